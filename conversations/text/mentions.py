"""Names of people and places in a text by pattern ("Dr Patel", "in Ealing"), before the clinic's own names are known.

Decides whether a typed text may still name a choice to come, so that only such texts are kept. Must never decide which.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from conversations.intents import mended, shape, whom
from conversations.text.short_answers import says_anything
from conversations.text.utterance import Utterance
from conversations.understanding import About, Meaning, Names
from conversations.understanding.names.people import ADVISED
from conversations.understanding.words import MONTHS, WEEKDAYS, words
from conversations.understanding.words.common import SHARED, STRUCTURE
from conversations.understanding.words.expression import expression

NEAR = 40  # letters before a place that may say whose it is
MOST = 200  # characters that are kept of what was typed

APOSTROPHE = expression("['’]")
WORD = expression(r"[^\W\d_]{3,}")
ANY_WORD = expression(r"\w+")
TITLED = expression(
    r"\b(dr|doctor|prof|professor|mr|mrs|ms|miss|nurse)\b\.?\s+(?!(?:dr|mr|mrs|ms|miss)\b)([^\W\d_][\w’'-]+)",
    re.IGNORECASE,
)
A_TEST_DONE = expression(
    r"\A\W*(?:(?:my|the|i had|had|we had) )?(?:bloods?|(?:blood )?tests?|scans?|ultrasound|smear|x-?ray|ecg|swab)"
    r"(?: was| were| got)? (?:done|taken)\b",
    re.IGNORECASE,
)
"""A test that was done already: beside a question about it, it is told and not wished for."""
NO_SURNAME = STRUCTURE | SHARED | WEEKDAYS.keys() | MONTHS.keys()
NOT_CALLED = words(
    "said says say has had have did does do is was were will would can could may might must should shall who whom "
    "that what rather instead which when where told tells asked asks thinks thought wants wanted needs needed knows "
    "rang phoned called calls gave ring rings phone phones text texts email emails visit visits help helps gives put "
    "puts sent sends freeze look looks sees saw see take takes took come comes came go goes went not only just every "
    "each always any same different i've i'm i'd i'll i wrote spoke mentioned suggested advised referred recommended "
    "prescribed texted emailed checked ordered booked signed refused started stopped retired moved changed looked "
    "treated examined diagnosed reckoned insisted promised offered listened laughed shouted worked helped tried "
    "arranged requested found felt kept left lost meant met made knew ran read let seen done been got jesus christ "
    "god lord ffs lol lmao mate innit tbh omg honestly seriously obviously thanks thank pls plz ever never now then "
    "maybe perhaps probably really actually all some whoever near nearby at in on for with of my your our his her "
    "their this these those next week month year time times day days today tomorrow job bit thing one also about "
    "from please here there again soonest first too or if because so but last appointment reads write writes speak "
    "speaks give prescribe prescribes treat treats check checks fix make makes understand use uses work works like "
    "likes love reckons believes feels suggests recommends advises orders requests refers insists tell think want "
    "need say ask mention mentions explains explained prefers hopes expects wonders worries worried warns warned "
    "agrees agreed decides decided finds keeps gets got books signs saying telling wanting asking thinking reckon "
    "believed preferred claimed claims directed tonite 2nite tmrw tmw tomoz 2moz 2morrow 2moro asap"
)
"""What follows "the doctor" in a sentence."""

IDLE = {
    "half",
    "past",
    "quarter",
    "clock",
    "noon",
    "before",
    "between",
    "until",
    "weekday",
    "weekdays",
    "pay",
    "myself",
    "none",
    "nothing",
}
ONESELF = expression(
    r"(?:\b(?:this is|it['’]?s|it is|i['’]?m|i am|my name is|name['’]?s|name is|called)\s+)?\b(?:mr|mrs|ms|"
    r"miss)\b\.?\s+[^\W\d_][\w’'-]+(?=,? (?:here|speaking|again|from)\b)"
    r"|\b(?:this is|my name is|name['’]?s|name is|i['’]?m|i am)\s+(?:a |the )?(?:mr|mrs|ms|"
    r"miss)\b\.?\s+[^\W\d_][\w’'-]+",
    re.IGNORECASE,
)
"""Who writes says who they are: "Mrs Pemberton here"."""
SIGNED = expression(
    r"(?<=\w[.!?\n]) ?(?:mrs?|miss|ms)\b\.? ?[^\W\d_][\w’'-]{1,20}(?: [^\W\d_][\w’'-]{1,20}){0,2}[.! ]{0,3}\Z",
    re.IGNORECASE,
)
"""One's own name below what is said, be it a wish: "a GP next week please. Mrs Jean Aldous"."""
MANY = 4
"""Words before a name that it signs; below fewer it answers: "No. Mrs Pemberton"."""

