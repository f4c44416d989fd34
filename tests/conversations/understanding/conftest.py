"""What the tables of phrases share: a clinic's names, a Sunday morning, and a meaning written in one line."""

from collections.abc import Callable
from datetime import date, datetime, time

import pytest

from conversations.understanding import Days, Doubt, Hours, Meaning, Names, Occasion, understand

NAMES = Names(
    places=("Camden", "Richmond", "Canary Wharf", "St Albans", "King's Cross", "Milton Keynes"),
    types=(
        "GP consultation",
        "Physiotherapy",
        "Psychologist",
        "Dermatology",
        "Women's health check",
        "Follow-up consultation",
        "Travel vaccination",
        "Telephone consultation",
    ),
    clinicians=(
        "Dr Anita Patel",
        "Dr Tom Okafor",
        "Dr Sarah Jones",
        "Mr David Jones",
        "Dr Emma Young",
        "Siobhán O'Brien",
    ),
)
SUNDAY = datetime(2026, 11, 22, 10, 0)  # noqa: DTZ001 - wall clock at the clinic
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _days(days: Days) -> str:
    """ "2026-12-01..2026-12-31 tue": first, last, and the weekdays if not all."""
    last = f"..{days.last}" if days.last != days.first else ""
    weekdays = "+".join(WEEKDAYS[n] for n in sorted(days.weekdays))
    return f"{days.first}{last} {weekdays}".strip()


def _hours(hours: Hours) -> str:
    """ "16:00" is exact, "16:00-" from then on, "-12:00" until then."""
    start, finish = (f"{end:%H:%M}" if end else "" for end in (hours.start, hours.finish))
    return start if hours.exact else f"{start}-{finish}"


def _candidate(candidate: date | time | Occasion | str) -> str:
    """A day, a time or a name; "2026-12-07 -10:00" are days with the hours that belong to them."""
    if isinstance(candidate, Occasion):
        days, hours = candidate.days, candidate.hours
        return f"{_days(days) if days else ''} {_hours(hours) if hours else ''}".strip()
    return f"{candidate:%H:%M}" if isinstance(candidate, time) else str(candidate)


def _doubt(doubt: Doubt) -> str:
    """ "day?past 2027-11-20": about, reason, and what it may mean."""
    return f"{doubt.about}?{doubt.reason} {','.join(map(_candidate, doubt.candidates))}".strip()


def in_one_line(meaning: Meaning) -> str:
    """Everything that a meaning says, so that nothing invented goes unseen."""
    wishes = ("soonest", "anyone", "anywhere", "anytime")
    said = [
        _days(meaning.days) if meaning.days else "",
        _hours(meaning.hours) if meaning.hours else "",
        meaning.place or "",
        meaning.type or "",
        meaning.clinician or "",
        meaning.sex or "",
        *(wish for wish in wishes if getattr(meaning, wish)),
        *map(_doubt, meaning.doubts),
    ]
    return " | ".join(filter(None, said))


@pytest.fixture
def names() -> Names:
    """The names of a clinic with six sites."""
    return NAMES


@pytest.fixture
def told() -> Callable[..., str]:
    """What a text means in one line: `told(text)`, or `told(text, now)`; said on Sunday 22 November 2026 at 10:00."""

    def tell(text: str, now: datetime = SUNDAY) -> str:
        return in_one_line(understand(text, now, NAMES))

    return tell


@pytest.fixture
def told_with() -> Callable[[str, Names], str]:
    """What a text means in one line at a clinic with other names, said on that Sunday."""
    return lambda text, names: in_one_line(understand(text, SUNDAY, names))
