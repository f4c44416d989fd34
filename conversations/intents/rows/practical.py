"""Intents about what is practical around a visit: coming early, waiting, transport, what is passed on, what stays."""

from __future__ import annotations

from conversations.intents.notation import phrases
from conversations.intents.row import IDLE_CARDS, CardKind, Intent

EARLY = Intent(
    kind="early",
    says=phrases(r"""
how (?:early|soon before|long before|far ahead of time|much earlier)(?! (?:in the (?:day|morning)|can (?:i|you|we)
     (?:see|
    book|get)|do you open|are you open|is the first))<3> (?:come|be there|arrive|turn up|get there|be here|show up|
    check in|i be|to be|before|should i)
(?:should|must|shall|do|can|may|ought|need|have) i<2> (?:come|arrive|be there|turn up|get there|be here)<2> (?:early|
    beforehand|ahead of time|in good time|\d+ minutes (?:before|early)|a (?:bit|little) (?:early|before))(?= \.|
    \Z| (?:or|for|to|if|and|before))
(?:come|arrive|be there|turn up|get there|be in)<2> earl(?:y|ier) (?:to|for|and) (?:fill|sign|register|do|check|the|any|
    complete|park|change|paperwork|forms?)
(?:arrive|come|be there)<2> (?:\d+|ten|five|fifteen|twenty) min(?:ute)?s (?:early|before|beforehand)
(?:want|like|need|expect)<1> (?:me|us)<2> (?:early|in good time|beforehand)(?= \.|\Z| or)
what if i (?:am|come|get there|arrive)<1> (?:too )?early
"""),
    never=phrases("earliest|(?:any|an|some)(?:thing)? earlier|starv\\w*|fasting"),
)

ON_TIME = Intent(
    kind="on_time",
    says=phrases(r"""
how long<5> (?:wait|waiting|sit|be kept|sitting|queue)(?: there| around| in|ing)?(?= \.|\Z| (?:in|at|there|before i|
    until i|till i|when|once|for the|on|if))
(?:doctors?|dr [a-z]+|you|clinic|they|surgery|nurse|appointments|physio)<2> (?:running|run|runs|keep|keeps)<2> (?:late|
    behind|on time|to time|over)
(?:be|being|is|are) (?:seen|called|taken)(?: in)? on time
(?:is|are) (?:everything|it|things|you|they|the (?:doctor|clinic))<2> (?:on time|running to time|delayed|behind)
(?<!too )(?:long|big|much of a)<1> (?<!to )(?:wait|queue)(?= \.|\Z| (?:there|today|in|at|when|if|usually|before))
(?:shortest|short|longest|less|without) (?:wait|waiting|queue)s?(?= \.|\Z| (?:in|at|there|time in))
no (?:waiting|queues?|wait(?= (?:in|at|there|times?)))(?= \.|\Z| (?:in|at|there|times?))
"""),
    never=phrases(r"""
book (?:it|the|me|both)|waiting list|(?:collect|pick|fetch)(?:ing|s)? (?:me|us)
(?:i|im|am|we|were|m|be) running|i (?:am|will be) late|how long is the (?:wait|waiting list)
"""),
)

TRANSPORT = Intent(
    kind="transport",
    says=phrases(r"""
(?:patient|hospital|ambulance|community|volunteer|clinic) (?:transport|car|driver|drivers|minibus)
(?:arrange|book|order|call|send|provide|need|get|offer|have)<3> (?:transport|taxi|cab|minibus|uber|a lift home|
    a driver)(?= \.|\Z| (?:for|to|home|there|from|me|please|or|service))
(?:help|meet|fetch|collect|pick|get|push|bring|see|walk)<2> (?:me|him|her|us|mum|dad)<2> (?:out of|off|from|into|in|up
    from|to|back to)<1> (?:taxi|car|cab|bus|door|station|kerb|bus stop|home)
(?:help|someone|somebody|anybody|anyone)<6> (?:at the door|out of the (?:taxi|car|cab)|from the car)
(?:last|first|next) (?:bus|train|tube|tram)|(?:taxi|cab) (?:rank|number|firm|fare)
"""),
    never=phrases("so (?:it )?(?:must|needs to|has to) be|by then"),
)

