"""What people say at any card of a booking that answers none: of the time it takes, of the phone, of a fear, of paying.

Tables: the first kind that fits is meant. They are looked at before the intents, which know nothing of the card. Must
never hold what chooses something.
"""

from __future__ import annotations

from conversations.intents.notation import phrases
from conversations.text.remarks.kinds import Table

PASSED_OVER = "-"
"""The kind of what is none: the intents know of it."""

WORRIES: Table = {
    "needles": phrases(r"""
(?:phobi\w+|scared|afraid|terrified|frightened|hate|fear|faint\w*|petrified|nervous|cant stand|dread\w*)<4> (?:needles?|
    injections?|jabs|blood(?: tests?)?)(?= \.|\Z| (?:so|will|do|is|are|can|and|what|i|please|but))<9>
(?:needle|blood|injection) phobi\w+<9>|(?:will|do|does|is|are) (?:there|they|it|he|she)<3> (?:needles?|injections?)<4>
"""),
    "signing": phrases(r"""
(?:some(?:one|body)|any(?:one|body)|they|interpreter|doctor|he|she)<2> (?:who |that |can |to |do |does |able to ){0,2}
    (?:signs?|signing|bsl|sign language)(?= \.|\Z| (?:for (?:me|him|her|us|my)|there|please|language))<6>
(?:im |i am |she is |he is )?deaf<1> (?:do|does|will|can|is|are)<2> (?:they|he|she|anyone|someone|
    somebody)<1> (?:sign|signs|signing)<4>
(?:can|could)<1> (?:someone|somebody|anyone) sign for (?:me|him|her|us)<6>
(?:bsl|sign language)<2> (?:interpreter|translator|signer|please|user|needed)<4>|(?:need|use|uses|have|book|
    speak)<2> (?:bsl|sign language)<6>
(?<!that )(?<!note )(?:my<1> (?:<family>)|i|he|she|we) (?:am |is |are |m |s )?(?:(?:very |really |totally |
    completely |profoundly |
    quite |bit |a bit )?(?:deaf|hard of hearing)|cant hear)<9>|(?<!that )(?<!note )im (?:deaf|hard of hearing)<9>
"""),
    "coming_late": phrases(r"""
(?:what if|what happens if|what happens when|what happen if|and if) (?:im|i am|i get (?:there|here|in)|i get|
    i arrive|i come|
    i turn up|i run|ill be|i might be|my (?:train|bus) is|the (?:train|bus) is)<2> (?:late|delayed|held up|stuck in
     traffic|behind)(?! (?:one|ones|afternoon|evening|morning|slot|appointment|night|november|december|shift))<9>
"""),
    "others_card": phrases(r"""
(?:can|could|may|will|would|is)<1> (?:my|his|her)<2> (?:<family>)<1> (?:pay|pays|paying|cover|settle)<6>
(?:pay|go|put|charge|charged)<2> (?:on|with|from) (?:my|his|her|another|a different|someone elses|
    somebody elses) (?:husbands?|wifes?|mums?|dads?|partners?|sons?|daughters?|card|other card|mothers|fathers|
    friends|moms)<1>(?:card|account|visa)?(?= \.|\Z| (?:instead|please|or|as|because|is|when|if|for))
my (?:bank |debit |credit )?card<2> (?:stolen|lost|expired|blocked|been cloned|run out|cancelled)<9>|(?:lost|forgot|
    cancelled) my<2> card<9>
my<1> (?:<family>) (?:will |is going to |can |does |has to |ll )?(?:pays?|paying)(?= \.|\Z| (?:for it|for me|it|
    this|that|please|not me))
"""),
    "slow": phrases(r"""
(?:im |i am |i )?(?:very |so |bit |a bit |really )?slow<1> (?:at |with )?(?:typing|typer|typist|on the phone|texting)<9>
(?:i )?(?:type|typing|write|text) (?:very |so |really |too )?(?:slow|slowly|badly)<9>|bear with me<9>
(?:hand|hands|finger|fingers|thumb|wrist|arm)<2> (?:broke|broken|stiff|in (?:a )?(?:plaster|cast|sling)|shaky|shake|
    shaking|bandaged)<2> (?:so (?:i|its|im)<1> (?:type|typing|slow)|sorry|bear)<4>
(?:sorry|excuse|forgive)<4> (?:spelling|typing|typos?|grammar|writing)<6>
"""),
    "given_up": phrases(r"""
(?:forget it|forget about it|leave it|never ?mind|nvm|dont bother|dont worry|scrap (?:it|that)|sod it|stuff it|
    nah(?: forget it)?|no thanks)<1>(?: \.)? (?:ill|i will|im|i am|gonna|going|we will|well|i|id rather|
    going to)<3> (?:go
     to|going to|ring|call|try|see|use|phone|get|go)<1> (?:a |an |the |my |our )?(?:own |local |nhs |usual )?(?:walk in|
    pharmacy|pharmacist|chemist|gp|doctors?|nhs|minor injuries|111|hospital|elsewhere|somewhere else|private|other
     clinic|another clinic|boots|specsavers)(?= \.|\Z| [a-z])
(?:ill|i will|im going to|i think ill|going to)<1> (?:just )?(?:go to|use|try|walk in to|see|ring|call) (?:the|a|
    my)<1> (?:walk in|walk in centre|pharmacy|pharmacist|chemist|own gp|own doctor|nhs|minor injuries)<2> instead<4>
(?:ill|i will) just walk in<1> instead<2>
"""),
}
"""At each of them, before everything else that may be said there."""

