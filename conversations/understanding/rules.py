"""The rule engine: patterns with named fragments, searched leftmost first, then longest.

A rule is such a pattern and a function that says what a match means. Here are also the covering of words already
read, negation ("not Monday") and correction ("Monday, no, Tuesday"). It must never know what a phrase is about.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Generic, TypeVar

from conversations.understanding.words import FRAGMENTS, WEEKDAYS, either, words
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import needed, words_in
from conversations.understanding.words.rejection import HERE, is_rejected

COVER = "·"
DAY_COVER = "¤"  # stands where a day was read
_NEAR = 80  # characters before a phrase that may deny it
_FRAGMENT = expression(r"(?<!\?P)<(\w+)>")

C = TypeVar("C")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Match(Generic[V]):
    """A phrase at `start:end` of the text, and what it means."""

    start: int
    end: int
    value: V
    text: str


@dataclass(frozen=True, slots=True)
class Rule(Generic[C, V]):
    """`read` gets the match and the context, and may answer None: not this after all.

    Of each of its `needs` one word must stand in a text that is searched; this is known before it is searched.
    """

    template: str
    read: Callable[[re.Match[str], C], V | None]
    needs: tuple[frozenset[str], ...] = ()

    @property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when the first text is read: all of them take half a second."""
        return _compiled(self.template)


def expand(template: str) -> str:
    """`<weekday>` and the like replaced by their fragments."""
    return _FRAGMENT.sub(lambda found: FRAGMENTS.get(found[1], found[0]), template)


def rule(template: str, read: Callable[[re.Match[str], C], V | None], *needs: str) -> Rule[C, V]:
    """A rule that matches whole words only; each of the `needs` names words of which one must be there."""
    return Rule(rf"(?<![\w·¤])(?:{template})(?![\w·¤])", read, tuple(map(needed, needs)))


@cache
def _compiled(template: str) -> re.Pattern[str]:
    return re.compile(expand(template))


class Table(Generic[C, V]):
    """Rules that are searched together; which of them may find something is known by the words of a text."""

    def __init__(self, rules: Iterable[Rule[C, V]]) -> None:
        self.rules = list(rules)
        self._whatever: list[int] = []
        self._by_word: dict[str, list[tuple[int, tuple[frozenset[str], ...]]]] = {}
        for order, one in enumerate(self.rules):
            if not one.needs:
                self._whatever.append(order)
                continue
            rarest = min(one.needs, key=len)
            others = tuple(need for need in one.needs if need is not rarest)
            for word in rarest:
                self._by_word.setdefault(word, []).append((order, others))

    def candidates(self, text: str) -> list[int]:
        """The rules, by their order, that may find something in the text."""
        said = words_in(text)
        orders = set(self._whatever)
        by_word = self._by_word
        for word in said:
            for order, others in by_word.get(word, ()):
                for need in others:
                    if need.isdisjoint(said):
                        break
                else:
                    orders.add(order)
        return sorted(orders)


def find(table: Table[C, V], text: str, context: C) -> list[Match[V]]:
    """What the rules find: no two overlap; the one that starts first wins, then the longest, then rule order."""
    rules = table.rules
    hits = [
        (match.start(), -match.end(), order, match)
        for order in table.candidates(text)
        for match in rules[order].pattern.finditer(text)
    ]
    found: list[Match[V]] = []
    for start, _, order, match in sorted(hits, key=lambda hit: hit[:3]):
        free = not found or start >= found[-1].end
        value = rules[order].read(match, context) if free else None
        if value is not None:
            found.append(Match(start, match.end(), value, match[0].strip()))
    return found


def cover(text: str, spans: Iterable[tuple[int, int]], mark: str = COVER) -> str:
    """The text with those spans covered, positions kept."""
    for start, end in spans:
        text = text[:start] + mark * (end - start) + text[end:]
    return text


