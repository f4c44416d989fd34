"""Intents about a visit: its price and length, paying, who may come along, what to bring, how it is held, for whom."""

from __future__ import annotations

from conversations.intents.notation import phrases
from conversations.intents.row import CardKind, Intent

REFUND = Intent(
    kind="refund",
    says=phrases(r"""
get (?:the |my |that )?\d+<1> back(?! (?:off|from|on) (?:my|the) (?:<insurer>))|refund\w*|money back|reimburse\w*|
    compensation|get my deposit|deposit back
"""),
)

INSURANCE = Intent(
    kind="insurance",
    says=phrases(r"""
(?:back|money|claim\w*|pay|paid|reclaim|refund)<4> (?:off|from|on|through|with|via)<2> (?:<insurer>)
(?:do|does|can|will|are) (?:you|the clinic|i|they|my|this|it)<4> (?:<insurer>)(?: insurance| cover| members?|
     patients?)?
(?:covered|cover|paid)<3> (?:by|on|under|with|through)<2> (?:<insurer>)
is<2> (?:covered|cover)
(?:<insurer>)<1> (?:cover|covers|pay for|accepted|valid|recognised|approved)(?= \.|\Z| (?:this|it|me|here|the))
claim<3> (?:<insurer>)
(?:<insurer>)<4>(?: \.)?<3> (?:where|how)<1> (?:do|can|should|shall|would) i<2> (?:put|enter|type|give|write|add|
    tell)<4>
(?:<insurer>)<4> (?:code|number|letter|form|referral)|(?:code|number|letter|form)<4> (?:<insurer>)
(?:authori[sz]ation|pre ?authori[sz]ation|claim|membership|policy) (?:code|number|form)
(?:health|medical|private) insurance (?:accepted|ok|policy|form|details)
"""),
    never=phrases(r"i (?:want|will|would like|d like) (?:to )?(?:pay|use)<2> my insurance"),
)

INVOICE = Intent(
    kind="invoice",
    says=phrases(r"""
(?:send|need|get|have|want|where is|wheres|copy of|resend|email|give me|got|waiting for|lost|find|print|download|no|
    about|question about|query about|received|receive|wrong|paid|pay for)<3> (?:invoices?|receipts?|
    bill)(?! \w+ (?:to|for) (?:my|the) (?:employer|company|insurance))
(?:invoice|receipt|bill) (?:please|for|is|was|has|hasnt|number|copy|by|from)
(?:over ?charged|charged (?:me )?(?:twice|double|wrong|too much)|wrong (?:amount|charge|bill)|charged for)
(?:paid|took|taken) (?:it |the money )?twice
owe<2> (?:altogether|in all|in total|all together|overall)|i owe (?:money|nothing)(?= \.|\Z)|
    (?:already )?paid<1> (?:last time|already|at the desk|that|it)<2>(?= \.|\Z)
(?:outstanding|unpaid) (?:balance|bill|amount|invoice|debt)|payment reminder
"""),
    alone=phrases("(?:an? |the |my )?(?:invoice|receipt|bill|invoices|receipts)"),
    never=phrases("dr bill|bill me later"),
)

PAYING = Intent(
    kind="paying",
    says=phrases(r"""
(?:how|where|when) (?:do|can|should|would|will|to) (?:i |we |you )?(?:have to )?pay(?! for\b)
how (?:is it|does payment|is payment|to pay)<2>
(?:can|could|may|do|should|must) i (?:have to |need to )?pay (?:with|by|in|online|cash|on|later|now|at|after|before|
    here|there|using|up front|upfront|over the phone|monthly|half|a deposit|when|beforehand|first|the day|today)
(?:do|can|will) you (?:take|accept)<2> (?:cards?|cash|visa|amex|american express|apple pay|google pay|cheques?|
    contactless|paypal|mastercard|debit|credit|pay pal|bank transfer)
(?:pay|payment|payments|paid)<4> (?:halves|parts|stages|two|bits|chunks|monthly|weekly|later|over time|afterwards|in
     arrears|half|deposit)(?=
     \.|\Z| (?:of|go|is|by|after|when|or|if|please|now|up))
pay(?:ment)? (?:methods?|options?|plan|plans|details|terms|link|by instalments|in instalments)|instal?lments|
    contactless|bank transfer
(?:is|is there|do you need|do i pay|need|pay) a deposit
pay (?:my|the|an|this) (?:invoice|bill|balance|outstanding)
cash or card|card or cash
"""),
    never=phrases("pay ?er|who pays|my (?:employer|company|insurance) (?:pays|will)|(?:can|could) my<2> pay"),
)

