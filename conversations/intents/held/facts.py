"""What is asked about an appointment as it stands there: what it is for, who made it, why it is shown so."""

from __future__ import annotations

from conversations.intents.held.matter import LISTED, LOOKING, SHOWN, Matter
from conversations.intents.notation import phrases

_MONTH = (
    "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|"
    "sept?|oct|nov|dec"
)

SHOWN_TWICE = Matter(
    kind="shown_twice",
    says=phrases(r"""
(?:why|explain|how come)<5> (?:two|2) (?:lines|entries|rows|times)
(?:why|how come|what)<4> (?:twice|doubled?|both|repeated|two (?:the )?same|two (?:times|of (?:them|it)|entries|lines)|
    there two|2 the same)
(?:says?|shows?|shown|there|listed|on (?:here|there))<2> twice(?! (?:a|this|in|last))
(?:both|two|2)<5> same (?:time|hour|day|slot|moment)
(?:two|2|both|twice) (?:of )?(?:the )?same(?= \.|\Z| (?:one|thing|entry|line|again|why))
(?:second|2nd|other|bottom|last)<2> (?:one|line|row|entry|button)?<2> ?(?:is |says? |has |have |just |
    are ){0,2}(?:empty|blank|nothing|no (?:name|title)|without)
(?:one|line|entry|row|button) (?:without|with no|that has no|has no) (?:a )?(?:name|title|text|words?)
what<2> (?:the|that|this) (?:second|2nd|other|bottom) (?:line|one|row|entry|button)<3>(?= \.|\Z| (?:it|for|say|says|
    mean))
(?:get rid of|cancel|delete|erase|remove|drop|bin|scrap|lose|open|show|what about) (?:the |my )?(?:second|2nd)(?: one|
     line|entry)?(?= \.|\Z| please)
(?:is |are )?(?:this|it|that|these|they) (?:one (?:appointment|visit) or two|two or one|the same one)(?= \.|\Z| or)
"""),
    never=phrases(r"""
charge\w*|paid|pay|booked<2> twice|by mistake|book\w*<2> same|two (?:weeks|months)|next week|move|can (?:i|we|you|
    they)|could|have both|want
"""),
    at=LISTED,
)

ALL_THERE = Matter(
    kind="all_there",
    says=phrases(r"""
where<1> (?:is|has|did|are)<1> (?:my|the)<3> (?:gone|go(?! (?:back|to|in|on|for|home))|disappeared|
    vanished|got to)<3>
(?:i|we) (?:had|have|booked|made)<2> (?:two|three|four|\d)(?= \.|\Z| (?:of|appointments?|booked|in|not|but|here))
(?:used to|should|were|was meant to|supposed to|ought to)<1> be<2> (?:two|three|four|\d|more|another|others|one on|
    one in)(?= \.|\Z| (?:on|in|here|there|of|appointments?|booked|listed))
(?:nothing|anything|none|something)<1> (?:in|on|for|after|before|next|coming) (?:<day>|january|february|march|april|
    may|june|july|august|september|october|november|december|the \d{1,2}(?:st|nd|rd|th)?|week|month|christmas|
    up)(?= \.|\Z)
(?:is|are|was) (?:that|this|these|those|it) (?:the|my) only (?:ones?|appointment|appt)(?= \.|\Z| (?:i|ive|there|that|
    for))
(?:have|do|did) i (?:only|just) (?:got|have)<1> (?:the )?one(?= \.|\Z)
(?:only|just) (?:those|these|this|that|one|two)(?= \.|\Z| (?:i am|im|i thought|what about|where|then|on here))
(?:sure|thought|certain|know|remember) (?:i|we|that i) (?:have|had|got|made|booked)<2> (?:two|three|four|more|another|
    others?|one more|\d)
(?:is|are) (?:that|this|these|those|they) (?:it|all|everything|the lot|all of (?:them|it))(?= \.|\Z| (?:i|there|that|
    then))
"""),
    never=phrases(r"(?:have|got|is it) only (?:this|that|one)|right|ok|want|need|cancel|move"),
    at=LISTED,
)

WHO_MADE_IT = Matter(
    kind="who_made_it",
    says=phrases(r"""
who(?:ever)?<1> (?:made|booked|arranged|ordered|scheduled|put)<3>(?= \.|\Z| (?:it|this|that|them|for|in|me|my))
(?:tell|say|see|know|show|find out)<2> who (?:did|made|booked|arranged|put)(?! (?:it with|i))
(?:did|was it|is it)<2> (?:carer|mum|wife|husband|son|daughter|partner|doctor|gp|clinic|surgery|you|somebody|
    someone)<2> (?:book|booked|make|made|that (?:booked|made))<2>(?= \.|\Z| (?:it|this|that|for))
"""),
    never=phrases(r"cancel\w*|see|seeing|i did|did (?:you|the clinic)<2> (?:make|book)<2> (?:mistake|error|me)"),
    at=LOOKING,
)

