"""Intents about signing in: a password that is lost, an account that is missing or locked, a code that never came."""

from __future__ import annotations

from conversations.intents.notation import phrases
from conversations.intents.row import Intent

LOCKED = Intent(
    kind="locked",
    says=phrases(r"""
(?:account|portal|login|log in)<3> (?:locked|blocked|suspended|disabled|frozen|deactivated)
(?:locked|shut|blocked) (?:me )?out|(?:locked|blocked|disabled|suspended)<1> (?:my|the)<1> account|unlock<2>|
    too many (?:attempts|tries|times)
"""),
)

CODE = Intent(
    kind="code",
    says=phrases(r"""
(?:code|pin)<2> (?:and|but|then)<1> (?:nothing|nothings|none|no|not|it|never)<3> (?:come|came|comes|coming|arrived?|
    arrives|through|there|
    sent|happens?|here|works?)<3>
(?:did not|didnt|havent|have not|not|never|cant|hasnt|dont|wont|no|still no|waiting for|no sign of)<3> (?:code|
    text message|verification|pin)(?= \.|\Z| (?:yet|came|come|arrived?|from|on|by|to|in|so|i|has|is|was|not|for))
(?:code|text|pin)<2> (?:not|never|hasnt|has not|didnt|did not|doesnt|does not|wont|isnt|is not)<1> (?:come|came|
    arrive\w*|work\w*|received?|turn\w* up|accepted|valid|right|correct)
(?:where|what) is (?:the|my|this)<1> code|(?:code|pin) (?:expired|is wrong|wrong|invalid|has run out|is invalid|
    was wrong)|(?:send|resend|need|get|want|give)<3> (?:the |another |a new |new ){0,3}code(?: again)?(?= \.|\Z|
     (?:please|again|to))
(?:sent|texted|gave|given|emailed|mailed|came with|got)<1> (?:me |us )?(?:some |a few |six |four |6 |4 |the ){0,2}
    (?:numbers|digits|figures)<8>
(?:asks?|asking|asked|wants?|wanting|says?|needs?)<3> (?:code|pin)(?= \.|\Z| (?:i|
    and|but|that|which|what|where|from|it))<8>
(?:invalid|wrong|incorrect|expired) (?:code|pin)|what (?:code|pin)|which code
"""),
    never=phrases("post ?code|zip code|dress code|discount code|(?:authori[sz]ation|referral|voucher) code"),
)

PASSWORD = Intent(
    kind="password",
    says=phrases(r"""
(?:forgot\w*|forget|lost|reset|resetting|change|changed|dont (?:remember|know|have)|do not (?:remember|know)|
    cant (?:remember|find|recall)|cannot remember|new|wrong|need|what is|know|remember|have no|incorrect|no|another|
    recover|where is)<4> (?:pass ?words?|pass ?code|pin|login|log ?in|username|user name|login details|
    sign in details|logins)(?! page)
(?:put|type|enter|write|give|send|tell|key|pop|text)<4> (?:pass ?words?|pass ?code|pin|login)<3> (?:here|to you|
    in (?:this|the)? ?chat|on here|you)(?= \.|\Z| (?:please|or|then|now|so))
(?:pass ?word|username|login)<4> (?:not|doesnt|does not|isnt|wont|incorrect|wrong|invalid|expired|forgotten|lost|
    rejected|refused|fails?|help|problem|reset|hint|link)
(?:which|what) (?:pass ?word|e ?mail|email address|username|login)(?= \.|\Z| (?:do|should|is|did|am|was|to))
"""),
)

