"""The methods about the bot itself and about chats."""

import re
from typing import Any

from bot.sandbox.telegram.api.parameters import Parameters
from bot.sandbox.telegram.api.refusals import bad_request, forbidden
from bot.sandbox.telegram.methods.method import Answer, Method, chat_id_of
from bot.sandbox.telegram.values import Json
from bot.sandbox.telegram.world.world import World


async def get_me(world: World, _: Parameters) -> Json:
    """The bot itself."""
    return world.bot | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def get_chat(world: World, parameters: Parameters) -> Json:
    """What is known of a chat."""
    chat = world.known(chat_id_of(parameters))
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    return chat.to_json() | {
        "accent_color_id": abs(chat.id) % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }


async def leave_chat(world: World, parameters: Parameters) -> bool:
    """Leaves a group."""
    chat = world.known(chat_id_of(parameters))
    if chat.private:
        raise bad_request("chat member status can't be changed in private chats")
    if not chat.bot_inside:
        raise forbidden("bot is not a member of the group chat")
    chat.bot_inside = False
    world.feed.publish(chat.id, {"kind": "left"})
    return True


async def set_my_commands(world: World, parameters: Parameters) -> bool:
    """The list behind the menu button, for a scope and a language."""
    given = parameters.json("commands", "commands")
    if not isinstance(given, list):
        raise bad_request("can't parse commands JSON object")
    if len(given) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    world.profile[_commands_key(parameters)] = [_command(command) for command in given]
    world.feed.publish(None, {"kind": "profile"})
    return True


async def delete_my_commands(world: World, parameters: Parameters) -> bool:
    """No list for that scope and language any more."""
    world.profile.pop(_commands_key(parameters), None)
    world.feed.publish(None, {"kind": "profile"})
    return True


async def get_my_commands(world: World, parameters: Parameters) -> list[Json]:
    """The list as it was set for that scope and language."""
    commands: list[Json] = world.profile.get(_commands_key(parameters), [])
    return commands


async def set_chat_menu_button(world: World, parameters: Parameters) -> bool:
    """What the button beside the composer does."""
    button = parameters.json("menu_button", "menu button") or {"type": "default"}
    if not isinstance(button, dict) or button.get("type") not in {"commands", "web_app", "default"}:
        raise bad_request("can't parse menu button: MenuButton has unsupported type")
    world.profile[f"menu:{parameters.number('chat_id') or ''}"] = button
    return True


async def get_chat_menu_button(world: World, parameters: Parameters) -> Json:
    """What the button beside the composer does, in one chat or by default."""
    own: Json | None = world.profile.get(f"menu:{parameters.number('chat_id') or ''}")
    return own or world.profile.get("menu:") or {"type": "commands"}


def _commands_key(parameters: Parameters) -> str:
    scope = parameters.json("scope", "scope") or {"type": "default"}
    where = ":".join(str(scope[name]) for name in sorted(scope)) if isinstance(scope, dict) else "default"
    return f"commands:{where}:{parameters.text('language_code')}"


def _command(given: Any) -> Json:
    command = str(given.get("command", "")).removeprefix("/") if isinstance(given, dict) else ""
    if not re.fullmatch(r"[a-z0-9_]{1,32}", command):
        raise bad_request("BOT_COMMAND_INVALID")
    description = str(given.get("description", "")).strip()
    if not 1 <= len(description) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": command, "description": description}


def _setter(member: str, most: int, refusal: str) -> Answer:
    async def answer(world: World, parameters: Parameters) -> bool:
        text = parameters.text(member)
        if len(text) > most:
            raise bad_request(refusal)
        world.profile[f"{member}:{parameters.text('language_code')}"] = text
        if member == "name" and text and not parameters.text("language_code"):
            world.profile["name"] = text
        world.feed.publish(None, {"kind": "profile"})
        return True

    return answer


def _getter(member: str) -> Answer:
    async def answer(world: World, parameters: Parameters) -> Json:
        own = world.profile.get(f"{member}:{parameters.text('language_code')}")
        return {member: own or world.profile.get(f"{member}:", "")}

    return answer


METHODS = (
    Method("getMe", get_me),
    Method("getChat", get_chat),
    Method("leaveChat", leave_chat),
    Method("setMyCommands", set_my_commands),
    Method("deleteMyCommands", delete_my_commands),
    Method("getMyCommands", get_my_commands),
    Method("setMyName", _setter("name", 64, "BOT_TITLE_INVALID")),
    Method("getMyName", _getter("name")),
    Method("setMyDescription", _setter("description", 512, "BOT_DESCRIPTION_TOO_LONG")),
    Method("getMyDescription", _getter("description")),
    Method("setMyShortDescription", _setter("short_description", 120, "BOT_SHORT_DESCRIPTION_TOO_LONG")),
    Method("getMyShortDescription", _getter("short_description")),
    Method("setChatMenuButton", set_chat_menu_button),
    Method("getChatMenuButton", get_chat_menu_button),
)
