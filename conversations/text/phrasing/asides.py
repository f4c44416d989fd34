"""What stands beside a choice and is no part of it: an apology, a word on the weather, a question of something else.

Cuts a text to what can be a choice; says whether a visit by video is wished for, or the other one of two. Must never
read a choice itself.
"""

from __future__ import annotations

import re

from conversations.text.interrogatives import ASKS, SENTENCE
from conversations.understanding.normalise import plain
from conversations.understanding.rules import denies
from conversations.understanding.words.expression import expression

_SORRY = expression(
    r"[\s,;.-]{0,3}\b(?:i['’]?m )?(?:so |very |really )?(?:sorry|apologies)[,.!]? (?:(?:to be|for being"
    r"|if i['’]?m being) "
    r"(?:a |an |such a |so )?(?:pain|bother|nuisance|difficult|awkward|fussy|annoying|slow|picky)(?: about it)?"
    r"|(?:for|about) (?:the|all the|any) (?:trouble|bother|hassle|confusion|mess))\b",
    re.IGNORECASE,
)
_OF_THE_WEATHER = expression(
    r"\A\W*(?:(?:it['’]?s|its|it is|what a|such a|god|blimey|brr+|so|very|really|bit|still|a|and)\b\W*){0,4}"
    r"(?:cold|chilly|freezing|hot|boiling|wet|raining|pouring|windy|icy|foggy|lovely|horrible|miserable|nice|grim|grey)"
    r"\b[^.;!?\d]{0,24}(?:(?:today|out|outside|out there|weather|day|morning|isn['’]?t it|innit)\W*){1,3}\Z",
    re.IGNORECASE,
)
"""A sentence of the weather: "cold today isn't it"."""

_BUS = expression(
    r"\b(?P<ride>(?:get|gets|getting|catch|take|takes|taking|ride|on|off|hop on|jump on|by|via) )"
    r"(?:the|a|no\.?|number)(?: no\.?| number)? [a-z]?\d{1,3}[a-z]?"
    r"(?= (?:from|to (?:the|my|there|it|work|town)|bus|tram|straight|past|stops?|goes|right|at the|outside|round|all"
    r" the way|home|there|in to|into)\b)"
    r"|\b(?:the|no\.?|number) [a-z]?\d{1,3}[a-z]?(?= (?:bus|tram|stops|goes|runs|drops|takes me|comes|passes"
    r"|only takes|gets me|doesn['’]?t)\b)",
    re.IGNORECASE,
)
"""A bus by its number, which is no day: "I can get the 24 from the end of my road"."""

_WISHES = expression(
    r"\b(?:can|could|may|might|shall) (?:i|we|you|it|u|the|dr|doctor)\b|\bdo you\b|\bd['’]?you\b|\bdo ya\b"
    r"|\b(?:have|got|get|give|show|is there|are there|what about|how about|why not|any|anything|anyone"
    r"|something|nothing"
    r"|free|available|full|gone|taken|left|possib\w*|ok|okay|alright|fine|work|works|suits?|good|fit|would"
    r"|soon|early|late|look\w*|please|pls|instead|rather|move|change|book|another|other)\b",
    re.IGNORECASE,
)
"""Words by which a question can be a wish."""

_WHEN = expression(
    r"\A\W*(?:(?:\w{1,8}\W{1,3}){0,2}when\b|(?:can|could) (?:do|make|manage)\b(?! (?:you|they|it|that)\b)|"
    r"(?:has|have|had) to\b)",
    re.IGNORECASE,
)
"""What may tell when it suits: "when the baby naps, so 1 till 3", "could do Wednesday", "has to be before 3"."""

_HOW_ONE_IS = expression(
    r"\b(?P<feels>(?:feel(?:ing|s)?|am|i['’]?m|is|are|he['’]?s|she['’]?s|been)(?: (?:so|much|a bit|a little"
    r"|a lot|lots|very|really"
    r"|slightly|even|far|loads|quite))* (?:better|worse|fine|rough|rotten|awful|terrible|poorly|unwell|dreadful|well))"
    r" (?:today|tonight|this (?:morning|afternoon|evening))\b",
    re.IGNORECASE,
)
"""How somebody is on a day, which wishes for no visit on it: "I'm feeling a bit better today"."""

_ONLY_DAYS = expression(
    r"\A\W*(?:(?:on|in|at|the|an?|or|and|either|maybe|perhaps|this|next|early|late|first|thing|last|before|after|from|"
    r"until|till|between|around|about|half|past|quarter|to|noon|midday|lunch\w*|mornings?|afternoons?|evenings?|am|pm|"
    r"weekends?|weekdays?|week|today|tomorrow|(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|s"
    r"atur|sun)(?:days?)?|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}|\d{1,2}(?:[:.]\d\d)?(?:st|nd|rd|th|am|pm)?)\b"
    r"\W*){1,14}+\Z",
    re.IGNORECASE,
)
"""Days and hours with a mark after them, and nothing else: "Saturday or Sunday morning?"."""

_HOW_IT_IS = expression(
    r"\A\W*(?:(?:and|but|so|oh|hi|hello)\W+){0,2}(?:is|are|was|were|will|would|does|do)\b[^.;!?]{1,40}\b"
    r"(?:quiet\w*|bus(?:y|ier|iest)|crowded|packed|hectic|rammed|manic|calm\w*|cheap\w*|dear\w*|expensive)\W*\Z",
    re.IGNORECASE,
)
"""A question of what it is like there then: "would Thursday be quieter", "are mornings busy"."""

_BARE = 3
"""Words of what is only named, with a mark after it: "the Thursday?"."""

