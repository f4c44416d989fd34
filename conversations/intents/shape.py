"""The shape in which the table of intents reads a text: plain words, the usual slips mended, courtesies told apart."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from conversations.understanding.words import SPELLINGS, words
from conversations.understanding.words.expression import expression

LONGEST = 500  # letters that are read

_QUOTES = expression(r"['\"‘’‛ʼ´`′“”„]")
_DOTTED_TIME = expression(r"(?<=\d)[.:](?=\d\d(?!\d))")
_ENDS = expression(r"[.;:!?()…\n]+")
_OTHERWISE = expression(r"[^a-z\d.]+")
_COURTESY = (
    r"(?:please|pls|thanks?|thank you|ta|cheers|hello|hi|hiya|hey|good (?:morning|afternoon|evening)|ok|okay|right|"
    r"well|oh|sorry|excuse me|dear|love|darling|there|so|and|but|great|lovely|perfect|fine|just|um|er|wait|hold on|"
    r"hang on|"
    r"one more thing|quick question|a question|yes|yeah|then|now|at all|here|again|bye|very much|so much|doctor|sir|"
    r"madam|mate|one moment|actually|by the way|btw|also|xx?)"
)
_BEFORE = expression(rf"(?:(?:{_COURTESY}|\.) ){{1,12}}")
_AFTER = expression(rf"(?: (?:{_COURTESY}|\.)(?= |\Z)){{1,12}}\Z")

_KEYWORDS = words(
    "appointment appointments cancel cancelled cancelling reschedule rearrange postpone prescription prescriptions "
    "results parking wheelchair interpreter translator password account register address directions insurance invoice "
    "receipt complaint complain referral certificate opening booking bookings booked arrived running refund forgot "
    "forgotten husband daughter receptionist medication tablets waiting confidential privacy language attend unable "
    "locked payment disabled reception forget"
)
SPELLED = {
    **SPELLINGS,
    "apptmt": "appointment",
    "app": "appointment",
    "cancle": "cancel",
    "cancled": "cancelled",
    "canceled": "cancelled",
    "recieved": "received",
    "recieve": "receive",
    "u": "you",
    "ur": "your",
    "r": "are",
    "cud": "could",
    "wots": "whats",
    "wheres": "where is",
    "whens": "when is",
    "whos": "who is",
    "hows": "how is",
    "whats": "what is",
    "theres": "there is",
    "its": "it is",
    "thats": "that is",
    "hubby": "husband",
    "pword": "password",
    "passwrd": "password",
    "pw": "password",
    "carpark": "car park",
    "pls": "please",
    "no1": "no one",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "carnt": "cant",
    "cnt": "cant",
    "id": "id",
}
_NOT_SLIPS = words(
    "cancer cancers council counsel parting marking packing painting passage passages concert barking address dresses "
    "addressed results restful tables tablet latter letter letters opinion openings resister attending attends "
    "attached reserve running ruining gunning counting amount refunds refuse husbands daughters languages prescribed "
    "prescribing appoint appointed looked blocked licked lucked locker received reject payments waiter writing "
    "walking talking bookings looking cooking booker hooking certain certify registrar registered registers reception "
    "receptions unstable stable enable complaints complains compliant complained arrive arrives arrival derived "
    "private privately accounts passwords bookers taking making baking disable invoices receipts"
)
_LEAST, _LONG = 6, 9  # letters of a word in which one slip is mended, and two


def shaped(text: str) -> str:
    """Lower case, without accents and apostrophes; " . " where a clause ends; slips of the words that matter mended."""
    lower = unicodedata.normalize("NFKD", _QUOTES.sub("", text[:LONGEST])).lower()
    plain = "".join(char for char in lower if not unicodedata.combining(char)).replace("&", " and ")
    said = _OTHERWISE.sub(" ", _ENDS.sub(" . ", _DOTTED_TIME.sub("", plain))).split()
    return " ".join(map(_mended, said))


def bare(said: str) -> str:
    """The words without the courtesies around them."""
    begun = _BEFORE.match(said)
    inner = said[begun.end() :] if begun else said
    return _AFTER.sub("", inner)


@lru_cache(maxsize=8192)
def _mended(word: str) -> str:
    """The word that is meant by one that is a slip away from it."""
    if word in SPELLED:
        return SPELLED[word]
    if len(word) < _LEAST or word in _KEYWORDS or word in _NOT_SLIPS or not word.isalpha():
        return word
    slips = 1 if len(word) < _LONG else 2
    near = process.extract(word, _KEYWORDS, scorer=OSA.distance, score_cutoff=slips, limit=2)
    sure = bool(near) and near[0][0][0] == word[0] and (len(near) == 1 or near[0][1] < near[1][1])
    return str(near[0][0]) if sure else word
