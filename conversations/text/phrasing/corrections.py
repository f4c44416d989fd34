"""What somebody means who quotes, corrects or shuns: "it says Ealing but I wanted Camden".

Cuts a text to what is wished; says whether somebody named is shunned, or whether a name stands beside a no. Must never
read a wish itself.
"""

from __future__ import annotations

import re

from conversations.understanding.words.expression import expression

_MEANT = expression(
    r"\A(?P<wrong>.{2,120}?)[\s,.;!?–-]{1,8}(?:but |and |no,? |sorry,? |wait,? |oh,? ){0,4}(?:i|we)"
    r" (?:mean|meant)(?: to say)?,? (?P<right>.+)\Z",
    re.IGNORECASE,
)
_SAID_BEFORE = expression(
    r"\A\W*(?P<wrong>(?:i|we) (?:said|put|chose|picked|asked for|told you|typed|wrote) [^.;!?]{2,40}?),? "
    r"but\b[^.;!?]{0,40}?\b"
    r"(?:(?:it['’]?s|its|it is|that['’]?s|i|we) (?:actually|really|now)|(?:actually|now|really),? (?:it['’]?s|"
    r"its|it is))"
    r" (?P<right>.+)\Z",
    re.IGNORECASE,
)
"""What was said before is not so: "I said Thursday, but it's actually Wednesday"."""
_TAKEN_BACK = expression(
    r"\A(?P<wrong>.{2,120}?)[\s,.;!?…–—-]{1,8}(?:(?:(?:or|oh|wait|hang on|hold on|actually|well|um|er)"
    r"[\s,.!]{1,4}){1,3}(?:no(?:[,.!–-]{1,3}\s?|\s(?=(?:actually|wait|sorry|make|ask|let|i|what|can|could|go|just|it['’]?s|that['’]?s"
    r"|the|dr|"
    r"doctor)\b))|(?:scrap|scratch|forget) that[\s,.!–-]{1,4})"
    r"|(?:(?:oh|ah|um|er)[\s,.!]{1,4})?(?:no|nope)[\s,.!–—-]{1,4}(?:wait|hang on|hold on|sorry|actually|not that)"
    r"[\s,.!–—-]{1,4}|(?:sorry|oops|whoops)[\s,.!–—-]{1,4}no\s?[,.!–—-]{1,3}"
    r"|(?:actually,? )?(?:better|best|rather) (?=make (?:it|that)\b)"
    r"|hmm{0,6}[\s,.!]{1,3}no[\s,.!]{1,3}(?=(?:dr |doctor )?[a-z'’-]{2,20} (?:he|she|is|it|please|instead"
    r"|then|after all)\b)"
    r"|(?:no|nope|sorry)[\s,.!…–—-]{1,4}(?:i mean )?"
    r"(?=(?:the )?(?:first|second|third|fourth|fifth|sixth|last) (?:one|slot|time)\b)"
    r"|no\s?[,.!–—-]{1,3}\s?"
    r"(?=(?:an?|the|that|any) (?:other )?(?:lady|woman|female|man|male|bloke|gentleman|video|phone)\b))"
    r"\s?(?:(?:sorry|actually|wait|i mean)\b[\s,.!]{0,3}){0,2}(?P<right>.{2,})\Z",
    re.IGNORECASE,
)
_IN_THE_END = expression(
    r"\A(?P<wrong>.{2,300})[.?!,;–—-]{1,4} ?(?:no|nah|nope|ok|okay|right|actually|so)[ ,.!–—-]{1,4}"
    r"(?P<right>(?!(?:no|not|what|when|who|where|why|how|yes|ok|well|just|see|bye|thanks|until|till|then|it|that|i)\b)"
    r"(?:[^ .?!,;]{1,20} ){0,3}[^ .?!,;]{1,20}) then[.! ]*\Z",
    re.IGNORECASE,
)
"""What it is to be in the end: "video? can they see in his ear? no. gp then"."""