OWING = Intent(
    kind="owing",
    says=phrases(
        "(?<!what )(?<!much )(?:do|did) (?:i|we)<2> owe (?:you|anything|something|any|for|money)"
        "|(?:say|says|saying|said|claims?|claiming|reckons?) (?:that )?(?:i|we)<1> (?:still )?owe<8>"
    ),
    idle=phrases(r"""
(?:what|how much) (?:do|did|does) (?:i|we)<1> owe<4>|(?:do|did) (?:i|we)<2> owe|what i owe
(?:is|are|have i got|do i have)<2> (?:anything|something|any bills|any invoices)<2> (?:outstanding|owing|due|unpaid|
    to pay|open)
(?:outstanding|unpaid|open) (?:balance|bills?|amount|invoices?|debt)|(?:my|any|show|list)<2> (?:invoices|bills)
"""),
    leads_to="invoices",
    purpose="invoices",
)

BEFOREHAND = dict.fromkeys((CardKind.IDLE, CardKind.SIGN_IN), "intent.price.before")
PRICE = Intent(
    kind="price",
    says=phrases(r"""
why (?:are|is|do|does)<4> (?:prices?|costs?|fees?)|(?:more|anything|something|extra|else)<1> to pay|(?:whole|full|
    total|final) (?:thing|price|cost|amount)(?= \.|\Z| or)|(?:just|only) (?:want|need)<1> (?:prices?|costs?)(?= \.|\Z)
(?:get|have|got|be)<1> it (?:for )?free(?= \.|\Z| (?:im|i am|for|because|if|as|with))
exempt\w*|(?:with|including|plus|incl|include|includes|inclusive of)<1> (?:vat|tax)|(?:does|do|
    is)<3> incl\w* (?:the )?(?:vat|tax)|(?:vat|tax) (?:on top|included|extra)|is
     (?:that|this|it)<1> (?:the total|all in|everything)(?= \.|\Z| or)
how much (?:is|does|do|will|would|are|was|did|s)<1> (?:it|this|that|the(?! (?:car )?park)|a|an|i|my|your|one|each|you|
    for|blood|gp|physio\w*|seeing|they|to)(?! (?:hurt|notice|time|longer|sleep|exercise|medication))
(?:anything|something|one|ones|visits?) (?:under|below|for (?:under|less than)|less than|up to|
    cheaper than) \d+(?!\d| (?:min\w*|hours?|miles?|years?|weeks?|days?))
what(?: is| does| do| s)? (?:it|that|this|you|u)<1> costs?<1>(?= \.|\Z| (?:just|to|for|me|please|roughly|about))
(?:cost|price|charge|fee)<2> (?:just )?to (?:see|be seen|come|speak|talk|have|visit)<4>
(?:same|different|cheaper|dearer|lower|higher|more|less)<1> (?:price|cost|money|fee|expensive)s?<1> (?:like|as|than|
    for|if|or|to|
    with|from)<4>|(?:cost|costs|charge)<1> (?:more|less|the same|same|extra)<1> (?:for|if|than|as|like|with|to)<4>
(?:is|are|would|will) (?:it|they|that)<1> (?:be )?(?:any )?(?:cheaper|dearer|more expensive|less expensive|
    the same price)<6>
how much for|how much (?:to|would it be)|how much money
what (?:does|do|will|would|did)<4> cost|what<3> (?:going to|gonna) cost(?: me| us)?
(?:is|are|be)<2> (?:dearer|cheaper|more expensive|less expensive)<1> (?:in|at|over|there|here|than)<3>
(?:cost|costs|price|prices|fee|charge) (?:of|for|list|is|are|range)|(?:tell|see|know|find out|check|
    get)<3> (?:your |the )?(?:prices|costs|fees|charges)
what(?: is| does| do| s)? (?:an?|the|your)<3> costs?(?= \.|\Z| (?:me|please|roughly|about|these|now))
what (?:is|are|s|was|were) (?:the|your)<1> (?:price|prices|cost|costs|fee|fees|charge|charges|rates?)
(?:what|how much) (?:do|will|would|did|should) (?:you|i|they|we) (?:charge|owe|pay|have to pay|be charged|need to pay|
    cost)
(?:do|will|would|must) i (?:still )?owe|(?:anything|something|more) (?:owing|outstanding|due)
(?:do|will|would|must) i (?:have|need|be asked|be charged)<1> to pay(?! (?:if|when|for cancel))
is (?:it|this|that) (?:expensive|dear|free of charge|free or|paid)
how (?:expensive|dear|costly)|price list|any (?:extra )?(?:charges|fees|costs)|(?:hidden|extra|additional) (?:charges|
    costs|fees)
why (?:is it|so|does it)<2> (?:expensive|dear|much|cost)|too (?:expensive|dear)|cheaper for|discounts?
pensioners? (?:discount|rate|price)
(?:do|does|are|is|will)<5> (?:cost|costs|charge|be|priced?)<2> (?:the )?same<2>|(?:price|prices|cost|costs|
    fees?) (?:differ|vary|different|the same)<3>|(?:any|which|where)<4> (?:cheaper|dearer) (?:at|in|one|place|
    site|there)
"""),
    alone=phrases(r"""
how much(?: (?:is|does|do|will|would)?(?: it| this| that| the (?:visit|appointment)| an? (?:visit|
    appointment))?(?: cost| be)?)?
(?:the |your |what )?(?:prices?|costs?|fees?|charges?)|is (?:it|this|that) free|free|what cost|cost
(?:how much|what) (?:(?:is|does|do|will|would|are) )?(?:(?:it|this|that|(?:an?|the|my) (?:visit|appointment|
    consultation|booking)) )?(?:cost|going to cost|(?:the |your )?(?:price|cost|fee|charge)s?|to pay|(?:do|will|would|
    did) i (?:have to )?(?:pay|owe))
"""),
    never=phrases(r"""
will it be (?:the )?same|too expensive for me to|cheapest|parking|cancel\w*|drop the|book it free|free (?:on|at|
    tomorrow|today|next|slot|time)
"""),
    answers={CardKind.CONFIRM: "intent.price.confirm", **BEFOREHAND},
)

