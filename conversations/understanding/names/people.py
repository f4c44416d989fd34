"""The recogniser of persons and streets, whose words name neither a place of the clinic nor a day.

"Dr Martinez", "my name is Sunny Vale", "Brooke Lafayette", "12 Stanford Avenue". Capital letters count here, and
only here. It must never decide which name of the clinic's vocabulary is meant.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from conversations.understanding.clauses.unclear import is_known
from conversations.understanding.names.glossary import Token, Vocabulary, tokens
from conversations.understanding.normalise import plain
from conversations.understanding.words import MONTHS, WEEKDAYS, words
from conversations.understanding.words.common import SHARED, STRUCTURE
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import Gated, gated

Span = tuple[int, int]

_CIVIL = words("mr mrs ms miss mx")
_TITLES = _CIVIL | words("dr prof professor dame")
_ALSO_TITLES = words("doctor nurse sister sir aunt auntie uncle")  # titles where a capital letter says so
_EVERY_TITLE = _TITLES | _ALSO_TITLES
_ANY = words("a an any the my another this that good nearest new")
_KIN = words(
    "son daughter wife husband partner mum mom mother dad father child baby brother sister friend boyfriend girlfriend "
    "boss neighbour neighbor cousin nephew niece grandson granddaughter kid boy girl colleague"
)
_CALLED = gated(
    r"\b(?:(?:name|surname|names|patient) ?(?:is|was|:)?|(?:is|am|im|baby|hes|shes|who is|whos) called) $",
    "name surname names patient called",
)
_SIGNED = gated(
    r"\b(?:regards|sincerely|yours|wishes|faithfully|thanks|thank you)(?: truly)?,? $",
    "regards sincerely yours wishes faithfully thanks thank",
)
_PRESENTS = gated(r"\b(?:i am|im|this is|speaking is) $", "am im is")
_STARTS = gated(r"(?:^|[.!?;:,] ?)(?:(?:hi|hello|hey|ok|yes)[ ,]+)?$", "here")  # of who says "Windsor here"
_NEAR = 40  # letters before a word that are looked at
_OF_A_PERSON = expression(
    r" (?:needs?|wants?|would|has|is|was|here|dob|born|speaking)\b|,? (?:dob|d o b|date of birth)\b"
)
_HERE = expression(r" here\b(?= ?(?:[,.!;:]|$))")
_SMALL = expression(r"(?<![\w'’])[a-z]{2,}")
_CAPITAL = expression(r"(?<![\w'’])[A-ZÀ-Þ][\w'’]*")
_STREETS = words(
    "street avenue ave road rd boulevard blvd drive lane highway hwy airport university freeway stadium terrace "
    "crescent"
)
_BESIDE_A_PLACE = words(
    "downtown central greater uptown midtown inner outer north south east west northern southern eastern western ca "
    "calif california usa based area bay city via try ideally definitely maybe select use locate search both dr mr "
    "mrs ms"
)
_IN = words("in on by for of during this next last since until till from early mid late or and")
_A_SENTENCE = 5  # so many words, all with capitals, tell nothing by them
_MOST = 3  # words of a person's name

_TITLE = r"(?:dr|doctor|prof|professor|mr|mrs|ms|miss|nurse)\b\.?\s+[^\W\d_][\w’'-]+"
ADVISED = expression(
    r"(?:\b(?:(?:letter|note|referral|form|text|email|call|message) from|(?:referred|sent|told|advised|asked)"
    rf"(?: here)? by) {_TITLE}|(?:(?<=\A)|(?<=[.,;!?] )|(?<=\bas )|(?<=\bbecause )){_TITLE}"
    r"(?= (?:said|says|told|sent|referred|advised|recommended|suggested|wrote)\b))"
    r"(?![^.;!?]{0,60}\b(?:him|her|them|again|back|follow\w*)\b)",
    re.IGNORECASE,
)
"""Who sends somebody, and is not wished for by it: "referred by Dr Ford"."""


@dataclass(frozen=True, slots=True)
class People:
    """Where persons and streets are named, and where perhaps they are."""

    sure: tuple[Span, ...]
    doubtful: tuple[Span, ...]


@lru_cache(maxsize=1024)
def _plain_words(typed: str) -> tuple[str, ...]:
    """A word with a capital letter in the shape in which it is read."""
    return tuple(plain(typed).split())


class _Text:
    """A text as words, with what each of them may be."""

    def __init__(self, typed: str, said: str, known: Vocabulary) -> None:
        self.said, self.known = said, known
        self.words: Sequence[Token] = tokens(said)
        shouted = not _SMALL.search(typed) and (typed.isupper() or len(self.words) >= _A_SENTENCE)
        capitals = () if shouted else _CAPITAL.findall(typed)
        self.capitals = frozenset(word for one in capitals for word in _plain_words(one))
        self.of_places, self.of_types = known.places.words, known.types.words
        self.calls = any(expression.may_find(said) for expression in (_CALLED, _SIGNED, _STARTS))
        self.presents = _PRESENTS.may_find(said)

    def follows(self, expression: Gated, at: int) -> bool:
        """Whether a word stands right behind what the expression finds."""
        if not expression.may_find(self.said):
            return False
        end = self.words[at].start
        return bool(expression.pattern.search(self.said, max(0, end - _NEAR), end))

    def beside(self, at: int) -> bool:
        """Whether nothing but a space stands between a word and the one before it."""
        return (
            0 < at < len(self.words)
            and self.words[at].start - self.words[at - 1].end == 1
            and (self.said[self.words[at - 1].end] == " ")
        )

    def is_capital(self, at: int) -> bool:
        return self.words[at].word in self.capitals

    def may_name(self, at: int) -> bool:
        """Whether a word may be part of a person's name at all."""
        word = self.words[at].word
        return (
            word.isalpha()
            and len(word) > 1
            and word not in STRUCTURE
            and word not in self.of_types
            and word not in WEEKDAYS
        )

    def is_unknown(self, at: int) -> bool:
        """Whether a word is none with which visits are asked for, and no place or type."""
        word = self.words[at].word
        others = word in SHARED or word in _BESIDE_A_PLACE or word in self.of_places or is_known(word)
        return self.may_name(at) and not others

    def place(self, at: int) -> int:
        """How many words from this one on are a whole place, spelt right."""
        here = self.known.places.beginning.get(self.words[at].word)
        if here is None:
            return 0
        said = tuple(token.word for token in self.words[at : at + 5])
        return max((len(name) for name in here if said[: len(name)] == name), default=0)

    def run(self, at: int, *, capital: bool) -> int:
        """How many words from this one on may be a person's name."""
        count = 0
        while at + count < len(self.words) and count < _MOST and (not count or self.beside(at + count)):
            if not self.may_name(at + count) or (capital and not self.is_capital(at + count)):
                break
            count += 1
        return count

    def span(self, at: int, count: int) -> Span:
        return self.words[at].start, self.words[at + count - 1].end