_QUOTED = expression(
    r"\A(?P<wrong>(?:.{0,40}\b(?:it|this|that|the card|you|yours|there)(?: still| now| all)? ?(?:says?|said|shows?"
    r"|put|have|"
    r"has|got|gave|wrote|reads|is|was)\b.{1,80}?|.{1,60}\?{1,4}))[\s,.;!–-]{1,8}"
    r"(?:but |and |though |when |whereas |yet )?(?:i|we)(?: had| have|['’]d|['’]ve)?(?: clearly| only| just| actually)?"
    r" (?:said|told you|asked for|wanted|want|typed|"
    r"chose|picked|put|requested|ordered|wrote|need|needed)(?: it to be| it| for)? (?P<right>.+)\Z",
    re.IGNORECASE,
)
_ONLY = expression(
    r"\b(?:nobody|no[- ]?one|none|not any(?:one|body)|do ?n['’]?t (?:want|see) any(?:one|body)|nothing|nowhere|only"
    r" see)\b"
    r"[^.;!?]{0,20}?\b(?:except|but|other than|apart from|bar|save)(?: for)? (?P<right>.+)\Z",
    re.IGNORECASE,
)
_SHUNS = expression(
    r"\b(?:rather|prefer\w*|hop(?:e|ing)|glad|grateful|better|best)(?: if)? (?:it|that|he|she|they|this) (?:was"
    r" ?n['’]?t|is ?n['’]?t|"
    r"were ?n['’]?t|is not|was not|were not|be not|didn['’]?t)\b"
    r"|\b(?:would ?n['’]?t|would not|will not|won['’]?t|could ?n['’]?t|cannot|can['’]?t|refuse to|never again|not"
    r" going to)"
    r"(?: ever| possibly| have)? (?:let|have|want|trust|go (?:near|back to)|face|stand|bear|stomach|work with|put"
    r" up with|abide|"
    r"be (?:seen|treated|examined|touched) by|come near|get on with|send a dog to|wish)\b"
    r"|\b(?:fall(?:ing|en|s)?|fell)[- ]?out\b|\b(?:row|rows|argument|quarrel|words|bad experience|dispute"
    r"|disagreement|fight|"
    r"run[- ]in|fallout|bone to pick) with\b|\b(?:argued|quarrel\w+|fought|clashed|disagreed) with\b"
    r"|\b(?:complained about|dated|divorced|sued|reported) (?:dr|doctor|the|her|him|that)\b"
    r"|\b(?:keep|stay|steer)(?: me| us)? (?:away from|clear of)\b|\bavoid(?:ing)?\b|\b(?:rude|rough|horrible|nasty"
    r"|unkind|cruel|"
    r"awful|dismissive|useless|scares|frightens|frightened|scared of|cold hands) (?:to me|with me|last|to|me|of)?"
    r"|\b(?:is|she['’]?s|he['’]?s) (?:my|our|a) (?:\w+['’]?s? )?(?:neighbou?r|cousin|niece|nephew|sister|brother"
    r"|friend|ex|"
    r"daughter|son|boss|aunt|uncle|relative|relation)\b",
    re.IGNORECASE,
)
_NOT_THEM = expression(
    r"\b(?:not|never(?: again)?|nor|any(?:one|body) (?:but|except|other than)|except|other than|without|avoid|"
    r"instead of|rather than|keep me away from)(?: to)?(?: see(?:ing)?| have| having| be seen by| with| under)? "
    r"(?P<whom>him|her|them|that one|this one)\b(?! (?:fault|colleague|\w+ (?:fault|job)))",
    re.IGNORECASE,
)
"""Somebody who was spoken of is not to be the one: "he ran late last time, so not him"."""
_NO = expression(
    r"n['’]t\b|\b(?:not|never|no|nor|neither|hardly|without|except|anyone but|dont|doesnt|didnt|wont|wouldnt|cant"
    r"|cannot|isnt|"
    r"wasnt|couldnt|shouldnt|instead of|rather than|apart from|fed up|sick of|had enough)\b",
    re.IGNORECASE,
)
_HARMLESS_NO = expression(
    r"\b(?:(?:if (?:you|it)|i|we) (?:do ?n['’]?t|does ?n['’]?t|do not|would ?n['’]?t) (?:mind|matter)|no (?:problem"
    r"|preference|rush|hurry|"
    r"worries|later|earlier|matter)|not (?:sure|before|after|too|so|bothered|fussed|fussy|urgent|later|earlier"
    r"|until)|why not"
    r"|(?:can|do|could)(?:['’]?t|not| not|n['’]?t) (?:remember|spell|say|pronounce|recall|type|wait|come|do|make)"
    r"|never (?:can|been|seen|"
    r"met|had|remember|mind)|no\.? ?\d)\b",
    re.IGNORECASE,
)
_NOT_ABOUT = expression(
    r"\b(?:nothing to do with|not (?:about|for|to do with|my)|is ?n['’]?t (?:about|for|my)|nothing wrong with|no"
    r" trouble with)\b"
    r"[^,.;:!?]{0,80}",
    re.IGNORECASE,
)
_CLAUSES = expression(
    r"[,.;:!?\n]+|\b(?:but|and|because|cos|as|so|or|(?<=\w )(?:please|pls|plz)(?= \w))\b"
    r"|(?<=\w )(?=(?:instead of|rather than|not (?:just|simply) any)\b)",
    re.IGNORECASE,
)
"""Where a part ends; what something is to be instead of is a part of its own: "Richmond instead of Camden"."""


