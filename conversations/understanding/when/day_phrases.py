"""The rules of weekdays, weeks and days counted from today: phrase → reading.

Each rule reads one phrase on its own. How several phrases of a text fit together is settled elsewhere; a rule must
never look beyond its match.
"""

from collections.abc import Callable
from datetime import date

from conversations.understanding.meaning import Days, DoubtReason
from conversations.understanding.rules import Rule, rule
from conversations.understanding.when import calendar
from conversations.understanding.when.reading import STEPS, UNIT, Match, Reading, day, step, sure, unsure
from conversations.understanding.words import WEEKDAYS, either, number


def _past(_: Match, __: date) -> Reading:
    """A phrase that says of itself that it is over: "yesterday"."""
    return Reading(reason=DoubtReason.PAST)


# --- weekdays -------------------------------------------------------------------------------------------------------


def _bare(weekday: int, today: date) -> Reading:
    """ "Tuesday", "this Tuesday": the coming one; said on a Tuesday it may be today too."""
    coming = calendar.coming(today, weekday)
    widest = (calendar.ahead(today, {weekday}),)
    if weekday == today.weekday():
        return Reading(widest, None, (today, coming))
    return Reading(widest, calendar.one(coming))


def _next(weekday: int, today: date) -> Reading:
    """ "Next Tuesday": the one of next week, of this week not tomorrow nor the day after; asked where people differ."""
    coming = calendar.coming(today, weekday)
    later = calendar.plus(coming, 7)
    gap, same_week = (coming - today).days, weekday > today.weekday()
    if gap == 7 or (gap > 2 and not same_week and today.weekday() != 6):
        return day(coming)
    if gap <= 2 and same_week:
        return day(later)
    return unsure((coming, later))


def _week_on(start: Reading, weeks: int) -> Reading:
    """So many weeks after that day: "a week on Tuesday", "Tuesday week"."""
    days = start.candidates or tuple(span.first for span in (start.settled,) if span)
    moved = [calendar.plus(one, 7 * weeks) for one in days]
    return day(moved[0]) if len(moved) == 1 else unsure(moved)


_ANCHORS: dict[str, Callable[[date], Reading]] = {
    "today": day,
    "now": day,
    "tomorrow": lambda today: day(calendar.plus(today, 1)),
}


def _anchor(word: str, today: date) -> Reading:
    return _ANCHORS[word](today) if word in _ANCHORS else _bare(WEEKDAYS[word], today)


_WEEKS = {"week": 1, "weeks": 1, "fortnight": 2}


def _weeks(match: Match) -> int:
    return number(match["n"] or "1") * _WEEKS[match["unit"]]


_NO_HOUR = r"(?! (?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?|half|quarter|noon|midday|lunch|work|school)\b)"
_ANCHOR = rf"(?P<anchor>today|now|tomorrow|{either(WEEKDAYS)}\b<undated>)"
_WEEK_UNIT = r"(?P<unit>weeks?|fortnight)"
_GROUPS = {
    "weekends": {5, 6},
    "weekday": set(range(5)),
    "weekdays": set(range(5)),
    "working day": set(range(5)),
    "working days": set(range(5)),
    "week day": set(range(5)),
    "week days": set(range(5)),
}
_GROUP = either(dict.fromkeys(_GROUPS, 0))
_REGULAR = {word: {n} for word, n in WEEKDAYS.items()} | _GROUPS | {"weekend": {5, 6}}


def _regular(match: Match, today: date) -> Reading:
    """ "Any Tuesday", "Tuesdays", "weekends"."""
    word = match["day"]
    return sure(calendar.ahead(today, _REGULAR[word] if word in _REGULAR else _REGULAR[word.removesuffix("s")]))


def _regulars(match: Match, today: date) -> Reading:
    """ "Tuesday and Thursday evenings": every such day."""
    return sure(calendar.ahead(today, {WEEKDAYS[match[name]] for name in ("w", "w2", "w3") if match[name]}))


