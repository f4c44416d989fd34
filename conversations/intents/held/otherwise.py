"""What says that an appointment is to be otherwise: at another time or place, with somebody else, by video.

Whatever moves it leaves it as it is until another one is booked.
"""

from __future__ import annotations

from conversations.intents.held.matter import ANY_CARD, LISTED, LOOKING, Matter
from conversations.intents.notation import phrases

WITH_ANOTHER = Matter(
    kind="diary_who",
    says=phrases(r"""
(?:thought|told|expected|expecting|booked|sure|meant|supposed)<6> (?:the man|the woman|a man|a woman|the lady|a lady|
    the other (?:one|doctor)|dr [a-z]+|doctor [a-z]+)(?= \.|\Z| (?:not|who))
who is (?:dr|doctor) (?!for\b|of\b|that\b|who\b|i\b|on\b|with\b)[a-z]+(?= \.|\Z| (?:i|never|and))
"""),
    never=phrases(
        r"cancel\w*|move|instead|change|can (?:i|we|you)|could (?:i|we|you)|told (?:me|us) to|told (?:dr|"
        r"doctor)"
    ),
    at=LOOKING,
)

SAID_OTHERWISE = Matter(
    kind="diary_says",
    says=phrases(r"""
(?:i|we) (?:told|said|asked|agreed|wanted)<8> (?:after|before|at|around|from) (?:\d{1,4}|nine|ten|eleven|twelve|noon)<3>
(?:cancel\w*)(?: it| this)? \. (?:and |then )?(?:can|could|book|get|i want|i need)<2> (?:book|get|have|me|you|i|a|
    one)<6>
(?:not|isnt) what (?:i|we) (?:booked|asked for|wanted|chose|said|picked|agreed)<3>|(?:this|it|that|date|time|day|
    place|doctor|address|something)<1> (?:is|looks|seems)<1> (?:wrong|not right|incorrect|a mistake|
    not correct)(?= \.|\Z)|should (?:say|read|be with|be at|be in)<5>
(?:it|this|card|that) (?:says?|shows?|has|is)<5> but (?:i|we) (?:booked|wanted|asked|said|need\w*|meant|thought|chose|
    picked)<6>|(?:i|we) (?:thought|was told|could swear|could have sworn)<2> (?:it|this|mine) (?:was|is)<1> (?:<day>|
    on|at|the|in|with|next|a|an)<5>|should be (?:an? )?(?:<what>)<2> not<4>
(?:said|told|wrote|says?)<9> (?:this|it|that|card|here) (?:says?|said|shows?|has)<6>
(?:so )?which (?:is it|one is (?:it|right|correct)|is (?:right|correct|true))(?= \.|\Z)
(?:not|isnt|thats not|cant be|wrong)<1> (?:right|correct|true)?<1> ?(?:it )?(?:should be|supposed to be|meant to be|
    was meant)<2> (?:<day>|\d+)<8>
(?:lady|man|she|he|they|doctor|dr [a-z]+|reception\w*|someone|somebody|girl|clinic)<4> (?:told|said|
    promised)<4> (?:<day>|\d+(?:st|nd|rd|th)|next week|a fortnight|the afternoon|the morning)
"""),
    never=phrases(r"""
can (?:i|you|we)|could (?:i|you|we)|move|change|cancel\w*|book|come (?:in|back)|blood tests?|results?|please|before|
    check ?up
(?:take|rest|stay|off work)
"""),
    at=LOOKING,
)

CHANGEABLE = Matter(
    kind="changeable",
    says=phrases(r"""
(?:can|could|may|allowed|able|possible)<3> (?:change|cancel|move)<2> (?:it |this |that |mine )?(?:later(?! (?:that|in|
    than|time))|afterwards|another time|online|here|in this chat|on here|through you|nearer the time|again|myself|
    if i need|whenever)<5>
"""),
    never=phrases(r"cancel it (?:please|now)|to (?:<day>|later)|instead|free|charge\w*|pay|cost"),
    at=LOOKING,
)

