"""The grammar of clock times, and which of their two readings a clinic's hours allow.

"5" is 05:00 or 17:00; within clinic hours only one of them is left, or it is asked. Owns single times. It must never
know what the words around a time make of it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time

from conversations.understanding.rules import expand
from conversations.understanding.words import MINUTES, NUMBERS, SPOKEN_MINUTES
from conversations.understanding.words.expression import expression

OPENS, CLOSES = 7 * 60, 21 * 60  # no clinic is open outside these minutes of the day
NOON = 12 * 60
_MIDNIGHT = 24 * 60

_MORNING = r"(?:(?:in the |this )?(?:(?:late|early|mid) )?mornings?)"
_LATER = r"(?:(?:in the |this )?(?:(?:late|early|mid) ?)?(?:afternoons?|evenings?)|(?:at )?nights?|tonight)"
_AM, _PM = rf"(?:am\b|{_MORNING})", rf"(?:pm\b|{_LATER})"
_GAP = r",? ?(?:at |around |about |say )?"
_SAID_AFTER = rf"(?P<half>(?:am|pm)\b|(?:in the |this )(?:{_MORNING}|{_LATER})|(?:at )night\b|tonight)"
_HALF = rf"(?: ?,? ?(?P<half>{_AM}|{_PM}))?"
_HALF_FIRST = rf"(?:(?P<first>{_MORNING}|{_LATER}){_GAP})?"
_OCLOCK = r"(?P<h><hour>)(?: ?oclock)?"
_AT_NOON = r"(?P<noon>noon|midday)"
_END = r"(?![\d:])(?!\.\d)"

# Each form says how the groups h (hour), m (minutes on the clock), past or to (minutes in words) are found.
_STRONG = [
    (
        rf"{_HALF_FIRST}(?P<h>[01]?\d|2\d)(?: ?[:;] ?|h)(?P<m>\d\d)(?::[0-5]\d(?:\.\d{{1,6}})?)?"
        rf"(?: ?(?:hrs|hours|h|z))?"
        rf"{_HALF}{_END}"
    ),
    r"(?P<h>0?[1-9]|1[0-2])(?:[:.]?(?P<m>[0-5]\d))?(?P<half>[ap])\b",
    r"(?P<h>\d\d?) (?P<m>[0-5]\d) ?(?P<half>am|pm)\b",
    rf"(?P<h>[1-9]|1[0-2])(?P<m>[0-5]\d),? ?{_SAID_AFTER}",
    rf"{_HALF_FIRST}(?P<h>[01]?\d|2[0-3])\.(?P<m>[0-5][05])(?: ?(?:hrs|hours))?{_HALF}{_END}",
    rf"{_HALF_FIRST}(?P<h><hour>) ?oclock{_HALF}",
    rf"{_HALF_FIRST}(?P<past>(?:a )?(?:<minutes>|[1-5]?\d))(?: minutes| mins)? (?:past|after) {_OCLOCK}{_HALF}{_END}",
    rf"(?P<past>(?:a )?(?:<minutes>|[1-5]?\d))(?: minutes| mins)? (?:past|after) {_AT_NOON}",
    rf"(?P<to>(?:a )?<minutes>)(?: minutes| mins)? (?:to|till|before) {_AT_NOON}",
    rf"{_HALF_FIRST}(?P<to>[1-5]?\d) (?:minutes|mins) (?:to|till|before) {_OCLOCK}{_HALF}{_END}",
    rf"{_HALF_FIRST}(?!(?:5|10) )(?P<to>(?:a )?<minutes>)(?: minutes)? (?:to|till|before) {_OCLOCK}{_HALF}{_END}",
    rf"{_HALF_FIRST}(?P<past>half) (?P<h><hour>)(?: ?oclock)?(?! ?(?:hours?|days?|an|a|of)\b){_HALF}{_END}",
    rf"{_HALF_FIRST}(?P<h><hour>) (?P<spoken><spoken>){_HALF}(?! (?:minutes?|mins?|to|past|<hour>\b))",
    r"(?P<h>0[6-9])(?P<m>[0-5][05])(?![\d:./-])",
    (
        r"(?P<h>(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)) "
        r"hundred(?: hours| hrs)?"
    ),
    r"(?P<to>(?:a )?quarter) of (?P<h>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]\b|1[0-2]\b)",
    rf"(?P<h>\d\d?)(?: ?h(?:rs)?\b)? ?,? ?(?P<half>{_AM}|{_PM})(?<!s)",
    rf"(?P<h><hour>),? ?{_SAID_AFTER}",
    r"(?P<h>\d\d?)(?P<m>[0-5]\d) ?(?P<half>am\b|pm\b)",
    r"(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d) ?(?:hrs|hours|h)\b",
    rf"(?P<first>{_MORNING}|{_LATER}){_GAP}(?P<h><hour>)(?! ?(?:or|-) ?\d){_END}",
    rf"(?P<h>12)?(?P<noon> ?(?:noon|midday|mid day)){_HALF}",
    r"(?P<midnight>midnight)",
    r"(?P<h>[7-9]|1\d|2[0-3]) ?h\b",
]
_WEAK = [
    r"(?P<h>1?\d|2[0-3]) (?P<m>[0-5][05])(?! ?(?:of )?<month>)(?![\d:./])<unit>",
    rf"(?P<h><hour>)(?! ?<hour>\b)<unit>{_END}",
    r"(?P<h>[01]\d|2[0-3])(?P<m>[0-5][05])",
    r"(?P<h>[1-9])(?P<m>[0-5][05])(?![\d:./])<unit>",
]
_GROUP = expression(r"\(\?P<\w+>")
_IS_MORNING = expression(_AM)
_FORMS = [expression(expand(form)) for form in (*_STRONG, *_WEAK)]


def _unnamed(forms: Iterable[str]) -> str:
    return "(?:" + "|".join(_GROUP.sub("(?:", expand(form)) for form in forms) + ")"


# What stands for a time wherever it is found, and what does only after a word like "at".
_BEGINS = (  # seen before the forms are tried: most words of a sentence are none of these
    r"(?=\d|one|t[ewh]|f[io]|s[ie]|eight|nine|eleven|half|quarter|a (?:half|quarter|ten|five|twenty)|noon|mid|"
    r"in the|this|late|early|morning|afternoon|evening|at night|night|tonight)"
)
STRONG = rf"(?<![\w.:/£$€-]){_BEGINS}{_unnamed(_STRONG)}"
ANY = rf"(?<![\w.:/£$€]){_BEGINS}{_unnamed((*_STRONG, *_WEAK))}"


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """A time of day as minutes since midnight: one reading, two ("5"), or none (25:00)."""

    readings: tuple[int, ...]

    def within(self, first: int, last: int) -> tuple[int, ...]:
        """The readings a clinic could mean, both ends included; a time said in full is taken at its word."""
        sensible = tuple(minute for minute in self.readings if first <= minute <= last)
        return sensible if len(self.readings) > 1 and sensible else self.readings

    def moved(self, minutes: int) -> "TimeOfDay":
        """So many minutes later, or earlier."""
        return TimeOfDay(tuple((minute + minutes) % _MIDNIGHT for minute in self.readings))


def as_time(minute: int) -> time:
    """Minutes since midnight as wall-clock time."""
    return time(minute // 60 % 24, minute % 60)


def clock(text: str) -> TimeOfDay:
    """The time that a stretch of text, matched by `ANY`, stands for."""
    match = next(found for form in _FORMS if (found := form.fullmatch(text)))
    groups = {"first": None, "half": None, "m": None, "past": None, "to": None, "spoken": None} | match.groupdict()
    if "midnight" in groups:
        return TimeOfDay((0,))
    if "noon" in groups:
        return TimeOfDay((NOON + _minutes(groups),))
    return _of(_hour(match["h"]), _minutes(groups), groups["half"] or groups["first"], match["h"])


def _hour(text: str) -> int:
    return NUMBERS[text] if text in NUMBERS else int(text)


def _minutes(groups: dict[str, str | None]) -> int:
    """Minutes after the full hour; negative for "quarter to"; 60 and more for a slip like 10:75."""
    past, to, spoken = (groups[name] for name in ("past", "to", "spoken"))
    words = (past or to or "").removeprefix("a ")
    in_words = int(words) if words.isdecimal() else MINUTES.get(words, 0)
    counted = int(groups["m"] or 0) + SPOKEN_MINUTES.get(spoken or "", 0) + in_words
    return -counted if to else counted


def _of(hour: int, minutes: int, half: str | None, written: str) -> TimeOfDay:
    if hour > 23 or minutes > 59:
        return TimeOfDay(())
    minute = (hour * 60 + minutes) % _MIDNIGHT
    if hour > 12 or hour == 0:
        return TimeOfDay((minute,))
    if half is None:
        return TimeOfDay((minute,) if written.startswith("0") else tuple(sorted({minute, (minute + NOON) % _MIDNIGHT})))
    dial = hour % 12 * 60 + minutes
    return TimeOfDay((dial % NOON if half == "a" or _IS_MORNING.fullmatch(half) else dial + NOON,))
