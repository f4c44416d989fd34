"""Words at the other cards of a booking: for what, where, with whom, what stands against it, and yes with a condition.

Tables, read by the steps of those cards.
"""

from __future__ import annotations

import re

from conversations.understanding.words import words
from conversations.understanding.words.expression import expression

AND = expression(r",|;|\+|&|\band\b|\bplus\b|\balso\b|\bwith\b|\bboth\b|\bas well as\b|\bplease\b|[.!]", re.IGNORECASE)
BOTH = expression(
    r"\b(?:and|then|plus|also|as well|too|both|afterwards|followed by|(?:two|2) (?:appointments|appts|visits))\b|[+&]",
    re.IGNORECASE,
)
"""Two visits are wished for, one after the other."""
A_DOCTOR_TOO = expression(
    r"\W{0,3}(?:(?:can|could|may|i|we|please|have|having|book|need|want|would|like|to|see|get|an?|the|also|for|with)"
    r"\W{1,3}){0,9}doctor(?:['’]?s)?(?: (?:appointment|appt|app|visit|consultation|one))?"
    r"(?:,? (?:done|booked|please|too|first|after|as well|"
    r"(?:on |in )?(?:the |that )?(?:same|one) (?:day|time|visit|go|trip)"
    r"|together|"
    r"if (?:it is |its )?(?:poss(?:ible)?|it can be done|you can)|straight after|"
    r"about (?:my|the|it|them)(?: [a-z]{2,12})?)){0,3}\W{0,3}",
    re.IGNORECASE,
)
"""A doctor is to be seen besides, whatever that visit is called."""
A_COMPLAINT_TOO = expression(
    r"\A\W{0,3}(?:(?:also|for) )?(?:my|an?|this|these|some|the) (?!(?:results?|repeat|prescription|urine|wee|sample)\b)"
    r"[a-z]{3,12}(?: [a-z]{2,12})?(?: (?:too|as well|please))?\W{0,3}\Z",
    re.IGNORECASE,
)
"""A complaint besides, for which a doctor is there: "bloods and my knee"."""
SAYS_WHY = expression(r"\b(?:for|because|cos|as|since|about|of|to)\b", re.IGNORECASE)
ALL = expression(
    r"(?:i(?:'ll| will|'d like| want) ?(?:have |take )?)?(?:all(?: of (?:them|these|those))?"
    r"|both(?: of (?:them|these|those))?|everything|the lot)[ ,]*(?:please)?[.!]?",
    re.IGNORECASE,
)
COMPARED = expression(
    r"\b(?:difference|differ|better)\b.{0,60}\b(?:and|or|to|from)\b|\bwhich (?:do|"
    r"would|should) (?:you|i)\b|\bdifferent (?:from|to) an?\b",
    re.IGNORECASE,
)
DIFFERS = expression(r"\b(?:difference|differs?|different)\b", re.IGNORECASE)
SAID_NOT = expression(
    r"\A\W*(?:(?:no|sorry|oh|wait)\b\W*){0,3}(?:i|we) (?:said|wanted|want|asked for|meant|mean|need|needed|chose|"
    r"picked)"
    r" (?P<this>[^.;!?,]{3,40}?),? (?:and )?not (?=\w)",
    re.IGNORECASE,
)
"""What was said, and not something else: "I said blood test not GP"."""
OF_THE_BLOOD = expression(
    r"\b(?:thyroid|b ?12|folate|folic|ferritin|cholesterol|hba1c|psa|hormones?|liver|kidneys?|coeliac|celiac|"
    r"calcium|magnesium|"
    r"zinc|testosterone|oestrogen|cortisol|allerg(?:y|ies)|diabetes|blood sugar|glucose|inflammation|crp|esr|"
    r"full blood count|"
    r"fbc|lipids?|iron|vitamin d|anaemia|sti|hiv|fertility|pregnancy|menopause)\b",
    re.IGNORECASE,
)
"""What blood is looked at for."""
OF_THE_BODY = expression(
    r"\b(?:my|his|her|the|our|both|a)(?: (?:left|right|lower|upper|bad|sore|both|other)){0,2} (?P<part>"
    r"shoulders?|foot|feet|ankles?|knees?|hips?|elbows?|wrists?|hands?|fingers?|toes?|heels?|necks?|back|legs?|arms?|"
    r"thighs?|calf|calves|groin|breasts?|testicles?|thyroid|throat|heart|lungs?|head|jaw|eyes?|ears?|spine|tendons?|"
    r"achilles|lumps?)\b|\b(?P<named>pelvi[sc]|transvaginal)\b",
    re.IGNORECASE,
)
"""What is to be looked at; of what lies in the abdomen it cannot be told what it is listed as."""
A_BLOOD_TEST = "blood test"
NOT_LISTED = expression(
    r"\W{0,3}(?:(?:it['’]?s|it is|mine is|i want|i need|want|no|sorry)[ ,]{1,2}){0,2}"
    r"(?:something (?:else|different)|(?:an)?other(?: one)?|not (?:listed|on (?:the|your) list|here|there|on there"
    r"|one of (?:these|them|those)))(?: please)?\W{0,3}",
    re.IGNORECASE,
)
"""What is wished for is none of those that are listed, and it is not said what."""
IN_PERSON = expression(
    r"\b(?:face to face|in person|in the flesh|not (?:on|by|over) (?:the )?(?:telly|video|screen|phone))\b",
    re.IGNORECASE,
)
"""It must not be by video, whatever else."""
OF_THE_BABY = expression(
    r"\b(?:(?:the|a) )?(?:pictures?|photos?|pics?|images?) of (?:the|my|our|a) (?:little )?(?:baby|bump)\b|"
    r"\b(?:(?:the|a|my) )?baby['’]?s? (?:picture|photo|pic|scan)s?\b"
    r"|\bsee (?:the|my|our) baby on (?:the|a) screen\b",
    re.IGNORECASE,
)
"""What a scan is called by what it shows."""
IN_PERSON_ONLY = expression(
    r"\A\W*+(?:(?:an?|the|just|only|please|i|want|need|would|like|prefer|rather|it|must|has|to|be|have|one|proper|visit"
    r"|appointment|something|someone|somebody|see|d)\b\W*){0,8}+(?:(?:face to face|in person|in the flesh|"
    r"not (?:on|by|over) (?:the )?"
    r"(?:telly|video|screen|phone))\b\W*)(?:(?:one|visit|appointment|consultation|please|pls|thanks|only)\b\W*){0,3}",
    re.IGNORECASE,
)
"""A clause that says nothing else."""
ON_SCREEN = expression(
    r"\b(?:video|facetime|zoom|skype|camera|webcam|online|screen)\b[^.;!?]{0,24}\b(?:gp|doctor|dr|doc)\b|"
    r"\b(?:gp|doctor|dr|doc)\b[^.;!?]{0,24}\b(?:video|facetime|zoom|skype|camera|webcam|online|screen)\b",
    re.IGNORECASE,
)
"""A doctor on a screen."""
ONE_OR_OTHER = expression(r"\b(?:or|either|unless|otherwise|if not|else)\b|/", re.IGNORECASE)
TELLS = expression(
    r"\b(?:hurts?|sore|playing up|plays up|killing me|ach(?:es?|ing)|swollen|itch\w*|gone funny|blocked|"
    r"giving me (?:gyp|grief|jip)|"
    r"not right|rotten|rough|off colour|under the weather|poorly|funny turns?|run down|down below|waterworks)\b"
    r"|\b(?:see|seeing) (?:some(?:one|body))\b|\bi think i(?:['’]?ve| have)\b|\bfeel(?:ing)? (?!(?:free|like)\b)[a-z]+",
    re.IGNORECASE,
)
"""Somebody tells what is the matter, whatever it is."""

