"""What the tables of roundabout words share: how days and times are written in them, and how a table is applied.

It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from conversations.understanding.words.needs import Gated, words_in

DAY = r"(?:mon|tues?|weds?|wednes|thu(?:rs?)?|fri|satur|sat|sun)(?:day)?s?"
OF_IT = r"(?:my|our|the|his|her|their|a|an|this|that|school|work|church)"
NAMED = r"(?:(?!(?:on|next|this|last|week|day)\b)[a-z]+ ){0,3}(?!(?:week|day)\b)[a-z]+"
A_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)"
)
MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
DATE = rf"\d\d?(?:st|nd|rd|th)? ?(?:of |{MONTH})"
SPAN = r"(?:an?|one|two|three|four|five|\d{1,2}) (?:days?|weeks?|fortnights?|months?)"
A_DATE = (
    rf"(?:(?:the )?\d\d?(?:st|nd|rd|th)(?: (?:of )?{MONTH})?|\d\d? (?:of )?{MONTH}|{MONTH} \d\d?(?:st|nd|rd|th)?|{DAY})"
)
A_TIME = r"(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?|half \w+|quarter (?:past|to) \w+|noon|midday)"
_AT = r"\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?"
FROM_TO = rf"(?:between |from )?{_AT} ?(?:-|to|till|until|and) ?{_AT}"
"""Hours from one to another, in figures."""
NUMBER = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
SPOKEN_TIME = (
    rf"(?:(?:half|quarter|{NUMBER}|twenty(?: five)?|\d\d?)(?: minutes?)? (?:past|to) (?:{NUMBER}|\d\d?)|{A_TIME}|"
    rf"(?:{NUMBER})(?: thirty| fifteen)?)(?: oclock)?(?![\w:/])"
)
AN_HOUR = rf"(?:{SPOKEN_TIME}|\d{{1,2}}(?=-))"
"""One that is spoken of, or in figures the first of two, right before the dash."""
FROM_ONE_TO_TWO = rf"(?:(?:between|from) )?(?P<one>{AN_HOUR}) ?(?:-|to|till|until|and) ?(?P<two>{SPOKEN_TIME})"
END = r"(?=\W*\Z|[,.;!?]| (?:please|pls|thanks)\b)"
"""Where a clause ends, or but for a courtesy."""
NTH = "first|second|third|fourth|last|1st|2nd|3rd|4th"
ELSEWHERE = (
    r"(?:appointment|appt|meeting|class|lesson|physio|dentist|scan|hairdressers?|interview|lecture|exam|test|session|gym|"
    r"yoga|pilates|course|funeral|church|mass|service|chiropodist|podiatrist|opticians?|barbers?|dialysis|bingo)"
)
"""What somebody goes to, which takes a while."""
YULE = r"(?:christmas|xmas|x mas|crimbo|chrimbo|chrissie)"
DAYISH = (
    rf"(?:{DAY}|weekends?|weekdays?|tomorrow|today|(?:this|next) week(?:end)?|(?:the )?\d\d?(?:st|nd|rd|"
    rf"th)(?: (?:of )?{MONTH})?)"
)
FEAST = (
    r"(?:easter(?: (?:sunday|monday))?|good friday|christmas(?: (?:day|eve))?|xmas|new years?(?: (?:day|eve))?|"
    r"(?:(?:st )?paddys?|(?:st )?patricks?|valentines?|mothers?|fathers?|boxing) day|mothering sunday|halloween|"
    r"bonfire night|pancake day|(?:the )?(?:may |august )?bank holiday)"
)
_DATED = rf"(?: (?:the )?\d\d?(?:st|nd|rd|th)?(?: (?:of )?{MONTH})?| {MONTH} (?:the )?\d\d?(?:st|nd|rd|th)?)"
WEEKDAY = r"(?:mon|tues?|weds?|wednes|thu(?:rs?)?|fri|satur|sat|sun)(?:day)?"
POINT = (
    rf"(?:the (?:first|second|third|fourth|last|1st|2nd|3rd|4th) {WEEKDAY} (?:of|in) (?:next month|the month|{MONTH})|"
    rf"(?:a week on |this |next |this coming |the )?{WEEKDAY}(?:{_DATED}|,? (?:the )?\d\d?/\d\d?| week| fortnight)?|"
    rf"(?:the )?\d\d?(?:st|nd|rd|th)(?: (?:of )?(?:{MONTH}|next month|this month))?|(?:the )?\d\d? (?:of )?{MONTH}|"
    rf"{MONTH} (?:the )?\d\d?(?:st|nd|rd|th)?|\d\d?/\d\d?(?:/\d\d(?:\d\d)?)?|tomorrow|today|"
    rf"(?:the |next )?{FEAST})\b"
)
"""A day, in whichever way it is named."""

To = str | Callable[[re.Match[str]], str]
Rows = tuple[tuple[Gated, To], ...]


def aside(told: str | None, put: str) -> str:
    """What is told before it stays beside it, as a clause of its own: a name may be in it."""
    before = (told or "").strip(" ,")
    return f"{before} ; {put}" if before else put


def by_word(table: Rows) -> dict[str, list[int]]:
    """The rows of a table, by the words of which one must be there."""
    found: dict[str, list[int]] = {}
    for order, (expression, _) in enumerate(table):
        for word in min(expression.needs, key=len):
            found.setdefault(word, []).append(order)
    return found


def put_plainly(said: str, table: Rows, rows: dict[str, list[int]]) -> str:
    """The words, with what the rows of a table find replaced, one after the other."""
    for order in sorted({order for word in words_in(said) for order in rows.get(word, ())}):
        expression, to = table[order]
        said = expression.sub(to, said)
    return said


def ending(number: int) -> str:
    """What is written behind the figures of a day of the month."""
    return "th" if 10 < number < 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def every(weekday: str) -> str:
    """Each of these days of the week."""
    return f"{next(name for name in WEEK if name.startswith(weekday[:3]))}s"