_LITTLE = (
    r"(?: (?:on|at|in|for|the|this|next|a|any|really|available|free|around|to|with|see|do|make|it|go|come|"
    r"want|be|have|dr|doctor|ideally|necessarily|too|book|get|getting|manage|attend|off|all|day|my|our|that|let|me|us|over|during|"
    r"across|throughout|¤+))*"
)
_MORE = (  # what may stand between "don't book" and what is not wanted
    r"(?:(?! (?:until|till|before|after|but|unless|earlier|later|if|past|by|from|mind|just|so|can|could|would|works?|"
    rf"fine|instead|rather|ok|please|and|{either(WEEKDAYS)})\b) [a-z]+){{0,5}} (?!before|after|until|till)"
)
_EXCLUDED_BEFORE = expression(
    r"\b(?:(?:(?<!why )(?<!if )not(?! sure)|except(?: for)?|excluding|excepting|barring|save for|"
    r"other than|instead of|rather than|apart from|"
    r"cant|cannot|couldnt|wont|dont|doesnt|isnt|unavailable|avoid|never|"
    r"(?:any|every|all|each|most) ?(?:[a-z]+ ){0,2}(?:but|bar)|(?:no|nope) (?:to|for)|(?:weekdays|days|mornings|"
    r"afternoons|evenings|times) "
    r"but|but not|neither|"
    r"(?:better|easier|preferable)(?: for (?:me|us))? than|"
    r"rather [^.,;?!]{1,25} than|on (?:holiday|leave|vacation)|"
    r"travell?ing|out of (?:town|office|the country)|"
    r"(?:i|we|he|she)(?:m|re|s| am| are| is)? work(?:s|ing)?|"
    r"(?:never|didnt|did not|dont|do not|wasnt) (?:say|said|saying|mean|meant|ask(?:ed|ing)?(?: for)?|request(?:ed)?|"
    r"want(?:ed)?)|"
    rf"(?:im|am|were|be|are) (?:out|at work|on shift|working|at (?:school|college|uni))|"
    rf"^(?:out|working|at work)|busy|away|abroad|no use|no good|if not){_LITTLE} ?{HERE}|no {HERE}[a-z]+s$|"
    r"(?:dont|do not|never|wont|not to|cant|cannot|couldnt|wouldnt) (?:ever |really )?(?:want|like|trust|love|enjoy|"
    r"book|schedule|put|send|give|make|pick|choose|need|place|assign|"
    rf"refer|sign|go|going|bother|suggest|include|search|look|find|show|travel|drive|have|get|come|reach|walk|visit|"
    rf"do|use|live|stay|work){_MORE}{HERE}|"
    r"(?:(?:skip|forget|scrap|cancel|ditch|remove|drop)(?! (?:that|it)(?:,| make| lets| try| go| book| do| id))|"
    r"rule out|"
    rf"leave out|allergic to|never again|"
    rf"please no){_LITTLE} ?{HERE}|"
    r"(?:hates?|dislikes?|loathes?|detests?|refuses?|cant stand|sick of|tired of|fed up with|scared of|avoids?|"
    r"no longer|"
    rf"rather not|not (?:going|driving|travell?ing|coming|flying|walking|taking|keen|doing|willing|prepared)|nowhere|"
    rf"(?<!there )nothing|too far){_MORE}{HERE}|"
    rf"no (?:time|availability|spare time|free time|gaps?)(?: free| off| at all)?(?: on| in| for| at)?(?: the)? "
    rf"{HERE}|"
    r"no (?:more )?(?:doctors?|clinics?|appointments?|places?|slots?|visits?|offices?|sites?|[a-z]+ists?|more|"
    rf"travell?ing|driving|going|way)(?: [a-z]+)? (?:in|at|from|on|to) (?:the )?{HERE})"
)
_EXCLUDED_AFTER = expression(
    r"s? ?(?:(?:is|are|was|were|would be|might be|will be|may be|seems|sounds|looks)"
    r"(?: (?:always|just|really|a bit|usually|often|very|so|way|probably|far))* "
    r"(?:no good|a no(?:[ -]?no|[ -]?go)?|no[ -]go|not|out|bad|too|busy|hectic|stressful|tricky|hard|tough|"
    r"crazy|a nightmare|the worst|"
    r"kind of far|far|full|impossible|difficult|no use|taken|spoken for)\b|clash(?:es)?\b|"
    r",? ?(?:so |but |just )?not (?:that day|then)\b|"
    r" ?\? ?(?:no|nope|never|no way)\b(?! (?:problem|worries))|"
    r"(?:im|i am|ill be|were|we are|well be) (?:away|abroad|busy|working|at work|out of|in (?!·|the |town\b|your\b))|"
    r"(?:i |we )?(?:wont|doesnt|does not|isnt|arent|cant|dont|do not|not|no good)"
    r"(?: work| do| make| suit| good| possible| an option| for me| for us| at all| any ?more| now| then| actually|"
    r" sorry| really| though| im afraid| i am afraid|"
    r" after all| love| dear| please| either| this time)*(?! ?[\w·¤]))"
)
_A_WORD = expression(r"[a-z]+")
_DENIES_ITSELF = ("nothing ", "nowt ", "not ", "never ")
_DENYING = words(
    "not bar except excluding excepting barring save other instead rather apart cant cannot couldnt wont dont "
    "doesnt isnt "
    "unavailable avoid never but neither than holiday leave vacation travelling traveling out work works working didnt "
    "did do wasnt busy away abroad no if wouldnt skip forget scrap cancel ditch remove drop rule allergic hate hates "
    "dislike dislikes loathe loathes detest detests refuse refuses sick tired fed scared avoids nowhere nothing too"
)
"""The words of which one must stand before what is excluded."""
_TURN = expression(
    r"\b(?:no(?! (?:later|earlier|sooner|more|less)\b)|nope|actually|sorry|mean|meant|rather|make (?:it|that)|"
    r"change|wait|oops|scratch|correction|(?:scrap|forget|ignore|strike|cancel|delete) (?:that|it)|tell a lie|nah|"
    r"second thought|hang on|hold on)\b"
)
_MOVE = expression(r"\b(?:move|change|switch|swap|reschedule|bring|push)\b")


