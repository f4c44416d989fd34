"""One call as a handler sees it: checked for key, session and token, its parameters and body yet to be read."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import ValidationError

from bot.sandbox.clinic.api.bodies import Body
from bot.sandbox.clinic.api.params import Params
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.errors import EventCode, Refusal, bad_body
from bot.sandbox.clinic.people import Person
from bot.sandbox.clinic.sessions import Session

B = TypeVar("B", bound=Body)


@dataclass(frozen=True, slots=True)
class Call:
    """What the client sent. `user` is who is signed in, None where nobody is."""

    verb: str
    params: Params
    json: dict[str, Any] | None
    session: Session | None
    user: Person | None

    def read(self, body: type[B]) -> B:
        """The body, which must be there. Raises event code 7."""
        if self.json is None:
            raise bad_body("a JSON object is expected")
        try:
            return body.model_validate(self.json)
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(str(step) for step in first["loc"])
            raise bad_body(f"{where}: {first['msg']}") from None

    def read_maybe(self, body: type[B]) -> B:
        """The body, or an empty one where none was sent."""
        return body() if self.json is None else self.read(body)

    @property
    def signed_in(self) -> Person:
        """Who is signed in. Raises event code 8 where nobody is."""
        if self.user is None:
            raise Refusal(EventCode.NOT_LOGGED_IN, "Please sign in.")
        return self.user


Handler = Callable[[Clinic, Call], Any]


@dataclass(frozen=True, slots=True)
class Route:
    """How a method is called: by which verbs, with which URL parameters, and what the caller must bring.

    `login`: somebody is signed in; `token`: the CSRF token of whoever is signed in; `key`: the client key.
    """

    handler: Handler
    verbs: frozenset[str]
    params: frozenset[str] = frozenset()
    login: bool = True
    token: bool = True
    key: bool = True


def route(verbs: str, handler: Handler, params: str = "") -> Route:
    """A method for somebody who is signed in. `verbs` and `params` are parted by spaces."""
    return Route(handler, frozenset(verbs.split()), frozenset(params.split()))


def public(verbs: str, handler: Handler, params: str = "") -> Route:
    """A method that needs nobody to be signed in."""
    return Route(handler, frozenset(verbs.split()), frozenset(params.split()), login=False)
