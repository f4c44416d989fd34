"""The methods by which a bot receives: polling, webhook, answers to presses."""

from typing import Any
from urllib.parse import urlsplit

from bot.sandbox.telegram.api.parameters import Parameters
from bot.sandbox.telegram.api.refusals import QUERY_TOO_OLD, WEBHOOK_IS_SET, bad_request, conflict
from bot.sandbox.telegram.methods.method import Method
from bot.sandbox.telegram.values import Json
from bot.sandbox.telegram.world.webhook import Hook
from bot.sandbox.telegram.world.world import PRESS_LIFETIME, World

LONGEST_POLL = 50
"""Seconds that one long poll waits at most."""


async def get_updates(world: World, parameters: Parameters) -> list[Json]:
    """Waits for updates; 409 while a webhook is set, and for whoever was waiting before."""
    if world.webhook.hook.url:
        raise conflict(WEBHOOK_IS_SET)
    _remember_allowed(world, parameters)
    limit = min(max(parameters.number("limit") or 100, 1), 100)
    seconds = min(max(parameters.number("timeout") or 0, 0), LONGEST_POLL)
    updates = await world.updates.poll(parameters.number("offset") or 0, limit, seconds)
    if world.webhook.hook.url:
        raise conflict(WEBHOOK_IS_SET)
    return updates


async def set_webhook(world: World, parameters: Parameters) -> bool:
    """Delivers to an address from now on. HTTPS, or plain HTTP on this machine."""
    url = parameters.text("url")
    parts = urlsplit(url)
    if url and parts.scheme != "https" and parts.hostname not in {"127.0.0.1", "localhost", "::1"}:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    _remember_allowed(world, parameters)
    if parameters.flag("drop_pending_updates"):
        world.updates.drop()
    connections = min(max(parameters.number("max_connections") or 40, 1), 100)
    world.webhook.set(Hook(url, parameters.text("secret_token"), connections))
    return True


async def delete_webhook(world: World, parameters: Parameters) -> bool:
    """Back to polling."""
    if parameters.flag("drop_pending_updates"):
        world.updates.drop()
    world.webhook.set(Hook())
    return True


async def get_webhook_info(world: World, _: Parameters) -> Json:
    """How the webhook stands."""
    return world.webhook.info()


async def answer_callback_query(world: World, parameters: Parameters) -> bool:
    """Answers a pressed button, once, and within the time the app waits for it."""
    press = world.presses.get(parameters.text("callback_query_id"))
    text = parameters.text("text")
    if len(text) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    if press is None or press.answer is not None or world.clock() - press.pressed > PRESS_LIFETIME:
        raise bad_request(QUERY_TOO_OLD)
    press.answer = {"text": text, "show_alert": parameters.flag("show_alert"), "url": parameters.text("url")}
    world.feed.publish(press.chat_id, {"kind": "answer", **press.to_json()})
    return True


def _remember_allowed(world: World, parameters: Parameters) -> None:
    """Which kinds of updates the bot wants. Not named: as before."""
    allowed: Any = parameters.json("allowed_updates", "allowed_updates")
    if isinstance(allowed, list):
        world.updates.allowed = [str(kind) for kind in allowed]


METHODS = (
    Method("getUpdates", get_updates),
    Method("setWebhook", set_webhook),
    Method("deleteWebhook", delete_webhook),
    Method("getWebhookInfo", get_webhook_info),
    Method("answerCallbackQuery", answer_callback_query),
)