BY_PHONE = Matter(
    kind="by_phone",
    says=phrases(r"""
(?:can|could|would|will) (?:she|he|they|you|the doctor|doctor|dr [a-z]+|someone|somebody)<1> (?:call|ring|
    phone) (?:me|us|him|her)<3>(?: instead| rather)
(?:can|could|be|turn|change|switch|make|do|have|swap|rather|prefer|want|possible)<5> (?:by |over the |on the |into a |
    to a |a )?(?:phone|telephone) ?(?:call|consultation|appointment|one|chat)?<1> instead
(?:change|turn|switch|make|swap|move)<4> (?:phone|telephone) ?(?:call|consultation|appointment|one)?
(?:do|have|be|done)<2> (?:over|on|by) (?:the )?(?:phone|telephone)(?= \.|\Z| (?:instead|please|or|rather|if|as|
    because))|by (?:phone|telephone) instead
"""),
    never=phrases(r"number|book\w*|reception|cancel\w*|(?:is|was)<2> (?:a )?(?:telephone|phone) one|video"),
    whole=phrases(r"""
(?:by |over the |on the )?(?:phone|telephone)(?: call)? (?:instead|please)
"""),
)

BY_VIDEO = Matter(
    kind="move",
    says=phrases(r"""
(?:can|could|be|turn|change|switch|make|do|have|swap|book|rather|prefer|want|wants|come|see|possible|like|
    instead)<6> (?:video|zoom|online (?:call|consultation|appointment|visit|chat)|virtual\w*|remotely|facetime|
    skype)(?: (?:call|consultation|appointment|visit|one|chat))?<5>
(?:video|zoom|online|remote|virtual)<3> (?:instead|rather)
"""),
    whole=phrases("(?:by|on|over|make it)(?: a)? (?:video|zoom|video call)"),
    never=phrases(r"""
(?:is|was|are)<1> (?:it|this|that)<2> (?:a )?(?:video|telephone|phone|online)(?! (?:instead|rather))(?= \.|\Z| (?:or|
    call|one))
where is|link|camera|join|not (?:by )?(?:video|online)|dont want<3> video|no video|how (?:do|does|to)|portal|results?|
    pay
"""),
    at=ANY_CARD,
)