ORDINARY = words("ordinary normal usual regular plain standard general proper annual")

ANOTHERS_DOCTOR = expression(
    r"\b(?:my|our|the)(?: (?:own|uni|university|college|nhs|usual|local|regular|normal|old|current|home)){0,3}"
    r" (?:gp|doctor)(?:['’]?s)?(?= (?:has|have|is|are|was|can['’]?t|cannot|can|won['’]?t|wouldn['’]?t|couldn['’]?t"
    r"|doesn['’]?t|do(?:es)? not|said|says|told|keeps|takes|took|never|isn['’]?t|retired|only|surgery|practice)\b)"
    r"|(?:\A|(?<=[,.;:!?–-] )|\b(?:my|our|the|your|a|as|because|cos|and)(?: \w+){0,2}? )(?:gp|doctor)"
    r"(?= (?:has |have )?(?:said|says|told|tells|asked|asks|wants|wanted|sent|referred|advised|suggested|suggests"
    r"|recommended|recommends|requested|reckons|thinks|insists|ordered)\b)",
    re.IGNORECASE,
)
"""A doctor elsewhere of whom something is told, and no visit here: "my uni GP has a three week wait"."""
EITHER_SEX = expression(
    r"\b(?:do ?n['’]?t|do not|not) (?:really )?(?:care|mind|bothered|fussed|matter) (?:whether|if)\b"
    r"[^.;!?]{1,40}\bor\b",
    re.IGNORECASE,
)
"""It is all the same whether it is a man or a woman."""
PRONOUN = expression(
    r"\W{0,3}(?:with )?(?:(?P<her>her|she)|him|he)(?: (?:one|please|then|thanks)){0,2}\W{0,3}", re.IGNORECASE
)
"""Nothing but a pronoun: that of a woman, or of a man."""

