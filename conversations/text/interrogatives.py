"""Questions in a text: a sentence that asks about somebody or something chooses nothing.

"Is Dr Adeyemi a man or a woman", "do you have Camden?"; "can I see Dr Adeyemi?" is a wish. Must never answer one.
"""

from __future__ import annotations

import re

from conversations.understanding.words.expression import expression

SENTENCE = expression(r"(?:[^.;!?\n]|(?<=\d)[.](?=\d))+[.;!?\n]*")
FIRST = (
    r"\A\W*+(?:(?:and|but|so|ok|okay|well|oh|um|erm|wait|hang on|hold on|hmm|hi"
    r"|hello|hey|please|sorry|actually|just|quick question|tell me|lol|lmao|haha|omg|ah|aha|oi|ugh|eh"
    r"|thanks|thank you|cheers|also|then|"
    r"could you tell me|can you tell me|do you know|i wonder|i was wondering|excuse me)\b[\s,:]*+){0,6}"
)
WISHED = (
    r"(?:when(?:'?s| is| are) there\b|when (?:is|does|do|has|can|could|will|are)(?: [\w.']+){1,4} (?:free|"
    r"available|have time"
    r"|have space|have slots?|have appointments?|see me|in|there)\b|can (?:it|that|this) be\b|could (?:it"
    r"|that|this) be\b|(?:is|are|was) (?:it|there|that) (?:possible|any (?:chance|way|possibility"
    r"|availability|appointments?|slots?|"
    r"times?|spaces?)|an? (?:appointment|slot|time|space|chance)|anything|something|ok(?:ay)? (?:to|if i)"
    r"|alright (?:to|if i)"
    r"|all right (?:to|if i))|(?:would|will) (?:(?:it|that) be (?:possible|ok|okay|alright|all right|fine)|you be"
    r"|you mind|you book|like|love|prefer|rather|do\b)|"
    r"(?:will|can|could|should) (?:take|go (?:for|with)|come|make|manage|do)\b(?![^\n]*\?)|"
    r"(?:do|have) you (?:have |got |have got )?(?:anything|something|any|an?|some|time|space|room|availability"
    r"|slots?)\b"
    r"|(?:can|could) (?:it|that|this) be\b"
    r"|how about|what about|why not|why don'?t (?:we|you)|should i (?:see|book|come|have)|"
    r"do (?:it|that|the|dr|doctor)\b|have (?:me|it)\b)"
)
ASKS = expression(
    rf"{FIRST}(?!{WISHED})"
    r"(?:is|are|was|were|isn'?t|aren'?t|does|doesn'?t(?! (?:really )?(?:matter|bother|make))|did|didn'?t"
    r"|do (?:you|u|ya|they|i|we|any|all|both|most|many|"
    r"people|these|those)|"
    r"don'?t (?:you|they)|has|hasn'?t|have (?:you|they)|had|will|won'?t|would|should|"
    r"can (?!(?:i|we|you|u)\b)[a-z]+|could (?!(?:i|we|you|u)\b)[a-z]+|"
    r"can you (?:see|tell|read|hear|find|look up|pull up) (?!me\b|if (?:there|you)|when|a\b|us\b|someone"
    r"|somebody|an\b)|"
    r"shall i (?:need|have|be|get|bring|see my)|(?:may|might|can|could) (?:i|we) (?:just )?(?:enquire|inquire|ask"
    r"|check|know)|"
    r"(?:i(?:'m| am| was)? )?(?:just )?wonder(?:ing)? (?:if|whether) (?:dr|doctor|the|you|she|he|they)|"
    r"(?:if|when) (?:i|we) (?:choose|chose|pick|see|saw|take|took|go (?:for|with)|book|say|tap|press|ask for)\b"
    r"[^.;!?\n]{0,40}?\b(?:do|will|would|must|is|are|does) (?:i|we|it|that|he|she|they"
    r"|there)\b(?! be (?:possible|ok|free))|"
    r"who|who'?s|what|what'?s|whats|which|when|when'?s|where|where'?s|why|how)\b",
    re.IGNORECASE,
)
TAG = expression(
    r",? (?:is|does|has|can|will|did|do|are|would) (?:(?:she|he|they)\b[^.;!?\n]{0,60}\??|(?:it|that|this)\b"
    r"[^.;!?\n]{0,60}\?)\s*$",
    re.IGNORECASE,
)
AS_A_STATEMENT = expression(
    r"(?<!can )(?<!could )(?<!would )(?<!will )(?<!do )(?<!did )(?<!have )(?<!if )(?<!what )(?<!when )(?<!that"
    r" )(?<!like )"
    r"\b(?:you|u|they|the clinic|the doctors?)(?: also| still| even| guys)? (?:do|does|offer|treat|accept|sell|take"
    r"|see|make|have)\b"
    r"(?! (?:anything|something|any|some|an?|slots?|space|room|time|me|my|it on|mon|tue|wed|thu|fri|sat|sun|tomorrow"
    r"|today|\d))"
    r"[^.;!?\n]{0,80}\?",
    re.IGNORECASE,
)
"""A question in the order of a statement: "ultrasound for pregnant, you do?"."""
DENIES = expression(
    r"\A\W*+(?:(?:please|oh|no|well|um|i want|i'd like|i would like|i'd prefer|i would prefer|i'd rather"
    r"|but)\b[\s,]*+){0,4}"
    r"(?:not\b(?! (?:really )?(?:fussed|bothered|fussy|picky|sure|too)\b)|any(?:thing|one|body"
    r"|where)?(?: of them)? (?:but|except|other than|without"
    r"|(?:that|which|where|who) (?:do|does|is|are|will|has|have) ?n(?:o|['’])?t)\b|all (?:but|except)\b"
    r"|every\w* (?:but|except)\b|no(?:thing|body|where)? (?!idea|thanks?|problem|preference)\w)",
    re.IGNORECASE,
)
TIMELESS = expression(
    rf"{FIRST}(?:(?:is|was|are|were) (?:it|that|this|these|those|they)\b"
    r"(?! (?:possible|ok|okay|alright|free|available|any)\b)"
    r"|(?:these|those|they)(?: are|['’]re) (?:all|only|just|too)\b"
    r"|how (?:much|long|many|far|do)\b|which (?:doctor|dr|gp|nurse|clinician|physio\w*)\b(?! (?:is|are) (?:free|"
    r"available))|why\b|who\b|what (?:happens|if)\b|would the (?:one|time)\b"
    r"|(?:is|was|are) (?:the )?\d{1,2}[.:]\d\d (?:the|a|in|with|at|for|really|am|pm|still mine)\b"
    r"|(?:do|am|will|should) i\b|(?:can|could|may) (?:my|he|she|they)\b)",
    re.IGNORECASE,
)
IF_CHOSEN = expression(
    rf"{FIRST}(?:if|when|say|suppose|supposing) (?:i|we) (?:choose|chose|pick|picked|go with|went with|see|saw|"
    rf"have|had|take"
    r"|took|book|booked|ask for|asked for|wait for|waited for|say|said|want|wanted|get|got) [^.;!?\n]{2,40}?[, ] ?"
    r"(?:do i|do we|does (?:it|that|he|she|this)|will (?:it|i|that|we|there)|would (?:it|i|that|we|there)"
    r"|is (?:it|that|there|he|she)(?! (?:ok|okay|possible|alright|all right)\b)|am i|are (?:there|they|we)|should i"
    r"|must i|how (?:long|soon|much|many|far)|what (?:happens|then|about)|when (?:will|would|is|could)|"
    r"who (?:will|would)"
    r"|where)\b",
    re.IGNORECASE,
)
"""What would be if somebody were chosen: "if I choose Dr Patel do I have to wait longer"."""
IS_IT = expression(
    r"(?:\A|[,;:–-]|\b(?:and|or|so|but))\W{0,3}(?:(?:would|was|is|wasn['’]?t|isn['’]?t|wouldn['’]?t) "
    r"(?:that|it|he|she|this)(?: not)?(?: be| have been)?|(?:could|might) (?:that|it|he|she|"
    r"this) have been)(?: the)? (?:dr\.?|doctor|mr|mrs|ms|nurse) [^.;!?\n]{2,30}\?",
    re.IGNORECASE,
)
"""Who somebody was: "I saw a tall man, would that be Dr Ford?"."""
SOONEST_WITH = expression(
    r"\A\W*(?:(?:so|and|ok|hi|hello|please)\b\W*){0,3}(?:when(?:['’]?s| is| would be| are)|what(?:['’]?s| is| are))"
    r"(?: the| your| her| his)? (?P<soonest>soonest|earliest|first|next) ?(?:one|slot|time|appointment|appt|"
    r"available|free"
    r"|opening|date|day|you(?:['’]?ve)? (?:have|got|can do)|i can (?:see|have|get|be)|i could (?:see|have|get)|"
    r"it is|that there is"
    r"|there is){0,3}(?: free| available| going)?(?: with| for| to see)? (?P<who>(?:dr\.?|doctor) [^\W\d_]{3,20})\W*\Z",
    re.IGNORECASE,
)
"""Asking when the first with somebody is wishes for that: "whens the soonest with Dr Patel"."""
OF_A_SEX = expression(r"\b(?:is|are) there\b|\b(?:do|have) you (?:have|got)\b", re.IGNORECASE)


