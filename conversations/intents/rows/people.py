"""Intents about who is in the chat: for somebody else, a person please, a wrong number, who is this."""

from __future__ import annotations

from conversations.intents.notation import phrases
from conversations.intents.row import CardKind, Intent

OTHER = Intent(
    kind="other",
    says=phrases(r"""
(?:my|our)<1> (?:<family>) (?:is|are|s) (?:only |just )?\d+
(?:my|our)<1> (?:<family>)<6>(?: \.)? (?:she|he|shes|hes|they|theyre)(?: is| are)? (?:only |just |nearly )?\d+(?= \.|
    \Z| (?:years?|months?|and|who|which|so))
(?:it is|this is|that is)<1> (?:my|our|her|his)<1> (?:<family>)s? (?:appointment|visit|booking|turn|coming|who|not me)
(?:can|could) (?:you|the doctor|someone|dr [a-z]+) (?:see|look at|examine) (?:him|her|them)
(?:can|could|may|will) (?:my|our)<1> (?:<family>) (?:sign|log|book|do (?:it|this)|make|use (?:this|my))<4>
(?:book|booking|booked|appointment|appts?|appt|visit|slot|something|anything|see|one|gp|doctor|consultation|check ?up|
    test|scan|time|jab|vaccination|physio\w*|nurse|bring|need|needed|want|look|it is|this is)<3> for (?:my|our|
    an elderly|his|her)<2> (?:<family>)
(?:my|our)<1> (?:<family>) (?:also |really |urgently |needs? |wants? |has |have |would |should |d ){0,3}(?:need|needs|
    want|wants|has|have|would like|d like|must|should|like|ought)(?: to)? (?:an?<2> (?:<visit>|<carer>|jab|scan|test|
    vaccination|injection|smear|blood test)|(?:to )?(?:see|be seen|come in|visit|have an?<2> (?:<visit>))|(?:a |an |
    the |got |been ){0,3}(?:<ailment>)|book)
(?:my|our)<1> (?:<family>) (?:is|isnt|has been|s) (?:not |very |really |so |feeling ){0,3}(?:<ill>)
(?:not|isnt|it is not|this is not|wasnt|its not) (?:for )?(?:me|myself)(?: but| it is| its|) (?:for )?(?:my|a|the|his|
    her)<1> (?:<family>)
(?:it is|this is|thats|that is|appointment is|booking is|visit is|it was) (?:not for me|for (?:my|our|
    a)<1> (?:<family>)|for (?:some|any)(?:one|body) else|not me|for another person)
(?<!like )(?:my|our) (?:<family>)s (?:bad |poorly |sore )?(?:<ailment>|knees?|hips?|shoulders?|foot|feet|legs?|arms?|
    hands?|ears?|eyes?|skin|chest|stomach|tummy|neck|periods?|memory|back(?= \.|\Z| (?:is|hurts?|has|pain|
    ache)))(?= \.|\Z| (?:is|are|has|have|hurts?|was|been|and|needs?|needing|playing|giving))(?!.{0,60} (?:so|but|
    because|until|till|after|before|<day>))
(?:it is|its|it is for|its for) (?:my|our) (?:<family>) (?:she|he|shes|hes|they|theyve)(?: has| is| have)? (?:got |
    had )?(?:an? |the |some )?(?:bad |chest |sore )?(?:<ailment>|<ill>)
(?:my|our) (?:<family>)s<1> (?:<visit>|<what>|blood tests?|ultrasound|x ?ray|tests?|letter)|on behalf of|on (?:his|her|
    their|my (?:<family>)s) behalf
(?:book\w*|appointment|appt|visit|this|need it|it|one)<2> for (?:someone|somebody|another person|other people|
    anyone)(?: else)?(?= \.|\Z| (?:in my|not|please))|for a friend|for another patient
(?:not me|not for me|not myself)(?= \.|\Z| my| it| the)
(?:book|appointment|appts?|appointments)<2> for (?:(?:two|2|three|several) (?:people|persons|of us|adults|patients|
    children)|both of us|the (?:two|both) of us|us both|the (?:whole )?family|us all|me and my|myself and my)
(?:me|myself) and my (?:<family>)
(?:my|our)<1> (?:<family>) (?:would|will|d|should|also|too|needs?|wants?|likes?)<2> (?:like |want |need |have |get |
    to have )?(?:one|it|to come|to be seen|the same|an?)<3>(?= \.|
    \Z| (?:after|before|right|too|as well|with|on|at|same|next|for|just))
(?:my|our|his|her)<1> (?:<family>)s? (?:is|s) (?:only |just |nearly |almost )?(?:\d+|a (?:baby|child|teenager))|
    (?:baby|son|daughter|boy|girl|lad|toddler|grandson|granddaughter)<1> (?:is )?\d+ (?:months?|weeks?|years?|days?)
(?:in|under|on|using) (?:my|his|her|the|our)<1> (?:<family>)s (?:name|account|behalf|details|login)
(?:put|add|book|fit|squeeze|get|sign|pop|include|tag) (?:my|our)<1> (?:<family>)(?! (?:says|said|drive|can))<6>
(?:book|make|get|have|arrange|one|and|it|appointment|something|anything|visit|appt|slot)<4> for (?:him|her|them|both|
    us two|the two of us|us both|the pair of us|
    my<1> (?:<family>)s|an? (?:<family>))(?= \.|\Z| (?:from|on|at|to|please|too|as|and|with|this|next|in|feet|foot|
    back|knee|knees|eyes|ears|skin|leg|legs|arm|shoulder|instead|he|she|because|if|when))
(?:shows?|says?|has|have|see|seeing|got|under|in|with)<3> (?:somebody|someone|another person)<1> ?elses<1> (?:name|
    account|details|appointments?)|(?:wrong|another) (?:persons?|patients?)<1> (?:name|account|details)
(?:my|our)<1> (?:<family>)<3> (?:come|go|attend|be seen|take it)<3> (?:in my place|instead of me|for me|in place of me|
    on my behalf)
(?:not|never)<1> (?:for )?(?:me|myself) (?:but )?(?:for )?(?:my|our|his|her)<1> (?:<family>)
for the (?:two|three|four|pair) of us(?! to)
(?:can|could|would|will|please) (?:you|the doctor|someone|dr [a-z]+)<1> (?:see|look at|check|examine) (?:my|
    our) (?:<family>)
(?:book|get|bring)(?: me)? my (?:<family>) (?:in|an|a|to|for|seen)
my<1> (?:<family>)<6> (?:he|she|they) (?:wants?|needs?|prefers?|would (?:like|prefer)|likes)
make (?:it|that|this) (?:two|three|2|3) (?:people|persons|of us)|(?:two|three|both) of us (?:come|coming|
    to be seen)|my<1> (?:kid|child|son|daughter|baby|toddler|boy|girl|little one)s? (?:s|has|have|is|got|
    keeps?)<2> (?:got<1> )?(?:nits|lice|head lice|worms|chicken ?pox|impetigo|croup|tonsillitis|conjunctivitis|scabies)
"""),
    weak=phrases(
        "for (?:my|our)<1> (?:<family>)(?! (?:to|and i have))|(?:my|our)<1> (?:<family>)s?(?: s|"
        " is)?<8> needs (?:her|his|their|an?|some|the|to)<4>"
    ),
    never=phrases(r"""
baby scans?|(?:scan|scans|ultrasound)<2> baby|ignore (?:that|it|this|me)
(?:<family>) (?:can|will|could|is going to|ll) (?:drive|bring|take|come)(?! in my| instead| for me| on my)|
    for my children to|because my|look(?:ing)? after|carers? for|i care for|(?:recommended|told|said) by|paid for by
(?:ask|asking)<1> for a friend|same (?:place|building)
(?:wants?|needs?|like|likes)<1> (?:come|coming|go|going|sit|be there|join)<1> (?:with (?:me|us)|along|in (?:with|on)|
    in|me)(?= \.|\Z| (?:is|ok|okay|can|if|on|please|as|and|that|will)(?![a-z]))
"""),
    answers={CardKind.PLACING: "intent.other.placing"},
)

