"""Intents about changing an appointment that exists: what that costs, calling it off, moving it, one too many."""

from __future__ import annotations

from conversations.intents.notation import phrases
from conversations.intents.row import CardKind, Intent

POLICY = Intent(
    kind="policy",
    says=phrases(r"""
(?:pay|charged?|cost|fee)<5> (?:drop|give up)
what (?:if|happens (?:if|when)|happen if)<4> (?:cancel\w*|cant (?:come|make|attend)|dont (?:come|turn up|show|attend)|
    do not come|miss|change my mind|need to (?:change|move)|have to (?:change|move)|am ill|get ill|
    im (?:ill|poorly|sick|unwell|away)|fall ill|(?:am|get) (?:poorly|sick|unwell|held up))
(?:charge|charged|fee|fees|penalty|fined|penali[sz]ed|pay|cost|costs)<5> (?:cancel\w*|not turning up|dont turn up|
    miss)
(?:late )?cancell?ation<3> mean|what (?:does|is|counts as)<2> (?:late )?cancell?ation|(?:charge|charged|fee|pay|cost|
    fined)<6> (?:turn|show) up
cancell?ation (?:policy|fees?|charges?|terms|rules?|period|notice)
(?:how late|how long before|how much notice|how many (?:hours|days)|up to when|until when)<5> cancel
(?:if|when|in case) i<3> (?:cancel|miss it|dont come|not come|dont go|dont turn up|dont show|no come)
can i<2> (?:cancel|change|move)(?: it| this| that| the appointment)? (?:later|afterwards|for free|if|up to|after|once)
(?:is it|is cancelling|cancelling is) free<2> (?:cancel|cancelling)?
how (?:much|many)<2> notice|notice (?:do|must|should) i<3> give|change my mind
(?:is (?:it|this|that) |still )?cancell?able|(?:can|could|may) (?:i|it|this|that|
    we)<2> (?:be )?cancel\w*<3> (?:up to|until|till|the day before|on the day|last minute|free)
"""),
    never=phrases("i (?:have )?changed? my mind(?: i want)?"),
    answers=dict.fromkeys((CardKind.CHOOSING, CardKind.CONFIRM, CardKind.SIGN_IN), "intent.policy.choosing"),
)

