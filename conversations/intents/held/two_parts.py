"""A text of two parts about an appointment that there is: it stays, and something else is asked; or it goes only if.

"Keep it, but is there anything earlier" and "cancel it unless you have something on Friday": read as a whole, the one
part hides the other. Must never give a part by which something is let go.
"""

from __future__ import annotations

import re

from conversations.understanding.words.expression import expression

_IT = (
    r"(?:(?:this|that) one|(?:my|the|this|that|our) (?!same\b)(?:[\w'’]+ ){0,2}(?:one|appointment|appt|booking|visit)|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|it|this|that|mine|them|everything)"
)
_AS = (
    r"(?: (?:as (?:it|they|that) (?:is|are)|as is|where (?:it|that) is|how it is|in place|in|on|be|there|alone|then|"
    r"please|booked|for now|anyway|though|all the same|ok|okay|if you like|thanks|thank you|by all means)){0,3}"
)
_KEEPS = expression(
    r"\A\W*(?:(?:no|yes|ok|okay|oh|well|please|thanks|actually|just|right|so|i|i['’]?ll|i['’]?d|i['’]?m|am|we|want|to|"
    r"like|can|could|you|let['’]?s|let|me|would|rather|will|still|quite|very)\b\W*){0,6}"
    rf"(?:(?:keep|leave|hold|keeping|leaving)(?: on to)? {_IT}|(?:happy|fine|good|ok|okay|content) "
    rf"(?:with {_IT}|(?:as|how|the way) (?:it|that|they) (?:is|are|stands?))|"
    rf"(?:do ?n['’]?t|do not|not) (?:want (?:to )?)?(?:cancel|change|move|touch)(?: {_IT})?"
    rf"(?: yet| just yet| now)?){_AS}\W*\Z",
    re.IGNORECASE,
)
"""A part that says that it stays, and nothing else."""
_ON = r"(?:,|,? (?:and|plus|then|only))(?: (?:also|then|just|please)){0,2} "
_JOINTS = expression(
    r"[.;!?]\s|\s[–—-]\s|,? ?\b(?:but|however|though|although)\b,? ?|"
    r",? (?:(?:i|just|only) ){1,2}(?:want|need|['’]?d like|would like)(?: to)? (?:ask|know)(?: you)? "
    r"(?=(?:where|when|what|how|who|if|whether)\b)|"
    rf"{_ON}(?=(?:can|could|is|are|do|does|what|how|where|when|who|have|has|i|i['’]?d|i['’]?ll|book|add|get|tell|let|want|"
    r"need|see|put|make|ask|find|another|any|anything)\b)",
    re.IGNORECASE,
)
_LETS_GO = expression(
    r"\b(?:cancel\w*|delete|bin|scrap|drop|remove|get rid|call off|yes|yeah|yep|won['’]?t|will not|not coming)\b",
    re.IGNORECASE,
)
_A_VISIT = expression(
    r"\b(?:add|book|need|want|have|get|do)\b[^.;!?]{0,24}\b(?:blood ?tests?|bloods?|smear|scan|ultrasound|jab|"
    r"injection|ecg)"
    r"(?: (?:please|too|done|thanks))?\W*\Z",
    re.IGNORECASE,
)
"""A visit of another kind beside it."""
_LIKE_IT = "another one like it"
_ONE_MORE = expression(
    r"\b(?:another|a second|one more)(?: one| appointment| appt| visit)?(?= (?:with|on|at|in|for|next|please)\b|\W*\Z)",
    re.IGNORECASE,
)
"""One beside it, where it stays."""
_IF = r"(?:if|unless|otherwise|provided|providing|(?:as|so) long as|failing that|or else|else)"
_CONDITION = expression(
    r"(?<!\bknow )(?<!\btell me )(?<!\bsee )(?<!\bcheck )(?<!\bask )(?<!\bwhat )(?<!\bring me )(?<!\bcall me )"
    rf"(?<!\bwonder )(?<!\bwondering )(?<!\bas )\b{_IF}\b",
    re.IGNORECASE,
)
_CUT = expression(
    r"[,.;:!?–—]\s|\s(?=i['’](?:d|ll)\b|(?:will|can|could|would|do|have) (?:you|they|she|he)\b)|"
    r"\s(?=(?:keep|leave|cancel|forget|bin|drop|scrap) (?:it|this|that|mine|the|my)\b)|"
    rf"\b(?:(?:only |even )?{_IF}(?: (?:not|that)\b)?|then|but|and)\b",
    re.IGNORECASE,
)
_MAY_BE = expression(
    r"\b(?:anything|something|nothing|none|any|one|(?:an?|no|another) (?:\w+ )?(?:slot|space|gap|time|appointment|appt|"
    r"opening|place)|free|available|room|(?:you|they|she|he|dr\.? \w+|doctor \w+)(?: still)?(?: is(?:n['’]?t|"
    r" not)?|['’]s|['’]re| are)? "
    r"(?:(?:still |also |not )?(?:in|there|around|working)|can|could|can['’]?t|cannot|have|haven['’]?t|has|hasn['’]?t|"
    r"got|do|does|don['’]?t))\b",
    re.IGNORECASE,
)
"""What may be free, or whoever may be there."""
_WHEN = expression(
    r"\b(?:mon|tues?|wed|wednes|thurs?|thu|fri|sat|satur|sun)(?:days?)?\b|\b(?:tomorrow|today|tonight|weekends?|week|"
    r"month|other (?:times?|days?|slots?)|next|first|earliest|soonest|mornings?|afternoons?|evenings?|lunchtime|"
    r"earlier|sooner|later|before|after|"
    r"\d{1,2}(?:st|nd|rd|th)|\d{1,2}(?:[.:]\d\d)? ?[ap]m)\b",
    re.IGNORECASE,
)
_MINE = expression(
    r"\A\W*(?:i|we|my|it|that|this|she|he)(?:['’]?m| am|['’]?ve)?\b"
    r"(?!.{0,200}\b(?:anything|something|free|available)\b)",
    re.IGNORECASE,
)
"""What depends on whoever writes, and not on what is free."""
_NOT = (
    (expression(r"\b(?:can(?:['’]?t|not| not))\b", re.IGNORECASE), "can"),
    (expression(r"\b(do|does|is|are|have|has|could)(?:n['’]?t| not)\b", re.IGNORECASE), r"\1"),
    (expression(r"\bnothing\b", re.IGNORECASE), "something"),
    (expression(r"\bnone\b|\bnot one\b", re.IGNORECASE), "one"),
    (expression(r"\bno (?=\w+ ?(?:slot|space|gap|time|appointment|opening|place)?\b)", re.IGNORECASE), "a "),
)
"""What there must not be is looked for all the same: "cancel it if there is nothing on Friday"."""
_MOVED = "move it, "
_STAYS_ELSE = expression(
    r"\b(?:else|otherwise|if not|or|failing that),? (?:just |then |please )?(?:leave|keep|do ?n['’]?t (?:worry|"
    r"bother))\b",
    re.IGNORECASE,
)
_SHIFTS = expression(
    r"\A\W*(?:(?:please|can|could|you|just|can you|could you)\b\W*){0,3}(?:bring|move|change|swap|push|put|shift) "
    r"(?:it|this|that|mine)\b",
    re.IGNORECASE,
)
_IS_THERE = expression(
    r"\b(?P<who>(?:dr\.?|doctor) [\w'’-]+)(?: is|['’]s)(?: still| not| also)? "
    r"(?:in|there|working|free|available|around|about)(?: on)?\b",
    re.IGNORECASE,
)
_WITH_ON = r"with \g<who> on"
_CHANGES = expression(
    r"\b(?:cancel\w*|mov(?:e|ing)|chang(?:e|ing)|rearrang\w+|re-?schedul\w+|postpon\w+|re-?book\w*|swap|shift|"
    r"switch|put back|"
    r"bring forward|earlier|later|sooner|another (?:day|time|date)|can(?:['’]?t|not) (?:make|come|do))\b",
    re.IGNORECASE,
)
_ALSO = expression(
    r"(?:,|;|[.!])? ?\b(?:and|plus|also|as well as)\b"
    r"(?:,? (?:also|then|please|can i|could i|i['’]d like|i want|i also need|i need|to)){0,3} "
    r"(?=(?:book|add|get|make|have|need|want|ask|tell|see|know|find|pay|order|how|what|where|an?|another|some|my)\b)",
    re.IGNORECASE,
)
_A_KIND = (
    r"\b(?:tests?|bloods?|scan|ultrasound|jab|smear|vaccin\w+|injection|x-?ray|check-?up|prescription|results?|letter|"
    r"consultation|husband|wife|son|daughter|mum|dad)\b"
)
_ANEW = expression(
    r"\A(?!.{0,200}\b(?:instead|cancel\w*|mov(?:e|ing)|chang(?:e|ing)|it(?! (?:costs?|takes|is|lasts)\b)|"
    r"earlier|later|sooner|same)\b)"
    rf"(?:(?:book|add|order|arrange|make|get|have|need|want|see|an?|another|some|my) .{{0,40}}?{_A_KIND}|"
    r"(?:ask|know|find out|see|tell me) (?:how|what|where|if|whether|about)\b|(?:how|what|where)\b)",
    re.IGNORECASE,
)
"""What is wished for or asked beside a change, and has nothing to do with it."""
_ASKED = expression(
    r"\A(?:ask(?: you)?|tell me|know|find out|see) (?=(?:how|what|where|if|whether|about)\b)", re.IGNORECASE
)
_ASKS_FREE = expression(
    r"\A\W*(?:(?:and|so|but|ok|okay|oh|well|hi|hello|please|sorry|hang on|hold on|then|or|before i (?:cancel|"
    r"decide|go))\b\W*){0,4}"
    r"(?:(?:is|are) (?:there|anything|something|any)\b|(?:have|do|has|does) "
    r"(?:you|they|she|he|dr\.? [\w'’-]+|doctor [\w'’-]+)(?: still| also)? (?:(?:have|got|have got) )?(?:anything|"
    r"something|any|an?|one|space|time)\b|any(?:thing)?\b|(?:what|which)(?: else)?(?: is|['’]s| are| have you got|"
    r" do you have| other \w+(?: are| is| has| have)?| times?| days?| slots?){1,2}\b[^.;!?]{0,20}"
    r"\b(?:free|available|left|open|got)\b|"
    r"(?:which|what) other (?:times?|days?|slots?)\b|when(?:['’]s| is| are) (?:the )?(?:next|first|earliest|"
    r"soonest)\b)",
    re.IGNORECASE,
)


