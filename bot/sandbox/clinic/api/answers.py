"""The answer to a call: a result or a refusal as bytes, with the quirks of the transport. Decides nothing else."""

import json
from dataclasses import dataclass, replace
from typing import Any

from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.errors import EventCode, Refusal
from bot.sandbox.clinic.quirks import Quirk
from bot.sandbox.clinic.quirks.writer import Writer

_HTML = "<html><head><title>Error</title></head><body><h1>The service is unavailable.</h1></body></html>"
_JSON = "application/json"
_UNHEARD_OF = 20017
_REFUSED_AS = {
    Quirk.REFUSED_AS_401: 401,
    Quirk.REFUSED_AS_403: 403,
    Quirk.REFUSED_AS_404: 404,
    Quirk.REFUSED_AS_405: 405,
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back. Without a kind of content there is none."""

    status: int
    content: bytes = b""
    kind: str | None = _JSON


def json_answer(status: int, payload: Any) -> Answer:
    """A JSON value as it stands."""
    return Answer(status, json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode())


def html_answer(status: int) -> Answer:
    """What a proxy says when the portal does not."""
    return Answer(status, _HTML.encode(), "text/html; charset=utf-8")


def succeeded(clinic: Clinic, method: str, result: Any, token: str | None) -> Answer:
    """The result of a call. `token` is the CSRF token of whoever is signed in after it."""
    quirks = clinic.quirks
    if method == "existing-appointments" and Quirk.DIARY_WITHOUT_RESULT in quirks:
        return json_answer(200, {"status": "ok"})
    if quirks.on:
        result = _odd(clinic, method, result)
        if token and isinstance(result, dict) and Quirk.TOKEN_IN_ANSWERS in quirks:
            result = result | {"Token": token}
    if result is None and Quirk.NO_CONTENT in quirks:
        return Answer(204, kind=None)
    return json_answer(200, result if Quirk.NO_ENVELOPE in quirks else {"status": "ok", "result": result})


def failed(clinic: Clinic, method: str, refusal: Refusal) -> Answer:
    """The refusal of a call."""
    quirks = clinic.quirks
    status = _status(clinic, method, refusal)
    data = refusal.data() | {"HttpStatusCode": status}
    if refusal.code == EventCode.UNSPECIFIED and Quirk.UNKNOWN_EVENT_CODES in quirks:
        data["EventCode"] = _UNHEARD_OF
    if Quirk.HTML_ERRORS in quirks:
        return html_answer(status)
    if Quirk.EMPTY_ERRORS in quirks:
        return Answer(status, kind=None)
    written = _writer(clinic).result(data) if quirks.on else data
    if Quirk.BARE_ERRORS in quirks:
        return json_answer(status, written)
    outer = 200 if Quirk.ERRORS_AS_200 in quirks else status
    return json_answer(outer, {"status": "error", "error": written})


def _status(clinic: Clinic, method: str, refusal: Refusal) -> int:
    """A booking that does not fit may be refused with any of several statuses."""
    if method not in ("book", "book-time-slot") or (refusal.code, refusal.status) != (EventCode.UNSPECIFIED, 400):
        return refusal.status
    return next((status for quirk, status in _REFUSED_AS.items() if quirk in clinic.quirks), 400)


def _writer(clinic: Clinic) -> Writer:
    return Writer(clinic.quirks, clinic.today, max(site.key for site in clinic.catalogue.sites))


def _odd(clinic: Clinic, method: str, result: Any) -> Any:
    if Quirk.NOTHING_OPEN in clinic.quirks:
        result = _closed(method, result)
    if method == "invoice-detail" and Quirk.INVOICE_DETAIL_LIST in clinic.quirks:
        plain = replace(clinic.quirks, on=clinic.quirks.on - {Quirk.WRAPPED_LISTS})
        return replace(_writer(clinic), quirks=plain).result([result])
    return _writer(clinic).result(result)


def _closed(method: str, result: Any) -> Any:
    """The same call at a clinic that has opened nothing for online booking."""
    if method in ("types", "sites", "clinicians", "proposed"):
        return []
    if method == "proposed-time-slots":
        return result | {"TimeSlots": [], "Sites": []}
    return result
