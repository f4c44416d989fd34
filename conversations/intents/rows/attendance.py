"""Intents about coming to an appointment: who cannot come, is late, is there, missed it, or says that they come."""

from __future__ import annotations

from conversations.intents.notation import phrases
from conversations.intents.row import CardKind, Intent

_RECURRING = r"""
(?:mon|tues|wednes|thurs|fri|satur|sun)days
mornings|afternoons|evenings|weekends|weekdays|nights|lunchtimes
before|after(?! all)|until|till|between|earlier|later|past|unless|during|from \d+
"""

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
    after all|<day>)<4>)?(?= \.|\Z)
(?:im |i am |we are |were )(?:not|no longer) (?:coming|attending|going to (?:make|come|be))<4>
i wont (?:make it<2>|come|be coming|be there|make it|be attending|attend)<4>
(?:somethings?|sth) (?:has |have )?(?:come|came|cropped) up
no longer (?:able to )?(?:come|attend|make it)
(?:too|very) (?:ill|sick|unwell|poorly|busy) to (?:come|attend|make it)
(?:send|sends) (?:his |her |my )?apologies
"""),
    alone=phrases(r"""
(?:im |i am |we are |sorry |no ){0,2}(?:not|no longer|wont be|cant be) (?:coming|going|there|attending)(?: now|
     after all|
    any ?more| then)?
"""),
    idle=phrases(r"""
<cant> (?:make|do|manage) (?:it|today|tomorrow|<day>)<3>
(?:<cant>) (?:do|make|manage|come)<1> (?:that|this|the) (?:day|date|time|morning|afternoon|week|one)
"""),
    never=phrases(
        _RECURRING
        + r"""
(?:at|to|from) (?:my|our|her|his|their) (?:own )?(?:house|home|place|flat)|why (?:cant|cannot|wont)|video|zoom|
    over the phone|home visit|by phone
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
(?:my |the |our )?(?:train|bus|taxi|cab|car|flight|lift|tram) (?:is|has|was|broke|got|breaking)<1> (?:late|delayed|
    cancelled|broken|down|stuck)
(?:will|ll|shall) be there (?:at |about |around |by )?(?:\d+|five|ten|quarter|twenty) past
(?:im|i am|been|got|getting|being) (?:held up|delayed|stuck)
(?:bus|train|tram|taxi|cab|car|lift|traffic|tube|road|bridge)<3> (?:stuck|broken down|at a standstill|not moving|
    hasnt come|
     not come|blocked|flat tyre|jammed|solid)
still (?:see|take|fit) me|still be seen|(?:see me|be seen|take me|alright|ok|matter|wait)<2> if (?:im|i am|i come|i
     get there|
    i arrive|i turn up)<1> (?:late|\d+ (?:min|minutes|past)|at|a (?:bit|little)|quarter|half|ten|five|twenty)
(?:might|may|will|ll|could|going to) be<1> (?:\d+|ten|five|fifteen|twenty|a few|a couple of|quarter of an hour|half
     an hour)<1>
     (?:min|mins|minutes|hour)<1> (?:late|behind|after|over)
(?:might|may|could|will|ll|going to) be<6> (?:before|when|until|till|by the time) i<1> (?:get|reach|
    arrive|turn up|come)<3>
(?:be|get) there (?:in \d+|in (?:five|ten|fifteen|twenty|half)|as soon|soon|late)<3>
on my way(?: now)?(?= \.|\Z| (?:to|but|sorry))
(?:\d+|ten|five|fifteen|twenty|half an hour) ?(?:min|mins|minutes|m)? late
behind schedule|running behind|lost my way|missed (?:my|the) (?:bus|train|tube)
"""),
    never=phrases(r"""
(?:time|slot|it|they|appointment|one|that|this)<1> (?:still )?be there|complain\w*|last time
stuck (?:between|on (?:this|that|which|what)|with (?:this|that|the (?:form|page)))
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

MISSED = Intent(
    kind="missed",
    weak=phrases(r"""
(?:re ?book|book|have)<2> (?:the )?(?:one|appointment) (?:that )?i (?:missed|forgot)
(?:missed|forgot(?: about)?|forgotten(?: about)?|slept through|overslept)(?: to come to)? (?:<mine>|the appointment)
(?:missed|forgot) (?:it|an appointment|(?:yesterday|today)s)(?= \.|\Z| (?:today|yesterday|this|on|what|because|sorry|
    i|can|so|but|and|when|according))
(?:didnt|did not|couldnt|could not|failed to|wasnt able to) (?:make|attend|come to|turn up|show up|get to|
    go to)<3> (?:<mine>|<the-visit>|yesterday|today|last week|this morning)
i (?:have |ve )?missed (?:my|the) (?:slot|doctor|turn|<carer>)
(?:no show|did not attend|dna)
(?:appointment|appt) was (?:yesterday|last week|this morning|earlier)<3>
overslept|slept in|completely forgot|forgot (?:all )?about it
"""),
    never=phrases(
        "never heard|(?:did not|didnt|never) (?:make|book) (?:that|this|the|any|an) (?:appointment|booking|one)"
    ),
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