STILL = expression(r"\b(?:still|there|here|in|with you|available|working|around|back|left|retired)\b", re.IGNORECASE)
"""Whether somebody is there is asked."""
OTHER = expression(r"\bother\b", re.IGNORECASE)

BUT_FOR = expression(
    r"\b(?:any|every|all|where|no ?where)\w*\b[^.;!?]{0,30}?\b(?:but|except|excluding|apart from|other than|bar|"
    r"barring|not (?:in|at|near))\b (?!for\b)"
    r"(?!(?:please|i|we|it|preferably|ideally|if|not|with|by|on|a|an|make|can|could|must|has|have|need|needs|needed|soon|"
    r"sooner|asap|quick|quickly|this|next|today|tomorrow|before|after|only|needs|should|would|will)\b)",
    re.IGNORECASE,
)
UNFIT = expression(
    r"\b(?:no (?:good|use)|too far|miles (?:away|off)|out of (?:the|my) way|awkward|nowhere near"
    r"|a (?:pain|nightmare|trek)"
    r"|(?:can['’]?t|cannot|can not|couldn['’]?t|unable to) (?:easily )?(?:get|do|reach|manage|make|travel)"
    r"|not (?:convenient|handy|suitable|possible|good|near|close))\b",
    re.IGNORECASE,
)
"""A place that is named with this is not wanted."""
FIT = expression(r"\b(?:but|though|although|still|fine|ok|okay|if|unless|so)\b|\?", re.IGNORECASE)
STREETS = words(
    "street road lane avenue house place square court gardens close drive near with this that from place main"
)
"""Words of addresses that tell none from the others."""
WORD = expression(r"[^\W\d_]{4,}")
DENIED = expression(r"\b(?:not?|never|don['’]?t|can['’]?t|won['’]?t|except|but|without)\b|\?", re.IGNORECASE)

