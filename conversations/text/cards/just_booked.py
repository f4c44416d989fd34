"""What is said right after a booking of what was booked: that it is not wanted, should be otherwise, or cannot be kept.

A table: the first kind that fits is meant. Its kinds are the purposes with which the appointments are shown. At any
other card the same words mean something else, or nothing.
"""

from __future__ import annotations

from conversations.intents.notation import phrases
from conversations.text.remarks.kinds import Table

_WHEN = (
    r"(?:the )?(?:this |next |on )?(?:<day>|<clock>|\d{1,2}(?:st|nd|rd|th)|half|quarter|mornings?|afternoons?"
    r"|evenings?|"
    r"week|weekend|later|earlier|another|a different|a better|lunch|after|before)"
)

ANEW: Table = {
    "another": phrases(r"""
(?:book|make|have|get|need|want|like|add|put in|arrange|do|is there|can i) (?:me |us )?(?:in )?(?:another|a new|
    a second|
    one more|a further|an extra|the same again|a follow ?up)(?! (?:day|time|date|hour|place|doctor|person|clinic|gp|
    slot|
    morning|afternoon|evening))
another (?:one|appointment|appt|visit|booking)|(?:as well|in addition|too)(?= \.|\Z)|and (?:one|another) (?:for|on|in|
    at|next)<3>|one more|next week too|(?:also|second) (?:need|want|book|
    appointment|visit|one)|one for my|for my (?:<family>)
"""),
}
"""Another visit beside it."""