WHOM = Intent(kind="whom", answers={CardKind.PLACING: "intent.other.placing"})
"""Somebody is named for whom to book: the reader finds the name."""

WRONG_NUMBER = Intent(
    kind="wrong_number",
    says=phrases(r"""
wrong (?:number|person|chat|clinic|contact|surgery)(?! of)|stop (?:texting|messaging|sending|contacting|bothering|
    spamming)|unsubscribe|opt out|remove me from|dont (?:text|message|contact) me|leave me alone
(?:how|where) did you get my (?:number|name|contact)|(?:dont|do not) (?:know you|know who you are|know who this is)|
    i (?:didnt|did not|never) (?:contact|message|text|write to) you|not my (?:clinic|surgery|gp)
"""),
    never=phrases(r"""
selected|picked|chose|pressed|tapped|clicked|booked
(?:im|i am) (?:a|an|in|from|near|at)|meant|want(?:ed)?|asked for|should be|said
"""),
)

WHO_IS_THIS = Intent(
    kind="who_is_this",
    says=phrases(r"""
(?:who|what|which clinic|whom) (?:am|are) i (?:talking|speaking|writing|chatting|texting|typing|messaging|through|
    in touch)<2>
(?:who|what) (?:are|r) you(?= \.|\Z| (?:please|anyway|exactly|then|called))|(?:who|what) is (?:this|that|there)(?= \.|
    \Z| (?:please|then|bot|chat|for))|what is your name|do you have a name|what are you called
(?:is this|is that|am i (?:through to|with|speaking (?:to|with))|are you)<1> (?:the )?(?:right )?(?:clinic|surgery|
    doctors surgery|hospital|medical centre|health centre|practice|doctors)(?= \.|\Z| (?:in|on|please))|
    am i (?:through|in the right place|at the right)
which (?:clinic|surgery|practice|hospital) (?:is this|are you|am i)
(?:is this|is that|are you|have i got|have i reached)<1> (?:the )?(?!right|same|my|usual|
    nearest)[a-z]+(?: [a-z]+)? (?:branch|clinic|surgery|practice|hospital)(?= \.|\Z| (?:please|or|in|on))
(?:have i got|is this|am i in)<1> the right (?:place|number|clinic|surgery|chat|bot) for<6>
"""),
)

