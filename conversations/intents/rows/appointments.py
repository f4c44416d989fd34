"""Intents about an appointment that exists: when, where and with whom it is, whether it stands, the same again."""

from __future__ import annotations

from conversations.intents.notation import phrases
from conversations.intents.row import CardKind, Intent
from conversations.intents.rows.attendance import ARRIVED, ATTENDING, CANNOT_COME, LATE, MISSED
from conversations.intents.rows.changing import CANCEL, MOVE, POLICY, TWICE

MY_TIME = Intent(
    kind="my_time",
    says=phrases(r"""
(?:what time|when) (?:do|should|must|ought|shall) i<3> (?:set off|leave (?:home|
    the house|from)|get (?:going|the)|be out)<6>
(?:when|what (?:time|day|date)|which day|at what time)(?: and where| exactly)?(?: is| s| was| are| did)? (?:<mine>|
    my<1> (?:next|appointment|slot)|the<1> appointment|appointment)(?! be\b)
(?:when|what (?:time|day|date)|which day) (?:am i|are we|was i|have i|did i|do i have|have i got)<1> (?:coming|booked|
    due|seen|seeing|in|meant|supposed|expected|seeing|book|my|an? (?:appointment|appt)|being seen|to be seen|
    appointment)
(?:when|what (?:time|day)) (?:do|should|must) i<2> (?:come|be there|arrive|get there|turn up|need to)(?= \.|\Z| (?:in|
    tomorrow|today|on|there|for|by|and))
(?:tell|remind|show|give)<1> me (?:what|which|when|at what) (?:time|day|date|hour)<2>(?= \.|\Z| (?:please|it|that|my))
when (?:it|that|my other one|the other one|mine|my one|this)<1> (?:is|was)(?= \.|\Z| (?:again|please|exactly|for|
    booked|on))
when (?:is|was) (?:mine|my one|my other one|the other one|the other)(?= \.|\Z| (?:again|please|for|booked|on))
(?:lost|cant find|mislaid|binned|deleted)<2> (?:message|text|card|details?) (?:with|about|for|of) (?:the |
    my )?(?:booking|appointment|appt)
(?:lost|cant find|mislaid|binned)<2> (?:appointment |my )?(?:card|letter|slip)(?= \.|\Z| (?:so|and|with|when|what|can|
    could))|remind me<2> (?:when|what (?:time|day)|about|of (?:the|my) (?:time|day|date|appointment|booking))
(?:cant remember|dont remember|not sure|forgotten|forgot|dont know|unsure) (?:if|whether) (?:it|that|my appointment|
    im|i am)<1> (?:was|is|its|said|coming|due|booked|in)<6>
what (?:time|day|date)<1> (?:did|have|had) we<1> (?:say|said|agree\w*|settle\w*|fix\w*|put|arrange\w*|decide\w*)<2>
(?:was|is) it (?:the )?(?:<day>|\d+(?:st|nd|rd|th)?|<clock>)<2> or<1> (?:the )?(?:<day>|\d+(?:st|nd|rd|th)?|<clock>)<4>
(?:forgot|forgotten|lost|cant remember|dont remember|dont know|not sure|find out|check|know)<2> (?:when|what time|
    what day|which day|the (?:date|time|day)) (?:it is|it was|is it|of|<mine>|my|i am|im|for|the appointment)
(?:what|tell me|know|check|confirm|forgot|lost)<3> (?:time|date|day) (?:of|for) (?:<mine>|my appointment)
"""),
    idle=phrases(r"""
(?:so |and )?(?:it is|thats|that is|thats still|that was|is that|is it|its) (?:this |next |on |at |for |the |still
     ){0,3}(?:<day>|\d+(?:st|nd|
    rd|th)?|half \w+|quarter \w+ \w+|<clock>)<2>(?: then| is it| isnt it| right| yes| or| am i right| was it)<4>
(?:it|card|message|this) (?:says|said|has|shows)<6> (?:you|i|we|they) (?:said|told|thought|meant|had|wanted|wrote|
    asked|booked|put)<6>
(?:it|card|message|this) (?:says|said|has|shows)<4> (?:did|didnt|was|wasnt|should|shouldnt)<8>
(?:when|what (?:time|day|date)) (?:is|was) (?:it|that|this)(?: again| for| booked for)?
what (?:time|day)(?: again)?(?= \.|\Z)
"""),
    never=phrases(r"""
when can|when could|results?|prescription|refund|invoice
\d{1,2} ?am or<1> \d{0,2} ?pm|am or pm
"""),
    answers={CardKind.CHOOSING: "intent.my_appointment", CardKind.CONFIRM: "intent.my_appointment"},
    leads_to="appointments",
    purpose="next",
)

