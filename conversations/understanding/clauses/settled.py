"""What a text comes to, after it has told of other days: "the boiler man is here Monday, so Tuesday or Wednesday".

Where a clause says so, the days and hours of those before it that neither ask nor deny are told. It must never read a
day or an hour itself.
"""

from conversations.understanding.clauses.narrative import ASKS, POINTS_BACK, covered_clauses, is_of_dates
from conversations.understanding.rules import COVER
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import needed, words_in

_WEEKDAY = r"(?:mon|tues?|weds?|wednes|thurs?|fri|satur|sat|sun)(?:day)?s?"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may(?! (?:day|be|have|not|need|go|well)\b)|june?|july?|"
    r"aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)"
)
_DATED = (
    rf"(?:\d\d?(?:st|nd|rd|th)|\d\d? (?:of )?{_MONTH}|\d\d?/\d\d?|{_MONTH}|today|tonight|tomorrow|"
    r"(?:week|month|weekend)s?)"
)
_NAMED = rf"\b(?:{_WEEKDAY}|{_DATED}|weekdays?|any ?day)\b"
_SAYING = (
    r"(?:(?:i|we) (?:suppose|think|guess|reckon|(?:can|could) (?:only )?(?:do|come|make|manage)(?: it)?)|id say|"
    r"(?:could|can|shall|should|may) (?:we|i) (?:say|make it|do|have|come|try)|can it be|could it be|"
    r"(?:lets?|let us|let me) (?:say|make it|do|go for|try|have)|(?:please )?say|"
    r"(?:we|id|i) (?:had )?better (?:say|make it)|"
    r"better (?:say|make it|do)|(?:please )?make (?:it|that)|that (?:leaves|makes it|would be)|"
    r"(?:it|that)(?:ll| will| would| has to| must| needs to| should)?(?: have to)? be|its|"
    r"how about|what about|maybe|perhaps|possibly|probably|ideally|preferably|best|rather|just|only|either|please|"
    r"try|book|really|anything|any ?time|something)"
)
_SETTLES = expression(
    r"(?:(?:\A|(?<=[,.;!?] )|(?<=[a-z\d·] ))(?:and |but )?(?:so|therefore|hence)|"
    r"(?:\A|(?<=[,.;!?] ))(?:and |but )?(?:then|lets? say|let us say|that leaves|(?:which|that) only leaves|"
    r"which leaves|leaving))(?=,? )"
)
"""Words behind which it is said what it comes to."""
_OF_SETTLING = needed("so therefore hence then let lets that which leaving though instead")
_BEGINS = expression(
    rf",?(?: {_SAYING},?){{0,4}} (?:(?:on|the|a|an|any|some|this|next|from|after|before|until|by|in|either|"
    rf"for|early|late|mid|of|day|days|time|first|second|last|around|about|week|weeks|end|start|beginning|coming|"
    rf"morning|afternoon|evening|mornings|afternoons|evenings) ){{0,6}}{_NAMED}"
)
_FEW_WORDS = r"(?:[a-z\d]{1,12} )"
_THOUGH = expression(
    rf"(?:\A|(?<=[,.;!?] )){_FEW_WORDS}{{0,6}}?{_NAMED}(?: (?:or|and) {_FEW_WORDS}{{0,3}}?{_NAMED})?(?: at "
    rf"[\d:.]{{1,5}})?,? "
    r"(?:though|then|instead)\b"
)
"""A day that is said against what was told: "next week though", "the 29th or the 30th then"."""
_OR_ELSE = expression(r"\b(?:if not|if thats|if its|otherwise|or else|failing|or if|and if)\b")
_REFERS = expression(
    rf"\b(?:{_WEEKDAY}|days?|weeks?|weekend|month|one)s? (?:before|after|following)\b(?! [a-z\d])|"
    r"\b(?:one|some|any|all|either) of (?:those|them|these)\b|\b(?:those|these) (?:days|two|weeks)\b|"
    r"\b(?:before|after|by|until|till) then\b"
)
"""Days that are found by what was told."""
_DENIES = expression(
    r"\b(?:not|no|nothing|nowt|none|cant|cannot|couldnt|(?:wont|dont|doesnt|isnt)(?! (?:it|they|he|she|we|i)\b)|"
    r"except|unless|apart|away|abroad|busy|never|but for|bar)\b"
)
_CANNOT = expression(r"\bshant\b|\b(?:wont|will not) be (?:fit|good|up|any)\b|\bnever (?:go|leave|get)\b")
_TAKEN_BACK = expression(
    r"\b(?:(?:was|were) (?:going to|hoping|thinking|about to|planning|wondering|after|wanting)|wondered|"
    r"(?:id|had|i) (?:said|thought|meant)|would (?:have|ve) (?:said|been|liked))\b"
)
_TURNS = expression(r"(?<=[,.;!?] )(?:no|oh no|wait|hang on|hold on|silly me|scrap that|actually)(?=[,.;!?])")
"""Where what was said before is taken back."""
_WIDE = expression(rf"\b(?:weeks?|months?|fortnight|{_MONTH})\b")
_DATED_BY = expression(rf"\b{_DATED}\b")
_FEAST = r"(?:(?:bank )?holidays?|easter|christmas|xmas|new years?|valentines|half ?term|hogmanay)"
_HAS_ONE = expression(rf"{_NAMED}|\b{_FEAST}\b")
_SPEAKS = expression(
    r"\A(?!(?:and |but |so )?(?:or|if|else|otherwise|then|failing|unless|any|some|each|every)\b)"
    r"(?:(?:and|but|so|because|as|well|oh|its just|sorry) ){0,2}"
    rf"(?:(?:i|we|he|she|they|it|its|im|ive|weve|hes|shes|theyre|theyve|theres|my|our|his|her|their)\b|"
    rf"(?:the )?(?:{_WEEKDAY}|today|tomorrow|tonight) (?:is|its|it|the|my|good|i|im|we)\b|"
    rf"(?:[a-z]{{1,14}} ){{1,3}}(?:is|are|starts?|meets?|comes?|goes|has|have)\b|"
    r"(?:last|first|longest) (?:day|friday|week)\b)"
)
"""A sentence of its own, with somebody or something that it speaks of."""
_LEAVES_HOURS = expression(r"\b(?:finish(?:es)?|ends?|off|free|done|starts?|only)\b[^,.;!?]{0,20}\d|\brest days?\b")


