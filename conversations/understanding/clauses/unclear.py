"""The unclear clauses of a text, with words that nobody needs to ask for a visit: "the pharmacy closes at 9".

Such a clause may be a wish or may tell something else, so its days and times are asked back, never taken. Owns the
words with which visits are asked for. It must never read a day or a time itself.
"""

from collections.abc import Iterable
from functools import lru_cache

from conversations.understanding.clauses.narrative import (
    ASKS,
    OPENINGS,
    PERFECT,
    POINTS_BACK,
    STILL_ASKS,
    WISHES,
    covered_clauses,
    is_slip,
)
from conversations.understanding.clauses.verbs import ADVERBS
from conversations.understanding.rules import COVER, DAY_COVER, cover
from conversations.understanding.words import (
    CALENDAR,
    MINUTES,
    MONTHS,
    NUMBERS,
    ORDINALS,
    SPELLINGS,
    SPOKEN_MINUTES,
    WEEKDAYS,
    words,
)
from conversations.understanding.words.common import SHARED, STRUCTURE
from conversations.understanding.words.expression import expression

_CALENDAR = words(
    "day days week weeks weekend weekends weekday weekdays midweek month months year years fortnight today tonight "
    "tomorrow yesterday overmorrow morning mornings afternoon afternoons evening evenings night nights eve eves noon "
    "midday midnight lunch lunchtime lunchtimes mid late later latest early earlier start starting end ending "
    "beginning commencing middle part rest remainder following coming next last this past oclock hrs hours hour "
    "minutes minute sharp dot ish between from until till through thru before after onwards around about "
    "approximately roughly exactly approx circa nearer closer say near christmas xmas boxing easter halloween "
    "fireworks clock clocks forward paddy advent "
    "valentines bonfire feast week-end working second half first possibly ago ahead date dates time times timing soon "
    "sooner soonest anytime somewhen sometime time-slot slot slots fri sat sun each every any most all plus and "
    "side sides provided providing unless itself gone passed nearest closest minus pinch push worst nowt give take "
    "nope rules ruled done clear excepting leaving barring discounting operation op appointment whichever letter "
    "substitute finished twenty thirty fifteen forty fifty noonish within few couple latter remaining week-day holidays"
)
_ASKED_WITH = words(
    "listed showed country bank office during shoot expected reserved pleas wan talking aim barbershop let lets "
    "preferably preferable preference ideally possible poss possibly interested likely making make made set put "
    "manage able alright spot seen choice convenient comfortable aiming finding modify visiting seeing coming going "
    "great good perfect nice lovely sounds sound sorry actually instead confirm confirmed change changing thinking "
    "works working appreciate sign signed squeeze pop fit slide slot pencil schedule go ahead through arrange "
    "arranged arranging sort organise organize fix space room spare anything something someone else owt nowt pref "
    "prefs grateful glad happy delighted kindly chance joy luck quick quickly fast suit suitable suits suited "
    "appropriate "
    "option options city area nearby close local around town where dentist dental salon haircut hair stylist "
    "hairdresser doc docs clinician practitioner specialist nurse surgeon physio kids school drop pick finish "
    "finishes shift work job away holiday busy abroad leave okay cool super brilliant excellent wonderful fab correct "
    "exactly mean said meant told wrong mistake oops wait hang hold rebook rearrange switch swap postpone bring "
    "forward push back nothing none never except excluding apart without unless failing avoid cld cud wld shld shud "
    "wanr wud thx ta mate arvo arvos morn morns aft afts dermo cant wont isnt doesnt wouldnt couldnt dont didnt "
    "started has out over up ends mistaken forenoon elevenses teatime doors give quick havent hasnt arent wasnt "
    "ring call phone open opening begin begins mostly whichever number move moved cancel "
    "nicely wil perfectly grand brill smashing champion spot splendid superb tickety ideal lovely jubbly suitably "
    "handy convenient fab fantastic love dear pet duck hun darling flower dinnertime teatime suppertime skool "
    "payday afraid obviously hopefully "
    "thereabouts shortly slightly definitely absolutely literally honestly bar round tea dinner bang dead "
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
    *(_CALENDAR, CALENDAR, _ASKED_WITH, _REASONS, STRUCTURE, SHARED, WISHES, ADVERBS, OPENINGS, PERFECT),
    *(word.split() for table in (WEEKDAYS, MONTHS, NUMBERS, ORDINALS, MINUTES, SPOKEN_MINUTES) for word in table),
    SPELLINGS,
    SPELLINGS.values(),
)
_SOMEONE = expression(r"\b(?:dr|doctor|salon) [a-z]|[a-z] salon\b")
_NOT_MINE = (
    r"(?! (?:[a-z]+ )?(?:choice|favou?rite|preference|location|city|area|town|place|address|zip|postcode|"
    r"neighbou?rhood|region|county|clinic|doctor|appointment|visit|day|time|date|best|option|kind|type|sort|home|"
    r"house|one|office|slot|closest|nearest|dentist|salon)\b)"
)
_OF_OTHERS = expression(
    r"\A(?:(?:and|so|because|since|when|while|as) )?(?:(?:my|our|his|her|their|he|she|they|the|dad|mum|mom|grandma|"
    r"grandpa|nan)"
    rf"\b{_NOT_MINE}.* (?:is|are|has|have|do|[a-z]{{2,}}(?:s|ed|ing))|(?:my|our|his|her|their) [a-z]+ [a-z]+ (?:to|in|"
    rf"at)|"
    r"(?:im|i am|were|we are) (?!(?:looking|hoping|needing|wanting|wondering|thinking|asking|requesting|seeking|"
    r"searching|planning|trying|going|coming|calling|having|being|living|staying|moving|working|interested|wishing|"
    r"writing|visiting|booking|ringing|contacting|enquiring|inquiring|finding|considering|leaning)\b)[a-z]+ing)\b"
)
_TOO_EARLY = expression(r"\b(?:is|isnt|are|arent|would|wouldnt)\b.{0,150}\btoo (?:early|late|soon)\b|\bhalf day\b")
_NO_VISIT = expression(
    r"\b(?:was|were)\b(?! [a-z]+ing\b)|^(?:im|i am) an? |\b(?:work|works|working|train|trained|training) as\b|^(?:i|"
    r"we) have (?!an? |to |been )[a-z]+ (?:in|at) |^how (?:far|much|long|many|do|does|is|come)\b|^what(?:s| is| does|"
    r" do| are)\b(?! (?:you|there|in|near|around))|^who works|"
    r"^(?:its?|it is|thats?|that is) (?:[a-z]+ )?(?:a )?long (?:way|drive|walk|trip|journey) |\boriginally from\b|"
    r"^(?:i|we) have an? (?:appointment|appt|booking)\b.*\balready$|\balready (?:have|got|see|seen|had)\b|"
    r"^[a-z]+(?: [a-z]+)? is (?:my|our|his|her|an?) (?!(?:[a-z]+ )?(?:choice|favou?rite|preference|city|town|area|"
    r"place|home|location|closest|nearest|good|great|better|best|must|possibility|bit)\b)|^(?:is|"
    r"are) (?:an? )?[a-z ]+ (?:far|close|a)\b|"
    r"^[a-z]+(?: [a-z]+)? is(?: where (?:my|our|his|her|their|the|he|she|they) |\W*$)"
)
_NOT_MEANT = expression(
    r"^(?:but |and )?why (?!not\b|dont\b)|\b(?:they|he|she|boss|employer|company|work) wants? (?:me|us) to (?!see|"
    r"visit|get|come|book|have|make|be)|"
    r"^[a-z·]+ (?:from|in|at) (?:[a-z]+ ){1,2}(?:recommended|suggested|told me about) you"
)
_REASON = expression(r",? (?:as|because|cos|coz|when|once|since|so that|in case)\b")
_WORD_OF_TIME = expression(
    r"[ ,]{0,3}(?:(?:so|and|but|on|in|the|this|next|any|early|late|before|after|from|around|about|at|"
    r"first thing) ){0,3}"
    rf"(?:\d|{DAY_COVER}|(?:mon|tues?|weds?|wednes|thurs?|fri|satur|sat|sun)(?:day)?s?\b|mornings?\b|"
    rf"afternoons?\b|evenings?\b|"
    r"lunchtimes?\b|tomorrow\b|today\b|weekdays?\b|weekends?\b|midday\b|noon\b)"
)
_TELLS_TIME = expression(
    r"\d|\b(?:mon|tues?|weds?|wednes|thurs?|fri|satur|sat|sun)(?:day)?s?\b|\b(?:mornings?|afternoons?|evenings?|today|"
    r"tomorrow|weeks?|weekends?|months?|noon|midday|lunch(?:time)?|half|quarter|cant|cannot|not|no)\b"
)
_IS_BOOKED = expression(
    r"^(?:and |so )?(?:did i|am i (?:booked|down|scheduled|due|still)|do i (?:(?:already|still) )?have (?:an|my|the|"
    r"a) (?:appointment|appt|booking|visit|slot))\b|^(?:i|we) have an? (?:appointment|appt|booking)\b.*\balready$"
)
_BOOKED = expression(
    r"^(?:my|his|her|our|the) (?:[a-z·]+ ){0,4}?(?:appointment|appt|visit|booking)(?: (?:in|at|"
    r"with) [a-z· ]+?)? (?:is|are) "
)
_ELSEWHERE = expression(
    r"\b(?:ill|i will|well|we will|im going to|i am going to) be (?:in|at|back)(?! (?:on|at)\b) |\b(?:im|i am|ill be|"
    r"were|we are) (?:still )?on (?!holiday|leave|vacation)[a-z ]{1,100} (?:until|till)\b"
)
_A_SENTENCE = 3  # so many words beside a name may be a sentence
_SUBJECTS = words(
    "i we you he she they it its im ive theres there my our your his her their both some every each on friends people"
)
_SEEKS = expression(
    r"\b(?:search(?:ing)?|seek(?:ing)?|looking|found|location|located|area|city|neighbou?rhood|interested|locat(?:e|"
    r"ing)|mov(?:e|ed|ing) to|needing|wanting|trying|tried|sounds?|help|finding|planning|specifically|particularly|"
    r"preferr?abl[ey]|necessity|closest|nearest|favou?rite|in need|living|living in|based|close to|options?|choose|"
    r"pick|salon|unisex|haircut|dental|dentist)\b"
)
_STATES = expression(r"\b(?:is|are|was|were|has|have|had)\b")
_GOES_ON = expression(r"\b(?:would like|want|book|see)\b[^.;?!]{0,80}(?:,|\band) ?$")
# A short word is rather a slip ("itn is 3 pm") than something else, but for these; "at richmond" is a place that is not
# known yet.
_WORD = expression(
    r"(?<![\w·])(?<!\bat )(?<!\bin )(?<!\bnear )(?<!\bwith )"
    r"(?:[a-z]{4,}|dog|cat|bin|tax|vet|bus|car|bar|pub|mot|gym|nan|gas|tea)(?![\w·])"
)