def read_people(typed: str, said: str, known: Vocabulary) -> People:
    """Where `said`, the plain form of `typed`, names persons and streets."""
    text = _Text(typed, said, known)
    found = [one for at in range(len(text.words)) for rule in _rules_for(text, at) for one in rule(text, at)]
    return People(
        tuple(text.span(at, count) for at, count, sure in found if sure),
        tuple(text.span(at, count) for at, count, sure in found if not sure),
    )


_Finding = Iterator[tuple[int, int, bool]]  # the first word, how many, and whether that is sure


def _titled(text: _Text, at: int) -> _Finding:
    """ "Dr Martinez", "Mrs Monday", "Dr Priya Raman"; "doctor Dublin" may be a doctor in Dublin."""
    title = text.words[at - 1].word if text.beside(at) else ""
    if title not in _EVERY_TITLE:
        return
    written = text.is_capital(at - 1) and text.is_capital(at)
    if text.words[at].word in WEEKDAYS:
        if written or title in _CIVIL:
            yield at, 1, True
        return
    if not text.may_name(at) or (is_known(text.words[at].word) and not written):
        return
    if title in _ALSO_TITLES and not written:
        if title != "doctor" and text.place(at):
            yield at, text.place(at), False
        return
    article = at > 1 and text.words[at - 2].word in _ANY
    yield at, max(text.place(at), 1), (written or (title in _TITLES and text.place(at) < 2)) and not article
    if text.beside(at + 1) and text.may_name(at + 1) and not is_known(text.words[at + 1].word):
        both = written and text.is_capital(at + 1)
        if both or not text.place(at + 1):
            yield at + 1, 1, both and (text.place(at) == 1 or not text.place(at + 1))


