"""What somebody wants done with an appointment that there is: kept, otherwise, once more, or with something beside it.

Whatever moves it leaves it as it is until another one is booked, and nothing here cancels.
"""

from __future__ import annotations

from conversations.intents.held.matter import ANY_CARD, CANCELLING, LISTED, LOOKING, SHOWN, Matter
from conversations.intents.notation import phrases

KEEPS = Matter(
    kind="keeps",
    says=phrases(r"""
(?:dont|do not|never|not) (?:you )?(?:dare )?(?:want to )?(?:cancel|touch|change|delete|move|
    do)<4>(?: \.){0,2} (?:just|only|all|i (?:was|am)<1>) ?(?:just |only )?(?:looking|checking|browsing|having a look|
    wanted to (?:see|look|check))
(?:forget|ignore|scrap|disregard) (?:what|that|everything|all)<4> (?:said|wrote|typed|asked)<6>
(?:keep|leave) (?:everything|it all|all|things|both|them|them all|it)<1> (?:how|as|the way|like)<1> (?:it|they|that|
    things)<1> (?:is|are|was|were|stand\w*)?
(?:nah|no|lol|joking|kidding|jk|only joking|actually|wait)<2> keep (?:it|this|that|the appointment)<1>(?= \.|\Z)
"""),
    whole=phrases(
        r"(?:i )?(?:will )?keep(?: it| this| that| both| them| everything| the appointment)?|leave (?:it|everything)(?: be| alone)?"
    ),
    never=phrases(r"dont keep|not keep|instead|unless|if not|delete (?:my|the) (?:account|data)"),
)

MISTAPPED = Matter(
    kind="keeps",
    says=phrases(r"""
(?:press|pressed|push|pushed|hit|tap|tapped|click|clicked|touch|touched|chose|picked|selected)<3> (?:the )?(?:wrong|
    by (?:mistake|accident)|accident\w*)<3>
(?:toddler|baby|kid|kids|child|son|daughter|cat|dog|he|she|grandson|granddaughter|pocket)<3> (?:pressed|pushed|
    had (?:the|my) phone|got (?:the|my) phone|hit|tapped|did (?:it|that))
(?:thumb|finger|hand)s? slip\w*|fat fingers?|(?:slip of the|butter) (?:thumb|fingers?)|wrong button|(?:didnt|
    did not) mean to<1> (?:press|tap|push|hit|touch|click|cancel|do)
"""),
    never=phrases(
        r"booked|wrong (?:day|time|date|place|doctor|one|appointment)|yes|please cancel|cancel it|book\w* (?:it|this)"
    ),
    at=CANCELLING,
)

STAYS = Matter(
    kind="stays",
    whole=phrases(r"""
(?:ok(?:ay)?|fine|alright|all right|right|good|great|cool|noted|got it|understood|sure|kk?|no problem|no worries|
    perfect|lovely|nice|brilliant|super|ta|sorted|fab|yep|yes|yeah|yh|aye|hmm+|right o|righto|okey dokey|i see|
    fair enough)(?: (?:ok|then|good|great|thanks|thank you|fine|cool|lovely|no worries|cheers|that is (?:fine|good|
    great|ok))){0,3}
"""),
    at=LOOKING,
)

GOES_BACK = Matter(
    kind="list",
    says=phrases(r"""
(?:back|return|go|take me|show me|see|view) (?:to )?(?:the |my |all )?(?:other (?:ones?|appointments?)|list|
    all (?:of )?(?:them|mine)|the rest|others)(?= \.|\Z| (?:please|again))
"""),
    whole=phrases(
        r"(?:all(?: of)? (?:them|mine)|all(?: my)?(?: appointments)?|the (?:lot|list|rest)|list|show all|everything)"
    ),
    at=SHOWN,
)

