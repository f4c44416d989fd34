"""Views for the demo page of another program: accounts to try, codes that were "sent", the diary as it fills.

Read only, open to any origin, and about invented people alone.
"""

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.sandbox.clinic.api.http_api import HttpApi
from bot.sandbox.clinic.bookings.records import appointment_data, by_key, owed
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.diary.pricing import SYMBOLS
from bot.sandbox.clinic.people import PEOPLE, Factor
from bot.sandbox.clinic.times import DAY, at_minute, minutes, stamp

_OPEN = {"Access-Control-Allow-Origin": "*", "Cache-Control": "no-store"}
_MOST = 50


def routes(api: HttpApi) -> list[Route]:
    """The demo views and the health check."""

    def view(path: str, read: Callable[[Clinic, Request], Any]) -> Route:
        async def endpoint(request: Request) -> Response:
            return JSONResponse(await api.run(lambda: read(api.clinic, request)), headers=_OPEN)

        return Route(path, endpoint, methods=["GET"])

    return [
        view("/demo/accounts", _accounts),
        view("/demo/codes", _codes),
        view("/demo/bookings", _bookings),
        view("/demo/diary", _diary),
        view("/demo/wire", lambda _clinic, _request: api.wire.rows()),
        view("/healthz", _health),
    ]


def _health(clinic: Clinic, _request: Request) -> dict[str, Any]:
    clinic.database.row("SELECT 1")
    return {"status": "ok", "clinic": clinic.catalogue.name, "today": clinic.today.isoformat()}


def _accounts(_clinic: Clinic, request: Request) -> list[dict[str, Any]]:
    everybody = request.query_params.get("all") == "true"
    return [
        {
            "name": one.full_name,
            "email": one.email,
            "password": one.password,
            "note": one.note,
            "two_factor": one.factor is not Factor.NONE,
            "staff": one.staff,
            "mobile": one.mobile,
            "books": one.may_book and not one.has_to_agree,
        }
        for one in PEOPLE
        if one.note or everybody
    ]


def _codes(clinic: Clinic, _request: Request) -> list[dict[str, Any]]:
    rows = clinic.database.rows("SELECT recipient, code, made FROM code ORDER BY id DESC LIMIT ?", _MOST)
    return [{"to": row["recipient"], "code": row["code"], "at": row["made"]} for row in rows]


def _bookings(clinic: Clinic, _request: Request) -> list[dict[str, Any]]:
    rows = clinic.database.rows("SELECT key FROM appointment ORDER BY made DESC, rowid DESC LIMIT ?", _MOST)
    return [_entry(clinic, row["key"]) for row in rows]


def _diary(clinic: Clinic, request: Request) -> list[dict[str, Any]]:
    """One day by time: booked appointments in full, everything else as busy."""
    try:
        day = date.fromisoformat(request.query_params.get("date", ""))
    except ValueError:
        day = clinic.today
    midnight = minutes(datetime.combine(day, time()))
    rows = clinic.database.rows(
        "SELECT * FROM engagement WHERE start >= ? AND start < ? ORDER BY start, clinician",
        midnight,
        midnight + DAY,
    )
    return [
        _entry(clinic, row["appointment"])
        if row["appointment"]
        else _busy(clinic, row["clinician"], row["location"], row["start"], row["finish"])
        for row in rows
    ]


def _busy(clinic: Clinic, clinician: int, location: int, start: int, finish: int) -> dict[str, Any]:
    who, placed = clinic.catalogue.clinician(clinician), clinic.catalogue.place(location)
    blank = dict.fromkeys(("key", "patient", "type", "price", "owed", "owed_by", "booked_at"))
    return blank | {
        "start": stamp(at_minute(start)),
        "finish": stamp(at_minute(finish)),
        "clinician": who.name if who else "",
        "place": f"{placed[1].name}, {placed[0].name}" if placed else "",
        "state": "Busy",
    }


def _entry(clinic: Clinic, key: str) -> dict[str, Any]:
    """A booked appointment; money is written out, and None where no invoice was raised."""
    row = by_key(clinic, key)
    found = appointment_data(clinic, row)
    invoice = found["Invoice"]
    return {
        "key": key,
        "start": found["Start"],
        "finish": found["Finish"],
        "patient": f"{found['Patient']['Name']} {found['Patient']['Surname']}",
        "clinician": found["Clinician"]["FullName"],
        "place": f"{found['Location']['Name']}, {found['Site']['Name']}",
        "type": found["Type"]["Name"],
        "price": _written(row["gross"] / 100, row["currency"]),
        "owed": _written(owed(invoice), row["currency"]) if invoice else None,
        "owed_by": invoice["Debtor"]["Name"] if invoice else None,
        "state": found["State"],
        "booked_at": row["made"],
    }


def _written(amount: float, currency: str) -> str:
    return f"{'-' if amount < 0 else ''}{SYMBOLS[currency]}{abs(amount):.2f}"
