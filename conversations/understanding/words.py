"""The vocabulary of days and times, as tables and as fragments of patterns.

It says what single words mean. It must never decide what a whole text means.
"""


def words(text: str) -> frozenset[str]:
    """A set of words, written down as they are read."""
    return frozenset(text.split())


WEEKDAYS = {
    "monday": 0,
    "mon": 0,
    "tuesday": 1,
    "tues": 1,
    "tue": 1,
    "wednesday": 2,
    "weds": 2,
    "wed": 2,
    "thursday": 3,
    "thurs": 3,
    "thur": 3,
    "thu": 3,
    "friday": 4,
    "fri": 4,
    "saturday": 5,
    "sat": 5,
    "sunday": 6,
    "sun": 6,
}

MONTHS = {
    "january": 1,
    "jan": 1,
    "february": 2,
    "feb": 2,
    "march": 3,
    "mar": 3,
    "april": 4,
    "apr": 4,
    "may": 5,
    "june": 6,
    "jun": 6,
    "july": 7,
    "jul": 7,
    "august": 8,
    "aug": 8,
    "september": 9,
    "sept": 9,
    "sep": 9,
    "october": 10,
    "oct": 10,
    "november": 11,
    "nov": 11,
    "december": 12,
    "dec": 12,
}

_UNITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
NUMBERS = {word: n for n, word in enumerate(_UNITS, 1)} | {
    "a": 1,
    "an": 1,
    "couple": 2,
    "couple of": 2,
    "a couple of": 2,
}

_FIRST = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_TEENS = (
    "eleven",
    "twelf",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twentie",
)
_TENTHS = (*_FIRST, *(f"{word}th" for word in _TEENS))
ORDINALS = (
    {word: n for n, word in enumerate(_TENTHS, 1)}
    | {f"twenty {word}": 20 + n for n, word in enumerate(_TENTHS[:9], 1)}
    | {"thirtieth": 30, "thirty first": 31}
)

MINUTES = {
    "quarter": 15,
    "half": 30,
    "twenty five": 25,
    "twenty": 20,
    "five": 5,
    "ten": 10,
    "25": 25,
    "20": 20,
    "10": 10,
    "5": 5,
}

SPOKEN_MINUTES = {
    "thirty": 30,
    "fifteen": 15,
    "forty five": 45,
    "ten": 10,
    "twenty": 20,
    "forty": 40,
    "fifty": 50,
}

# The words long enough that a slip of the finger still shows which one was meant.
REPAIRABLE = (
    *(word for word in (*WEEKDAYS, *MONTHS) if len(word) > 5),
    *("tomorrow", "afternoon", "evening", "morning", "weekend", "midday", "fortnight", "lunchtime", "tonight"),
    *("available", "appointment", "earliest", "soonest"),
)
# Real words that are one slip away from a repairable one, and mean themselves.
UNREPAIRED = words(
    "mourning sundae sundry mandate member remember octopus holiday holidays birthday birthdays everyday everyone "
    "leaving warning turning earning burning opening earnest weekly midweek moaning fighting"
)

SPELLINGS = {
    "tmrw": "tomorrow",
    "tmr": "tomorrow",
    "tmw": "tomorrow",
    "tomoz": "tomorrow",
    "tomo": "tomorrow",
    "2moro": "tomorrow",
    "tomoro": "tomorrow",
    "tomora": "tomorrow",
    "2mrw": "tomorrow",
    "2mz": "tomorrow",
    "2morrow": "tomorrow",
    "2day": "today",
    "2nite": "tonight",
    "tonite": "tonight",
    "nite": "night",
    "wensday": "wednesday",
    "wendsday": "wednesday",
    "wedensday": "wednesday",
    "weds": "wednesday",
    "thrusday": "thursday",
    "frist": "first",
    "nxt": "next",
    "wk": "week",
    "wks": "weeks",
    "wknd": "weekend",
    "mornin": "morning",
    "aft": "afternoon",
    "arvo": "afternoon",
    "evng": "evening",
    "qtr": "quarter",
    "quater": "quarter",
    "pls": "please",
    "plz": "please",
    "appt": "appointment",
    "docter": "doctor",
    "b4": "before",
    "til": "till",
    "morn": "morning",
    "gd": "good",
    "tel": "telephone",
    "mtn": "mountain",
    "mntn": "mountain",
}


def either(words: dict[str, int]) -> str:
    """A pattern for any of `words`, the longer first."""
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


# What a numeral is counted with when it is not an hour or a day.
_NOUN_AHEAD = (
    r"(?! ?(?:one|ones|option|floor|appointment|slot|available|time|times|thing|opinion|thoughts?|visit|choice|"
    r"half|person|birthday|century|anniversary|attempt|go|doctor|dr|gp|"
    r"clinic|place|name|result|session|part|baby|child|trimester|dose|jab|"
    r"consultation|opening|free|quarter)\b)"
)
_UNIT_AHEAD = (
    r"(?! ?(?:days?|weeks?|months?|years?|yrs?|hours?|hrs?|minutes?|mins?|people|persons?|patients?|of us|kids?|"
    r"children|adults?|appointments?|times?|visits?|sessions?|doctors?|slots?|options?|others?|or more|more|"
    r"fold|percent|weekly|%|months)\b)"
)

FRAGMENTS = {
    "weekday": either(WEEKDAYS),
    "month": either(MONTHS),
    "number": rf"(?:\d\d?|{either(NUMBERS)})",
    "minutes": either(MINUTES),
    "spoken": either(SPOKEN_MINUTES),
    "ordinal": rf"(?:[0-3]?\d ?(?:st|nd|rd|th)\b|{either(ORDINALS)})",
    "unit_word": f"(?:{'|'.join(_UNITS)})",
    "year": r"(?:20\d\d|\d\d(?![\d:]))",
    "noun": _NOUN_AHEAD,
    "unit": _UNIT_AHEAD,
    "hour": r"(?:[01]?\d|2[0-5]|" + "|".join(_UNITS) + ")",
}


def number(text: str) -> int:
    """The value of a numeral, a number word or an ordinal that one of the fragments matched."""
    words = text.strip()
    digits = "".join(filter(str.isdecimal, words))
    return int(digits) if digits else (NUMBERS | ORDINALS)[words]
