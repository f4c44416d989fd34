"""Checks whether what the settings name can be used: Telegram, the portal, its key, the database.

Owns the one line that says what is wrong and what to do about it. Must never repeat a secret, nor change anything.
"""

from __future__ import annotations

from typing import Protocol

from bot import logs
from bot.clock import Clock
from bot.errors import Away, NotMade, Unusable
from bot.network import PROVE_IT, proxy_for
from bot.portal import KeyRefused, PatientPortal, PortalError, Refusal, Unsent, Untrusted
from bot.startup.webhook import LONGEST, is_recent
from bot.store import StoreError, is_current, is_empty
from bot.telegram import ChatGone, ChatMoved, Posting, Rejected, Telegram, TelegramTrouble, Unproven, WrongToken


async def open_telegram(telegram: Telegram, api_url: str) -> str:
    """Connect, and return the bot's user name. Raises `Unusable`, and `Away` where nobody answers yet."""
    try:
        return await telegram.open()
    except WrongToken:
        raise Unusable("TELEGRAM_TOKEN is not known to Telegram: copy it again from @BotFather") from None
    except Unproven as trouble:
        raise Away(f"Telegram cannot be trusted at {api_url} ({trouble}): {PROVE_IT}") from None
    except TelegramTrouble as trouble:
        way = _way("TELEGRAM_API_URL", api_url)
        raise Away(f"Telegram cannot be reached at {api_url} ({trouble}): check {way}") from None


def _way(setting: str, address: str) -> str:
    """What leads to this address: the setting, and the proxy where there is one."""
    proxy = proxy_for(address)
    return f"{setting}, and {proxy.variable} ({proxy.where})" if proxy else setting


async def reach_portal(portal: PatientPortal, portal_url: str) -> str:
    """Ask the portal how it is, which needs no key, and return that. Raises `Away`."""
    try:
        state = await portal.auth.server_state()
    except Untrusted as refused:
        raise Away(f"the portal cannot be trusted at {portal_url} ({refused}): {PROVE_IT}") from None
    except Unsent:
        way = _way("PORTAL_URL", portal_url)
        raise Away(f"the portal cannot be reached at {portal_url}: check {way} and the network") from None
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


class Reaches(Protocol):
    """Telegram, as far as the staff's chat matters."""

    async def reach(self, chat: int, /) -> None:
        """Return if the bot may write there. Raises `TelegramTrouble`."""


class TellsOfPosts(Protocol):
    """Telegram, as far as its posts matter."""

    async def posting(self) -> Posting:
        """How posting stands. Raises `TelegramTrouble`."""


async def reach_staff(telegram: Reaches, chat: int) -> str:
    """Whether the bot may write to the chat of the staff. Nothing is sent that stays. Raises `Unusable` and `Away`."""
    try:
        await telegram.reach(chat)
    except ChatMoved as moved:
        raise Unusable(f"STAFF_ALERT_CHAT has become another group: set it to {moved.to}") from None
    except ChatGone:
        raise Unusable(
            "STAFF_ALERT_CHAT cannot be reached: add the bot to that chat, or write to it from there"
        ) from None
    except Rejected as refusal:
        raise Unusable(f"STAFF_ALERT_CHAT takes no message of the bot ({refusal}): give it the right to send") from None
    except TelegramTrouble as trouble:
        raise Away(f"STAFF_ALERT_CHAT could not be asked for ({trouble}): try again") from None
    return "can be written to"


async def look_at_posting(telegram: TellsOfPosts, url: str | None, clock: Clock) -> str:
    """How updates come in: posted to `url`, or fetched where there is none. Raises `Unusable` and `Away`.

    What waits where nothing runs is nobody's fault; what Telegram could not post a moment ago is.
    """
    try:
        posting = await telegram.posting()
    except TelegramTrouble as trouble:
        raise Away(f"Telegram did not say how updates come in ({trouble}): try again") from None
    waiting = f"{posting.waiting} waiting"
    if url is None:
        return f"fetched, {waiting}"
    if posting.url != url:
        return f"posted once the bot runs, {waiting}"
    if posting.why and posting.waiting and is_recent(posting, clock):
        raise Unusable(
            f"Telegram cannot post to PUBLIC_URL ({posting.why[:LONGEST]}; {waiting}): mend what is in front"
        )
    last = f"; the last failure: {posting.why[:LONGEST]}" if posting.why else ""
    return f"posted, {waiting}{last}"


def check_database(url: str) -> str:
    """Look whether the database is at this version; changes nothing. Raises `Unusable`, `NotMade` where it is new."""
    try:
        if is_empty(url):
            raise NotMade
        current = is_current(url)
    except StoreError as error:
        raise Unusable(f"DATABASE_URL cannot be used: {error}") from None
    if not current:
        raise Unusable("the database is not at this version: run clinic-bot migrate")
    return "at this version"
