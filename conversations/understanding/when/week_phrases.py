"""The rules of weeks and weekends: "next week", "the end of the week", "week 50", "the weekend after next"."""

from datetime import date

from conversations.understanding.meaning import Days
from conversations.understanding.rules import Rule, rule
from conversations.understanding.when import calendar
from conversations.understanding.when.reading import Match, Reading, left_of, sure, unsure
from conversations.understanding.words import either, number

# First and last day, counted from Monday, of the parts of a week.
_WEEK_PARTS = {"start": (0, 1), "middle": (1, 3), "end": (3, 4), "whole": (0, 6), "later": (0, 6), "rest": (0, 6),
               "well into": (2, 6), "first half": (0, 2), "second half": (3, 6)}  # fmt: skip
_EDGES = {
    "start": "start", "beginning": "start", "early": "start", "first thing": "start",
    "middle": "middle", "mid": "middle",
    "end": "end", "late": "end", "back end": "end", "tail end": "end", "latter": "end", "very end": "end",

    "whole": "whole", "course": "whole", "month": "whole", "entire": "whole",
    "later": "later", "rest": "rest", "remainder": "rest",
    "first half": "first half", "second half": "second half", "latter half": "second half",
    "back half": "second half", "second part": "second half",
}  # fmt: skip
EDGE_WORDS = either(dict.fromkeys(_EDGES, 0))
_TOWARDS = r"(?:(?:towards?|at|in|around|about|near|for|during) )?(?:the )?(?:very |real )?"
SOME_EDGE = rf"(?:{_TOWARDS}(?P<edge>{EDGE_WORDS})(?: part| days)?(?: on)?(?: of| in)? )"
EDGE = f"{SOME_EDGE}?"
_EACH_WEEK = {"this": 0, "the": 0, "next": 1, "the next": 1, "the following": 1, "following": 1, "the coming": 1,
              "coming": 1}  # fmt: skip
_WHICH = rf"(?P<which>{either(_EACH_WEEK)})"


def edge(match: Match) -> str:
    """The part of a week or month that the match names: start, middle, end, later, or whole."""
    return _EDGES[match["edge"]] if match["edge"] else "whole"


def edge_named(words: str | None) -> str:
    """The part of a week, month or year that those words name."""
    return _EDGES[words] if words else "whole"


def _part_of_week(part: str, week: Days, today: date) -> Reading:
    first, last = _WEEK_PARTS[part]
    start = calendar.plus(today, 1) if part in ("later", "rest") else today
    return left_of(Days(max(calendar.plus(week.first, first), start), calendar.plus(week.first, last)), today)


def _named_week(which: str, today: date) -> Days:
    """Monday to Sunday; on a Sunday "this week" is the one that begins, and today."""
    ahead = _EACH_WEEK[which or "this"]
    begins = not ahead and today.weekday() == 6
    return calendar.week_of(today, 1 if begins else ahead)


def _week(match: Match, today: date) -> Reading:
    week = _named_week(match["which"], today)
    whole = edge(match) == "whole" and not _EACH_WEEK[match["which"] or "this"]
    ahead = week.first > today
    part = "well into" if match["edge"] == "later" and ahead else edge(match)
    is_over = calendar.plus(week.first, _WEEK_PARTS[part][1]) < today
    if part in ("start", "middle", "end") and match["which"] in ("", "the", None) and is_over:
        week = calendar.week_of(today, 1)  # nobody wishes for days that are over
    return sure(Days(today, week.last)) if whole else _part_of_week(part, week, today)


def _weekend(match: Match, today: date) -> Reading:
    """Saturday and Sunday; "next weekend" said early in a week, and any weekend said on a Sunday, are doubtful."""
    saturday = calendar.plus(calendar.week_of(today).first, 5)
    after = calendar.plus(saturday, 7)
    is_next = match["which"] in ("next", "the next")
    if is_next and today.weekday() == 6:
        return _next_of_two(after)
    if today.weekday() < 4 if is_next else today.weekday() == 6:
        return Reading(
            tuple(Days(max(today, start), calendar.plus(start, 1)) for start in (saturday, after)),
            candidates=(max(today, saturday), after),
        )
    start = after if is_next else saturday
    return left_of(Days(start, calendar.plus(start, 1)), today)


