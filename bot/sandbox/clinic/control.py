"""Ordering troubles and quirks over HTTP, and looking behind the counter: for tests and demonstrations.

Answers on loopback only.
"""

from collections.abc import Awaitable, Callable
from ipaddress import ip_address
from typing import Any

from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.sandbox.clinic import behind
from bot.sandbox.clinic.faults import Fault
from bot.sandbox.clinic.http import Desk
from bot.sandbox.clinic.quirks import MEANING, PROFILES

_MOST_BODY = 10_000

Endpoint = Callable[[Request], Awaitable[Response]]
Act = Callable[[bytes], Any]


def routes(desk: Desk) -> list[Route]:
    """Everything below /control."""
    faults, quirks = desk.clinic.faults, desk.clinic.quirks

    def order(body: bytes) -> Any:
        return _apply(desk, Fault.model_validate_json(body))

    def switch(body: bytes) -> Any:
        quirks.on = behind.QuirksBody.model_validate_json(body).quirks()
        return {"quirks": sorted(quirks.on)}

    def ticket(body: bytes) -> Any:
        return behind.ticket(desk.clinic, behind.TicketBody.model_validate_json(body))

    def plain() -> None:
        quirks.on = PROFILES["plain"]

    return [
        Route("/control/faults", _posted(desk, order), methods=["POST"]),
        _shown("/control/faults", desk, lambda _: [one.model_dump(mode="json") for one in faults.pending]),
        _dropped("/control/faults", desk, faults.clear),
        _shown("/control/calls", desk, lambda _: dict(faults.calls)),
        _dropped("/control/calls", desk, faults.calls.clear),
        Route("/control/quirks", _posted(desk, switch), methods=["POST"]),
        _shown("/control/quirks", desk, lambda _: {"quirks": sorted(quirks.on), "known": MEANING}),
        _dropped("/control/quirks", desk, plain),
        Route("/control/login-token", _posted(desk, ticket), methods=["POST"]),
        _shown("/control/appointments", desk, lambda request: behind.appointments(desk.clinic, request.query_params)),
        _shown("/control/mails", desk, lambda _: behind.mails(desk.clinic)),
    ]


def _posted(desk: Desk, act: Act) -> Endpoint:
    """What changes something, told by a JSON body."""

    async def endpoint(request: Request) -> Response:
        body = await request.body()
        if len(body) > _MOST_BODY:
            return JSONResponse({"error": "too long"}, 413)
        try:
            return JSONResponse(await desk.run(lambda: act(body)), 201)
        except ValidationError as error:
            return JSONResponse({"error": str(error)}, 400)
        except LookupError as error:
            return JSONResponse({"error": str(error)}, 404)

    return _near(endpoint)


def _shown(path: str, desk: Desk, read: Callable[[Request], Any]) -> Route:
    async def endpoint(request: Request) -> Response:
        try:
            return JSONResponse(await desk.run(lambda: read(request)))
        except LookupError as error:
            return JSONResponse({"error": str(error)}, 404)

    return Route(path, _near(endpoint), methods=["GET"])


def _dropped(path: str, desk: Desk, forget: Callable[[], None]) -> Route:
    async def endpoint(_request: Request) -> Response:
        await desk.run(forget)
        return Response(status_code=204)

    return Route(path, _near(endpoint), methods=["DELETE"])


def _near(endpoint: Endpoint) -> Endpoint:
    async def guarded(request: Request) -> Response:
        host = request.client.host if request.client else ""
        try:
            near = ip_address(host).is_loopback
        except ValueError:
            near = False
        return await endpoint(request) if near else Response(status_code=404)

    return guarded


def _apply(desk: Desk, fault: Fault) -> dict[str, int]:
    """Do at once what is done at once, line up the rest."""
    faults = desk.clinic.faults
    match fault.fault:
        case "expire-sessions":
            return {"expired": desk.clinic.sessions.end_all()}
        case "change-price":
            faults.surcharge += int(fault.amount * 100)
            return {"surcharge": faults.surcharge}
        case _:
            faults.order(fault)
            return {"pending": len(faults.pending)}
