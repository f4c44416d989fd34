"""The detector of emergencies: chest pain, no breath, too many tablets, a birth.

Where it is in doubt it says yes: the answer tells whom to call and stops nobody from going
on. It must never keep or pass on the words that it reads.
"""

import re
import unicodedata
from functools import cache, lru_cache
from itertools import pairwise

from rapidfuzz import process
from rapidfuzz.distance import OSA

from conversations.understanding.emergency.danger import DANGER, NUMBER_ALONE
from conversations.understanding.emergency.harmless import HARMLESS
from conversations.understanding.words import words
from conversations.understanding.words.expression import expression
from conversations.understanding.words.first_letters import at_words, by_beginning, may_stand

_QUOTES = expression(r"['\"‘’‛ʼ´`′“”„]")
_OD = expression(r"\bod['‘’`´]d\b", re.IGNORECASE)  # without its apostrophe it is another word
_STRETCHED = expression(r"([a-z])\1{2,}")
_ENDS = expression(r"[.,;:!?()]+")
_MONEY = expression(r"[£$€]")
_OTHERWISE = expression(r"[^a-z\d.]+")

_DANGER = [expression(rf"\b(?:{phrase.pattern})(?![a-z\d])") for phrase in DANGER]
_HARMLESS = [expression(rf"\b(?:{phrase.pattern})(?![a-z\d])") for phrase in HARMLESS]
_NUMBER_ALONE = expression(rf"\A{NUMBER_ALONE}")

_ALARMING = words(
    "chest heart attack breath breathe breathing choking unconscious unresponsive collapsed fainted stroke drooping "
    "slurred slurring seizure convulsions bleeding swelling swollen throat tongue allergic reaction anaphylaxis "
    "anaphylactic overdose overdosed tablets pills suicide suicidal swallowed poison poisoned meningitis contractions "
    "labour ambulance emergency bleach paralysed concussion paramedics vomiting pressure severe myself"
)
_LEAST, _LONG = 5, 10  # letters of a word in which one slip is mended, and two
_NOT_SLIPS = words(
    "heard hearts hears heath health hearth chess crest cheat guest chests breast breaths bread breadth breathed "
    "cooking cloaking checking chucking strike strokes stoke stride struck stroll strong strode attach attached "
    "attacks fainter painted breeding blending bedding building beading speeding swallow spelling smelling selling "
    "dwelling stolen threat throb throats prison poisson person tables tablet pill pulls polls bills reactions "
    "several sever severed seizures tongues labours labored overdue overdosed pressures pressured precious "
    "concession concessions "
    "emergencies ambulances suicides breaking breading collapse collapses collapsing collected contraction "
    "contractor contractors paramedic bleached beach drooling"
)

_TITLES = words("dr mr mrs ms miss prof")


def tells_of_emergency(text: str) -> bool:
    """Whether the text tells of an emergency, somebody's own or of anybody else, as far as words can tell."""
    said = _shaped(text)
    if _NUMBER_ALONE.fullmatch(said):
        return True
    said = _without_what_is_harmless(said)
    return any(danger.match(said, at) for at, danger in at_words(_dangers(), said))


def _without_what_is_harmless(said: str) -> str:
    """The text, " . " where it says what is none."""
    which = may_stand(_harmless(), said)
    for one, harmless in enumerate(_HARMLESS):
        if one in which and (left := harmless.sub(" . ", said)) != said:
            which, said = may_stand(_harmless(), left), left
    return said


@cache
def _dangers() -> dict[str, list[re.Pattern[str]]]:
    """The emergencies by their beginnings."""
    return by_beginning((phrase.begins(), danger) for phrase, danger in zip(DANGER, _DANGER, strict=True))


@cache
def _harmless() -> dict[str, list[int]]:
    """Which of what is none, by its beginnings."""
    return by_beginning((phrase.begins(), which) for which, phrase in enumerate(HARMLESS))


def _shaped(text: str) -> str:
    """Lower case, without accents and apostrophes; " . " where a clause ends; alarming words mended."""
    plain = "".join(
        char
        for char in unicodedata.normalize("NFKD", _QUOTES.sub("", _OD.sub("overdosed", text))).lower()
        if not unicodedata.combining(char)
    )
    plain = _STRETCHED.sub(r"\1", _ENDS.sub(" . ", plain).replace("&", " and "))
    said = _OTHERWISE.sub(" ", _MONEY.sub(" money ", plain)).split()
    return " ".join(word if before in _TITLES else _mended(word) for before, word in pairwise(["", *said]))


@lru_cache(maxsize=8192)
def _mended(word: str) -> str:
    """The alarming word that is a slip away, if there is exactly one."""
    if len(word) < _LEAST or word in _ALARMING or word in _NOT_SLIPS or not word.isalpha():
        return word
    slips = 1 if len(word) < _LONG else 2
    near = process.extract(word, _ALARMING, scorer=OSA.distance, score_cutoff=slips, limit=2)
    sure = bool(near) and near[0][0][0] == word[0] and (len(near) == 1 or near[0][1] < near[1][1])
    return str(near[0][0]) if sure else word
