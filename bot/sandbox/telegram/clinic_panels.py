"""Owns what the page shows of the stand-in clinic: accounts, codes, bookings. Must never fail when it is absent."""

import json
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.sandbox.telegram.outgoing import exchange

PANELS = {"accounts", "codes", "bookings"}
MAX_ROWS = 200


class ClinicPanels:
    """Answers `GET /sandbox/clinic/{panel}` with `{"available": …, "rows": […]}`."""

    def __init__(self, clinic_url: str | None) -> None:
        self._clinic_url = clinic_url.rstrip("/") if clinic_url else None

    async def get(self, request: Request) -> Response:
        """The rows as the clinic gives them; none, and not available, when there is no clinic to ask."""
        panel = request.path_params["panel"]
        if panel not in PANELS:
            return JSONResponse({"error": "no such panel"}, 404)
        rows = await self._rows(panel)
        headers = {"Cache-Control": "no-store"}
        return JSONResponse({"available": rows is not None, "rows": rows or []}, headers=headers)

    async def _rows(self, panel: str) -> list[Any] | None:
        if self._clinic_url is None:
            return None
        try:
            answer = await exchange("GET", f"{self._clinic_url}/demo/{panel}", seconds=3.0)
            rows = json.loads(answer.body) if answer.status == 200 else None
        except (OSError, TimeoutError, ValueError):
            return None
        if isinstance(rows, dict):
            rows = rows.get(panel)
        return [row for row in rows if isinstance(row, dict)][:MAX_ROWS] if isinstance(rows, list) else None
