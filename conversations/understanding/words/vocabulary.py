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
_TO_TWENTY = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
CARDINALS = {word: n for n, word in enumerate((*_UNITS, *_TO_TWENTY), 1)} | _TENS
NUMBERS = CARDINALS | {"a": 1, "an": 1, "couple": 2, "dozen": 12}

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

SPOKEN_MINUTES = (
    {word: n for word, n in CARDINALS.items() if 10 <= n < 60}
    | {f"{ten} {word}": n + m for ten, n in _TENS.items() if n < 60 for m, word in enumerate(_UNITS[:9], 1)}
    | {f"{nought} {word}": m for nought in ("oh", "o", "zero") for m, word in enumerate(_UNITS[:9], 1)}
)

# Words with which days and times are said, beside those of the tables above.
CALENDAR = words(
    "whole course entire midmorning midafternoon lunchbreak break teatime quid prior beyond effective "
    "penultimate third thirds inside under less least most spring summer autumn winter fall season quarter "
    "quarters calendar number no iso cw kw wk working business "
    "towards toward near around enough inclusive including hence upcoming coming alternate latest earliest eom eow eoy "
    "eod nye bright hogmanay epiphany burns valentine valentines easter bank holiday boxing bonfire guy fawkes "
    "halloween thanksgiving labour labor memorial veterans armistice remembrance advent shrove pancake ash palm maundy "
    "good black cyber mothers mothering fathers april fools fool whit pentecost ascension twelfth all saints "
    "midsummer independence st stephens stephen andrews andrew georges george davids david patricks patrick fortnights "
    "quarterly tail half-term term time noon midday sometime somewhere school run same new years year hundred thousand"
)

SPELLS = words(
    "days weeks fortnights months quarters years hours minutes mornings afternoons evenings nights weekends weekdays"
)


def either(words: dict[str, int]) -> str:
    """A pattern for any of `words`, the longer first."""
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


# What a numeral is counted with when it is not an hour or a day.
_NOUN_AHEAD = (
    r"(?! ?(?:(?:early |late |mid ?)?(?:mornings?|afternoons?|evenings?|lunchtimes?) )?(?:one|ones|option|floor|"
    r"appointment|slot|available|time|times|thing|opinion|thoughts?|visit|choice|"
    r"half|person|birthday|century|anniversary|attempt|go|doctor|dr|gp|"
    r"clinic|place|name|result|session|part|baby|child|trimester|dose|jab|"
    r"consultation|opening|free|quarter)\b)"
)
_UNIT_AHEAD = (
    r"(?! ?(?:days?|weeks?|months?|years?|yrs?|hours?|hrs?|minutes?|mins?|people|persons?|patients?|of us|kids?|"
    r"children|adults?|appointments?|times?|visits?|sessions?|doctors?|slots?|options?|others?|or more|more|"
    r"fold|percent|weekly|%|months)\b)"
)

_ONE_TO_NINE = f"(?:{'|'.join(_UNITS[:9])})"
_CARDINAL = (
    rf"(?:{either(_TENS)}(?: "
    rf"{_ONE_TO_NINE})?|{either(dict.fromkeys(_TO_TWENTY, 0))}|{either(dict.fromkeys(_UNITS, 0))})"
)

FRAGMENTS = {
    "weekday": either(WEEKDAYS),
    "month": either(MONTHS),
    "number": rf"(?:\d{{1,3}}|(?:a )?couple(?: of)?|{_CARDINAL}|an?|(?:a )?dozen)",
    "cardinal": rf"(?:(?:twenty|thirty)(?: "
    rf"{_ONE_TO_NINE})?|{either(dict.fromkeys(_TO_TWENTY, 0))}|{either(dict.fromkeys(_UNITS, 0))})",
    "teen": rf"(?:(?:twenty|thirty)(?: {_ONE_TO_NINE})?|{either(dict.fromkeys(_TO_TWENTY, 0))})",
    "minutes": either(MINUTES),
    "spoken": either(SPOKEN_MINUTES),
    "ordinal": rf"(?:[0-3]?\d ?(?:st|nd|rd|th)\b|{either(ORDINALS)})",
    "unit_word": f"(?:{'|'.join(_UNITS)})",
    "undated": (
        rf"(?!,? (?:the )?\d\d?(?:st|nd|rd|th)\b|,? (?:the )?\d\d? (?:of )?{either(MONTHS)}|,? {either(MONTHS)} "
        rf"(?:the )?\d|"
        r",? \d\d?/\d)"
    ),
    "year": r"(?:20\d\d|\d\d(?![\d:]))",
    "noun": _NOUN_AHEAD,
    "unit": _UNIT_AHEAD,
    "hour": r"(?:[01]?\d|2[0-5]|" + "|".join(_UNITS) + ")",
}

# What a rule may name as a need, and the words that it stands for; `#` is any figure.
TRIGGERS: dict[str, tuple[str, ...]] = {
    "<weekday>": (*WEEKDAYS, *(f"{word}s" for word in WEEKDAYS)),
    "<month>": (*MONTHS,),
    "<number>": ("#", *NUMBERS),
    "<ordinal>": ("#", *ORDINALS),
    "<figure>": ("#", *CARDINALS, *ORDINALS),
    "<clock>": ("#", *_UNITS, *_TO_TWENTY, "twenty", "noon", "midday", "mid", "midnight"),
    "<unit>": ("day", "days", "week", "weeks", "fortnight", "fortnights", "month", "months", "year", "years"),
    "<week>": ("week", "weeks"),
    "<join>": ("to", "until", "till", "through", "thru", "and", "up"),
}


def number(text: str) -> int:
    """The value of a numeral, a number word or an ordinal that one of the fragments matched."""
    said = text.strip()
    digits = "".join(filter(str.isdecimal, said))
    if digits or said in ORDINALS:
        return int(digits) if digits else ORDINALS[said]
    counted = [NUMBERS[word] for word in said.split() if word != "of"]
    return sum(counted[1:] if len(counted) > 1 and said.startswith("a") else counted)
