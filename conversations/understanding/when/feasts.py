"""The rules of named days: Christmas Eve, Good Friday, the August bank holiday, and the weeks around them.

A named day is a day and a month, so many days from Easter, or the n-th weekday of a month.
"""

from collections.abc import Callable
from datetime import date

from conversations.understanding.meaning import Days
from conversations.understanding.rules import Rule, rule
from conversations.understanding.when import bank_holidays, calendar
from conversations.understanding.when.date_phrases import dated
from conversations.understanding.when.reading import Match, Reading, day, left_of, sure, unsure
from conversations.understanding.words import MONTHS, number

_DAY = r"(?:s? day|s?(?= ?(?:[,.?!]|$)))"  # "St Patrick's", and nothing after it
_MOVED = r" (?:(?:substitute|replacement|observed) )?(?:bank|public) holiday"  # the day on which nobody works for it
_FIXED = {
    "(?:christmas|xmas|x mas) eve": (24, 12),
    "(?:christmas|xmas|x mas)(?: day)?": (25, 12),
    rf"(?:boxing day|st stephens? day)(?!{_MOVED})": (26, 12),
    "new years? eve|nye|hogmanay": (31, 12),
    "new years? day|new year(?! new me)": (1, 1),
    "twelfth night": (5, 1),
    "epiphany": (6, 1),
    "burns night": (25, 1),
    "(?:st )?valentines?(?: day)?": (14, 2),
    f"st david{_DAY}": (1, 3),
    f"st patrick{_DAY}|(?:st )?paddys? day": (17, 3),
    "april fools?(?: day)?": (1, 4),
    f"st george{_DAY}": (23, 4),
    "midsummers? day": (24, 6),
    "independence day": (4, 7),
    "michaelmas(?: day)?": (29, 9),
    "halloween|hallowe en": (31, 10),
    "all (?:saints|hallows)(?: day)?": (1, 11),
    "bonfire night|guy fawkes(?: (?:night|day))?|fireworks night": (5, 11),
    "(?:armistice|remembrance) day|veterans? day": (11, 11),
    f"st andrew{_DAY}": (30, 11),
}
_FROM_EASTER = {
    "(?:shrove|pancake) tuesday|pancake day": -47,
    "ash wednesday": -46,
    "(?:mothers?|mothering) (?:day|sunday)": -21,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter saturday|holy saturday": -1,
    "easter monday|easter bank holiday": 1,
    "easter tuesday": 2,
    "easter(?: (?:sunday|day))?": 0,
    "ascension day": 39,
    "whit monday": 50,
    "(?:whit ?sunday|whitsun|pentecost)": 49,
}
# Month, weekday, and which one of them: the n-th, or the last.
_NTH = {
    "fathers? day": (6, 6, 3),
    "(?:the )?clocks? (?:go|goes|going|went|change|changing|spring)s?(?: to)? forwards?": (3, 6, -1),
    "(?:the )?clocks? (?:go|goes|going|went|fall|change|changing)s?(?: to)? back": (10, 6, -1),
    "remembrance sunday": (11, 6, 2),
    "labou?r day": (9, 0, 1),
    "memorial day": (5, 0, -1),
    "thanksgiving(?: day)?": (11, 3, 4),
}
_AFTER_THANKSGIVING = {"black friday": 1, "cyber monday": 4}
_BANK_HOLIDAYS = {
    "(?:late august|august|summer|late summer) bank holiday(?: monday)?": "august",
    "(?:spring|late may|whitsun) bank holiday(?: monday)?": "spring",
    "(?:early )?may day(?: bank holiday)?(?: monday)?|early may bank holiday(?: monday)?": "may day",
    rf"(?:boxing|st stephens?) day{_MOVED}(?: monday| tuesday)?": "boxing day",
}


def _thanksgiving(year: int) -> date | None:
    return calendar.nth_weekday(date(year, 11, 1), 3, 4)


def _nth_of(month: int, weekday: int, n: int) -> Callable[[int], date | None]:
    return lambda year: calendar.nth_weekday(date(year, month, 1), weekday, n)


def _by_easter(days: int) -> Callable[[int], date | None]:
    return lambda year: calendar.plus(calendar.easter(year), days)


def _by_thanksgiving(days: int) -> Callable[[int], date | None]:
    return lambda year: (found := _thanksgiving(year)) and calendar.plus(found, days)


