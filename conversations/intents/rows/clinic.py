"""Intents about the clinic and what else it does: hours, the way there, parking, access, language, results, letters."""

from __future__ import annotations

from conversations.intents.notation import phrases
from conversations.intents.row import Intent
from conversations.intents.rows.matters import FACILITIES

HOURS = Intent(
    kind="hours",
    says=phrases(r"""
(?:what|which) times? (?:you|the (?:clinic|surgery)|reception|they) (?:open|close|shut|are open)
(?:opening|closing|office|reception|business|working|surgery|clinic) (?:hours|times?)
(?:what|which)<1> (?:time|times|hours|days)<1> (?:do|are|does|will|is) (?:you|the (?:clinic|surgery|practice|
    reception)|reception|it|they)<1> (?:open|close|shut|closed|work|there|start|finish)
(?:when|until when|till when|how late|how early|how long) (?:do|are|does|will|is) (?:you|the (?:clinic|surgery|
    practice|reception)|reception|it)<1> (?:open|close|shut|closed)
(?:when|what time) (?:do|can) i (?:call|ring|phone)|out of hours
what (?:are )?(?:your|the) (?:opening )?(?:hours|times)(?= \.|\Z| (?:on|please|at))
"""),
    weak=phrases(r"""
(?:are|r) (?:you|the (?:clinic|surgery|practice|reception)) (?:open|closed|shut)<4>
do (?:you|they) (?:open|close|shut|work)<1> (?:on|at|over|in|weekends?|saturdays?|sundays?|bank|evenings?|late|early|
    every|christmas)<3>
is (?:the (?:clinic|surgery|practice)|it|reception) (?:open|closed)<4>
(?:open|closed) (?:over|at|on) (?:christmas|easter|new year|bank holidays?|boxing day)
"""),
    alone=phrases(r"""
(?:your |the )?(?:hours|opening|open|times of opening)|(?:you )?open (?:today|now|tomorrow|weekends?|saturdays?|
    sundays?)
"""),
)

PARKING = Intent(
    kind="parking",
    says=phrases(r"""
parking|car ?parks?|blue badge|pay and display|multi ?storey|ulez|congestion (?:charge|zone)
(?:where|can|could|may|should|do) (?:i|we|you|one|my<2>) ?(?:can |could |have to )?park
where to park|park (?:my|the|a) car|(?:space|somewhere|place|room) (?:to|for) (?:park|my car|the car)|park nearby|
    leave (?:my|the) car
(?:bike|bicycle|cycle) (?:rack|racks|stand|stands|storage|shed)|charge my (?:electric )?car|ev charg\w+
come by car|by car(?= \.|\Z)
"""),
    never=phrases("in the car park|parking fine"),
)

ACCESS = Intent(
    kind="access",
    says=phrases(r"""
(?:is|are|have|has|do|does|got|any|need|use|there|with)<4> (?:lifts?|elevators?|ramps?|stairs|steps|step free|
    disabled access|hearing loop|induction loop|handrails?|automatic doors|disabled toilets?)(?= \.|\Z| (?:there|at|
    in|to|or|please|for|access|working|available|i|up|because|as))
step ?free|wheel ?chair (?:access\w*|friendly|user|users|entrance)|accessib\w+|disabled (?:access|toilets?|entrance|
    facilities|parking|people)
(?:can|could) i (?:get|come) (?:in|into|there|up|inside)<3> (?:wheel ?chair|scooter|walker|frame|stick|crutches|pram|
    buggy|pushchair)
(?:cant|cannot|can not|unable to|not able to|struggle (?:with|to)|difficulty (?:with|climbing)|not good (?:on|
    with)) (?:do |climb |manage |use |walk |go up |get up )?(?:the |up |down ){0,3}(?:stairs|steps)
(?:which|what) floor|(?:on|is it on) the ground floor|guide dog|assistance dog|service dog|mobility scooter|
    hearing loop|(?:space|room) for (?:a|my) (?:wheel ?chair|pram|buggy)
(?:need|have) (?:a |to borrow a )?wheel ?chair (?:at|there|when|from)|(?:is|are)<3> (?:upstairs|downstairs|in the
     basement)
"""),
    weak=phrases(r"""
(?:in|use|have|with|need|on) (?:a|my|an electric) (?:wheel ?chair|walking frame|zimmer(?: frame)?|rollator|walker|
    mobility scooter)
(?:i am|im|my<2> is) (?:disabled|in a wheel ?chair|on crutches|partially sighted|registered blind|blind|
    hard of hearing)|wheel ?chairs?
"""),
    never=phrases(r"""
(?:wait\w*|waiting) for (?:my|a|the) lift|(?:my|his|her) lift|
    (?:give|gives|giving|get|getting|need|offered|has|have)<2> (?:me )?a lift (?:from|on|with|to|in|by)|face ?lift|
    lift(?:ing)? (?:my|weights|things)
"""),
)

