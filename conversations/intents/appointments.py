"""Intents about an appointment that exists: who cannot come, is late or there, wants it moved or off, asks about it."""

from __future__ import annotations

from conversations.intents.notation import phrases
from conversations.intents.row import CardKind, Intent

_RECURRING = r"""
(?:mon|tues|wednes|thurs|fri|satur|sun)days
mornings|afternoons|evenings|weekends|weekdays|nights|lunchtimes
before|after|until|till|between|earlier|later|past|unless|during|from \d+
"""

POLICY = Intent(
    kind="policy",
    says=phrases(r"""
what (?:if|happens (?:if|when)|happen if)<4> (?:cancel\w*|cant (?:come|make|attend)|dont (?:come|turn up|show|attend)|
    do not come|miss|change my mind|need to (?:change|move)|have to (?:change|move)|am ill|get ill|am late)
(?:charge|charged|fee|fees|penalty|fined?|penali[sz]ed|pay|cost|costs)<5> (?:cancel\w*|not turning up|dont turn up|
    miss)
cancell?ation (?:policy|fees?|charges?|terms|rules?|period|notice)
(?:how|how late|how long before|how much notice|how many (?:hours|days)|up to when|until when)<5> cancel
(?:if|when) i<3> (?:cancel|miss it|dont come)
can i<2> (?:cancel|change|move)(?: it| this| that| the appointment)? (?:later|afterwards|for free|if|up to|after|once)
(?:is it|is cancelling|cancelling is) free<2> (?:cancel|cancelling)?
how (?:much|many)<2> notice
notice (?:do|must|should) i<3> give
change my mind
"""),
    never=phrases("i (?:have )?changed? my mind(?: i want)?"),
)

CANCEL = Intent(
    kind="cancel",
    says=phrases(r"""
<undo><3> <mine>
<undo>(?: of)? <the-visit>
<undo> (?:<carer> )?(?:appointments?|appts?|bookings?)
<mine><2> (?:cancelled|cancel|called off)
(?:<want>|<ask>|how do i|how to|please|must|let me|help me|where do i)<2> (?:to )?cancel(?: please)?(?= \.|\Z)
(?:dont|do not|doesnt) (?:need|want)<2> (?:<mine>|<the-visit>)
(?:dont|do not) (?:need|want) to (?:keep|have|attend|come to) (?:<mine>|<the-visit>)
no longer (?:need|want|require|wish)<4> <visit>
(?:remove|take off|delete)(?: me from| off)?<1> (?:<mine>|my booking)
(?:dont|do not) need to (?:come|see (?:you|the doctor|anyone))(?: any ?more)?
i (?:am|m) (?:better|feeling better) now<2> (?:cancel|dont need)
take me off (?:the|your) (?:list|diary|books?)
(?:give up|release|free up) my (?:slot|<visit>|place)
"""),
    weak=phrases(r"""
<undo><1> (?:the |my |our |at |on |for )*(?:<day>|<clock>(?: one| slot)?|(?:mon|tues|wednes|thurs|fri|satur|
    sun)days? one)
"""),
    idle=phrases(r"""
<undo> (?:it|that|this|both|one|everything|the (?:one|second one|first one|last one|other one))
dont want (?:it|to come|to go)(?: any ?more)?
"""),
    never=phrases(r"""
cancell?ations? (?:slots?|list)|(?:any|have|a|last minute|from a) cancell?ations?
(?:some|any) ?(?:one|body)<2> cancel\w*
dont cancel|do not cancel|not cancel\w*|never cancel
cancel\w* (?:my|the) (?:subscription|order|card|gym|holiday|prescription|flight|meeting)
"""),
    answers={CardKind.CHOOSING: "intent.cancel.choosing", CardKind.CONFIRM: "intent.cancel.choosing"},
    leads_to="appointments",
)

