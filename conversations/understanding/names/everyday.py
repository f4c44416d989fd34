"""What patients say for the visits of a clinic: everyday words, and complaints with the visits they are likely for.

Owns tables and the search in them. An everyday word stands for a visit ("bloods"); a complaint never chooses one, it
only says which come first. A visit is known here by how a word of its name begins.
"""

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from conversations.understanding.normalise import plain
from conversations.understanding.words import words
from conversations.understanding.words.expression import expression

_BLOOD, _SMEAR = ("blood", "phleb"), ("smear", "cervical", "pap")
_JAB = ("vaccin", "immunis", "immuniz", "jab", "jabs", "inject")
_TRAVEL_JAB = ("travel",)
_TALK = ("counsel", "psychother", "talking", "cbt")
_PHYSIO, _SKIN, _GP = ("physio",), ("dermat", "skin", "mole"), ("gp", "practitioner", "doctor", "family")
_FEET = ("podiat", "chirop")

_SAID: dict[str, tuple[str, ...]] = {
    "bloods, blood work, bloodwork, bloodtest, blood exam, blood exams, blood check, blood analysis, psa test, blood "
    "sample, blood drawn, blood taken, blood draw, phlebotomist, phlebotomy, cholesterol test, cholesterol check, "
    "cholesterol checked, cholesterol tested, thyroid test, thyroid check, thyroid checked, iron test, iron levels, "
    "vitamin d test, vitamin d check, b12 test, ferritin test, hba1c test, blood sugar test, blood sugar check, "
    "blood sugar checked, liver function test, kidney function test, full blood count": _BLOOD,
    "smear, smears, smear test, pap, pap smear, pap test, pap thing, cervical screening, cervical smear, "
    "cervical test": _SMEAR,
    "jab, jabs, vaccine, vaccines, vaccination, vaccinations, immunisation, immunisations, inoculation, "
    "jabbed, shots, booster": _JAB,
    "travel jab, travel jabs, holiday jabs, travel vaccine, travel vaccines, yellow fever, typhoid": _TRAVEL_JAB,
    "mole check, mole checked, moles checked, mole clinic, skin check, skin person": _SKIN,
    "talking therapist, talking therapy, talking cure": _TALK,
    "physical therapist, physical therapy, physio person, fizio, fisio, fysio, fizzio, phizio, pysio, physo": _PHYSIO,
    "family doctor, ordinary doctor, normal doctor, usual doctor, general doctor, local doctor, physician, "
    "gee pee": _GP,
    "camera one, camera visit, camera appointment, camera call, camera thing, on camera, over camera, on the camera, "
    "screen call": ("video", "online", "virtual"),
    "chiropodist, chiropody, podiatrist, toenails cut": _FEET,
    "check up, checkup, checked over, checking over, once over, general once over, general check, full mot, well "
    "man check, well woman check, "
    "mot, health mot, health check, medical, full check, full medical": (
        "checkup", "check", "medical", "screening",
    ),
    "x ray, xray": ("xray", "x", "radiog", "radiol"),
    "ultra sound, sonogram, usg, us scan": ("ultrasound",),
    "minor op, minor operation, small operation, little operation": ("surgery", "surgical", "operation"),
    "heart trace, ecg, ekg": ("ecg", "electrocard"),
    "sexual health, sti test, std test, sti, std": ("sexual", "sti"),
    "ear syringing, ear wax, earwax, ears syringed": ("ear", "microsuction", "earwax"),
}  # fmt: skip
_ONLY_THAT = {  # where the clinic has no such visit, what else there is of that kind is asked back
    "flu jab, flu vaccine, flu vaccination, flu shot, influenza jab": ("flu", "influenza"),
    "covid jab, covid vaccine, covid booster, covid vaccination": ("covid", "coronavirus"),
    "shingles jab, shingles vaccine, pneumonia jab, rsv jab": ("shingles", "pneumo", "rsv"),
    "botox, fillers, lip fillers, dermal fillers, liposuction, hair transplant, laser hair removal": (
        "botox",
        "cosmetic",
        "aesthet",
    ),
    "stitches out, stitches removed, stitches taken, stitches removing, stitch removal, sutures out, sutures removed, "
    "suture removal, stitch out, staples out, staples removed, dressing changed": (
        "stitch",
        "suture",
        "wound",
        "dressing",
    ),
    "acupuncture, reiki, hypnotherapy, reflexology": ("acupunct", "complementary", "holistic", "hypno"),
}
_SCANS = {  # of scans, what is no other one either
    "heart scan, heart echo, echo, echo scan, echocardiogram, cardiac scan": ("echo", "cardi"),
    "brain scan, head scan, ct, ct scan, cat scan, lung scan, bone scan, body scan": ("ct", "tomogr"),
    "mri, mri scan": ("mri", "magnet"),
    "dexa, dexa scan, bone density": ("dexa", "density"),
    "mammogram, breast scan, breast screening": ("mammo", "breast"),
    "baby scan, pregnancy scan, dating scan, week scan, weeks scan, wk scan, antenatal scan, anomaly scan": (
        "pregnan",
        "antenatal",
        "obstet",
        "baby",
    ),
}
_OTHER_SCANS = expression(
    r"\b(?:pregnan\w*|antenatal|\d+ ?(?:weeks?|wks?)\b(?! (?:ago|time|from))|baby|babys|expecting|heart|cardiac|brain"
    r"|head|lungs?|chest|bones?|spine|breasts?|mri|ct|cat|full body)\b"
)
_SCANNING = ("scan", "ultrasound", "sonogra")
_MAY_BE = {"therapist, therapists, psychotherapist": (*_TALK, "therap")}  # one of these, or none: asked back
EVERYDAY_VISITS = {saying.strip(): begins for said, begins in _SAID.items() for saying in said.split(",")}
MAY_BE = {saying.strip(): begins for said, begins in _MAY_BE.items() for saying in said.split(",")}
SCANS = {saying.strip(): begins for said, begins in _SCANS.items() for saying in said.split(",")}
ONLY_THAT = {saying.strip(): begins for said, begins in _ONLY_THAT.items() for saying in said.split(",")}

