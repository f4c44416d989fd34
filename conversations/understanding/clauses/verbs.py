"""A clause's verb, subject and tense, and whether it is told and not wished: "grandma has her hair done on Thursday".

A clause is told if its first verb says what somebody did, or what somebody other than the patient does or will do.
The words after that verb change nothing: "I was told someone would ring me at 3". It must never read a day or a time.
"""

from collections.abc import Sequence

from conversations.understanding.words import MONTHS, SPELLS, WEEKDAYS, words
from conversations.understanding.words.expression import expression

FIRST_WORDS = words(
    "actually also and anyway apparently as basically because btw dear fyi good hello hey hi hiya hmm if no nope "
    "now oh ok okay or plus right sadly so sorry sure thanks that then um unfortunately well when where which yeah "
    "yep yes"
)
_OPENINGS = FIRST_WORDS | words("after although before but cos great once since though till until whereas while")
ADVERBS = words(
    "accidentally actually again all almost already also always both currently definitely even finally first "
    "honestly just kinda last mainly mostly nearly never normally often once only originally probably rather really "
    "recently sometimes still suddenly then usually"
)
_ADVERBS = ADVERBS | words("twice ever since now")
FIRST_PERSON = words("i we")
SOMEBODY = words("he she they nobody someone somebody everyone")
_OTHERS = SOMEBODY | words("everybody who")
_HAD = words("id wed hed shed theyd youd ive weve hes shes theyve")
DETERMINERS = words("my our his her their your the a an this that both")
_DETERMINERS = DETERMINERS | words("these those some one another every each")
_WHOSE = words("my our his her their")
_WILL = {"hell": "he", "shell": "she", "theyll": "they"}
_DONE = words("had been gone seen taken come done")
_COMES = words("be come need want see attend have take like prefer")
_STATES = words("is are was were has have had")
_MODALS = words("can could would should may might must will needs wants do does")
_AHEAD = words("at on in every around by from until driving going to my our his her their the a an")
_KIN = words(
    "mum mom mam dad daddy mummy mommy grandma grandpa granny grandad granddad nan nana gran auntie papa mama hubby "
    "people kids friends neighbours neighbors colleagues"
)
_TITLES = words("dr mr mrs ms miss prof professor doctor uncle aunt")

