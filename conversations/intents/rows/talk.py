"""Intents about the talk itself: is it booked, will I be reminded, which one, say it again, later, thanks."""

from __future__ import annotations

from conversations.intents.notation import phrases
from conversations.intents.row import CardKind, Intent
from conversations.intents.rows.people import HUMAN

BOOKED = Intent(
    kind="booked",
    says=phrases(r"""
(?:is|are|was|so|and) (?:it|that|this|i|everything|we|all|it is|we are|i am)<1> (?:definitely|really|actually|truly|
    def|defo|
    properly|all|100|fully|for sure|surely|certainly|officially)<1> (?:booked|confirmed|done|made|sorted|in|on|
    gone through)
(?:booked|confirmed|gone through) (?:for sure|definitely|100)(?= \.|\Z)
(?:is|was|am|are|has|did) (?:it|this|that|i|we|my (?:appointment|booking|visit))<1> (?:booked|confirmed|sorted|done|
    made|
    in|go through|gone through)<2> or (?:not|isnt|is it not|wasnt|am i not|what|no|didnt|hasnt|havent)<3>
(?:do|must|should|have|shall) i<2> (?:need |have )?(?:to )?do (?:anything|something) (?:else|more)<3>|
    is that (?:me done|all i need)(?: then| now| done)?(?= \.|\Z)
(?:where|how) (?:do|can|could|will|would) i (?:see|find|look)<1> (?:it|this|that)<1> (?:again|later|afterwards|
    another time|next time)(?= \.|\Z| (?:please|if|when|on))|where (?:do|can|could) i look (?:it|this) up<2>
did (?:it|that|this|you) (?:book|go through|work|go in)(?: it)?(?= \.|\Z| (?:ok|or|though|please|in|for|then|anyway))
(?:did|has) (?:my|the)<1> (?:booking|appointment)<1> (?:go through|gone through|work|worked|go in)<3>
is it<2> (?:in|on|entered in) (?:the|your)<1> (?:system|diary|computer|book|books|calendar)|(?:has|did|is) (?:it|
    everything|my booking|that)<2>
     (?:gone through|go through|all set|worked|been accepted|sent|gone in|registered)(?= \.|\Z| (?:now|ok|yet|then|
    properly|to))
"""),
    alone=phrases(r"""
(?:is|was|has|have|did|am|isnt|wasnt|hasnt|havent|didnt)(?:nt)? (?:it|this|that|(?:an?|the|my) (?:visit|appointment|
    consultation|booking)|i|you|we|everything|all) ?(?:been |all |now |already |really |definitely ){0,3}(?:booked|
    confirmed|made|done|go(?:ne)? through|work(?:ed)?|book|sorted|in the diary|go in)(?: in)?(?: it| this| that| now|
     yet){0,3}
is that (?:it|everything|all)(?: then| now| done)?|did you get (?:it|that|my booking|this)|booked(?: now| yet)?|
    confirmed(?: now| yet)?|(?:so )?am i booked(?: in)?|
    (?:so |is )?(?:it is|its) booked
"""),
    never=phrases(r"strikes?|snow\w*|flood\w*|storm|ice"),
)