MOVE = Intent(
    kind="move",
    says=phrases(r"""
<shift><5> <mine>
(?:change|move|alter)<1> (?:time|date|day|hour)s?<1> (?:of|for) (?:<mine>|my)
<mine> (?:to be |be |needs? to be |needs? |has to be )*(?:moved|changed|rescheduled|rearranged|postponed|earlier|
    later|brought forward|put back|on (?:another|a different) day|another day|a different (?:day|time))
(?:have|get|do|make) <mine> (?:on |at )?(?:another|a different|an earlier|a later|earlier|later|sooner)
(?:another|different|better|earlier|later) (?:day|time|date|slot) for <mine>
(?:reschedule|rearrange|postpone)
my<2> (?:<day>|<clock>)<2> (?:moved|rescheduled|rearranged|postponed)
(?:shift|<shift>) my (?:<day>|<clock>)
wrong (?:day|date|time) for <mine>
(?:booked|made) (?:it )?(?:for )?the wrong (?:day|date|time|place|clinic|doctor)
swap (?:appointments|my)
"""),
    idle_alone=phrases(r"""
(?:(?:<ask>|i(?: would| d)? (?:want|need|like|have)? ?to|id like to|let me|how (?:can|do) i|
    no) )?(?:please )?<shift>(?: (?:it|that|this|<the-visit>|the (?:time|date|day)))(?: back| forward)?(?: (?:to|for|
    from|until|till|on|back)(?: [a-z\d]+){1,8})?
(?:(?:<ask>|i(?: would| d)? (?:want|need|like)? ?to|id like to|no) )?(?:make|have) (?:it|that)(?: [a-z\d]+){1,8}
"""),
    alone=phrases(r"""
(?:<want> to |<ask> |let me |how do i |i (?:d|would)? ?)?(?:<shift>) (?:<the-visit>)
<shift> <the-visit>
"""),
    never=phrases(r"""
change (?:my|the) (?:doctor|gp|place|clinic|dressing|mind|address|name|number|password|e ?mail|details|bandage|
    catheter)
mov(?:e|ed|ing) (?:house|home|flat|away|here|in|out|to (?:the area|london))
push(?:ing)? (?:chair|ups)
(?:bowel|eye) movements?
"""),
    answers={CardKind.CHOOSING: "intent.move.choosing", CardKind.CONFIRM: "intent.move.choosing"},
    leads_to="appointments",
)

CANNOT_COME = Intent(
    kind="cannot_come",
    says=phrases(r"""
<cant><1> (?:make|attend|come to|get to|keep|be at|do|manage|coming to|make it to|honou?r|go to)<1> (?:<mine>|
    <the-visit>)
(?:not|wont be) (?:coming|attending|going|there)(?: in| along| over)?(?: to| for)? (?:<mine>|<the-visit>)
(?:have to|got to|need to|must|going to|will|ll) (?:miss|skip) (?:<mine>|<the-visit>|it|todays|tomorrows)
<mine><4> (?:but )?(?:i )?(?:<cant>) (?:make|attend|come|get|be there|do)
"""),
    weak=phrases(r"""
(?:<cant>)(?: now| sadly| unfortunately)? (?:make it|attend|come|be (?:there|coming)|get (?:there|in|out|to you)|
    travel)(?: in| along| over)?(?: any ?more)?(?: (?:on|this|to|for|tomorrow|today|tonight|next|because|as|due|
    <day>)<4>)?(?= \.|\Z)
(?:im |i am |we are |were )(?:not|no longer) (?:coming|attending|going to (?:make|come|be))<4>
i wont (?:come|be coming|be there|make it|be attending|attend)<4>
(?:something|sth) (?:has |have )?(?:come|came|cropped) up
no longer (?:able to )?(?:come|attend|make it)
(?:too|very) (?:ill|sick|unwell|poorly|busy) to (?:come|attend|make it)
(?:send|sends) (?:his |her |my )?apologies
"""),
    idle=phrases(r"""
<cant> (?:make|do|manage) (?:it|today|tomorrow|<day>)<3>
"""),
    never=phrases(
        _RECURRING
        + r"""
why (?:cant|cannot|wont)
(?:find|reach|open|see|read|hear) (?:the|your|a)
cant (?:come|get) (?:off|down|round|out of (?:bed|work))
but<1> (?:can|could|is fine|works|ok)
"""
    ),
    answers={CardKind.CHOOSING: "intent.cannot_come.choosing", CardKind.CONFIRM: "intent.cannot_come.choosing"},
    leads_to="appointments",
)