def _advent(year: int) -> date | None:
    """The fourth Sunday before Christmas."""
    christmas = date(year, 12, 25)
    return calendar.plus(christmas, -(christmas.weekday() + 1) - 21)


def _bank_holiday(name: str) -> Callable[[int], date | None]:
    return lambda year: bank_holidays.called(name, year)


_MOVABLE: dict[str, Callable[[int], date | None]] = {
    **{words: _by_easter(days) for words, days in _FROM_EASTER.items()},
    **{words: _nth_of(*which) for words, which in _NTH.items()},
    **{words: _by_thanksgiving(days) for words, days in _AFTER_THANKSGIVING.items()},
    "advent(?: sunday)?": _advent,
    **{words: _bank_holiday(name) for words, name in _BANK_HOLIDAYS.items()},
}
_TABLE = [*_FIXED, *_MOVABLE]
_FEAST = "(?:" + "|".join(f"(?P<f{n}>{words})" for n, words in enumerate(_TABLE)) + ")"
_YEAR = r"(?:,? (?:in |of )?(?P<y>20\d\d))?"
_NEEDS = (
    "christmas xmas x boxing st stephen new nye hogmanay twelfth epiphany burns valentine valentines april paddy "
    "paddys midsummer midsummers independence halloween hallowe all bonfire guy fireworks armistice veteran veterans "
    "remembrance "
    "shrove pancake ash mother mothers mothering palm maundy good easter ascension whit whitsun pentecost "
    "father fathers clock clocks "
    "remembrance advent labor labour memorial thanksgiving black cyber august summer late spring whitsun may early"
)


def _coming(found: Callable[[int], date | None], year: int, today: date) -> date | None:
    """The named day of that year; without one, the next from today on."""
    years = (year,) if year else (today.year, min(today.year + 1, date.max.year))
    days = [one for each in years if (one := found(each))]
    return next((one for one in days if one >= today or year), None)


def _feast(match: Match, today: date) -> Reading:
    words = next(words for n, words in enumerate(_TABLE) if match[f"f{n}"])
    year = int(match.groupdict().get("y") or 0)
    if words in _FIXED:
        return dated(*_FIXED[words], year, today)
    found = _coming(_MOVABLE[words], year, today)
    return dated(found.day, found.month, found.year, today) if found else day(None)


_WEEKEND = (5, 6)


_A_WEEK = 7  # days for which a feast that is over is still the one that is meant


def _near_feast(weeks: int) -> Callable[[Match, date], Reading]:
    """Monday to Sunday of the week of the feast, or so many weeks on; before one at a weekend, what leads up to it."""

    def read(match: Match, today: date) -> Reading:
        feast = _feast(match, calendar.plus(today, -_A_WEEK) if weeks >= 0 else today).settled
        if feast and weeks < 0 and feast.first.weekday() in _WEEKEND:
            return left_of(Days(calendar.week_of(feast.first).first, calendar.plus(feast.first, -1)), today)
        return left_of(calendar.week_of(feast.first, weeks), today) if feast else unsure(())

    return read


def _nth_bank_holiday(match: Match, today: date) -> Reading:
    """ "The second bank holiday in May": of the next such month that has so many."""
    month, n = MONTHS[match["month"]], number(match["nth"]) if match["nth"] != "last" else -1
    for year in (today.year, min(today.year + 1, date.max.year)):
        found = sorted(day for day in bank_holidays.bank_holidays(year) if day.month == month)
        at = n - 1 if n > 0 else -1
        if len(found) > max(at, 0) and found[at] >= today:
            return day(found[at])
    return unsure(())


def _christmas_bank_holiday(_: Match, today: date) -> Reading:
    """One of the days off at Christmas that are still to come: which of them is asked."""
    return unsure(_days_off_at_christmas(today))


def _christmas_bank_holidays(_: Match, today: date) -> Reading:
    """Both of them, and what lies between."""
    both = _days_off_at_christmas(today)
    return sure(Days(both[0], both[-1]))


def _days_off_at_christmas(today: date) -> list[date]:
    """The next two days off in December."""
    return [
        one
        for year in (today.year, min(today.year + 1, date.max.year))
        for one in sorted(bank_holidays.bank_holidays(year))
        if one.month == 12 and one.weekday() < 5 and one >= today
    ][:2]


