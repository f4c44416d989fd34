"""The notation of the emergency tables, and the groups of words that stand in them by name.

A phrase is a pattern for text in the shape that `detect` gives it: lower case, no apostrophes, one space between
words, " . " where a clause ends. `<family>` stands for the words of that name, `<3>` for at most three words, whatever
they are, within the clause. A table has a phrase a line; an indented line goes on with the one before.
"""

from conversations.understanding.words.expression import expression

_TABLE = r"""
family: he|hes|she|shes|they|theyre|him|baby|child|kid|toddler|newborn|infant|son|daughter|boy|girl|husband|wife|
    partner|boyfriend|girlfriend|mum|mom|mam|dad|mother|father|nan|nana|gran\w*|uncle|aunt\w*|cousin|brother|sister|
    friend|mate|colleague|neighbou?r|flatmate|man|woman|lady|someone|somebody|person|patient
whose: my|his|her|their|the|our|your|ur|me
cant: cant|cannot|can not|can t|carnt|cnt|cudnt|couldnt|could not|unable to|not able to|struggl\w+ to|
    finding it hard to|hard to|difficult to|hardly|barely|wont|will not|not|isnt|isn t|aint|never|stopped|stops|
    dont|doesnt|does not|didnt|did not|hasnt|havent|no longer
breath: breath\w*|breth\w*|breeth\w*
hurts: pains?|painful|hurts?|hurtin\w*|aches?|aching|tight\w*|pressure|crush\w*|heav\w+|squeez\w*|agony|killing me|
    sore|burn\w*|discomfort|stabbing|cramping|on fire
swells: swell\w*|swollen|swelled|swolen|puff\w+ up|getting bigger|closing|closed up|tightening|closes|
    ballooning|ballooned
airway: throat|tongue|toungue|face|lips?|mouth|airways?
limb: arms?|legs?|face|hands?|side|body|limbs?|half|feet
pills: pills?|tablets?|meds|medication|medicine|paracetamols?|ibuprofens?|aspirins?|insulin|capsules?|painkillers?|
    pain killers?|antidepressants?|sleeping (?:pills|tablets)|drugs?|codeine|calpol|tylenol|opioids?|morphine|
    sedatives?
took: took|taken|taking|swallow\w*|had|eaten|ate|drank|drunk|ingest\w*|given|gave|injected|necked
too-many: too many|too much|to many|to much|a lot of|lots of|loads? of|all|a (?:whole|full)|the whole|whole|
    handfuls?|a bunch of|(?:bottle|packet|pack|box|strip|jar) of|so many|an entire|the entire|double|triple|
    \d{2,}|twenty|thirty|forty|fifty
poisons: bleach|antifreeze|detergent|batter(?:y|ies)|magnets?|poison\w*|chemicals?|cleaner|cleaning \w+|petrol|acid|
    ammonia|pesticide|weed ?killer|rat ?bait|white spirit|turps|(?:washing|laundry|dishwasher) \w+|disinfectant|
    (?:tide )?pods?|wild mushrooms?|hand sanitiser
a-lot: severe\w*|heav(?:y|ily)|bad(?:ly)?|a lot|alot|lots|loads|profuse\w*|everywhere|so much|too much|gush\w*|
    pour\w*|spurt\w*|uncontroll\w+|non ?stop|massive\w*|to death|(?:wont|will not|doesnt|does not|cant|cannot|
    hasnt|not|isnt|never) stop\w*
myself: my ?self|him ?self|her ?self|them ?sel\w+
no-more: any ?more|any longer|no more|like this|living|alone
stroke: strokes?|tia
illness: <stroke>|mini ?strokes?|heart ?attacks?|cardiac arrest|seizures?|convulsions?|fits?|over ?dose|concussion|
    head injur(?:y|ies)|anaphyla\w+|allergic reactions?|meningitis|suicide|poisoning|collapse|sepsis|self harm|
    miscarriage|paralysis|epi ?pen|burns?|skull|poison|breathlessness|chok(?:e|ing)|bleeding
sign: <illness>|chest pains?|chest tightness|breathing(?: (?:problems?|difficult\w+))?|shortness of breath|
    faint(?:ing)?|emergency|numb\w*|droop\w*|swelling|swollen|contractions?
aftercare: clinics?|follow ?ups?|reviews?|nurses?|specialists?|consultants?|services?|teams?|units?|rehab\w*|
    recovery|screenings?|prevention|preventing|awareness|training|courses?|class(?:es)?|workshops?|support|groups?|
    bereavement|risk|survivors?|assessments?|physio\w*|vaccin\w*|jabs?|boosters?|immuni[sz]ation|exercises?|
    education|advice line|first aid|anniversary|prescriptions?|refills?|renewals?
care: <aftercare>|doctors?|appointments?|appts?|check ?ups?|checks?|tests?|therapy|patients?|plans?|aftercare
long-ago: \w+ (?:weeks?|months?|years?|yrs?) ago|(?:a few|a couple of|couple of|some|several) (?:weeks|months|
    years) ago|years ago|last (?:year|month|summer|winter|spring|autumn|christmas|january|february|march|april|may|
    june|july|august|september|october|november|december)|in (?:19|20)\d\d|as an? (?:child|kid|baby|teenager)|
    when (?:i|he|she) was|in the past|back in \w+
tongue: english|welsh|polish|urdu|hindi|punjabi|bengali|gujarati|arabic|french|spanish|portuguese|italian|german|
    romanian|turkish|somali|chinese|mandarin|cantonese|russian|ukrainian|farsi|persian|tamil|greek|language|
    same language
had: had|has had|have had|ive had|suffered|survived|getting over|got over|recovered from
"""

_WORDS = dict(line.split(": ", 1) for line in _TABLE.strip().replace("\n    ", "").splitlines())
_STANDS_FOR = expression(r"<([a-z-]+|\d)>")


def phrases(table: str) -> list[str]:
    """The patterns of a table."""
    return [_written_out(line) for line in table.strip().replace("\n    ", "").splitlines()]


def _written_out(pattern: str) -> str:
    return _STANDS_FOR.sub(lambda found: _meant(found[1]), pattern)


def _meant(name: str) -> str:
    return rf"(?: \w+){{0,{name}}}" if name.isdigit() else f"(?:{_written_out(_WORDS[name])})"