LATE = Intent(
    kind="late",
    says=phrases(r"""
running<3> late
(?:im|i am|we are|were|be|ill be|i will be|going to be|might be|may be|could be|hes|shes)<4> late(?= \.|\Z| (?:for|to|
    because|as|due|today|sorry|tell|please|can|is|im|ive|i|by|my|there|the|will)\b)
late for<1> (?:<mine>|my|the<2> <visit>|todays)
let<3> know<3> late
stuck (?:in|on|at) (?:traffic|the (?:train|bus|tube|m25|motorway|road)|a (?:jam|traffic))
(?:my|the|our) (?:train|bus|taxi|cab|car|flight|lift) (?:is|has|was|broke|got)<1> (?:late|delayed|cancelled|broken|
    down|stuck)
(?:im|i am|been|got|getting|being) (?:held up|delayed|stuck)
(?:be|get) there (?:in \d+|in (?:five|ten|fifteen|twenty|half)|as soon|soon|late)<3>
on my way(?: now)?(?= \.|\Z| (?:to|but|sorry))
(?:\d+|ten|five|fifteen|twenty|half an hour) ?(?:min|mins|minutes|m)? late
behind schedule|running behind|lost my way|missed (?:my|the) (?:bus|train|tube)
"""),
    never=phrases(r"""
late (?:afternoon|morning|evening|night|appointments?|slots?|in|on|december|november|next|as|enough|opening|shift|
    shifts)
(?:too|as|how|not|work|working|works|until|finish|stay|open) late
period
"""),
)

ARRIVED = Intent(
    kind="arrived",
    says=phrases(r"""
(?:i have|ive|i|we have|weve|just|have)(?: just| now)? arrived
(?:im|i am|we are|were|i m) (?:now )?(?:here|there|in)(?: now| already)? (?:for|to see)<1> (?:<mine>|my|dr|doctor|mr|
    mrs|the)
(?:im|i am|we are|were) (?:just )?(?:now )?(?:outside|downstairs|upstairs|(?:at|in|by)(?: the| your)?<1> (?:reception|
    front desk|desk|door|entrance|waiting (?:room|area)|car park|lobby|foyer|building|clinic now|surgery now))
(?:just )?got here(?= \.|\Z| (?:for|but|and|now))
check(?:ing)? in for (?:<mine>|my|the)
(?:tell|let)<4> (?:im|i am|we are) here
waiting (?:outside|at (?:the )?(?:door|reception)|in reception|in the (?:waiting|car park))
(?:sat|sitting) in (?:the )?(?:waiting|reception|car park)
(?:door|entrance|building) (?:is )?(?:locked|shut|closed)|nobody (?:is )?(?:at (?:the )?(?:desk|reception)|here)|
    no one (?:is )?at (?:the )?(?:desk|reception)|where is everyone|ring the bell
"""),
    alone=phrases(r"""
(?:(?:im|i am|we are|were) )?(?:now )?here(?: now| already)?
(?:im|i am|we are) (?:now )?(?:here|there)(?: now| already)?
how do i check in|where do i check in|check in|arrived|just arrived|checking in
"""),
    never=phrases(r"""
(?:im|i am) here (?:to book|on|from|until|till|all|every|for (?:the|a)\b)
parcel|delivery
"""),
)

