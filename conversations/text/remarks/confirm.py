"""What people ask at the card that asks whether everything is right: about a line of it, what saying yes does, or what
stands against the booking.

Tables: the first kind that fits is meant. They are looked at where nothing else was understood.
"""

from __future__ import annotations

from conversations.intents.notation import phrases
from conversations.text.remarks.kinds import Table

CONFIRM: Table = {
    "another_time": phrases(r"""
(?:that|this|the) (?:day|date|time|morning|afternoon|one|slot|week)(?: is| s)? (?:is |s )?(?:my|our|no good|bad|when|
    clash\w*|out|full|wont|doesnt|does not|cant|taken)|(?:on|at|in|have|got|ive|working|busy|away|abroad|off)<4> that
     (?:day|date|time|morning|afternoon|week)|(?:cant|cannot|wont|couldnt)<2> (?:do|make|manage|be there|come)<1>
     (?:that|then|it)(?= \.|\Z)|(?:bit|too|rather|very|so|far too) (?:early|late|soon)|(?:not|wrong)<2> (?:time|day|
    date|hour|slot)|(?:is|was) there an? (?:\d+|earlier|later)|(?:different|another|other) (?:time|day|week|date|hour|
    slot|one)
"""),
    "another_place": phrases(r"""
(?:not|wrong|different|another|other)<2> (?:place|site|branch|clinic|surgery|location|building|address)|(?:too|so|
    very) far(?= \.|\Z| (?:away|for|to|from))
"""),
    "another_clinician": phrases(r"""
(?:(?<!scan )(?<!test )not|wrong|different|another|other)<2> (?:doctor|clinician|person|gp|nurse|physio|therapist)|
    (?:somebody else|someone else)(?! (?:gets?|takes?|books?|grabs?|snaps?|nabs?|has))
"""),
    "does": phrases(r"""
what (?:does|do|will|would|happens?|is)<4> (?:confirm|book it|button|yes|i (?:tap|press|say|click|touch|type) )|
    (?:if|when|once) i (?:tap|press|say yes|click|touch|confirm)
(?:which|what|where) (?:button|do i (?:tap|press|click|touch|type)|one do i (?:tap|press|click))|
    how do i (?:say yes|confirm|book|accept)|is (?:that|it|this) (?:final|binding)
"""),
    "all": phrases(r"""
(?:change|cancel|scrap|undo|delete|redo|clear|start|do) (?:it |that |this )?(?:all|everything|lot|the lot|
    the whole (?:thing|lot)|over|afresh)(?: again| over)?|all (?:wrong|of it is wrong)|everything is wrong|
    nothing is right|none of (?:it|that|this) is right
"""),
    "length": phrases(r"""
(?:only|really|just|is it|for)<2> (?:\d+|five|ten|fifteen|twenty|thirty)<1> (?:mins?|minutes?)|(?:too|very|so|
    awfully|rather) short|long enough|how long|(?:longer|double) (?:one|appointment|slot|visit)
"""),
    "price": phrases(r"""
(?:thought|think|hoped|told|sure) (?:it|that|this) (?:was|is|would be)<1> (?:free|on the nhs|covered)|(?:havent|
    have not|dont have|cant find) (?:got )?(?:\d+|that much|that sort of money)|
    pay (?:at|there|now|later|on|by)<3>|(?:price|cost|costs|pounds?|quid|expensive|dear|pricey|cheaper|discount|
    reduction|reduced|knock|each time|
    altogether|per visit|same price|waive\w*|let me off|charged|was (?:only )?\d+ (?:before|earlier|just now)|
    (?:have|get|do|book) (?:it|that|this) for (?:only )?\d+|(?:not|isnt) what (?:it|you) said|
    (?:wont|will not|not|dont want to|refuse to)<1> (?:pay|paying)|
    pensioners?|concession\w*|vat|included|includes?|a lot of money|rip off|free on the nhs)
"""),
    "who": phrases(r"""
(?:what|who|whats|whos)<4> any clinician|(?:who|whom|which (?:doctor|nurse|clinician|physio)|what doctor|
    with whom)(?! (?:do i|should i|can i) (?:speak|talk|
    ring|call|ask|pay|tell))|(?:is|was) (?:it|that) (?:with |a )?(?:dr|doctor|the (?:man|woman|lady)|a (?:man|woman|
    lady))
"""),
    "where": phrases(r"""
(?:is|was) (?:it|that|this) the (?:clinic|place|one|surgery|building)<5>|(?:where|which (?:place|site|clinic|building|
    branch|floor|room|entrance)|what (?:place|address|building)|how far|
    (?:is|was) (?:it|that) (?:at|in|near|the one)|far from|near the)
"""),
    "when": phrases(r"""
(?:and |what |whats )?the (?:day|date|time)(?: is| was)?(?= \.|\Z)|(?:when|(?:is|was|isnt|wasnt|does|did)<2> (?:it|
    that|this|i)<2> (?:to|mon|tues|wednes|thurs|fri|satur|sun)day|
    what (?:day|date|time)|which (?:day|date|week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day<2> (?:this|
    next) week|this week or next|next week or|(?:is|was) (?:it|that|this) (?:the )?\d|am or pm|morning or|same day|
    (?:is|was) (?:it|that|this)<2> tomorrow|tomorrow or|how soon)
"""),
}  # fmt: skip

