"""The table of emergencies.

Owns these phrases only; how they are written is said where their words are. When in doubt a phrase is here, unless it
is an ordinary one of the next table's.
"""

from conversations.understanding.emergency.despair import DESPAIR
from conversations.understanding.emergency.near import NEAR
from conversations.understanding.emergency.phrases import phrases
from conversations.understanding.emergency.signs import SIGNS

_CHEST = r"""
chests?<4> <hurts>
(?:pains?|pressure|tight\w*|weight|heaviness|crush\w*|elephant|heavy|burning|ache|squeezing|stabbing|agony)<6> chest
he?art ?at+a?c?k\w*
chestpains?
cardiac arrest
myocardial
heart (?:has |is |has just |just )?stop\w*
no (?:pulse|heartbeat)
<whose> heart (?:is |really )*(?:hurt\w*|ach\w+|burst\w*)
pains? in<1> heart
heart pains?
(?:pains?|hurts?|ache)<5> (?:arm and jaw|jaw and arm|(?:down|through|into|up) <whose> left arm)
"""
_BREATHING = r"""
<cant><3> <breath>
<breath> (?:has |have |is )?(?:stopp\w+|not|gone)
(?:trouble|difficult\w*|problems?|problem with|issues?|struggl\w+|hard time|pain|hurts)<3> <breath>
<breath>(?: (?:is|are|has|got|gone|been|gets?|getting|become|really|very|so|too|
    much))* (?:difficult\w*|trouble|problems?|hard|hurts|
    fast|bad(?:ly)?|shallow|worse|laboured|labored|weird\w*|funny)
(?:short|shortness|out|running out) of (?:breath|breth|air)\b
breathless\w*
gasping
suffocat\w*
asthma attack
<cant><2> (?:get|getting)(?: any| enough| no)* (?:air|oxygen)
wheez\w+ (?:bad\w*|really|a lot|so)
inhaler (?:is |has |does )*(?:not|isnt|hasnt|doesnt|wont|stopped) \w+
(?:lips?|face|skin|<family>)(?: (?:is|are|has|have|looks?|looking|gone|going|went|turned|turning|all|a bit|bit|
    slightly|skin|lips?|face)){0,9} (?:blue|grey|gray)
(?:turn\w*|going|gone) blue
blue (?:lips|face)
chok(?:e|es|ed|ing)
choaking
stuck in <whose> (?:throat|windpipe|airway)
drown(?:ed|ing)
strangl\w+
electrocut\w+
electric shock
cpr
"""
_CONSCIOUSNESS = r"""
(?:un|un )con[sc]\w*ous\w*
unresponsive
lifeless
(?:lost|losing|loss of|loosing) con[sc]\w+ness
in a coma
collaps(?:e|es|ed|ing)
faint(?:ed|ing)
(?:pass|black|knock)(?:ed|ing|es)(?: <myself>| <family>)? out(?! of)
(?:feel\w*|about to|gonna|going to|keep\w*) (?:\w+ )?(?:faint|pass out|black out|collapse)
<cant><3> (?:wake|wakes|waking|woken|wakeup)
(?:not|isnt|wont|stopped)<1> (?:come|coming) round
<family><3> (?:not|isnt|wont|stopped|doesnt|arent|aint)<2> (?:respond\w*|react\w*|mov(?:e|ing)(?! (?:house|home|
    to|until|till|my|the|it|away)\b))
<family><4> (?:floppy|limp|mottled)
(?:baby|newborn|infant|toddler|(?:weeks?|months?|days?) old)\b[^!]{0,60} (?:floppy|limp|mottled)
(?:floppy|limp|blue)(?: \w+)? (?:baby|child|toddler|newborn|infant)
"""
_STROKE = r"""
<stroke>
mini ?stroke
face<3> (?:numb\w*|fallen|lopsided|twisted|sagg\w+|paraly\w+)
(?:face|facial|mouth|smile|one side)<5> droop\w*
face<2> dropp\w+
droop\w*<3> (?:face|mouth|smile)
slur+(?:ed|ing|s|y|red|ring)?\b
speech (?:is |has |went |gone |all )*(?:funny|weird|garbled|strange|gone)
<family>(?: suddenly)? <cant> (?:speak|talk)(?! (?:to|on|with|at|in|for|about|until|before)\b)(?!(?: (?:a word of|
    much|any|good|very good|very much|proper|fluent|a lot of|the)){0,2} (?:<tongue>)\b)
<family>(?: suddenly)? <cant> (?:move|stand|see)(?= (?:\.|anything|properly|up|at all|and|or|please)|$)
suddenly<2> <cant> (?:speak|talk|see|walk)
<cant> (?:speak|talk|see|walk)<6> suddenly
<cant><4> smile
foam\w* at
(?:fell|fallen|crash\w*|accident|thrown)<8> <cant><1> (?:move|get up|turn|lift|feel)
(?:cant|cannot|can not|carnt|couldnt|dont|unable to|lost)<2> (?:feel|feeling|move)<3> <limb>
(?:arms?|face|legs?|one side|(?:left|right) side|half (?:of )?<whose> \w+)<4> (?:numb\w*|paraly\w+|dead)
numb\w*<4> (?:arms?|face|legs?|one side|(?:left|right) side|half)
paralys\w+
paralyz\w+
(?:weak\w*|tingl\w+)<4> (?:one side|(?:left|right) side|side of)
(?:one|left|right) side<4> weak\w*
(?:confused|muddled|not making(?: any)? sense)<9> (?:not|isnt|never)<1> (?:normally|usually) like (?:that|this|it)
sudden\w*<3> (?:head\w*|confus\w+|blind\w*|weakness|vision|sight|numb\w*|paraly\w+)
worst headache
thunderclap
(?:went|gone|going)<2> blind
lost<3> (?:sight|vision|use of (?:my|his|her|their))
(?:vision|sight|eyes?)<3> (?:black|dark|blank)(?= (?:\.|and|just|suddenly|all|now|in|on|for|again|out)|$)
(?:everything|all)<1> (?:black|dark)<2> (?:suddenly|just now|a minute ago)
(?:arms?|legs?|face|side)<3> (?:heavy|weak|limp|floppy)<3> (?:suddenly|just now|all of a sudden)
(?:suddenly|all of a sudden|just now)<6> (?:arms?|legs?|face|side)<3> (?:heavy|weak|limp|floppy)
"""
_SEIZURE = r"""
seizures?
seizing
convuls\w+
(?:having|had|has|had an?other|in) (?:a|an|another|some kind of) (?:\w+ )?fits?(?! (?:note|test))
<family>(?: (?:is|was|has|been|started|keeps|still|now|just|having))* fitting\b(?! (?:me|us|people|in|it|the|a|
    my|him|her)\b)
having fits
shaking uncontrol\w+
"""
_INJURY = r"""
(?:nose ?)?bleed\w*<4> <a-lot>
<a-lot><2> (?:bleed\w*|blood)
h[ae]+mm?or+h?ag\w*
blood(?: (?:is|was|has|keeps|just))* <a-lot>
(?:los\w+)<3> blood
(?:cant|cannot|wont|not) stop<2> bleed\w*
(?:vomit\w*|throw\w* up|threw up|cough\w*|spit\w*|spat|puk\w*|being sick|brought up|bringing up)<3> blood
blood<1> in <whose> (?:vomit|sick|puke)
pregnan\w+<4> bleed\w*
weeks(?: pregnant)? and bleed\w*
bleed\w* out
bleed\w*<5> pregnan\w+
(?:been|was|got|just|were) (?:stabbed|shot)(?! up)
stabbed (?:me|him|her|in)
(?:cut|hit|severed)<2> artery
slit <whose>
gun ?shot
blood loss
(?:cut|chopped|sliced|ripped|torn)(?: off)? <whose> (?:wrists?|throat)
(?:chopped|cut|sliced|ripped) off<2> (?:finger\w*|thumb|hand|toe|arm|leg|foot)
head ?injur\w*
head (?:trauma|wound)
concuss\w+
skull fracture
(?:cracked|split|fractured|broke\w*) (?:\w+ )?(?:head|skull)
(?:hit|hits|bang\w*|bump\w*|bash\w*|smash\w*|whack\w*|knock\w*|smack\w*|fell|fallen|landed)<4> (?:head|
    heads)\b(?! (?:office|teacher|of|receptionist))
(?:hit|run over|knocked (?:down|over)|ran over) by a \w+
just (?:had|been in|in|crashed)(?: an?)?(?: \w+)? (?:car|crash|accident)
(?:severe\w*|bad|badly|serious\w*|third degree|3rd degree|second degree|chemical|acid|major|terrible|huge|deep|
    horrific)(?: \w+)? (?:burns?|burnt|burned|scald\w*)\b
(?:burnt|burned|scald\w*)<5> (?:badly|severely|face|body|all over|chest|<family>)
<family><3> (?:burnt|burned|scalded)
boiling (?:water|oil)
caught fire
(?:house|clothes|flat|kitchen) (?:is |are )?on fire
broke\w* (?:\w+ )?(?:neck|spine)
"""
_ALLERGY = r"""
anaph\w+
(?:severe|bad|serious|terrible|massive|huge|acute|extreme|major|having|violent)<2> allergic\w*
^(?:\W|an|help|hi|hello|there|please|me|omg|i|think)*allergic reaction(?= (?:\.|please|help|now|what|
    right|can|thanks)|$)
(?:used|using|no|need|needs|wheres|without)(?: \w+){0,2} (?:epi ?pen|auto ?injector)(?! (?:prescription|training))
swollen shut
<airway><4> <swells>
<swells>(?: (?:up|of|in|my|his|her|the|badly|and|really|on))* <airway>
<cant><1> swallow\w*<3> (?:or|and)? ?(?:breath\w*|saliva|spit)
stung<8> <swells>
epi ?pen<2> (?:not|isnt|didnt|doesnt)
"""
_POISON = r"""
(?:spiked|drugged) (?:my|his|her|our|their)\b
(?:drinks?|glass|beer|wine|cocktail)(?: \w+){0,2} spiked
over ?dos\w*
overdoes\w*
oded
oding
<took><3> <too-many><4> <pills>
(?<!take )(?<!taking )(?<!on )(?<!carry )too (?:many|much) <pills>
(?:drank|drunk|drinking|swallow\w*|ingest\w*|ate|eaten|inhal\w+|took)<4> <poisons>
poison\w*
swallowed (?:some|my|his|her|\d+) <pills>
(?:toddler|baby|child|kid|son|daughter)<1> (?:took|swallowed|ate|eaten|taken) (?:(?:my|some|our|\w{2,}s) )?<pills>
carbon monoxide
gas leak
snake ?bite
sepsis
septic shock
venom
"""
_BIRTH = r"""
\bwaters?(?: (?:has|have|is|are|just|had|already|might|may|think|probably))* (?:brok\w*|breaking|went|gone|burst)
(?:in|into|early|premature|preterm) labou?r(?! party)
labou?r (?:pains?|has|is|started|now)
contractions?
crowning
(?:baby|bump|babys)<3> (?:not|isnt|hasnt|stopped|doesnt|wont|less|no|havent|aint)<2> (?:mov\w*|kick\w*)
(?:cant|cannot|havent|not|dont|no|less|reduced|fewer|stopped)<2> (?:feel|felt|feeling|fo?etal|baby)<3> (?:baby|
    kick\w*|mov\w*)
(?:less|reduced|fewer)(?: fo?etal| baby)? movements?
baby (?:is )?(?:coming|arriving|on its way|on the way)(?= (?:\.|now|out|early|fast|right|please|what|thanks|can)|$)
giving birth (?:now|here)
(?:having|am having) a miscarriage
miscarrying
"""
_OTHERS = r"""
meningitis
meningococ\w+
non ?blanching
glass test
rash[^!]{0,40} (?:not|wont|doesnt|isnt|didnt|does not|will not) (?:fad\w+|blanch\w*|disappear\w*|
    go(?:ing)? away when)
stiff neck[^!]{0,50}(?:fever|rash|temperature|light|vomit|headache)
(?:fever|rash|temperature|headache)[^!]{0,50}stiff neck
ambulances?
paramedics?
emergenc(?:y|ies)
emergancy
life or death
diabetic coma
ketoacidosis
(?:go|going|come|take|taking|taken|need|get|straight|rush\w*) (?:\w+ ){0,3}(?:a and e|a e|accident and emergency|
    casualty|the er)\b
(?:call|calling|dial|dialling|ring|ringing|phone|phoning|rang|called|dialled) (?:for )?(?:999|112|911|000|995|108|
    119|triple (?:9|nine))\b
nine nine nine
one one two
nine one one
dying
am i going to die
"""
_AS_IT_LOOKS = r"""
keel\w* over
gurgl\w+ (?:noises?|sounds?|breath\w*)|(?:making|makes) (?:a |an )?(?:\w+ )?(?:gurgl\w+|rattl\w+|choking)
eyes?(?: (?:have|has|are|is|just|all)){0,3} roll\w*|roll\w*<2> eyes<1> back
(?:gone|went|going|goes|turned)(?: (?:all|very|completely|suddenly|a bit|quite)){0,2} (?:rigid|stiff all over|limp|
    floppy|clammy|lifeless|grey and)
clammy
(?:arms?|legs?|hands?|face|mouth|side|eye)<1> (?:has|have|had|just|suddenly|s)(?: (?:just|suddenly)){0,2} (?:gone|
    went)(?: (?:all|very|completely|totally|suddenly|quite)){0,2} (?:weak|limp|floppy|dead|numb|heavy|droopy)
(?:talk\w*|speak\w*|mak\w*|spout\w*|says im|coming out with|com\w* out)<2> (?:nonsense|gibberish|gobbledygook|no sense|
    rubbish)(?= (?:\.|since|and|all|suddenly|now|this)|$)
(?:(?:left|right|one)(?: hand)? side|half(?: of)? (?:my|his|her) (?:face|body)) (?:has|have|had|just|suddenly|
    s|is)(?: (?:just|suddenly)){0,2} gone(?= (?:\.|and|on|suddenly|again|since|this|today|now)|$)
<cant><1> see(?: \.)?<3> (?:all|just|suddenly|everything)<2> (?:gone|went|going) (?:black|dark|blank|grey)
<cant><1> (?:make|making|talk|talking)<2> sense
(?:words|speech|talking|sentences)<3> (?:jumbled|muddled|mixed up|nonsense|wrong way)
(?:doesnt|does not|dont|didnt|not) (?:know|recogni[sz]e)(?: who)? (?:i am|me|us|his own|her own|where (?:he|she) is)
side of (?:my|his|her) (?:face|mouth|body)<1> (?:wont|doesnt|isnt|has|is|looks|stopped)
(?:face|mouth|smile)<2> (?:odd|lopsided|crooked|skewed|dropped|slipped|uneven)
slump\w*<8> (?:answer|respond|wake|talk|move|speak)
(?:clutch\w*|grabb?\w*|hold\w*) (?:his|her|my|their|at (?:his|her)) chest
elephant<4> (?:chest|me)|chests?<6> elephant
heart<4> (?:rac\w+|pound\w+|flutter\w+|skipping)<6> (?:faint|pass out|dizzy|breath\w*|collapse|sweat\w*|pain)
(?:pain|ache|pressure)<5> between<2> shoulder blades<6> arm
(?:slic\w*|cut|chopp\w*|sever\w*|los\w+|tak\w+|took)<3> (?:top|tip|end|half) of<1> (?:finger|thumb|toe)\w*
(?:slic\w*|chopp\w*|sever\w*)<1> (?:finger|thumb|toe|hand)\w*<1> off
scald\w*|skin<2> (?:coming|peeling|hanging) off
boiling (?:fat|tea|coffee|soup|pan|milk|kettle)
smell(?:s|ing)? (?:of )?gas
coffee grounds
(?:bitten|bite|bit)<4> (?:snake|adder|viper|cobra)
(?:tongue|throat|lips?|airway)<3> (?:thick|thicker|tight|closing|bigger|huge)
(?:pacemaker|defibrillator|icd)<3> (?:shock\w*|firing|going off)
(?:sugar|glucose|sugars)<3> (?:[12](?: \d)?|very low|dangerously|too low|dropped|[3-9]\d)(?= (?:\.|and|i|
    he|she|shaking)|$)
(?:chemicals?|acid|bleach|cleaner|battery|lime|cement)<3> (?:in|into)<2> eyes?|eyes?<3> (?:chemicals?|acid|bleach)<2> in
(?:wont|not|cant)<2> (?:take|taking|keep|drink\w*)<4> (?:limp|floppy|drowsy|hard to wake)
"""
_IN_LAY_WORDS = r"""
<cant><2> (?:get|find|form|say)<1> (?:my|his|her|the) (?:words?|sentences?)(?: (?:out|properly|right|together))?(?= (?:
    \.|and|suddenly|since|today|all)|$)
<cant> (?:get|say|form)(?: \w+)? (?:words? out|words properly)
words?<1> (?:wont|not|isnt|arent|doesnt|are all|keep|is|are|keeps)<2> com(?:e|ing)(?: out)?<2>(?: (?:right|properly|
    wrong|
    muddled|slurred|garbled|funny|backwards?|all))?(?= (?:\.|and|all|wrong|right|properly)|$)
(?:hands?|arms?|legs?|face|mouth|side)s?<3> numb\w*<8> (?:words?|speak\w*|speech|talk\w*|smile|see|face|mouth)
(?:words?|speak\w*|speech|smile|face|mouth)<8> (?:arms?|hands?|legs?|side)<3> (?:numb|weak|funny|strange|odd|tingl\w+|
    heavy|dead)
(?:hands?|arms?|leg)<1> (?:wont|cant|doesnt|isnt)<1> (?:grip|hold|lift|work|mov\w+|do what)<4>(?: (?:anything|suddenly|
    since|today|this morning|all of a sudden)|(?= \.|$))
<cant><1> (?:lift|raise|move)<1> (?:left|right|one|either) (?:arm|leg|side|hand)<1>(?: (?:up|at all))?(?= (?:\.|since|
    and|suddenly|all|this|today|now|just)|$)
(?:half|side) (?:of )?<whose> face<2> (?:isnt|not|wont|doesnt|stopped)
(?:pins and needles|tingling)<3> (?:one|left|right) side
(?:suddenly|all of a sudden)<4> (?:confused|muddled|cant hold|cannot hold)
(?:confused|muddled)<1> (?:suddenly|all of a sudden)
(?:room|everything|it|sight|vision)<1> went (?:black|dark|blank)(?: in (?:one|my|his|her) \w+)
(?:someone|somebody|something|weight|brick\w*|band)<3> (?:sitting|sat|standing|stood|pressing|on|round|around)<1> (?:my|
    his|her) chest
(?:jaw<2> (?:arm|shoulder)|(?:arm|shoulder)<2> jaw)<3> <hurts><4> (?:sweat\w*|clammy|sick|breath\w*|faint)
(?:lips?|tongue|face|throat|eyes)<2> blown up
"""
_TABLES = (
    *(_CHEST, _BREATHING, _CONSCIOUSNESS, _STROKE, _SEIZURE, _INJURY),
    *(_ALLERGY, _POISON, _BIRTH, _OTHERS, _AS_IT_LOOKS, _IN_LAY_WORDS),
    *SIGNS,
    *NEAR,
    *DESPAIR,
)
DANGER = [phrase for table in _TABLES for phrase in phrases(table)]
"""Each tells of an emergency by itself."""

NUMBER_ALONE = phrases(
    r"""
(?:\W|help|please|pls|hi|hello|hey|call|dial|ring|phone|need|i|should|shall|we|now|or|what|do|me|for|to|an|is|it|
    quick|quickly|someone|omg|oh|god|my|there|think|can|you|thanks|right)*(?:999|112|911|000|111|995|118|119|108|
    9 9 9|1 1 2|9 1 1)\b(?:\W|help|please|pls|now|or|quick|quickly|what|do|i|should|999|112|911|111|call|need|me|
    can|you|thanks|right)*
"""
)[0].pattern
"""The whole of a text that is nothing but the number to call, and words of alarm."""