NOTHING_FREE = expression(
    r"\b(?P<asks>(?:is|isn'?t|are|aren'?t|was) there|(?:have|haven'?t|do|don'?t) you(?: have| got"
    r"| have got)?|you have|got)"
    r" (?:nothing|not anything|no (?:times?|slots?|appointments?|space)|none)(?P<free> (?:at all|free|left|available))?"
    r"(?= (?:on|at|in|before|after|this|next|for|until|from|later|earlier|sooner|with|tomorrow|today)\b)",
    re.IGNORECASE,
)
"""Asking whether there is nothing at some time wishes for that time: "is there nothing on the Wednesday?"."""

NOTHING_THEN = expression(
    r"\A\W*(?:(?:so|and|but|what|hmm|oh|really)\b\W*){0,2}(?:(?:is|was) )?(?:nothing|none|no (?:times?"
    r"|slots?|appointments?))"
    r"(?: at all| free| left| available)?(?: (?:on|at|in|before|after|this|next|for|until"
    r"|from) (?P<after>[^.;!?\n]{2,24})\?"
    r"|\?)|\A\W*(?:(?:so|and|but)\b\W*){0,2}(?:the )?(?P<before>[^.;!?\n]{2,16}?)(?: is"
    r"|['’]s)? (?:nothing|no times?|none)\?",
    re.IGNORECASE,
)
"""Surprise that there is nothing at some time, which wishes for it: "nothing on Thursday?", "the 26th is nothing?"."""