def _regular_range(match: Match, today: date) -> Reading:
    """ "Tuesdays to Thursdays": every such day of every week."""
    first, last = WEEKDAYS[match["w"]], WEEKDAYS[match["w2"]]
    return sure(calendar.ahead(today, {(first + n) % 7 for n in range((last - first) % 7 + 1)}))


def _next_few(match: Match, today: date) -> Reading:
    """ "The next two Mondays"."""
    weekday = WEEKDAYS[match["w"]]
    last = calendar.plus(calendar.coming(today, weekday), 7 * number(match["n"]) - 7)
    return sure(Days(calendar.coming(today, weekday), last, frozenset({weekday})))


def _and_following(match: Match, today: date) -> Reading | None:
    """ "Saturday or the following Saturday": these two. None where "next" may not be the coming one."""
    weekday = WEEKDAYS[match["w"]]
    coming = calendar.coming(today, weekday)
    if WEEKDAYS[match["w2"]] != weekday or (match["which"] == "next" and _next(weekday, today) != day(coming)):
        return None
    if weekday == today.weekday() and match["which"] != "next":
        return unsure((today, coming, calendar.plus(coming, 7)))
    return sure(Days(coming, calendar.plus(coming, 7), frozenset({weekday})))


def _in_so_many_weeks(week: Days, weekday: int, today: date) -> Reading:
    """ "Monday in two weeks": of the week in which that is; said on a Sunday, people differ which week that is."""
    one = calendar.plus(week.first, weekday)
    differ = today.weekday() == 6 and one.weekday() < 3
    return unsure((one, calendar.plus(one, 7))) if differ else day(one)


_COMING = r"(?:this|the|this coming|the coming|coming|upcoming|this upcoming|(?<!day )following)"
_REPEATED = r"(?:every|each) (?:other|second|two|alternate)|alternate|every (?:2nd|3rd|third)"