FIRST: Table = {
    "wait": phrases(r"""
(?:can|could|may|let me|want to|need to)<1> (?:think|sleep|mull)<1> (?:about|on|over)<2>|(?:dunno|not decided|
    havent decided)(?: yet)?(?=\Z)
not yet(?= \.|\Z| (?:i|ill|im|ask|asking|need|let|have|wait|waiting|maybe|thanks|thank|sorry)(?= |\Z))
(?:im |just |still |first )?(?:asking|checking with|waiting (?:for|on|to hear)) (?:my|the) (?:<family>|boss|manager|
    carer|work|supervisor|team)
let me<1> (?:look|check|see|ask|find|look at)<3> (?:calendar|diary|rota|roster|schedule|glasses|specs|boss|manager)
(?:ask|check with|ring|call|phone)<1> my (?:boss|manager|work|supervisor)(?= \.|\Z| (?:first|about|if|and|before))
(?:give|need)<2> (?:a )?(?:min|mins|minute|sec|moment|tick|mo|while)(?= \.|\Z| (?:please|i|to|while|he|she|the|my))
(?:be|im|ill be|back)<1> (?:right )?back in (?:a|five|ten|\d+)
"""),
    "leaving": phrases(r"""
(?:i|im|ive|we|must|have to|got to|need to)<2> (?:go|going|leave|leaving|get|run|dash) (?:out |off |on |to )?(?:now|
    the bus|my bus(?! pass)|the train|my train|to work|into work|into a meeting|in a meeting|into the tube|
    the tube)(?= \.|\Z| [a-z])
(?:bus|train|tube|taxi|cab|lift|uber) is (?:coming|here|arriving|in)(?= \.|\Z| (?:now|so|in))
(?:my )?(?:stop|break|lunch) is (?:next|over|nearly over|up|finished)(?= \.|\Z| (?:so|i|now|got))
(?:phone|battery|tablet|ipad|mobile|charge)s?<2> (?:on|at|down to) \d+(?= \.|\Z| (?:percent|per|so|and|can|but))
(?:phone|battery|tablet|mobile)<2> (?:dying|die|dead|going|low|run out|running out|flat)|(?:low|no|out of|
    running out of)<1> (?:battery|charge|data|credit|signal|juice)
"""),
    "length": phrases(r"""
how long (?:will|would|do|does|is) (?:she|he|i|we|they|it|mum|dad)<1> (?:be|take|last)(?: there| in there| in|
     for){0,2}(?= \.|\Z| (?:need|cos|because|ive|i|on|the meter|so|my|its|then))
"""),
    "chosen": phrases(r"""
(?:did|have) (?:you|i) (?:say|said|choose|chose|chosen|pick|picked|put|ask for)<6>(?= \.|\Z)
"""),
    "hurry": phrases(r"""
(?:dont|do not) care<2> (?:quick|quickly|soon|fast)(?= \.|\Z)
(?:can|could|please|just|hi|oh)<2> hurry(?: (?:up|it up|this up))?|hurry up|(?:be|go) (?:quick|quicker|faster)(?= \.|
    \Z)|speed (?:this|it|things) up|(?<!not )(?<!no )in (?:a|such a) (?:hurry|rush)|(?:im|i am|got to be|
    back) (?:on shift|in work|at work|in a meeting|on a call) in \d+
(?:been|im|am|are we) (?:tapping|typing|pressing|clicking|doing this|at this|on this|here)<2> (?:for )?(?:\d+|ten|five|
    twenty|ages|half|hours|an hour|forever|so long)
how (?:long|many more)<3> (?:is this|will this|does this|questions|steps|taps|more)<3>(?:going to |gonna )?(?:take|left|
    more|go on|are there)(?= \.|\Z| (?:ive|i have|im|now|please))
(?:stop|enough) (?:asking|questions|with the questions|of the questions)|(?:so|too) many (?:questions|steps|cards)
just (?:get|fit|put|book|squeeze) me in(?= \.|\Z| (?:please|anywhere|now|ffs|somewhere))|just give me (?:a|any|
    the)<1> (?:time|slot|appointment|one)(?= \.|\Z)
"""),
    "trouble": phrases(r"""
(?:this|it|that|page|list|chat|everything|thing|screen|calendar)<2> keeps? (?:jumping|moving|changing|freezing|crashing|
    disappearing|closing|going|scrolling|resetting|hanging)<4>
(?:button|buttons|calendar|screen|app|list|page|telegram|keyboard|thing)<2> (?:wont|doesnt|does not|dont|not|isnt|
    is not|cant) (?:work\w*|load\w*|open\w*|move\w*|respond\w*|let me|scroll\w*|show\w*|tap\w*|do anything)<4>
(?:button|buttons|calendar|screen|app|page|telegram|chat)<2> (?:is |are |has |have )?(?:broken|frozen|stuck|froze|
    gone funny|gone blank|jumping|crashed|playing up|messed up|blank)
what is (?:wrong|up|the matter) with (?:this|the|your) (?:calendar|app|bot|thing|page|screen|chat|list)
(?:everything|anything|whatever) (?:that )?i (?:press|tap|touch|click)<4>|(?:cant|cannot|wont let me) (?:tap|press|
    click|scroll|swipe|pinch)<3>
"""),
    "time_zone": phrases(r"""
clocks? (?:have |has |had |been )?(?:gone|go|went|chang\w+|put)<2>|(?:uk|english|british|london|local|your) time(?= \.|
    \Z| (?:or|is|what|zone|right|yes|not|i|then|and|isnt|thats|correct|where|why|mean|means|same|different|the))|
    (?:or|in|is (?:it|that|this)|by) my time(?= \.|
    \Z)|time ?zones?|(?:gmt|bst|cet|utc)
"""),
    "today": phrases(r"""
(?:what is|what|which|tell me|know|remind me|remember|lost track of)<2> (?:the )?(?:date|day)(?: is it| it is|
     are we on)? (?:today|is it|it is|now)(?= \.|\Z| (?:ive|i have|please|anyway|again|even|i))|what is todays date|
    todays date(?= \.|\Z)
"""),
    "chat": phrases(r"""
how is (?:your|the) (?:day|sunday|monday|tuesday|wednesday|thursday|friday|saturday|weekend|week|morning|afternoon|
    evening|weather|family|wife|cat|dog|life|night)<4>|(?:how was|hope (?:you had|your|youre having)<2>) (?:your|a|nice|
    good|lovely)<2> (?:day|sunday|weekend|week|morning|evening|night)<3>
(?:watching|watch|see|saw) (?:the )?(?:match|game|football|rugby|strictly|bake off|x factor)<3>|who do you support|
    come on (?:you )?(?:arsenal|spurs|chelsea|england|gunners|hammers)
"""),
    "angry": phrases(r"""
(?:i |really |absolutely |just ){0,2}(?:hate|cant stand|cannot stand|detest|loathe|despise) (?:this|these|bots?|
    computers?|apps?|machines?|robots?|talking to|typing|technology|chatbots?|doing this|all this)<4>
(?:it )?used to (?:be|ring|phone|just|be able)<2> (?:you|we|i|that|ring|rang|phone\w*|easy|easier|so|call\w*|someone|
    somebody|a person|person)<4>|in the (?:good )?old days|in my day
"""),
    "advice": phrases(r"""
(?:can|could|will|should|be able|able|ok|okay|safe|allowed|fit|need to|when can)<4> (?:drive|driving|fly|flying|
    go (?:back )? to work|work|swim|swimming|exercise|lift|play|run|cycle|breastfeed)<1> (?:after|afterwards|
    straight after|home after|the same day|after it|after that)(?= \.|\Z| [a-z])
"""),
    "note_to_clinic": phrases(r"""
(?:put|add|write)<1> (?:my|his|her)<2> (?:number|email|name|phone|mobile)<1> (?:on|to|in|down)<2>
(?:can|could|please|pls|and|but|must|you|i|also|want to|need to)(?! dont)<1> (?:put|add|write|note|mention|leave|
    tell them|let them know|make a note)<2> (?:a note|note|that|it is|there|on it|on there|on file|on my file|it there|
    about (?:my|the|his|her)|down that|in the notes|the doctor)<1>(?! (?:calendar|diary|map))
(?:allergic|allergy|deaf|blind|diabetic|dementia|autistic|stammer|stutter|phobi\w+)<6> (?:must|need to|please|can you|
    you must|should)<2> (?:write|know|note|put|be told|tell|add)
can (?:i|you) (?:add|say|put|write) (?:that )?(?:it is|its|im|i am|he|she|my|its about|i have)<6>
"""),
    "proof": phrases(r"""
(?:note|letter|certificate|proof|paper|something|slip|email|confirmation)<3> (?:for|to|saying|that says|to show|
    to give)<1> (?:my|i was|ive been|i have been|i am|the)<1>(?:manager|boss|work|employer|school|college|uni|
    university|job|hr|teacher|landlord|i was there|there|attended|came|coming)?(?= \.|\Z| (?:saying|that|there|here|im|
    so|to|was))
proof of (?:appointment|attendance|visit|booking)|(?:for|show|tell|give) my (?:manager|boss|employer|hr)<3> (?:proof|
    note|letter)
"""),
    "two": phrases(r"""
(?:<family>)<4> (?:one|there) and (?:me|i|my)<6>|both (?:opinions?|views)
two (?:next to|together|side by side|in a row|after each other|one after)<3>|(?:one|1) for (?:me|him|her|each|
    my<1>)<4> (?:one|1) for<2>|back to back(?= \.|\Z| [a-z])|(?:two|2|three|3|both|all) of us<4>|(?:one|book one|
    slot) for each of
(?:see|have|get|book|want|need|take) (?:them )?both(?= \.|\Z| (?:of|doctors?|drs?|please|at|on|them))|both \. one for
(?:book|take|have) (?:this|that|it)<1> and (?:other|another|also|a second|one more|the other|one for|a|the next)<4>
(?:my|also my|and my)<1> (?:<family>)(?: in law)?<2> (?:wants?|needs?|would like)<1> (?:one|an?|the (?:one|next|same)|
    it|to (?:come|be seen|book|have|see))<6>
(?:at|on) the same (?:time|day|visit)<4> (?:for|as) my (?:<family>)
"""),
    "reminder": phrases(r"""
(?:what if|if|in case|might|ill|always|bound to|sure to) (?:i |we )?(?:will |might )?(?:forget|forgot)<3>
"""),
    "call_me": phrases(r"""
(?:can|could|will|would|please) (?:you |they |someone |somebody |the clinic )?(?:just )?(?:call|ring|phone) (?:me|us|
    my<1>)<6>
"""),
    "bring": phrases(r"""
(?:i |should i |do i )?bring what<3>|what (?:i|to|should i|must i|shall i) bring<4>
"""),
    "on_time": phrases(r"""
(?:see me|be seen|seen|start|starts|run|runs|running|call me) on time<3>|over ?runs?(?:ning)?<3>
"""),
    "children": phrases(r"""
(?:turn up|come|bring|with|take|have)<3> (?:kids|children|the baby|a baby|toddlers?|pram|buggy|pushchair|
    little ones?)<4>
"""),
    "urgent": phrases(r"""
(?:what if|and if|but if|if)<1> (?:it is|this is|im|i am|he is|she is|its|he|she|it)<3> (?:urgent|an emergency|
    emergency|serious|worse|gets worse|get worse|got worse|cant wait|cannot wait)
(?:cant|cannot|not|wont|couldnt)<1> (?:wait|last|hold on|hold out|cope|manage)<1> (?:that long|this long|so long|till|
    until|days|two days|2 days|a week)(?! \d)
(?:what|how)<1> (?:do|should|can|am) i<2> (?:do|cope|manage|last)<4> (?:until|till|in the meantime|meanwhile|before)
"""),
    "elsewhere": phrases(r"""
(?:found|find|finding|got|have|booked|booking|going with|gone with|use|try|prefer)<1> (?:an? )?(?:other|another|
    different|cheaper|better|nearer|closer) (?:clinic|hospital|surgery|practice|company|provider|website|app)<3>
(?:found|booked|got|going|go|gone|take my money|take it|try|look)<2> (?:somewhere else|elsewhere|somewhere (?:cheaper|
    nearer|better))<3>
"""),
}
"""At each of them, before what is said of a card."""

