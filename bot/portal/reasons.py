"""Why a portal call failed, in classes each of which has words of its own.

Owns the one table from EventCode and HTTP status to such a class. Must never decide whether anything was done: the
error tree says that.
"""

from __future__ import annotations

from enum import StrEnum

from bot.portal.errors import (
    SIGNED_OUT,
    STARTING,
    Broken,
    Lost,
    NotSent,
    PortalError,
    TimedOut,
    Withheld,
    WrongCode,
    WrongPassword,
)


class Reason(StrEnum):
    """Why there is no result."""

    UNSPECIFIED = "unspecified"  # the portal does not say; for a booking most likely that the time was taken
    ASKED_WRONGLY = "asked_wrongly"  # a parameter or a body member is missing or malformed
    UNKNOWN_CALL = "unknown_call"  # this portal has no such section or method
    KEY_REFUSED = "key_refused"  # the client key is missing or invalid
    ADDRESS_REFUSED = "address_refused"  # this address is not in the employer's range
    SIGN_IN = "sign_in"  # no session, or it ran out, or its token did
    COMPANY_MISSING = "company_missing"
    STARTING = "starting"  # ask again in a while
    MARKUP = "markup"  # what a person typed looks like HTML
    BLOCKED = "blocked"  # too many failed sign-ins
    ALREADY_REGISTERED = "already_registered"  # a private patient has an account under this e-mail
    QUESTIONS_OPEN = "questions_open"  # required questions were not answered
    HISTORY_NOT_FOUND = "history_not_found"  # a node of the medical history
    NO_RIGHT = "no_right"
    NOT_FOUND = "not_found"
    WRONG_VERB = "wrong_verb"
    DEPENDENCY = "dependency"  # something that the portal needs did not do its part
    FAULT = "fault"  # of the server
    WRONG_PASSWORD = "wrong_password"  # noqa: S105 - the name of a class of failures
    WRONG_CODE = "wrong_code"
    UNREACHABLE = "unreachable"  # nothing was sent
    WITHHELD = "withheld"  # nothing was sent, by the caller's own wish
    SLOW = "slow"  # no answer in time
    BROKEN = "broken"  # the connection went away
    ODD = "odd"  # an answer that cannot be read


_BY_CODE = {
    1: Reason.ASKED_WRONGLY,
    2: Reason.ASKED_WRONGLY,
    3: Reason.KEY_REFUSED,
    4: Reason.KEY_REFUSED,
    5: Reason.UNKNOWN_CALL,
    6: Reason.UNKNOWN_CALL,
    7: Reason.ASKED_WRONGLY,
    9: Reason.COMPANY_MISSING,
    STARTING: Reason.STARTING,
    12: Reason.MARKUP,
    13: Reason.ADDRESS_REFUSED,
    14: Reason.BLOCKED,
    10001: Reason.ALREADY_REGISTERED,
    40001: Reason.QUESTIONS_OPEN,
    50001: Reason.HISTORY_NOT_FOUND,
} | dict.fromkeys(SIGNED_OUT, Reason.SIGN_IN)

_BY_STATUS = {
    400: Reason.ASKED_WRONGLY,
    401: Reason.SIGN_IN,
    403: Reason.NO_RIGHT,
    404: Reason.NOT_FOUND,
    405: Reason.WRONG_VERB,
    424: Reason.DEPENDENCY,
    501: Reason.UNKNOWN_CALL,
}

_BY_KIND: tuple[tuple[type[PortalError], Reason], ...] = (
    (WrongPassword, Reason.WRONG_PASSWORD),
    (WrongCode, Reason.WRONG_CODE),
    (Withheld, Reason.WITHHELD),
    (NotSent, Reason.UNREACHABLE),
    (TimedOut, Reason.SLOW),
    (Broken, Reason.BROKEN),
)


def reason_of(error: PortalError) -> Reason:
    """The class of a failure: how far the call got, then the event code, then the HTTP status."""
    for kind, reason in _BY_KIND:
        if isinstance(error, kind):
            return reason
    told = _BY_CODE.get(error.code) if error.code is not None else None
    return told or _by_status(error)


def _by_status(error: PortalError) -> Reason:
    """Event code 0 beside a 400 says no more than that: it is what a slot that was taken may look like."""
    status = error.status or 0
    if status == 400 and error.code is not None:
        return Reason.UNSPECIFIED
    if status >= 500:
        return _BY_STATUS.get(status, Reason.FAULT)
    return _BY_STATUS.get(status) or (Reason.ODD if isinstance(error, Lost) else Reason.UNSPECIFIED)
