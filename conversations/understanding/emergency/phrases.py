"""The notation of the emergency tables, and the groups of words that stand in them by name.

A phrase is a pattern for text in the shape that `detect` gives it: lower case, no apostrophes, one space between
words, " . " where a clause ends. `<family>` stands for the words of that name, `<3>` for at most three words, whatever
they are, within the clause. A table has a phrase a line; an indented line goes on with the one before.
"""

from itertools import permutations
from typing import NamedTuple

from conversations.understanding.words.expression import expression
from conversations.understanding.words.first_letters import beginnings

_TABLE = r"""
family: (?:he|hes|she|shes|they|theyre|him|baby|child|kid|toddler|newborn|infant|son|daughter|boy|girl|husband|wife|
    partner|boyfriend|girlfriend|mum|mom|mam|dad|mother|father|nan|nana|gran\w*|uncle|aunt\w*|cousin|brother|sister|
    friend|mate|colleague|neighbou?r|flatmate|man|woman|lady|someone|somebody|person|patient|hubby|missus|bairn|lad|
    lass|fella|bloke|twin|(?:little|wee|old) (?:one|man|lady)|niece|nephew|in law)s?
whose: my|his|her|their|the|our|your|ur|me
cant: cant|cannot|can not|can t|carnt|cnt|cudnt|couldnt|could not|unable to|not able to|struggl\w+ to|
    finding it hard to|hard to|difficult to|hardly|barely|wont|will not|not|isnt|isn t|aint|never|stopped|stops|dont|
    doesnt|does not|didnt|did not|hasnt|havent|no longer
breath: breath\w*|breth\w*|breeth\w*
hurts: pains?|painful|hurts?|hurtin\w*|aches?|aching|tight\w*|pressure|crush\w*|heav\w+|squeez\w*|agony|killing me|
    sore|burn\w*|discomfort|stabbing|cramping|on fire
swells: swell\w*|swollen|swelled|swolen|puff\w+ up|getting bigger|closing|closed up|tightening|closes|ballooning|
    ballooned
airway: throat|tongue|toungue|face|lips?|mouth|airways?
limb: arms?|legs?|face|hands?|side|body|limbs?|half|feet
pills: pills?|tablets?|meds|medication|medicine|paracetamols?|ibuprofens?|aspirins?|insulin|capsules?|painkillers?|
    pain killers?|antidepressants?|sleeping (?:pills|tablets)|drugs?|codeine|calpol|tylenol|opioids?|morphine|
    sedatives?
took: took|taken|taking|swallow\w*|had|eaten|ate|drank|drunk|ingest\w*|given|gave|injected|necked
too-many: too many|too much|to many|to much|a lot of|lots of|loads? of|all|a (?:whole|full)|the whole|whole|handfuls?|
    a bunch of|(?:bottle|packet|pack|box|strip|jar) of|so many|an entire|the entire|double|triple|\d{2,}|twenty|
    thirty|forty|fifty
poisons: bleach|antifreeze|detergent|batter(?:y|ies)|magnets?|poison\w*|chemicals?|cleaner|cleaning \w+|petrol|acid|
    ammonia|pesticide|weed ?killer|rat ?bait|white spirit|turps|(?:washing|laundry|dishwasher) \w+|disinfectant|
    (?:tide )?pods?|wild mushrooms?|hand sanitiser
a-lot: severe\w*|heav(?:y|ily)|bad(?:ly)?|a lot|alot|lots|loads|profuse\w*|everywhere|so much|too much|gush\w*|
    pour\w*|spurt\w*|uncontroll\w+|non ?stop|massive\w*|to death|(?:wont|will not|doesnt|does not|cant|cannot|hasnt|
    not|isnt|never) stop\w*
myself: my ?self|him ?self|her ?self|them ?sel\w+
no-more: any ?more|any longer|no more|like this|living|alone
stroke: strokes?|tia
illness: <stroke>|mini ?strokes?|heart ?attacks?|cardiac arrest|seizures?|convulsions?|fits?|over ?dose|concussion|
    head injur(?:y|ies)|anaphyla\w+|allergic reactions?|meningitis|suicide|poisoning|collapse|sepsis|self harm|
    miscarriage|paralysis|epi ?pen|burns?|skull|poison|breathlessness|chok(?:e|ing)|bleeding
sign: <illness>|chest pains?|chest tightness|breathing(?: (?:problems?|difficult\w+))?|shortness of breath|
    faint(?:ing)?|emergency|numb\w*|droop\w*|swelling|swollen|contractions?
aftercare: clinics?|follow ?ups?|reviews?|nurses?|specialists?|consultants?|services?|teams?|units?|rehab\w*|recovery|
    screenings?|prevention|preventing|awareness|training|courses?|class(?:es)?|workshops?|support|groups?|bereavement|
    risk|survivors?|assessments?|physio\w*|vaccin\w*|jabs?|boosters?|immuni[sz]ation|exercises?|education|advice line|
    first aid|anniversary|prescriptions?|refills?|renewals?
care: <aftercare>|doctors?|appointments?|appts?|check ?ups?|checks?|tests?|therapy|patients?|plans?|aftercare
long-ago: \w+ (?:weeks?|months?|years?|yrs?) ago|(?:a few|a couple of|couple of|some|several) (?:weeks|months|
    years) ago|years ago|(?:last|in|back in) (?:year|month|summer|winter|spring|autumn|christmas|january|february|
    march|april|may|june|july|august|september|october|november|december)|in (?:19|20)\d\d|
    as an? (?:child|kid|baby|teenager)|
    when (?:i|he|she) was|in the past|back in \w+
months-ago: (?:back )?in (?:january|february|march|april|may|june|july|august|september|october|november|december|the
     (?:spring|summer|autumn|winter)|(?:19|20)\d\d)|last (?:spring|summer|autumn|winter|year|january|february|
    march|april|
    may|june|july|august|september|october|november|december)|(?:two|three|four|five|six|a few|several|\d{1,2})
     (?:months|years) ago|years ago
lasting: (?= [a-z\d .]{0,120}\b(?:hips?|knees?|backs?|shoulders?|wrists?|ankles?|elbows?|legs?|arms?|foot|feet|
    hands?)\b)
     [a-z\d .]{0,120}\b(?:since|still|ever|on and off|stiff|ache|aches|never been|not been|hasnt been|plays up|
    playing up)\b
alarming: [a-z\d .]{0,200}\b(?:heads?|chest|neck|breath\w*|numb\w*|bleed\w*|wee|pee|bladder|bowel\w*|faint\w*|dizz\w*|
    vomit\w*|sick|weak\w*|paraly\w*|worse|agony|now|today|tonight|this|yesterday|just|suddenly|cant|cannot|unable|
    move|walk|stand|feel|blood|unconscious|collapsed|confused|sleepy|drowsy|blurred|seizure|fits?|hurry|again)\b
tongue: english|welsh|polish|urdu|hindi|punjabi|bengali|gujarati|arabic|french|spanish|portuguese|italian|german|
    romanian|turkish|somali|chinese|mandarin|cantonese|russian|ukrainian|farsi|persian|tamil|greek|language|
    same language
child: (?:baby|newborn|infant|toddler|child|kid|son|daughter|(?:little|wee) (?:one|boy|girl|man)|boy|girl|lad|lass|
    bairn|grandson|granddaughter|grandchild|bubba|twin|he|she|hes|shes)s?
relation: partner|husband|hubby|wife|boyfriend|girlfriend|bf|gf|ex|dad|father|stepdad|step dad|mum|mother|son|brother|
    carer|fella|fiance|flatmate|uncle
hits: hits?|hitting|beats?|beating|beaten|punch\w*|kick\w*|slapp?\w*|strangl\w*|throttl\w*|attack\w*|raped|assault\w*
sick-up: (?:been|being|was|is|were|im|hes|shes)(?: just| so| really| violently)? sick|vomit\w*|threw up|thrown up|
    throw\w* up|puk\w+|chuck\w+ up|retch\w*
some-blood: (?<!giving )(?<!give )(?<!gave )(?<!have )(?<!my )(?<!your )(?<!the )blood(?! (?:done|took|tak\w+|drawn|
    off|checked|letter|appointment|vessel|relative))
stools: poos?|poop\w*|stools?|motions?|diarrh\w*|bowel movements?|shit
thinner: blood thinn\w+|warfarin|apixaban|rivaroxaban|edoxaban|clopidogrel
awful: severe|terrible|bad|awful|sharp|agonising|unbearable|horrendous|stabbing
with-child: pregnan\w*|preg|expecting a baby|im expecting|up the duff|(?:[4-9]|[1-3]\d) (?:weeks?|wks?)(?: (?:gone|
    along|pg))
weeks: [1-9]|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve
newborn: new ?borns?|new born|(?:<weeks>) (?:days?|weeks?|wks?) olds?|(?:1|2|3|one|two|three) months? olds?|(?:hes|
    shes|is|only|baby|babys|son|daughter|whos|still)<1> (?:<weeks>) (?:days?|weeks?|wks?)(?! (?:ago|late|overdue|
    pregnant|gone))
hot: hot|fever\w*|temp\w*|burning (?:up|hot)|boiling|3[89](?: \d)?|4[0-2](?: \d)? (?:degrees|fever|temp\w*)
not-drinking: (?:not|isnt|hasnt|wont|stopped|refus\w+|barely|hardly)<2> (?:drink\w*|drank|drunk|take<2> (?:water|milk|
    fluids?|bottle)|keep<3> down)|no wet napp\w*|dry napp\w*|napp\w*<3> dry
stiff-neck: stiff<1> neck|necks?(?: (?:is|are|gone|has|feels?|feeling|went|so|really|very|all)){0,3} (?:stiff|rigid)
headache: head ?aches?|migraines?|(?:splitting|pounding|banging|thumping) head|heads?(?: is| s| has been|
     been)?<2> (?:bang\w*|pound\w*|splitting|killing|explod\w*|thump\w*|hurt\w*)
light-hurts: <cant><2> (?:look|bear|stand|take|open|face)<4> lights?|lights?<2> (?:hurts?|hurting|unbearable|killing)
spots: rash\w*|spots|blotches|bruis\w+
head-hit: (?:hit|bang\w*|bump\w*|bash\w*|smack\w*|knock\w*|fell|fallen)<6> head
fell: fell|fallen|falling|had a fall|has a fall|tumbled|came off|come off|knocked off|tripp\w*|slipp\w*|landed|
    crash\w*
joint: wrist|arm|leg|ankle|elbow|knee|hip|shoulder|collar ?bone|ribs?|jaw|foot|hand|pelvis
no-wee: (?:hasnt|havent|not|cant|cannot|can not|unable to|wont|has not|have not|couldnt|didnt|hardly)<4> (?:wee|weed|
    weeing|pee|peed|peeing|urinat\w*|pass(?:ed|ing)? (?:any )?(?:water|urine|wee))
testicle: testic\w+|balls|bollocks|scrotum
muddled: confused|muddled|delirious|disorient\w*|incoherent|rambling|agitated
wheeze: wheez\w*
eaten: (?:ate|eaten|eating|had|after|tried|stung|sting|bitten|took|taken)<6> (?:nuts?|peanuts?|cashews?|almonds?|
    prawns?|shellfish|crab|fish|eggs?|sesame|kiwi|milk|wasps?|bees?|hornet|antibiotics?|penicillin|amoxicillin|
    tablets?|ibuprofen|aspirin)
airway-swells: (?:lips?|tongues?|throats?|faces?|mouths?|airways?)<4> (?:swell\w*|swollen|swelled|tingl\w*|itch\w*|
    tight\w*|clos\w+|puff\w*|thick|huge|balloon\w*|numb)|hives|<wheeze>|<cant><2> <breath>
at-ease: better|happier|easier|simpler|lighter|less (?:trouble|worr\w+|stress\w*|hassle|
    bother|unhappy|sad)|relie(?:f|ved)|
    (?:wouldnt|would not|wont|will not|not|nobody would|no one would)<2> (?:care|mind|miss|notice|cry)|favou?r|a break|
    get on with<2> (?:life|lives)
without-me: without (?:me|him|her)(?! (?:there|being|having|coming|knowing|in the|at the|signing))|(?:if|when|once|with|
    that) (?:i|im|i am|me|he|she|shes|hes)<3> (?:gone|dead|died|die|vanish\w*|disappear\w*|not exist\w*|never existed|
    (?:not|wasnt|werent|wernt|isnt|werent)<1> (?:around|here|about|alive|born|in (?:the picture|their \w+)))|me<1>
    (?:gone|dead|out of the way)|(?:im|i am) (?:gone|dead|not here)
upper-body: chest|arms?|jaw|shoulders?|breast ?bone|neck
cope-more: any ?more|no more|much more
cold-sweat: clammy|sweat(?:y|ing|s)?(?! (?:pants|shirt|top))|cold and wet|wet and cold|ashen|gr[ae]y|
    like from shower|white as
faint: faint\w*|dizz\w*|light ?headed|pass\w* out|collaps\w*|white|pale|drows\w*|sleepy|shaky|shaking|clammy
sudden: sudden\w*|all of a sudden|out of (?:the )?(?:blue|nowhere)|since (?:this morning|breakfast|lunch\w*|last night)|
    just now|(?:an|half an) hour ago|hours? (?:ago|back)|minutes ago|woke up
head-blow: (?:fell|fall\w*|tumbl\w*|bang\w*|hit|bump\w*|bash\w*|crash\w*|came off|knock\w*|headbutt\w*|dropped)<9> (?:
    head|skull|bike|stairs|ladder|face|forehead|concrete|helmet|horse|scooter|swing|trampoline|slide|bunk)|
    (?:egg|lump|bump|dent|gash)<2> (?:head|forehead)|concuss\w+|no helmet
stiff-chin: <cant><3> (?:bend|put|get|touch|tuck|move)<2> chin
family-or-i: <family>|i|im|me
testicle-or-lay: <testicle>|(?:left|right|one|his|my|your|boy)<1> (?:nuts?|ball|balls|privates|parts|bits)|
    nut sack|privates|groin
child-or-ones: <child>|little ones?|wee one|(?:year|yr|month|week)s? olds?|(?:yr|year|month|week) old
far-gone: <with-child>|(?:[1-4]\d|six|seven|eight|nine) ?(?:weeks?|wks?|wk|months?)(?! (?:ago|old|later|time|in advance|
    from|wait|waiting|long|course|holiday))|antenatal|preggers
spots-or-points: <spots>|points|dots|marks|blotch\w*|pin ?pricks?
pills-named: amitriptyline|sertraline|citalopram|fluoxetine|diazepam|zopiclone|codeine|co ?codamol|tramadol|propranolol|
    paracetamols?|ibuprofen|mirtazapine|quetiapine|pregabalin|lithium|metformin|temazepam|venlafaxine|antidepressants?
had: had|has had|have had|ive had|suffered|survived|getting over|got over|recovered from
"""