_POLITE = r"\A\W*(?:(?:and|so|but|ok|okay|oh|well|hi|hello|please|sorry|thanks|good morning|just)\b\W*){0,4}"
_IS_IN = expression(
    rf"{_POLITE}(?:is|are|does|when is|when['’]s|what days? (?:is|does)) (?:dr\.?|doctor) [\w'’-]+ "
    r"(?:in|on|there|working|work|works|free|available|around|about|here)\b",
    re.IGNORECASE,
)
_THERE = expression(
    r"\b(?:is|are|does|has) (?P<who>(?:dr\.?|doctor) [\w'’-]+) "
    r"(?:in|there|working|work|works|free|available|around|about|here|got anything|anything)\b",
    re.IGNORECASE,
)
_FIRST = expression(r"\A\W*(?:(?:and|but|wait|hang on|hold on)\W+)?before i (?:cancel|decide|go)\b\W*", re.IGNORECASE)
_WITH = r"with \g<who>"
_SOMEWHERE = expression(r"\b(?:at|in|with|for) \w", re.IGNORECASE)


def beside_keeping(typed: str) -> str:
    """What is said beside that it stays: "keep it, but is there anything earlier"; nothing where that is all."""
    parts = [part.strip(" ,") for part in _JOINTS.split(typed) if part.strip(" ,.!?")]
    rest = [part for part in parts if not _KEEPS.match(part)]
    said = ", ".join(rest)
    if len(rest) == len(parts) or _CONDITION.search(said) or _LETS_GO.search(said):
        return ""
    return f"{said} as well" if _A_VISIT.search(said) else _ONE_MORE.sub(_LIKE_IT, said)