MESSAGE = Intent(
    kind="message",
    says=phrases(r"""
(?:im|i am)<1> (?:deaf|hard of hearing|registered blind|partially sighted)<6>(?= \.|\Z)|no phone ?calls|(?:dont|
    do not) (?:ring|phone|call) me
(?:pass|give|send|say|take)<3> (?:regards|love|greetings|best wishes|hello|compliments|message|hi)(?= \.|\Z|
     (?:to|
    on|from|for|also))
(?:pass|give|send|say|take)<2> (?:(?:my|our|many|her|his|their|a million|big|special) thanks|thanks (?:to|on|from|for|
    also))
(?:regards|greetings|love|best wishes) (?:to|from)
apologi[sz]e<1> to (?:the|her|him|them|dr|doctor|nurse|whoever|everyone|reception)|(?:my|our|many|sincere) apologies to
(?:please |can you |could you |would you |will you |do |just |and ){1,3}(?:tell|inform|warn|ask|remind|let)<1> (?:dr|
    doctor|the (?:<carer>|clinic|surgery|receptionist|reception|desk|lab|pharmacy)|mr|mrs|ms|miss|her|him|them|my<1>
     (?:<family>|doctor|gp|carer|boss))
(?:note|add|write|mention|record|put|pass)<4> (?:for the doctor|to the doctor|in the notes|on (?:the|my) (?:notes|file|
    record|form|booking|appointment)|that (?:i|im|ive|i am|i have|my|he|she))(?! (?:in|on) (?:my|the) (?:calendar|
    diary))
(?:(?:should|must|shall|do|did|can|may|ought|where do|who do|how do) i<4> (?:tell|mention|let|say|inform|warn|thank)<3>
     (?:my|that|about|know|you|anyone|somebody|someone|them|the doctor|to))
(?:i (?:am|m)|im|she is|he is) (?:also )?(?:allergic|diabetic|pregnant|breast ?feeding|epileptic|asthmatic|
    claustrophobic|
    scared of needles|frightened of needles|on (?:warfarin|blood thinners|insulin|steroids))(?= \.|\Z| (?:by the way|
    and
    (?:need|want) (?:you|them) to|to|is that|does that|so please|if that|just so|in case|should))
(?:does|do|will|would|should|can|must)<3> (?:doctor|he|she|they|clinic|you|nurse|physio\w*)<1> (?:know|see|have|be
     told|get told|hear|
    read|informed)<2> (?:about|that|of|my (?:notes|history|records|file))
tell (?:the )?(?:surgery|clinic|practice|reception|them|dr [a-z]+)<1> (?:i|ive|im|my)<8>|
    tell (?:the )?(?:doctor|nurse|clinic|surgery) (?:something|that)<4>|just so (?:you|they|he|
    she) knows?|for (?:your|their) information|fyi
(?:can|could|will|would|please|did|have|do)<2> (?:you )?(?:phone|ring|call|text|email|e mail|write to|tell|told|
    telling|
    inform|informed|contact)<1> (?:my|our)<1> (?:<family>|carer|doctor|gp|boss|employer|school|neighbou?r|surgery|
    chemist)
(?:send|forward|text|email|e mail|post|show|share|copy|give|pass)<1> (?:it|this|that|the (?:details|message|booking|
    appointment|time))<1> (?:to |on to )?(?:my|her|his|our)<1>(?:<family>|carer|boss|work|email|e mail|mobile|
    secretary|pa|
    doctor|gp)?
who (?:do|should|can) i (?:thank|tell|write to|send|ask)
"""),
    never=phrases(r"""
(?:see|seeing|appointment|book|visit)<3> (?:about|for) my allerg|(?<!days )(?<!weeks )(?<!week )late|calendar|
    (?:in|into|on|to) (?:my |the |our )?diary|(?:hold|keep|save|
    reserve) (?:it|them|that|this|those|these|one)|tell me|ask me|remind me|appointment with|to
     book|
    my (?:appointment|booking) is|let me
"""),
)

