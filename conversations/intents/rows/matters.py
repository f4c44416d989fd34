"""Intents about the clinic's own matters: money asked back, jobs and sales, closing, what is done at a visit."""

from __future__ import annotations

from conversations.intents.notation import phrases
from conversations.intents.row import CardKind, Intent

WHY_PRICE = Intent(
    kind="why_price",
    says=phrases(r"""
(?:why|has|have|had|price\w*|they|theyve|its|it)<4> (?:gone|went|going|put) up(?= \.|\Z| (?:havent|hasnt|again|since|so|
    a lot|in price))|cheaper (?:off
     peak|on|at|in|another|a different)|price (?:rise|increase)
why<3> (?:so )?(?:expensive|dear|costly|much money|pricey|steep)
why<2> (?:do|must|should|am|have|did) i<3> (?:pay|charged|paying|asked to pay)(?! (?:in this|here))
what<1> (?:is|are|was)<1> (?:the )?(?:\d+|charge|money|fee|amount|cost) (?:for|about)(?= \.|\Z| (?:i|if|when|then|
    exactly|please))
(?:each time|every time|per (?:visit|session|time)|altogether|in total|all in|all together)(?: or (?:each|every|
    altogether|in total|per))(?:<2>)
(?:does|do|is|will|would)<3> (?:price|fee|cost|that|it|\d+)<1> (?:include|includes|included|inclusive|cover)(?! (?:by|
    me))<4>
(?:same|different|cheaper|dearer) (?:price|prices|cost|fee)s?<1> (?:everywhere|elsewhere|at (?:all|each|the other|
    every)|anywhere|in (?:all|each)|
    wherever|for (?:all|everyone|each|any))
(?:cost|pay|charged|charge)<2> (?:me )?(?:twice|double|for both|more if|extra if|extra for|more for)<5>
"""),
    never=phrases(r"parking|cancel\w*|why (?:do|must) i (?:sign|log)|(?:you|was|been|have|am) (?:over ?)?charged"),
)

REDUCTIONS = Intent(
    kind="reductions",
    says=phrases(r"""
discounts?|concessions?|reductions?(?! of)|reduced (?:rate|price|fee)|cheaper (?:for|rate|if)|senior (?:rate|price|
    citizens?)|student (?:rate|price)|
    (?:pensioners?|students?|oaps?|over \d\ds|carers?|veterans?|unemployed) (?:discount|rate|price|pay|get|go|free|
    cheaper)|
    (?:medical |prescription |fee )exemptions?|exempt\w*|(?:knock|bring|take|get)<3> (?:price|cost|fee|money|bit|
    something)<1> (?:down|off)|
    (?:for|as) (?:an? |the )?(?:pensioners?|oaps?|students?|regulars?|benefits)(?= \.|\Z| (?:is|do|how|what))<3>|on
     (?:benefits|universal credit|
    pension credit)|(?:special|best|better) (?:price|offer|deal)|loyalty|haggle|voucher
"""),
    never=phrases("reduction in (?:pain|swelling)|breast"),
)

NO_REPLY = Intent(
    kind="no_reply",
    says=phrases(r"""
(?:nobody|no ?one|no 1|never|not|nobody ever)<3> (?:answers?|answered|answering|picks? up|picked up|picking up|
    pick(?:s|ing)? up the phone|
    replies|replied|rings? back|rang back|calls? back|called back|got back|gets back)
(?:phone|line|lines|telephone|number)<3> (?:busy|engaged|not answered|not answering|rings out|rang out|dead|ringing|
    cut off|cuts off|
    not working|doesnt work|out of order)
(?:i|ive) (?:rang|rung|phoned|called)<6> (?:i|and)<1> (?:rang|rung|phoned|called)
(?:cant|cannot|couldnt|could not|never|impossible to|try(?:ing)? to|tried to|unable to)<2> (?:get through|reach
     (?:you|anyone|anybody|the clinic|someone)|get hold of
     (?:you|anyone|anybody|the clinic|someone|somebody))
(?:on hold|in a queue|in the queue|waiting on the phone)<2> (?:for|since|\d+|an hour|ages|all)<3>|(?:rang|rung|phoned|
    called|ringing|phoning|calling)<2> (?:all|
    \d+ times|three times|four times|five times|twice|for (?:days|hours|ages)|again and again|and (?:rang|phoned|
    called))<3>
"""),
    never=phrases("results|left a message about"),
)