_LIKELY: Sequence[tuple[frozenset[str], tuple[tuple[str, ...], ...]]] = (
    (
        words(
            "hamstring calf calves thigh groin achilles ligament cartilage glute rotator whiplash slipped disc massage "
            "back backache neck shoulder shoulders knee knees hip hips ankle ankles wrist elbow joint joints muscle "
            "muscles "
            "sciatica sprain sprained stiff stiffness posture spine lumbago tendon tennis limp walking leg legs arm "
            "arms"
        ),
        (_PHYSIO, ("osteo",), ("chiro", "orthop"), _GP),
    ),
    (words("foot feet toe toes toenail toenails bunion bunions verruca heel corns"), (_FEET, _PHYSIO, _GP)),
    (
        words(
            "zit zits pimple pimples fungal cyst rosacea dandruff scalp sunburn "
            "skin rash rashes mole moles eczema acne itch itchy itching spots spot wart warts nail nails scratch "
            "psoriasis "
            "hives blister blisters freckle"
        ),
        (_SKIN, _GP),
    ),
    (
        words(
            "ocd ptsd trauma heartbreak heartbroken suicidal gambling drinking alcohol addiction addicted sober "
            "sad anxious anxiety depressed depression stress stressed grief grieving bereaved lonely panic worried "
            "mood "
            "nerves burnout crying widowed passed died bereavement counseling counsellor therapist counsellor "
            "counselling therapy"
        ),
        (_TALK, ("mental", "psych"), _GP),
    ),
    (
        words(
            "psa fbc lft tft ferritin b12 folate hormones cholesterol iron vitamin vitamins thyroid anaemia anaemic "
            "hba1c sugar inr warfarin"
        ),
        (_BLOOD, ("check",), _GP),
    ),
    (words("tired tiredness fatigue exhausted"), (_GP, _BLOOD, ("check",))),
    (
        words(
            "jab jabs vaccine vaccines vaccination vaccinations vacination vacinations vaccinaton vacine vacines vaxx "
            "jabbed rabies cholera typhoid laos vietnam "
            "thailand brazil peru nepal morocco egypt nigeria uganda tanzania "
            "indonesia bali cambodia malaysia philippines backpacking "
            "travel travelling abroad malaria kenya ghana india safari flying hepatitis"
        ),
        (_TRAVEL_JAB, _JAB, _GP),
    ),
    (words("menopause period periods womb hormones"), (("women", "gynaec", "gynec", "menopause"), _GP, _SMEAR)),
    (words("pregnant pregnancy"), (("midwi", "antenatal", "obstet"), _GP)),
    (words("eye eyes eyesight vision glasses"), (("optom", "ophthal", "eye"), _GP)),
    (words("tooth teeth toothache gum gums"), (("dent",),)),
    (
        words(
            "doctor doctors docter doctar docta doc pain pains ache aches cough cold fever throat ear ears "
            "earache stomach chest "
            "tummy "
            "belly headache headaches migraine migraines dizzy ill unwell poorly sick infection lump swelling "
            "sore nausea "
            "vomiting "
            "shingles waterworks bladder urine wee pee constipated bowels bowel virus hayfever allergy allergies "
            "gout hernia piles "
            "haemorrhoids thrush cystitis uti stitch stitches wound bp diabetes diabetic tonsils sinus "
            "sinuses numb "
            "numbness shaky tremor memory forgetful glands lumps temperature hrt contraception pill coil snoring "
            "wax bug infected "
            "bleeding palpitations inhaler inhalers blood-pressure "
            "swollen swell swells swelled puffy inflamed inflammation lungs lung kidney kidneys liver gallbladder "
            "gallstones appendix armpit breast breasts nipple testicle testicles prostate vagina vaginal discharge "
            "burns stinging stings bitten bite bites bruise bruises bruised bruising tingling tingles cramp cramps "
            "cramping spasm spasms faint fainted fainting vertigo giddy lightheaded light-headed tinnitus hoarse "
            "phlegm mucus catarrh sneezing runny chesty bronchitis pneumonia flu tonsillitis heartburn indigestion "
            "reflux bloated bloating ulcer ulcers vomit vomited throwing puking stool stools poo poos incontinence "
            "incontinent boil boils abscess pus oozing scab scabs ringworm cellulitis impetigo chickenpox measles "
            "mumps "
            "nits lice worms goitre arthritis arthritic rheumatism rheumatoid osteoporosis fracture fractured twisted "
            "fits seizure seizures epilepsy dementia parkinsons angina flushes flushing sweats sweating shivers "
            "shivery shivering feverish lethargic appetite jaundice dizziness blackouts concussion dodgy gammy "
            "aching achy throbbing throbs niggle peeing weeing symptoms hoarseness stung "
            "earaches ringing thirsty mouth gland injury injured jaw ribs rib groin stomachache bellyache "
            "tummyache hiccups croaky wheezy wheeze breathing chestiness nosebleed nosebleeds "
            "blood pressure wheezing asthma breathless sleep insomnia weight diarrhoea constipation"
        ),
        (_GP, ("consult",)),
    ),
)
_NO_BODY = expression(
    r"\b(?:come|came|comes|coming|gone|going|go|went|get|got|call|called|ring|rang|put|bring|way|right|hold|write|"
    r"text) back\b|"
    r"\b(?<!my )(?<!lower )(?<!upper )(?<!bad )(?<!the )(?<!sore )back (?:in|to|from|at|soon|then|home|and forth)\b|"
    r"\b(?:i['’]?ll|ill) (?:be|have|do|get|go|come|ring|call|phone|find|see|take|try|wait|book|think|ask|let|tell"
    r"|check|look"
    r"|need|just|never|probably|leave|pay|bring|make|give|send|text|pop|sort|keep|stick|use|know|put|speak|sign|log"
    r"|finish"
    r"|stay|turn|walk|drive|meet|pick|choose|say|write|start|stop|want|move|change|cancel|miss|still|also|then|maybe"
    r"|definitely|sleep|manage|not|only|always|pass|read|drop|catch|hang|hold|talk|grab|fetch|show|help|remember"
    r"|forget)\b|"
    r"\b(?:find|get|fetch|lost|losing|need|got|wear|wearing|where|without|put|put on|on) (?:are |is )?(?:my |his "
    r"|her |the )?"
    r"(?:reading )?glasses\b|\bon the other hand\b|\bby hand\b|\bat (?:arms|arm's) length\b|\bin the neck\b"
)
"""Words of the body that stand for nothing of it: "it has come back"."""
_A_JAB = words(
    "jab jabs vaccine vaccines vaccination vaccinations immunisation immunisations jabbed booster inoculation"
)
_DOCTOR = words("doctor doctors docter doctar docta doc gp")
_A_DOCTOR = words("doctor doctors docter doctar docta doc")
_TOLD = words("told said says asked referred sent advised suggested recommended")  # "my GP told me"
_EVERY = {
    **{saying: begins for saying, begins in EVERYDAY_VISITS.items() if begins != _JAB},
    **ONLY_THAT,
    **SCANS,
    "blood test": _BLOOD,
    "blood tests": _BLOOD,
    "physio": _PHYSIO,
    "physiotherapy": _PHYSIO,
    "physiotherapist": _PHYSIO,
}
_LONG = 8
"""Letters of a saying in which a slip is mended."""
_WORD = expression(r"[a-z]+")
_MARKED = expression(r"[,.?]")
_VIDEO = expression(
    r"\bvid[ei]?o? (?:call|chat|one|appointment|appt|visit|consult|doctor|thing)\b|\b(?:vidio|vidoe|vdeo|"
    r"facetime|zoom|skype|"
    r"(?:by|on|over|via) video)\b|(?:\A|\b(?:make it|have|want|prefer|be|do|rather|then|,) )(?:the|a) video"
    r"(?= ?(?:[,.!?]|\Z))|"
    r"\b(?:on|by|over) (?:the |a |my )?(?:(?:phone|computer|tablet|ipad) )?(?:camera|webcam|screen|laptop|telly)\b|"
    r"\bvideo (?:with|to) (?:a |the |my )?(?:gp|doctor|dr|doc)\b|\b(?:gp|doctor) (?:by|on|over) video\b|"
    r"\b(?:where|so|which) i (?:do ?n['’]?t|do not|need ?n['’]?t|won['’]?t) (?:have|need)(?: to)? (?:to )?(?:come|"
    r"go) (?:in|out)\b|"
    r"\bonline (?:one|doctor|appointment|visit|consultation)\b|"
    r"\b(?:one|doctor|gp|appointment|visit|consultation|seen|it)(?: that is| done)? (?:on|over|by|via) (?:the |a |my )?"
    r"(?:computer|laptop|tablet|ipad|internet)\b"
)
_IF_NEEDED = expression(
    r"\b(?:do|would|will|should|must|dont|wont) (?:i|we|you) (?:really |even )?need an appointment\b"
)
"""Whether an appointment is needed, which does not ask for one."""
_NOT_THE = expression(r"\bnot (?:the|a|an|my|for (?:the|a)) [a-z]+(?: (?:test|check|clinic|jab|one))?\b")
_WHICH = frozenset({"which", "which one", "which one then", "which is it"})
_UNSURE = (
    "booked in", "get in to see", "like an appointment", "need an appointment", "want an appointment", ("book an "
     "appointment"), "make an appointment",
    "difference between", "whats the difference", "what is the difference", "not sure", "no idea which",
     "no idea what", "dont know", "do not know", "unsure", "what do i need",
    "which one i need", "you suggest", "you recommend", "cant decide", "it is private", "its private", "private matter",
    "private thing", "personal matter", "personal thing",
    "dont want to say", "rather not say", "dont want to type", "rather not type", "prefer not to say",
    "embarrass", "down there",
    "not certain",
    "which should i", "which one do i", "which do i", "which one should",
    "what should i", "which i need", "which to choose", "which is right for",
)  # fmt: skip


