"""What somebody wants done with an appointment that there is: kept, otherwise, once more, or with something beside it.

Whatever moves it leaves it as it is until another one is booked, and nothing here cancels.
"""

from __future__ import annotations

from conversations.intents.held.matter import ANY_CARD, CANCELLING, LISTED, LOOKING, Matter
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
    whole=phrases(r"""
(?:just )?let it be|leave it be|leave well alone
(?:i )?(?:will )?keep(?: it| this| that| both| them| everything| the appointment| my (?:appointment|slot)| (?:my |
    the )?<day>)?|leave (?:it|everything)(?: be| alone)?
"""),
    never=phrases(r"dont keep|not keep|instead|unless|if not|delete (?:my|the) (?:account|data)"),
)

NOT_MINE = Matter(
    kind="not_mine",
    says=phrases(r"""
(?:dont|do not|didnt) recogni[sz]e<3>|what (?:the hell|on earth|the heck) is (?:this|that)
(?:i )?(?:never|didnt|did not) (?:book|booked|make|made|ask for|arrange|arranged)<3>
(?:made|booked|did|done|pressed|tapped) (?:it |this |that |these )?(?:by (?:mistake|accident)|accident\w*|in error)
(?:toddler|kid|child|son|daughter|baby|grandson|granddaughter)<2> (?:made|booked)<2>
"""),
    whole=phrases(r"""
(?:im|i am) not (?!sure\b|able\b|coming\b|going\b|well\b|happy\b|free\b|available\b|interested\b|ready\b|allowed\b|
    here\b|there\b|ok\b|okay\b|certain\b|working\b|ill\b|sick\b|bothered\b|fussed\b|around\b|in\b|better\b|done\b|
    finished\b|pregnant\b)(?:mrs? |miss |ms |dr )?[a-z]+(?: [a-z]+)?
"""),
    never=phrases(r"cancel\w*|delete|move"),
)

MISTAPPED = Matter(
    kind="keeps",
    says=phrases(r"""
(?:dont|do not|no idea)<1> (?:know )?how (?:i|we) (?:got|came|ended up|have got|wound up)<1> (?:here|on here|on this|
    to this|on to this)<9>
(?:didnt|did not|never) (?:press|tap|click|ask|say|touch|hit)<4>
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
    whole=phrases(r"""
(?:oops|whoops|my bad|mistake|an accident|by accident|by mistake|ignore (?:me|that)|nothing)(?: (?:sorry|nothing))?
"""),
)

OTHER_ONE = Matter(
    kind="other_one",
    says=phrases(r"""
not (?:this|that)(?: one)?<1> (?:the )?other|(?:the |my )other(?: (?:one|appointment|visit|booking))?<2>(?: cancelled|
     cancel| to go|instead)?(?= \.|\Z| (?:the|at|on|is|not|please|same|cancelled|cancel))
(?:not (?:this|that) one|wrong (?:one|appointment))(?= \.|\Z| (?:the|i|it|please|sorry))
"""),
    never=phrases(r"""
(?:dr|doctor) [a-z]+|(?:like|not|with) the other|other (?:side|half|people|patients)
another one like|other (?:day|time|date|week|doctor|place)|who cancelled|what about
"""),
    at=CANCELLING,
)

NEW_ONE = Matter(
    kind="book",
    says=phrases(r"""
(?:need|want|like|get|make|have)<2> (?:an? )?(?:new|another|separate) (?:one|appointment|appt|visit) for<4>|
    booking (?:page|screen|menu)|(?:want|like|need) to book (?:for|something|one)<3>
(?:wanted|want|meant|mean|trying|after|need|needed|like|looking|came|here|supposed|hoping)<1> (?:to )?(?:book|booking|
    make (?:an?|another) (?:appointment|booking))(?= \.|\Z| (?:an?|one|another|something|in|it|new|not|please|for me|
    instead|with|now))
(?:book|make|get|arrange|want|like)<2> (?:something|anything) (?:new|else)(?= \.|\Z| (?:please|instead|too|as|for|now))
    |^something new(?= \.|\Z| (?:please|for))
(?:add|put me (?:in|down)|put in|book|book me|fit me in|squeeze me in|give me|have|get|want|need|like)<4> (?:<day>|
    \d+(?:st|nd|rd|th)?)<6>
     (?:as well|too|also|in addition|on top)(?= \.|\Z| (?:please|as|to|with|same|of|for))
(?:also|as well|in addition) (?:add|put me (?:in|down)|book|book me|fit me in|squeeze me in)<4> (?:<day>|\d+(?:st|nd|
    rd|th)?)<6>
(?:was|im|i am|am|were|just) (?:after|looking for|here for|here to|trying to)<1> (?:book|booking|make)\w*<2>
(?:wrong|not (?:the|this|that|these|what))<6> (?:to book|was book\w*|after book\w*|want\w* (?:to )?book\w*|
    for booking|a new one)
(?:need|want|get|book|like|make|have|give me)<1> (?:me )?(?:an? |one )?(?:new|another|more|further|extra) (?:one|
    appointment|appt|visit|booking)?(?= \.|\Z| (?:please|as|too|with|not|on|in|next|same|now|also|this|tomorrow))
"""),
    whole=phrases(r"""
(?:i )?(?:need|want|get me|give me)(?: a| an)? (?:another|new)(?: one)?|(?:a )?new (?:one|appointment|booking)
"""),
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
(?:add|include)<2> (?:blood ?tests?|bloods?|smear|scan|ultrasound|jab|vaccin\w+|injection|ecg)<3> to (?:<day>|my|the)
(?:add|include|also|fit|book|order|arrange)<5> (?:blood ?tests?|bloods?|smear|scan|ultrasound|jab|vaccin\w+|injection|
    ecg|video consultation)<3> (?:(?:on )?(?:the )?same|as well|too|also)
"""),
    never=phrases(r"results?|instead|move|cancel\w*|not sure|already"),
    at=ANY_CARD,
)

