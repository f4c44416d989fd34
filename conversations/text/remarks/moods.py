"""What people say that is neither an answer nor a question of the matter: kind words, goodbyes, moods, being lost.

A table: the first kind that fits is meant. It is looked at where nothing else was understood.
"""

from __future__ import annotations

from conversations.intents.notation import phrases
from conversations.text.remarks.kinds import Table

MOODS: Table = {
    "outside": phrases(r"""
(?:i am|im|we are|were|getting|got|am i)<2> lost(?= \.|\Z| (?:i|in|on|near|at|outside|somewhere|and|where|cant|by|
    please|help|we))<6>(?:street|road|outside|bakery|shop|corner|building|station|bus|car|town|driving|walking|near|
    by the|clinic|here)
(?:standing|waiting|sitting|parked|stuck|i am|im|been) (?:outside|in front|at the (?:door|gate|entrance|corner|
    front|back|bus stop|station)|in the (?:street|rain|car park|road))
(?:cant|cannot|can not|dont|unable to|not) (?:find|see|get to)<2> (?:clinic|door|entrance|building|place|surgery|
    way|you)(?= \.|\Z| (?:it|here|anywhere|i|in|on|and|from))
(?:see no|no sign of<1>) (?:clinic|door|entrance|surgery)|lost in the|lost (?:outside|on the way)|(?:door|gate|
    entrance) (?:is )?(?:locked|shut|closed)|which (?:door|entrance|floor|bell)|sat ?nav
"""),
    "frightened": phrases(r"""
(?:feel|feeling|so|very|really|bit|rather|getting|too|terribly|always) afraid|(?:i am|im) afraid of|^(?:i am|
    im) afraid(?= \.|\Z)
(?:i am|im|feel|feeling|so|very|really|bit|rather|getting|too|terribly) (?:scared|frightened|worried|anxious|
    nervous|terrified|lonely|sad|depressed|low|upset|desperate|embarrassed|ashamed|all alone|worried sick)
(?:scared|frightened|lonely|embarrass\w*|ashamed|terrified|petrified)(?= \.|\Z)|nobody (?:cares|to talk to|
    helps|listens)|live (?:all )?alone|(?:my (?:<family>)) (?:died|passed away|has died|just died|is dying)|in tears|
    crying|dreading<2>|(?:dont|do not) laugh
"""),
    "glad": phrases(r"""
(?:that|this|it)<1> (?:was|is|s|went)<1> (?:so |really |very |actually |surprisingly |dead |nice and |much |way |
    a lot |far ){0,3}(?<!no )(?<!not )(?<!never )(?<!any )(?<!hardly )
    (?:easy|easier|quick|quicker|painless|simple|simpler|smooth|smoothly|smoother|better|faster|
    straightforward)(?! (?:if|to|day|
    time|for|one|with|on|at|in))
(?<!no )(?<!not )(?<!any )(?<!never )(?:easier|quicker|better|faster|simpler|nicer) than (?:phon\w+|
    ring\w+|call\w+|waiting|queu\w+|my<1> (?:gp|doctors?)|
    the (?:phone|gp|nhs|website|app|last|old)|your<3> (?:phone|line|website|receptionist|app)|going|being|expected|
    i (?:thought|
    expected)|usual)
"""),
    "angry": phrases(r"""
(?:you|youre|bot|this)<1> (?:not|isnt|arent|never|wasnt|no)<1> (?:help|helpful|useful|clever|easy|nice|kind)(?= \.|
    \Z| at)
any idea how (?:hard|difficult|annoying|long)<4>|bank of england|fort knox|crown jewels|rocket science|
    mission impossible
(?:this|it|that|you|all this|system|bot|thing|whole thing)<1> (?:is|are|s) (?:so |very |just |absolutely |really |
    completely |utterly |a |bloody ){0,3}(?:ridiculous|useless|hopeless|rubbish|stupid|terrible|awful|disgrace\w*|
    joke|nonsense|annoying|infuriating|pathetic|silly|daft|crap|frustrating|impossible|waste of time|shambles|
    nightmare|not helpful|no help|unhelpful|impersonal|getting on my nerves)
(?:ridiculous|useless|hopeless|rubbish|pathetic|disgraceful|nonsense|unbelievable|outrageous|stupid (?:bot|thing|
    machine)|waste of time|for (?:heavens?|goodness|gods?|petes?|crying out) ?(?:sake|loud)?s?|fed up|sick of|
    had enough|give up|giving up|losing (?:my )?patience|driving me mad|going round in circles|never works?|bloody|
    damn|wtf|ffs|shut up|not listening|dont listen|dont you (?:listen|understand|read)|
    (?:i|ive|i have) (?:just|already)? ?(?:told you|said (?:yes|that|so|it|this)|answered (?:that|it|this)|
    typed (?:it|that|yes)|pressed (?:it|yes|that))<4>|so many questions|too many questions|stop asking|
    asked (?:me )?(?:that|this) (?:already|before)|i told you|same (?:question|thing) again)
"""),
    "wait": phrases(r"""
(?:hold|hang) on|wait<1> (?:thats|that is|isnt|no|its|it is|i)<6>|(?:ill|i will|have to|need to|must|let me|id better|
    got to|i
     should)<1> (?:ask|check with|speak to|ring|phone|talk to|call|text) (?:him|her|them|my<4>)|
    (?<!the )(?<!shortest )(?<!long )wait(?= \.|\Z| (?:a|till|until|i|while|please|there|one))|
    one (?:moment|sec|second|minute|tick|mo)|just a<2> (?:moment|sec|second|minute|tick|mo)|(?:give|
    need)<2> (?:minute|moment|second|sec|time|a think|while)|bear with|let me (?:think|see|check|find|get|ask|
    consider|ponder|fetch|read)|(?:ill|i will|i shall|id rather|better) wait|(?:still |just |im |i am )thinking(?= \.|
    \Z| (?:about it|it over|about that|hang|one|please|sorry))|
    have to (?:think|ask|check)|
    need to (?:think|ask|check)|must (?:think|ask|check)|(?:ask|check with|talk to|speak to) (?:my|the) (?:<family>|
    carer)|kettle|door ?bell|someone (?:is )?at the door|phone is ringing|find my (?:glasses|specs|diary|pen)|
    (?:get|fetch) my|my (?:dinner|tea|lunch|supper) is|back in a|(?<!to )(?<!must )(?<!should )(?:ill|be) (?:be )?(?:
    right |straight )?back|brb|
    not now|another time|in two minds|cant decide|undecided|i wonder|dont know yet|havent decided|pros and cons|
    sleep on it|not (?:ready|sure) yet|hmm+|umm+|errr*
"""),
    "decline": phrases(r"""
never ?mind(?= \.|\Z| (?:ill|i|it|then|thanks|sorry|just|dont))|(?:ill|i will|id rather|rather|better|going to|gonna|
    just|prefer
     to)<2> (?:ring|call|phone|telephone|pop in|come in|go in|speak to)(?: (?:you|them|up|instead|the (?:clinic|
    surgery|desk|
    reception)|later|tomorrow|then|in|back|the number|and (?:ask|book)|to book)){0,3}(?= \.|\Z)
(?:got|have|found|booked|sorted)<1> (?:one|it|an appointment|something|somewhere)<1> (?:elsewhere|somewhere else|
    already)<3>|not (?:today|now|this time|at the moment|for me|tonight)<3>(?=thank|ta\b|\Z| \.|i)|no (?:thanks?|
    thank you|ta)(?= |
    \Z)|(?:only|just) (?:looking|browsing|asking|curious|checking|wondering|having a look|being nosy|nosing)
(?:thought better|decided against|changed my mind|dont (?:need|want) (?:it|anything|one)|do not (?:need|want) (?:it|
    anything)|gone off|no longer (?:need|want)|leave it|forget it|wont bother|not bother|dont bother|
    think ill leave)<6>|another (?:day|time) (?:perhaps|maybe|then)|some other time|maybe (?:later|another)|
    perhaps (?:later|another)
"""),
    "bye": phrases(r"""
(?:i am|im|got to|gotta|have to|must|ill be|id better|better|need to) (?:off|go|dash|run|going|leave|be off|be going|
    get off|
    get on)(?= \.|\Z| (?:now|to|and|out|then|for|my|the|soon|feed|put|make|will|ill|cos|as|so|bye|thanks|thx|cheers|
    talk|speak|
    see|but|byee*))
good ?night|good ?bye|bye(?: bye)?(?= \.|\Z| (?:for|now|then|dear|love|all|and))|ta ra|ta ta|tara|toodle\w*|cheerio|
    see you|so long(?! as)|farewell|speak soon|until (?:then|next time)|night night|take care|have a (?:nice|good|
    lovely)<2>|catch you later|(?:talk|speak) (?:later|soon|again|tomorrow)|kind regards|best wishes|all the best|
    yours (?:sincerely|faithfully|truly)|over and out|that is (?:all|me|it) (?:for|done|then|today)|
    nothing (?:further|more|else)
"""),
    "praise": phrases(r"""
not (?:so|too|that|half)<1> bad(?= \.|\Z| (?:for an?|at (?:this|it)|really|actually|are you))<4>
(?:you|youre|ur|that|this|it|bot|service|youve|everything|all)<3> (?<!not )(?<!no )(?:marvel\w*|wonderful|helpful|star|
    gem|treasure|angel|
    saint|legend|lifesaver|brilliant|fantastic|excellent|amazing|clever|kind|lovely|great|perfect|super|splendid|
    patient|sweet|easy|quick|simple|efficient|magic|impressive|so good|very good|the best|polite|darling|dear|
    smashing|fabulous|handy|useful)(?! (?:time|day|place|if|one|for|to))
(?:lovely|great|good|nice|excellent|wonderful|brilliant|super|splendid|smashing|top|fine|cracking) (?:job|work|
    stuff|service|show|help|news|bot|idea|one|little)|well done|bravo|hurra[yh]|hooray|clever (?:thing|you|bot|girl|
    boy)|(?:thank|thanks|grateful|appreciate\w*|obliged|cheers|bless)(?! (?:god|goodness))|god bless|love you|
    (?:i )?(?:like|love) (?:you|this|it|talking|chatting)|what would i do without|who do i thank|tell my friends|
    five stars|ten out of ten|(?:you are|youre) (?:a|an|the|so|very|too|most)<1> (?!bot|robot|machine|computer|joke|
    waste|slow|
    stupid|pain|disgrace|liar|nuisance|late|useless|rubbish|pathetic|rude|annoying|no\b)[a-z]+<1>|easier than|
    wasnt so (?:bad|hard)|
    wonders of|modern technology|marvel\w*
"""),
    "sorry": phrases(r"""
(?:oh |dear |well |good ){0,2}(?:bother|blast|drat|(?<=oh )dear|(?<=dear )me|gracious|heavens|lord|crikey|
    blimey|fiddlesticks|
    botheration|whoops|oops|oopsie|silly me|my goodness|good grief|sugar|damn it|flip|crumbs|golly)(?= \.|\Z|
     (?:how|what|i|me|that|so|my|no|not|of|gracious|sorry))
(?:how|so|very|too|bit|am|being) (?:silly|stupid|daft|foolish|forgetful|dim|clumsy|slow|absent minded)<1>(?:of me|
    today|sorry)?|silly (?:me|old)<2>|(?:i am|im)<2> (?:hopeless|useless|all thumbs|no good|slow|sorry|confusing|
    a nuisance|old|muddled|a pain|being a)<4>|sorry<2>(?:about|for|to|i|if|my|dear|love)?<6>|apolog\w+|
    my (?:mistake|fault|bad|apologies|fat|silly|clumsy|big)<2>|excuse (?:me|my)<2>|pardon me|senior moment|
    memory is|head like a sieve|losing my marbles|typo|fat fingers?|predictive text|autocorrect|(?:the|
    my) cat (?:walked|sat|trod|jumped)<5>
"""),
    "lost.": phrases(r"""
(?:i am |im |we are |feeling |totally |completely |quite |so |very |a bit |all |bit |rather ){0,4}(?:lost|confused|
    stuck|muddled|bewildered|puzzled|baffled|flummoxed|at a loss|mixed up|confusing|in a muddle)(?: (?:now|here|
    by (?:all )?(?:this|it|that)|with (?:this|it|all this)|again|dear|sorry|please|help))*
(?:please )?(?:help|help me|help me please|please help|i need help|can you help(?: me)?|need help|sos|assist me)|
    (?:i )?(?:dont|do not|cant|didnt) (?:understand|get it|follow|know)(?: (?:this|it|that|you|any of (?:this|it)|
    what (?:to do|this is|you (?:want|mean)|to (?:say|type|put|press|choose|pick|tap))|how(?: this works|
     to do (?:this|it))?|which(?: one)?|where to (?:start|press|tap|click|look)))?
what|what now|what next|what do i do|what shall i do|what should i do|what do you (?:want|mean|need)|what (?:do|
    should|must|am) i (?:do|say|type|press|put|choose|pick|tap|write|answer|supposed to do|meant to do)(?: (?:here|
    now|next|please))*|how|how do i (?:do (?:this|it|that)|choose|pick|answer|go on|answer that)|
    where do i (?:press|tap|click|type|start|look|go)|eh|huh|pardon|which|is that all|explain|i give up|no idea|
    (?:what|which|whats)(?: were| are| was| is)? (?:the|my|our|your|all the) (?:options?|choices?|
    possibilities)(?: again|
    please| there| here| left)*|(?:wait |hang on |hold on )?(?:what|which) (?:did|do|can|could) (?:i|you|
    we) (?:say|have|
    offer|choose|pick)(?: from| again| there)*|(?:show|tell|give|remind|list)(?: me)?(?: of)? (?:the|my|those|these|all
     the) (?:options?|choices?|list)(?: again| please)*|
    no clue|havent a clue|search me|you tell me|example|examples|like what|such as|options|what options|choices|
    what are (?:my|the) (?:options|choices)|what choices<3>|what can i (?:say|choose|pick|type|have)
"""),
    "so_far": phrases(r"""
(?:what|which|who|where|when)<3> (?:did|have|was|had|were)<2> (?:i|we)<2> (?:chose|chosen|choose|pick\w*|say|
    said|select\w*|asked? for|put|got|noted|book\w*)(?: so far| again| before| now)?(?= \.|\Z)|(?:type|visit|place|
    doctor|one|what) i (?:chose|picked|selected|asked for|said)(?= \.|\Z)|lost track|where (?:are|were|was) (?:we|
    i)(?= \.|\Z| (?:now|up to|again))|so far
"""),
    "you": phrases(r"""
how are you|how do you do|how is (?:it going|things|life|your day|you)|are you (?:well|ok|okay|all right|alright|
    busy|married|new|happy|listening|clever|tired|alive|awake)|nice to (?:meet|talk|chat)<3>|pleased to meet|(?:do|
    have|are|can|would) you (?:like|love|have (?:a|any) (?:name|family|children|kids|friends|feelings|cat|dog)|
    sleep|eat|dream|drink|dance|sing|tell (?:me )?(?:a )?jokes?|feel|think|know (?:a|any) jokes?|ever|get (?:tired|
    bored))|tell me a joke|sing (?:me )?a song|make me laugh|what is your (?:name|favourite)|who made you|
    how old are you|where (?:are you from|do you live)|is it (?:cold|warm|raining|sunny) (?:there|where)|
    are you (?:a )?(?:boy|girl|man|woman|he|she)
"""),
    "chat.": phrases(r"""
lol|ha+|haha+|hehe+|lmao|test|testing|hi hi|yoo ?hoo|knock knock|ok lol|boo|hello you|peekaboo
"""),
    "chat": phrases(r"""
lol|lmao|rofl|(?:ha ?){2,4}|hehe\w*|(?:instagram|facebook|tik ?tok|twitter|youtube|snapchat|whats ?app)<3>(?= \.|\Z|
     (?:lately|
    now|page|ad|ads|advert|adverts|today|all))|whatever next|what(?: ever)? next(?= \.|\Z)
(?:it is|it was|is it|oh|what|such|this|the|lovely|terrible|horrible)<2> (?:raining|snowing|pouring|freezing|sunny|
    windy|weather|day today|foggy|icy|rain|snow|sunshine|heatwave|storm|fog)|cats and dogs|nice weather|lovely day|
    (?:it is|isnt it)<2> (?:cold|hot|wet|warm|mild) (?:today|out|outside|here|isnt|this)
(?:my|our|the) (?:cat|dog|budgie|parrot|garden|grandchildren|grandson|granddaughter|knitting|bingo|roses|telly|
    television|tea|biscuits?|dinner|lunch|neighbours?|tomatoes|choir|allotment|anniversary|birthday)
(?:bingo|cup of tea|cuppa|biscuits?|football|cricket|coronation street|eastenders|strictly|telly|grandchildren|
    the war|in my day|years ago|when i was (?:young|a (?:girl|boy|child)))|(?:i am|im) \d\d(?= \.|\Z| (?:you|years|
    and|so|next|today|tomorrow|on))|merry christmas|happy (?:new year|christmas|easter|birthday)|just (?:testing|
    looking|playing|checking|curious|browsing)|testing|test(?= \.|\Z)|hello<2> (?:again|there|dear)|good (?:morning|
    afternoon|evening|day)
"""),
}  # fmt: skip
