"""The matcher of the clinic's names: whole, in part, abbreviated or slightly misspelt, as a text says them.

Two names that fit equally are a doubt. It must never choose a name by a word that many names share.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from conversations.understanding.meaning import About, Doubt, DoubtReason
from conversations.understanding.names.glossary import Glossary, Name, Token, tokens
from conversations.understanding.names.spelling import is_begun, is_nearly_begun, is_swapped, looks_like, slips
from conversations.understanding.rules import COVER, Match, latest, left_out, meant
from conversations.understanding.words import WEEKDAYS
from conversations.understanding.words.common import ALSO_THINGS, MADE_A_THING, MAKES_A_THING, SHARED, STRUCTURE, TITLES
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import words_in

_OR = expression(r" ?(?:/|,? ?n?or)(?: (?:dr|doctor|mr|mrs|ms|miss))? ?")
_TWO = expression(r"\A[a-z]+ or [a-z]+(?: please)?\W*")
_NO_SUCH = expression(
    r"(?:^|[.;!?] ?|\b(?:but|and|please|so|with|really|definitely) |, (?=no (?:more )?[a-z]+s? $))"
    r"(?:please )?no (?:more |way to |to )?(?:dr |doctor |mr |mrs |ms )?$|"
    r"\b(?:anything|anywhere|any(?: of them)?|all|every(?:thing|one|where)?) (?:but|except(?: for)?|bar"
    r"|excluding)(?: the)? $|"
    r"\b(?:got enough of|had enough of|bar|excluding|ruling out) (?:dr |doctor |the )?$"
)
_TAKE, _OFF = (
    expression(r"\b(?:take|get|have) (?:the |dr |doctor |mr |mrs |ms )?$"),
    expression(r"s? (?:off|out of)\b(?! (?:on|at|work))"),
)
"""Around what is to be taken out: "take Dr Ford off"."""
_OF_A_PLACE = expression(r"s? (?:in|at|from|near) ")  # "no dermatologists in Preston"
_NEAR = 40  # characters before a name that "anyone but" may take
_BUT = expression(
    r"\b(?:except|(?:other|rather) than|apart from|instead of|any ?(?:one|body) but|any [a-z]+ but)(?: for)? $"
)


_IF = expression(r"\b(?:if|when|unless|in case) (?:the |dr |doctor |mr |mrs |ms |miss )?$")
"""What is only for when somebody or some place cannot be had, which is wished for before the other then."""


_BUSY_THERE = expression(
    r"\b(?:(?:i|we|he|she)(?:m|re|s| am| are| is)? work(?:s|ing)?|(?:im|am|were|are|is|be) (?:busy|at work|on shift"
    r"|working)|^(?:working|busy|at work))(?= (?:in|at|near|from|around|by|close to|out of|over in|just by)\b)"
)
"""Where somebody works, which speaks for a place: only a day is taken up by it."""

_POINTING = frozenset({"or", "nor", "except", "than", "from", "of", "but"})  # of `_OR`, `_TWO` and `_BUT`


_Rank = tuple[int, int, int]


class _Hit(NamedTuple):
    """Words of the text that fit a name. `rank`, the greater the better: more words, fewer slips, the whole name."""

    start: int
    end: int
    whole: str
    rank: _Rank


def _match(words: Sequence[Token], name: Name, at: int) -> tuple[int, int]:
    """How many words in a row fit the name from its word `at` on, and with how many slips."""
    count = wrong = 0
    for token, word in zip(words, name.words[at:], strict=False):
        found = slips(token.word, word)
        if found is None and count:
            found = is_begun(token.word, word, least=3) or is_swapped(token.word, word)
        if found is None:
            break
        count, wrong = count + 1, wrong + found
    return count, wrong


def _counts(name: Name, at: int, count: int, *, titled: bool, alone: bool) -> bool:
    """Whether so many words of a name are enough to stand for it."""
    words = name.words[at : at + count]
    whole = count == len(name.words) and name.about is not About.CLINICIAN
    several = count > 1 and not STRUCTURE.issuperset(words)
    return bool(count) and (whole or several or alone or titled or not name.telling.isdisjoint(words))


def _hits(words: Sequence[Token], names: Glossary, *, whole: bool) -> list[_Hit]:
    if not names.by_letter:
        return []
    found = [*_in_two(words, names), *_in_one(words, names), *_as_patients_say(words, names)]
    lone = [token for token in words if token.word != "please"]
    for first, token in enumerate(words):
        titled = names.about is About.CLINICIAN and first > 0 and words[first - 1].word in TITLES
        if titled and len(token.word) == 1:
            found.extend(_by_initial(token, names))
            continue
        for name, at in _near(token.word, names):
            count, wrong = _match(words[first:], name, at)
            alone = whole and lone == words[first : first + count] and not _says_nothing(token, names)
            if _is_thing(words, first, count, names):
                continue
            if _counts(name, at, count, titled=titled, alone=alone):
                rank = (count, -wrong, count == len(name.words))
                found.append(_Hit(token.start, words[first + count - 1].end, name.whole, rank))
            elif _is_begun(token.word, name, at):
                found.append(_Hit(token.start, token.end, name.whole, (1, -1, 0)))
        if token.word in names.by_initials and token.word not in STRUCTURE and token.word not in SHARED:
            short_for = names.by_initials[token.word]
            found.extend(_Hit(token.start, token.end, name.whole, (1, -1, 0)) for name in short_for)
    return found


@lru_cache(maxsize=8192)
def _near(said: str, names: Glossary) -> tuple[tuple[Name, int], ...]:
    """Where the names have a word that this one may be."""
    return tuple(
        (name, at)
        for name, at in names.by_letter.get(said[0], ())
        if slips(said, name.words[at]) is not None or _is_begun(said, name, at)
    )


def _in_two(words: Sequence[Token], names: Glossary) -> list[_Hit]:
    """One word of a name, written as two: "hammer smith"."""
    return [
        _Hit(left.start, right.end, name.whole, (1, -1, len(name.words) == 1))
        for left, right in pairwise(words)
        if left.word + right.word in names.in_two
        for name, at in names.by_letter.get(left.word[0], ())
        if left.word + right.word == name.words[at] in name.telling
    ]


def _in_one(words: Sequence[Token], names: Glossary) -> list[_Hit]:
    """Two words of somebody's name, written as one: "smithjones"."""
    if names.about is not About.CLINICIAN:
        return []
    return [
        _Hit(token.start, token.end, name.whole, (1, -1, 0))
        for token in words
        if token.word in names.in_one
        for name, at in names.by_letter.get(token.word[0], ())
        if token.word == "".join(name.words[at : at + 2]) != name.words[at]
    ]