REMINDER = Intent(
    kind="reminder",
    weak=phrases(r"""
remind me (?:tonight|tomorrow|later|again|next|nearer|this (?:evening|afternoon)|in (?:an?|the|two|half)|
    (?:on )?<day>|at
     \d+|(?:the|on the) (?:night|day|morning|evening))
(?:send|get|have|want|need|will|do|give|set)<4> (?:reminders?|remind me)(?! (?:when|what|where|who|how|of my))|
    reminders?
(?:havent|have not|hasnt|has not|didnt|did not|never|no|not)<3> (?:e ?mail|letter|text|confirmation|sms)(?: yet|
     from you| about it| so far| come| arrived){0,2}(?= \.|\Z| (?:has|yet|so|from|to|about|is|of))
(?:in|put it in|get it in|have it in) writing|written confirmation
(?:print|printed|screenshot|copy|write down)<3> (?:it|this|that|out|the (?:details|booking|message|card|
    appointment))(?= \.|\Z| (?:out|to|for|please|on|at|down|if|i|in))
(?:e ?mail|text|send|post|whatsapp|fax) (?:me )?(?:it|this|that|them|the (?:details|confirmation|booking))(?: to)?(?:
     me)?(?= \.|\Z| (?:please|by|on|at|too|as))
(?:will|do|does|would|can|could|someone|somebody|please)<3> (?:text|e ?mail|ring|phone|message|call|remind|nudge)<1>
     (?:me|us)<1> (?:the (?:night|day|week|evening) before|beforehand|before(?: it)?|nearer|on the day|again|the day|
    in the morning)
(?:will|do|does|can|could|shall|would) (?:i|you|they|the clinic)<2> (?:get|receive|send|have|email|text|
    post)<4> (?:letter|e ?mail|text|sms|confirmation|message)(?= \.|\Z| (?:about|to|of|for|or|with|confirming|saying|
    too|as well))
(?:email|text|send) me (?:a |the |an )?(?:confirmation|details|copy)|confirmation (?:e ?mail|letter|text|message)
(?:can|could|will) my<1> (?:<family>) (?:be told|know|get|see it|have a copy)<4>
"""),
    never=phrases(
        "(?:dont|do not)<4> (?:add|send|calendar)|(?:ive|i have|have) (?:put|written|got|noted)<2> (?:in|on|down)|"
        "prescription|invoice|receipt|results?|sick note|password|code"
    ),
)

WHICH = Intent(
    kind="which",
    weak=phrases(r"""
(?:not sure|dont know|no idea|unsure|confused|cant decide|how do i know)<2> (?:which|what|who)<1> (?:one|visit|type|
    kind|appointment|doctor|clinician|to (?:choose|pick|book|see|take)|i need|i should|(?:is|it) (?:right|best)|
    of these|this means|they mean)<3>
(?:which|what)(?: (?:one|visit|type|kind|appointment|type of appointment|doctor|consultation|kind of (?:doctor|visit|
    appointment)))? (?:do i|should i|would i|is) (?:need|choose|pick|book|take|have to (?:choose|book)|select|
    right for|best for)<4>
(?:which|what)<2> (?:do|would) you (?:recommend|suggest|advise)<4>
you (?:decide|choose)(?= \.|\Z| (?:for me|dear|please|which))
(?:who|whom) (?:should|do|must|would) i (?:see|need to see|book|go to|choose)<4>
differences? between<2> (?:<what>|<carer>|video|consultations?)<9>|what (?:is the difference|are the differences|
    does<3> mean|do<3> mean|
    is an?<2> (?:consultation|assessment|screen\w*|
    check))<4>
(?:can|could) you (?:recommend|advise|suggest) (?:which|what|one)<3>|(?:can you )?help me (?:choose|decide)|
    you (?:decide|choose) for me
"""),
    never=phrases(r"""
which (?:day|time|date)|when|any clinician|by anyone
(?:which|what) (?:browser|phone|app|bus|train|road|entrance|floor|exit|line|stop|card|account|site|branch|place|
    button|page|form)
"""),
)

