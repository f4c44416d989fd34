"""Words that hint at a kind of question, for a text of which nothing else was understood.

A word alone proves little: "code" may be a password's, "letter" the one that somebody was sent. Where a card
could take nothing from the words, the sentence about what they hint at is worth more than that they were not
understood. They choose nothing, and are looked for in this order.
"""

from __future__ import annotations

from conversations.intents.guess import is_among_the_likely
from conversations.intents.notation import Phrases, phrases
from conversations.intents.row import CardKind, Intent
from conversations.intents.shape import shaped
from conversations.intents.table import BY_KIND
from conversations.intents.weight import main_clause, share

_TABLE = r"""
wrong_number: stop (?:sending|texting|messaging)|wrong number|spam
insurance: <insurer>|insurers?|insured|authori[sz]ation|policy number|excess
reductions: cheaper for|pensioners?|discount\w*|reduc\w+|exempt\w*|benefits|concession\w*
refund: refund\w*|money back|reimburs\w*
invoice: invoices?|receipts?|bill|billed|owe|owes|owing|balance|overcharged
paying: pay|paid|payment|payments|card machine|cash|cheques?|deposit|contactless|direct debit|instal\w+
why_price: (?:how|why|what|is|are|does|each|that)<4> (?:prices?|costs?|fees?|charges?|expensive|dear|money)
results: results?|biopsy|lab
prescription: <drugs>|prescri\w+|chemists?|pharmac\w+|dose|dosage
referral: refer|referr\w+
letter: (?:a|the|my|doctors?|sick|fit) (?:letter|note|certificate)|letters?|certificates?|forms?|records|dvla
complaint: complain\w*|rude|disgust\w*|unacceptable|appalling|sue|solicitor|lawyer|ombudsman|awful|useless|ridiculous
no_reply: (?:phone|ring|rang|rung|call|called|line)<4> (?:answer\w*|picks?|pick|engaged|busy|times?|hours?|nobody|
    again)
parking: park|parked|parking|car|drive|driving|bike|bicycle|cycle|garage|motorbike
access: lifts?|stairs|steps|ramps?|wheel ?chairs?|scooter|walker|frame|crutches|disabled|disability|ground floor|
    floor|upstairs|downstairs|hill|hills|steep|deaf|blind|hearing|eyesight|partially sighted|guide dog|walk far|
    toilet near
interpreter: <tongue>|interpret\w*|translat\w*|language|english
transport: taxi|cab|bus|buses|train|trains|tube|tram|ambulance|lift home|driver|minibus|uber
companion: (?:come|bring|in|with|along|sit|wait|join|accompany)<4> (?:<family>|carer|dog|cat|somebody|someone|
    chaperone)|chaperone
facilities: toilets?|loo|wi ?fi|cafe|coffee|tea|water|masks?|waiting room|room|rooms|heated|heating|cold in there|
    air con\w*|chairs?|seats?|shout|screen|food|shop|canteen|lockers?|changing|baby|pram|play
bring: bring|wear|undress|clothes|fast|fasting|eat|drink|breakfast|sample|prepare|glasses|passport|photo id|id|shave|
    wash|bath|shower|perfume|make ?up
address: address\w*|postcode|map|directions|street|road|way there|find you|find it|corner|opposite|next door|lost|
    near|nearest|far|station|stop|outside|butchers?|church|bakery
closed: closed|closing|shut|strikes?|snow\w*|flood\w*|moving premises|closure
hours: open|opens|opening|hours|lunch ?time closing|receptions? (?:open|close)
children: (?:how|what|which|do|does|can|is)<4> (?:age|old|children|child|kids|baby|babies|teenagers?)
home_visit: home|house ?bound|bed ?ridden|bed ?bound
video: video|zoom|telephone|over the phone|by phone|skype|facetime|online|teams|whatsapp|remote\w*|camera
thanks: (?:most|very|so|really|how)<1> (?:helpful|kind|good|lovely|sweet|thoughtful|patient|clever)|marvel\w*|well
     done|(?:good|lovely|nice|
    great|super) job|bravo|god bless|good ?bye|bye|cheerio|ta ta|good night|night night|take care|im off|off to|
    kettle|only looking|just looking|
    changed my mind|decided against|thought better|never mind|smashing|a gem|an angel|a star|lifesaver
clinician: (?:is|are|has|have|does|do|did|was|will|how|what|who|which|them|they|him|her)<5> (?:doctors?|dr|
    clinicians?|qualified|experience\w*|strict|patient|kind|gentle|good|nice|old|young|train\w*|qualif\w+|
    speciali\w+|consultant|rush|miss|first name|leave|retired|in)
waiting_list: waiting list|cancellations?|cancelled slot|sooner if
nhs: nhs|private|privately
new_patients: new patients?|join|registered with|take people|take new|catchment
details: (?:my|new|wrong|change|changed|old|maiden)<3> (?:address|number|name|surname|e ?mail|mobile|telephone|
    details|phone|date of birth)|moved|married|divorced
code: codes?|pin|otp|sms|verification|authenticator
password: password\w*|passcode|log ?in|login|username|user name|capital letter
locked: locked|blocked|suspended
device: tablet|ipad|laptop|computer|old phone|another phone|smart ?phone|android|iphone|samsung|nokia|browser|screen|
    telegram
safe: privacy|data|safe|secure|security|scam\w*|fraud\w*|hack\w*|trust|gdpr|terms|conditions|sell|details|
    see about me|know about me|spy\w*|cookies
account: account|passport|accounts|portal|register\w*|registration|sign up|sign|signing|identity|bank id|nhs number|
    who i am|
    my name and|date of birth|birthday|e ?mails?|every (?:single )?time|internet
login: page|link|button|error|website|site|app|screen|load\w*|timed out|session|captcha|squares|tick box|click\w*|
    tap\w*|press\w*|works?|working|stuck|frozen|slow
reminder: remind\w*|e ?mails?|text|sms|confirmation|print\w*|calendar|diary|letter|paper|save it|screenshot|forward|
    write (?:it )?down
my_clinician: who(?:ll| will| is| shall)?<3> (?:see|seeing|treat|examine|it is)
message: tell|told|mention|pass on|inform|notes?|allerg\w+|pregnan\w+|diabet\w+|warn|ring (?:my|him|her)|phone my|
    call my|ask my
so_late: why<6> (?:late|long|far|full|nothing|none|soon|sooner)
which: which|recommend\w*|difference|better|best|choose from|suggest
my_time: (?:is|was|what|which|when|did|does)<5> (?:<day>|day|date|time|week|hour|clock|\d+(?:st|nd|rd|th)|am|pm|o
     clock)
on_time: wait|waiting|queue|delay\w*|behind|quiet|busy|crowd\w*|rush hour
length: how long|minutes|last|overlap for|long is
past: last time|last year|before|previous\w*|used to|in (?:the )?(?:spring|summer|autumn|winter)
changes: (?:if|when) (?:the |my )?(?:doctor|clinic|clinician|he|she)
work: jobs?|vacanc\w+|hiring|recruit\w*|cv|business|sell\w*|supplier|journalist
second_opinion: opinion
advice: serious|normal|worry|worried|symptoms?|hurts?|painful|dangerous|infectious|contagious|should i|ought i|
    hospital|111|a and e
human: human|person|somebody|someone|reception\w*|desk|speak|talk|call|ring|phone|telephone
"""
HINTS: tuple[tuple[str, Phrases], ...] = tuple(
    (kind, phrases(words))
    for kind, words in (line.split(": ", 1) for line in _TABLE.strip().replace("\n    ", "").splitlines())
)
"""The words of each kind."""


HALF, A_THIRD = 0.5, 0.3
"""How much of what a text says its hint has to be: little where accounts are what most texts are about."""

_FIRST_AT_SIGN_IN = {"code", "password", "locked", "device", "safe", "account", "login"}


def hinted(typed: str, card: CardKind) -> Intent | None:
    """What the words of a text hint at, of which nothing was understood; where one signs in, that first."""
    said, main = shaped(typed), main_clause(typed)
    first = [kind for kind, _ in HINTS if kind in _FIRST_AT_SIGN_IN and card is CardKind.SIGN_IN]
    order = sorted(HINTS, key=lambda hint: hint[0] not in first)
    known = (hint for hint in order if hint[0] != "login" or card is CardKind.SIGN_IN)
    kind = next(
        (kind for kind, words in known if _weighs((said, main), words, A_THIRD if kind in first else HALF)), None
    )
    return BY_KIND[kind] if kind and (kind in first or is_among_the_likely(typed, kind)) else None


def _weighs(parts: tuple[str, str], words: Phrases, least: float) -> bool:
    """Whether the words are what the text, or its main clause, says; and not stray ones in it."""
    return any(words.within(said) and share(said, words.pattern) > least for said in parts)
