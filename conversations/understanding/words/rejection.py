"""Rejection in other words than "not": "anyone else to Dr Ford", "Camden? over my dead body", "give Tuesday a miss".

It is read around a phrase, whatever the phrase is: a name, a sex, a day, an hour. It must never say what is rejected.
"""

from conversations.understanding.words.expression import expression

HERE = "◊"  # stands where the phrase begins that is looked at

_ELSE = r"(?:(?:some|any)(?:thing|one|body|where)|another|other|a different)"
_ARTICLE = r"(?:(?:the|a|an|any|another|that|this|my|your|dr|doctor|mr|mrs|ms|miss|prof|professor) ){0,3}"
_OF = rf"(?:(?:see|seeing|having|have|going|being|be|by|at|in|on|with|for) ){{0,2}}{_ARTICLE}{HERE}"
_AT_LAST = r"(?= {0,2}(?:\Z|[.;!?)]))"  # behind a comma comes what it should be instead
_END = r"(?= {0,2}(?:\Z|[.,;!?)]))"

_BEFORE = expression(
    r"\b(?:"
    r"(?:please )?exclude|minus|^(?:please )?lose|get rid of|do (?:without|away with)|"
    r"(?<!s )(?:ill|id|we ?ll|id rather|^please|^|lets|let me) ?(?:pass|skip) on|id (?:rather )?skip|"
    r"(?:keep|stay|steer|stand|get) (?:me |us |him |her |well |right |as ){0,3}(?:away|clear|far) (?:from|of)|"
    r"(?:spare|save) (?:me|us)(?: from)?|"
    r"(?:im|am|ive|are|were|been) (?:so |totally |completely |just |all )?(?:done|finished|through) with|gone off|"
    r"enough of|forget about|over my dead body,?|hell no,? not|"
    r"(?:object|opposed|objection|averse) to|reject|decline|"
    r"(?:cross|strike|rule|leave|count|take|cut) (?:out|off)(?! work)|"
    r"in (?:place|lieu|stead) of|(?:sooner|rather) [^.,;?!]{1,20} than|"
    rf"prefer {_ELSE}(?: else)? (?:to|over|before|than)|"
    r"(?:dnt|doesnt|didnt|dont|do not|not) (?:wanna|want to|gonna|fancy|want)|"
    r"not (?:(?:so|too|very|that|really|particularly|overly|terribly|exactly|a|big|huge|great) ){1,3}?"
    r"(?:keen on|fond of|mad on|mad about|happy with|happy about|comfortable with|impressed (?:with|by)|"
    r"fan of|much|into)|"
    r"(?:no|hardly a|not a) fan of|not (?:looking for|asking for|interested in|again|gonna (?:do|see|have|take)|even)|"
    r"(?:wouldnt|would not|would never|wont|will not|could never|couldnt|could not|cant|cannot|aint) (?:ever )?"
    r"(?:choose|pick|take|touch|accept|bear|face|stand|stomach|abide|recommend|trust|go near|go with|"
    r"be seen dead (?:with|in|at)|having|doing|seeing)|"
    r"by no means|under no circumstances|on no account|in no (?:way|case)|no (?:thanks|thank you) to|"
    r"(?:preferably|ideally|possible|thanks but|please) no|"
    r"(?:must(?: ?nt|t)|must not|shouldnt|should not|ought not to) be|"
    r"(?:rather|hope|hoped|prefer|wish) (?:it|that|he|she) (?:was ?nt|isnt|werent|was not|were not)|"
    r"(?:im|i am|it|its|it is|thats) not (?:that|because) (?:i|we) (?:want|like|need|asked for)|"
    r"(?:i|we) (?:really |rather |very much )?doubt(?: that| if)?|dont see how|"
    r"last (?:thing|one|person|place|day|time|doctor|clinic)(?: on earth)?,? (?:that )?(?:i|id|we|anyone) "
    r"(?:would )?(?:want|wanted|need|like|choose|pick)s?(?: to (?:see|have|do))?(?: (?:is|would be|was))?|"
    r"last resort|worst case(?: scenario)?"
    rf"),? {_OF}\Z|"
    rf"\bunless (?:it|its|thats|that)(?: is| be| was)? {_OF}\Z"
)
_AFTER = expression(
    r"(?:s|es)?(?: (?:doctor|dr|gp|nurse|clinician|one|left|again|either))?(?:"
    r"[ ,:?!.()-]{1,6}"
    r"(?:(?:oh|god|hell|please|just|well|thanks but|thanks|then|sorry|definitely|absolutely|certainly) ){0,2}"
    r"(?:no|nope|nah|never|noo+|not)(?: (?:thanks?|thank you|way|chance|ta|please|sorry|never|not|go|no|again|"
    rf"a chance|likely|on your life|in a million years)){{0,3}}{_AT_LAST}|"
    r"[ ,:?!.()-]{1,6}(?:i (?:really )?(?:dont|do not) think so|i think not|(?:id )?rather not|as if|over my dead body|"
    rf"(?:you|youre|you are|are you|you must be) (?:joking|kidding|having a laugh))\b|"
    r"[ ,:?!.-]{1,4}(?:only )?(?:except(?:ed)?(?= ?\Z)|excluded|aside|not included)\b|"
    r" (?:can|could|should|must|may) be (?:ruled out|left out|excluded|avoided|skipped)|"
    r" (?:is|was|are|were|be|would be|will be) (?:the |my )?(?:very )?"
    r"(?:last (?:one|thing|person|place|day|time|doctor|clinic)\b|"
    r"(?:last )?(?:choice of last )?resort\b)|"
    r" (?:is|was|are|were|seems?|looks?|sounds?)"
    r"(?: (?:so|very|really|always|just|a bit|rather|quite|too|such|completely)){0,3}"
    r" (?:awkward|wrong|horrible|awful|terrible|dreadful|horrid|rude|useless|rubbish|hopeless|unkind|nasty|creepy|"
    r"inconvenient|unsuitable|a mistake|an error|a typo|the worst|"
    r"my worst|ruled out|excluded|a nightmare|a pain|crap|pants)\b|"
    r" worst (?:possible|of all|ever)| cannot(?= ?\Z)|"
    r" (?:is ?nt|is not|was ?nt|arent|are not|aint|not) "
    r"(?:so |really |very |exactly )?(?:great|good|ideal|brilliant|what (?:i|we)|happening)\b|"
    r" (?:make|makes|made) (?:me|us) (?:feel )?"
    r"(?:so |very |really )?(?:ill|sick|uneasy|uncomfortable|anxious|cry|nervous)|"
    r" (?:give|gives|gave) (?:me|us) (?:the creeps|nightmares|the shivers|anxiety|a headache)|"
    r" (?:puts?|creeps?|creeped|freaks?|freaked|weirds?|stress(?:es)?) (?:me|us) (?:off|out)|"
    r" (?:scares?|scared|frightens?|terrifies|upsets?|hurt|annoys?) (?:me|us)\b|"
    r" (?:doesnt|does not|didnt|wont|wouldnt|dont) (?:really )?suit\b|"
    r"[ ,]{1,2}(?:but )?(?:only )?as a (?:very )?last resort|"
    r"[ ,]{1,2}(?:but )?(?:only )?if (?:i|we) (?:absolutely |really |simply )?(?:must|have to)"
    rf"{_END}|"
    r"[ ,]{1,2}(?:but )?(?:only )?if (?:there is|theres|there|you have|all else)(?: "
    r"(?:absolutely|really|simply|got))? ?"
    r"(?:nothing|nobody|no ?one|no other|fails|\Z)|"
    r"[ !.,?]{1,4}(?:cant|can|could|may) (?:i|we) (?:please )?(?:have|see|get|try|go) "
    r"(?:some|any)(?:thing|one|body|where) else|"
    r"[^.;?!]{0,30}[ ,.!-]{1,4}(?:never again|not again|"
    r"(?:and )?(?:i )?(?:dont|do not|didnt) want (?:that|him|her|them|it)"
    rf"(?: again)?){_END})"
)
_AROUND = (
    (
        expression(
            r"\b(?:if|when)(?: (?!(?:cant|cannot|not|dont|isnt|no|couldnt|never|wont|"
            r"anything|nothing|doesnt)\b)[a-z]+){0,6} "
            rf"{HERE}\Z"
        ),
        expression(
            r"(?: (?!(?:ill|not|isnt|full|busy|away|no|unavailable|cant|off|wont|booked|"
            r"doesnt|gone|then|free)\b)[a-z]+){0,5}"
            r"[ ,]{1,2}(?:then )?(?:just )?(?:leave it|ill (?:just )?pass|forget it|no thanks|no thank you|no|nope|"
            r"i pass|dont bother|skip it|count me out|im out|id rather (?:wait|not)|ill wait|not interested)"
            rf"{_END}"
        ),
    ),
    (
        expression(rf"\b(?:dont|do not) think(?: that)? {_ARTICLE}{HERE}\Z"),
        expression(r"s? (?:is|are|will|would|works?|suits?|can|could)\b"),
    ),
    (
        expression(rf"\b(?:keep|leave|get|take) {_ARTICLE}{HERE}\Z"),
        expression(r" (?:(?:well |far )?away from (?:me|us)|out)\b"),
    ),
    (expression(rf"\b(?:cross|strike|rule|scratch|kick|knock) {_ARTICLE}{HERE}\Z"), expression(r" (?:off|out)\b")),
    (expression(rf"\btake {_ARTICLE}{HERE}\Z"), expression(r" off (?:the|your|my|that) list\b")),
    (expression(rf"\bgiv(?:e|ing) {_ARTICLE}{HERE}\Z"), expression(r" (?:a|the) miss\b")),
    (
        expression(rf"\b(?:change|swap|switch|replace|exchange) {_ARTICLE}{HERE}\Z"),
        expression(rf"(?:,? please|,? pls)?\W{{0,3}}\Z| (?:for|with|to) {_ELSE}\b"),
    ),
    (
        expression(rf"\b(?:change|switch|move|swap)(?: it| me| us| that)?(?: away)? from {_ARTICLE}{HERE}\Z"),
        expression(rf"(?:,? please|,? pls)?\W{{0,3}}\Z| (?:for|with|to) {_ELSE}\b"),
    ),
)
"""What stands before it, and what has to follow it then."""
_NEAR = 80  # characters before a phrase that may reject it


def rejects(said: str) -> bool:
    """Whether words reject what was named right before them: "no way", "not a chance"."""
    return bool(_AFTER.match(f", {said.strip()}"))


def is_rejected(text: str, start: int, end: int) -> bool:
    """Whether what stands at `start:end` is what the patient will not have."""
    before = f"{text[max(0, start - _NEAR) : start]}{HERE}"
    if _AFTER.match(text, end) or _BEFORE.search(before):
        return True
    return any(opens.search(before) and closes.match(text, end) for opens, closes in _AROUND)
