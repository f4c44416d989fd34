"""Yes, no, none and thanks, with whatever courtesies stand around them: "yes that's fine thank you dear".

A whole message is such an answer or none: it is cut into the phrases of these tables, the longest first, and a word
that is in none of them makes it something else. Must never take a yes from a message that asks or says more.
"""

from __future__ import annotations

import re

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


def _words(typed: str) -> list[str]:
    """The words as the tables have them, and those that a sign stands for."""
    said = typed.casefold().replace("’", "'").replace("ʼ", "'").replace("`", "'").replace("´", "'")
    for sign, words in SIGNS.items():
        said = said.replace(sign, words)
    said = STRETCHED.sub(r"\1", said)  # "nooo", "yesss"
    return contracted(" ".join(MARKS.sub(" ", said).split())).split()


def kinds(typed: str) -> frozenset[Gist]:
    """The kinds of the phrases that the words are made of; nothing where they say anything else, or ask."""
    if "?" in typed or _IRONY.search(typed):
        return frozenset()
    from conversations.text.remarks.yes_and_no import LONGEST_PHRASE, PHRASES  # noqa: PLC0415 - read when one answers

    typed_words = _words(typed)
    found: set[Gist] = set()
    at = 0
    while at < len(typed_words) <= MOST:
        size = next((n for n in range(LONGEST_PHRASE, 0, -1) if " ".join(typed_words[at : at + n]) in PHRASES), 0)
        if not size:
            return frozenset()
        found.add(PHRASES[" ".join(typed_words[at : at + size])])
        at += size
    return frozenset(found) if at else frozenset()


def says_yes(typed: str) -> bool:
    """Whether somebody confirms, and says nothing against it."""
    said = kinds(typed)
    return not said.isdisjoint({Gist.YES, Gist.BOTH}) and said.isdisjoint({*AGAINST, Gist.UNSURE, Gist.OVER})


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
    return Gist.UNSURE in kinds(typed) or bool(OPENING.match(typed))


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