def is_known(word: str) -> bool:
    """Whether it is a word with which visits are asked for."""
    return word in _KNOWN or word.removesuffix("s") in _KNOWN


def is_asked_with(word: str) -> bool:
    """Whether it is a word with which a visit is asked for, whatever is the matter: "none of these suit me"."""
    return word in _CALENDAR or word in _ASKED_WITH or word in WISHES


def without_unclear(text: str) -> str:
    """The text with the clauses covered that may or may not ask for a visit; none if a wish points back to them."""
    return text if POINTS_BACK.search(text) else covered_clauses(text, _is_unclear)


def without_unclear_names(text: str) -> str:
    """The same for names of the clinic: a word of something else does no harm beside them, a sentence of it does."""
    return covered_clauses(text, lambda clause, _: _is_of_others(clause))


def _is_of_others(clause: str) -> bool:
    if _NOT_MEANT.search(clause.strip()):
        return True
    asks = ASKS.search(clause) or STILL_ASKS.search(clause)
    return not asks and bool(_OF_OTHERS.match(clause.strip()) or _NO_VISIT.search(clause.strip()))


def is_beside(text: str, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether all the names at `spans` stand in sentences that speak of something else: "we camp near Napa"."""
    marked = cover(text, spans, DAY_COVER)
    return DAY_COVER not in covered_clauses(marked, lambda clause, _: _speaks_of_else(clause))


def _speaks_of_else(clause: str) -> bool:
    said = [word for word in clause.split() if DAY_COVER not in word]
    if len(said) < _A_SENTENCE or ASKS.search(clause) or STILL_ASKS.search(clause) or _SEEKS.search(clause):
        return False
    said = said[1:] if said[0] in OPENINGS else said
    if said[0] in _SUBJECTS:
        return any(not is_known(word) and not is_slip(word) for word in said[1:] if _WORD.fullmatch(word))
    return not is_known(said[0]) and any(word.endswith("ed") and not is_known(word) for word in said[1:])


def _leads(clause: str) -> bool:
    """Whether a day or an hour stands first, and behind it only why: "Wednesday afternoon, when I've slept"."""
    reason = _REASON.search(clause)
    first = _WORD_OF_TIME.match(clause)
    if reason is None or first is None or _TELLS_TIME.search(clause, reason.end()):
        return False
    return all(map(is_known, _WORD.findall(clause[: reason.start()])))


@lru_cache(maxsize=32)
def _is_unclear(clause: str, before: str = "") -> bool:
    """Whether a clause has a word of something else, and none that asks; a name of the clinic asks too."""
    if _GOES_ON.search(before):
        return False
    if _TOO_EARLY.search(clause) or _IS_BOOKED.match(clause.strip()) or _NOT_MEANT.search(clause.strip()):
        return True
    if ASKS.search(clause) or _SOMEONE.search(clause):
        return False
    if _ELSEWHERE.search(clause) or _BOOKED.match(clause.strip()):
        return True
    if _leads(clause):
        return False
    if COVER in clause and not (_STATES.search(clause) or _OF_OTHERS.match(clause.strip())):
        return False
    return not all(map(is_known, _WORD.findall(clause)))
