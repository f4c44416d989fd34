"""Which clauses have words that nobody needs to ask for a visit: "the pharmacy closes at 9".

Such a clause may be a wish or may tell something else, so its days and times are asked back, never taken. Owns the
words with which visits are asked for. It must never read a day or a time itself.
"""

import re

from conversations.understanding.clauses import ADVERBS, ASKS, OPENINGS, PERFECT, POINTS_BACK, WISHES, covered_clauses
from conversations.understanding.grammar import COVER
from conversations.understanding.ordinary import SHARED, STRUCTURE
from conversations.understanding.vocabulary import (
    MINUTES,
    MONTHS,
    NUMBERS,
    ORDINALS,
    SPELLINGS,
    SPOKEN_MINUTES,
    WEEKDAYS,
    words,
)

_CALENDAR = words(
    "day days week weeks weekend weekends weekday weekdays midweek month months year years fortnight today tonight "
    "tomorrow yesterday overmorrow morning mornings afternoon afternoons evening evenings night nights eve eves noon "
    "midday midnight lunch lunchtime lunchtimes mid late later latest early earlier start starting end ending "
    "beginning commencing middle part rest remainder following coming next last this past oclock hrs hours hour "
    "minutes minute sharp dot ish between from until till through thru before after onwards around about "
    "approximately roughly exactly approx circa nearer closer say near christmas xmas boxing easter halloween "
    "valentines bonfire feast week-end working second half first possibly ago ahead date dates time times timing soon "
    "sooner soonest anytime somewhen sometime time-slot slot slots fri sat sun each every any most all plus and "
    "twenty thirty fifteen forty fifty noonish within few couple latter remaining week-day holidays"
)
_ASKED_WITH = words(
    "listed showed country bank office during shoot expected reserved pleas wan talking aim barbershop let lets "
    "preferably preferable preference ideally possible poss possibly interested likely making make made set put "
    "manage able alright spot seen choice convenient comfortable aiming finding modify visiting seeing coming going "
    "great good perfect nice lovely sounds sound sorry actually instead confirm confirmed change changing thinking "
    "works working appreciate sign signed squeeze pop fit slide slot pencil schedule go ahead through arrange "
    "arranged arranging sort organise organize fix space room spare anything something someone else owt nowt pref "
    "prefs grateful glad happy delighted kindly chance joy luck quick quickly fast suitable suits suited appropriate "
    "option options city area nearby close local around town where dentist dental salon haircut hair stylist "
    "hairdresser doc docs clinician practitioner specialist nurse surgeon physio kids school drop pick finish "
    "finishes shift work job away holiday busy abroad leave okay cool super brilliant excellent wonderful fab correct "
    "exactly mean said meant told wrong mistake oops wait hang hold rebook rearrange switch swap postpone bring "
    "forward push back nothing none never except excluding apart without unless failing avoid cld cud wld shld shud "
    "wanr wud thx ta mate arvo arvos morn morns aft afts dermo cant wont isnt doesnt wouldnt couldnt dont didnt "
    "havent hasnt arent wasnt ring call phone open opening begin begins mostly whichever number move moved cancel "
    "appointment appointments appt visit visits booking bookings reservation session consult"
)
_REASONS = words(
    "rash arm arms leg legs ankle knee knees hip hips shoulder wrist elbow finger fingers toe tummy belly stomach "
    "chest lung lungs back neck head skin mole moles wart verruca ear ears eye eyes throat nose tooth teeth cough "
    "cold flu pain pains painful ache aches sore sprain sprained infection infected migraine migraines headache "
    "headaches dizzy dizziness allergy allergies asthma diabetes diabetic blood bloods pressure smear contraception "
    "coil pill repeat prescription medication meds review check checks checkup vaccination vaccine jab jabs mri xray "
    "scan ultrasound test tests result results anxiety depression stress pregnancy pregnant baby hearing vision "
    "glasses lump bump cyst burn wound stitches dressing injection urgent swollen itchy injured broken problem issue "
    "emergency son daughter child wife husband mum dad mother father partner she her him his toothache backache "
    "earache eczema acne"
)
_KNOWN = frozenset().union(
    *(_CALENDAR, _ASKED_WITH, _REASONS, STRUCTURE, SHARED, WISHES, ADVERBS, OPENINGS, PERFECT),
    *(word.split() for table in (WEEKDAYS, MONTHS, NUMBERS, ORDINALS, MINUTES, SPOKEN_MINUTES) for word in table),
    SPELLINGS,
    SPELLINGS.values(),
)
_SOMEONE = re.compile(r"\b(?:dr|doctor|salon) [a-z]|[a-z] salon\b")
_GOES_ON = re.compile(r"\b(?:would like|want|book|see)\b[^.;?!]*(?:,|\band) ?$")
# A short word is rather a slip ("itn is 3 pm") than something else, but for these; "at richmond" is a place that is not
# known yet.
_WORD = re.compile(
    r"(?<![\w·])(?<!\bat )(?<!\bin )(?<!\bnear )(?<!\bwith )"
    r"(?:[a-z]{4,}|dog|cat|bin|tax|vet|bus|car|bar|pub|mot|gym|nan|gas|tea)(?![\w·])"
)


def without_unclear(text: str) -> str:
    """The text with the clauses covered that may or may not ask for a visit; none if a wish points back to them."""
    return text if POINTS_BACK.search(text) else covered_clauses(text, is_unclear)


def is_unclear(clause: str, before: str = "") -> bool:
    """Whether a clause has a word of something else, and none that asks; a name of the clinic asks too."""
    if _GOES_ON.search(before):
        return False
    if ASKS.search(clause) or _SOMEONE.search(clause) or COVER in clause:
        return False
    return any(word not in _KNOWN and word.removesuffix("s") not in _KNOWN for word in _WORD.findall(clause))
