"""The verdict on a lost answer to a cancellation: whether the appointment still stands, as far as the diary tells.

Owns the rules, and nothing but the rules: pure. Cancelled is what two looks at the whole diary did not find, while its
time is still to come; not cancelled is what two looks found after the last moment at which the order could still have
been carried out. What was not cancelled is looked for twice more, in silence. Must never say *cancelled* of what stands
under another key, of what may be on a page that was not read, or of what is merely over.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum, auto

from bot.portal import Diary
from bot.runtime.codec import Findings, StoredOrder
from bot.runtime.ledger.handlers import handler_of
from bot.runtime.ledger.verdict import GiveUp, Look, LookAgain, NotThere, Patience, Stands
from conversations.clinic.keys import plain
from conversations.clinic.orders import Handover


class Standing(Enum):
    """What one look at the diary says of an appointment."""

    STANDS = auto()
    GONE = auto()
    HIDDEN = auto()  # not there, and that proves nothing: there may be more, or its time has come
    RENAMED = auto()  # something that was not there before is just like it


@dataclass(frozen=True, slots=True)
class Gone:
    """It is cancelled."""


Verdict = Gone | NotThere | LookAgain | GiveUp | Stands

DOUBTS = {Standing.HIDDEN: Handover.INCOMPLETE, Standing.RENAMED: Handover.UNEXPLAINED}


def standing(wanted: StoredOrder, diary: Diary, *, begun: bool) -> Standing:
    """What a diary says of the appointment that was to be cancelled; `begun`: its time has come."""
    handler, before = handler_of(wanted.order), set(map(plain, wanted.before))
    there = [each for each in diary.appointments if each.stands]
    if any(handler.exactly(wanted.order, each) for each in there):
        return Standing.STANDS
    new = [each for each in there if plain(each.key) not in before]
    if any(handler.perhaps(wanted.order, each) for each in new):
        return Standing.RENAMED
    return Standing.HIDDEN if begun or not diary.complete else Standing.GONE


def judge(
    look: Look, wanted: StoredOrder, findings: Findings, patience: Patience, *, late_enough: bool, begun: bool
) -> Verdict:
    """What a look means. `late_enough`: the order cannot be on its way any more."""
    if isinstance(look.seen, Handover):
        return _unseen(look, findings, patience, late_enough=late_enough)
    match standing(wanted, look.seen, begun=begun):
        case Standing.GONE:
            return _twice_gone(look, findings, patience) or Gone()
        case Standing.STANDS:
            return _stands(look, findings, patience, late_enough=late_enough)
        case doubt:
            doubted = replace(findings, empty_at=None, stood_at=None, doubt=DOUBTS[doubt])
            if look.earlier >= len(patience.looks):
                return GiveUp(DOUBTS[doubt])
            return _again(look, doubted, patience)


def judge_quiet(look: Look, wanted: StoredOrder, findings: Findings, patience: Patience, *, begun: bool) -> Verdict:
    """What a look means once it was said that it still stands: what cannot be seen changes nothing."""
    if isinstance(look.seen, Diary) and standing(wanted, look.seen, begun=begun) is Standing.GONE:
        return _twice_gone(look, findings, patience) or Gone()
    following = replace(findings, quiet=findings.quiet + 1, empty_at=None)
    return LookAgain(patience.quiet[following.quiet], following) if following.quiet < len(patience.quiet) else Stands()


def _twice_gone(look: Look, findings: Findings, patience: Patience) -> LookAgain | None:
    """One look that does not find it asks for another one soon; None where this is that one."""
    if findings.empty_at is None or findings.empty_at > look.at:
        return LookAgain(patience.second_look, replace(findings, empty_at=look.at, stood_at=None, doubt=None))
    if look.at - findings.empty_at < timedelta(seconds=patience.second_look):
        return LookAgain(patience.second_look, findings)
    return None


def _stands(look: Look, findings: Findings, patience: Patience, *, late_enough: bool) -> Verdict:
    """It is there: what counts is whether it still can go."""
    if not late_enough:
        return _again(look, replace(findings, empty_at=None, stood_at=None, doubt=None), patience)
    if findings.stood_at is None or findings.stood_at > look.at:
        return LookAgain(patience.second_look, replace(findings, empty_at=None, stood_at=look.at, doubt=None))
    if look.at - findings.stood_at < timedelta(seconds=patience.second_look):
        return LookAgain(patience.second_look, findings)
    return NotThere()


def _unseen(look: Look, findings: Findings, patience: Patience, *, late_enough: bool) -> Verdict:
    """Where an earlier look left a doubt, it is the doubt that people have to clear up, not that this look failed."""
    is_gone = look.seen is Handover.SESSION_GONE
    if (is_gone and late_enough) or look.earlier >= len(patience.looks):
        return GiveUp(findings.doubt or (Handover.SESSION_GONE if is_gone else Handover.PORTAL_DOWN))
    return _again(look, findings, patience)


def _again(look: Look, findings: Findings, patience: Patience) -> LookAgain:
    return LookAgain(patience.looks[min(look.earlier, len(patience.looks) - 1)], findings)
