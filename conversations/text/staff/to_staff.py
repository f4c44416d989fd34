"""What is said to staff otherwise than to a patient: a table of messages, each with words for staff of its own.

Apart from the rest, as it is all there is to it: the words themselves are in the catalogue.
"""

from __future__ import annotations

from conversations.screens.model import Items, Label, Message, Parameter
from conversations.understanding.words import words

OTHERWISE = words(
    "emergency intent.advice intent.worse intent.referral note.by_phone type.by_phone "
    "button.all_appointments button.appointments confirm.keep payer.self "
    "appointment.title appointments.ahead appointments.no_ahead appointments.past appointments.which_to_cancel "
    "appointments.which_to_move booked.accepted booked.title cancel.title cancelled.accepted cancelled.old "
    "cancelled.title cancelling.handed_over.incomplete cancelling.handed_over.portal_down "
    "cancelling.handed_over.session_gone cancelling.handed_over.unexplained cancelling.placing "
    "cancelling.placing.unsure clinician.ask confirm.overlaps confirm.same_type handed_over.incomplete "
    "handed_over.portal_down handed_over.session_gone handed_over.unexplained help in_question intent.together "
    "move.instead move.next move.none_sooner "
    "move.old_stands move.untouched not_cancelled note.clash note.gone note.is_not_it.unsettled note.kept "
    "note.kept_appointment note.moving note.over.appointments note.overlaps_still note.same_type_still "
    "note.stopped_looking note.unsettled nothing.clinician nothing.payer nothing.place nothing.type "
    "overlap.cancel_other overlap.gone overlap.move_other "
    "overlap.not_mine overlap.other overlap.sure overlap.when overlap.why owed owed.by_another.in_credit "
    "owed.by_another.open owed.by_another.part owed.by_another.settled owed.free owed.in_credit owed.part_both "
    "owed.part_credited owed.part_paid owed.settled place.ask placing placing.unsure state.arrived "
    "state.beingseen time.ask trouble.no_right trouble.not_online video.later video.now video.where"
)
"""What speaks to the patient, and has other words for staff."""


def said_to_staff(told: tuple[Message, ...]) -> tuple[Message, ...]:
    """The same, said to staff."""
    return tuple(_said(each) for each in told)


def _said(told: Message) -> Message:
    parameters = tuple((name, _said_in(each)) for name, each in told.parameters)
    return Message(f"staff.{told.id}" if told.id in OTHERWISE else told.id, parameters, told.count)


def _said_in(value: Parameter) -> Parameter:
    match value:
        case Message():
            return _said(value)
        case Items(items):
            return Items(said_to_staff(items))
        case Label(parts, room):
            return Label(said_to_staff(parts), room)
        case _:
            return value
