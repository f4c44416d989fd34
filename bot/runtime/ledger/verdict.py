"""The verdict on a lost answer: what an attempt has come to, as far as the diary tells.

Owns the rules, and nothing but the rules: pure. Booked is what is there and was not before; not booked needs two looks
at the whole diary that found nothing new, after the last moment at which the order could still have been carried out.
All moments are those of one clock, the database's; where it was set back between two looks, the later is the first one.
What was not booked is looked for twice more, in silence: the portal may carry out later what it was sent. Must never
say *not booked* over something new that it cannot explain, nor over a diary that may have more in it, nor say *booked*
of what another order may have brought.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.portal import Diary
from bot.runtime.codec import Findings, StoredOrder
from bot.runtime.ledger.handlers import handler_of
from conversations.clinic.keys import plain, same_key
from conversations.clinic.model import Appointment, Key
from conversations.clinic.orders import Handover


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds. `total` is the longest that a POST can take; `looks` lie between one look and the next.

    `soon` is the pause where one more of them would do. `quiet` are the pauses before each look that follows "not
    booked"; `look` is how long a look is claimed for.
    """

    send_within: float = 5.0
    total: float = 35.0
    looks: tuple[float, ...] = (5.0, 15.0, 60.0, 300.0, 1800.0)
    second_look: float = 5.0
    soon: float = 60.0
    ready_for: float = 120.0
    quiet: tuple[float, ...] = (300.0, 1500.0)
    look: float = 60.0


@dataclass(frozen=True, slots=True)
class Found:
    """There it is."""

    appointment: Appointment


@dataclass(frozen=True, slots=True)
class NotThere:
    """It was not booked."""


@dataclass(frozen=True, slots=True)
class LookAgain:
    """Nothing is sure yet; look again after `seconds`."""

    seconds: float
    findings: Findings


@dataclass(frozen=True, slots=True)
class GiveUp:
    """It cannot be found out from here."""

    reason: Handover


@dataclass(frozen=True, slots=True)
class Stands:
    """What was said stands."""


@dataclass(frozen=True, slots=True)
class AskWhether:
    """One thing is new and does not fit: the patient may know. Look again after `seconds`, whatever they say."""

    appointment: Appointment
    seconds: float
    findings: Findings


Verdict = Found | NotThere | LookAgain | GiveUp | Stands | AskWhether


@dataclass(frozen=True, slots=True)
class Look:
    """One look at the diary: what was seen, or why nothing could be; begun at `at`, after `earlier` looks.

    `contested`: what is new may come from another order of the same person, of which nobody knows yet.
    """

    at: datetime
    earlier: int
    seen: Diary | Handover
    contested: bool = False


def judge(look: Look, wanted: StoredOrder, send_by: datetime, findings: Findings, patience: Patience) -> Verdict:
    """What a look means for an attempt that may have been sent until `send_by`."""
    late_enough = look.at >= send_by + timedelta(seconds=patience.total)
    if isinstance(look.seen, Handover):
        return _unseen(look, findings, patience, late_enough=late_enough)
    if look.contested:
        return _again(look, replace(findings, empty_at=None), patience)
    appointment = find(wanted, look.seen, findings.told)
    if appointment:
        return Found(appointment)
    doubt = _doubt(wanted, look.seen)
    if doubt:
        new = new_in(wanted, look.seen)
        doubted = replace(findings, empty_at=None, doubt=doubt)
        if late_enough and doubt is Handover.UNEXPLAINED and len(new) == 1 and _may_ask(new[0], findings):
            return _ask(look, new[0], doubted, patience)
        return _doubted(look, doubted, patience)
    if not late_enough:
        return _again(look, replace(findings, empty_at=None, doubt=None), patience)
    if findings.empty_at is None or findings.empty_at > look.at:
        return LookAgain(patience.second_look, replace(findings, empty_at=look.at, doubt=None))
    if look.at - findings.empty_at < timedelta(seconds=patience.second_look):
        return LookAgain(patience.second_look, findings)
    return NotThere()


def judge_quiet(look: Look, wanted: StoredOrder, findings: Findings, patience: Patience) -> Verdict:
    """What a look means once it was said that nothing was booked: what cannot be seen changes nothing."""
    if look.contested:
        return LookAgain(patience.soon, findings)
    if isinstance(look.seen, Diary):
        appointment = find(wanted, look.seen, findings.told)
        if appointment:
            return Found(appointment)
        if _doubt(wanted, look.seen) is Handover.UNEXPLAINED:
            return GiveUp(Handover.UNEXPLAINED)
    following = replace(findings, quiet=findings.quiet + 1)
    return LookAgain(patience.quiet[following.quiet], following) if following.quiet < len(patience.quiet) else Stands()


