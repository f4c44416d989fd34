"""What people say at one of the cards of a booking that does not answer it: of its buildings, people, days, times.

Tables beside those of all such cards; the first kind that fits is meant. Must never hold what chooses something.
"""

from __future__ import annotations

from collections.abc import Mapping

from conversations.intents.notation import phrases
from conversations.state.booking import ChoosingClinician, ChoosingPlace, ChoosingSlot, ChoosingTime, Confirming
from conversations.text.remarks.at_any_card import ANY_CLINICIAN, FIRST, MONEY, PASSED_OVER, STEPS, WORRIES
from conversations.text.remarks.kinds import Table

_BOOK = (
    r"(?:please )?(?:book|book it|book me|book me in|book please|book now|book an appointment"
    r"|i want to book|appointment)"
)
"""Nothing but that one is wanted, which is what all of it is for."""

_YES = r"(?:ok|okay|yes|yeah|yep|yes please|sure|fine|k|alright|all right|go on|go on then)"
"""Yes, where it is asked which one."""

_PLACE: Table = {
    "yes.": phrases(_YES),
    "book.": phrases(_BOOK),
    PASSED_OVER: phrases("parking|parked|park|wheel ?chairs?|lifts?|home visits?|blue badge"),
    "distance": phrases(r"""
(?:\d+|miles?|mile)<1> from (?:where|what|who|here|home|me)<2>|(?:how|why|where)<3> (?:know|knows|see|get|
    got)<1> where i (?:am|live)|(?<!can )(?:know|see|tracking|track|follow|following|watching|spying|stalking)<1> (?:me|
    my location|where i (?:am|live))<2>|from where(?= \.|\Z)
"""),
    "unshared": phrases(r"""
(?:not|dont|wont|never|without)<2> (?:turn|turning|put|putting|switch|switching)<2> (?:my |the )?(?:location|gps)<2>
(?:location|gps)<2> (?:is |stays |stay )?(?:turned |switched )?off<2>
(?:not|dont|do not|wont|will not|rather not|never|prefer not|no way)<4> (?:giving|give|share|sharing|tell|telling|send|
    sending|reveal)<3> (?:location|where i (?:am|live)|address|post ?code|gps|position)<4>|(?:dont|do not)<2> (?:track|
    follow) me
"""),
    "which_buildings": phrases(r"""
(?:two|2|both|several|the) buildings<3>(?: \.)? (?:which|what|where)(?: \.|\Z| (?:two|2|are|ones?|is))<4>
(?:which|what|where)<3> (?:two|2|the|these|those|your)<2> buildings<4>
what<2> buildings (?:are|have|is)<4>|which buildings? (?:are|is|was|have)<4>
(?:difference|differ)<4> buildings<3>|buildings<3>(?: \.)? (?:(?:so|and) )?(?:what is|what)(?: the)? difference<4>
"""),
    "buildings": phrases(r"""
(?:choose|pick|get)<2> buildings?(?= \.|\Z)
(?:two|2|which|what|the two|both|second|are the)<1> buildings?(?= \.|\Z| (?:i|how|which|is|are|what|in|one|do|or|and|
    mean))
"""),
    "clinician_where": phrases(r"""
(?:does|do|is|are|where|which|whichever|place)<4> (?:dr|doctor|mr|mrs|nurse) [a-z]+<2> (?:work|works|working|at|in|sit|
    sits|based|see people|practise|practice)<2> (?:both|either|richmond|camden|here|there|one|[a-z]+ or)<3>
(?:dr|doctor) [a-z]+ (?:does|do|is|will) (?:he|she|they)<1> (?:work|working|at|in|sit|based|practise|practice)<4>
(?:where|which (?:one|place|clinic|building|branch))<1> (?:does|do|is|has|will) (?:dr|doctor) [a-z]+<4>
(?:dr|doctor) [a-z]+ (?:works?|sits?|is)<1> (?:at|in) [a-z]+<1> (?:doesnt|isnt|right|yes|does|is) ?(?:he|she|they)?
(?:does|do|is) (?:dr|doctor) [a-z]+<1> (?:do|at|in|work|cover|come to) [a-z]+(?= \.|\Z| (?:too|as|or|please|at all))
"""),
    "nearest": phrases(r"""
(?:nearest|closest|closer|nearer)<6> (?:\. )?(?:crutches|wheelchair|walking stick|zimmer|frame|stick|scooter|cant walk|
    bad (?:leg|hip|knee|foot)|broken (?:leg|foot|ankle))
^(?:(?:somewhere|anywhere|one|the one|please|ideally|preferably|just|as|something|a place|whatever is|
    whichever is) ){0,3}
    (?:near|nearest|close|closest|by|round the corner from|handy for|local)(?: to)?(?: where)? (?:my|our|i|we|home)
    (?: (?:house|home|flat|place|address|live|lives|am|postcode))?(?: (?:please|is best|would be best|
    would be good))?(?= \.|\Z)
"""),
    "travel": phrases(r"""
how far(?: away| off)? (?:is|are|to)<4>|is (?:it|that|this|[a-z]+) (?:very |too )?far(?: away| off)?(?= \.|\Z|
     (?:from|for|to))
how many (?:miles|minutes|stops) (?:is|are|to|away)<4>|how long (?:to get|does it take to get|is the (?:walk|drive|
    journey))<4>
how (?:do|would|can|could|does) (?:you|i|we|one) get (?:to|there)<3> from<4>
(?:is|are) there<2> (?:bus|buses|tube|train|trains|tram|ferry)<1> (?:from|to|that|there|which|near)<4>|(?:what|which)
     (?:bus|tube|train|tram)<1> (?:from|to|goes|do|gets)<4>
(?:is|are|how)<3> far<3> from<1> (?:station|tube|bus stop|bus|stop|trains?|overground|metro|underground)<3>
(?:how (?:many minutes|long|far|do i get|to get)|minutes|travel time|journey)<5> (?:by|from|to) (?:car|bus|train|tube|
    foot|taxi|cab|bike|heathrow|gatwick|the station|station|work|home|here|kings cross|euston|victoria|waterloo)<4>
congestion (?:zone|charge)|ulez|low emission|(?:drop|dropp?ed|dropping|drops) (?:her|him|me|us|them|mum|dad|
    my<1>)<1>(?:off)?(?= \.|\Z| (?:at|outside|off|by|near))|drop ?off
(?:near|by|close to|next to)<2> (?:tube|station|bus stop|bus|stop|trains?|overground|dlr|metro|underground)<3>
"""),
    "walk": phrases(r"""
(?:neither|not one)<3> (?:near|close|local|handy)<3>
(?:one|two|three|\d+) miles? (?:max|maximum|at most|tops|or less)|(?:cant|cannot|can not|cant really|not able to|
    hard to) (?:walk|go|travel|get)<1> (?:far|more|much|further|long|a long way)<4>|(?:not|nothing) (?:too )?far(?= \.|
    \Z| (?:from|to|please))
"""),
    "matters": phrases(r"""
does it (?:really )?matter(?: which| where| much)?(?= \.|\Z)|(?:is|are) there<1> (?:a|any) difference<3>|
    what(?: is)?<1> (?:the )?(?:difference|diff)<4>|(?:which|what) is (?:better|best)(?= \.|\Z)
"""),
    "where_later": phrases(r"""
(?:dont|do not|not) (?:know|sure)<2> (?:where i|where ill|which one|where)<5>|(?:can|could|may)<2> (?:tell|say|decide|
    choose|change|pick|swap|switch)<3> (?:later|after|afterwards|nearer the time|then)(?= \.|\Z| if)
"""),
    "unclean": phrases(r"""
(?:mice|mouse|rats?|cockroach\w*|bed ?bugs?|mould|damp|asbestos|reviews?|rating|clean|dirty|hygien\w+|smell\w*|
    safe area)<4>
"""),
}
_CLINICIAN: Table = {
    "yes.": phrases(_YES),
    "book.": phrases(_BOOK),
    "other_kind": phrases(r"""
(?:someone|somebody|anyone|one|doctor)<1> (?:senior|more senior|experienced|more experienced|qualified|older|younger|
    fully qualified)<3>
(?<!is it a )(?<!be a )(?:want|need|see|prefer|rather|like|get|have|had|after|be|with|the|a|an|real|proper|qualified|
    senior)<1> (?:nurse|specialist|consultant|cardiologist|dermatologist|dentist|psychiatrist|surgeon|pharmacist|
    paediatrician|gyna\w*|physio\w*|health visitor|midwife)<5>
(?:a |an |real |proper |qualified |actual |senior |fully qualified ){1,3}(?:doctor|gp|dr)<3>(?: not| no)<1> (?:student|
    trainee|junior|assistant|associate|nurse|locum|robot)<3>|not<2> (?:student|trainee|junior|associate|locum)<3>
"""),
    "kindness": phrases(r"""
(?:actually |really |who |wholl |who will |they |just |someone |somebody |will |to )(?:listens?|listening|
    listened)<1>(?:to me)?(?= \.|\Z| (?:for|to|and|not|properly|instead))
(?:some(?:one|body)|any(?:one|body)|doctor|person)<4> (?:decent|kind|nice|gentle|patient|understanding|friendly|
    sympathetic|sensitive|non ?judg\w+|not judge|doesnt judge|wont judge|takes? me seriously|believes? me|cares)<6>
(?:im|i am|so im|being|as a) (?:trans|gay|lesbian|bi|queer|non ?binary|autistic|adhd|disabled)<6>|judge me|(?:not|wont|
    without|never)<2> (?:judg\w+|laugh\w*|shout\w*|rush\w*|tell me to lose weight|lecture)<3>
"""),
    "hearing": phrases(r"""
(?:hard of hearing|deaf|lip ?read\w*|speaks? up|speaks? loud\w*|hearing aids?|cant hear)<5>
"""),
    "their_hours": phrases(r"""
(?:are|is) (?:they|both|either)<2> (?:in|there|working|on) (?:on |at |over )?[a-z]+<3>
(?:do|does|are|is|can) (?:they|either|both|any|he|she|either of them|one of them) (?:do|work|free|in|available|have|
    seepeople|work on|on|there)<1> (?:evenings?|weekends?|mornings?|afternoons?|early|late|mondays?|tuesdays?|
    wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekdays?|part time|full time)<4>
"""),
    "matters": phrases(r"""
(?:does|do|would|will) it (?:really )?matter<5>|what (?:is )?(?:the )?(?:difference|diff)<3>
"""),
    "past": phrases(r"""
(?:same|the) (?:lady|man|doctor|dr|woman|person|gp|nurse)(?: that| who)? (?:i|we) (?:saw|had|met)<6>|(?:whoever|
    person who) (?:did|done)<6>
(?:doctor|docter|dr|one|lady|man|person|surgeon|who)<2> (?:did|done|operated|treated|delivered|fixed|looked after|
    gave)<1> (?:my|the|our|his|her|on)<4>
"""),
    "reads": phrases(r"""
(?:can|could|will|does)<1> (?:dr|doctor|they|he|she|the doctor) (?:read|understand|look at|translate|
    use)<4> (?:letters?|reports?|results?|papers?|documents?|notes|scans?|x ?rays?)<4>
"""),
}
_TIME: Table = {
    "yes.": phrases(_YES),
    "book.": phrases(_BOOK),
    "school": phrases(r"half ?terms?|inset days?|term ?time|school (?:holidays?|hols|break)<2>"),
    "others_time": phrases(r"""
same (?:time|day|slot|date|hour) (?:as|like|of) (?:my|our|his|her|the)<3>(?! (?:last|before|usual))
"""),
}
_TIME_BUTTONS: Table = {
    "calendar": phrases(r"""
(?:(?:please|can i|can you|could you|i want to|let me|want|id like to)<1> )?(?:show me |show |see |open |view |
    look at |give me |bring up )?(?:the |a |your )?
    (?:whole |month )?cal[ae]nd[ae]r(?: view)?(?: please| pls)?(?= \.|\Z)
"""),
    "hours_button": phrases(r"""
hours(?: \.)?<1> (?:what|wot) (?:does|do|is|are)<2> (?:mean|do|for)<3>
what (?:does|do|is|are|happens)<3> hours(?: button)?<1> (?:mean|do|for)<3>|what is (?:the )?hours button<3>
"""),
}
_WEEKDAY = r"""
is<1> (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:the )?\d+<6>|is (?:that|it|this) the \d+[a-z]*<6>
(?:its|it is|is it|thats) not (?:the )?\d+[a-z]*<5>
(?:is|isnt|was|wasnt|it is) (?:it |that |this |(?:the )?\d+(?:st|nd|rd|th)?(?: [a-z]+)? )(?:definitely |
    really )?(?:on )?(?:a )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?= \.|\Z| [a-z])
(?:sure|certain|thought|positive)<2> (?:that |it |that it |the \d+[a-z]* )?(?:is |was )?(?:a |on a )?(?:mon|tues|wednes|
    thurs|fri|satur|sun)day(?= \.|\Z| [a-z])
"""
"""Whether a date and a day of the week belong together."""

