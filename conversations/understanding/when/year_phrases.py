"""The rules of what is longer than a month: years, their parts and halves, quarters, seasons."""

from calendar import monthrange
from datetime import date

from conversations.understanding.meaning import Days
from conversations.understanding.rules import Rule, rule
from conversations.understanding.when import calendar
from conversations.understanding.when.reading import Match, Reading, left_of, sure
from conversations.understanding.when.week_phrases import EDGE, SOME_EDGE, edge
from conversations.understanding.words import either

# First and last month of the parts of a year; "the start" of one is nearer to its first day than "early".
_YEAR_PARTS = {"start": (1, 1), "early": (1, 3), "middle": (5, 8), "end": (12, 12), "late": (10, 12),
               "whole": (1, 12), "later": (1, 12), "first half": (1, 6), "second half": (7, 12)}  # fmt: skip
_YEAR_AHEAD = {"this": 0, "the": 0, "": 0, "next": 1, "the next": 1, "the coming": 1, "coming": 1, "the following": 1,
               "following": 1, "the new": 1, "new": 1}  # fmt: skip
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_SEASON_PARTS = {"start": (0, 0), "early": (0, 0), "middle": (1, 1), "end": (2, 2), "late": (2, 2), "whole": (0, 2),
                 "later": (0, 2), "first half": (0, 1), "second half": (1, 2)}  # fmt: skip
_QUARTERS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": 4,
             "final": 4}  # fmt: skip


def months(year: int, first: int, last: int) -> Days:
    """From the first day of a month to the last of another; months beyond the twelfth are of the year after."""
    year, ahead = min(year, date.max.year - 1), (last - 1) // 12
    end = (last - 1) % 12 + 1
    return Days(date(year, first, 1), date(year + ahead, end, monthrange(year + ahead, end)[1]))


def _part(match: Match) -> str:
    """The part of the year: "early" is longer than "the start"."""
    said = match["edge"]
    return said if said in ("early", "late") else edge(match)


def _year_of(match: Match, today: date) -> int:
    found = match.groupdict()
    if found.get("y"):
        return int(found["y"])
    return today.year + _YEAR_AHEAD[found.get("which") or ""]


def _year(match: Match, today: date) -> Reading:
    """ "Next year", "early in the coming year", "2027"; of this year what is left."""
    return left_of(months(_year_of(match, today), *_YEAR_PARTS[_part(match)]), today)


def _until_its_end(match: Match, today: date) -> Reading:
    last = months(_year_of(match, today), 12, 12).last
    return left_of(Days(min(today, last), last), today)


