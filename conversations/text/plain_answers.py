"""Answers that are nothing but a yes to cancelling, or a wish to keep it, in whatever words and with slips of typing.

A yes is told by its words alone: each of them is one that such an answer is made of, so that nothing else can be
meant. Must never take a condition, a question or a word that it does not know for a part of it.
"""

from __future__ import annotations

import re

from conversations.intents import spelled
from conversations.text import short_answers
from conversations.text.cards.cancellation import (
    A_LOSS,
    ASKED_TO,
    AT_ONCE,
    CALLED_AWAY,
    CANNOT_FACE,
    COURTEOUS,
    ELSEWHERE,
    FEELS_WELL,
    NO_OTHER,
    NOT_TOLD,
    PASSED_ON,
    REASON,
    RECOVERED,
    SORRY,
    TAKES_BACK,
    TOLD,
    UNNEEDED,
    UNSURE,
    WELL,
)
from conversations.text.cards.cancellation import LETS_GO as NAMES_IT
from conversations.text.interrogatives import asks_about
from conversations.text.phrasing import guard
from conversations.understanding.words import words
from conversations.understanding.words.expression import expression

_YES = words(
    "yes y yh yeh ya yea yeah yep yup aye confirm confirmed confirming correct definitely absolutely certainly"
)
_GO = words("cancel cancelled cancelling delete remove scrap bin drop ditch annul annulate scratch axe chuck")
_AROUND = words(
    "please pls thanks thank you ta very much now then go ahead i im am just so and sure ok okay right thats is do it "
    "this that proceed all unfortunately sadly cheers dear love mate kindly fine certain sorry "
    "great good perfect brilliant lovely x xx xxx"
)
"""What stands around a yes."""

_THANKED = words("please pls thanks thank you ta very much cheers love dear")
_BESIDE = words(
    "one appointment appt booking visit slot my the to me for off want would like wish need can could will us"
)
"""And around the word that lets it go: without that, they may speak of keeping it."""

_WORDED = expression(r"[^\W\d_]+")
_SAID_OTHERWISE = expression(
    r"\b(?:get(?:ting)? (?:rid|shot|shut|quit)(?: of(?: it| this| that)?)?|do(?:ing)? away with|call(?:ing)? off|"
    r"take (?:it|me|this|that) (?:off|out))\b",
    re.IGNORECASE,
)
_NOT_COMING = expression(
    r"\b(?:i |we )?(?:won['’]?t|wont|can['’]?t|cant|cannot|can not|not can|will not|shan['’]?t|am not|['’]m not|m not)"
    r"(?: be)?(?: able)?(?: to)? (?:come|coming|make it|attend|go|going|be there|needing (?:it|this|that)|"
    r"need (?:it|this|that))"
    r"\b(?: (?:any ?more|any longer|now|after all))?",
    re.IGNORECASE,
)
_SORRY_FOR = expression(
    r"\b(?:sorry|apologies|apologise) (?:for|about|to be|for being) (?:(?:any|all|the|this|that|a|such) ){0,2}"
    r"(?:trouble|bother|inconvenience|hassle|mess|messing (?:you )?(?:about|around)|nuisance|pain|"
    r"short notice|late notice)\b",
    re.IGNORECASE,
)
"""An apology for what it makes of work, which is no part of an answer but says that it goes."""
_NOT_KEPT = expression(
    r"\A\W*(?:(?:no|yes|sorry|oh|well|please|actually)\b\W*){0,3}(?:(?:i|we) )?"
    r"(?:do ?n['’]?t|do not|no longer|not) (?:(?:want|wish) to )?keep "
    r"(?:it|this|that|this one|that one|(?:the|my|this) (?:appointment|appt|booking|visit|slot))"
    r"(?:[,.]{0,2} (?:any ?more|any longer|now|please|thanks|thank you|sorry)){0,3}\W*\Z",
    re.IGNORECASE,
)
"""Nothing but that it is not to be kept, which the card asks."""
_BOOKS = words("book good great perfect lovely right fine go do")
_TO_BOOK = _BOOKS | words(
    "is it this that all looks sounds can you now please pls then thanks thank very much i am im want to the one "
    "ahead on for me ok okay sure thats yes booked booking my appointment agree agreed correct be"
)
"""Words of which a yes to a booking is made."""

