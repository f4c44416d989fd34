"""What people worry about at any card of a booking: a needle, hearing, coming late, whose card pays, typing slowly.

Also that they will go elsewhere. A table, looked at before the other remarks of such cards. Must never hold what
chooses something.
"""

from __future__ import annotations

from conversations.intents.notation import phrases
from conversations.text.remarks.kinds import Table

WORRIES: Table = {
    "needles": phrases(r"""
(?:phobi\w+|scared|afraid|terrified|frightened|hate|fear|faint\w*|petrified|nervous|cant stand|dread\w*)<4> (?:needles?|
    injections?|jabs|blood(?: tests?)?)(?= \.|\Z| (?:so|will|do|is|are|can|and|what|i|please|but))<9>
(?:needle|blood|injection) phobi\w+<9>|(?:will|do|does|is|are) (?:there|they|it|he|she)<3> (?:needles?|injections?)<4>
"""),
    "signing": phrases(r"""
(?:some(?:one|body)|any(?:one|body)|they|interpreter|doctor|he|she)<2> (?:who |that |can |to |do |does |able to ){0,2}
    (?:signs?|signing|bsl|sign language)(?= \.|\Z| (?:for (?:me|him|her|us|my)|there|please|language))<6>
(?:im |i am |she is |he is )?deaf<1> (?:do|does|will|can|is|are)<2> (?:they|he|she|anyone|someone|
    somebody)<1> (?:sign|signs|signing)<4>
(?:can|could)<1> (?:someone|somebody|anyone) sign for (?:me|him|her|us)<6>
(?:bsl|sign language)<2> (?:interpreter|translator|signer|please|user|needed)<4>|(?:need|use|uses|have|book|
    speak)<2> (?:bsl|sign language)<6>
(?<!that )(?<!note )(?:my<1> (?:<family>)|i|he|she|we) (?:am |is |are |m |s )?(?:(?:very |really |totally |
    completely |profoundly |
    quite |bit |a bit )?(?:deaf|hard of hearing)|cant hear)<9>|(?<!that )(?<!note )im (?:deaf|hard of hearing)<9>
"""),
    "coming_late": phrases(r"""
(?:what if|what happens if|what happens when|what happen if|and if) (?:im|i am|i get (?:there|here|in)|i get|
    i arrive|i come|
    i turn up|i run|ill be|i might be|my (?:train|bus) is|the (?:train|bus) is)<2> (?:late|delayed|held up|stuck in
     traffic|behind)(?! (?:one|ones|afternoon|evening|morning|slot|appointment|night|november|december|shift))<9>
"""),
    "others_card": phrases(r"""
(?:can|could|may|will|would|is)<1> (?:my|his|her)<2> (?:<family>)<1> (?:pay|pays|paying|cover|settle)<6>
(?:pay|go|put|charge|charged)<2> (?:on|with|from) (?:my|his|her|another|a different|someone elses|
    somebody elses) (?:husbands?|wifes?|mums?|dads?|partners?|sons?|daughters?|card|other card|mothers|fathers|
    friends|moms)<1>(?:card|account|visa)?(?= \.|\Z| (?:instead|please|or|as|because|is|when|if|for))
my (?:bank |debit |credit )?card<2> (?:stolen|lost|expired|blocked|been cloned|run out|cancelled)<9>|(?:lost|forgot|
    cancelled) my<2> card<9>
my<1> (?:<family>) (?:will |is going to |can |does |has to |ll )?(?:pays?|paying)(?= \.|\Z| (?:for it|for me|it|
    this|that|please|not me))
"""),
    "slow": phrases(r"""
(?:im |i am |i )?(?:very |so |bit |a bit |really )?slow<1> (?:at |with )?(?:typing|typer|typist|on the phone|texting)<9>
(?:i )?(?:type|typing|write|text) (?:very |so |really |too )?(?:slow|slowly|badly)<9>|bear with me<9>
(?:hand|hands|finger|fingers|thumb|wrist|arm)<2> (?:broke|broken|stiff|in (?:a )?(?:plaster|cast|sling)|shaky|shake|
    shaking|bandaged)<2> (?:so (?:i|its|im)<1> (?:type|typing|slow)|sorry|bear)<4>
(?:sorry|excuse|forgive)<4> (?:spelling|typing|typos?|grammar|writing)<6>
"""),
    "given_up": phrases(r"""
(?:forget it|forget about it|leave it|never ?mind|nvm|dont bother|dont worry|scrap (?:it|that)|sod it|stuff it|
    nah(?: forget it)?|no thanks)<1>(?: \.)? (?:ill|i will|im|i am|gonna|going|we will|well|i|id rather|
    going to)<3> (?:go
     to|going to|ring|call|try|see|use|phone|get|go)<1> (?:a |an |the |my |our )?(?:own |local |nhs |usual )?(?:walk in|
    pharmacy|pharmacist|chemist|gp|doctors?|nhs|minor injuries|111|hospital|elsewhere|somewhere else|private|other
     clinic|another clinic|boots|specsavers)(?= \.|\Z| [a-z])
(?:ill|i will|im going to|i think ill|going to)<1> (?:just )?(?:go to|use|try|walk in to|see|ring|call) (?:the|a|
    my)<1> (?:walk in|walk in centre|pharmacy|pharmacist|chemist|own gp|own doctor|nhs|minor injuries)<2> instead<4>
(?:ill|i will) just walk in<1> instead<2>
"""),
}
"""At each of them, before everything else that may be said there."""
