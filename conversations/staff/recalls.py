"""The clinic's due recalls, worked off one by one: patient, confirmed, slots, booked, and on to the next.

One that was booked here is in the list no more. Must never delete a recall.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from conversations.clinic.patients import AskPatients, AskRecalls, DueRecall, Recalls, Tie
from conversations.protocol import Act, Consult, Go, Move, Press
from conversations.screens.lists import Option, name, option_rows
from conversations.screens.model import Card, Day, Message, go, message, text
from conversations.state.conversation import ReturnTo, Welcome
from conversations.state.staff import DueRecalls, StaffTask
from conversations.text.staff import patient_search
from conversations.text.utterance import Utterance

BEFORE, AHEAD = timedelta(days=60), timedelta(days=14)
"""Which recalls are listed where no days are said: what is overdue, and what is due soon."""

MOST = 40


def asked(said: Utterance) -> Move:
    """Those due on the days that are said, or in the usual time; for nobody until one is chosen."""
    today = said.now.date()
    return Act(listed(*(days(said) or (today - BEFORE, today + AHEAD))))


def days(said: Utterance) -> tuple[date, date] | None:
    """The first and the last of the days that are said, in figures or in words; None where none are."""
    today = said.now.date()
    figures = patient_search.days_in(said.text, today)
    if figures:
        return min(figures), max(figures)
    if "overdue" in said.text.casefold():
        return today - BEFORE, today
    meant = said.meaning().days
    return (meant.first, meant.last) if meant else None


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
        return Go(patient_search.FINDING)
    one = state.recalls[press.index]
    tie = Tie(one.key, one.type_name, one.reason, one.due, is_recall=True)
    back_to = ReturnTo(state, StaffTask())
    return Consult(AskPatients(key=one.patient), task=StaffTask(tie=tie), back_to=back_to)
