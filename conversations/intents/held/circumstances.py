"""What is told of somebody's circumstances before an appointment: they are infectious, late, unsure, or in danger."""

from __future__ import annotations

from conversations.intents.held.matter import OF_ONE, Matter
from conversations.intents.notation import phrases

HARMED = Matter(
    kind="harmed",
    says=phrases(r"""
(?:husband|wife|partner|boyfriend|girlfriend|fiancee?|ex|dad|father|mum|mother|brother|son|he|she|they|family|
    in laws)<3> (?:hits?|hitting|beats?|beat|beating|punch\w*|kick\w*|slap\w*|strangl\w+|chok(?:ed|es|ing)|hurts? me|
    hurting me|threaten\w*|attacked|abus\w+|rap(?:ed|es)) (?:me|us|the kids|him|her|up)?
(?:husband|wife|partner|boyfriend|girlfriend|fiancee?|ex|dad|father|mother|brother|family|in laws|he|she)<2> (?:dont|
    doesnt|does not|do not|wont|will not|never|not) (?:let|allow|permit) (?:me|us)<3> (?:come|go|out|leave|see|attend|
    talk|phone)
(?:scared|afraid|frightened|terrified) of (?:my )?(?:husband|wife|partner|boyfriend|girlfriend|ex|dad|father|him)|
    domestic (?:abuse|violence)
"""),
    never=phrases(r"""
(?:son|kid|boy|girl|daughter|child) (?:hit|hits)<1> (?:his|her)|hit (?:his|her|its)|kicked (?:out|off)|beat (?:it|
    that|this)
(?:boss|work|manager|job|driver|bus|time off)
"""),
)

LATE = Matter(
    kind="late",
    says=phrases(r"""
(?:if|when) (?:im|i am|i come|i turn up|i get there|shes|hes) (?:\w+ )?late(?= \.|\Z| (?:instead|is|will|can|do))
(?:\d+|a few|few|a couple of|couple of|five|ten|fifteen|twenty|thirty|half an|an|quarter of an)<1> ?(?:mins?|minutes?|
    hours?|hrs?|m)<1> late
(?:be|is|am|im|are|running|arriv\w+|get there|getting there|come|coming)<3> late(?= \.|\Z| (?:on|to|for|tomorrow|
    today|tuesday|tell|let|can|sorry|because|as|cos|if|by|is|<day>))
(?:come|arrive|get|be)<2> (?:after|past) (?:\d|nine|ten)<3> (?:still|ok|alright|all right|fine|see me)
"""),
    never=phrases(r"""
(?:late|later) (?:afternoon|morning|evening|slots?|appointments?|cancel\w*|notice)|too late|how late|move|instead|
    period
(?:she|he|they|doctor|dr [a-z]+|clinic) (?:always |usually |often )?(?:runs?|running|is) late|running late usually|
    open late|late (?:opening|open|night)
"""),
)

INFECTIOUS = Matter(
    kind="infectious",
    says=phrases(r"""
(?:got|have|has|had|is|with|caught|catch\w*|gone down with|come down with|it is|think|positive for|tested|down with|
    having|hes got|in bed with)<5> (?:covid|corona|coronavirus|chicken ?pox|flu|influenza|measles|mumps|norovirus|
    shingles|scarlet fever|scabies|impetigo|nits|head ?lice|conjunctivitis|whooping cough|strep|tonsillitis|rubella|
    ringworm|stomach bug|tummy bug|sickness bug|vomiting bug|d and v|bug|hand foot and mouth)
(?:covid|corona|coronavirus|chicken ?pox|measles|norovirus|flu|lateral flow|lft)<4> (?:positive|two lines|2 lines|
    in the house|at home|came back)|two lines|(?:am|are|is|be|im|still) (?:contagious|infectious|catching)|
    tested positive
"""),
    never=phrases(r"""
why|explain|there are|(?:on|in) (?:the|this) list|entries
vaccin\w+|jabs?|boosters?|shots?|immunis\w+|cancel\w*|move|reschedul\w*|postpon\w*|another (?:day|time)|next week
last (?:week|month|year)|(?:weeks|months) ago|video|zoom|(?:call|ring|phone) (?:me|instead)|test|keep|results?
"""),
    whole=phrases(r"""
(?:i have |got |its |it is )?(?:covid|corona|chicken ?pox|the flu)
"""),
)

