"""What stands beside a question in one text: "Dr Greene, and could an interpreter be there"; and in which sentence of a
long one something is asked or wished for, beside those that only tell.

Apart from the reader of the table, as it cuts a text where that reads a whole one. Must never be the only reading.
"""

from __future__ import annotations

import re

from conversations.intents import CardKind, read
from conversations.text.cards.choices import A_COMPLAINT_TOO, A_DOCTOR_TOO, BOTH, SAYS_WHY
from conversations.text.interrogatives import asks_about, asks_which
from conversations.text.mentions import A_TEST_DONE, names_a_kind
from conversations.text.phrasing import guard
from conversations.text.phrasing.corrections import clauses_with_no
from conversations.understanding.names.everyday import is_complaint
from conversations.understanding.words.expression import expression

_PARTS = expression(
    r"[;!?\n]|[.](?!\d)|,? (?:and|but|also|plus|oh and|by the way)(?: also)? (?=(?:can|could|is|are|do|does|will|would"
    r"|what|how|where|may|"
    r"shall|should|i(?:['’]ll| will| shall)? need|i(?:['’]d| would) like)\b)|, (?=(?:can|could|is there|are there"
    r"|do you|what|how|where|will)\b)",
    re.IGNORECASE,
)
_IF_NOT = expression(r"(?<=[,.;?!]) (?:if not|otherwise|failing that|or else|if no)\b,? (?=\w)", re.IGNORECASE)
"""What is wished for if the answer is no."""
_MINE = expression(r"\b(?:my|our) (?:\w+ )?(?:appointment|appt|booking|visit)\b", re.IGNORECASE)
_OF_LENGTH = expression(
    r"\bhow long\b|\b(?:quick|long)\?|\btakes? (?:very |that |too )?long\b|\bhow many min\w*", re.IGNORECASE
)
_WHY = expression(
    r"\A(?![^\n]*\b(?:please|pls|after|before|book|want|can|could)\b)"
    r"\W*(?:(?:because|cos|as|but|and)\W+)?(?:my|our|i|we)\b",
    re.IGNORECASE,
)
"""Why somebody asks how long it takes, which wishes for no time: "my break is at twelve"."""
MOST = 10  # words of a choice that is made in passing

SEVERAL = 4
"""Words of a question that says what it is about."""
LAST = 12
"""Sentences of which the last ones are looked at."""

_ENDS = expression(
    r"(?<!\bdr\.)(?<!\bmr\.)(?<!\bms\.)(?<!\bst\.)(?<!\bmrs\.)(?<!\bno\.)(?<!\be\.g\.)(?<=[.!?…]) "
    r"|[,.]? (?:so,|anyway,?|anyways,?|anyhow,?) (?=\w)",
    re.IGNORECASE,
)
_WISHES = expression(
    r"\A\W*+(?:(?:so|and|but|ok|okay|well|oh|anyway|right|hi|hello|please|sorry|actually|now|then|fine|just|perhaps|"
    r"maybe)\b[\s,:]*+){0,5}(?:(?:i|we)(?:['’]?d| would)? ?(?:really |just |only |now |still |rather )?"
    r"(?:like|want|need|prefer|wish|love|have to|must|was (?:hoping|wondering)|am (?:hoping|wondering|looking|after|"
    r"calling)|suppose|think|will|['’]ll|wonder)\b|i['’]?m (?:hoping|wondering|looking|after|trying)\b|"
    r"(?:can|could|may|might|would|will|shall) |(?:book|give|get|show|tell|put|make|change|move|cancel|find|send|let|"
    r"keep|try|go)\b|(?:is|are) there\b|any(?:thing)?\b|how about\b|what about\b|(?:do|have) you\b|it would be\b|"
    r"the \w+ (?:one|please)\b)",
    re.IGNORECASE,
)
_VAGUE = expression(
    r"\A\W*(?:(?:so|and|ok|okay|now|then|please|but|oh|right)\b\W*){0,4}(?:what|why|how|really|right|help|"
    r"what (?:now|next|then|else|happened|is it|do i do|should i do|can i do|shall i do|to do)|how come|"
    r"any (?:ideas?|help)|(?:can|could|will|would) you (?:please )?(?:help|explain|advise|do something)(?: me| us)?|"
    r"is (?:that|this|it) (?:ok|okay|right|so|normal|true|safe|possible|allowed)|hang on|hold on)"
    r"(?:\W+(?:now|then|please|about (?:it|that)|next|instead)){0,2}\W*\Z",
    re.IGNORECASE,
)
"""A question that says nothing of itself: what it asks is told beside it."""
_POINTS = expression(r"\b(?:this|that|these|those|it|its|they|them|he|she)\b", re.IGNORECASE)
_BOUND = expression(
    r"\b(?<!good )(?:(?:mon|tues?|wed|wednes|thur?s?|fri|sat|satur|sun)(?:days?)?|tomorrow|today|tonight|mornings?|"
    r"afternoons?|evenings?|lunch\w*|weekends?|already|not (?:to )?(?:book|want|need)|"
    r"if|unless|except|only|instead|rather|provided|providing|"
    r"(?:as|so) long as)\b",
    re.IGNORECASE,
)


