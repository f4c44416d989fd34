"""Yes, no, none and thanks, with whatever courtesies stand around them: "yes that's fine thank you dear".

A whole message is such an answer or none: it is cut into the phrases of these tables, the longest first, and a word
that is in none of them makes it something else. Must never take a yes from a message that asks or says more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import pairwise

from conversations.text.remarks.gist import Gist, contracted
from conversations.understanding.words.expression import expression

MOST = 24  # words of an answer
MARKS = expression(r"[^\w\s'?]+|_")
LAST_PART = expression(r"[.!?…,;]+|\b(?:actually|wait|sorry)\b", re.IGNORECASE)
STRETCHED = expression(r"([^\W\d])\1{2,}")
SIGNS = {
    "👍": " yes ", "👌": " yes ", "✅": " yes ", "✔": " yes ", "🆗": " yes ", "👎": " no ", "❌": " no ", "🚫": " no ",
    "🙏": " dear ", "😊": " dear ", "🙂": " dear ", "❤": " dear ", "🥰": " dear ", "😀": " dear ", "😃": " dear ",
    "💐": " dear ", "🌹": " dear ", "💯": " yes ", "☑": " yes ", "🤝": " yes ", "👏": " bravo ", "🙌": " bravo ",
    "😁": " dear ", "😄": " dear ", "😘": " dear ", "💕": " dear ", "🥳": " bravo ",
    "🤔": " hmm ", "✋": " wait ", "🤷": " dunno ", "🎉": " dear ",
}  # fmt: skip
AGAINST = frozenset({Gist.NO, Gist.NONE, Gist.WAIT, Gist.DROP, Gist.KEEP})
HUMS = frozenset(
    {"hm", "hmm", "hmmm", "hmmmm", "um", "umm", "erm", "err", "er", "ah", "oh", "well", "so", "ooh", "oooh"}
)
OPENING = expression(
    r"\A\W*+(?:yes|yep|yeah|yup|ok|okay|sure|right|fine|perfect|lovely|great|that'?s fine)\b", re.IGNORECASE
)

NO_THANKS = expression(r"\A\W*+no,? thank", re.IGNORECASE)
CLAUSE = expression(r"[,.;:!–—-]+|\b(?:because|cos|as|since)\b", re.IGNORECASE)
IS_WELL = expression(
    r"\A\W*(?:(?:and|but|so|now)\b\W*)?(?:(?:i['’]?m|i am|i|he['’]?s|she['’]?s|he|she|(?:my|the|his|"
    r"her) \w{2,16})\b\W*|"
    r"(?=feel))(?:(?:is|am|are|feel|feels|feeling|getting|has|have|been|much|a|lot|bit|so|all|now|really|quite|got|gone"
    r"|actually|already|already)\b\W*){0,6}(?:better|fine|well|recovered|cleared up|gone|away|on the mend|all ?right"
    r"|ok(?:ay)?)\b(?:\W+(?:today|now|this morning|tonight|already|again|since yesterday|at last|thanks|thank you|"
    r"anyway"
    r"|after all|so)){0,3}\W*\Z",
    re.IGNORECASE,
)
"""How somebody is by now, be it today."""
GRATEFUL = expression(
    r"\A\W*+(?:(?:many|well|oh|and|no) ){0,2}thank(?:s| you)(?: very much| so much| ever so much)? for (?!(?:a|an"
    r"|the) (?:gp|appointment|visit))[a-z' ]{2,60}[.!\s]*",
    re.IGNORECASE,
)


_IRONY = expression(r"\b(?:yeah|yea|ya|oh),? right\W*\Z|\bas if\b", re.IGNORECASE)
"""A yes that means none: "yeah right"."""


_ORDERS = expression(
    r"\b(?:book\w*|confirm\w*|go ahead|go for it|proceed|do (?:it|that|so)|both|carry on|put me|"
    r"(?:take|have|accept) (?:it|this|that)|on purpose|deliberate|intentional)\b",
    re.IGNORECASE,
)
"""Words that name what a yes would do."""
_TAKES_NOTE = expression(
    r"\b(?:know|aware|understand|see|seen|saw|noticed|reali[sz]e|remember|forgotten|matter|matters)\b"
    r"|\bfor (?:letting me know|telling me|the reminder|noticing)\b",
    re.IGNORECASE,
)
"""That something was read or heard, whatever is wished."""
_ASKS_IT = expression(
    r"\b(?<!if )(?:can|could|would|will) you (?:(?:please|just|kindly|now|then|go and|go) ){0,3}(?:book|confirm|take|"
    r"have|make|reserve|schedule|accept|do|go|put|pop|pencil|stick|get|sign|slot|squeeze|proceed|finali[sz]e|complete|"
    r"secure|grab|submit|say)\b",
    re.IGNORECASE,
)
"""Being asked to do it, which is a question: "would you book it"."""
_CALLS = expression(
    r"\A\W*(?:yes|yeah|yep|ok|okay|right|aye)\W+(?:hello|hi|hiya|hey|hey there|hi there)\W*\Z", re.IGNORECASE
)
"""The yes of somebody who is called: "yes hello"."""
DELIGHT = {
    *("cool", "sweet", "awesome", "amazing", "nice", "nice one", "mint", "belter", "lush", "magic", "magic stuff"),
    *("great stuff", "good stuff", "lovely stuff", "lovely jubbly", "bravo"),
    *("no problem", "no problem at all", "no probs", "not a problem"),
}
"""Words that are pleased or not put out, and by themselves accept nothing."""


_GIVEN_IN = {"whatever", "oh", "ok", "yes", "well", "fine", "alright"}
"""Words of somebody who does not care, where "whatever" is one of them."""
_SIGNED = expression(
    r"(?:[.,!;–—-]{1,3} ?|(?<=[a-z]) )(?:(?:(?:it is|it['’]?s|this is|from|regards|best wishes|yours)[, ]{1,2})?"
    r"(?:mrs?|miss|ms)\b\.? ?[a-z][\w'’-]{1,20}(?: [a-z][\w'’-]{1,20}){0,2}"
    r"|(?:from|regards|best wishes|yours|signed)[, ]{1,2}(?!dr\b|doctor|nurse|the |my |a |an |on |at |now|\w+day\b)"
    r"[a-z][\w'’-]{1,20}(?: [a-z][\w'’-]{1,20})?)[.! ]{0,3}\Z",
    re.IGNORECASE,
)
"""One's own name below what is said: "Mrs Edith Harwood"."""
_NAME = expression(r"[^\W\d_]{3,}")
SCOTS = {
    "dae": "do", "noo": "now", "guid": "good", "richt": "right", "awricht": "alright", "hae": "have", "tak": "take",
    "nae": "no", "braw": "great", "diolch": "thanks",
}  # fmt: skip
"""Words of Scots, and a Welsh thanks, as the tables have them."""


