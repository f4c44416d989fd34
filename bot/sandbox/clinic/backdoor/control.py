"""The control calls: ordering troubles and quirks over HTTP, and inspecting the clinic.

Answers on loopback only.
"""

from collections.abc import Awaitable, Callable
from ipaddress import ip_address
from typing import Any

from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.sandbox.clinic.api.http_api import HttpApi
from bot.sandbox.clinic.backdoor import inspection, own_pages
from bot.sandbox.clinic.faults import Fault
from bot.sandbox.clinic.quirks import MEANING, PROFILES

_MOST_BODY = 10_000

Endpoint = Callable[[Request], Awaitable[Response]]
Act = Callable[[bytes], Any]


def routes(api: HttpApi) -> list[Route]:
    """Everything below /control."""
    faults, quirks = api.clinic.faults, api.clinic.quirks

    def order(body: bytes) -> Any:
        return _apply(api, Fault.model_validate_json(body))

    def switch(body: bytes) -> Any:
        quirks.on = inspection.QuirksBody.model_validate_json(body).quirks()
        return {"quirks": sorted(quirks.on)}

    def ticket(body: bytes) -> Any:
        return inspection.ticket(api.clinic, inspection.TicketBody.model_validate_json(body))

    def agree(body: bytes) -> Any:
        return own_pages.agreed(api.clinic, own_pages.AgreedBody.model_validate_json(body))

    def plain() -> None:
        quirks.on = PROFILES["plain"]

    return [
        Route("/control/faults", _posted(api, order), methods=["POST"]),
        _shown("/control/faults", api, lambda _: [one.model_dump(mode="json") for one in faults.pending]),
        _dropped("/control/faults", api, faults.clear),
        _shown("/control/calls", api, lambda _: dict(faults.calls)),
        _dropped("/control/calls", api, faults.calls.clear),
        Route("/control/quirks", _posted(api, switch), methods=["POST"]),
        _shown("/control/quirks", api, lambda _: {"quirks": sorted(quirks.on), "known": MEANING}),
        _dropped("/control/quirks", api, plain),
        Route("/control/login-token", _posted(api, ticket), methods=["POST"]),
        Route("/control/agreed", _posted(api, agree), methods=["POST"]),
        _shown("/control/appointments", api, lambda request: inspection.appointments(api.clinic, request.query_params)),
        _shown("/control/mails", api, lambda _: inspection.mails(api.clinic)),
    ]


def _posted(api: HttpApi, act: Act) -> Endpoint:
    """What changes something, told by a JSON body."""

    async def endpoint(request: Request) -> Response:
        body = await request.body()
        if len(body) > _MOST_BODY:
            return JSONResponse({"error": "too long"}, 413)
        try:
            return JSONResponse(await api.run(lambda: act(body)), 201)
        except ValidationError as error:
            return JSONResponse({"error": str(error)}, 400)
        except LookupError as error:
            return JSONResponse({"error": str(error)}, 404)

    return _near(endpoint)


def _shown(path: str, api: HttpApi, read: Callable[[Request], Any]) -> Route:
    async def endpoint(request: Request) -> Response:
        try:
            return JSONResponse(await api.run(lambda: read(request)))
        except LookupError as error:
            return JSONResponse({"error": str(error)}, 404)

    return Route(path, _near(endpoint), methods=["GET"])


def _dropped(path: str, api: HttpApi, forget: Callable[[], None]) -> Route:
    async def endpoint(_request: Request) -> Response:
        await api.run(forget)
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


def _apply(api: HttpApi, fault: Fault) -> dict[str, int]:
    """Do at once what is done at once, line up the rest."""
    faults = api.clinic.faults
    match fault.fault:
        case "expire-sessions":
            return {"expired": api.clinic.sessions.end_all()}
        case "change-price":
            faults.surcharge += int(fault.amount * 100)
            return {"surcharge": faults.surcharge}
        case _:
            faults.order(fault)
            return {"pending": len(faults.pending)}
