"""What is asked before an appointment is let go, or is told about it: until when, what of it, and who minds."""

from __future__ import annotations

from conversations.intents.held.matter import ANY_CARD, CANCELLING, OF_ONE, Matter
from conversations.intents.notation import phrases

NO_SHOW = Matter(
    kind="no_show",
    says=phrases(r"""
(?:dont|do not|didnt|did not|doesnt|not|not to|never) (?:turn|turning|show|showing) up
(?:charged?|charges?|fees?|fined?|pay|cost\w*|penal\w+)<8> (?:miss|missed|missing|no ?show\w*|not (?:come|coming|
    turning|attending|going)|dont come)
(?:miss|missed|missing|no ?show\w*|not (?:come|coming|attending))<8> (?:charged?|charges?|fees?|fined?|pay|penal\w+)
(?:if|when) i<2> (?:dont|do not|never) (?:come|go|appear|attend)(?= \.|\Z)
"""),
    never=phrases(r"invoice|receipt|bus|train|call|results?|nobody|they didnt|(?:doctor|dr|she|he) (?:didnt|did not)"),
)

DEADLINE = Matter(
    kind="deadline",
    says=phrases(r"""
(?:pay|charged?|costs?|fees?|free|penalty)<6> (?:if|when|to|for) (?:i )?cancel\w*
(?:if|when|what if|say|suppose)<2> (?:i )?cancel\w*<6> (?:pay|charged?|costs?|fees?|free|penalty|money back)
(?:till|until|untill|up to|up until|before|by) (?:when|what (?:time|day|date|hour)|which (?:day|date))(?= \.|\Z|
     (?:i )?(?:can|could|may|must|do|should|would|is it|have|at the latest)(?! (?:i|we|you|they|she|he)<1> (?:be|come|
    arrive|get|
    open|close|work|stay|see|pay|eat|drink|there|know|hear)))
(?:when|what|which)<5> (?:last|latest|deadline|cut ?off|final)<6> (?:cancel\w*|change|move|decide|free)
(?:when|what|which)<3> the (?:last|latest|final)<1> (?:minute|moment|day|time)(?= \.|\Z| (?:to|for|that|please))
(?:last|latest|final)<1> (?:day|time|moment|minute|chance|point)<5> (?:cancel\w*|change|move|decide)
dead ?lines?|cut ?offs?(?: (?:time|point|date))?
how (?:long|late|soon)<3> (?:have i got|do i have|have i|can i|i have|i got|do we have|may i)<4> (?:decide|think|
    cancel|change|move|left|make up|tell|wait)
(?:what|whats|is|when|does|do)<4> (?:24|48|72|twenty ?four) ?(?:hours?|hrs?|h)<5>
(?:24|48|72|twenty ?four) ?(?:hours?|hrs?|h)<4> (?:mean|from when|before when|before what|exactly)
(?:too late|in time|still time|time left|not too late)<1> (?:to|for) (?:cancel\w*|change|move|get out)
(?:cancel|cancelling|change|move|get out)<6> (?:without (?:being|getting|paying|having|any|an?) ?(?:\w+ )?(?:stung|
    charged|pay|paying|fined|charge|fee|cost|penalty|billed)?|for nothing|free of charge)
when<4> (?:stops? being free|(?:no longer|not) (?:be )?free|start\w* (?:charging|costing|to cost))
(?:leave|left|wait|waiting|decide|cancel)<2> (?:it )?(?:til|till|until)<4> (?:cost|charged?|pay|fee|free)
(?:cost|charged?|pay|fee|free)<8> (?:leave|wait|decide)<2> (?:til|till|until|later)
(?:cancel|decide|tell you)<1> (?:tomorrow|later|tonight|on (?:the day|<day>)|<day>)<3> (?:free|cost|charge\w*|fee|ok|
    allowed)
^(?:(?:not sure|i am not sure|im not sure|dont know|hmm|maybe) (?:\. )?){0,2}(?:can|may|could|must|
    shall) i<1> (?:decide|
    make up my mind|let you know|tell you|say)<1> (?:tonight|tomorrow|later|
    <day>|in the morning|this (?:evening|afternoon)|at the weekend)(?= \.|\Z| (?:morning|evening|night|or|instead|
    please))
(?:can|may|could) i<1> (?:do|cancel|decide) (?:it|this|that)? ?(?:later|tomorrow|another day|nearer the time)(?= \.|\Z|
     (?:on|im|i am|because|as|if|please))
how late<2> (?:can|may|could) i<1> (?:leave|cancel|decide|wait)<4>
(?:can|may|could|shall) i<1> (?:think about it|think it over|sleep on it)<3>(?= \.|\Z)
"""),
    never=phrases(r"""
yes|please cancel|cancel it (?:please|now)|invoice|receipt|already|(?:rather|sooner|prefer to) (?:move|change|swap)
(?:be|get|arrive|come)<1> there|you<1> (?:open|close|shut)|(?:did|was|were|had|have)<5> (?:last|latest)|last (?:one|
    visit|appointment)|last time (?:i|we|you|she|he)|
    (?:last|latest)<1> (?:appointment|slot|bus|train)
(?:free|available|slots?|spaces?|openings?) (?:before|by)|how long<3> (?:take|last|wait)|clock
(?:ill|i will|i shall) (?:be|come|arrive|get)|results?|invoice|expenses|fast|eat|drink|wear|tablets?|pills?|park\w*
"""),
    at=ANY_CARD,
)