ADVICE = Intent(
    kind="advice",
    says=phrases(r"""
(?<!it )(?<!this )(?<!that )(?:is|are|does|will|would)<4> (?:painful|hurt me|hurt|be sore|uncomfortable|risky)(?= \.|
    \Z| (?:a lot|much|or))
"""),
    weak=phrases(r"""
(?:what|how) (?:should|can|do|could) i (?:do|take|use|treat|put on|eat)<1> (?:about|for|with|if|to (?:help|stop|treat|
    ease|get rid)|on)<4>
(?:is (?:it|this|that)|could (?:it|this) be|are these|does (?:it|this) sound|do i have|have i got)<1> (?:normal|
    serious|dangerous|infected|cancer|contagious|infectious|bad|broken|covid|flu|worrying|an infection|
    something serious)<3>
should i (?:stop|start|keep|carry on|come off|skip|miss|double|reduce|increase|halve|continue|take more|take less|
    take)<1> (?:my|the|
    taking|using|on|with|more|two|less|any)<1> (?:<drugs>|warfarin|aspirin|ibuprofen|paracetamol|metformin|statin|
    thyroxine|
    steroids?|blood thinners?|the pill|hrt|[a-z]{4,}(?:ine|ol|in|ide|ate|one|pril|sartan))<4>
(?:tell me|know|say|wondering|wonder|worried|sure|see|find out)<2> (?:if|whether) (?:it is|its|it|this is|this|that is|
    that|
    they are|theyre|i have|ive got|im|i am)<2> (?:normal|serious|dangerous|infected|cancer\w*|contagious|infectious|
    bad|broken|
    covid|flu|worrying|an infection|dying|anything serious|something serious|nasty)<4>
should i (?:be worried|worry|be concerned|take|stop taking|go to (?:hospital|a and e)|see (?:a|the|someone)|rest|
    put)<4>
(?:can|could|would) you (?:diagnose|tell me what is wrong|tell me what this is|look at (?:this|a photo|my photo|
    a picture)|advise me)<3>|what is wrong with me|what is this (?:rash|lump|spot|pain)
(?:is|are|would)<4> (?:blood pressure|bp|pulse|heart rate|blood sugars?|sugars?|temperature|cholesterol|oxygen|
    sats)<5> (?:bad|high|low|normal|
    dangerous|too high|too low|serious|worrying|ok|okay)(?= \.|\Z| (?:or|for|is|please))
(?:is it safe|safe|ok|okay|alright|fine) to (?:take|drive|fly|drink|have|mix|use|stop|exercise)<4>|side effects?|
    (?:medical|health) advice|(?:need|want) (?:some )?advice
"""),
)

LATER = Intent(
    kind="later",
    weak=phrases(r"""
(?:let me|i need to|i must|i have to|ill|i will|i shall|(?:i |ive )?got to|i want to|id better) (?:just |quickly |
    first )?(?:ask|check|fetch|think|talk to|speak to|come back|find (?:my [a-z]+|out|him|her)|get my)(?: (?:about|my|
    with|it|for|now|over|the|at|after|later|back|him|her|them|first|tomorrow|to)(?: [a-z]+){0,6})?(?= \.|\Z)
(?:give me|just|need) a (?:minute|moment|second|sec|mo|tick|few minutes)|(?:ill|i will|i shall|be) (?:right )?back|
    (?:got|have) to go(?: now)?(?= \.|\Z)|brb|in a (?:minute|moment)
(?:ill|i will|i shall|can i) (?:do|try|finish|book)<2> (?:it|this) (?:later|another time|tomorrow|after<2>)(?= \.|\Z)|
    (?:shall|should|can) i wait<3>
"""),
    never=phrases(r"""
results?|supposed|back (?:from|on|by|in|<day>)|doctor about|nurse about|when|seen|appointment|later (?:time|
    slot)|hospital|doctor|available|free
cancel|keep|drop|delete|scrap|both|back (?:for|at|to)
(?:after|before|between|from|by|until|till) (?:\d|<clock>)|any ?time|<day>s?|mornings?|afternoons?|evenings?
"""),
    answers={CardKind.BOOKED: "mood.wait.booked"},
)