PAST = Intent(
    kind="past",
    says=phrases(r"""
(?:what|which|when|where|whom?)<5> (?:did|have|was|were|that) (?:i|we)<3> (?:last (?:time|year|month|week|summer|
    winter|
    spring|autumn)|before(?: this| that)?|previously|in the past|back in|earlier this year|the other (?:day|week)|
    last)(?= \.|\Z| (?:this|that|one|was|time|in|and|with|see|visit|come|here|i|summer|there|year))
(?:when|what (?:day|date|time)) (?:was|were|did)<2> (?:my |our |i |the )<1>(?:last|previous|most recent|earlier|first)
(?:see|show|find|look at|list)<3> (?:last|past|previous|earlier|old)<1> (?:years?|months?|ones?|visits?|
    appointments?)s?(?= \.|\Z| (?:too|please|as well))|where<2> (?:my|the)<1> (?:old|earlier|past|previous) (?:ones|
    visits|appointments)|(?:did i miss|have i missed) (?:any of them|one|any|
    anything|an appointment)<4>
(?:past|previous|earlier|old|former) (?:appointments|visits|bookings|appts)(?! (?:i|for))
(?:how (?:many|often)) (?:times )?have i (?:been|come|seen|visited|had)|have i (?:been|ever been|seen) (?:here|there|
    to you|
    with you|dr|you) before|when was i last
(?:history|record|list) of (?:my|all my)<1> (?:appointments|visits|bookings)
"""),
    never=phrases("same (?:as|again)|results?|prescri|again|want|like to (?:see|book)|need to (?:see|book)"),
    leads_to="appointments",
)

SO_FAR = Intent(
    kind="so_far",
    says=phrases(r"""
(?:what|which|where|who|whom)<3> (?:have|did|had|do) i<1> (?:chosen|choose|chose|picked|pick|selected|select|said|say|
    tell you|
    told you|ask for|asked for|put|tick|ticked)<4>(?= \.|\Z| (?:so far|already|before|again|for|earlier|up to now|
    just now|i|
    till|until))
(?:what|which) was<2> (?:i (?:chose|picked|selected|asked for|wanted|put|ticked)|(?:type|kind|one|place) i)
(?:lost|losing) (?:track|the thread|my place)|where (?:were|are|have) we(?: got to| up to| now)?(?= \.|\Z)
(?:what|which) have you got (?:down )?(?:so far|for me|down)|remind me what i
"""),
    alone=phrases(r"""
(?:what|how far) (?:have|did) (?:we|i) (?:got|get|done|do)(?: so)? far|so far|summary|where (?:was|am) i
(?:did|have|had)(?:nt)? i (?:press|pick|choose|tap|click|pressed|picked|chosen|said|say|put)<5>
"""),
    never=phrases("code|number|results?|authori\\w+"),
    answers=dict.fromkeys((*IDLE_CARDS, CardKind.PLACING), "intent.so_far.idle"),
)

FAR_AHEAD = Intent(
    kind="far_ahead",
    says=phrases(r"""
how (?:far|long) (?:ahead|in advance|into the future|in front)<1> (?:can|do|could|may|are|will|does|should)<5>
how (?:far|many (?:weeks|months|days)) (?:ahead|in advance)|when do (?:the |your )?(?:new |next )?(?:slots|
    appointments|times|
    diaries|dates) (?:come out|open|get released|go live)|(?:how|when) (?:are|is) (?:the |new )?(?:diary|slots|rota)
     (?:opened|
    released)
"""),
)

