"""The guard: what nobody read beside what was read makes a doubt, never a silent reading.

Numbers, units and names of the calendar that stand beside a day or an hour; and the words that turn it into something
else: deny it, bound it, count from it. It must never read a meaning itself.
"""

import re

from conversations.understanding.meaning import About, Days, Doubt, DoubtReason, Hours, Occasion
from conversations.understanding.rules import COVER, cover, expand
from conversations.understanding.when import calendar
from conversations.understanding.when.days import ReadDays, Spans
from conversations.understanding.when.hours import ReadHours
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import needed, words_in

_DAY, _HOUR, _LEFT_OUT = "¤", "◊", "×"
_FILL = r"[ /.-]{0,2}(?:(?:of|in|the|on|a|this|and|or|to) )?"
_ANY_DAY = "".join(
    rf"(?<!{word} )"
    for word in (
        *(
            "whichever",
            "whatever",
            "any",
            "some",
            "one",
            "all",
            "which",
            "what",
            "each",
            "every",
            "a",
            "my",
            "that",
            "same",
            "this",
            "different",
        ),
        *("another", "other", "the"),
    )
)
_NAMED = r"(?:<weekday>s?|(?!may\b)<month>)"
_SPELL = (
    rf"(?:{_ANY_DAY}days?|(?:working |business )days?|weeks?|months?|years?|fortnights?|quarters?|weekends?|"
    rf"hours?|hrs?|minutes?|mins?|end|start|beginning|middle|half|eve|holidays?|break|{_NAMED})"
)
_AMOUNT = r"(?:(?!one\b)(?:\d[\d:./]{0,12}(?:st|nd|rd|th|am|pm|[ap])?|<cardinal>|<ordinal>))"
_SIDE = (
    r"(?:before|after|until|till|from|since|between|within|past|through|beyond|following|prior to|later than|"
    r"earlier than|last|next|previous|other|alternate)"
)
_OR_MORE = r"(?:next|following|next day|following day|after|one after|day after|day before|week after)(?: that)?"
_UNREAD = expression(
    "|".join(
        map(
            expand,
            (
                rf"(?<![\w·£$€]){_SPELL}{_FILL}(?=¤)",
                rf"(?<![\w·£$€])(?:half|quarter|minutes?|mins?|{_NAMED}) ?(?=◊)",
                rf"(?<=[¤◊]){_FILL}(?:{_SPELL}|ago)(?![\w·])",
                rf"(?<![\w·:.£$€]){_AMOUNT}[ ,/.-]{{0,2}}(?=[¤◊])",
                rf"(?<=[¤◊])[ ,/.-]{{0,2}}{_AMOUNT}(?![\w·%])<unit>",
                rf"(?<=[¤◊]),? (?:or|and|but) (?:the )?{_OR_MORE}(?! \w)",
                r"(?<=[¤◊]) or (?:so or )?(?:<cardinal>|more|later)(?! \w)",
                rf"(?<![\w·]){_SIDE} (?:the |a |this )?(?=[¤◊])",
                r"(?<![\w·])(?:early|mid|middle|late)(?: (?:to|or|and))? (?=¤)",
            ),
        )
    )
)
_READ = expression(r"[¤◊]+")
_BUT_FOR = expression(
    r"¤[^.;!?]{0,30}\b(?:not|except|bar|excluding)(?: (?:on|in|for|during))?(?: (?:the|any|that|a))? "
    r"(?:bank|first|last|second|day|days|weekend|half|holiday|hols?|beginning|start|end|middle|fortnight|day"
    r" itself)\b"
)
"""A part of the days is left out, in words that nobody read."""
_EACH_ITS_OWN = expression(
    expand(
        r"\bother days?,? (?:its |i can do |only |just )?(?:after|before|until|till|from|all day|any ?time)\b|"
        r"\b(?:mornings?|afternoons?|evenings?) [^.;!?]{2,16}[,;]? (?:and |or |then |but )?(?:mornings?|afte"
        r"rnoons?|evenings?) "
        r"(?:on )?(?:the )?(?:next|following|week after)\b|"
        r"<weekday>s? [^.;!?]{1,30}\bbut (?:on )?<weekday>s? only (?:after|before|until|till|from|in|at)\b|"
        r"\b(?:all|any|every) ?days?\b[^.;!?]{0,25}\b(?:but|except|only|not)\b[^.;!?]{0,25}\b(?:before|after|"
        r"until|till) "
        r"[^.;!?]{1,12} on (?:a )?<weekday>s?\b|"
        r"\b(?:any ?time|all day|whenever)(?: on)? <weekday>s?[,;]? (?:and |or |but )?(?:on )?<weekday>s? "
        r"(?:only |just )?"
        r"(?:after|before|until|till|from|at|in the|morning|afternoon|evening)\b"
    )
)
"""Hours that are meant for one of the days, and not for the others."""
_ONE_OF_THEM = expression(
    expand(
        r"\b(?:<weekday>s?|weekdays|week|month|tomorrow|today|\d(?:st|nd|rd|th))\b[^!?]{0,60}"
        r"(?:[,;] ?(?:and |but |or |though |except )?|\b(?:but|though|except) )(?:on )?(?:the )?(?P<one><weekday>s?|"
        r"\d\d?(?:st|nd|rd|th)) "
        r"(?:(?:is |are )?only|just|its only|i can only do|until|till)(?: from| at| until| till| after| before| up "
        r"to| in the|"
        r" between)? (?:\d|noon|midday|half|quarter|morning|afternoon|evening|one|two|three|four|five|six|ten|eleven|"
        r"lunch)"
    )
)
"""Hours of one of several days: "this week, and Friday only till 12"."""
_BESIDE = 30  # letters, within which such a word begins or ends
_OF_CALENDAR = needed(
    "<weekday> <month> <figure> day days week weeks month months year years fortnight fortnights quarter "
    "quarters weekend "
    "weekends hour hours hr hrs minute minutes min mins end start beginning middle half eve holiday holidays"
    " break ago "
    "before after until till from since between within past through beyond following prior later earlier last next "
    "previous other alternate more early mid late"
)
_OF_HOURS = expression(r"hours?|hrs?|min(?:ute)?s?|oclock")
_MANY = 3
_LIGHT = (
    r"(?:(?:on|in|at|for|to|of|the|a|an|any|my|our|this|that|is|has|it|its|are|s|just|all|so|be|with|do|make|have|"
    r"get|go|come) ){0,3}"
)
_TURNS_BEFORE = (
    r"(?<!why )(?<!or )not(?! at all)|no (?:to|on|for|more)|(?<![\s\S])no(?= ◊)|never|nor|neither|except|"
    r"excluding|unless|without|avoid|"
    r"skip|forget|(?:any|anything|anyone|all|every|any ?day|any ?time) (?:but|bar|save)|barring|besides|minus|plus|"
    r"before|after|until|till|since|between|past|beyond|within|once|as soon as|side|nearest|closest|"
    r"(?:nearer|near|closer|close|towards?|nearing|approaching)(?= (?:to )?(?:the )?¤)|half way|instead|"
    r"than|leave|leaving|fly|flying|depart|away|back"
)
_TURNS_AFTER = (
    r"(?:no(?! (?:problem|worries|rush|hurry|joke|kidding|bother|fuss|question|excuses))|(?<!or )not|never|out|gone|"
    r"over|passed|done|finished|itself|minus|plus|"
    r"excluded|excepted|apart|aside|either side|too (?:soon|late|early)|(?:before|after)(?= ?(?:[,.;!?]|$| "
    r"(?:or|please|is|would)))|"
    r"afterwards|until|late|early|within)\b"
)
_BETWEEN = (
    r",? (?:(?:is|has|s|was|are|have|a|an|the|now|all|so|just|but|and|or|quite|rather|say|maybe|either|really|pretty|"
    r"fairly|do|does|would|will|be|going) ){0,3}"
)
_TURNED = expression(
    rf"(?<![\w·])(?:{_TURNS_BEFORE}) {_LIGHT}(?=[¤◊])|[¤◊]{_BETWEEN}{_TURNS_AFTER}(?! (?:\d|·|[a-z ]{{0,12}}×))"
)
"""A word that denies, bounds or counts from what was read beside it, and that nobody read."""
_TOLD = expression(
    r"\b(?:before|after|from|by) (?:that|then|it)\b|\b(?:come|bring|push|move|get|go) (?:it |me |them )?back\b"
)
_LEAVES_OUT = expression(
    r"\bnot the same (?:day|time|week)\b[^.;!?×]{0,40}(?=[¤◊])|\b(?:except|excluding|unless|apart from|other than|"
    r"not counting|avoiding|barring)\b[^.;!?×·]{0,40}(?=[¤◊])|"
    r"\b(?:any|every|each|all)(?: other)? ?days? (?!(?:on|in|of|at|for|during|is|was|would|works?|suits?|please|pls|"
    r"with|"
    r"may|maybe|like|say|ideally|preferably|around|about|or|and|so|to|i|im|we|you|it|really|thanks|off|long|until|till|"
    r"then|there|that|when|if)\b)[a-z]{2,}(?: (?:for|on|the|this|next)){0,2} (?=¤)"
)
"""What is left out, in words between which nobody read it, or in one that nobody knows: "any day barr Friday"."""
_LOST = expression(
    r"(?<![\w·])(?:weeks?|weekends?|fortnights?|mornings?|afternoons?|evenings?|nowt|quarter|half|soon after|"
    r"before or after|after or before|terms?|"
    r"nothing(?! (?:serious|urgent|major|bad|else|on|at|then|special|available|free)\b)|that (?:week|month|weekend)|"
    r"at the (?:earliest|latest)|so (?:about |say |maybe )?\d{1,2}|(?:leave|rule|cross) out|(?:either|both) "
    r"ends?|(?<=¤ )of (?:my|our|his|her))(?![\w·:./])(?! "
    r"[^¤◊;!?]{0,16}×)"
)
"""Words of dates and hours, wherever they stand, without which it is something else."""
_BACK_TO_IT = expression(
    r"\b(?:after(?:wards)?|before(?:hand)?)(?= ?(?:[,.;!?]|$| (?:please|pls|if|is|would|works?|suits)\b))"
)
_BACK_TO_THAT = expression(rf"{_BACK_TO_IT.pattern}|\b(?:before|after) (?:that|then)\b")
_POINTS_BACK = expression(r"(?:after(?:wards)?|before(?:hand)?)(?: that| then)?")
_TRAVELS = expression(r"\b(?:leave|leaving|fly|flying|depart|away|back)\b")
_OR_ELSE = expression(
    r"◊ or (?:else )?(?:any ?time |anything |all day )?(?:on |at )?¤++(?!,? ?◊)|"
    r"◊[^¤◊.;!?]{0,16} but [^¤◊.;!?]{0,16}◊++ (?:on )?¤|"
    r"(?<!◊)(?<!◊ )¤ or (?:else )?(?:any ?time )?(?:in the )?◊++(?!,? ?(?:on )?¤)"
)
"""Hours of any day, or that day at any hour: "after 5 or on Saturday"."""
_OR = (
    r"(?:,| or| and| then| otherwise| but)(?: (?:or|else|failing|that|if|not|possible|maybe|then|even|on|in|the))"
    r"{0,4}"
)
_OWN_HOURS = (
    expression(rf"(?<!¤)(?P<day>¤+)[ ,]{{0,2}}(?P<hour>◊+){_OR} (?P<day2>¤+)[ ,]{{0,2}}(?P<hour2>◊+)"),
    expression(rf"(?<!◊)(?P<hour>◊+)(?: on)? (?P<day>¤+){_OR} (?P<hour2>◊+)(?: on)? (?P<day2>¤+)"),
)
_ANY_THEN = expression(
    r"◊[^;!?]{0,12}\b(?:else|otherwise|or|failing that)\b[^;!?]{0,12}¤++ (?:at )?(?:any ?time|all day|whenever)\b"
)
"""Hours of the one day, and any of the other: "the 25th before noon, else the 27th any time"."""
_FORGOTTEN = expression(
    r"(?<![\w·])(?:"
    r"(?<!look )(?<!looking )(?<!as )(?<!been )(?<!like )(?<!never )(?<!done )(?:before|after|until|till)(?! (?:all|i "
    r"forget|anything|you|noon|one|midday|looking|that|then|it|this)\b)(?![ ,]{0,2}[×·])"
    r"(?![^.;!?¤◊]{0,30}(?:,| so) (?:so |that |any ?time |ie |say |on |about |from )?[¤◊])(?=[ ,.;!?]|$)|"
    r"(?:drop ?off|pick ?up|school run)(?! ?(?:is |s )?(?:at )?[◊×;])|"
    r"the (?:next|following|one (?:before|after|following))(?: one)?(?= ?(?:[,.;!?]|$))|"
    r"(?:except|apart from|other than|excluding|unless)\b(?![^.;!?]{0,40}[×·])|"
    r"(?<=× )(?:before|after) (?:it|that)|"
    r"(?:later|earlier|sooner)(?! the better)(?= ?(?:[,.;!?]|$| (?:please|pls|is|would)\b))|"
    r"(?:a couple(?: of)?|a few|\d{1,2}|two|three|four|five|six) (?:more )?(?:days?|weeks?|months?|hou"
    r"rs?|min(?:ute)?s?)"
    r"(?! (?:ago|old))"
    r")(?![\w·])"
)
"""Words that bound or move a day or an hour, wherever they stand, and that nobody read."""
_LAST_MOMENT = expression(r"(?<!¤)¤++ ◊++")
_BOUNDS = expression(r"(?:by|before|until|till|up to|no later than|not later than|no later then) ")
"""The hour of the last day, and not of those before it: "no later than Wednesday noon"."""
_OWN_CLAUSE = expression(
    r"(?<=[,;.] )(?:and |but |though )?(?:not )?(?:before|until|till|except|unless)\b(?! (?:i forget|t"
    r"hen|that)\b)[^,.;!?]*+"
)
_STORY = {COVER, " "}
_AT_A_MARK = expression(r"[,.;!?]")
_OF_A_DAY = expression(r"\A(?:drop|pick|school run)|\b(?:hours?|min)")
_DENIES = expression(r"\A(?:before it|after it|unless|except|apart|other|excluding|the )|\d")
_LEFT_OUT_BEFORE = expression(r"×[^¤◊;!?]{0,24}\Z")