PAST = words(
    "was were had did went came saw ran spoke gave fell felt woke told got rang left found met began became took "
    "ate drank slept lost paid bought brought caught hit bit kept made sat stood drove flew grew threw forgot heard "
    "held hid led swam tore wore won bled wrote knew broke died wasnt werent sent spent hurt cut put read"
)
_PAST = PAST | words(
    "rode shook stole froze dug burst built bent clung dealt drew dreamt fought fled forgave hung knelt laid leapt "
    "lent overheard rose sold shot sang sank slid spun split sprang stuck stung struck swept swung taught "
    "understood wept wound withdrew owed blew said thought meant lived used hadnt didnt couldnt wouldnt rushed quit "
    "set let"
)
_SAME_NOW = words("cut put read set let quit hit hurt split bet shut meant said thought used wouldnt")  # also now
NOT_PAST = words(
    "need speed feed bed red wed med shed indeed hundred wanted needed hoped liked preferred wished planned "
    "intended supposed interested decided picked selected chose asked requested required desired suggested offered "
    "proposed recommended figured reckoned mixed confused agreed accepted confirmed wondered expected booked "
    "scheduled reserved changed advised assumed provided"
)
_NO_PAST = NOT_PAST | words("naked realized realised remembered available cancelled canceled")
WISHING = words(
    "hoping wondering thinking looking going after planning trying wanting aiming searching talking asking "
    "referring free available due supposed"
)
_GOES_ON = WISHING | words("seeking calling")
_REFERRED = words("told asked advised referred recommended urged encouraged")
TO_SEE = expression(
    r"\b(?:(?:i|we|you) (?:should|must|need to|have to|ought to|can|could)|"
    r"(?:told|asked|advised|urged|encouraged|wants|got) (?:me|us) to|"
    r"(?:told|asked|advised|urged)(?: by(?: [a-z·]+){1,2})? to|to(?= find)) (?:[a-z]+ )?"
    r"(?:see|visit|book|get|come|consult|make|go|find|try|have)\b|"
    r"\bsent (?:me|us) (?:here|to you|over)\b|"
    r"\b(?:recommend(?:s|ed)|suggest(?:s|ed)|said i need|thinks i need|referred me)\b"
)
_ASKED_HERE = expression(r"\b(?:you|there)\b")
_WISHES = words(
    "needs wants prefers likes wishes hopes requires asks works suits fits sounds looks seems is has was does would "
    "sounds means sits goes comes"
)
_HAS_TIME = expression(
    r"\b(?:free|off|available|availability|openings?|slots?|vacanc(?:y|ies)|time|gap|to (?:see|come|go|be|book|have))\b"
)
_OF_THE_VISIT = words(
    "time date day days slot slots appointment appt booking reservation visit preference choice availability best "
    "favourite earliest option options hours schedule calendar diary one ones week weekend morning afternoon evening "
    "doctor clinician nurse place location city clinic office salon dentist site"
)
_ING_WISHED = words(
    "looking hoping needing wanting wondering thinking asking requesting seeking searching after planning trying going "
    "coming calling having being interested booking moving visiting waiting feeling suffering"
)
_CAME = words("make do come get find be attend manage see book")
_FRONT = expression(
    r"^(?:last (?:time|week|month|year|night|spring|summer|autumn|fall|winter|[a-z]+day)|yesterday|the other day|"
    r"one day|"
    r"(?:last [a-z]+ )?(?:on|in|at) [a-z\d·¤:]+(?: [a-z\d·]+)?|[a-z\d]+ [a-z]+ ago|back (?:then|in [a-z\d·]+)|"
    r"this (?:morning|week|month|year)|today|earlier),? "
    r"(?=(?:i|we|you|he|she|they|it|my|our|his|her|their|the|someone|somebody|nobody)\b)"
)
OFFERED = words("had offered showed listed suggested proposed gave said recommended mentioned")
_A_PRICE = expression(r"[£$€] ?\d|\b\d+ ?(?:dollars?|pounds?|quid|euros?|bucks?|usd|gbp)\b")
_A_HABIT = expression(
    r"^(?:(?:on|at|over|most) )?(?:(?:the )?weekends|[a-z]+days),? (?:i|we) "
    r"(?:usually |always |often )?(?:go|drive|travel|visit|hike|camp|fish|play|stay|head|shop|walk|swim) "
)
_SINCE_THEN = expression(
    r"^(?:up|down|then|and then|and (?:again|then)|again|later|and (?:at|in|on)|at|in|on|around) (?!·+ (?:please|is|"
    r"would|works))"
)


def tells(clause: str) -> bool:
    """Whether the clause tells something whatever comes after its verb."""
    if _A_HABIT.match(clause.strip()):
        return True
    front = _FRONT.match(clause.strip())
    said = without_first(clause.strip()[front.end() if front else 0 :].split(), _OPENINGS)
    if len(said) < 2:
        return False
    if said[0] in FIRST_PERSON:
        return _i_tell(_without_adverbs(said[1:]))
    if said[0] in _HAD:
        done = _without_adverbs(said[1:])
        return bool(done) and done[0] in _DONE and _i_tell(["had", *done])
    if said[0] == "you":
        verb = _without_adverbs(said[1:])[:1]
        offers = not front and OFFERED.issuperset(verb) and _OTHERS.isdisjoint(said)
        return any(map(is_past, verb)) and not offers
    if said[0] in _WILL:
        said = [_WILL[said[0]], "will", *said[1:]]
    if said[0] == "they" and said[1] in ("wanted", "asked") and _A_PRICE.search(clause):
        return True
    if said[0] in _OTHERS:
        return _others_tell(_without_adverbs(said[1:]))
    at = _verb_at(said)
    return at > 0 and _they_tell(said[:at], said[at:])


def goes_on(clause: str) -> bool:
    """Whether a clause without a verb may go on with the one before it: "up at 2", "then in Albany"."""
    said = clause.split()
    return bool(_SINCE_THEN.match(clause.strip())) or (bool(said) and is_past(said[0]))


def without_first(said: Sequence[str], passed_over: frozenset[str]) -> Sequence[str]:
    """What follows the words that may be passed over."""
    at = next((n for n, word in enumerate(said) if word not in passed_over), len(said))
    return said[at:]


def _without_adverbs(said: Sequence[str]) -> Sequence[str]:
    return without_first(said, _ADVERBS)


