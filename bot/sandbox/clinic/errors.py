"""The portal's event codes, and a refusal with its code and the sentence a person may read."""

import secrets
from enum import IntEnum
from typing import Any


class EventCode(IntEnum):
    """What went wrong, as the portal numbers it."""

    UNSPECIFIED = 0
    PARAMETER_MISSING = 1
    PARAMETER_MALFORMED = 2
    CLIENT_KEY_MISSING = 3
    CLIENT_KEY_INVALID = 4
    UNKNOWN_SECTION = 5
    UNKNOWN_METHOD = 6
    BODY_INVALID = 7
    NOT_LOGGED_IN = 8
    STARTING = 10
    INVALID_TOKEN = 11
    MARKUP = 12
    ADDRESS_NOT_ALLOWED = 13
    BLOCKED = 14
    ALREADY_REGISTERED = 10001
    QUESTIONS_UNANSWERED = 40001


class EventType(IntEnum):
    """How grave it is."""

    CRITICAL = 1
    ERROR = 2
    WARNING = 4
    INFORMATION = 8


_STATUS: dict[int, int] = {
    EventCode.UNKNOWN_SECTION: 404,
    EventCode.UNKNOWN_METHOD: 404,
    EventCode.CLIENT_KEY_MISSING: 403,
    EventCode.CLIENT_KEY_INVALID: 403,
    EventCode.NOT_LOGGED_IN: 401,
    EventCode.INVALID_TOKEN: 401,
    EventCode.ADDRESS_NOT_ALLOWED: 403,
    EventCode.BLOCKED: 403,
    EventCode.STARTING: 500,
}


class Refusal(Exception):  # noqa: N818 - the portal says no; nothing is broken
    """A call that is answered with an error. `message` may be shown to a person, `description` is for programmers."""

    def __init__(self, code: int, message: str, description: str = "", *, status: int | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.description = description
        self.status = status or _STATUS.get(code, 400)
        self.severity = EventType.WARNING if code == EventCode.STARTING else EventType.ERROR

    def data(self) -> dict[str, Any]:
        """The error as the wire has it (`ServiceExceptionData`)."""
        return {
            "Message": self.message,
            "EventType": int(self.severity),
            "EventCode": int(self.code),
            "HttpStatusCode": self.status,
            "Description": self.description,
            "ReferenceNumber": f"ER-{secrets.token_hex(4).upper()}",
        }


def missing(name: str) -> Refusal:
    """A parameter that must be there is not."""
    return Refusal(EventCode.PARAMETER_MISSING, "Something is missing in this request.", f"parameter missing: {name}")


def malformed(name: str, why: str) -> Refusal:
    """A parameter cannot be understood."""
    return Refusal(
        EventCode.PARAMETER_MALFORMED, "Something in this request is not right.", f"parameter malformed: {name}: {why}"
    )


def bad_body(why: str) -> Refusal:
    """The POST data is missing or wrong."""
    return Refusal(EventCode.BODY_INVALID, "Something in this request is not right.", f"POST data: {why}")


def not_found(what: str) -> Refusal:
    """There is no such thing, or not for this person."""
    return Refusal(EventCode.UNSPECIFIED, f"This {what} could not be found.", f"not found: {what}", status=404)


def forbidden(what: str) -> Refusal:
    """The person has no right to do this."""
    return Refusal(EventCode.UNSPECIFIED, "You are not allowed to do this.", f"no right: {what}", status=403)


def refused(message: str, description: str = "") -> Refusal:
    """What was asked cannot be done now; the message says why."""
    return Refusal(EventCode.UNSPECIFIED, message, description)
