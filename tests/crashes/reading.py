"""What a bot reads when it begins to work: imported in the process that the bots of the crashes are forked from.

Stands alone, as to import it is to read all of that.
"""

import httpcore as httpcore  # noqa: PLC0414 - httpx loads it with its first client

from bot.network.trust import trusted
from bot.runtime import codec
from bot.wording.catalogue import USUAL, catalogue
from tests.crashes import hurried_bot as hurried_bot  # noqa: PLC0414 - with all that it imports

catalogue(USUAL)
codec.at_hand()
trusted()
