"""The methods that change or delete messages."""

from datetime import timedelta

from bot.sandbox.telegram.api.entities import message_text
from bot.sandbox.telegram.api.parameters import Parameters
from bot.sandbox.telegram.api.refusals import NOT_MODIFIED, bad_request
from bot.sandbox.telegram.api.reply_markup import inline_markup
from bot.sandbox.telegram.methods.messages import text_content
from bot.sandbox.telegram.methods.method import Method, chat_id_of, reachable_chat
from bot.sandbox.telegram.values import Json
from bot.sandbox.telegram.world.model import Chat, Message
from bot.sandbox.telegram.world.world import World

DELETABLE_FOR = timedelta(hours=48)


async def edit_message_text(world: World, parameters: Parameters) -> Json:
    """Another text and keyboard; a keyboard that is not given again is gone."""
    chat = reachable_chat(world, parameters)
    message = _editable(chat, parameters)
    formatted = message_text(
        parameters.text("text"), parameters.text("parse_mode"), parameters.json("entities", "entities")
    )
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    content = text_content(formatted)
    preview = parameters.json("link_preview_options", "link preview options")
    if preview:
        content["link_preview_options"] = preview
    return _edit(world, chat, message, parameters, content)


async def edit_message_reply_markup(world: World, parameters: Parameters) -> Json:
    """Another keyboard beneath the same text."""
    chat = reachable_chat(world, parameters)
    message = _editable(chat, parameters)
    return _edit(world, chat, message, parameters, message.content)


async def delete_message(world: World, parameters: Parameters) -> bool:
    """Deletes one message, the bot's or, in a private chat, the person's, within 48 hours."""
    chat = world.known(chat_id_of(parameters))
    message = chat.messages.get(_message_id(parameters))
    if message is None:
        raise bad_request("message to delete not found")
    _delete(world, chat, message)
    return True


async def delete_messages(world: World, parameters: Parameters) -> bool:
    """Deletes several messages, passing over those that are gone."""
    chat = world.known(chat_id_of(parameters))
    given = parameters.json("message_ids", "message identifiers")
    if not isinstance(given, list) or not 1 <= len(given) <= 100 or not all(isinstance(one, int) for one in given):
        raise bad_request("message identifiers are not specified")
    for message_id in given:
        if (message := chat.messages.get(message_id)) is not None:
            _delete(world, chat, message)
    return True


def _message_id(parameters: Parameters) -> int:
    message_id = parameters.number("message_id")
    if message_id is None:
        raise bad_request("message identifier is not specified")
    return message_id


def _editable(chat: Chat, parameters: Parameters) -> Message:
    message = chat.messages.get(_message_id(parameters))
    if message is None:
        raise bad_request("message to edit not found")
    if not message.from_bot or (message.markup is not None and not message.inline_keyboard):
        raise bad_request("message can't be edited")
    return message


def _edit(world: World, chat: Chat, message: Message, parameters: Parameters, content: Json) -> Json:
    markup = inline_markup(parameters.json("reply_markup", "reply keyboard markup"), private=chat.private)
    if content == message.content and markup == message.markup:
        raise bad_request(NOT_MODIFIED)
    message.content, message.markup, message.edited = content, markup, world.clock()
    world.show(message)
    return message.to_json()


def _delete(world: World, chat: Chat, message: Message) -> None:
    if not message.from_bot and not chat.private:
        raise bad_request("message can't be deleted")
    if world.clock() - message.date > DELETABLE_FOR:
        raise bad_request("message can't be deleted for everyone")
    world.remove(chat, message.id)


METHODS = (
    Method("editMessageText", edit_message_text, edits=True),
    Method("editMessageReplyMarkup", edit_message_reply_markup, edits=True),
    Method("deleteMessage", delete_message),
    Method("deleteMessages", delete_messages),
)
