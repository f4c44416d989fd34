"""The table of despair: who wants to live no longer, thinks of harming themselves, or says it in veiled words.

Owns these phrases only; they are written as those of `danger`, beside which they are searched for.
"""

_SAID_OUTRIGHT = r"""
suicid\w*
suicied\w*
suisid\w*
(?:kill|hang|killing|hanging|shoot|drown) <myself>
(?:end|ending|take|taking|ended) (?:it all|(?:my|his|her|their|own|my own|his own|her own) (?:own )?li(?:fe|ves?))
(?:dont|do not|dnt|didnt|doesnt|does not|no longer|not|never)<2> (?:want|wanna|wish|desire|feel like|care)(?: (?:to|
    2|about))? (?:live|living|life|be alive|exist\w*)(?! (?:\w+ )?(?:in|at|near|with|there|close|by|far|away|on|chat|
    insurance)\b)
(?:dont|do not|dnt|didnt|doesnt|does not|cant|cannot|no longer)(?: \w+){0,2} (?:go on|carry on|cope)(?: <no-more>|
    (?= (?:\.|please|what|right|thanks)|$))
(?:cant|cannot|dont want to|do not want to)(?: \w+)? (?:keep going|take it|take this|do this|wake up) <no-more>
(?:dont|do not|dnt|didnt|doesnt|does not|no longer)(?: \w+)? (?:want|wanna|wants)(?: to)? be (?:here|alive|
    around)(?: <no-more>|(?= (?:\.|please|what|right|thanks)|$))
(?:want|wants|wanna|wanting|wanted|wish|ready|going|gonna|about|rather|need|afraid|hoping) (?:\w+ )?(?:to )?(?:die|
    be dead)\b(?! (?:for|of|my hair))
wish (?:i|he|she) (?:was|were) dead
better off dead
thoughts of (?:death|dying)
(?:no|nothing)(?: \w+)? (?:to live|reason to live)
point (?:in |of )?(?:living|life|going on)
not worth living
life (?:isnt|is not|aint) worth
(?:tired|sick) of (?:living|life|being alive)
self ?harm\w*
harm(?:ed|ing)? <myself>
hurt(?:ing)? <myself> on purpose
cutting (?:my|him|her)self(?! shaving| off| down)
(?:want|wants|going|need|thinking|thoughts|urges?|might|will|scared|ill|gonna|wanna|like|tempted)<3> (?:hurt|harm|
    cut)(?:ing|ting)? <myself>
jump\w* (?:off|from|in front of) (?:a|the)\b
threat\w* to (?:jump|kill|hang|shoot|stab|drown|do (?:it|himself|herself)|end it|hurt <myself>)
"""
_VEILED = r"""
<at-ease> && <without-me>
(?:im|i am|i|ive|me|feel\w*|been|being|become|nothing but)<5> (?<!be a )(?<!be such a )(?<!for being a )(?:burden|
    dead weight)(?! (?:of|to book))|(?:im|i am|ive|feel\w*|being)<4> waste of (?:space|air|oxygen|skin)
(?:weigh\w*|drag\w*|hold\w*) (?:everyone|everybody|them|my family|him|her|my \w+) (?:all )?(?:down|back)(?= (?:\.|
    and|so|i|by)|$)
(?:wish|better if|should|hate that)<3> (?:been|was|were) born(?! (?:in|on|at)\b)|never been born
wish<2> (?:wasnt|werent|was not|were not|hadnt|was never|were never|had never|didnt)<1> (?:here|alive|around|born|
    exist|wake up|woken up)(?! (?:for|so|on|in|at|early)\b)
(?:want|wants|wanna|wish|wishes|like|feel like|hop\w+|rather|pray\w*)<4> (?:disappear|vanish|not exist|stop existing|
    cease to exist|fade away|not be here|not be alive|not wake up)(?! (?:on|in|at|early|from|for|before)\b)
(?:sleep|bed|eyes|shut down|nap) && (?:not|never|dont|didnt|doesnt|without) (?:have to )?(?:ever )?(?:wak\w+(?: up)?|
    come back)(?= (?:\.|again|ever|and|tomorrow|any ?more)|$)
(?:hop\w+|wish\w*|pray\w*)<4> (?:not|never|dont|didnt|wont|doesnt)<1> wake(?: up)?(?= (?:\.|again|in the morning|
    tomorrow|one day)|$)
(?:not|isnt|wont|never|might not|may not|shant)<2> (?:be )?(?:alive|around|here)<1> (?:much longer|for much longer|
    for long|to see (?:it|christmas|my|the (?:summer|new year)))
(?:wont|not|dont)<2> need<6> where (?:im|i am) (?:going|off to)
(?:cant|cannot|dont|do not|no|not|isnt|theres no)<3> (?:way out|way forward|light at the end|future)(?= (?:\.|
    of this|for me|any ?more|and|now|but|except|with|in)|$)(?! (?:of the|in (?:the|my) (?:car|diary|calendar)))
(?:lost|no|given up|run out of|without)(?: all| any)? hope(?= (?:\.|left|any ?more|for me|and|now|in life)|$)
feel\w*(?: \w+){0,2} (?:hopeless|worthless)(?! (?:with|at|about))
nothing (?:really )?matters(?= (?:\.|any ?more|to me|now|and)|$)
(?:cant|dont|cannot|not|no longer|struggl\w* to)<2> see<2> (?:point|reason|purpose)(?= (?:\.)? ?(?:any ?more|in (?:
    anything|life|me)|of (?:anything|life|me|it all)|(?:in |of |to )?(?:wak\w+|get\w* up|being here|be here|existing|
    me|it all)))
(?:no|any|a) (?:reason|point|purpose)(?: left)? (?:to|in|of|for) (?:get\w* up|wak\w+(?: up)?|me|be\w* here|live|
    living|exist\w*)(?= (?:\.|any ?more|and|in the morning|now|each day|being here|to be here)|$)
goodbyes?<1> (?:to (?:everyone|everybody|you all|the (?:kids|children)|my (?:kids|children|family|mum|wife|husband|
    son|daughter|dog|cat))|forever|world|cruel|for ever|for the last time)|(?:said|saying|say)<1> goodbyes
(?:wrote|written|writing|write|left|leaving)<4> (?:letters?|notes?)<1> (?:to|for) (?:my|the|each)<1> (?:kids?|
    children|family|wife|husband|mum|son|daughter|parents)
(?:giv\w+|gave)<1> away<3> (?:things|stuff|belongings|possessions|dog|cat)|(?:giv\w+|gave)<3> (?:things|stuff|
    belongings|possessions) away
(?:stockpil\w+|hoard\w*|stash\w*|star\w+ at|laid out|lined up|saving up|saved up|been saving)<4> <pills>
<pills> && (?:end it|finish me|never wak\w+|not wake|do the job|over with|take (?:them all|the lot)|fatal|lethal|
    deadly|kill\w*|to die|make it stop)(?! (?:fast|bacteria|germs|the (?:bug|infection)|pain|my stomach))
(?:think\w*|thought|tempt\w*|want\w*|gonna|going to|could just|might|ready to|plan\w*|feel like|urge)<4> (?:take|
    taking|swallow\w*|neck\w*|down\w*)<1> (?:all|whole|every|loads|load|bunch|handful|bottle|packet|
    box)<4> <pills>(?! (?:as|before|in the|on the|that|until|like|with me|to (?:the|my)|at|at the same time|
    together))
how (?:many|much)<3> (?:kill|fatal|lethal)|how (?:many|much) <pills><5> (?:kill|die|fatal|lethal|never wake|not wake)
(?:think\w*|thought\w*|want\w*|gonna|going|tempt\w*|urge\w*|plan\w*|pictur\w*|imagin\w*|feel like|keep\w*|might|
    about|wonder\w*)<4> (?:jump\w* (?:off|from|in front|out of|under)|driv\w*<2> (?:off (?:a|the) (?:road|bridge|
    cliff)|into (?:a|the|oncoming) (?:tree|wall|river|lorry|sea|barrier|traffic))|crash\w*<1> car|walk\w* (?:in|into|
    out|under)<3> (?:front|traffic|sea|river|train|lorry|bus)(?! (?:station|stop|door|desk))|step\w* (?:in|out|
    off)<3> (?:front|traffic|train|road|platform|edge)|throw\w* <myself>|hang\w* <myself>|cut\w*<1> (?:wrists?|
    arms?)|bridge and)
(?:i|im|ive|we|stood|standing|sat|sitting|parked|<family>)<3> (?:on|at|near|by)<3> (?:bridge|cliff|edge of (?:a|the)|
    train tracks?|railway line|top of the car ?park) && (?:jump\w*|end|think\w*|ready|over with|goodbye|want)
how (?:much )?long(?:er)?<1> i can<2> (?:go on|carry on|keep going|do this|take this|take it|cope|keep this up|live)
(?:cant|cannot|can not|couldnt)<2> (?:take|face|bear|stand|handle|cope with|deal with|do|get through) (?:this|it all|
    life|living|everything|another day|the pain|the days|<cope-more>)(?= (?:\.|any ?more|any longer|no more|and (?:
    want|i want|wish)|of this|alive|alone)|$)(?<!do this)(?<!stand this)(?<!take this)
(?:cant|cannot|dont want to|do not want to|dont wanna)<1> (?:do|face|take|stand)<1> (?:this|life|living|it)<1> (?:
    any ?more|any longer|no more)
(?:dont|do not|not|no longer|doesnt|didnt|past)<2> (?:care|caring|bother\w*|mind)<3> (?:live|die|dead|happens to (?:
    me|him|her)|wake up|alive|hit by)
(?:nobody|no one|noone|not one person|who)<2> (?:miss|notice|cry|mourn|even know)<2> (?:me(?! (?:call|by))|if i|
    when im|im (?:gone|dead))
painless<3> (?:way|die|death|method)|(?:easiest|quickest|best) way to (?:die|end (?:it|my|things)|kill|not be here)
i<2> want out(?= (?:\.|of (?:this )?(?:life|world))|$)
(?:want|ready|like|need|time|going|wish)<5> (?:be with|join|joining|follow|see)<3> (?:late (?:husband|wife)|
    in heaven|on the other side|who died|again in (?:heaven|the next|another))
(?:done|finished|through|had it|had enough|fed up|over|so tired|exhausted)<1> (?:with|of|by) (?:life|living|this (?:
    life|world)|being alive|existing|being here|it all|everything)(?= (?:\.|and|i|now|any ?more|really|just)|$)
(?:hate|hates|loathe|disgusted with)<1> (?:<myself>|being me|my life|life|his life|her life)(?! for (?:asking|
    being late|missing|forgetting))
(?:top|off|finish|unalive|end|neck|gas|slit|do)(?:ing|ping|ting)? <myself>(?: in| off)?(?= (?:\.|in|off|and|tonight|
    now|any|because|if|with)|$)(?<!do myself)(?<!off myself with)
(?:wont|not|dont)<3> need\w*<2> (?:anything|anyone|you|any of (?:it|this|you)|it)<2> after (?:tonight|today(?= \.|$)|
    tomorrow night)
(?:dont|not|no)<2> (?:plan\w*|intend\w*|expect\w*)<3> (?:being|be|live|living|still)<1> (?:about|around|here|
    alive)(?= (?:\.|by then|then|for it|much longer)|$)
(?:text\w*|messag\w*|sent|post\w*|phoned|rang)<4> (?:goodbye|good bye|farewell)
(?:goodbye|good bye) && phones? off|look after<3> (?:dog|cat|kids)|not (?:answering|picking up)
(?:rope|noose|tow ?rope) && (?:garage|loft|shed|attic|woods|tree|finish|neck|tie\w*|tied|hang\w*|end|beam|bannister|
    ready)
hose ?(?:pipe)? && exhaust|fumes
(?<!sick )(?<!fit )note<2> (?:her|his) (?:diary|room|bed\w*|pillow|journal)|(?:found|left)<1> note<3> (?:saying|
    sorry|goodbye|on the (?:bed|table|pillow)|for us|for the (?:kids|family))
deserv\w*<1> (?:live|be alive|be here|die|exist|be on this earth)
better off<2> (?:gone|dead|not (?:being )?(?:here|alive)|never born|in heaven|out of it all)
(?:be with|join)(?: <whose>)? (?:late )?(?:mum|mom|dad|wife|husband|nan|son|daughter|brother|sister|gran\w*|baby|
    friend|\w+)<1> (?:again|in heaven|up there|on the other side) && (?:sleep|ready|pills|tablets|time|forever)
unalive\w*|kms|(?:do|doing|did)<1> <myself> in(?= (?:\.|and|if|tonight)|$)
life<3> (?:not for me|meaningless|pointless|isnt for me|unbearable|too hard|too much)(?! (?:with(?:out)? (?:a car|
    help)|to ask))
(?:talk\w*|say\w*|said|text\w*|post\w*|messag\w*|told|keeps on)<5> (?:ending (?:it|things|her|his|their|my)|not (?:
    being|be|wanting to be) here|not wanting to (?:live|be)|going to heaven|being dead|wanting to die)
cutting<1> (?:arms?|wrists?|legs?|thighs?)(?! off)|(?:i|ive|shes|hes|been|started|theyve)<2> cutting(?= (?:\.|again|
    and|to cope)|$)
(?:cuts?|scratch\w*|burns?|marks|slash\w*)<4> (?:arms?|wrists?|thighs?|legs?) && (?:her ?self|him ?self|my ?self|
    on purpose|hiding|razor|blade|long sleeves|did it to)
(?:rope|belt|cord|noose|cable|ligature|dressing gown)<4> (?:neck|throat)
(?:razor|blade|knife|scissors) && (?:wrists?|<myself>|in my hand|end it|the urge)(?! shav\w+)
(?:cry\w*|everything|all)<3> (?:too much|unbearable) && (?:want|wish|need)<4> (?:stop(?= (?:\.|now|for good)|$)|end|
    over|out|sleep forever|gone)
(?:not|dont|doesnt|cant|cannot)<2> (?:feel|be|keep|trust)<1> (?:safe with <myself>|<myself> safe|<myself> alone|
    safe alone|safe on my own|safe from <myself>|<myself> not to|<myself> (?:tonight|with))
(?:dark|intrusive|bad|scary|horrible) thoughts<4> (?:again|back|won\w*|stop|worse|harm|myself|life|tonight|
    all the time)
(?:thoughts|urges?|plans?|thinking) (?:of|about|to)<3> (?:end\w*|harm\w*|hurt\w*|not being here|death|dying|
    being dead|disappear\w*)(?! (?:the|my) (?:booking|appointment|contract|plan|membership))
end of<1> (?:tether|rope)(?! (?:with|on)<2> (?:this|you|your|the) (?:app|bot|booking|phone|website|system|thing))
(?:everyone|everybody|they|family|kids|world|you)<2> (?:be|is|are) better off without (?:me|him|her)\b(?= (?:\.|and|
    now)|$)
(?:cant|cannot|dont) see<1> (?:point|reason) (?:in|of|to)<1> (?:carry\w*|going|go|liv\w+|being|be)(?: on)?(?= (?:\.|
    any ?more|and|with (?:life|it all))|$)
(?:think\w*|thought|thoughts)<1> (?:about |of )?(?:ending|end) (?:it|things|everything|my)(?! (?:with|at|early|on|by|
    there))
(?:want|wish|need)<1> (?:it|this|everything|the pain) (?:all )?to (?:stop|end|be over)(?= (?:\.|now|for good|
    forever)|$)
nobody (?:would|will|d)<1> (?:miss|notice|care)<5> (?:gone|dead|died|not here)
(?:something|anything) (?:silly|stupid|daft|drastic) to <myself>
(?:had|have had) enough of (?:living|life|it all)
(?:suicide|goodbye|good bye) (?:note|letter)s?(?: to)?(?= (?:\.|my|the|and|for)|$)
(?:got|have|lined|put|saved)<3> (?:tablets|pills)<3> (?:lined up|ready|saved up|in front of me)
(?:theres|there is|feel\w*|see|its|like|got|seems?)<3> no point (?:any ?more|any longer)(?= (?:\.|and|so|now|i|
    really)|$)
no point<1> (?:in|of|to) (?:anything|life|living|it all|me|carrying on|going on|being (?:here|alive))(?= (?:\.|and|
    so|now|any ?more|i)|$)
(?:whats|what is) the point (?:any ?more|of (?:it all|anything|life|carrying on|going on|being here|me being))(?= (?:
    \.|and)|$)
(?:lost|losing) the will to (?:live|go on)(?! (?:with|on|in|trying|waiting|filling|at|here))
(?:sleep|bed|eyes)<4> (?:never|not) (?:to )?wak\w*|never wake up(?: again)?(?= (?:\.|again)|$)
(?:sleep|disappear|vanish) (?:for ?ever|for good)(?= (?:\.|and)|$)
no (?:reason|will|strength) to (?:go on|carry on|be here|live|keep going)
nothing<1> (?:left )?(?:to )?(?:living|live) for|nothing left for me
(?:give|gave|given|giving) up on (?:life|living|everything)
(?:tired|sick|fed up) of (?:being here|existing|everything)(?= (?:\.|and|i|any ?more)|$)
(?:hate|hating) (?:being alive|living|existing)(?= (?:\.|and|so|any ?more|now)|$)
(?:going|gonna|want|might|about|thinking of|plan\w*)<2> (?:take|taking|swallow\w*|neck) (?:all|the whole|the lot|
    every|a bottle of)<3> <pills>(?! (?:as|before|in the|on the|that|until|like|with me|to (?:the|my)|at))
(?:going|gonna|want|ready|decided) (?:to )?end it(?= (?:\.|all|tonight|now|today|here)|$)
voices?<4> (?:tell\w*|say\w*|order\w*)<1> me
(?:going|gonna|want|about|ready) to jump(?= (?:\.|now|off|from)|$)
(?:got|have|bought|tied)<1> (?:rope|noose)(?! (?:burn|access))
(?:cant|cannot)<2> (?:do|take|live|stand|bear)<1> life
(?:want\w*|going|gonna|urges?|afraid i|scared i|frightened i|thoughts of)<2> (?:hurt|harm|kill|shak)\w* (?:my|the|
    our) (?:baby|child|kids?|children|son|daughter)
(?:standing|stood|sat|sitting)<1> on<2> (?:bridge|ledge|roof|window ?sill|railway|tracks)
(?:cut|cutting|burn\w*|hurt\w*|harm\w*) (?:my ?self|her ?self|him ?self) (?:again|on purpose|deliberately|to cope)
(?:have|got|made|had) a plan to (?:die|end|kill)
world (?:would|will|is|d)<2> better (?:off )?without me
point (?:of|in) me (?:being (?:alive|here|around)|living|existing)
tell<3> (?:wife|husband|kids|mum|dad|family|children|daughter|son|everyone|partner)<3> (?:loved? (?:them|him|her|
    you)|im sorry|i was sorry)
(?:sorry|goodbye|message|text\w*|note) && look after<3> (?:cat|dog|kids|children|mum)
(?:im|i am|just|hes|shes)<1> ending it(?= (?:\.|all|now|tonight|soon|today)|$)
better<2> without<2> (?:mum|mother|dad|father|wife|husband|son|daughter|person|someone|somebody)<1> like me
(?:look\w*|think\w*|search\w*|read\w*)<2> (?:at|about|for|up|of) (?:high )?(?:bridges|cliffs|nooses?|ways to (?:die|
    go|do it|end)|methods)
(?:want|wish|need)<2> (?:all|everything)<1> to (?:go away|stop|be over|end)(?= (?:\.|for good|for ever|forever|now)|
    $)
(?:got|has|have|hes got|shes got)<2> <pills> && (?:going to|gonna|will|wants? to|threaten\w*) (?:use|take|swallow|
    neck) (?:them|it all|the lot)(?! (?:with|after|before|every|at|on|for|as)\b) && (?:says?|said|mate|friend|
    goodbye|cry\w*|sorry|tonight)
"""
DESPAIR = (_SAID_OUTRIGHT, _VEILED)
"""The tables, by how it is said."""
