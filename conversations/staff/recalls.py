"""The clinic's due recalls, worked off one by one: patient, confirmed, slots, booked, and on to the next.

One that was booked here is in the list no more. Must never delete a recall.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from conversations.clinic.patients import AskPatients, AskRecalls, DueRecall, Recalls, Tie
from conversations.protocol import Act, Consult, Go, Move, Press
from conversations.screens.lists import Option, name, option_rows
from conversations.screens.model import Card, Day, Message, go, message, text
from conversations.staff import search
from conversations.state.conversation import ReturnTo, Welcome
from conversations.state.staff import DueRecalls, StaffTask
from conversations.text.utterance import Utterance
from conversations.understanding.words import words

BEFORE, AHEAD = timedelta(days=60), timedelta(days=14)
"""Which recalls are listed where no days are said: what is overdue, and what is due soon."""

MOST = 40

AROUND = words(
    "the a only just show me all those these that ones one for about please first due recall recalls of is are"
)
"""What stands around the words of a recall."""


def asked(typed: str, now: datetime) -> Move:
    """Those due between two days, or in the usual time; for nobody until one is chosen."""
    days = search.days_in(typed, now.date())
    said = Utterance(typed, now).meaning().days
    if not days and said is not None:
        days = (said.first, said.last)
    since, until = (min(days), max(days)) if days else (now.date() - BEFORE, now.date() + AHEAD)
    return Act(listed(since, until))


def listed(since: date, until: date) -> Consult:
    """The clinic is asked for those due between these days."""
    return Consult(AskRecalls(since, until), task=StaffTask(), back_to=ReturnTo(Welcome(), StaffTask()))


def received(task: StaffTask, question: AskRecalls, answer: Recalls, _now: datetime) -> Move:
    """The list, without those that were booked in this chat."""
    left = tuple(each for each in answer.recalls if each.key not in task.booked)
    more = answer.more or len(left) > MOST
    return Go(DueRecalls(left[:MOST], question.due_from, question.due_to, more), task=StaffTask())


def card(_task: StaffTask, state: DueRecalls) -> Card:
    """A line each: whose, told by as little as will do, what for and since when."""
    words = "staff.recalls" if state.recalls else "staff.no_recalls"
    title = message(words, first=Day(state.due_from), last=Day(state.due_to))
    more = (message("staff.more_recalls"),) if state.more else ()
    rows = option_rows([_told(each) for each in state.recalls], state.page, beside=1)
    return (title, *more), (*rows, (go(message("staff.choose"), "other"),))


def _told(recall: DueRecall) -> Option:
    due = () if recall.due is None else (message("staff.due", due=Day(recall.due)),)
    whose = message("staff.hint_undated", initials=recall.initials, letters=recall.letters)
    parts: tuple[Message, ...] = (whose, *due, name(recall.type_name), text(recall.reason))
    return Option(parts)


def pressed(_task: StaffTask, state: DueRecalls, press: Press) -> Move:
    """The patient of one of them is looked up, and confirmed before anything is done; or another patient."""
    if press.verb == "other":
        return Go(search.FINDING)
    one = state.recalls[press.index]
    tie = Tie(one.key, one.type_name, one.reason, one.due, is_recall=True)
    back_to = ReturnTo(state, StaffTask())
    return Consult(AskPatients(key=one.patient), task=StaffTask(tie=tie), back_to=back_to)


def typed(_task: StaffTask, state: DueRecalls, said: Utterance) -> Move | None:
    """Those of the list whose reason or visit the words name: "the blood pressure ones"; None for any other words."""
    wanted = {word.strip(".,!?") for word in said.text.casefold().split()} - AROUND
    left = tuple(each for each in state.recalls if wanted and wanted <= _words(each))
    return Go(replace(state, recalls=left, page=0)) if left else None


def _words(recall: DueRecall) -> set[str]:
    """The words of what it is for, and why."""
    return set(f"{recall.type_name} {recall.reason}".casefold().split())