CONDITION = Matter(
    kind="condition",
    says=phrases(r"""
(?:im|i am|she is|he is|shes|hes|ive|we are|being|if|been) (?:\d+ weeks |now |also |on |
    just found out im )?(?:pregnant|expecting|preggers|up the duff|breast ?feeding|diabetic|epileptic|allergic)<6>
(?:on (?:my|her|a|the)|got my|have my|having my|due) periods?|time of the month|up the duff|preggers
"""),
    never=phrases(r"test|cancel\w*|move|reschedul\w*|another (?:day|time)|instead|book|results?|late period|missed"),
)

ALONE = Matter(
    kind="alone",
    says=phrases(r"""
(?:come|go|attend|see|be seen|in|turn up)<4> (?:alone|by (?:himself|herself|themselves|myself|themself)|on (?:his|her|
    their|my) own|without (?:me|us|an adult|a parent|his|her|their))
(?:son|daughter|child|boy|girl|teenager|he|she|grandson|granddaughter)<4> (?:\d\d?|under ?age|a minor|sixteen|
    fifteen)<4> (?:come|go|attend|be seen|allowed|need)
"""),
    never=phrases(r"live|lives|lived|leave me|book\w*|cancel\w*|move|live alone"),
)

WAITS_FOR = Matter(
    kind="companion",
    says=phrases(r"""
(?:toddler|baby|kids?|child|children|son|daughter|pram|buggy|twins)<8> (?:will|would|do|does|is|are)<2> (?:mind|okay|ok|
    alright|all right|allowed|welcome)<4>
(?:can|could|may|is|will|would|allowed)<5> (?:wait|sit|stay|come in|come with)<3> (?:reception|waiting room|
    waiting area|outside|there|with me|with us|with him|with her|in the room|for me)
(?:taking|bringing|driving|brings|drives|takes) me<6> (?:wait|sit|stay|come)<4>
"""),
    never=phrases(r"instead|cancel\w*|move|results?"),
)

BRINGS = Matter(
    kind="bring",
    says=phrases(r"""
(?:want|going|like|need|plan\w*|ill|i will|shall i|should i|can i|must i|do i)<2> (?:to )?(?:bring|bringing|
    take)<5> (?:box|letters?|tablets|pills|medicines?|meds|medication|list|notes|papers|results|sample|dosset|
    records?|photos?|forms?|scans?|x ?rays?)
(?:dosset|discharge (?:letters?|papers|notes)|specimen|urine sample)
"""),
    never=phrases(r"""
cancel\w*|move|take (?:my|the|his|her) (?:tablets|pills|medicines?|meds|medication)|send|attach|upload|stop taking
"""),
)

PREPARES = Matter(
    kind="prepare",
    says=phrases(r"""
(?:should|do|must|can|shall) (?:i|he|she|we) (?:stop|keep|carry on|continue|take|skip)<4> (?:thinners|tablets|pills|
    meds|medication|medicines?|insulin|statins?|aspirin|warfarin|inhaler)<4>|anything (?:else )?(?:i|we)<1> (?:need|
    have|should)<2> (?:do|know|prepare)<3>
(?:what|which|anything|something|should|must|can)<4> (?:not|avoid|stop|skip|shouldnt|cant|mustnt)<4> (?:take|eat|
    drink|do|taking|eating|drinking|have)<3> (?:before|beforehand|that (?:day|morning)|first)
(?:take|have|stop|skip) (?:my|the|his|her) (?:usual |normal |morning )?(?:tablets|pills|medicines?|meds|medication|
    insulin|inhaler)<3> (?:before|beforehand|that (?:day|morning)|first|as (?:usual|normal)|on the day)
"""),
    never=phrases(r"cancel\w*|move"),
)

TELLS = Matter(
    kind="message",
    says=phrases(r"""
(?:talk|speak|chat|write|message|contact|e ?mail|text|reach)<1> (?:to |with )?(?:the |my |dr |doctor )?(?:doctor|dr|
    patel|her|him|nurse)(?= \.|\Z| (?:directly|first|before|please|now|today|about))
(?:tell|inform|warn|remind|ask) (?:the |my )?(?:doctor|dr|doc|nurse|patel|them|him|(?<!you )(?<!me )her|clinic|
    reception|
    receptionist)<1> (?!when|where|what time|if|whether|why|to (?:move|change|cancel|ring|call|phone))[a-z]+
let (?:the |my )?(?:doctor|dr|nurse|them|him|clinic|reception)<1> know
(?:pass|give|say|send)<2> (?:sorry|message|hello|hi|thanks|regards|this|on|love|apologies)<2> to (?:the|her|him|them|dr|
    doctor|nurse|my|whoever|everyone|reception)
apologi[sz]e<1> to (?:the|her|him|them|dr|doctor|nurse|whoever|everyone|reception)
"""),
    never=phrases(r"""
how (?:do|can|to|should)|(?:should|do|shall|must|need to|can|could|may|better|have to|ought to) i<2> (?:tell|let|
    inform|warn|ask)|yes|cancel\w*|move|(?:if|when) i (?:tell|ask)|(?:didnt|did not|forgot to|i will|ill|
    going to) (?:tell|ask)|late
but yes|daughter|did you tell|they tell|gonna (?:ask|tell)
"""),
    whole=phrases(r"""
(?:i )?(?:need|want|have) to tell (?:you|them|her|him|someone|somebody) something
"""),
)