LENGTH = Intent(
    kind="length",
    says=phrases(r"""
how long (?:will|would|do|does|is)<2> (?:need|keep|want|have|take up) me(?: for)?
how long (?:does|do|is|are|will|would|should|s)<1> (?:it|this|that|these|those|the|a|an|my|each|you|i|one|they|
    appointments?|consultations?)(?! (?:wait|waiting|queue|have to wait))(?: last| take| be| need|<2>)
how long (?:i|we|it|itll|it ll) (?:will|take|be|last|am|are|have|would|shall|takes?|is|need|must)<4>|
    how much time<1> (?:take|takes|it|does|will|this|need|is|for)<3>
how (?:many minutes|much time|long (?:for|an appointment|a visit|should i allow|will i be|do i get|should i plan))
(?:length|duration) of<3>
(?:how long|what time)<4> (?:be (?:finished|done|out|over|ready)|finish|last)|when<4> be (?:over|ready)(?= \.|\Z| [a-z])
(?:what time|when|how long)<6> (?:collect|pick|fetch)(?:s|ing)? (?:me|us|her|him)<3>
(?:collect|pick|fetch|picks|picking|collecting|fetching)(?:ing)? (?:me|us|her|him)<2>(?: \.)? (?:so |and )?(?:how long|
    what time|when)<4>
(?:is it|it is|is that|thats|so) (?:only |just )?(?:ten|10|15|20|30|fifteen|twenty|thirty) min\w*<2>(?= \.|\Z| is)|
    (?:what|when) time will i be (?:finished|done|out)
"""),
    alone=phrases(r"""
how long(?: is it| does it take| will it take| will it be| it takes?| for)?|length|duration|how many minutes
"""),
    answers={CardKind.SIGN_IN: "intent.length.sign_in"},
    never=phrases(r"""
how long<3> (?:hold|held|kept|reserved?|saved?|keep<1> (?:it|them|these|those|this|that|one|mine|(?:the|my|a) (?:slots?|
    places?|times?|appointments?|ones?)))|to (?:decide|think|choose|pick|confirm|let you know|make (?:up my|my) mind)|
    (?:out of|out|leave) (?:the|my) (?:house|door|home|flat)|sign(?:ing)? ?in|log(?:ging)? ?in|
    how long (?:have|has|until|till|before|ago|since|is the wait|do i have to wait|
    must i wait|for results)|results|(?<!should he )(?<!should she )(?<!should they )wait
"""),
)