HUMAN = Intent(
    kind="human",
    says=phrases(r"""
(?:a|an|another|some|only a|just a|great a|bloody) (?:robot|bot|machine|chat ?bot|computer)(?= \.|\Z| (?:again|then|
    great|
    lovely|now|brilliant|wonderful|oh|whatever))
(?:talk|speak)(?:ing)? (?:to|with) (?:dr|doctor) [a-z]+<2> (?:phone|telephone)(?! (?:consultation|appointment))<6>
(?:talk|speak|speaking|talking|chat|spoke)(?:ing)? (?:to|with) (?:<somebody>)(?! (?:who|at the|in|about my))
(?:rather|want|need|prefer|get|have|is there|give me|put me through to|connect me|transfer me|pass me to|
    like)<3> (?:a |the |some )?(?:real|actual|live|human|proper) (?:person|human|people|being|receptionist|one|
    somebody|someone|voice)
(?:someone|somebody|anyone|anybody|you|they|reception|the (?:clinic|surgery|doctor|nurse))<2> (?:call|ring|phone|
    telephone|contact) (?:me|us)(?: back| please)?(?= \.|\Z| (?:about|on|at|today|tomorrow|this|back|when|to|after|
    please))
(?:give|get)<1> (?:me )?a (?:ring|call|callback|call back|phone call|bell)|call ?back|(?:phone )?call back from
(?:dont|do not|not|hate|rather not|no) (?:want to |like |to |talking to |use ){0,3}(?:talk to |speak to |use |
    with )?(?:a |an |the |this )?(?:robots?|bots?|machines?|computers?|ai)
(?:are|r) you (?:an? )?(?:\w+ )?(?:bot|robot|human|person|machine|real|ai|computer|automated)(?: person)?|is (?:this|
    that|it|there) (?:an? )?(?:\w+ )?(?:bot|human|robot|machine|computer|real person|person|automated)
am i (?:talking|speaking|writing|chatting|typing) to a<2>
(?:put me through|connect me|transfer me)
"""),
    alone=phrases(r"""
(?:(?:<ask>|<want> to|i (?:d|would)? ?(?:like|want|need|prefer|have)? ?to|let me|how (?:can|do) i|i need|i want|
    can i have|get me) )?(?:(?:talk|speak|chat)(?:ing)? (?:to|with) )?(?:<somebody>)
(?:(?:<ask>|i (?:d|would)? ?(?:like|want|need|prefer|have)? ?to|let me|how (?:can|do) i|who do i) )?(?:call|ring|
    phone|contact|reach)(?: (?:<somebody>|you|the clinic|in))?
(?:(?:can|could|will|would) (?:you|someone|somebody) )?(?:call|ring|phone) me(?: back)?
(?:what(?: is)? )?(?:the |your )?(?:clinic(?:s)? )?(?:phone|telephone|number)(?: number)?
bot|robot|a bot|ai|text to a person
"""),
    never=phrases(r"""
not (?:so|too|that|half)<1> (?:bad|useless|stupid|daft)|(?:good|clever|nice|polite|helpful|brilliant|quick|
    smart) for an?
(?:ill|i will|i shall|can i|let me|ill just|ill have to) (?:call|ring|phone|get)<1> back
speak to (?:someone|somebody|a person) about (?:booking|an appointment)|video
passed (?:away|on|in|last)|(?:has|just|he|she|wife|husband|mum|dad|mother|father|son|daughter) (?:died|passed)|
    bereave\w*|grie\w+|widow\w*|depress\w*|anxi\w+|low mood|feeling low|panic\w*
(?:talk|speak|chat)(?:ing)? (?:to|with) (?:someone|somebody|a person|anyone) about (?!my (?:appointment|booking|
    visit|bill|account))
"""),
)

ABOUT_PEOPLE = (OTHER, WRONG_NUMBER, WHO_IS_THIS)
