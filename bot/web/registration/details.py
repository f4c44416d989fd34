"""What somebody without an account fills in, read strictly: nothing goes to the clinic that it would refuse.

Stray spaces and invisible signs are left out. Each field that cannot be taken is said in words of its own; what was
typed stays in the form. Must never log or keep a field.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from bot.portal import Details

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

FIELDS: Final = ("name", "surname", "email", "mobile", "born", "employee", "consent")
"""In the order in which they are asked, and told about."""

LONGEST: Final[Mapping[str, int]] = {
    "name": 60,
    "surname": 60,
    "email": 254,
    "mobile": 40,
    "born": 10,
    "employee": 30,
    "consent": 3,
}
"""Letters that a field may have."""

KEPT: Final = 500
"""Letters of a field that are shown again, however many were sent."""

ELDEST: Final = date(1900, 1, 1)

_UK: Final = "GB"
_LETTERS: Final = frozenset({"L", "M"})
_BESIDE: Final = frozenset(" '’‘.-‐–")
"""What a name may hold beside letters, of any script."""

_INVISIBLE: Final = dict.fromkeys(
    map(ord, "\u00ad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff")
)
"""Signs that turn the direction of a text, or show nothing."""

_JOINERS: Final = frozenset("\u200c\u200d")
"""Letters of some scripts are joined or parted by them."""

_NUMBER: Final = re.compile(r"\+?[\d ()./‐–-]{5,40}")
_DRAMA: Final = re.compile(r"\+447700900\d{3}")
"""The numbers that the UK keeps for drama, which no real telephone has: demonstrations do."""

_EMPLOYEE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ./_-]{0,29}")
"""An employee number, as employers make them up."""

_DAY_FIRST: Final = re.compile(r"(?P<day>\d{1,2})[./ -](?P<month>\d{1,2})[./ -](?P<year>\d{4})")


@dataclass(frozen=True, slots=True)
class Unfit:
    """A field that cannot be taken, and the id of the words that say why."""

    field: str
    words: str


def typed_in(fields: Mapping[str, str]) -> dict[str, str]:
    """The form as it was typed, to be shown again: without what is stray, and of much too much a part."""
    return {name: tidy(fields.get(name, ""))[:KEPT] for name in FIELDS if fields.get(name)}


def tidy(text: str) -> str:
    """The text without stray spaces and invisible signs, in one spelling."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_INVISIBLE).split())


def read_details(
    typed: Mapping[str, str], *, born_wanted: bool, today: date, region: str = _UK, numbered: bool = False
) -> Details | Unfit:
    """Who it is, or the first field that cannot be taken. `region`: where numbers without a country code are from.

    `numbered`: an employee number may be among the fields.
    """
    told = {name: tidy(typed.get(name, "")) for name in FIELDS}
    long = next((name for name in FIELDS if len(told[name]) > LONGEST[name]), None)
    if long is not None:
        return Unfit(long, f"page.details.long.{long}")
    for name in ("name", "surname"):
        if not is_name(told[name]):
            return Unfit(name, f"page.details.unfit.{name}" if told[name] else f"page.details.missing.{name}")
    email, mobile = email_in(told["email"]), mobile_in(told["mobile"], region)
    if email is None:
        return Unfit("email", "page.details.unfit.email" if told["email"] else "page.details.missing.email")
    if mobile is None:
        return Unfit("mobile", "page.details.unfit.mobile" if told["mobile"] else "page.details.missing.mobile")
    born = date_in(told["born"]) if born_wanted else None
    if born_wanted and (born is None or not ELDEST <= born <= today):
        return Unfit("born", _about_born(told["born"], born, today))
    number = told["employee"] if numbered else ""
    if number and not _EMPLOYEE.fullmatch(number):
        return Unfit("employee", "page.details.unfit.employee")
    if not told["consent"]:
        return Unfit("consent", "page.details.missing.consent")
    return Details(told["name"], told["surname"], email, mobile, born, employee_number=number)


def is_name(text: str) -> bool:
    """Whether it could be somebody's name: letters of any script, and what stands between them."""
    letters = sum(unicodedata.category(sign)[0] in _LETTERS for sign in text)
    others = sum(sign in _BESIDE or sign in _JOINERS for sign in text)
    return letters > 0 and letters + others == len(text)


def email_in(text: str) -> str | None:
    """The address, as mail servers take it; None where it is none."""
    from email_validator import EmailNotValidError, validate_email  # noqa: PLC0415 - until a form is filled in

    try:
        found = validate_email(text, check_deliverability=False, allow_smtputf8=False)
    except EmailNotValidError:
        return None
    return found.ascii_email


def mobile_in(text: str, region: str = _UK) -> str | None:
    """The number with its country code; None where it is no mobile of any country.

    Those of Jersey, Guernsey and the Isle of Man are UK numbers to whoever has one, and to the library of another
    region; so it is not asked for the region.
    """
    if not _NUMBER.fullmatch(text):
        return None
    import phonenumbers  # noqa: PLC0415 - until a form is filled in

    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    spelled = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return spelled if _is_mobile(number) or _DRAMA.fullmatch(spelled) else None


def _is_mobile(number: PhoneNumber) -> bool:
    from phonenumbers import PhoneNumberType, is_valid_number, number_type  # noqa: PLC0415 - as above

    mobile = {PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE}
    return is_valid_number(number) and number_type(number) in mobile


def region_of(calling_code: str) -> str:
    """The region of a calling code such as "+44"; the UK where it is none."""
    import phonenumbers  # noqa: PLC0415 - as above

    digits = calling_code.lstrip("+0 ")
    found = phonenumbers.region_code_for_country_code(int(digits)) if digits.isdecimal() else _UK
    return found if found in phonenumbers.SUPPORTED_REGIONS else _UK


def date_in(text: str) -> date | None:
    """A day as browsers send it, or with the day first; None where there is no such day."""
    first = _DAY_FIRST.fullmatch(text)
    try:
        if first:
            return date(int(first["year"]), int(first["month"]), int(first["day"]))
        return datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007 - a day, at no hour
    except ValueError:
        return None


def _about_born(typed: str, born: date | None, today: date) -> str:
    """The words on a date of birth that cannot be taken."""
    if not typed:
        return "page.details.missing.born"
    if born is None:
        return "page.details.unfit.born"
    return "page.details.future.born" if born > today else "page.details.past.born"