COMPANION = Intent(
    kind="companion",
    says=phrases(r"""
(?:can|could|may|should|is it (?:ok|okay|alright|all right|fine|possible) (?:if|to)|am i allowed to|allowed to|
    do you mind if|ok to|would it be)<1> (?:i )?(?:bring|come with|take|have)<1> (?:my|a|an|someone|somebody|another|
    the)<2> (?:<family>|someone|somebody|person|carer|dog|cat|chaperone|pet|with me|along|in with me|support|
    interpreter|visitor|relative|grandkids|grandchildren)
(?:bring|come with)(?:ing)? (?:someone|somebody|anyone|a friend|a relative|a chaperone|my carer|my (?:dog|pet))
(?:can|could|may|will|would|is) (?:my|a|the|someone|somebody)<2> (?:<family>|carer|chaperone|someone|somebody|dog|
    else|relative)?<1> (?:come (?:with|in with|along|too)|come(?= \.|\Z)|sit in|be (?:there|present|with me)|join|wait|
    stay|accompany|come as well|go in|be in the room|attend with|come in(?:to)? (?:with|the))
(?:mind|ok|okay|alright|all right|fine) if (?:my|our|a|someone|somebody)<2> (?:<family>|someone|somebody|carer|
    friend)?<1> (?:sits?|comes?|stays?|joins?|waits?|is)<3>
accompan\w+|chaperone|moral support
(?:my|our|a|the)<1> (?:<family>|carer)<1> (?:wants?|needs?|likes?|would like|d like|is|will be|ll be|may|might|insists
    on|plans)<2> (?:come|coming|go|going|sit|sitting|be there|join|joining)<1> (?:with (?:me|us)|along|in (?:with|on)|
    alongside me|me|in)(?= \.|\Z| (?:is|ok|okay|can|if|on|please|as|and|that|will)(?![a-z]))
(?:come|go) (?:alone|on my own|by myself)
are (?:dogs|pets|children|visitors|partners) allowed
"""),
    never=phrases("bring (?:him|her|them) in|interpreter"),
)

BRING = Intent(
    kind="bring",
    says=phrases(r"""
(?:what|anything|which (?:papers|documents|things))<4> (?:bring|take with me|take along|have with me|bring along|wear|
    carry)(?! the)
(?:do|should|must|will|shall|can) i (?:have|need|got|want)?(?: to)? ?(?:bring|wear|take off|undress|fast|prepare|
    drink|eat|avoid|stop (?:taking|eating)|starve|shave|take my (?:id|passport|tablets|medication|medicine|pills|
    insulin))
(?:need|have) to (?:bring|fast|prepare|starve|be fasting|undress|wear|not eat)<2>(?= \.|\Z| (?:anything|something|for|
    before|with|a|an|any|id|it|this|my|the))
(?:can i|may i|could i|should i|am i allowed to) (?:still )?(?:eat|drink|have (?:breakfast|coffee|water|lunch|tea|
    a (?:coffee|drink|tea|cup)|something to)|smoke|drive|exercise)<3>(?= \.|\Z| (?:before|beforehand|after|first|that|
    on|the|to))
(?:how (?:do|should|can) i|need to|should i|help me)<1> prepare|any preparation|preparations?(?: for| needed)?
empty stomach|nil by mouth|(?:is it|is this|is that|be|non|no) fasting|fasting (?:required|needed|or|before)|
    fast (?:before|beforehand|overnight|first)|(?:need|should|must|have|to|be)<2> (?:starv\w+|fasted)
(?:bring|need|require|want)<2> (?:id|identification|passport|proof of (?:address|identity)|photo id|ids)(?= \.|\Z|
     (?:with|for|or|card))
(?:urine|stool|water) sample (?:to|before|with|bring)|bring<2> (?:urine|sample|list|paperwork|documents|notes|records|
    letter|x ?rays?|scans)
(?:full|empty) bladder|(?:anything|what)<1> i (?:should|shouldnt|should not|cant|mustnt) (?:eat|drink|take|do|avoid)
"""),
    answers={CardKind.BOOKED: "intent.bring.booked"},
    never=phrases("bring<5> forward"),
    alone=phrases("fasting|what to bring|bring anything|preparation|do i fast"),
)

CHILDREN = Intent(
    kind="children",
    says=phrases(r"""
(?:do|does|can|will) (?:you|the clinic|they|the doctor|dr [a-z]+|anyone)<2> (?:see|treat|take|accept|do|look at|
    deal with|have)<2> (?:children|kids|babies|toddlers|under|minors|teenagers|newborns|infants|child|\d+ year olds?)
can (?:kids|children|babies|toddlers|teenagers|young people|under \d+s?)<1> (?:come|be seen|see|book|go)<6>
are (?:children|kids|babies|toddlers|teenagers) (?:seen|accepted|welcome|treated|ok|allowed to be seen)
(?:minimum|lowest|youngest|what|which|from what|age) (?:age|limit|ages)
how old (?:do|must|should|does)<2> (?:you|i|they|a child|he|she|patients|children)<1> (?:have to be|be|need)
for children (?:too|as well|also)|children too
"""),
)