def _clocks_change(_: Match, today: date) -> Reading:
    """The next Sunday on which they do, forward or back."""
    years = (today.year, min(today.year + 1, date.max.year))
    sundays = [calendar.nth_weekday(date(year, month, 1), 6, -1) for year in years for month in (3, 10)]
    return day(next((one for one in sundays if one and one >= today), None))


def _between_bank_holidays(_: Match, today: date) -> Reading:
    """What lies between the next two of them."""
    first = bank_holidays.next_one(today)
    between = Days(calendar.plus(first, 1), calendar.plus(bank_holidays.next_one(calendar.plus(first, 1)), -1))
    return left_of(between, today) if between.first <= between.last else unsure(())


_SOON = 14  # so many days before the first of two, nobody means the second


def _may_bank_holiday(_: Match, today: date) -> Reading:
    """The one in May that is near or left; at other times it may be the early or the late one."""
    years = (today.year, min(today.year + 1, date.max.year))
    found = [one for year in years for one in sorted(bank_holidays.bank_holidays(year)) if one.month == 5]
    ahead = [one for one in found if one >= today]
    both = [one for one in ahead if one.year == ahead[0].year]
    return day(both[0]) if len(both) == 1 or (both and (both[0] - today).days <= _SOON) else unsure(both)


def _bank_holiday_monday(today: date) -> date:
    monday = bank_holidays.next_one(today)
    while monday.weekday() != 0:
        monday = bank_holidays.next_one(calendar.plus(monday, 1))
    return monday


def _days_off_together(_: Match, today: date) -> Reading:
    """The next bank holiday with the weekend and the holidays beside it: what is after it is after all of them."""
    first = last = bank_holidays.next_one(today)
    while _is_off(after := calendar.plus(last, 1)):
        last = after
    return sure(Days(first, last))


def _is_off(day: date) -> bool:
    return day.weekday() > 4 or bank_holidays.is_bank_holiday(day)


def _easter_weekend(_: Match, today: date) -> Reading:
    """From Good Friday to Easter Monday."""
    sunday = _coming(calendar.easter, 0, today) or today
    return left_of(Days(calendar.plus(sunday, -2), calendar.plus(sunday, 1)), today)


def _weekend_of_bank_holiday(_: Match, today: date) -> Reading:
    """From the Saturday before a bank holiday on a Monday until that Monday."""
    monday = _bank_holiday_monday(today)
    if monday == calendar.plus(calendar.easter(monday.year), 1):
        return _easter_weekend(_, today)
    return left_of(Days(calendar.plus(monday, -2), monday), today)


_TERM = (
    r"(?:half ?-?terms?(?: (?:holidays?|week|break|hols))?|(?:the )?(?:school|schools|easter|summer|winter|"
    r"february|"
    r"october|may|spring|autumn) (?:holidays?|hols|vacations?|half ?-?term|break)|end of term|start of term|"
    r"(?:when |once |"
    r"until |before |after )?(?:the )?(?:kids|children|schools?)(?: are| is)? (?:break|breaks|go|goes|back)(?: up|"
    r" back| at school"
    r"| to school)?|(?:when |once |until |before |after )?(?:they|we) break(?:s|ing)? up"
    r"(?: (?:for|from) (?:the )?[a-z]+)?|inset days?|term ?-?time)"
)
"""When the schools are closed, which no calendar here knows: it is asked back."""
_BY_THE_MOON = (
    r"(?:ramadan|ramadhan|ramzan|(?:the )?eid(?: (?:al|ul) [a-z]+)?|diwali|deepavali|divali|hanukkah|chanukah|hannukah|"
    r"passover|pesach|yom kippur|rosh hashana(?:h)?|purim|sukkot|shavuot|holi|vaisakhi|navratri|raksha bandhan|nowruz|"
    r"(?:chinese|lunar) new year|orthodox (?:easter|christmas)|lent|(?:the )?(?:full|new) moon|(?:the "
    r")?(?:spring|neap) "
    r"tides?)"
)
_OF_ONES_OWN = (
    r"(?:(?:my |our |the |his |her )?(?:pay ?days?|pension day|pay(?: cheque)?(?= (?:comes|goes|is in|lands)))|"
    r"(?:the )?(?:first|last|start|beginning|1st) day of (?:the )?(?:(?:new|school|next|summer|autumn|spring) )?"
    r"(?:term|school|half term)|(?:before|after|until|till|once|when) (?:the )?(?:school )?term(?:s)? (?:is |has )?"
    r"(?:ends?|ended|starts?|started|finishes|finished|begins?|over|begun))"
)
_NAMED_WEEK = (
    r"(?:(?:(?:royal )?ascot|cheltenham|wimbledon|henley|cowes|aintree|freshers|reading|race|exams?|mocks?|graduation|"
    r"fashion|tech|enrichment|activit(?:y|ies)|regatta|carnival|festival|glastonbury|wakes|chelsea|show) week|"
    r"wimbledon fortnight)"
)
"""Days that move with the moon, or that only one house knows: asked back, unless a date stands beside them."""

