"""Courtesies around a message, the mood of one, and the one question about the bot's own doing: is it booked?

What is read of that question is a row of the table of intents. Must never say of a booking more than is known.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from conversations.screens.model import Message, message
from conversations.state.conversation import Conversation, Finished, Placing, Welcome
from conversations.text.answers import hesitates
from conversations.text.interrogatives import asks_about
from conversations.text.phrasing import guard
from conversations.text.phrasing.subject import subject
from conversations.text.remarks.kinds import kind_in
from conversations.text.remarks.moods import MOODS
from conversations.understanding.names.everyday import is_complaint
from conversations.understanding.words.expression import expression

BEFORE = (
    r"(?:(?:ok|okay|so|and|but|please|sorry|hi|hello|hey|well|great|lovely|perfect|oh|thanks|thank you)\b"
    r"[,.! ]*+){0,20}"
)
AFTER = r"[,.!? ]*(?:(?:please|thanks|thank you|then|now|yet|at all|here|again|bye|very much)\b[,.!? ]*){0,20}"


def whole(*patterns: str) -> re.Pattern[str]:
    """A message that is one of these and nothing else."""
    return expression(rf"\A{BEFORE}(?:{'|'.join(patterns)}){AFTER}", re.IGNORECASE)


def booked(conversation: Conversation) -> Message:
    """Whether it is booked, as far as that is known."""
    match conversation.state:
        case Placing(unsure=False):
            return message(conversation.worded("talk.booked.asking"))
        case Finished(ending):
            return message(f"talk.booked.{ending}")
        case _ if conversation.order is not None:
            return message(
                "talk.booked.in_question" if conversation.is_asked else conversation.worded("talk.booked.looking")
            )
        case _ if conversation.unsettled:
            return message("talk.booked.unclear")
        case Welcome():
            return message("talk.booked.nothing")
        case _:
            return message("talk.booked.no")


LIGHT = frozenset({"wait", "chat", "praise", "sorry", "bye", "decline"})
"""Moods that a question does not have, nor a long story."""

EXCLAIMS = expression(
    r"\A\W*(?:(?:oh|well|my|and|but|ah|thank you|thanks)\b\W*){0,3}(?:how (?!do|can|is|are|much|many|long)|what an? )",
    re.IGNORECASE,
)

MATTER = expression(
    r"\b(?:times?|days?|places?|surger\w+|clinics?|appointments?|doctors?|dr|visits?|slots?|for (?:my|him"
    r"|her)|weeks?|months?"
    r"|pain\w*|hurt\w*|blood|bleed\w*|sick|breath\w*|chest|clammy|faint\w*|swallow\w*|drunk|fell|fallen)\b",
    re.IGNORECASE,
)
"""What is said of the matter itself is no small talk."""

INSTEAD = expression(
    r"\d|(?<!to)day\b|\b(?:tomorrow|next|week|morning|afternoon|evening|noon|instead|rather|at|with)\b", re.IGNORECASE
)
"""What names another day or hour, or somebody, after a no."""

FACES = {
    "frightened": frozenset("😭😢😥😰😱😨😩😫😞😔😟🙁☹😣😖🥺💔🤒🤕🤢🤮😷🥵🥶😿😓"),
    "angry": frozenset("😡😠🤬😤👿🙄💢😾"),
    "chat": frozenset("😂🤣😆😅😹😜😝🙃😉😎🤡👻🤪😏😇🐶🐱"),
}
"""What somebody feels who types nothing but a face."""

LAUGHS = expression(r"\b(?:lol{1,6}|lmao|rofl|(?:ha){2,6}h?|hehe(?:he)?)\b", re.IGNORECASE)
"""A laugh, which parts what stands around it."""

REGRET = expression(
    r"(?<=\w)[ ,.]{1,3}(?:i['’]?m|i am|am) afraid(?: so)?(?=\W*\Z)|"
    r"\A\W*(?:i['’]?m|i am) afraid (?=(?:i|we|not|yes|no)\b)",
    re.IGNORECASE,
)
"""A courtesy around a refusal or a yes, and no fear."""

APOLOGY = expression(
    r"\A\W*(?:(?:oh|dear|so|very|really|i['’]?m|i am|and|we['’]?re)\b\W*){0,4}(?:sorry|apolog\w+|my apologies)\b",
    re.IGNORECASE,
)
APOLOGISES = 9
"""Words of an apology that says nothing else."""

LIGHTEST = frozenset({"chat", "praise", "bye"})
"""Moods that stand beside what is wished for, and do not take its place."""

MOST = 16
"""Words of what is said in passing."""


def mood_of(typed: str) -> str | None:
    """The mood, where the words show one."""
    mood = kind_in(MOODS, typed) or _of_signs(typed)
    if mood not in ("lost", "decline") and hesitates(typed):
        return "wait"
    if mood in LIGHT and (len(typed.split()) > MOST or _is_asked(typed) or _is_of_weight(typed)):
        return None
    return mood


def without_lightness(typed: str, says_nothing: Callable[[str], bool]) -> str:
    """The clauses beside a light remark, where it covers only a part of the text; nothing where it is all of it.

    `says_nothing` tells whether a clause names nothing that can be chosen.
    """
    if mood_of(typed) not in LIGHTEST:
        return ""
    said = LAUGHS.sub(", ", typed)
    parts = list(guard.clauses(said))
    light = [part for part in parts if kind_in(MOODS, part) in LIGHTEST and says_nothing(part)]
    for part in light if len(light) < len(parts) else ():
        said = said.replace(part, "", 1)
    said = said.strip(" ,.!;:-–—")
    return said if any(map(str.isalnum, said)) and said != typed.strip(" ,.!;:-–—") else ""


def without_regret(typed: str) -> str:
    """The words without "I'm afraid", where it only softens what they say."""
    return REGRET.sub("", typed)


def only_apologises(typed: str) -> bool:
    """Whether it is an apology and nothing else: "sorry to be a nuisance"."""
    said = typed.replace("a pain", "a nuisance")
    return bool(APOLOGY.match(said)) and len(said.split()) <= APOLOGISES and mood_of(said) == "sorry"


def declines(typed: str) -> bool:
    """Whether a visit is not wanted, and no other day is named instead."""
    return mood_of(typed) == "decline" and not INSTEAD.search(typed)


NO_MOOD = (None, "lost", "outside", "so_far")
"""What is no mood where nothing is going on, and is told how to begin."""


STANDS: Mapping[str, str] = {"mood.wait": "mood.wait.booked", "mood.decline": "mood.decline.booked"}
"""The words on a mood where something is booked: they must not say that nothing is."""


def idle_words(typed: str, mood: str | None, *, booked: bool) -> tuple[Message, ...]:
    """A word for a mood; the question that cannot be answered, by its own words; or that it was not understood."""
    if mood not in NO_MOOD:
        words = f"mood.{mood}"
        return (message(STANDS.get(words, words) if booked else words),)
    if not asks_about(typed) and "?" not in typed:
        return (
            message("guess.unwell" if is_complaint(typed) and not booked else "lost.booked" if booked else "note.idle"),
        )
    asked = subject(typed)
    return *((message("note.you_ask", text=asked),) if asked else ()), message("note.cannot_answer")


def _is_asked(typed: str) -> bool:
    """Whether it is a question: "how kind of you" is none."""
    return "?" in typed or (asks_about(typed) and not EXCLAIMS.match(typed))


def _is_of_weight(typed: str) -> bool:
    """Whether the words speak of the matter, or of how somebody is: then no light word is an answer."""
    return bool(MATTER.search(typed)) or is_complaint(typed)


def _of_signs(typed: str) -> str | None:
    """The mood of a text that is nothing but signs: "??", or a face."""
    if any(sign.isalnum() for sign in typed):
        return None
    shown = (mood for mood, faces in FACES.items() if not faces.isdisjoint(typed))
    return next(shown, "lost" if "?" in typed or "❓" in typed else None)
