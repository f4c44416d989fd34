"""Why is there nothing? Staff are told the likely cause, and what the clinic was asked and answered.

In two rounds: first what else would be there with fewer wishes, then which wish it is, or who pays. Never more than
seven reads in all. The cause is named as likely, for the clinic says only what is free.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from conversations.booking import search, slots
from conversations.booking.choice import Choice
from conversations.booking.in_doubt import HORIZON
from conversations.clinic.questions import AskSeveral, AskSlots, Purpose, Several, Slots
from conversations.clinic.why import Cause, Finding, Probe, Probing, Why
from conversations.screens.model import Message, Moment, cut, message
from conversations.state.booking import ChoosingSlot, Way
from conversations.state.wish import Loosening, Wish

NARROW = (Probe.CLINICIAN, Probe.PLACE, Probe.HOURS)
"""The wishes that narrow a search within its days."""

WAYS = (*NARROW, Probe.DAYS, Probe.OPEN, Probe.ALL)
"""What a search with fewer wishes leads to."""

LATER = (Probe.DAYS, Probe.ALL)
NAME = 30  # letters of a payer's name


def question(wish: Wish, tried: AskSlots, now: datetime) -> AskSeveral:
    """The first round: the type; anything on these days; the same on any day. Without a wish, other payers too."""
    probes = [*_narrow(wish)[:1]] if len(_narrow(wish)) < 2 else [Probe.OPEN]
    probes += [Probe.DAYS] if Loosening.DAYS in wish.loosenings() else []
    return _asking(wish, tried, Probing(tuple(probes), types=True, payers=not probes), now)


def receive(wish: Wish, asked: AskSeveral, probing: Probing, answer: Several, now: datetime) -> Choice:
    """The second round where the first has not told; else the card with the cause."""
    findings = (*probing.known, *_found(wish, asked, probing, answer))
    following = _second(wish, findings) if probing.types and not probing.payers else None
    if following is not None:
        return _asking(wish, asked.tried, following, now)
    ways = tuple(
        Way(Loosening(each.probe), each.count, each.first, each.site, each.by)
        for each in findings
        if each.probe in WAYS and each.count and each.first
    )
    why = Why(_cause(wish, findings), findings)
    return ChoosingSlot((), (), asked.tried.first, asked.tried.last, ways=ways, why=why)


def _narrow(wish: Wish) -> tuple[Probe, ...]:
    """The wishes that narrow this search within its days, as far as they can be taken back."""
    there = {str(loosening) for loosening in wish.loosenings()}
    return tuple(probe for probe in NARROW if probe in there)


def _asking(wish: Wish, tried: AskSlots, probing: Probing, now: datetime) -> AskSeveral:
    searches = tuple(_search(wish, probe, now) for probe in probing.probes)
    base = _search(wish, Probe.OPEN, now) if probing.payers else tried
    first_last = replace(base, first=tried.first, last=tried.last)
    return AskSeveral(Purpose.WHY, first_last, searches, probing=probing)


def _search(wish: Wish, probe: Probe, now: datetime) -> AskSlots:
    return search.question(wish.loosened(Loosening(probe)), now, days=HORIZON)


def _second(wish: Wish, findings: tuple[Finding, ...]) -> Probing | None:
    """Which wish it is where all of them together stand in the way; else who pays, and whether there is any at all."""
    counts = {each.probe: each.count for each in findings}
    if counts.get(Probe.ONLINE) == 0 or any(counts.get(probe) for probe in NARROW):
        return None
    if counts.get(Probe.OPEN):
        return Probing(_narrow(wish), known=findings)
    ever = () if counts.get(Probe.DAYS) or Probe.DAYS not in counts else (Probe.ALL,)
    return Probing(ever, payers=True, known=findings)


def _found(wish: Wish, asked: AskSeveral, probing: Probing, answer: Several) -> tuple[Finding, ...]:
    """What this round has found, in the order in which it is told."""
    online = None if answer.bookable is None else int(answer.bookable)
    told = [Finding(Probe.ONLINE, online)] if probing.types else []
    wanted = _weekdays(wish, asked.tried)
    for probe, found in zip(probing.probes, answer.found, strict=False):
        told.append(_finding(wish.loosened(Loosening(probe)), wanted, probe, found))
    for name, found in answer.payers if probing.payers else ():
        told.append(replace(_finding(wish.loosened(Loosening.OPEN), wanted, Probe.PAYER, found), name=name))
    return tuple(told)


def _weekdays(wish: Wish, tried: AskSlots) -> frozenset[int]:
    """The days of the week on which it was to be (0 Monday)."""
    days = (tried.first + timedelta(days=day) for day in range(min((tried.last - tried.first).days + 1, 7)))
    return frozenset(wish.time.weekdays if wish.time and wish.time.weekdays else (day.weekday() for day in days))


def _finding(wish: Wish, wanted: frozenset[int], probe: Probe, found: Slots | None) -> Finding:
    if found is None:
        return Finding(probe, None)
    fitting = slots.fitting(wish, found.slots)
    if not fitting:
        return Finding(probe, 0)
    first, alike = fitting[0], any(slot.start.weekday() in wanted for slot in fitting)
    return Finding(probe, len(fitting), first.start, first.site, first.by, alike)


def _cause(wish: Wish, findings: tuple[Finding, ...]) -> Cause:
    """The likely cause, the most certain first."""
    by = {each.probe: each for each in findings if each.probe is not Probe.PAYER}
    if (online := by.get(Probe.ONLINE)) is not None and online.count == 0:
        return Cause.NOT_ONLINE
    for probe in NARROW:
        if probe in by and by[probe].count:
            is_sex = probe is Probe.CLINICIAN and wish.clinician is not None and wish.clinician.sex is not None
            return Cause.SEX if is_sex else Cause(probe)
    if Probe.OPEN in by and by[Probe.OPEN].count:
        return Cause.TOGETHER
    if any(each.probe is Probe.PAYER and each.count for each in findings):
        return Cause.PAYER
    later = [by[probe] for probe in LATER if probe in by and by[probe].count]
    if later:
        return Cause.FULL if any(each.alike for each in later) else Cause.NO_SESSION
    searched = [each for each in findings if each.probe is not Probe.ONLINE]
    return Cause.UNKNOWN if any(each.count is None for each in searched) else Cause.NOT_OPENED


def told(why: Why) -> tuple[Message, ...]:
    """The likely cause, and each question with its answer."""
    return (message(f"why.{why.cause}"), message("why.asked"), *(_line(each) for each in why.findings))


def _line(found: Finding) -> Message:
    if found.probe is Probe.ONLINE:
        answer = {None: "unanswered", 0: "no"}.get(found.count, "yes")
        return message(f"line.why.online.{answer}")
    what = message(f"why.probe.{found.probe}", name=cut(found.name, NAME))
    if found.count is None:
        return message("line.why.unanswered", what=what)
    if found.first is None:
        return message("line.why.none", what=what)
    first = Moment(found.first, site=found.site, by=found.by)
    return message("line.why.found", what=what, number=found.count, first=first)