def _next_of_two(saturday: date) -> Reading:
    """The coming weekend, or the one after it: on the last day of one, people differ."""
    both = (saturday, calendar.plus(saturday, 7))
    return Reading(tuple(Days(start, calendar.plus(start, 1)) for start in both), candidates=both)


def _two_weekends(_: Match, today: date) -> Reading:
    """This weekend and the one after it; on a Sunday nobody knows which "this" is."""
    saturday = calendar.plus(calendar.week_of(today).first, 5)
    if today.weekday() == 6:
        return unsure((today, calendar.plus(saturday, 7), calendar.plus(saturday, 14)))
    return sure(Days(max(today, saturday), calendar.plus(saturday, 8), frozenset({5, 6})))


def _midweek(match: Match, today: date) -> Reading:
    """Tuesday to Thursday, of next week once this week's are over."""
    ahead = _EACH_WEEK[match["which"]] if match["which"] else int(today.weekday() > 3)
    return _part_of_week("middle", calendar.week_of(today, ahead), today)


def _through(weeks: int, today: date) -> Reading:
    """From today until the Sunday of this week or of one to come."""
    return sure(Days(today, calendar.plus(_named_week("this", today).last, 7 * weeks)))


def _any_day_then(match: Match, today: date) -> Reading:
    """ "In three weeks' time, any weekday": of the week in which that is."""
    week = calendar.week_of(today, number(match["n"]))
    return sure(Days(week.first, calendar.plus(week.first, 4)) if match["of"] else week)


def _numbered_week(match: Match, today: date) -> Reading:
    """ "Week 50": of this year, or of the next once it is over."""
    n, year = int(match["n"]), int(match["y"] or (match.groupdict().get("ny") and today.year + 1) or 0)
    years = (year,) if year else (today.isocalendar().year, today.isocalendar().year + 1)
    weeks = [week for each in years if (week := calendar.iso_week(each, n))]
    return left_of(next((week for week in weeks if week.last >= today), weeks[0]), today) if weeks else sure(None)


def _numbered_weeks(match: Match, today: date) -> Reading:
    """ "Weeks 50 and 51"."""
    year = today.isocalendar().year
    spans = [calendar.iso_week(year, int(match[name])) for name in ("n", "n2")]
    spans = (
        spans
        if all(span and span.last >= today for span in spans)
        else [calendar.iso_week(year + 1, int(match[name])) for name in ("n", "n2")]
    )
    first, last = spans
    return sure(Days(max(first.first, today), last.last) if first and last and first.first <= last.first else None)


def _working_week(match: Match, today: date) -> Reading:
    week = _named_week(match["which"], today)
    return left_of(Days(week.first, calendar.plus(week.first, 4)), today)


def _week_day(match: Match, today: date) -> Reading:
    """ "The first day of next week", "the last day of the week"."""
    week = _named_week(match["which"], today)
    return left_of(Days(week.first, week.first) if match["at"] != "last" else
                   Days(calendar.plus(week.first, 4), calendar.plus(week.first, 4)), today)  # fmt: skip


