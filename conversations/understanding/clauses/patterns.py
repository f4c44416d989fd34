"""The patterns of what patients tell besides: what happened, what they take, greetings. Its days and hours are no wish.

Owns patterns only. A pattern ends where the story does, so that a wish after it is still read; it must never reach
over a full stop or a comma.
"""

_WISH = r"(?:but|so|can|could|please|need|want|book)\b"
_REST = rf"[^.,;?!]*?(?=[.,;?!]| (?:and (?:i )?)?{_WISH}|$)"

_TOOK = r"\b(?:take|takes|taking|took|taken|prescribed|given)\b"
_MEDICINE = (
    r"\b(?:\d+ ?mg|tablets?|pills?|capsules?|puffs?|medication|medicine|meds|antibiotics?|insulin|paracetamol|"
    r"ibuprofen|doses?(?= at))\b"
)
_REGULARLY = r"\b(?:every|daily|twice|once|each)\b"

_WHO = r"(?:^|\b(?:i|we|he|she|they|you|it|who) )"
_DID = (
    r"(?:came|went|rang|called|phoned|emailed|fell|felt|woke(?: up)?|had|saw|visited|attended|missed|noticed|got up|"
    r"collapsed|fainted|was (?:seen|sick|ill|in|born|there|discharged|admitted|told|given)|were (?:there|closed)|did|"
    r"started|hurt)\b"
)
_NO_DEED = (  # "I had hoped for Monday", "I saw you have Monday"
    r"(?! (?:across|hoped|hoping|wanted|thought|planned|in mind|wondered|that|you|there|your|to|it|an appointment|"
    r"a slot|a booking)\b)"
)
_BEGAN = r"\b(?:started|began|got worse|flared up|appeared|happened)\b(?: [a-z]+){0,3}?"
_WHEN = (
    r"(?:the )?(?:\d[\d:.]*(?:am|pm|st|nd|rd|th)?(?: (?:of )?<month>)?|<weekday>"
    r"|<month>(?: (?:the )?<ordinal>| \d\d?)?|"
    r"this (?:morning|afternoon|week)|today|earlier(?: today)?)"
    r"(?: (?:morning|afternoon|evening|night|this morning))?(?![\w:])"
)
_FEAST = (
    r"(?:christmas|xmas|new year|easter|weekend|monday|friday|sunday|evening|afternoon|"
    r"rest of (?:your|the) (?:day|week))\b"
)
_AS_ORDERED = r"(?:at night|in the|every|each|daily|a day|with|before|after)"
_MEASURED = r"\b(?:blood pressure|bp|temperature|temp|sugar|glucose|pulse|heart rate|weight)"
_CUSTOM = (
    r"(?:roast|blues|papers?|school|club|league|match|game|football|service|mass|shifts?|choir|yoga|pub|party|drinks|"
    r"joke|feelings?)\b"
)
_ENGAGED = (
    r"(?:yoga|pilates|tennis|football|gym|choir|golf|swimming|exams?|class|church|rehearsal|training|interview|wedding|"
    r"funeral|party|(?<!bank )holiday|court|jury duty|meeting|conference|flight|shift)"
)
_NO_MORE = r"(?!.{0,150}\b(?:not|before|after)\b)"
_NAMED = (
    r"\b(?:name is|called|named|mr|mrs|ms|miss|dr|doctor|my (?:son|daughter|wife|husband|partner|sister|brother|mum|"
    r"mother|dad|friend|baby|child|girl|boy))"
)
_PART = r"(?: (?:morning|afternoon|evening|night))?"
_SPELL = r"(?:night|weekend|week|day|morning|evening|afternoon|<weekday>)"
_GOOD = (
    r"(?:good|fine|ok|okay|best|better|great|perfect|ideal|what|when|the|my|our|i|mentioned|offered|free|available|"
    r"meant|supposed|no|not|out|a|an|suggested|at|in|on)\b"
)
_VISIT = r"(?:(?:last|previous|first|earlier|recent) [a-z]+|appointment|visit|scan|operation|surgery|check ?up)"
_HELLO = r"^(?:hi |hey |hello )?(?:morning|afternoon|evening)"
_SUITS = (
    r"(?:(?:so |much |usually |probably |always |generally |very |a bit |a lot |far |really |just |only |the |a |my |"
    r"our "
    r"|most |more )*(?:best|better|good|fine|ok|okay|easiest|easier|ideal|perfect|great|preferred|preferable|"
    r"preference|"
    r"convenient|suitable|handy|handier|nicest|favourite|bad|possible|free|no good|not (?!there)[a-z]+|when (?:i|we)|"
    r"what "
    r"(?:i|we)|no use|out|alright|quieter|quietest|lovely|doable|time)\b)"
)
_ASKING = (
    rf"(?=(?:please )?(?:can|could|may|i|id|im|is(?! {_SUITS})|are|do|does|need|"
    rf"would(?! (?:be|suit|work|do)\b)|wondering|just|a quick|"
    r"any(?! ?(?:day|time|week|mon|tue|wed|thu|fri|sat|sun)))\b)"
)