_NOT_NEEDED = expression(
    r"\b(?:don['’]?t|do not|no longer|never) (?:really )?(?:need|want) (?:it|this|that|one|the \w+|my \w+)\b"
    r"(?! (?:cancel|to ))"
    r"|\b(?:won['’]?t|wont|will not|shan['’]?t|shant) be needing (?:it|this|that)\b"
    r"(?! (?:cancel|to|until|till|on|at|in)\b)"
    r"|\A(?![^\n]*(?:\?|\bdo need\b|\bstill (?:need|want)\b))[^?\n]{0,80}?(?:(?<=\A)|(?<=[,.;] )|(?<=\bso )|"
    r"(?<=\bit is )|(?<=\bits )|(?<=\bit['’]s )|(?<=\bthis is )|(?<=\bvisit is )|(?<=\bappointment is )|(?<=\bnow ))"
    r"(?:not|no longer) (?:really |actually )?(?:needed|required|necessary)\b(?! to)"
    r"|\A\W*(?:(?:and|so|as|because|sorry|no|yes)\b\W*){0,3}(?:i|we)(?:['’]?ve| have)? "
    r"(?:(?:already|just|now|got|been|was|were|had) ){0,3}(?:seen|saw|went|gone|been|sorted)\b[^.;!?]{0,24}"
    r"\b(?:walk[- ]?in|a ?& ?e|a and e|hospital|elsewhere|somewhere else|(?:an)?other (?:doctor|gp|clinic)|pharmac\w+|"
    r"chemist|minor injur\w+|urgent care|111|someone else)\b(?![^.;!?\n]{0,80}\b(?:but|still|keep|move|until)\b)",
    re.IGNORECASE,
)
_UNDOES = expression(
    r"\b(?:cancel\w*|undo\w*|stop|halt|scrap\w*|bin|drop|delete|remove|ditch|scratch|axe|chuck|annul|revoke|reverse|"
    r"withdraw|forget|ignore|abandon|abort|lose|get rid of|away with|call off|take back|back out of|not)"
    r"(?: (?:the|this|that|my|your|our|any|all|of|whole)){1,3}(?: \w+)? (?:cancel\w*|undo\w*)\b"
    r"|\b(?:cancel|undo|stop|scrap|delete|drop|abort|un)\W?(?:cancelling|canceling|cancellation|cancelation|cancelled)\b"
    r"|\A\W*(?:(?:no|oh|wait|ok|okay|yes|please|sorry|actually|now|and|go|ahead|can you|could you)\b\W*){0,4}"
    r"(?:undo|revert|reverse)(?: (?:it|this|that|everything|all)){0,2}(?:[,.]? (?:please|pls|thanks|again|now))?\W*\Z",
    re.IGNORECASE,
)
"""The cancelling itself is what is to go: "cancel the cancellation", "undo it"."""
_LEFT_OPEN = expression(
    r"\A\W*(?:(?:no|oh|ok|okay|right|well|please|sorry|actually|just|and)\b\W*){0,4}"
    r"(?:drop (?:it|this|that)|scrap (?:this|that)|scratch (?:it|this|that))"
    r"(?:[,.]? (?:please|pls|then|now|thanks))?\W*\Z",
    re.IGNORECASE,
)
"""It is to be dropped, and that may be the appointment or the asking."""
_GO_ON = expression(r"\bgo on\b")
_BARE = {
    "ok do it",
    "okay do it",
    "ok go ahead",
    "okay go ahead",
    "fine do it",
    "go ahead",
    "go on then",
    "please do",
    "do it please",
    "do it then",
    "go on",
    "do please",
}
_UNSURE = expression(
    r"[?👎❌🚫]|\b(?:yeah|yea|oh),? right\W*\Z|\b(?:if|but|unless|or|until|till|only|except)\b", re.IGNORECASE
)

