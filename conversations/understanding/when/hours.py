"""The hours of a text: finds the phrases of the hour rules and combines them into one span, or a doubt.

A clock time stands above a part of the day, which then says which half of the day was meant. It must never know
the clinic's own opening times; what cannot be open anywhere is all it rules out.
"""

from dataclasses import dataclass
from datetime import time
from itertools import pairwise

from conversations.understanding.meaning import About, Doubt, DoubtReason, Hours, Occasion
from conversations.understanding.rules import Table, find, latest, left_out, meant
from conversations.understanding.when.clock_times import CLOSES, NOON, as_time
from conversations.understanding.when.hour_phrases import CLOCK_RULES, PART_RULES
from conversations.understanding.when.hour_spans import Span, doubtful

_RULES = Table((*CLOCK_RULES, *PART_RULES))
_HALVES = (Span(None, NOON, part=True), Span(NOON, 17 * 60, part=True), Span(17 * 60, None, part=True))
"""Parts of the day that are denied with its days."""
_LEEWAY = 60  # "evening" begins at four for some, "after lunch" at twelve


@dataclass(frozen=True, slots=True)
class ReadHours:
    """What was read about hours, and where; and what is denied of clock times."""

    found: Hours | Doubt | None
    phrases: list[tuple[int, int]]
    taken: list[tuple[int, int]]
    denied: tuple[Hours, ...] = ()


def read_hours(text: str, typed: str, *, believed: bool = True) -> ReadHours:
    """What the text says about times of day, if anything. `typed` is the text with nothing covered, for doubts.

    Hours that are not `believed` are a doubt, of which they are the candidates.
    """
    found = find(_RULES, text, None)
    wanted = meant(found, text)
    kept = latest(wanted, text)
    excluded = [one.value for one in left_out(found, wanted) if one.value not in _HALVES]
    spans = (one for span in excluded for one in span.possible or (span,) if not (span.possible and one.part))
    denied = tuple(dict.fromkeys(one for span in spans if isinstance(one := _answer(span, ""), Hours)))
    said = typed[found[0].start : found[-1].end].strip() if found else ""
    phrases, taken = ([(one.start, one.end) for one in those] for those in (found, kept))
    if kept:
        span = _fit([one.value for one in kept])
        return ReadHours(
            _answer(span if believed or span.possible is not None else doubtful(span), said), phrases, taken, denied
        )
    return ReadHours(Doubt(About.TIME, (), said, DoubtReason.EXCLUDED) if found else None, phrases, taken, denied)


def _fit(spans: list[Span]) -> Span:
    """All phrases together: the clock times, read in the light of the parts of the day."""
    parts = [span for span in spans if span.part]
    clocks = [span for span in spans if not span.part]
    return _in_light_of(_overlap(clocks), parts) if clocks else _hull(parts)


def _overlap(spans: list[Span]) -> Span:
    """ "After 2" and "before 4" together; two different times are in doubt."""
    whole = spans[0]
    for span in spans[1:]:
        whole = whole if span == whole else _both(whole, span)
    return whole


def _both(left: Span, right: Span) -> Span:
    first, last = sorted((left, right), key=lambda span: span.start is None)
    apart = first.start is not None and last.finish is not None and first.finish is None and last.start is None
    if apart and not first.exact and _before(first.start, last.finish):
        return Span(first.start, last.finish)
    return doubtful(*(one for span in (left, right) for one in span.possible or (span,)))


def _before(start: int | None, finish: int | None) -> bool:
    return (start or 0) < (finish or CLOSES)


def _hull(parts: list[Span]) -> Span:
    """ "Morning or afternoon": one stretch of the day, if they meet."""
    ordered = sorted(parts, key=lambda part: part.start or 0)
    for earlier, later in pairwise(ordered):
        if earlier.finish is not None and earlier.finish < (later.start or 0):
            return doubtful(*parts)
    finishes = [part.finish for part in parts]
    return Span(ordered[0].start, None if None in finishes else max(finish or 0 for finish in finishes))


def _in_light_of(span: Span, parts: list[Span]) -> Span:
    """A time and a part of the day elsewhere in the text: "tomorrow evening … at 8"."""
    if not parts:
        return span
    readings = (span, *span.unlikely) if span.possible is None else span.possible
    inside = [one for one in readings if any(_is_in(one, part) for part in parts)]
    if span.possible is None and span.start is None and len(parts) == 1 and _before(parts[0].start, span.finish):
        return Span(parts[0].start, span.finish)
    ahead = span.possible is None and not span.exact and span.finish is None and len(parts) == 1
    if ahead and parts[0].finish is not None and (span.start or 0) < parts[0].finish <= NOON:
        return Span(span.start, parts[0].finish)
    if inside[:1] != [span] and len(inside) != 1:
        return doubtful(*readings)
    within = len(parts) == 1 and inside[0].start is None and _before(parts[0].start, inside[0].finish)
    return Span(parts[0].start, inside[0].finish) if within else inside[0]


def _known_end(span: Span) -> int:
    """Where the hours begin; where they end, if that is all that was said."""
    return (span.finish or 0) if span.start is None else span.start


def _is_in(span: Span, part: Span) -> bool:
    return (part.start or 0) - _LEEWAY <= _known_end(span) <= (part.finish or CLOSES) + _LEEWAY


def _answer(span: Span, said: str) -> Hours | Doubt:
    if span.possible is None:
        return Hours(_time(span.start), _time(span.finish), span.exact)
    reason = DoubtReason.AMBIGUOUS if span.possible else DoubtReason.IMPOSSIBLE
    if all(one.exact for one in span.possible) or [one.part for one in span.possible] == [True]:
        ends = {_known_end(one) for one in span.possible if not one.part}
        return Doubt(About.TIME, tuple(as_time(end) for end in sorted(ends)), said, reason)
    windows = sorted(set(span.possible), key=lambda one: (one.start or 0, one.finish or CLOSES))
    hours = (Hours(_time(one.start), _time(one.finish), one.exact) for one in windows)
    return Doubt(About.TIME, tuple(Occasion(hours=one) for one in dict.fromkeys(hours)), said, reason)


def _time(minute: int | None) -> time | None:
    return None if minute is None else as_time(minute)
