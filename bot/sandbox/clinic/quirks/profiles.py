"""Quirks that are on: chosen one by one or by profile, and never two that contradict each other."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.sandbox.clinic.quirks.quirk import Quirk

_EITHER: tuple[frozenset[Quirk], ...] = (
    frozenset({Quirk.BARE_ERRORS, Quirk.HTML_ERRORS, Quirk.EMPTY_ERRORS, Quirk.ERRORS_AS_200}),
    frozenset({Quirk.REQUIRE_2FA_AS_TEXT, Quirk.REQUIRE_2FA_AS_NUMBER}),
    frozenset({Quirk.SLOTS_POST_ONLY, Quirk.SLOTS_GET_ONLY}),
    frozenset({Quirk.PAGED_DIARY, Quirk.UNTURNED_DIARY, Quirk.DIARY_WITHOUT_RESULT}),
    frozenset({Quirk.DIARY_WITHOUT_RESULT, Quirk.NO_ENVELOPE}),
    frozenset({Quirk.UNLISTED_SITE, Quirk.UNLISTED_PLACES}),
    frozenset({Quirk.HEX_KEYS, Quirk.TEXT_KEYS}),
    frozenset({Quirk.MILLISECONDS, Quirk.SEVEN_DIGITS}),
    frozenset({Quirk.OFFSETS, Quirk.UTC_OFFSETS}),
    frozenset({Quirk.REFUSED_AS_401, Quirk.REFUSED_AS_403, Quirk.REFUSED_AS_404, Quirk.REFUSED_AS_405}),
)
# What the profile "all" leaves out: the weaker of two that contradict each other, what hides the event codes, what
# a client needs a setting for, what leaves nothing to book, what takes away the members that other quirks write in
# their own way, and what may leave no diary to tell a booking from, so that each would end with a call to the clinic.
_NOT_IN_ALL = frozenset(
    {
        Quirk.HTML_ERRORS,
        Quirk.EMPTY_ERRORS,
        Quirk.ERRORS_AS_200,
        Quirk.DEPRECATED_SESSION,
        Quirk.REQUIRE_2FA_AS_NUMBER,
        Quirk.SLOTS_GET_ONLY,
        Quirk.TEXT_KEYS,
        Quirk.MILLISECONDS,
        Quirk.UTC_OFFSETS,
        Quirk.REFUSED_AS_401,
        Quirk.REFUSED_AS_403,
        Quirk.REFUSED_AS_405,
        Quirk.NOTHING_OPEN,
        Quirk.UNLISTED_PLACES,
        Quirk.BARE_APPOINTMENTS,
        Quirk.INVOICE_DAYS,
        Quirk.PAGED_DIARY,
        Quirk.UNTURNED_DIARY,
        Quirk.DIARY_WITHOUT_RESULT,
    }
)
# What the examples show that stand beside the API's own documentation, where they are at odds with it.
_EXAMPLES = frozenset(
    {
        Quirk.REQUIRE_2FA_AS_TEXT,
        Quirk.PAGED_DIARY,
        Quirk.CLINICIAN_NAME,
        Quirk.NO_LOCATION_ADDRESS,
        Quirk.UNLISTED_PLACES,
        Quirk.BARE_APPOINTMENTS,
        Quirk.KEYLESS_DEBTORS,
        Quirk.OLDER_INVOICES,
        Quirk.INVOICE_DAYS,
    }
)

PROFILES: dict[str, frozenset[Quirk]] = {
    "plain": frozenset(),
    "all": frozenset(Quirk) - _NOT_IN_ALL,
    "examples": _EXAMPLES,
}


@dataclass(slots=True)
class Quirks:
    """The quirks that are on. Kept in memory: a restarted clinic has those it was started with."""

    on: frozenset[Quirk] = frozenset()

    def __contains__(self, quirk: Quirk) -> bool:
        return quirk in self.on


def chosen(names: str | Iterable[str]) -> frozenset[Quirk]:
    """The quirks and profiles of these names; a text may hold several, parted by commas.

    Raises ValueError, with a sentence that says why, where there is no such quirk or two contradict each other.
    """
    listed = names.split(",") if isinstance(names, str) else list(names)
    found = frozenset[Quirk]()
    for name in filter(None, (one.strip() for one in listed)):
        found |= PROFILES[name] if name in PROFILES else {_quirk(name)}
    for group in _EITHER:
        if len(found & group) > 1:
            raise ValueError(f"these quirks contradict each other: {', '.join(sorted(found & group))}")
    return found


def _quirk(name: str) -> Quirk:
    try:
        return Quirk(name)
    except ValueError:
        raise ValueError(f"there is no quirk {name!r}") from None
