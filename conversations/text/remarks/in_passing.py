"""What people say in passing at any card: a text not meant for the bot, a letter that they got, what is private.

Tables: the first kind that fits is meant. `ANYWHERE` counts whatever else stands in the text, `FAINT` where nothing
else was read in it, `ALONE` as the whole text where nothing is going on.
"""

from __future__ import annotations

from conversations.intents.notation import phrases
from conversations.text.remarks.kinds import Table

ANYWHERE: Table = {
    "dog": phrases(r"""
(?:guide|assistance|hearing|service|support|seeing eye|therapy) dogs?(?! (?:bit|bite|attack\w*|has bitten|scratched))
(?:bring|take|have|come with|with)<1> (?:my|our|the|a|his|her) (?:\w+ )?(?:dog|labrador|puppy)(?= \.|\Z| (?:in|
    with|into|
    inside|please|too|along|there|allowed|ok))
(?:are|is|do you (?:allow|take|let))<1> dogs?<1> (?:allowed|welcome|permitted|ok|in)(?= \.|\Z| (?:in|there|inside))
"""),
    "cannot_ring": phrases(r"""
(?:deaf|hard of hearing|mute|cant speak|cannot speak|cant hear|stammer|stutter)<6>(?: \.)?<3> (?:cant|cannot|
    can not|dont|do not|
    unable to|not able to|no good) (?:ring|phone|telephone|call|use (?:a|the) (?:phone|telephone)|on the phone|
    do phones?|
    do phone calls|make (?:phone )?calls)(?= \.|\Z| (?:you|them|the|so|up|anyone|anybody))
(?:cant|cannot|can not|unable to|not able to) (?:ring|phone|telephone|call|use (?:a|the) (?:phone|telephone)|
    make (?:phone )?
    calls)<3>(?: \.)?<4> (?:deaf|hard of hearing|mute|cant speak|cant hear|stammer|stutter)<3>
(?:deaf|hard of hearing|mute)<3>(?: \.)?<4> how (?:do|can|am|would|should|could|will) (?:i|we)<3> (?:ring|phone|
    call|book|speak)<4>
"""),
    "disregard": phrases(r"""
(?:ignore|disregard|forget) (?:that|this|me|my|the|what)<1> (?:last |first |previous )?(?:message|text|msg|
    i (?:said|wrote|typed))(?= \.|\Z| (?:please|i|it|that|was|sorry))
(?:please |so |just |pls )?(?:ignore|disregard) (?:it|that|this|me|those|them)?(?= \.|\Z| (?:please|sorry|i|it|
    that|was|wrong))
(?:sorry|oops|whoops|message|text|ignore|ah|oh)<2> (?:that|this|it)? ?(?:one )?(?:was |is )?(?:meant|
    intended) for (?:my|
    some(?:one|body)|the|a|another|him|her|them)<2>(?= \.|\Z| (?:sorry|not|ignore|please|disregard|else|chat|group))
wrong (?:chat|window|thread|conversation|group|chat box)(?= \.|\Z| (?:sorry|ignore|i|that))|(?:wasnt|was not|isnt|
    is not|
    not) (?:meant )?for you(?= \.|\Z| (?:sorry|bot|ignore))
forget (?:i|what i|that i|everything i)<2> (?:said|asked|wrote|typed|spoke)<3>
sent (?:that|this|it) to the wrong (?:person|one|chat|number|group)|pocket (?:text|typing|typed)|
    (?:baby|toddler|cat|kid|child|grandson|granddaughter|son|daughter|dog)<2> (?:typed|got hold|was playing|grabbed|
    pressed|
    sent|had my phone|walked (?:on|across|over))<4>
"""),
    "private": phrases(r"""
without<3> (?:telling|informing|involving|contacting|asking|writing to)<1> (?:my|our)<2> (?:<family>|boss|work|employer|
    gp|doctor|surgery|insurers?|school)s?
(?:will|do|does|would|are|is|have to|must|need to)<2> (?:you|they|it|the clinic|this)<2> (?:tell|telling|inform|
    informing|notify|contact|contacting|write to|report)<1> (?:my|our)<2> (?:gp|doctor|surgery|boss|work|employer|
    insurers?|school|<family>)s?<4>
(?:will|does|would)<1> (?:my|our)<2> (?:gp|own doctor|surgery)<1> (?:know|find out|be told|be informed|get told|
    hear (?:about|of))<4>
(?:without|before) (?:my|our|the)<1> (?:<family>|boss|work|employer|gp|school)s? (?:knowing|finding out|seeing|
    being told|
    hearing|getting)
(?:will|does|do|can|could|would|might|is|are) my<1> (?:<family>|boss|work|employer|school)s?<2> (?:find out|get told|
    be told|hear about|be notified|get notified|get (?:an?|any|the) (?:text|e ?mail|letter|message|notification)|
    see (?:this|that i|
    what i|it)|know (?:about|that|what)|able to (?:see|read))<4>
(?:dont|do not|never|not to) tell(?:ing)? (?:on )?my<1> (?:<family>|boss|work|employer|school)s?<4>
(?:dont|do not|not)<2> (?:let|want) my<1> (?:<family>|boss|work|employer|school)s? (?:to )?(?:know|knowing|find|
    finding|hear|
    hearing|read|reading|be told)<4>
(?:keep|stay|stays|kept|remain|is this|is it|be)<2> (?:between (?:us|you and me)|a secret|secret from|hidden from|
    from my (?:<family>)s?)
(?:other|another|some|any|else|every)<1>(?: ?people| ?persons?| ?one| ?body| family)<1> (?:else )?(?:can|could|will|
    is able to|are able to|does|do)<2> (?:read|see|look|open)(?= \.|\Z| (?:it|this|that|the|my|what|in|here|into|at))
who else<1> (?:can|could|is able to|will|would|does|gets? to|is going to)?<2>(?:see|sees|read|reads|know|knows|look)<4>
(?:who|what people)(?: else)? (?:can|could|is able to|will)<1> (?:read|see|open) (?:this chat|the chat|it here|here)
"""),
    "unfinished": phrases(r"""
(?:cut off|interrupted|kicked out|thrown out|timed out|logged out|half ?way|in the middle|part way|got disconnected|
    battery died|phone died|lost (?:signal|connection|internet))<9> (?:start (?:again|over|from|afresh|all over)|from
     scratch|from the (?:start|beginning)|carry on|continue|pick up|where i (?:left|was)|saved|gone|lost|still there|
    go back)
(?:do|must|should|have|need|will|can)<3> (?:start (?:again|over|afresh|anew|all over)|begin again|do it all again|start
     from (?:scratch|the (?:start|beginning)))(?= \.|\Z| (?:or|now|because|if|from|then))
(?:carry on|continue|pick (?:it )?up|resume|finish|go on with)<3> (?:where i (?:left|stopped|was)|what i (?:started|
    began|
    was doing)|my (?:half finished |unfinished )?booking|from (?:yesterday|earlier|last night|before))
(?:didnt|did not|never|hadnt|havent|couldnt) (?:quite )?(?:finish(?:ed)?|completed?|get to the end|
    get round to finishing)<1> (?:it|
    that|this|booking|the booking|my booking|doing it|what i)<4>
(?:started|began|was half ?way|was in the middle|was)<3> (?:booking|doing (?:this|it)|making (?:a|an|my) (?:booking|
    appointment))<6> (?:and|but|when|then|so)<4> (?:stopped|ran out|crashed|died|cut|gave up|got (?:called|
    interrupted|distracted|cut)|fell asleep|had to|lost|froze|closed|went)<6>
"""),
    "picture": phrases(r"""
(?:send|show|upload|share|attach|post|take)<4> (?:photos?|pictures?|pics?|images?|selfies?|screen ?shots?|
    videos? (?:of|that|i))(?! (?:
    id|link))<5>
(?:photos?|pictures?|pics?|images?)<5> (?:send|show|upload|share|attach)<4>
"""),
    "nearby": phrases(r"""
(?:any|some)where<2> (?:near|nearby|close|round)<3> (?:for|to) (?:a |an |some )?(?:cup|tea|coffee|lunch|food|bite|
    drink|breakfast|sit|
    eat|dinner|cake)<6>
(?:any|some)where(?! to park)<3> (?:to )?(?:eat|have (?:breakfast|lunch|a (?:coffee|drink|bite))|get (?:an? |some )?(?:
    breakfast|lunch|dinner|coffee|food|tea|drink|bite|sandwich|cash|flowers)|grab<2>|stay (?:over ?night|nearby)|
    shop)<4>
(?:a |any |nice |good |decent |some ){0,3}(?:cafes?|coffee shops?|coffee places?|hotels?|b and b|pubs?|restaurants?|
    supermarkets?|shops?|cash ?points?|cash machines?|atm|florists?|bakery|mcdonalds|greggs|costa|starbucks|tesco|gym|
    chemists?|chemists shop|pharmac(?:y|ies)|post office|banks?|newsagents?|bus stops?|taxi rank|tube(?: station)?|
    train station|station|park)<1> (?:near|nearby|close|close by|round|around|next to|opposite|in the area|
    local)<3>(?= \.|\Z| (?:i|we|or|as|because|please|for|so))
(?:what is|whats|is there|are there|anything)<3> (?:to do|to see|else)<2> (?:near|nearby|around|round)<3>
"""),
}
"""Matters that count whatever else is named."""

