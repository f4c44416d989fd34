"""Tells Telegram at the start which way updates come in: fetched, or posted to an address.

Must never take the webhook away at the end: other replicas may stand behind it, and what is posted to nobody comes
again. Short, and apart from the checks, as it changes something.
"""

from __future__ import annotations

from bot import logs
from bot.clock import Clock
from bot.errors import Away, Unusable
from bot.telegram import Rejected, Telegram, TelegramTrouble

PAUSES = (1.0, 3.0, 5.0)
"""Seconds before each repetition of a call that Telegram did not answer."""


async def by_posts(telegram: Telegram, url: str, secret: str, clock: Clock) -> None:
    """Have updates posted to `url`, those too that wait. Raises `Unusable`: without it none would ever come."""
    for pause in (*PAUSES, None):
        try:
            await telegram.start_webhook(url, secret)
        except Rejected as refusal:
            raise Unusable(f"Telegram does not post to PUBLIC_URL ({refusal}): it needs an https:// address") from None
        except TelegramTrouble as trouble:
            if pause is None:
                raise Away(f"Telegram could not be told where to post updates ({trouble})") from None
            await clock.sleep(pause)
        else:
            return


async def by_polling(telegram: Telegram) -> None:
    """Have updates kept until they are fetched. Where that fails, fetching says so again and again."""
    try:
        await telegram.stop_webhook()
    except TelegramTrouble as trouble:
        logs.event("webhook_not_removed", logs.WARNING, why=trouble)