def is_past(word: str, irregular: frozenset[str] = _PAST, never: frozenset[str] = _NO_PAST) -> bool:
    """Whether the word is a verb in the past: an irregular one, or any in "-ed" but those that `never` are."""
    return word in irregular or (len(word) > 4 and word.endswith("ed") and word not in never)


def _i_tell(said: Sequence[str]) -> bool:
    """ "I was seen in 2017", "I used to go there", "I was told someone would ring"."""
    verb, rest = said[0] if said else "", " ".join(said[1:])
    following = _without_adverbs([word for word in said[1:] if word != "been"])
    after = following[0] if following else ""
    if verb in ("was", "were", "had"):
        if after in _REFERRED:
            return not (TO_SEE.search(f"{verb} {rest}") or _ASKED_HERE.search(rest))
        been = "been" in said[1:3] and after in ("to", "in")
        return been or after not in _GOES_ON.union(_NO_PAST, ("to", "in", "meant", "an", "a"))
    if verb == "couldnt":
        return after not in _CAME
    if verb == "used":
        return after == "to"
    return verb not in _SAME_NOW and is_past(verb) and not TO_SEE.search(f"{verb} {rest}")


def _others_tell(said: Sequence[str]) -> bool:
    """ "She arrives on Saturday", "they told my aunt", "he is at work until 5"."""
    verb = said[0] if said else ""
    if (verb == "is" and said[1:2] and said[1] in ("a", "an")) or (
        verb == "will" and not _COMES.intersection(said[1:3])
    ):
        return True
    return _tells_of_others(verb, said[1:]) or (len(verb) > 3 and verb.endswith("s") and verb not in _WISHES)


def _tells_of_others(verb: str, rest: Sequence[str]) -> bool:
    whole = " ".join((verb, *rest))
    following = _without_adverbs(rest)
    after = following[0] if following else ""
    if verb in ("is", "are", "was", "were"):
        going = after.endswith("ing") and after not in _ING_WISHED
        return going or (verb in ("was", "were") and after not in _GOES_ON and not TO_SEE.search(whole))
    if verb in ("has", "have", "had", "hasnt", "havent"):
        return not _HAS_TIME.search(whole) and bool(following)
    return is_past(verb) and not TO_SEE.search(whole)


def _verb_at(said: Sequence[str]) -> int:
    """Where the verb of a noun stands: "my sister", "the swelling", "dad", "dr ferris"; 0 if it is none."""
    named = said[0] in _KIN or said[0] in _TITLES
    if not named and said[0] not in _DETERMINERS:
        return 0
    if said[1] in WEEKDAYS or said[1] in MONTHS:
        return 0
    for at in range(1 + (said[0] in _TITLES) + (not named), min(len(said), 8)):
        if said[at] in _STATES or is_past(said[at]):
            return at
        if said[at] in _MODALS:
            return 0
        if said[at] in WEEKDAYS or said[at] in MONTHS or not said[at].isalpha():
            return _present_at(said[:at])
    return _present_at(said)


_NO_VERBS = _WISHES | SPELLS | {f"{word}s" for word in WEEKDAYS}


def _present_at(said: Sequence[str]) -> int:
    """ "My shift ends at four", "dad hates driving": where the verb in the present stands."""
    return next(
        (
            at
            for at in range(1, min(len(said), 5))
            if len(said[at]) > 3
            and said[at].endswith("s")
            and not said[at].endswith("ss")
            and said[at] not in _NO_VERBS
            and (at + 1 == len(said) or said[at + 1] in _AHEAD)
            and (said[0] in _KIN or at > 1)
        ),
        0,
    )


def _they_tell(subject: Sequence[str], said: Sequence[str]) -> bool:
    """ "My shift ends at four", "the fever came back"; not "the time was fine"."""
    if said[0].endswith("s") and said[0] not in ("is", "was", "has") and not is_past(said[0]):
        return not _OF_THE_VISIT.intersection(subject)
    if _OF_THE_VISIT.intersection(subject) and subject[0] not in ("his", "her", "their"):
        return False
    if any(word in WEEKDAYS or not word.replace("·", "a").isalpha() for word in subject):
        return False
    if said[0] == "is" and said[1:2] and said[1] in ("a", "an"):
        return subject[0] in _KIN or subject[0] in _WHOSE
    return _tells_of_others(said[0], said[1:])