def settled(text: str) -> str:
    """The text with what is told before the clause that settles it covered; as it is, where no clause does."""
    if _OF_SETTLING.isdisjoint(words_in(text)):
        return text
    at = _settles_at(text)
    if at is None or _OR_ELSE.search(text[:at]) or POINTS_BACK.search(text) or _REFERS.search(text[at:]):
        return text
    turns = [found.end() for found in _TURNS.finditer(text[:at])][-1:]
    before = COVER * turns[0] + text[turns[0] : at] if turns else text[:at]
    own = bool(_DATED_BY.search(text[at:]))
    return covered_clauses(before, lambda clause, told: _tells(clause, told, own=own)) + text[at:]


def only_wished(text: str) -> str:
    """The text with all clauses covered that tell of other days, whether or not one of the others settles it."""
    if POINTS_BACK.search(text) or _REFERS.search(text):
        return text
    return covered_clauses(
        text, lambda clause, told: bool(_SPEAKS.match(clause.strip())) and _tells(clause, told, own=True)
    )


def _settles_at(text: str) -> int | None:
    """Where the last clause begins that says what it comes to, and names a day."""
    begins = [one.start() for one in _SETTLES.finditer(text) if _BEGINS.match(text, one.end())]
    return max((*begins, *(one.start() for one in _THOUGH.finditer(text))), default=None) or None


def _tells(clause: str, before: str, *, own: bool) -> bool:
    """Whether a clause before that is told; one that names a week stays, unless the last one has a date of its own."""
    if not _HAS_ONE.search(clause):
        return False
    if _TAKEN_BACK.search(clause) or _CANNOT.search(clause):
        return True
    if ASKS.search(clause) or _DENIES.search(clause) or _LEAVES_HOURS.search(clause):
        return False
    if is_of_dates(clause.split()):
        return before.endswith((f"{COVER}, ", f"{COVER},"))
    return own or not _WIDE.search(clause)
