"""The control calls under `/sandbox`: what the chat page and tests do as people, and the switches.

Bodies are JSON and nothing else, so that no foreign web page can call them with a form.
"""

from collections.abc import Awaitable, Callable
from dataclasses import asdict
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.sandbox.telegram.control_bodies import (
    Group,
    Location,
    NewPerson,
    OpenedMiniApp,
    PressedButton,
    ReplyButton,
    Start,
    Text,
)
from bot.sandbox.telegram.values import Json
from bot.sandbox.telegram.world import people
from bot.sandbox.telegram.world.faults import EditLimit, Faults
from bot.sandbox.telegram.world.limits import Limits, Rate
from bot.sandbox.telegram.world.mini_app import init_data, launch_url, web_app_urls
from bot.sandbox.telegram.world.model import Chat, Person
from bot.sandbox.telegram.world.people import Impossible, Place
from bot.sandbox.telegram.world.world import World

BodyType = TypeVar("BodyType", bound=BaseModel)
Handler = Callable[[Request], Awaitable[Response]]


async def _read(request: Request, shape: type[BodyType]) -> BodyType:
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        raise Impossible("the body has to be application/json")
    return shape.model_validate_json(await request.body() or b"{}")


def _answering(handler: Callable[[Request], Awaitable[Json]]) -> Handler:
    """Turns what is impossible into 400 and who is unknown into 404, with a sentence for each."""

    async def answer(request: Request) -> Response:
        try:
            return JSONResponse(await handler(request))
        except KeyError:
            return JSONResponse({"error": "no such person, chat or message"}, 404)
        except Impossible as error:
            return JSONResponse({"error": str(error)}, 400)
        except ValidationError as error:
            problems = [f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors()]
            return JSONResponse({"error": "; ".join(problems)}, 400)

    return answer