INTERPRETER = Intent(
    kind="interpreter",
    weak=phrases(r"""
(?:quiero|necesito|hola|cita|medico|por favor|gracias|hablo|ayuda|bonjour|je (?:veux|voudrais|suis)|rendez vous|
    medecin|merci|guten (?:tag|morgen)|ich (?:brauche|mochte|will|bin)|termin|arzt|bitte|danke|buongiorno|vorrei|
    appuntamento|grazie|dzien dobry|potrzebuje|wizyt[ae]|lekarz[a-z]{0,2}|prosze|ola|preciso|consulta|obrigad[ao]|
    merhaba|randevu|doktor istiyorum|salut|vreau|programare|multumesc|namaste|salam)<5>
(?:english|language) (?:is not|isnt|not|is bad|very bad|not good|is my second|problem|barrier)
(?:my|her|his|the)<1> english (?:is|isnt|not)
"""),
    says=phrases(r"""
interpret\w+|translator|translation|translate\w*|sign language|bsl
(?:do|does|can|anyone|anybody|someone|somebody|any<1>|is there|who|doctor|which)<4> (?:speaks?|talks?|know|
    knows) (?:<tongue>)
(?:dont|do not|cant|cannot|not|doesnt|only) speak<4> (?:<tongue>)
(?:write|answer|talk|reply|book|continue|speak|do this|is this|available|read)<2> in (?:<tongue>)
speak (?:<tongue>)(?= \.|\Z)|(?:other|different|another) language
"""),
)

ADDRESS = Intent(
    kind="address",
    says=phrases(r"""
where (?:are|r) (?:you|your<1> (?:clinics?|surgery|offices?|places?))(?: all)?(?: (?:based|located|situated|exactly|
    now|please))?(?= \.|\Z)
where ?abouts<6>
(?:is it|are you|is the (?:clinic|surgery|practice|place)) still (?:at|in|by|near|opposite|above|behind) the
    (?! same|usual| \d)<6>
where (?:exactly )?(?:is|s) (?:the|your|this|that)<2> (?:clinic|surgery|practice|centre|center|building|place|office|
    hospital|entrance|reception)(?! nearest)
(?:what|whats|which|is|s|know|tell me|give me|send|need|have|got|find|full|exact)<3> address(?: of| for| please|es|
    \b)(?! is)
how (?:do|can|to|would|will) (?:i |we )?(?:get|find|reach|come|travel|walk)(?: to)? (?:you|there|your|the|this|it|to|
    from)
(?:map|directions|location)<2> (?:link|pin)<3>(?:broken|wrong|not|doesnt|wont|isnt)|(?:map|directions) (?:is|are|
    doesnt|isnt|wont|link)|
    (?:im|i am|we are|were|got|completely|bit) lost(?= \.|\Z| (?:in|on|at|near|outside|somewhere|can|and (?:cant|
    standing)|im|where|which))|
    (?:see|find|spot) no (?:clinic|sign|surgery|building)|(?:standing|stood|walked|been) (?:outside|up and down|round|
    past)<5>|
    directions?|google maps?|map (?:of|please|link)|a map|(?:cant|cannot|how (?:do|can|to)|easy to|trouble|
    where)<2> find (?:you|the clinic|the place|your clinic)|get to you
(?:nearest|closest|which|what|near a|near the|by)<1> (?:station|tube|underground|bus|bus stop|train|tram|metro|
    stop)s?(?= \.|\Z| (?:is|to|station|stop|do|goes|should|for|number|line))
(?:your|the|clinics?|its|what is|which)<1> post ?code
how far (?:is|are|away|from)|is it far|(?:public transport|by (?:bus|tube|train|public transport))|(?:where|
    which) (?:door|entrance)|what is the annexe
what (?:road|street) (?:is|are)|(?:are|is) (?:you|it) (?:in|on|near|close to|by) [a-z]+ (?:street|road|station|
    high street)
"""),
    alone=phrases(r"""
(?:your |the |clinic )?(?:address|location|post ?code|directions|map)|where(?: is (?:it|that|this))?
"""),
    never=phrases(r"""
(?:my|our|new|home|change|changed|email|e mail|update|web)<2> address|near me|my post ?code|nearest (?:clinic|place|
    one|to me)|(?:before|when|until|till|by the time|once) i (?:get|reach|come)|how far (?:ahead|in advance|along)
"""),
)