TWICE = Intent(
    kind="twice",
    says=phrases(r"""
book(?:ed|ing)<5> (?:twice|two times|double|again by mistake|by mistake|by accident|in error)
booked (?:two|2|three|too many)
doub?le ?book\w*|doubled? ?book\w*|double booking
(?:two|2|three|duplicate|both|several)<2> (?:appointments?|bookings?|appts?)<4> (?:same|mistake|accident|error|
    instead|only|by)
(?:i have|ive|have i|got|there are|showing|says|see|made|with|ended up with)<3> (?:two|2|
    duplicate)<2> (?:appointments?|bookings?|appts?)
same appointment twice|<visit> twice|twice by mistake|twice in error
(?:did not|didnt|never|dont remember) (?:book|make|booking|making|booked|made|ask for|asked for)<3> (?:appointments?|
    appts?|bookings?|this)
(?:not|isnt) my (?:appointment|appt|booking)
(?:this|that|the)<1> (?:<visit>) (?:is|was)<1> (?:wrong|not right|a mistake|not mine|an error|incorrect)
"""),
    leads_to="appointments",
)

MISSED = Intent(
    kind="missed",
    says=phrases(r"""
(?:missed|forgot|forgotten|slept through|overslept)<2> (?:<mine>|the appointment)
(?:missed|forgot) (?:it|an appointment|(?:yesterday|today)s)(?= \.|\Z| (?:today|yesterday|this|on|what|because|sorry|
    i|can|so))
(?:didnt|did not|couldnt|could not|failed to|wasnt able to) (?:make|attend|come to|turn up|show up|get to|
    go to)<3> (?:<mine>|<the-visit>|yesterday|today|last week|this morning)
i (?:have |ve )?missed (?:my|the) (?:slot|doctor|turn|<carer>)
(?:no show|did not attend|dna)
(?:appointment|appt) was (?:yesterday|last week|this morning|earlier)<3>
"""),
    weak=phrases(r"""
overslept|slept in|completely forgot|forgot (?:all )?about it
"""),
)

ATTENDING = Intent(
    kind="attending",
    says=phrases(r"""
(?:i|we) (?:will|shall|ll|can) (?:be attending|attend|be there)(?= \.|\Z| (?:on|at|tomorrow|today|for|thank))
(?:yes )?(?:ill|i am|im) (?:be attending|attending|be there)(?= \.|\Z| (?:on|tomorrow|today|for|thank))
confirm(?:ing)?<2> (?:attendance|i am coming|im coming|i will attend|i will be|that i)
"""),
    weak=phrases("confirm(?:ing)? <mine>"),
    never=phrases(r"not|cant|be there (?:in|by|at)|at (?:\d+|half|quarter)"),
    leads_to="appointments",
)

MY_TIME = Intent(
    kind="my_time",
    says=phrases(r"""
(?:when|what (?:time|day|date)|which day|at what time)(?: and where| exactly)?(?: is| s| was| are| did)? (?:<mine>|
    my<1> (?:next|appointment|slot)|the<1> appointment|appointment)(?! be\b)
(?:when|what (?:time|day|date)|which day) (?:am i|are we|was i|have i|did i|do i have|have i got)<1> (?:coming|booked|
    due|seen|seeing|in|meant|supposed|expected|seeing|book|my|an? (?:appointment|appt)|being seen|to be seen|
    appointment)
(?:when|what (?:time|day)) (?:do|should|must) i<2> (?:come|be there|arrive|get there|turn up|need to)(?= \.|\Z| (?:in|
    tomorrow|today|on|there|for|by|and))
remind me<2> (?:when|what|of|about)
(?:forgot|forgotten|lost|cant remember|dont remember|dont know|not sure|find out|check|know)<2> (?:when|what time|
    what day|which day|the (?:date|time|day)) (?:it is|it was|is it|of|<mine>|my|i am|im|for|the appointment)
(?:what|tell me|know|check|confirm|forgot|lost)<3> (?:time|date|day) (?:of|for) (?:<mine>|my appointment)
"""),
    idle=phrases(r"""
(?:when|what (?:time|day|date)) (?:is|was) (?:it|that|this)(?: again| for| booked for)?
what (?:time|day)(?: again)?(?= \.|\Z)
"""),
    never=phrases("when can|when could|results?|prescription|refund|invoice"),
    answers={CardKind.CHOOSING: "intent.my_appointment", CardKind.CONFIRM: "intent.my_appointment"},
    leads_to="appointments",
)

