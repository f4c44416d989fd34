"""Behind the scenes of a demonstration: trouble to order, what went over the wire, and signing in with one tap.

What happens at the clinic is asked of the clinic. Bodies are JSON and nothing else, so that no foreign web page can
order trouble with a form.
"""

import json
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.sandbox.telegram.http_client import exchange
from bot.sandbox.telegram.page.visitor import Visitor
from bot.sandbox.telegram.world.people import Impossible
from bot.sandbox.telegram.world.world import World

BOOKING = "appointment/book-time-slot"
FAULTS: dict[str, dict[str, Any]] = {
    "slot-taken": {"fault": "steal-slot", "call": BOOKING},
    "price-changed": {"fault": "change-price", "amount": "5.00"},
    "clinic-slow": {"fault": "slow", "seconds": 6, "times": 5},
    "answer-lost": {"fault": "lose-answer", "call": BOOKING, "when": "after"},
}
TROUBLES = (*FAULTS, "restart-bot", "all-well")
JSON_BODY = {"Content-Type": "application/json"}


class Ordered(BaseModel):
    """Which trouble."""

    model_config = ConfigDict(extra="forbid")

    trouble: Literal["slot-taken", "price-changed", "clinic-slow", "answer-lost", "restart-bot", "all-well"]


class Chosen(BaseModel):
    """As whom somebody signs in."""

    model_config = ConfigDict(extra="forbid")

    email: str


class Backstage:
    """The endpoints; without a clinic there is nothing to order and nobody to sign in as."""

    def __init__(self, world: World, clinic_url: str | None) -> None:
        self._world = world
        self._clinic = clinic_url.rstrip("/") if clinic_url else None

    def routes(self) -> list[Route]:
        """Each of them, to stand before those that take any other path."""
        return [
            Route("/sandbox/trouble", self.show, methods=["GET"]),
            Route("/sandbox/trouble", self.order, methods=["POST"]),
            Route("/sandbox/wire", self.wire, methods=["GET"]),
            Route("/sandbox/people/{person_id:int}/sign-in", self.sign_in, methods=["POST"]),
        ]

    async def show(self, _request: Request) -> Response:
        """What can be ordered here."""
        can = [one for one in TROUBLES if self._clinic and (one != "restart-bot" or self._world.restart)]
        return JSONResponse({"troubles": can})

    async def order(self, request: Request) -> Response:
        """Makes trouble, or ends it."""
        try:
            trouble = Ordered.model_validate_json(_json(request, await request.body())).trouble
        except (ValidationError, Impossible):
            return JSONResponse({"error": "no such trouble"}, 400)
        if trouble == "restart-bot":
            if self._world.restart is None:
                return JSONResponse({"error": "nobody here can restart the bot"}, 400)
            await self._world.restart()
        elif trouble == "all-well":
            await self._asks("/control/faults", verb="DELETE")
        else:
            await self._asks("/control/faults", FAULTS[trouble], verb="POST")
        return JSONResponse({"trouble": trouble})

    async def wire(self, _request: Request) -> Response:
        """The latest calls of the bot to the clinic and to Telegram, the newest first."""
        told = await self._asks("/demo/wire")
        rows = [{"to": "clinic", **row} for row in told] if isinstance(told, list) else []
        rows += [{"to": "telegram", **row} for row in self._world.wire]
        rows.sort(key=lambda row: str(row["at"]), reverse=True)
        return JSONResponse({"rows": rows[:100]}, headers={"Cache-Control": "no-store"})

    async def sign_in(self, request: Request) -> Response:
        """Signs a person of the chat in as somebody of the clinic."""
        try:
            chosen = Chosen.model_validate_json(_json(request, await request.body()))
            person = self._world.people[request.path_params["person_id"]]
            accounts = {one["email"]: one for one in await self._asks("/demo/accounts") or []}
            visitor, account = Visitor(self._world, person, self._code_of), accounts[chosen.email]
            await visitor.signs_in(chosen.email, account["password"], staff=bool(account.get("staff")))
        except (ValidationError, KeyError):
            return JSONResponse({"error": "no such person or account"}, 404)
        except (Impossible, OSError, TimeoutError, ValueError) as error:
            return JSONResponse({"error": str(error) or "the sign-in page does not answer"}, 400)
        return JSONResponse({"signed_in": chosen.email})

    async def _code_of(self, _email: str) -> str:
        """The newest code: it was sent a moment ago."""
        codes = await self._asks("/demo/codes") or []
        return str(codes[0]["code"]) if codes else ""

    async def _asks(self, path: str, body: Any = None, *, verb: str = "GET") -> Any:
        """What the clinic answers; None where it says nothing that can be read."""
        if self._clinic is None:
            return None
        content = b"" if body is None else json.dumps(body).encode()
        try:
            answer = await exchange(verb, f"{self._clinic}{path}", content, JSON_BODY, seconds=3.0)
            return json.loads(answer.body) if answer.status < 300 and answer.body else None
        except (OSError, TimeoutError, ValueError):
            return None


def _json(request: Request, body: bytes) -> bytes:
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        raise Impossible("the body has to be application/json")
    return body
