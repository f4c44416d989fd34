"""The methods that write into a chat: texts, places, files, chat actions. None changes a message that exists."""

import hashlib

from bot.sandbox.telegram.api.entities import Formatted, caption_text, message_text
from bot.sandbox.telegram.api.parameters import Parameters, Upload
from bot.sandbox.telegram.api.refusals import bad_request
from bot.sandbox.telegram.api.reply_markup import any_markup
from bot.sandbox.telegram.methods.method import Method, reachable_chat
from bot.sandbox.telegram.values import Json
from bot.sandbox.telegram.world.model import Chat
from bot.sandbox.telegram.world.world import World

ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note",
}  # fmt: skip


async def send_message(world: World, parameters: Parameters) -> Json:
    """A text of 1–4096 characters."""
    chat = reachable_chat(world, parameters)
    formatted = message_text(
        parameters.text("text"), parameters.text("parse_mode"), parameters.json("entities", "entities")
    )
    content: Json = text_content(formatted)
    preview = parameters.json("link_preview_options", "link preview options")
    if preview:
        content["link_preview_options"] = preview
    return _write(world, chat, parameters, content)


async def send_location(world: World, parameters: Parameters) -> Json:
    """A point on the map."""
    chat = reachable_chat(world, parameters)
    return _write(world, chat, parameters, {"location": _point(parameters)})


async def send_venue(world: World, parameters: Parameters) -> Json:
    """A place with its name and address."""
    chat = reachable_chat(world, parameters)
    title, address = parameters.text("title"), parameters.text("address")
    if not title or not address:
        raise bad_request("VENUE_TITLE_EMPTY" if not title else "VENUE_ADDRESS_EMPTY")
    point = _point(parameters)
    venue: Json = {"location": point, "title": title, "address": address}
    return _write(world, chat, parameters, {"location": point, "venue": venue})


async def send_document(world: World, parameters: Parameters) -> Json:
    """A file, uploaded or one that was sent before."""
    chat = reachable_chat(world, parameters)
    upload, known = parameters.upload("document"), parameters.text("document")
    caption = caption_text(
        parameters.text("caption"), parameters.text("parse_mode"), parameters.json("caption_entities", "entities")
    )
    content: Json = {"document": _keep(world, upload) if upload else _sent_before(world, known)}
    if caption.text:
        content |= {"caption": caption.text, "caption_entities": list(caption.entities)}
    return _write(world, chat, parameters, content)


async def send_chat_action(world: World, parameters: Parameters) -> bool:
    """Shows for five seconds, or until the next message, that the bot is at it."""
    chat = reachable_chat(world, parameters)
    if parameters.text("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    world.feed.publish(chat.id, {"kind": "typing", "action": parameters.text("action")})
    return True


def text_content(formatted: Formatted) -> Json:
    """The members that make a message a text."""
    content: Json = {"text": formatted.text}
    if formatted.entities:
        content["entities"] = list(formatted.entities)
    return content


def _write(world: World, chat: Chat, parameters: Parameters, content: Json) -> Json:
    markup = any_markup(parameters.json("reply_markup", "reply keyboard markup"), private=chat.private)
    extra: Json = {}
    if parameters.flag("protect_content"):
        extra["has_protected_content"] = True
    replied = _replied_message(chat, parameters)
    if replied is not None:
        extra["reply_to_message"] = replied
    return world.write(chat, world.bot, content, markup, extra).to_json()


def _replied_message(chat: Chat, parameters: Parameters) -> Json | None:
    wanted = parameters.json("reply_parameters", "reply parameters")
    if not isinstance(wanted, dict) or "message_id" not in wanted:
        return None
    message = chat.messages.get(wanted["message_id"]) if isinstance(wanted["message_id"], int) else None
    if message is None and not wanted.get("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")
    if message is None:
        return None
    return {name: value for name, value in message.to_json().items() if name != "reply_to_message"}


def _point(parameters: Parameters) -> Json:
    latitude, longitude = parameters.decimal("latitude"), parameters.decimal("longitude")
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad_request("wrong location specified")
    return {"latitude": latitude, "longitude": longitude}


def _keep(world: World, upload: Upload) -> Json:
    unique = hashlib.sha256(upload.content).hexdigest()[:16]
    file_id = f"file-{len(world.files) + 1}-{unique}"
    if not upload.content:
        raise bad_request("file must be non-empty")
    world.files[file_id] = (upload.name, upload.media_type, upload.content)
    return _document(world, file_id)


def _sent_before(world: World, file_id: str) -> Json:
    if not file_id:
        raise bad_request("there is no document in the request")
    if file_id not in world.files:
        raise bad_request("wrong remote file identifier specified: Wrong string length")
    return _document(world, file_id)


def _document(world: World, file_id: str) -> Json:
    name, media_type, content = world.files[file_id]
    return {
        "file_id": file_id,
        "file_unique_id": file_id.rpartition("-")[2],
        "file_name": name,
        "mime_type": media_type,
        "file_size": len(content),
    }


METHODS = (
    Method("sendMessage", send_message, counts=True),
    Method("sendLocation", send_location, counts=True),
    Method("sendVenue", send_venue, counts=True),
    Method("sendDocument", send_document, counts=True),
    Method("sendChatAction", send_chat_action),
)