GOES_AHEAD = expression(
    r"\A\W*(?:(?:yes|ok|okay|please|just|do|kindly)\b[, ]*){0,4}(?:book|confirm|go ahead|proceed|take)\b"
    r"(?![^\n]*\b(?:but|instead|rather|other|another|different|make it|at|on|for|not)\b)",
    re.IGNORECASE,
)
"""A booking with a reason, which is no other wish: "book it, I'll be done with the first in five minutes"."""
_BOTH = r"\b(?![^\n]*\b(?:both|too|as well|and this|book|yes)\b)"
KEEPS = expression(
    r"\b(?:keep|keeping|stick (?:with|to)|stay with|hang on to) (?:the )?"
    rf"(?:that|it|old|first|other|existing|original|earlier|one i have|what i have|\w+ one|\w+ appointment){_BOTH}"
    rf"|\bkeep the (?!new|later|second|both)\w+{_BOTH}"
    rf"|\bdo the (?:old|first|other|existing|original|earlier)(?: one)?{_BOTH}",
    re.IGNORECASE,
)
"""What there is already is to stay, and this one is not booked: "I'd rather keep the physio"."""
MINE = expression(r"\bmy (?:\w+ )?(?:appointment|appt|booking|visit)\b", re.IGNORECASE)
"""The one that there is, which is not moved here."""

ALSO = expression(r"\b(?:also|as well|too|in addition|on top|at the same time|and another|second one)\b", re.IGNORECASE)
"""Words with which another visit is wished for beside this one."""
ONE_MORE = expression(
    r"\A(?![^\n]*(?:\b(?:not|instead|rather|but|cancel|no|wrong)\b|n['’]t\b))[^\n?]*?"
    r"(?:\b(?:book|take|have|confirm|keep|want|need|yes|yeah|yep|ok|okay|this|that)\b[^\n?]{0,40}?\b(?:and|then|plus)\b"
    r"|\b(?:book|take|confirm|keep)\b[^\n?]{0,40}?[,.;+&])(?: ?(?:and|then|also|i(?:['’]?ll| will)?|we|need|want"
    r"|have|book|get|can|maybe)\b)*"
    r" ?(?:another|one more|a second|same again|again|(?<=and )one|(?<=then )one|(?<=plus )one)"
    r"(?: (?:one|visit|appointment|appt|slot|time))?"
    r" (?:for|on|in|the|next|a|two|three|after|\d{1,2}|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*)\b",
    re.IGNORECASE,
)
"""One more visit, after the one that is chosen: "book it Tues, then another for the week after"."""
OTHERWISE = expression(
    r"\b(?:but|instead|rather|make it|change|move|only|earlier|later|another|other|different|can|could|if"
    r"|not|unless|or)\b|\?",
    re.IGNORECASE,
)
"""Words with which a yes is not all: "yes but Thursday"."""
CONDITIONAL = expression(
    r"\b(?:unless|provided|providing|as long as|so long as|otherwise|failing that|if (?:he|she|they|not|dr|"
    r"doctor|it|there|"
    r"you|that|possible|poss|nobody|no one|none|the|i)(?:['’]?s|['’]?re)?)\b(?! (?:(?:is|would be|"
    r"will be) )?(?:poss|possible|al ?right|all right|ok|okay|fine|at all|no trouble)\b)",
    re.IGNORECASE,
)
"""What is wished for only if something else is so, which nobody can hold: it is said."""
COURTEOUS = expression(
    r"[\s,]{0,3}\b(?:only )?(?:if|as long as|so long as|provided) (?:"
    r"you (?:(?:do|would) ?n['’]?t mind|please|can|could|would|can manage(?: it)?|be so kind)"
    r"|you(?:['’]?d| would) be (?:so|very) kind"
    r"|(?:(?:it|that|this)['’]?s|(?:it|that|this) is) (?:ok|okay|all? ?right|fine|possible|poss"
    r"|not too much (?:trouble|bother|hassle)|no (?:trouble|bother|problem)|not a (?:problem|bother))"
    r"(?: with (?:you|u|everyone))?"
    r"|i (?:may|can|could|might)|(?:at all )?(?:possible|poss)"
    r"|(?:they|he|she|it)(?:['’]?s|['’]?re| is| are) (?:(?:nice|kind|gentle|friendly|patient|good|decent|polite|lovely"
    r"|qualified|any good|human|not rude|not scary)(?: and )?){1,2})(?=\W*\Z|\s?[,.;!)])",
    re.IGNORECASE,
)
"""What is only said to be polite, and is no condition: "Patel, if you don't mind"."""
ASKS_WHEN = expression(r"\b(?:what|which) (?:day|date|time) (?:is|was) (?:that|this|it)\b", re.IGNORECASE)
"""When that is which is to be booked: the day that is guessed with it is no wish."""
NOT_IN = expression(
    r"\b(?:isn['’]?t|is not|not|aren['’]?t) (?:in|there|available|working|free|about)\b(?! (?:the|a|any|my)\b)",
    re.IGNORECASE,
)
"""When somebody else is not there, which denies no day."""
PUT_OFF = expression(
    r"\b(?:confirm|decide|tell you|let you know|come back|get back|ask|think|check|book it|do it|answer|pay|sort)\b"
    r"[^.;!?]{0,30}\b(?:tomorrow|tonight|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week)\b",
    re.IGNORECASE,
)
"""When something will be decided, which is no day of a visit: "can I confirm tomorrow?"."""

