"""Intents about the clinic's house: opening hours, the way there, parking, access, language, what is there."""

from __future__ import annotations

from conversations.intents.notation import phrases
from conversations.intents.row import Intent

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

ADDRESS = Intent(
    kind="address",
    says=phrases(r"""
(?<!of )(?:the|your|its|full|that) address(?= \.|\Z| (?:please|again|once|one|for|of|to|pls|now|then))
where (?:are|r) (?:you|your<1> (?:clinics?|surgery|offices?|places?))(?: all)?(?: (?:based|located|situated|exactly|
    now|please))?(?= \.|\Z)
where ?abouts<6>|where about (?:are|is|r)<3>(?: \. (?:im |i am )?coming from<4>)?
how (?:i|we|to) (?:go|get|come|find|reach|travel)(?: to)? (?:there|from|you|it|your|the (?:clinic|place|surgery))<6>
(?:is|are)<4> (?:near|close|far) (?:to|from) (?!me\b|my\b)[a-z]+<3>
(?:is it|are you|is the (?:clinic|surgery|practice|place)) still (?:at|in|by|near|opposite|above|behind) the
    (?! same|usual| \d)<6>
where (?:exactly )?(?:is|s) (?:the|your|this|that)<2> (?:clinic|surgery|practice|centre|center|building|place|office|
    hospital|entrance|reception)(?! nearest)|where is (?:entrance|clinic|reception)(?= \.|\Z)
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
    directions?|google maps?|map (?:of|please|link)|a map|(?:send|email|text|show|share)<2> (?:the|
    your) map|(?:cant|cannot|how (?:do|can|to)|easy to|trouble|
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
get the<1> (?:\d+|money|cash|fee)<3> (?:back|refund\w*)|insurance|insurers?
(?:my|our|new|home|change|changed|email|e mail|update|web)<2> address|near me|my post ?code|nearest (?:clinic|place|
    one|to me)|(?:before|when|until|till|by the time|once) i (?:get|reach|come)|how far (?:ahead|in advance|along)
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
    never=phrases(
        "(?:book|appointment|visit|appt|need|booking)<5> for (?:my|our)<1> (?:<family>)|(?:my|our)<1> (?:<family>)<6> "
        "(?:can i|could i|may i) (?:do|book|make|come)"
    ),
    weak=phrases(r"""
(?:hola|bonjour|guten (?:tag|morgen)|buongiorno|dzien dobry|ola|merhaba|salut|namaste|salam)(?!(?: \.)?
    (?: [a-z\d]+){0,6} (?:wants?|needs?|have|has|would|please|my|the|can|wife|husband|appointment|pain|book|help|
    speak)(?![a-z]))<5>
(?:quiero|necesito|cita|medico|por favor|gracias|hablo|ayuda|je (?:veux|voudrais|suis)|rendez vous|
    medecin|merci|ich (?:brauche|mochte|will|bin)|termin|arzt|bitte|danke|vorrei|
    appuntamento|grazie|potrzebuje|wizyt[ae]|lekarz[a-z]{0,2}|prosze|preciso|consulta|obrigad[ao]|
    randevu|doktor istiyorum|vreau|programare|multumesc)<5>
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

FACILITIES = Intent(
    kind="facilities",
    says=phrases(r"""
(?:is|are|have|do|does|can|where|got)<3> (?:a )?(?:toilets?|loo|wi ?fi|cafe|(?:for )?coffee|water|baby change|
    changing (?:room|table)|play ?area|vending machine|waiting room|cash ?machine|pharmacy on site)(?= \.|\Z|
     (?:there|at|in|while|for))
(?:is|are|will)<4> (?:heated|air conditioned|warm enough|cold in there|draughty|soundproof)(?= \.|\Z|
     (?:in|there|or))
(?:shout|call|read)<2> my name|(?:wear|need|bring|require)<2> (?:a )?(?:face )?masks?|masks? (?:required|needed|
    compulsory)
"""),
    never=phrases(r"""
prescription
(?:i|we) (?:can|could|ll|will) do
"""),
)