def _by_initial(token: Token, names: Glossary) -> list[_Hit]:
    """ "Dr P": those whose surname begins like that, else those of whom any name does."""
    begun = names.by_letter.get(token.word, ())
    surnames = [name for name, at in begun if at == len(name.words) - 1]
    return [_Hit(token.start, token.end, name.whole, (1, -1, 0)) for name in surnames or [name for name, _ in begun]]


def _as_patients_say(words: Sequence[Token], names: Glossary) -> list[_Hit]:
    """ "Eye doctor", "shrink"."""
    if not names.by_saying:
        return []
    pairs = (f"{one.word} {other.word}" for one, other in pairwise(words))
    sayings = ((1, (one.word for one in words)), (2, pairs))
    return [
        _Hit(words[at].start, words[at + size - 1].end, name.whole, (size, 0, 1) if meant[0].whole else (size, -9, 0))
        for size, said in sayings
        for at, saying in enumerate(said)
        if (meant := names.by_saying.get(saying))
        for name in meant
    ]


def _says_nothing(token: Token, names: Glossary) -> bool:
    """A day, or the "and" of "ear, nose and throat"."""
    return _is_day(token, names) or (names.about is not About.CLINICIAN and token.word in STRUCTURE)


def _is_day(token: Token, names: Glossary) -> bool:
    """ "Friday" alone is a day before it is Dr Friday."""
    return names.about is About.CLINICIAN and token.word in WEEKDAYS


def _is_thing(words: Sequence[Token], first: int, count: int, names: Glossary) -> bool:
    """ "I had a bath" and "reading glasses" name no place."""
    if names.about is not About.PLACE or count != 1 or words[first].word not in ALSO_THINGS:
        return False
    before, after = words[first - 1 : first], words[first + 1 : first + 2]
    return any(one.word in MAKES_A_THING for one in before) or any(one.word in MADE_A_THING for one in after)


def _pointed_at(words: Sequence[Token], text: str, hits: Sequence[_Hit], names: Glossary) -> list[_Hit]:
    """Surnames that are everyday words, where only a name can stand: "Okafor or Young", "anyone except Brown"."""
    if names.about is not About.CLINICIAN:
        return []
    if _POINTING.isdisjoint(words_in(text)) and "/" not in text:
        return []
    two = bool(_TWO.fullmatch(text))
    return [
        _Hit(token.start, token.end, name.whole, (1, 0, 0))
        for token in words
        if two
        or _BUT.search(text[max(0, token.start - _NEAR) : token.start])
        or any(_OR.fullmatch(text[hit.end : token.start]) or _OR.fullmatch(text[token.end : hit.start]) for hit in hits)
        for name, at in names.by_letter.get(token.word[0], ())
        if name.words[at] == token.word and not _is_day(token, names)
    ]