def likely_visits(typed: str, names: Sequence[str]) -> tuple[str, ...]:
    """The visits of these that a complaint is likely for, the likeliest first; none where no complaint is told."""
    said = _words_told(_NOT_THE.sub(" ", _of_bodies(typed)).replace("-", " "))
    doctor = _called(names, _GP) if (said & _DOCTOR or said == {"dr"}) and not said & _TOLD else []
    found = (visit for told, kinds in _LIKELY if said & told for begins in kinds for visit in _called(names, begins))
    return tuple(dict.fromkeys((*doctor, *found)))


def by_video(typed: str, names: Sequence[str]) -> tuple[str, ...]:
    """The visits of these that are by video, where that is wished for in whatever words."""
    said = plain(typed)
    return tuple(_called(names, ("video", "virtual", "remote", "online", "tele"))) if _VIDEO.search(said) else ()


def is_of_another_kind(typed: str, name: str) -> bool:
    """Whether a scan is wished for of what not every clinic scans, and the name does not say that it is of that."""
    found = _OTHER_SCANS.search(plain(typed))
    return bool(found and _called((name,), _SCANNING) and found[0] not in plain(name))


def wants_a_doctor(typed: str) -> bool:
    """Whether a doctor is named, and no complaint."""
    said = frozenset(plain(typed).replace(",", " ").replace(".", " ").split())
    if said == {"dr"}:
        return True
    return bool(said & _A_DOCTOR) and not said & _TOLD and not any((said & told) - _A_DOCTOR for told, _ in _LIKELY)