CANCEL = Intent(
    kind="cancel",
    says=phrases(r"""
<undo> (?:the|my) (?:old|other|first|existing|earlier) (?:one|appointment|booking)
(?:<want>|<ask>)<1> (?:to )?cancel (?:it|this|that)(?= \.|\Z| please)
(?:what|how)<4> (?:about|with|of) (?:the|my) (?:old|other|first|existing|earlier) (?:one|appointment|booking)
(?:wanted|want|meant|mean|trying|came|here) to cancel (?:mine|my own|it|one)(?= \.|\Z| (?:not|and|instead|please|i))
<undo><3> <mine>
<undo><1> <my-what>(?= \.|\Z| (?:on|at|for|please|tomorrow|today|next|this|as|because|i|with|now))
(?:get|getting) rid(?= \.|\Z| of it)
(?:cancel|call off|scrap) (?:my|our|mums|dads)(?! (?:subscription|order|card|gym|holiday|prescription|flight|meeting|
    mind))<2>(?= \.|\Z| (?:please|on|at|for|i|as|because|tomorrow|today|next|this|with|now|test|check))
(?:get|getting) out of (?:it|this|that|the appointment|going|coming|having to)|(?:want|get|be)<1> rid of (?:it|this|
    that|the|
    my)<1> ?(?:other|old|first|one|appointment|booking)?(?= \.|\Z| (?:one|please|now|appointment))|(?:strike|cross|
    rub)<1> (?:it|that|this|the (?:other|old|first)(?: one)?|my (?:appointment|name)) (?:out|off)|(?:strike|cross|rub)
     (?:out|off)<1> (?:it|the|my|
    that)<2>|(?:delete|drop|remove|lose|scrap|forget) the (?:old|other|first|earlier|existing) (?:one|appointment|
    booking)?
<undo>(?: of)? <the-visit>
<undo> (?:<carer> )?(?:appointments?|appts?|bookings?)
<mine><2> (?:be |to be |needs to be ){0,3}(?:cancelled|cancel|called off)
(?:<want>|<ask>|how do i|how to|please|must|let me|help me|where do i)<2> (?:to )?cancel(?: please)?(?= \.|\Z)
(?:dont|do not|doesnt) (?:need|want)<2> (?:<mine>|<the-visit>)
(?:dont|do not) (?:need|want) to (?:keep|have|attend|come to) (?:<mine>|<the-visit>)
no longer (?:need|want|require|wish)<4> <visit>
(?:remove|take off|delete)(?: me from| off)?<1> (?:<mine>|my booking)
(?:dont|do not) need to (?:come|see (?:you|the doctor|anyone))(?: any ?more)?
i (?:am|m) (?:better|feeling better) now<2> (?:cancel|dont need)
take me off (?:the|your) (?:list|diary|books?)|(?:give up|release|free up) my (?:slot|<visit>|place)
"""),
    weak=phrases(r"""
<undo><1> (?:the |my |our |at |on |for ){0,3}(?:<day>|<clock>(?: one| slot)?|(?:mon|tues|wednes|thurs|fri|satur|
    sun)days? one)
"""),
    idle=phrases(r"""
<undo> (?:it|that|this) (?:i|my|the|as|because|we|hes|shes|its|ive|im|not)<9>
(?:wont|will not|shant|no longer|dont|do not)<1> (?:need|be needing|want) (?:it|that|this)(?: now)?<4>(?= \.|\Z)
<undo> (?:the |my |that )?(?:<what>|gp|doctors?|<day>s?|first|second|last|later|earlier|other)(?: one| visit|
     appointment)?(?= \.|\Z| (?:please|for|on|at|one|i|thanks|as|because))
call (?:it|that|this) off|<undo> (?:it|that|this|both|one|everything|the (?:one|second one|first one|last one|
    other one))
dont want (?:it|to come|to go)(?: any ?more)?
<undo> (?:the )?(?:whole|entire) (?:thing|lot|booking)|<undo> (?:the lot|all of (?:it|them)|mine|ours|
    everything)|(?:bin|ditch|drop|forget|bin off|sack off|knock) (?:it|that|the whole thing|the lot)(?: off|
     on the head)?|(?:dont|do not|no longer) (?:need|want) (?:it|this|that|to (?:come|be seen))<2>
"""),
    never=phrases(r"""
cancell?ations? (?:slots?|list)|(?:any|have|a|last minute|from a) cancell?ations?
(?:some|any) ?(?:one|body)s?<2> cancel\w*
(?:if|unless|should|in case|provided|assuming) (?!i |we |my |our )<4> (?:cancels|cancelled|canceled|drops out|pulls out)
dont cancel|do not cancel|not cancel\w*|never cancel|(?:did|have|has|why) (?:you|they|the clinic) (?:cancel\w*|
    call\w* off)|has<3> been cancelled
cancel\w* (?:my|the) (?:subscription|order|card|gym|holiday|prescription|flight|meeting)
"""),
    answers={CardKind.CHOOSING: "intent.cancel.choosing", CardKind.CONFIRM: "intent.cancel.choosing"},
    leads_to="appointments",
    purpose="cancel",
)