MY_PLACE = Intent(
    kind="my_place",
    says=phrases(r"""
where (?:it|that|mine|this)<1> (?:is|was)(?= \.|\Z| (?:again|please|exactly|then))
(?:where|which (?:clinic|place|site|building|branch|surgery|hospital|room)|what (?:place|clinic|room|address))(?: is|
     s| was|exactly is)? (?:<mine>|my<1> (?:appointment|appt)|the appointment)
where (?:do|should|must) i<3> (?:go|come|be) for (?:my|the)<2> (?:appointment|appt|visit)
where (?:am i|are we) (?:going|meant|supposed|booked|seen|being)
(?:which|what) (?:clinic|place|site|building|branch|room|floor) (?:am i|do i|should i|is it)
(?:remind|tell|give) me<3> (?:address|place|way there)|(?:which|what) (?:entrance|door|room)|address (?:of|for)
     (?:<mine>|my)
"""),
    idle=phrases(r"""
where (?:(?:is|was) (?:it|that|this)(?: again)?|(?:do|should|must) i (?:have to |need to )?(?:go|come|be))
"""),
    answers={CardKind.CHOOSING: "intent.my_appointment", CardKind.CONFIRM: "intent.my_appointment"},
    leads_to="appointments",
    purpose="next",
)

MY_CLINICIAN = Intent(
    kind="my_clinician",
    says=phrases(r"""
(?:who|whom|(?:which|what) (?:<carer>))(?: (?:did|have|do)) i (?:get|got|end up with|been given|been put with|have)(?=
     \.|\Z| (?:in the
     end|now|then|for|with|again|this time|there))
who(?:m)? (?:did|do|have) you (?:say|said|put|book|booked|give|given)<2> (?:it|this|that|me|is|was)<4>
will it be (?:an? )?(?:<carer>|the same (?:doctor|person|one|girl|lady|man|woman|chap|bloke|nurse|gp|physio\w*))<4>
is it (?:going to be )?the same (?:doctor|person|girl|lady|man|woman|chap|bloke|nurse|gp|physio\w*)<4>
(?:who|whom|which (?:<carer>)|what (?:doctor|is the name of (?:my|the) doctor))(?: is| s| was)? (?:<mine>|
    the appointment)(?: with| for)?
(?:who|whom|which (?:<carer>)|what doctor) (?:am i|will i|are we|do i|shall i|would i|would it|will it|is it|it|
    i)<1> (?:seeing|see|going to see|meeting|booked|have|with|be|get|meant)
who (?:does|is doing) (?:the|my)<2> (?:test|scan|bloods?)(?= \.|\Z)
who (?:is|will be|s)<1> (?:seeing|treating|my (?:doctor|clinician|gp|physio\w*|nurse|appointment)|the (?:doctor|
    clinician)|examining|with)
(?:name of|what is) (?:the|my) (?:doctor|clinician|nurse|physio\w*|dentist)(?:s? name)?
"""),
    idle=phrases(r"""
(?:check\w*|confirm|make sure|be sure)<3> (?:that |if |whether )?(?:im|i am|were|we are|its|it is)<2> (?:(?:with|
    seeing)<1> )?(?:dr|doctor)
who (?:is|was) (?:it|that|this)(?: one| appointment)?(?: again)? with|who with|with whom|(?:is|was|will) (?:it|that|
    this|i)<2> with (?:the|
    a)<1> (?:<carer>)<5>
"""),
    never=phrases(
        "hurts?|pain\\w*|killing|sore|ach(?:es?|ing)|rash|lump|should i|can i|could i|available|free|"
        "which doctor do i need|see (?:for|about) (?:that|this|it|an?)(?! appointment)|"
        "(?:good|best|better|nice|expert)<1> (?:with|at|for)|(?:dont|do not) (?:mind|care)|not (?:bothered|fussed)"
    ),
    answers={CardKind.CHOOSING: "intent.my_clinician.choosing", CardKind.CONFIRM: "intent.my_clinician.choosing"},
    leads_to="appointments",
    purpose="next",
)