_TO_THAT = expression(r"\bto\b|^ ?for ")
_CANCEL, _INSTEAD = expression(r"\bcancel\b[^.;]{0,30}$"), expression(r"\b(?:book|instead|make|try|want|have)\b")


def _is_excluded(found: Match[V], text: str) -> bool:
    """Whether the phrase says what it should not be: "not Monday", "Monday is no good"."""
    if found.text.startswith(_DENIES_ITSELF):  # "any day but nothing past half four"
        return bool(_EXCLUDED_AFTER.match(text, found.end))
    return denies(text, found.start, found.end, found.text)


def denies(text: str, start: int, end: int, said: str = "") -> bool:
    """Whether what stands at `start:end`, and is `said` there, is what it should not be."""
    before = text[max(0, start - _NEAR) : start]
    if not _DENYING.isdisjoint(_A_WORD.findall(before)) and _EXCLUDED_BEFORE.search(f"{before}{HERE}{said}"):
        return True
    return bool(_EXCLUDED_AFTER.match(text, end)) or is_rejected(text, start, end)


_OR = expression(r",? (?:or|nor|and)(?: (?:on|in))? ?(?:the |an? |any )?")
_COMMA = expression(r"(?:, ?| )(?:on )?(?:the |an? |any )?")
_REACHES = expression(r" ?(?:to|-|until|till|through|up to)(?: and including)?(?: on)?(?: the)? ?")
_ALSO = expression(r" ?(?:to|-|until|till|through|and|or|nor)(?: on)?(?: the)? ?")


def _lists(found: Sequence[Match[V]], at: int, text: str) -> bool:
    """Whether a comma goes on with a list: "except the 4th, 5th and 6th", "not Monday, Tuesday, Wednesday".

    "Not Monday, Tuesday" is none: of two it is the other one that is meant.
    """
    if not _COMMA.fullmatch(text[found[at - 1].end : found[at].start]):
        return False
    listed = 1
    for one, then in pairwise(found[at - 1 :]):
        glue = text[one.end : then.start]
        if not _COMMA.fullmatch(glue):
            return bool(_OR.fullmatch(glue)) or listed > 2
        listed += 1
    return listed > 2


def meant(found: Sequence[Match[V]], text: str) -> list[Match[V]]:
    """The phrases that are not excluded; "not Monday or Tuesday", "except the 24th to the 26th" exclude both."""
    kept: list[Match[V]] = []
    last, listed = None, False
    for at, one in enumerate(found):
        between = text[last.end : one.start] if last else ""
        listed = last is not None and (_lists(found, at, text) or (listed and bool(_COMMA.fullmatch(between))))
        goes_on = listed or bool(_OR.fullmatch(between) or _REACHES.fullmatch(between))
        last = one if goes_on or _is_excluded(one, text) else None
        together = (
            last and _EXCLUDED_AFTER.match(text, one.end) and kept and _ALSO.fullmatch(text[kept[-1].end : one.start])
        )
        kept = (kept[:-1] if together else kept) if last else [*kept, one]
    return kept


def left_out(found: Sequence[Match[V]], kept: Sequence[Match[V]]) -> list[Match[V]]:
    """Those of the phrases that are not among the ones that were kept of them."""
    ids = set(map(id, kept))
    return [one for one in found if id(one) not in ids]


def latest(found: Sequence[Match[V]], text: str) -> list[Match[V]]:
    """The phrases that still hold: "Monday, no, Tuesday" and "move it from Monday to Tuesday" are Tuesday."""
    kept: list[Match[V]] = []
    for one in found:
        before, between = (
            (text[max(0, kept[0].start - _NEAR) : kept[0].start], text[kept[-1].end : one.start]) if kept else ("", "")
        )
        kept = [one] if _TURN.search(between) or _is_moved(before, between, one.text) else [*kept, one]
    return kept


def _is_moved(before: str, between: str, phrase: str) -> bool:
    """ "Swap Monday for Tuesday", "it is on Monday, can we move it to Tuesday", "cancel Monday, book Tuesday"."""
    if _CANCEL.search(before):
        return bool(_INSTEAD.search(between))
    return bool(
        _TO_THAT.search(f"{between}{phrase}"[: len(between) + 4]) and (_MOVE.search(before) or _MOVE.search(between))
    )