FEAST_RULES: list[Rule[date, Reading]] = [
    rule(rf"(?:(?:in|over|during|at|for|the|this|next|february|october|may|easter|summer) ){{0,4}}{_TERM}",
         lambda *_: unsure(()),
         "half halfterm school schools holidays holiday hols vacation vacations term kids children inset termtime "
         "break breaks breaking"),
    rule(rf"(?:(?:in|over|during|at|for|this|next) ){{0,2}}{_BY_THE_MOON}", lambda *_: unsure(()),
         "ramadan ramadhan ramzan eid diwali deepavali divali hanukkah chanukah hannukah passover pesach kippur "
         "rosh purim "
         "sukkot shavuot holi vaisakhi navratri raksha nowruz lunar chinese orthodox lent moon tide tides"),
    rule(_OF_ONES_OWN, lambda *_: unsure(()), "payday paydays pay pension day term terms"),
    rule(rf"(?:the |my |our )?{_NAMED_WEEK}", lambda *_: unsure(()), "week fortnight"),
    rule(r"(?:in |over |during |at )?(?:the )?(?:christmas|xmas) school (?:holidays?|hols|"
         r"break)", lambda *_: unsure(()),
         "school"),
    rule(rf"(?:the )?{_FEAST}{_YEAR}", _feast, _NEEDS),
    rule(rf"(?:(?:the|over|during|in|on) ){{0,4}}{_FEAST} week(?!end)", _near_feast(0), _NEEDS, "week"),
    rule(rf"(?:the )?week (?:of|with) {_FEAST}", _near_feast(0), _NEEDS, "week"),
    rule(rf"(?<!a )(?<!one )(?<!next )(?<!this )(?:(?:the|in|during) ){{0,4}}week before "
         rf"{_FEAST}", _near_feast(-1), _NEEDS, "week"),
    rule(rf"(?<!a )(?<!one )(?<!next )(?<!this )(?:(?:the|in|during) ){{0,4}}week after "
         rf"{_FEAST}", _near_feast(1), _NEEDS, "week"),
    rule(r"(?<!day after )(?<!days after )(?<!week after )(?<!weeks after )(?<=after )(?:the )?(?:next )?bank holiday",
         _days_off_together, "bank", "after"),
    rule(r"(?:(?<!a )(?<!any ))(?:the )?(?:next )?bank holiday",
         lambda _, today: day(bank_holidays.next_one(today)), "bank"),
    rule(r"(?:in )?between (?:the |these |those )?(?:two |2 |next two |may )?bank "
         r"holidays", _between_bank_holidays, "between"),
    rule(r"(?:the )?(?P<nth>first|1st|second|2nd|third|3rd|last) bank holiday (?:in|of) (?P<month><month>)",
         _nth_bank_holiday,
         "bank", "<month>"),
    rule(r"(?:the )?(?:christmas|xmas) bank holiday", _christmas_bank_holiday, "bank"),
    rule(r"(?:the )?(?:christmas|xmas) (?:bank|public) holidays", _christmas_bank_holidays, "bank public"),
    rule(r"(?:when )?(?:the )?clocks? (?:change|changes|changing|go)(?! (?:forward|back|to|change))", _clocks_change,
         "clock clocks"),
    rule(r"(?:the )?may bank holiday(?: monday)?", _may_bank_holiday, "may"),
    rule(r"(?:the )?(?:next )?bank holiday monday", lambda _, today: day(_bank_holiday_monday(today)), "bank"),
    rule(r"(?:(?:over|at|during) )?(?:the )?easter weekend", _easter_weekend, "easter"),
    rule(r"(?:the )?(?:next )?bank holiday weekend", _weekend_of_bank_holiday, "bank"),
]  # fmt: skip