def beside(typed: str, card: CardKind) -> str:
    """The part of the text that is about nothing else, if it can be a choice; else nothing."""
    instead = _IF_NOT.search(typed)
    if instead is not None and read(typed[: instead.start()], card) is not None:
        then = typed[instead.end() :].strip(" .,!")
        return (
            "" if len(then.split()) > MOST or asks_about(then) or then.endswith("?") or clauses_with_no(then) else then
        )
    parts = [part.strip(" ,") for part in _PARTS.split(typed) if part.strip(" ,")]
    rest = [part for part in parts if read(part, card) is None and not A_TEST_DONE.match(part)]
    said = ", ".join(rest)
    if any(f"{part}?" in typed for part in rest):
        return ""
    if _MINE.search(said) or asks_which(typed) or (_OF_LENGTH.search(typed) and _WHY.match(said)):
        return ""
    if not rest or len(rest) == len(parts) or len(said.split()) > MOST or asks_about(said) or clauses_with_no(said):
        return ""
    return said


def sentences(typed: str) -> list[str]:
    """The sentences of a text; a point after a title or in an hour ends none."""
    return [part.strip() for part in _ENDS.split(typed) if part.strip()]


def wishing(typed: str) -> list[tuple[str, str]]:
    """The sentences that ask or wish, the last one first, each with all the others; none where there is only one."""
    parts = sentences(typed)
    if len(parts) < 2:
        return []
    found = [at for at, part in enumerate(parts) if _asks_or_wishes(part)]
    return [(parts[at], " ".join(parts[:at] + parts[at + 1 :])) for at in reversed(found[-LAST:])]


def _asks_or_wishes(sentence: str) -> bool:
    """Whether a sentence does more than to tell, and can be read alone."""
    if _VAGUE.match(sentence):
        return False
    return sentence.endswith("?") or asks_about(sentence) or bool(_WISHES.match(sentence))


def binds(typed: str) -> bool:
    """Whether a day or a part of one is named, or a condition, be it only in passing: a wish beside it is not free."""
    return bool(_BOUND.search(typed))


def stands_alone(sentence: str) -> bool:
    """Whether a question says itself what it is about, and points at nothing that was told."""
    return sentence.endswith("?") and len(sentence.split()) >= SEVERAL and not _POINTS.search(sentence)


_NEXT_QUESTION = expression(
    r"\?+\s{0,3}|(?:,? (?:and|also|plus)(?: also)?|,) "
    r"(?=(?:how|what|when|where|who|which|why|do|does|is|are|can|could|will|would|should|must|may)\b)",
    re.IGNORECASE,
)
_WHERE = expression(r"\b(?:wear|ware)(?= (?:are|r|is) (?:you|u|the|it)\b)", re.IGNORECASE)
"""A word that is spelled as another one that sounds like it."""
QUESTIONS = 3
"""Questions of one text that are answered one by one."""


def questions(typed: str) -> list[str]:
    """The questions of a text that is nothing else, where there are several: "is there a lift and where do I park"."""
    said = _WHERE.sub("where", typed)
    parts = [part.strip(" ,.") for part in _NEXT_QUESTION.split(said) if part.strip(" ,.")]
    return parts if 1 < len(parts) <= QUESTIONS and all(map(asks_about, parts)) else []


_BESIDE_A_GRUMBLE = expression(
    r"\A\W*(?:(?:so|and|but|anyway|please|hi|hello|look|all)\b\W*){0,4}(?:i(?:['’]?m| am| was)? )?(?:all i |just |"
    r"only |really ){0,2}"
    r"(?:need|want|would like|['’]d like|wanted|after)\b(?![^.;!?]*(?:\b(?:results?|refund|letter|invoice|complain\w*"
    r"|cancel\w*|mov(?:e|ing)|chang\w*|not|someone|somebody|manager|speak|talk|know)\b|n['’]t\b))"
    r"[^.;!?,]{2,40}?(?=\Z|[.;!?,]|\b(?:but|and|because|cos|nobody|no ?one|my (?:gp|midwife|doctor)|i|been|rang)\b)",
    re.IGNORECASE,
)
"""What is wished for, before or after what is complained of."""


def wished_beside(typed: str) -> str:
    """The visit that is wished for beside a complaint, in the words for it; nothing where none is."""
    found = (_BESIDE_A_GRUMBLE.match(part) for part in reversed(sentences(typed)))
    return next((one[0].strip() for one in found if one is not None and names_a_kind(one[0])), "")


def sees_a_doctor_too(typed: str) -> bool:
    """Whether one part of the words is nothing but a doctor, or a complaint: "a doctors appt and bloods"."""
    parts = BOTH.split(typed)
    clauses = (clause for part in parts for clause in guard.clauses(part))
    if len(parts) > 1 and any(A_DOCTOR_TOO.fullmatch(clause) for clause in clauses):
        return True
    besides = len(parts) == 2 and not SAYS_WHY.search(typed) and A_COMPLAINT_TOO.fullmatch(parts[1])
    return bool(besides) and is_complaint(parts[1]) and not names_a_kind(parts[1])