NOTED = Matter(
    kind="notes",
    says=phrases(r"""
(?:doctor|dr(?: [a-z]+)?|she|he|they|nurse|gp|anyone|anybody|somebody) (?:write|wrote|written|note|noted|put|
    record\w*|have written|has written)<4> (?:down|about|notes?|last time|from last|in my|on my|
    after|anything)
what is (?:written|noted|recorded|put|down|it say\w*)<1> (?:about|on|in|for) (?:me|my|there|it|this)<3>
(?:see|read|get|have|show|where are|look at|access)<2> (?:my |the |her |his |mums |dads )?(?:doctors? |medical |gp |
    patient |clinical )?(?:notes|records?|history|file)(?= \.|\Z| (?:from|here|of|please|on|about))
"""),
    never=phrases(r"bring|wrong|invoice|results?|note ?book|make a note|take notes|against"),
)

PURPOSE = Matter(
    kind="purpose",
    says=phrases(r"""
(?:is|was) (?:this|that|it)<1> (?:the )?(?:one|appointment|visit)<2> (?:about|for) (?:my|the|his|her)<3>
what (?:is|was|did|do|does|have|am|am i|had)<5> (?:for|about)(?= \.|\Z| (?:i|again|honest\w*|cant|cannot|please|sorry|
    anyway|exactly|it|lol|cos|because|as))
(?:it is|its|this is|that is|it|this|appointment)<1> for what|what (?:for|about) again(?= \.|\Z| (?:i|im|sorry|please))
why (?:did|am|was|have|do|were)<1> i<2> (?:book\w*|going|go|made|make|seeing|see|have|having|need|coming|
    booked in)<2>(?= \.|\Z| (?:it|this|that|again|her|him|for|anyway|in))
(?:(?:cant|cannot|dont|do not|not)<1> (?:remember|recall|know|think|sure)|forgot\w*|no idea)<1> (?:why|
    what)<5> (?:for|about|book\w*|made|going|seeing|having)
what (?:is|was) (?:the |my )?reason<3>|reason(?: for (?:it|this|that))?(?= \.|\Z| there)
(?:am|are) (?:i|we) (?:having|here|going)<2> for(?= \.|\Z)
"""),
    never=phrases(r"""
(?:what|when|which) (?:time|day|date)|to come mean|button|what (?:is|are) (?:the|this|that) (?:other|second)
(?:do|say|ask|tell)<2> about|dont know what (?:to|you)|cancel\w*|move|pay|paid|charge|(?:how|what) about
(?:bring|wear|take|ask)(?= for| about)|invoice|price|waiting
"""),
)

FOR_WHOM = Matter(
    kind="for_whom",
    says=phrases(r"""
(?:is|was|are|whether|if)<1> (?:that|this|it|these|one)?<2> ?(?:for |of )?(?:me|mine|my appointment|my appt|my one|
    myself)<1> or<2> (?:for )?(?:my |our )?(?:<family>)s?
(?:is|was|are) (?:that|this|it|these|one)?<1> ?(?:for |of )?(?:my |our )?(?:<family>)s?<1> or<1> (?:for )?(?:me|mine)
(?:is|was) (?:it|this|that)<1> (?:for|in the name of|under) (?:me|my name|my (?:<family>)s?)(?= \.|\Z| or| this| then)
(?:is|which)<3> (?:this|it|that)<4> for me or (?:for )?(?:my )?(?!not|no|what|did|is)[a-z]+(?= \.|\Z)
(?:who|whose)(?: (?:is|name|appointment|one))? (?:this|it|that|is it|is this)<1> (?:for|in|under)?(?= \.|\Z| (?:me|
    name|please))
"""),
    never=phrases(r"who (?:is|am)<1> (?:it|this|that)? ?with|book|cancel\w*|can (?:i|you)|seeing"),
)

