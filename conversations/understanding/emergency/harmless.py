"""The table of false alarms: care after an emergency, what was long ago, figures of speech.

Owns these phrases only; how they are written is said where their words are. They are taken out of a text before it is
searched for an emergency, so each ends where its own words do.
"""

from conversations.understanding.emergency.phrases import phrases

HARMLESS = phrases(
    r"""
(?:<illness>)(?: \w+)? <care>
<sign> <aftercare>
(?:post|after|following|since|recover\w+ from|survived|prevent\w*|preventing|history of|risk of|risk for|
    vaccin\w+ (?:for|against)|jabs? for|review of|follow ?up (?:for|after|from|of)|checked after|training (?:in|on|
    for)|course (?:on|in|about)|(?:rehab|physio)\w* (?:for|after|from))(?: (?:my|his|her|the|a|an|previous|past|old|
    mild|minor|first|last|dads|mums|family))* <sign>(?! (?:last night|today|this|yesterday))
<had><3> <illness><4>(?: \.)? (?:<long-ago>|(?:19|20)\d\d)
(?:<family>|i) (?:\w+ )?(?:fainted|collapsed|passed out|blacked out|overdosed|hit <whose> head|
    bumped <whose> head)<5> <long-ago>
<long-ago> (?:i|he|she|my \w+) <had><3> <illness>
(?:died|dying|death|dead|passed away)(?: \w+)? (?:of|from|by|to|after) (?:a |an )?\w+(?: \w+)?
lost<3> to (?:a |an )?(?:suicide|stroke|heart attack|overdose|meningitis|sepsis)
family history<3>
\b(?:no|without|never had|not had|dont have|doesnt have|didnt have|havent had|free of|not having|isnt|is not|
    not)(?: (?:any|an?|my|more|really|exactly|urgent|other))* (?:<illness>|chest pains?|emergency|
    breathing problems?|shortness of breath|trouble breathing|swelling)(?! \w* ?(?:will|wont|not))
non ?emergency
(?:ambulance|patient|hospital) (?:transport|car service|volunteer)|transport ambulance|ambulance<2> (?:is )?(?:booked|
    arranged|for)<1> (?:transport|lift)
<fell><3> (?:ladder|tree|window|roof|horse|scaffold\w*|wall)<3> (?:<months-ago>)(?=<lasting>)(?!<alarming>)
(?:<months-ago>)<6> <fell><3> (?:ladder|tree|window|roof|horse|scaffold\w*|wall)(?=<lasting>)(?!<alarming>)
emergency contact\w*
(?:family|work|domestic|childcare|pet|plumbing) emergency(?! (?:he|she|my|dad|mum|baby|im|i am|help))
emergency contracept\w*
emergency (?:tax|number on|details)
stroke of (?:luck|genius|midnight|a pen)
(?:breast|back|butterfly|swimming|key|golf|brush) ?strokes?
chest (?:x ?rays?|infections?|clinics?|physio\w*|scans?|specialists?|hair|freezer|ct|exam\w*|press\w*|measure\w*)
breath\w* (?:tests?|exercises?|techniques?|class\w*|lessons?|coach|work|clinics?|reviews?|space)
bad breath
(?:dont|not) hold (?:your|my) breath
(?:weight|get\w* (?:it|this|something|that)|got (?:it|this)) off <whose> chest
blue with (?:the )?cold
<breath>(?: (?:well|properly|easily|right))* (?:through|out of|from|thru) <whose>? ?(?:\w+ )?(?:nose|nostrils?)
blood (?:tests?|work|pressure|counts?|samples?|sugars?|group|types?|results?|donat\w+|thinn\w+|glucose|forms?|draw|
    taken)
(?:food|ivy|oak) poison\w*
poison ivy
poison oak
(?:dying|die|died) (?:for|to (?:see|get|know|meet|have|try|go)|of (?:curiosity|boredom|laughter|laughing|heat|
    embarrass\w+|thirst|hunger|shame))
(?:phones?|battery|laptop|mobile|plants?|signal|tablet)(?: \w+){0,3} (?:dying|died|die)
(?<!hope )(?<!hoping )(?<!wish )(?<!pray )(?<!praying )(?<!that )(?:i|we) (?:\w+ )?(?:cant|cannot|dont|wont|couldnt|
    do not|never) (?:\w+ )?wake(?: up)?(?! (?:him|her|my|them|the|
    our|baby|up (?:my|him|her|them|the)))(?= [^ .])(?! (?:any ?more|ever|again))
(?:dont|do not|didnt) want to wake(?: up)? (?:early|before|at|so|too|that|my|the|him|her|them)
<cant> wake(?: up)? (?:before|until|till|early|in time|at(?! all))
collaps\w+ (?:the |this )?(?:menu|list|calendar|arch\w*|vein\w*|tent|pushchair|pram|buggy)
faint line
fainting goat
swollen (?:glands?|tonsils?|lymph|ankles?|knees?|feet|foot|legs?|gums?|fingers?|hands?|toes?|eyelids?|joints?|
    elbows?|wrists?|breasts?)
(?:ankles?|knees?|feet|foot|gums?|fingers?|toes?|joints?|elbows?|wrists?) \w* ?swollen
(?:contact|seasonal|dust|pollen|cat|nut|food) allerg\w+
allergy (?:tests?|clinic|review)
(?:gave|give|giving|gives|nearly gave) (?:me|him|her|us) (?:a )?(?:heart attack|fit|stroke)
(?:cold|hot|tap|drinking|bath) waters?
water (?:infection|works|tablets?)
drown\w* in (?:work|paper\w*|emails?)
(?:lift|raise|move) <whose> arms? (?:above|over|behind|higher|past|up to)(?: \w+)*
(?:muscle|hamstring|eye|back|calf|leg) contractions?
contraction of
weight loss
loss of weight
lost weight
passed out (?:leaflets|flyers|of (?:school|training))
knock\w* out of
(?:hits?|hitting) (?:the )?nail on the head
head ?lice
(?:toe|finger|thumb) ?nails?<3> off
(?:took|taken|had) (?:his|her|my|their) <pills> (?:this morning|today|last night|as usual|already|
    at \d+)(?! (?:all|twice|the whole))
skull ?cap
(?:nearly|almost) chok\w+(?= (?:when|at|on my|laughing|with))
chok\w+ up
first aid (?:\w+ )?(?:courses?|class(?:es)?|training)(?: \.)?(?: \w+){0,2} <illness>
(?:traffic|roads?|motorway|[am]\d+|drains?)<3> chok\w+
collaps\w+<8> (?:ha ?ha\w*|lol)
arch\w*<2> collaps\w+
(?:banging|bashing) my head (?:against|on|off) (?:a |the )?(?:brick )?wall(?= (?:with|here|trying|over)|$)
overdos\w+ on (?:\w+ )?(?:choc\w*|cake|sugar|tv|telly|football|sun|sweets|christmas|netflix|turkey|cheese)
(?:having|had|have|throw\w*) (?:a |an )?(?:fit|stroke|heart attack|seizure) (?:over (?:this|your|my|the (?:bill|price|
    website|app|cost))|about (?:this|your|my|the)|at (?:the (?:price|bill|cost)|you)|when (?:i|he|she) (?:saw|hears?|
    sees?))
(?:form|letter|report|certificate|paperwork|questionnaire)s? (?:for|about|re|on)<3> <illness>(?! (?:now|today))
<illness> (?:posters?|leaflets?|booklets?|videos?|charity|fundrais\w*|awareness)
different strokes|strokes for
(?:on|at|by) the stroke of \w+
strok(?:e|ed|ing) (?:the |my |his |her |a )?(?:cat|dog|ego|chin|beard|horse)
rather die than (?:use|go (?:through|back)|wait|see|fill|ring|call|phone|speak|talk|sit|miss|come|pay)
lost sight of
bleeding (?:nuisance|hell|heck|obvious|useless|website|app|phone|thing|computer|ridiculous|idiot|typical|machine)
burn\w* (?:out|question|calories|bridges)
cpr (?:training|course|class|certificat\w+|refresher)
(?:ambulance|paramedic|emergency|a and e) (?:driver|service|crew|staff|station|nurse|course|student|training|
    medicine|job|worker|shift)s?(?: (?:job|interview|medical|uniform|medicals?))?
(?:was|been|went|were) (?:in|to|at)(?: the| your)? (?:emergency (?:room|department)|a and e|a e|casualty)
(?:im|i am|as|work\w* as|my \w+ is) an? paramedic
(?:discharged from|discharge from|letter from|referred (?:by|from)|results from)(?: the)? (?:a and e|a e|casualty|
    emergency(?: \w+)?)
(?:baby|son|daughter|child) (?:is )?coming (?:with|along|to|too|on|in)\b
fit(?:ting)? (?:notes?|for (?:work|school|travel|duty)|to (?:fly|work|drive|travel)|tests?)
coil fitting
(?:hearing aid|orthotics?|insole|brace|diaphragm|cap|iud|splint|lens|wig|prosthe\w+) fitt?ing
"""
)