MONEY: Table = {
    "paying": phrases(r"""
(?:pay|paying|payment)<2> (?:now|there|at the (?:clinic|desk|end)|later|on the day|here|first|online|after|before|
    beforehand|by<1> (?:card|cash)|with<1> (?:card|cash)|in (?:two|parts|bits|halves|instal\w+)|monthly|upfront|
    up front)
(?:where|how|when|do i|can i|shall i|should i|want to)<2> (?:put|enter|type|give|use|add|send)<2> (?:card|bank|
    payment)<1>(?:number|details|info)?(?= \.|\Z| [a-z])
(?:my |the )?(?:card|payment)<2> (?:was |been |got |is |gets |be )?(?:refused?|declined|rejected|bounced|failed)<6>
(?:can|could|possible|may) (?:i|we|to|you)<1> (?:split|spread)<1> (?:it|this|that|the)<2>|pay in (?:bits|parts)|(?:got|
    have|only|only got|just) (?:only )?cash(?= \.|\Z| (?:on me|is|ok))
(?:havent|dont have|no|without)<3> (?:credit|debit|bank) card<4>|how (?:do|can) i pay<3>|
    do i (?:have to )?pay<1> (?:the \d+|\d+)?<1> now
"""),
    "extra": phrases(r"""
(?:all in|in total|altogether|everything included|no extras)(?= \.|\Z| (?:or|then|right|is|isnt))
(?:is|are) (?:that|this|it|the|there)<4> on top(?= \.|\Z| of)
(?:pay|paying|cost\w*|charge\w*|take|owe)<2> (?:more|extra|again|on top|additional\w*)<1>(?:money)?(?= \.|\Z| (?:after|
    for|if|money|when|on|later|then|or))
(?:find|found|need|needs|do|does|want)<3> (?:something|anything|a test|tests|a scan|scans|bloods?|swabs?|
    another)<4> (?:pay|cost|charge|extra|more|included?)
(?:include|includes|including|included|inclusive)<4> (?:tests?|scans?|bloods?|medicine|prescription|everything|vat|
    swabs?|results?)
"""),
    "price": phrases(r"""
(?:how come|why)<3> (?:so )?(?:expensive|dear|pricey|costly)<3>
(?:\d+|sixty|that|it|this|price|which)<1> (?:pounds? |quid |is |for |s ){0,3}(?:is )?(?:a lot|alot|too much|loads|steep|
    robbery|a rip off|mad|crazy|insane|ridiculous|a joke|outrageous|expensive|dear|pricey|shocking|criminal|so much|
    cheeky)(?= \.|\Z| (?:this|of|for|to|but|can|and|i|when|money|just|these|right|ok|fine|isnt))
\d+ ?(?:quid|pounds?|pound)?<1>(?: \.)? for<1> \d+ ?(?:mins?|minutes?|min|minute)<3>|(?:daylight |highway )?robbery|
    rip ?off|extortion\w*|what an? price|how much \. |gouging|fleec\w+
(?:no one|nobody|noone|you|they|never|didnt)<2> (?:told|tell|said|say|mention\w*|warn\w*)<4> (?:pay|paid|cost|costs|
    charge\w*|price|money|private|free)<4>
(?:in my country|back home|at home|where im from|with my gp)<3> (?:free|no charge|nothing|cheap\w*)<3>|(?:cant|cannot|
    hard to|dont) (?:really )?afford<4>|happy (?:about|with) the price|private or<2> nhs|nhs (?:price|or)<2>
"""),
    "longer": phrases(r"""
(?:\d+|twenty|ten|thirty|forty) ?(?:mins?|minutes?|min|minute)<1> (?:isnt|is not|not|aint|wont be|never|hardly|enough|
    too short|is enough|is long|long)<4>
(?:need|needs|want|wants)<3> (?:\d+|thirty|forty|sixty) (?:mins?|minutes?)<4>|(?:longer|double|extended) (?:one|
    appointment|appt|slot|visit|session|time|consultation|length)(?= \.|\Z| [a-z])
(?:long|time) enough<4>|enough (?:time|minutes|\d+)<3>|(?:two|2|three|3|many|several|lots of|few|couple of|
    more than one) (?:problems?|things|issues|questions|matters)(?= \.|\Z| [a-z])
"""),
}
"""What it costs, and how long it is: the card knows."""