def corrected(typed: str) -> str:
    """The words after a correction; all of them where nothing is corrected."""
    found = _MEANT.match(typed) or _QUOTED.match(typed) or _SAID_BEFORE.match(typed) or _ONLY.search(typed)
    return found["right"].strip() if found else typed


def in_the_end(typed: str) -> str:
    """What it is to be in the end, after something else and a no; all of the words where that is not said."""
    found = _IN_THE_END.match(typed)
    return found["right"].strip() if found else typed


_THEN_WHY = expression(
    r"\A(?P<when>\W*(?:at )?\d{1,2}[.:]\d\d ?(?:am|pm)?) +(?=(?:i|i['’](?:m|ve|ll|d)|we|he|she|they|my"
    r"|it['’]?s|because|cos) )",
    re.IGNORECASE,
)
"""An hour, and why it is said without a pause: "11.20 I keep forgetting the school assembly"."""


def taken_back(typed: str) -> str | None:
    """What is said after words that are taken back: "the physio, or no, ask the doctor"; None where nothing is."""
    found = _IN_THE_END.match(typed) or _TAKEN_BACK.match(typed)
    return _THEN_WHY.sub(r"\g<when>, ", found["right"].strip()) if found else None


def first_said(typed: str) -> str:
    """What was said before it was taken back or put right; nothing where nothing is."""
    found = _IN_THE_END.match(typed) or _TAKEN_BACK.match(typed) or _MEANT.match(typed)
    return found["wrong"].strip() if found else ""


def shuns(typed: str) -> bool:
    """Whether somebody who is named is to be kept away from, however that is put."""
    return bool(_SHUNS.search(typed))


def without_what_is_well(typed: str) -> str:
    """The words of a complaint without what it is not about: "nothing to do with my skin"."""
    return _NOT_ABOUT.sub(" ", typed)


def clauses_with_no(typed: str) -> list[str]:
    """The parts of the text in which something is denied, whatever that is."""
    if not _NO.search(typed):
        return []
    return [part for part in _CLAUSES.split(typed) if _NO.search(_HARMLESS_NO.sub(" ", part))]


def denied_one(typed: str) -> str:
    """The word for somebody who was spoken of and is not to be the one: "him", "her"; else nothing."""
    found = _NOT_THEM.search(typed)
    return found["whom"].casefold() if found else ""