WEEKDAY_RULES: list[Rule[date, Reading]] = [
    rule(r"(?<!to )(?<!through )(?<!thru )(?<!or )(?<!and )(?<!, )(?<!/)(?<!-)(?<!by )(?<!before )(?<!until "
         r")(?<!till )(?<!after )(?<!starting )(?<!beginning )(?<!as of )(?<!past )(?<!beyond )(?<!onwards )"
         r"(?<!(?<!apart )(?<!aside )(?<!away )from )"
         r"(?:on )?(?P<w><weekday>)s?(?:(?:,? and |"
         r", ?)(?P<w2><weekday>)s?)?"
         r"(?:(?:,? and |, ?)(?P<w3><weekday>)s?)?(?=,? (?:mornings|afternoons|evenings|nights|lunchtimes)\b)",
          _regulars, "<weekday>"),
    rule(r"(?:(?:on|from|between|any|only|weekly) ){0,2}(?P<w><weekday>)s? ?(?:to|-|until|till|through|thru|up to) ?"
         r"(?P<w2><weekday>)(?:s(?<!tues)(?<!weds)(?<!thurs)"
         r"|,? (?:any|every|each|most) weeks?\b)", _regular_range, "<weekday>"),
    rule(r"(?:(?:on|this) )?(?:thuesda?ys?|thuseday|tuhesday)",
         lambda _, today: unsure(calendar.coming(today, on) for on in (1, 3)),
         "thuesday thuesdy thuesdays thuseday tuhesday"),
    rule(rf"(?:{_COMING} )?(?P<w><weekday>)(?: coming(?! \w)| coming up)?",
         lambda m, today: _bare(WEEKDAYS[m["w"]], today), "<weekday>"),
    rule(r"(?:the |on )?next (?P<w><weekday>)", lambda m, today: _next(WEEKDAYS[m["w"]], today), "<weekday>", "next"),
    rule(r"(?P<w><weekday>) next(?! (?:week|weekend|month|year|to|door|available)\b)",
         lambda m, today: _next(WEEKDAYS[m["w"]], today), "<weekday>", "next"),
    rule(r"(?:(?:any|every|each|most|all|on a|on) )?"
         rf"(?P<day>(?!(?:tues|weds|thurs)\b)<weekday>s|{_GROUP}|weekend(?= [a-z]+s\b))", _regular,
         "<weekday> weekend weekends weekday weekdays working week"),
    rule(r"(?:any|every|each|most|some|(?:on )?an?) (?P<day><weekday>|weekend)", _regular, "<weekday> weekend"),
    rule(rf"(?:{_REPEATED}) (?:<weekday>s?|weeks?|weekends?)", lambda *_: unsure(()), "every each alternate"),
    rule(rf"(?:in )?(?P<n>(?:<number> )?){_WEEK_UNIT} (?:(?:on|from|after) )?(?:this |next |this coming )?{_ANCHOR}",
         lambda m, today: _week_on(_anchor(m["anchor"], today), _weeks(m)), "week weeks fortnight"),
    rule(rf"(?<!in )(?P<n>(?:<number> )?){_WEEK_UNIT} on a {_ANCHOR}",
         lambda m, today: _week_on(_anchor(m["anchor"], today), _weeks(m)), "week weeks fortnight"),
    rule(rf"(?:this |next )?{_ANCHOR} (?P<n>(?:<number> )?){_WEEK_UNIT}(?! (?:(?:after|before){_NO_HOUR}|"
         rf"beginning|starting|commencing|of|from|ago|later))",
         lambda m, today: _week_on(_anchor(m["anchor"], today), _weeks(m)), "week weeks fortnight"),
    rule(r"(?:(?:(?:on )?this|(?:on |at )?(?:the )?same) (?:day|time),? |today,? )next week|this day week",
         lambda _, today: day(calendar.plus(today, 7)), "next this"),
    rule(r"this day (?:next )?month|(?:(?:on |at )?(?:this|(?:the )?same) (?:day|time),? )next month|"
         r"(?:a )?month today", lambda _, today: day(calendar.months_on(today, 1)), "month"),
    rule(r"this time to ?morrow", lambda _, today: day(calendar.plus(today, 1)), "this"),
    rule(r"(?:on |by )?(?:the |your )?(?:next|first|following) (?:available )?(?:working|business|week) ?day(?! "
         r"(?:of|in|after|following)\b)",
         lambda _, today: day(calendar.working_days_on(today, 1)), "next first following"),
    rule(r"(?:the )?(?:(?:next but one|second next) (?P<w><weekday>)|next (?P<w2><weekday>) but one)",
         lambda m, today: unsure(
             calendar.plus(calendar.coming(today, WEEKDAYS[m["w"] or m["w2"]]), days) for days in (7, 14)),
         "<weekday>", "next"),
    rule(r"(?:on )?(?:(?P<which>this|next) )?(?P<w><weekday>) or the following (?P<w2><weekday>)", _and_following,
         "<weekday>", "following"),
    rule(r"(?:the )?(?P<w><weekday>) after next",
         lambda m, today: unsure(calendar.plus(calendar.coming(today, WEEKDAYS[m["w"]]), days) for days in (7, 14)),
         "<weekday>", "after"),
    rule(r"(?:the )?(?P<w><weekday>) after (?:this|that|the coming|this coming)(?: (?:one|<weekday>))?(?: coming)?(?= "
         r"?(?:[,.?!]|$|at\b|please\b))",
         lambda m, today: day(calendar.plus(calendar.coming(today, WEEKDAYS[m["w"]]), 7)), "<weekday>", "after"),
    rule(r"(?:on )?(?:the )?(?P<w><weekday>) (?:after|following)(?= ?(?:[,.?!]|$| please\b))",
         lambda m, today: unsure(calendar.plus(calendar.coming(today, WEEKDAYS[m["w"]]), days) for days in (0, 7)),
         "<weekday>", "after following"),
    rule(r"(?:in )?(?:the )?(?P<n><number>|second|third|fourth) (?P<w><weekday>)s? (?:from (?:now|today)|away|"
         r"time|hence)",
         lambda m, today: day(calendar.plus(calendar.coming(today, WEEKDAYS[m["w"]]), 7 * number(m["n"]) - 7)),
         "<weekday>", "from away time hence"),
    rule(r"(?P<w><weekday>),? in (?P<n><number>) (?P<unit>week|fortnight)s?(?: time)?",
         lambda m, today: _in_so_many_weeks(calendar.week_of(step(m, today)), WEEKDAYS[m["w"]], today),
         "<weekday>", "in"),
    rule(r"(?:on )?(?:the )?next (?P<n><number>) (?P<w><weekday>)s", _next_few, "<weekday>", "next"),
    rule(r"(?:the )?last <weekday> before", lambda *_: unsure(()), "<weekday>", "before"),
    rule(r"(?:last|this past|the last|the past) <weekday>|<weekday> (?:last|past|gone|just gone)(?! (?:thing|"
         r"of)\b)", _past,
         "<weekday>", "last past gone"),
]  # fmt: skip