WEEK_RULES: list[Rule[date, Reading]] = [
    rule(rf"(?:before|by|until|till|no later than) (?:the )?end of {_WHICH} (?:working )?week",
         lambda m, today: sure(Days(today, _named_week(m["which"], today).last)), "week", "end"),
    rule(r"(?:before|by|until|till|no later than) (?:the )?(?:end of (?:the )?week|week end|eow)|(?:the )?eow",
         lambda _, today: sure(Days(today, _named_week("this", today).last)), "week eow"),
    rule(rf"{EDGE}{_WHICH} week(?! ?(?:end|day)s?\b| (?:before|prior)(?! \w))", _week, "week"),
    rule(r"(?:during|in|through) the (?:working|business|work) week",
         lambda _, today: sure(calendar.ahead(today, range(5))), "week"),
    rule(r"w ?(?P<n>1[5-9]|[2-4]\d|5[0-3])(?P<y>)", _numbered_week, "w", "#"),
    rule(r"(?:in |during )?(?:the )?(?P<n>[1-5]?\d)(?:st|nd|rd|th) week of (?:the|this|(?P<ny>next)) year(?P<y>)",
         _numbered_week, "week", "#"),
    rule(rf"{SOME_EDGE}(?P<which>)week(?! ?(?:end|day)s?\b)", _week, "week"),
    rule(r"all (?:this )?week|any ?time this week|within the week|this side of the "
         r"weekend", lambda _, today: _through(0, today), "week weekend"),
    rule(r"(?:within )?this (?:week )?(?:or|and|and/or) next week|(?:within )?this week (?:or|and) (?:the "
         r")?next(?: (?:one|week))?",
         lambda _, today: _through(1, today), "next"),
    rule(rf"{_WHICH} (?:working|business|work) week", _working_week, "week"),
    rule(rf"(?:the )?(?P<at>first|last) (?:working )?day of {_WHICH} week", _week_day, "week"),
    rule(r"mid ?week(?: (?:of )?(?P<which>this|next) week)?", _midweek, "midweek week"),
    rule(rf"{EDGE}(?:the )?week after(?: next)?|(?:the )?next but one week",
         lambda m, today: _part_of_week(edge(m), calendar.week_of(today, 2), today), "week"),
    rule(r"(?:in |on |during )?(?:the )?(?:calendar |cal |iso )?(?:week|cw|kw) ?(?:number |no\.? ?)?(?P<n>\d?\d)"
         r"(?:,? (?:of |in )?(?:(?P<y>20\d\d)|(?P<ny>next year)))?(?! ?(?:of|in|<month>|to|or|-)\b)(?![:.\d])",
         _numbered_week, "week cw kw", "#"),
    rule(r"(?:in )?weeks? (?P<n>\d?\d) ?(?:and|or|to|-|until) ?(?:week )?(?P<n2>\d?\d)(?P<y>)(?! ?(?:of|in|"
         r"<month>)\b)(?![:.\d])",
         _numbered_weeks, "week weeks", "#"),
    rule(r"(?P<y>20\d\d)-?w(?P<n>[0-5]\d)", _numbered_week, "w", "#"),
    rule(r"(?:(?:over|at|on|for|during) )?(?:(?P<which>this|the|next|the next|this coming|the coming|coming) )?weekend",
         _weekend, "weekend"),
    rule(r"(?:(?:at|on) )?this (?:coming )?weekend or (?:the )?(?:next|following) (?:weekend|one)"
         r"|(?:(?:at|on) )?this or (?:the )?(?:next|following) weekend", _two_weekends, "weekend"),
    rule(r"(?:in )?(?P<n><number>) weeks?(?: time)?,? any ?(?P<of>week ?|working )?day"
         r"(?! (?:before|after|from|but|bar|except))",
         _any_day_then, "week weeks", "any"),
    rule(r"(?:(?:over|at|on|for|during) )?(?:the )?weekend after next",
         lambda _, today: _weekends_on(2, today), "weekend"),
    rule(r"(?:(?:over|at|on|for|during) )?(?:the )?weekend after(?: this(?: one)?)?(?= ?(?:[,.?!]|$))",
         lambda _, today: _weekends_on(1, today), "weekend"),
]  # fmt: skip


def _weekends_on(weeks: int, today: date) -> Reading:
    saturday = calendar.plus(calendar.week_of(today, weeks).first, 5)
    return sure(Days(saturday, calendar.plus(saturday, 1)))