CROSS = Matter(
    kind="cross",
    says=phrases(r"""
waiting (?:your|her|his|their|dr|the doctors?)<1> ?times?(?= \.|\Z)
(?:will|would|wont|do|does|is|are|wouldnt|going to|gonna|might|think)<1> (?:they|she|he|you|the clinic|the surgery|
    (?:the )?doctors?|dr [a-z]+|doctor [a-z]+|anyone|anybody|people|it)<3> (?:cross|angry|annoyed|mad|upset|
    mind(?! if (?:i|we) (?:come|bring|change|move))|offended|hate me|bothered|disappointed|moan|tell me off|judge me|
    think (?:bad|badly|less|im rude)|cause trouble|a (?:nuisance|pain|bother|problem))
(?:feel|feeling|felt) (?:so |really |very |a bit |bit |quite |just |terribly )?(?:bad|awful|guilty|terrible|rude|mean|
    ashamed|embarrassed)(?! (?:again|today|this|since|with))<3> (?:wasting|cancel\w*|letting|messing|about|doing|for)
(?:wasting|wasted|waste of|waste)<3> (?:time|appointments?)(?: of)?(?= \.|\Z| (?:is|if|but|by|when))
(?:is|isnt|it)<2> (?:rude|bad form|cheeky|impolite) (?:to|of|if)<4>
"""),
    never=phrases(r"""
dont mind|do not mind|never mind|do you mind if|mind if
toddler|baby|kids?|child|children|son|daughter|pram|buggy|dog|noise|noisy|kicks off
wasted (?:my|our)|(?:my|our) time|you (?:wasted|waste)
"""),
)

ON_RECORD = Matter(
    kind="on_record",
    says=phrases(r"""
(?:go|goes|going|be|stay|stays|put|show|shows|appear|count|held|noted|marked|down)<3> (?:on|in|against) (?:my |the |
    me)<1> ?(?:records?|files?|notes|history)?(?= \.|\Z| (?:if|that|when|because|i|for))
(?:black mark|bad mark|strike off|struck off|blacklist\w*|held against me|count against me|
    on my (?:permanent )?record)
"""),
    never=phrases(r"""
wrong|allerg\w+|date of birth|add|address|name|results?|medicat\w+|ill be|i will be|on my (?:way|own|list|calendar|
    diary|phone)
in the (?:morning|afternoon|evening|end|meantime)|on the (?:phone|bus|train|way|list|day)
"""),
    at=OF_ONE,
)

NO_REASON = Matter(
    kind="no_reason",
    says=phrases(r"""
(?:told|tell|tells|know|knows|see|sees|ask|asks|asked|say|give|gives|given|need|needs|hear|
    find out)<4> (?:why(?! (?:you|it is|is|are|there|do|does))|(?:the |a |any |my )?reasons?)(?= \.|\Z| (?:i|im|ive|
    we|for|or|to|that|why|please|when|if))
"""),
    never=phrases(r"what (?:is|was) (?:it|this|the) for|remember|forgot\w*|cant say|booked"),
    at=CANCELLING,
)

UNDONE = Matter(
    kind="undone",
    says=phrases(r"""
(?:can|could|will|able)<4> (?:re ?book|book)<2> (?:again|after|afterwards|later)(?= \.|\Z)
un ?cancel\w*
(?:can|could|will|may|is|would|how)<5> (?:undo|undone|reverse\w*|take it back|get it back|bring it back|restore\w*|
    reinstate\w*|have it back|put it back on|go back on it|be taken back)
(?:if|when|in case|what if) i<3> change my mind
change my mind (?:later|after|afterwards|tomorrow|again)
"""),
    never=phrases("money|refund|deposit|(?:i|ive|i have) changed"),
    at=CANCELLING,
)

PROOF = Matter(
    kind="proof",
    says=phrases(r"""
(?:proof|confirm\w*|receipt|paper\w*|letter|e ?mail|message|sms|text|writing|written|notification)<8> (?:cancel\w*|
    off|gone|done|been cancelled)
(?:get|getting|send|sending|sent|have|receive|be given|want|need)<4> (?:proof|confirmation|paper|letter|e ?mails?|
    text|notification|something in writing)
how (?:do|will|would|can|shall) (?:i|we)<1> know<4> (?:cancel\w*|worked|gone|off|done|through)
"""),
    never=phrases(r"yes|please cancel|invoice|results?|reminders?"),
    at=CANCELLING,
)