NAMED_OTHERWISE = Matter(
    kind="whose",
    says=phrases(r"""
(?:can|could|may|shall) i send (?:my |a |somebody|someone)<2>(?: instead)?(?= \.|\Z| (?:instead|in my|for me|please))
(?:can|could|may|let|will|would)<1> (?:somebody|someone|anyone|another person)(?: else)? (?:go|come|have|use|take|
    attend)<4>
(?:change|put|switch|swap|transfer|make|have|move)<5> (?:<family>)s? names?
(?:change|put|switch|swap|transfer|make)<3> (?:the )?name<2> (?:on|to|of|in|for)<4>
(?:can|could|may|let|will|want|have)<2> (?:my|our|a|another|somebody|someone)<3>(?:<family>)?<2> (?:have|take|use|get|
    go|come|attend)<2> (?:it instead|instead(?! of cancel)|(?:in )?(?:my|his|her|the|this) (?:place|slot|spot|turn|
    appointment)|it|mine|this(?: one)?|over)(?= \.|\Z| (?:instead|of me|rather|please|as|they|she|he))
(?:let|give|pass|lend)<1> (?:my|our) (?:<family>)<2> (?:have|take|use|go|come|keep|get)<2> (?:it|this|that|mine|slot|
    place|
    instead|appointment|one)
(?:give|pass|transfer|hand|offer|swap)<2> (?:it|this|that|mine|my (?:slot|place|appointment))<2> (?:to|on to|with|
    over to)<2> (?:<family>|somebody|someone)
"""),
    never=phrases(r"""
have (?:a look|the list)|take me|drive|bring|with me|see (?:it|this)|come (?:with|along|too|in with)|wait|phone
(?:somebody|someone|anyone|others?|person|people|one|those)(?: else)?<1> (?:who|that|what|as)<2> needs?
"""),
    at=ANY_CARD,
)

BEEN = Matter(
    kind="been",
    says=phrases(r"""
(?:already|have) (?:been|went|gone|had|seen|attended)<2> (?:to |for )?(?:this|it|that|them|her|him)(?: one|
     appointment)?(?= \.|\Z| (?:why|last|on|so|yesterday|already))
"""),
    never=phrases(r"before|cancel\w*|move|never"),
    at=LOOKING,
)

AGAIN = Matter(
    kind="again",
    says=phrases(r"""
(?:do|have|book|make|get|want|need|like|repeat)<2> (?:it|this|that|one|same|thing) again
(?:exact(?:ly)? )?(?:the )?same (?:again|thing|one|as this)<4>|(?:an ?)?other<2> (?:like|just like) (?:it|this|that)
(?:as|for) (?:a )?follow ?up|(?:repeat|again) (?:it |this |that )?(?:in|for|every|next|on) (?:<day>|\d|an?|two|three|
    six|feb\w*|jan\w*|month|week)
"""),
    never=phrases(r"""
cancel\w*|move|instead of|change|say|tell me|show me|read|come again|not the same|same (?:time|day|
    hour)(?! .{0,30}again)|explain
again (?:and|or)|why|results?|never again|not again|once again|do the same
"""),
    at=LOOKING,
)

PAID = Matter(
    kind="paid",
    says=phrases(r"""
(?:already|have|ive|i) paid<8> (?:free|nothing|again|twice|refund|off|discount|for this|count|towards)
(?:should|must|ought to|has to) (?:this (?:one )?|it )?be free<3>|this one (?:should|must|ought to|has to) be free
"""),
    never=phrases(r"cancel\w*"),
)

ABOUT_WISHES = (
    KEEPS,
    MISTAPPED,
    NOT_MINE,
    NAMED_OTHERWISE,
    OTHER_ONE,
    BESIDE,
    NEW_ONE,
    BEEN,
    AGAIN,
    PAID,
)