NEAR: Table = {
    "more": phrases(r"""
(?:any|some|see|show|what|more|all)<3> (?:other|others|else|more|the rest|(?:the )?free|free times)(?= \.|\Z|
     (?:times?|ones?|slots?|days?|have|do|is|are|please|there))|
    (?:a bit |bit |much )?(?:later|earlier|sooner)(?: one| time)?(?= \.|\Z|
     (?:please|then))
"""),
    "pays": phrases(r"""
(?:ill|i will|i can|i could|happy to|willing to|id) (?:still |gladly |just )?pay(?! (?:at|there|later|on|by|when|in))|
    (?:take|accept|have|book|go with|fine with|ok with|okay with|agree to)<2> (?:new|higher|that|this) price|
    (?:new|that|this) price is (?:ok|okay|fine|alright|all right|good|acceptable)
"""),
    "price": phrases(r"""
(?:new|old|same|other|first|different|wrong|that|this) price|(?:its|it is|thats|has|have|been)<1> (?:gone up|put up|
    changed|raised)|(?:was|were|said|have it|have that|book it|do it|get it) (?:only |still |for |at )?(?:\d+|sixty|
    less|cheaper)|(?:wont|will not|not|never|dont want to|refuse to|rather not|cant)<1> (?:pay|paying|be paying|
    afford)|too (?:dear|expensive|much)|(?:that|so) (?:much|dear|expensive)|dearer|rip off|con\b|waive\w*|let me off|
    more than (?:it|you|that)
"""),
    "why": phrases(r"""
why|how come|what happened|what went wrong|how (?:is|can) that|(?:not|isnt) what (?:it|you|they|was|i)|not fair|
    unfair|who (?:decides|says|took|has|got)|are you sure|(?:said|showed|was|were|had|thought)<4> (?:free|available|
    booked|mine)|(?:be|get|i) charged|(?:just|only) (?:now|tapped|chose|picked|saw)
"""),
    "why.": phrases(r"""
really|seriously|honestly|what|eh|huh|you what|not again|typical|great|thats not it|not it|is it|was it
"""),
    "yes.": phrases(r"""
(?:go on|go on then|go for it|book it anyway|book it|both|keep both|any|any of them|any of those|either|
    either of them|whichever|whatever|whatever you like|you choose|yes that one|that one|this one|the other one|
    one of them|one of those)
"""),
}  # fmt: skip
"""What is said where one of the times that come close may be as good as the one that was refused."""

