"""Yes, no, none and thanks, with whatever courtesies stand around them: "yes that's fine thank you dear".

A whole message is such an answer or none: it is cut into the phrases of these tables, the longest first, and a word
that is in none of them makes it something else. Must never take a yes from a message that asks or says more.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from itertools import product


class Gist(Enum):
    """What a phrase of an answer does."""

    COURTESY = "courtesy"
    THANKS = "thanks"
    OVER = "over"  # nothing else is wanted
    YES = "yes"
    BOTH = "both"  # it accepts a warning and books
    AWARE = "aware"  # it knows of the warning
    UNSURE = "unsure"
    NONE = "none"  # nothing of what is offered
    NO = "no"


MOST = 24  # words of an answer
MARKS = re.compile(r"[^\w\s'?]+|_")
SIGNS = {
    "👍": " yes ", "👌": " yes ", "✅": " yes ", "✔": " yes ", "🆗": " yes ", "👎": " no ", "❌": " no ", "🚫": " no ",
    "🙏": " dear ", "😊": " dear ", "🙂": " dear ", "❤": " dear ", "🥰": " dear ", "😀": " dear ", "😃": " dear ",
    "💐": " dear ", "🌹": " dear ",
}  # fmt: skip


def _phrases(text: str) -> list[str]:
    return [" ".join(phrase.split()) for phrase in text.split(",")]


def _each(*parts: str) -> list[str]:
    """Every phrase of one word of each part: "that's, it's" and "fine, good"."""
    return [" ".join(words).strip() for words in product(*map(_phrases, parts))]


_IT = "that's, thats, that is, it's, its, it is, this is, all is, everything is, everything's, all"
_GOOD = (
    "fine, good, great, perfect, lovely, ok, okay, correct, right, alright, all right, brilliant, wonderful, "
    "excellent, "
    "super, spot on, ideal, splendid, all correct, all right and correct, just right, in order, good for me, "
    "fine by me, "
    "fine with me, ok with me, fine for me, all fine, all good, very good, quite right"
)
_BOOK = "book, confirm, take, have, accept, make, go ahead and book, do book, go and book"
_THIS = (
    "it, this, that, this one, that one, me in, it in, the appointment, this appointment, that appointment, "
    "the booking, "
    "the visit, the slot, that slot, this slot, it for me, that for me, me in for it, me in for that, it in for me"
)
_OTHER = "the other, the other one, the other appointment, the other visit, it, that, that one, the overlap, the clash"

_WORDS: Mapping[Gist, list[str]] = {
    Gist.COURTESY: _phrases(
        "please, pls, plz, please dear, dear, my dear, dearie, love, my love, lovey, luv, darling, sweetheart, hun, "
        "hon, pet, "
        "duck, mate, pal, sir, madam, miss, then, now, well, oh, ah, um, erm, hm, hmm, so, just, and, really, "
        "right away, "
        "straight away, at once, quickly, hurry, hurry up, for me, for us, i think, you know, kindly, if you would, "
        "if you please, if you can, if you don't mind, here, hello, hi, no problem, no worries, from my side, "
        "as it is, as it stands, as shown, for me please, i say, sorry, oh dear, it, this, this one, the second, "
        "the second one, this second one, second appointment, this second appointment, the second appointment, "
        "the first"
    ),
    Gist.THANKS: [
        *_phrases(
            "thanks, thank you, thanks again, thank you again, thank u, thankyou, thx, ty, ta, cheers, many thanks, "
            "thanks a lot, thanks so much, "
            "thanks very much, thank you so much, thank you very much, thank you ever so much, thanks ever so much, "
            "thank you kindly, thanks for your help, thank you for your help, thank you for everything, much obliged, "
            "much appreciated, i appreciate it, you are very kind, you're very kind, very kind of you, how kind, "
            "bless you, "
            "god bless, god bless you, thank you for noticing, thank you for all your help, thanks for the help, "
            "for your help, so much, very much, ever so much, a lot, thank you all, you have been very helpful, "
            "you've been very helpful, very helpful, that was easy, you are a star, you're a star"
        ),
    ],
    Gist.OVER: _phrases(
        "that's all, thats all, that is all, that's everything, that is everything, thats everything, nothing else, "
        "nothing more, no more, i'm done, im done, bye, bye bye, bye now, goodbye, good bye, see you, see you then, "
        "see you soon, take care, have a nice day, have a good day, good night, all done, that will be all, "
        "that'll be all"
    ),
    Gist.YES: [
        *_phrases(
            "yes, y, ye, yea, yeah, yep, yup, yess, yesss, aye, yes indeed, indeed, ok, okay, k, oki, okey dokey, "
            "sure, "
            "certainly, of course, absolutely, definitely, by all means, why not, correct, right, right you are, "
            "go ahead, "
            "go for it, go on, carry on, proceed, please do, please do so, do so, do it, do that, do please, book, "
            "book please, confirm, confirmed, i confirm, i do, i agree, agreed, i accept, accept, accepted, "
            "that will do, "
            "that'll do, it will do, will do, that works, it works, works for me, that works for me, that suits me, "
            "suits me, it suits me, that suits, i'm happy with that, im happy with that, happy with that, "
            "happy with it, "
            "i'm happy, yes it is, it is, that is it, that's it, thats it, that's the one, thats the one, let's do it, "
            "lets do it, let's go, lets go, deal, i'd like that, yes i would, i would, looks good, looks right, "
            "looks fine, looks ok, looks correct, looks perfect, looks great, looks lovely, it looks good, "
            "it looks right, "
            "sounds good, sounds fine, sounds great, sounds lovely, sounds perfect, sounds right, that sounds good, "
            "that sounds fine, that sounds lovely, that sounds great, that sounds perfect, perfect, great, lovely, "
            "brilliant, excellent, wonderful, fine, good, alright, all right, super, smashing, splendid, ideal, "
            "all good, "
            "all fine, all correct, very good, spot on, i want it, i want that, i'd like it, i would like it, "
            "i'm sure, "
            "im sure, i am sure, quite sure, i am certain, i'm certain, book it again, again, again please"
        ),
        *_each(_IT, _GOOD),
        *_each("all of it is, everything is", "right, correct, fine, good"),
        *_each(_BOOK, _THIS),
        *_each("i'll, ill, i will, i'd like to, i want to, i would like to, "
            "please", "take, have, book, confirm", _THIS),
    ],
    Gist.BOTH: [
        *_phrases(
            "all the same, anyway, anyways, anyhow, both, both of them, both please, i want both, i need both, "
            "keep both, "
            "book both, book both of them, have both, take both, i'll have both, i'll take both, even so, regardless, "
            "nevertheless, nonetheless, as well, book this as well, book it as well, book it too, in addition, "
            "additionally, book it regardless, despite it, despite that"
        ),
        *_each("despite, in spite of, regardless of, never mind, notwithstanding", _OTHER),
        *_each("i don't mind, i dont mind, ignore", "the overlap, the clash, overlapping, that they overlap"),
    ],
    Gist.AWARE: [
        *_phrases("i know, i know that, i know it, i'm aware, im aware, i am aware, i understand, i have seen it, "
            "i see"),
        *_each("i know about, i know of, i'm aware of, im aware of, i am aware of", _OTHER),
    ],
    Gist.UNSURE: _phrases("i suppose so, i guess so, i suppose, i guess, i think so, probably, probably yes, "
        "if you say so"),
    Gist.NONE: _phrases(
        "none, none of these, none of them, none of those, none thanks, nothing, nothing to add, no extras, "
        "none suit me, "
        "none of these suit me, none of them suit me, none of those suit me, none of these suit, "
        "none of these will do, "
        "none of these work, none of these work for me, none of these are any good, none of them work for me, "
        "not any of these, not any of them, not these, not those, neither, neither of them, neither of these, "
        "without any, without extras, no, nope, nah, naw, none needed, i don't need any, i dont need any, not for me"
    ),
    Gist.NO: [
        *_phrases(
            "not, no no, not yet, not now, not right, not quite, not quite right, not this, not this one, not that, "
            "not that one, not today, not correct, wrong, incorrect, don't, dont, do not, not please, please don't, "
            "please dont, please do not, don't do it, dont do it, do not do it, don't do that, dont do that, stop it, "
            "i don't want it, i dont want it, i don't want that, i dont want that, i don't want this, "
            "i do not want it, "
            "i'm not sure, im not sure, i am not sure, not sure, not so sure, i'm not so sure, im not so sure, "
            "i'm not so sure any more, i'm not sure any more, any more, anymore, i don't know, i dont know, "
            "not certain, "
            "book it later, book later, do it later, confirm it later, maybe, perhaps, maybe later, maybe not, "
            "perhaps not, perhaps later, change, change it, change this, "
            "change that, change something, i want to change it, i want to change something, something else, "
            "something is wrong, i'll think about it, ill think about it, i will think about it, let me think, "
            "let me think about it, i need to think, i need to think about it, i have to think about it, "
            "i want to think about it, i must think about it, i'll have a think, let me have a think, "
            "i'll sleep on it, "
            "wait, wait a moment, wait a minute, wait a second, hold on, hang on, hold on a minute, hang on a minute, "
            "one moment, just a moment, a moment, just a minute, one minute, one second, just a second, "
            "give me a minute, "
            "give me a moment, bear with me, let me check, let me see, let me look, leave it, leave it for now, "
            "for now, "
            "leave this, leave this one, keep the old one, keep the other one, keep what i have, keep the first one, "
            "heavens no, good heavens no, god no, goodness no, absolutely not, definitely not, "
            "certainly not, of course not, i'd rather not, id rather not, i would rather not, rather not, "
            "i changed my mind, i've changed my mind, ive changed my mind, i have changed my mind, no thanks, "
            "no thank you, "
            "no it is not, no it isn't, it isn't, it is not, it isn't right, no it's not, it's not"
        ),
        *_each("that's, thats, that is, it's, its, it is, this is", "not right, not correct, not it, wrong, not fine, "
               "not good, not ok, not what i want, not what i wanted, not what i said, incorrect, not quite right"),
        *_each("don't, dont, do not, please don't, please dont, please do not", "book, confirm, make, take",
               "it, this, that, anything, it yet, that yet, this yet, yet, the appointment, me, me in, this one"),
        *_each("don't, dont, do not", "book, confirm"),
    ],
}  # fmt: skip
PHRASES = {phrase: kind for kind, phrases in _WORDS.items() for phrase in phrases}
LONGEST_PHRASE = max(len(phrase.split()) for phrase in PHRASES)
OPENING = re.compile(
    r"\A\W*+(?:yes|yep|yeah|yup|ok|okay|sure|right|fine|perfect|lovely|great|that'?s fine)\b", re.IGNORECASE
)

NO_THANKS = re.compile(r"\A\W*+no,? thank", re.IGNORECASE)
GRATEFUL = re.compile(
    r"\A\W*+(?:(?:many|well|oh|and|no) ){0,2}thank(?:s| you)(?: very much| so much| ever so much)? for (?!(?:a|an"
    r"|the) (?:gp|appointment|visit))[a-z' ]{2,60}[.!\s]*",
    re.IGNORECASE,
)


def kinds(typed: str) -> frozenset[Gist]:
    """The kinds of the phrases that the words are made of; nothing where they say anything else, or ask."""
    said = typed.casefold().replace("’", "'").replace("ʼ", "'").replace("`", "'").replace("´", "'")
    for sign, words in SIGNS.items():
        said = said.replace(sign, words)
    if "?" in said:
        return frozenset()
    typed_words = MARKS.sub(" ", said).split()
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
    return not said.isdisjoint({Gist.YES, Gist.BOTH}) and said.isdisjoint({Gist.NO, Gist.NONE, Gist.UNSURE, Gist.OVER})


def accepts_warning(typed: str) -> bool:
    """Whether a yes says that what it was warned of is accepted."""
    said = kinds(typed)
    return says_yes(typed) and (Gist.BOTH in said or {Gist.AWARE, Gist.YES} <= said)


def says_no(typed: str) -> bool:
    """Whether somebody does not confirm: whatever else is said, a no in it counts."""
    said = kinds(typed)
    return not said.isdisjoint({Gist.NO, Gist.NONE})


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
