"""What people say of an account at the sign-in card: whose it is, which of two, its address, that it is not taken.

A table, of which the first kind that fits is meant; it stands before all else that is said there.
"""

from __future__ import annotations

from conversations.intents.notation import phrases
from conversations.text.remarks.kinds import Table

ACCOUNTS: Table = {
    "whose": phrases(r"""
(?:for|behalf of|helping|looking after) (?:my|our|a|the) (?:<family>|client|patient|carer)<6> (?:whose|which|what|his|
    her|
    their|my|mine)<2> (?:login|log in|account|details|sign in|e ?mail)<6>
(?:whose|which (?:persons?|ones?)) (?:login|log in|account|details|sign in|e ?mail)<6>|which (?:login|account|
    details)<1>
     (?:does|do|should|must|shall) (?:she|he|they|my<2>)<4>
(?:should|shall|must|do|can|could|may) i (?:sign|log) (?:in|on) (?:as|with|for|using|under) (?:him|her|them|his|hers|
    theirs|
    my <family>s?|me or<2>|myself)<6>
(?:does|do|should|must) (?:he|she|they|my<2>) (?:sign|log) (?:in|on) or<2> (?:i|me)<6>
(?:my (?:<family>)s?|his|her|their) (?:details|login|log in|account|name|e ?mail|address) or (?:mine|my|me)<6>
for (?:(?:my|our) (?:<family>)|him|her|them)<8> (?:mine|my own|my (?:own )?(?:account|log ?in|details)|hers|his|theirs|
    (?:her|his|their) (?:own|account|log ?in|details|one)) or (?:mine|me|my|hers|his|theirs|her|their|him|the<1>)<6>
(?:mine|my own|my (?:own )?(?:account|log ?in|details)|hers|his|theirs|(?:her|his|their) (?:own|account|log ?in|
    details)) or (?:mine|my|hers|his|theirs|her|their|the)<3>(?: \.)? (?:it|visit|appointment|appt|this)<2> for (?:him|
    her|them|(?:my|our) (?:<family>))<4>
is it (?:his|her|their) (?:login|log in|account|details|e ?mail)<4>|use mine for (?:him|her|them|my <family>)<4>
(?:use|enter|put in|give)<2> (?:his|her|their) (?:login|account|details)<6>
(?:<family>)<1> (?:has|have|got|had) (?:the|an|already)<1> account<4> (?:use|sign|log)<6>
"""),
    "times": phrases(r"""
(?:sign|log)(?:ging|ing)? (?:in|on)<3> (?:just |only )?(?:to )(?:see|know|find out|look|check|hear)<6> (?:free|
    available|
    anything|got|have|in|slots?|times?|space|appointments?|working)<4>
(?:see|know|find out|tell|look|check)<3> (?:when|if|whether|what|who)<8> (?:free|available|anything|got)<4> (?:without|
    before|first)<3> (?:sign|log|account)\w*<4>
"""),
    "what_portal": phrases(r"""
(?:what|whats)<1> (?:is |are |does )?(?:a |an |the |this |your )?patients? portals?(?= \.|\Z| (?:when|anyway|
    then|please|exactly|for|mean|
    thing|account|all))<6>
(?:what|whats) (?:do you )?mean<2> (?:by )?(?:a |the )?(?:patient )?portal<4>|(?:never heard of|dont know what|
    no idea what)<2> (?:a |an |the )?
    (?:patient )?portal<4>
"""),
    "button.": phrases(r"""
(?:(?:oh|so|and|then|sure|alright|all right|right|yes|ok|okay|fine|very well|well|go on|go ahead|yeah) ){0,4}(?:alright|
    all right|
    fine|very well|go on|go ahead|fair enough|why not|if i (?:must|have to)|lets (?:go|do it|do that|sign in|start|
    begin)|do it|
    (?:ill|i will|i shall|let me)(?: (?:sign in|log in|do it|do that|do so|tap it|press it))?|(?:take|bring|
    get) me (?:there|
    to it|
    to (?:the|that|your) (?:page|sign in|sign in page|site|website|form|button))|open (?:it|the page|that)(?: up)?|lead
     (?:the way|me there)|
    show me (?:the page|the button|where|where it is))(?: (?:then|please|now|for me|thanks|thank you)){0,3}
"""),
    "new.": phrases(r"""
(?:(?:i |ive )?(?:havent|have not|dont have|do not have|have no|got no) (?:got )?(?:one|it|an account|
    account)(?: (?:so|and|
    but|then|
    \.)){0,2} )?(?:how|where|can|could)(?: do| can| could| would| should| must| to)?(?: i| we| one|
     you)? (?:go about )?(?:make|
    making|get|getting|open|create|set up|start|register for|apply for|set)(?: (?:one|an account|a new one|
    a new account|it|
    one of (?:them|those)))(?: up)?
"""),
    "shared": phrases(r"""
(?:do|does|will|is|are|would|can|could|who|what|dont|not|if|whether)<5> (?:share[ds]?|sharing|sells?|sold|selling|pass|
    passe[ds]|
    passing|given|handed)<5> (?:with|to)<2> (?:nhs|employers?|boss|work|insur\w+|government|police|hmrc|
    home office|dvla|council|
    school|third part(?:y|ies)|any(?:one|body)|others?|other (?:people|companies|firms|clinics)|advertisers|google|
    facebook|my (?:<family>|gp|doctor))<4>
"""),
    "which_name": phrases(r"""
(?:sur)?names?<9> (?:which|what)<3> (?:use|put|type|give|enter|write)<3>|(?:which|what)<1> (?:(?:last|maiden|
    married|first|old|
    new) )?(?:sur)?name<4> (?:use|put|type|give|enter|write|sign in)<3>
"""),
    "childs": phrases(r"""
(?:sons|daughters|childs|childrens|kids|babys|boys|girls|toddlers|grandsons|granddaughters|little ones)<1> (?:account|
    log ?in|details|name)<2> or<1> (?:mine|my|me)<9>
(?:mine|my own|my (?:own )?account|my log ?in) or<1> (?:my |the )?(?:sons|daughters|childs|kids|babys|boys|girls|
    toddlers|
    little ones)<9>
(?:whose|which|what) (?:account|name|details)<6> (?:son|daughter|child|kids?|baby|toddler|little (?:one|boy|girl))<6>
(?:son|daughter|child|baby|toddler|little (?:one|boy|girl))<4> (?:hasnt|has not|doesnt have|has no|without|not got|too
     young for|needs?)<2> (?:an? |his own |her own |their own )?account<6>
"""),
    "hold": phrases(r"""
(?:will|would|does|is|are|can|could)<1> (?:the|that|it|this|my|those|a|i|they)<2> (?:still<1> (?:there|free|available|
    going)|be (?:gone|
    taken|held|kept|saved)|stay free|go while)<6>
(?:hold|keep|save|reserve)<1> (?:it|the|that|my|a)<2>(?:time|slot|place|appointment|spot)<4>
"""),
    "two_accounts": phrases(r"""
(?:two|2|three|several|more than one|a couple of) (?:accounts?|log ?ins?|log ins?)<8>
(?:which|what) (?:account|login|log in) (?:do|should|is|of|shall|must|to|would)<6>
"""),
    "other_login": phrases(r"""
(?:nhs|google|apple|facebook|bank|microsoft|gov|government|insurance)<1> (?:log ?in|account|app|sign in|id|
    password|one)<4>
(?:with|use|using|through|via|is it|as|by|same as) (?:my |the |your )?(?:google|nhs|apple|facebook)
"""),
    "switch": phrases(r"""
(?:he|she|they|hes|shes|theyre|some(?:one|body) else|(?:<family>))(?: is| are| was)?(?: still| already)? (?:signed|
    logged) in<3>
(?:<family>s?|his|her|their|some(?:one|body) elses|the wrong|old|another|late [a-z]+)<1> (?:account|login|name|
    details)<3>
    (?:still|already) (?:on|in|here|there|signed|logged|up|saved|showing)<8>
(?:sign|log|kick) (?:him|her|them|my<1> (?:<family>)) (?:off|out)<6>|get (?:him|her|them) (?:off|out)<1> (?:and|so)<6>
(?:switch|change|swap) (?:account|accounts|user|users|person|login|over|to my (?:own )?account)<5>
(?:sign|log)(?:ed|ing|ged|ging)? (?:him|her|them|it|that one|the other) out<6>
"""),
    "app": phrases(r"""
(?:not|yet|ugh)<1> another<1> (?:appointment|password|log ?in|account|website|thing to<2>)(?= \.|\Z| (?:for|to|again|
    please|ffs|then))
(?:download|install|app store|play store)<6>
"""),
    "rejected": phrases(r"""
(?:says|said|saying|say|keeps|keep|tells me|telling me|comes up|it is|coming up|shows|getting)<3> (?:incorrect|invalid|
    wrong (?:details|email|password|login|again)|not (?:recogni\w+|valid|correct|right|found|accepted|registered|
    matching)|(?:doesnt|
    does not|dont) (?:match|recogni\w+|exist|know me)|no (?:such )?(?:account|match|user)|unknown|mismatch)<8>
(?:wont|doesnt|does not|will not|(?<!can you )(?<!could you )(?<!can they )not|didnt|refuses to|never)<1> (?:accept|
    take|recogni\w+|like|believe)<2> (?:my|it|me|
    the)<6>
"""),
    "new": phrases(r"""
(?:im|i am|am|we are) (?:not|no)<1> patients? (?:yet|here|with you|of you)<9>
(?:not|never|isnt|arent)<2> (?:a patient|a customer|a client|registered|on your books|signed up|been (?:to|with|seen|
    here|there))<4>(?= \.|\Z| (?:yet|before|with|at|here|though))|
    (?:im|i am|we are)<1> new (?:to (?:you|this|here|the clinic)|patient|here)|first time<2> (?:here|with you|
    using you|patient|visit)|new patient
"""),
    "theirs": phrases(r"""
(?:my|mine|me)(?: own)?(?: log ?in| log in| account| details| name| password)? or (?:my )?(?:<family>|hers|his|him|her|
    theirs|them)s?(?= \.|\Z| (?:log ?in|log in|account|details|name|password|it|he|she|the|which|for|as))
(?:use|using|used|borrow|with|under|on|through|have|try)<1> (?:my |his |her )?(?:<family>)s<1> (?:login|log in|account|
    password|details|sign in|email)
"""),
    "lasts": phrases(r"""
how long<3> (?:link|page|button|it)<2> (?:last|valid|good|open|work|stay|available)|when<3> (?:link|page)<2> (?:expire|
    run out|end)|(?:link|page)<2> (?:expire|valid)
"""),
    "links": phrases(r"""
(?:dont|do not|never|not|shouldnt|should not|told<2> not|wont|scared|afraid|wary)<5> (?:click|clicking|tap|tapping|open|
    opening|trust)<3> (?:links?|buttons?)|what(?: is|s)?<2> (?:link|button) for|what does<2> (?:link|button) do
"""),
    "which_mail": phrases(r"""
(?:forgot\w*|dont know|do not know|cant remember|cannot remember|not sure|unsure|which|what|
    no idea)<4> e ?mail(?: address)?<1> (?:i|did i|do i|it|was|is|to use|you have|you use)<3>
"""),
    "doing.": phrases(r"""
(?:(?:ok|right|yes|im|i am|am|just|now|only) ){0,4}(?:doing|trying|opening|signing|logging|typing|entering|
    on)(?: (?:it|that|this|in|
    on|to|up|me|my|the|page|now|details))(?: (?:it|that|this|in|on|to|page|now|as we speak|
    details)){0,3}(?: (?:bear with me|give me a
    (?:sec|second|minute|mo)|one sec|one minute|a sec)){0,2}
"""),
}
