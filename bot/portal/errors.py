"""How a portal call can fail, told apart by how far it got.

    PortalError
    ├── Unsent              nothing left this side
    │   ├── Unconnected     no connection in time
    │   ├── Untrusted       the certificate of whoever answered is refused
    │   └── Withheld        the caller's own permission to send was gone
    ├── Lost                sent, and no readable answer: the portal may or may not have acted
    │   ├── TimedOut        no answer in time
    │   ├── Broken          the connection went away
    │   ├── ServerFault     any 5xx, with an envelope or without
    │   ├── Busy            408 or 429: ask again in a while
    │   └── Unreadable      an answer, or a status, outside of the protocol
    └── Refusal             400, 401, 403, 404, 405, or 200 with `status: error`: the portal did nothing
        ├── SignInNeeded    401, event code 8 or 11
        ├── WrongPassword   what `login` makes of a refusal
        ├── WrongCode       what `submit_code` makes of a refusal
        ├── Blocked         event code 14: too many failed sign-ins
        ├── Starting        event code 10: ask again in a while
        ├── KeyRefused      event code 3, 4 or 13: this installation is not let in
        ├── Registered      event code 10001: a private patient has an account already
        ├── Markup          event code 12: what a person typed looks like HTML
        ├── Obliged         the portal's own configuration says that nothing can be booked, or not yet
        └── WrongVerb       405

Owns the tree, the table from EventCode and HTTP status to a reason that has words of its own, and the translation
for the conversation. How far a call got is said by the tree, never by the table. An error's text never holds an
address, a key, a session or anything a person typed; `message` may be shown to a person and is not part of the text.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from conversations.clinic.questions import Failure, Reason, Trouble

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


class Unsent(PortalError):  # noqa: N818 - the tree names phases of a call, and this is one
    """Not one byte of the request left."""


class Unconnected(Unsent):
    """No connection in time."""


class Untrusted(Unsent):
    """Whoever answered could not prove to be the portal. The text says why the certificate is refused."""


class Withheld(Unsent):
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


class Refusal(PortalError):  # noqa: N818 - the tree names phases of a call, and this is one
    """The portal said no, and did nothing."""


class SignInNeeded(Refusal):
    """No session, or it ran out."""


class WrongPassword(Refusal):
    """E-mail and password do not go together."""


class WrongCode(Refusal):
    """The sign-in code is not the one that was sent."""


class Blocked(Refusal):
    """Too many failed sign-ins: only the clinic can help."""


class Starting(Refusal):
    """The portal is starting."""


class KeyRefused(Refusal):
    """The client key is missing or wrong, or this address may not call."""


class Registered(Refusal):
    """There is an account already: sign in instead."""


class Markup(Refusal):
    """Something typed looks like HTML: it has to be typed in another way."""


class Obliged(Refusal):
    """Something has to be agreed to in the portal's own pages first, or only the clinic can book; `reason` says what.

    No call of ours has been refused: it is not made.
    """

    def __init__(self, reason: Reason) -> None:
        super().__init__(str(reason))
        self.reason = reason


class WrongVerb(Refusal):
    """The portal wants the other of GET and POST."""


_CODES: dict[int, tuple[type[Refusal], Reason]] = {
    1: (Refusal, Reason.ASKED_WRONGLY),
    2: (Refusal, Reason.ASKED_WRONGLY),
    3: (KeyRefused, Reason.KEY_REFUSED),
    4: (KeyRefused, Reason.KEY_REFUSED),
    5: (Refusal, Reason.UNKNOWN_CALL),
    6: (Refusal, Reason.UNKNOWN_CALL),
    7: (Refusal, Reason.ASKED_WRONGLY),
    8: (SignInNeeded, Reason.SIGN_IN),
    9: (Refusal, Reason.COMPANY_MISSING),
    STARTING: (Starting, Reason.STARTING),
    11: (SignInNeeded, Reason.SIGN_IN),
    12: (Markup, Reason.MARKUP),
    13: (KeyRefused, Reason.ADDRESS_REFUSED),
    14: (Blocked, Reason.BLOCKED),
    10001: (Registered, Reason.ALREADY_REGISTERED),
    40001: (Refusal, Reason.QUESTIONS_OPEN),
    50001: (Refusal, Reason.HISTORY_NOT_FOUND),
}
"""What each EventCode is, and the reason that has words of its own."""

DOCUMENTED = frozenset(_CODES)
"""All of them but 0, which says nothing."""

_STATUSES: dict[int, tuple[type[Refusal], Reason]] = {
    400: (Refusal, Reason.ASKED_WRONGLY),
    401: (SignInNeeded, Reason.SIGN_IN),
    403: (Refusal, Reason.NO_RIGHT),
    404: (Refusal, Reason.NOT_FOUND),
    405: (WrongVerb, Reason.WRONG_VERB),
    408: (Refusal, Reason.SLOW),
    424: (Refusal, Reason.DEPENDENCY),
    429: (Refusal, Reason.SLOW),
    501: (Refusal, Reason.UNKNOWN_CALL),
}
"""The same for an HTTP status beside which there is no such code."""

_PHASES: tuple[tuple[type[PortalError], Reason], ...] = (
    (WrongPassword, Reason.WRONG_PASSWORD),
    (WrongCode, Reason.WRONG_CODE),
    (Withheld, Reason.WITHHELD),
    (Unsent, Reason.UNREACHABLE),
    (TimedOut, Reason.SLOW),
    (Broken, Reason.BROKEN),
)


def refusal_in(problem: Problem) -> Refusal:
    """The refusal that fits best: an event code says more than the HTTP status around it."""
    kind, _ = _CODES.get(_code(problem), (Refusal, None))
    if kind is Refusal:
        kind, _ = _STATUSES.get(problem.status or 0, (Refusal, None))
    return kind(problem=problem)


def reason_of(error: PortalError) -> Reason:
    """The class of a failure: how far the call got, then the event code, then the HTTP status."""
    if isinstance(error, Obliged):
        return error.reason
    for kind, reason in _PHASES:
        if isinstance(error, kind):
            return reason
    _, told = _CODES.get(_code(error.problem), (None, None))
    return told or _by_status(error)


def _by_status(error: PortalError) -> Reason:
    """Event code 0 beside a 400 says no more than that: it is what a slot that was taken may look like."""
    status = error.status or 0
    if status == 400 and error.code is not None:
        return Reason.UNSPECIFIED
    _, told = _STATUSES.get(status, (None, None))
    if told or status >= 500:
        return told or Reason.FAULT
    return Reason.ODD if isinstance(error, Lost) else Reason.UNSPECIFIED


def failure_of(error: PortalError) -> Failure:
    """What a failed read means to a patient. A starting or signed-out portal may say so with a 5xx, too."""
    return Failure(_trouble(error), error.message, error.reference, reason_of(error))


def refusal_of(refused: Refusal) -> Failure:
    """What a refused booking means to a patient.

    A slot that is gone has no code of its own: words without a code that is known here, and a 400 without any words,
    may be about it, whatever such a status says of a read.
    """
    failure = failure_of(refused)
    known = refused.code in _CODES or failure.trouble is not Trouble.REFUSED
    if known or not (refused.message or refused.status == 400):
        return failure
    return replace(failure, reason=Reason.UNSPECIFIED)


def _code(problem: Problem) -> int:
    """The EventCode, or a number that is none."""
    return -1 if problem.code is None else problem.code


def _trouble(error: PortalError) -> Trouble:
    if error.starting:
        return Trouble.STARTING
    if isinstance(error, SignInNeeded) or error.code in SIGNED_OUT:
        return Trouble.SIGN_IN
    if isinstance(error, Unreadable):
        return Trouble.ODD
    return Trouble.REFUSED if isinstance(error, Refusal) else Trouble.DOWN