HOLD = Intent(
    kind="hold",
    says=phrases(r"""
(?:hold|keep|save|reserve|block)<4> and i(?:ll| will| shall|d| can)<1> (?:tell|let|say|ring|decide|come back|get back|
    confirm|think)
(?:lose|losing)<2> (?:it|that|the|my)(?! (?:mind|marbles|temper|patience|will|memory|job|sight|hearing|voice|hair|
    phone|keys?|glasses|card|letter|baby|plot|weight|way|money|fee|fees|deposit|pounds?|payment|price|full|ten|twenty|
    thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|\d+))<3>(?: while| if| in the| before|(?= \.|\Z))|
    can i<1> come back to (?:it|
    this|that)(?= \.|\Z| (?:later|after|once|when|in))|will (?:it|that|they|these|those|
    the<2>)<1> (?:still be (?:there|here|free|available|open)|go|be gone|be taken)<4>
how long<3> (?:hold|keep|reserve|save)<1> (?:it|them|these|those|this|that|one|mine|(?:the|my|a) (?:slots?|
    places?|times?|
    appointments?|ones?))<4>
how long<2> (?:these|they|those|it|times?|slots?|that|this)<1> (?:held|kept|reserved|saved|(?:stay\w*<1>|
    good|there|open|available|free)(?= \.|\Z| for))<4>
how long (?:have|do|will|can)<1> i<1> (?:(?:got|have|get) )?to (?:decide|think|choose|pick|confirm|let you know|
    make (?:up my mind|my mind up))<4>
(?:hold|keep|save|reserve|block) (?:it|them|that|this|those|these|one|that one|this one|the [a-z]+|
    both)<1>(?: for (?:me|us))? (?:would|could|can|will) (?:you|u)
(?:hold|keep|save|reserve|block)<5> (?:for me )?(?:while|until|till|for a (?:bit|while|moment|day|few)|for (?:an|one|
    24) hours?)
"""),
    never=phrases("hold on"),
)

CLOCK = Intent(
    kind="clock",
    says=phrases(r"""
(?:am or pm|pm or am|a m or p m|24 ?hour clock|morning or (?:in the )?(?:evening|afternoon|night)(?= \.|\Z)|
    what does [\d ]{1,6}mean|when is (?:13|14|15|16|17|18|19)\d\d)
"""),
    never=phrases("want|need|prefer|either|any|book|mind"),
)

MISTAKE = Intent(
    kind="mistake",
    weak=phrases(r"(?:picked|pressed|tapped|chose|clicked|hit|selected|touched) (?:on )?(?:the )?wrong<1>"),
    never=phrases(r"cancel (?:mine|my|the|an|it|one)"),
    answers={
        CardKind.SIGN_IN: "intent.mistake.choosing",
        CardKind.CHOOSING: "intent.mistake.choosing",
        CardKind.CONFIRM: "intent.mistake.choosing",
    },
)

REPEAT = Intent(
    kind="repeat",
    alone=phrases(r"""
(?:can you |could you |please )?(?:say|tell me|show me|repeat|read)(?: (?:it|that|this|me))?(?: again| back|
     once more| one more time)(?: to me)?|repeat (?:it|that)|what was that|pardon|come again|what did you say|
    i didnt (?:get|catch) that|what|eh|huh|what is (?:it|that|the other(?: one)?) for|which (?:one )?is the (?:other|
    old)(?: one)?
"""),
    says=phrases(r"""
(?:can|could) you repeat (?:it|that|this)
(?:say|tell me|repeat|show me)(?: it| that| this)? (?:again|once more)|when (?:exactly )?and where(?= \.|\Z| (?:is|
    was|exactly|again|say))
"""),
    never=phrases("book|appointment with|results"),
)