DETAILS = Intent(
    kind="details",
    says=phrases(r"""
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
(?:results|news)<2> (?:from|of|about) my<2> (?:test|bloods?|scan|smear|x ?ray|mri|biopsy)
what (?:was|did)<2> (?:my|the) (?:blood|scan|test|smear|cholesterol)<2> (?:show|say|normal)?
"""),
    never=phrases(r"""
(?:discuss|discussing|review|go over|talk about|talk through|explain|go through|to discuss|see (?:someone|a doctor|
    the doctor) about)<3> results?|(?:to|can i|please) book<3>|(?:need|want|like) another
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
(?:medication|medicine|prescription) reviews?|review of my|discuss|talk about|talk to|test for|tests? for|allerg\w+|
    (?:bring|take my)|(?:take|taking|took|stopped|am on|im on|i am taking|taken|given|gave me|started|
    stop)<3> (?:<drugs>)
"""),
    alone=phrases("(?:my |a |repeat |new )?(?:prescriptions?|medications?|medicines?|tablets)"),
    thing=phrases("prescriptions?|medications?|medicines?"),
)

LETTER = Intent(
    kind="letter",
    says=phrases(r"""
(?:sick|fit|doctors?|gps?|medical|absence) ?(?:note|notes|line|lines|certificates?|cert)(?! fee)
(?:need|want|get|have|write|writes|give|request|provide|do|issue|send|copy of|ask for|asking for|is there|
    where is)<3> (?:letters?|certificate)(?= \.|\Z| (?:for|from (?:the|my|a) (?:doctor|gp|consultant|clinic)|to|
    please|about|saying|confirming|stating|that))
med ?3|sick ?note|proof of (?:attendance|appointment|vaccination)|note for (?:work|school|my (?:boss|employer|school|
    work))|self ?cert\w*
(?:copy|copies|access|see|get|send|request|have|want|transfer|need)<3> (?:my |the )?(?:medical )?(?:records?|notes|
    file|history)(?= \.|\Z| (?:please|from|to|sent|online|for))
(?:fill|filled|sign|signed|complete)<3> (?:form|forms|passport photo|paperwork)|insurance form|medical report|dvla|
    passport form
"""),
    never=phrases(r"""
(?:got|had|received|has|brought|bring|(?<!could )(?<!can )(?<!may )i have|having|with) (?:a|the|my|
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
    never=phrases("want|need|from the nhs|with the nhs for|nhs number"),
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
        "(?:it|one) (?:by|over|on)<1> (?:tele)?phone|change|update|my (?:e ?mail|phone|number)|"
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