WORK = Intent(
    kind="work",
    says=phrases(r"""
(?:are|r|is)<2> (?:you|clinic|surgery|they|practice) (?:hiring|recruiting|looking for (?:staff|nurses|receptionists|
    doctors|people|a))|vacanc(?:y|ies)|
    job (?:opening|openings|application|advert|offer|interview|vacanc\w+)|(?:any|a|the|apply for<2>|got) jobs?(?= \.|
    \Z| (?:going|at|with|available|there|please))|
    (?:send|submit|email)<2> (?:cv|resume)|work experience|(?:work|job) (?:for you|at your|at the (?:clinic|surgery))
     (?:as|clinic|surgery|please)|volunteer(?:ing)? (?:at|for|with)|
    apprentice\w*|placement for
(?:sell|selling|offer you|supply|supplier|marketing|advertis\w+|seo|(?:web ?site|web) design|sales|promote|
    partnership|business (?:proposal|offer|opportunity)|investors?|crypto|
    loans?)(?= \.|\Z| (?:you|your|to|for|of|with|a|our|clinics?|services?|products?|company|compan\w+|agency))<4>|
    (?:journalist|reporter|newspaper|press office|research (?:study|survey)|market research)
"""),
    never=phrases("my job|selling (?:house|my)|job (?:interview|centre) (?:on|at|so)|bite|need a (?:medical|check)"),
)

CLOSED = Intent(
    kind="closed",
    says=phrases(r"""
(?:closing|close|closed|shut|shutting|moving|moved|relocat\w+|knocked|pulled)<1> (?:down|for good|permanently|
    premises|out of|altogether)<4>
(?:are|is|will|has|have|were|was)<4> (?:closed|shut|cancelled|on strike|open|affected)<2> (?:because|due to|with
     (?:the|this)|in (?:the|this) (?:snow|weather|storm|
    flood)|during)<4>
(?:snow\w*|strikes?|flood\w*|storm|heatwave|power cut|bank holiday|fire alarm|roadworks?|road works)<4> (?:open|
    closed|shut|still on|cancelled|affect\w*|going ahead|stop)
(?:is|are|will)<1> (?:it|mine|this|that|you|appointment|visit)<3> (?:on|open|happening|go ahead|going ahead|running)<3>
     (?:snow\w*|strikes?|flood\w*|storm|weather|ice|power cut)
(?:is|are|was|has|have|still|did)<3> (?:branch|clinic|surgery|site|one|place|practice|[a-z]{4,})<1> (?:close|closing|
    closed|closed down|shutting|moving|moved|gone|renovat\w+|refurbish\w+)
"""),
    never=phrases(r"""
close (?:by|to|at hand|enough)|my<4> (?:moved|moving|gone|closed)|(?:they|you)<1> (?:moved|moving)<1> (?:it|mine|my|
    that|this|the (?:time|date|day))
money|payment|card|bank|appointment|booking|closed (?:over|at|on) (?:christmas|easter)|closing (?:time|hours)|
    what time|when do
(?:she|he|mum|dad|nan|baby|husband|wife) (?:has|is|s)|stopped (?:responding|breathing)
"""),
)

WHAT_IS = Intent(
    kind="what_is",
    weak=phrases(r"""
(?:what|how)<2> (?:happens?|done|involved|do they do|goes on|will they do|is it done|do you do)<2> (?:at|in|during|on|
    for|with)<5>
what (?:do|does|will|would|are)<1> (?:they|doctor|the (?:<carer>)|dr [a-z]+|he|she) (?:do|look at|check|test|ask|want
     to know)<5>
(?:will|does|do|must|should|would|have)<3> (?:they|doctor|nurse|he|she|i|it)<2> (?:examine|undress|take (?:my|off)|
    strip|touch|feel|use (?:a|the) needle|numb|put me under|
    anaesthet\w+|be awake|inject|prick|hurt|sting)<4>
(?:is|are) (?:the|a|an|it|that|this|they)<4> (?:with|by|in|on|through)<1> (?:finger|arm|needle|vein|camera|prick|drip|
    tube(?! strikes?)|ear|scanner|tunnel)<4>
can (?:the|a|he|she|they|dr)<3> (?:freeze|remove|cut|burn|stitch|drain|inject|prescribe|syringe|scrape|biopsy|refer|
    treat|do)<7> (?:same|one|there and then|straight away|on the
    spot|that day|at once)<2>
what (?:is|s|are)(?: an?| the)? (?:<visit>|smear|physio\w*|dermatolog\w+|blood test|talking therapy|health check|
    counsell\w+|gp|travel vaccin\w+|scan|ultrasound|mri|ecg|screening|
    cervical<1>)(?: test| check| consultation)?(?: for| exactly| then| please| like| mean)?(?= \.|\Z)
"""),
    never=phrases(r"""
notice|late cancel|cancel\w*|cost|price|\d+ mean|(?:difference|best) (?:between|for)
what happens (?:if|when) (?:i|doctor|the doctor)
what (?:days?|times?|hours?|dates?|weekdays?)
(?:feel|get|am|im|getting) (?:worse|sick|ill|bad|poorly)
"""),
)