LOGIN = Intent(
    kind="login",
    says=phrases(r"""
(?:white|blank|empty) (?:page|screen)
(?:what is|about) (?:this|that|the) page|ask(?:s|ing)<2> (?:for|me for) (?:a|my|the|some)<1> (?:number|code|pin|
    e ?mail|date of birth|password)
where is (?:the|that|this)<2> (?:button|link|page)|(?:new|another|fresh) link|(?:send|give)<2> (?:the )?link again|
    how long<3> (?:sign|log)(?:ing)? ?in
(?:cant|cannot|can not|unable to|not able to|couldnt|trouble|problems?|difficulty|struggling to|how (?:do|can|to)|
    where (?:do|can)|wont let me|not letting me|doesnt let me|will not let me|keep trying to|having problems|
    help(?: me)?)<2> (?:log(?:ging)? ?(?:in|on)|sign(?:ing)? ?(?:in|on)|get(?:ting)? in(?:to)?(?: the| my)?(?: portal|
     account)?|access (?:the|my) (?:portal|account))
(?:log ?in|sign ?in|signing in|logging in)<2> (?:not|doesnt|does not|isnt|wont|fails?|failed|problem|trouble|error|
    page|button|help|didnt|is broken|broken)
(?:link|page|button|site|website|portal|form|app)<2> (?:doesnt|does not|isnt|is not|wont|will not|didnt|not|never|
    cant|hasnt)<1> (?:work\w*|open\w*|load\w*|respond\w*|appear|there|come up|show)
(?:page|link|screen|site|portal) (?:is |goes |just |stays ){0,3}(?:blank|white|empty|broken|down|dead|frozen|expired)|
    (?:wont|not|doesnt) (?:let|letting) me (?:in|log|sign)|(?:it|page) (?:says|said)<2> (?:error|invalid|wrong|
    incorrect|expired|failed)|error (?:message|code|page)
(?:nothing happens|cant (?:click|tap|press|open)|cannot (?:click|tap|open))<3>
"""),
    never=phrases(
        "(?:map|maps|directions|photo)<1> (?:link|page)|(?:cant|cannot) get in (?:on|before|until|tomorrow|today|"
        "next|for|this)"
    ),
)

ACCOUNT = Intent(
    kind="account",
    says=phrases(r"""
(?:do|must|why must|why do) i (?:have|need|really have)? ?(?:to )?do (?:this|that|all this)|nhs number
(?:dont|do not|havent|have not|never|no|not|without|need|create|open|make|set ?up|get|new|have an?|what is|whats|lost|
    delete|close|which|got an?|havent got|why)<3> (?:accounts?)(?= \.|\Z| (?:with|yet|how|what|to|here|for|can|at|so|
    please|do|i|is|mean|number|and|or|on|before|but|love|dear|mate|sorry|lol|x|darling|any more|anymore))
(?:how|where|can|do|need|want|have|must|could|cant|like|why)<4> (?:register|sign ?up|registration|enrol)(?= \.|\Z|
     (?:with|for|here|at|please|to|online|an|as|me|first|before|or|and|i))
(?:how long|how much time)<4> (?:register|sign ?up|open an account|set up an account)
(?:have|need|got|has|must|do i)<2> be<1> (?:registered|a (?:registered )?(?:patient|member)|on your (?:books|list)|
    signed up)
(?:can|could|may) (?:anyone|anybody|any ?one|you) (?:just )?(?:come|book|use|register|join|sign up|walk in|
    be seen)(?! (?:with|
    along|to my|for|at|on|in)\b)
(?:not|never|already|arent|isnt|am i|are we) (?:been )?registered|registration (?:form|process|page)|register (?:me|
    as|with you)|registering
what (?:is|s) (?:a|the|this|my)<1> (?:patient )?portal|(?:patient )?portal account|what portal|which portal|
    dont (?:have|use|know) (?:a|the|this|any)<1> portal
(?:do|why do|must|why must|why should|why) i<2> (?:have to |need to )?(?:sign in|log in|register|have an account|
    sign up|log on)
(?:book|do it|continue|go on|use this)<2> without<2> (?:account|signing|registering|logging|log ?in|sign ?in)|
    as a guest
(?:dont|do not) (?:do|have|use|like) (?:the )?(?:internet|online|e ?mails?|computers?|smart ?phone)|(?:have|
    got) no (?:e ?mail|computer|internet)
"""),
    alone=phrases("register|registration|(?:an? |my )?account|sign ?up|registering"),
    never=phrases(
        "bank account|insurance account|registered (?:blind|disabled|nurse)|(?:log|sign)<2> (?:in|on)<1> again|(?:just|"
        r"only)<4> (?:prices?|costs?)(?: please)?\Z|account<1> to<1> (?:see|know|"
        "find out|get)<2> (?:prices?|costs?|how much)"
    ),
)

