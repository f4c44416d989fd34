"""The table of signs that are one emergency wherever they stand near each other: who or what, and what is wrong.

Owns these phrases only; they are written as those of `danger`, beside which they are searched for. Each part is a group
of lay words, so that what lies between them, a comma too, does not matter.
"""

_HEART_AND_LUNGS = r"""
chests? && (?:pain\w*|hurt\w*|tight\w*|crush\w*|squee\w*|heav\w+|pressure|weight|stabb\w+|burst\w*)
(?:angina|my spray|gtn)<8> (?:still|not|no|isnt|hasnt|wont|worse|again|back|three|twice)
<upper-body><3> <upper-body> && <cold-sweat>
(?:indigestion|heart ?burn|wind) && (?:arm|jaw|<cold-sweat>|<breath>)
(?:hearts?|heart ?beat|pulse|palpitations?) && (?:strange|weird|funny|all over|stop\w*|rac\w+|fast|wild\w*) && (?:
    <faint>|<cold-sweat>|<breath>|electric\w*|shock)
(?:whistl\w+|bark\w*|crow\w+|snor\w+|rattl\w+|gasp\w*|grunt\w*|bubbl\w+|strang\w+) && (?:<breath>|breathes in|
    breaths? in)<4> (?:in|still|respond\w*|sounds?|hard)
<breath><3> (?:sounds?|noise|like)<3> (?:snor\w+|whistl\w+|rattl\w+|bark\w*|gasp\w*|straw|bubbl\w+|strang\w+)
<breath><3> (?:quick\w*|rapid\w*|fast\w*|deep and|little|shallow|strange|difficult\w*) && <faint>|<muddled>|swell\w*|
    face|awake|vomit\w*|throwing up|rash
(?:pant\w*|puff\w+) like a
(?:pant\w*|out of puff|breathless|wheez\w*) && (?:vomit\w*|throwing up|<faint>|weight|leg|calf|talk|<muddled>)
too (?:wheezy|breathless|puffed|out of breath|short of breath) to
(?:sats?|oxygen|o2|spo2)<9> (?:[5-8]\d|9[01])(?! (?:today|this|year|years|street)\b)
potassium<5> (?:[6-9]|1\d)(?: ?\.? ?\d)?(?! (?:months?|weeks?|days?|years?|times|hours?|tablets?|am|pm))
(?:potassium|dialysis|pacemaker|defib\w*|magnesium|calcium|kidneys?) && (?:hearts?|pulse|heart ?beat)<4> (?:flutter\w*|
    thump\w*|rac\w+|skip\w*|miss\w*|irregular\w*|funny|odd|jump\w*|strange|weird|pound\w*|all over|slow\w*)
(?:potassium|sodium)<4> (?:dangerous\w*|critical\w*|sky high|through the roof|far too (?:high|low))
peak ?flow<5> (?:down|dropp\w*|low|half|\d\d|1\d\d|red)(?! (?:meter|chart|diary))
(?:lips?|mouth|fingers?|nails|skin|face|tongue|baby|she|he)<4> (?:bluish|blue ish|dusky|purple|slate)(?! (?:dress|
    shirt|coat|hair|top|cardigan|coloured))
(?:gone|going|goes|go|went|turn\w*)<1> (?:dusky|purple|bluish)
(?:grape|sausage|meat|food|sweet|toast|apple|bone|pill|coin|piece|something|toy|bit of|fish ?bone|nut) && (?:stuck|
    wrong way|windpipe|swallow\w*|lodged|choke) && (?:purple|blue|quiet|silent|no noise|any noise|not<2> (?:noise|
    sound|breath\w*|speak\w*)|<cant><2> (?:breath\w*|cough|swallow|speak|talk|get it)|dark|drool\w*|dribbl\w*|
    gagging)
(?:swall?ow\w*|eaten|ate)<8> batter(?:y|ies)
(?:stopp\w*|stops)<1> breath\w*|(?:forget\w*|forgot) to breathe
(?:rub\w*|clutch\w*|hold\w*|grip\w*|grab\w*|press\w*)<5> chest(?! (?:freezer|of drawers))
(?:stone|weight|brick\w*|heav\w*|pressure|tight\w*)<4> (?:breast|heart|ribs) && (?:air|<breath>|arm|sweat\w*|sick|
    pain\w*|jaw)
no<1> (?:air|oxygen)(?= (?:\.|in|and|coming|get\w*|come)|$)(?! (?:con|conditioning))
(?:lips?|tongue|throat|face)<3> (?:feels?|like|gone|are|is|look\w*|getting)<3> (?:fat|sausages?|balloons?|thick|huge|
    puffy|swell\w*|swollen|massive|double)
(?:hearts?|pulse|heart rate|hr|heartbeat)<3> (?:at|going|beating|is|of|rate|over)<1> (?:1[4-9]\d|2[0-4]\d)(?! (?:
    pounds|street|road))
(?:drool\w*|dribbl\w*) && (?:<cant><3> swallow\w*|lean\w* forward|throat|<breath>|one side|fever\w*)
<cant><3> (?:talk|speak|say|finish|get)<3> (?:sentences?|(?:two|three|few) words|more than<2> words?)(?! in (?:
    english|welsh))
(?:foot|feet|leg|hand|arm|toes|fingers)s?<3> (?:white|blue|cold|purple|black|icy|grey)<2> (?:white|blue|cold|icy|
    numb|dead|dusky|pulseless)(?! (?:in (?:the )?winter|outside))
(?:<breath>|breathes?) && (?:pull\w* in|suck\w* in|draw\w* in|funny noise|strange noise|weird noise)
"""
_HEAD = r"""
(?:face|mouth|smile|lip|eye ?lid|eyelids|cheek)s?<5> (?:lopsided|lop sided|wonky|crooked|slack|uneven|slid\w*|
    dropp\w+|droop\w*|skew\w*|drag\w*)
(?:couldnt|cant|cannot|could not|not able to|unable to|lost)<3> (?:speak|talk|words?|speech) && (?:minutes|mins|hour|
    seconds|back to normal|suddenly|sudden|came back|now (?:ok|fine|normal))
(?:speak\w*|speech|talk\w*|words?)<4> (?:not (?:understand\w*|clear|right)|ununderstand\w*|makes? no sense|gibberish|
    nonsense|slow and|slurr\w*|jumbl\w*|strange\w*|wrong\b)
(?:cup|mug|phone|fork|spoon|pen|things?|everything|fall|drop\w*)<5> (?:from|out of|through)<2> hands? && <sudden>|
    speak\w*|talk\w*|face|one|left|right
<sudden> && (?:dizz\w*|legs? (?:wont|wouldnt|wont go|give|gave|not|dont)|unsteady|stagger\w*|balance|seeing (?:two|
    double)|two of everything|double vision|cant see|couldnt see|blind\w*|vision|sight|confus\w+|muddled)(?! (?:
    clinic|test))
seeing (?:two|double)|sees? (?:double|two of everything)
(?:legs?|arms?|hand)<2> (?:wont|wouldnt|dont|not|cant)<1> (?:go where|do what|work|obey|hold me)<4>
(?:dragging|drags)<3> (?:leg|foot) && <sudden>|face|speech|arm
(?:head\w*|migraine) && (?:explod\w*|popp\w*|pop|snapp\w*|burst\w*|thunder\w*|hammer|hit by|hit with|like a (?:bat|
    brick)|like never|never had|worst|hold the|holding (?:his|her|my)) && <sudden>|sick|vomit\w*|droop\w*|sleep\w*|
    bear|worst|scream\w*|life|neck|minutes
<headache> && (?:flashing lights?|puffy|droop\w*|<muddled>|chin|neck|vision|sight|blurr\w*|<sudden>)
temples?<6> (?:sore|tender|pain\w*|hurt\w*) && (?:sight|vision|eye|see|jaw|blurr\w*|blind)
<head-blow> && (?:sick|vomit\w*|throw\w* up|drows\w*|sleep\w*|dropping off|double|blurr\w*|confus\w+|keeps? asking|
    same question|repeat\w*|doesnt remember|cant remember|fluid|watery|clear (?:stuff|liquid|water)|blood from|dazed|
    knocked out|black(?:ed)? out|passed out|fit|pupils?|<thinner>|seeing stars)
(?:clear|watery)<3> (?:stuff|liquid|fluid|water|liquid) && (?:nose|ears?) && (?:fell|fall\w*|hit|head|bang\w*|crash|
    after)
(?:eyes?|sight|vision|see(?! (?:some|any)(?:one|body)| (?:(?:a|an|the|my|your|any|this) )?(?:doctors?|dr|gp|nurse|
    physio|specialist|consultant)| you(?: about|$)))<6> (?:curtain|shutter|shade|veil|blur\w* to nothing|to nothing|
    blank|black|keeps going|gone|going|half|lost|missing)(?= (?:\.|come|came|down|over|since|this|suddenly|today|on|in|
    and|again|out|now|just)|$)(?! in for)
(?:curtain|shutter|veil|shadow) && eyes?|vision|sight
eyes? && (?:rock hard|haloe?s?|rainbows) && (?:sick|vomit\w*|throw\w* up|pain\w*|agony|red|headache)
(?:face|eyes?)<8> (?:threw|thrown|throw|spray\w*|squirt\w*|splash\w*)|(?:threw|thrown|spray\w*|squirt\w*|
    splash\w*)<6> (?:face|eyes?) && burn\w*|acid|chemical\w*|bleach|cleaner|cant see|sting\w*|ammonia
<stiff-chin>
(?:sight|vision|eyesight)<3> (?:went|gone|lost|goes|disappear\w*|vanish\w*|failing)(?! (?:down|up|from 20|for (?:a|
    my) test))
eyes? && (?:hit|ball|stick|poked|punch\w*|glass|metal|grinding|cork|firework) && (?:<cant><3> see|blurr\w*|black|
    blood|agony)
<family-or-i> && (?:smack\w*|blank|vacant|jerk\w*|twitch\w*|stiff\w*|shak\w*|trance) && (?:respond\w*|answer\w*|
    hear me|foam\w*|froth\w*|wet (?:him|her|my) ?self|tongue)(?! the (?:phone|door))
froth\w*<2> (?:at|from|mouth)
<cant><1> recogni[sz]e<1> (?:anyone|anybody|any of us|me|us|his|her|family)(?! (?:number|name|voice|email))
soft spot && (?:bulg\w*|sunk\w*|swollen|sticking|dip\w*)
(?:baby|toddler|newborn|infant) && (?:high pitched|wont stop screaming|inconsolabl\w*|moaning|whimper\w*|stiff neck|
    arch\w* back)
(?:neck|back|spine|spinal) && (?:crash\w*|fell|fall|dive[ds]?|diving|accident|tackle\w*|thrown|horse|
    trampoline) && (?:tingl\w*|numb\w*|pins and|<cant><2> (?:feel|move)|weak\w*)
(?:jaw<4> (?:lock\w*|clench\w*)|<cant><2> open<2> (?:mouth|jaw)) && (?:spasm\w*|rusty|swell\w*|swollen|swallow\w*|
    drool\w*|fever\w*|stiff\w*)
<cant><3> (?:lift|raise|move|hold|grip|use)<2> (?:arm|leg|hand|side) && (?:dribbl\w*|drool\w*|speak\w*|talk\w*|face|
    mouth|slur\w*|confus\w+|numb\w*)
(?:stiff|rigid)<4> (?:board|plank|all over) && (?:shook|shak\w*|jerk\w*|twitch\w*|eyes)
fits? after (?:another|the other|fit)|(?:another|second|third|several|two|three) fits?(?! (?:for|in|on|notes?))
(?:head|fontanelle?)<2> (?:is |are )?bulg\w+
<stiff-neck> && (?:sick|ill|poorly|sleepy|drows\w*|confus\w+|hot|fit|cries|crying)
"""
_DOWN = r"""
(?:dropp\w*|fell|fall\w*|went|gone|goes|slump\w*|slid)<1> (?:down|over|to the (?:floor|ground)|in the (?:office|
    street|shop|kitchen|hall|shower|bathroom|garden)|on the floor) && (?:respond\w*|answer\w*|wak\w+|white|grey|
    <breath>|talk\w*|speak\w*|mov\w+|pulse|snor\w+|eyes|shak\w*)(?! (?:by|the (?:phone|letter|door)))
(?:no|not)<1> (?:answer\w*|respond\w*|response|wak\w+|breath\w*|mov\w+|pulse|react\w*) && (?:fall|fell|fallen|floor|
    colou?r|white|grey|blue|cold|collaps\w*|dropp\w*|lying|legs|locked in)
(?:found|see|lying|stuck|laid|laying|been|still)<6> on the<1> (?:floor|carpet|ground|tiles|lino)(?! (?:below|above|
    plan))
<family-or-i> && (?:legs?|body|lying|laid|lies|slumped)<6> (?:floor|carpet|letter ?box|hall\w*|stairs) && <cant>|
    answer\w*|opened|since|respond\w*
(?:on the floor|on the carpet) && since|all night|for hours|cant get up|couldnt get up|unable to
(?:hardly|barely|not|cant be|hard to be|un)<1> (?:rous\w*|wak\w+able)
(?:wont|cant|cannot|doesnt|not|unable to|hardly|barely)<2> (?:stay|keep|keeping|staying) (?:awake|conscious|
    his eyes open|her eyes open)
(?:stares|staring|stared) && (?:wont|not|doesnt|blank\w*|space|respond\w*|answer\w*|swallow|jerk\w*|twitch\w*)(?! (?:
    contest|at me))
(?:sugars?|sugar level|glucose|bm|bms|meter|blood sugar)<6> (?:hi|high|lo|low|error|off the scale|[0-3](?: \d)?|
    [2-9]\d) && (?:sleepy|drows\w*|sick|vomit\w*|swallow|stares?|confus\w+|sweat\w*|shak\w*|wont|under|thirst\w*|
    <breath>|aggressive|pant\w*)
(?:hypo|diabet\w*|insulin|type (?:1|one)|sugars?) && (?:wont|cant|cannot|not|isnt)<2> (?:swallow|eat|drink|wak\w+|
    respond\w*|get her|get him|come round)|(?:going|gone|slipping) under|sweaty|unconscious|pear drops|deep and fast|
    fruity|stares?|passed out|throwing up|vomiting
(?:pear drops|nail varnish) && <breath>|vomit\w*|sick|diabet\w*
(?:weight|peeing|weeing|drinking|thirsty) && (?:vomit\w*|throw\w* up|sick) && (?:pant\w*|<breath>|drows\w*|sleepy)
(?:too much|double|twice|three times|extra|wrong|mixed up|by mistake|by accident|accident\w*) && insulin|morphine|
    methadone|warfarin|digoxin|fentanyl|oramorph|lithium
"""
_BLOOD_AND_BELLY = r"""
blood\w* && (?:fountain|spray\w*|spurt\w*|squirt\w*|gush\w*|jet|pump\w*|running down|runs down|pouring|puddles?|
    pools?|everywhere|buckets?|cup ?ful\w*|(?:a |half a )?cup of|mug ?ful\w*|loads|lots of|soak\w*|toilet is full|
    drenched|light ?headed|wont stop|not stop\w*)(?! (?:test|form|pressure|of (?:tests|forms)|tests)\b)
<some-blood><8> (?:my|his|her) (?:mouth|bum|bottom|back passage)<1> (?:and|loads|lots|bright|wont)|(?:bright|fresh|
    dark)<1> (?:red )?blood(?! (?:test|orange))
(?:varicose|vein)<6> (?:burst|bleed\w*|bled|popped|split)
(?:cough\w*|retch\w*|heav\w+|bring\w*|brought|throw\w*|threw|spit\w*|vomit\w*|sick)<4> (?:clots?|blood)
(?:soak\w*|drench\w*)<6> blood
(?:gave birth|had (?:a|the|my) baby|c section|birth) && (?:bleed\w*|blood|clots?|soak\w*|shak\w+|shiver\w*|rigor\w*|
    demon|not ours|hear\w* things|not sleep\w*|fit)
(?:finger|thumb|toe|hand|ear|tip)s?<2> (?:came|come|comes|chopped|cut|torn|ripped|taken|bitten|sliced|hanging|is|
    has come|got cut)(?: clean| right)? off(?! (?:the (?:list|phone)|work))
(?:dressing|bandage|plaster|pad|towel|wound|stitches|op|scar)s? && (?:soaked|soaking|burst|split|split open|
    come open|opened up|gap\w+|blood<2> running)
(?:belly|tummy|stomach|abdomen|tum|guts?|bump) && (?:rigid|hard as|like a (?:board|drum|rock|plank)|rock hard|board|
    (?:cant|cannot|couldnt)<2> (?:straighten|stand up|move|walk)|green (?:bile|vomit|sick)|(?:vomit\w*|sick|
    sicking)<2> (?:green|poo)|swollen and hard|torn|ripping|tearing)
(?:redcurrant|red currant|jelly)<4> (?:nappy|poo|stool)|(?:nappy|poo|stool)\w*<6> (?:redcurrant|red currant|jelly)
(?:draws?|drawing|pulls?|pulling)<2> (?:legs|knees) up && (?:scream\w*|white|pale|vomit\w*|blood)
(?:pain\w*|cramps?|ache|agony) && (?:test<3> positive|positive<1> test|test says pregnant|late period|period<2> late|
    missed period|coil in|pregnan\w*|ectopic|early pregnancy|weeks gone|wks gone) && <faint>|<awful>|one side|on (?:
    the )?(?:right|left)|shoulder|knives|agony|bleed\w*|walk
<testicle-or-lay> && <awful>|<sudden>|agony|twist\w*|excruciating|unbearable|sick|vomit\w*|doubled|cant walk|crying|
    he cry|swollen and
(?:catheter|bladder)<6> (?:blocked|not draining|isnt draining|wont drain|stopped|bursting|huge|full)
(?:wee|pee|drop|urine|water|piss)<7> (?:nothing comes|wont come|not coming|nothing out|not come|cant|
    nothing) && <awful>|agony|doubled|since|hours|bursting|drum|huge|crying|swollen
(?:not|hasnt|havent|no)<2> (?:passed|pass|had)<2> (?:drop|wee|urine|water)<6> (?:since|all day|hours|today|yesterday)
no<1> (?:pee|wee|urine|peeing|weeing)<3> (?:since|all day|today|for)
(?:saddle|between<2> legs|private\w*|bum|back ?side|undercarriage|down below|bits)<5> (?:numb|dead|no feeling|
    tingl\w+|asleep|gone) && back|disc|legs?|feet|wee|bowel\w*|sciatica
(?:back|disc|spine|sciatica)\w* && (?:soil\w*|incontinen\w*|wet (?:myself|the bed)|messed myself|floppy|both legs|
    legs like|pooed|cant feel|numb|lost control|no warning)(?! (?:toe|finger)s?)
(?:leg|arm|hand|neck|wound|cut|wrist|thigh|foot|finger)s? && (?:pumping|spurt\w*|gush\w*|squirt\w*|
    pouring out)(?! (?:station|iron))
(?:saw|chain ?saw|grinder|mower|drill|knife|axe|machete|nail ?gun|blade|fence|spike)<4> (?:into|through|in)<2> (?:
    leg|hand|foot|arm|thigh|finger|thumb|stomach|chest|belly|neck)s?
(?:finger|thumb|toe|ear|nose|lip|scalp|eyelid)s?<5> (?:hanging|by a (?:thread|bit|flap|piece))
clots?<5> (?:big as|as big|size|fist|golf|plums?|palm|lemons?|oranges?|keep|loads|lots)
cord<4> (?:hang\w*|out|showing|between|came|come)(?! of (?:stock|order))
stoma<3> (?:black|purple|blue|dark)
(?:pee|wee|urine)<4> (?:black|cola|coke)(?! zero)
(?:cut|sliced|gone|went|bit)<1> (?:through|down|right) (?:through )?to<1> (?:bone|tendon|muscle|fat)
labou?r<2> (?:started|starting|begun|has come|early) && (?:weeks?|wks?|early)
pain\w*<4> so bad && (?:<cant><2> (?:stand|move|breath\w*|speak)|white as|faint\w*|collaps\w*|passing out|grey)
<cant><2> (?:wee|pee|urinate) && (?:feel|numb|bottom|legs|back|agony|since)(?! (?:the test|8))
"""
_YOUNG = r"""
<child-or-ones> && (?:stops?|stopp\w*|keeps stopping|pauses) breath\w*
(?:<newborn>|weeks? old|month old|newborn) && (?:blue|dusky|limp|floppy|grey|grunt\w*|quiet|jerk\w*|yellow and|
    wont feed|not feed\w*|wont wake|sleepy|temp\w*|fever\w*|cold|vomit\w*<3> (?:green|shoot\w*)|dropp\w*|fell|
    shak\w+)(?! (?:jab|vaccin\w*))
(?:shak\w+|slap\w*|hit\w*|throw\w*|hurts|hurting|burn\w*|chok\w+)<2> (?:the|her|his|my|a|that) (?:\w+ )?(?:baby|
    toddler|newborn|little one)(?! (?:in the car|hand|rattle))
(?:kids?|children|baby|toddler|little ones?)<6> (?:on (?:their|his|her|its) own|alone|by (?:themselves|himself|
    herself)) && (?:since|all (?:day|night)|scream\w*|crying|yesterday|days|locked)
(?:niece|daughter|sister|girl)s? && (?:cutting|circumcis\w*|get cut|be cut) && (?:fly\w*|abroad|country|africa|
    holiday|plane|ceremony|back home|summer)
fgm
(?:baby|bump|he|she|little one|kicks?|movements?|moving) && (?:quiet|no kicks?|less|fewer|not (?:kicked|moved|
    kicking|moving)|hasnt (?:kicked|moved)|still|stopped|nothing) && (?:months?|weeks|wks|wk|pregnan\w*|bump|cold (?:
    juice|water|drink)|kicks?|8 month|belly)
<far-gone> && (?:(?:<awful>|massive|splitting|pounding|worst|banging)<1> head\w*|flashing|puffy|swollen face|hard as|
    like a board|rock hard|spotting|bleed\w*|blood|hurts constantly|constant pain|every<1> (?:\d|two|three|four|five|
    few) (?:minutes|mins)|leak\w*|gush\w*|waters|contract\w+|tighten\w*|pains|fell|itch\w+<3> (?:hands|feet)|vision|
    less than usual|moving (?:much )?less|<faint>|fits?)(?! (?:you|me|us|in)\b)
(?:pains?|tighten\w*|cramps?)<6> every<2> (?:\d+|two|three|four|five|few) (?:minutes|mins)
<hot> && (?:rash|spots|points|dots|marbl\w+|mottl\w+|purple|stiff|chin|neck|light|no (?:pee|wee)|cold (?:hands|feet)|
    <muddled>|very sleepy|so sleepy|floppy|limp|breathing fast|chemo\w*|neutropen\w*|transplant|no spleen|stoma|
    c section|drip|fits?|jerk\w*|wont wake)(?! (?:you|me|us|in)\b)
<spots-or-points> && (?:glass|tumbler|cup)(?! (?:of|half|wool))
<spots-or-points> && (?:press\w*|push\w*|squash\w*|roll\w*) && (?:stay\w*|still|not|doesnt|dont|wont|didnt|isnt|
    remain\w*|same|no change|there)
<spots-or-points> && (?:purple|dark red|red ?purple|blood coloured|pin ?prick\w*|like bruis\w*|under the skin) && (?:
    child|baby|fever\w*|temp\w*|hot|ill|unwell|spreading|sudden\w*|sick|son|daughter|he|she|sleepy|legs?|tummy)
(?:chemo\w*|neutropen\w*|transplant|immunosupp\w*) && (?:temp\w*|fever\w*|3[789](?: \d)?|shiver\w*|rigor\w*|shak\w*|
    hot and|burning)
(?:wound|scar|cut|cellulitis|infection|sore|ulcer|leg|c section|catheter|uti|drip) && (?:rigor\w*|shiver\w*|
    cant think|confus\w+|gone black|turned black|black in|stinks and|spreading by|spreading fast|unbelievable pain|
    muddled|delirious)
(?:skin|arms?|legs?)<4> (?:like )?(?:marble|marbled|blotchy and cold|mottled)(?! (?:floor|work\w*))
rigor(?:s|ing)?(?! mortis)
"""
_HARM = r"""
(?:pan|kettle|pot|tea|coffee|soup|fat|oil|iron|steam|candle|firework|petrol|gas ring|bbq|barbecue|hob|fire|
    bath) && (?:skin<3> (?:off|peel\w*|gone|white|black|blister\w*)|went over|gone over|all over (?:my|his|her) (?:
    arms?|legs?|face|chest|tummy|back|lap|feet)|alight|caught|on fire)
(?:skin|sleeve|hair|nightie|dress|clothes)<3> (?:caught|alight|peel\w*|blister\w*|melted|on fire|black|came off|
    coming off|come off) && (?:burn\w*|skin|fire|caught|scald\w*|arm|leg|hand|face|hot)(?! (?:test|cream))
(?:set|caught|went)<4> (?:alight|fire|on fire|ablaze)
(?:fire|smoke|burning) && (?:soot\w*|hoarse|cough\w*<2> black|black (?:snot|spit|phlegm)|inhal\w*|breathed in)
(?:electric\w*|shock|zapped|mains|live wire|cable|socket|lightning|pylon) && (?:hand|burn\w*|black|heart|thrown|
    hurt\w*|numb|chest|got|struck|fell|arm)(?! (?:bed|car|bike|scooter|blanket|wheelchair|point|cars))
face<3> (?:is |gone |went )?(?:big|huge|massive|twice|fat|balloon\w*|blow\w* up|blown|swell\w*|swollen|swole)(?! (?:
    deal|fan))
(?:throats?|tongue|lips?|voice)<4> (?:clos\w+|block\w+|fat|big|thick|huge|strange|going)(?! (?:to (?:see|come|be)|
    on)\b) && (?:rash|hives|wheez\w*|nuts?|sting|stung|inject\w*|tablet|antibiotic\w*|ate|eaten|face|eyes|<breath>|
    hair|dye|itch\w*)
(?:boiler|generator|barbecue|bbq|heater|stove|exhaust) && (?:headaches?|sleepy|sick|dizzy|all of us|everyone|faint|
    drowsy|fumes)
(?:berr(?:y|ies)|mushrooms?|leaf|leaves|plant|seeds|toadstools?|conkers?) && (?:ate|eat\w*|swallow\w*|chew\w*) && (?:
    pupils?|sick|vomit\w*|sleepy|sees?|hallucinat\w*|mouth|burn\w*|garden|wood|child|daughter|son|she|he|dizzy)
(?:drank|drunk|drinking|swig\w*|swallow\w*|sip|sipped|gulp\w*|mouthful) && (?:bleach|anti ?freeze|weed ?killer|
    white spirit|turps|petrol|thinners?|disinfectant|detergent|ammonia|pesticide|acid|screen ?wash|descaler|
    toilet cleaner|drain cleaner)
<child-or-ones> && (?:15 ?ml|\d+ ?mls?|spoon\w*|dose|bottle|whole) && (?:morphine|methadone|codeine|instead of|
    by accident|by mistake|wrong)
(?:think|thought|must have)<6> <pills-named><2> (?:wrong|twice|double|too)
<pills-named> && (?:about |like |around )?(?:ten|twelve|fifteen|twenty|thirty|forty|fifty|[1-9]\d) (?:over|in|since|
    of|at|today|tonight|this)
(?:had|took|taken|swallowed)<2> (?:about |around )?(?:ten|twelve|fifteen|twenty|thirty|forty|fifty)<3> (?:of|pills|
    tablets|paracetamol|<pills-named>)
(?:ive|i have|i|she|he|shes|hes|just)<1> swallowed (?:them|it all|the lot|the whole|all of (?:them|it)|every)
how many (?:of )?(?:my |the )?(?:<pills-named>|<pills>)<4> (?:too many|kill|overdose|dangerous|die)
(?:cut|slash\w*|slit|scratch\w*)<2> (?:too )?deep
(?:arms?|legs?|wrists?|ankles?|elbows?|knees?|shoulders?|hips?|fingers?) && (?:bent?|bend|twisted|pointing|sticking|
    hang\w*)<3> (?:wrong|funny|odd|weird|backwards?|sideways|out|back to front) && (?:place|way|angle|direction|bone|
    white|cold|numb|feeling|fell|out)
(?:fingers?|toes?|foot|feet|hand|leg|arm)<3> (?:white|blue|cold|purple) && (?:no feeling|cant feel|numb|cold|dead|
    cast|plaster|pulse|sudden\w*)(?! (?:in winter|raynaud\w*))
(?:leg|calf|calves|thigh)s? && (?:swollen|swell\w*|twice the size|bigger|huge|hot|red) && (?:puff\w*|<breath>|chest|
    faint\w*|coughing blood|cough\w*|panting)
(?:crush\w*|squash\w*|pinned|trapped|run over|reversed)<6> (?:car|lorry|van|bus|tractor|machine|wall|horse|forklift|
    revers\w*|under)
(?:by|got<1>) the throat|(?:hands?|arm)<2> (?:round|around)<2> (?:throat|neck)(?! (?:doctor|clinic))
(?:<relation>|he|she|hes|shes) && (?:beat|beats|hit|hits|kick\w*|punch\w*|push\w*|thr(?:ew|ow\w*)|shov\w*|chok\w+|
    burn\w*|slap\w*|threaten\w*)<1> (?:me|us)(?! (?:up|off|a (?:text|message|line)|for|with|to|out|in touch|if|by)\b)
(?:push\w*|thr(?:ew|own)|shov\w*|kick\w*)<1> (?:me|us|her|him|my \w+)<1> (?:down|against|into|through|across|
    out of)<3> (?:steps?|stairs|wall|door|window|room|floor)
(?:not|isnt|never|dont feel)<1> safe<1> (?:here|at home|with (?:him|her|my)|in (?:my|this|the) (?:house|home|flat)|
    now|tonight)(?= (?:\.|no|any ?more|tonight|now|please|because|and|help|when|he|she)|$)
(?:locked|hid|hiding|barricad\w*)<3> (?:in|myself)<3> (?:bathroom|bedroom|toilet|cupboard|room|loo|shed|car) && (?:
    he|she|hes|shes|him|angry|wont answer|son|husband|partner|dad|answer|hurt\w*|cut\w*)
(?:he|she|hes|shes)<2> (?:going to|gonna|will|ll) (?:do it|hit me|hurt me|kill me|start) again
(?:hurt|ribs?|bruis\w+|black eye) && (?:he|shes?|hes|him)<6> (?:do it again|did (?:it|this)|back from the pub|
    comes? home|when hes drunk|temper)
(?:voices?|radio|tv|god|devil|they|demon|chip)<4> (?:say\w*|says|tell\w*|told|order\w*|want\w*|put\w*|command\w*|
    watching|in my (?:teeth|head|brain)) && (?:jump|kill|hurt|harm|cut|die|teeth|head|knife|pliers|burn|stab|baby|
    window|tonight)
(?:thinks?|believes?|says|convinced|sure)<4> (?:can fly|is god|is jesus|is dead|jesus|invincible|is a demon|is demon|
    is possessed|being followed|poisoned|is not ours|isnt (?:ours|mine))
(?:out )?on the (?:roof|ledge|window ?sill|balcony)<6> (?:now|and|fly|jump|threat\w*|wont)
window<1> open && (?:jump|voice\w*|floor|ledge)
(?:stopped|stop|stopping|off|withdraw\w*|detox\w*)<3> (?:drink\w*|alcohol|booze|vodka|cold turkey|valium|diazepam|
    benzos?|heroin|methadone) && (?:shak\w*|see\w*|fits?|sweat\w*|hallucinat\w*|spiders|confus\w+|insects|things)
(?:seeing|sees?|hear\w*)<2> (?:spiders|insects|bugs|things|people|faces|someone|somebody)<2> (?:not there|
    arent there|isnt there|on the walls?|crawling|everywhere)|(?<!am i )(?:seeing|hearing) things(?! (?:about|that|
    for|less|well|better|properly|clearly))
(?:toddler|baby|child|kid|son|daughter|little (?:one|boy|girl)|grandson|granddaughter|twins?|year old) && (?:drank|
    drunk|ate|eaten|swallow\w*|chew\w*|got into|got hold of|licked|took) && (?:<pills-named>|methadone|vape\w*|
    nicotine|e liquid|gummies|edibles|vodka|bleach|polish|perfume|batter(?:y|ies)|magnets?|slug pellets|capsules?)
(?:put|slipp\w*|spik\w*)<3> (?:something|drugs?|pill)<3> (?:drink|glass|beer|cup)
(?:he|she|ex|husband|wife|partner|boyfriend|girlfriend|dad|son|brother|neighbour)<2> (?:will|ll|is|hes|gonna|might|
    tried|wants|said|threaten\w*|going)<4> (?:kill|stab|shoot|strangle|burn) (?:me|us|him|her|the (?:kids|baby)|
    my \w+)(?! (?:if i|for|when (?:i|he|she|they)|over|with kindness))
(?:flat|house|room|kitchen|hall\w*|building|home)<4> (?:full of|filled with|filling with|filling up with) (?:smoke|
    gas|fumes)
(?:smell\w*)<2> (?:gas|burning|smoke)
(?:pulled|dragged|fished|rescued)<4> (?:sea|river|pool|lake|pond|water|bath|canal)
(?:went|gone|slipped|fell|been|goes)<2> (?:under|into)<4> (?:bath|water|pool|pond|sea|river|lake) && (?:cough\w*|
    sleepy|<breath>|blue|drows\w*|swallowed|cold|shiver\w*|quiet)
heat ?stroke|sun ?stroke|hypotherm\w*
(?:overheat\w*|in the (?:cold|heat|sun|snow)|hot car|stopped (?:sweating|shivering)) && (?:confus\w+|drows\w*|
    collaps\w*|muddled|slurr\w*|faint\w*|wont wake|limp|delirious)
(?:hot|boiling|scalding)?(?: \w+){0,1} ?(?:tea|coffee|water|soup|fat|kettle|gravy)<3> (?:on|over|onto|down)<1> (?:
    baby|child|toddler|son|daughter|face|chest|lap|arms?|legs?|hands?|foot|feet|tummy)s?(?! (?:wash|cream))
(?:hand|arm|foot|face|fingers?|hair)<4> (?:in|into|on)<1> (?:fire|flames?|bonfire|boiling|hot (?:fat|oil|water))
explod\w* && (?:face|hand|over (?:me|him|her)|chip pan|battery|petrol|gas|burn\w*)
(?:people|they|men|someone|neighbours?|police|mi5)<6> (?:get me|after me|kill me|through the walls?|poison\w* me|
    following me everywhere|spying on me|in my head)
(?:i have|ive got|i got|holding)<2> (?:knife|gun|machete) && (?:get me|after me|kill\w*|hurt\w*|stab\w*|them|him|her|
    scared|walls?)
(?:took|taken|swallowed|necked|had)<5> (?:pills|tablets|meds|medication|capsules)<2> (?:at once|in one go|
    all together|all in one)
(?:acid|bleach|caustic soda|drain cleaner|battery fluid|oven cleaner)<4> (?:on|over|onto|in)<2> (?:hand|face|eyes?|
    skin|arm|leg|mouth|foot)s?
(?:sugars?|glucose)<7> (?:[0-3]|one|two|three) && (?:shak\w*|sweat\w*|drows\w*|confus\w+|sleepy|dizzy|faint\w*)
"""
NEAR = (_HEART_AND_LUNGS, _HEAD, _DOWN, _BLOOD_AND_BELLY, _YOUNG, _HARM)
"""The tables, by where in the body it is."""