HOME_VISIT = Intent(
    kind="home_visit",
    says=phrases(r"""
home ?visits?|house ?calls?|house ?bound
(?:come|comes|coming|visit|visits|see|send|examine)<4> (?:to|at|in) (?:my|his|her|our|the)<1> (?:house|home|flat|
    care home|bedside|address)
visit (?:me|him|her|us)(?: at home)?(?= \.|\Z)|(?:visit|see|examine) (?:me|him|her|us) at home|
    come (?:out )?to me
(?:cant|cannot|unable to|not able to) (?:leave|get out of|go out of) (?:the |my )?(?:house|home|flat|bed)
(?:do|have|done|be|come|happen)<2> (?:at|to|in|from) (?:my|our|her|his) (?:own )?(?:house|home|flat|place)
(?:can|could|do|have|done|is|will|would)<6> (?:done |taken |seen )?at home(?= \.|\Z| (?:please|instead|or))
"""),
    never=phrases("(?:im|i am|ill be|am|be|are|stay|staying|was|works?|working) at home"),
    thing=phrases("home"),
)

VIDEO = Intent(
    kind="video",
    alone=phrases(r"""
(?:an? |by |over the |on the ){0,2}(?:tele)?phone (?:call|consultation|appointment|visit|one)|by (?:tele)?phone
"""),
    says=phrases(r"""
(?:video|phone|telephone|zoom|online)(?: (?:calls?|appointments?|consultations?|visits?))? (?:possible|available|
    an option|ok|allowed)
(?:have|do|do it|make|want|rather|prefer|like|get|change|book|like it|see (?:him|her|them|the doctor))<4> (?:by|over
     the|on the|via|through|as a) (?:telephone|phone|video|zoom|skype|facetime|camera|screen|video call|phone
     call)(?= \.|\Z| (?:please|instead|i|as|because|if|rather|so|or|call))
(?:do|can|does|will|would|could) (?:you|the clinic|the doctor|they|i|we|it)<5> (?:by|over|via|on|as an?|
    through)<1> (?:video|phone|telephone|zoom|skype|facetime|teams|whatsapp|online|internet|video call|
    video link)(?= \.|\Z| (?:call|instead|please|too|or|as))
(?:do|does|can) (?:you|the clinic|the doctor)<2> (?:do|offer|have|provide|make|hold)<2> (?:video|phone|telephone|
    online|remote|virtual|zoom)(?: (?:calls?|appointments?|consultations?|consults?|visits?|ones?))?
(?:would|could|can) (?:a|the|an)<1> (?:telephone|phone|video|online)<2> (?:do|be enough|
    work|suffice)(?= \.|\Z| (?:instead|for|just))<2>
(?:is it|will it be|is this|is that|would it be|does it have to be|must it be)<1> (?:in person|face to face|
    by (?:phone|video)|a (?:phone|video)|on the phone|online|over the phone|video|remote)
(?:need|have) to (?:come|be there|be seen)<1> in person
(?:do|have|done|be seen)<2> (?:from|at) (?:my )?home(?= \.|\Z| (?:instead|please|as|because|if))
(?:one|ones|visit|appointment|something)<3> (?:dont|do not|doesnt) (?:have|need) to (?:come|go|travel|leave)<3>
(?:will|does|do)<2> (?:doctor|dr|nurse|clinic|they|s?he|anyone)<2> (?:ring|call|phone) me(?= \.|\Z| (?:first|before|or))
(?:ring|rings|call|calls|phone|phones|video|telephone)<4> or<2> (?:do|must|should|will|shall|am|have)?<1> (?:i|we)<2>
     (?:turn up|come|coming|go|going|visit|travel|to come|to go)<4>
(?:do|must|should|will) i<1> (?:come|go)<2> (?:in|there)? ?or<3> (?:phone|video|telephone|ring|call|online)<4>
(?:are|is) (?:these|they|those|all) (?:all |of them )?(?:in person|face to face|by phone|by video|phone calls?|
    video calls?)<2>
(?:how|what) (?:does|do|is)<3> (?:video|phone|telephone)<1> (?:call|consultation|appointment|work|visit)s?
(?:what|which) (?:app|programme|software) (?:do|is|will)
where is (?:the|my) (?:video )?link|(?:video|zoom) link
"""),
    never=phrases(
        "(?:can|could|may) (?:i|we) (?:see|talk to|speak to)<2> (?:doctor|gp|dr)<1> (?:over|by|on|via) video"
    ),
    answers={CardKind.BOOKED: "intent.video.just_booked"},
)