def _called(text: _Text, at: int) -> _Finding:
    """ "My name is Sunny Vale", "Windsor here"."""
    if text.follows(_CALLED, at):
        count = text.run(at, capital=False)
        if count:
            yield at, count, True
    if text.follows(_SIGNED, at):
        count = text.run(at, capital=False)
        if (count > 1 or "thank" not in text.said[: text.words[at].start]) and at + count == len(text.words):
            yield at, count, True
    if text.follows(_STARTS, at) and not is_known(text.words[at].word):
        count = text.run(at, capital=False)
        if count and _HERE.match(text.said[text.words[at + count - 1].end :]):
            yield at, count, True


def _presented(text: _Text, at: int) -> _Finding:
    """ "My daughter Brooke Lafayette", "I am Windsor"; in small letters "my husband dublin" may be a place."""
    kin = text.beside(at) and text.words[at - 1].word in _KIN
    if not text.may_name(at) or not (kin or text.follows(_PRESENTS, at)):
        return
    count = text.run(at, capital=True)
    if count:
        yield at, count, True
    elif text.place(at) == 1 and not kin:
        yield at, 1, False
    elif text.is_unknown(at) and text.beside(at + 1) and text.place(at + 1) == 1:
        yield at, 2, True


def _named_like_a_place(text: _Text, at: int) -> _Finding:
    """ "Brooke Lafayette", "June Dublin", "Lafayette Jones"."""
    count = text.place(at)
    if not count or not text.is_capital(at):
        return
    after = at + count
    if text.beside(at) and text.is_capital(at - 1) and (_is_month_name(text, at - 1) or text.is_unknown(at - 1)):
        yield at - 1, count + 1, bool(_OF_A_PERSON.match(text.said, text.words[after - 1].end))
    if text.beside(after) and text.is_capital(after) and text.is_unknown(after):
        yield at, count + 1, False


def _is_month_name(text: _Text, at: int) -> bool:
    """ "Can May Newark see me": a month is none after "in" and after a numeral."""
    earlier = text.words[at - 1].word if at else ""
    return text.words[at].word in MONTHS and not (earlier in _IN or any(map(str.isdecimal, earlier)))


def _a_thing_of_a_place(text: _Text, at: int) -> _Finding:
    """ "Stanford Avenue", "the Concord paper"."""
    count = text.place(at)
    after = at + count
    if not count or not text.beside(after):
        return
    if text.words[after].word in _STREETS:
        yield at, count + 1, True
    elif text.beside(at) and text.words[at - 1].word in _ANY and text.is_unknown(after):
        yield at, count, False


def _rules_for(text: _Text, at: int) -> Iterator[Callable[[_Text, int], _Finding]]:
    """Those that may find something at a word: most words are none of a person or a place, whatever the rule."""
    before = text.words[at - 1].word if at else ""
    if before in _EVERY_TITLE:
        yield _titled
    if text.calls:
        yield _called
    if text.presents or before in _KIN:
        yield _presented
    if text.words[at].word in text.known.places.beginning:
        yield from (_named_like_a_place, _a_thing_of_a_place)
