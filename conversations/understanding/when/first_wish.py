"""The first wish, with what is taken if it is not to be had beside it: "Monday or else leave it till January" is either
of them; and what is denied beside the day that is wished: "not tomorrow, bank holiday. Thursday 3rd".

A table like those of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.clauses.unclear import is_known
from conversations.understanding.when.plainly import (
    DAY,
    END,
    MONTH,
    MONTHS,
    POINT,
    WEEKDAY,
    Rows,
    by_word,
    ending,
    put_plainly,
)
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

_PART = r"(?: (?:mornings?|afternoons?|evenings?|am|pm))"
_FIRST = rf"(?P<first>(?:{POINT}|this week|next week){_PART}?)(?: (?:please|pls|if possible|if poss|if you can))?"
_WEEK_OF = r"(?:(?:the )?(?:week|wk) (?:of|beginning|commencing|starting)|w ?/? ?[bc]|wc|wk ?beg)"
_SECOND = (
    rf"(?P<second>(?:the )?(?:any ?(?:time|day) |some ?time )?(?:in |from |after )?(?:{_WEEK_OF} (?:the )?\d\d?(?:st|"
    rf"nd|rd|th)?"
    rf"(?: (?:of )?{MONTH})?|{POINT}|(?:early |late |mid ?)?{MONTH}|(?:the )?new year|(?:the )?(?:next|following) "
    rf"(?:week|month)))"
)
_ELSE = r"(?:or else|otherwise|failing that|or failing that|if not|or if not|or otherwise|else)(?:,? then)?"
_WAITS = (
    r"(?:(?:i will|ill|we will|i can|i could|just|please|id|we can) ){0,2}(?:leave it|leave|wait|hang on|hold on|make "
    r"it)(?: (?:be|a bit))?(?: (?:while|until|till|til|to|for))?"
)
_SOON = r"(?:,? (?:the )?(?:earliest|first|soonest)(?: (?:slot|available|one|time|appointment|you have))*)"
_NOT_WISHED = expression(
    r"\b(?:not|no|cant|cannot|except|never|unless|away|busy|off|out|full|neither|nor|gone|booked|shut|closed|taken)\b"
)
_ANY = expression(r"\A(?:any ?(?:time|day) |some ?time )")
_IS_A_MONTH = expression(rf"\A(?:(?:early|late|mid) ?)?{MONTH}\Z")


def _or_else(found: re.Match[str]) -> str:
    """Either of them, unless the first is denied."""
    if _NOT_WISHED.search(found.string[: found.start()]):
        return found[0]
    second = _ANY.sub("", found["second"])
    soon = "the earliest slot " if found.groupdict().get("soon") else ""
    return f"{soon}{found['first']} or else {'in ' if _IS_A_MONTH.match(second.removeprefix('the ')) else ''}{second}"


def _of_one_month(found: re.Match[str]) -> str:
    """A second day of the same month: "10 Dec. or 11"."""
    one, two = int(found["one"]), int(found["two"])
    if not one < two <= one + 7:
        return found[0]
    return f"the {one}{ending(one)} of {found['month']} or the {two}{ending(two)} of {found['month']}"


_FIGURES = expression(r"\d\d?")


def _across_months(found: re.Match[str]) -> str:
    """Days of the end of a month before one of the next: "28th, 29th and 1st May"."""
    before, last = [int(one) for one in _FIGURES.findall(found["before"])], int(found["last"])
    if last >= min(before) or sorted(before) != before or last > 7 or before[0] < 24:
        return found[0]
    month = MONTHS[[name[:3] for name in MONTHS].index(found["month"][:3]) - 1]
    listed = " or ".join(f"the {one}{ending(one)} of {month}" for one in before)
    return f"{listed} or the {last}{ending(last)} of {found['month']}"


def _of_december(found: re.Match[str]) -> str:
    """Days before Christmas are of December: "before Christmas please the 21st or 22nd"."""
    days = [int(one) for one in _FIGURES.findall(found["days"])]
    if max(days) > 24:
        return found[0]
    return " or ".join(f"the {one}{ending(one)} of december" for one in days)


_DAYS = rf"{DAY}(?:(?:,? and |,? or |, |,? ?[&/] ?| ){DAY}){{0,4}}"
_A_DAY = expression(rf"\b{DAY}\b")
_SAYS_WHEN = expression(
    rf"\d|\b(?:{DAY}|{MONTH}|mornings?|afternoons?|evenings?|am|pm|nights?|weeks?|weekends?|today|tomorrow|noon|midday|"
    r"lunch|only|except|not|no|unless|but|until|till|before|after|from|if|or|other|next|this|first|last|half|early|late"
    r"|all day|ok|fine|yes|can|free|could|prefer|better|best|maybe)\b"
)


def _denied_days(found: re.Match[str]) -> str:
    return f"not {' or '.join(_A_DAY.findall(found['days']))}"


def _without_aside(found: re.Match[str]) -> str:
    """Why a day is denied, in brackets; what may be a day or hours stays."""
    return found[0] if _SAYS_WHEN.search(found["why"]) else found["no"]


_HARMLESS = expression(
    r"\A ?(?:problems?|worr(?:y|ies)|rush|hurry|bother|fuss|trouble|sweat|need|question|doubt|idea|buttons?|thanks?|"
    r"one|"
    r"more|longer|later|earlier|sooner|reason|clash|conflict|change|charge|cost|matter|issues?|work|school|college|uni|"
    r"shifts?|meetings?|class(?:es)?|lessons?|clubs?|choir|bingo|golf|bowls|football|training|church|mass|dialysis|"
    r"chemo|"
    r"kids|children|plans|commitments|visitors|appointments?|carers?)\b"
)
"""Without these a day may well suit: "Friday no problem. Saturday too"."""


def _may_suit(found: re.Match[str]) -> bool:
    why = found["why"] or ""
    told = "," in found[0][found.end("one") - found.start() : found.start("why") - found.start()] if why else True
    return bool(_SAYS_WHEN.search(why) or (not told and _HARMLESS.match(why)))


def _denied_first(found: re.Match[str]) -> str:
    """A day that is denied, with why, and the one that is wished instead: "5 Nov no, fireworks. 6"."""
    return found[0] if _may_suit(found) else f"not {found['one']} ; {found['two']}"


def _denied_date(found: re.Match[str]) -> str:
    """The same in one month: "Nov 5 no fireworks. 6"."""
    if _may_suit(found):
        return found[0]
    one, two = int(found["one"]), int(found["two"])
    month = found["month"]
    return f"not the {one}{ending(one)} of {month} ; the {two}{ending(two)} of {month}"


_EVENT = expression(r"\b(?:show|festival|fair|regatta|gala|races|carnival|match|wedding|marathon|rally|parade)\b")


def _without_event(found: re.Match[str]) -> str:
    """An event that nobody knows is denied, where what is wished has its date: "not Cowes week. From the 10th"."""
    what = found["what"]
    named = _EVENT.search(what) or not all(map(is_known, what.split()))
    return "" if named and not _SAYS_WHEN.search(what) else found[0]


def _not_after_all(found: re.Match[str]) -> str:
    """Before or after the days that are denied: "not 23-27, on holiday. Before that"."""
    one, two = int(found["one"]), int(found["two"])
    dated = found["month"] or found["away"] or two > 24
    if not one < two <= 31 or not dated:
        return found[0]
    month = f" of {found['month']}" if found["month"] else ""
    return (
        f"before the {one}{ending(one)}{month}" if found["side"] == "before" else f"after the {two}{ending(two)}{month}"
    )


def _after_date(found: re.Match[str]) -> str:
    """After a day of the month that is named: "not 17 Feb. After 20 ok"."""
    one, two = int(found["one"]), int(found["two"])
    if not one < two <= 31 or two <= 12:  # rather an hour
        return found[0]
    return f"after the {two}{ending(two)} of {found['month']}"


_FESTIVE = (
    r"(?:(?:chinese |lunar )?new year|diwali|eid|ramadan|holi|vaisakhi|hanukkah|passover|purim|yom kippur|"
    r"pancake day|valentines(?: day)?|market day|pension day)"
)
_BANK = r"(?:(?:its |it is |thats |that is )?(?:a |the |another )?bank ?hol(?:iday)?s?)"

_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            rf"\b{_FIRST}(?P<soon>{_SOON})?[,.;?]? {_ELSE}[, ]{{1,2}}(?:{_WAITS} )?{_SECOND}{END}",
            _or_else,
            "else otherwise failing if",
        ),
        (
            (
                rf"\b{_FIRST}(?P<soon>{_SOON})?[,.;?]? (?:or|and if not|else|otherwise)[, ]{{1,2}}{_WAITS} "
                rf"{_SECOND}{END}"
            ),
            _or_else,
            "leave wait hang hold make",
        ),
        (
            (
                rf"\b(?P<one>\d\d?)(?:st|nd|rd|th)? (?:of )?(?P<month>{MONTH})[.,]? or (?:the )?(?P<two>\d\d?)(?:st|"
                rf"nd|rd|th)?"
                r"(?=\W*\Z|[.,;!?](?!\d)| (?:not|but|please)\b)"
            ),
            _of_one_month,
            "or",
        ),
        (
            (
                rf"\b(?P<before>(?:the )?\d\d?(?:st|nd|rd|th)(?:(?:, ?(?:and |or )?| and | or )(?:the )?\d\d?(?:st|"
                rf"nd|rd|th))"
                rf"{{0,2}})(?:, ?(?:and |or )?| and | or )(?:the )?(?P<last>\d)(?:st|nd|rd|th) (?:of "
                rf")?(?P<month>{MONTH})\b"
            ),
            _across_months,
            "<month>",
        ),
        (
            (
                r"(?<!not )\bbefore (?:christmas|xmas)(?: please)?,? (?:on |say |either |maybe )?(?P<days>(?:the "
                r")?\d\d?(?:st|nd|rd|th)"
                rf"(?: or (?:the )?\d\d?(?:st|nd|rd|th))?){END}"
            ),
            _of_december,
            "before",
        ),
        (rf"\bnot (?:(?:my|our|on|the) )?(?:[a-z]+ ){{1,3}}\((?P<days>{_DAYS})\)", _denied_days, "not"),
        (
            rf"\b(?P<no>(?:not|no|cant do|except)(?: on)? (?:a )?{_DAYS}) \((?P<why>[^()]{{2,40}})\)",
            _without_aside,
            "not no cant except",
        ),
        (
            (
                rf"\A(?P<one>{POINT})(?: is)?(?: a)? no(?: good)?,? "
                r"(?:(?P<why>[a-z]{1,14}(?: [a-z]{1,14}){0,3})[.,;] ?|[.;] ?)"
                rf"(?:so |but )?(?:on )?(?P<two>{POINT}){END}"
            ),
            _denied_first,
            "no",
        ),
        (
            (
                rf"\A(?:(?P<month>{MONTH}) (?:the )?(?P<one>\d\d?)(?:st|nd|rd|th)?) no,? ?"
                r"(?P<why>[a-z]{1,14}(?: [a-z]{1,14}){0,3})?[.,;] ?"
                r"(?:so |but )?(?:the )?(?P<two>\d\d?)(?:st|nd|rd|th)?\W*\Z"
            ),
            _denied_date,
            "no",
        ),
        (
            (
                r"\A(?:not|no) (?:the |during |in )?(?P<what>(?:[a-z]+ ){1,3}?)(?:week|weekend|fortnight|day)[.,;] "
                rf"(?=(?:from |after )?(?:the )?(?:\d\d?(?:st|nd|rd|th)|\d\d? {MONTH}))"
            ),
            _without_event,
            "not no",
        ),
        (
            (
                rf"\bnot (?:the )?(?P<one>\d\d?)(?:st|nd|rd|th)? ?(?:-|to|till|until) ?(?:the )?(?P<two>\d\d?)(?:st|"
                rf"nd|rd|th)?"
                rf"(?: (?:of )?(?P<month>{MONTH}))?(?:,? (?:as )?(?:(?:im|we are|i am|were) )?(?:on |away )?(?:on "
                rf")?(?P<away>hols?|"
                rf"holidays?|away|leave|annual leave))?[.,;] ?(?:so )?(?:any ?time )?(?P<side>before|after) (?:that|"
                rf"then){END}"
            ),
            _not_after_all,
            "before after",
        ),
        (
            (
                rf"\bnot (?:(?:on |for )?{_FESTIVE},? )?(?:the )?(?P<one>\d\d?)(?:st|nd|rd|th)? (?:of "
                rf")?(?P<month>{MONTH})[.,;] "
                r"(?:any ?time )?after (?:the )?(?P<two>\d\d?)(?:st|nd|rd|th)?(?! ?(?:am|pm|oclock|:|\d))(?: is| "
                r"would be)?"
                r"(?: ok| okay| fine| good)?(?=\W*\Z)"
            ),
            _after_date,
            "not",
        ),
        (
            rf"\bnot (?P<one>{DAY}) \((?:or|and|nor) (?P<two>{DAY})(?: either)?\)",
            r"not \g<one> or \g<two>",
            "not",
        ),
        (
            (
                rf"\b(?P<no>not (?:on )?(?!(?:the )?(?:boxing|christmas|new|easter|good|may|august)\b){POINT})(?: "
                rf"obviously)?,? (?:as |because |cos |since )?{_BANK}(?=\W*\Z|[,.;!?])"
            ),
            r"\g<no> ",
            "bank",
        ),
        (
            (
                rf"\A(?:my |the |our )?(?:rest days|days off)(?: (?:this|next) week)? (?:are|is) (?:the )?{_DAYS},? so "
                rf"(?P<day>{WEEKDAY}){END}"
            ),
            lambda found: f"{found['day']}{' next week' if 'next week' in found[0] else ''}",
            "rest off",
        ),
        (
            rf"\b(?P<any>an? (?P<day>{WEEKDAY})),? but not (?P<which>this|this coming) (?P=day)\b",
            r"any \g<day> after \g<which> \g<day>",
            "not",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def first_wished(said: str) -> str:
    """The words, with a first wish and what is taken instead put as a choice, and what is denied beside put plainly."""
    return put_plainly(said, _TABLE, _BY_WORD)
