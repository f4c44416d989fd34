"""Days and hours that are said in a roundabout way, in the words that the rules read: "before my shift at 2" is
"before 2", "wk beg 14/12" is "the week of 14/12".

A table of expressions, each behind the words that it needs. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import (
    A_DATE,
    A_MONTH,
    A_TIME,
    DATE,
    DAY,
    DAYISH,
    ELSEWHERE,
    MONTH,
    NAMED,
    NTH,
    OF_IT,
    SPAN,
    YULE,
    Rows,
    by_word,
    put_plainly,
)
from conversations.understanding.words.needs import gated

_HOUR = (
    r"(?=(?:\d{1,2}(?:[:.]\d\d)?(?:[ap]m| ?oclock)?|noon|midday|half|quarter|one|two|three|four|five|six"
    r"|seven|eight|nine|ten"
    r"|eleven|twelve)\b(?!(?:st|nd|rd|th)\b))"
)
_THING = r"(?:(?!(?:at|on|by|before|after|until|till|next|this|the|and|or|so|but|is|to)\b)[a-z]+ ){1,3}"
_CAN = (
    r"(?:that |which )?(?:i|we)(?: could| can| would|d|m able to| am able to| might)?(?: possibly| really| ever)?"
    r"(?: (?:do|make|manage|come|arrive|get there|be there|start|attend|wait(?: until| till)?|have|take|want|"
    r"accept|be free|leave it|like))?(?: it| them)?"
)
_IS = r"(?:(?: is|s| would be| will be|:|,|;)? )"
_START = (
    rf"(?:the |this |next )?(?:{DAY}(?: the)?(?: \d\d?(?:st|nd|rd|th)?)?(?: {MONTH})?|\d\d?(?:st|nd|rd|"
    rf"th)?(?: (?:of )?{MONTH})?|{MONTH} \d\d?(?:st|nd|rd|th)?|tomorrow|today)"
)
_WHO = (
    r"(?:(?:the|my|our) )?(?:nurse|doctor|dr(?: (?!said|says|told|wants|wanted|asked|advised|has|had)[a-z]+)?|doc|"
    r"gp|consultant|"
    r"physio|specialist|hospital|midwife|dentist|surgeon|they|he|she"
    r")"
)
_OOPS = r"(?:wait|sorry|typo|oops|scrap that|nope|hang on|hold on|hmm|whoops|i mean|i meant|actually)"


def _counted(said: str) -> str:
    """So many weeks: "a couple of weeks" are two, a "few" three."""
    said = said.replace("couple of", "2").replace("few", "3").replace("a 2", "2").replace("a 3", "3")
    return said if said[0].isdigit() or " " in said else f"1 {said}"


def _day_after_it(found: re.Match[str]) -> str:
    """A weekday beside a date, where it is the next day: "Saturday the 5th or Sunday"."""
    days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    follows = days.index(found[3][:3]) == (days.index(found[1][:3]) + 1) % len(days)
    return f"{found[1]} {found[2]} or the day after {found[2]}" if follows else found[0]


def _rest_of_month(found: re.Match[str]) -> str:
    """ "January after the 10th": from the 11th to its end."""
    first = int(found[3]) + (found[2] == "after")
    return f"from {first} {found[1]} to the end of {found[1]}" if first <= _LENGTHS.get(found[1][:3], 31) else found[0]


def _or_then(found: re.Match[str]) -> str:
    """A second choice beside the first, unless the first is denied: "not Tuesday, otherwise next week"."""
    return found[0] if " not " in f" {found.string[: found.start()]}"[-24:] else f"{found[1]} or "


_LENGTHS = {"feb": 28, "apr": 30, "jun": 30, "sep": 30, "nov": 30}
_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            (rf"\b(?!after {OF_IT} (?:[a-z]+ ){{0,2}}?{ELSEWHERE} at )(before|after|until|till|by) "
             rf"{OF_IT} {_THING}(?:(?:that |which )?(?:starts?|begins?|ends?"
            rf"|finish(?:es)?|is|opens|shuts"
            rf"|closes) )?(?:at|by) {_HOUR}"),
            r"\1 ",
            "before after until till by",
            "at by",
        ),
        (
            (rf"\b(?:my|our|the) {_THING}(?:ends?|finish(?:es)?|is over|are over|lets? out|stops?) (?:at "
            rf"|by )?({_HOUR}[\d:.apm]+)"
            rf"(?: (on )({DAY}))?,? ?(?:so |and |then )?(?:any ?time |anything )?(?:after(?: that| then)?"
            rf"|from then(?: on)?)\b"),
            r"after \1 \2\3",
            "end ends finish finishes over out stop stops",
            "after from",
        ),
        (rf"\bbefore {OF_IT} end of {NAMED}, (?:that is )?(?=(?:on )?(?:the )?{DATE})", "until ", "before", "#"),
        (
            rf"\b(before|by|until|till|after) {OF_IT} {NAMED}, (?:that is )?(?=(?:on )?(?:the )?{DATE})",
            r"\1 ",
            "before by until till after",
            "#",
        ),
        (r"\Aw ?[.]? ?(?=\d{1,2}(?:,|\W*\Z))|\bwk(?=\d)", "week ", "w wk", "#"),
        (r"\b(?:w ?/? ?[bc]|wk ?/?beg|wk beg|week beg(?:inning)?|week com(?:mencing)?|wk com)\.? (?=(?:the )?\d)",
         "the week of ", "w wk wb wc week", "#"),
        (r"\b(?:the )?(first|last|middle|final) third of\b", r"the \1-third of", "third"),
        (r"\bthe first-third of (?:the )?", "early ", "third"),
        (r"\bthe (?:last|final)-third of (?:the )?", "late ", "third"),
        (r"\bthe middle-third of (?:the )?", "mid ", "third"),
        (r"\bthe (?:later|closing|dying) days of\b", "late", "days"),
        (r"\bthe (?:opening|earlier) days of\b", "early", "days"),
        (r"\b(?:the )?tail end of (?:the )?morning\b", "between 11 and 12", "tail"),
        (r"\b(?:the )?tail end of (?:the )?(afternoon|day)\b", "between 4 and 6pm", "tail"),
        (r"\b(?:the )?tail end of\b", "the end of", "tail"),
        (r"\bas? ?early as (?:poss|possible|you can) in the day\b|\bround breakfast\b|\baround breakfast(?: ?time)?\b",
         "before 10am", "early breakfast"),
        (r"\bwithin the year\b", "before the end of the year", "within"),
        (r"\b(?:in|within|over) the space of (?=\d|a |one|two|three|four|five|six|ten)", "within ", "space"),
        (r"\bin half a month\b", "in 2 weeks", "half"),
        (r"\bwithin (?:a|one|the) working week\b", "within 1 week", "working"),
        (
            r"\A(\d{1,2}|two|three|four|five|six|seven|ten) (working|business) days?\Z",
            r"in \1 \2 days",
            "working business",
        ),
        (r"\b(?:the )?next but one (working day|business day)\b", r"in 2 \1s", "next"),
        (r"\bany (?:month|week) (?:from|since) (?=(?:the )?(?:\d|[a-z]{3}))", "from ", "any"),
        (r"\b(?:not|nothing|nowt) (?:until|till|before) after\b", "after", "not nothing nowt"),
        (r"\b(24|48|72|96) hours (?=(?:after|from|before) (?!now))", r"\1-hours ", "hours"),
        (r"\b24-hours\b", "1 day", "hours"),
        (r"\b48-hours\b", "2 days", "hours"),
        (r"\b72-hours\b", "3 days", "hours"),
        (r"\b96-hours\b", "4 days", "hours"),
        (r"\basap,? (?:like |as of |preferably |or |even )?yesterday\b", "asap", "yesterday"),
        ((r"\b(?:next|first) one (?:going|you (?:have|ve got|ve|got)|thats? (?:free|going)|available|free|left)\b"
         r"|\bwhate?ver(?:s| is)? (?:closest|soonest|first|quickest|next)\b|\bwhichever(?:s"
         r"| is)? (?:soonest|first|quickest|next)\b"),
         "soonest", "going have got free available left closest soonest first quickest next"),
        (r"\bquickest appt\b|\bquickest appointment\b", "soonest appointment", "quickest"),
        (rf"\bduring ({DAY}|{MONTH}) just (?:past|gone)\b", r"last \1", "just"),
        (
            (rf"\b({DAY})\b[,.;]{{0,2}} ?(?:(?:oh |no |um |er )?{_OOPS}[,. ]{{1,2}}){{1,3}}(?:no[,. ]{{1,2}})?"
            rf"(?=(?:on )?{DAY}\b)"),
            r"\1, no, ",
            "wait sorry typo oops scrap nope hang hold hmm whoops mean meant actually",
        ),
        (rf"\b(?:the )?(?:very |absolute )?latest (?:date |day |time )?{_CAN}{_IS}(?:the )?",
         "no later than ", "latest"),
        (rf"\b(?:the )?(?:very |absolute )?(?:earliest|soonest) (?:date |day |time )?{_CAN}{_IS}(?:the )?", ("no earl"
         "ier than "),
         "earliest soonest"),
        (r"\b(?:not?|nothing) any (earlier|later|sooner) than\b", r"no \1 than", "any"),
        (r"\b(?:no|not) (?:sooner|earlier) (?:then|that)\b", "no earlier than", "then that"),
        (r"\b(?:no|not) later (?:then|that)\b", "no later than", "then that"),
        (rf"\b(?:from|starting|beginning)(?: from| on)? ({_START}),? (?:and )?for (?:about |around )?({SPAN})\b",
         r"over \2 starting \1",
         "for"),
        ((rf"(?<!book )(?<!booked )(?<!appointment )\bfor (?:the )?({SPAN}),? (?:from|starting|beginning|"
         rf"commencing)(?: on| from)? (?={_START}\b)"),
         r"over \1 starting ",
         "for"),
        (r"\bnext week but one\b|\bweek but one\b", "the week after next", "but"),
        ((rf"\b(?:in )?between {YULE}(?: day)? and (?:the )?new years?(?: day| eve)?\b|\bin between the (?:holidays|"
         rf"festivities)\b"),
         "26 december to 31 december", "between"),
        ((rf"(?<!getting )(?<!get )(?<!got )(?<!gotten )\b(?:over|during|throughout|around|across) (?:the "
        rf")?(?:{YULE}|festive)(?: and new year)?"
         r"(?: (?:period|holidays?|break|season|time|hols|vacation))?\b(?! (?:day|eve|week|market))"),
         "24 december to 1 january", "christmas xmas x crimbo chrimbo chrissie festive"),
        (r"\b(?:in )?between the (?:holidays|festivities)\b", "26 december to 31 december", "holidays festivities"),
        (r"\b(?:at|over|during|around) easter\b(?! (?:sunday|monday|day|week|hol|break|vac|saturday))", ("over easter"
         " weekend"), "easter"),
        ((r"\bnot (?:this|next) (week|weekend|month)(?: either)?,? ?(?:but |so )?(?:the )?(?:one|\1) after(?: that|"
         r" next)?\b"),
         lambda found: f"the {found[1]} after next" if " next " in found[0][:10] else f"next {found[1]}", "not"),
        ((rf"\bnot (?:this|this coming) ({DAY}|week|weekend|month),? ?(?:but )?(?:the )?(?:one after|next(?: one)?|"
         rf"following(?: one)?)\b(?! (?:week|month|year|day|{DAY}))"),
         lambda found: f"next {found[1]}" if found[1] in ("week", "weekend", "month") else f"a week on {found[1]}",
         "not"),
        (rf"\bnot next ({DAY}),? ?(?:but )?(?:the )?(?:one after|following(?: one)?)\b",
         r"a week after next \1", "not"),
        (r"\bnot tomorrow,? ?(?:but )?(?:the )?(?:day after|next day|following day)\b(?! tomorrow)",
         "the day after tomorrow", "tomorrow"),
        ((rf"\bnot (?:on )?(?:the |this )?{DAYISH}(?: (?:this|next) week)?,? but (?:rather )?(?=(?:on |the |this |"
         rf"next |maybe ){{0,2}}"
         rf"{DAYISH}\b)"), "", "not", "but"),
        (r"\bbut not (?=(?:after|before|later|earlier|until|till)\b)", ", not ", "but", "not"),
        ((r",? ?\b(?:the )?latest (?:one |time |slot |appointment |appt )?(?:that )?(?:you (?:do|have|ve got|got|"
         r"can (?:do|offer))|youve got|youve|there is|"
         r"available|going|possible)\b"), ", the last slot of the day", "latest"),
        ((r",? ?\b(?:or (?:so|thereabouts|there abouts|round there|around then|near enough)|give or take|"
         r"more or less|there or thereabouts)"
         r"\b(?! (?:an?|\d|one|ten|five))"), "", "thereabouts abouts so give more around near round there"),
        (rf"\bgone {_HOUR}", "after ", "gone"),
        (r"\bb ?/ ?w\b|\bbtw(?= \d)|\bbtwn\b|\bbetw\b", "between", "b btw btwn betw"),
        (r"\A(?:right )?now(?: please| pls)?\Z", "today", "now"),
        (r"\b(?:can|could|able to|manage to|might|should) (?:get|slip|sneak|nip|break|pop) (?:away|out|off)\b",
         "can come",
         "away out off"),
        (r"\bthe next fortnight\b|\bthe coming fortnight\b", "the next 2 weeks", "fortnight"),
        ((rf"\b(?:not|nothing|no appointments?)(?: for)?(?: at least| another| a further| the next| about)+ ({SPAN}|"
         rf"(?:few|couple of) weeks|"
         r"(?:fortnight|week|month))\b"), lambda found: f"from {_counted(found[1])} from now", ("least another "
          "further next about")),
        (rf"\b(?:not|nothing|no appointments?) for ({SPAN}|(?:a )?(?:few|couple of) (?:weeks|days|months))\b",
         lambda found: f"from {_counted(found[1])} from now",
         "not nothing no"),
        ((rf"\b(?:in |not less than |no sooner than |no earlier than )?(?:at least|a minimum of) ({SPAN})(?:' time|"
         rf" time| away| from now| off| ahead)"),
         lambda found: f"from {_counted(found[1])} from now", "least minimum"),
        ((rf"\b{_WHO}(?: also| has| have| had)? (?:said|says|told me|wants me|wanted me|asked me|advised me|advised|"
         rf"suggested|reckons|recommended)"
         r"(?: to| that)?(?: i (?:should|must|need to|have to))? (?:come(?: back| in)?|return|be seen|have (?:it|"
         r"another|one)|see \w+|rebook|"
         r"book|coming(?: back)?|follow(?:ing)? up|a follow ?up)(?: \w+)?(?: again| back| done| checked)?(?= (?:in|"
         r"on|after|within|next|at) )"),
         "come back", "said says told wants wanted asked advised suggested reckons recommended"),
        ((rf"\b((?:on )?the \d\d?(?:st|nd|rd|th)(?: (?:of )?{MONTH})?)\b([^;?!]{{1,70}}?)\b(?<!a )(?<!one "
          rf")(?:the )?({DAY}|day|"
         rf"week|weekend) (before|after) (?:that|then)\b"),
         lambda found: f"{found[2]}the {found[3]} {found[4]} {found[1].removeprefix('on ')}",
         "before after", "that then"),
        (r"\bat (\d{1,2})\b([^;?!]{1,60}?)\b(half|quarter) past(?= ?(?:[,.;!?]|$|please|onwards?|on\b))", (r"at \1\2"
         r"\3 past \1"), "past"),
        ((r"(?<=\d(?:st|nd|rd|th)) (?:when|once|as|because|since) (?:the )?(?:term|school|schools|kids|"
         r"children)\b[^,.;!?]{0,40}"), "",
         "term school schools kids children"),
        (r"\b(?:first|1st) sat in\b", "first saturday in", "sat"),
        (r"\bn\.? ?y\.? eve\b|\bnew yrs eve\b", "new years eve", "eve"),
        (r"\b(?:on )?this side of (?!(?:the )?(?:weekend|new year))(?:the )?", "before ", "side"),
        (r"\b(?:its|it|that|thats|itll|it will) (?:has |have )?(?:got|gotta) (?:to )?be\b", "it must be", "got gotta"),
        ((rf"\bif not (?:on )?((?:the |this )?{DAYISH})(?:,| then|, then)? (?:on |perhaps |maybe )?(?=(?:the |"
         rf"this )?{DAYISH}\b)"), r"\1 or ",
         "if", "not"),
        ((rf"\b({DAYISH})(?: if (?:possible|poss|you can))?,? (?:or |but |and )?(?:failing that|if not(?: that|"
         rf" possible| then)?|otherwise|"
         rf"or else|else|second choice|2nd choice|if (?:that is|thats|that|its|it is|it) (?:not possible|gone|full|"
         rf"taken|"
         rf"no good|booked up))[, ]{{1,2}}"
         rf"(?:then |on |would be |is ){{0,2}}(?=(?:the |this )?{DAYISH}\b)"),
         _or_then, ("failing if otherwise "
          "else choice")),
        ((rf"\b(?:1st|first) choice (?:is |would be )?({DAYISH}),? (?:and |then |but )?(?:2nd|"
         rf"second)(?: choice)? (?:is |would be )?"
         rf"(?={DAYISH}\b)"), r"\1 or ", "choice"),
        ((r"\b(?:any(?:thing| time)? )?(?:after|once) (?:the )?(?:school|skool)(?! run| pick)(?: finishes| ends|"
         r" is out| time)?\b"
         r"(?! (?:holiday|hols|break))"), "after 3.30pm", "school skool"),
        (r"\b(?:before|on the way to) (?:the )?(?:school|skool)(?: starts)?\b(?! run)", "before 9am", "school skool"),
        (r"\b(?:as )?late as (?:poss(?:ible)?|you can|you have|it gets)(?: in the day)?\b", "late in the day", "late"),
        ((r"\b(?:not )?at (?:stupid|silly|daft|unearthly|ungodly|crazy) ?(?:oclock|hours?|times?)\b|"
         r"\bnot at (?:an? )?(?:unearthly|ungodly|"
         r"silly|stupid) hour\b|\bnot at (?:the )?crack of dawn\b"), "not early", ("stupid silly daft unearthly "
          "ungodly crazy crack")),
        (r"\A(?:a\. ?m|am)\b\.?(?: only| please| pls| best)?\Z", "in the morning", "a am"),
        (r"\ba\. ?m\b\.?", "am", "a"),
        (r"\bp\. ?m\b\.?", "pm", "p"),
        (r"\b(?:the )?\d{1,2}[:.]\d\d (?:train|bus|coach|tram|ferry|flight)\b", "the train", ("train bus coach tram "
         "ferry flight")),
        ((r"\A(?:there is |theres |its |it is )?no (?:rush|hurry|urgency)(?: at all| really)?(?: for (?:it|me|"
         r"this))?\Z|\Anot urgent(?: at all)?\Z"),
         "any time", "rush hurry urgency urgent"),
        ((rf"\b({DAY}|morning|afternoon|evening|\d\d?(?:st|nd|rd|th)|early|late) ones?\b(?! of| or| (?:ock|o ?clock|"
         rf"pm|am))"), r"\1",
         "one ones"),
        ((r"\b(?:id |i would )?(?:rather|prefer) not (?:to )?(?:say|tell|go into it|explain)(?: why|"
         r" what)?,? ?(?:but )?"), "", "rather prefer"),
        ((r"\bas (?:early|soon|quick(?:ly)?) as (?:you (?:like|can|have|want)|poss(?:ible)?|ever|it gets|"
         r"humanly possible)\b"),
         "as soon as possible", "early soon quick quickly"),
        (r"\A(spring|summer|autumn|winter)(?=,|\Z)", r"in the \1", "spring summer autumn winter"),
        (rf"\b((?:the )?\d\d?(?:st|nd|rd|th)(?: (?:of )?{MONTH})?),? or (?:the )?(week|{DAY}) after(?=\W*\Z|[,.;!?])",
         r"\1 or the \2 after \1", "after"),
        (rf"\b(?:this )?({DAY}),? (?:or )?(?:failing that|if not|otherwise|or),? next(?=\W*\Z|[,.;!?])",
         r"\1 or the following \1", "next"),
        (rf"\b(?:the )?(?:nearest|closest) ({DAY}) to ({A_DATE})\b", r"the \1 before \2 or the \1 after \2",
         "nearest closest"),
        ((rf"\bonce (?:ive|i have|i|weve|we have|we) (?:(?!(?:on|at|by)\b)[a-z]+ ){{1,5}}(?:at|by) (?={A_TIME}\b)"),
         "after ", "once"),
        (r"\b(finish(?:ed|ing)?|come off|coming off|off) nights\b", r"\1", "nights"),
        ((rf"\b({DAY}) ((?:the )?\d\d?(?:st|nd|rd|th)) or (?:on )?({DAY})(?=\W*\Z|[,.;!?])"), _day_after_it, "or", "#"),
        (rf"\b(?:{DAY} )?((?:the )?\d\d?(?:st|nd|rd|th)) or the following ({DAY})\b", r"\1 or the \2 after \1",
         "following"),
        (r"\bweek of (the \d\d?(?:st|nd|rd|th)) (?:or|and) (?=the \d\d?(?:st|nd|rd|th)(?! of))",
         r"week of \1 or the week of ", "week"),
        (rf"\b(?:the )?({NTH}) (?:or|and|to|/) (?:the )?({NTH}) week (?:of|in) ({A_MONTH})\b",
         r"the \1 week of \3 or the \2 week of \3", "week"),
        ((rf"\b({A_MONTH}),? (?:but )?(?:only )?(after|from) the (\d\d?)(?:st|nd|rd|th)(?: on| onwards?)?\b"
          r"(?! (?:of|to|till|until)\b)"), _rest_of_month, "after from"),
        (r"\b(?:up )?(?:to|until|till) but not including\b", "before", "including"),
        (r",? \bif (?:youre|you are|its|it is) open,? (?:else|otherwise|if not),? (?:then )?", " or ", "open"),
        ((rf"\b({SPAN}|six weeks) (after|before|from) (?:my|our|his|her|the) (?:(?!was\b|were\b)[a-z]+ ){{1,3}}on "
         rf"(?={A_DATE}\b)"),
         r"\1 \2 ", "after before from", "on"),
        ((rf"\b((?:the )?(?:{NTH}) week (?:of|in) ({MONTH}),? or (?:the )?(?:{NTH}))(?: one| week)?"
          r"(?=\W*\Z|[,.;!?])"),
         r"\1 week of \2", "week", "or"),
        ((r"\A[^.;!?\d]{0,40}\b(?:finish(?:es)?|breaks? up)(?: school)? (?:today|tomorrow|this week),? (?:so|"
         r"and) (?![^.;!?]*"
         r"\b(?:then|that)\b)"), "", "finish finishes break breaks"),
        (r"\bfrom now on(?:wards)?\b", "", "now"),
        (r"\b(?:ready|seen|there|over|round) in (?=\d{1,2} ?min)", "in ", "min mins minutes minute"),
    )
)  # fmt: skip


_BY_WORD = by_word(_TABLE)


def rephrased(said: str) -> str:
    """The words, with what is said in a roundabout way put plainly."""
    return put_plainly(said, _TABLE, _BY_WORD)
