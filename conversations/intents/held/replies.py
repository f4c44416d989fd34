"""What is said in passing at a card of an appointment, or about the chat itself, and short replies to what it shows."""

from __future__ import annotations

from conversations.intents.held.matter import LISTED, LOOKING, OF_ONE, Matter
from conversations.intents.notation import phrases

STAYS = Matter(
    kind="stays",
    whole=phrases(r"""
nvm|never mind|nevermind|forget it|doesnt matter|dont worry(?: about it)?
(?:lol |haha )?(?:wicked|brill|ace|sweet|nice one|sound|magic|lol|haha|ok|k|cheers|smashing|champion)(?: (?:ok|ta|
    cheers|mate|x+))?
(?:ok(?:ay)?|fine|alright|all right|right|good|great|cool|noted|got it|understood|sure|kk?|no problem|no worries|
    perfect|lovely|nice|brilliant|super|ta|sorted|fab|yep|yes|yeah|yh|aye|no|nope|nah|no thanks?|no thank you|none|
    nothing|right o|righto|okey dokey|i see|fair enough)(?: (?:ok|then|good|great|thanks|thank you|fine|cool|lovely|
    no worries|cheers|that is (?:fine|good|great|ok))){0,3}
"""),
    at=LOOKING,
)


GOES_BACK = Matter(
    kind="list",
    says=phrases(r"""
(?:back|return|go) to (?:my |the |all )?(?:appointments|bookings|visits)(?= \.|\Z| please)
(?:back|return|go|take me|show me|see|view) (?:to )?(?:the |my |all )?(?:other (?:ones?|appointments?)|list|
    all (?:of )?(?:them|mine)|the rest|others)(?= \.|\Z| (?:please|again))
"""),
    whole=phrases(r"""
(?:my |the |show |see )?other (?:ones?|appointments?|visits?)
(?:all(?: of)? (?:them|mine)|all(?: my)?(?: appointments)?|the (?:lot|list|rest)|list|show all|everything)
"""),
    at=OF_ONE,
)


CONTEXT = Matter(
    kind="weather",
    says=phrases(r"""
my (?:birthday|anniversary)(?= \.|\Z| (?:that|so|on|is|lol))
(?:weather|raining|snowing|forecast|sunny|freezing|chilly|lovely day|nice day|pouring)<6>
"""),
    never=phrases(
        r"closed|open|strike|cancel\w*|move|instead|get (?:there|in)|if|trains?|bus\w*|cant|park\w*|still on"
    ),
    at=LOOKING,
)