class Control:
    """The control calls over one world."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[Route]:
        """Every control call and its path below `/sandbox`."""
        person = "/people/{person_id:int}"
        table: list[tuple[str, str, Callable[[Request], Awaitable[Json]]]] = [
            ("GET", "/bot", self.bot),
            ("GET", "/people", self.list_people),
            ("POST", "/people", self.create_person),
            ("GET", f"{person}/chat", self.chat),
            ("GET", "/chats/{person_id:int}", self.chat),
            ("POST", f"{person}/text", self.text),
            ("POST", f"{person}/start", self.start),
            ("POST", f"{person}/press", self.press),
            ("POST", f"{person}/reply-button", self.reply_button),
            ("POST", f"{person}/location", self.location),
            ("POST", f"{person}/mini-app", self.mini_app),
            ("POST", f"{person}/block", self.block),
            ("POST", f"{person}/unblock", self.unblock),
            ("POST", f"{person}/group", self.group),
            ("GET", "/presses/{press_id}", self.press_state),
            ("GET", "/faults", self.show_faults),
            ("POST", "/faults", self.set_faults),
            ("GET", "/calls", self.calls),
            ("DELETE", "/calls", self.clear_calls),
        ]
        return [Route(path, _answering(handler), methods=[verb]) for verb, path, handler in table]

    async def bot(self, request: Request) -> Json:
        """What the page shows of the bot; `person` is who looks, as a chat may have a menu of its own."""
        profile = self._world.profile
        own = profile.get(f"commands:{request.query_params.get('person', '')}:chat:")
        return {
            **self._world.bot,
            "description": profile.get("description:", ""),
            "commands": own or profile.get("commands:default:", []),
        }

    async def list_people(self, _: Request) -> Json:
        """Everyone who can chat."""
        return {"people": [person.to_json() for person in self._world.people.values()]}

    async def create_person(self, request: Request) -> Json:
        """Somebody new."""
        body = await _read(request, NewPerson)
        person = Person(self._world.next_person_id(), **body.model_dump())
        self._world.add_person(person)
        self._world.feed.publish(None, {"kind": "people"})
        return person.to_json()

    async def chat(self, request: Request) -> Json:
        """A chat as its screen shows it now."""
        return self._screen(self._world.chats[request.path_params["person_id"]])

    async def text(self, request: Request) -> Json:
        """Types a text."""
        body = await _read(request, Text)
        chat = self._world.chats[body.chat_id] if body.chat_id is not None else None
        return people.says(self._world, self._person(request), body.text, chat).to_json()

    async def start(self, request: Request) -> Json:
        """Presses START."""
        body = await _read(request, Start)
        return people.starts(self._world, self._person(request), body.payload).to_json()

    async def press(self, request: Request) -> Json:
        """Presses an inline button; the answer comes by the stream, or by asking for the press again."""
        body = await _read(request, PressedButton)
        person = self._person(request)
        return people.presses(self._world, person, body.message_id, body.data, forged=body.forged).to_json()

    async def press_state(self, request: Request) -> Json:
        """How a press was answered."""
        return self._world.presses[request.path_params["press_id"]].to_json()

    async def reply_button(self, request: Request) -> Json:
        """Presses a button of the keyboard at the bottom."""
        body = await _read(request, ReplyButton)
        known = body.latitude is not None and body.longitude is not None
        place = Place(body.latitude or 0.0, body.longitude or 0.0) if known else None
        return people.presses_reply_button(self._world, self._person(request), body.text, place).to_json()

    async def location(self, request: Request) -> Json:
        """Shares a location."""
        body = await _read(request, Location)
        place = Place(body.latitude, body.longitude)
        return people.shares_location(self._world, self._person(request), place).to_json()

    async def mini_app(self, request: Request) -> Json:
        """The address that a web_app button opens for this person, signed anew."""
        body = await _read(request, OpenedMiniApp)
        person = self._person(request)
        urls = web_app_urls(self._world.chats[person.id].messages[body.message_id])
        wanted = body.url or (urls[0] if len(urls) == 1 else "")
        if wanted not in urls:
            raise Impossible("no such web_app button beneath this message")
        query_id = f"AAE{person.id:x}{body.message_id:x}"
        data = init_data(self._world.token, person, query_id, self._world.clock())
        return {"url": launch_url(wanted, data, dark=body.dark), "init_data": data}

    async def block(self, request: Request) -> Json:
        """Blocks the bot."""
        person = self._person(request)
        people.blocks(self._world, person, blocked=True)
        return person.to_json()

    async def unblock(self, request: Request) -> Json:
        """Lets the bot in again."""
        person = self._person(request)
        people.blocks(self._world, person, blocked=False)
        return person.to_json()

    async def group(self, request: Request) -> Json:
        """Makes a group and adds the bot."""
        body = await _read(request, Group)
        return people.invites_bot(self._world, self._person(request), body.title).to_json()

    async def show_faults(self, _: Request) -> Json:
        """How the switches stand."""
        switches = self._world.switches
        left = [failure.model_dump() for failure in switches.failures if failure.times]
        return {
            "latency_ms": switches.latency_ms,
            "duplicate_updates": self._world.updates.duplicated,
            "rate_limit": self._world.limits.on,
            "edit_limit": self._world.edit_limits.on,
            "fail": left,
        }

    async def set_faults(self, request: Request) -> Json:
        """Turns the switches that the body names."""
        body = await _read(request, Faults)
        if body.latency_ms is not None:
            self._world.switches.latency_ms = body.latency_ms
        if body.duplicate_updates is not None:
            self._world.updates.duplicated = body.duplicate_updates
        if body.rate_limit is not None:
            self._world.limits.on = body.rate_limit
        if body.edit_limit is not None:
            self._limit_edits(body.edit_limit or None)
        if body.fail is not None:
            self._world.switches.failures = body.fail
        return await self.show_faults(request)

    def _limit_edits(self, limit: EditLimit | None) -> None:
        limits = self._world.edit_limits = Limits()
        if limit is not None:
            limits.on = True
            limits.rate = Rate(limit.a_second, limit.at_once, limit.in_all, max(1.0, limit.in_all), limit.wait)

    async def calls(self, _: Request) -> Json:
        """How often the bot called what, and what was refused."""
        calls = self._world.calls
        recent = [asdict(call) for call in calls.recent]
        refused = [call for call in recent if call["status"] >= 400]
        counted = {"counts": dict(calls.counts), "told_to_wait": dict(calls.told_to_wait)}
        return {**counted, "refused": refused, "recent": recent}

    async def clear_calls(self, _: Request) -> Json:
        """Starts counting anew."""
        self._world.calls.clear()
        return {}

    def _person(self, request: Request) -> Person:
        return self._world.people[request.path_params["person_id"]]

    def _screen(self, chat: Chat) -> Json:
        person = self._world.people.get(chat.id)
        return {
            "chat": chat.to_json(),
            "person": person.to_json() if person else None,
            "bot_inside": chat.bot_inside,
            "messages": [message.to_json() for message in chat.messages.values()],
            "keyboard": chat.keyboard,
        }
