"""The stop words of names: no name when they stand alone, although names contain them.

Owns tables only. A word here counts towards a name beside other words of the name, never by itself.
"""

from conversations.understanding.words.vocabulary import words

# Words with which a sentence is built.
STRUCTURE = words(
    "a about after afternoon again all also am an and any anybody anyone anything anywhere appointment appointments "
    "are around as asap at available be because been before best better book booking both but by can cant change "
    "come could day days do does dont else else evening find first for from get give go going good have he hello "
    "help her here hi him his hour hours how i if im in into is it its just know last later like live look looking "
    "make may maybe me mind minutes month more morning my name near nearest need new next night no nope not now of "
    "off ok okay on one only or other our out over please possible prefer put really right same say see seeing she "
    "should show so some somebody someone something soon sooner soonest still sure take than thank thanks that the "
    "their them then there these they thing think this time times to today tomorrow too try up us very visit want "
    "was way we week weekend weeks well were what whatever when whenever where which who whoever why will with work "
    "would year years yes yet you your ideally perhaps either earliest latest free open slot slots time anytime "
    "la en el y un et ms mr mrs miss dr prof etc hiya hey pm cheers thats theres"
)

# Words of places, types and titles that many names share.
SHARED = words(
    "appointment assessment avenue bay beach branch bridge care castle center centre chat check checkup city clinic "
    "clinical clinician common consult consultant consultation consultations counselor counsellor county court creek "
    "cross doctor doctors east family follow full garden gardens gate general great green grove half hall health "
    "healthcare heath hill hills home hospital house in initial island junction la lane little long los market "
    "medical medicine mill moon mount mountain new north nurse's of old online park person phone place pleasant point "
    "port practice practitioner private procedure quay review road room routine saint san santa school screening "
    "service services session short site south specialist square st standard station street surgery telephone test "
    "the therapist therapy town treatment union up upper urgent valley video view village visit walk west wood "
    "american adult child children's men's women's womens mens childrens patient extended double single minute min "
    "mins annual follow-up return results blood health minor major level gold silver basic call second opinion "
    "woman women man men lady ladies male female boy girl skin eye ear nose throat heart back foot hand hair "
    "dental tooth face body head suite"
)

# Surnames and first names that are everyday words, or words of the calendar.
EVERYDAY = words(
    "april august autumn bell bills bird black book brown bush case chance charity church clay close cold cook "
    "cross dawn day drew early english faith field fields fine fish flowers ford fox frank free friday friend grace "
    "grant gray grey hand hands hard hope hunt hurt ivy jack jolly joy june just keen key kind king knight lane law "
    "light lock love low major man mark marks may miles mills monday moon more neck nice noble pace page paige pain "
    "parent penny piper pope post pound power price prior queen quick read rich robin root rose ruby sale savage "
    "self sharp short silver singer small snow speed spring star steel stone storm street strong sue summer summers "
    "sunday sweet swift tall temple trainer true wait walk wall ward waters weeks white wild wilde will wills "
    "winter winters wise wish woods word worth young march saturday sat sun wed mon fri old major noon bright pat "
    "bob dean guy chase hill park wells best good better west north east south"
)

# Names of places that are everyday words too: beside one of the words that make them a thing, they name no place.
ALSO_THINGS = words(
    "bath reading deal sale ware wells sandwich barking hook wash battle hope well ash bow ford rugby wing"
)
MAKES_A_THING = words(
    "a an the my your his her our their some no im am are is was were been be keep kept stop like love hate started "
    "start finished finish of had have having when while i ill hot after just"
)

MADE_A_THING = words("glasses the my time room tub it")

TITLES = words("dr doctor mr mrs ms miss mx prof professor sir dame nurse sister")

# How patients call those who see to a part of the body or a kind of people, and how the words of types begin.
_DOCTOR = ("doctor", "doctors", "dr", "doc", "specialist", "person")
_SEEN_BY = {
    "eye eyes vision": ("ophthalm", "optom"),
    "skin": ("dermat",),
    "heart": ("cardiol",),
    "womens woman women": ("gynaec", "gynec", "obstet"),
    "foot feet": ("podiat", "chirop"),
    "kids kid childrens child children baby": ("paediat", "pediat"),
    "bone bones joint joints": ("orthop", "rheumat"),
    "nerve nerves brain": ("neurol",),
    "stomach gut tummy": ("gastro",),
    "teeth tooth": ("dent",),
    "lung lungs chest": ("pulmon", "respir"),
    "kidney kidneys": ("nephrol", "renal"),
    "cancer": ("oncol",),
    "hormone hormones": ("endocr",),
    "allergy allergies": ("allerg", "immunol"),
    "hearing": ("audiol",),
    "family regular normal general": ("practitioner", "gp"),
    "mental psych": ("psychiat", "psychol"),
}
SAYINGS: dict[str, tuple[str, ...]] = {
    **{
        f"{part} {doctor}": begins for parts, begins in _SEEN_BY.items() for part in parts.split() for doctor in _DOCTOR
    },
    "ear nose": ("ent", "otolar"),
    "nose throat": ("ent", "otolar"),
    "ob gyn": ("gynaec", "gynec", "obstet"),
    "obgyn": ("gynaec", "gynec", "obstet"),
    "gyno": ("gynaec", "gynec"),
    "shrink": ("psychiat", "psychol"),
    "optician": ("optom", "ophthalm"),
}

# The same thing said otherwise: a word of a name, and what patients say for it.
SAID_FOR = {
    "gp": "general practitioner",
    "telephone": "phone",
    "phone": "telephone",
    "vaccination": "jab",
    "physiotherapist": "physio",
    "ent": "ear nose and throat",
    "checkup": "check up",
    "followup": "follow up",
    "counselling": "counsellor",
}

# Words that weigh nothing in a sentence: what it is built with, courtesies, and what says who it is about or that it is
# wanted. Beside what was read, any other word says something more.
LIGHT = STRUCTURE | words(
    "been being did does has having am be are would shall should could might must cannot cant dont doesnt didnt isnt "
    "arent wasnt wont wouldnt couldnt hasnt havent me mine myself yours yourself she hers its we our ours they theirs "
    "this those whom whose how because than under up down into nor too very ever never there thanks hello hi hiya hey "
    "yes yeah yep oh well um er sorry dear love mate lol ta cheers pls x xx im ive ill id youre youve theyre weve were "
    "u ur r lot bit quite rather actually again still already yet ones thing things people get got getting gone tell "
    "told said saying made took taken give given let mean used one two long much many wanna gonna gotta dunno innit "
    "wait hmm"
)
