"""Telegram's refusals: the exception, its HTTP status and its words."""

from bot.sandbox.telegram.values import Json

QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
SECOND_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_IS_SET = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


class Refusal(Exception):  # noqa: N818 - it is an answer of the server, not an error in it
    """What Telegram answers instead of a result: an HTTP status, its words, perhaps a waiting time in seconds."""

    def __init__(self, status: int, description: str, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.retry_after = retry_after

    def to_json(self) -> Json:
        """The envelope of the Bot API."""
        answer: Json = {"ok": False, "error_code": self.status, "description": self.description}
        if self.retry_after is not None:
            answer["parameters"] = {"retry_after": self.retry_after}
        return answer


def bad_request(words: str) -> Refusal:
    """400: the call is wrong, and repeating it will not help."""
    return Refusal(400, f"Bad Request: {words}")


def unauthorized() -> Refusal:
    """401: a token of the right form which is nobody's."""
    return Refusal(401, "Unauthorized")


def forbidden(words: str) -> Refusal:
    """403: the other side does not want to hear from the bot."""
    return Refusal(403, f"Forbidden: {words}")


def not_found(words: str = "") -> Refusal:
    """404: no such method, or something that is not a token."""
    return Refusal(404, f"Not Found: {words}" if words else "Not Found")


def conflict(words: str) -> Refusal:
    """409: two ways of receiving updates at once."""
    return Refusal(409, f"Conflict: {words}")


def too_large() -> Refusal:
    """413: a body beyond what the server reads."""
    return Refusal(413, "Request Entity Too Large")


def too_many_requests(seconds: int) -> Refusal:
    """429: come back in so many seconds."""
    return Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