_KEEPS = expression(
    r"\b(?:(?:i['’]?d|i had|better|should|ought to|rather|think i['’]?ll|i['’]?ll|prefer to|going to) (?:better |"
    r"just |rather )?keep (?:it|this|that|the|my)|\A\W*(?:no|nope|nah)[,. ]{1,3}(?:please |just )?"
    r"keep(?: please)?\W*\Z|"
    r"never ?mind|changed my mind|st(?:ay|ick) with it|leave (?:it|me|this|that|them|things) (?:in|as|alone|"
    r"be|there|where|on)"
    r"|(?:i|we) (?:really |do |still |did |just )?(?:want|need|would like|['’]d like|have|wish|mean|meant|intend) to "
    r"(?:go|come|keep|attend|be there|have it)"
    r"|(?:i['’]?ll|i will|i can|i shall|we['’]?ll|we can) (?:still |now |just )?"
    r"(?:manage|be there|come|make it|keep|get there|go)"
    r"|forget (?:it|that|about (?:it|that))|stays? (?:as|where|put|on)"
    r"|(?:still )?(?:want|need|going to) (?:it|that|this|keep))\b",
    re.IGNORECASE,
)
_ANOTHER = expression(
    r"(?<!the )(?<!my )(?<!his )(?<!her )\b(?:another|different|other|later|earlier|new|some other) (?:day|date|time|"
    r"week|slot|month|appointment|one|doctor|place|clinic)\b|\b(?:the|my) (?:later|earlier|other) (?:day|date|time|"
    r"week|"
    r"slot|one|place|clinic)\b(?<!the other day)(?<!my other clinic)|\b(?:rather than|instead of) (?:cancel\w*|"
    r"bin\w*|scrap\w*|los(?:e|ing)|delet\w*|drop\w*)|"
    r"\bsame (?:thing|one|again)\b"
    r"|\b(?:other|another) hour\b|\bput (?:it|this|that|mine) (?:back|off|forward)\b|\bput me (?:back|forward)\b"
    r"|\b(?:postpone|rearrange|reschedule|re-?book|put back|bring forward)\b"
    r"|\b(?:move|change|swap|switch|push|shift|delay)(?= (?:it|this|that|mine|ours|one|to|back|forward|days?|dates?|"
    r"times?|with|dr|doctor|her|him|appointments?|appts?|visits?|slots?|for (?:another|an?|the|next)|from|until|"
    r"till)\b(?! (?:house|home|"
    r"mind|clothes|address|name|doctors))| (?:the|my|our|an?|this|that) (?:[\w'’:.]+ ){0,2}(?:appointments?|appts?|"
    r"visit|"
    r"booking|slot|time|date|day|hour|one|thing|consultation|gp|doctor|place|clinic|\w+day)\b)"
    r"|(?:\A\W*|\b(?:to|please|pls|can i|can we|could i|just|and|then|you|let me|i) )"
    r"(?:move|change|swap|switch|push|shift|delay)(?=(?: please| pls| then| instead| now)?\W*\Z)"
    r"|\b(?:want|need) (?:to )?(?:move|change|swap|switch)\b(?! (?:my|the|a|an|his|her|your|our|mind|doctors|name)\b)|"
    r"\b(?:move|change|swap) (?:only )?(?:the )?(?:hours?|times?|days?|dates?)\b",
    re.IGNORECASE,
)
_RATHER_MOVES = expression(
    r"(?:\A\W*|\b(?:i['’]?d|i would|we['’]?d|we would|i|we) )(?:(?:much|far|really|actually|no|well|oh|"
    r"but)[ ,]{1,2}){0,2}"
    r"(?:rather|sooner|prefer|prefer to|like to|want to|better)(?: just)? "
    r"(?:mov(?:e|ing)|chang(?:e|ing)|swap(?:ping)?|switch(?:ing)?|shift(?:ing)?|postpon(?:e|ing)|reschedul(?:e|ing)|"
    r"rearrang(?:e|ing))\b(?: (?:it|this|that|mine))?,? "
    r"(?:than|rather than|instead of|not) ",
    re.IGNORECASE,
)
"""That moving it is liked better, whatever is asked beside it."""
_WISHES = expression(
    r"\A\W*(?:(?:no|oh|well|sorry|actually|please|and|but|wait)\b\W*){0,4}(?:(?:can|could|may|might) (?:i|we|you|it)"
    r"|is it possible)\b|\b(?:could|can|may) (?:i|we|you) (?:just |not |please |rather )?"
    r"(?:have|get|move|change|swap|make|come|do|book|push)\b",
    re.IGNORECASE,
)
_NEGATES = expression(
    r"\b(?:won['’]?t|don['’]?t|do not|not|no longer|never(?! ?mind)|can['’]?t|cannot|shan['’]?t)\b", re.IGNORECASE
)
_LETS_GO = expression(r"\b(?:cancel|delete|remove|scrap|bin|drop|ditch|undo|get rid)\b", re.IGNORECASE)


