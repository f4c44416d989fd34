"""The narrative clauses of a text, which tell something and ask for no visit: "I ran out of tablets on Saturday".

A clause is narrative if its verb is none that asks or offers: a deed that is over, a habit, an event of the patient's
own. It must never read a day or a time itself.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from conversations.understanding.clauses.verbs import (
    ADVERBS,
    DETERMINERS,
    FIRST_PERSON,
    FIRST_WORDS,
    NOT_PAST,
    OFFERED,
    PAST,
    SOMEBODY,
    TO_SEE,
    WISHING,
    goes_on,
    is_past,
    tells,
    without_first,
)
from conversations.understanding.rules import COVER
from conversations.understanding.words import CALENDAR, MONTHS, NUMBERS, ORDINALS, WEEKDAYS, words
from conversations.understanding.words.common import STRUCTURE
from conversations.understanding.words.expression import expression

_END = expression(
    r"[;!?]+|(?:,|(?<! [a-z])\.)(?=\s|$)|"
    r"\b(?:and (?:(?=(?:i|id|im|ill|we|wed|then|now|can|could|would|please|need|want|was|were|had|got|felt|he|"
    r"she|they)\b)|"
    r"(?=[^,.;?!]{0,150}\b(?:works|suits|is (?:good|fine|better|best|ok|okay|great|perfect|possible))\b))|"
    r"(?:but|so|because|cos|cause|although|though|while|whilst|therefore|hence|otherwise)\b)|"
    r"(?<=\w )(?=(?:when|where|since|while|who) (?:i|you|he|she|they|we|it|my|his|her)\b|"
    r"(?:can|could|please(?= [a-z])|do you have|is there|are there|any chance|wondering if|looking for|"
    r"id like|"
    r"id prefer|id rather|i (?:really |do )?(?:need|want|would|wish|prefer)|hoping|need to|need an?|want to|want an?|"
    r"book me)\b)"
)
ASKS = expression(
    r"\b(?:can|could|would|should|shall|please|needs?|needed|need|wants?|wanted|wanna|prefers?|preferred|like to|"
    r"(?:id|ill|we|wed) (?:like|love)|book(?! an? (?!appointment|visit|slot|time|double)| club| i)|free|available|"
    r"availability|slots?|openings?|is there|are there|"
    r"(?:do|have) you (?:have|got|any)|how about|what about|hop(?:e|ed|ing)|wish(?:ed)?|suits?|suited|works? for|"
    r"best for|good for|fine|ok for|instead|lets(?! me\b)|let (?:say|make|try|go|do|have|aim)|"
    r"looking for|got any(?:thing)?|got (?:owt|some)|any|anything|possible|rather|"
    r"to find|"
    r"lock(?:ed)? in|(?<![a-z] )(?!(?:told|gave|made|left|kept|sent|call|ring|phone|text|e?mail|remind|woke?|hits?|"
    r"let|cost|like)\b)"
    r"[a-z]+(?<!ed) (?:me|us) (?:(?:down|in|up) )?(?:for|on|at)|(?<![a-z] )(?:(?:and|please|just|so|then) )?(?:put|"
    r"pencil|slot|mark|fit|squeeze|sign|pop|stick|write) (?:me|us|him|her|them|it|this|that|(?:my|our) [a-z]+)|"
    r"reschedule|make it|schedule|(?:soonest|earliest)(?! (?:flight|train|bus|ferry|plane|ride))|requested|required|"
    r"desired|coming in|come in|"
    r"(?:day|time|morning|afternoon|gap|window|mon|tues|wednes|thurs|fri)s? off|(?:some|the|have|got) time)\b"
)
_GOOD = r"(?:good|fine|better|best|ok|okay|great|perfect|possible|preferable|ideal)"
STILL_ASKS = expression(  # whatever else is told: a referral, a day that suits
    rf"{TO_SEE.pattern}|\bin mind\b|\b(?:gone|out|away|done|finished|home) by\b|\bforgot to (?:say|mention|add|"
    rf"tell|ask)\b|"
    rf"\b(?:works|suits)(?: (?:best|better|well|fine|great|too|for (?:me|us)))*\W*$|\bis {_GOOD}(?: for (?:me|"
    rf"us))?\W*$|"
    r"^(?:i|we|ive|weve) (?:just )?(?:got|had|have) [^,.;]*\b(?:off|free)\W*$"
)
OPENINGS = FIRST_WORDS | words("afternoon evening heya morning please pls what who")
PERFECT = words("have has had ve ive weve hes shes theyve been being youve")
_PRONOUNS = FIRST_PERSON | SOMEBODY | words("it you")
_CONTRACTED = words("ive weve theyve youve")
_PEOPLE = words(
    "doctor nurse gp mum mom dad mother father wife husband son daughter baby dog cat receptionist friend boss physio "
    "dentist midwife reception surgeon pharmacist consultant therapist brother sister kids"
)
_OWNERS = DETERMINERS | words("dr doctor mr mrs ms nurse")

_BARE_OVER = words(  # with these a clause may begin: "ran out of tablets"
    "wasnt werent "
    "ran spoke came went gave fell felt woke had saw told cut broke got rang called phoned emailed wrote sent began "
    "started took ate drank slept lost met caught waited tried visited attended received finished stopped tripped "
    "slipped diagnosed discharged collapsed fainted vomited noticed missed moved overslept was were seen born"
)
_OVER = _BARE_OVER | PAST | words("broken burnt done fallen given gone taken")
_DONE_TO = words("my his her our out off up down back into over myself himself herself")
_NOT_OVER = NOT_PAST | words("thought meant allowed based used prepared tied unwanted understand")
_STILL_WISHED = WISHING | words("meant told asked advised saying wishing")
# What "I" may do with a day without telling a story.
WISHES = STRUCTURE | words(
    "am are was were is be id ill im would wouldnt dont didnt doesnt do does cant cannot couldnt can could may might "
    "must should shall will wont need want wanna prefer like love wish hope have got gotta get come take work works "
    "working finish finishes leave leaves end ends choose pick select opt vote mean meant said say think thought guess "
    "suppose reckon see request require seek book reserve schedule confirm accept agree change move reschedule cancel "
    "mind know look search try fancy find go wanted needed hoped preferred hopes wants needs prefers likes has hasnt "
    "havent aim plan intend expect asked decided chose picked booked figured reckoned wondered assumed wish suggest "
    "rather better gonna ought reservation appointment visit wonder settle stick happen keep say ask isnt arent "
    "wouldve shouldve u meet bring drop attend"
)
_REAL_VERBS = words(
    "hate live wake hike bike seem wear care cook lack lift read rest ring sing sink drop hold "
    "play watch run swim cycle teach train pray eat shop close pay"
)
_LIKELY_MEANT = sorted(word for word in WISHES if len(word) > 3)

_NOT_THE_VISIT = (
    r"(?!(?:time|date|day|days|slot|appointment|booking|reservation|visit|preference|choice|availability|"
    r"preferred|best|only|favourite|earliest)\b)"
)
_EVENT = expression(
    r"^(?:(?:i|we) (?:have|ve|got|ve got)|ive|ive got|(?:he|she) has|weve got|weve|(?:theres|there is)) "
    r"(?:an?|my|our|some|another) "
    r"(?!(?:free|gap|window|break|day off|slot|appointment|booking|opening|preference)\b)|"
    rf"^(?:my|our|his|her|the)(?: {_NOT_THE_VISIT}[a-z·]+){{1,3}}? "
    r"(?:is|are|s) (?:on|at|due|in|from|this|next|tomorrow|today|every)\b|"
    r"^(?:my|our|his|her|the)(?: [a-z·]+){1,3}? (?:expires?|runs? out|lapses?|starts?|begins?|arrives?|leaves?|wakes?|"
    r"hurts?|aches?|comes?|goes|flares?|gets (?:worse|bad|here|in)|keeps?)\b|"
    r"^(?:school|work|class|train|bus|flight|pain|it|church|football|nursery|college)(?: [a-z]+)? "
    r"(?:starts?|begins?|arrives?|gets in|leaves?|is at|is on|wakes?|hurts?|comes?|goes|gets worse)\b|"
    r"^(?:i|we|he|she) (?:get|gets) (?!(?:off|out|there|home|in|back|free|here|an appointment|done|to)\b)|"
    r"^(?:i|we) go (?!(?:for|with|to|out|off)\b)|"
    r"^(?:its|it is) (?:\w+ )?(?:worse|bad|painful|sore|swollen|his|her|my|our)\b|"
    r"^(?:its )?(?:worse|worst|painful|sore|itchy|swollen) (?:in|at|on|during|every)\b|"
    r"^(?:every|each|most) (?:morning|night|evening|day|afternoon) (?:i|my|it|he|she)\b|"
    r"^(?:ill|i will|well|we will|im going to|i am going to|gonna|will|let me) (?:just )?"
    r"(?:call|ring|phone|think|let you|"
    r"ask|speak|talk|discuss|get paid|get back|write|message|text|email|try again|pay|send|be paid)\b|"
    r"^(?:ive|weve|(?:i|we) have|(?:he|she|it) has|hes|shes|its) been "
    r"(?!looking|trying|hoping|thinking|wanting|told|asked|"
    r"advised|meaning|offered)|"
    r"^(?:i|we) (?:usually|normally|always|generally|tend to) |"
    r"^(?:ill|i will) (?:have to|need to|got to) (?:check|look|see|ask)\b|"
    r"^(?:flying|getting (?:married|paid|worse)|travell?ing|feeling|playing|driving|swimming|running|hurting|bleeding|"
    r"starting (?:work|school|uni)|celebrating|hosting|volunteering|teaching|training|studying|sleeping)\b|"
    rf"^(?:my|our|his|her|the|your) [a-z]+ {_NOT_THE_VISIT}(?!works|finishes|ends|closes|is\b|hours|times|days)"
    r"[a-z]{3,}s (?:at|on|in|every|around|by|from) |"
    r"^[a-z]+ (?:wakes?|lands|says|comes?|goes|hurts?|aches?|starts?|begins?|arrives?) (?:at|on|in|every|around|up)\b|"
    r"^(?:i|we) (?:pick|drop|collect|take|bring) (?:up )?(?:the |my |our )?"
    r"(?:kids|children|son|daughter|them|him|her)\b|"
    r"^let me (?:ask|think|speak|talk|discuss)\b|"
    r"^(?:my|the|our) (?:prescription|insurance|visa|sick note|period|baby|wedding|exam|flight|holiday|tablets?|"
    r"due date|birthday|anniversary|operation|surgery|mot|scan|dob)\b"
)
_CALLED_OFF = expression(
    r"\b(?:was|were|been|got|is|has been|gets|be) (?:cancell?ed|postponed|missed|delayed|called off|rescheduled)\b"
)
_NEAR = 80  # characters before a clause that tell what it goes on with
POINTS_BACK = expression(r"\b(?:before|after) (?:that|then|this|it)\b")
_CONSTRAINS = expression(r"\b(?:until|till|til|off|finish(?:es)?|ends?|away|lunch break|day off)\b")


AT_HOME = expression(
    r"\b(?:i|we) (?:(?:currently|now|both) )?(?:live|stay|reside|work|study)(?! until)\b|"
    r"\b(?:im|i am|were|we are|ive|i have|we have|weve|i just|we just|since i|since we)(?: (?:now|currently|just|"
    r"recently))* "
    r"(?:living|based|moving|staying|working|moved|relocat(?:ed|ing))\b(?! (?:away|out|from))"
)


_OF_DATES = (CALENDAR | WEEKDAYS.keys() | MONTHS.keys() | NUMBERS.keys() | ORDINALS.keys()) - words(
    "fall may school run term"
) | words(
    "christmas the on at in of and or to from before after until till by week weeks fortnight day days month "
    "months xmas "
    "morning mornings afternoon afternoons evening evenings not any onwards later earlier latest earliest least only "
    "next this last weekend weekends weekday weekdays some every each but no except am pm around about between within "
    "through thru past beyond early late mid middle end start beginning a an first thing other side then either "
    "once starts begins"
)
"""Where nothing else is said, nothing is told."""


def is_of_dates(said: Sequence[str]) -> bool:
    """Whether a clause is nothing but dates and hours: "the 8th onwards"."""
    return all(word in _OF_DATES or word[0].isdigit() or word.removesuffix("s") in _OF_DATES for word in said)


@lru_cache(maxsize=32)
def without_stories(text: str) -> str:
    """The text with the clauses covered that tell a story."""
    points_back = bool(POINTS_BACK.search(text))
    return covered_clauses(text, lambda clause, _: _is_story(clause, own_events=not points_back))


def covered_clauses(text: str, unwanted: Callable[[str, str], bool]) -> str:
    """The text with those clauses covered, positions kept; `unwanted` sees a clause and what stands before it."""
    start = 0
    told = False
    for stop, following in _ends(text):
        clause = text[start:stop]
        told = unwanted(clause, text[max(0, start - _NEAR) : start]) or (
            told and text[start - 1 : start] == "," and goes_on(clause) and not ASKS.search(clause)
        )
        if told:
            text = text[:start] + COVER * len(clause) + text[stop:]
        start = following
    return text


@lru_cache(maxsize=16)
def _ends(text: str) -> list[tuple[int, int]]:
    """Where each clause stops, and where the next one begins."""
    return [*(end.span() for end in _END.finditer(text)), (len(text), len(text))]


@lru_cache(maxsize=32)
def _is_story(clause: str, *, own_events: bool = True) -> bool:
    """Whether a clause tells what was, or what happens besides. `own_events` are the patient's own appointments."""
    said = without_first(clause.split(), OPENINGS)
    if STILL_ASKS.search(clause) or is_of_dates(said):
        return False
    if said and tells(clause):
        return True
    if not said or ASKS.search(clause):
        return False
    told = " ".join(said)
    if _CALLED_OFF.search(told) or _is_over(said):
        return True
    return own_events and not _CONSTRAINS.search(told) and bool(_EVENT.search(told) or _is_a_habit(said))


