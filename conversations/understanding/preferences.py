"""The preferences beside place and time: the clinician's sex, the soonest, anyone, anywhere, any time.

It must never take the patient's own sex, or a service for women or men, for a wish.
"""

import re

from conversations.understanding.meaning import Sex
from conversations.understanding.rules import denies
from conversations.understanding.words import words
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import Gated, gated, words_in

_WHO = (
    r"(?:doctor|dr|gp|clinician|nurse|physician|practitioner|specialist|consultant|therapist|counsell?or|"
    r"[a-z]+ologist|[a-z]+iatrist|physio|physiotherapist|dentist|professional|midwife|surgeon)"
)
_WITH = "(?<!am )(?<!im )(?<!live )with"
_WISH = (
    rf"(?:see|by|{_WITH}|prefers?|wants?|wanted|said|meant|asked for|have|rather|like"
    rf"|(?<!could )(?<!might )(?<!may )be|only|just"
    rf"|need)(?: it)?(?: to be| to see| for)?"
)
_OWN_SEX = "".join(
    rf"(?<!{words} )"
    for words in ("im a", "am a", "am", "im", "as a", "for a", "my", "patient is", "sex", "gender", "old")
)
_NOT_A_WISH = (
    r"(?!s\b)(?! ?(?:patients?|health|clinic|problems?|pattern|issues?|things?|infertility|pelvi[cs]|hormones?|"
    r"troubles?|parts?|stuff|matters?|reasons?|concerns?|complaints?|check(?:s|up)?|cycle|toilets?|ward|friend"
    r"|voice)\b)"
)
_NOT_SOMEONE = (
    r"(?! ?(?:who|called|named|aged|of|with|has|had|is|was|said|says|told|rang|phoned|answered|here|needs?|o"
    r"ver|under|"
    r"in (?:her|his|my|labour|pain)|and i|like me)\b)"
)
_OPENING = (
    r"(?:^|(?<!^i)[,.;:!?] ?|\b(?:and|or|not|no|only|preferably|ideally|must be|has to be|it be|is there|you have|"
    rf"you got|{_WITH}|by|rather|maybe|possibly|make it|prefer)(?: it)? )"
)


def _sex(adjective: str, nouns: str) -> re.Pattern[str]:
    return expression(
        rf"{_OWN_SEX}\b{adjective}\b{_NOT_A_WISH}|"
        rf"\b(?:{nouns}) (?:{_WHO}s?|ones?)\b|"
        rf"\b(?:if|provided|as long as|so long as) "
        rf"(?:its|shes|hes|(?:it|she|he|the {_WHO}|they) (?:is|are|was)) (?:an? )?(?:{nouns})\b|"
        rf"\b{_WISH} (?:an? |the )(?:{nouns})\b{_NOT_A_WISH}|"
        rf"^(?:any|some) (?:{nouns})\b{_NOT_A_WISH}{_NOT_SOMEONE}|"
        rf"^(?:(?:ok|oh|well|um|yes|just|maybe|then|i think),? ){{0,2}}(?:the|that|a) (?:{nouns})(?: one| do"
        rf"ctor| dr)?"
        r"(?=\W*(?:\Z|please\b|pls\b|thanks|ta\b|thank|if\b|i think|then\b|love\b|dear\b|x\b))|"
        rf"{_OPENING}(?:an? )?(?P<alone>{nouns})\b{_NOT_A_WISH}{_NOT_SOMEONE}"
    )