# --- today and the days counted from it ------------------------------------------------------------------------------


def _in_some(match: Match, today: date) -> Reading:
    """ "In 2 or 3 weeks": from the one to the other."""
    first, last = sorted(STEPS[match["unit"]](today, number(match[name])) for name in ("n", "n2"))
    return sure(Days(first, last))


def _within(match: Match, today: date) -> Reading:
    """ "Within two weeks": from today until then."""
    return sure(Days(today, step(match, today)))


def _later(match: Match, today: date) -> Reading:
    return day(step(match, today))


_HALF = r"(?P<half>(?: and a half)?)"
_HENCE = r"(?:(?:on )?from (?:now|today)|ahead|time|hence|away)"
_ABOUT = r"(?:about |around |roughly |approximately |exactly |maybe |like |say )?"
_COUNT = "<unit> fortnight working business quarter quarters weekend weekends"

RELATIVE_RULES: list[Rule[date, Reading]] = [
    rule(r"earlier (?:on )?today|earlier this (?:morning|afternoon|week)", _past, "earlier"),
    rule(r"(?:later )?(?:on )?today|tonight|"
         r"(?:later )?this(?= (?:late |early |mid ?|very )?(?:morning|afternoon|evening|lunchtime)\b)",
         lambda _, today: day(today), "today tonight this"),
    rule(r"(?:the )?rest of (?:the|my|today) ?(?:day)?(?! (?:after|of))|(?:by |before )?(?:the )?(?:eod|cob|"
         r"close of business|close of play|end of play)(?: today)?",
         lambda _, today: day(today), "eod cob close play rest"),
    rule(r"to ?morrow (?:or|and) (?:the )?day after(?: that)?(?!,? \w)",
         lambda _, today: sure(Days(calendar.plus(today, 1), calendar.plus(today, 2))), "after"),
    rule(r"to ?morrow", lambda _, today: day(calendar.plus(today, 1)), "tomorrow morrow"),
    rule(r"(?<!any )(?<!every )(?<!each )(?:the |a |on the )?day after to ?morrow|overmorrow",
         lambda _, today: day(calendar.plus(today, 2)),
         "tomorrow morrow overmorrow"),
    rule(r"(?:the )?day after next(?! (?!at|in|please)\w)", lambda _, today: day(calendar.plus(today, 2)), "next"),
    rule(r"yesterday|the day before yesterday|last (?:night|week|month|weekend|year)(?! of\b| in\b)|<number> "
         r"\w+ ago", _past,
         "yesterday last ago"),
    rule(rf"in {_ABOUT}(?P<n><number>) {UNIT}{_HALF}(?: time| hence)?(?: or so)?", _later, "in", _COUNT),
    rule(rf"in {_ABOUT}(?P<n><number>)(?P<half> and a half) {UNIT}(?: time)?", _later, "half"),
    rule(rf"(?:in )?{_ABOUT}(?P<n><number>) {UNIT}{_HALF},? {_HENCE}(?: (?:now|today))?", _later, _COUNT),
    rule(rf"(?:in )?{_ABOUT}(?P<n><number>)(?P<half> and a half) {UNIT} {_HENCE}", _later, "half"),
    rule(r"(?:in )?half a (?P<unit>year)(?P<n>)(?P<half>)(?: time| from now| hence|(?<=in half a "
         r"year))", lambda _, today: day(calendar.months_on(today, 6)),
         "half"),
    rule(r"(?:give it|leave it|wait) (?:about |another |a good )?(?P<n><number>) (?P<unit>day|week|fortnight|"
         r"month)s?(?P<half>)(?! \w)",
         _later, "give leave wait"),
    rule(r"<number> (?:day|week|fortnight|month|year)s? later", lambda *_: unsure(()), "later"),
    rule(r"(?:in )?(?P<n><number>) (?P<unit>month|year|day)s? (?:from )?(?P<anchor>today|tomorrow)",
         lambda m, today: day(step(m, calendar.plus(today, int(m["anchor"] == "tomorrow")))), "today tomorrow"),
    rule(rf"in {_ABOUT}(?P<n><number>)(?: or | to | ?- ?)(?P<n2><number>) {UNIT}(?: time)?", _in_some, "in", _COUNT),
    rule(r"(?:in|within) a (?P<unit>day|week|month) or (?P<n>two|three)",
         lambda m, today: sure(Days(STEPS[m["unit"]](today, 1), step(m, today))), "or"),
    rule(rf"(?:in )?{_ABOUT}(?P<n><number>)(?: or | to | ?- ?)(?P<n2><number>) {UNIT} {_HENCE}", _in_some, _COUNT),
    rule(rf"{_ABOUT}(?P<n><number>) {UNIT} (?:from|after|since|on from) (?:last|this past) (?P<w><weekday>)",
         lambda m, today: day(step(m, calendar.plus(calendar.coming(today, WEEKDAYS[m["w"]]), -7))),
         "last past", _COUNT),
    rule(rf"{_ABOUT}(?P<n><number>) {UNIT} (?:from|after|since|on from) yesterday",
         lambda m, today: day(step(m, calendar.plus(today, -1))), "yesterday", _COUNT),
    rule(r"in (?:a )?few (?:days|weeks|months)(?:'? time)?|in the (?:next|coming) few weeks|"
         r"(?:a )?few (?:days|weeks|months) (?:from now|from today|time)", lambda *_: unsure(()), "few"),
    rule(r"(?:in |over |during |within )?(?:the )?(?:next|coming) few days|in the coming days|"
         r"within (?:a )?few days",
         lambda _, today: sure(Days(today, calendar.plus(today, 4))), "next coming within"),
    rule(r"(?:(?:within|in|over|during|for|any ?time in) )?(?:the )?(?:next|coming|upcoming|following) "
         rf"(?P<n><number>) {UNIT}",
         _within, "next coming upcoming following", _COUNT),
    rule(rf"(?P<n><number>) (?:upcoming|coming) {UNIT}", _within, "coming upcoming", _COUNT),
    rule(rf"(?:within|inside|in under|in less than|in no more than|no more than|in at most) {_ABOUT}(?:the next )?"
         rf"(?P<n><number>) {UNIT}{_HALF}(?: (?:from|of) (?:now|today)| time)?(?: or so)?",
         _within, "within inside under less more most", _COUNT),
    rule(r"(?:within|in) (?:the next )?(?P<n>24|36|48|72|twenty four|forty eight) ?(?:hours|hrs)",
         lambda m, today: sure(Days(today, calendar.plus(today, -(-number(m["n"]) // 24)))), "hours hrs"),
    rule(rf"(?:within (?:a|an|the next)|(?:in|over|during) the next)(?! quarter) {UNIT}(?: or so)?",
         lambda m, today: sure(Days(today, STEPS[m["unit"]](today, 1))), "next within"),
    rule(r"(?:within|in|over|during)? ?(?:the )?next (?P<unit>week|month) or (?P<n>two|so|three)",
         lambda m, today: sure(Days(today, STEPS[m["unit"]](today, 1 if m["n"] == "so" else number(m["n"])))), "next"),
]  # fmt: skip
