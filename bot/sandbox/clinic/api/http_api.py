"""The HTTP endpoint of the API: takes a request apart, applies ordered troubles, and answers.

Calls are worked on by one thread, so that they never interleave and the event loop stays free.
"""

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request as HttpRequest
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from bot.sandbox.clinic.api.answers import Answer, failed, html_answer, json_answer
from bot.sandbox.clinic.api.dispatch import Request, answer
from bot.sandbox.clinic.api.wire_log import WireLog, asked
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.errors import EventCode, Refusal
from bot.sandbox.clinic.faults import Fault

_MOST_BODY = 1_000_000


def _worker() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="clinic")


@dataclass(slots=True)
class HttpApi:
    """Where requests arrive. `worker` is the one thread that touches the clinic."""

    clinic: Clinic
    worker: ThreadPoolExecutor = field(default_factory=_worker)
    wire: WireLog = field(default_factory=WireLog)

    async def run(self, work: Callable[[], Any]) -> Any:
        """Do something with the clinic in its thread."""
        return await asyncio.get_running_loop().run_in_executor(self.worker, work)

    async def portal(self, http: HttpRequest) -> Response:
        """Answer one call of the API."""
        request, since = await _taken_apart(http), time.monotonic()
        response = await self._answered(request)
        heard = (0, b"") if isinstance(response, Lost) else (response.status_code, bytes(response.body))
        call, took = (request.verb, f"{request.section}/{request.method}"), int((time.monotonic() - since) * 1000)
        self.wire.note(self.clinic.clock().isoformat(), call, heard, took, asked(request.query, request.body))
        return response

    async def _answered(self, request: Request) -> Response:
        name = f"{request.section}/{request.method}"
        self.clinic.faults.calls[f"{request.verb} {name}"] += 1
        troubles = self.clinic.faults.take(name)
        if any(one.fault == "down" for one in troubles):
            return Lost()
        await asyncio.sleep(_delay(troubles, "before"))
        for trouble in troubles:
            instead = _instead(self.clinic, request.method, trouble)
            if instead is not None:
                return _response(instead)
        lost = next((one for one in troubles if one.fault == "lose-answer"), None)
        if lost and lost.when == "before":
            return Lost()
        answered = await self.run(lambda: answer(self.clinic, request))
        await asyncio.sleep(_delay(troubles, "after"))
        return Lost() if lost else _response(answered)


def _delay(troubles: list[Fault], when: str) -> float:
    return sum(one.seconds for one in troubles if one.fault == "slow" and one.when == when)


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
    headers = {"Cache-Control": "no-store"}
    if answered.kind:
        headers["Content-Type"] = answered.kind
    return Response(answered.content, answered.status, headers)


def _instead(clinic: Clinic, method: str, trouble: Fault) -> Answer | None:
    """What is answered instead of doing the call, if this trouble is of that kind."""
    match trouble.fault:
        case "starting":
            words, code, status = "The clinic's system is starting. Please try again soon.", EventCode.STARTING, None
        case "wrong-verb":
            words, code, status = "This service is called in another way.", EventCode.UNSPECIFIED, 405
        case "address-not-allowed":
            words, code, status = "This service is closed to your network.", EventCode.ADDRESS_NOT_ALLOWED, None
        case "status":
            return _broken(trouble)
        case _:
            return None
    return failed(clinic, method, Refusal(code, words, status=status))


def _broken(trouble: Fault) -> Answer:
    """An error in the form that was ordered, whatever quirks are on."""
    refusal = Refusal(trouble.code, "Something went wrong at the clinic.", status=trouble.status)
    match trouble.form:
        case "envelope":
            return json_answer(trouble.status, {"status": "error", "error": refusal.data()})
        case "bare":
            return json_answer(trouble.status, refusal.data())
        case "html":
            return html_answer(trouble.status)
        case "empty":
            return Answer(trouble.status, kind=None)


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
