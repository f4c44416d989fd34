"""Lenient members: what a member may look like on the wire, and the one thing it then is.

Owns the forgiving of spellings. Descriptions are forgiven everything; keys, times and amounts are read exactly or not
at all, because somebody acts on them. A name is never made up: what has none of its own is left out of the list.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any, Final, TypeVar
from unicodedata import category

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
    model_validator,
)
from pydantic.alias_generators import to_pascal

from bot import logs
from bot.portal.wire.markup import plain

T = TypeVar("T")

_MOST: Final = Decimal(10**12)
_TIME: Final = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)"
    r"(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?\s?(Z|[+-]\d\d:?\d\d)?)?",
    re.ASCII,
)
_CREDENTIAL: Final = re.compile(r"[!#-+\--:<-\[\]-~]{1,1000}", re.ASCII)
_YES: Final = frozenset({"true", "1", "yes"})
_NO: Final = frozenset({"", "0", "none", "false", "no", "off", "null"})


def _no(what: str) -> ValueError:
    """A ValueError, for pydantic lets any other kind through."""
    return ValueError(f"not {what}")


class Wire(BaseModel):
    """A JSON object of the portal: PascalCase members, unknown ones ignored."""

    model_config = ConfigDict(
        alias_generator=to_pascal,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        arbitrary_types_allowed=True,
        defer_build=True,  # until the first answer of its kind is read: a start needs few of them
    )

    @model_validator(mode="before")
    @classmethod
    def _null_is_missing(cls, members: Any) -> Any:
        """So that a default holds, and that the other name of a member is looked for."""
        if not isinstance(members, dict):
            return members
        if None not in members.values():
            return members
        return {name: member for name, member in members.items() if member is not None}


def text_in(value: Any) -> str:
    """A description: a number is written out, anything that cannot be shown is nothing."""
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
        return ""
    text = _written(value)
    return text if _encodable(text) else ""


def _written(value: str | int | Decimal) -> str:
    try:
        return str(value)
    except ValueError:  # an integer of thousands of digits
        return ""


def _encodable(text: str) -> bool:
    """JSON can spell half a surrogate pair, which no address and no message can carry."""
    return text.isascii() or not any("\ud800" <= character <= "\udfff" for character in text)


def number_in(value: Any) -> int | None:
    """A whole number, perhaps spelled as text; None where it is none."""
    if isinstance(value, bool):
        return int(value)
    if not isinstance(value, str | int | Decimal):
        return None
    try:
        number = Decimal(value)
    except (ArithmeticError, ValueError):
        return None
    if not number.is_finite() or number.adjusted() >= 12 or number != number.to_integral_value():
        return None
    return int(number)


def flag_in(value: Any) -> bool:
    """`true`, `"true"` and `1` are yes; everything else is no."""
    return text_in(value).strip().lower() in _YES or value is True


def option_in(value: Any) -> bool:
    """An option with values of its own, of which only the known spellings of "none" are no."""
    return value is True or text_in(value).strip().lower() not in _NO


def key_in(value: Any) -> int | str:
    """An opaque key, kept exactly as it came."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise _no("a key")
    text = _written(value)
    if not text or len(text) > 200 or not _encodable(text):
        raise _no("a key")
    return value


def maybe_key_in(value: Any) -> int | str | None:
    """A key that may be missing; an empty text is none."""
    return None if value == "" else key_in(value)


def amount_in(value: Any) -> Decimal:
    """An amount of money, exact, perhaps spelled as text."""
    if isinstance(value, bool) or not isinstance(value, int | str | Decimal):
        raise _no("an amount")
    try:
        amount = Decimal(value.strip() if isinstance(value, str) else value)
    except InvalidOperation as error:
        raise _no("an amount") from error
    exponent = amount.as_tuple().exponent
    if not isinstance(exponent, int) or not -8 <= exponent <= 12 or abs(amount) >= _MOST:
        raise _no("an amount of money")
    return amount


def time_in(value: Any) -> datetime:
    """A date or time in any of the spellings seen; aware only if it came with an offset."""
    found = _TIME.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        raise _no("a time")
    year, month, day, hour, minute, second, fraction, offset = found.groups(default="")
    microseconds = int((fraction + "000000")[:6])
    naive = datetime(  # noqa: DTZ001 - without an offset it is the site's wall clock, which has no zone here
        int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0), microseconds
    )
    return naive.replace(tzinfo=_zone(offset)) if offset else naive


def _zone(offset: str) -> timezone:
    if offset == "Z":
        return timezone.utc  # noqa: UP017 - the return type is `timezone`, which `UTC` merely aliases
    digits = offset[1:].replace(":", "")
    ahead = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(ahead if offset[0] == "+" else -ahead)


def loose_time_in(value: Any) -> datetime | None:
    """A time that only describes: one that cannot be read is none."""
    try:
        return time_in(value)
    except ValueError:
        return None


