"""What people say at the cards of a booking that answers none of them: of the card, of the phone, of a fear, of paying.

Tables: the first kind that fits is meant. They are looked at before the intents, which know nothing of the card; what
such a card says to it is decided where the card is known. Must never hold what chooses something.
"""

from __future__ import annotations

from collections.abc import Mapping

from conversations.intents.notation import phrases
from conversations.state.booking import ChoosingClinician, ChoosingPlace, ChoosingSlot, ChoosingTime, Confirming
from conversations.text.remarks.table import Table

PASSED_OVER = "-"
"""The kind of what is none: the intents know of it."""

_FIRST: Table = {
    "wait": phrases(r"""
not yet(?= \.|\Z| (?:i|ill|im|ask|asking|need|let|have|wait|waiting|maybe|thanks|thank|sorry)(?= |\Z))
(?:im |just |still |first )?(?:asking|checking with|waiting (?:for|on|to hear)) (?:my|the) (?:<family>|boss|manager|
    carer|work|supervisor|team)
let me<1> (?:look|check|see|ask|find|look at)<3> (?:calendar|diary|rota|roster|schedule|glasses|specs|boss|manager)
(?:ask|check with|ring|call|phone)<1> my (?:boss|manager|work|supervisor)(?= \.|\Z| (?:first|about|if|and|before))
(?:give|need)<2> (?:a )?(?:min|mins|minute|sec|moment|tick|mo|while)(?= \.|\Z| (?:please|i|to|while|he|she|the|my))
(?:be|im|ill be|back)<1> (?:right )?back in (?:a|five|ten|\d+)
"""),
    "leaving": phrases(r"""
(?:i|im|ive|we|must|have to|got to|need to)<2> (?:go|going|leave|leaving|get|run|dash) (?:out |off |on |to )?(?:now|the
     bus|my bus|the train|my train|to work|into work|into a meeting|in a meeting|into the tube|the tube)(?= \.|\Z| [a-z])
(?:bus|train|tube|taxi|cab|lift|uber) is (?:coming|here|arriving|in)(?= \.|\Z| (?:now|so|in))
(?:my )?(?:stop|break|lunch) is (?:next|over|nearly over|up|finished)(?= \.|\Z| (?:so|i|now|got))
(?:phone|battery|tablet|ipad|mobile|charge)s?<2> (?:on|at|down to) \d+(?= \.|\Z| (?:percent|per|so|and|can|but))
(?:phone|battery|tablet|mobile)<2> (?:dying|die|dead|going|low|run out|running out|flat)|(?:low|no|out of|running out
     of)<1> (?:battery|charge|data|credit|signal|juice)
"""),
    "hurry": phrases(r"""
(?:can|could|please|just|hi|oh)<2> hurry(?: (?:up|it up|this up))?|hurry up|(?:be|go) (?:quick|quicker|faster)(?= \.|
    \Z)|speed (?:this|it|things) up|(?<!not )(?<!no )in (?:a|such a) (?:hurry|rush)|(?:im|i am|got to be|back) (?:on
     shift|in work|at work|in a meeting|on a call) in \d+
(?:been|im|am|are we) (?:tapping|typing|pressing|clicking|doing this|at this|on this|here)<2> (?:for )?(?:\d+|ten|five|
    twenty|ages|half|hours|an hour|forever|so long)
how (?:long|many more)<3> (?:is this|will this|does this|questions|steps|taps|more)<3>(?:going to |gonna )?(?:take|
    left|more|go on|are there)(?= \.|\Z| (?:ive|i have|im|now|please))
(?:stop|enough) (?:asking|questions|with the questions|of the questions)|(?:so|too) many (?:questions|steps|cards)
just (?:get|fit|put|book|squeeze) me in(?= \.|\Z| (?:please|anywhere|now|ffs|somewhere))|just give me (?:a|any|
    the)<1> (?:time|slot|appointment|one)(?= \.|\Z)
"""),
    "trouble": phrases(r"""
(?:this|it|that|page|list|chat|everything|thing|screen|calendar)<2> keeps? (?:jumping|moving|changing|freezing|crashing|
    disappearing|closing|going|scrolling|resetting|hanging)<4>
(?:button|buttons|calendar|screen|app|list|page|telegram|keyboard|thing)<2> (?:wont|doesnt|does not|dont|not|isnt|
    is not|cant) (?:work\w*|load\w*|open\w*|move\w*|respond\w*|let me|scroll\w*|show\w*|tap\w*|do anything)<4>
(?:button|buttons|calendar|screen|app|page|telegram|chat)<2> (?:is |are |has |have )?(?:broken|frozen|stuck|froze|gone
     funny|gone blank|jumping|crashed|playing up|messed up|blank)
what is (?:wrong|up|the matter) with (?:this|the|your) (?:calendar|app|bot|thing|page|screen|chat|list)
(?:everything|anything|whatever) (?:that )?i (?:press|tap|touch|click)<4>|(?:cant|cannot|wont let me) (?:tap|press|click|
    scroll|swipe|pinch)<3>
"""),
    "time_zone": phrases(r"""
clocks? (?:have |has |had |been )?(?:gone|go|went|chang\w+|put)<2>|(?:uk|english|british|london|local|your) time(?= \.|
    \Z| (?:or|is|what|zone|right|yes|not|i|then|and|isnt|thats|correct))|(?:or|in|is (?:it|that|this)|by) my time(?= \.|
    \Z)|time ?zones?|(?:gmt|bst|cet|utc)
"""),
    "today": phrases(r"""
(?:what is|what|which|tell me|know|remind me|remember|lost track of)<2> (?:the )?(?:date|day)(?: is it| it is| are we
     on)? (?:today|is it|it is|now)(?= \.|\Z| (?:ive|i have|please|anyway|again|even|i))|what is todays date|todays
     date(?= \.|\Z)
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
(?:can|could|will|should|be able|able|ok|okay|safe|allowed|fit|need to|when can)<4> (?:drive|driving|fly|flying|go (?:back )?
     to work|work|swim|swimming|exercise|lift|play|run|cycle|breastfeed)<1> (?:after|afterwards|straight after|home after|
    the same day|after it|after that)(?= \.|\Z| [a-z])
"""),
    "note_to_clinic": phrases(r"""
(?:can|could|please|pls|and|but|must|you|i|also|want to|need to)(?! dont)<1> (?:put|add|write|note|mention|leave|tell them|let them
     know|make a note)<2> (?:a note|note|that|it is|there|on it|on there|on file|on my file|it there|about (?:my|the|his|
    her)|down that|in the notes|the doctor)<1>(?! (?:calendar|diary|map))
(?:allergic|allergy|deaf|blind|diabetic|dementia|autistic|stammer|stutter|phobi\w+)<6> (?:must|need to|please|can you|
    you must|should)<2> (?:write|know|note|put|be told|tell|add)
can (?:i|you) (?:add|say|put|write) (?:that )?(?:it is|its|im|i am|he|she|my|its about|i have)<6>
"""),
    "proof": phrases(r"""
(?:note|letter|certificate|proof|paper|something|slip|email|confirmation)<3> (?:for|to|saying|that says|to show|to give)<1>
     (?:my|i was|ive been|i have been|i am|the)<1>(?:manager|boss|work|employer|school|college|uni|university|job|hr|
    teacher|landlord|i was there|there|attended|came|coming)?(?= \.|\Z| (?:saying|that|there|here|im|so|to|was))
proof of (?:appointment|attendance|visit|booking)|(?:for|show|tell|give) my (?:manager|boss|employer|hr)<3> (?:proof|note|
    letter)
"""),
    "two": phrases(r"""
two (?:next to|together|side by side|in a row|after each other|one after)<3>|(?:one|1) for (?:me|him|her|each|my<1>)<4>
     (?:one|1) for<2>|back to back(?= \.|\Z| [a-z])|(?:two|2|three|3|both|all) of us<4>|(?:one|book one|slot) for each of
(?:see|have|get|book|want|need|take) (?:them )?both(?= \.|\Z| (?:of|doctors?|drs?|please|at|on|them))|both \. one for
(?:book|take|have) (?:this|that|it)<1> and (?:other|another|also|a second|one more|the other|one for|a|the next)<4>
(?:my|also my|and my)<1> (?:<family>)(?: in law)?<2> (?:wants?|needs?|would like)<1> (?:one|an?|the (?:one|next|same)|it|
    to)<6>
(?:at|on) the same (?:time|day|visit)<4> (?:for|as) my (?:<family>)
"""),
    "urgent": phrases(r"""
(?:what if|and if|but if|if)<1> (?:it is|this is|im|i am|he is|she is|its|he|she|it)<3> (?:urgent|an emergency|emergency|
    serious|worse|gets worse|get worse|got worse|cant wait|cannot wait)
(?:cant|cannot|not|wont|couldnt)<1> (?:wait|last|hold on|hold out|cope|manage)<1> (?:that long|this long|so long|till|
    until|days|two days|2 days|a week)(?! \d)
(?:what|how)<1> (?:do|should|can|am) i<2> (?:do|cope|manage|last)<4> (?:until|till|in the meantime|meanwhile|before)
"""),
    "elsewhere": phrases(r"""
(?:found|find|finding|got|have|booked|booking|going with|gone with|use|try|prefer)<1> (?:an? )?(?:other|another|
    different|cheaper|better|nearer|closer) (?:clinic|hospital|surgery|practice|company|provider|website|app)<3>
(?:found|booked|got|going|go|gone|take my money|take it|try|look)<2> (?:somewhere else|elsewhere|somewhere
     (?:cheaper|nearer|better))<3>
"""),
}
"""At each of them, before what is said of a card."""