SENTENCE = words(
    "i im ive id can could my me oh it its is are that this you what well so we why no yes just not dont cant do "
    "does will would all none something anything nothing"
)
"""What a sentence begins with, and no name of a visit does."""
HALF = expression(
    r"\b(?:if|unless|provided|as long as)\b[^.;!?]{0,40}\b(?:yes|yeah|book)\b|\b(?:yes|yeah|ok|okay|"
    r"book it)\b[^.;!?]{0,12}"
    r"\b(?:if|unless|provided|as long as|only if)\b",
    re.IGNORECASE,
)
"""A yes that holds only if something else does."""

YES_IF = expression(r"\A\W*(?:only )?if\b[^.;!?]{4,60}\b(?:yes|yeah|yep|ok|book it)\W*\Z", re.IGNORECASE)
"""A yes that hangs on something, and asks for no other day: "if I am still alive on Tuesday, yes"."""
IN_HASTE = expression(
    r"(?<=book)(?=it\b)|,? \b(?:before|b4) (?:some|any)(?:one|body) else "
    r"(?:gets|takes|grabs|books|has|nabs|snaps)\b[^.;!?]{0,20}",
    re.IGNORECASE,
)
"""What is said beside a yes of somebody who fears that it goes."""
UNWELL = expression(
    r"\b(?:killing me|hurts?|hurting|aching|aches?|agony|(?:in|the|my|this|much|awful|terrible) pain|sore|bleeding"
    r"|poorly|unwell|i['’]?m (?:so )?(?:ill|sick)|(?:he|she)['’]?s (?:so )?(?:ill|sick)|dizzy|fever|temperature|swollen"
    r"|vomiting|throwing up|can['’]?t (?:sleep|sit|stand up|eat|keep))\b",
    re.IGNORECASE,
)
"""That somebody is not well."""
A_PLACE = expression(r"[^\W\d_][^\W\d_'’-]{3,20}(?: [^\W\d_]{4,20})?", re.IGNORECASE)

