"""The conversation: a pure state machine that turns what happened into what to say and what to do.

The public face. It does no I/O and knows no clock, no Telegram, no HTTP and no database.
"""

from conversations.machine.advance import advance
from conversations.moves.navigation import Transition
from conversations.state.conversation import Conversation

__all__ = ["Conversation", "Transition", "advance"]