def unoffered(typed: str, names: Sequence[str]) -> str | None:
    """The everyday word for a visit that is none of these: "smear", "blod test"; None where one of them is named."""
    said = _WORD.findall(_NOT_THE.sub(" ", plain(typed)))
    sayings = [(" ".join(said[at : at + size])) for size in (3, 2, 1) for at in range(len(said) - size + 1)]
    for saying in sayings:
        known = _saying(saying)
        if known is not None:
            return None if _called(names, _EVERY[known]) else known
    jab = next((word for word in said if word in _A_JAB), None)
    return None if jab is None or _called(names, (*_JAB, *_TRAVEL_JAB)) else jab


@lru_cache(maxsize=2048)
def _saying(said: str) -> str | None:
    """The word of the table that is meant; of long ones also with one slip."""
    if said in _EVERY or len(said) < _LONG:
        return said if said in _EVERY else None
    near = process.extractOne(said, _EVERY.keys(), scorer=OSA.distance, score_cutoff=1)
    return str(near[0]) if near and len(near[0]) >= _LONG else None


def is_complaint(typed: str) -> bool:
    """Whether the words tell of a complaint that a clinic is there for."""
    said = _words_told(_of_bodies(typed))
    return any(said & told for told, _ in _LIKELY)


def _of_bodies(typed: str) -> str:
    """The words without those that stand for nothing of a body."""
    return _NO_BODY.sub(" ", plain(typed))


def _words_told(said: str) -> frozenset[str]:
    """The words of a text, without the marks."""
    return frozenset(_MARKED.sub(" ", said).split())


def asks_which_visit(typed: str) -> bool:
    """Whether somebody does not know which visit it should be."""
    said = _IF_NEEDED.sub(" ", plain(typed))
    return said.strip(" ?.") in _WHICH or any(unsure in said for unsure in _UNSURE)


def general_visits(names: Sequence[str]) -> tuple[str, ...]:
    """The visits of these with which anybody can begin."""
    return tuple(_called(names, _GP))


def _called(names: Sequence[str], begins: tuple[str, ...]) -> list[str]:
    return [
        name
        for name in names
        if any(
            word == begin or (len(begin) > 2 and word.startswith(begin))
            for word in plain(name).split()
            for begin in begins
        )
    ]
