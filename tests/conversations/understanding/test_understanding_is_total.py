"""Any text gets an answer, always the same one, and soon."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.understanding import Days, DoubtReason, Meaning, Names, understand

NAMES = Names(
    places=("Camden", "St Albans", "!!!", ""),
    types=("GP consultation", "Physiotherapy"),
    clinicians=("Dr Anita Patel", "Dr", "Prof. Zoë Ångström"),
)
WORDS = (
    "monday tuesday next this week weekend the 13th 31 february 1/12 05/06 tomorrow today in two weeks days on after "
    "before between and to or from until not no actually at 4 8 10-12 25:00 half past quarter noon morning evening "
    "am pm any asap dr patel camden gp female a fortnight month december last end of , . ? - · ¤ 2026-12-01 9999 0"
)

REPEATED = (
    "1 ",
    "1 to ",
    "next ",
    "mon-",
    "1st of ",
    "1/1/",
    "a.",
    "''",
    "not ",
    "i was on ",
    "and ",
    "9 9 9-",
    "1 high ",
)

texts = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS.split(" ")), max_size=14).map(" ".join))
moments = st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2100, 12, 31))  # noqa: DTZ001 - wall clock


@settings(derandomize=True, max_examples=120, deadline=None)
@given(text=texts, now=moments)
def test_any_text_at_any_time_gets_the_same_sound_answer_twice(text: str, now: datetime) -> None:
    soundly_answered(text, now)


@pytest.mark.soak
@settings(max_examples=10_000, deadline=None)
@given(text=texts, now=moments)
def test_many_texts_get_the_same_sound_answer_twice(text: str, now: datetime) -> None:
    soundly_answered(text, now)


def soundly_answered(text: str, now: datetime) -> None:
    """Twice the same, and nothing that cannot be meant."""
    meaning = understand(text, now, NAMES)
    assert meaning == understand(text, now, NAMES)
    assert _is_sound(meaning, now.date())


def _is_sound(meaning: Meaning, today: date) -> bool:
    """No day before today, no end before its beginning, no value that is in doubt, no name the clinic lacks."""
    values = {
        "day": meaning.days,
        "time": meaning.hours,
        "place": meaning.place,
        "type": meaning.type,
        "clinician": meaning.clinician,
    }
    chosen = {meaning.place, meaning.type, meaning.clinician} - {None}
    return (
        _is_ahead(meaning.days, today)
        and all(values[doubt.about] is None for doubt in meaning.doubts)
        and chosen <= {*NAMES.places, *NAMES.types, *NAMES.clinicians}
    )


def _is_ahead(days: Days | None, today: date) -> bool:
    return days is None or today <= days.first <= days.last


def test_a_very_long_text_is_read_no_further_than_a_patient_would_write() -> None:
    now = datetime(2026, 11, 22, 10, 0)  # noqa: DTZ001 - wall clock at the clinic
    assert understand("x" * 10_000 + " tomorrow", now).is_empty
    assert understand("tomorrow " + "1 to " * 50_000, now).days == Days(date(2026, 11, 23), date(2026, 11, 23))


@pytest.mark.parametrize("unit", REPEATED)
def test_a_text_that_repeats_itself_gets_a_sound_answer_however_long_it_is(unit: str) -> None:
    now = datetime(2026, 11, 22, 10, 0)  # noqa: DTZ001 - wall clock at the clinic
    meaning = understand((unit * 4096)[:4096], now, NAMES)
    assert _is_sound(meaning, now.date())
    assert meaning == understand((unit * 4096)[:8000], now, NAMES)


def test_without_names_nobody_is_unknown() -> None:
    now = datetime(2026, 11, 22, 10, 0)  # noqa: DTZ001 - wall clock at the clinic
    assert understand("dr smith at camden", now).is_empty


def test_a_doubt_quotes_the_words_that_are_unclear() -> None:
    now = datetime(2026, 11, 22, 10, 0)  # noqa: DTZ001 - wall clock at the clinic
    (doubt,) = understand("Could I come on 05/06, please?", now).doubts
    assert (doubt.text, doubt.reason) == ("05/06", DoubtReason.AMBIGUOUS)
    assert doubt.candidates == (date(2027, 5, 6), date(2027, 5, 6) + timedelta(days=30))