FILES = Matter(
    kind="photo",
    says=phrases(r"""
(?:send|attach|upload|share|post|show|email|put|add)<5> (?:photos?|pictures?|pics?|images?|documents?|scan of|
    video of|pdf|my letter)
(?:look at|see) (?:a |my |this |the )?(?:photo|picture|pic)
"""),
    never=phrases(r"map|of (?:the )?(?:clinic|doctor|building|place|entrance)|invoice|receipt|photo id|bring|map"),
)

COLLECTS = Matter(
    kind="collect",
    says=phrases(r"""
(?:pick(?:s|ing)? up|collect\w*|fetch\w*|get|have|take|hand\w*)<2> (?:my |the |his |her |mums |dads )?(?:results?|
    prescription|letters?|papers|documents|medication)<6> (?:<family>|for me|instead of me|on my behalf)
(?:send|have|get|ask|can|could|let)<2> (?:<family>|somebody|someone)<3> (?:to )?(?:pick up|collect|fetch|get|hand in|
    take)<2> (?:my |the |a |her |his )?(?:results?|prescription|letters?|papers|documents|sample|medication)
"""),
)

AWAITS = Matter(
    kind="results",
    says=phrases(r"""
how did<2> (?:my|the|his|her|our)<2> (?:scans?|tests?|bloods?|smear|x ?rays?|mri|biopsy|swab)<2> (?:go|come out|
    turn out|
    come back|look)<4>
(?:bloods?|blood tests?|tests?|scans?|biopsy|swab|sample|x ?ray|smear|mri|lab|results?)<9> (?:nobody|no ?one|noone|
    havent|hasnt|has not|have not|not|never|nothing|still (?:not|no|waiting)|yet)<2>(?: (?:rings?|rang|rung|calls?|
    called|phones?|phoned|heard|come|came|back|told|contacted|said|got|happened))
"""),
    never=phrases(r"cancel\w*|move|book|want|need (?:it|a|an|this)|not needed|this list|showing|listed|on here"),
)

UNSURE_TO_COME = Matter(
    kind="maybe_not",
    says=phrases(r"""
(?:dont|do not|not|doubt)<1>(?: think| sure| certain| know)? (?:if |whether |that )?(?:ill|i will|i can|il|we will|
    we can|well|id) (?:be able to |even |still )?(?:make|come|get|manage|be there|go|attend|be up)<6>
(?:might|may) not (?:be able to |even )?(?:make|come|get there|manage|be there|attend)<4>
(?:been|being|am|im|feel\w*) (?:violently |really |very |so |properly )?(?:sick|throwing up|vomiting)<3> (?:\d+ times|
    all (?:night|day|morning)|since|in the night|this morning)
"""),
    never=phrases(
        r"cancel\w*|move|reschedul\w*|instead|another (?:day|time)|video|make it (?:earlier|later|on)|in time|late|free"
    ),
    whole=phrases(r"""
(?:i am|im|he is|she is|hes|shes|we are|my [a-z]+ is|ive been|i have been) (?:really |very |so |too |a bit |
    quite )?(?:ill|sick|poorly|unwell|in (?:a )?hospital|in bed|not well|stressed)(?: (?:today|now|again|to (?:come|
    go)|of [a-z]+(?: [a-z]+){0,2}|about (?:it|coming|going|this)))?
"""),
)

REFUSES = Matter(
    kind="refuses",
    says=phrases(r"""
(?:<family>|he|she|they)s?<1>(?: is| are|s)? (?:refus\w+|(?:doesnt|dont|does not|wont|will not|not) (?:want|wants|
    going|agree|willing|wanting)?<1> ?(?:to )?(?:go|come|be seen|see (?:a|the|any) doctor))<4>
"""),
    never=phrases(r"cancel\w*|move|let (?:me|us)|instead|doctor (?:refus\w+|wont)|other (?:day|time)"),
)

