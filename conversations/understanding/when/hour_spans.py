"""What a clock time means beside the words that bound it: at it, after it, before it, between two of them.

Owns the span of hours in minutes of the day, and which reading of it a clinic could mean. It must never see a text.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import product

from conversations.understanding.when.clock_times import CLOSES, NOON, OPENS, TimeOfDay

_EARLIEST_BELIEVED = 5 * 60  # "2 am" and "12 am" are said in full, and hardly meant
_A_LONG_DAY = 11 * 60  # nobody waits so long: "10 to 9" is 8:50
_USUAL = 8 * 60, 19 * 60  # most clinics are open within these hours


@dataclass(frozen=True, slots=True)
class Span:
    """Hours in minutes of the day. `possible` are the readings if there is not exactly one.

    `unlikely` are readings that hold only if other words of the text ask for them: "8 to 9" is in the morning, unless
    the evening is named.
    """

    start: int | None = None
    finish: int | None = None
    exact: bool = False
    part: bool = False
    possible: tuple["Span", ...] | None = None
    unlikely: tuple["Span", ...] = ()


def doubtful(*spans: Span) -> Span:
    """One of these, to be asked; none of them if there is no such time."""
    return Span(possible=tuple(dict.fromkeys(spans)))


def _exactly(minute: int) -> Span:
    return Span(minute, exact=True)


def _from(minute: int) -> Span:
    return Span(minute)


def _to(minute: int) -> Span:
    return Span(finish=minute)


def _believed(found: tuple[int, ...], build: Callable[[int], Span]) -> Span:
    """One reading that a clinic could mean; otherwise it is asked."""
    if len(found) == 1 and found[0] < _EARLIEST_BELIEVED:
        return doubtful(build(found[0]), build(found[0] + NOON))
    return build(found[0]) if len(found) == 1 else doubtful(*map(build, found))


def at(said: TimeOfDay) -> Span:
    return _believed(said.within(OPENS, CLOSES - 1), _exactly)


def after(said: TimeOfDay) -> Span:
    return _believed(said.within(OPENS, CLOSES - 1), _from)


def before(said: TimeOfDay) -> Span:
    return _believed(said.within(OPENS + 1, CLOSES - 1), _to)


def between(first: TimeOfDay, last: TimeOfDay) -> Span:
    """The shortest span within clinic hours that both ends allow."""
    ends = product(first.within(OPENS, CLOSES), last.within(OPENS, CLOSES))
    spans = sorted((finish - start, start, finish) for start, finish in ends if start < finish)
    shortest = [Span(start, finish) for length, start, finish in spans if length == spans[0][0]]
    usual = [span for span in shortest if _is_usual(span)] if len(shortest) > 1 else shortest
    if spans and spans[0][0] >= _A_LONG_DAY and len(first.readings) > 1:
        return doubtful(*shortest)
    if len(usual) == 1:
        return replace(usual[0], unlikely=tuple(span for span in shortest if span != usual[0]))
    return doubtful(*shortest)


def _is_usual(span: Span) -> bool:
    """Whether clinics are open then as a rule."""
    return (span.start or 0) >= _USUAL[0] and (span.finish or 0) <= _USUAL[1]


def either_of(first: TimeOfDay, last: TimeOfDay) -> Span:
    """ "10 or 11": two times, to be asked."""
    return doubtful(*(_exactly(minute) for one in (first, last) for minute in one.within(OPENS, CLOSES - 1)))


def bare(said: TimeOfDay) -> Span:
    """ "Tuesday 4" is most likely an hour, but was not said to be one."""
    return doubtful(*map(_exactly, said.within(OPENS, CLOSES - 1)))