BUTTONS = Intent(
    kind="buttons",
    says=phrases(r"""
(?:cant|cannot|dont|do not) see<2> buttons?|(?:buttons?|they) (?:are|have) (?:gone|disappeared|not there|vanished)|
    no buttons
what (?:does|do|would|is|are|happens)<3> (?:confirm|book it|book|back|start over|near me|any place|anyone|whole day|
    calendar|hours|afternoons|as soon as possible|earlier|
    buttons?|other time|other person|other place|other clinician|mornings|more|keep)<2> (?:do|mean|for)(?= \.|\Z)
(?:what|which) (?:button|one) (?:do|should|must) i (?:press|tap|push|click|touch)<5>|what happens (?:if|when) i
     (?:press|tap|push|
    click|touch)<6>|(?:if|when) i (?:press|tap|push|click)<5> (?:is it|will it|does it|what|am i)<5>
(?:does|will|would) (?:it|this|that|the button|pressing)<3> book<4>
"""),
)

CALENDAR = Intent(
    kind="calendar",
    weak=phrases(r"""
(?:put|add|save|enter|pop|get|stick|send|sync)<2> (?:in|into|to|on)<1> (?:my |the )?(?:phones? |google |outlook |apple |
    mobile )?(?:calendar|diary|phone|
    iphone|outlook)|calendar (?:entry|invite|file|reminder)|(?:ics|ical) file
"""),
    never=phrases(
        "(?:ive|i have|have) (?:put|written|got|noted|added|saved)|(?:dont|do not)<4> (?:add|put)|"
        r"what (?:do|shall|should) i do(?= \.|\Z| now| next)|how do i (?:start|begin|use)"
    ),
)

DEVICE = Intent(
    kind="device",
    says=phrases(r"""
(?:use|using|from|on|with|borrow|in|need|got|have)<2> (?:my|a|an|another|his|her|the|someone elses)<2> (?:<family>s?|
    old|other|different|work|new|neighbours?) (?:phone|mobile|tablet|
    computer|laptop|ipad|pc|telegram)(?= \.|\Z| (?:for|to|or|is|too|instead|as|if|and|number))
(?:does|will|do|can|could|is)<5> (?:matter|work|possible|ok|alright|fine)<3> (?:old|my|another|different|tablet|
    this)<1> (?:phone|mobile|tablet|ipad|computer|laptop|android|iphone)s?
(?:wrong|old|new|broken|another|cracked|small) (?:phone|screen|mobile)(?= \.|\Z| (?:so|does|is|can|will|and))
(?:switch|change|log in|sign in|go on|carry on|move)<3> (?:on|to|from) (?:my|another|a different|the)<1> (?:phone|
    computer|tablet|ipad|laptop)
"""),
    never=phrases("number|(?:on|over|by) the phone"),
)

PARKING_FINE = Intent(
    kind="parking_fine",
    says=phrases(r"""
parking (?:ticket|tickets|fine|fines|charge notice|penalty)|(?:got|have|had|received|given|appeal)<2> (?:a |the
     )?(?:ticket|pcn|penalty|fine) (?:for|in|at|while|
    outside)<2> (?:parking|car park|clinic|surgery|parked|street|you)|clamped|towed
"""),
)

SECOND_OPINION = Intent(
    kind="second_opinion",
    weak=phrases(r"""
(?:first|last|other) (?:doctor|man|lady|one|gp|consultant)<2> (?:did not|didnt|wouldnt|never|was no|was not|wasnt)<5>
"""),
    never=phrases("want to complain"),
)

