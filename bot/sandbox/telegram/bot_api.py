"""The Bot API over HTTP: token, method, faults, limits, envelope, record of each call. Never logs the token."""

import asyncio
import re
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from bot.sandbox.telegram.api.parameters import Parameters, read_parameters
from bot.sandbox.telegram.api.refusals import Refusal, not_found, too_many_requests, unauthorized
from bot.sandbox.telegram.methods import METHODS, Method
from bot.sandbox.telegram.methods.method import chat_id_of
from bot.sandbox.telegram.world.faults import Call, Failure
from bot.sandbox.telegram.world.world import World

BAD_GATEWAY = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body></body>\r\n</html>\r\n"


class BotApi:
    """Answers `POST|GET /bot{token}/{method}`."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._closing = asyncio.Event()

    def close(self) -> None:
        """Ends the calls that are being left without an answer."""
        self._closing.set()

    async def call(self, request: Request) -> Response:
        """One call. Whatever is refused is answered in the Bot API's envelope."""
        name, parameters = request.path_params["method"], Parameters({})
        try:
            method = self._method(request.path_params["token"], name)
            name = method.name
            parameters = await read_parameters(request)
            response = await self._answer(method, parameters)
        except Refusal as refusal:
            self._record(name, parameters, refusal.status, refusal.description)
            return JSONResponse(refusal.to_json(), refusal.status)
        self._record(name, parameters, response.status_code, "")
        return response

    def _method(self, token: str, name: str) -> Method:
        if not re.fullmatch(r"\d{1,20}:[\w-]+", token):
            raise not_found()
        if token != self._world.token:
            raise unauthorized()
        method = METHODS.get(name.lower())
        if method is None:
            raise not_found("method not found")
        return method

    async def _answer(self, method: Method, parameters: Parameters) -> Response:
        if self._world.switches.latency_ms:
            await asyncio.sleep(self._world.switches.latency_ms / 1000)
        failure = self._world.switches.next_failure(method.name)
        if failure is not None and failure.how != "lost":
            return await self._fail(failure)
        result = await self._perform(method, parameters)
        if failure is not None:
            return await self._fail(failure)
        return JSONResponse({"ok": True, "result": result})

    async def _perform(self, method: Method, parameters: Parameters) -> Any:
        if method.counts:
            self._world.limits.spend(chat_id_of(parameters), self._world.clock())
        if method.edits:
            self._world.edit_limits.spend(chat_id_of(parameters), self._world.clock())
        return await method.answer(self._world, parameters)

    async def _fail(self, failure: Failure) -> Response:
        match failure.how:
            case "429":
                raise too_many_requests(failure.retry_after)
            case "500":
                raise Refusal(500, "Internal Server Error")
            case "502":
                return HTMLResponse(BAD_GATEWAY, 502)
            case "timeout" | "lost":
                await self._leave_waiting(failure.seconds)
                return HTMLResponse("", 504)

    async def _leave_waiting(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._closing.wait(), seconds)
        except TimeoutError:
            return

    def _record(self, name: str, parameters: Parameters, status: int, description: str) -> None:
        self._world.calls.record(Call(name, parameters.text("chat_id"), status, description))
        if name != "getUpdates":  # it is always under way
            self._world.wire.append({"at": self._world.clock().isoformat(), "call": name, "status": status})