CHECKS = expression(
    r"\b(?:yes|yeah|yep|right|correct|innit|true|is(?:n['’]?t)? it)\s{0,2}\?"
    r"|\b(?:is|was) (?:that|it|this|everything)(?: all)? (?:right|correct)\b"
    r"|\bhave i (?:got|read|understood|heard)\b|\blet me read (?:it|that|this) back\b"
    r"|\bjust (?:checking|to check|to be sure|to make sure|making sure|double[- ]checking)\b|\bdouble[- ]check"
    r"|\A\W*(?:(?:wait|hang on|hold on|sorry|um|so|ok|and|just)\b\W*){0,3}"
    r"(?:is|was) (?:that|it|this)(?! one)\b[^?\n]{3,50}\?",
    re.IGNORECASE,
)
"""Whoever reads the card back asks whether it is so: "Tuesday the 24th, yes? Not the 25th?"."""
WISHES_ELSE = expression(
    r"\b(?:instead|rather|chang\w*|mov\w+|swap\w*|can|could|what about|how about|make it|is there|are there|any\w*"
    r"|possible|free|available|earlier|later|sooner|price"
    r"|(?<!n['’]t )(?<!dont )(?<!not )(?<!already )(?<!i )(?<!ve )book\w*|cost\w*|dear\w*|cheap\w*)\b",
    re.IGNORECASE,
)
"""Words by which a question is more than a look at what is there."""
_ASKS = (
    r"(?:\?|(?:\A|[,.;!–-]|\b(?:wait|hang on|hold on|hey|but|and|oh|hmm)\b)\W{0,3}"
    r"(?:is|was|does|will|would|do|have|did)(?:n['’]?t)? |\b(?:have|do|did)n['’]?t i\b)"
)
_OWN = (
    r"(?:\bmy (?:\w+ )?(?:one|appointment|appt|visit|booking|slot)\b|\bmy other\b"
    r"|\bother (?:one|appointment|appt|visit)\b"
    r"|\b(?:i|we)(?:['’]?ve)? (?:have )?already\b|\balready (?:got|have|had|booked)\b|\bthe one (?:i|we|on)\b)"
)
THE_OTHER_ONE = expression(
    rf"\A(?=[^\n]{{0,300}}?{_ASKS})(?=[^\n]{{0,300}}?{_OWN})"
    r"[^\n]*?\b(?:same|clash\w*|overlap\w*|different one|already|again|twice|the one)\b",
    re.IGNORECASE,
)
"""A question of how what is offered goes with what somebody has: "isn't that the same time as my other one?"."""
HAS_IT = expression(
    r"\A(?=[^\n]{0,200}?(?:\b(?:i|we)(?:['’]?ve)? (?:have )?already (?:have|had|got|booked)\b|\b(?:mine|ours) already\b"
    r"|\balready (?:mine|ours)\b|\b(?:i['’]?m|i am|we['’]?re|we are) already\b"
    r"|\b(?:i|we)(?:['’]?ve| have) (?:got|booked)\b[^\n]{0,40}?\balready\b"
    r"|\b(?:i|we) have\b[^\n]{0,40}?\balready\b(?! (?:asked|cancelled|told|said))))"
    r"(?![^\n]{0,300}?(?:n['’]?t\b|\b(?:not|no|so|but|another|other|else|please|want|need|prefer|after|before|then)\b))",
    re.IGNORECASE,
)
"""Somebody has that one already, and wishes for nothing: "9:20 on Tuesday is mine already"."""
MEANT_YES = expression(
    r"\A\W*(?:(?:no|nope|oops|whoops|sorry|wait|oh|ah)\b\W*){0,3}i (?:mean|meant)(?: to (?:say|type|put))?\W+(?=y)",
    re.IGNORECASE,
)
"""A slip that is put right, before the yes that was meant: "no, I mean yes"."""
THE_WAY = expression(
    r"\b(?:near(?:est)?|closest|by) (?:the |a |to the )?(?:tube|underground|station|bus|train|tram|stop|metro|dlr)"
    r"|\bhow (?:do|can|could|would|will|should|to) (?:(?:i|we|you|one) )?(?:get|go|come|walk|travel|reach)\b"
    r"|\b(?:which|what) (?:bus|tube|train|tram|line|stop|station)\b|\bfar (?:is it )?from\b"
    r"|\bthe way (?:there|to|from)\b",
    re.IGNORECASE,
)
"""The way there is asked, of which only the address is known."""
INSIDE = expression(
    r"\b(?:when|once|after) (?:i|we)(?: (?:get|am|are|go))? (?:there|in|inside|arrive|here)\b|"
    r"\b(?:which|what) (?:desk|floor|room|door|entrance|reception)\b|"
    r"\b(?:check|sign|book) in (?:some|any)?where\b|\breport to\b",
    re.IGNORECASE,
)
"""Where to go inside is asked, which is not known."""
AGREEING = words(
    "yes yeah yep yh aye confirm confirmed correct perfect lovely agreed brilliant book booked accept ok okay"
)
"""Beside the very time that is chosen, no more than a yes."""
