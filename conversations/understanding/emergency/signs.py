"""The table of signs that tell of an emergency together, or in whom they are: blood and sickness, a fever in a newborn.

Owns these phrases only; they are written as those of `danger`, beside which they are searched for. Two signs with
` && ` between them are one wherever both stand near each other, whichever is said first.
"""

_BLOOD = r"""
<sick-up> && <some-blood>
<sick-up> && (?:black|dark brown)<1> (?:bits|stuff|grounds)|coffee
(?:red|black)<2> (?:vomit|sick|puke)\b(?! (?:note|line|cert))
(?:cough\w*|spit\w*|spat|hack\w*|hock\w*)<3> (?:up |out )?(?:clots?|red stuff)
blood\w*<3> (?:when|every time|each time)<1> (?:i|he|she) (?:cough|spit|vomit)\w*
blood<2> (?:com\w+|pour\w+|trickl\w+|leak\w+|stream\w+|drip\w+)<3> (?:mouth|ears?|eyes?|rectum|bottom|bum|
    back passage|down <whose> (?:legs?|face|arms?))
bleed\w*<2> (?:from|out of)<3> (?:ears?|eyes?|mouth|rectum|back passage)
(?:jet |very )?(?:black|tarry|tar like|bloody)<3> <stools>
<stools><4> (?:black|bloody|tarry|like tar|looks like tar|full of blood)
(?:pass\w*|lost|losing|having|full of|lots of|big|huge|massive)<2> (?:blood )?clots
(?:pass\w*|poo\w*|shitt\w+|piss\w+) (?:\w+ ){0,2}(?:pure )?blood(?= (?:\.|and|for|now|since|from)|$)
(?:toilet|bowl|pan|bed|sheets?|pads?|towels?|trousers)<4> (?:full of|covered in|soaked (?:in|with)) blood
(?:soak\w*|going|gone|bleed\w*|bled)<2> through<4> (?:pads?|towels?|dressings?|bandages?|plasters?|sheets?)
(?:pad|towel|dressing|bandage)s? (?:an|every|each|per)<1> hour
(?:blood|bleed\w*)<4> (?:gush|spurt|squirt|pump|flood|pool|puddle)\w*|(?:pools?|puddles?) of<1> blood
(?:blood|bleed\w*)(?: (?:just|still|is|has|really|simply)){0,3} (?:keeps? (?:coming|going)|will not stop|wont clot)
<cant><3> (?:stop|stem|staunch|get)<2> (?:blood|bleed\w*)(?! (?:test|form|pressure|appointment|done|taken))
(?:nose ?bleed\w*|bleed\w*|bled)<4> for<2> (?:hours|an hour|half an hour|\d+ (?:hours?|minutes?|mins)|(?:twenty|
    thirty|forty) minutes)
bleed\w* && <thinner>
"""
_WITH_CHILD = r"""
<with-child> && bleed\w*|<some-blood>|clots?|<awful><1> (?:pains?|cramps?|headache)|flashing lights?|seeing (?:stars|
    spots)|fell|fallen|leaking
bleed\w*<4> (?:im|i am|shes|she is|at)<1> (?:[4-9]|[1-3]\d|<weeks>|twenty|thirty) (?:weeks?|wks?|months?)
(?:[4-9]|[1-3]\d|<weeks>|twenty|thirty) (?:weeks?|wks?)(?: (?:pregnant|gone|along|and|with|im|i am|now|pg|
    preg)){0,3} bleed\w*
(?:losing|miscarr\w+)<1> (?:the|my|our|this) baby(?! (?:weight|sitter|monitor|teeth|tooth|bump))
(?:baby|babys) head<2> (?:out|coming|showing)
(?:need|urge|want)<1> to push(?= (?:\.|now|and|already)|$)
"""
_CHEST = r"""
chests?<4> (?:pain\w*|hurt\w*|squash\w*|crush\w*|squee\w*|cav\w+ in|stabb\w*|gripp\w+|seiz\w+|like a vice)
(?:squash\w*|crush\w*|vice|rope|belt|strap)<3> (?:round|around|on|across)<1> <whose> chest
(?:hearts?|beating|pounding)<4> (?:out of|through)<1> <whose> (?:chest|ribs?)
hearts?<4> (?:rac\w+|pound\w+|thump\w+|flutter\w+|jump\w+|irregular\w*|all over the place|missing beats|
    skipping) && faint\w*|pass\w* out|dizzy|<breath>|collaps\w*|sweat\w*|chest|light ?headed|black out
(?:pain\w*|ach\w+|hurt\w*|heavy|dead)<5> (?:arms?|jaw)|(?:arms?|jaw)<3> (?:pain\w*|ach\w+|hurt\w*|heavy) && sweaty|
    sweating|clammy|cold sweats?|gr[ae]y|ashen|<breath>less|out of breath
pain\w*<4> (?:spread\w*|radiat\w*|shoot\w*|travel\w*)<5> (?:jaw|left arm|both arms|chest)
crush\w* pain
(?:pain\w*|pressure|tight\w*)<5> (?:breast ?bone|sternum)
"""
_BREATH = r"""
(?:fight\w*|battl\w+|gulp\w*|pant\w*) (?:for|to get) (?:breath|air|oxygen)
(?:trouble|difficult\w*|struggl\w*|hard)<2> get\w*<2> (?:air|oxygen)
(?:pant\w*|puff\w*|huff\w*|out of (?:puff|breath)) && (?:sitting|lying|sat) (?:still|down|flat)|at rest|doing nothing|
    just (?:sitting|talking|resting)
(?:blue|gr[ae]y|purple)<2> (?:round|around|about)<2> (?:mouth|lips|nose)
(?:fingers?|nails?|fingernails|toes|hands?|feet|ears)<3> (?:gone|going|turn\w*|went) (?:blue|gr[ae]y)
<family><4> (?:grunting|rasping|head bobbing|sucking in)
(?:ribs?|tummy|skin)<3> suck\w* in
<cant><2> (?:finish|get through|say|speak|talk)<3> (?:sentences?|words?)? && <breath>|puff\w*|pant\w*|wheez\w*
<wheeze> && cant speak|struggl\w*|blue|getting worse|(?:inhaler|puffer)s?<3> (?:nothing|no help|no good|not|isnt|
    empty|ran out)
(?:inhaler|puffer)s?<5> (?:nothing|no help|no good|empty|run out|ran out) && <breath>|tight|attack|worse|chest
"""
_STROKE = r"""
(?:mouth|face|eye|smile|lip)s?<3> (?:gone|dropp\w*|hang\w*|slid\w*|slipp\w*|pull\w*|dragg\w*)<2> (?:down|(?:to |
    on )?(?:one|the|left|right) side|sideways)
(?:dribbl\w*|drool\w*)<3> (?:one|left|right)<1> side
(?:speech|words?|voice)<3> (?:slur\w*|thick|gone (?:funny|odd|strange|weird|slurry))
<family><2> (?:talk\w*|speak\w*)<2> (?:strange|funny|weird|odd|wrong)
(?:sound\w*|talk\w*|seem\w*|act\w*|walk\w*)<4> drunk && not|hasnt|havent|never|doesnt|sober|nothing
<family><4> <muddled><3> (?:since (?!you|your|the (?:letter|text|message|email))|suddenly|overnight|today|
    this morning|last night|tonight|all of a sudden|out of nowhere)
(?:suddenly|all of a sudden|since (?:this morning|last night|lunch\w*|breakfast|yesterday))<4> <family><4> <muddled>
<family><2> (?:no idea|not know|doesnt know|doesnt recogni[sz]e|forgotten)<2> (?:where (?:he|she) is|who (?:he|she|
    we) (?:is|are)|(?:his|her) own name)
(?:having|just had|keeps having)<1> (?:funny|bad|strange|weird) turns?
(?:arms?|legs?|hands?)<3> (?:useless|like lead|wont work|not working|stopped working|just hang\w*|
    dead weight)(?= (?:\.|since|and|suddenly|now|today|this|all)|$)
(?:suddenly|all of a sudden)<5> (?:dizzy|wobbly|off balance|unsteady|double)|double vision<4> (?:suddenly|
    since (?:this morning|last night))
(?:half|side) (?:of )?<whose> face<2> (?:dont|cant|stopped|has stopped)
"""
_OUT_COLD = r"""
<family>(?: (?:is|was|has|been|just|still|found|lying|laid|laying|down|fell|fallen|passed|him|her|and|there|stuck|
    flat|out)){0,6} on the (?!ground|first|second|third|top|same|other|next|upper|lower|right|
    wrong)(?:\w+ )?floor(?! (?:play\w*|below|above|plan))
(?:found|finding)<1> <family><3> on the (?!ground|first|second|third|top|other)(?:\w+ )?(?:floor|ground|stairs)
out cold(?! (?:weather|today|this))
<cant><2> rouse
<family><3> <cant><2> (?:be roused|be woken|stay awake|keep<2> eyes open|open<2> eyes)
(?:wont|cant|not|doesnt)<2> open<1> (?:his|her|their) eyes
<child><5> (?:lethargic|listless|unrous\w+|drowsy|hard to wake)
(?:some|a|another|kind) (?:sort|kind|type)(?: of)?(?: an?)? (?:fit|seizure|convulsion)
(?:jerk\w*|twitch\w*|thrash\w*|shak\w*|stiff\w*) && eyes<4> (?:roll\w*|white|glaz\w*|staring)
(?:jerk\w*|twitch\w*|thrash\w*|shak\w*)<2> all over(?! (?:the|london|town|place))
eyes<3> (?:glazed|rolled|staring) && respon\w*|answer\w*|floppy|limp
(?:went|gone|going|dropped|fell) down like a (?:sack|stone|tree|log)
<cant><1> (?:respond\w*|answer\w*|react\w*)<2> (?:when|to (?:me|us|his|her|my voice|anything|pain|touch)) && <family>
"""
_HEAD_AND_NECK = r"""
<stiff-neck> && <headache>|fever\w*|temp\w*|rash|spots|vomit\w*|<light-hurts>|light
<light-hurts> && <headache>|neck|fever\w*|temp\w*|rash|vomit\w*
<cant><2> (?:get|put|bend|touch|move)<2> chin<3> chest
(?:glass|tumbler)<8> <spots>|<spots><8> (?:glass|tumbler)
(?:purple|dark red|bruise ?like|pin ?prick)<2> <spots>|<spots><4> (?:purple|like bruises|bruis\w+)
<spots><8> (?:doesnt|dont|wont|not|isnt|arent|didnt)<2> (?:fad\w*|disappear\w*|blanch\w*|vanish\w*|go away when|
    go when|go white)
<spots> && floppy|wont wake|hard to wake|drowsy|<breath>
<head-hit> && drowsy|sleepy|falling asleep|vomit\w*|been sick|throwing up|confused|muddled|blurr\w*|<thinner>
head<5> (?:split|gash\w*|cut open|bleed\w*|dent\w*|caved)
"""
_BURNING_UP = r"""
<newborn> && <hot>|(?:wont|not|isnt|hasnt|refus\w+)<2> (?:feed\w*|fed|take|taking)|floppy|grunting
<child><3> (?:burning|boiling|roasting|red hot|on fire)(?: (?:up|hot))?
<hot> && <not-drinking>|drowsy|lethargic|listless|shak\w+|shiver\w*|rigors?|delirious|mottled|floppy|limp|
    hallucinat\w*|seeing things|confused|talking (?:nonsense|rubbish|funny)
(?:temp\w*|fever)<4> (?:4[0-2]|10[4-9])(?! (?:minutes|mins|hours|days|weeks|years|pounds))
(?:no|not a|not had a|hasnt had a|without a)<1> wet napp\w*
(?:red|dark|black) (?:lines?|streaks?|tracks?)<5> (?:up|along|spread\w*|track\w*|towards?)
(?:soft spot|fontanelle?)<4> (?:sunken|bulg\w+|sunk)
(?:skin|legs?|arms?|hands?)<3> (?:mottled|marbled)
"""
_STOPPED = r"""
<no-wee><5> (?:since|all (?:day|night|weekend)|(?:for|in)<2> (?:hours?|hrs|days?)|at all|
    \d+ hours)(?! (?:last (?:month|year|time)|the op))
(?:numb|no feeling)<3> <whose> bottom
numb(?:ness)?|no feeling|lost (?:all )?feeling|<cant><2> feel && groins?|saddle|<whose> privates?|private (?:parts?|
    area)|genital\w*|down below|bum|backside|between<1> legs|when i (?:wee|pee|wipe)
backs? && lost control|no control|wet myself|wetting myself|<cant><2> (?:feel|control|hold)<4> (?:wee|pee|bladder|
    bowels?)
<testicle> && sudden\w*|agony|excruciating|twisted|unbearable
"""
_HURT = r"""
<fell><7> (?:head|skull)(?! (?:office|teacher|receptionist|over heels|of))
(?:see|saw)<2> bone(?! (?:doctor|specialist|clinic|man|nurse|scan))|bones?<3> (?:sticking|out|showing|poking|coming|
    through)|split open|cut to the bone
<joint><4> (?:wrong (?:way|angle)|(?:funny|odd|weird|strange) angle|out of shape|bent back\w*|sticking out|popped out|
    out of (?:its|the) socket)
dislocat\w+<3> <joint>(?!<4> (?:ago|last|years))
<fell> && size of an? \w+|like a balloon|snapped|heard a (?:crack|snap|pop)|looks? broken|<cant><2> (?:put<2> weight|
    walk|stand|get up)
(?:think|sure|reckon|looks like|just|definitely)<3> (?:broken|broke|fractured|snapped) (?:my|his|her|the) (?:<joint>|
    neck|back)(?!<3> (?:last|ago|years|in (?:19|20)|when))
<fell> && <thinner>
(?:bit (?:me|him|her|us|my|his)|bitten|attacked|mauled)<6> (?:face|neck|throat)
(?:snake|adder|viper)<2> (?:bit|bite|bitten)
(?:finger|thumb|toe|ear|skin)s?<2> hang\w* off
<fell><3> (?:roof|ladder|tree|window|balcony|scaffold\w*|horse|building|height)(?!<4> (?:ago|last|years))
(?:burn\w*|scald\w*)<3> (?:acid|chemicals?|bleach|electric\w*|steam|petrol)
(?:pull\w*|spill\w*|spilt|pour\w*|tipp\w*|knock\w*)<3> (?:kettle|boiling|pan|hot \w+|tea|coffee|oil)<3> (?:over|on|
    onto|down)<2> (?:<family>|<limb>|<myself>|me|chest)
(?:car|bike|motorbike|road) (?:crash|accident) && tingl\w*|numb\w*|<cant> (?:move|feel)
(?:swallow\w*|inhal\w+)<3> (?:coins?|marbles?|lego|needles?|screws?|nails?|toys?|magnets?|glass|razor\w*|buttons?|
    beads?|pins?|bones?|stones?)
(?:trapped|crushed|caught)<4> (?:under|machine|car door|rollers?|wreck\w*)
(?:doubled (?:up|over)|screaming|writhing|curled up|rolling (?:around|about))<3> (?:in|with)<1> (?:pain|agony)
worst pain<3> (?:life|ever)
"""
_AT_ANOTHERS_HANDS = r"""
(?:my|the|her|his) (?:\w+ )?(?:<relation>)(?: (?:has|just|keeps?|always|sometimes|is|was|been|had|often|got drunk and|
    came home and)){0,3} (?:<hits>|hurts?|hurting|abus\w+|threaten\w*) (?:me|us|my (?:son|daughter|mum|kids|children|
    baby)|the (?:kids|children|baby))(?! (?:up|to it|to the|out|off|with|into|about|that|towards|by|for))
(?:he|she|hes|shes)(?: (?:has|just|keeps?|always|is|was|been|had)){0,3} (?:<hits>) (?:me|us|the (?:kids|children|
    baby))(?! (?:up|to|out|off|with|by|for|at|into))
(?:been|was|got|were)<1> (?:raped|sexually assaulted|assaulted|beaten up|attacked|mugged)(?! by (?:midges|
    mosquito\w*))
(?:threaten\w*|going|wants?|said|says|tried|trying)<4> (?:kill|stab|shoot|strangle) (?:me|us|him|her|my \w+|
    the (?:kids|children))
(?:has|hold\w*|pull\w*|wav\w*|with|got) (?:an? |the |his |her )?(?:knife|gun)(?! (?:surgery|clinic|wound))
(?:dont feel|am not|im not|unsafe|scared to be) ?(?:safe )?(?:at home|in my (?:own )?(?:home|house|flat))(?= (?:\.|
    with (?:him|her|my)|tonight|any ?more|because|now)|$)(?<!not at home)(?<!not in my house)(?<!not in my flat)
"""
_TOO_MUCH = r"""
(?:i|ive|weve|we|<family>)(?: \w+){0,2} (?:took|taken|swallowed)<3> (?:wrong|double|twice|two lots of|
    triple)<3> (?:dose|doses|amount|insulin|medicine|medication|tablets?|pills?|calpol|paracetamol)
(?<!they )(?<!you )(?<!chemist )(?<!pharmacy )(?<!doctor )(?<!nurse )(?<!hospital )(?:given|gave)<3> (?:wrong|double|
    twice|two lots of|triple)<3> (?:dose|doses|amount|insulin|medicine|medication|tablets?|pills?|calpol|paracetamol)
(?:took|taken|had|swallowed)<1> more<1> <pills><2> than
(?:took|taken|snort\w+|injected|smoked|popp\w+|had)<3> (?:ecstasy|mdma|heroin|cocaine|ketamine|spice|fentanyl|
    crystal meth)
(?:drank|drunk|had)<3> (?:bottles?|litres?) of<1> (?:vodka|whisky|whiskey|gin|rum|spirits)
(?:breath\w*|inhal\w*|sniff\w*)<4> (?:fumes|smoke|gas|solvents?|glue|chlorine)
(?:carbon monoxide|co|smoke) (?:alarm|detector)<3> (?:going|gone|went|beep\w*|goes)
<child><3> (?:eaten|ate|drank|drunk|swallowed|got into|got at|licked)<4> (?:medicines?|pills?|tablets?|meds|perfume|
    mouthwash|bleach|cleaner|detergent|berries|mushrooms?|foxglove|vape\w*|nicotine|pellets|oil|anti ?freeze|
    weed ?killer|paint|white spirit)
(?:having|had|bad) (?:a |bad |severe ){0,2}hypo(?! thyroid\w*)|ketones<4> (?:high|\d|up)
"""
_SWELLING = r"""
<eaten> && <airway-swells>
(?:face|lips?|tongue|mouth|neck)<3> (?:puff\w* (?:up|out)|balloon\w*|blow\w* up|doubled in size|twice (?:the|its|
    their) size|like a balloon|huge)
(?:hives|welts) && throat|tongue|<breath>|<wheeze>|faint|lips?|swallow
(?:throat|neck)<3> (?:clos\w+|tighten\w*|swelling|block\w+ up)
"""
SIGNS = (
    *(_BLOOD, _WITH_CHILD, _CHEST, _BREATH, _STROKE, _OUT_COLD, _HEAD_AND_NECK, _BURNING_UP, _STOPPED, _HURT),
    *(_AT_ANOTHERS_HANDS, _TOO_MUCH, _SWELLING),
)
"""The tables, each by what is told."""