NOT_NEEDED = Matter(
    kind="not_needed",
    says=phrases(r"""
(?:dont|do not) think (?:i|we|he|she|ill|i will)<2> (?:need|want)<3>
(?:it is|it|pain|rash|cough|lump|all|everything|symptoms|completely|fully|much|loads|feeling|feel|im|i am|hes|
    shes)<2> (?:gone(?: now| away)?|better|cleared(?: up)?|recovered|healed|fine now|disappeared)(?= \.|\Z| (?:now|
    thanks|again|thank))
(?:she|he|they|<family>)s?<1>(?: is| has| have|s)?<1> (?:moved|gone|emigrated|living|lives?|relocated)<1> (?:to|in|
    into|away|abroad|back|with)<6>
(?:this|it) (?:is|was)<1> (?:my )?(?:mums|dads|mothers|fathers|nans|grans|husbands|wifes|sons|daughters)<3> (?:moved|
    dead|died|in hospital|in a home|gone)
"""),
    never=phrases(r"""
dont need|no need|not need|should|still|worse|not|isnt|any better|get better|would be|better (?:time|day)|is better|
    be better|better (?:for|if)|hope|until|will|if|can|might|but|cancel\w*
cancel\w*|move it|passed|died|dead|moved (?:my|our|the) (?:appointment|appt)|near|nearer|closer|yes|
    in (?:the )?waiting
"""),
    at=OF_ONE,
    whole=phrases(r"""
(?:all |much |feeling |im |i am |a lot |loads ){0,3}(?:better|fine)(?: now)?
"""),
)

SHOULD_COME = Matter(
    kind="should_come",
    says=phrases(r"""
(?:should|shall|must|do) (?:i|we|he|she) (?:still |really |even |actually |just |have to |need to ){0,2}(?:come|go|
    bother|attend)(?= \.|\Z| (?:if|when|though|anyway|at all|with (?:covid|this|a (?:cold|cough|fever|temperature))|
    then|tuesday|<day>|or|now|after|because|still|cos|as))
(?:do|does|will|would) (?:i|we|he|she|you think i) (?:still|really|even|actually)<1> need<1> (?:it|this|that|one|
    to (?:come|go|be seen|see)|the (?:appointment|appt|visit))
(?:am|are|is) (?:i|we|he|she|it) (?:still |even )?(?:allowed|ok|okay|alright|fit|safe)<2> (?:to )?(?:come|go|attend)
(?:ok|okay|alright|all right|safe|fine|allowed) (?:to|if i|for me to) (?:still )?(?:come|attend)(?= \.|\Z| (?:with|if|
    in|like|when|while|on|even))
(?:worth|point)<1> (?:me |it |in |of )?(?:coming|going|keeping|bothering|it)(?= \.|\Z| (?:if|now|then|still|anyway|
    this|at all))
(?:what|which) (?:do |would |should |did |are )?you<1> (?:think|do|advise|suggest|reckon|recommend|say)(?= \.|\Z|
     (?:i|about|of|if|to|in))
(?:not sure|unsure|dont know|undecided|torn)(?= \.)<1>
(?:hurts?|feel\w*|am|im|bit|little|lot|much|it is|is) (?:\w+ )?(?:less|better|easing|gone)<4> (?:now )?(?:but|though|
    so)<8> (?:should|serious|come|go|what|check\w*|anyway)
"""),
    never=phrases(r"""
early|earlier|alone|by (?:himself|herself)|what time|when should|where|which|fasting|bring|how (?:do|should)|
    dont need|no need
cancel it|please cancel|yes|keep it|come back|go back|go to (?:reception|hospital|a and e)|go (?:on|in|up|ahead|
    through|private)
(?:video|zoom|(?:on|to) (?:<day>))(?= \.|\Z| (?:instead|rather))
"""),
)

ABOUT_CIRCUMSTANCES = (
    HARMED,
    INFECTIOUS,
    LATE,
    CONDITION,
    ALONE,
    WAITS_FOR,
    COLLECTS,
    AWAITS,
    FILES,
    PREPARES,
    BRINGS,
    TELLS,
    UNSURE_TO_COME,
    REFUSES,
    NOT_NEEDED,
    SHOULD_COME,
)