def unsigned(typed: str, others: Iterable[str]) -> str:
    """The words without one's own name, where a plain yes is all that stands before it and nobody else is so called."""
    signed = _SIGNED.search(typed)
    if signed is None or not says_yes(typed[: signed.start()]):
        return typed
    of_others = {word for name in others for word in _NAME.findall(name.casefold())}
    return typed if not of_others.isdisjoint(_NAME.findall(signed.group().casefold())) else typed[: signed.start()]


def _words(typed: str) -> list[str]:
    """The words as the tables have them, and those that a sign stands for."""
    said = typed.casefold().replace("’", "'").replace("ʼ", "'").replace("`", "'").replace("´", "'")
    for sign, words in SIGNS.items():
        said = said.replace(sign, words)
    said = STRETCHED.sub(r"\1", said)  # "nooo", "yesss"
    said = said.replace("diolch yn fawr", "diolch")
    return contracted(" ".join(SCOTS.get(word, word) for word in MARKS.sub(" ", said).split())).split()


def _phrases(typed: str) -> Mapping[str, Gist]:
    """The phrases that the words are made of; none where they say anything else, or ask."""
    if "?" in typed or _IRONY.search(typed):
        return {}
    from conversations.text.remarks.yes_and_no import LONGEST_PHRASE, PHRASES  # noqa: PLC0415 - read when one answers

    typed_words = _words(typed)
    found: dict[str, Gist] = {}
    at = 0
    while at < len(typed_words) <= MOST:
        size = next((n for n in range(LONGEST_PHRASE, 0, -1) if " ".join(typed_words[at : at + n]) in PHRASES), 0)
        if not size:
            return {}
        phrase = " ".join(typed_words[at : at + size])
        found[phrase] = PHRASES[phrase]
        at += size
    return found


def kinds(typed: str) -> frozenset[Gist]:
    """The kinds of the phrases that the words are made of; nothing where they say anything else, or ask."""
    return frozenset(_phrases(typed).values())


def says_yes(typed: str) -> bool:
    """Whether somebody confirms, and says nothing against it."""
    return _sounds_like_yes(typed) and not _agrees_to_something_else(typed)


def _sounds_like_yes(typed: str) -> bool:
    said = kinds(typed)
    return not said.isdisjoint({Gist.YES, Gist.BOTH}) and said.isdisjoint({*AGAINST, Gist.UNSURE, Gist.OVER})


