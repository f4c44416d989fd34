"""The clinic's register: two thousand patients whom staff can look for. Made by rule when first asked for, always the
same, and written down only once something happens to one of them.

Among them are names with marks, twins, namesakes, and many who were born on the same day.
"""

import functools
import unicodedata
from datetime import date, timedelta

from bot.sandbox.clinic.catalogue import Address, Point, Sex
from bot.sandbox.clinic.catalogue.payers import EMPLOYER, GADGETS, INSURER, INSURERS, PATIENT, WIDGETS
from bot.sandbox.clinic.people.model import Person

SIZE = 2000
_FIRST_NAMES = (
    "Emma, Oliver, Zoë, James, Siân, Noah, Chloé, George, Anaïs, Henry, Elizabeth, Li, Renée, Łukasz, Ana, José, Maeve,"
    "Søren, Ruth, Björn, Priya, Owen, Aoife, Tariq, Hannah, Ivan, Leïla, Max, Nia, Paul, Orla, Raúl, Sophie, Tom, Una,"
    "Vera, Will, Yara, Zack, Mary-Ann"
)
_LAST_NAMES = (
    "Clarke, O'Neill, Smith, Nuñez, Brown, Müller, Taylor, Žižek, Wilson, Smith-Jones, Evans, D'Souza, Thomas,"
    "Ó Briain, Roberts, Håkansson, Walker, García, Wright, Çelik, Green, Dvořák, Hall, Lefèvre, Wood, MacDonald,"
    "Harris, de Vries, Lewis, Nguyễn, Young, Patel, King, Khan, Baker, Ali, Turner, Ahmed, Hill, Singh, Moore, Kaur,"
    "Cooper, Begum, Ward, Hussain, Cook, Shaw, Bell, Yıldız"
)
_FIRST, _LAST = _FIRST_NAMES.split(","), _LAST_NAMES.split(",")
_TWIN, _NAMESAKE = 50, 97
_KEY = "00000000a5f"
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "ı": "i", "Ł": "L", "Ø": "O"})
_FIRST_DAY, _DAYS = date(1936, 3, 1), 25_000


def plain(name: str) -> str:
    """A name without the marks of its letters, in small letters."""
    apart = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).replace("’", "'").casefold()


@functools.cache
def register() -> dict[str, Person]:
    """The patients by their key."""
    found: dict[str, Person] = {}
    addresses: dict[str, int] = {}
    before: Person | None = None
    for number in range(SIZE):
        before = _person(number, before, addresses)
        found[before.key] = before
    return found


@functools.cache
def by_email() -> dict[str, Person]:
    """The patients by the address they sign in with."""
    return {one.email: one for one in register().values()}


def key_of(number: int) -> str:
    """The key of one of them."""
    return f"{_KEY}{number:05x}"


def is_registered(key: str) -> bool:
    """Whether this can be a key of the register, without making it."""
    return key.startswith(_KEY)


def _person(number: int, before: Person | None, addresses: dict[str, int]) -> Person:
    first, last = _FIRST[number % len(_FIRST)].strip(), _LAST[number // len(_FIRST) % len(_LAST)].strip()
    born = _FIRST_DAY + timedelta(days=number * 7919 % _DAYS // 3 * 3)
    if before is not None and number % _TWIN == 1:
        last, born = before.surname, before.born or born
    elif before is not None and number % _NAMESAKE == 2:
        first, last = before.name, before.surname
    employer = (WIDGETS, GADGETS, None, None)[number % 4]
    insured = number % 5 == 0
    payers = (*((EMPLOYER,) if employer else ()), PATIENT, *((INSURER,) if insured else ()))
    return Person(
        key=key_of(number),
        name=first,
        surname=last,
        email=_address(first, last, addresses),
        password=f"demo-password-{key_of(number)}",
        sex=Sex.FEMALE if number % 2 == 0 else Sex.MALE,
        born=born,
        home=Point(round(51.43 + number % 40 * 0.004, 6), round(-0.35 + number % 50 * 0.008, 6)),
        address=Address(f"{number + 1} Register Row", "London", f"E{number % 18 + 1} 0ZZ"),
        mobile=f"+44770090{number:04d}",
        payers=payers,
        companies=(*((employer,) if employer else ()), *((INSURERS,) if insured else ())),
        employee_number=f"E{1000 + number}" if employer else "",
    )


def _address(first: str, last: str, addresses: dict[str, int]) -> str:
    """An address of their own: whoever has the name of another gets a number."""
    name = f"{plain(first)}.{plain(last)}".replace("'", "").replace(" ", "")
    addresses[name] = addresses.get(name, 0) + 1
    return f"{name}{'' if addresses[name] == 1 else addresses[name]}@register.example"
