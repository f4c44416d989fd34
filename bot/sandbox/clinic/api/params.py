"""The URL parameters of a call, read strictly: a missing one is event code 1, one that cannot be read code 2."""

import re
from dataclasses import dataclass
from datetime import datetime

from bot.sandbox.clinic.errors import malformed, missing
from bot.sandbox.clinic.times import wall

_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
_DEGREES = re.compile(r"-?\d{1,3}(\.\d{1,6})?")
_DATE = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d{1,7})?(Z|[+-]\d\d:\d\d)?)?")


def wall_time(name: str, text: str) -> datetime:
    """A date or time of the wire as wall clock at the site; one with an offset is converted.

    Raises event code 2 where it is neither.
    """
    if not _DATE.fullmatch(text):
        raise malformed(name, "expected yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss")
    try:
        read = datetime.fromisoformat(re.sub(r"(\.\d{6})\d", r"\1", text))
    except ValueError:
        raise malformed(name, "there is no such time") from None
    return wall(read) if read.tzinfo else read


@dataclass(frozen=True, slots=True)
class Params:
    """Parameters by name. An empty one counts as not given."""

    given: dict[str, str]

    def maybe(self, name: str) -> str | None:
        """The text of a parameter that may be left out."""
        return self.given.get(name) or None

    def text(self, name: str) -> str:
        """The text of a parameter that must be there."""
        value = self.maybe(name)
        if value is None:
            raise missing(name)
        return value

    def number(self, name: str, default: int | None = None, *, low: int = 0, high: int = 2**31 - 1) -> int:
        """A whole number between `low` and `high`; without a default it must be there."""
        if default is not None and self.maybe(name) is None:
            return default
        text = self.text(name)
        if not re.fullmatch(r"\d{1,10}", text) or not low <= int(text) <= high:
            raise malformed(name, f"expected a whole number from {low} to {high}")
        return int(text)

    def flag(self, name: str, *, default: bool | None = None) -> bool:
        """A lower-case true or false; without a default it must be there."""
        if default is not None and self.maybe(name) is None:
            return default
        match self.text(name):
            case "true":
                return True
            case "false":
                return False
            case _:
                raise malformed(name, "expected true or false")

    def time(self, name: str, default: datetime | None = None) -> datetime:
        """A date (its midnight) or a time, as wall clock at the site."""
        if default is not None and self.maybe(name) is None:
            return default
        return wall_time(name, self.text(name))

    def clock(self, name: str, default: int) -> int:
        """Minutes after midnight, given as HH:mm."""
        text = self.maybe(name)
        if text is None:
            return default
        found = _CLOCK.fullmatch(text)
        if not found:
            raise malformed(name, "expected HH:mm")
        return int(found[1]) * 60 + int(found[2])

    def degrees(self, name: str, most: int) -> float:
        """A latitude or longitude with at most six decimals."""
        text = self.text(name)
        if not _DEGREES.fullmatch(text) or abs(float(text)) > most:
            raise malformed(name, "expected degrees with at most 6 decimals")
        return float(text)