def _season(match: Match, today: date) -> Reading:
    """The season that is coming, or what is left of this one; "next" is not the one that it is now."""
    start, (first, last) = _SEASONS[match["season"]], _SEASON_PARTS[_part(match)]
    years = (int(match["y"]),) if match["y"] else (today.year - 1, today.year, today.year + 1, today.year + 2)
    spans = [(months(year, start, start + 2), year) for year in years]
    next_ones = [
        year for span, year in spans if (span.first > today if match["which"] == "next" else span.last >= today)
    ]
    year = next_ones[0] if next_ones else years[-1]
    begin = start + first
    return left_of(months(year + (begin - 1) // 12, (begin - 1) % 12 + 1, (begin - 1) % 12 + 1 + last - first), today)


def _quarter_of(year: int, quarter: int, part: str) -> Days:
    first = 3 * quarter - 2
    start, end = _SEASON_PARTS[part]
    return months(year, first + start, first + end)


def _quarter(match: Match, today: date) -> Reading:
    """ "Q1", "the first quarter of next year"; one that is over is that of the next year."""
    said = match.groupdict()
    n = _QUARTERS[said["name"]] if said.get("name") else int(match["n"])
    named = said.get("y") or said.get("which")
    year = _year_of(match, today)
    over = not named and _quarter_of(year, n, "whole").last < today
    return left_of(_quarter_of(year + over, n, _part(match)), today)


def _this_quarter(match: Match, today: date) -> Reading:
    n = (today.month - 1) // 3 + _YEAR_AHEAD[match["which"] or ""]
    span = _quarter_of(today.year + n // 4, n % 4 + 1, _part(match))
    return left_of(span, today)


def _half(match: Match, today: date) -> Reading:
    """ "H1 2027", "the first half" of a year by its number."""
    n = int(match["n"])
    year = int(match["y"] or today.year + (n == 1 and today.month > 6))
    return left_of(months(year, 6 * n - 5, 6 * n), today)


_OF_YEAR = rf"(?:(?P<which>{either({words: 0 for words in _YEAR_AHEAD if words})}) year|(?P<y>20\d\d))"
_WHICH_YEAR = r"(?P<which>(?<=of )the new|the coming|the following|the next|this|next|coming|following)"
_SOME_TIME = r"(?:(?:some ?time|any ?time|at some point|later on|later|a little later on|a bit later) )?(?:on )?"
_IN = r"(?:in |during |over |throughout |within )?"
_SEASON = rf"(?P<season>{either(_SEASONS)})"
_BOUND = r"(?:(?<=before )|(?<=until )|(?<=till )|(?<=after )|(?<=from )|(?<=by ))"

YEAR_RULES: list[Rule[date, Reading]] = [
    rule(rf"{_SOME_TIME}{_IN}{EDGE}{_WHICH_YEAR} year(?P<y>)", _year, "year"),
    rule(rf"{SOME_EDGE}(?:the )?(?P<which>)year(?P<y>)(?! (?:old|ago))", _year, "year"),
    rule(rf"(?:(?:in|during|throughout|for) (?:the year )?|{_BOUND}){EDGE}(?P<y>20[2-9]\d)(?! ?(?:hrs|hours|"
         rf"h)\b)", _year, "#"),
    rule(rf"{SOME_EDGE}(?:the year )?(?P<y>20[2-9]\d)", _year, "#"),
    rule(r"(?:in|into|sometime in|early in|during) the new year(?P<edge>)(?P<which>)(?P<y>)",
         lambda _, today: sure(months(today.year + 1, 1, 3)), "new"),
    rule(r"(?:before|by|until|till|no later than) (?:the )?(?:end of (?:the |this )?year|years? end|eoy)"
         r"(?P<which>)(?P<y>)|(?:the )?eoy",
         lambda _, today: sure(Days(today, date(today.year, 12, 31))), "year years eoy"),
    rule(rf"(?:before|by|until|till|no later than) (?:the )?end of {_OF_YEAR}", _until_its_end, "end"),
    rule(r"(?:once|when|as soon as|after) the new year (?:has (?:started|begun|come)|starts|begins|is here|comes)",
         lambda _, today: sure(calendar.ahead(date(min(today.year + 1, date.max.year), 1, 1))), "new"),
    rule(r"(?P<edge>)(?P<which>)the (?P<season>spring|summer|autumn|winter)(?P<y>)(?= ?(?:[,.?!]|please\b|$))", _season,
         "spring summer autumn winter"),
    rule(r"(?:before|by) (?:this|the) quarter (?:ends|is (?:out|over|up))",
         lambda _, today: sure(Days(today, _quarter_of(today.year, (today.month + 2) // 3, "whole").last)), "quarter"),
    rule(r"(?:(?:towards?|at|around|near|about) )?(?:the )?years? end",
         lambda _, today: left_of(months(today.year, 12, 12), today), "year years"),
    rule(r"(?:before|by|until|till) (?:the )?(?:year|years) (?:is )?(?:out|over|up)|this side of (?:the )?new year",
         lambda _, today: sure(Days(today, date(today.year, 12, 31))), "year years"),
    rule(rf"{_IN}{EDGE}(?:the )?(?P<name>{either(_QUARTERS)}) quarter(?:,? (?:of |in "
         rf")?{_OF_YEAR})?", _quarter, "quarter"),
    rule(rf"{_IN}{EDGE}(?:the )?(?:q ?|quarter )(?P<n>[1-4])(?:,? ?(?:of |in )?{_OF_YEAR})?", _quarter, "q quarter"),
    rule(rf"{_IN}{EDGE}(?P<which>this|the|next|the next|the coming|coming) quarter(?! (?:past|to|of "
         rf"an)\b)", _this_quarter,
         "quarter"),
    rule(rf"{_IN}(?:the )?h(?P<n>[12])(?: (?:of )?(?P<y>20\d\d))?", _half, "h"),
    rule(rf"{_IN}{EDGE}(?:(?P<which>this|next|the coming|this coming|coming) )(?:the )?{_SEASON}(?: (?:of "
         rf")?(?P<y>20\d\d))?", _season,
         "spring summer autumn fall winter"),
    rule(rf"(?:in )?{_SEASON} (?:of )?next year",
         lambda match, today: sure(months(today.year + 1, *(_SEASONS[match["season"]] + n for n in (0, 2)))),
         "spring summer autumn fall winter"),
    rule(rf"(?:(?:in|during|over) |{_BOUND}){EDGE}(?P<which>)(?:the )?(?P<season>spring|summer|autumn|winter|"
         rf"(?<=the )fall)"
         r"(?: (?:of )?(?P<y>20\d\d))?(?! (?:clean|road|street|lane))", _season, "spring summer autumn winter fall"),
    rule(rf"{SOME_EDGE}(?P<which>)(?:the )?(?P<season>spring|summer|autumn|winter)(?: (?:of )?(?P<y>20\d\d))?", _season,
         "spring summer autumn winter"),
    rule(r"(?P<edge>)(?P<which>)(?P<season>spring|summer|autumn|winter|fall) (?:of )?(?P<y>20\d\d)", _season,
         "spring summer autumn winter fall"),
]  # fmt: skip
