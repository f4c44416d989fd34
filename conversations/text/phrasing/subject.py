"""What a text is about, in the words of whoever typed it, for an answer that has none of its own.

Apart, as every card that cannot answer quotes it. Must never repeat what may be a number of somebody's: then
    it is empty.
"""

from __future__ import annotations

import re

from conversations.text.interrogatives import SENTENCE, without_questions
from conversations.understanding.words import words
from conversations.understanding.words.expression import expression

MOST, FEW = 70, 2  # letters that are quoted; so few words may all be meant
_FIGURES = expression(r"\d(?:[\s./-]?\d){4}|@|://|(?<![A-Za-z\d])[A-Za-z]{1,20}\d{1,8}[!#$%&*]")
_DOTTED = expression(r"(?<=\d)[.](?=\d)")
_BEFORE = expression(
    r"\A\W*+(?:(?:hi|hiya|hello|hey|hullo|oh|ok|okay|well|so|and|but|um|erm|er|ah|hmm?|please|sorry"
    r"|excuse me|wait|hang on"
    r"|hold on|mate|dear|love|good (?:morning|afternoon|evening)|right|actually|quick question|one more thing"
    r"|by the way|btw)\b[\s,.!;:-]*+){0,8}",
    re.IGNORECASE,
)
_AFTER = words("please pls plz thanks thank you ta cheers dear love mate tho though lol x xx xxx")
_MARKS = " ,.!?;:-"


def subject(typed: str) -> str:
    """The question in a text, else its first words; nothing where that would repeat a number of somebody's."""
    sentences = [part.strip() for part in SENTENCE.findall(_DOTTED.sub(":", typed)) if any(map(str.isalnum, part))]
    asked = next((part for part in sentences if part.endswith("?") or not without_questions(part)), "")
    said = " ".join((asked or " ".join(sentences)).split())
    said = _trimmed(said) or said
    if not said or _FIGURES.search(typed):
        return ""
    return said if len(said) <= MOST else f"{said[:MOST].rsplit(' ', 1)[0].rstrip(' ,.;:!?')}…"


def _trimmed(said: str) -> str:
    """Without the courtesies around it; so few words may all be meant."""
    begun = _BEFORE.match(said)
    whole = (said[begun.end() :] if begun else said).rstrip(_MARKS).split(" ")
    bare = list(whole)
    while bare and bare[-1].strip(_MARKS).casefold() in _AFTER:
        bare.pop()
    return " ".join(bare if len(bare) > FEW else whole).rstrip(_MARKS)