def _agrees_to_something_else(typed: str) -> bool:
    """Whether a yes only says that it was read, is pleased, answers a call, or asks for it: it accepts nothing."""
    if _ASKS_IT.search(typed) or _CALLS.match(typed) or _goes_on(typed):
        return True
    if _TAKES_NOTE.search(typed) and not _ORDERS.search(typed):
        return True
    said = _phrases(typed)
    return DELIGHT.issuperset(phrase for phrase, gist in said.items() if gist in (Gist.YES, Gist.BOTH))


def _goes_on(typed: str) -> bool:
    """Whether it asks why, or breaks off before it has said what: "ok why", "yes and". "Why, yes" does neither."""
    said, phrases = _words(typed), _phrases(typed).keys()
    first = next((at for at, word in enumerate(said) if word not in HUMS), 0)
    return ("why" in phrases and "why" in said[first + 1 :]) or said[-1] in phrases & {"why", "and", "so"}


def accepts_warning(typed: str) -> bool:
    """Whether a yes says that what it was warned of is accepted."""
    said = kinds(typed)
    return says_yes(typed) and (Gist.BOTH in said or {Gist.AWARE, Gist.YES} <= said)


def says_no(typed: str) -> bool:
    """Whether somebody does not confirm: whatever else is said, a no in it counts."""
    said = kinds(typed)
    return not said.isdisjoint(AGAINST)


def refuses_and_tells(typed: str) -> bool:
    """Whether a no comes first, and all the rest is how somebody is by now: "no leave it, I'm feeling better today"."""
    first, *rest = [part for part in CLAUSE.split(typed) if part.strip()] or [""]
    return says_no(first) and bool(rest) and all(map(IS_WELL.match, rest))


def ends_in_yes(typed: str) -> bool:
    """Whether its last sentence is a yes, whatever stood before it: "no... actually, yes"."""
    last = LAST_PART.split(typed.strip(" .!…"))[-1]
    return says_yes(last)


def says_keep(typed: str) -> bool:
    """Whether what there is already is to stay as it is."""
    return Gist.KEEP in kinds(typed)


def lets_go(typed: str) -> bool:
    """Whether it is said that something is not wanted: where it would be cancelled, that is a yes."""
    return Gist.DROP in kinds(typed)


def hesitates(typed: str) -> bool:
    """Whether somebody has to think or to look first, and says nothing else: neither a yes nor a no."""
    said = kinds(typed)
    words = _words(typed)
    humming = bool(words) and HUMS.issuperset(words)
    return humming or (Gist.WAIT in said and said.isdisjoint(AGAINST - {Gist.WAIT}))


def is_unsure(typed: str) -> bool:
    """Whether it is half a yes, or a yes with something else beside it: "I suppose so", "yes but later"."""
    return Gist.UNSURE in kinds(typed) or bool(OPENING.match(typed)) or _sounds_like_yes(typed)


def agrees_besides(typed: str) -> bool:
    """Whether something in it is a yes, whatever is said against it beside that: "no that's fine"."""
    return not kinds(typed).isdisjoint({Gist.YES, Gist.BOTH})


def speaks_of_both(typed: str) -> bool:
    """Whether it is of two, or of one of them: a yes to the one thing there is it is not."""
    said = _words(typed)
    return not {"both", "second", "first"}.isdisjoint(said) or ("as", "well") in pairwise(said)


def breaks_off(typed: str) -> bool:
    """Whether it ends before it is said: "cancel it and"."""
    return _words(typed)[-1:] in (["and"], ["but"], ["or"], ["if"], ["because"])


def gives_in(typed: str) -> bool:
    """Whether somebody does not care, or will have it as it is: no yes, and no wish for anything else either."""
    said = _words(typed)
    return ("whatever" in said and _GIVEN_IN.issuperset(said)) or kinds(typed) == {Gist.UNSURE}


def says_none(typed: str) -> bool:
    """Whether nothing on offer is wanted."""
    said = kinds(typed)
    return (Gist.NONE in said and said <= {Gist.NONE, Gist.COURTESY, Gist.THANKS, Gist.OVER}) or _is_no_thanks(typed)


def _is_no_thanks(typed: str) -> bool:
    return kinds(typed) == {Gist.NO} and bool(NO_THANKS.match(typed))


def says_thanks(typed: str, *, idle: bool) -> bool:
    """Whether it is a word of thanks and nothing else; where all is `idle`, also that nothing else is wanted."""
    said = kinds(typed)
    if GRATEFUL.fullmatch(typed.replace("’", "'")):
        return True
    if idle and Gist.OVER in said:
        return said.isdisjoint({Gist.BOTH, Gist.AWARE, Gist.UNSURE})
    return Gist.THANKS in said and said <= ({Gist.THANKS, Gist.COURTESY, *((Gist.YES,) if idle else ())})