_SEXES = {
    Sex.FEMALE: _sex("female", "woman|women|lady|ladies|gal|gals|lass"),
    Sex.MALE: _sex("male", "man|men|gentleman|gent|guy|bloke|blokes|chap|chaps|fella|feller|fellow|dude|geezer"),
}
_AGED = expression(r"\b(?:im|i am|aged?|hes|shes)(?: an?)?,? \d+(?: years?)?(?: old)?,? (?:fe)?male\b")
_NOUN = expression(
    r"\b(?:(?P<female>female|woman|women|lady|ladies|gal|gals|lass)"
    r"|(?P<male>male|man|men|gentleman|gent|guy|bloke|blokes|chap|chaps|fella|feller|fellow|dude|geezer))\b"
)
_NEAR = 60  # characters before a noun that may deny it
_GAP = (
    r"(?: (?!but\b|so\b|mind\b|matter\b|care\b|bothered\b|fussed\b|only\b|just\b|sure\b|if\b|and\b"
    r"|prefer\b)[a-z]+){0,6}"
)
_NOT = expression(
    r"\b(?:not|no|isnt|arent|dont|do not|doesnt|wont|cant|cannot|couldnt|wouldnt|never|without|hate|dislike|avoid|"
    r"refuse|rather than|except|(?:any ?(?:one|body|thing)|whoever|nobody) but|other than|instead of|uncomfortable"
    r"|nervous|"
    rf"shy|embarrassed|embarrassing|afraid|scared|frightened)(?:{_GAP})?(?: an?)? ?$"
)
_MINDED = expression(
    r"\b(?:dont|do not|wouldnt|doesnt) (?:really )?(?:mind|matter|care)\b|\bno preference\b|\beither\b"
)
_UNWELCOME = expression(
    r"s?(?: (?:doctor|dr|gp|nurse|clinician|therapist|physio|one)s?)? (?:(?:would|will|does|do) )?"
    r"(?:not(?! an?\b)|wont|wouldnt|isnt|make me (?:very |so |feel )*(?:un|nerv|anx|shy|embarr))"
)
_SUCH = expression(rf" (?:{_WHO}s?|ones?)\b")
_REFUSED = {
    sex: expression(
        r"(?<!\bim )(?<!\bam )(?<!\bis )\b(?:not|no|hate|dislike|avoid|except|without|never"
        r"|(?:any(?: ?(?:one|body|thing|doctor|dr|gp))?|whoever|all|every ?(?:one|body)) but)"
        rf"(?: (?:want|see|seen|by|with|to|be|a|an|the|any|another|have|having)){{0,4}} (?:{nouns})\b{_NOT_A_WISH}"
    )
    for sex, nouns in (
        (Sex.FEMALE, "female|woman|women|lady|ladies|gal|gals|lass"),
        (Sex.MALE, "male|man|men|gentleman|gent|guy|bloke|blokes|chap|chaps|fella|feller|fellow|dude|geezer"),
    )
}
_EITHER = expression(
    r"\b(?:fe)?m[ae]n?(?:le)? or (?:an? )?(?:woman|female|lady)\b|\b(?:woman|female|lady) or (?:an? )?(?:man|male"
    r"|gentleman)\b"
)


_SEX_WORDS = words(
    "female woman women lady ladies gal gals lass male man men gentleman gent guy bloke blokes chap chaps fe"
    "lla feller "
    "fellow dude geezer he her"
)
_ONE_OF = expression(
    r"\b(?:either|any|one|both|all|whichever) (?:one )?of (?:the|your|those|these)(?: two| three)? "
    r"(?=ladies|women|men|gents|blokes|guys|chaps|gals)"
)