def wants_one_more(rest: str) -> bool:
    """Whether what is said beside that it stays wishes for another one."""
    return _LIKE_IT in rest


def looked_for(typed: str) -> str:
    """The time that a condition is about, as a wish for it; nothing where it is about something else."""
    if not _CONDITION.search(typed):
        return ""
    parts = (part.strip(" ,.!?") for part in _CUT.split(typed) if part)
    found = (part for part in parts if _MAY_BE.search(part) and _WHEN.search(part) and not _MINE.match(part))
    sought = next((part for part in found if not _LETS_GO.search(part)), "")
    for denial, instead in _NOT:
        sought = denial.sub(instead, sought)
    if not sought and _STAYS_ELSE.search(typed):
        return next((part.strip(" ,.!?") for part in _CUT.split(typed) if part and _SHIFTS.match(part)), "")
    return sought and f"{_MOVED}{_IS_THERE.sub(_WITH_ON, sought)}"


def two_wishes(typed: str) -> tuple[str, str]:
    """What is to be changed, and what is wished for beside it: "rearrange Tuesday and also book me a blood test"."""
    for joint in _ALSO.finditer(typed) if not _CONDITION.search(typed) else ():
        change, beside = typed[: joint.start()].strip(" ,.;"), typed[joint.end() :].strip(" ,.;")
        if _CHANGES.search(change) and _ANEW.match(beside):
            return change, _ASKED.sub("", beside)
    return "", ""


def asks_who_is_there(typed: str) -> bool:
    """Whether it is asked what is free, or whether somebody is there, be it without a day."""
    free = _ASKS_FREE.match(typed) and (_WHEN.search(typed) or _SOMEWHERE.search(typed))
    return bool(free or _IS_IN.match(typed))


def asks_what_is_free(typed: str) -> bool:
    """Whether it is asked what is free at some time, which wishes to see that: "has she anything on Monday?"."""
    asked = typed.removeprefix(_MOVED)
    return bool((_ASKS_FREE.match(asked) or _IS_IN.match(asked)) and _WHEN.search(asked))


def as_a_move(typed: str) -> str:
    """The same as a wish for another time: "what's free on Thursday"."""
    return f"{_MOVED}{_THERE.sub(_WITH, _FIRST.sub('', typed))}"