def is_clear(wanted: StoredOrder, diary: Diary) -> bool:
    """Whether the diary proves, at this moment, that the order has not been carried out."""
    return find(wanted, diary) is None and _doubt(wanted, diary) is None


def is_answer(wanted: StoredOrder, told: Appointment) -> bool:
    """Whether an answer that says *booked* is to be believed by itself: it is new, as it was ordered, and stands."""
    return told.stands and not _is_old(wanted, told) and handler_of(wanted.order).perhaps(wanted.order, told)


def find(wanted: StoredOrder, diary: Diary, told: Key | None = None) -> Appointment | None:
    """The appointment that was not there before and is what was ordered, or what the clinic has `told` of.

    Else it is the only one that may be it.
    """
    exact = _exact(wanted, diary)
    if exact:
        return exact
    if not wanted.before_complete:
        return None
    perhaps = handler_of(wanted.order).perhaps
    standing = (each for each in new_in(wanted, diary) if each.stands)
    fitting = [each for each in standing if same_key(each.key, told) or perhaps(wanted.order, each)]
    return fitting[0] if len(fitting) == 1 else None


def find_told(wanted: StoredOrder, told: Appointment, diary: Diary) -> Appointment | None:
    """The appointment that a booking was answered with, as the diary has it; None where it does not stand there."""
    same = next((each for each in diary.appointments if each.stands and same_key(each.key, told.key)), None)
    return same or _exact(wanted, diary)


def _exact(wanted: StoredOrder, diary: Diary) -> Appointment | None:
    """What is new and exactly as ordered; where it may have been there before, nothing is."""
    exactly = handler_of(wanted.order).exactly
    exact = (each for each in new_in(wanted, diary) if each.stands and exactly(wanted.order, each))
    return next(exact, None) if wanted.before_complete else None


def new_in(wanted: StoredOrder, diary: Diary) -> tuple[Appointment, ...]:
    """What was not read before the order."""
    before = set(map(plain, wanted.before))
    return tuple(each for each in diary.appointments if plain(each.key) not in before)


def _is_old(wanted: StoredOrder, told: Appointment) -> bool:
    """Whether it was read before the order."""
    return plain(told.key) in set(map(plain, wanted.before))


def _doubt(wanted: StoredOrder, diary: Diary) -> Handover | None:
    """Why a diary in which the booking was not found does not prove that it is not there."""
    if wanted.before_complete and new_in(wanted, diary):
        return Handover.UNEXPLAINED
    return None if wanted.before_complete and diary.complete else Handover.INCOMPLETE


def _may_ask(new: Appointment, findings: Findings) -> bool:
    """Whether the patient may know what this is: it stands, and they were not asked, or said that it was another."""
    asked = findings.asked
    return new.stands and (asked is None or any(same_key(asked.key, key) for key in findings.denied))


def _ask(look: Look, new: Appointment, findings: Findings, patience: Patience) -> Verdict:
    """The last look asks too: there is time to answer until the next, and then people take over."""
    pause = patience.looks[min(look.earlier, len(patience.looks) - 1)]
    return AskWhether(new, pause, replace(findings, asked=new))


def _doubted(look: Look, findings: Findings, patience: Patience) -> Verdict:
    """What was found empty before does not count any more."""
    if findings.doubt and look.earlier >= len(patience.looks):
        return GiveUp(findings.doubt)
    return _again(look, findings, patience)


def _unseen(look: Look, findings: Findings, patience: Patience, *, late_enough: bool) -> Verdict:
    """Where an earlier look left a doubt, it is the doubt that people have to clear up, not that this look failed."""
    is_gone = look.seen is Handover.SESSION_GONE
    if not is_gone and _needs_one_more(look, findings, patience):
        return LookAgain(patience.soon, findings)
    if (is_gone and late_enough) or look.earlier >= len(patience.looks):
        return GiveUp(findings.doubt or (Handover.SESSION_GONE if is_gone else Handover.PORTAL_DOWN))
    return _again(look, findings, patience)


def _needs_one_more(look: Look, findings: Findings, patience: Patience) -> bool:
    """Whether the next look that sees anything settles it, so that nobody has to wait long; not for ever, though."""
    empty_at, most = findings.empty_at, timedelta(seconds=sum(patience.looks))
    return empty_at is not None and findings.doubt is None and look.at < empty_at + most


def _again(look: Look, findings: Findings, patience: Patience) -> LookAgain:
    return LookAgain(patience.looks[min(look.earlier, len(patience.looks) - 1)], findings)