ELSEWHERE = expression(
    r"\b(?:had (?:it|that|one|them|mine|this|the \w+|my \w+)|done|did (?:it|that)|(?:i|we)(?:['’]?m|['’]?re| am|"
    r" are| was| were|['’]?ll be| will be| live| lives| come all the way)"
    r"(?: (?:still|away|off|back|out|currently))?|(?:do ?n['’]?t|do not|used to) live|away|holiday|(?:work|works"
    r"|working|stay|staying|born|been|went|"
    r"train from|not)"
    r"|(?:daughter|son|mum|dad|sister|brother|husband|wife)"
    r"(?:['’]?s)?(?: is| lives)?(?: at uni)?|(?:doctor|gp|dentist|surgeon) (?:is|was))\s*\Z",
    re.IGNORECASE,
)
"""Before a place where somebody is, or was, and does not want to be seen."""

PLACED = expression(
    r"(?:(?<![^\W\d_])(?P<before>[^\W\d_]+),? |^|(?<=\W))(?:in|at|near) (?P<name>[^\W\d_][\w’'-]{2,30})(?!\w)",
    re.IGNORECASE,
)
NO_PLACE = (
    NO_SURNAME
    | IDLE
    | words(
        "christmas xmas easter diwali eid ramadan hanukkah halloween advent lent pentecost whitsun passover "
        "half-term crowds crowd traffic person lifts pieces bits abroad advance agony bed breakfast case confidence "
        "danger debt dinner distress english fact general hand home hospital hours hurry labour labor least lieu "
        "lunch lunchtime midday midnight most mourning need once pain pairs particular peace present private public "
        "regards respect risk school shock stages tears teatime tomorrow every till until welsh polish urdu french "
        "spanish portuguese italian german arabic hindi punjabi bengali chinese stupid silly daft boots tesco asda "
        "specsavers superdrug payday bedtime dinnertime suppertime weekend noon any all those these them it writing "
        "tube station bus train tram parking nursery pharmacy chemist shops shop park tow car street order charge "
        "another other each either neither both such same first last next which whichever light night bay spain "
        "france italy portugal greece germany turkey poland romania ireland scotland wales england india pakistan "
        "china japan america usa canada australia africa europe asia cyprus malta egypt morocco dubai thailand "
        "brazil mexico nigeria ghana kenya bulgaria ukraine russia ambulance a&e tenerife majorca typing spelling "
        "texting computers computer technology maths remembering directions phones total touch front town trouble uni "
        "university urgency weekends weekdays winter spring summer autumn work worst two three four five six seven "
        "eight nine ten eleven twelve twenty thirty fifteen"
    )
)
SIGNING = words("sign signing signed log logging logged lets let")
"""What one does in, and not at a place."""

OF_NO_PLACE = words(
    "look looks looking looked put puts putting fill filled filling stuck hand handed shout shouted shouting laugh "
    "laughed stare "
    "point good bad better rubbish useless hopeless kick throw dig type typed typing bring turn turned"
)
"""Words that go on with "in" or "at", and name no place by it."""

