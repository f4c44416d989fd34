"""What must not stay in a chat: passwords, codes, card numbers and addresses, as they are typed.

Apart from what else a text can be, as intake looks for them before anything is stored.
"""

from __future__ import annotations

from conversations.text.secrets.found import LONGEST, could_be_one, holds_secret, without_addresses

__all__ = ["LONGEST", "could_be_one", "holds_secret", "without_addresses"]