NO_DAY = expression(
    r"\A\W*no (?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?: at all| ones?| free| left)?\?+",
    re.IGNORECASE,
)
"""The same of a day of the week: "no Monday??"."""

ECHO = expression(
    r"\A\W*(?:the )?[\w'’.: ]{1,24}\?+\s+(?:no\b[, ]*)?(?:but )?(?:i|we) (?:said|told you|asked for|wanted|meant)\b",
    re.IGNORECASE,
)
"""What was read is said back in surprise, before what was meant: "the 4th?? I told you the 14th"."""

WHICH_ONES = expression(
    r"\A\W*(?:(?:and|so|but|ok|hmm) )?(?:which|what|any|are any|is any)(?: ones?| times?| slots?| appointments?|"
    r" of (?:these|those|them|the times))?"
    r"(?: are| is| have| has)?(?: there| free| available)? (?=(?:with|at|in|on|for) (?!me\b|you\b))",
    re.IGNORECASE,
)
"""Asking which of them are with somebody, or somewhere, wishes for those."""

ALL_OF_A_KIND = expression(
    r"\A\W*(?:(?:but )?(?:(?:they(?:['’]re| are)|these are|those are|it['’]?s|you only have) )?all"
    r"|(?:but )?(?:they(?:['’]re| are)|these are|those are|it['’]?s) only|but only|you only have|only("
    r"?=[^.,;:!]{3,20}[.,;:!]"
    r"+ +(?:is|are|do|have|can|could|any\w*|what|how|got|but)\b)) (?:too )?(?:mornings?|afternoons?|ev"
    r"enings?|early|late|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?)[,.;:!]+ +(?=\w+ \w)",
    re.IGNORECASE,
)
"""A complaint of what is listed, before what is wished for."""

IT_SAYS = expression(
    r"\b(?:it|that|this|the card|the screen|you) (?:says?|said|shows?|put|have|has|reads?) [^.;,!?\n]{1,40}?"
    r"(?:[.;,!?\n]+ {0,2}(?:but |and )?|,? (?:but|and|when|whereas|while) )(?:i|we) (?:said|wanted|want"
    r"|asked for|meant|told you|need|chose|picked)\b",
    re.IGNORECASE,
)
"""What the card says, before what was meant: "it says physio. I said blood"."""


WHEN_IN = expression(
    r"\bwhen(?:['’]?s| is| does) (?:dr\.? |doctor )?(?!the\b|it\b|this\b|that\b|he\b|she\b|they\b|there\b|my\b|your\b)"
    r"(?P<who>[^\W\d_]{3,20}) (?:in|on|there|about|around|working|work)(?= (?:this|next|on)\b|\W*\Z)",
    re.IGNORECASE,
)
"""Asking when somebody is there wishes for whenever that is: "when's Patel in"."""


