"""The notation of the table of intents, and the groups of words that stand in it by name.

A phrase is a pattern for text as `shape` gives it: lower case, no apostrophes, one space between words, " . " where a
clause ends. `<family>` stands for the words of that name, `<3>` for at most three words, whatever they are, within the
clause. A table has a phrase a line; an indented line goes on with the one before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from conversations.understanding.words.expression import expression
from conversations.understanding.words.first_letters import beginnings, begun_in

_TABLE = r"""
visit: appointments?|appts?|apps?|apt|apps|bookings?|visits?|consultations?|consults?|check ?ups?
what: physio|physiotherapy|smear|blood test|bloods|jab|jabs|vaccination|scan|mri|x ?ray|review|counselling|
    session|slot|test|check|follow ?up|health check|video call
day: (?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri|today|tomorrow|tonight|(?:this|next) week
clock: \d{1,4}(?: ?(?:am|pm|oclock))?|noon|midday
own: my|our|todays|tomorrows|this mornings|this afternoons|(?:mon|tues|wednes|thurs|fri|satur|sun)days|mums|dads
between: (?: (?!(?:an?|another|for|needs?|wants?|hurts?|is|are|has|have|can|could|to|and|i|so|see|book|with|about|any|
    or|like|the|on|at|was|please)\b)[a-z\d]+){0,3}
mine: <own><between> <visit>
my-what: (?:my|our) (?:<what>)
the-visit: (?:the|this|that|an|an existing|an earlier)(?: existing| earlier)? <visit>
undo: cancel(?:s|led|ling|ing|ed)?|call(?:ing)? off|delete|scrap|undo|get rid of|pull out of|withdraw
shift: mov(?:e|ing|ed)|chang(?:e|ing|ed)|re ?sched\w*|re ?arrang\w+|postpon\w+|shift|push|put off|delay|swap|alter|
    amend|re ?book|switch|put back|bring forward
want: want|need|like|have|wish|got|trying|hoping|ringing|calling|writing
ask: (?:can|could|may|might|should|do|must|will|would) (?:i|we|you)
cant: cant|cannot|can not|wont|will not|wont be able to|(?:im |am |are |be )?(?:un|not )able to|couldnt|could not|
    not going to|not gonna
family: husband|hubby|wife|partner|boyfriend|girlfriend|son|daughter|child|children|kids?|kiddo|boys?|girls?|lad|
    lass|missus|missis|other half|old man|ward|tenant|lodger|in laws|stepson|stepdaughter|baby|babies|toddler|
    mum|mummy|mom|mam|mother|dad|father|nan|nana|gran|granny|grandma|grandad|grandpa|grandmother|grandfather|grandson|
    granddaughter|grandchild|grandchildren|parents?|brother|sister|aunt|aunty|auntie|uncle|nephew|niece|cousin|friend|
    neighbou?r|flatmate|colleague|fiancee?|mother in law|father in law|little (?:one|boy|girl)|client|twins|family
somebody: (?:an? |the |some |your )?(?:real |actual |live |human |proper ){0,3}(?:humans?|human beings?|persons?|
    people|
    reception(?:ist)?|receptionists|operator|agent|staff|somebody|someone|somebody real|member of staff|advis[eo]r|
    front desk|secretary|manager|team)
ill: ill|sick|poorly|unwell|in pain|not well|coughing|vomiting|injured
ailment: rash|fever|temperature|cough|cold|sore|pain|pains|lump|infection|bad|earache|headaches?|toothache|eczema|
    asthma|allerg\w+|broken|hurt|swollen|problem|condition|bug|chest|spots?
seen: see|saw|be seen|come in|have|get|book|visit
carer: doctors?|gp|nurse|physio\w*|dentist|specialist|clinician|consultant|therapist
insurer: insurance|private insurance|insurer|insurers|bupa|axa|aviva|vitality|cigna|allianz|wpa|healix|simplyhealth|
    medicare|medicaid
drugs: tablets?|pills?|medication|medicines?|meds|inhalers?|insulin|antibiotics|painkillers|drops|cream|statins?|
    contraceptives?|hrt|prescriptions?
tongue: polish|urdu|hindi|punjabi|bengali|gujarati|arabic|french|spanish|portuguese|italian|german|romanian|turkish|
    somali|chinese|mandarin|cantonese|russian|ukrainian|farsi|persian|tamil|welsh|greek|bulgarian|lithuanian|
    hungarian|czech|slovak|vietnamese|japanese|korean|albanian|kurdish|pashto|dari|tigrinya|amharic|hebrew|dutch|
    swedish|thai|english|bsl|sign language|other languages|another language|my language|languages
"""

_WORDS = dict(line.split(": ", 1) for line in _TABLE.strip().replace("\n    ", "").splitlines())
_STANDS_FOR = expression(r"<([a-z-]+|\d)>")


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of a table as one expression, which is compiled when the first text is read."""

    table: str

    @property
    def pattern(self) -> re.Pattern[str]:
        """Any of them, in whole words."""
        return _compiled(self.table)

    def within(self, said: str) -> bool:
        """Whether one of them stands in the text."""
        if not self.table or begins(self.table).isdisjoint(begun_in(said)):
            return False
        return bool(self.pattern.search(said))

    def is_all_of(self, said: str) -> bool:
        """Whether the text is one of them."""
        return bool(self.table) and bool(self.pattern.fullmatch(said))


NOTHING = Phrases("")


@cache
def begins(table: str) -> frozenset[str]:
    """The letters with one of which each phrase of a table begins; `NOTHING` has none."""
    lines = table.strip().replace("\n    ", "").splitlines()
    return frozenset().union(*(beginnings(line.strip(), _WORDS.__getitem__) for line in lines))


def phrases(table: str) -> Phrases:
    """The phrases of a table."""
    return Phrases(table)


@cache
def _compiled(table: str) -> re.Pattern[str]:
    lines = table.strip().replace("\n    ", "").splitlines()
    return re.compile(rf"(?<![a-z\d])(?:{'|'.join(map(_written_out, map(str.strip, lines)))})(?![a-z\d])")


def _written_out(pattern: str) -> str:
    return _STANDS_FOR.sub(lambda found: _meant(found[1]), pattern)


def _meant(name: str) -> str:
    return rf"(?: [a-z\d]+){{0,{name}}}" if name.isdigit() else f"(?:{_written_out(_WORDS[name])})"