_SLOTS: Table = {
    "finish": phrases(r"""
^(?:(?:and|so|but|ok|okay|hi|sorry|wait) ){0,2}(?:will|would|am|are) (?:i|we)<1> (?:be )?(?:out|done|finished|away|
    through|over|home|free again) (?:by|before|at|in time)<9>
^(?:(?:and|so|but|ok|okay|hi|sorry|wait) ){0,2}(?:when|what time) (?:will|would|am|do|are) (?:i|we|it)<1> (?:be )?
    (?:out|done|finished|finish|over|away|end)<9>
^(?:(?:and|so|but|ok|okay|hi|sorry|wait) ){0,2}(?:does|will|would|is) it<1> (?:be )?(?:over|done|finish|finished|end)
    (?:by|before|at|in time)<9>
"""),
    "equipment": phrases(
        r"(?:oxygen|plug|plugs|socket|sockets|hoist|stretcher|power point|ventilator|feeding pump)<4>"
    ),
    "all_where": phrases(r"""
^(?:(?:and|so|but|wait|sorry|ok|hang on) ){0,2}(?:are|is)<1> (?:these|those|they|all of (?:these|those|them)|all|it|
    every one)<1>
    (?: all| both| only| just)? (?:in|at) (?!\d|half|noon|the same|once|the (?:morning|afternoon|evening)|
    quarter)[a-z]+<2>
    (?= \.|\Z| (?:or|then|please))
^(?:(?:and|so|but|wait|sorry|ok|hang on) ){0,2}(?:where|which (?:place|clinic|building|branch|site)) (?:are|
    is) (?:these|those|
    they|all of (?:these|those|them)|all)<2>(?= \.|\Z)
"""),
    "weekday": phrases(_WEEKDAY),
    "book.": phrases(_BOOK),
    "any_slot": phrases(r"""
(?<!do )(?<!like )(?<!want )(?<!not )(?<!have )(?<!of )any (?:one )?of (?:them|those|these)<6>|(?:you|u) (?:pick|choose|
    decide)<3>|(?:whichever|whatever|any)(?: one)?(?: (?:please|will do|is fine|do|you like|you think))?(?= \.|\Z)|
    (?:dont|do not) (?:mind|care) which<3>
"""),
    "hold": phrases(r"""
(?:can|could|may) (?:i|we|you)<1> (?:hold|keep|reserve|save|put by) (?:two|both|a few|a couple|some|
    three|one|2|3)(?= \.|\Z| (?:of|and|till|until|for|slots?|times?|please|while))<9>
(?:hold|keep|save|reserve|block)<1> (?:two|both|a few|a couple|some|three|it|one|them|that|this|these|\d+)<3> (?:for me|
    for us|i|ill|while|until|till|and|please)<4>|(?:i|ill|i will|can i|let me)<2> (?:choose|decide|pick|tell you|
    confirm|let you know) (?:later|tonight|tomorrow|after|this evening|in the morning)
"""),
    "gone": phrases(r"""
what (?:happened|has happened) to<5>
where (?:is|has|did)<1> (?:it|that|that one|the<2>)<1> (?:gone|go|disappear\w*)|(?:there|here|a|it|had|was|saw|
    one)<3> (?:a minute|a moment|a second|a sec|just a minute|two minutes|just now|seconds|five minutes) ago<4>|
    (?:disappeared|vanished|(?:its|it is|has|all) gone)(?= \.|\Z| (?:now|why|where|again))
"""),
    "read_out": phrases(r"""
(?:what|which)<2> (?:last|bottom|first|top|second)<1> (?:line|button|row)<2>(?= \.|\Z| (?:say|says|mean|is))|(?:read|
    say|tell|list|write)<2> (?:them|these|those|the (?:times|list|options))<1>(?: out| to me)<2>|(?:too|so|very|
    really) (?:small|tiny|little) (?:screen|writing|letters|print|text|font)<3>|(?:screen|writing|
    letters|print|text|font|buttons?)<2> (?:too |so |very )?(?:small|tiny|little)<3>|cant (?:read|see) (?:it|them|the|
    this|that|any)<4>
"""),
    "glad": phrases(r"""
jackpot|woo ?hoo+|yay+|hooray|hurrah|hallelujah|result(?= \.)|(?:oh |wow |that is |thats ){0,2}(?:amazing|brilliant|
    great news|fantastic)(?= \.)<9>
"""),
    "send_list": phrases(r"""
(?:send|text|email|forward|whatsapp|sms|print)<3> (?:this|the|these|that|me the) (?:list|times|options|lot|page)<5>|
    (?:by|via|through|in an?) (?:sms|text message)<4>
"""),
    "late": phrases(r"""
(?:what if|if|might|could|may|will be|can be|always|might be)<3> (?:late|delayed|stuck in traffic|running late)<6>
"""),
}
_CONFIRM: Table = {
    "weekday": phrases(_WEEKDAY),
    "another_clinician": phrases(r"""
not (?:my|our)<2> (?:doctor|dr|gp|nurse|clinician)<3>
"""),
    "another_time": phrases(r"""
(?:oh |dear |ah )?no<1> (?:that is|thats|its|it is) (?:my|our|the)<6>
(?:\d+|that|it|this) (?:is |s )(?:a bit |too |so |very |rather |quite |awfully )?(?:early|late)(?= \.|\Z| (?:for|isnt|
    but|though|innit|in the))
"""),
    "whether_booked": phrases(r"""
(?:is|was|am|are)<2> (?:it |i |we |this |that )?(?:already )?booked (?:or|yet|now)<2>|booked or (?:not|what)|(?:pressed|
    tapped|clicked|hit|pushed)<4> (?:and )?(?:nothing|\d+ times?|three times|twice|five times|no answer)<6>|
    nothing (?:happens?|happened|is happening)<3>|did (?:it|that) (?:go through|work|book)<2>
"""),
    "already": phrases(r"""
(?:i|we|ive|have i|did i|think i|did we)<2> already<1> (?:book|booked|got|have|did|done|made|did this)<5>|(?:did|
    have) i (?:not )?(?:already )?(?:book|booked|do|done) (?:this|it|one|that)<4>
"""),
    "deadline": phrases(r"""
(?:24|48|12|72|36) ?(?:hours?|hrs?|h|hour)(?= \.|\Z| (?:mean|before|is|meaning|by|notice|to|from|or|that|so|then|
    exactly|count|start|until))<6>|(?:cancel|cancelling|change|changing)<3> (?:until|by|latest|deadline|up to)<5>
"""),
    "finish": phrases(r"""
(?:finish|finishes|finished|over|out|done|end|ends|ending)<2> (?:guaranteed|on time|promised?|for sure|definitely|
    exactly|sharp|by \d+)<6>|guarante\w+<6>
"""),
    "early": phrases(r"""
(?:come|be there|arrive|turn up|get there|get here)<3> (?:and|to) (?:sit|wait|have a sit|rest)<4>|how (?:early|
    much time|many (?:time|times|minutes|mins)|long)<2> (?:before|early|in advance|ahead)<1> (?:must|should|do|need|
    have|can|shall|to)<4>|(?:must|should|need to|have to|can) i<1> (?:arrive|come|be there|get there) (?:early|earlier|
    before)<3>
"""),
    "where": phrases(r"""
(?:is|was) (?:that|it|this)(?: one| place| building| clinic)? (?:anywhere )?(?:near|close to|by|next to|opposite|
    far from|off|round the corner from|walking distance from)<9>
(?:is|was)<3> the (?:one|building|place|clinic)<2> (?:with|by|near|on|next|opposite|at)<6>
(?:write|give|send|tell|say|what is|whats|again)<3> (?:the |me |me the |me your )?address(?! (?:has |have )?chang)<4>|
    (?:that is|that|is that|is it|is this|it is|its|thats) (?:the|by|near|next|opposite|at|on|behind)<3> (?:zoo|canal|
    lock|market|station|bridge|park|church|tesco|boots|pub|building|end|corner|door|bank|cinema|library|school|hospital|
    river)<4>
which (?:floor|entrance|door|buzzer|bell|room)<3>
"""),
}

