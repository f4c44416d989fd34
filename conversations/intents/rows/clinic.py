"""Intents about what else the clinic does: results, letters, complaints, whom it takes, how it is reached."""

from __future__ import annotations

from conversations.intents.notation import phrases
from conversations.intents.row import Intent
from conversations.intents.rows.premises import ACCESS, ADDRESS, FACILITIES, HOURS, INTERPRETER, PARKING

DETAILS = Intent(
    kind="details",
    says=phrases(r"""
(?:not|isnt) my (?:name|surname|address|number|birthday)(?= \.|\Z| (?:on|in|it|that|please|is))<4>
(?:change|changed|update|updated|new|correct|wrong|amend|different)<2> (?:address|phone number|mobile(?: number)?|
    number|e ?mail(?: address)?|surname|last name|name|contact details|personal details|details|gp details|
    date of birth|next of kin)(?! of the clinic)
(?:number|address|e ?mail|mobile|surname|name|details)<2> (?:has|have|is|are)<1> (?:changed|wrong|different|out of
     date|old|misspelt|spelt
     wrong|incorrect|new)|(?:under|in|use|put)<3> (?:maiden|married|old|new|real|middle) name|(?:got|have|spell|spelt|
    spelled)<3> (?:surname|
    name|date of birth|birthday)<2> wrong
(?:moved|move|moving) (?:house|home|flat|address)
(?:got|getting|am now|just) (?:married|divorced)<3> name
(?:my|your) (?:details|records?) (?:are|is|have|has) (?:wrong|changed|out of date|incorrect)
"""),
    never=phrases("so i need|before i|(?:wrong|change)<1> (?:date|day|time)|wrong number|password"),
)

RESULTS = Intent(
    kind="results",
    says=phrases(r"""
(?:want|wanted|need|after|give me|get|getting|chasing|just|where are|for|is it) my<1> (?:test |blood |scan |
    smear )?results?
(?:my|his|her|our|mums|dads|where|when|chase|chasing|waiting for|(?:get|got|have|any|are|about) the)<3> (?:test |
    blood |scan |smear |x ?ray |mri |lab |biopsy |urine ){0,3}results?(?= \.|\Z| (?:back|ready|in|yet|from|of|for|
    come|please|are|been|available|through|on|today|of|by|today|online|over|to|and|will|be|when|sent|were|was|still|
    take))
(?:about|regarding|re|chasing|for|after|get|want) (?:my |the |some )?results?(?= \.|\Z| (?:they|it|that|which|
    were|was|please))
(?:test|blood|scan|smear|x ?ray|mri|lab|biopsy|urine|ecg|ultrasound|covid|swab|pathology) results?|results? from<2>
(?:are|is|were|have)<3> (?:results?|tests?|bloods?|scan|smear|x ?ray)<1> (?:back|ready|in|come back|come through)
(?:have|has) my<2> (?:tests?|bloods?|scan|smear|x ?ray|mri|swab|sample) come (?:back|through)|(?:had|gave|took|
    taken|did|done)<3> (?:tests?|bloods?|scan|smear|x ?ray|mri|swab|sample)<6> (?:nobody|no one|noone|not heard|
    never heard|havent heard|heard nothing|still nothing|never)<4> (?:rang|rung|called|phoned|told|wrote|written|
    in touch|let me know|heard|thing|anything|back)|what<2> (?:my|the)<2> (?:tests?|bloods?|scan|smear|x ?ray|mri|
    swab|sample) (?:said|showed|found)
(?:never|not|nothing|nobodys?|no ones?|noone|havent|didnt|hasnt)<4> (?:in touch|heard|told|rang|rung|called|phoned|
    contacted|
    been told|come back|got back)<3> (?:about|from|on|re|regarding) (?:my|the)<2> (?:scans?|tests?|bloods?|smear|x ?ray|
    mri|biopsy|swab|sample|ecg|ultrasound)|(?:still waiting|waiting to hear|waited)<4> (?:about|for|on)<1> (?:my|the)<2>
     (?:scan|bloods?|x ?ray|mri|biopsy|swab|smear)(?= \.|\Z| (?:from|in|last|to|since|done|done in))
(?:my|the|his|her|our|any) results?<3> (?:come|came|back|ready|through|arrived|in yet)
(?:bloods?|tests?|scans?|ultrasound|smear|x ?ray|mri|swab|ecg)(?: was| were| got)? (?:done|taken)<6> (?:results?|
    any (?:word|news)|what did (?:it|they) (?:say|show))
(?:results|news)<2> (?:from|of|about) my<2> (?:test|bloods?|scan|smear|x ?ray|mri|biopsy)
what (?:was|did)<2> (?:my|the) (?:blood|scan|test|smear|cholesterol)<2> (?:show|say|normal)?
"""),
    never=phrases(r"""
(?:discuss|discussing|review|go over|talk about|talk through|explain|go through|to discuss|see (?:someone|a doctor|
    the doctor) about)<3> results?|(?:(?<!dont want )(?<!not want )(?<!wanna )to|can i|please) book<3>|(?:need|want|
    like) another
"""),
    alone=phrases("(?:my |the )?(?:test |blood )?results?"),
    thing=phrases("results?"),
    leads_to="documents",
)