OVERLAP: Table = {
    "apart": phrases(r"""
(?:not|doesnt|dont|without|wont|isnt|not to|that do not|avoid)<3> (?:clash\w*|overlap\w*|collid\w*|conflict\w*|
    on top|interfer\w*)
(?:something|anything|a time|another|one|times?|slots?)<3> (?:else|free of|that fits|clear of|away from|
    around (?:it|the other)|either side)
(?:before|after)<1> or (?:before|after)|why<3> (?:offer|show|give|suggest)<4>
(?:different|another|other) (?:week|day|time|date|hour|slot|morning|
    afternoon)(?! (?:booked|appointment))|(?:pick|find|
    give|show|get|choose|offer)(?: me)? (?:another|a different|other|something else|some others?)|(?:shift|nudge|bump|
    push) (?:mine|it|this|this one|me) (?:along|back|later|on|forward)|one after the other|back to back
"""),
    "before": phrases(r"""
(?:before|ahead of|earlier than|in front of|finish(?:es|ed)? before|prior to)<1> (?:other|old|first|that|it|one|
    then|existing)<2>(?! (?:you|i) )
(?:earlier|sooner)<1> (?:that|same|the)<1> (?:morning|afternoon|day|evening)
"""),
    "after": phrases(r"""
(?:after|behind|following|once|straight after|right after|later than)<2> (?:other|old|first|existing|that one|it|
    that)(?: one| appointment| is (?:over|done|finished))?(?= \.|\Z| (?:not|please|if|or|and|is|then|would))
(?:later|afterwards)<2> (?:that|same)<1> (?:morning|afternoon|day|evening)
"""),
    "move_other": phrases(r"""
<shift><4> (?:other|old|first|existing|earlier|previous|that one|physio\w*|gp one)(?: one| appointment)?
(?:other|old|first|existing|earlier|previous|that) (?:one|appointment|booking|visit)<3> (?:moved|later|shifted|
    another (?:time|day)|forward|back|changed|rescheduled|earlier in)
"""),
    "gone": phrases(r"""
(?:already|was|been|has|had|have|they|girl|lady|woman|man|reception\w*|hospital|doctor|clinic|you|i|somebody|
    someone)<5> (?:cancelled|took<3> (?:out|off|away)|taken<2> (?:out|off)|put off|moved|called off|postponed|
    rescheduled|removed|deleted|crossed|struck|been changed)
(?:should|must|ought to)<2> (?:be |have been )?(?:gone|cancelled|off|out)|(?:over|past|finished|done) (?:already|
    now|by then)|last (?:year|month|week)|years? ago|(?:ive|i have|i) (?:had|been to|done|was at)<3> (?:it|that|one|
    already)
"""),
    "cancel_other": phrases(r"""
(?:<undo>|strike|cross|take|scratch|drop|remove|rid|lose|ditch|bin|chuck|replace|release|free|give up|
    let go)<4> (?:other|old|first|existing|earlier|previous|original|that one|that appointment|physio\w*)
(?:other|old|first|existing|earlier|previous|original|that) (?:one|appointment|booking|visit)<4> (?:cancel\w*|
    can go|should go|must go|has to go|is off|not needed|no longer|away|not important|go instead|be dropped)
(?:dont|do not|no longer|not|never)<1> (?:need|needed|want|wanted|going to|go to|require)<3> (?:other|old|first|
    existing|earlier|previous|that|it)
(?:this|this one|it)<2> (?:more important|matters<1> more|matters most|the one i (?:want|need|prefer)|is better|
    comes first)|instead of|rather than|in place of|rather have this|prefer (?:this|the new)|(?:want|
    need) (?:only )?this one|sort it|swap\w*|replac\w+|just this one|only this one|this one instead|want rid|
    that was for
"""),
    "not_mine": phrases(r"""
(?:dont|do not|havent|have not|never) (?:have|got|had|booked)<2> (?:booked|any physio\w*|such)|(?:brother|sister|twin|
    mum|dad|wife|husband|son|daughter|family)s? (?:account|name|one)|wrong account|not my account
my<1> (?:<family>)<2> (?:goes|going|go|has|uses|attends|will|is)|(?:that|it|other|one)<2> (?:is|was|for)<2> (?:my|
    our|a|his|her)<1> (?:<family>)|(?:in|under) my (?:name|place|account)|not mine|isnt mine|(?:some(?:one|
    body)) elses?
(?:never|didnt|did not|dont remember|havent|have not)<2> (?:made?|book\w*|making|ask\w*|arranged?|heard|know)<4>|
    with (?:my|the|a) (?:dentist|hospital|optician|solicitor|bank|hairdresser|vet)
"""),
    "cost": phrases(r"""
(?:cost|costs|pay|paid|charge[ds]?|price|prices|fees?|bill\w*|money|expensive|pounds)
"""),
    "who": phrases(r"""
(?:who|whom|which (?:doctor|nurse|clinician|physio)|same (?:doctor|person|nurse|clinician|one))(?! do i (?:speak|
    talk|ring|call))
"""),
    "where": phrases(r"""
where|how far|far (?:from|apart|away)|(?:same|which|what) (?:site|place|building|clinic|address|branch|surgery|
    room)|near (?:each other|this|here|it)|close (?:together|to)|address|get from|travel between
"""),
    "when": phrases(r"""
when|what (?:time|day|date)|how (?:long|much|many)<4>(?:overlap|clash|minutes|between|apart|last|takes?)?|
    which (?:one )?(?:is|comes|begins|starts|was)<1> (?:first|earlier|earliest|sooner|later|last|soonest)|(?:end|
    ends|finish|finishes|begin|begins|start|starts|over)(?= \.|\Z)|same (?:time|day)
"""),
    "why": phrases(r"""
why|what is (?:wrong|the (?:problem|matter|trouble|harm|issue))|(?:is|does) (?:that|it)<2> (?:matter|allowed|
    a problem|ok|okay|possible|bad)|can i<2> (?:both|two)|problem|allowed|more important|which<2> (?:should|would|
    do) (?:i|you)|what (?:should|shall|do|would|can) (?:i|you)<3>
"""),
    "which": phrases(r"""
(?:what|which|tell me|show me|see|remind me|know|is|does|explain|describe|look at|details|about)<4> (?:other|old|
    first|existing|earlier|previous|that|this clash|overlap\w*|clash\w*|physio\w*)<2>
(?:other|another|existing) (?:one|appointment|booking|visit)(?= \.|\Z| (?:is|was|then|surely|please|have|do|what))|
    what (?:appointment|booking|clash|overlap|one)|(?:dont|do not|cant|didnt) (?:understand|get it|know what|follow|
    remember)<4>|confus\w+|in full|(?:two|both) appointments?<3>|(?:i )?(?:dont|do not) have<3> (?:other|another|
    appointments?|one|any)|mix(?:ed)? up|mistake|the first (?:is|was|one)
"""),
    "which.": phrases(r"""
what|which|eh|huh|sorry|pardon|overlap|clash|other|what other|the other|what do you mean|how come|really|is it|
    have i|do i|since when
"""),
}  # fmt: skip
"""What is said where something stands against a booking; a yes, a no and what keeps the other are read before it."""