def said_once(typed: str) -> str:
    """The words without their repetition: "do it do it do it"."""
    said = typed.split()
    sizes = (size for size in range(1, len(said) // 2 + 1) if len(said) % size == 0)
    bare = [word.strip(".,!").casefold() for word in said]
    size = next((size for size in sizes if bare == bare[:size] * (len(bare) // size)), len(said))
    return typed if size == len(said) else " ".join(said[:size])


def takes_it_back(typed: str) -> bool:
    """Whether the cancelling is to be undone or stopped, in whatever words: nothing of it is a yes."""
    return bool(_UNDOES.search(typed))


def _only_tells(part: str) -> bool:
    """Whether a part of the words only tells something beside the yes: why, or what courtesy asks."""
    if any(why.match(part) for why in (A_LOSS, CANNOT_FACE, PASSED_ON, RECOVERED, UNNEEDED)):
        return True
    part = ELSEWHERE.sub(" ", part)
    rest = CALLED_AWAY.sub(" ", REASON.sub(" ", SORRY.sub(" ", part)))
    if TAKES_BACK.search(rest) or NOT_TOLD.search(rest):
        return False
    return not COURTEOUS.sub("", rest).strip(" ,.;:!–-'’") or bool(TOLD.search(rest))


def _well(parts: list[str]) -> list[str]:
    """The parts without how somebody is, where what that leads to is named: "I feel better so cancel it"."""
    last = parts[-1] if parts else ""
    if NAMES_IT.search(last):
        return [*(WELL.sub("so", part) for part in parts[:-1]), last]
    named = any(NAMES_IT.search(part) for part in parts)
    return [FEELS_WELL.sub(r"\g<feels> so", part) for part in parts] if named else parts


def agrees_and_tells(typed: str) -> bool:
    """Whether it is a plain yes to cancelling, with a word of courtesy beside it and nothing else."""
    if UNSURE.search(typed):
        return False
    told = AT_ONCE.sub(r"\1, ", NO_OTHER.sub(", ", typed))
    parts = [part for part in guard.clauses(told) if part.strip()]
    parts = _well(parts)
    befallen = any(A_LOSS.match(part) or (REASON.match(part) and not TAKES_BACK.search(part)) for part in parts)
    yes = [short_answers.says_cancel_it(part) or _says_yes(part) for part in parts]
    agreed = [said or bool(befallen and ASKED_TO.match(part)) for said, part in zip(yes, parts, strict=True)]
    names_it = [bool(NAMES_IT.fullmatch(part.strip())) for part in parts]
    return any(agreed) and all(
        said or named or _only_tells(part) for said, named, part in zip(agreed, names_it, parts, strict=True)
    )


def _says_yes(part: str) -> bool:
    """Whether a part is a yes with the courtesies around it, and no more."""
    said = frozenset(_WORDED.findall(part.lower()))
    return bool(said & {"yes", "yeah", "yep"}) and said <= _YES | _THANKED


def agrees_to_cancel(typed: str) -> bool:
    """Whether it is nothing but a yes to cancelling: "yes get shot of it", "confirmed, cancel"."""
    if _UNSURE.search(typed) or asks_about(typed) or takes_it_back(typed) or _LEFT_OPEN.match(typed):
        return False
    if " ".join(_WORDED.findall(typed.lower())) in _BARE:
        return True
    if _NOT_KEPT.match(typed):
        return True
    reason, sorry = _NOT_COMING.search(typed), _SORRY_FOR.search(typed)
    rest = (
        _SAID_OTHERWISE.sub("cancel it", _NOT_COMING.sub(" ", _SORRY_FOR.sub(" ", typed)))
        .replace("’", "")
        .replace("'", "")
    )
    known = _YES | _GO | _AROUND | _BESIDE
    said = frozenset(spelled(word, known) for word in _WORDED.findall(_GO_ON.sub(" ", rest.lower())))
    if said & _GO:
        return said <= known and bool(said & (_YES | {"ahead", "it", "this", "that"} | _BESIDE) or reason or sorry)
    return said <= _YES | _AROUND and bool(said & _YES or (reason and "right" in rest.lower()))


def nearly_agrees(typed: str) -> bool:
    """Whether it looks like a yes to a booking, with slips or in broken words: then it is asked for once more."""
    if "?" in typed:
        return False
    said = [spelled(word, _YES | _TO_BOOK) for word in _WORDED.findall(typed.lower().replace("’", "").replace("'", ""))]
    return (_YES | _TO_BOOK).issuperset(said) and not (_YES | _BOOKS).isdisjoint(said)


def needs_it_not(typed: str) -> bool:
    """Whether it is not needed or wanted, which says that it may go, and is no yes."""
    return bool(_NOT_NEEDED.search(typed))


def wishes_to_keep(typed: str) -> bool:
    """Whether it is to stay after all: "no no I want to go", "leave me in the diary"."""
    return bool(_KEEPS.search(typed)) and not any(each.search(typed) for each in (_UNSURE, _LETS_GO, _NEGATES))


def rather_moves(typed: str) -> bool:
    """Whether moving it is liked better than letting it go, which is said, be a question beside it or not."""
    return bool(_RATHER_MOVES.search(typed))


def wishes_another(typed: str) -> bool:
    """Whether another day, or the like, is wished for instead: "could I just have another day?"."""
    return bool(_ANOTHER.search(typed)) and ("?" not in typed or bool(_WISHES.search(typed)))