_VIDEO = expression(
    r"\b(?:want(?:ed)?|make|meant|mean|said|asked for|swap|swop|change|switch|prefer|rather|need|like"
    r"|choose|do|have|get"
    r"|book|is|be|it['’]?s|by|on|for|instead)\b[^.;!?]{0,24}\bvideo\b|\A\W*(?:a |the )?video\b|\bvideo\b[^.;!?]{0,30}\b"
    r"(?:instead|please|pls)\b",
    re.IGNORECASE,
)
_NAMED = expression(r"\bvideo(?: (?:calls?|consultations?|appointments?|visits?|chats?))?\b")
_NO_VIDEO = expression(
    r"\b(?:not|no|don['’]?t|isn['’]?t|wasn['’]?t|without|than|never|can['’]?t|won['’]?t|needn['’]?t"
    r"|mustn['’]?t|must|has to|have to|wrong|hate)\b[^.;!?]{0,14}\bvideo\b",
    re.IGNORECASE,
)
_HAD_VIDEO = expression(
    r"\b(?:had|did|was|were|been|after|since|following|last (?:week|time|month|year)|missed|tried|"
    r"failed)\b[^.;!?]{0,40}"
    r"\bvideo\b|\bvideo\b[^.;!?]{0,40}\b(?:was|were|did|failed|last (?:week|time|month|year)|ago|yesterday|said|"
    r"told)\b|"
    r"\b(?:face to face|in person|in the flesh|come in)\b",
    re.IGNORECASE,
)
"""A call that has been, or that somebody is to come in after all."""
_ASKS_OF_VIDEO = expression(
    r"\bvideo\b[^.;!?]{0,30}\b(?:link|app|work\w*|possible|available|an option|cost\w*|calls)\b|\bsome other video\b",
    re.IGNORECASE,
)
_ALL_THE_SAME = expression(r"\b(?:instead|swap|switch|change)\b|\A\W*is video\W*\Z", re.IGNORECASE)
"""What makes a wish of a question for it."""

_TO_BE_SEEN = expression(
    r"\b(?:can|could|may) (?:i|we) (?:just |please |possibly )?(?:talk|speak|see|have|do|get|be seen|chat|book)\b"
    r"(?! (?:it|this|that|mine|you|one)\b)[^.;!?]{0,40}\bvideo\b(?! (?:link|app)\b)(?![^.;!?]{0,60}\bor (?:not|do)\b)",
    re.IGNORECASE,
)
_OTHER_ONE = expression(
    r"(?<!not )(?<!not the )(?<!than the )\b(?:the )?other (?:one|1|place|clinic|branch|site|doctor|dr|gp)\b",
    re.IGNORECASE,
)


def without_asides(typed: str) -> str:
    """The words without an apology in them or the number of a bus, nor a sentence of the weather before another one."""
    said = _BUS.sub(lambda found: f"{found['ride'] or ''}the bus", _SORRY.sub(" ", typed)).strip()
    said = _HOW_ONE_IS.sub(r"\g<feels>", said)
    sentences = [one for one in SENTENCE.findall(said) if one.strip()]
    kept = [one for one in sentences if not _OF_THE_WEATHER.match(one)]
    return "".join(kept).strip() if kept and len(kept) < len(sentences) else said or typed


def without_asking(typed: str) -> str:
    """The words without the sentences that only ask: "is Richmond open on Saturdays?" wishes for no Saturday."""
    return "".join(one for one in SENTENCE.findall(typed) if not _only_asks(one))


_SURPRISED = expression(
    r"\A\W*[^.;!?\n]{2,24}\?+\s{0,3}(?:but )?(?:i|we) (?:thought|assumed|heard|was told|were told"
    r"|remember|could have sworn|had it)\b",
    re.IGNORECASE,
)
"""What is read said back in surprise: "Camden? I thought it was Islington"."""


def is_surprised(typed: str) -> bool:
    """Whether a name is said back with a mark after it, and then what was thought."""
    return bool(_SURPRISED.match(typed))


def _only_asks(sentence: str) -> bool:
    """Whether it is a question, and no wish put like one."""
    marked = sentence.rstrip().endswith("?")
    asks = marked or (ASKS.match(sentence.replace("’", "'")) and not _WHEN.match(sentence))
    if asks and _HOW_IT_IS.search(sentence):
        return True
    if not asks or len(sentence.split()) <= _BARE or _WISHES.search(sentence):
        return False
    return not _ONLY_DAYS.match(sentence)


def wishes_video(typed: str) -> bool:
    """Whether a visit by video is wished for, and not asked about or denied."""
    return not _is_denied(plain(typed)) and any(
        _VIDEO.search(one)
        and not _NO_VIDEO.search(one)
        and not _ASKS_OF_VIDEO.search(one)
        and not (ASKS.match(one.replace("’", "'")) and not _ALL_THE_SAME.search(one))
        for one in SENTENCE.findall(typed)
    )


def asks_video(typed: str) -> bool:
    """Whether it is asked to be seen by video oneself, which wishes for it: "can I talk to a doctor on video"."""
    return bool(_TO_BE_SEEN.search(typed)) and not denies_video(typed)


def _is_denied(said: str) -> bool:
    """Whether the call by video that is named is what it should not be: "video is out", "give the video a miss"."""
    named = _NAMED.search(said)
    return named is not None and denies(said, named.start(), named.end())


def denies_video(typed: str) -> bool:
    """Whether it must not be by video, or is asked or told of one that was."""
    return bool(_NO_VIDEO.search(typed) or _HAD_VIDEO.search(typed))


def means_the_other(typed: str) -> bool:
    """Whether the other one is wished for of two, the one of which is named."""
    return bool(_OTHER_ONE.search(typed))