TO_COME = Matter(
    kind="to_come",
    says=phrases(r"""
(?:thank (?:god|goodness|heavens|the lord|you god)|phew|oh good|so glad|relieved|good|great)<4> (?:still (?:there|on|
    here)|(?:havent|have not|didnt|did not|not) miss(?:ed)?)
(?:thought|afraid|worried|scared|panick\w+|dreaded)<1> (?:i|id|we|i had|i have)<2> missed<2>
^(?:oh )?(?:i )?(?:havent|have not|didnt|did not) miss(?:ed)? (?:it|them)<2>
(?:did|have) i<1> miss(?:ed)? (?:it|this|that|(?:the|my) appointment)(?= \.|\Z| (?:or|already|yet|then))
"""),
    never=phrases(
        r"(?:have i missed|did i miss)(?! (?:it|this|that|(?:the|my) appointment))|i think i missed|"
        r"what do i do|sorry|yesterday|this morning|earlier today"
    ),
    at=LOOKING,
)

MEANS = Matter(
    kind="to_come_means",
    says=phrases(
        r"what<3> to come<2> mean|(?:what (?:does|do|is|are)|meaning of)<2> (?:appointments )?to come(?= \.|\Z| mean)"
    ),
    at=LISTED,
)

IN_THE_DIARY = Matter(
    kind="in_the_diary",
    says=phrases(r"""
(?:confirmed|booked|approved|accepted|agreed|real|official|certain|checked)<3> (?:by (?:the |a |my )?(?:doctor|dr|
    human|person|somebody|someone|clinic|nurse|computer|machine)|or (?:only|just|not|still|provisional|pending))
(?:does|do|will|has|have|is) (?:the |my )?(?:doctor|dr(?: [a-z]+)?|clinic|they|reception)<2> (?:know|knows|aware|
    expect\w*)<3> (?:coming|about (?:it|this)|me)(?= \.|\Z)
"""),
    never=phrases(r"why|allerg\w+|late|cancel\w*|medicat\w+"),
)

WHO_SEES = Matter(
    kind="who_sees",
    says=phrases(r"""
(?:who|does|do|can|could|will|would|is)<1> (?:anyone|anybody|someone|somebody|people|others?|everyone|(?:my|
    our) (?:<family>|boss|work|employer|manager|parents|ex)|else)<2> (?:see|sees|seeing|read|reads|reading|look at|
    know|knows|open|get at|view)<4>(?= \.|\Z| (?:this|these|list|them|it|chat|that|messages?|here|too|on|im|i))
who (?:else )?(?:can|could|does|will|would)<1> (?:see|sees|read|reads|know|knows)<4>
(?:on|using|with|from|borrow\w*|this is) (?:my |our |the |a |someones |somebodys )?(?:partners|husbands|wifes|mums|
    dads|friends|shared|family|work|works|public|library|sons|daughters|neighbours|mates|bosss|sisters|
    brothers) (?:\w+ )?(?:ipad|tablet|phone|laptop|computer|pc|telegram|account|device|mobile)
"""),
    never=phrases(r"""
(?:go|come|have|use|take|attend) (?:it|for me|instead)
doctor|results?|who (?:can|will|does|could) (?:see|know) me|see me|be seen|available|invoice|with me
"""),
)

ENTRY = Matter(
    kind="entry",
    says=phrases(r"""
(?:door|entry|gate|key|entrance|building|front) ?(?:codes?|number for the (?:door|gate)|buzzer)|intercom|buzzer|
    key ?pad
codes? (?:for|to) (?:the |your )?(?:[a-z]+ )?(?:door|gate|building|entrance)|codes? to get in
(?:is|are|will|when (?:is|are|do|does|will))<2> (?:the )?(?:front )?doors? (?:be )?(?:open\w*|unlocked|locked)|
    doors? (?:is |are |be )?(?:open|opens|unlocked)(?= \.|\Z| (?:at|early|then|before|by|when|yet))
(?:get|let|allowed|go|come)<1> (?:in|inside|into the building)(?: (?:a bit|too|so))? (?:early|beforehand)
"""),
    never=phrases(r"(?:is|was|am|im) (?:locked|stuck)|wheel ?chair|squeeze|fit me|get me in|move|instead"),
)

WHICH_HALF = Matter(
    kind="clock",
    says=phrases(r"""
(?:am|pm|morning|evening|night)(?: right| yes| is it)? (?:not|or) (?:in the |at )?(?:am|pm|night|evening|morning|
    afternoon)
(?:is|it is|thats)<4> (?:am|in the morning)(?= \.|\Z| (?:right|yes|not|isnt|then))
(?:at|in the) (?:night|evening|morning) or (?:in the |at )?(?:morning|evening|night)
"""),
    never=phrases(r"""
move|change|instead|rather|prefer|want|cancel\w*|either|any|free|cut ?off|deadline|notice|monday
(?:im|i am|i work|cant|can i|could)
"""),
    at=LOOKING,
)

