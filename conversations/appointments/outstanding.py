"""What is to be done before a visit to come, said above its card: questionnaires, and what the clinic says of it."""

from __future__ import annotations

from conversations.clinic.account import Outstanding
from conversations.clinic.keys import same_key
from conversations.protocol import Go, Notes
from conversations.screens.model import Items, cut, message, text
from conversations.state.appointments import ShowingAppointment

MOST = 5
"""Questionnaires, and words of the clinic, that are said."""

LONGEST = 120
"""Letters of each of them."""


def told(left: ShowingAppointment, found: Outstanding) -> Go:
    """The card as it was, under what there is to do. It is done in the clinic's portal, and not here."""
    return Go(left, _words(left, found))


def _words(left: ShowingAppointment, found: Outstanding) -> Notes:
    """What there is; nothing is known of questionnaires but their names."""
    names = tuple(text(cut(name, LONGEST)) for name in found.questionnaires[:MOST] if name)
    fill_in = (message("outstanding.fill_in", names=Items(names)),) if names else ()
    said = tuple(message("outstanding.said", words=cut(words, LONGEST)) for words in found.words[:MOST] if words)
    if not fill_in and not said:
        return (message("outstanding.nothing"),)
    about = any(same_key(key, left.appointment.key) for key in found.about)
    return *fill_in, *said, message("outstanding.where" if about or fill_in else "outstanding.elsewhere")