SOMEBODY_ELSE = Matter(
    kind="another",
    says=phrases(r"""
(?:i )?(?:want|prefer|need|rather|rather have|like)<1> (?:an? )?(?:female|male|woman|lady)(?= \.|\Z| (?:please|doctor|
    dr|gp|one|instead))|any(?:one|body) (?:but|except|other than) (?:her|him|dr|doctor|patel)<1>
(?:dont|do not) (?:want|like) (?:her|him|that doctor|this doctor)(?= \.|\Z| (?:again|any ?more|please|at all))|
    (?:want|like|prefer|rather|need)<2> (?:see |have |to see |to have )?(?:dr|doctor) (?!in\b|who\b|that\b|to\b|
    because\b|for\b|about\b|before\b|today\b|please\b|again\b|now\b)[a-z]+(?= \.|\Z| (?:please|not|instead))
not with (?:her|him|them|dr [a-z]+|doctor [a-z]+|that (?:doctor|one))(?= \.|\Z| (?:please|again|this))
(?:rather|want|prefer|like|see|have|with|get)<3> my (?:usual|own|regular|normal) (?:doctor|gp|dr|one|clinician)
(?:with|by|see|have|get|want|prefer|rather|like|please)<2> (?:somebody|someone|anyone|anybody) else(?= \.|\Z|
     (?:please|instead|if))
(?:i )?(?:want|prefer|rather|like|have|see|with|get|book me|give me|swap|change|switch|need)<3> (?:the |a )(?:man|
    woman|lady|gentleman|chap|bloke|guy|male|female|other (?:doctor|dr|one|man|woman|lady))(?= \.|\Z| (?:please|
    instead|doctor|not|rather|one|this|if|for))
(?:not|dont want|dont like|hate)<1> (?:her|him|that (?:doctor|woman|man)|this doctor|dr [a-z]+|
    doctor [a-z]+)<2> (?:i |but )?(?:want|prefer|rather|the (?:man|woman|other)|other)<4>
(?:with|see|do|book|want|prefer|rather|have|for|to|get)<4> (?:dr |doctor )[a-z]+<3> instead
(?:can|could|would) (?:dr|doctor) [a-z]+<2> (?:do|see|take|have)<2> (?:it|me|this|him|her)
(?:bin|cancel|scrap|drop|ditch) (?:it|this|that)<2> (?:book|see|with|get|have|put)<3> (?:with |for )?(?!an?\b|the\b|
    it\b|another\b|again\b|video\b|for\b|in\b|on\b|at\b|<day>|january|february|march|april|may\b|june|july|august|
    september|october|november|december)[a-z]+ instead
(?:only|just|maybe) (?:the )?(?:doctor|dr|person|clinician) (?:change\w*|different|swap)
(?:dr|doctor) (?!is\b|was\b|has\b)[a-z]+ (?:not|in place of|instead of|rather than) (?:with )?(?:her|him|them|(?:dr|
    doctor) [a-z]+)(?= \.|
    \Z| (?:please|if|same|at|on))
(?:not|no more|anyone but|anybody but) (?:dr|doctor) [a-z]+(?= \.|\Z| (?:please|again|any ?more|if|but))
(?:can|could|may|might|rather|want|prefer|like|make it|switch to|swap to|change to)<4> (?:to |with |see |for |
    have ){0,3}(?:dr|doctor) (?!in\b|who\b|that\b|to\b|because\b|for\b|about\b|before\b|today\b|please\b|
    again\b|now\b|said\b)[a-z]+(?= \.|\Z| (?:for it|for this|for that|do|same|if|at the same|that day|not|
    instead|in place|rather|please))
(?:change|changing|swap|swapping|switch)<2> (?:doctors?|dr|clinicians?|gps?)(?= \.|\Z| (?:but|to|and|keep|same|please|
    for|if|only|with|at))
"""),
    never=phrases(r"""
(?:the |that |which )?one with|is (?:it|that|this) with
(?:an ?)?other (?:one )?(?:just )?(?:like|as) (?:this|it|that)
(?:dont|do not|not|never|no need to|without|didnt)<3> (?:chang\w*|swap\w*|switch\w*)
name of|who is|is it|will it|(?:man|woman|lady) or|nice|good|kind|is (?:dr|doctor)|same doctor|my (?:friend|son|
    daughter|mum|husband|wife)
"""),
    at=ANY_CARD,
    whole=phrases(r"""
not (?:a )?(?:man|woman|male|female)(?: please| doctor)?
(?:with )?(?:dr|doctor) [a-z]+(?: please| instead)?
"""),
)

ELSEWHERE = Matter(
    kind="move",
    says=phrases(r"""
(?:can|could|is|want|like|somewhere|anywhere|anything|something|be)<3> (?:closer|nearer)(?= \.|\Z| (?:to|for|by|
    please))
(?:the )?(?:other|different|another|nearer|closer) (?:building|place|clinic|branch|site|location|surgery)(?= \.|\Z|
     (?:please|is|it|instead|would|if|for|pls|because|cos|nearer|closer))
(?:(?:move|change|switch|swap|book|transfer)<3>|(?:do|have|make) (?:it|this|that)<1>) (?:to|at|in) (?!(?:an?|the|my|
    your|our|be|do|it|<day>|\d+|next|this|that|another|later|earlier|morning|afternoon|evening|noon|see|video|dr|
    doctor|someone|somebody|some|go|come|have|get|january|february|march|april|may|june|july|august|september|october|
    november|december|one|two|three|four|five|six|half|quarter)\b)[a-z]{4,20}(?= \.|\Z| (?:please|instead|if|same|on|
    at|branch|clinic|for|rather|pls))
"""),
    never=phrases(
        r"where is|which|is (?:it|that) (?:the )?(?:other|different)|do i|address|person|woman|lady|into|name"
    ),
    at=ANY_CARD,
)

