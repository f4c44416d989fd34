"""What is said last or plainly at a card of an appointment: a nod, that it stays, all of them, what is paid already."""

from __future__ import annotations

from conversations.intents.held.matter import CANCELLING, LISTED, LOOKING, SHOWN, Matter
from conversations.intents.notation import phrases

NODS = Matter(
    kind="stays",
    whole=phrases(r"""
(?:yes |yep |yeah |thats |that is |it is |all ){0,4}(?:right|correct|the one|the right one|my one|mine|it|as i thought|
    what i thought|what i wanted|as it should be|how i have it|how it should be)(?: (?:yes|as is|as it is))?
"""),
    never=phrases("not|isnt|it is mine|mine|is that|is this|why"),
    at=SHOWN,
)

NODS_AT_ALL = Matter(
    kind="stays",
    whole=phrases(r"""
(?:yes |yep |yeah |ok |good |great |lovely |fine |ah |oh |thats |
    that is |all ){1,4}(?:right|correct|mine|as i thought|what i thought|as it should be)
"""),
    never=phrases("not|isnt|is that|is this|why"),
    at=LISTED,
)

KEPT_AFTER_ALL = Matter(
    kind="keeps",
    says=phrases(r"""
(?:^|(?<=\. ))(?:(?:oh|go on|ok|okay|well|right|actually|no|nah|so|then|in that case|just|please|yes|yeah|ah|hmm|
    ill|i will|we will|id better|i had better) ){0,5}(?:keep|leave) (?:it|this|that)(?: (?:then|as it is|as is|in|be|
    there|please|thanks|thank you|for now|after all|on|so)){0,3}(?= \.|\Z| (?:ill|i will|i can|we can|because|cos|
    since|my|the)(?! (?:cancel\w*|move|change)))
"""),
    never=phrases(r"""
cancel\w*(?! (?:cost|free|policy|fee|charge))|delete|remove|move|change|swap|unless|until|till|but|if|or|dont|do not|
    not|instead|should i|shall i|do i|can i|could i|may i|must i
"""),
    at=CANCELLING,
)

EVERY_ONE = Matter(
    kind="every_one",
    says=phrases(r"""
(?:cancel\w*|delete|remove|scrap|bin|drop|get rid of|call off)<1> (?:everything|the (?:whole )?lot|every (?:one|
    appointment|appt|booking|visit|single)|all (?:my|the|of my|of the|(?:two|three|four) of)|(?:them |the )?both|
    them all|all of them)<5>
(?:both|all|everything)(?: of (?:them|these|those))?<2> cancel\w*|(?:^|(?<=\. ))(?:and |yes |no ){0,2}(?:both|all|
    all two)
     of (?:them|these|those)(?= \.|\Z| (?:please|to|can|while|need|must|should|have|are))
"""),
    whole=phrases(
        "(?:and |i mean |do |yes |no ){0,3}(?:both|everything|the (?:whole )?lot|every one)(?: please| of them)?"
    ),
    never=phrases(r"""
dont|do not|not|except|apart from|but|keep|only|leave|move|change|instead|other than|why|how|who|what|when|did|
    has|have you|already|were|was|they|stays?|show|see|list
"""),
    at=CANCELLING,
)

LESS = Matter(
    kind="owing",
    says=phrases(r"""
(?:why|what|whats|how come)<5> (?:\d+|twenty|ten|thirty|forty|fifty)(?: (?:quid|pounds?))? (?:less|off|taken off|
    knocked off|already)|(?:why|what|whats|how come)<3> (?:less|minus|taken off|knocked off) (?:\d+|twenty|ten|thirty|
    forty|fifty)
(?:why|how come)<2> (?:only|just)?<1> (?:owe|pay|owing)<2> (?:\d+|twenty|ten|thirty|forty|fifty)(?! minutes?)
"""),
    never=phrases(r"minutes?|mins?|hours?|earlier|later|january|february|november|december"),
    at=SHOWN,
)

FOR_EACH = Matter(
    kind="for_each",
    says=phrases(r"""
(?:pay|paid|paying|charged?|charges?|cost|costs|owe|free|bill|billed|price)<4> (?:both|each(?: one| of them)?|either|
    all of them|every one)(?= \.|\Z| (?:of|or|now|then|please|together|at once|separately))
(?:are|is|do|will|does)<1> (?:both|each|either|all of them|they both|they all)<3> (?:free|cost|charged|paid|to pay|
    paid for)(?= \.|\Z| (?:or|now|for|anything|something|me|money|the same))
"""),
    never=phrases(r"cancel\w*|move|miss\w*|appointment free|free (?:on|at|for|in)|free (?:tomorrow|today)|times?|day"),
    at=LISTED,
)

BOOKED = Matter(
    kind="booked",
    says=phrases(r"""
(?:what|whats)<3> booked<1> means?|what does<4> booked<3> mean|booked mean|mean booked|meaning of booked
(?:is|does|am|are)<4> (?:confirmed|definite|final|settled|firm|booked)(?: \.)? or<6> (?:wait|ring|rings|call|calls|hear|
    confirm\w*|provisional|phone|pencilled|somebody|someone)<6>
(?:do|must|should|will) i (?:have to |need to )?wait (?:for|until|till)<5> (?:ring|rings|call|calls|phone|phones|
    confirm\w*|contact|hear)<3>
"""),
    never=phrases(r"cancel\w*|results?|move|sooner|earlier"),
    at=SHOWN,
)

WENT = Matter(
    kind="past",
    says=phrases(r"""
did (?:i|we)<1> (?:go|come|attend|turn up|make it|miss|get there)<1> (?:in|on|at|to|last|the|one|it|any|or)<8>
(?:was|were) (?:i|we) (?:there|seen|at the clinic|with you)<1> (?:in|on|last)<3>
"""),
    never=phrases("tomorrow|today|next|cancel\\w*|move|pay|why|this week|fee|charge\\w*"),
    at=LOOKING,
)

ONLY_THIS = Matter(
    kind="only_this",
    says=phrases(r"""
(?:^|(?<=\. ))(?:yes |but |and |ok |no ){0,3}(?:only|just) (?:this|that|the<2>)(?: one| appointment)?(?: please)?(?:
     and| but| \.)? (?:not|leave|keep|dont (?:touch|cancel|do))<8>
(?:^|(?<=\. ))(?:does|will|would|do) (?:it|this|that|they|my|the)<4> (?:others?|scan|blood test|ones?) (?:stay|stays|go|
    goes|too|be cancelled)<4>
"""),
    whole=phrases("(?:yes |but ){0,2}(?:only|just) this(?: one)?(?: please)?"),
    at=CANCELLING,
)

BOOK_AFTER = Matter(
    kind="book_after",
    says=phrases(r"""
(?:how|where)<2> (?:do|can|would|will|could|to) (?:i |we )?(?:book|get|make|have|arrange) (?:it |one |an? |another |
    a new )?(?:one |appointment )?(?:again|another|after\w*|later|then|instead|next time)<3>
(?:can|could|may) (?:i|we) (?:still |always |just )?(?:book|get|make|have) (?:another|a new|a different)<2> (?:after\w*|
    later|again|then|another time)<3>
"""),
    at=CANCELLING,
)

IN_THE_END = (ONLY_THIS, BOOK_AFTER, NODS, NODS_AT_ALL, KEPT_AFTER_ALL, EVERY_ONE, LESS, FOR_EACH, BOOKED, WENT)