MOVE = Intent(
    kind="move",
    idle=phrases(r"""
(?:can|could|may|might) (?:i|we) (?:swap|switch|change)<1> (?:it )?(?:to|over to|for)<6>
(?:its|it is|it was|that was|this is|thats|should)<2> (?:meant|supposed) to be<6>
<shift> (?:the |my |that )?(?:<what>|<visit>|gp|<day>s?|first|second|last|later|earlier|other)(?: one| visit|
     appointment)?(?= \.|\Z| (?:please|for|on|at|to|from|by|until|till|one|my|i|im|we|as|because|
     cos|since|sorry|work))
<day>s? (?:needs|has|have|wants|got|will have|must|ought)<1> (?:to be |to )?(?:moving|moved|move|changing|changed|
    change|rescheduling|rescheduled|shifting|shifted|rearranging|rearranged)(?= \.|\Z| (?:please|for|on|
     to|my|i|as|because|cos))
(?<!the )(?<!a )wrong (?:place|day|date|time|clinic|branch|doctor|hour)(?= \.|\Z| (?:i|we|it)<8>)
(?:can|could|may|might|will) (?:it|this|that|mine|the time|the day) be (?:put|moved|pushed|brought|changed|shifted|
    swapped|altered|made|rearranged|postponed|delayed)<5>
(?:should|shoulda|ought to)(?: have| of|ve| a)? (?:said|chosen|picked|asked for|put|taken|booked|gone for|told you)<6>
(?:rather|sooner|better|prefer\w*)(?: to)? have (?:seen|had|come|gone|been|booked|chosen|taken|picked)<6>
(?:im|i am|we are|were|ill be|i will be|shall be) (?:in [a-z]+|away|abroad|on holiday|working|busy|at (?:a|the|
    my)<2>)<1> (?:that day|then|on that
     (?:day|date)|that (?:week|morning|afternoon))
(?:that|this|the) (?:day|date|time|slot|one)<1> (?:is no good|doesnt suit|does not suit|wont do|isnt good|no longer
     suits|doesnt work|is (?:my|our|the)<2>|clashes)<4>
(?:rather|prefer|prefer to) (?:have|come|be seen)?<5> after all
(?:<shift>) (?:it|that|this|mine|ours|the (?:whole )?(?:thing|day|time|date))<8>
(?:i (?:hate|cant believe)|hate|shame|pity)<4> (?:wait|waiting)<2> (?:so|this|that|too)?<1>long|(?:too|so|very|
    awfully) long to wait
booked<2> wrong (?:one|thing)|(?:got|booked|put|made|took)<3> wrong (?:day|date|time|place|week)
"""),
    says=phrases(r"""
(?:move|change|do|have) the (?:other|old|first) (?:one|appointment)<3> (?:another|different|to|other)
<shift><5> <mine>
<shift><2> <my-what><6>(?= \.|\Z| (?:to|on|at|from|by|until|till|for|please|is))
(?:change|move|alter)<1> (?:time|date|day|hour)s?<1> (?:of|for) (?:<mine>|my)
<mine> (?:to be |be |needs? to be |needs? |has to be ){0,3}(?:moved|changed|rescheduled|rearranged|postponed|earlier|
    later|brought forward|put back|on (?:another|a different) day|another day|a different (?:day|time))
(?:have|get|do|make) <mine> (?:on |at )?(?:another|a different|an earlier|a later|earlier|later|sooner)
(?:another|different|better|earlier|later) (?:day|time|date|slot) for <mine>
(?:reschedule|resched|rearrange|postpone)
my<2> (?:<day>|<clock>)<2> (?:moved|rescheduled|rearranged|postponed)
(?:shift|<shift>) my (?:<day>|<clock>)|wrong (?:day|date|time) for <mine>
(?:come|be seen|have it|get in|arrive|start)<4> (?:sooner|earlier|later) than (?:<mine>|my appointment|booked|it says|
    planned)
(?:swap|change places|trade|exchange)<2> with (?:the|another|a|someone|somebody|my)<3>
(?:move|shift|change|swap|push|put|switch|bring) the (?:other|old|first|existing|earlier) (?:one|appointment)?(?= \.|
    \Z| (?:by|to|back|forward|instead|please|for|on|so|an|then|one))
(?:booked|made) (?:it )?(?:for )?the wrong (?:day|date|time|place|clinic|doctor)
somethings?(?: has)? (?:come|came|cropped|popped) up(?! on (?:my|his|her))(?: [a-z\d.]+){0,12}? (?:another|
    different|other|instead)
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
(?:make|have|get) (?:it|that)<1> (?:on paper|in writing|by (?:post|e ?mail|letter|text)|printed|in (?:large )?print|
    sent|posted|explained|read out|written|looked at|translated)
(?:re ?book|repeat)<1> (?:last|previous|old)
change (?:my|the) (?:doctor|gp|place|clinic|dressing|mind|address|name|number|password|e ?mail|details|bandage|
    catheter)
mov(?:e|ed|ing) (?:house|home|flat|away|here|in|out|to (?:the area|london))
push(?:ing)? (?:chair|ups)|(?:bowel|eye) movements?
"""),
    answers={CardKind.CHOOSING: "intent.move.choosing", CardKind.CONFIRM: "intent.move.choosing"},
    leads_to="appointments",
    purpose="move",
)