PRESCRIPTION = Intent(
    kind="prescription",
    says=phrases(r"""
(?:repeat|more|refill|supply|reorder|order)(?: (?:of|for|on))?(?: my)?<3> (?:<drugs>)
(?:repeat|new|need|order|want|renew|renewal|get|get my|my|collect|request|have|electronic|another|send|issue|pick up|
    lost|ready|a|where is|about|any)<2> prescriptions?(?! (?:glasses|sunglasses|lenses|review))
prescri(?:be|bed)<1> (?:me|my|for me|some|something|any)(?! by)
prescriptions?<3> (?:ran|run|runs|running|has run|is|are)<1> (?:out|low|finished|due)|(?:run|running|ran|nearly|almost|
    am) out of<3> (?:<drugs>)|(?:run out|running low)<2> (?:<drugs>)?
(?:more|need|order|get|reorder|re order|repeat|refill|renew|pick up|collect|request)<2> (?:<drugs>)(?= \.|\Z|
     (?:please|again|for|from|today|sent|by|refill|refilled|repeated|renewed|are|have|on|to|before|i|you|can|and|this|
    next|tomorrow))
refills?|repeat meds|medication request|pharmacy|chemist
"""),
    never=phrases(r"""
(?:chemist|pharmacy)<1> (?:near|nearby|close|round|around|next)|(?:near|nearest|closest)<2> (?:chemist|pharmacy)|
    (?:medication|medicine|prescription) reviews?|review of my|discuss|talk about|talk to|test for|tests? for|allerg\w+|
    (?:bring|take my)|(?:take|taking|took|stopped|am on|im on|i am taking|taken|given|gave me|started|
    stop)<3> (?:<drugs>)
"""),
    alone=phrases(r"""
(?:my |a |repeat |new |just |only ){0,3}(?:prescriptions?|medications?|medicines?|tablets)(?: only| thing| one)?
"""),
    thing=phrases("prescriptions?|medications?|medicines?"),
)

LETTER = Intent(
    kind="letter",
    says=phrases(r"""
(?:sick|fit|doctors?|gps?|medical|absence) ?(?:note|notes|line|lines|certificates?|cert)(?! fee)
(?:need|want|get|have|write|writes|give|request|provide|do|issue|send|copy of|ask for|asking for|is there|
    where is)<3> (?:letters?|certificate)(?= \.|\Z| (?:for|from (?:the|my|a) (?:doctor|gp|consultant|clinic)|to|
    please|about|saying|confirming|stating|that))
(?:waiting (?:for|on)|not had|havent had|never (?:got|had|received|came)|not (?:received|got)|chasing|no sign
     of)<2> (?:my |the |that )?(?:referral |discharge |clinic )?letter(?= \.|\Z| (?:from|about|yet|of|for|you|they|
    she|he))
med ?3|sick ?note|proof of (?:attendance|appointment|vaccination)|note for (?:work|school|my (?:boss|employer|school|
    work))|self ?cert\w*
(?:copy|copies|access|see|get|send|request|have|want|transfer|need)<3> (?:my |the )?(?:medical )?(?:records?|notes|
    file|history)(?= \.|\Z| (?:please|from|to|sent|online|for))
(?:fill|filled|sign|signed|complete)<3> (?:form|forms|passport photo|paperwork)|insurance form|medical report|dvla|
    passport form
"""),
    never=phrases(r"""
(?:(?<!never )(?<!not )(?<!havent )(?:got|had|received)|has|brought|bring|(?<!could )(?<!can )(?<!may )i have|having|
    with) (?:a|the|my|
    this) letters? (?:from|saying|about|to say|telling|that|through|inviting)|(?:note|notes) that|letter (?:said|says)
"""),
    thing=phrases("notes?|letters?|certificates?|forms?|reports?"),
    leads_to="documents",
)