STILL_THERE = Matter(
    kind="still_there",
    says=phrases(r"""
(?:i|we|ive|already|have|had|he|she|wife|husband|mum|dad|they|clinic|
    reception) (?:have )?(?:already )?cancelled<2> (?:it|this|that|them|these|already|yesterday|last|on (?:the phone|
    <day>)|by phone|online|days? ago|ages ago|weeks? ago)
(?:theyd|they had|they have|they|clinic|reception|somebody|someone|you|nurse|lady|they would)<3> (?:already |had |
    have )?cancelled (?:it|this|that|already)
(?:already|was|were|been) cancelled(?! by)<6> (?:why|still|what|but)
(?:said|told me|told)<5> (?:was|is|had been|has been|been|already|they|theyd)<3> cancelled
why<1> (?:is|are|does|do|am)<4> still<4> (?:there|here|showing?|shown|listed|up|on|see|got|have|booked)
"""),
    never=phrases(r"""
results?|(?:i|we) (?:want|need|would like) (?:it|to)|last (?:month|year)|with no notice|invoice|owe|twice|other
"""),
)

THE_FAULT = Matter(
    kind="complaint",
    says=phrases(r"""
(?:you|they|clinic) (?:have |had |already )?cancelled (?:my|mine|me|on me|ours?)
(?:your|you) (?:system|fault|mess|mistake|software|machine|app|website|bot)<6> (?:twice|again|fault|not mine|rubbish|
    useless|broken|wrong|terrible|awful|shambles)
(?:because|cos|coz|thanks to|due to|down to)<2> your (?:system|fault|mess|mistake|software|app|website)
who (?:do|can|should|would) i (?:speak|talk|complain|write|moan)<1> to<2> about
(?:want|need|like|going) to complain|make a complaint|(?:absolute |total |bloody )(?:disgrace|shambles|joke|farce)
"""),
    never=phrases(r"about (?:changing|moving|the time|my (?:results?|bill))|who (?:cancelled)"),
)

NOT_YET = Matter(
    kind="not_yet",
    says=phrases(r"""
(?:ill|i will|i can|i shall) (?:re ?book|book)<3> (?:later|another time|again|myself|when|after)
(?:let|give)<2> (?:somebody|someone|anyone|others?|people|another person)(?: else)?<2> (?:who|that|what)<2> needs?<4>
(?:somebody|someone|others?|anyone)(?: else)? (?:can|could|should|may) (?:have|use|take) (?:it|(?:the|my) (?:slot|time|
    place))
(?:is|was|has|have|did)<3> (?:cancelled|done|gone|work(?:ed)?|gone through|go through|sorted)(?= \.|\Z| (?:it|that|
    now|yet|ok|then))
"""),
    never=phrases("why|already|yes|still|they|clinic|(?:can|could) (?:somebody|someone)"),
    at=CANCELLING,
)

WHY_ASKED = Matter(
    kind="why_asked",
    says=phrases(r"""
why<2> (?:are|do|did) (?:you|u)<2> (?:asking|ask|showing|show|telling|need)<4>|why<2> (?:this|the) (?:question|page|
    screen)
"""),
    never=phrases("keep asking"),
    at=CANCELLING,
)

THEY_KNOW = Matter(
    kind="they_know",
    says=phrases(r"""
(?:will|do|does|would)<2> (?:she|he|they|doctor|dr [a-z]+|clinic|reception)<1> (?:be )?(?:told|informed|notified|
    find out|get told)<3>
(?:need|have|should|must)<1> to (?:ring|call|phone|tell|e ?mail|let)<4>
who<1> (?:gets|is|will be|be|else)<2> (?:told|informed|notified|sees?|knows?|finds? out)<6>|who<1> (?:will |
    would )?(?:know|
    find out|hear)<5>
(?:will|would|does|do|is|if|whether)<6> (?:somebody|someone|anyone|anybody|another (?:patient|person)|other (?:people|
    patients)|others)(?: else)?<1> (?:gets?|be (?:given|offered))<2> (?:it|that|mine|this|the<2>|my<2>)(?= \.|
    \Z| (?:if|instead|
    then|when))
(?:will|would|does|is)<1> (?:it|that|(?:my|the)<1> (?:slot|place|time|appointment|one))<1> (?:go|goes|be given|given|be
     offered)<1> (?:away|to (?:some|any|another|other|the next)<3>)<4>
who (?:gets|will get|has|takes)<3> (?:slot|place|time|appointment|it)|(?:somebody|someone|anyone)(?: else)?<1> (?:get|
    gets)<2> (?:slot|place|time)
"""),
    never=phrases("why|reason|when|(?:she|he|they|doctor|clinic|reception)<4> if i|early"),
    at=CANCELLING,
)

TOO_DEAR = Matter(
    kind="costs",
    says=phrases(r"""
(?:dont|do not|not) want to pay<3>|(?:cant|cannot|can not) afford<3>|too (?:dear|expensive)(?= \.|\Z)
"""),
    never=phrases(r"yes|cancel it|please cancel|instead|move"),
    at=CANCELLING,
)

ABOUT_LETTING_GO = (
    STILL_THERE,
    WHY_ASKED,
    THEY_KNOW,
    NO_SHOW,
    DEADLINE,
    TOO_DEAR,
    CROSS,
    ON_RECORD,
    NO_REASON,
    UNDONE,
    PROOF,
    NOT_YET,
    THE_FAULT,
)