OTHER_ONE = Matter(
    kind="other_one",
    says=phrases(r"""
not (?:this|that)(?: one)?<1> (?:the )?other|(?:the |my )other (?:one|appointment|visit|booking)?<2>(?: cancelled|
     cancel| to go|instead)?(?= \.|\Z| (?:the|at|on|is|not|please|same|cancelled|cancel))
(?:not (?:this|that) one|wrong (?:one|appointment))(?= \.|\Z| (?:the|i|it|please|sorry))
(?:both|all) (?:of (?:them|these) )?(?:please )?cancel\w*|cancel (?:them )?(?:both|all)
"""),
    never=phrases(r"another one like|other (?:day|time|date|week|doctor|place)|who cancelled|what about"),
    at=CANCELLING,
)

NEW_ONE = Matter(
    kind="book",
    says=phrases(r"""
(?:wanted|want|meant|mean|trying|after|need|needed|like|looking|came|here|supposed|hoping)<1> (?:to )?(?:book|booking|
    make (?:an?|another) (?:appointment|booking))(?= \.|\Z| (?:an?|one|another|something|in|it|new|not|please|for me|
    instead|with|now))
(?:was|im|i am|am|were|just) (?:after|looking for|here for|here to|trying to)<1> (?:book|booking|make)\w*<2>
(?:wrong|not (?:the|this|that|these|what))<6> (?:to book|was book\w*|after book\w*|want\w* (?:to )?book\w*|
    for booking|a new one)
(?:need|want|get|book|like|make|have|give me)<1> (?:me )?(?:an? |one )?(?:new|another|more|further|extra) (?:one|
    appointment|appt|visit|booking)?(?= \.|\Z| (?:please|as|too|with|not|on|in|next|same|now|also|this|tomorrow))
"""),
    whole=phrases(
        r"(?:i )?(?:need|want|get me|give me)(?: a| an)? (?:another|new)(?: one)?|(?:a )?new (?:one|appointment|booking)"
    ),
    never=phrases(r"""
(?:dont|do not|not|never|didnt|no) (?:want|need|wanted|wish|looking|trying|here|going|like)(?: to)? (?:book|make|
    another|a new|one)
<family>|move|instead of|rather than|another (?:day|time|date|hour|doctor|place|week)|new (?:day|time|date)|cancel\w*|
    why
(?:for|to) (?:somebody|someone|him|her|them)
"""),
    at=LISTED,
)

BESIDE = Matter(
    kind="beside",
    says=phrases(r"""
(?:add|include|also|fit|squeeze|have|do|get|combine|put|throw in|tag|book|need|want)<6> (?:blood ?tests?|bloods?|
    smear|scan|ultrasound|jab|flu jab|vaccin\w+|injection|ecg|test|video consultation)<4> (?:to (?:this|it|that)|
    while|when i(?:m| am)|same (?:time|day|visit|trip)|as well|too|at the same time|also|with (?:it|this)|on top)
(?:while|when|since|as) (?:im|i am|we are|were|she is|shes|hes) (?:there|in|at it|with you)<6> (?:blood ?tests?|
    bloods?|smear|scan|ultrasound|jab|vaccin\w+|injection|ecg|test)
"""),
    never=phrases(r"results?|instead|move|cancel\w*|not sure|already"),
    at=SHOWN,
)

