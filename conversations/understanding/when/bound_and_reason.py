"""A bound of which the reason is told with an hour of its own: "any day after the ten o'clock Mass, so from 11"; what
comes after somebody is busy; and small words of a message that say nothing of the time.

A table like those of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from conversations.understanding.when.for_a_reason import PEOPLE
from conversations.understanding.when.plainly import (
    A_DATE,
    DAY,
    END,
    FEAST,
    MONTH,
    POINT,
    SPOKEN_TIME,
    WEEK,
    WEEKDAY,
    YULE,
    Rows,
    by_word,
    ending,
    every,
    put_plainly,
)
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

_AT = SPOKEN_TIME
_IS_FREE = expression(
    r"\b(?:or|either|any|also|and|if|free|ok|fine|can|could|off|please|prefer|not|no|best|better|like|want|before|"
    r"after|"
    r"except|but|then|from|until|till|by)\b"
)
_CLOCK = expression(
    r"\A(?P<half>half(?: past)? )?(?:at |about )?(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?(?: ?(?P<pm>[ap])m)?"
    r"(?: oclock)?\Z"
)
_NOON, _EARLY = 12, 7
_TIMED = expression(
    rf"\b(?:{DAY}|{MONTH}|work|school|lunch|dinner|tea|breakfast|noon|midday|mornings?|afternoons?|evenings?|weeks?|"
    r"weekends?|days?|tomorrow|today|this|next|that|it|christmas|xmas|easter|new year|half)\b"
)


def _minutes(said: str) -> int | None:
    """The minute of the day, as far as it can be told: an hour before seven is of the afternoon."""
    if said in ("noon", "midday"):
        return _NOON * 60
    found = _CLOCK.match(said)
    if found is None:
        return None
    hour = int(found["hour"])
    later = hour < _NOON and (found["pm"] == "p" or (found["pm"] is None and hour < _EARLY))
    return (hour + _NOON * later) * 60 + (30 if found["half"] else int(found["minute"] or 0))


def _stronger(found: re.Match[str]) -> str:
    """The bound that is said of the wish, where the hour of its reason can be no later."""
    bound, reason = _minutes(found["at"]), _minutes(found["why"])
    if bound is None or reason is None or reason > bound:
        return found[0]
    either = bound >= _NOON * 60 > reason and not found["why"].endswith("am")  # "after 5, I work till 9"
    return found[0] if either else found["bound"]


def _till_five(found: re.Match[str]) -> str:
    """Of the afternoon, from the hour of its reason on."""
    at = _minutes(found["at"])
    return f"between {found['at']} and 5pm" if at is not None and _NOON * 60 <= at < 16 * 60 else found[0]


def _past_it(found: re.Match[str]) -> str:
    """After what keeps somebody, or before it."""
    hour = found["two"] if found["side"] == "after" else found["one"]
    return f"{(found['on'] or '').strip()} {found['side']} {hour}".strip()


def _past_it_too(found: re.Match[str]) -> str:
    """The same, of what somebody does."""
    return f"{found['side']} {found['two'] if found['side'] == 'after' else found['one']}"


def _unless_free(put: str) -> Callable[[re.Match[str]], str]:
    """What is wished, without what is told of this week; unless this week would do, too."""

    def to(found: re.Match[str]) -> str:
        return found[0] if _IS_FREE.search(found[0][: found[0].index("this week")]) else put

    return to


def _any_time_then(found: re.Match[str]) -> str:
    """That day, whatever is on: "inset day on Friday 22nd, any time that day"."""
    return found[0] if _IS_FREE.search(found["told"]) else f"{found['day']}, any time"


def _eve_of_it(found: re.Match[str]) -> str:
    """The day alone, where it is the one before what is told: "next Thursday before my long day Friday"."""
    one, two = (WEEK.index(every(found[name]).removesuffix("s")) for name in ("one", "two"))
    return found["day"] if two == (one + 1) % len(WEEK) else found[0]


def _unless_timed(found: re.Match[str]) -> str:
    """Without what is told first; what may be a day or hours stays."""
    return found[0] if _TIMED.search(found["what"]) else ""


def _of_the_day(found: re.Match[str]) -> str:
    """An hour after noon, counted to twenty-four: "after 13 hour"."""
    return f"{found['side']} {found['hour']}:00"


_BECAUSE = r"(?:as |because |cos |coz |since )"
_NO_TURN = r"(?:(?!(?:but|so|or|only|free|available|can|could|unless|except)\b)[a-z]+ )"
_BUSY = (
    r"(?:(?!(?:i|im|we|free|available|can|could|would|appointment|slot|off|not|no|good|ok|fine|best|like|prefer|want|"
    r"between|from|any|book|please|how|what|is there)\b)[a-z]+ ){1,4}?(?:comes?|coming|is here|visits?|calls|is in|"
    r"(?:is )?on|goes on|lasts|runs|is|are)"
)
_THING = r"(?:(?!(?:this|next|that|the|my|it|week|month|weekend|day|today|tomorrow)\b)[a-z]{1,14}(?: |(?=[,.;]))){1,3}"
_NEVER_MIND = (
    r"(?:no|not|never mind(?: the)?|forget(?: the)?|hate(?: the| these)?|dont (?:like|want|do|understand|get))"
    r"(?: (?:these|the|your|any|more|all these|using))*"
)
_DEAR = (
    r"(?:butt|bach|cariad|kidda|my lover|me duck|mi duck|hen|pal|mun|marra|bab|boyo|cocker|petal|treacle|chuck|our kid|"
    r"my dear|sunshine|my love|me love|bonny lad|sweetpea)"
)
_TO = r"(?:-|to|till|til|until|and)"
_AT_HOME = (
    r"(?:(?:(?:the|a) )?(?:carers?|home help|cleaner|window cleaner|gardener|builders?|decorators?)|"
    r"mum|mam|dad|gran|nan|grandad)"
)
_DAYS = rf"{DAY}(?:(?:,? (?:and|or) |, ){DAY}){{0,3}}"
_MID = rf"(?:mid|middle of|early|late|(?:the )?(?:beginning|start|end|middle) of|(?:in )?the middle of) ?(?={MONTH})"

_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        ((rf"(?<=[a-z\d])[ ,]{{1,2}}{_DEAR}(?=\W*\Z|[,.;!?]"
         rf")"), "", ("butt bach cariad kidda lover duck hen pal mun marra bab "
         "boyo cocker petal treacle chuck kid dear sunshine love lad sweetpea")),
        ((r"\A(?:gwd|gud|gd|goo|goof|godo|goood|gooood|gd) ?(?P<part>mornin g?|morning|mornin|afternoon|"
         r"evening)\b[!,.]? ?"),
         "", "gwd gud gd goo goof godo goood gooood"),
        ((rf"\A{_NEVER_MIND} (?:buttons?|menus?|tapping|clicking|apps?)[,.;]? (?:please )?(?:(?:just|can you|could "
          rf"you) )*"
         rf"(?:(?:give me|gimme|i want|want|put me(?: down)?|book me(?: in)?|book) )?(?:for |on |an? )?(?={POINT})"),
         "", "button buttons menu menus tapping clicking app apps"),
        ((r"\A(?:(?:gonnae|gonna|gaun|wid ye|will ye|could ye|can ye) )?(?:gie|gies|gis|gizza|geez) (?:me |us "
          r")?(?:wan|yin|ane|"
         r"one|a slot|an appointment)(?: for| on)? "), "can i have ", "gie gies gis gizza geez"),
        (r"\b(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day) ?ish\b", r"\g<day>", ("ish mondayish tuesdayish "
         "wednesdayish thursdayish fridayish saturdayish sundayish")),
        (r"\bany[.,] ?(?P<unit>time|day)\b", r"any \g<unit>", "any"),
        ((rf"(?:(?<=\bany day )|(?<=\banyday )|(?<=\bevery day ))but (?=(?:after|before|from|until|till|by) "
          rf"(?!\d\d?\b(?![:.]\d| ?[ap]m\b)){_AT}(?! ?(?:of|days?|weeks?|months?|{MONTH})\b))"), "", "but"),
        ((r"\b(?:bar|barring|save|save for|apart from|but for|(?<=day )but|(?<=week )but|(?<=wk )but) (?:the |on )?"
          rf"(?=(?:{FEAST}|bank hols?)\b)"), "except ", "bar barring save apart but"),
        ((r"\bnot (?:too |so |very |right |that )?(?:near|close)(?: to)? (?=(?:lunch|dinner|noon|midday|\d{1,2}\b))"),
         "not around ", "near close"),
        ((rf",? (?:but|except|only) (?:(?:my|our)(?: (?!(?:doctor|dr|gp|nurse|physio)\b)[a-z]+){{1,2}}|"
          rf"{_AT_HOME}) (?:comes?|visits?|"
          rf"calls)(?: in| round| over)?(?: on)? (?P<days>{_DAYS}"
          rf"(?: (?:morning|afternoon|evening)s?)?){END}"),
         lambda found: f", not {found['days'].replace(' and ', ' or ')}", "but except only"),
        ((rf"(?:\A|(?<=\bme )|(?<=\bfind )|(?<=\bhave )|(?<=\bbook )|(?<=\bwant )|(?<=\bneed )|(?<=\blike )|"
          rf"(?<=\bget )|(?<=\bthere )|(?<=\bgot )|(?<=\bjust ))(?:one|1) in (?=(?:early |late |mid ?)?{MONTH}\b)"),
         "in ", "in"),
        ((rf"\A(?:i |we )(?:dont|do not) work(?: on)? (?P<days>{_DAYS}),? (?:so )?"
          rf"(?:on )?(?:(?:any )?(?:one|either|any|1) of (?:those|them|these)(?: days)?|either(?: day)?|that day|"
          rf"those days){END}"),
         lambda found: found["days"].replace(" and ", " or "), "work"),
        ((r"(?<![\d/.:] )(?<![\d/.:])(?<!at )(?<!after )(?<!before )(?<!around )(?<!about )(?<!between )\b"
          r"(?P<one>[12]?\d|3[01]) (?P<how>or|and) (?P<two>[12]?\d|3[01]) (?:of )?"
          r"(?=(?:this|next|the) month\b)"),
         lambda found: f"{found['one']}{ending(int(found['one']))} {found['how']} "
         f"{found['two']}{ending(int(found['two']))} of ", "month"),
        ((r"\Awhen(?:ever)? ?(?:its |it is |it |is )(?:most |best |more )?(?:convenient|easiest|easy|suitable|good)(?: "
          r"for| to)?"
         rf"(?: you| yourselves| the clinic| the doctor)?{END}"), "any time", "when whenever"),
        (r"\b(?P<part>morning|afternoon|evening) hours(?= ?(?:\Z|[,.;!?]|please))", r"in the \g<part>", "hours"),
        ((r"\b(?P<side>after|before|at|from|until|till|by) (?P<hour>1[3-9]|2[0-3]) ?(?:hours?|hrs?|h)(?=\W*\Z|[,.;!?]|"
         r" (?:on|please|or)\b)"), _of_the_day,
         "hour hours hr hrs h #"),
        ((r"(?<!too )(?<!not )(?<!so )(?<!that )(?<!nothing )\bearly,? (?:(?:like|say|about|around|at) "
          r"){1,2}(?P<hour>[7-9]|1[01])(?:[:.](?P<minute>\d\d))?(?= ?(?:\Z|[,.;!?]|"
         r"please))"), lambda found: f"at {found['hour']}:{found['minute'] or '00'}am", "early"),
        ((rf"\b(?:i |we )?(?:do not|dont|cant|cannot|wont|would not|wouldnt|rather not)(?: (?:want|wish|like|really|"
          rf"possibly|"
         rf"care|have|intend))*(?: to)?(?: have to)? (?:wait|hang on|leave it|be waiting)(?: around)? (?:until|till|"
         rf"til|as "
         rf"late as) (?P<day>(?:the )?(?:new year|next (?:week|month|year)|{MONTH}(?! \d)|{YULE}|{POINT})){END}"),
         r"before \g<day>", "wait waiting hang leave"),
        ((rf"\A(?:(?:id |i would |i |we )?(?:rather|want to|like to|need to|have to|must|ill|lets|let me) )?get "
          rf"(?P<what>"
         rf"(?:the )?{YULE}(?: (?:dinner|day|lunch|party|shopping|rush))?|easter|new years?|the new year|half term) "
         rf"(?:over|out of the way|done)(?: with)?(?: first)?(?: "
         rf"please)?"
         rf"{END}"), r"after \g<what>", "get"),
        ((rf"\b(?:the |my |our )?{_BUSY}(?: on)?(?P<on> {POINT})? (?:from |between |at )?(?P<one>{_AT}|\d{{1,2}}) "
          rf"?{_TO} ?(?P<two>{_AT}),? (?:so|then) "
         rf"(?:please )?(?:any ?time |anything )?(?P<side>after|before)(?:wards|hand)?(?: that| then)?{END}"),
         _past_it, ("after before "
         "afterwards beforehand")),
        (rf"\bafter (?:the |my |our )?(?:{_AT} )(?:[a-z]+ ){{0,2}}[a-z]+,? so (?P<side>from|after) (?P<at>{_AT}){END}",
         r"\g<side> \g<at>", "so"),
        ((rf"\bafter (?:the )?(?:school|nursery)(?: run| drop ?off| pick ?up)?,? (?:so |say |ie )?(?:from |after "
          rf")?(?P<at>"
         rf"{_AT}) (?:or later|onwards?|or after|and later){END}"), r"from \g<at>", "later onwards onward after"),
        ((rf"\b(?P<bound>(?:after|from) (?P<at>{_AT})),? {_BECAUSE}?(?:i|we|he|she|im|i am) (?:(?:dont|do not|only|"
          rf"usually) )?"
         rf"(?:work|works|finish|finishes|teach|at work|busy|get (?:in|home|back|off)|gets (?:in|home|back|off))"
         rf"(?: work| home)?(?: (?:till|until|til|at))? (?P<why>{_AT}){END}"), _stronger, "till until til at"),
        ((rf"\b(?P<bound>(?:between|from|after) (?P<at>{_AT})(?: (?:and|to|till) {_AT})?),? "
          rf"{_BECAUSE}(?:{_NO_TURN}{{1,8}}"
         rf"(?:doesnt|dont|isnt|arent|wont|cant|never|not|no) {_NO_TURN}{{0,4}}before|{_NO_TURN}{{2,12}}(?:until|"
         rf"till|til)) "
         rf"(?P<why>{_AT}){END}"), _stronger, "as because cos coz since"),
        ((rf"\b(?:in )?(?:the )?afternoons?,? {_BECAUSE}{_NO_TURN}{{1,6}}(?:cheaper|quieter|cheap|free|easier|warmer|"
         rf"better|less busy) after (?P<at>{_AT}){END}"), _till_five, ("afternoon "
         "afternoons")),
        ((rf"\bafter (?P<what>{_THING})(?: please)?[,.;] ?(?:so |say |thats |ie |that is )?(?=after (?:the )?\d\d? "
         rf"?(?:st|nd|rd|th)? ?(?:of )?{MONTH})"),
         _unless_timed, "after"),
        ((rf"\b(?:after|not til|not till|not until|once) (?P<what>[^.,;!?\d]{{3,40}})[.,;] ?(?:so |say "
         rf")?(?={_MID}{MONTH}{END})"), _unless_timed,
         "mid middle early late beginning start end"),
        ((rf"\bafter (?:the )?(?:new years?|{YULE})[.,;] ?(?:so |say )?(?:from )?the (?P<day>\d\d?(?:st|nd|rd|th)) "
         rf"onwards?{END}"),
         r"after new year, from the \g<day> of january", "onwards onward"),
        ((rf"\A(?:my |our |the )?{PEOPLE} (?:has |have |s )?(?:put|written|marked|circled) (?P<day>{POINT})(?: "
          rf"down)? (?:on|in) "
         rf"(?:the|my|her|his) (?:calend[ae]r|diary)(?: for me)?(?:,? so (?:that|then)(?: one| "
         rf"day)?)?{END}"), r"\g<day>",
         "calendar calender diary"),
        (r"(?:(?<=\d)|(?<= time)) x{1,5}(?: x{1,5}){0,3}\W*\Z", "", "x xx xxx xxxx xxxxx"),
        ((rf"\A(?:[a-z]+ ){{1,5}}this week[,.;] (?:so |but )?(?:next week any ?(?:day|time)|any ?(?:day|time) next "
         rf"week){END}"),
         _unless_free("any day next week"), "week"),
        ((rf"\A(?:its |it is )?(?:rain|raining|blowing|snow|snowing|windy|wet|stormy|gales?|storms?|freezing|icy)(?: "
         rf"[a-z]+){{0,3}} "
         rf"all week,? so any ?(?:day|time){END}"), "any day", "week"),
        ((rf"\A(?:[a-z]+ ){{0,4}}(?:away|offshore|abroad|at sea|working|busy|on holiday|on nights)(?: [a-z]+)? "
         rf"(?:until|till|til) "
         rf"(?:the )?{POINT}[,.;] (?:so )?any ?(?:day|time) (?:from |between )?(?={A_DATE} (?:to|and|till|until|-) "
         rf"{A_DATE})"), "", "till until til"),
        ((rf"\A(?P<told>(?:[a-z]+ ){{1,4}}?)(?:on )?(?P<day>{POINT})(?: at school)?,? (?:so )?any ?time (?:that|on "
         rf"the) day{END}"),
         _any_time_then, "day"),
        ((rf"\bafter (?:my |the )?(?:pension|pay|giro|benefits?|wages) ?day,? (?:which is |thats |on |is |"
         rf"it is |its )?"
         rf"(?=(?:on )?(?:the )?(?!{DAY}\b){A_DATE}{END})"), "after ", "day payday"),
        (r"\bnor (?:on |in )?any ?(?:day|time) (?P<week>this week|next week)\b", r"not \g<week>", "nor"),
        ((r"\bnot (?:this coming week|this week coming),? (?:but )?(?:the )?(?:next|following|week after|one "
          r"after)(?: one| week| "
         r"that)?(?=\W*\Z|[,.;!?])"),
         "the week after next", "coming"),
        ((rf"\b(?P<day>(?:next |this )?(?P<one>{WEEKDAY})) before my (?:[a-z]+ ){{1,3}}(?:on )?(?:the "
         rf")?(?P<two>{WEEKDAY}){END}"),
         _eve_of_it, "before"),
        ((r"\A(?:ive got |i have |i do |i work |got |on )?flexi(?:ble)? ?(?:time|working|work|hours)(?: hours)?,? "
         r"so "), "",
         "flexi flexible flexitime"),
        ((r"\bafter (?:the |my )?(?:post|postie|postman|postwoman|milkman|milk|binmen|bin men|bins|paper boy|papers?|"
         r"window cleaner)s? "
         r"(?:have |has )?(?:been|come|comes)(?: haha)?,? (?:so |about |around |say )?(?=\d"
         r")"), "", ("post postie posties postman milkman milk binmen bin "
         "bins paper papers cleaner")),
        ((rf"\b(?:(?:i|me|we) )?(?:in the )?morning (?:i |we )?finish(?:es)? (?:the |my )?(?:work|"
         rf"shift){END}"), "; after 12", "finish finishes"),
        ((rf"\b(?:i|we|she|he) (?:mind|minds|look after|looks after|babysit|teach|work|works|volunteer|help|swim|"
         rf"sleep|watch|have)"
         rf"(?: (?!(?:can|could|free|off|a|an|appointment|slot|time|available|not|no)\b)[a-z]+){{0,3}} (?:from |"
         rf"between )?"
         rf"(?P<one>\d{{1,2}}(?:[:.]\d\d)?(?: ?[ap]m)?) ?{_TO} ?(?P<two>{_AT}),? (?:so|then) (?:please )?(?:any "
         rf"?time |anything )?"
         rf"(?P<side>after|before)(?:wards|hand)?(?: that| then)?"
         rf"{END}"), _past_it_too, "after before afterwards beforehand"),
        ((rf"\b(?:im|i am|were|we are|hes|shes|he is|she is) (?:always )?(?:at (?:work|school|college|uni|nursery|"
         rf"church|the [a-z]+)|working|busy|"
         rf"out|teaching|volunteering|on shift|on duty)(?: [a-z]+)? (?:from |between )?(?P<one>\d{{1,2}}(?:[:.]\d\d)?"
         rf"(?: ?[ap]m)?) ?{_TO} ?"
         rf"(?P<two>{_AT}),? (?:so|then) (?:please )?(?:any ?time |anything )?(?P<side>after|before)(?:wards|"
         rf"hand)?(?: that| then)?{END}"),
         _past_it_too, "after before afterwards beforehand"),
    )
)  # fmt: skip
_BY_WORD = by_word(_TABLE)


def bound_alone(said: str) -> str:
    """The words, with a bound without the hour of its reason, and without small words that say nothing of it."""
    return put_plainly(said, _TABLE, _BY_WORD)