def _is_over(said: Sequence[str]) -> bool:
    """ "Nobody answered", "my GP retired", "ran out of tablets"."""
    at = _verb_at(said)
    verb, after = said[at : at + 1], said[at + 1 : at + 2]
    if not verb or (verb[0] in ("was", "were", "been") and not _STILL_WISHED.isdisjoint(after)):
        return False
    if said[0] == "you" and verb[0] in OFFERED:
        return False
    if at == 0:
        return verb[0] in _BARE_OVER or (_is_past(verb[0]) and bool(after) and after[0] in _DONE_TO) or _was(said)
    return _is_past(verb[0]) or (said[0] not in _PRONOUNS and _was(said))


def _was(said: Sequence[str]) -> bool:
    """ "Jab was on the 12th": said of a thing, not of a day."""
    at = next((n for n, word in enumerate(said[:4]) if word in ("was", "were")), 0)
    day = any(word.removesuffix("s") in WEEKDAYS or word in MONTHS or not word.isalpha() for word in said[:at])
    return bool(at) and not day and _STILL_WISHED.isdisjoint(said[at + 1 : at + 2])


def _verb_at(said: Sequence[str]) -> int:
    """Where the verb should be: after the one who acts, and adverbs; 0 if nobody is named."""
    at = 0
    if said[0] in _PRONOUNS | _CONTRACTED or (said[0] in _PEOPLE and _is_past(said[1] if said[1:] else "")):
        at = 1
    elif said[0] in _OWNERS:
        at = next((n for n, word in enumerate(said[:6]) if n > 1 and _is_past(word)), len(said))
    while at < len(said) and said[at] in ADVERBS | PERFECT and (at + 1 < len(said)) and not _last_verb(said, at):
        at += 1
    return at


def _last_verb(said: Sequence[str], at: int) -> bool:
    """ "Had" in "I had a scan" is the verb, in "I had been ill" it is not."""
    return said[at] == "had" and not (_is_past(said[at + 1]) or said[at + 1] in ADVERBS | PERFECT)


def _is_past(word: str) -> bool:
    return is_past(word, _OVER, _NOT_OVER)


def _is_a_habit(said: Sequence[str]) -> bool:
    """ "I eat at six": a verb that has nothing to do with visits; a misspelt "need" is none."""
    if said[0] not in _PRONOUNS - {"you"}:
        return False
    verb = next((word for word in said[1:] if word not in ADVERBS), "")
    if verb in _REAL_VERBS:
        return True
    if len(verb) < 3 or not verb.isalpha() or verb in WISHES or verb in WEEKDAYS or verb in MONTHS:
        return False
    return not is_slip(verb)


def is_slip(word: str) -> bool:
    """Whether it is a word of a wish, misspelt."""
    return any(OSA.distance(word, meant, score_cutoff=1) <= 1 for meant in _LIKELY_MEANT)
