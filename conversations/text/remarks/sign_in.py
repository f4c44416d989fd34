"""What people say at the sign-in card: trouble with the page, doubts, refusals, that they are done, or are slow.

A table: the first kind that fits is meant. What is about a password, a code or an account stands among the intents.
"""

from __future__ import annotations

from conversations.intents.notation import phrases
from conversations.text.remarks.accounts import ACCOUNTS
from conversations.text.remarks.kinds import Table

SIGN_IN: Table = {
    "another_day": phrases(r"""
^(?:(?:no|sorry|oh|wait|please|ok) ){0,2}(?:go )?back(?: please)?<3>(?: \.)? (?:i )?(?:want|need|like|prefer|
    would like|id like)<2>
     (?:another|different|other|new|later|earlier|change the)<1> (?:day|date|time|hour|week|doctor|place|clinic|
    person|visit)(?= \.|\Z| (?:please|instead|now))
^(?:(?:no|sorry|oh|wait|please|ok|can i|could i|i want to|take me|bring me|go|get) ){0,4}back to (?:the |my )?(?:times?|
    slots?|days?|dates?|doctors?|places?|clinics?|list)(?= \.|\Z| (?:please|i|again|list|as|because|instead|now))<4>
(?:want|need|like|prefer|go back and|change)<2> (?:another|different|other|later|earlier)<1> (?:day|date|time|hour|week|
    doctor|place|clinic|person|visit)<2>(?: \.)? (?:go )?back(?: please)?(?= \.|\Z)
(?:wrong|different|another) (?:day|date|time|place|doctor|visit)(?: please)?(?: \.)? (?:go )?back(?: please)?(?= \.|\Z)
^(?:go )?back(?: please)?(?: \.)? (?:(?:i|ive) (?:picked|chose|chosen|got|put|tapped) )?(?:the )?(?:wrong|different|
    another) (?:day|date|time|place|doctor|visit)(?: please)?(?= \.|\Z)
"""),
    **ACCOUNTS,
    "helped": phrases(r"""
(?:can|could|may|might|will|would|should|shall|let|is it|ok|okay|alright|all right|possible|allowed)<4> (?:<family>|
    carer|someone|somebody|anyone|anybody|another person)(?: else)? (?:please |just )?(?:sign\w*|log\w*|do|
    fill)<5> (?:for|on
     behalf of|instead of|in place of|on) (?:me|my behalf)<4>
(?:<family>)<1> (?:normally|usually|always|generally|often|mostly|used to)<1> (?:does|do|did|helps?|sorts?|handles?|
    sets?|looks
     after|books?|types?|signs?)<8>|(?:<family>) (?:does|did|sorts|handles|books) (?:this|it|all|everything|the|that)<6>
my (?:<family>)<2> (?:does|do|did|helps?|sets?|will do|can do|deals with|sorts?|looks after)<6>
(?:get|ask|have|wait for|let)<1> (?:my|the|our) (?:<family>|carer)<1> (?:to )?(?:do (?:it|this|that)|help|sort|set|
    show me|sign|log)<6>
"""),
    "button": phrases(r"""
(?:sign|log) (?:me|us) (?:in|on)<4>|(?:sign|log) (?:in|on) for me<2>|(?:can|could|will|would|cant)<1> (?:you|
    u)<1> (?:sign|log|do)<2>
     (?:in|on|it) for me<3>|
    (?<!dont )(?<!not )(?<!never )(?<!really )(?<!would i )(?<!do i )(?<!should i )(?:want|need|ready|like|
    trying) to (?:sign|log) (?:in|on)(?= \.|\Z| (?:please|now|pls))
where (?:do|should|must|can) (?:i|we) (?:press|tap|click|go|start)(?= \.|\Z| (?:now|then|please|to sign|for this))
^where(?: is (?:it|that)| do i (?:sign|log) (?:in|on)| to (?:sign|log) (?:in|on))?(?: please)?(?= \.|\Z)
(?:which|what)<1> (?:button|link)(?= \.|\Z| (?:do|is|to|should|please|there|mean|here))<4>
(?:cant|cannot|dont|do not|cant even) (?:see|find)<1> (?:any|a|the|no|where the|that)<1> (?:page|button|link|form|box)|
    (?:what|which|where is the|wheres the) page(?= \.|\Z)|(?:no|isnt a|is not a|isnt any) (?:page|button|link) (?:here|
    there|to)
"""),
    "wrong_person": phrases(r"""
(?:signed|logged)<1> in as (?:someone|somebody|my|the wrong|an|another)<2>
(?:some(?:one|body) elses?|another persons?|(?:the|a) wrong persons?|(?:my|his|her) (?:<family>)s|a strangers?|
    a different)<1> (?:name|account|details|record|person)(?! (?:is|was)<2> (?:missing|lost))(?! (?:or|should|would|can|
    could|do|then|instead|if|for|to))
(?:it|page|account|name|screen) (?:says|shows|has|is|calls me|thinks i am)<3> (?:some(?:one|body) else|
    the wrong person|a stranger|not me|another person|my (?:<family>))
(?:not|isnt) (?:my|the right) (?:account|name)(?= \.|\Z| (?:in|on|at|it|that|there|here))|(?:logged|signed|
    am) in as (?:some|my|the wrong|an)<2>
"""),
    "details_wrong": phrases(r"""
(?:has|have|got|is|with)<1> my old (?:phone number|number|address|name|e ?mail)
(?:got|have|has|put|spelt|spelled|wrote|written|is|are|my)<3> (?:sur|first |last |maiden |middle |
    family )?name<3> (?:wrong|incorrect\w*|misspel\w+|not right|mis spel\w+)
(?:sur|first |last |maiden |middle |family )names?<3> (?:wrong|incorrect|misspelt|misspelled|changed|spelt|spelled|
    is not|isnt|should be|has changed|with an? )
(?:wrong|incorrect|old|misspelt) (?:spelling|(?:sur)?name|birthday|date of birth|dob|address|phone number|e ?mail|
    email address)(?: (?:in|on|there|for|of|is|has)|\Z| \.)
(?:my|the) (?:address|phone number|e ?mail|email address|birthday|date of birth|dob|telephone number|telephone|
    mobile number|mobile|postcode|details)<3> (?:wrong|incorrect|out of date|old one|changed|not right|has changed|
    have changed)
(?:ive|i have|we have) (?:moved|changed my name|got married|married|a new (?:address|number|phone number|e ?mail|
    name|mobile))|maiden name
"""),
    "eyesight": phrases(r"""
(?:eye ?sight|eyes|vision|sight)<3> (?:poor|bad|failing|weak|not good|not what|going|gone|terrible|dim|not so good|
    arent|not very|are|is)
(?:cant|cannot|can not|hard to|difficult to|struggle to|unable to|hardly|barely|not able to)<1> (?:see|read|
    make out)<3> (?:it|page|letters?|print|writing|words|screen|text|anything|what it says|them|small|picture|
    squares?|that|this)
(?:cant|cannot|can not) (?:see|read)(?= \.|\Z)|(?:letters|print|writing|text|words|it|that|page|screen|font|
    everything)<2> (?:too|so|very|far too|awfully|terribly|all) (?:small|tiny|faint|little|wee)
(?:tiny|small|little|faint) (?:letters|print|writing|words|text|font)|(?:make|get)<3> (?:bigger|larger)|magnif\w+|
    macular|glaucoma|cataracts?|partially sighted|registered blind|screen reader|i am (?:nearly |almost |half |
    partly |quite |going )?blind
(?:broken|lost|forgotten|without|havent got|cant find|find|get|fetch)<1> (?:my )?(?:reading )?(?:glasses|specs|
    spectacles)
"""),
    "captcha": phrases(r"""
traffic lights|pick the pictures|(?:click|tap|choose|select)<3> (?:pictures?|squares|buses|bicycles|bridges|crossings)
(?:squares?|pictures?|photos?|images?|boxes)<4> (?:bus(?:es)?|traffic lights?|bridges?|bicycles?|motorbikes?|cars?|
    hydrants?|chimneys?|stairs|crossings?|click\w*|tick\w*)
(?:not|am|are you) a robot|captcha|(?:bus(?:es)?|traffic lights?|crossings?|hydrants?|bicycles?)<4> (?:squares?|
    pictures?|photos?|images?)|puzzle|wiggly letters|funny letters|squiggly letters|type the (?:letters|characters)
"""),
    "inside": phrases(r"""
(?:open\w*|page|it is|its|comes up|came up|shows?|inside|in)<4> (?:in|inside|within)<1> (?:telegram|the (?:appointment|
    chat)|here)<6> (?:right|ok|okay|normal|supposed|correct|meant|should it|alright|all right)
(?:not|isnt|instead of|rather than)<3> (?:safari|chrome|browser|firefox|edge|internet explorer)
(?:should|does|will|supposed to|meant to) (?:it|that|this|the page)<1> (?:open|be|come up|appear)<2> (?:telegram|here|
    the chat|safari|chrome|browser)
"""),
    "language": phrases(r"""
(?:opened|opening|opens|comes up|came up|is|it is|all|written|page) in (?:<tongue>)(?! speaking)<4>
(?:page|it|screen|site|website|button|form|everything|all) (?:is|was|comes up|came up|opens|shows|appears|
    s)(?: all)? in (?!my|the|here|a |an )[a-z]+(?= or|\.|\Z| \.| language| and| not)
(?:change|switch|set|choose|put|get)<3> (?:language|english|welsh)|(?:not|isnt|only) in (?:english|my language)|
    what language|in (?:english|another language|my language|my own language)<1>(?= \.|\Z)|translat\w+
"""),
    "mail": phrases(r"""
(?:confirmation|activation|welcome|registration|verification|reset)<2> (?:e ?mails?|mails?|messages?|links?|
    letters?|texts?)
(?:no|never|not|hasnt|havent|didnt|dont|isnt|nothing|waiting for|still)<5> (?:e ?mails?|mails?)(?= \.|\Z| (?:has|
    have|came|come|yet|from|with|in|so|arrived|to))
(?:e ?mails?|mails?)<2> (?:not|never|hasnt|has not|havent|didnt|did not|isnt)<2> (?:come|came|arrive\w*|here|there|
    got|received|turned up|reached)|(?:spam|junk) folder|where is the e ?mail
"""),
    "slow": phrases(r"""
(?:hands?|fingers?) (?:shakes?|are shaking|tremble|are trembling|is shaking|are stiff|are cold|are bad|hurt)|
    parkinsons?|arthritis|trembl\w+|(?:two|big|fat|only|my|all|clumsy) (?:thumbs|fingers)
(?:i am|im|bit|very|so|rather|too|being) (?:slow|not very quick|not fast)(?= \.|\Z| (?:at|with|and|for|today|
    but|to|on|i|so))|not (?:so|very|too|as) (?:quick|fast|young)|patience|be patient|bear with|takes? me (?:a while|
    ages|time|forever|so long)|i am \d\d(?= \.|\Z| (?:you|years|and|so|next|not))
(?:before|until) it (?:runs out|times out|expires|closes|is gone|goes)|(?:too|so) (?:fast|quick\w*) for me|
    not enough time|dont rush|stop rushing|no rush please
"""),
    "again": phrases(r"""
(?:send|give|show|get|need|want|have|post|share)<4> (?:link|button)(?: (?:again|once more|one more time|another|
    afresh)<2>)?(?= \.|\Z| (?:please|again|once|would|will|could|so|to))
(?:another|new|fresh|different) (?:link|button|one please)|(?:link|button)<4> (?:again|once more)|where<3> (?:link|
    button)|(?:lost|cant find|cannot find|cant see|dont see|deleted|no|missing)<3> (?:link|button)
(?:pressed|tapped|hit|touched|clicked|went|pushed|closed|shut|lost|left|deleted|swiped)<4> (?:by (?:mistake|
    accident)|accidentally|too (?:soon|early))|accidentally|(?:i|ive|have) (?:closed|shut|lost|left|
    swiped away)<2> (?:page|it|window|tab|screen)|oops
"""),
    "every_time": phrases(r"""
how long<4> (?:stay|remain|be|keep)<2> (?:signed|logged) in
(?:every|each)(?: single)? time|(?:always|again and again|over and over|all over|each day|every day)<3> (?:sign|
    log)<1>|(?:stay|remain|keep me|kept|still|be|remember me)<1> (?:signed|logged) in|how long<3> (?:signed|
    logged) in|(?:log|sign)(?:ging|ning|ing|ged|ned|ed)?<1> (?:in|on)<1> (?:again|once more|afresh)|
    remember (?:me|my)<1> (?:next time|details|login|sign in|password for next)?(?= \.|\Z)
(?:again|already|yesterday|last (?:week|time)|this morning)<2> (?:sign|log)(?:ed|ged)? in|(?:sign|
    log)(?:ed|ged|n)? in (?:already )?(?:yesterday|last|this morning|before|earlier)|(?:why|what) again(?= \.|\Z)|
    (?:did|done) (?:it|this|that|all this)<2> (?:last (?:week|time|month)|yesterday|before|the other day|already)<4>
"""),
    "done": phrases(r"""
(?:think|believe|seems?|looks?|sure|should|must|has|have|is|it|all|ive|i|now|just|finally|already|im|am|been|says|
    said|reckon|says i am|says im|only|both|am all)<3> (?:done|gone through|finished|logged in|logged on|signed in|
    signed on|completed|accepted|successful(?:ly)?|worked|been accepted|in now|went through)(?! (?:with|by|
    before you|for (?:\d|two|three))| (?:me|it) out)
(?:green|big|little|a) (?:tick|check)(?! box)|says (?:success\w*|welcome|thank you|thanks|you can close|close this|
    signed in|logged in|all set|complete)|(?:done|did) (?:it|that|so|as you|what you)|what (?:now|next)|
    next (?:step|thing|bit)|(?:i|ive|have) (?:put|typed|entered|given|filled)<4> (?:in|it|that|everything|details|
    password|form)(?= \.|\Z| (?:and|but|now|what|so|in))
(?:on|with|using|from) (?:my|the|another|a different|our)<1> (?:computer|laptop|ipad|tablet|pc|browser|
    desktop)<5> (?:but|and|still|already|nothing|phone)|already (?:signed|logged) (?:in|on)|(?:signed|
    logged) (?:myself )?in(?= \.|\Z| (?:now|already|but|and|what|on|as|with|just|like))
"""),
    "done.": phrases(r"""
(?:all |now |right |ok |there |its |it is |i am |im |ive |i have |just ){0,3}(?:done|finished|complete|completed|
    ready|sorted|in|signed in|logged in|through|did it|signed|entered|submitted|sent)(?: (?:it|that|now|already|all|
    again|for you|then)){0,2}
"""),
    "before": phrases(r"""
(?:only|just) (?:want|wanted|like|would like|need|trying|looking|wish|hoping)<2> (?:see|look|check|know|
    find out)<3> (?:what|
    which|when|if|whether|times|slots|dates|days|availab\w+)<4>
before (?:i |we )?(?:sign|signing|log|logging|i sign|i log)<9>|first (?:tell|show|let me|say|see|check)<9>|(?:tell|
    show|say)<2> me<2>
     first<4>
(?:shall|should|can|do|may|must) i<1> (?:say|tell|type|mention|put|give)<3> (?:now|here|first|already|yet|later|after)
(?:leave|do|skip|put|keep)<3> (?:sign(?:ing)?|log(?:ging)?)<2> (?:till|until|for|later|after|to the end|last|off)|
    (?:choose|pick|see|look at|tell me|find|know|show me|get|have)<6> (?:first|before i (?:sign|log)|
    without (?:signing|logging))|(?:tell|show) me (?:first|beforehand)|before i (?:sign|log|do (?:that|this|it))
(?:sign in|log in|do that|do this)<1> (?:after|afterwards|later|at the end|last)(?= \.|\Z|<3> (?:chosen|picked|
    seen))|will i (?:still )?(?:get|have|lose)<5> (?:asked|said|wanted|told|chose|slot|time|place|morning|afternoon|
    wish)|(?:lose|keep|kept|forget|remember|forgotten)<3> (?:what i (?:said|typed|asked|told|wrote|chose)|
    my (?:place|slot|choices?|wish|turn|time))
"""),
    "mind": phrases(r"""
am i<1> (?:bound|tied|committed|obliged)
(?:what if|what happens if|and if|can i|if i|suppose i|will i be able to)<5> (?:change my mind|dont like it|
    dont want it|back out|pull out|stop halfway|nothing suits|not suit\w*|sign out|log out)|(?:does|do|am i|will|
    is)<4> (?:sign\w*|log\w*)<3> (?:commit\w*|oblig\w*|bind\w*|book\w*|bound)|(?:commit|oblige|bind) me|
    no obligation|under obligation
"""),
    "cost": phrases(r"""
(?:fees?|charges?|charged|cost|costs|pay|free|price|money)<5> (?:account|portal|sign\w* (?:in|up)|signing|log\w* in|
    register\w*|registration|link|this|page|join\w*)|(?:account|portal|sign\w* in|signing|register\w*|registration|
    join\w*)<4> (?:fees?|charges?|charged|cost|costs|free|money)
"""),
    "face": phrases(r"""
(?:face id|touch id|finger ?prints?|thumb ?prints?|face scan|face recognition)<3> (?:fail\w*|not|isnt|doesnt|wont|keeps|
    stopped|cant|never|no longer|didnt|broken|hopeless|rejected)<4>
(?:not|cant|wont|doesnt|never|didnt)<2> (?:recogni\w+|read|scan|know|see)<2> (?:face|fingers?|thumb|finger ?print)
"""),
    "documents": phrases(r"""
passports?|driving licen[cs]e|bank id|id card|identity card|birth certificate|photo id|proof of (?:id|identity|
    address|who)|face id|fingerprint|thumb ?print|nhs (?:login|app|card|id)|(?:google|facebook|apple|
    microsoft) (?:account|login|sign in)|(?:with|use|using) (?:my )?(?:google|facebook|apple|nhs|bank)|(?:photo|
    picture|selfie|scan) of (?:my|me)|library card|(?:photo|picture) of
"""),
    "terms": phrases(r"""
terms (?:and|n) conditions|terms of|small print|(?:tick|check) ?box|box to tick|tick the box|cookies?|(?:t and c|
    ts and cs)|accept all|privacy (?:policy|notice)
"""),
    "sees": phrases(r"""
(?:which|what|how much|whose|who|does|do|will|can|could|would|are|is)<4> (?:see|sees|read|reads|know|knows|look at|
    find out|access|get|share|sell|pass on|tell|keep|store|hold|told|shown|able to see|watching|listening|spying|
    recorded|shared|kept|stored|happens to)<4> (?:about me|of me|of mine|me|mine|my (?:details|data|datas|stuff|things|
    info|record\w*|notes|
    messages|information|business|medical|history|name|account|telegram|chats?|phone)|telegram|this chat|i type|
    i write|i say)
(?:details|data|record\w*|notes|information|business|history) (?:of|about) (?:me|mine)|(?:medical|my|
    health) (?:records?|notes|history|data|details)<3> (?:safe|see|read|shown|private|secure|sold|shared|stored|
    kept)|sell (?:my|our|them|it)|hack\w*|stolen|identity theft|scam\w*|fraud\w*|trust (?:you|this|it|the)|safe|
    secure|private|genuine|legit|phish\w*|who (?:sees|reads|can see|can read|owns|runs)
"""),
    "why.": phrases(r"(?:but |and |oh )?(?:why|how come|what for)(?: (?:do i have to|must i|sign in|that)){0,2}"),
    "why": phrases(r"""
(?:what|why)<1> (?:do|does|would|did|should)<1> (?:you|u|it|they|i)<2> (?:need|want|have|must|got)<2> (?:to )?(?:know|
    sign|log|have my|see|ask)<6>
why<3> (?:cant|cannot|dont|do|must|should|have|need|is|are|so|all this|bother|sign|log|not just)<8> (?:tell you|
    my name|birthday|date of birth|just|sign|log|this|that|account|necessary|needed|at the desk|complicated|
    difficult|security|password|portal|first)
(?:can|could|cant|couldnt|why)<3> (?:take|use|have|accept|go by)<2> my<1> (?:name|dob|date of birth|birthday|word)<6>
(?:look|find) me up<4>|(?:been|was) (?:coming|a patient|with you|on your books|going)<2> (?:for|since|years|here|
    there)<5>|(?:ask|asking)<1>
     (?:a|one|1|some|my) (?:quick |simple |little |small )?questions?<4>
(?:cant|could|can|may|shall) i<2> (?:just |simply |only )?(?:tell you|give you|say|type)<3> (?:name|birthday|
    date of birth|dob|who i am|details|address|number)|(?:my name is|i am) (?:mrs|mr|miss|ms) [a-z]+(?= \.|\Z| and)|
    (?:you|they|the clinic|reception)<1> (?:already )?(?:know|knows|have|has) (?:me|who i am|my (?:name|details|
    number|birthday)|all (?:that|my))|is (?:this|that|it|signing in|all this)<2> (?:necessary|needed|compulsory|
    required|obligatory)|do i (?:really )?(?:have|need) to (?:sign|log|do)|must i (?:sign|log|really)|
    what for(?= \.|\Z)
"""),
    "portal": phrases(r"""
(?:mean\w*|meaning of|meant by)<2> (?:sign(?:ing)? (?:in|on)|log(?:ging)? (?:in|on)|portal)|(?:no|not|any|what|which)<1>
     (?:paper|form|sheet|document)s? to sign
(?:easier|simpler|plain|plainer|simple|easy) (?:words|english|language|terms|way)|learning (?:difficult\w*|
    disabilit\w*)|
    dyslexi\w*|(?:dont|do not|didnt|cant) (?:understand|follow|get) (?:it|this|that|any|what|how|a word)
(?:what|know what|idea what|which|where)<2> (?:is |are )?(?:an? |the |this |your |that |patient |clinics? )*portal|
    never (?:heard of|had|used|seen)<3> portal|portal (?:is|means?|what)(?= \.|\Z)|(?:what|which) (?:page|website|
    site|account)(?: (?:is|do|should|does|would|am)<4>)?(?= \.|\Z)|what (?:am i supposed|do i have|do i need|
    am i meant|is it i|must i|exactly)<2> (?:to )?(?:do|sign|press|tap|click|put|type|enter|need)
(?:what|how)<2> (?:mini app|sign in|sign on|signing in|log in)(?: mean\w*| is| work\w*)?(?= \.|\Z)|
    how do i (?:do (?:it|that|this)|sign|log)|explain|what do you (?:want|need) (?:from|of) me|what does it want
"""),
    "format": phrases(r"""
(?:format|way|order) for<2> (?:date of birth|birthday|dob)|(?:what|which) (?:format|order)
(?:year|day|month|date)<3> (?:first|last|before|format|order|slash\w*)|(?:capital|upper ?case|lower ?case|special|
    symbol|squiggle|digit|character|letters? and|number and)<5> (?:letter|number|symbol|character|squiggle|digit|
    sign|password)|what (?:format|form) |which format|(?:date of birth|birthday|dob|birth date)<4> (?:write|type|
    put|enter|format|how|wants?|ask\w*|need\w*|year|slash\w*|dots|dashes)|(?:wants?|asks?|asking|
    needs?)<4> (?:date of birth|birthday|dob|postcode|post code|mothers maiden|nhs number|user ?name|capital|
    phone number|mobile)|(?:dots|slashes|dashes|spaces)
"""),
    "lost_card": phrases(r"""
(?:cant|cannot|dont|lost|mislaid|misplaced|where)<4> (?:find|have|know|remember|card|paper|letter|note ?book|
    piece of paper|leaflet|slip)<4> (?:card|paper|letter|details|note ?book|leaflet|slip|piece of paper|user ?name|
    number)?(?= \.|\Z| (?:with|that|they|i|you|now|any))|(?:wrote|written) (?:it|something|them|down)|set (?:it|me|
    this|everything) up<3> (?:for me)?
"""),
    "ring": phrases(r"""
(?:ring|call|phone|telephone|text) me|(?:ring|call|phone|telephone) (?:my|the) (?:house|home|mobile|landline|
    number)|tell you the (?:code|password|number)<3>(?:by|on|over)?
"""),
    "trouble.": phrases(r"""
(?:i )?(?:cant|cannot|couldnt)(?: do (?:it|this|that))?|(?:still |keeps |just |it is |its ){0,2}(?:loading|spinning|
    buffering)(?: (?:for
     ?ever|and loading|all the time))?
"""),
    "trouble": phrases(r"""
(?:button|link|page|screen|site|website|it|portal|form|app|thing|window|that|nothing|sign in|
    this)<3> (?:does nothing|do nothing|dead|frozen|freezes|froze|stuck|hangs?(?! on)|hanging(?! on)|blank|white|black|
    empty|grey|
    broken|down|missing|gone|vanished|disappeared|not (?:work|open|load|respond|there|come|let|show)\w*|
    doesnt<1> \w+|does not<1> \w+|didnt<1> \w+|wont<1> \w+|will not \w+|isnt<1> \w+|cant be (?:found|reached|
    opened)|keeps<4>|spin\w*|loading|loads?|crash\w*|expired|timed out|times out|ran out|run out|went (?:off|away|
    blank|white|black)|goes (?:off|away|blank|white|black|round)|jumps?|closes|closed|shuts|disappear\w*)
error|\b(?:403|404|500|502|503)\b|time ?out|timed out|session|expired|(?:nothing|not a thing) (?:happens|happened|
    comes|came|there|opens|opened|appears|works)|(?:not|isnt|doesnt|wont|cant|never|stopped|stops|
    didnt)<2> (?:work\w*|open\w*|load\w*|respond\w*|connect\w*|go through|let me|get in|get on|get through)|
    (?:blank|white|black|empty) (?:page|screen)|going round|spinning|(?:wheel|circle|egg timer|hourglass)|(?:says|
    said|message)<3> (?:invalid|wrong|incorrect|failed|denied|forbidden|unavailable|not found|no connection|offline|
    unknown|not recogni\w+|try again|try later|sorry|went wrong|not secure|certificate|warning|blocked)|(?:no|bad|
    weak|poor|lost) (?:internet|wifi|wi fi|signal|connection|reception|network)|(?:internet|wifi|wi fi|signal|
    connection|network)<2> (?:bad|poor|slow|down|weak|gone|dropped|off|not)|(?:going|goes|went|go|
    just)<2> round (?:and round|in circles)|pop ?ups?|browser|safari|chrome|firefox|
    update|technical|glitch\w*|bug(?:s|gy)?|(?:went|gone|something|it is|all) wrong|security warning|stuck|
    help(?: me)?(?= \.|\Z)
"""),
    "device": phrases(r"""
(?:old|ancient|simple|basic|cheap|new|different|other|another|small|brick|nokia|android|iphone|(?:<family>)s?|my|
    any|work|borrowed)<1> (?:phone|mobile|handset|tablet|ipad|computer|laptop|device)<5> (?:ok|okay|alright|
    all right|work|matter|enough|do|fine|good|allowed|problem|for it|instead|use)
(?:ok|okay|alright|all right|matter|allowed|can i|could i|may i|possible|does it|will it|is it|must it|use|do it|
    sign in|log in|from|with|on)<5> (?:old|ancient|simple|another|different|(?:<family>)s|other|any|a|the|
    my)<1> (?:phone|mobile|handset|tablet|ipad|computer|laptop|library|pc|landline|device)|(?:smart ?phone|landline|
    touch ?screen)
"""),
    "other_clinic": phrases(r"""
(?:looking for|wanted|want|meant|after|need|thought (?:this|it|you) (?:was|were))<2> (?:the |an? |my )?(?:other|
    different|another|own|usual|local)<1> (?:clinic|surgery|practice|hospital|doctors?|gp)|wrong (?:clinic|surgery|
    practice|place)|which (?:clinic|surgery|practice)
"""),
    "refuse": phrases(r"""
(?:can|could|will|would|cant|couldnt) (?:you|u|someone|they|i) (?:not |just |simply ){0,2}book(?= \.|\Z| (?:it|for me|
    me|please|
    without|over|now|an))<5>|i (?:dont|do not) want to(?= \.|\Z)
too old for<3>
(?:dont|do not|wont|will not|not going to|rather not|sooner not|prefer not|id not|not|never|refuse to|hate|
    no way)<4> (?:sign|signing|log|logging|registering|register|do (?:this|that|it|all|any)|give|giving|put|go|
    click|tap|press|open|use|using|bother|have to|touch|hand over|trust)<5>
(?:too|so|such a|what a|all this|lot of)<2> (?:much )?(?:hassle|bother|trouble|faff|palaver|fuss|complicated|
    difficult|hard|work|effort|nonsense|rigmarole|fiddly)|(?:forget|skip|leave|drop|stuff|sod|scrap) (?:it|this|
    that)|not (?:for me|interested|worth)|(?:give|giving|gave) up|i quit|fed up|cant be (?:bothered|doing)|hopeless|
    useless|ridiculous|no (?:thanks?|thank you|ta)<8>|(?:dont|do not|not)<2> (?:internet|online|computers?|
    e ?mails?|apps?|technology|computer)|no good with (?:computers?|technology|phones?|this)|too old for<3>|
    just want to (?:see|book|talk|speak)<4>|only want to (?:see|book|talk|speak)<4>
"""),
    "refuse.": phrases(r"""
(?:id |i would |i d |i |much |would ){0,3}(?:rather|prefer|sooner) not|not really|no need|no|nope|nah|never|no way|
    no i wont|i wont|wont|no chance|i refuse|shan ?t|pass|not me|not doing (?:it|that)
"""),
    "later": phrases(r"""
(?:come|get|go) back to (?:it|this|that)(?= \.|\Z| (?:later|after|when|tonight|tomorrow|in|then|another))<3>
(?:sec|secs|mo|tick|two ticks|a sec|a mo)(?= \.|\Z)|(?:not (?:now|today|yet|at the moment|right now|this minute)|
    (?:later|tonight|tomorrow|this evening|another (?:day|
    time)|in a (?:bit|while|minute|moment|mo)|after (?:lunch|tea|dinner|supper|work|my))|remind me|hold on|hang on|
    wait|one (?:moment|minute|sec|second)|just a<2> (?:moment|minute|sec|second|tick)|back (?:soon|in|later|
    shortly)|kettle|door ?bell|someone at the door|phone is ringing|doors? (?:is )?ringing|have to go|got to go|
    must go|battery|charg(?:e|er|ing))
"""),
    "waiting": phrases(r"""
(?:queue|in line|taking so long|so long|how long|how much longer|long wait|are you (?:there|still|waiting|asleep|
    awake)|anyone there|anybody there|gone (?:quiet|silent)|why (?:so|are you|is it)<3> (?:quiet|slow|silent|long)|
    what are you (?:waiting|doing)|waiting for (?:you|what|me)|still waiting|been waiting|i am waiting|minutes ago|
    hours? ago|hurry|come on|why dont you (?:answer|reply|say)|no (?:answer|reply)|still (?:says|there|here|
    the same|nothing)|say something)
"""),
    "pass_on": phrases(r"""
(?:add|note|tell|write|put|mention|let|inform|remember|
    bear in mind|make a note|pass on)<4> (?:that (?:i|my|we)|i am|im|my|doctor|them|him|her|nurse|clinic|down)|
    allerg\w+|(?:i am|im) (?:deaf|disabled|diabetic|pregnant|vegan|on (?:warfarin|tablets|blood))|hard of hearing|
    (?:cant|cannot) (?:climb|do|manage) (?:the )?stairs
"""),
}  # fmt: skip
