"""Days and hours that are plain but for what stands beside them: a saying, a slip put right at once, for whom it is,
why it suits: "monday inshallah", "early June, first week", "after the 16:00".

A table like those of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import (
    A_MONTH,
    DAY,
    END,
    FEAST,
    FROM_TO,
    MONTH,
    NTH,
    POINT,
    SPAN,
    SPOKEN_TIME,
    WEEKDAY,
    YULE,
    Rows,
    by_word,
    ending,
    every,
    put_plainly,
)
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

_RELATION = (
    r"(?:aunt(?:ie|y)?|uncle|gran(?:ny|dma|dad|pa|ddad)?|nan(?:a|na|ny)?|niece|nephew|neighbou?r|cousin|"
    r"grand(?:son|daughter)|step(?:son|daughter|mum|dad)|(?:sister|brother|mother|father|son|daughter) "
    r"in law|hubby|"
    r"missus|lad|lass|bairn|toddler|lodger|godson|goddaughter)"
)
_KIN = rf"(?:{_RELATION}|mum|dad|mam|mother|father|wife|husband|partner|son|daughter|sister|brother)"
_PRAYER = (
    r"(?:in ?sh[ae]? ?a?l+ah?|mash?a?l+ah|deo volente|dv|tbh|tbf|touch wood|please god|by (?:gods?|the "
    r"lords?) "
    r"(?:good )?grace|"
    r"by the grace of god|if (?:it )?(?:pleases? )?(?:the )?(?:good )?(?:lord|god|allah) "
    r"(?:spares?|wills?|allows?|permits?|grants?)(?: (?:me|us|it))?)"
)
"""What is said with a day and says nothing of it."""
_NOT_CALENDAR = (
    rf"(?!(?:{DAY}|{MONTH}|{FEAST}|{YULE}|next|that|this|then|it|my|our|the|work|school|lunch|dinner|"
    r"breakfast|tea|week|weeks|day|days|month|"
    r"holidays?|hols|term|half|"
    r"quarter|noon|midday|or|and|but|not|no|before|after|until|till|so|say|ten|twenty|one|two|three|"
    r"four|five|six|"
    r"seven|eight|nine|eleven|twelve)\b)"
)
_CLOCK = r"(?:1[0-2]|[1-9])(?:[:.][0-5]\d)?(?![\d:.])(?: ?pm\b)?"
_NO_DATE = rf"(?! (?:of )?{MONTH})"
_FIGURES = expression(r"\d{1,2}")
_OF_DAY = (7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6)


def _once_done(found: re.Match[str]) -> str:
    """The hour after work, if it is no earlier: "I work until 2 so 3"."""
    end, at = (int(_FIGURES.findall(found[name])[0]) for name in ("end", "at"))
    return f"at {found['at']}" if _OF_DAY.index(end) <= _OF_DAY.index(at) else found[0]


def _such_a_day(found: re.Match[str]) -> str:
    """Any of such a day of the week but the one that is denied."""
    if found["day"][:3] != found["denied"][:3]:
        return found[0]
    return f"any {found['day']} after {found['which']} {found['denied']}"


def _both_of_the_morning(found: re.Match[str]) -> str:
    """Hours before work."""
    two = found["two"]
    return f"at {found['one']}am" + (f" or {two}am" if two else "")


def _said_again(found: re.Match[str]) -> str:
    """The day of the week that is put right, where the slip begins like it."""
    return found["day"] if found["slip"][:3] == found["day"][:3] else found[0]


_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            rf",? ?\b{_PRAYER}(?![\w'])",
            "",
            "insha inshallah inshalla inshaallah in mashallah mashalah deo dv tbh tbf wood god gods lord lords allah",
        ),
        (
            (
                rf"\b(?:(?:its|it is|this is|asking|booking|enquiring) )?for (?:(?:my|our) {_RELATION}|hubby|gran|"
                r"granny|nan|nana|mam|grandad)\b:?,? ?(?!(?:is|"
                r"has|s)\b)"
            ),
            "",
            "for",
        ),
        (
            rf"\b(?:my|our) {_KIN} (?:is|s) (?:best|better|happiest) (?=(?:in|at|on|after|before)\b)",
            "best ",
            "best better happiest",
        ),
        (
            (
                r"\b(?P<side>after|before|until|till|from|by) the (?=\d{1,2}[:.]\d\d\b(?! ?(?:train|bus|coach|tram|"
                r"ferry|"
                r"flight|one|mass|service|class|meeting)))"
            ),
            r"\g<side> ",
            "after before until till from by",
            "#",
        ),
        (
            (
                r"(?:\A|(?<=[,.;!?] ))(?P<told>(?:preferably|ideally|maybe|perhaps|in|please) )?"
                r"(?:(?:early|mid|late|(?:at )?(?:the )?(?:start|beginning|end) of|in) )?"
                rf"(?P<month>{A_MONTH}|next month)(?: please)?,? (?:say |ie |so |maybe |the |in the |possibly "
                r")?"
                rf"(?P<nth>{NTH}) (?P<what>week|{DAY})(?: of it)?{END}"
            ),
            r"the \g<nth> \g<what> of \g<month>",
            "first second third fourth last 1st 2nd 3rd 4th st nd rd th #",
        ),
        (
            (
                rf"\b(?:early|mid|late) (?={A_MONTH},? (?:but )?(?:only )?(?:after|from) the \d\d?(?:st|nd|rd|"
                r"th)\b)"
            ),
            "",
            "early mid late",
            "after from",
        ),
        (rf"\b(?P<day>{DAY}) (?:of )?(?:this week coming|this coming week)\b", r"\g<day>", "coming"),
        (
            r"\bnot today,? (?:but |so )?(?:from )?tomorrow (?:on ?wards?|on)\b",
            "from tomorrow",
            "today",
        ),
        (
            (
                rf"\b(?:the )?following (?P<day>{WEEKDAY}),? not (?:this|this coming|the coming)(?: one|"
                rf" (?P=day))?{END}"
            ),
            r"\g<day> week",
            "following",
        ),
        (
            (
                r" ?\((?:its|it is|thats)(?: only| already| nearly)? (?:mon|tues|wednes|thurs|fri|satur|"
                r"sun)day[^()]{0,20}\)"
            ),
            "",
            "its it thats",
        ),
        (r"\blet(?:s| us)? not (?:say|do|make it|have|go for) (?=[a-z])", "not ", "let lets"),
        (
            (
                rf"\b(?P<one>{WEEKDAY}) (?:or|and) (?P<two>{WEEKDAY}) only,? (?:(?:i have |ive |its |im |i am |as |"
                r"on )"
                rf"{{0,2}}[a-z]+ )(?:on )?(?:the |all )?(?:other|rest of the) (?:days|week){END}"
            ),
            lambda found: f"{every(found['one'])} or {every(found['two'])}",
            "only",
        ),
        (
            (
                rf"(?P<day>\b{WEEKDAY}|noons?|mornings?),? (?:it )?(?:dont|doesnt|dosnt|does not|do not) (?:really "
                r")?matter(?: which(?: one)?| to "
                rf"me)?{END}"
            ),
            r"\g<day>, i dont mind",
            "matter",
        ),
        (
            (
                rf"\b(?P<bound>(?:after|from) {SPOKEN_TIME}),? when (?:i|we|she|he) (?:finish|finishes|get back from|"
                r"am back from|have done|come back from)(?: the| my)? (?:school run|school|work|pick up|drop off|"
                rf"shift|shopping|church|college){END}"
            ),
            r"\g<bound>",
            "when",
        ),
        (
            (
                r",? ?\b(?:but )?(?:(?:i|we) )?(?:need to|must|have to|have got to|got to|gotta) be "
                r"(?:done|out|away|finished|gone|"
                rf"back|home)(?: for (?:my|the) [a-z]+)? by (?P<at>{SPOKEN_TIME})(?: for (?:my|the|a) "
                r"[a-z]+)?\W*\Z"
            ),
            r", before \g<at>",
            "by",
        ),
        (
            (
                r"\bbefore (?:i|we) (?:catch|get|take|have to catch|go for|leave for) (?:my|the|a|our) "
                rf"(?P<at>{SPOKEN_TIME}) (?:train|bus|coach|ferry|tram|flight)\b"
            ),
            r"before \g<at>",
            "train bus coach ferry tram flight",
        ),
        (
            (
                rf"\b(?P<bound>(?:not before|after|from) {SPOKEN_TIME}),? (?:(?:as|because|cos|since) )?(?:my|the) "
                r"(?:bus ?pass|pass|free travel|railcard) (?:doesnt|does not|dont|isnt|wont|is not) (?:valid |work|"
                rf"start|kick in|begin|count)? ?(?:till|until|before) {SPOKEN_TIME}{END}"
            ),
            r"\g<bound>",
            "pass buspass travel railcard",
        ),
        (rf"\A\W*{WEEKDAY} or (?P<any>any ?(?:day|time) next week)\W*\Z", r"\g<any>", "any anyday anytime"),
        (r"\b(?:the |my |our )?(?:wee|little) (?:one|ones|yin|yins)\b", "my children", "wee little"),
        (
            (
                r"\bbetween (?:the )?(?:school )?(?:drop ?off|school run) and (?:about|around|roughly|say) "
                rf"(?={SPOKEN_TIME})"
            ),
            "between drop off and ",
            "between",
        ),
        (
            rf"\bbetween (?:the )?school runs?,? (?:so |ie |say |about |thats )?(?P<span>{FROM_TO}){END}",
            r"\g<span>",
            "between",
            "run runs",
        ),
        (
            (
                r"\A(?:any ?time )?when(?:ever)? (?:its|it is|it|youre|you are|youre) (?:at your |at its )?(?:quiet|"
                r"quietest|quieter|easiest|least busy|less busy|not busy|not too busy)(?: for you| there| "
                r"please)?\W*\Z"
            ),
            "any time",
            "when whenever",
        ),
        (
            rf"\ban? (?P<day>{WEEKDAY}),? but not (?P<which>next|this|this coming) (?P<denied>{WEEKDAY})\b",
            _such_a_day,
            "but",
        ),
        (
            (
                r"\b(?:after|before) (?!\d)[a-z ]{3,30},? (?:i mean|ie|meaning) "
                rf"(?=(?:after|before|from) {SPOKEN_TIME})"
            ),
            "",
            "mean ie meaning",
        ),
        (
            r"\b(?P<at>[78](?:[:.][0-5]\d)?) or (?:earlier|before)\b(?! \d)",
            r"before \g<at>am",
            "or",
            "earlier before",
        ),
        (
            (
                r"\bbefore work,? (?:so |say |like |about |around |at "
                r")?(?P<one>[789](?:[:.][0-5]\d)?)(?![:.]?\d)(?: ?ish)?"
                rf"(?: ?(?:/|or|,) ?(?P<two>[789](?:[:.][0-5]\d)?)(?![:.]?\d)(?: ?ish)?)?{END}"
            ),
            _both_of_the_morning,
            "work",
            "#",
        ),
        (
            rf"\A(?P<slip>{DAY}) [a-z]{{1,6}} day[.,!] (?P<day>{DAY}),? sorry\b[^.;!?\d]{{0,30}}\Z",
            _said_again,
            "sorry",
        ),
        (
            (
                rf"\A(?P<day>(?:on |next |this )?{POINT}) (?:after|before) (?:the |my |our "
                rf")?{_NOT_CALENDAR}[a-z]+"
                rf"(?: {_NOT_CALENDAR}[a-z]+)?,? (?:so|say|so say) (?:about |around |at "
                rf")?(?={SPOKEN_TIME}{_NO_DATE})"
            ),
            r"\g<day> at ",
            "after before",
            "so say",
        ),
        (
            (
                rf"\A(?:after|before) {_NOT_CALENDAR}[a-z]+ (?P<day>(?:on )?{POINT}),? (?:so|say|so say) "
                rf"(?:(?:about|around|at) )?(?P<side>(?:from|after|before) )?(?={SPOKEN_TIME}{_NO_DATE})"
            ),
            lambda found: f"{found['day']} {found['side'] or 'at '}",
            "after before",
            "so say",
        ),
        (
            (
                rf"\bnot this week,? (?:but )?next week,? (?:on )?(?P<day>{WEEKDAY}(?: or {WEEKDAY})?)\b(?! (?:is|"
                r"isnt|"
                r"no|not|s|out)\b)"
            ),
            r"\g<day> next week",
            "not",
            "next",
        ),
        (
            (
                r"\bi (?:(?:work|teach|volunteer|sleep) (?:until|till|to|til)|finish(?: work)?(?: at)?) "
                rf"(?P<end>{_CLOCK}),? so "
                rf"(?:(?:about|around|at|say|maybe) ){{0,2}}(?P<at>{_CLOCK})(?= ?(?:oclock|[,.;!?]|\Z|on\b|please|"
                r"any|every|ok))"
            ),
            _once_done,
            "so",
            "#",
        ),
        (
            rf"(?:\A|(?<=[.;!?] ))(?P<day>{WEEKDAY}) (?P<on>2[4-9]|3[01])(?![.:/]\d)\W*\Z",
            lambda found: f"{found['day']} the {found['on']}{ending(int(found['on']))}",
            "#",
        ),
        (r"\beveryday(?= (?:is )?(?:ok|okay|fine|good)\b|\W*\Z)", "any day", "everyday"),
        (
            (
                r"\bany(?: ?day| ?time)?,? but (?:give me|i need|with|need|please give me) (?:at least "
                rf")?(?P<many>{SPAN}),? "
                rf"notice(?: (?:for|to) [a-z ]{{1,30}}| please)?{END}"
            ),
            r"any day at least \g<many> from now",
            "notice",
        ),
        (
            (
                rf"\A(?P<day>{WEEKDAY},? (?:the )?\d\d?(?:st|nd|rd|th)(?: (?:of )?{A_MONTH})?),? (?:as |because |cos "
                r")?(?:im|i am) "
                r"off (?:for|on|because of) (?![^.;!?]*\b(?:not|or|but|only|after|before|until|till|from|so|if|then|"
                r"\d)\b)"
                r"[^.;!?]{1,40}\W*\Z"
            ),
            r"\g<day>",
            "off",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def plainly_said(said: str) -> str:
    """The words with what is plain put so, and without what stands beside it and says nothing of it."""
    return put_plainly(said, _TABLE, _BY_WORD)