OTHERWHEN = Matter(
    kind="move",
    says=phrases(r"""
(?:\d{1,3}|an?|one|two|half an?|couple of|few) (?:hours?|hrs?|mins?|minutes?) (?:later|earlier|sooner)(?= \.|\Z|
     (?:please|than|that|if|on|same|instead|would))
\d{1,2}(?:st|nd|rd|th) (?:doesnt|does not|wont|no longer|isnt) (?:work|suit|do|good|any good)(?= \.|\Z| (?:for|any|
    because))
(?:<day>s?|mornings?|afternoons?|evenings?)<1> (?:dont|doesnt|does not|wont|no longer|never) (?:work|suit|do)(?= \.|
    \Z| (?:for|me|any|because|as|now))|(?:is|are) (?:there )?(?:an? |any )?(?:\d{1,4}|mornings?|afternoons?|evenings?|
    later|earlier|sooner)<2> (?:available|free|one|ones|slots?|appointments?|left)
what (?:else|other (?:times?|days?|slots?))<2>(?: is| are| do| have)<3> (?:free|available|got|there|open)|(?:what|
    is anything) (?:is |else )?available(?= \.|\Z| (?:after|on|in|next|later|else))|(?:is|at|on|for|
    in)<1> the wrong (?:time|day|date|hour)(?= \.|\Z)
(?:i|we|im|ive|i am|i have|were|weve|hes|shes)<3> (?:work|working|away|busy|on holiday|abroad|exams?|on shift|wedding|
    meeting|interview|flying|travelling|college|court)<3> (?:that (?:day|time|morning|date|week)|then|
    on (?:the )?<day>|<day>)(?= \.|\Z| (?:so|can|sorry|morning|now|after|instead))
(?:can|could|may|might|would|want|need|like|make|possible|possibly|have|see|get)<4> (?:it |this |that |me |be |in |
    seen |her |him )?(?:sooner|earlier|quicker|brought forward|later (?:that|same|on|in)|later)(?= \.|\Z| (?:it|than|
    please|same|that|because|cos|if|on|in|day|the|as|got|this|or|than))
(?:before|sooner than|earlier than) (?:<day>|then|that)<6> (?:worse|worsen\w*|pain|urgent|cant wait|bad|spreading|
    swollen)
(?:\d{1,4}(?: ?[ap]m)?|<day>|mornings?|early|that time|the time|so early|that)<1> (?:is|are|too|was)<2> (?:terrible|
    awful|hopeless|too (?:early|late)|bad|no (?:good|use)|difficult|impossible|hard|tricky|rubbish|useless|not good|
    a nightmare|a pain|no good)<8>
(?:i )?(?:cant|cannot|can not|wont|unable to|not able to)<1> (?:do|make|manage|come)<1> (?:(?:in |
    on )?(?:the )?)(?:mornings?|afternoons?|evenings?|(?:<day>)s?|weekdays?|early|\d{1,4}(?: ?[ap]m)?)(?: any ?more|
     now)?(?= \.|\Z| (?:since|because|as|cos|can|due|only|after|but|got|the|is|i))
(?:mornings?|afternoons?|evenings?) (?:are|is) (?:out|no good|bad|impossible|hopeless|difficult|off)<6>
(?:<day>|mornings?|afternoons?|evenings?|later|(?:day|week) (?:after|before)|next (?:day|week))<1> (?:would|is|will|
    works?|suits?|might) (?:be )?(?:better|easier|best|suit|good for|ok for)<6>
(?:later|earlier)(?: on)?(?: in| on)?(?: the)? (?:same|that) day<1> (?:would|is|might|suits?)<2>(?= (?:better|suit|best|
    easier|good|fine|nice|work|me|do)(?![a-z]))
(?:prefer|rather|like|want|need|can|could)<5> (?:later|earlier)(?: on)?(?: in| on)?(?: the)? (?:same|that) day(?= \.|\Z|
     (?:please|instead|if|as|because|cos))
(?:can|could)<3> (?:go|come|be|move|do) (?:to|on|be on)? ?(?:<day>)(?= \.|\Z| (?:instead|please|at|morning|afternoon|
    or))
(?:dont|not|wont|cant)<4> (?:come|coming|make|this|do)<12> (?:<day>)<2> (?:she|he|they|i|we|is|can) (?:can|could|is|
    am|free|ok)
(?:<day>)s? (?:she|he|they|i|we) (?:can|could|am|is|are|will)(?= \.|\Z| (?:do|come|make|be|free|manage))
"""),
    whole=phrases(r"""
(?:its |it is )?(?:a )?bad time(?: for me)?
(?:any |at |on )?(?:the )?(?:weekends?|evenings?|mornings?|afternoons?|lunchtimes?|after work|<day> (?:morning|
    afternoon|evening))(?: (?:please|instead|possible|maybe|is better|would be better))?
(?:a bit |much |any |something |anything |even )?(?:later|earlier|sooner)(?: please| then| on| time)?
not (?:on |the )?(?!today|tonight|tomorrow)(?:<day>s?|mornings?|afternoons?|evenings?)(?: please)?
"""),
    never=phrases(r"""
if i (?:turn|come|get|arrive|need)|(?:change|cancel|move) it later
cancel (?:the|my)
what time|results?|cancel it|please cancel|yes cancel|late|is (?:it|that) (?:<day>|at)|tell (?:me|us) if|let me know|
    text me|notify
(?:can|could|should|may) i (?:come|arrive|get there|be there|turn up)<2> earl(?:y|ier)(?! than)(?= \.|\Z| (?:to|and))|
    waiting list|weather
not (?:sure|sure if)|how do i|confirm|get out of it|cut ?off|deadline
"""),
    at=ANY_CARD,
)