SYMPTOMS = words(
    "ache aches aching blood bruise burning cramp cramps cyst discomfort feeling fluid hurts infection itch itching "
    "lump lumps numbness pain pains painful pressure problem problems rash sore soreness spot spots stiffness"
    " swelling "
    "swollen tightness tingling weakness weight change changes interested"
)
KIND = expression(
    r"\b(consultations?|check-?(?:up|ups|s)?|tests?|scans?|gps?|nurses?|clinics?|reviews?|screenings?"
    r"|assessments?|sessions?|follow-?ups?|second opinion"
    r"|physio\w*|osteo\w*|chiro\w*|podiatr\w*|counsel\w*|dermatolog\w*|gyna\w*|psych\w*|cardiolog\w*|specialists?"
    r"|therap\w+|massages?|dent\w+|vaccin\w*|immuni[sz]\w*|jabs?|x-?rays?|ultrasounds?|mri|ecg|bloods?|smears?"
    r"|video|minor surgery)\b",
    re.IGNORECASE,
)
STREETS = ("st", "rd", "ave", "sq", "ln", "street", "road", "avenue", "square", "lane")
PART = expression(
    rf"(?P<street>[^\W\d_][\w’'-]{{2,30}}) (?:{'|'.join(STREETS)})\b\.?"
    r"|(?<!\w)(?:in|at|near) (?:the )?(?P<name>[^\W\d_][\w’'-]{2,30})(?!\w)",
    re.IGNORECASE,
)
BOOKING = expression(
    r"\b(book\w*|appointments?|visits?|see|need|want|like|doctors?|dr|clinicians?"
    r"|(?:can|could|may) (?:i|we) (?:\w+ )?get in(?! touch)|(?:fit|squeeze) (?:me|us|him|her|them) in)\b",
    re.IGNORECASE,
)
NOT_BOOKING = expression(
    r"\b(?:don['’]?t|do not|not|no) (?:(?:really |actually )?(?:want|wish|need|like|here|trying|looking) )?(?:to )?"
    r"(?:book|make an? (?:appointment|booking))\b",
    re.IGNORECASE,
)
WHOM = expression(r"who|where|any ?body|any ?one|doctor|clinician|place|site", re.IGNORECASE)

WHERE = expression(
    r"\b(?:any|every|some|no)?where(?:ver)?\b|\b(?:clinic|place|site|branch|location|building|surger)\w*", re.IGNORECASE
)


def speaks_of_places(text: str) -> bool:
    """Whether the words speak of where it may be."""
    return bool(WHERE.search(text))


def unused(said: Utterance, names: Names, asked: About | None = None) -> str:
    """The words, cut to what is kept, if they say more than `names` and a time; else nothing.

    `asked` is what they were an answer to.
    """
    text = said.text[:MOST]
    if (says_anything(text) and not persons(text)) or minds_nothing(text, said.of(text).meaning()):
        return ""
    if persons(text) or wishes_more(said.of(text), asked):
        return text
    found = {word.casefold() for word in WORD.findall(APOSTROPHE.sub("", text))} - STRUCTURE - SHARED - IDLE
    return text if any(said.of(word).meaning(names).is_empty for word in found) else ""


def wishes_more(said: Utterance, asked: About | None = None) -> bool:
    """Whether they wish for a sex, anyone or anywhere before that is asked. "I don't mind" answers one card only."""
    meaning = said.meaning()
    if minds_nothing(said.text, meaning):
        return False
    who = asked is not About.CLINICIAN and (meaning.sex is not None or meaning.anyone)
    return who or (asked not in (About.PLACE, About.CLINICIAN) and meaning.anywhere)


def minds_nothing(text: str, meaning: Meaning) -> bool:
    """Whether anything will do, of which it is not said what: that answers one card only."""
    return meaning.anyone and meaning.anywhere and meaning.anytime and not WHOM.search(text)


def speaks_of_booking(text: str) -> bool:
    """Whether the words speak of a visit or of wanting one."""
    return bool(BOOKING.search(text)) and not NOT_BOOKING.search(text)


