"""Reasons and remarks beside a day or an hour that change nothing of it: who says so, why it suits, a no that agrees.

A table like those of the roundabout words, read before them. What might change the day stays, and is asked. It must
never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.clauses.unclear import is_known
from conversations.understanding.when.plainly import (
    A_TIME,
    END,
    FEAST,
    MONTH,
    POINT,
    SPOKEN_TIME,
    WEEKDAY,
    YULE,
    Rows,
    by_word,
    put_plainly,
)
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

PART = r"(?:mornings?|afternoons?|evenings?|nights?|lunchtimes?|am|pm)"
_HOUR = rf"(?:{SPOKEN_TIME})"
DONE = r"(?=\W*\Z|[,.;!?]? (?:please|pls|plz|thanks|thank you|ta|x|love)\W*\Z)"
_AS = r"(?:as |because |cos |coz |cause |since |seeing as )?"
_WHEN = rf"(?:{POINT}(?: {PART})?(?: (?:at|before|after|about|around) {A_TIME})?)"
OR_TWO = rf"{_WHEN}(?: (?:or|and) {_WHEN})?"

PEOPLE = (
    r"(?:nan|nana|nanna|nanny|gran|granny|grandma|grandad|grandpa|mum|mam|mom|mother|dad|father|wife|husband|hubby|"
    r"missus|daughter|son|sister|brother|partner|boyfriend|girlfriend|carer|niece|nephew|granddaughter|grandson|"
    r"neighbour|friend|mate|boss|manager|gaffer|aunt|auntie|uncle|other half|eldest|youngest|better half)"
)
THINGS = (
    r"(?:letter|text|email|message|app|website|form|note|card|sign|calendar|diary|phone|clock|paper|forecast|weather|"
    r"report|bbc|google|siri|alexa|everyone|everybody|nobody|someone|somebody|dr|doctor|consultant|specialist|"
    r"surgeon|"
    r"gp|nurse|physio|dentist|reception|receptionist|clinic|surgery|hospital|pharmacy|chemist|pharmacist|nhs|portal|"
    r"system|screen|rota|ticket|label|leaflet|invite|invitation|reminder|article|news|radio|council|school|court|"
    r"office|book|bible|law|rule|post|date|time|slot|receipt|contract|policy|insurance|bupa|poster|notice|booking|"
    r"appointment|confirmation|advert|newspaper|tv|telly|facebook|whatsapp|computer|machine|timetable|ambulance|taxi|"
    r"paramedics?|midwife|therapist|optician|hygienist|matron|ward|oncology|secretary|hospice|solicitor|bank|police|"
    r"garage|landlord|teacher|insurers?|dwp|jobcentre|vet)"
)
_SAYS = (
    r"(?:says|reckons|thinks|wants|prefers|fancies|suggests|said|suggested|wanted)"
    r"(?: (?:to|that))?(?: (?:me|us))?(?: (?:say|book|try|do|have|get|ask for|its|make it))?(?: (?:on|for))?"
)

_AND_NO_MORE = (
    r"(?=[.,;!](?! ?(?:but|though|although|however|only|except|which|that|and|so|he|she|its|it|i|im|ive|id|no|not|we|"
    r"can|could|cant)\b)|\Z)"
)
"""What was said by somebody ends here, and nothing is said of it."""
_NO_WISH = (
    rf"(?!(?:free|available|only|but|so|then|instead|off|till|until|before|after|from|ok|okay|fine|best|better|good|"
    rf"great|perfect|ideal|easier|otherwise|can|could|would|need|needs|want|wants|see|book|prefer|or|and|not|no|if|"
    rf"unless|rather|{PART}|{WEEKDAY}s?|{YULE}|weeks?|weekends?|weekdays?|days?|months?|today|tonight|tomorrow|"
    rf"noon|midday|half|quarter|earl(?:y|ier)|late|later|first|last|next|any|anytime|doctor|dr|gp|nurse|clinic)\b)"
)
_WHY = rf"(?: {_NO_WISH}[a-z]+){{1,6}}"
_TELLS = (
    r"(?:theres|there is|its|it is|itll be|ive got|i have got|i have|ive|weve got|weve|we have|im|i am|were|we are|"
    r"hes|shes|theyre|i go|we go|i do|we do|he has|she has|my [a-z]+ (?:is|has|comes|goes))"
)
_BANK = r"(?:(?:a|the|that|may|august|spring|easter)? ?bank ?hol(?:iday)?s?(?: (?:monday|weekend|then))?)"

_DUTIES = (
    r"(?:lectures?|dialysis|chemo|work|school|college|uni|nursery|shifts?|meetings?|class(?:es)?|lessons?|clubs?|"
    r"choir|"
    r"bingo|golf|bowls|football|rugby|cricket|training|practice|rehearsals?|church|mass|duties|exams?|grandkids|"
    r"grandchildren|kids|children|visitors|guests|builders|yoga|pilates|swimming|day centre|lunch club|band practice|"
    r"other commitments|commitments|plans|gym)"
)
"""What keeps somebody: without it the day is free. Without a car, a carer or a lift it is not."""
_KIDS = r"(?:(?:the |my |our )?(?:kids|children|grandkids|grandchildren|little ones|boys|girls))"
_CARED_FOR = (
    rf"{_KIDS}(?: are|re|ll be| will be)?(?: all| both)?(?: back)? (?:at|in) (?:school|nursery|playgroup|college|"
    rf"holiday club)|schools?(?:s| is| are) back"
)
_SUITED = (
    r"(?:im|i am|ill be|i will be|were|we are|well be)(?: not working| off(?: work)?| free| around| about| at home| "
    r"home|"
    r" in town| in the area)"
)
_THEN = r"(?: (?:then|that day|those days|on that day|that morning|that afternoon|anyway|in the way))"
_FOR = r"(?:(?:for|with|because of|due to|as its|its|to use|using|on|to get|to miss) )?(?:the |my |a )?"
_HABIT = (
    r"(?:church|mass|chapel|mosque|prayers|bingo|dialysis|chemo|choir|golf|bowls|the gym|gym|yoga|swimming|football|"
    r"aqua ?fit|lunch club|day centre|slimming world|weight watchers|the market|rehearsals?|"
    r"bridge(?: club)?|cards|dominoes|darts|pilates|zumba|tai chi|art class|sewing|whist|crib|tennis|badminton|"
    r"jumm?u?ah|coffee morning|synagogue|temple|bible study|jumu ?ah|physio)"
)
_SAID_OF_IT = expression(r"(?:(?:at all|very|too|that|really) )?(?P<how>[a-z]+)(?: at all)?\W{0,3}")
_UNFIT = ("keen", "convenient", "doable", "happy", "feasible", "likely", "certain", "definite", "ing", "able")


def _who_says(found: re.Match[str]) -> str:
    """The day alone, said by somebody; of what is no name, or a thing that says it, it may be told."""
    name = found["name"]
    return found[0] if name and is_known(name) else found["day"]


def _slip(found: re.Match[str]) -> str:
    """A word that nobody knows, taken back at once: "marti, sorry, Tuesday"."""
    return found[0] if is_known(found["slip"]) or found["slip"].startswith("no") else ""


def _remark(found: re.Match[str]) -> str:
    """A remark in brackets that nobody needs: "(not superstitious!)"; what does not suit is none."""
    said = _SAID_OF_IT.fullmatch(found["what"])
    aside = said and not is_known(said["how"]) and not said["how"].endswith(_UNFIT)
    return " " if aside or not found["not"] else found[0]


_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (r",? \b(?:full ?stop|exclamation mark)(?=\W|\Z)", ".", "stop fullstop mark"),
        (r",? \bquestion mark(?=\W|\Z)", "?", "mark"),
        (rf"(?<=[a-z\d]) comma(?= (?:and |or |on )?(?:the )?(?:{POINT}|{PART}|\d))", ",", "comma"),
        (
            (
                r" ?\((?:(?P<not>not|im not|i am not|were not) (?P<what>[^()]{1,40})|(?:lol|haha|sorry|ha ha|"
                r"phew)\W{0,3})\) ?"
            ),
            _remark,
            "not lol haha sorry ha phew",
        ),
        (
            (
                rf"\A(?:(?:my|our|the|her|his) {PEOPLE}|{PEOPLE}|she|he|work|(?!(?:{THINGS}|you|they|it|who|what|"
                rf"that|this|which|also|always)\b)(?P<name>[a-z]{{3,14}})) {_SAYS} (?P<day>{OR_TWO}){DONE}"
            ),
            _who_says,
            "says reckons thinks wants prefers fancies suggests said suggested wanted",
        ),
        (
            (
                rf"(?:\A|(?<=[,.;!] ))(?:my|our) {PEOPLE} (?:says|reckons|thinks|wants|prefers|suggests) (?:on |for )?"
                rf"(?P<day>{OR_TWO})(?: would be (?:best|good|fine|better|ok))?{_AND_NO_MORE}"
            ),
            r"\g<day>",
            "says reckons thinks wants prefers suggests",
        ),
        (
            rf"\A(?P<slip>[a-z]{{4,12}})[,.]? (?:sorry|oops|i mean|i meant|typo)[,.]? (?={_WHEN}{DONE}|{POINT} \d)",
            _slip,
            "sorry oops mean meant typo",
        ),
        (
            (
                rf"\b(?P<no>(?:not|cant do|cant make|cant manage|no good)(?: on| in)? (?:the |this |a )?"
                rf"(?:{PART}|{POINT})),? {_AS}(?:{_TELLS}{_WHY}|{_TELLS} {_BANK}){END}"
            ),
            r"\g<no>",
            "not cant no",
        ),
        (
            (
                r"\b(?P<no>(?:not|nothing|cant|cannot|cant do anything|cant come|cant do)(?: possible)? "
                rf"(?:till|until|before)(?: after)? (?:the )?(?:{POINT}|{MONTH}|{YULE}|{FEAST}|next week|next month|"
                rf"new year)),? {_AS}(?:{_TELLS}|away|busy){_WHY}{END}"
            ),
            r"\g<no>",
            "till until before",
            "not nothing cant cannot",
        ),
        (
            (
                rf"(?<!not )(?P<day>\b{OR_TWO}),? {_AS}(?:(?:ive|i have|ive got|theres|there is|got|have|we have) )?"
                rf"no {_DUTIES}(?: (?:or|and) {_DUTIES})?{_THEN}?{END}"
            ),
            r"\g<day>",
            "no",
        ),
        (
            (rf"\A(?P<day>(?:on )?{OR_TWO}),? {_AS}(?:when )?(?:(?:{_CARED_FOR}){_THEN}?|{_SUITED}{_THEN}){END}"),
            r"\g<day>",
            "then day days anyway morning afternoon way school nursery playgroup college club back",
        ),
        (
            (
                rf"\b(?P<bound>(?:before|by|until|till|after|from) (?P<at>{A_TIME})),? (?:as|because|cos|coz|since) "
                rf"[a-z]+(?: (?:open|opens|start|starts|begin|work|works|close|closes|finish|finishes|teach|have|go|"
                rf"back|up|school|working|leave|leaves|to|be|there|at|in|a|class|meeting|shift)){{1,4}} "
                rf"(?:(?:at|from|by|until|till) )?(?P=at){END}"
            ),
            r"\g<bound>",
            "as because cos coz since",
        ),
        (
            (
                rf"\b(?P<day>{POINT}),? (?:as|because|cos|since|seeing as) {POINT} is (?:an? |the )?(?:bank )?(?:hol|"
                rf"holiday){END}"
            ),
            r"\g<day>",
            "as because cos since",
        ),
        (
            rf"\A(?P<day>(?:on )?{POINT}) (?P<side>after|before) (?P<what>{_HABIT}){DONE}",
            r"\g<day>, \g<side> \g<what>",
            "after before",
        ),
        (
            (
                rf"\b(?P<bound>before {A_TIME}),? after (?:that |then )?(?:i am|im|i get|i feel|its|it is|we are|"
                rf"were) "
                rf"(?:too |very |so )?(?:tired|late|dark|busy|weak|hungry|sleepy|much|cold|exhausted){END}"
            ),
            r"\g<bound>",
            "after",
            "before",
        ),
        (
            (
                rf"\b(?P<bound>(?:from|after|not before|not till|not until) (?:the )?(?:{POINT}|{MONTH}|{YULE})),? "
                rf"(?:as|because|cos|coz|since|for) (?:(?!(?:but|or|free|available)\b)[a-z]+ ){{1,8}}(?:before|until|"
                rf"till|by) "
                rf"(?:that|then){END}"
            ),
            r"\g<bound>",
            "as because cos coz since for",
            "that then",
        ),
        (
            (
                rf"\b(?P<bound>(?:not (?:before|till|until)|after|from) {_HOUR}),? {_AS}(?:i|we|im|i am|it)"
                rf"(?: (?!(?:but|or|can|only|free|available|before|after|till|until)\b)[a-z]+){{1,7}} (?:in|of) "
                rf"(?:the|a) "
                rf"mornings?{END}"
            ),
            r"\g<bound>",
            "morning mornings",
        ),
        (
            (
                rf"(?<=[a-z\d])(?<!\bor)(?<!\band),? so (?:that )?(?:i|we|he|she|they|my [a-z]+) (?:can|could|have "
                rf"time to|"
                rf"has time to|am not|dont have to|do not have to|wont have to|dont miss)(?:{_WHY}(?: first)?|(?! "
                rf"(?:come|make|attend|get|be|do|have|go)\b){_WHY} in the "
                rf"(?:morning|afternoon|evening)){END}"
            ),
            "",
            "so",
        ),
        (
            (
                rf"\b(?P<bound>(?:after|from|before|not before|between {_HOUR} and) {_HOUR}),? {_FOR}(?:bus ?pass|"
                rf"free bus|"
                rf"free travel|cheap fare|pensioners fare|school traffic|traffic|parking|school run|dial a ride){END}"
            ),
            r"\g<bound>",
            "pass buspass bus travel fare traffic parking run ride",
        ),
        (
            (
                rf"(?<![\d:.])(?P<at>{_HOUR}(?: ?ish)?),? {_AS}(?:the |my )?(?:bus|train|coach|taxi|lift|tram) "
                rf"(?:gets|comes|"
                rf"arrives|gets me)"
                rf"(?: in| there)? (?:at )?{_HOUR}{END}"
            ),
            lambda found: found[0] if found["at"].isdecimal() else found["at"],
            "bus train coach taxi lift tram",
        ),
        (
            (
                rf"\b(?P<bound>(?:no later than|not later than|no earlier than|not before|not after|before|after|by|"
                rf"until|till|"
                rf"from) {_HOUR}),? (?:as|because|cos|coz|since) (?:{_TELLS}|it gets|it will be|i get|i need|i cant|"
                rf"i "
                rf"dont|we get|"
                rf"(?:my|the|our) [a-z]+){_WHY}{END}"
            ),
            r"\g<bound>",
            "as because cos coz since",
        ),
        (
            (
                rf"\A(?P<day>(?:on )?{OR_TWO})(?: please| pls)?,? {_AS}(?:its|it is|im|i am|my [a-z]+ is|my [a-z]+ "
                rf"are|"
                rf"it)"
                rf"(?: (?:getting|got|gets|so|really|very|still|quite|in|a lot|much|rather)){{0,3}} (?:worse|hurting|"
                rf"hurts|painful|sore|"
                rf"agony|pain|throbbing|itchy|swollen|killing me){END}"
            ),
            r"\g<day>",
            "worse hurting hurts painful sore agony pain throbbing itchy swollen killing",
        ),
        (r"\A(?:its |it is |as its |im fasting )?(?:(?:in|during) )?ramadan,? (?:now )?so ", "", "ramadan"),
    )
)
_BY_WORD = by_word(_TABLE)


def without_reasons(said: str) -> str:
    """The words without the reasons and remarks that change nothing of a day or an hour."""
    return put_plainly(said, _TABLE, _BY_WORD)