def loose_key_in(value: Any) -> int | str | None:
    """A key that is shown or compared, and never needed."""
    try:
        return key_in(value)
    except ValueError:
        return None


def named_in(value: Any) -> Any:
    """Something that comes as an object, or as its name alone."""
    name = text_in(value).strip()
    return {"Name": name} if name else value if isinstance(value, dict) and value else None


def credential_in(value: Any) -> str:
    """A session id or token: only what a header and a cookie can hold is one."""
    text = text_in(value)
    return text if _CREDENTIAL.fullmatch(text) else ""


def rows_in(value: Any) -> Sequence[Any]:
    """A list, a page of a list, or null; an empty row is no row."""
    if value is None:
        return []
    if isinstance(value, dict) and "Items" in value:
        return rows_in(value["Items"])
    if not isinstance(value, list):
        raise _no("a list")
    return [row for row in value if row is not None]


def _legible_in(value: Any, whole: ValidatorFunctionWrapHandler) -> Any:
    """The rows that can be read, none of them where none can; how many were left out is for staff to know."""
    rows = rows_in(value)
    try:
        return whole(rows)
    except ValidationError:
        read = [row for each in rows for row in _row_in(each, whole)]
    logs.event("rows_within_left_out", logs.WARNING, left_out=len(rows) - len(read), rows=len(rows))
    return tuple(read)


def _row_in(row: Any, whole: ValidatorFunctionWrapHandler) -> Sequence[Any]:
    try:
        return tuple(whole([row]))
    except ValidationError:
        return ()


def _readable_in(value: Any, whole: ValidatorFunctionWrapHandler) -> Any:
    """A list of which nothing can be read is not an empty one."""
    read = _legible_in(value, whole)
    if not read and rows_in(value):
        raise _no("a list that can be read")
    return read


# A member that is null is missing, so what may be missing is never asked to read null.
Text = Annotated[str, BeforeValidator(text_in)]
Number = Annotated[int | None, BeforeValidator(number_in)]
Flag = Annotated[bool, BeforeValidator(flag_in)]
Option = Annotated[bool, BeforeValidator(option_in)]
AnyKey = Annotated[int | str, BeforeValidator(key_in)]
MaybeKey = Annotated[int | str | None, BeforeValidator(maybe_key_in)]
Amount = Annotated[Decimal, BeforeValidator(amount_in)]
MaybeAmount = Annotated[Decimal | None, BeforeValidator(amount_in)]
Time = Annotated[datetime, BeforeValidator(time_in)]
LooseKey = Annotated[int | str | None, BeforeValidator(loose_key_in)]
LooseTime = Annotated[datetime | None, BeforeValidator(loose_time_in)]
MaybeTime = Annotated[datetime | None, BeforeValidator(time_in)]
Rows = Annotated[tuple[T, ...], BeforeValidator(rows_in)]
Readable = Annotated[tuple[T, ...], WrapValidator(_readable_in)]
Legible = Annotated[tuple[T, ...], WrapValidator(_legible_in)]


def _object_in(value: Any) -> Any:
    return value if isinstance(value, dict) and value else None


def _measure_in(value: Any) -> Decimal | None:
    try:
        return amount_in(value)
    except ValueError:
        return None


Maybe = Annotated[T | None, BeforeValidator(_object_in)]
MaybeNamed = Annotated[T | None, BeforeValidator(named_in)]
Measure = Annotated[Decimal | None, BeforeValidator(_measure_in)]


_BLANK: Final = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and symbols that show nothing."""


def prose_in(value: Any) -> str:
    """A description as somebody reads it, with its lines."""
    return _unmarked(text_in(value)).strip()


def _unmarked(text: str) -> str:
    """Few texts have markup at all; the others are as they are."""
    return plain(text) if "<" in text or "&" in text else text


def name_in(value: Any) -> str:
    """One line without anything that cannot be seen; nothing where nothing of it can be."""
    text = _unmarked(text_in(value))
    if not (text.isascii() and text.isprintable()):
        text = "".join(map(_seen, text))
        if not any(category(sign)[0] in "LNPS" for sign in text):
            return ""
    return " ".join(text.split())


def _seen(sign: str) -> str:
    """Spaces of any kind are spaces; controls, zero-width and direction marks are nothing."""
    if sign.isspace():
        return " "
    return "" if sign in _BLANK or category(sign) in ("Cc", "Cf") else sign


Prose = Annotated[str, BeforeValidator(prose_in)]
NameText = Annotated[str, BeforeValidator(name_in)]


class Listed(Wire):
    """A row that is chosen by what it is called: without that it cannot be read."""

    name: NameText = ""

    @property
    def called(self) -> str:
        """The name, or whatever else honestly names it; empty where nothing does."""
        return self.name

    @model_validator(mode="after")
    def _is_called_something(self) -> Listed:
        if not self.called:
            raise ValueError("without a name")
        return self