MY_APPOINTMENT = Intent(
    kind="my_appointment",
    says=phrases(r"""
(?:check\w*|confirm|make sure|be sure)<3> (?:that |if |whether )?(?:you|i|im|ive|we|were|youve)<1> (?:still )?
    (?:have|got|am|are|be)?<1> ?(?:me|us|it)?<1> ?(?:down|in|booked)<1>(?= \.|\Z| (?:for|on|at|with|
    tomorrow|today|this|next))
(?:did|have|had) i<2> (?:book|booked)<1>(?: [a-z]+)?(?= \.|\Z| (?:or|already|yet|it|one|anything|something|in|for|with|
    before|last|yesterday))<2>
(?:dont|do not|not|no idea|unsure|cant|cannot|wonder\w*|check\w*|see|know|tell me|sure)<3> (?:if|whether|
    weather)<2> (?:i|ive|
    im|we|i am|i have|it)<2> (?:booked|got (?:one|an|anything|my)|have (?:one|an|anything)|made (?:one|an|it)|
    booking)<3>
(?:see|show|know|tell me|look at|check|find out|remind me)<3> what (?:i|ive|i have|we|we have|weve)<2> (?:got|booked|
    have|down|
    made|coming)<4>(?! (?:done|to))
(?:about|regarding|re) (?:the|my|our) (?:thing|one|<day>|booking|slot|<clock>)<1> ?(?:on|at|for|this|next)?<1>(?:<day>|
    <clock>)?
(?:what|anything|which)<2> (?:have|had|did|do) i<1> (?:got|have|had)?<1>(?: booked| down| coming up| in the diary)(?:
     with you| already| there| in|
     so far| now| for| next)<2>|what<1> (?:did|have) i<1> (?:book|booked|make|made)(?= \.|\Z| then)
(?:letter|e ?mail|text|message|card)<4> (?:i|you) (?:have|has|got)(?: an| a)? (?:appointment|appt|booking)<9>
<mine><1> (?:has |have |is |was |just ){0,3}(?:vanished|disappeared|gone|not there|missing|not showing|lost|isnt
     there|not in)<4>|(?:where|what)<2> (?:
    has|have|happened to|did)<1> <mine>(?: gone| go| vanish)?|(?:cant|cannot|dont|not)<1> (?:see|find) <mine>
(?:already|have|ive) cancelled (?:that|it|this|the)<3> (?:by phone|last|already|yesterday|on|weeks?|online)|
    show me all my (?:appointments?|bookings?|appts?)
(?:is|are|was|were|has|did you)<1> (?:cancel )?(?:<mine>|the<1> appointment)<1> (?:been cancelled|still|going ahead|
    ok|okay|confirmed|booked|on|valid|there|happening|cancelled)
(?:do|did|have) (?:i|we)<2> (?:an|any|another|my|two|some|other)<2> (?:<visit>) (?:booked|with you|tomorrow|today|on|
    this|next|coming|there)
(?:have i|do i|did i)<2> (?:got |still have |have |make |made |book |booked )(?:an|any|my) (?:appointments?|appts?|
    bookings?)
(?:show|see|view|check|list|find|look up|look at|what about|about|details of|regarding|question about|query about|
    problem with|details for|info on|information about|it is about|ask about) (?:all )?<mine>
(?:what|which)<1> appointments<2> (?:have|do) i|which (?:one|appointment|visit) is this(?= \.|\Z| the| my)
i (?:have|ve)<1> (?:an|my) (?:appointment|appt|booking) (?:with|on|at|tomorrow|today|this|next|for|booked|already)
(?:ive|i have) (?:already )?(?:got|booked) (?:an|my) (?:appointment|appt)(?! with my)
was sent (?:an?|the)<2> (?:letter|text)<2> (?:appointment|appt)
(?:did |have |why have |why did ){0,3}(?:you|they|clinic|surgery) (?:have |has )?(?:cancel|cancelled|moved|changed|
    rescheduled)<1> (?:<mine>)
"""),
    idle=phrases(r"""
is (?:it|that) still on|still on|going ahead
(?:am|are|is|will|do|does|have) (?:i|we|it|my|that|he|she|the (?:doctor|appointment|visit)|dr|
    doctor)<2> still<3> (?:<day>|\d+(?:st|nd|rd|th)|with me|for me)
still<1> (?:seeing|with|having|see|meeting|doing|coming to)<3> (?:<day>|\d+(?:st|nd|rd|th))
(?:<day>|\d+(?:st|nd|rd|th)) still (?:ok|okay|good|fine|happening|with|at|booked)
(?:dr|doctor) [a-z]+ still<1> (?:on |for |this |next )?(?:<day>|\d+(?:st|nd|rd|th))
(?:will|is) (?:dr|doctor) [a-z]+<1> (?:be (?:there|in)|seeing me|doing mine|my one)<3> (?:<day>|\d+(?:st|nd|rd|th))
(?:why|how come|what)<4> (?:am i|have i got|do i have|i am|im|i have|ive got)<2> (?:down|booked|in|
    an appointment|something|a booking)<2> (?:for|on)<1> (?:<day>|\d+(?:st|nd|rd|th))
"""),
    alone=phrases(r"""
(?:it is |this is |thats |that is )?(?:about|re|regarding|to do with) (?:the |my |our )?(?:next |
    this )?(?:<day>s?)(?: (?:appointment|one|
    thing|visit|booking))?
(?:show|list|see|give)(?: me)? (?:everything|all|what|whatever|the ones?|the lot)(?: that)? (?:ive|i have|iv|i)(?: got)?
     (?:booked|coming up|down|arranged)
(?:show |see |view |list |all )?(?:me )?my(?: next| existing| upcoming| booked| future)? (?:appointments?|bookings?|
    appts?)
(?:what|when|where)(?: is| are)? my(?: next)? (?:appointments?|bookings?)
"""),
    never=phrases(r"""
at work|hairdresser|somewhere else|with my (?:solicitor|bank|boss)
so (?:not|any|can|could|i need|something)
"""),
    leads_to="appointments",
)