MY_PLACE = Intent(
    kind="my_place",
    says=phrases(r"""
(?:where|which (?:clinic|place|site|building|branch|surgery|hospital|room)|what (?:place|clinic|room|address))(?: is|
     s| was|exactly is)? (?:<mine>|my<1> (?:appointment|appt)|the appointment)
where (?:am i|are we) (?:going|meant|supposed|booked|seen|being)
(?:which|what) (?:clinic|place|site|building|branch|room|floor) (?:am i|do i|should i|is it)
address (?:of|for) (?:<mine>|my)
"""),
    idle=phrases(r"""
where (?:is|was) (?:it|that|this)(?: again)?
where (?:do|should|must) i (?:have to |need to )?(?:go|come|be)
"""),
    answers={CardKind.CHOOSING: "intent.my_appointment", CardKind.CONFIRM: "intent.my_appointment"},
    leads_to="appointments",
)

MY_CLINICIAN = Intent(
    kind="my_clinician",
    says=phrases(r"""
(?:who|whom|which (?:<carer>)|what (?:doctor|is the name of (?:my|the) doctor))(?: is| s| was)? (?:<mine>|
    the appointment)(?: with| for)?
(?:who|whom|which (?:<carer>)|what doctor) (?:am i|will i|are we|do i|shall i|would i|would it|will it|is it|it|
    i)<1> (?:seeing|see|going to see|meeting|booked|have|with|be|get|meant)
who (?:is|will be|s)<1> (?:seeing|treating|my (?:doctor|clinician|gp|physio\w*|nurse|appointment)|the (?:doctor|
    clinician)|examining|with)
(?:name of|what is) (?:the|my) (?:doctor|clinician|nurse|physio\w*|dentist)(?:s? name)?
"""),
    idle=phrases(r"""
who (?:is|was) (?:it|that)(?: again)? with|who with|with whom
"""),
    never=phrases("should i|can i|could i|available|free|which doctor do i need"),
    answers={CardKind.CHOOSING: "intent.my_clinician.choosing", CardKind.CONFIRM: "intent.my_clinician.choosing"},
    leads_to="appointments",
)

MY_APPOINTMENT = Intent(
    kind="my_appointment",
    says=phrases(r"""
(?:is|are|was|were)<1> (?:<mine>|the<1> appointment)<1> (?:still|going ahead|ok|okay|confirmed|booked|on|valid|there|
    happening|cancelled)
(?:do|did|have) (?:i|we)<2> (?:an|any|another|my|two|some|other)<2> (?:<visit>) (?:booked|with you|tomorrow|today|on|
    this|next|coming|there)
(?:have i|do i|did i)<2> (?:got |still have |have |make |made |book |booked )(?:an|any|my) (?:appointments?|appts?|
    bookings?)
(?:show|see|view|check|list|find|look up|look at|what about|about|details of|regarding|question about|query about|
    problem with|details for|info on|information about|it is about|ask about) (?:all )?<mine>
(?:what|which)<1> appointments<2> (?:have|do) i
i (?:have|ve)<1> (?:an|my) (?:appointment|appt|booking) (?:with|on|at|tomorrow|today|this|next|for|booked|already)
(?:ive|i have) (?:already )?(?:got|booked) (?:an|my) (?:appointment|appt)(?! with my)
was sent (?:an?|the)<2> (?:letter|text)<2> (?:appointment|appt)
(?:you|they|clinic|surgery) (?:have |has )?(?:cancelled|moved|changed|rescheduled)<1> (?:<mine>)
"""),
    idle=phrases("is (?:it|that) still on|still on|going ahead"),
    alone=phrases(r"""
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
"""),
    idle_alone=phrases(r"""
(?:i (?:want|need|would like|d like) |can i (?:have|book|get) |book |give me )?(?:exactly )?the same(?: one| thing|
     appointment| visit|booking)?(?: again)?(?: as (?:last time|before|always|usual|my last one))?
same(?: again| as (?:last time|before|usual))|(?:my |the )usual(?: one| appointment)?
"""),
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