GIFT = Intent(
    kind="gift",
    says=phrases(r"""
(?:send|bring|buy|give|leave|drop off|get|allowed)<3> (?:flowers|chocolates?|a gift|gifts?|a present|presents?|cake|
    biscuits|a bottle|a card|donation|wine|a tip)(?= \.|\Z| (?:to|
    for|at|as|in|them|by))|(?:make|give|leave)<1> (?:a )?donation|tip (?:the|my)<1> (?:<carer>|driver)
(?:gift|present|flowers|chocolates) for (?:the|dr|doctor|my|your|nurse)
"""),
)

FEEDBACK = Intent(
    kind="feedback",
    says=phrases(r"""
(?:leave|give|send|write|pass on)<3> (?:feedback|reviews?|compliments?|praise)
(?:compliment|praise|nominate|recommend) (?:the |your |my |one of (?:the|your) ){0,2}(?:lovely |wonderful |
    kind |brilliant
    )?(?:<carer>|staff|receptionist|team|lady|gentleman)
(?:rate|rating)<1> (?:you|the clinic|the doctor|this|my visit)(?= \.|\Z| (?:on|online|here|somewhere))
(?:rate|review|feedback|survey|suggestion|suggest|improve|recommend you|stars?)<2> (?:you|this|the (?:clinic|bot|app|
    service|doctor|visit)|on google|form|for improvement|online|box)
(?:dr [a-z]+|doctor|nurse|receptionist|staff|everyone|team|lady|physio\w*)<2> (?:was|were|is|are|has been|have
     been)<2> (?:wonderful|lovely|brilliant|marvellous|so kind|kind|very good|
    excellent|fantastic|helpful|great|patient|an angel|amazing)(?= \.|\Z| (?:to|with|last|and|when|yesterday|today|
    please|thank|so))
"""),
    never=phrases("(?:can i|to|want|like) (?:see|have|book)|is dr|are the|again|rather|appointment"),
)

SO_LATE = Intent(
    kind="so_late",
    says=phrases(r"""
why<3> (?:everything|nothing|all|it|there|they|these|appointments?|no|slots?|times?|first)<3> (?:so )?(?:far (?:off|
    away|ahead|in the future)|late|long|full|booked up|weeks away|nothing|taken|
    free|sooner|earlier|available)
(?:that is|thats|it is|too|far too|way too|much too)<1> (?:far off|long to wait|far ahead|long a wait)|(?:cant|cannot|
    not|wont)<1> wait (?:that|so|this) long|
    (?:could|might|ll|will) be dead by then
"""),
    answers={CardKind.SIGN_IN: "note.sign_in_first"},
)

OFFERS = Intent(
    kind="offers",
    says=phrases(r"""
[a-z]+ (?:do|can|does) (?:you|u|they|the clinic) (?:do|offer|treat|have|deal with|handle|see|take)<1> (?:that|it|this|
    them|those|
    these)(?= \.|\Z| (?:for|there|here|too|please|or))<4>
(?:see|look at|looking at|find out|know|browsing|wondering|ask|asking)<3> what (?:you|they|the clinic|there is|is)<1>
     (?:offer|do|have on offer|available|on offer)(?= \.|\Z)
"""),
    weak=phrases(r"""
(?:just|only) (?:seeing|looking at|checking|wondering|finding out)<1> what you<1> (?:do|offer|have|got)(?= \.|\Z)
(?:do|does|can|will) (?:you|the clinic|they|anyone there|any of (?:you|them)|all of them|both of them) (?:also |
    still )?(?:do|offer|provide|treat|deal with|handle|perform|give|carry out|remove|test for)<5>
(?:is|are)<4> (?:something|things?) you (?:do|offer|treat)
"""),
    never=phrases(r"""
phobi\w+|scared|afraid|needles?|<day>|mornings?|afternoons?|evenings?|weekends?|(?:mon|tues|wednes|thurs|fri|
    satur|sun)days|discounts?|at \d+|early|
    late|me|(?<!do )(?<!offer )(?<!treat )(?<!see )(?<!take )(?<!with )(?:it|this|that)
"""),
    thing=phrases("[a-z]+"),
    even_asked=True,
    answers={CardKind.IDLE: "intent.offers.before"},
)

ABOUT_OTHER_MATTERS = (
    PARKING_FINE,
    NO_REPLY,
    REDUCTIONS,
    WHY_PRICE,
    WORK,
    CLOSED,
    CALENDAR,
    DEVICE,
    BUTTONS,
    SECOND_OPINION,
    GIFT,
    FEEDBACK,
    SO_LATE,
    WHAT_IS,
)