def guarded(
    rest: str,
    said: str,
    days: ReadDays,
    hours: ReadHours,
    denied: Spans,
    whole: Days | Doubt | None,
    at: Hours | Doubt | None,
) -> tuple[Days | Doubt | None, Hours | Doubt | None]:
    """The days and the hours, with what is beside a word of dates or times that nobody read asked back."""
    if not (days.taken or hours.taken or _DAY in rest):
        return whole, at
    marked = cover(rest, (*days.phrases, *hours.phrases, *denied), _LEFT_OUT)
    marked = cover(cover(marked, hours.taken, _HOUR), days.taken, _DAY)
    if isinstance(at, Hours) and _ANY_THEN.search(marked):
        return whole, _asked(at, said)
    if whole is not None and isinstance(at, Hours) and _OR_ELSE.search(marked):
        return _asked_which(whole, said), (_asked if isinstance(whole, Days) else _asked_at_all)(at, said)
    if _each_its_own(marked, rest):
        return _asked_which(whole, said), _asked_at_all(at, said)
    if whole is not None and isinstance(at, Hours) and _ONE_OF_THEM.search(said):
        lost = isinstance(whole, Days) and whole.first == whole.last  # the others were narrowed to that one
        return Doubt(About.DAY, (), said, DoubtReason.AMBIGUOUS) if lost else _asked_which(whole, said), _asked_at_all(
            at, said
        )
    left = _left_over(marked) or _turned(marked, whole)
    left = left or _LEAVES_OUT.search(marked) or _LOST.search(marked)
    if left is None and isinstance(at, Hours):
        left = (_BACK_TO_THAT if at.exact else _BACK_TO_IT).search(marked)
    left = left or (_BUT_FOR.search(marked) or _EACH_ITS_OWN.search(said) if days.taken else None)
    if left is None:
        return _without_forgotten(marked, said, whole, at)
    beside = marked[left.start() - 1 : left.start()] + left[0] + marked[left.end() : left.end() + 1]
    of_hours = (
        (_DAY not in beside and left.re.pattern in (_UNREAD.pattern, _TURNED.pattern))
        or (_HOUR in beside and _OF_HOURS.search(left[0]))
        or (isinstance(at, Hours) and _POINTS_BACK.fullmatch(left[0]))
    )
    spans = (*days.taken, *hours.taken, left.span())
    text = said[min(start for start, _ in spans) : max(end for start, end in spans if start <= left.end())]
    if isinstance(at, Hours) and (of_hours or whole is None):
        return whole, _asked(at, text)
    if not of_hours and isinstance(whole, Days):
        return _asked_which(whole, text), at
    return whole, at


