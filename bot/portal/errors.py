"""How a portal call can fail, told apart by how far it got.

    PortalError
    ├── NotSent             nothing left this side
    │   ├── Unconnected     no connection in time
    │   └── Withheld        the caller's own permission to send was gone
    ├── Lost                sent, and no readable answer: the portal may or may not have acted
    │   ├── TimedOut        no answer in time
    │   ├── Broken          the connection went away
    │   ├── ServerFault     any 5xx, with an envelope or without
    │   ├── Busy            408 or 429: ask again in a while
    │   └── Unreadable      an answer, or a status, outside of the protocol
    └── Refused             400, 401, 403, 404, 405, or 200 with `status: error`: the portal did nothing
        ├── SignInNeeded    401, event code 8 or 11
        ├── WrongPassword   what `login` makes of a refusal
        ├── WrongCode       what `submit_code` makes of a refusal
        ├── Blocked         event code 14: too many failed sign-ins
        ├── Starting        event code 10: ask again in a while
        ├── KeyRefused      event code 3, 4 or 13: this installation is not let in
        ├── Registered      event code 10001: a private patient has an account already
        ├── Markup          event code 12: what a person typed looks like HTML
        └── WrongVerb       405

Owns the tree and its translation for the conversation. An error's text never holds an address, a key, a session or
anything a person typed; `message` may be shown to a person and is not part of the text.
"""

from __future__ import annotations

from dataclasses import dataclass

STARTING = 10
SIGNED_OUT = frozenset({8, 11})


@dataclass(frozen=True, slots=True)
class Problem:
    """What an answer said about its failure. `status` is HTTP's, `code` the portal's EventCode.

    `foreign`: the body is not the portal's, but a page of something in front of it, such as a firewall.
    """

    status: int | None = None
    code: int | None = None
    message: str = ""
    reference: str = ""
    foreign: bool = False

    def __str__(self) -> str:
        told = [
            f"HTTP {self.status}" if self.status is not None else "",
            f"event code {self.code}" if self.code is not None else "",
            f"reference {self.reference}" if self.reference else "",
        ]
        return ", ".join(part for part in told if part)


class PortalError(Exception):
    """Any failure of a portal call."""

    def __init__(self, text: str = "", problem: Problem | None = None) -> None:
        super().__init__(text or str(problem or "") or type(self).__name__)
        self.problem = problem or Problem()

    @property
    def status(self) -> int | None:
        """The HTTP status, where there was an answer."""
        return self.problem.status

    @property
    def code(self) -> int | None:
        """The portal's EventCode, where it said one."""
        return self.problem.code

    @property
    def message(self) -> str:
        """What the portal says to a person, or nothing."""
        return self.problem.message

    @property
    def reference(self) -> str:
        """What clinic support wants to hear, or nothing."""
        return self.problem.reference

    @property
    def told(self) -> bool:
        """Whether the portal itself said what is the matter, and not only a status or something in front of it."""
        return self.code is not None or bool(self.message)

    @property
    def starting(self) -> bool:
        """Whether the portal is starting and wants to be asked again in a while, whatever the HTTP status around it."""
        return self.code == STARTING


class NotSent(PortalError):  # noqa: N818 - the tree names phases of a call, and this is one
    """Not one byte of the request left."""


class Unconnected(NotSent):
    """No connection in time."""


class Withheld(NotSent):
    """The connection was there, and the caller no longer wanted to send."""


class Lost(PortalError):  # noqa: N818 - the tree names phases of a call, and this is one
    """The request, or a part of it, left and nothing readable came back."""


class TimedOut(Lost):
    """No whole answer in time."""


class Broken(Lost):
    """The connection ended before the answer did."""


class ServerFault(Lost):
    """The portal, or something in front of it, answered 5xx."""


class Busy(Lost):
    """The portal, or something in front of it, has too much to do."""


class Unreadable(Lost):
    """Something came back that the protocol does not know."""


class Refused(PortalError):  # noqa: N818 - the tree names phases of a call, and this is one
    """The portal said no, and did nothing."""


class SignInNeeded(Refused):
    """No session, or it ran out."""


class WrongPassword(Refused):
    """E-mail and password do not go together."""


class WrongCode(Refused):
    """The sign-in code is not the one that was sent."""


class Blocked(Refused):
    """Too many failed sign-ins: only the clinic can help."""


class Starting(Refused):
    """The portal is starting."""


class KeyRefused(Refused):
    """The client key is missing or wrong, or this address may not call."""


class Registered(Refused):
    """There is an account already: sign in instead."""


class Markup(Refused):
    """Something typed looks like HTML: it has to be typed in another way."""


class WrongVerb(Refused):
    """The portal wants the other of GET and POST."""


_BY_CODE: dict[int, type[Refused]] = {
    3: KeyRefused,
    4: KeyRefused,
    8: SignInNeeded,
    STARTING: Starting,
    11: SignInNeeded,
    12: Markup,
    13: KeyRefused,
    14: Blocked,
    10001: Registered,
}
_BY_STATUS: dict[int, type[Refused]] = {401: SignInNeeded, 405: WrongVerb}


def refusal(problem: Problem) -> Refused:
    """The refusal that fits best: an event code says more than the HTTP status around it."""
    kind = _BY_CODE.get(problem.code if problem.code is not None else -1)
    return (kind or _BY_STATUS.get(problem.status or 0, Refused))(problem=problem)