def unnamed(text: str) -> str:
    """The words without those who are named with a title."""
    return TITLED.sub(" ", text)


def names_a_kind(text: str) -> bool:
    """Whether the words name a kind of visit, whatever the clinic calls it."""
    return bool(KIND.search(text))


def along(earlier: str, rest: str) -> str:
    """What is left of an earlier text with what is left of a new one.

    Of an earlier one nothing but the place counts if the new one names somebody. A place that is named anew takes the
    place of the earlier one. They stay two sentences: what one denies is none of the other's.
    """
    if persons(rest):
        earlier = ". ".join(found[0] for found in PLACED.finditer(earlier) if _is_place(found))
    kept = PLACED.sub(_unplaced, earlier) if places(rest) else earlier
    return ". ".join(text for text in (kept, rest) if text)[:MOST]


def _unplaced(found: re.Match[str]) -> str:
    """The words in front of a place, without the place."""
    return found["before"] or "" if _is_place(found) else found[0]


def persons(text: str) -> tuple[str, ...]:
    """Those who are named with a title, as they would be written: Dr Patel."""
    signed = SIGNED.search(text)
    said = text[: signed.start()] if signed and len(text[: signed.start()].split()) >= MANY else text
    found = TITLED.findall(ADVISED.sub(" ", ONESELF.sub(" ", said)))
    called = ((title, name) for title, name in found if not _is_no_surname(name))
    return tuple(f"{title.title()} {name.title()}" for title, name in called if not _is_said_of(name))


def _is_said_of(name: str) -> bool:
    """Whether it is what the doctor does: "Dr Said" is a name, "doctor said" and "DOCTOR SAID" are none."""
    return (name.casefold() if name.isupper() else name) in NOT_CALLED


def _is_no_surname(name: str) -> bool:
    """Whether it is a word of another kind, be it with a slip of typing: "doctor tomorow"."""
    said = name.casefold()
    return said in NO_SURNAME or (name.islower() and mended(said) in NO_SURNAME - {said})


def places(text: str) -> tuple[str, ...]:
    """Where they want to be seen, as far as it is put like a place, as it would be written: Ealing."""
    return tuple(found["name"].title() for found in PLACED.finditer(text) if _is_place(found))


def _is_place(found: re.Match[str]) -> bool:
    """Whether it can be the name of a place: not an hour, nor a state, nor where something hurts."""
    before = (found["before"] or "").casefold()
    if ELSEWHERE.search(found.string[max(0, found.start("name") - NEAR) : found.start("name")].rsplit(None, 1)[0]):
        return False
    return found["name"].casefold() not in NO_PLACE and before not in SYMPTOMS | SIGNING | OF_NO_PLACE


def strangers(text: str, names: Sequence[str]) -> tuple[str, ...]:
    """The places that are named, without those that are a part of one of these names."""
    return tuple(place for place in places(text) if not _containing(place, names))


def _containing(part: str, names: Sequence[str]) -> tuple[str, ...]:
    """The names in which a word begins like this."""
    return tuple(
        name for name in names if any(word.startswith(part.casefold()) for word in ANY_WORD.findall(name.casefold()))
    )


def spelled(typed: str, names: Sequence[str]) -> str:
    """The words with the part of a place's name spelled out: "harley st" is Harley Street, and so is "at harley".

    Only where all names that contain the part are one place, or lie in it.
    """
    return PART.sub(lambda found: _whole_name(found, names), typed)


def _whole_name(found: re.Match[str], names: Sequence[str]) -> str:
    """The whole name of the one place whose part was found; else what was found."""
    part = found["street"] or found["name"]
    fitting = sorted(_containing(part, names), key=len)
    if not fitting or not all(name.startswith(fitting[0]) for name in fitting):
        return found[0]
    return found[0].replace(part, fitting[0]) if found["name"] else fitting[0]


def names_somebody(typed: str) -> bool:
    """Whether the words say for whom a visit is."""
    return whom.names_somebody(typed, shape.shaped(typed))