SAFE = Intent(
    kind="safe",
    says=phrases(r"""
(?:will|does|do|can|would)<2> (?:receptionist|reception|desk|they|anyone|anybody|people|staff)<1> (?:know|see|
    find out|be
     told|ask me) (?:what|why)<4>
(?:be|am|are) (?:i )?(?:sure|certain|convinced)<4> (?:real|genuine|really|safe|the clinic)|(?:is|are)<2> (?:fake|
    fraud|real clinic)|scammed|cheated|fraudsters?|(?:nervous|worried|scared|afraid|careful|wary) (?:about|of|
    with)<2> (?:links?|internet|online|scams?)
(?:is|are|how|will)<3> (?:this|it|that|my (?:data|details|information|info)|everything|you|the (?:chat|bot|page|link|
    site))<2> (?:safe|secure|private|confidential|encrypted|genuine|legit|real clinic|a scam|scam|a trick|fraud|
    protected|trustworthy|a hoax|phishing|spam)(?! (?:clinic|practice|hospital|consult\w*|patient|or nhs|or on))
how<3> (?:know|sure|tell|certain)<4> (?:real|genuine|legit|trustworthy|not a scam|above board)(?= \.|\Z| (?:and|or|not))
privacy|gdpr|data protection|confidential(?:ity)?|phishing
who (?:can |will |else )?(?:sees?|reads?|has access|gets?|looks?)<2> (?:this|these|my|what|it|the)<2> ?(?:messages?|
    data|chat|details|information|write|type)?
(?:what|where|how|why) (?:do|happens|is|does|are|will)<4> (?:my |with )?(?:data|information|details|
    messages)(?! (?:of|about) the)
(?:store|keep|save|share|sell|delete|use|give|record)<3> (?:my|our|the)?<1> (?:data|information|details|messages|
    chats?|conversations?|personal)
can i trust (?:you|this)|do i trust|is this safe|why do you (?:need|want|ask)<4>
"""),
    never=phrases(r"""
how much (?:is|does|will|for|do)|(?:price|cost)s?(?= \.|\Z| (?:is|of|before|first))
(?:change|update|new) (?:my|the)|safe (?:to (?:take|drive|eat|fly|have)|in pregnancy|for (?:my|the) baby)
"""),
)

FORGET = Intent(
    kind="forget",
    says=phrases(r"""
(?:delete|erase|wipe|remove|get rid of|forg[eo]t|destroy)<2> (?:my|our) (?:personal )?(?:data|details|info\w*|profile|
    records? here)
(?:delete|erase|wipe|remove|get rid of|forg[eo]t)<2> (?:everything|all|anything|whatever)<2> (?:you|i|about me|on me|
    of me)(?! (?:wrote|typed|said))
(?:delete|erase) (?:me|the data)(?= \.|\Z| (?:from|please))|right to be forgotten|be forgotten|forg[eo]t me(?= \.|\Z)
"""),
    never=phrases("appointments?|bookings?|delete (?:my|the) account|results|medical records?"),
    leads_to="privacy",
    purpose="erase",
)

KEPT = Intent(
    kind="kept",
    says=phrases(r"""
what<2> (?:do|does|did|have) (?:you|it|this bot|the bot)<2> (?:know|knows?|keep|kept|store|stored|hold|saved?|got|
    remember)<2> (?:about|of|on) (?:me|us)
(?:show|see|get|download|export|send|give|have)<2> (?:a copy of )?(?:all )?my (?:personal )?data
(?:what|which)<1> (?:data|information|details)<2> (?:do|does|have) (?:you|it)<2> (?:have|keep|store|hold|about|on)
subject access|data request|copy of my data
"""),
    never=phrases("results|medical records?|appointments?"),
    leads_to="privacy",
    purpose="kept",
)

ABOUT_ACCOUNTS = (LOCKED, CODE, PASSWORD, LOGIN, ACCOUNT, SAFE)
ABOUT_DATA = (FORGET, KEPT)