AGAIN = Intent(
    kind="again",
    says=phrases(r"""
repeat (?:visit|appointment|of my last|my last (?:visit|appointment|booking))
(?:re ?book|book again|repeat|redo)<1> (?:my|the) (?:last|previous|old|same)<1> (?:<visit>|one)?
(?:one|person|lady|man|woman|<carer>)(?: that| who| whom)? (?:i|we) (?:saw|had|was with|spoke to) (?:the )?(?:last
     time|last|before|previously)(?! (?:was|is|were|name|dr))
same (?:one|person|clinician|<carer>)(?: again)? (?:as|like|that i (?:saw|had)|i (?:saw|had)) (?:the )?(?:last
     time|before|previously|always|usual|my last (?:<visit>|one))
(?:whoever|the one who saw me|who saw me|i saw) last time(?= \.|\Z| (?:again|please|if possible))
(?:him|her|the one|the lady|the man)(?: that| who)? i (?:had|saw)<1> for my<4>
same<1> (?:as|thing as|one as)<1> (?:what )?(?:i had|we did|we had|i booked|i came for|i did|i got)<1> ?(?:the )?(?:last
     (?:time|visit|one)|before|previously)(?= \.|\Z| please)
another (?:<visit>|one) (?:like|as|just like) (?:the|my) (?:last|previous|old) (?:one|time|<visit>)
"""),
    never=phrases(r"""
(?:not|never|nobody|no one|dont|wont|but|except|than|from|instead of|different|avoid|without|(?<!as )what|who|when|
    where|was|
    how|which)<6> (?:last|before|previously|always|usual|previous|old)
"""),
    idle_alone=phrases(r"""
(?:i (?:want|need|would like|d like) |can i (?:have|book|get) |book |give me )?(?:exactly )?the same(?: one| thing|
     appointment| visit|booking)?(?: again)?(?: as (?:last time|before|always|usual|my last one))?
same(?: again| as (?:last time|before|usual))|(?:my |the )usual(?: one| appointment)?
"""),
    leads_to="appointments",
    purpose="again",
)

ABOUT_APPOINTMENTS = (
    POLICY,
    MISSED,
    TWICE,
    LATE,
    MOVE,
    CANCEL,
    CANNOT_COME,
    ARRIVED,
    MY_TIME,
    MY_PLACE,
    MY_CLINICIAN,
    ATTENDING,
    MY_APPOINTMENT,
    AGAIN,
)