ABLE = Intent(
    kind="able",
    says=phrases(r"""
(?:hi|hello|hey|hiya)<1>(?: is)? any(?:one|body) (?:out )?(?:there|here|home)
(?<!see )(?<!with )(?<!for )(?<!is )any(?:one|body) (?:out )?there(?= \.|\Z)
how does (?:this|it|that)(?: thing)? (?:all )?work(?= \.|\Z| (?:then|please|exactly|here|anyway|do i))|do i (?:just |
    simply |
    only )?(?:write|type|text|message|chat|tell)<2> (?:to )?(?:you|here|it)(?= \.|\Z| (?:what|and|then|or))
what (?:is|s) (?:the )?(?:point|use|purpose)<1> of (?:you|this|it|having you)|what (?:are you|is this|are u) (?:for|
    good for|even for)|
    is this<1> (?:thing )?(?:on|working)(?= \.|\Z)|are you (?:working|on|alive|awake|switched on)(?= \.|\Z)|
    what use are you|what good are you|what do you (?:even |actually |exactly )?do(?= \.|\Z| (?:then|exactly|here|
    anyway))
(?:so|right|now|and) what (?:do|should|must) i (?:do|press|tap|type|write)(?: now| next)?(?= \.|\Z)
"""),
    alone=phrases(r"""
(?:is )?(?:anyone|anybody|someone|somebody)(?: out)? there|hello+ ?(?:hello+)?|how do i (?:start|begin)|
    where do i (?:start|begin)|what do i press
(?:what|how) (?:can|do|could) (?:you|i) (?:do|use (?:you|this)|ask|help(?: me)?(?: with)?)(?: for me| here)?|
    how does (?:this|it) work|how do i (?:use|do) this|what (?:now|next|do i do(?: now| next)?|should i (?:do|type|
    write))|how (?:do|can) i (?:book|make an appointment|get an appointment)|i (?:dont|do not) (?:understand|
    know (?:what to (?:do|write|type)|how (?:this|it) works))|(?:im|i am) (?:confused|lost|stuck)|
    what (?:do you (?:offer|do)|is this for)
"""),
    answers=dict.fromkeys(CardKind, "help"),
)

THANKS = Intent(
    kind="thanks",
    weak=phrases(r"""
(?:ive|i have|got it|thats|it is)<2> (?:put|written|noted|down|marked)<2> (?:in|on)<1> (?:my|the|our) (?:diary|
    calendar|fridge|list|phone)<4>|god bless|merry christmas|happy (?:new year|christmas|easter)|
    thank you (?:ever )?so much|thanks (?:ever )?so much
"""),
    alone=phrases(r"""
(?:thank you|thanks)<2> for (?:being|your|all|letting|telling|noticing|helping|explaining)<6>
(?:many |no |ok |lovely |oh |great |perfect |brilliant |super |yes |wonderful |excellent |fantastic |
    marvellous ){0,3}(?:thanks?|thank you|thankyou|thx|tks|ty|cheers|ta|bless you|much appreciated)(?: you|
     u)?(?: (?:a lot|so much|very much|ever so much|for (?:your|the|all your) help|for (?:that|everything|helping|
    all)|dear|love|darling|again|kindly|then|very|all|everyone|doctor|bye|and (?:goodbye|bye)|good ?bye|ever so|
    indeed|have a (?:nice|good|lovely) (?:day|evening|weekend)|dear|love|all)){0,6}
bye(?: bye| for now| then| now)?|good ?bye|see you(?: then| soon| there| tomorrow)?|good ?night|cheerio|
    have a (?:nice|good|lovely) (?:day|evening|weekend)
(?:that is|that was|you are|you have been|you were|it is|it was) (?:so |very |really |most ){0,3}(?:great|lovely|
    perfect|kind|helpful|brilliant|wonderful|marvellous|a great help|a star)(?: of you)?
"""),
    never=phrases("no (?:thanks?|thank you|ta|thx|tks|ty|cheers)"),
)

THAT_IS_ALL = Intent(
    kind="that_is_all",
    idle_alone=phrases(r"""
(?:no |yes |ok |nope |right ){0,3}(?:that is|thatll be|that will be|thats) (?:all|everything|it)(?: (?:thanks?|
    thank you|for (?:now|today)|dear|then|love)){0,3}
(?:ok |right |all |yes |great ){0,2}(?:done|finished|sorted)(?: (?:it|that|now|then|thanks?)){0,2}
(?:no )?nothing else(?: (?:thanks?|thank you)){0,3}|(?:im|i am|all) (?:done|good|fine|sorted|set)|all good|
    no (?:thanks?|thank you)(?: (?:dear|love|that is all)){0,3}|(?:great|lovely|perfect|brilliant|wonderful|ok great|
    super|smashing|nice)(?: news)?
"""),
    answers=dict.fromkeys(CardKind, "intent.thanks"),
)

TALK = (CLOCK, THANKS, THAT_IS_ALL, HUMAN, ABLE, WHICH, ADVICE, LATER, HOLD, MISTAKE, REPEAT)
