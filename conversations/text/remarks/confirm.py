"""What people ask at the card that asks whether everything is right: about a line of it, or what saying yes does.

A table: the first kind that fits is meant. It is looked at where nothing else was understood.
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
    somebody else|someone else
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
    altogether|per visit|pensioners?|concession\w*|vat|included|includes?|a lot of money|rip off|free on the nhs)
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