WHETHER_IN = expression(
    r"\A\W*(?:(?:so|and|but|oh)\b\W*)?(?:does|is|do|will|are) (?P<who>(?:dr\.?|doctor) [^\W\d_]{3,20})"
    r" (?:work|works|working|off|in|free|there|available|on|around|do|here)(?: on| in)?"
    r" (?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?: at all| usually| normally| too)?\W*\Z",
    re.IGNORECASE,
)
"""Asking whether somebody is there on some day wishes for those times: "is Dr Patel off on Thursdays"."""


WHERE_THEY_ARE = expression(
    r"\b(?:the (?:place|one|clinic|site) where|wherever|whichever (?:place|one|clinic)|where)\s+"
    r"(?P<who>(?:dr\.?|doctor|mrs?|ms) [^\W\d_]{3,20}) (?:is|works|sits|sees people)(?: at| in"
    r"| based)?\b(?![^.;!?]{0,60}\?)",
    re.IGNORECASE,
)
"""Where somebody is to be seen, wherever that is: "the place where Dr Patel is"."""


NOT_THEN = expression(
    r"\A\W*(?:(?:so|and|but|what|hmm|oh)\b\W*){0,2}(?:(?:do ?n['’]?t|have ?n['’]?t) you"
    r"|you (?:do ?n['’]?t|have ?n['’]?t))"
    r"(?: have| got| have got)?(?: anything| any| nothing)?(?: free)?(?: for| on)? "
    r"(?P<when>(?:the |next |this )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow"
    r"|tonight|\d{1,2}(?:st|nd|rd|th)?"
    r"|week|weekend|mornings?|afternoons?|evenings?)(?: (?:morning|afternoon|evening|at all))?)[^\w?]*+\?\W*\Z",
    re.IGNORECASE,
)
"""Surprise put as a question with a no in it, which wishes for it: "you don't have today?"."""


WHICH_OF_THEM = expression(
    r"\b(?:which|what) (?:day|one|time|date|slot|of (?:them|these|those))s?\b[^.;!?\n]{0,24}"
    r"\b(?:is|are|has|have|would|do|does|better|best|quieter|quietest|recommend|suggest)\b",
    re.IGNORECASE,
)
"""Which of several it should be, which the words leave open: "I want 14:20 but which day is better"."""


def asks_which(typed: str) -> bool:
    """Whether it is asked which of several is the better one: then none of them is chosen."""
    return bool(WHICH_OF_THEM.search(typed))


def as_meant(typed: str) -> str:
    """The words without what is only said back of the card; asking for nothing is asking whether there is anything."""
    typed = NOT_THEN.sub(r"anything \g<when>?", typed)
    typed = WHERE_THEY_ARE.sub(r"any place with \g<who>", typed)
    typed = WHETHER_IN.sub(r"\g<who> on \g<day>", typed)
    typed = SOONEST_WITH.sub(r"the soonest with \g<who>", typed)
    typed = WHEN_IN.sub(r"whenever \g<who> is in", typed)
    typed = NOTHING_THEN.sub(_then, NO_DAY.sub(r"anything on \g<day>?", typed))
    said = WHICH_ONES.sub("", ALL_OF_A_KIND.sub("", IT_SAYS.sub("", ECHO.sub("", typed))))
    return NOTHING_FREE.sub(lambda found: f"{found['asks']} anything{found['free'] or ''}", said)


def _then(found: re.Match[str]) -> str:
    """The time at which there seems to be nothing, wished for."""
    when = found["after"] or found["before"]
    if when is None:
        return found[0]
    return f"anything on {'the ' if when.strip().isdigit() else ''}{when}?"


def without_questions(typed: str) -> str:
    """The words without the sentences that ask about something."""
    kept = "".join(one for one in SENTENCE.findall(typed) if not _asks(one.replace("’", "'")))
    return "" if TAG.search(kept) else kept


def _asks(sentence: str) -> bool:
    """Whether a sentence asks about something."""
    return any(
        (ASKS.match(sentence), AS_A_STATEMENT.search(sentence), IF_CHOSEN.match(sentence), IS_IT.search(sentence))
    )


def asks_about(typed: str) -> bool:
    """Whether any sentence asks about something."""
    return without_questions(typed) != typed


def without_timeless(typed: str) -> str:
    """The words without the questions that no day or hour answers: "is that am or pm", "how long does it take"."""
    return "".join(one for one in SENTENCE.findall(typed) if not TIMELESS.match(one.replace("’", "'")))


def denies_something(typed: str) -> bool:
    """Whether it is said what it should not be, whatever that is: "any except the hospital one"."""
    return bool(DENIES.match(typed))


def asks_for_a_sex(typed: str) -> bool:
    """ "Is there a lady doctor": a question that is a wish, where a sex is named and nobody in particular."""
    return bool(OF_A_SEX.search(typed))