_WORDS = dict(line.split(": ", 1) for line in _TABLE.strip().replace("\n    ", "").splitlines())
_STANDS_FOR = expression(r"<([a-z-]+|\d)>")
_NEAR = r".{0,60}?"
"""What lies between two signs that are one together."""


class Phrase(NamedTuple):
    """What of a phrase stands first, as its table has it, and the pattern of the whole."""

    first: str
    pattern: str

    def begins(self) -> frozenset[str]:
        """The letters with one of which it begins."""
        return beginnings(self.first, _WORDS.__getitem__)


def phrases(table: str) -> list[Phrase]:
    """The phrases of a table: of signs that are one together, one for each that may come first."""
    lines = table.strip().replace("\n    ", "").splitlines()
    return [phrase for line in lines for phrase in _in_each_order(line.split(" && "))]


def _in_each_order(signs: list[str]) -> list[Phrase]:
    if len(signs) == 1:
        return [Phrase(signs[0], _written_out(signs[0]))]
    parts = [rf"\b(?:{_written_out(sign)})\b" for sign in signs]
    orders = list(permutations(range(len(signs))))
    return [
        Phrase(sign, "|".join(_NEAR.join(parts[n] for n in order) for order in orders if order[0] == first))
        for first, sign in enumerate(signs)
    ]


def _written_out(pattern: str) -> str:
    return _STANDS_FOR.sub(lambda found: _meant(found[1]), pattern)


def _meant(name: str) -> str:
    return rf"(?: \w+){{0,{name}}}" if name.isdigit() else f"(?:{_written_out(_WORDS[name])})"