_MEDICINES = (
    "mg tablet tablets pill pills capsule capsules puff puffs medication medicine meds antibiotic antibiotics insulin "
    "paracetamol ibuprofen dose doses"
)
_ENGAGEMENTS = (
    "yoga pilates tennis football gym choir golf swimming exam exams class church rehearsal training interview wedding "
    "funeral party holiday court duty meeting conference flight shift"
)
_CUSTOMS = (
    "roast blues paper papers school club league match game football service mass shift shifts choir yoga pub party "
    "drinks joke feeling feelings plans vibes mood new"
)
_DEEDS = (
    "came went rang called phoned emailed fell felt woke had saw visited attended missed noticed got collapsed fainted "
    "was were did started hurt"
)
_HELLOS = "morning afternoon evening"

# What is told, and the words without which it is not told.
STORIES = (
    (rf"{_TOOK}[^.,;?!]{{0,30}}?(?:·++|{_MEDICINE}){_REST}", "take takes taking took taken prescribed given"),
    (rf"{_MEDICINE}[^.,;?!]{{0,150}}?{_REGULARLY}{_REST}", _MEDICINES),
    (rf"\b(?:half|one|two|three|\d)(?: a| an| of)? {_MEDICINE}{_REST}", _MEDICINES),
    (rf"\b(?:take|takes|taking) (?:\d|one|two|half)(?: of \w+)? {_AS_ORDERED}{_REST}", "take takes taking"),
    (
        rf"{_MEASURED}(?: (?:is|was|of|reading))* \d{{2,3}}(?![:\d]|\.\d\d| ?[ap]m){_REST}",
        "pressure bp temperature temp sugar glucose pulse rate weight",
    ),
    (
        rf"\b(?:e ?mail|letter|text|message|voicemail|invoice|bill|call) (?:of|from|dated|sent) {_WHEN}",
        "email mail letter text message voicemail invoice bill call",
    ),
    (
        (
            r"\byou (?:mentioned|showed|told|suggested|recommended)[^.,;?!]{0,30}?\b(?:yesterday|last [a-z]+|"
            r"earlier today)\b"
        ),
        "mentioned showed told suggested recommended",
    ),
    (r"\b<month>(?: of)? last year\b", "last", "<month>"),
    (rf"{_MEDICINE} (?:until|till|since){_REST}", _MEDICINES),
    (
        (
            rf"\b(?:hes|shes|he is|she is|im|i am|(?:hell|shell|ill) be|turn(?:s|ed)) \d{{1,2}} (?:in|on|next|this) "
            rf"{_REST}"
        ),
        "#",
    ),
    (
        rf"\b(?:take|takes|took|lasts?|lasted) (?:until|till|up to|about|around|at least) {_REST}",
        "take takes took last lasts lasted",
    ),
    (rf"\bdue (?:in|on|by|around|about|early|mid|late|next|this|end of) {_REST}", "due"),
    (rf"\bwho (?:won|was|had|did|saw|got|gave|told|[a-z]{{3,}}ed)\b{_REST}", "who"),
    (rf"\bthank(?:s| you) (?:so much )?for (?:the )?(?:{_WHEN}|tomorrow|yesterday)", "thank thanks"),
    (r"\b(?:thank god|tgi|glad|today is|now) (?:its |it is )?<weekday>\b", "god tgi glad is now"),
    (
        (
            rf"(?<!is )(?<!are )\b(?:you|they|it|doors?|clinic|surgery|practice|office) (?:open|close|shut)s?(?: "
            rf"up)?\b{_REST}"
        ),
        "open opens close closes shut shuts",
    ),
    (r"\b<weekday>s (?:is|are) for (?!me\b|us\b)[a-z]+", "for", "<weekday>"),
    (
        rf"\b{_ENGAGED} (?:is |are |practice |lessons? )?(?:on|at|from|in|every) (?:<weekday>s|{_WHEN}){_NO_MORE}",
        _ENGAGEMENTS,
    ),
    (rf"{_NAMED} <month>\b(?! ?(?:the )?\d)|^(?:april|may|june|august) is (?:my|our|the|his|her)\b", "<month>"),
    (
        r"\b(?:manic|super) <weekday>\b|\b(?:black|cyber) <weekday> (?:was|were|made|sales?|deals?|shopping)\b",
        "manic super black cyber",
    ),
    (rf"\b<weekday>s?{_PART} {_CUSTOM}|\b{_SPELL} (?:plans|vibes|mood)\b|\bnew year new me\b", _CUSTOMS),
    (rf"\b(?:no one|nobody) (?:picked|answered|called|came|rang|replied|was|told|opened)\b{_REST}", "one nobody"),
    (
        r"^sat (?:in (?:the|a|your) (?!morning|afternoon|evening)|on (?:it|my|a)\b|down\b|there\b|here\b)[^.,;?!]*",
        "sat",
    ),
    (
        (
            r"\b(?:<weekday> )?night (?:sweats|cramps?|pains?|fever|owl|shifts?|terrors?)\b|\bmorning (?:person|"
            r"stiffness)\b"
        ),
        "sweats cramp cramps pain pains fever owl shift shifts terror terrors person stiffness",
    ),
    (
        rf"\b(?:bad|rough|horrible|terrible|awful|dreadful|sleepless|difficult|rotten|restless|crazy) {_SPELL}\b",
        "bad rough horrible terrible awful dreadful sleepless difficult rotten restless crazy",
    ),
    (rf"\b(?:<weekday>|{_SPELL}) (?:was|were) (?:so |really |very |just |absolutely )*(?!{_GOOD})[a-z]+", "was were"),
    (rf"\b(?:what|why|who|how) did\b(?! you have){_REST}", "did"),
    (r"\bif (?:i|we) (?:cancel|miss|am late|dont come)\b[^.,;?!]*", "if"),
    (r"\bmon (?:ami|dieu|cher|amour|coeur|petit)\b|\bsat ?nav\b", "ami dieu cher amour coeur petit nav satnav"),
    (r"^(?:(?:ok|okay|right|great|thanks|bye),? )*(?:until|till) (?:<weekday>|tomorrow|next [a-z]+) then$", "then"),
    (rf"{_WHO}{_DID}{_NO_DEED}[^.,;?!]{{0,40}}?\b(?:(?:on|at|in|during) |(?=this |today|earlier)){_WHEN}", _DEEDS),
    (rf"{_BEGAN} (?:on|at|in|this) {_WHEN}", "started began got flared appeared happened"),
    (rf"\b(?:my|her|his|our) {_VISIT} (?:was|were) (?:on |in |at )?{_WHEN}", "was were"),
    (
        rf"\b(?:happy|merry|have an? (?:very )?(?:nice|good|great|lovely)|enjoy (?:your|the|my)) {_FEAST}",
        "happy merry have enjoy",
    ),
    (
        (
            r"\bsee (?:you|ya|u) (?:(?:on|at|then|next|this|the) )*(?:[a-z]+day|soon|tomorrow|later|then|"
            r"<ordinal>)(?: then)?$"
        ),
        "see",
    ),
    (rf"{_HELLO} (?:all|everyone|everybody|there|team|folks|doc|doctor)\b", _HELLOS),
    (rf"{_HELLO}[,!.]? {_ASKING}|{_HELLO} ?!", _HELLOS),
)
