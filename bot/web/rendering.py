"""Turning what is to be said into a page.

Owns the templates and the nonce that lets their one script and style sheet run. Must never be given a password or code.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import HTMLResponse, Response

from bot.web.middleware import ALWAYS, policy


@dataclass(frozen=True, slots=True)
class Form:
    """A form to fill in. `error` is tied to `wrong`, the field it is about, or to the form as a whole.

    `whose` is for whom the form is, and `init_data` what Telegram said, for a browser that lost the page's fragment.
    """

    step: str
    whose: str = ""
    init_data: str = ""
    email: str = ""
    delivery: str = ""
    error: str = ""
    wrong: str = ""
    note: str = ""
    more_codes: bool = True


@dataclass(frozen=True, slots=True)
class NoticePage:
    """A page that only says something. `done` closes the sheet that Telegram opened for it."""

    title: str
    text: str
    phone: bool = False
    done: bool = False


class Pages:
    """The pages of one clinic."""

    def __init__(self, clinic_name: str, clinic_phone: str) -> None:
        self._environment = Environment(
            loader=PackageLoader("bot.web", "pages"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
        )
        self._environment.globals.update(
            clinic=clinic_name,
            phone=clinic_phone,
            dial="".join(sign for sign in clinic_phone if sign.isdigit() or sign == "+"),
        )

    def password(self, form: Form, status: int = 200) -> Response:
        """E-mail and password."""
        return self._page("password.html", status, form=form)

    def code(self, form: Form, status: int = 200) -> Response:
        """The code that the clinic sent."""
        return self._page("code.html", status, form=form)

    def notice(self, notice: NoticePage, status: int = 200) -> Response:
        """Something to read, and nothing to do."""
        return self._page("notice.html", status, notice=notice)

    def _page(self, template: str, status: int, **content: object) -> Response:
        nonce = secrets.token_urlsafe(16)
        html = self._environment.get_template(template).render(nonce=nonce, **content)
        return HTMLResponse(html, status, headers={**ALWAYS, "Content-Security-Policy": policy(nonce)})