OTHERWISE = Matter(
    kind="move",
    says=phrases(r"""
(?:at|in|to|for|on) [a-z\d]{2,20}(?: [a-z]{2,20}){0,2} instead(?! of)
(?:any|some|another|a different) (?:time|day|date)<5> instead|(?:next|this|following) week<2> instead|
    (?:<day>)s?<2> instead|(?:mornings?|afternoons?|evenings?)<2> instead|(?:is there|have you|anything|something|
    slots?|times?)<6> before i (?:cancel|decide|do)
(?:move|change|switch|shift|reschedule|rearrange|push|bump|put)<1> (?:it |this |that |me )?(?:to|back|forward|on|for|
    till|until)<6>
(?:bin|cancel\w*|scrap|drop|ditch)<4> re ?book(?= (?:it|me|for|in|on|at|next|another|the|to)(?![a-z]))<6>
(?:bin|cancel\w*|scrap|drop|ditch|get me out)<4> (?:and|then|n|but)<3> (?:book|get|have|find|can i (?:get|have|book)|
    i (?:want|need)|make|put|give)<8>
if i (?:cancel|do|drop)<3> (?:can|could|will|would|do)<2> (?:i|you|we|it)<2> (?:still )?(?:get|book|have|see|be|find|
    come)<8>
(?:yes|cancel)<3> (?:but|if|only if|as long as|provided)<7> (?:place|slot|time|one|appointment|something|anything|
    spaces?|room)<3> (?:for|on|in|at|later|earlier|next|this|free)<4>
get me out of (?:<day>|that|it)<1> (?:next|another|later|the)<5>
(?:next|another|nearest|first) (?:free|available|other) (?:one|slot|time|day)<3> (?:is|will|would) (?:fine|do|be)<2>
"""),
    never=phrases(r"""
dont (?:book|want|need|move|change|get|find)|no need|money|refund|charged?|cost|fee|my mind|put (?:it|this) (?:on|in|
    down)|put<4> (?:that|a note|im|i am|ive|i have|i need|i use|i cant|a message)(?= \.|\Z| [a-z])|(?:went|been|gone) to
another one like|(?:not|never)<2> (?:book|another)|deposit|back (?:in|on) (?:the )?(?:list|diary)|60|£|name|notes|
    calendar
done with|how (?:much|long)|put (?:it|me) (?:down|through)|phone|email
"""),
    whole=phrases("(?:in |at |to |the )?(?!keep)[a-z]{3,20}(?: [a-z]{2,20})? instead"),
    at=ANY_CARD,
)