_MONEY: Table = {
    "paying": phrases(r"""
(?:pay|paying|payment)<2> (?:now|there|at the (?:clinic|desk|end)|later|on the day|here|first|online|after|before|
    beforehand|by<1> (?:card|cash)|with<1> (?:card|cash)|in (?:two|parts|bits|halves|instal\w+)|monthly|upfront|up front)
(?:where|how|when|do i|can i|shall i|should i|want to)<2> (?:put|enter|type|give|use|add|send)<2> (?:card|bank|payment)
    <1>(?:number|details|info)?(?= \.|\Z| [a-z])
(?:my |the )?(?:card|payment)<2> (?:was |been |got |is |gets |be )?(?:refused?|declined|rejected|bounced|failed)<6>
(?:can|could|possible|may) (?:i|we|to|you)<1> (?:split|spread)<1> (?:it|this|that|the)<2>|pay in (?:bits|parts)|(?:got|
    have|only|only got|just) (?:only )?cash(?= \.|\Z| (?:on me|is|ok))
(?:havent|dont have|no|without)<3> (?:credit|debit|bank) card<4>|how (?:do|can) i pay<3>|do i (?:have to )?pay<1> (?:the
     \d+|\d+)?<1> now
"""),
    "extra": phrases(r"""
(?:pay|paying|cost\w*|charge\w*|take|owe)<2> (?:more|extra|again|on top|additional\w*)<1>(?:money)?(?= \.|\Z| (?:after|for|
    if|money|when|on|later|then|or))
(?:find|found|need|needs|do|does|want)<3> (?:something|anything|a test|tests|a scan|scans|bloods?|swabs?|another)<4> (?:pay|
    cost|charge|extra|more|included?)
(?:include|includes|including|included|inclusive)<4> (?:tests?|scans?|bloods?|medicine|prescription|everything|vat|swabs?|
    results?)
"""),
    "price": phrases(r"""
(?:\d+|sixty|that|it|this|price|which)<1> (?:pounds? |quid |is |for |s ){0,3}(?:is )?(?:a lot|alot|too much|loads|steep|
    robbery|a rip off|mad|crazy|insane|ridiculous|a joke|outrageous|expensive|dear|pricey|shocking|criminal|so much|
    cheeky)(?= \.|\Z| (?:this|of|for|to|but|can|and|i|when|money|just|these|right|ok|fine|isnt))
\d+ ?(?:quid|pounds?|pound)?<1>(?: \.)? for<1> \d+ ?(?:mins?|minutes?|min|minute)<3>|(?:daylight |highway )?robbery|rip ?off|
    extortion\w*|what an? price|how much \. |gouging|fleec\w+
(?:no one|nobody|noone|you|they|never|didnt)<2> (?:told|tell|said|say|mention\w*|warn\w*)<4> (?:pay|paid|cost|costs|charge\w*|
    price|money|private|free)<4>
(?:in my country|back home|at home|where im from|with my gp)<3> (?:free|no charge|nothing|cheap\w*)<3>|(?:cant|cannot|hard
     to|dont) (?:really )?afford<4>|happy (?:about|with) the price|private or<2> nhs|nhs (?:price|or)<2>
"""),
    "longer": phrases(r"""
(?:\d+|twenty|ten|thirty|forty) ?(?:mins?|minutes?|min|minute)<1> (?:isnt|is not|not|aint|wont be|never|hardly|enough|
    too short|is enough|is long|long)<4>
(?:need|needs|want|wants|have|has|get|give)<3> (?:\d+|thirty|forty|sixty) (?:mins?|minutes?)<4>|(?:longer|double|extended)
     (?:one|appointment|appt|slot|visit|session|time|consultation)(?= \.|\Z| [a-z])
(?:long|time) enough<4>|enough (?:time|minutes|\d+)<3>|(?:two|2|three|3|many|several|lots of|few|couple of|more than
     one) (?:problems?|things|issues|questions|matters)(?= \.|\Z| [a-z])
"""),
}
"""What it costs, and how long it is: the card knows."""