FAINT: Table = {
    "contacted": phrases(r"""
(?:got|get|had|have|ive|received|getting|was sent|been sent|sent me|found|there was|with|missed)<3> (?:letters?|texts?|
    message|msg|missed calls?|phone calls?|calls?|voice ?mails?|e ?mails?|note|card|post card|reminder)<3> (?:from|by|
    saying|
    says?|said|asking|asks|telling|tells|about|off you|off the|to (?:ring|call|phone|contact|get in touch))<8>
(?:some(?:one|body)|you|they|the (?:clinic|surgery|receptionist|doctor|nurse)|your (?:receptionist|nurse|doctor|lot|
    lady)|
    a (?:lady|man|woman|nurse|number|private number))<3> (?:rang|called|phoned|texted|emailed|wrote|tried to (?:ring|
    call|
    reach|phone)|been (?:ringing|calling|trying))<2> (?:me|us|my|yesterday|this|
    today|earlier|twice|again|about|last|the)<6>
(?:left|leaving) (?:me|us)<1> (?:message|voice ?mail|note)<6>
(?:missed|returning|return|got|had) (?:your|a|the|an|some|this)<1> (?:missed )?calls?(?= \.|\Z| (?:from|off|this|
    yesterday|earlier|today|just|what|who|was|and))<6>
"""),
}
"""What is only hinted at."""

