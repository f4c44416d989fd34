"""What patients tell besides: what happened, what they take, greetings. Its days and hours are no wish.

Owns patterns only. A pattern ends where the story does, so that a wish after it is still read; it must never reach
over a full stop or a comma.
"""

_REST = r"[^.,;?!]*?(?=[.,;?!]| (?:and|but|so|can|could|please|need|want|book)\b|$)"

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
    r"(?:the )?(?:\d[\d:.]*(?:am|pm|st|nd|rd|th)?(?: (?:of )?<month>)?|<weekday>|<month>|"
    r"this (?:morning|afternoon|week)|today|earlier(?: today)?)"
    r"(?: (?:morning|afternoon|evening|night|this morning))?(?![\w:])"
)
_FEAST = (
    r"(?:christmas|xmas|new year|easter|weekend|monday|friday|sunday|evening|afternoon|"
    r"rest of (?:your|the) (?:day|week))\b"
)
_VISIT = r"(?:(?:last|previous|first|earlier|recent) [a-z]+|appointment|visit|scan|operation|surgery|check ?up)"
_HELLO = r"^(?:hi |hey |hello )?(?:morning|afternoon|evening)"
_ASKING = r"(?=(?:please )?(?:can|could|may|i|id|im|is|are|do|does|need|would|wondering|just|any|a quick)\b)"

STORIES = (
    rf"{_TOOK}[^.,;?!]{{0,30}}?(?:·+|{_MEDICINE}){_REST}",
    rf"{_MEDICINE}[^.,;?!]*?{_REGULARLY}{_REST}",
    rf"{_WHO}{_DID}{_NO_DEED}[^.,;?!]{{0,40}}?\b(?:(?:on|at|in|during) |(?=this |today|earlier)){_WHEN}",
    rf"{_BEGAN} (?:on|at|in|this) {_WHEN}",
    rf"\b(?:my|her|his|our) {_VISIT} (?:was|were) (?:on |in |at )?{_WHEN}",
    rf"\b(?:happy|merry|have an? (?:very )?(?:nice|good|great|lovely)|enjoy (?:your|the|my)) {_FEAST}",
    r"\bsee (?:you|ya|u) (?:on |at |then |next |this )*(?:[a-z]+day|soon|tomorrow|later|then)$",
    rf"{_HELLO} (?:all|everyone|everybody|there|team|folks|doc|doctor)\b",
    rf"{_HELLO}[,!.]? {_ASKING}",
)