def _without_forgotten(
    marked: str, said: str, whole: Days | Doubt | None, at: Hours | Doubt | None
) -> tuple[Days | Doubt | None, Hours | Doubt | None]:
    """The same, where a bound stands further off that nobody read: it is told which words are not understood."""
    left = _FORGOTTEN.search(marked) or _a_clause_of_its_own(marked, said)
    if left is None:
        return whole, _of_the_last_day(marked, said, whole, at)
    begins = max(said.rfind(sign, 0, left.start()) for sign in ",.;!?") + 1
    text = said[begins : left.end()] + _AT_A_MARK.split(said[left.end() :], maxsplit=1)[0]
    text = text.strip()
    if isinstance(at, Hours) and (whole is None or _OF_A_DAY.search(left[0])):
        return whole, Doubt(About.TIME, (), text, DoubtReason.AMBIGUOUS)
    if isinstance(whole, Days) and whole.first == whole.last and not _DENIES.search(left[0]):
        return whole, Doubt(About.TIME, (), text, DoubtReason.AMBIGUOUS)
    if isinstance(whole, Days):
        return Doubt(About.DAY, (), text, DoubtReason.AMBIGUOUS), at
    return whole, at


def _of_the_last_day(
    marked: str, said: str, whole: Days | Doubt | None, at: Hours | Doubt | None
) -> Hours | Doubt | None:
    """The hours, in doubt where they are of the last of several days: "no later than Wednesday noon"."""
    if not (isinstance(at, Hours) and at.exact and isinstance(whole, Days) and whole.first != whole.last):
        return at
    last = _LAST_MOMENT.search(marked)
    if last is None or not _BOUNDS.match(said, last.start()):
        return at
    return Doubt(About.TIME, (), said[last.start() : last.end()], DoubtReason.AMBIGUOUS)


