"""What is asked back of a time: the days that a date can mean, the moments of which one is meant, or why nothing is.

Owns what days and hours make of the time that was known before. Must never choose one of several for the patient.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import product

from conversations.clinic.questions import PartOfDay
from conversations.screens.model import Day, Items, Message, message
from conversations.state.wish import WantedTime, Wish
from conversations.text.cards.slots import SINCE, UNTIL
from conversations.understanding import About, Days, Doubt, DoubtReason, Hours, Meaning, Occasion

HORIZON = 84  # days ahead that are offered
SPANS = tuple((time(hour), time(hour + 2)) for hour in range(8, 20, 2))
NOON = time(12)
END_OF_AFTERNOON = time(17)
UNCLEAR = f"note.doubt.{DoubtReason.AMBIGUOUS}"
FEW, MOST = 2, 4
NOTHING = Meaning()
Doubted = tuple[date, ...] | tuple[WantedTime, ...]


def within_offered(meaning: Meaning) -> Meaning:
    """The meaning with a time that may be of the morning or of the evening settled, where only one is offered.

    A bound stays one: before half past eight is not at half past eight, and after seven stays in doubt.
    """
    doubt = next((doubt for doubt in meaning.doubts if doubt.about is About.TIME), None)
    if doubt is None or doubt.reason is not DoubtReason.AMBIGUOUS or meaning.hours is not None:
        return meaning
    ends = {_end(hours): hours for hours in _windows(doubt)}
    offered = [at for at in ends if SPANS[0][0] <= at < NOON and max(ends) >= SPANS[-1][1]]
    if len(ends) != FEW or len(offered) != 1 or abs(min(ends).hour - max(ends).hour) != NOON.hour:
        return meaning
    if ends[offered[0]].finish is None and not ends[offered[0]].exact:
        return meaning
    others = tuple(one for one in meaning.doubts if one is not doubt)
    return replace(meaning, hours=ends[offered[0]], doubts=others)


def _windows(doubt: Doubt | None) -> tuple[Hours, ...]:
    """The hours that a doubt may mean; a time as the words before it bound it."""
    if doubt is None or doubt.about is not About.TIME:
        return ()
    times = (at for at in doubt.candidates if isinstance(at, time))
    if UNTIL.match(doubt.text):
        sharp = [Hours(None, at) for at in times]
    else:
        sharp = [Hours(at, None, exact=not SINCE.match(doubt.text)) for at in times]
    return (*sharp, *(one.hours for one in doubt.candidates if isinstance(one, Occasion) and one.hours))


def _end(hours: Hours) -> time:
    """Where the hours begin, or end where that is all that was said."""
    return hours.start or hours.finish or time.min


def beside_a_doubtful_day(meaning: Meaning) -> Meaning:
    """The meaning with the one bound that may be meant beside a day that is asked back: "mon before work if poss"."""
    doubts = {doubt.about: doubt for doubt in meaning.doubts}
    day, hour = doubts.get(About.DAY), doubts.get(About.TIME)
    windows = _windows(hour)
    if day is None or hour is None or meaning.hours is not None or len(windows) != 1 or windows[0].exact:
        return meaning
    return replace(meaning, hours=windows[0], doubts=tuple(one for one in meaning.doubts if one is not hour))


def doubtful(wish: Wish, meaning: Meaning, now: datetime) -> tuple[Doubted, Message | None]:
    """Days or moments that must be asked back, or a word on why something cannot be meant."""
    doubt = next((doubt for doubt in meaning.doubts if doubt.about in (About.DAY, About.TIME)), None)
    if doubt is not None and _is_left_unsaid(doubt, meaning):
        return (), message(UNCLEAR, text=doubt.text)
    if doubt is not None:
        moments = _moments(wish.time or WantedTime(), meaning, now)
        days = tuple(day for day in doubt.candidates if isinstance(day, date))
        moments = moments if len(moments) > 1 else ()
        near = any(day <= last_day(now) for day in days)
        return (moments or days, None) if moments or near else ((), _unmeant(doubt, days, now))
    if meaning.days and meaning.days.first > last_day(now):
        return (), too_far(meaning.days.first, now)
    return (), None


def _moments(known: WantedTime, meaning: Meaning, now: datetime) -> tuple[WantedTime, ...]:
    """The moments of which one is meant, as far as they can be booked: hours with their days, over what was known."""
    said = {doubt.about: doubt.candidates for doubt in meaning.doubts if doubt.reason is DoubtReason.AMBIGUOUS}
    named = [one for one in said.get(About.DAY, ()) if isinstance(one, Occasion)]
    days = [_on(one) for one in said.get(About.DAY, ()) if isinstance(one, date)]
    hours = [one for one in said.get(About.TIME, ()) if isinstance(one, Occasion)]
    if hours and not named:
        named = [replace(at, days=on) for on, at in product(days or (meaning.days,), hours)]
    own = any(one.hours for one in named)
    bare = replace(known, part=None, starting=None, finishing=None) if own else known
    wanted = (merged(bare, replace(NOTHING, days=one.days, hours=one.hours or meaning.hours)) for one in named[:MOST])
    return tuple(dict.fromkeys(near for one in wanted if one is not None and (near := _near(one, now)) is not None))


def _on(day: date) -> Days:
    """That day as a span."""
    return Days(day, day)


def _near(wanted: WantedTime, now: datetime) -> WantedTime | None:
    """The part of it that can be booked."""
    if wanted.first is None or wanted.last is None:
        return wanted
    if wanted.first > last_day(now) or wanted.last < now.date():
        return None
    return replace(wanted, first=max(wanted.first, now.date()), last=min(wanted.last, last_day(now)))


def _unmeant(doubt: Doubt, days: tuple[date, ...], now: datetime) -> Message:
    """Why no day or time that can be booked is meant."""
    if days and doubt.reason is DoubtReason.AMBIGUOUS:
        readings = Items(tuple(message("time.day", day=Day(day)) for day in days))
        return message("note.all_too_far", text=doubt.text, days=readings, last=Day(last_day(now)))
    return message(f"note.doubt.{doubt.reason}", text=doubt.text)


def _is_left_unsaid(doubt: Doubt, meaning: Meaning) -> bool:
    """Whether hours are denied of which nothing can be left out: "Thursday, any time except lunch"."""
    denied = meaning.denied
    hours = doubt.about is About.TIME and doubt.reason is DoubtReason.EXCLUDED
    return hours and meaning.days is not None and not (denied.weekdays or denied.hours or denied.days)


def last_day(now: datetime) -> date:
    """The last day that can be booked here."""
    return now.date() + timedelta(days=HORIZON - 1)


def too_far(day: date, now: datetime) -> Message:
    """This day is beyond the last one."""
    return message("note.too_far", day=Day(day), last=Day(last_day(now)))


def merged(known: WantedTime, meaning: Meaning) -> WantedTime | None:
    """What was said, over what was known: hours alone keep the days, days alone keep the hours. None: nothing was."""
    if meaning.days is None and meaning.hours is None:
        return WantedTime() if meaning.soonest or meaning.anytime else None
    wanted = known
    if meaning.days:
        wanted = _with_days(wanted, meaning.days)
    if meaning.hours:
        wanted = _with_hours(wanted, meaning.hours)
    return wanted


def _with_days(wanted: WantedTime, days: Days) -> WantedTime:
    """On these days."""
    return replace(wanted, first=days.first, last=days.last, weekdays=tuple(sorted(days.weekdays)))


def _with_hours(wanted: WantedTime, hours: Hours) -> WantedTime:
    """Within these hours; before noon and after noon are the portal's own halves of the day."""
    bare = replace(wanted, part=None, starting=None, finishing=None)
    match hours:
        case Hours(None, finish, False) if finish == NOON:
            return replace(bare, part=PartOfDay.MORNING)
        case Hours(start, finish, False) if start == NOON and finish in (None, END_OF_AFTERNOON):
            return replace(bare, part=PartOfDay.AFTERNOON)
        case _:
            return replace(bare, starting=hours.start, finishing=hours.finish)
