"""What the ledger has to tell: to the patient's conversation, and to staff where nobody could clear an attempt up.

Must never tell staff who the patient is: the attempt's number must do.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.runtime.codec import Say, dump_event, dump_say
from bot.runtime.post import Post
from bot.store.records import Arrival, Attempt
from conversations.clinic.orders import Outcome
from conversations.events import BookingEnded
from conversations.screens.model import message

NEWS = "attempt:"
"""How the key of news of an attempt begins; the attempt's id follows."""


class News:
    """Spells news as arrivals and wakes those who get them."""

    def __init__(self, post: Post, staff_chat: int | None = None) -> None:
        self._post = post
        self._staff_chat = staff_chat

    def ended(self, attempt: Attempt, outcome: Outcome) -> Arrival:
        """How an attempt stands, for the conversation that made it; the same news twice is one arrival."""
        event = BookingEnded(attempt.number, outcome)
        return Arrival(f"{NEWS}{attempt.id}:{outcome.kind}", attempt.chat, dump_event(event))

    def to_staff(self, attempt: Attempt) -> tuple[Arrival, ...]:
        """A line for the clinic's staff, if they have a chat for it."""
        if self._staff_chat is None:
            return ()
        words = Say(message("staff.handed_over", attempt=attempt.id))
        return (Arrival(f"alert:{attempt.id}", self._staff_chat, dump_say(words)),)

    def wake(self, arrivals: Sequence[Arrival]) -> None:
        """Wake the chats of arrivals that are durable now."""
        for arrival in arrivals:
            self._post.wake(arrival.chat)


def attempt_of(key: str) -> int | None:
    """The id of the attempt that an arrival is news of, if it is."""
    number = key.removeprefix(NEWS).partition(":")[0]
    return int(number) if key.startswith(NEWS) and number.isdecimal() else None
