"""The pages as HTML: Jinja templates over the words of the catalogue.

Owns the nonce that lets their one script and style sheet run. Must never be given a password or code. Words and what
stands in them are escaped, but for the markup that a template puts around a parameter.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup
from starlette.responses import HTMLResponse, Response

from bot.web.dial import dialled
from bot.web.middleware import ALWAYS, policy
from bot.wording import Wording
from conversations.screens.model import Message

if TYPE_CHECKING:
    from jinja2 import Environment


@dataclass(frozen=True, slots=True)
class Form:
    """A form to fill in. `error` is tied to `wrong`, the field it is about, or to the form as a whole.

    `whose` is for whom the form is, `number` what has to be tapped in the chat, for the browser that may see it.
    """

    step: str
    whose: str = ""
    email: str = ""
    role: str = ""
    delivery: str = ""
    error: Message | None = None
    wrong: str = ""
    note: Message | None = None
    more_codes: bool = True
    number: int | None = None


@dataclass(frozen=True, slots=True)
class DetailsForm(Form):
    """The form of somebody without an account. `details` are its fields as they were typed.

    `born_wanted`: the clinic wants the date of birth, which is `today` at the latest. `alike`: whom it may be, where
    staff fill in a patient.
    """

    details: Mapping[str, str] = field(default_factory=dict, repr=False)
    born_wanted: bool = True
    today: str = ""
    alike: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class NoticePage:
    """A page that only says something. `done` closes the sheet that Telegram opened for it."""

    title: Message
    text: Message
    phone: bool = False
    done: bool = False


@cache
def _templates() -> Environment:
    """Every template, compiled once in a process."""
    from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415 - until a page is shown

    return Environment(
        loader=PackageLoader("bot.web", "pages"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )


class Pages:
    """The pages of one clinic, in the language of `words`."""

    def __init__(self, words: Wording, privacy_url: str = "") -> None:
        self._words = words
        phone = words.facts["clinic_phone"]
        self._always: dict[str, object] = {
            "say": self._say,
            "language": words.language,
            "clinic": words.facts["clinic_name"],
            "phone": phone,
            "dial": dialled(phone),
            "portal": words.facts.get("portal", ""),
            "privacy": privacy_url,
        }

    def password(self, form: Form, status: int = 200) -> Response:
        """E-mail and password."""
        return self._page("password.html", status, form=form)

    def details(self, form: DetailsForm, status: int = 200) -> Response:
        """Who somebody without an account is."""
        return self._page("details.html", status, form=form)

    def patient(self, form: DetailsForm, status: int = 200) -> Response:
        """Who a new patient is, as staff fill it in."""
        return self._page("patient.html", status, form=form)

    def proof(self, form: DetailsForm) -> Response:
        """The code that proves their number or address."""
        return self._page("proof.html", 200, form=form)

    def code(self, form: Form, status: int = 200) -> Response:
        """The code that the clinic sent."""
        return self._page("code.html", status, form=form)

    def match(self, form: Form) -> Response:
        """The number that has to be tapped in the chat."""
        return self._page("match.html", 200, form=form)

    def notice(self, notice: NoticePage, status: int = 200) -> Response:
        """Something to read, and nothing to do."""
        return self._page("notice.html", status, notice=notice)

    def _page(self, template: str, status: int, **content: object) -> Response:
        nonce = secrets.token_urlsafe(16)
        html = _templates().get_template(template).render(nonce=nonce, **self._always, **content)
        return HTMLResponse(html, status, headers={**ALWAYS, "Content-Security-Policy": policy(nonce)})

    def _say(self, said: Message | str, **parameters: str) -> Markup:
        """The words of a message, or of an id with its parameters. Raises KeyError for an id without words."""
        spoken = Message(said, tuple(parameters.items())) if isinstance(said, str) else said
        values = {**self._words.facts, **dict(spoken.parameters), "count": spoken.count}
        return Markup.escape(self._words.bare(spoken)).format_map(values)
