"""The clinic's own portal in a browser, as far as the demo needs it: where terms and contact options are agreed to,
and the privacy notice that a form links to.

Says whom of the invented people that concerns. No password is asked: nothing here is anybody's.
"""

from html import escape
from typing import Any
from urllib.parse import parse_qs

from pydantic import BaseModel, ConfigDict
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from bot.sandbox.clinic.api.http_api import HttpApi
from bot.sandbox.clinic.clinic import PERSON, Clinic

PATH = "/own-portal"
PRIVACY = f"{PATH}/privacy"

_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Patient portal (demo)</title>
<h1>Patient portal of {clinic}</h1><p>Whoever has not yet agreed to the clinic's terms, or chosen how the clinic may
contact them, does so here.</p>{forms}</html>"""

_NOTICE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Privacy (demo)</title>
<h1>Privacy at {clinic}</h1><p>A real clinic says here what becomes of what patients fill in. This one is made up, and
forgets all of it when the demonstration ends.</p></html>"""

_FORM = '<form method="post"><button name="email" value="{email}">{name} agrees</button></form>'


class AgreedBody(BaseModel):
    """POST /control/agreed: who has agreed to everything."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    email: str


def agreed(clinic: Clinic, body: AgreedBody) -> dict[str, Any]:
    """Somebody agrees to what the clinic wants. Raises LookupError where nobody has this address."""
    person = clinic.person_by_email(body.email)
    if person is None:
        raise LookupError(f"there is no person {body.email!r}")
    record = PERSON.dump_json(person.agreeing).decode()
    with clinic.database.writing() as writing:
        writing.execute("UPDATE person SET record = ? WHERE key = ?", (record, person.key))
    return {"email": person.email}


def routes(api: HttpApi) -> list[Route]:
    """The page and its form."""

    async def page(_request: Request) -> Response:
        owing = await api.run(lambda: [one for one in api.clinic.people() if one.has_to_agree])
        forms = "".join(_FORM.format(email=escape(one.email), name=escape(one.full_name)) for one in owing)
        return HTMLResponse(_PAGE.format(clinic=escape(api.clinic.catalogue.name), forms=forms or "<p>Nobody.</p>"))

    async def agrees(request: Request) -> Response:
        form = parse_qs((await request.body())[:1000].decode(errors="replace"))
        try:
            await api.run(lambda: agreed(api.clinic, AgreedBody(email=form.get("email", [""])[0])))
        except LookupError:
            return Response("nobody", 404)
        return RedirectResponse(PATH, 303)

    async def privacy(_request: Request) -> Response:
        return HTMLResponse(_NOTICE.format(clinic=escape(api.clinic.catalogue.name)))

    return [
        Route(PATH, page, methods=["GET"]),
        Route(PATH, agrees, methods=["POST"]),
        Route(PRIVACY, privacy, methods=["GET"]),
    ]
