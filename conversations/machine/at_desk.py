"""What staff say of their patient, or of another one, at a card of a booking or of an appointment.

What was begun is left with a word on it, and never by a word at the card where it would be confirmed.
"""

from __future__ import annotations

from conversations.clinic.patients import PatientRecord
from conversations.flows import asks_to_order, flow_named, flow_of
from conversations.machine import beginning
from conversations.moves import navigation
from conversations.moves.navigation import Scene, carry_out, remain
from conversations.screens.model import message
from conversations.staff import hearing
from conversations.state.appointments import ConfirmingCancellation
from conversations.state.booking import BookingTask
from conversations.state.conversation import Conversation
from conversations.state.wish import Wish
from conversations.text.staff.sentences import Saying, Wanted
from conversations.text.utterance import Utterance


def follows(conversation: Conversation, saying: Saying, said: Utterance) -> Scene:
    """Where the words lead; those that only ask, or that may not mean the end, leave the card as it is."""
    match saying.wanted:
        case Wanted.WHOM:
            return remain(conversation, message("staff.it_is_for"))
        case Wanted.GONE:
            return remain(conversation, message("staff.gone"))
        case Wanted.DONE if asks_to_order(conversation):
            is_cancelling = isinstance(conversation.state, ConfirmingCancellation)
            return remain(conversation, message("staff.not_yet.cancelling" if is_cancelling else "staff.not_yet"))
        case Wanted.AGAIN:
            return beginning.begun_over(flow_of(conversation), conversation)
        case _:
            return _leaving(conversation, saying, said)


def _leaving(conversation: Conversation, saying: Saying, said: Utterance) -> Scene:
    """From what was begun to the desk, or to somebody else."""
    acting = conversation.acting
    one = PatientRecord(acting.patient, acting.name, acting.born, number=acting.other) if acting else PatientRecord("")
    task = conversation.task
    move = hearing.midway(one, saying, said, _in_words(task.wish) if isinstance(task, BookingTask) else "")
    noted = navigation.noted(move, *beginning.left(conversation))
    return carry_out(flow_named("staff"), navigation.reset(conversation), noted)


def _in_words(wish: Wish) -> str:
    """The visit as somebody would ask for it; when it is to be differs from one to the next."""
    kind = wish.type.name if wish.type else ""
    where = f"at {wish.place.name}" if wish.place and wish.place.name else ""
    who = f"with {wish.clinician.name}" if wish.clinician and wish.clinician.name else ""
    return " ".join(filter(None, (kind, where, who))) if kind else ""