def _any_of(needs: str, *patterns: str) -> Gated:
    return gated(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", needs)


_NOT_ASKING = "".join(rf"(?<!{words} )" for words in ("there", "of", "have", "find", "found", "got"))
_MIND = (
    r"(?:(?:i )?(?:dont|do not|wouldnt) (?:really )?(?:mind|care)|(?:it )?(?:doesnt|does not) (?:really )?matter|"
    r"not fussed|not bothered|regardless of|no matter|no preference)"
)
_ABOUT = r"(?: as to| on| about| for)?(?: the)?"
_INDIFFERENT = "|".join(
    (
        _MIND,
        r"any(?:thing)?(?: is fine| goes| will do| of (?:them|those))?|either|whatever|all the same|up to you",
        r"you (?:choose|decide|pick)|no preferences?|surprise me|im (?:easy|flexible)",
    )
)
_TAIL = (
    r"(?:,? (?:really|thanks?|thank you|please|is fine|will do|at all|to me|works|tbh|whatsoever|whoever"
    r"|at the moment))*"
)

ONLY_INDIFFERENT = expression(rf"^(?:(?:um+|oh|well|honestly|really|ok|sorry),? )*(?:{_INDIFFERENT}){_TAIL}\W*$")
NO_RUSH = _any_of(
    "urgent rush hurry pressing emergency",
    r"(?:not|isnt|nothing|no|never|hardly|not in a|in no)"
    r"(?: (?:very|that|so|too|really|particularly|great|real|at all|terribly))?"
    r" (?:urgent|rush|hurry|pressing|emergency)",
)
"""It need not be soon: "not urgent"."""
SOONEST = _any_of(
    "asap sap ap p soon early quick quickly soonest earliest quickest first 1 next nearest sooner earlier delay "
    "straight "
    "straightaway away immediately urgent urgently",
    r"a ?s ?a ?p|(?:as|so) (?:soon|early|quickly) as (?:possible|you can|poss)|soonest|earliest|quickest",
    r"(?:first|1st|next|nearest) (?:available|free|possible|open|slot|opening|appointment (?:available|you h"
    r"ave|free))",
    r"(?<!speak )(?<!you )(?<!too )(?<!not )(?<!that )soon(?! as (?:the|my|our|he|she|it|its|were|im|we|they)\b)|"
    r"(?:any|some)thing (?:sooner|earlier)(?! than)|soo"
    r"ner the better|without delay",
    r"first (?:one |slot |thing )?(?:you have(?: got)?|you ?ve(?: got)?|youve(?: got)?|you got)\b|first thing (?:going|"
    r"available)|(?:the )?nearest (?:date|day|time)",
    r"(?:as )?(?:quick|early|soon) as (?:you|they) (?:can|possibly can|could|are able)|whatever is (?:first|next)",
    r"straight ?away|right away|immediately|urgent(?:ly)?",
)
ANYONE = _any_of(
    "any anyone anybody who whoever whomever mind care matter fussed bothered regardless preference either",
    rf"{_NOT_ASKING}any ?(?:one|body)(?! (?:else|of|there|in|around|near|who)\b)",
    rf"{_NOT_ASKING}any (?:available |free |old |of the |of your )*(?:{_WHO}s?|member of staff)",
    rf"{_MIND}[^.,;!?]{{0,20}} (?:m[ae]n?(?:le)? or (?:a )?(?:woman|female)|(?:woman|female) or (?:a )?ma(?:n|le))",
    rf"who ?ever|{_MIND}{_ABOUT} (?:who|(?:which )?(?:{_WHO}|one))(?:ever)?|either {_WHO}",
)
_SITES = r"(?:sites?|clinics?|locations?|branch(?:es)?|places?|cent(?:re|er)s?|surger(?:y|ies)|practices?)"
ANYWHERE = _any_of(
    "any anywhere where wherever whereever mind care matter fussed bothered regardless preference all either",
    rf"any ?where(?! else| (?:from|between) (?:\d|(?:half|quarter|noon|midday|nine|ten|eleven|one|two)\b))|"
    rf"{_NOT_ASKING}any (?:of the |of your )?{_SITES}|where ?ever",
    rf"{_MIND}{_ABOUT} (?:where|(?:which )?{_SITES})|all (?:of the |your )?{_SITES}|either {_SITES}",
)
ANYTIME = _any_of(
    "any anytime anyday when whenever all mind care matter fussed bothered regardless preference flexible",
    r"any ?time(?! off| (?:after|before) (?:the school|my|i|we|they|he|she)\b)(?: of day| at all)?",
    r"any (?:day|date)(?: and time)?|when ?ever|at any point|all day",
    rf"{_MIND}{_ABOUT} (?:when|(?:what |which )?(?:time|day|date))|(?:completely |very |quite )?flexible",
)

_DENIED = expression(
    r"(?<!why )(?<!if )(?<!or )(?<!but )\b(?:not|dont|never|wouldnt)"
    r"(?: (?:want|like|need|me|it|be|put|send|give|take|just|simply|really|to|the|in|at|go|see|seen|my|your"
    r"|have)){0,4} ?\Z"
)
"""What stands before something that it must not be: "not just anywhere", "I don't want the soonest"."""


def is_wished(preference: Gated, text: str) -> bool:
    """Whether it is said of a text that this is wished for, and not that it is not."""
    if not preference.may_find(text):
        return False
    return any(
        not _DENIED.search(text[max(0, found.start() - _NEAR) : found.start()])
        for found in preference.pattern.finditer(text)
    )


_PRONOUNS = expression(r"\b(?P<she>she ?/ ?her)\b|\bhe ?/ ?him\b")


def _who_is(found: re.Match[str]) -> str:
    """The sex by its pronouns: "he/him doctor please"."""
    return "female" if found["she"] else "male"


def read_sex(text: str) -> tuple[Sex | None, Sex | None]:
    """The one sex that is wished for, and the one that is denied. "Not a man" wishes for a woman.

    None is wished for where both or neither are named.
    """
    if _SEX_WORDS.isdisjoint(words_in(text)):
        return None, None
    text = _PRONOUNS.sub(_who_is, _ONE_OF.sub("a ", _AGED.sub("", text)))
    if _EITHER.search(text):
        return None, None
    wished, denied = set(), set()
    for (sex, pattern), other in zip(_SEXES.items(), reversed(_SEXES), strict=True):
        found = pattern.search(text)
        noun = _NOUN.search(text, found.start()) if found else _REFUSED[sex].search(text)
        if noun is None:
            continue
        before = text[max(0, noun.start() - _NEAR) : noun.start()]
        if _MINDED.search(before.rpartition(" but ")[2]):
            continue
        such = _SUCH.match(text, noun.end())
        unwelcome = _UNWELCOME.match(text, noun.end()) or denies(text, noun.start(), such.end() if such else noun.end())
        if found is None or _NOT.search(before) or unwelcome:
            denied.add(sex)
            wished.add(other)
        else:
            wished.add(sex)
    refused = denied.pop() if len(denied) == 1 else None
    return (wished.pop() if len(wished) == 1 else None), refused
