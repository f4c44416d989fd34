"""The API over HTTP: takes a request apart, applies ordered troubles, and answers.

Calls are worked on by one thread, so that they never interleave and the event loop stays free.
"""

import asyncio
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request as HttpRequest
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.types import Receive, Scope, Send

from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.errors import EventCode, Refusal
from bot.sandbox.clinic.faults import Fault
from bot.sandbox.clinic.gate import Answer, Request, answer

_MOST_BODY = 1_000_000
_HTML = "<html><head><title>Error</title></head><body><h1>The service is unavailable.</h1></body></html>"


def _worker() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="clinic")


@dataclass(slots=True)
class Desk:
    """Where requests arrive. `worker` is the one thread that touches the clinic."""

    clinic: Clinic
    worker: ThreadPoolExecutor = field(default_factory=_worker)

    async def run(self, work: Callable[[], Any]) -> Any:
        """Do something with the clinic in its thread."""
        return await asyncio.get_running_loop().run_in_executor(self.worker, work)

    async def portal(self, http: HttpRequest) -> Response:
        """Answer one call of the API."""
        request = await _taken_apart(http)
        name = f"{request.section}/{request.method}"
        self.clinic.faults.calls[f"{request.verb} {name}"] += 1
        troubles = self.clinic.faults.take(name)
        await asyncio.sleep(sum(one.seconds for one in troubles if one.fault == "slow"))
        for trouble in troubles:
            instead = _instead(trouble)
            if instead is not None:
                return instead
        lost = next((one for one in troubles if one.fault == "lose-answer"), None)
        if lost and lost.when == "before":
            return Lost()
        answered = await self.run(lambda: answer(self.clinic, request))
        return Lost() if lost else _response(answered)


async def _taken_apart(http: HttpRequest) -> Request:
    body = bytearray()
    async for chunk in http.stream():
        body += chunk
        if len(body) > _MOST_BODY:
            break
    return Request(
        http.method,
        http.path_params["section"],
        http.path_params["method"],
        http.query_params.multi_items(),
        {name.lower(): value for name, value in http.headers.items()},
        bytes(body[: _MOST_BODY + 1]),
    )


def _response(answered: Answer) -> Response:
    return Response(
        json.dumps(answered.payload, ensure_ascii=False, separators=(",", ":")),
        answered.status,
        {"Cache-Control": "no-store"},
        media_type="application/json",
    )


def _refusal(refusal: Refusal) -> Response:
    return _response(Answer(refusal.status, {"status": "error", "error": refusal.data()}))


def _instead(trouble: Fault) -> Response | None:
    """What is answered instead of doing the call, if this trouble is of that kind."""
    match trouble.fault:
        case "starting":
            return _refusal(Refusal(EventCode.STARTING, "The clinic's system is starting. Please try again soon."))
        case "wrong-verb":
            return _refusal(Refusal(EventCode.UNSPECIFIED, "This service is called in another way.", status=405))
        case "status":
            return _broken(trouble)
        case _:
            return None


def _broken(trouble: Fault) -> Response:
    refusal = Refusal(EventCode.UNSPECIFIED, "Something went wrong at the clinic.", status=trouble.status)
    match trouble.form:
        case "envelope":
            return _refusal(refusal)
        case "bare":
            return JSONResponse(refusal.data(), trouble.status)
        case "html":
            return HTMLResponse(_HTML, trouble.status)
        case "empty":
            return Response(status_code=trouble.status)


class Lost(Response):
    """No answer at all: the connection is torn down under the client."""

    async def __call__(
        self,
        scope: Scope,
        receive: Receive,
        send: Send,  # noqa: ARG002 - ASGI's third argument; nothing is sent
    ) -> None:
        """Close the connection and wait until that is noticed. Raises where there is no connection to close."""
        abort = scope.get("clinic.abort")
        if abort is None:
            raise ConnectionAbortedError("the answer was lost on purpose")
        abort()
        while (await receive())["type"] != "http.disconnect":
            pass