def _a_clause_of_its_own(marked: str, said: str) -> re.Match[str] | None:
    """A bound that was taken for a story: "Thursday, before my mum leaves"."""
    return next((one for one in _OWN_CLAUSE.finditer(said) if set(marked[one.start() : one.end()]) <= _STORY), None)


def _each_its_own(marked: str, text: str) -> bool:
    """Whether two days have hours of their own: "Tuesday morning or Thursday afternoon"."""
    return any(
        all(text[slice(*pair.span(what))] != text[slice(*pair.span(f"{what}2"))] for what in ("day", "hour"))
        for pattern in _OWN_HOURS
        for pair in pattern.finditer(marked)
    )


def _turned(marked: str, whole: Days | Doubt | None) -> re.Match[str] | None:
    """The word that turns what stands beside it, unless it has to do with what is left out."""
    if isinstance(whole, Days) and whole.first != whole.last and _TRAVELS.search(marked):
        return None
    return next(
        (
            one
            for one in _TURNED.finditer(marked)
            if not (_LEFT_OUT_BEFORE.search(marked[: one.start()]) or _TOLD.search(marked))
        ),
        None,
    )


def _left_over(marked: str) -> re.Match[str] | None:
    """The word of dates or times that stands unread beside what was read, if there is one."""
    for read in _READ.finditer(marked):
        beside = f"{marked[max(0, read.start() - _BESIDE) : read.start()]} {marked[read.end() : read.end() + _BESIDE]}"
        if not _OF_CALENDAR.isdisjoint(words_in(beside)):
            return _UNREAD.search(marked, max(0, read.start() - _BESIDE))
    return None


def _asked(hours: Hours, text: str) -> Doubt:
    meant = (hours.start,) if hours.exact and hours.start else (Occasion(hours=hours),)
    return Doubt(About.TIME, meant, text, DoubtReason.AMBIGUOUS)


def _asked_at_all(hours: Hours | Doubt | None, text: str) -> Hours | Doubt | None:
    """Hours that are of one of the days only, asked without a guess."""
    return Doubt(About.TIME, (), text, DoubtReason.AMBIGUOUS) if isinstance(hours, Hours) else hours


def _asked_which(days: Days | Doubt | None, text: str) -> Doubt | None:
    """One of these days, to be asked; what is in doubt already stays so."""
    if not isinstance(days, Days):
        return days
    found = calendar.members(days)
    return Doubt(About.DAY, found if len(found) <= _MANY else (), text, DoubtReason.AMBIGUOUS)