_ANY_CLINICIAN: Table = {
    "any_clinician": phrases(r"""
(?:what|who) (?:is|are|does|do|means?|would)<2> any(?:one|body| clinician| doctor)<2>|any(?:one| clinician)<1> (?:means?|
    meaning)<3>|(?:understand|explain|know what)<3> any(?:one| clinician)<4>|why<6> any clinician|pot luck<4>|some
     (?:student|junior|trainee|random\w*)(?= \.|\Z)
"""),
}
_STEPS: Table = {
    "what": phrases(r"""
(?:what|which|who)<1> am i (?:choosing|picking|selecting|deciding|meant to|supposed to|looking at|doing)<4>|what (?:is|
    are) (?:this|these)<1> (?:for|about|asking|question|mean)<3>|(?:i|we) (?:press|tap|click|push) (?:what|which|where)<3>|
    what (?:do|should|must|shall|can) i (?:press|tap|click|push)<3>|what does (?:this|it) (?:mean|want|ask)<3>|
    which (?:button|one) (?:do|should|must) i (?:press|tap|click)<3>|(?:why|what)<2> (?:ask|asking|want to know)<1> (?:me )?
     (?:this|that|who|where|when|place|again)<2>
"""),
}
_PLACE: Table = {
    PASSED_OVER: phrases("parking|parked|park|wheel ?chairs?|lifts?|home visits?|blue badge"),
    "distance": phrases(r"""
(?:\d+|miles?|mile)<1> from (?:where|what|who|here|home|me)<2>|(?:how|why|where)<3> (?:know|knows|see|get|got)<1> where i
     (?:am|live)|(?:know|see|tracking|track|follow|following|watching|spying|stalking)<1> (?:me|my location|where i (?:am|
    live))<2>|from where(?= \.|\Z)
"""),
    "unshared": phrases(r"""
(?:not|dont|do not|wont|will not|rather not|never|prefer not|no way)<4> (?:giving|give|share|sharing|tell|telling|send|
    sending|reveal)<3> (?:location|where i (?:am|live)|address|post ?code|gps|position)<4>|(?:dont|do not)<2> (?:track|
    follow) me
"""),
    "buildings": phrases(r"""
(?:two|2|which|what|the two|both|second|are the)<1> buildings?(?= \.|\Z| (?:i|how|which|is|are|what|in|one|do|or|and|
    mean))
"""),
    "clinician_where": phrases(r"""
(?:does|do|is|are|where|which|whichever|place)<4> (?:dr|doctor|mr|mrs|nurse) [a-z]+<2> (?:work|works|working|at|in|sit|sits|
    based|see people|practise|practice)<2> (?:both|either|richmond|camden|here|there|one|[a-z]+ or)<3>
(?:place|one|where|wherever|whichever|clinic)<2> (?:dr|doctor|mr|mrs) [a-z]+ (?:is|works|sits|is at|is in|sees)<3>
"""),
    "travel": phrases(r"""
(?:how (?:many minutes|long|far|do i get|to get)|minutes|travel time|journey)<5> (?:by|from|to) (?:car|bus|train|tube|foot|
    taxi|cab|bike|heathrow|gatwick|the station|station|work|home|here|kings cross|euston|victoria|waterloo)<4>
congestion (?:zone|charge)|ulez|low emission|(?:drop|dropp?ed|dropping|drops) (?:her|him|me|us|them|mum|dad|my<1>)<1>(?:off)?
    (?= \.|\Z| (?:at|outside|off|by|near))|drop ?off
(?:near|by|close to|next to|from)<2> (?:tube|station|bus stop|bus|stop|trains?|overground|dlr|metro|underground)<3>
"""),
    "walk": phrases(r"""
(?:one|two|three|\d+) miles? (?:max|maximum|at most|tops|or less)|(?:cant|cannot|can not|cant really|not able to|hard to)
     (?:walk|go|travel|get)<1> (?:far|more|much|further|long|a long way)<4>|(?:not|nothing) (?:too )?far(?= \.|\Z| (?:from|to|
    please))
"""),
    "matters": phrases(r"""
does it (?:really )?matter(?: which| where| much)?(?= \.|\Z)|(?:is|are) there<1> (?:a|any) difference<3>|what(?: is)?<1>
     (?:the )?(?:difference|diff)<4>|(?:which|what) is (?:better|best)(?= \.|\Z)
"""),
    "where_later": phrases(r"""
(?:dont|do not|not) (?:know|sure)<2> (?:where i|where ill|which one|where)<5>|(?:can|could|may)<2> (?:tell|say|decide|
    choose|change|pick)<3> (?:later|after|afterwards|nearer the time|then)(?= \.|\Z)
"""),
    "unclean": phrases(r"""
(?:mice|mouse|rats?|cockroach\w*|bed ?bugs?|mould|damp|asbestos|reviews?|rating|clean|dirty|hygien\w+|smell\w*|safe area)
    <4>
"""),
}
_CLINICIAN: Table = {
    "other_kind": phrases(r"""
(?<!is it a )(?<!be a )(?:want|need|see|prefer|rather|like|get|have|had|after|be|with|the|a|an|real|proper|qualified|
    senior)<1> (?:nurse|specialist|consultant|cardiologist|dermatologist|dentist|psychiatrist|surgeon|pharmacist|
    paediatrician|gyna\w*|physio\w*|health visitor|midwife)<5>
(?:a |an |real |proper |qualified |actual |senior |fully qualified ){1,3}(?:doctor|gp|dr)<3>(?: not| no)<1> (?:student|
    trainee|junior|assistant|associate|nurse|locum|robot)<3>|not<2> (?:student|trainee|junior|associate|locum)<3>
"""),
    "kindness": phrases(r"""
(?:actually |really |who |wholl |who will |they |just |someone |somebody |will |to )(?:listens?|listening|listened)<1>(?:to
     me)?(?= \.|\Z| (?:for|to|and|not|properly|instead))
(?:some(?:one|body)|any(?:one|body)|doctor|person|one|they)<4> (?:decent|kind|nice|gentle|patient|understanding|friendly|
    sympathetic|sensitive|non ?judg\w+|not judge|doesnt judge|wont judge|takes? me seriously|believes? me|cares)<6>
(?:im|i am|so im|being|as a) (?:trans|gay|lesbian|bi|queer|non ?binary|autistic|adhd|disabled)<6>|judge me|(?:not|wont|
    without|never)<2> (?:judg\w+|laugh\w*|shout\w*|rush\w*|tell me to lose weight|lecture)<3>
"""),
    "hearing": phrases(r"""
(?:hard of hearing|deaf|lip ?read\w*|speaks? up|speaks? loud\w*|hearing aids?|cant hear)<5>
"""),
    "past": phrases(r"""
(?:doctor|docter|dr|one|lady|man|person|surgeon|who)<2> (?:did|done|operated|treated|delivered|fixed|looked after|gave)<1>
     (?:my|the|our|his|her|on)<4>
"""),
    "reads": phrases(r"""
(?:can|could|will|does)<1> (?:dr|doctor|they|he|she|the doctor) (?:read|understand|look at|translate|use)<4> (?:letters?|
    reports?|results?|papers?|documents?|notes|scans?|x ?rays?)<4>
"""),
}
_TIME: Table = {
    "school": phrases(r"half ?terms?|inset days?|term ?time|school (?:holidays?|hols|break)<2>"),
    "others_time": phrases(r"""
same (?:time|day|slot|date|hour) (?:as|like|of) (?:my|our|his|her|the)<3>(?! (?:last|before|usual))
"""),
}
_SLOTS: Table = {
    "hold": phrases(r"""
(?:hold|keep|save|reserve|block)<1> (?:two|both|a few|a couple|some|three|it|one|them|that|this|these|\d+)<3> (?:for me|for
     us|i|ill|while|until|till|and|please)<4>|(?:i|ill|i will|can i|let me)<2> (?:choose|decide|pick|tell you|confirm|let you
     know) (?:later|tonight|tomorrow|after|this evening|in the morning)
"""),
    "gone": phrases(r"""
where (?:is|has|did)<1> (?:it|that|that one|the<2>)<1> (?:gone|go|disappear\w*)|(?:there|here|a|it|had|was|saw|one)<3> (?:a
     minute|a moment|a second|a sec|just a minute|two minutes|just now|seconds|five minutes) ago<4>|(?:disappeared|vanished|
    (?:its|it is|has|all) gone)(?= \.|\Z| (?:now|why|where|again))
"""),
    "read_out": phrases(r"""
(?:what|which)<2> (?:last|bottom|first|top|second)<1> (?:line|button|row)<2>(?= \.|\Z| (?:say|says|mean|is))|(?:read|say|tell|
    list|write)<2> (?:them|these|those|the (?:times|list|options))<1>(?: out| to me)<2>|(?:screen|writing|letters|print|text|
    font|buttons?)<2> (?:too |so |very )?(?:small|tiny|little)<3>|cant (?:read|see) (?:it|them|the|this|that|any)<4>
"""),
    "glad": phrases(r"""
jackpot|woo ?hoo+|yay+|hooray|hurrah|hallelujah|result(?= \.)|(?:oh |wow |that is |thats ){0,2}(?:amazing|brilliant|great
     news|fantastic)(?= \.)<9>
"""),
    "send_list": phrases(r"""
(?:send|text|email|forward|whatsapp|sms|print)<3> (?:this|the|these|that|me the) (?:list|times|options|lot|page)<5>|(?:by|
    via|through|in an?) (?:sms|text message)<4>
"""),
    "equipment": phrases(r"(?:oxygen|plug|plugs|socket|sockets|hoist|stretcher|power point|ventilator|feeding pump)<4>"),
    "late": phrases(r"""
(?:what if|if|might|could|may|will be|can be|always|might be)<3> (?:late|delayed|stuck in traffic|running late)<6>
"""),
}
_CONFIRM: Table = {
    "whether_booked": phrases(r"""
(?:is|was|am|are)<2> (?:it |i |we |this |that )?(?:already )?booked (?:or|yet|now)<2>|booked or (?:not|what)|(?:pressed|tapped|
    clicked|hit|pushed)<4> (?:and )?(?:nothing|\d+ times?|three times|twice|five times|no answer)<6>|nothing (?:happens?|
    happened|is happening)<3>|did (?:it|that) (?:go through|work|book)<2>
"""),
    "already": phrases(r"""
(?:i|we|ive|have i|did i|think i|did we)<2> already<1> (?:book|booked|got|have|did|done|made|did this)<5>|(?:did|have) i
     (?:not )?(?:already )?(?:book|booked|do|done) (?:this|it|one|that)<4>
"""),
    "weekday": phrases(r"""
(?:sure|certain|is|isnt|was|really|wasnt|think|thought|says|say|really a)<4> (?:it |that |the |a |this |its ){0,3}(?:mon|tues|
    wednes|thurs|fri|satur|sun)days?(?= \.|\Z| (?:right|correct|you|my|or|though|and not|not|sure|the|that))
"""),
    "deadline": phrases(r"""
(?:24|48|12|72|36) ?(?:hours?|hrs?|h|hour)(?= \.|\Z| (?:mean|before|is|meaning|by|notice|to|from|or|that|so|then|exactly|
    count|start|until))<6>|(?:cancel|cancelling|change|changing)<3> (?:until|by|latest|deadline|up to)<5>
"""),
    "finish": phrases(r"""
(?:finish|finishes|finished|over|out|done|end|ends|ending)<2> (?:guaranteed|on time|promised?|for sure|definitely|exactly|
    sharp|by \d+)<6>|guarante\w+<6>
"""),
    "early": phrases(r"""
(?:come|be there|arrive|turn up|get there|get here)<3> (?:and|to) (?:sit|wait|have a sit|rest)<4>|how (?:early|much time|
    many (?:time|times|minutes|mins)|long)<2> (?:before|early|in advance|ahead)<1> (?:must|should|do|need|have|can|shall|
    to)<4>|(?:must|should|need to|have to|can) i<1> (?:arrive|come|be there|get there) (?:early|earlier|before)<3>
"""),
    "where": phrases(r"""
(?:write|give|send|tell|say|what is|whats|again)<3> (?:the |me |me the |me your )?address(?! (?:has |have )?chang)<4>|(?:that
     is|that|is that|is it|is this|it is|its|thats) (?:the|by|near|next|opposite|at|on|behind)<3> (?:zoo|canal|lock|market|
    station|bridge|park|church|tesco|boots|pub|building|end|corner|door|bank|cinema|library|school|hospital|river)<4>
which (?:floor|entrance|door|buzzer|bell|room)<3>
"""),
}

AT: Mapping[type, Table] = {
    ChoosingPlace: {**_PLACE, **_FIRST, **_STEPS, **_MONEY},
    ChoosingClinician: {**_ANY_CLINICIAN, **_CLINICIAN, **_FIRST, **_STEPS, **_MONEY},
    ChoosingTime: {**_FIRST, **_ANY_CLINICIAN, **_TIME, **_STEPS, **_MONEY},
    ChoosingSlot: {**_SLOTS, **_FIRST, **_ANY_CLINICIAN, **_STEPS, **_MONEY},
    Confirming: {**_CONFIRM, **_FIRST, **_ANY_CLINICIAN, **_MONEY, **_STEPS},
}
"""The kinds that are looked for at each card, in their order."""