JUST_BOOKED: Table = {
    "list": phrases(r"""
(?:see|show|list|view|check)<3> (?:all|everything)<3> (?:ive|i have|iv|i|im)<2> (?:booked|down|coming)<2>
(?:see|show|list|view|check)<2> all<1> (?:my|the) (?:appointments|bookings|visits|appts)(?= \.|\Z| (?:please|i|that|
    ive))
book(?:ed|ing)?<1> (?:two|2|three|both)(?= \.|\Z| (?:by|of|at|on|in|now|instead|as|it))<6>
twice|(?:got|ive|have|are there|gave me)<2> (?:two|2|both) (?:at|on|now)<4>|
    (?:two|2|three|both|duplicate|double)<1> (?:times|appointments?|bookings?|of them|now|again)(?= \.|\Z| (?:in|on|
    for|at|by|
    now|here|please|instead|but|is|are))|double ?book\w*(?! (?:with|myself|for))
"""),
    "cancel": phrases(r"""
^(?:oh |sorry |actually |please |no |hi )*cancel (?:it|this|that)(?= \.|\Z| (?:sorry|please|as|because|cos|my|i|im|now|
    husband|wife|mum))<12>
(?:i )?(?:only|just) (?:wanted|want|meant|trying|going|came|was)<2> (?:to )?(?:look|looking|have a look|browse|browsing|
    see|check|checking|test|testing|play|ask|asking|find out)<5>
(?:i )?(?:was|am|im) (?:only|just) (?:looking|browsing|asking|checking|testing|playing|messing|seeing)<4>
(?:didnt|did not|never|dont|wasnt|was not|hadnt)<2> (?:mean|meant|intend\w*|wanted|ask|asked|going|trying|
    supposed)<1> (?:to )?
    (?:book|confirm|press|tap|order|do (?:it|that|this)|agree|finish)<4>
(?:didnt|did not|dont|do not|never)<1> (?:want|wanted|ask for|asked for|agree to|order|ordered|book|
    booked) (?:to book |to be
     )?(?:it|that|this|any of (?:it|this|that)|booked|an appointment|anything|a booking)<3>
(?:booked|pressed|tapped|clicked|confirmed|hit|touched|done|did|pushed)<4> (?:by (?:mistake|accident)|accident\w*|
    in error|too
     (?:soon|early|fast|quick\w*))
(?:by mistake|by accident|accidentally)<2> (?:booked|pressed|tapped|clicked|confirmed|hit|did)
(?:not|un) ?done(?= \.|\Z| (?:i|please|it|yet))|undo(?: (?:it|that|this))?(?= \.|\Z| (?:please|i|it))|un ?book|
    (?:take|give)<1> (?:it|that|this) back|reverse (?:it|that|this)
<undo><1> (?:it|that|this|mine|the (?:lot|whole thing|booking|appointment)|tues\w*|everything)<9>
(?:dont|do not|no longer|wont|not)<2> (?:need|want|require) (?:it|that|this|the appointment|to (?:come|go|be seen|
    see))<2> ?
    (?:now|any ?more|after all|then)
"""),
    "move": phrases(rf"""
{_WHEN}<2> (?:would|d|might|will) (?:be|have been|suit)<2> (?:better|best|easier|nicer|me)(?= \.|\Z| (?:for|actually|
    please|if))<4>
(?:could|can|may|would) (?:it|that|this|we|i|you) (?:be|do|have|make|come)<1> (?:it )?(?:at |to |in |with )?(?!video|
    phone|on\b)[a-z]+ instead<3>
too (?:early|late|soon|far)(?= \.|\Z| (?:for|in|on|i|my|as|because|away|a|can|could|please))<6>
(?:<cant>) (?:do|make|manage) (?:the )?(?:mornings?|afternoons?|evenings?|that (?:time|hour|early|late)|<clock>)(?= \.|
    \Z| (?:now|after|any|
    because|as|sorry|i|can|could|so|unfortunately|then))<6>
(?:could|can|may|would|might) it be (?:with |on |at |in )?(?:dr [a-z]+|doctor [a-z]+|(?:an?|the) (?:lady|woman|man|bit|
    little|
    different|later|earlier|other)|someone else|somebody else|{_WHEN})<6>
(?:<shift>) (?:it|that|this|mine|the (?:time|day|date|appointment|booking|slot))(?= \.|\Z| (?:back|forward|to|for|by|
    an?|on|up|
    please|if|from|till|until|round|around|earlier|later))<9>
(?<!cant )(?<!cannot )(?<!couldnt )(?<!wont )(?<!able to )(?:<shift>|make|have(?! (?:i|you|we)\b)|put|do(?! (?:i|
    you|we|they)\b))<2> (?:for|to|at|on|from|till|
    until)
     {_WHEN}(?:<6>)
(?<!cant )(?<!cannot )(?<!couldnt )(?<!wont )(?<!able to )(?<!will not )(?:make|have|put|change|swap|move) (?:it|that|
    this|mine)<2>
     {_WHEN}<6>
{_WHEN}<2> instead(?= \.|\Z| (?:please|of|if|then|would|is))
(?:earlier|later|sooner)<1> (?:would|will|might|may|is|was|be|instead|please|possible|on the|that (?:day|morning)|if|
    could|works|suits|one|slot|time|day|appointment|than)<6>
(?:anything|something|nothing|one|slot|time|bit|little|hour|mins?|minutes|day|days)<1> (?:earlier|later|sooner)<4>
(?:wrong|not the right) (?:person|doctor|dr|gp|clinician|place|clinic|branch|day|time|date|week|hour|building)<6>
(?:i )?(?:wanted|asked for|meant|said|would rather|d rather|prefer\w*|should have been|supposed to be)<2> (?:a |the |
    it |see |
    have ){{0,3}}(?:lady|woman|man|male|female|dr [a-z]+|doctor [a-z]+|other (?:one|doctor|place|lady|man)|<day>|
    <clock>|
    mornings?|afternoons?|evenings?)<6>
(?:if|when|unless)<3> (?:is |s |gets? |comes? |has )?(?:free|available|a gap|an? (?:earlier|cancellation))<5>
(?:dr|doctor) [a-z]+ (?:not|in place of|instead of|rather than) (?:with )?(?:her|him|(?:dr|doctor) [a-z]+)<5>
(?:see|have|with|get)<2> (?:dr|doctor) [a-z]+<4> instead<4>
(?:change|swap|switch)<1> (?:doctors?|dr|clinicians?|gps?)(?= \.|\Z| (?:but|to|and|keep|same|please|for|if|only|with|
    at))<9>
(?:swap|change|switch)<2> (?:dr|doctor) [a-z]+ (?:for|to|with) (?:dr|doctor) [a-z]+<4>
(?:see|with|have) (?:some(?:one|body)|anyone|another|a different)<2> (?:else|doctor|gp|person) instead<3>
"""),
    "next": phrases(r"""
(?:video|phone|face to face|another (?:day|time|place|doctor)|somewhere else|someone else)<2> (?:would|d|might|
    will) (?:be|have been)<2>
     (?:better|best|easier|nicer)<4>|(?:do|have|make|be)<2> (?:on|by|over|via)<2> (?:video|phone|zoom|camera) instead
(?:feel|feeling|am|im|is|much|all|its|it is|getting)<2> (?:better|gone|cleared up)(?= \.|\Z| (?:now|today|so|already|
    and|thanks))<5>
(?:what|which|where)<5> message(?= \.|\Z| (?:you|about|is|now|of|that|in|go|gone|please|which|mean))|(?:what|
    which|where)<3> message|(?:cant|cannot|dont|didnt|havent|not) (?:even )?(?:see|find|got|get|had|
    received)<1> (?:it|message|
    any message|messages|booking|appointment)(?= \.|\Z| (?:anywhere|here|yet|in|on|now|though|at all))
(?:the )?(?:exact )?same (?:thing|one|again|visit|appointment|doctor|time)<2> (?:in|for|on|next|also|too|every|again|
    as well|
    after)<8>
(?:wrong|not the right) (?:one|appointment|visit|type|kind|thing|test|booking)<6>
(?:i )?(?:wanted|asked for|meant|said)<3> (?:video|phone|blood|ultrasound|scan|face to face|in person)<6>
(?:thats|it is|that is|its|same day as|day of)<2> (?:my|our|his|her|the)<4> (?:day|party|birthday|wedding|funeral|
    anniversary|
    holidays?|exams?|graduation|match|meeting|shift|play|concert|parents evening|trip|flight|interview)(?= \.|\Z|
     (?:that|on|then|and|
    can|what|so))<6>
clash\w*|double ?booked (?:with|myself|for)<3>|(?:at )?the same time as<5>|(?:forgot\w*|remembered|realised|just seen|
    just
     noticed|just saw)<3> (?:(?:i|im|ive|we|its|it is|there is)<2> )?(?:got|have|meant|supposed|away|working|at work|on
     holiday|busy|another|something|a<2>|an<2>|my<2>) ?(?:on|that day|then|<day>|at|in|with|for|meeting|shift|
    appointment)<4>
(?:train|trains|bus|buses|tube|tram|line|lines|road|roads|car|lift|ferry|flight|service|motorway|
    bridge)<5> (?:strik\w+|on
     strike|cancelled|not running|isnt running|closed|shut|off|broken|broke|failed|engineering|suspended|down|flooded|
    snowed)<4>
(?:rail|train|tube|bus|school) strikes?|snow\w* (?:in|forecast)<3>|car (?:wont start|broke\w*|in the garage|failed)
(?:what|how)<1> (?:shall|should|do|can|would|must) i (?:do|handle|deal|manage) (?:about|with) (?:it|that|this|<day>|
    (?:the|my) (?:appointment|booking|visit|time|day))(?= \.|\Z| (?:now|then|my|as|because|if|please))<3>
(?:changed|changing|change) (?:my|our) minds?|(?:second|other) thoughts|cold feet|(?:not|isnt|dont)<2> (?:sure|
    think)<3> (?:now|
    want|go|can|should|right|after all|any ?more|good idea)<3>
(?:<family>|i|he|she|been|im|am|who is|is)<2> (?:being |been |just |now |had to be ){0,3}(?:kept in|taken in(?:to)?|
    rushed|
    taken ill|admitted|in hospital|in a and e)<4>|funeral<4>|called (?:in|into) work<2>|(?:got to|have to|must|need to)
     (?:work|be at|look after|pick up|go to)<4> (?:that day|then|<day>)|(?:my )?(?:shift|rota|shifts|work|boss|
    childcare|babysitter|child ?minder|meeting) (?:has |have |was |been |got |is |just ){0,3}(?:changed|fallen through|
    cancelled|moved|wont)<4>
(?:what if i|in case i) (?:cant|cannot) (?:make|come|go|get)<3>(?= \.|\Z)
"""),
}
"""What is to become of it."""
