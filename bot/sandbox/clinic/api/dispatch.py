"""Dispatch of a call: its route, the checks in the portal's order, its handler, and the envelope of the answer.

A handler runs only when everything about the caller was right; whatever it raises becomes an answer here.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from urllib.parse import unquote

from bot.sandbox.clinic.api.answers import Answer, failed, succeeded
from bot.sandbox.clinic.api.call import Call, Route
from bot.sandbox.clinic.api.params import Params
from bot.sandbox.clinic.api.sections import SECTIONS
from bot.sandbox.clinic.api.sections.diary import PAGED
from bot.sandbox.clinic.api.sections.pages import PAGE
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.errors import EventCode, Refusal, bad_body, forbidden, malformed
from bot.sandbox.clinic.quirks import Quirk, keys
from bot.sandbox.clinic.sessions import Session

_MARKUP = re.compile(r"<[a-zA-Z!/?]|&#")
_EVERYWHERE = frozenset({"client-key", "token"})


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it came over HTTP; header names are lower-case."""

    verb: str
    section: str
    method: str
    query: list[tuple[str, str]]
    headers: Mapping[str, str]
    body: bytes


def answer(clinic: Clinic, request: Request) -> Answer:
    """Answer one request, whatever it is."""
    try:
        return _handle(clinic, request)
    except Refusal as refusal:
        return failed(clinic, request.method, refusal)


def _handle(clinic: Clinic, request: Request) -> Answer:
    route = _route(clinic, request)
    cookies = _cookies(request.headers.get("cookie", ""))
    params = _params(clinic, request, route)
    if route.key:
        _check_key(clinic, params.maybe("client-key") or cookies.get("client-key"))
    if "origin" in request.headers and Quirk.REFUSE_ORIGIN in clinic.quirks:
        raise forbidden("call from another origin")
    body = _body(request)
    _check_markup([params.given, body])
    session = _session(clinic, request, cookies, body)
    _check_session(session, route, _token(clinic, request, params))
    clinic.diary.extend(clinic.today)
    user = clinic.person(session.person) if session and session.signed_in and session.person else None
    body = keys.slot_back(clinic.quirks, keys.body_back(clinic.quirks, body))
    call = Call(request.verb, params, body, session, user)
    result = route.handler(clinic, call)
    return succeeded(clinic, request.method, result, session.token if session and session.signed_in else None)


def _route(clinic: Clinic, request: Request) -> Route:
    section = SECTIONS.get(request.section)
    if section is None:
        raise Refusal(EventCode.UNKNOWN_SECTION, "This service does not exist.", f"section: {request.section}")
    route = section.get(request.method)
    if route is None:
        raise Refusal(EventCode.UNKNOWN_METHOD, "This service does not exist.", f"method: {request.method}")
    verbs = _verbs(clinic, request, route)
    if request.verb not in verbs:
        allowed = ", ".join(sorted(verbs))
        raise Refusal(EventCode.UNSPECIFIED, "This service is called in another way.", f"use {allowed}", status=405)
    return route


def _verbs(clinic: Clinic, request: Request, route: Route) -> frozenset[str]:
    """How the method is called today: where the documentation is at odds with itself, a quirk decides."""
    name = (request.section, request.method)
    if request.method == "proposed-time-slots" or name == ("anon-appointment", "sites"):
        if Quirk.SLOTS_POST_ONLY in clinic.quirks:
            return frozenset({"POST"})
        if Quirk.SLOTS_GET_ONLY in clinic.quirks:
            return frozenset({"GET"})
    if name == ("auth", "logout") and Quirk.LOGOUT_POST_ONLY in clinic.quirks:
        return frozenset({"POST"})
    return route.verbs


def _params(clinic: Clinic, request: Request, route: Route) -> Params:
    given: dict[str, str] = {}
    paged = request.method == "existing-appointments" and clinic.quirks.on & PAGED
    known = route.params | _EVERYWHERE | (frozenset(PAGE.split()) if paged else frozenset())
    for name, value in request.query:
        if name not in known:
            raise malformed(name, "there is no such parameter")
        if name in given:
            raise malformed(name, "given twice")
        given[name] = value
    return Params(keys.params_back(clinic.quirks, given))


def _cookies(header: str) -> dict[str, str]:
    """Cookies by lower-case name, with what was percent-encoded decoded."""
    pairs = (part.partition("=") for part in header.split(";") if "=" in part)
    return {name.strip().lower(): unquote(value.strip().strip('"')) for name, _, value in pairs}


def _check_key(clinic: Clinic, key: str | None) -> None:
    if not key:
        raise Refusal(EventCode.CLIENT_KEY_MISSING, "This application is not known to the clinic.", "client-key")
    if key != clinic.settings.client_key:
        raise Refusal(EventCode.CLIENT_KEY_INVALID, "This application is not known to the clinic.", "client-key")


def _body(request: Request) -> dict[str, Any] | None:
    if not request.body:
        return None
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise bad_body("Content-Type is not application/json")
    try:
        read = json.loads(request.body, parse_float=Decimal, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise bad_body("not JSON") from None
    if not isinstance(read, dict):
        raise bad_body("a JSON object is expected")
    return read


def _no_constant(name: str) -> None:
    raise ValueError(name)


def _check_markup(value: object, name: str = "") -> None:
    match value:
        case str() if _MARKUP.search(value):
            raise Refusal(EventCode.MARKUP, "Please leave out the characters < and &.", f"HTML markup in: {name}")
        case dict():
            for key, part in value.items():
                _check_markup(part, str(key))
        case list():
            for part in value:
                _check_markup(part, name)
        case _:
            pass


def _session(
    clinic: Clinic, request: Request, cookies: Mapping[str, str], body: dict[str, Any] | None
) -> Session | None:
    header = None if Quirk.DEPRECATED_SESSION in clinic.quirks else request.headers.get("x-session-id")
    key = header or cookies.get("asp.net_sessionid") or (body or {}).get("SessionId")
    return clinic.sessions.find(key, clinic.clock()) if isinstance(key, str) and key else None


def _token(clinic: Clinic, request: Request, params: Params) -> str | None:
    header = None if Quirk.DEPRECATED_SESSION in clinic.quirks else request.headers.get("x-token")
    return header or params.maybe("token")


def _check_session(session: Session | None, route: Route, token: str | None) -> None:
    signed_in = session is not None and session.signed_in
    if route.login and not signed_in:
        raise Refusal(EventCode.NOT_LOGGED_IN, "Please sign in again.")
    if session and signed_in and route.token and token != session.token:
        raise Refusal(EventCode.INVALID_TOKEN, "Please sign in again.", "x-token")