def _is_begun(said: str, name: Name, at: int) -> bool:
    """ "Physio" for Physiotherapy; only types are cut short like this."""
    word = name.words[at]
    if name.about is not About.TYPE or word not in name.telling:
        return False
    return is_begun(said, word, least=4) is not None or is_nearly_begun(said, word) is not None


def _best(hits: list[_Hit]) -> list[Match[frozenset[str]]]:
    """Hits that do not overlap, the best first; equally good ones are one phrase with several names."""
    chosen: list[Match[frozenset[str]]] = []
    same: dict[tuple[int, int, _Rank], set[str]] = {}
    for hit in hits:
        same.setdefault((hit.start, hit.end, hit.rank), set()).add(hit.whole)
    taken: set[int] = set()
    for hit in sorted(hits, key=lambda hit: hit.rank, reverse=True):
        letters = range(hit.start, hit.end)
        if taken.isdisjoint(letters):
            taken.update(letters)
            chosen.append(Match(hit.start, hit.end, frozenset(same[hit.start, hit.end, hit.rank]), ""))
    return sorted(chosen, key=lambda one: one.start)


class NamesFound(NamedTuple):
    """The name that a text says, if any, where it says names, and those of them that it denies."""

    value: str | Doubt | None
    spans: list[tuple[int, int]]
    denied: tuple[str, ...] = ()


def read_names(text: str, names: Glossary, *, whole: bool = True) -> NamesFound:
    """Which of the names the text says. `whole`: it is all that was typed, "
    "so that one word of a name may stand alone."""
    words = tokens(text)
    hits = _hits(words, names, whole=whole)
    found = _best([*hits, *_pointed_at(words, text, hits, names)])
    where = _BUSY_THERE.sub(lambda busy: COVER * len(busy[0]), text) if names.about is About.PLACE else text
    meant_ones = _with_conditions(found, _wanted(found, meant(found, where), where), where)
    kept = latest(meant_ones, text)
    spans = [(one.start, one.end) for one in found]
    said = text[found[0].start : found[-1].end] if found else ""
    denied = tuple(sorted({name for one in left_out(found, meant_ones) for name in one.value}))
    if kept:
        return NamesFound(_settle([one.value for one in kept], said, names.about), spans, denied)
    return NamesFound(Doubt(names.about, (), said, DoubtReason.EXCLUDED) if found else None, spans, denied)


def resembling(said: str, names: Glossary) -> tuple[str, ...]:
    """Whose name looks like this, or begins so, although it is too far off to be taken for it."""
    return tuple(
        sorted(
            {
                name.whole
                for name, at in names.by_letter.get(said[0], ())
                if looks_like(said, name.words[at]) or (len(said) > 2 and name.words[at].startswith(said))
            }
        )
    )


def _wanted(
    found: Sequence[Match[frozenset[str]]], meant_ones: Sequence[Match[frozenset[str]]], text: str
) -> list[Match[frozenset[str]]]:
    """Those that no plain "no" stands before either: "no physio"; "Camden, no, Richmond" is a correction."""
    kept: list[Match[frozenset[str]]] = []
    unmeant = set(map(id, left_out(found, meant_ones)))
    denied, end = False, 0
    for one in found:
        goes_on = denied and bool(_OR.fullmatch(text[end : one.start]))
        before = text[max(0, one.start - _NEAR) : one.start]
        no_such = bool(_NO_SUCH.search(before) and not _OF_A_PLACE.match(text, one.end))
        taken_off = bool(_OFF.match(text, one.end) and _TAKE.search(before))
        denied, end = goes_on or id(one) in unmeant or no_such or taken_off, one.end
        kept = kept if denied else [*kept, one]
    return kept


def _with_conditions(
    found: Sequence[Match[frozenset[str]]], wanted: list[Match[frozenset[str]]], text: str
) -> list[Match[frozenset[str]]]:
    """With those that another is to be instead of: "Richmond if Camden is full" denies neither."""
    ids = set(map(id, wanted))
    if not wanted:
        return wanted
    return [one for one in found if id(one) in ids or _IF.search(text[max(0, one.start - _NEAR) : one.start])]


def _settle(said: Sequence[frozenset[str]], text: str, about: About) -> str | Doubt:
    said = [names for names in said if "" not in names] or said
    left = sorted(frozenset.intersection(*said) or frozenset.union(*said))
    if "" in left:
        return Doubt(about, tuple(filter(None, left)), text, DoubtReason.AMBIGUOUS)
    return left[0] if len(left) == 1 else Doubt(about, tuple(left), text, DoubtReason.AMBIGUOUS)
