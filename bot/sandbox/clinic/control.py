"""Ordering troubles over HTTP, for tests and demonstrations. Answers on loopback only."""

from collections.abc import Awaitable, Callable
from ipaddress import ip_address

from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.sandbox.clinic.faults import Fault
from bot.sandbox.clinic.http import Desk

_MOST_BODY = 10_000

Endpoint = Callable[[Request], Awaitable[Response]]


def routes(desk: Desk) -> list[Route]:
    """POST, GET and DELETE /control/faults; GET and DELETE /control/calls."""
    faults = desk.clinic.faults

    async def order(request: Request) -> Response:
        body = await request.body()
        if len(body) > _MOST_BODY:
            return JSONResponse({"error": "too long"}, 413)
        try:
            fault = Fault.model_validate_json(body)
        except ValidationError as error:
            return JSONResponse({"error": str(error)}, 400)
        return JSONResponse(await desk.run(lambda: _apply(desk, fault)), 201)

    async def pending(_request: Request) -> Response:
        return JSONResponse([one.model_dump(mode="json") for one in faults.pending])

    async def clear(_request: Request) -> Response:
        faults.clear()
        return Response(status_code=204)

    async def calls(_request: Request) -> Response:
        return JSONResponse(dict(faults.calls))

    async def forget(_request: Request) -> Response:
        faults.calls.clear()
        return Response(status_code=204)

    return [
        Route("/control/faults", _near(order), methods=["POST"]),
        Route("/control/faults", _near(pending), methods=["GET"]),
        Route("/control/faults", _near(clear), methods=["DELETE"]),
        Route("/control/calls", _near(calls), methods=["GET"]),
        Route("/control/calls", _near(forget), methods=["DELETE"]),
    ]


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