SERIES = Intent(
    kind="series",
    says=phrases(r"""
(?:book|make|have|want|need|get|come|see|do|reserve|put)<6> every (?:other |second |two |three |four |few |single |
    \d+ )?(?:week|
    month|fortnight|weeks|months|monday|tuesday|wednesday|thursday|friday|day|year)(?! (?:day|morning|afternoon)?
     ?(?:but|
    except|is|bar|suits|apart))
(?:weekly|monthly|fortnightly|regular|standing|recurring|repeating|yearly) (?:appointments?|visits?|bookings?|slots?|
    ones?|
    sessions?)|block of (?:\w+ )?(?:appointments|sessions|visits)|(?:course|series|set) of (?:\w+ )?(?:appointments|
    sessions|
    visits|treatments)|(?:book|have|need|want) (?:all )?(?:two|three|four|five|six|eight|ten|\d+) (?:appointments|
    sessions|visits)
"""),
    never=phrases("any|take|for (?:the|my) (?:two|2)"),
)

LONGER = Intent(
    kind="longer",
    says=phrases(r"""
(?:double|longer|long|extended|extra long|half hour|hour long) (?:appointment|appt|slot|visit|consultation|
    session|length)s?(?= \.|
    \Z| (?:please|because|as|for|to|if|is|so|than))
(?:longer|more) (?:time|than|minutes)<2> (?:with|for|needed|\d+|ten|fifteen|twenty|that|the doctor)
(?:two|2|three|several|more than one|a few|a list of|many|both) (?:problems|things|issues|complaints|matters|
    ailments)<2> (?:at once|
    in one|at the same|on one|in a single|at one|one (?:visit|appointment|go)|the one|the same|to discuss|to talk)
(?:do|discuss|deal with|bring up|talk about|sort|mention|ask about)<2> (?:both|two|several|more than one|a few)<2>
     (?:in one|at once|
    at the (?:one|same)|in the (?:same|one)|together|problems|things)<3>
(?:both|two things)<3> (?:at|in|on) (?:the )?(?:one|same|a single) (?:visit|appointment|go|time|session)
(?:\d+|ten|fifteen|twenty|thirty) ?(?:mins?|minutes)<1> (?:long )?enough|enough<3> for<1> (?:\d|two|three|four|several|
    both|all)<1> (?:problems|things|issues|complaints|ailments)
(?:do|will|should) i<1> need<1> (?:two|2|three|a double|double)<1> (?:slots?|appointments?|appts?)
(?:shortest|quickest|briefest) (?:appointment|visit|slot|consultation)|(?:is|are|which)<4> (?:longer|shorter)(?= \.|\Z)
"""),
    never=phrases("waiting|no longer|a few (?:days|weeks)"),
)

TOGETHER = Intent(
    kind="together",
    says=phrases(r"""
(?:for )?(?:me|myself|both me|us) and (?:the|my other) (?:<family>)(?! (?:clinic|doctor))
(?:two|2|three|3|several|more than one|both) (?:people|persons|of us|patients|family members)<2> (?:at once|
    at the same time|together|in one go|in one)
(?:can|could|may|will) (?:my|our|the)<1> (?:<family>)<1> be seen (?:in the same|at the same|with me|together|
    straight after|right after|beside)<3>
(?:<family>) (?:wants?|needs?|would like)<1> (?:1|one) (?:too|as well|also)<3>
(?:care|nursing|residential|rest) home<6> (?:residents?|patients?|people)
(?:do|see|make)<2> (?:both|two|three|all) of us(?: together| at once| in one go)?(?= \.|\Z)
(?:back to back|next to each other|one after the other|side by side) (?:for|with) (?:me|us|my)<4>
"""),
    never=phrases("(?:two|both) things"),
)

