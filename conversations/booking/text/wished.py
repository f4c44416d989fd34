"""The words that a card reads, of those that were typed: without what is beside them, corrected, and said as a wish.

Must never read a day or an hour itself.
"""

from __future__ import annotations

from conversations.booking.steps import CHANGES, ORDER
from conversations.state.booking import BookingTask
from conversations.state.wish import Stage
from conversations.text.answers import says_yes
from conversations.text.buttons import labels
from conversations.text.cards.loosely import AS_QUICK, OR_QUICKEST
from conversations.text.interrogatives import as_meant
from conversations.text.phrasing import guard
from conversations.text.phrasing.asides import wishes_video, without_asides
from conversations.text.phrasing.complaints import as_refusal, with_a_pause
from conversations.text.phrasing.corrections import corrected, first_said, taken_back
from conversations.text.utterance import Utterance
from conversations.understanding.clauses.searching import SOONEST


def as_wished(said: Utterance, task: BookingTask) -> Utterance:
    """The words as the wish that they are, where a card asks for something."""
    wide = OR_QUICKEST.sub("", said.text)
    soon = AS_QUICK.sub(f", {SOONEST}", wide) if task.wish.time is None else wide
    meant = as_meant(without_asides(with_a_pause(soon)))
    return _by_video(corrected_to(said.of(as_refusal(meant)), task), task)


def corrected_to(said: Utterance, task: BookingTask) -> Utterance:
    """The words after a correction, where they say something that can be chosen."""
    anew = taken_back(said.text)
    if anew is not None and says_yes(anew) and not says_yes(said.text):
        return said  # a no that is taken back is half a yes
    if anew is not None:
        return _completed(said, said.of(anew))
    right = said.of(corrected(said.text))
    if right.text == said.text or not (labels(right.text) or not right.meaning(task.names).is_empty):
        return said
    return _completed(said, right)


def _completed(said: Utterance, right: Utterance) -> Utterance:
    """The words put right, with the day or the hour that stands: "Thursday at 2.20. No, sorry, Wednesday"."""
    first, *rest = tuple(guard.clauses(right.text)) or ("",)
    before, after = said.of(first_said(said.text)).meaning(), said.of(first).meaning()
    days, hours = before.days, before.hours
    if after.unread or before.doubts or after.doubts or days is None or hours is None or not hours.exact:
        return right
    if after.days is not None and after.hours is None:
        return said.of(", ".join((f"{first} at {hours.start:%H:%M}", *rest)))
    if after.days is None and after.hours is not None and after.hours.exact and days.first == days.last:
        return said.of(", ".join((f"{first} on {days.first:%d %B %Y}", *rest)))
    return right


def _by_video(said: Utterance, task: BookingTask) -> Utterance:
    """The visit by video by its name, where that is wished for instead of the one that was chosen."""
    kind = said.of("video").meaning(task.names).type if _may_change(said, task) else None
    who = said.meaning(task.names).clinician
    return said if kind is None else said.of(f"{kind} with {who}" if who else kind)


def _may_change(said: Utterance, task: BookingTask) -> bool:
    """Whether a visit of another kind was chosen, and one by video is wished for."""
    return task.wish.type is not None and not task.wish.by_video and wishes_video(said.text)


def changed_choice(said: Utterance, task: BookingTask, here: Stage | None) -> Stage | None:
    """The choice that the words want changed, if it comes before the one that is asked."""
    stage = next((CHANGES[label] for label in labels(said.text) if label in CHANGES), None)
    if stage is None or here is None or (stage is Stage.PLACE and task.wish.by_video):
        return None
    return stage if ORDER.index(stage) < ORDER.index(here) else None