TWICE = Intent(
    kind="twice",
    says=phrases(r"""
(?:may|might|could|must|will|would|should)<1> (?:now )?be (?:two|2|double|a double|twice|duplicates?|both)(?= \.|\Z|
     (?:of|
    now|bookings?|appointments?|there|in|then))
(?:already|also|just|she|he|they|wife|husband|mum|dad|daughter|son|who)<6> (?:rang|rung|phoned|called|
    booked)<4> (?:and )?
    (?:booked|made)<1> (?:me|us|one|it|an)<8>
(?:<family>)<2> booked<1> (?:me|us)(?! an?)<5>
(?:someone|somebody|my<1> (?:<family>))<3> (?:already|also) (?:booked|made)<3>(?:me|one|it|an|for me)<3>
(?:not|isnt) mine(?= \.|\Z)|(?:wifes|husbands|sons|daughters|mothers|fathers|mums|dads|partners) appointment not
book(?:ed|ing)<5> (?:twice|two times|double|again by mistake|by mistake|by accident|in error)
booked (?:two|2|three|too many)|doub?le ?book\w*|doubled? ?book\w*|double booking
(?:two|2|three|duplicate|both|several)<2> (?:appointments?|bookings?|appts?)<4> (?:same|mistake|accident|error|
    instead|only|by)
(?:i have|ive|have i|got|there are|showing|says|see|made|with|ended up with)<3> (?:two|2|
    duplicate)<2> (?:appointments?|bookings?|appts?)
(?:book|booked|make|made) (?:two|2) (?:appointments?|by|of)<3>
same appointment twice|<visit> twice|twice by mistake|twice in error
(?:did not|didnt|never|dont remember) (?:book|make|booking|making|booked|made|ask for|asked for)<3> (?:appointments?|
    appts?|bookings?|this)
(?:did not|didnt|never|havent|have not)<1> (?:book|booked|make|made|ask for|asked for|arranged?)<1> (?:anything|
    nothing|something|that|one|it)<4>(?: \.)? (?:why|so why|but|how come)<2> (?:does|do|is|am|have|has|did|you|it|says?|
    im|i)<6>
(?:reminder|text|message|email|letter|notification|says?|down|card)(?: [a-z\d]+| \.){0,9} (?:i|we) (?:did not|didnt|
    never|havent|have not|dont remember)<1> (?:book|booked|booking|make|made|ask for|asked for|arranged?)<3>
why (?:am i|have i)<2> (?:down|booked|got)(?: [a-z\d]+| \.){0,9} (?:did not|didnt|never|havent) (?:book|booked|make|
    made|ask)<3>
(?:not|isnt) my (?:appointment|appt|booking)
(?:this|that|the)<1> (?:<visit>) (?:is|was)<1> (?:wrong|not right|a mistake|not mine|an error|incorrect)
"""),
    leads_to="appointments",
)