RUBBISH = Matter(
    kind="angry",
    says=phrases(r"""
(?:i )?hate (?:this|you|it|these|using this)(?= \.|\Z| (?:app|appointment|bot|thing|system))|ffs|for (?:gods|fucks|
    heavens|christs|petes) sake|(?:fucking|bloody|sodding) (?:thing|bot|useless|hell|ridiculous|stupid)|
    so (?:annoying|frustrating)|driving me (?:mad|crazy|nuts|up the wall)|(?:this|it) is (?:ridiculous|pathetic|
    a joke|stupid|so stupid|impossible)(?= \.|\Z)
(?:app|bot|system|thing|website|site|service|this)<1> (?:is|are)<3> (?:rubbish|crap|useless|terrible|awful|pants|shit|
    garbage|hopeless|a joke|pathetic|dreadful|the worst|so bad|clunky)
this appointment is<3> (?:rubbish|crap|pants|shit|garbage|clunky)<4>
"""),
    never=phrases(r"""
dont cancel|do not cancel|keep|leave it
refund|invoice|charged|time|day|doctor|hour
"""),
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


COPY = Matter(
    kind="copy",
    whole=phrases("(?:print)(?: (?:it|this|that|them|off|out|all|list|please)){0,3}"),
    says=phrases(r"""
(?:email|e mail|text|send|post|whatsapp|fax)<2> (?:me |us |it |this |these |them )<1>(?:list|these|them|everything|
    all of (?:it|them))(?= \.|\Z| (?:please|to|by|as))
(?:download|save|export|print\w*|pdf|file of)<3> (?:these|this|them|it|list|all|that)|how<3> (?:download|print|export)
"""),
    never=phrases(r"calendar|diary|cancel\w*|invoice|school|work|proof|employer|time|money"),
    at=LISTED,
)


ALOUD = Matter(
    kind="aloud",
    says=phrases(r"""
read<3> (?:aloud|out(?: loud)?|to me)|(?:say|speak|tell)<3> (?:aloud|out loud)|(?:voice|audio|spoken) (?:message|note|
    version)
"""),
    never=phrases(r"(?:what|how) (?:does|do) it|(?:cant|cannot|dont want to|hard to|rather not|afraid to|never) say"),
)


FINE_BY_ME = Matter(
    kind="fine",
    says=phrases(r"""
(?:can|shall|may) i<1> (?:close|leave|exit|turn off|shut)(?: this| chat| app| now| it){0,2}(?= \.|\Z)
(?:screen ?shot\w*|showing|forward\w*|sending|screenshotting)<3> (?:this|it|that|them|these)<1> (?:for|to)<1> (?:my|
    the|our|work)
"""),
    never=phrases("can you|could (?:you|i)|how|please send|will you"),
    at=LOOKING,
)


OFF_MESSAGES = Matter(
    kind="mute",
    says=phrases(r"""
(?:too|so) many<2> (?:e ?mails?|messages?|texts?|reminders?|notifications?)
(?:stop|mute|turn off|switch off|silence|block|end|no more|unsubscribe\w*)<4> (?:messages?|messaging|texts?|texting|
    notifications?|notifying|pings?|pinging|alerts?|buzzing|reminders?)
"""),
    never=phrases(r"turn up|results?"),
)


DATA_USE = Matter(
    kind="data",
    says=phrases(
        r"(?:cost\w*|us(?:e|es|ing)|eat\w*|burn\w*|take|takes)<4> (?:mobile |phone |all )?(?:data|credit|allowance)"
    ),
    never=phrases("personal|delete|share|keep|my data (?:for|to|with)"),
)


ATTENDS = Matter(
    kind="stays",
    says=phrases(r"""
(?:ill|i will|i shall|we will|ill try to|i am going to|im going to|yes i will) (?:be there|come|attend|make it)(?= \.|
    \Z| (?:on|at|then|<day>|thanks|for it|dont worry|as planned))
see you (?:then|there|soon|tomorrow|on|at|<day>)<2>(?= \.|\Z)
"""),
    never=phrases(r"late|if|but|not|cant|wont|alone|early|instead|move|cancel\w*|\?|should"),
    at=LOOKING,
)

WHICH = Matter(
    kind="which",
    says=phrases(r"""
(?:all|both)<3> or (?:just|only)<5>|(?:just|only) (?:this|that|the)(?: one)?<2> or (?:all|both)<4>
(?:cancelling|cancel|cancels|lose|losing)<2> (?:all|both|everything) or<3>|(?:does|will|is) (?:this|that|
    it)<2> (?:cancel|
    cancelling) (?:all|both|everything|just|only)<4>
(?:which|what)(?: one| appointment| visit| booking)? (?:am i|is it|is it i|are you|will i be|would i be|do i|am i about
    to)<2> (?:cancel|cancelling|losing|getting rid of|lose)(?= \.|\Z| (?:here|now|again|then|exactly|please))
"""),
    never=phrases(r"move|please|pls|why|cost\w*|charge\w*"),
    whole=phrases(r"""
(?:so |and |ok )?(?:what|which)(?: one| appointment| visit)? (?:is|was|am i looking at)(?: (?:this|that|it|these|
    those))?(?: (?:one|appointment|about|all about))?
(?:i )?(?:dont|do not) (?:know|understand) what (?:this|that|it|these) (?:is|are)|(?:more )?(?:info|information|
    details?)
"""),
)

OPENS = Matter(
    kind="open",
    whole=phrases(r"""
(?:yes |yeah |ok )?(?:this|that|it|that is the|the only|the)(?: one| appointment)?(?: please)?
(?:open|show|see|view|next|more|details|tap|select|click)(?: it| this| that| that one| me| one|
     the appointment)?(?: please)?
"""),
    at=LISTED,
)

LISTS = Matter(
    kind="listed",
    whole=phrases(r"""
(?:please )?(?:list|show|see|tell)(?: me)?(?: them)? (?:all|everything|them|them all|all of them|what (?:i|ive|
    there is)<3>)
"""),
    at=LISTED,
)

ARRIVES = Matter(
    kind="early",
    says=phrases(r"""
(?:arrive|get there|come|turn up|be there)<4> or<3> (?:see|seen|start|starts|begin|begins|appointment|seeing|doctor)
if i (?:turn up|come|get there|arrive|am|get in)<2> early|(?:see|seen|take|fit)<2> (?:me )?(?:early|earlier|
    sooner) if i
"""),
    at=LOOKING,
)

ENDS = Matter(
    kind="ends",
    says=phrases(r"""
what time<3> (?:it|this|that|appointment|one)<1> (?:finish|end|be over|be finished)(?= \.|\Z)
(?:be|ill be|i be|will it be|get) (?:out|done|finished|over|away|home|back|through)<2> (?:by|before|in time)<4>
"""),
    never=phrases(r"cancel\w*|decide|results?|cut ?off|deadline"),
    at=OF_ONE,
)

TIMED = Matter(
    kind="when",
    says=phrases(r"""
what time<4> (?:leave|set off|arrive|be there|get there|come|start|there for)(?= \.|\Z| (?:home|to|for|in))
confirm<1> (?:the|my) (?:time|date|day)(?= \.|\Z| (?:please|again|for|of))|(?:time|day|date) (?:again|please)(?= \.|
    \Z)
"""),
    never=phrases(r"cancel\w*|another|different|other|later|earlier|sooner|better|any|an? (?:time|day)|move|change"),
)

IN_PERSON = Matter(
    kind="in_person",
    says=phrases(r"""
(?:is it|it is|was it|if it is)(?: at| in)? (?!am\b|pm\b|in\b|at\b|the\b|video|phone|morning|evening|afternoon|today|
    tomorrow|free|with\b|still|safe|<day>)[a-z]{4,} or(?: at| in)? (?!not\b|two\b|what\b|am\b|pm\b|i\b|should\b|
    do\b)[a-z]{4,}(?= \.|\Z)
(?:is|was|will|do|does|are|definitely)<5> (?:face to face|in person|f2f|at the (?:clinic|surgery)|come in|
    physical)(?= \.|\Z| (?:or|not|then|one|visit))
(?:is|was|will)<3> (?:video|telephone|phone|zoom|online)(?: call| appointment| one)? or<5>
"""),
    never=phrases(r"instead|rather|can (?:i|it|we)|could|change|move"),
)

ZONE = Matter(
    kind="zone",
    says=phrases(r"""
time ?zones?|(?:uk|british|english|london|local|spanish|my|gmt|bst) time(?= \.|\Z| (?:or|im|i|is|not|zone|because|as|
    yes))
"""),
    never=phrases("in time|on time"),
)

VIDEO_LINK = Matter(
    kind="video_link",
    says=phrases(r"(?:video|call|zoom|join\w*|meeting)<2> link|link<3> (?:video|call|join\w*|zoom)|how<4> join<3>"),
    never=phrases(r"register|sign|list|waiting|clinic|surgery|practice|patient|books"),
)

STUCK = Matter(
    kind="stuck",
    says=phrases(r"""
(?:cant|cannot|wont|doesnt|does not|dont|not|nothing|isnt)<2> (?:open|load\w*|work\w*|happens?|happening|respond\w*|
    do anything)(?= \.|\Z| (?:when i|if i|it|this|anymore|any more|on my|here))
(?:buttons?|links?|screen|page|map)<2> (?:dont|doesnt|wont|not|broken|frozen|stuck|dead|blank)<3>
"""),
    never=phrases(r"""
the \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)
for me|with (?:my|work)|that (?:day|time|date)|<day>s?|time|day|morning|afternoon|doctor|pill|tablet|sure|at work|
    i (?:dont|cant) work
"""),
)

ON_TIME = Matter(
    kind="on_time",
    says=phrases(r"""
(?:will|is|are|does|do)<3> (?:on time|punctual|run late|running late|run to time|keep to time)<3>|
    how long<3> wait(?:ing)?<3>
"""),
    never=phrases(r"(?:im|i am|we are|ill|i will) <3>|tell|if i"),
)

WORSE = Matter(
    kind="worse",
    says=phrases(r"""
(?:is|its|it|getting|got|gets|feel\w*|been|much|lot|even)<1> worse(?= \.|\Z| (?:now|today|since|and|every|by|than|
    so))|symptoms<2> (?:changed|worse\w*|different)
"""),
    whole=phrases(r"(?:it is |very |really |this is )?(?:urgent|an emergency|emergency)(?: please)?"),
    never=phrases(r"""
sooner|earlier|tomorrow|today|can i|could i|can it|move|cancel\w*|before <day>|weather|not worse|service
"""),
)

FRIGHTENED = Matter(
    kind="frightened",
    says=phrases(r"""
(?:im|i am|feel\w*|bit|really|so|very|too) (?:scared|nervous|anxious|worried|frightened|terrified|dreading|
    worried sick|panicking)<6>
"""),
    never=phrases(r"cancel\w*|move|miss\w*|cost|pay|results?|late|husband|wife|partner|boyfriend|video|phone|wrong"),
)

OWED = Matter(
    kind="owing",
    says=phrases(r"""
(?:has|is|was|have|did|been)<3> paid(?= \.|\Z| (?:for|already|yet|or))|(?:took|taken|charged)<3> (?:money|twice|me)|
    (?:did|have) i (?:already )?(?:pay|paid)<3>
"""),
    never=phrases(r"cancel\w*|miss\w*|how (?:do|can)|when do|refund|back|if i|mate|friend|turn\w*"),
    at=LOOKING,
)

INCLUDES = Matter(
    kind="what_is",
    says=phrases(r"""
(?:does|will|is|do|would)<5> (?:include\w*|involve\w*|just a (?:chat|talk)|part of it|examine\w*|an examination)<4>
"""),
    never=phrases(r"price|cost|vat|fee|cancel\w*"),
)

REACHES = Matter(
    kind="contact",
    says=phrases(r"""
(?:clinics?|surgery|receptions?|their|your)<1> (?:phone |telephone |contact )?(?:number|e ?mail)(?= \.|\Z| (?:please|
    so|for|is))
"""),
    never=phrases(r"change|my number|wrong"),
)

IN_REPLY = (
    INCLUDES,
    REACHES,
    VIDEO_LINK,
    WORSE,
    FRIGHTENED,
    STUCK,
    ON_TIME,
    OWED,
    STAYS,
    ATTENDS,
    WHICH,
    OPENS,
    LISTS,
    GOES_BACK,
    ARRIVES,
    ENDS,
    TIMED,
    IN_PERSON,
    ZONE,
    CONTEXT,
    RUBBISH,
    REMINDS,
    ERASED,
    COPY,
    ALOUD,
    FINE_BY_ME,
    OFF_MESSAGES,
    DATA_USE,
)