CLINICIAN_SEX = Intent(
    kind="clinician_sex",
    says=phrases(r"""
(?:is|are|s) (?:(?:dr|doctor|mr|mrs|ms|miss|prof|professor|nurse) [a-z]+(?: [a-z]+)?|he|she|they|it|this one|that one|
    the (?:<carer>)|this (?:<carer>)|[a-z]+ [a-z]+)(?: an?)? (?:man|woman|male|female|lady|gentleman|he|she|guy|boy|
    girl)(?: or<3>)?(?= \.|\Z| (?:doctor|gp|please))
(?:which|who|any)<3> (?:is|are) (?:a |the )?(?:man|woman|men|women|male|males|female|females|lady|ladies|gentleman|
    gents?)(?= \.|\Z| (?:there|here|of|
    please))
(?:man or (?:a )?woman|woman or (?:a )?man|male or female|female or male|he or she|lady or a man)
(?:is|are|sure|certain|definitely|certainly|really|that)<2> (?:he|she|hes|shes)(?: is| s)?(?: definitely|
     really| actually)? (?:an? )?(?:man|woman|female|male|lady|bloke)(?= \.|\Z| [a-z]+(?= \.|\Z))
"""),
    never=phrases("is there|available|do you have|want|need|prefer|mind|care|bothered|either"),
)

CLINICIAN = Intent(
    kind="clinician",
    says=phrases(r"""
is (?:dr|doctor|mr|mrs|ms|miss|prof) [a-z]+(?: [a-z]+)? (?:the<5>|on (?:holiday|leave|maternity leave)|away|in today|
    at work|the one|ill|back|still|retired)(?= \.|\Z| (?:at|today|this|now|yet|or|who|with|there|here|working))
does (?:dr|doctor|mr|mrs|ms|miss|prof) [a-z]+(?: [a-z]+)? (?:know|remember)<6>
(?:good|any|have|read|with|best)<1> reviews
(?:is|are) (?:dr|doctor|mr|mrs|ms|miss|prof|nurse) [a-z]+(?: [a-z]+)?(?: an?| any| very| really){0,3} (?:good|nice|
    qualified|experienced|specialist|kind|consultant|gentle|patient|friendly|old|young|gp|real doctor|
    still (?:working|there|with you)|physio\w*|surgeon)
(?:tell me (?:more |something )?about|what is|what are|whats|how good is|how experienced is|how old is|anything about|
    info on|information about) (?:dr|doctor|mr|mrs|ms|miss|prof) [a-z]+
(?:doctors?|clinicians?|their|his|her|your)<1> (?:qualifications?|qualified|experience|reviews|speciality|specialty|gmc)
(?:are|is) (?:they|the doctors?|the clinicians?|your doctors|he|she)<1> (?:qualified|real doctors?|experienced|
    registered|any good|nice)
(?:pronounce\w*|pronunciation)<6>|how (?:do|does|should|would|must|is) (?:you|i|one|we)<1> say (?:it|that|
    his|her|the|dr|doctor|their)<5>
gmc number|what does (?:dr|doctor) [a-z]+ (?:do|speciali[sz]e)
(?<!one )(?<!doctor )(?<!somebody )(?<!someone )(?<!anyone )(?<!anybody )(?:which|who)<3> (?:is|are|
    would be)? ?(?:an? )?(?:good|best|better|expert|speciali\w+|experienced|knows?)<1> (?:with|
    at|for|about|in)<3>|been (?:there|here|with you)<2> (?:longest|the longest)
(?<!one )(?<!the )(?:which|who) (?:one |doctor )?is (?:the )?(?:best|better|nicest|most experienced|nicer|kindest)
"""),
)

ABOUT_A_VISIT = (
    REFUND,
    INSURANCE,
    OWING,
    INVOICE,
    PAYING,
    PRICE,
    CLINICIAN_SEX,
    CLINICIAN,
    LENGTH,
    COMPANION,
    BRING,
    CHILDREN,
    HOME_VISIT,
    VIDEO,
)
