"""The parameters of a Bot API call, from query string, form, multipart or JSON."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import parse_qsl

from starlette.datastructures import UploadFile
from starlette.requests import Request

from bot.sandbox.telegram.api.refusals import bad_request, too_large

MAX_BODY = 20 * 1024 * 1024
"""Bytes of a request that are read at most."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a multipart body."""

    name: str
    media_type: str
    content: bytes


class Parameters:
    """The parameters of one call, each read as the type its method wants."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = {name: value for name, value in values.items() if value is not None}

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def text(self, name: str) -> str:
        """The value as text, empty when it was not given."""
        value = self._values.get(name, "")
        if isinstance(value, Upload):
            return ""
        return value if isinstance(value, str) else json.dumps(value)

    def number(self, name: str) -> int | None:
        """The value as an integer; None when it was not given or is not one."""
        try:
            return int(str(self._values[name]).strip())
        except (KeyError, ValueError):
            return None

    def decimal(self, name: str) -> float:
        """The value as a number with a fraction; refused when it is none."""
        try:
            return float(str(self._values[name]))
        except (KeyError, ValueError):
            raise bad_request(f"{name} must be specified") from None

    def flag(self, name: str) -> bool:
        """Whether the value says yes."""
        return str(self._values.get(name, "")).lower() in {"true", "1", "yes"}

    def json(self, name: str, what: str) -> Any:
        """The value parsed from JSON, None when it was not given; refused in Telegram's words when it is not JSON."""
        value = self._values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {what} JSON object") from None

    def upload(self, name: str) -> Upload | None:
        """The file sent as this member, directly or through `attach://`."""
        value = self._values.get(name)
        if isinstance(value, str) and value.startswith("attach://"):
            value = self._values.get(value.removeprefix("attach://"))
        return value if isinstance(value, Upload) else None


async def read_parameters(request: Request) -> Parameters:
    """Reads the query string and the body, whichever way the client wrote them. The body wins."""
    values: dict[str, Any] = dict(request.query_params)
    if request.method != "GET":
        values.update(await _read_body(request))
    return Parameters(values)


async def _read_body(request: Request) -> Mapping[str, Any]:
    if int(request.headers.get("content-length") or 0) > MAX_BODY:
        raise too_large()
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    match media_type:
        case "multipart/form-data":
            return await _read_multipart(request)
        case "application/json":
            return _read_json(await request.body())
        case _:
            return dict(parse_qsl((await request.body()).decode(), keep_blank_values=True))


def _read_json(body: bytes) -> Mapping[str, Any]:
    try:
        values = json.loads(body or b"{}")
    except ValueError:
        raise bad_request("can't parse request body JSON object") from None
    if not isinstance(values, dict):
        raise bad_request("can't parse request body JSON object")
    return cast("Mapping[str, Any]", values)


async def _read_multipart(request: Request) -> Mapping[str, Any]:
    values: dict[str, Any] = {}
    async with request.form(max_fields=100, max_files=10) as form:
        for name, value in form.items():
            values[name] = await _read_upload(value) if isinstance(value, UploadFile) else value
    return values


async def _read_upload(file: UploadFile) -> Upload:
    return Upload(file.filename or "file", file.content_type or "application/octet-stream", await file.read())