LONGER = Matter(
    kind="longer",
    says=phrases(r"""
(?:\d\d|thirty|forty|sixty) ?(?:mins?|minutes?)(?: long)? instead(?! of (?:coming|going))|(?:an hour|half an hour|
    double)(?: long)? instead
why<3> (?:\d\d|ten|fifteen|twenty|so)<1> (?:mins?|minutes?|short)
(?:longer|double|extra long|extended|bigger) (?:appointments?|appts?|slots?|visit|one|session|time with)
(?:make|have|be|get|need|want)<1> (?:it |this )?longer(?= \.|\Z| (?:than|please|as|because|for|cos|if))
(?:\d\d|ten|fifteen|twenty) ?(?:mins?|minutes?)<3> (?:enough|too short|not long|too (?:little|few)|isnt|isnt long)
(?:enough|sufficient) time(?= \.|\Z| (?:to|for|in))|(?:more|extra) than (?:\d\d|ten|fifteen|twenty) (?:mins?|minutes?)
"""),
    never=phrases(r"late|early|away|drive|walk|wait\w*|notice|journey|train|bus|no longer|any longer|so short notice"),
)

ON_THE_MAP = Matter(
    kind="map",
    says=phrases(
        r"(?:show|see|open|get|want|need|give|have|send|email|text|share|forward)<4> "
        r"maps?(?= \.|\Z| (?:my|please|big|for|of|so|i|how|where))"
    ),
    whole=phrases("(?:the |a )?maps?|google maps?"),
    at=SHOWN,
)

ANOTHER_KIND_OF_PERSON = Matter(
    kind="nurse",
    says=phrases(r"""
(?:could|can|would|will|may) (?:it|this|i)<2> (?:be |see |have )?(?:the |a |an? )?(?:nurse|pharmacist|
    healthcare assistant|hca|physio)(?= \.|\Z| (?:instead|do|rather))
(?:nurse|pharmacist|assistant)<1> (?:instead|rather|do it)|(?:have to|must|need to)<1> (?:be|see) (?:a |the )?doctor
"""),
    never=phrases(r"another nurse|different|book"),
)

ONE_OFF = Matter(
    kind="one_off",
    says=phrases(r"""
(?:is|are|does|do|will)<4> (?:every (?:year|month|week|\d+|so often|other)|regular(?:ly)?|recurring|repeat\w*|
    one ?off|yearly|annual\w*|monthly|automatic\w*)<4>
"""),
    never=phrases(r"prescri\w+|want|need|book|results?|tablets?|yes"),
    at=LOOKING,
)

PAST = Matter(
    kind="past",
    says=phrases(rf"""
before this<5>|(?:from|in|see|show)<3> (?:last year\w*|20[012]\d)(?= \.|\Z)
(?:happened|was|were|did|had|said|saw|came)<5> (?:my |the |our )?(?:last|previous|latest) (?:visit|appointment|appt|
    consultation|time)
(?:past|old|previous|former) ones?(?= \.|\Z| (?:please|the|where|that|too|as|when|i|from))
(?:had|saw|came|seen|went|did|was)<8> (?:in (?:the |last )?(?:spring|summer|autumn|winter|{_MONTH})|last (?:week|
    month|year|spring|summer|autumn|winter|{_MONTH})|(?:weeks?|months?|years?) ago)(?! (?:was|is|were|i want))
(?:the )?(?:one|visit|appointment) (?:where|when|in which) (?:she|he|they|i|we|(?:the )?doctor|dr [a-z]+) (?:looked|
    said|did|had|took|saw|was|went|checked|gave|told|examined)
"""),
    never=phrases(r"""
rude|dont want|do not want|complain\w*
owe\w*|paid|pay|bills?|billed|invoice\w*|charge\w*|refund|notes|wrote|written|results?|same|again|like (?:last|the)
cancel\w*|move|book|since|better|worse|pain|hurts?|want to|id like|can i see (?:her|him|the)|still (?:hurts?|got)
"""),
    at=LOOKING,
    whole=phrases(r"""
(?:my )?(?:history|prev|previous|past|old)(?: (?:please|one|ones|appointments?|visits?))?
"""),
)

ABOUT_WHAT_STANDS = (
    TO_COME,
    MEANS,
    WHO_SEES,
    SHOWN_TWICE,
    ALL_THERE,
    WHO_MADE_IT,
    NOTED,
    FOR_WHOM,
    PURPOSE,
    IN_THE_DIARY,
    ENTRY,
    WHICH_HALF,
    LONGER,
    ON_THE_MAP,
    ANOTHER_KIND_OF_PERSON,
    ONE_OFF,
    PAST,
)