HOW_SOON = Intent(
    kind="how_soon",
    says=phrases(r"""
(?:how longs|(?:how long|what)<2> (?:is|s))<1> (?:the )?(?:wait|waiting time|wait time|queue)(?! (?:list|
    in (?:the )?(?:room|
    reception)))<6>
how (?:soon|quickly|fast) (?:can|could|would|will|do) (?:i|we|you|they)<2> (?:be seen|see|get|come|fit|have)<6>
how (?:far|long) (?:are you|is it|out are you) booked<3>|how (?:booked up|busy|full) are you
"""),
    never=phrases(r"""
results?|on the day|once i|when i (?:arrive|get)|running|signed|logged|reception|waiting room|urgent\w*|today
"""),
)

CHANGES = Intent(
    kind="changes",
    never=phrases(
        r"can (?:sign|write|do|give|see)|serious|normal|worry|worried|worrying|dangerous|infected|"
        r"contagious|cancer"
    ),
    says=phrases(r"""
(?:will|would|do|does|can|could|shall)<1> (?:somebody|someone|you|they|anyone|anybody|the clinic|i)<2> (?:call|ring|
    tell|text|let|
    phone|contact|inform|write|hear|be told|know|warn|notify)<3> (?:if|when|should|in case)<3> (?:doctor|clinic|
    anything|something|
    appointment|it|time|you|they|plans?|he|she|dr)<4>
what (?:if|happens (?:if|when))<2> (?:doctor|clinic|clinician|nurse|dr [a-z]+|he|she|you|they|physio\w*)<2> (?:ill|
    sick|off|away|cancels?|
    cancel|unavailable|late|cant|closes?|close|closed|on holiday|isnt there|is not there)<3>
"""),
)

REFERENCE = Intent(
    kind="reference",
    says=phrases(r"""
(?:booking|appointment|reference|confirmation|ref|order|ticket) (?:number|no|reference|ref|code|id)(?! (?:came|come|
    expired))
(?:what|whats|have|give|need|get|is there|got)<3> (?:reference|ref)(?= \.|\Z| (?:number|for|please|no|code))
"""),
    never=phrases("insur|authori|referral"),
)

LOST_PROPERTY = Intent(
    kind="lost_property",
    says=phrases(r"""
(?:lost|left|forgot|forgotten|found|leave|dropped|mislaid)<1> (?:my|a|an|some|the|his|her|our)<2> (?:coat|umbrella|
    brolly|glasses|
    spectacles|scarf|bag|handbag|purse|wallet|keys?|hat|cap|gloves?|jacket|walking stick|stick|cane|hearing aid|book|
    cardigan|jumper|
    teeth|dentures|ring|earring|watch|shopping|mobile|ipad|folder|teddy|toy|pram|crutch(?:es)?)(?= \.|\Z| (?:at|in|on|
    there|
    with|yesterday|last|behind|this|when|here|after|somewhere|today))
lost property|(?:has|have) (?:any(?:one|body)|you|some(?:one|body)) (?:found|handed in|seen) (?:my|a|an)|handed in
"""),
)

DELETE_CHAT = Intent(
    kind="delete_chat",
    says=phrases(r"""
(?:delete|erase|wipe|clear|remove|get rid of|hide|forget)<2> (?:chat|conversation|messages?|history|what (?:i|we)
     (?:wrote|typed|said)|
    everything (?:i (?:wrote|typed|said)))
(?:can|could|will|would|may|dont want)<3> (?:<family>|grandchildren|others?|people|anyone else|somebody else|someone
     else)<2> (?:read|see|
    find|look at)<2> (?:this|it|chat|messages?|these|what)
"""),
    never=phrases("appointment|booking|delete (?:my|the) account|results"),
)

ABOUT_THE_PRACTICAL = (
    EARLY,
    ON_TIME,
    TRANSPORT,
    PAST,
    SO_FAR,
    FAR_AHEAD,
    SERIES,
    LONGER,
    TOGETHER,
    HOW_SOON,
    CHANGES,
    REFERENCE,
    LOST_PROPERTY,
    DELETE_CHAT,
    MESSAGE,
)
