"""Why a portal call failed, in classes each of which has words of its own.

Owns the one table from EventCode and HTTP status to such a class. Must never decide whether anything was done: the
error tree says that.
"""

from __future__ import annotations

from dataclasses import replace

from bot.portal.errors import (
    SIGNED_OUT,
    STARTING,
    Broken,
    Lost,
    NotSent,
    PortalError,
    Refused,
    SignInNeeded,
    TimedOut,
    Unreadable,
    Withheld,
    WrongCode,
    WrongPassword,
)
from conversations.clinic.questions import Failure, Reason, Trouble

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
    408: Reason.SLOW,
    424: Reason.DEPENDENCY,
    429: Reason.SLOW,
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


def failure_of(error: PortalError) -> Failure:
    """What a failed read means to a patient. A starting or signed-out portal may say so with a 5xx, too."""
    return Failure(_trouble(error), error.message, error.reference, reason_of(error))


def refusal_of(refused: Refused) -> Failure:
    """What a refused booking means to a patient.

    A slot that is gone has no code of its own: words without a code that is known here, and a 400 without any words,
    may be about it, whatever such a status says of a read.
    """
    failure = failure_of(refused)
    known = refused.code in _BY_CODE or failure.trouble is not Trouble.REFUSED
    if known or not (refused.message or refused.status == 400):
        return failure
    return replace(failure, reason=Reason.UNSPECIFIED)


def _trouble(error: PortalError) -> Trouble:
    if error.starting:
        return Trouble.STARTING
    if isinstance(error, SignInNeeded) or error.code in SIGNED_OUT:
        return Trouble.SIGN_IN
    if isinstance(error, Unreadable):
        return Trouble.ODD
    return Trouble.REFUSED if isinstance(error, Refused) else Trouble.DOWN