SAID_OTHERWISE = Matter(
    kind="diary_says",
    says=phrases(r"""
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

NAMED_OTHERWISE = Matter(
    kind="whose",
    says=phrases(r"""
(?:change|put|switch|swap|transfer|make|have|move)<5> (?:<family>)s? names?
(?:change|put|switch|swap|transfer|make)<3> (?:the )?name<2> (?:on|to|of|in|for)<4>
(?:can|could|may|let|will|want|have)<2> (?:my|our|a|another|somebody|someone)<3>(?:<family>)?<2> (?:have|take|use|get|
    go|come|attend)<2> (?:it instead|instead(?! of cancel)|(?:in )?(?:my|his|her) (?:place|slot|spot|turn|
    appointment)|it|mine|this(?: one)?|over)(?= \.|\Z| (?:instead|of me|rather|please|as|they|she|he))
(?:give|pass|transfer|hand|offer|swap)<2> (?:it|this|that|mine|my (?:slot|place|appointment))<2> (?:to|on to|with|
    over to)<2> (?:<family>|somebody|someone)
"""),
    never=phrases(
        r"have (?:a look|the list)|take me|drive|bring|with me|see (?:it|this)|come (?:with|along|too|in with)|wait|phone"
    ),
    at=ANY_CARD,
)

AGAIN = Matter(
    kind="again",
    says=phrases(r"""
(?:do|have|book|make|get|want|need|like|repeat)<2> (?:it|this|that|one|same|thing) again
(?:exact(?:ly)? )?(?:the )?same (?:again|thing|one|as this)<4>|another<2> (?:like|just like) (?:it|this|that)
(?:as|for) (?:a )?follow ?up|(?:repeat|again) (?:it |this |that )?(?:in|for|every|next|on) (?:<day>|\d|an?|two|three|
    six|feb\w*|jan\w*|month|week|the)
"""),
    never=phrases(r"""
cancel\w*|move|instead of|change|say|tell me|show me|read|come again|not the same|same (?:time|day|
    hour)(?! .{0,30}again)|explain
again (?:and|or)|why|results?|never again|not again|once again|do the same
"""),
    at=SHOWN,
)

BY_VIDEO = Matter(
    kind="move",
    says=phrases(r"""
(?:can|could|be|turn|change|switch|make|do|have|swap|book|rather|prefer|want|wants|come|see|possible|like|
    instead)<6> (?:video|zoom|online|virtual\w*|remotely|remote|facetime|skype)(?: (?:call|consultation|appointment|
    visit|one|chat))?<5>
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

BY_PHONE = Matter(
    kind="by_phone",
    says=phrases(r"""
(?:can|could|would|will) (?:she|he|they|you|the doctor|doctor|dr [a-z]+|someone|somebody)<1> (?:call|ring|
    phone) (?:me|us|him|her)<3>(?: instead| rather)
(?:can|could|be|turn|change|switch|make|do|have|swap|rather|prefer|want|possible)<5> (?:by |over the |on the |into a |
    to a |a )?(?:phone|telephone) ?(?:call|consultation|appointment|one|chat)?<1> instead
(?:change|turn|switch|make|swap|move)<4> (?:phone|telephone) ?(?:call|consultation|appointment|one)?
(?:do|have|be)<2> (?:over|on|by) the (?:phone|telephone)|by (?:phone|telephone) instead
"""),
    never=phrases(r"number|book\w*|reception|cancel\w*|(?:is|was)<2> (?:a )?(?:telephone|phone) one|video"),
)

ELSEWHERE = Matter(
    kind="move",
    says=phrases(r"""
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

SOMEBODY_ELSE = Matter(
    kind="another",
    says=phrases(r"""
(?:with|by|see|have|get|want|prefer|rather|like|please)<2> (?:somebody|someone|anyone|anybody) else(?= \.|\Z| (?:please|instead|if))
(?:i )?(?:want|prefer|rather|like|have|see|with|get|book me|give me|swap|change|switch|need)<3> (?:the |a )(?:man|
    woman|lady|gentleman|chap|bloke|guy|male|female|other (?:doctor|dr|one|man|woman|lady))(?= \.|\Z| (?:please|
    instead|doctor|not|rather|one|this|if|for))
(?:not|dont want|dont like|hate)<1> (?:her|him|that (?:doctor|woman|man)|this doctor|dr [a-z]+|
    doctor [a-z]+)<2> (?:i |but )?(?:want|prefer|rather|the (?:man|woman|other)|other)<4>
(?:with|see|do|book|want|prefer|rather|have|for|to|get)<4> (?:dr |doctor )[a-z]+<3> instead
(?:can|could|would) (?:dr|doctor) [a-z]+<2> (?:do|see|take|have)<2> (?:it|me|this|him|her)
(?:bin|cancel|scrap|drop|ditch) (?:it|this|that)<2> (?:book|see|with|get|have|put)<3> (?:with |for )?(?!an?\b|the\b|
    it\b|another\b|again\b|video\b|for\b|in\b|on\b|at\b|<day>)[a-z]+ instead
(?:only|just|maybe) (?:the )?(?:doctor|dr|person|clinician) (?:change\w*|different|swap)
"""),
    never=phrases(
        r"name of|who is|nice|good|kind|is (?:dr|doctor)|same doctor|my (?:friend|son|daughter|mum|husband|wife)"
    ),
    at=ANY_CARD,
)

OTHERWHEN = Matter(
    kind="move",
    says=phrases(r"""
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
(?:<day>|mornings?|afternoons?|evenings?|later|(?:day|week) (?:after|before)|next (?:day|week))<1> (?:would|is|will|works?|suits?|
    might) (?:be )?(?:better|easier|best|suit|good for|ok for)<6>
(?:can|could)<3> (?:go|come|be|move|do) (?:to|on|be on)? ?(?:<day>)(?= \.|\Z| (?:instead|please|at|morning|afternoon|
    or))
(?:dont|not|wont|cant)<4> (?:come|coming|make|this|do)<12> (?:<day>)<2> (?:she|he|they|i|we|is|can) (?:can|could|is|
    am|free|ok)
(?:<day>)s? (?:she|he|they|i|we) (?:can|could|am|is|are|will)(?= \.|\Z| (?:do|come|make|be|free|manage))
"""),
    never=phrases(r"""
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
(?:move|change|switch|shift|reschedule|rearrange|push|bump|put)<1> (?:it |this |that |me )?(?:to|back|forward|on|for|
    till|until)<6>
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
    down)
another one like|(?:not|never)<2> (?:book|another)|deposit|back (?:in|on) (?:the )?(?:list|diary)|60|£|name|notes|
    calendar
done with|how (?:much|long)|put (?:it|me) (?:down|through)|phone|email
"""),
    whole=phrases("(?:in |at |to |the )?(?!keep)[a-z]{3,20}(?: [a-z]{2,20})? instead"),
    at=ANY_CARD,
)

CONTEXT = Matter(
    kind="weather",
    says=phrases(r"(?:weather|raining|snowing|forecast|sunny|freezing|chilly|lovely day|nice day|pouring)<6>"),
    never=phrases(
        r"closed|open|strike|cancel\w*|move|instead|get (?:there|in)|if|trains?|bus\w*|cant|park\w*|still on"
    ),
    at=LOOKING,
)

RUBBISH = Matter(
    kind="angry",
    says=phrases(r"""
(?:app|bot|system|thing|website|site|service|this)<1> (?:is|are)<3> (?:rubbish|crap|useless|terrible|awful|pants|shit|
    garbage|hopeless|a joke|pathetic|dreadful|the worst|so bad|clunky)
this appointment is<3> (?:rubbish|crap|pants|shit|garbage|clunky)<4>
"""),
    never=phrases(r"refund|invoice|charged|time|day|doctor|hour"),
)

PAID = Matter(
    kind="paid",
    says=phrases(r"""
(?:already|have|ive|i) paid<8> (?:free|nothing|again|twice|refund|off|discount|for this|count|towards)
(?:should|must|ought to|has to) (?:this (?:one )?|it )?be free<3>|this one (?:should|must|ought to|has to) be free
"""),
    never=phrases(r"cancel\w*"),
)

REMINDS = Matter(
    kind="reminder",
    says=phrases(r"""
(?:ring|call|text|phone|message|ping|email|nudge)<3> remind|remind me(?= \.|\Z| (?:please|of it|about it|im|i|because|
    so|the))
"""),
    never=phrases(r"what|when|where|how|who|which"),
)

ERASED = Matter(
    kind="forget",
    says=phrases(r"""
(?:delete|erase|remove|wipe|close)<2> (?:my|the)<2> (?:account|data|records?|details|profile|info\w*)
"""),
    never=phrases("appointment|booking"),
)

ABOUT_WISHES = (
    REMINDS,
    ERASED,
    KEEPS,
    MISTAPPED,
    NAMED_OTHERWISE,
    OTHER_ONE,
    BESIDE,
    NEW_ONE,
    AGAIN,
    SAID_OTHERWISE,
    BY_PHONE,
    BY_VIDEO,
    SOMEBODY_ELSE,
    ELSEWHERE,
    OTHERWHEN,
    OTHERWISE,
    GOES_BACK,
    PAID,
    RUBBISH,
    CONTEXT,
    STAYS,
)