DESCRIBED: Table = {
    "described": phrases(r"""
the (?:big|bigger|biggest|small|smaller|new|newer|old|older|nice|nicer|modern|posh|quiet|quieter|clean|
    cleaner)<1> (?:one|place|building|clinic)
(?:the|that) (?:one|place|clinic|building|site)<1> (?:my|i|we|where|with|by|opposite|on|that|in|at|round|around|behind|
    beside|above)<8>|somewhere (?:i|we|that|where)<8>|there (?:is|was) (?:one|a clinic) (?:in|near|by|at|on)<6>
"""),
    "person": phrases(r"""
(?:the|that) (?:one|doctor|dr|gp|man|lady|woman|chap|bloke|guy|girl|fella)<1> (?:with|who|that|from|in|i|my|on)<8>
(?:the|a|an|that) (?:tall|short|young|younger|old|older|nice|nicer|blonde?|bald|ginger|funny|grumpy|posh|quiet|strict|
    gentle|kind|friendly|chatty)<1> (?:one|doctor|dr|gp|man|lady|woman|chap|bloke|guy|girl|fella)
(?:not )?(?:too |so |very )?(?:young|old|older|younger|strict|bossy|posh|fast|rough|chatty)(?= \.|\Z)
"""),
}
"""A place, or somebody, told by what is not known here, where the card could make nothing of it."""

AT: Mapping[type, Table] = {
    ChoosingPlace: {**WORRIES, **_PLACE, **FIRST, **STEPS, **MONEY},
    ChoosingClinician: {**WORRIES, **ANY_CLINICIAN, **_CLINICIAN, **FIRST, **STEPS, **MONEY},
    ChoosingTime: {**WORRIES, **_TIME_BUTTONS, **FIRST, **ANY_CLINICIAN, **_TIME, **STEPS, **MONEY},
    ChoosingSlot: {"hold": _SLOTS["hold"], **WORRIES, **_SLOTS, **FIRST, **ANY_CLINICIAN, **STEPS, **MONEY},
    Confirming: {**WORRIES, **_CONFIRM, **FIRST, **ANY_CLINICIAN, **MONEY, **STEPS},
}
"""The kinds that are looked for at each card, in their order."""