REFERRAL = Intent(
    kind="referral",
    says=phrases(r"""
(?:do|does|must|will|would|should|is|are) (?:i|you|it|we|a|they)<4> (?:referral|referred|gp letter|
    referral letter)(?! (?:appointment|on))
(?:do|must|should|will|would|is|have|shall|does)<3> (?:need|have|necessary|needed|get|got|see|go)<5> (?:gp|doctor|
    letter|
    referral|consultation|appointment with)<4> (?:before|first|beforehand|for (?:a|an|the)<1> (?:ultrasound|scan|blood|
    test|
    bloods|physio|x ?ray|mri))<8>
need<2> (?:letter|note|referral|form)<2> (?:from|of|off|by)<2> (?:gp|doctor|consultant|hospital)<8>
(?:without|with no|no need)<2> (?:see|seeing|going to|a|to see|having)<2> (?:gp|doctor|referral|letter)(?= \.|\Z|
     (?:before|
    first|beforehand|needed|or))<3>
(?:can|could|would|will|please) (?:you|the doctor|someone|dr [a-z]+)<2> refer<2>
(?:need|want|get|like|chase|chasing|status of|waiting for|where is|what happened to|request|how do i get|about|
    arrange|write|heard about|update on|check)<3> referral(?! (?:code))
(?:if|whether|has|did|when)<2> (?:my|the) referral<2> (?:come|came|been|gone|arrived|go|reached|get|got|through)<3>
referral (?:letter|needed|required|necessary|status|process)|be referred(?= \.|\Z| (?:to|for))|self refer(?:ral)?|
    without (?:a |gp )?referral
"""),
    never=phrases(r"""
(?:have|has|had|got|with|given)<2> referral|(?:was|been|were|am|has|have|gp|doctor|he|she|they) (?:been )?referred
"""),
    alone=phrases("(?:my |a )?referrals?"),
    thing=phrases("referrals?"),
)

COMPLAINT = Intent(
    kind="complaint",
    says=phrases(r"""
complaints?(?= \.|\Z| (?:to|please|who|whom|against|where|how|for who))|who<2> (?:do|can|should|shall|
    could) i<1> (?:complain|
    shout|moan|have a go|yell|scream|blame|have words|report)<4>|(?:have|want|need)<1> (?:a )?(?:moan|word) (?:about|
    with the
     manager)
(?:hope|hoping|hopefully|pray)<5> (?:kinder|nicer|better|more (?:helpful|polite|patient|friendly)|less (?:rude|grumpy)|
    not as
     (?:rude|bad|late)|on time|gentler|quicker)<4> (?:than )?(?:last time|before|the last)
(?:last time|last visit|last week|yesterday|before)<3> (?:was|were|i was|i had|they|he|she|it|you)<4> (?:rude|late|
    awful|
    terrible|horrible|shocking|disgrac\w+|a joke|kept (?:me )?waiting|waited|ages|ignored|rushed|hours?|shambles)
(?:rude|late|awful|terrible|horrible|rushed|ignored|waited|kept waiting)<5> (?:like |as )?last time
(?:make|making|file|raise|lodge|send|have|put in|submit|how|formal|official|log|register)<3> complaints?|
    complain(?:ing)?(?= \.|\Z| (?:about|to|formally))|complaints? (?:department|procedure|about|form|team|manager|
    policy|address)
(?:unhappy|not happy|dissatisfied|disappointed|disgusted|furious|angry|not satisfied|fed up) (?:with|about|at|by)<3>
(?:receptionist|doctor|nurse|staff|clinician|physio\w*|dr [a-z]+|he|she|they|lady|man)<2> (?:was|were|is|are|
    has been) (?:so |very |really |extremely |quite ){0,3}(?:rude|horrible|unprofessional|awful|dismissive|nasty|
    unhelpful|useless|rough)
(?:terrible|awful|appalling|disgraceful|shocking|dreadful|poor|bad|worst) (?:service|experience|treatment|clinic|bot)|
    disgrace(?:ful)?|this is (?:ridiculous|useless|hopeless|a joke|rubbish|terrible)
ombudsman|patient liaison|useless bot|you are useless|
    hopeless
"""),
    never=phrases("skin complaint|main complaint|stomach complaint|complaint is|complains of|complaining of"),
)