ANY_CLINICIAN: Table = {
    "any_clinician": phrases(r"""
(?:no|which|what|whats|whose) (?:name|names|doctor|clinician|dr|gp)(?: is (?:it|that|this)| for<3>| with<2>|
     at<2>)?(?= \.|\Z)|who (?:is|will|would)<1> (?:it|that|this|i|we|my|the|be)<2>(?: be)? ?(?:with|see|seeing|doctor|
    dr|gp|clinician)<4>|who is doctor<3>
(?:what|who) (?:is|are|does|do|means?|would)<2> any(?:one|body| clinician| doctor)<2>|any(?:one|
     clinician)<1> (?:means?|meaning)<3>|(?:understand|explain|know what)<3> any(?:one| clinician)<4>|
    why<6> any clinician|pot luck<4>|some (?:student|junior|trainee|random\w*)(?= \.|\Z)
"""),
}
STEPS: Table = {
    "what": phrases(r"""
what happens (?:next|now|then|after this)<2>
(?:what|which|who)<1> am i (?:choosing|picking|selecting|deciding|meant to|supposed to|looking at|doing)<4>|what (?:is|
    are) (?:this|these)<1> (?:for|about|asking|question|mean)<3>|(?:i|we) (?:press|tap|click|push) (?:what|which|
    where)<3>|what (?:do|should|must|shall|can) i (?:press|tap|click|push)<3>|what does (?:this|it) (?:mean|want|
    ask)<3>|which (?:button|one) (?:do|should|must) i (?:press|tap|click)<3>|(?:why|what)<2> (?:ask|asking|
    want to know)<1> (?:me )? (?:this|that|who|where|when|place|again)<2>
"""),
}
