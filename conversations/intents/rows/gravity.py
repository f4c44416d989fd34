"""Intents that weigh more than a booking: somebody has died, is getting worse, or is in another's account."""

from __future__ import annotations

from conversations.intents.notation import phrases
from conversations.intents.row import Intent

BEREAVED = Intent(
    kind="bereaved",
    says=phrases(r"""
(?:my|our|his|her)<2> (?:<family>)<1> (?:has |have |had |sadly |just |also |recently |unfortunately ){0,3}(?:died|
    passed away|passed on|is dead|is deceased|deceased|is no longer with us)
(?:death|passing|loss) of (?:my|our|his|her|a)<1> (?:<family>)
(?:lost|buried|burying|funeral for) my (?:<family>)(?= \.|\Z| (?:last|this|on|yesterday|today|in|and|who|so))
(?:patient|he|she|mr [a-z]+|mrs [a-z]+) (?:has |have |sadly |just ){0,2}(?:died|passed away|is deceased)
"""),
    never=phrases(r"""
(?:died|dead|passed away|passed on) (?:of|from|with|at|when)|(?:want|need|like|wish)<1> (?:to|an?|some|for)|book|
    worried|checked|tests?|talk to (?:someone|somebody)|counsell\w*|griev?e?\w*|grief|bereave\w*
(?:she|he|they) (?:would have|knew)|years ago|can i (?:see|come|have)
"""),
)

WORSE = Intent(
    kind="worse",
    says=phrases(r"""
(?:worse|worsening|deteriorat\w+|going downhill)<5> (?:should|shall|do|can|must|ought) (?:i|we|he|she)<2> (?:wait|
    hang on|hold out|leave it|hold on|be seen|go to|ring|call)<4>
(?:should|shall|can|do|must) (?:i|we|he|she)<2> (?:wait|leave it|hang on|hold out)<5> (?:worse|worsening)
(?:what|how) (?:should|shall|do|can) (?:i|we) do<5> (?:worse|worsening|deteriorat\w+)
(?:can|will|should) (?:it|this|that) wait<2>(?= \.|\Z| (?:till|until|for))<3>
"""),
    never=phrases(r"""
if (?:it|this|that|i|he|she) (?:gets?|becomes?|feels?)
wait (?:till|until|for)<2> (?:pay ?day|my (?:salary|wages|pay|holiday|day off)|im paid|i get paid|half term|christmas|
    the holidays)
"""),
)

MISUSED = Intent(
    kind="misused",
    says=phrases(r"""
(?:some(?:one|body)|another person|a stranger|he|she|my (?:ex|<family>)) ?(?:has |have |s |is |been |was |else |
    elses? |may |might |could |must |keeps? ){0,5}(?:using|used|logging in(?: ?to)?|in|into|accessed|accessing|
    hacked|got into|logged in(?:
     to)?|
    signed in(?: to)?|getting into|stolen|stole|taken over|broken into)<1> my (?:account|portal|login|details|name|
    password|profile)
my (?:account|login|profile|portal)<1> (?:has |have |been |was |is |got |being ){0,3}(?:hacked|compromised|
    broken into|stolen|taken over|used by|misused)
(?:who|somebody|someone)<2> (?:booked|made|moved|cancelled|changed) (?:this|it|that|my appointment|these)<1> (?:it )?
     ?(?:was not|wasnt|i didnt|i did not|not) ?(?:me|i|it was me)?
who (?:booked|made|arranged|ordered|put in) (?:this|it|that|these)<3>(?= \.|\Z)
"""),
    never=phrases("(?:can|could|may|will)<2> (?:my|he|she)"),
)

GRAVE = (BEREAVED, WORSE, MISUSED)