WALK_IN = Intent(
    kind="walk_in",
    never=phrases(
        r"(?:call|ring|phone|text)s?<3> or|<undo> (?:it|that|this|my|the)|(?:there|see) (?:now )?(?:any|an) "
    ),
    says=phrases(r"""
(?:do|does|must|will) (?:i|you|we|one)<1> (?:need|have)(?: to)? (?:an |have an |make an |book an )?(?:appointment|
    appt|book|booking|book ahead|book first)(?= \.|\Z| (?:or|first|to|for (?:a|the) blood))
walk ?ins?|just (?:turn up|walk in|show up|come along|pop in|drop in|drop by|come by)|(?:turn up|come|be seen|walk in|
    show up) without<1> (?:an )?(?:appointment|appt|booking)|drop in (?:clinic|session|service)
"""),
)

NHS = Intent(
    kind="nhs",
    says=phrases(r"""
(?:are|is|do|does) (?:you|this|it|the clinic|that|your)<4> (?:nhs|private clinic|private practice|private or|
    private hospital)
(?:on|with|through|under|via|for) the nhs|nhs (?:or private|patients?|number|funded|prescription|clinic)|
    private or nhs|is (?:it|this) private(?= \.|\Z| or)
"""),
    never=phrases("want|need|from the nhs|with the nhs for|nhs number|wait\\w*"),
)

WAITING_LIST = Intent(
    kind="waiting_list",
    says=phrases(r"""
(?:waiting|cancell?ation|standby|reserve) list|(?:if|when|should|in case)<2> (?:some ?one|some ?body|any ?one|anybody|
    there is a|a|you (?:get|have) a)<1> cancel\w*
(?:let|tell|call|text|ring|notify) (?:me|us) (?:know )?(?:if|when)<3> (?:free|available|earlier|sooner|comes up|
    opens up|cancell?ation|space|slot)
(?:any|got a|have a|last minute)<1> cancell?ations?
how long is the waiting list|(?:waiting|wait) times?
"""),
    never=phrases(r"""
waiting (?:room|area)
(?:if|his|her|their) <1>waiting list|(?:if|as long as|unless) (?:the )?(?:wait|queue)
"""),
)

NEW_PATIENTS = Intent(
    kind="new_patients",
    alone=phrases("(?:im|i am|am|we are)<1> new(?: here| to (?:this|you|here|the clinic)| patients?)?"),
    says=phrases(r"""
(?:are|do|can|will) (?:you|the clinic|i|we|the practice)<3> (?:take|taking|accept|accepting|seeing|see|have|register|
    join)<2> new (?:patients?|people|clients)
(?:availability|spaces?|places|room|capacity|open|list)<2> (?:for|to) new (?:patients?|clients)
new patients? (?:welcome|accepted|registration|form|offer|process)|accept new|taking on new
(?:can|how do|do|could) (?:i|you|we)<2> (?:join|become a patient|be a patient|become a member)
"""),
    weak=phrases(r"""
(?:i am|im|as) a new patient(?= \.|\Z| (?:how|what|do|where|and (?:how|what)))
(?:never|not|havent) been (?:here|to you|with you|before|there)(?: before)?(?= \.|\Z| (?:how|what|do i))
"""),
)

CONTACT = Intent(
    kind="contact",
    says=phrases(r"""
(?:what|whats|have|your|the|got|give me|need|which|can i have)<2> (?:e ?mail(?: address)?|fax(?: number)?|web ?site|
    (?:phone|telephone|contact|landline) number|contact details|telephone)(?= \.|\Z| (?:of|for|please|to|so))
(?:number|phone number) (?:to (?:call|ring)|for) (?:reception|the|you|your)
(?:number|phone) (?:of|for) (?:the|your) (?:clinic|surgery|reception|practice)|(?:can|could|how (?:do|
    can)) i (?:e ?mail|write to|contact|reach|message|get hold of) (?:you|the|someone|reception|dr|doctor)
(?:can|could) i (?:call|ring|phone) (?:you|instead|the clinic)|book<2> (?:by|over the) phone
"""),
    never=phrases(
        "(?:it|one) (?:by|over|on)<1> (?:tele)?phone|(?:more|better|nicer|quicker|kinder)<3> than<6>|"
        "change|update|my (?:e ?mail|phone|number)|"
        "new (?:e ?mail|phone|number)"
    ),
)

ABOUT_THE_CLINIC = (
    COMPLAINT,
    RESULTS,
    PRESCRIPTION,
    REFERRAL,
    LETTER,
    PARKING,
    ACCESS,
    INTERPRETER,
    DETAILS,
    HOURS,
    WAITING_LIST,
    WALK_IN,
    NHS,
    NEW_PATIENTS,
    FACILITIES,
    CONTACT,
    ADDRESS,
)
