"""Checks whether what the settings name can be used: Telegram, the portal, its key, the database.

Owns the one line that says what is wrong and what to do about it. Must never repeat a secret, nor change anything.
"""

from __future__ import annotations

from bot import logs
from bot.errors import Away, Unusable
from bot.portal import KeyRefused, PatientPortal, PortalError, Refusal, Unsent
from bot.store import StoreError, is_current
from bot.telegram import Telegram, TelegramTrouble, WrongToken


async def open_telegram(telegram: Telegram, api_url: str) -> str:
    """Connect, and return the bot's user name. Raises `Unusable`."""
    try:
        return await telegram.open()
    except WrongToken:
        raise Unusable("TELEGRAM_TOKEN is not known to Telegram: copy it again from @BotFather") from None
    except TelegramTrouble as trouble:
        raise Unusable(f"Telegram cannot be reached at {api_url} ({trouble}): check TELEGRAM_API_URL") from None


async def reach_portal(portal: PatientPortal, portal_url: str) -> str:
    """Ask the portal how it is, which needs no key, and return that. Raises `Away`."""
    try:
        state = await portal.auth.server_state()
    except Unsent:
        raise Away(f"the portal cannot be reached at {portal_url}: check PORTAL_URL and the network") from None
    except PortalError as error:
        raise Away(f"no portal answers at {portal_url} ({error}): check PORTAL_URL") from None
    return state.state or ("running" if state.running else "not running")


async def try_key(portal: PatientPortal) -> str:
    """Ask the portal for the clinic's configuration, and return the clinic's name. Raises `Unusable` and `Away`."""
    try:
        return (await portal.auth.config()).company
    except KeyRefused:
        raise Unusable("PORTAL_CLIENT_KEY is not accepted by the portal: ask the clinic for its client key") from None
    except PortalError as error:
        raise Away(f"the portal did not accept a call ({error}): check PORTAL_URL and PORTAL_CLIENT_KEY") from None


async def try_signup_code(portal: PatientPortal, code: str) -> str:
    """Ask the portal what the sign-up code stands for, and return that. Raises `Unusable` and `Away`."""
    try:
        return (await portal.auth.reg_code_info(code)).name
    except Refusal:
        raise Unusable("PORTAL_SIGNUP_CODE is not known to the portal: ask the clinic for its sign-up code") from None
    except PortalError as error:
        raise Away(f"the portal did not say what the sign-up code stands for ({error})") from None


async def look_at_portal(portal: PatientPortal, portal_url: str) -> None:
    """Raises `Unusable` for a client key that is refused.

    A portal that is away is told in the log only: a bot that is started again meanwhile has patients to answer.
    """
    try:
        await reach_portal(portal, portal_url)
        await try_key(portal)
    except Away as away:
        logs.event("portal_away", logs.WARNING, why=str(away))


def check_database(url: str) -> str:
    """Look whether the database is at this version; changes nothing. Raises `Unusable`."""
    try:
        current = is_current(url)
    except StoreError as error:
        raise Unusable(f"DATABASE_URL cannot be used: {error}") from None
    if not current:
        raise Unusable("the database is not at this version: run clinic-bot migrate")
    return "at this version"