IN_THE_WAY = Matter(
    kind="in_the_way",
    says=phrases(r"""
stuck (?:abroad|at (?:work|home|the airport)|in (?:bed|spain|france|hospital|a meeting))|flights?<2> (?:delayed|
    cancelled)
(?:dog|cat|pet|horse)<2> (?:died|passed|put down|ill|sick|poorly)<2>
(?:on holiday|away|abroad|out of (?:the )?country|on leave)<2> (?:till|until|til|from|all|for|next|this|then|that)<4>
(?:no|got no|havent got|cant get|cant find|without|lost my|need) (?:a |any )?(?:childcare|child care|babysitter|
    sitter|lift|car|driver|carer|cover|time off)(?= \.|\Z| (?:that|for|on|so|now|then))
(?:train|tube|bus|rail|tram|transport|taxi|school|teacher)s?<2> (?:strikes?|striking|on strike|not running|
    cancelled)<4>|strike (?:on|that) (?:<day>|day)
(?:kids?|children|son|daughter|school|schools|nursery)<3> (?:off|closed|shut|inset|home|break up|
    half term)<3> (?:that (?:day|morning|week)|then|<day>)
my (?:car|lift|train|bus|boss|work|shift|rota)s?<2> (?:has |is |s )?(?:died|broken|broke|gone|changed|cancelled|off|
    dead|let me down)<6>
funeral<4>|(?:boss|work|manager)<2> (?:wont|wouldnt|will not|not) (?:let|give)<6>
"""),
    never=phrases(r"""
yes|cancel\w*|move|another|instead|can i|could i|can it|could it|late|results?|video|how (?:do|can)
(?:is|are|will)<1> (?:it|mine|this|that|you|appointment|visit)<3> (?:on|open|happening|go|going ahead|running)
"""),
)

TOO_ILL_TO_COME = Matter(
    kind="in_the_way",
    says=phrases(r"""
(?:<cant>) (?:make it|come|attend|get there|be there|get in)<6> (?:infections?|poorly|unwell|ill|sick|virus|cold|
    temperature|fever|migraine|bronchitis|pneumonia|cough|hospital|fell|fallen|fall|bad (?:back|leg|hip|knee|chest))
(?:infections?|poorly|unwell|ill|sick|virus|cold|temperature|fever|migraine|bronchitis|pneumonia|cough|hospital|fell|
    fallen|fall)<6> (?:<cant>) (?:make it|come|attend|get there|be there|get in)
"""),
    never=phrases(r"""
yes|cancel\w*|mov(?:e|ing)|another|instead|can i|could i|if|when|video|how (?:do|can)|unless|breath\w*|<day>|today|
    tomorrow|\d+
"""),
    at=LISTED,
)
"""Too ill to come: it can be moved or cancelled, and nobody is asked what is the matter."""

ABOUT_MOVING = (
    WITH_ANOTHER,
    SAID_OTHERWISE,
    CHANGEABLE,
    BY_PHONE,
    BY_VIDEO,
    SOMEBODY_ELSE,
    ELSEWHERE,
    OTHERWHEN,
    OTHERWISE,
    IN_THE_WAY,
    TOO_ILL_TO_COME,
)