HOW_TO: Table = {
    "how_to": phrases(r"""
(?:how|know how|not sure how|no idea how|never|help me|show me how|tell me how|explain how|cant|cannot|hard to|new to|
    first time)<4> (?:use|using|used|work|works|operate|do|done)<2> (?:this|it|one of these|the (?:bot|app|thing|
    chat)|these
     things?)(?= \.|\Z| (?:thing|bot|app|chat|before|on|please|dear|love|so|from|then|work|at all|i|new|one))
(?:what|which|where)<1> (?:do|should|must|shall|am) i (?:press|tap|start|click|begin|touch|push|supposed to (?:press|
    tap|
    do))(?= \.|\Z| (?:first|now|here|then|please|to|next))
(?:put|set|installed|downloaded|loaded|left|sorted)<2> (?:this|it|bot|app|telegram)<6>(?: \.)? (?:what|how)<1> (?:do|
    does|
    shall|should|am|is)<5>|what (?:do|should|shall) i do with (?:it|this)
how (?:does|do|is)<1> (?:this|it|you|the (?:bot|chat|thing))<2> (?:work|go|done)(?= \.|\Z| (?:then|exactly|please|here))
(?:explain|(?:walk|talk|take) me through|guide me|instructions)<3>(?= \.|\Z)|first time (?:using|on|doing|here)<4>
"""),
}
"""How all this is done, which only the first card is asked, where nothing is named that could be done."""

ALONE: Table = {
    "hello.": phrases(r"""
(?:(?:it is|this is|thats|im|i am|only|just|my name is|name is) ){0,2}(?:me|mr [a-z]+|mrs [a-z]+|ms [a-z]+|miss [a-z]+|
    [a-z]+s (?:mum|mummy|mam|mom|mother|dad|daddy|father|wife|husband|daughter|son|carer|nan|nana|gran|partner|sister|
    brother|parent))(?: (?:here|again|speaking|back|x|xx|from (?:last|before|yesterday|earlier)<2>)){0,3}
"""),
}
"""Who is there, where nothing else is said."""
