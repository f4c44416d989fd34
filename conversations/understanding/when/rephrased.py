"""Days and hours that are said in a roundabout way, in the words that the rules read: "before my shift at 2" is
"before 2", "wk beg 14/12" is "the week of 14/12".

A table of expressions, each behind the words that it needs. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

from conversations.understanding.words.needs import Gated, gated, words_in

_DAY = r"(?:mon|tues?|weds?|wednes|thurs?|fri|satur|sat|sun)(?:day)?s?"
_OF = r"(?:my|our|the|his|her|their|a|an|this|that|school|work|church)"
_HOUR = (
    r"(?=(?:\d{1,2}(?:[:.]\d\d)?(?:[ap]m| ?oclock)?|noon|midday|half|quarter|one|two|three|four|five|six"
    r"|seven|eight|nine|ten"
    r"|eleven|twelve)\b(?!(?:st|nd|rd|th)\b))"
)
_THING = r"(?:(?!(?:at|on|by|before|after|until|till|next|this|the|and|or|so|but|is|to)\b)[a-z]+ ){1,3}"
_NAMED = r"(?:(?!(?:on|next|this|last|week|day)\b)[a-z]+ ){0,3}(?!(?:week|day)\b)[a-z]+"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DATE = rf"\d\d?(?:st|nd|rd|th)? ?(?:of |{_MONTH})"
_OOPS = r"(?:wait|sorry|typo|oops|scrap that|nope|hang on|hold on|hmm|whoops|i mean|i meant|actually)"

_TABLE: tuple[tuple[Gated, str], ...] = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            (rf"\b(before|after|until|till|by) {_OF} {_THING}(?:(?:that |which )?(?:starts?|begins?|ends?"
            rf"|finish(?:es)?|is|opens|shuts"
            rf"|closes) )?(?:at|by) {_HOUR}"),
            r"\1 ",
            "before after until till by",
            "at by",
        ),
        (
            (rf"\b(?:my|our|the) {_THING}(?:ends?|finish(?:es)?|is over|are over|lets? out|stops?) (?:at "
            rf"|by )?({_HOUR}[\d:.apm]+)"
            rf"(?: (on )({_DAY}))?,? ?(?:so |and |then )?(?:any ?time |anything )?(?:after(?: that| then)?"
            rf"|from then(?: on)?)\b"),
            r"after \1 \2\3",
            "end ends finish finishes over out stop stops",
            "after from",
        ),
        (rf"\bbefore {_OF} end of {_NAMED}, (?:that is )?(?=(?:on )?(?:the )?{_DATE})", "until ", "before", "#"),
        (
            rf"\b(before|by|until|till|after) {_OF} {_NAMED}, (?:that is )?(?=(?:on )?(?:the )?{_DATE})",
            r"\1 ",
            "before by until till after",
            "#",
        ),
        (r"\Aw ?[.]? ?(?=\d{1,2}(?:,|\W*\Z))|\bwk(?=\d)", "week ", "w wk", "#"),
        (r"\b(?:w ?/? ?[bc]|wk ?/?beg|wk beg|week beg(?:inning)?|week com(?:mencing)?|wk com)\.? (?=(?:the )?\d)",
         "the week of ", "w wk wb wc week", "#"),
        (r"\b(?:the )?(first|last|middle|final) third of\b", r"the \1-third of", "third"),
        (r"\bthe first-third of (?:the )?", "early ", "third"),
        (r"\bthe (?:last|final)-third of (?:the )?", "late ", "third"),
        (r"\bthe middle-third of (?:the )?", "mid ", "third"),
        (r"\bthe (?:later|closing|dying) days of\b", "late", "days"),
        (r"\bthe (?:opening|earlier) days of\b", "early", "days"),
        (r"\b(?:the )?tail end of (?:the )?morning\b", "between 11 and 12", "tail"),
        (r"\b(?:the )?tail end of (?:the )?(afternoon|day)\b", "between 4 and 6pm", "tail"),
        (r"\b(?:the )?tail end of\b", "the end of", "tail"),
        (r"\bas? ?early as (?:poss|possible|you can) in the day\b|\bround breakfast\b|\baround breakfast(?: ?time)?\b",
         "before 10am", "early breakfast"),
        (r"\bwithin the year\b", "before the end of the year", "within"),
        (r"\b(?:in|within|over) the space of (?=\d|a |one|two|three|four|five|six|ten)", "within ", "space"),
        (r"\bin half a month\b", "in 2 weeks", "half"),
        (r"\bwithin (?:a|one|the) working week\b", "within 1 week", "working"),
        (
            r"\A(\d{1,2}|two|three|four|five|six|seven|ten) (working|business) days?\Z",
            r"in \1 \2 days",
            "working business",
        ),
        (r"\b(?:the )?next but one (working day|business day)\b", r"in 2 \1s", "next"),
        (r"\bany (?:month|week) (?:from|since) (?=(?:the )?(?:\d|[a-z]{3}))", "from ", "any"),
        (r"\bnot (?:until|till|before) after\b", "after", "not"),
        (r"\b(24|48|72|96) hours (?=(?:after|from|before) (?!now))", r"\1-hours ", "hours"),
        (r"\b24-hours\b", "1 day", "hours"),
        (r"\b48-hours\b", "2 days", "hours"),
        (r"\b72-hours\b", "3 days", "hours"),
        (r"\b96-hours\b", "4 days", "hours"),
        (r"\basap,? (?:like |as of |preferably |or |even )?yesterday\b", "asap", "yesterday"),
        ((r"\b(?:next|first) one (?:going|you (?:have|ve got|ve|got)|thats? (?:free|going)|available|free|left)\b"
         r"|\bwhate?ver(?:s| is)? (?:closest|soonest|first|quickest|next)\b|\bwhichever(?:s"
         r"| is)? (?:soonest|first|quickest|next)\b"),
         "soonest", "going have got free available left closest soonest first quickest next"),
        (r"\bquickest appt\b|\bquickest appointment\b", "soonest appointment", "quickest"),
        (rf"\bduring ({_DAY}|{_MONTH}) just (?:past|gone)\b", r"last \1", "just"),
        (
            (rf"\b({_DAY})\b[,.;]{{0,2}} ?(?:(?:oh |no |um |er )?{_OOPS}[,. ]{{1,2}}){{1,3}}(?:no[,. ]{{1,2}})?"
            rf"(?=(?:on )?{_DAY}\b)"),
            r"\1, no, ",
            "wait sorry typo oops scrap nope hang hold hmm whoops mean meant actually",
        ),
        (r"\btwixmas\b", "27 december to 30 december", "twixmas"),
        (r"\A(spring|summer|autumn|winter)(?=,|\Z)", r"in the \1", "spring summer autumn winter"),
        (r"\b(?:ready|seen|there|over|round) in (?=\d{1,2} ?min)", "in ", "min mins minutes minute"),
    )
)  # fmt: skip


_BY_WORD: dict[str, list[int]] = {}
for order, (expression, _to) in enumerate(_TABLE):
    for word in min(expression.needs, key=len):
        _BY_WORD.setdefault(word, []).append(order)


def rephrased(said: str) -> str:
    """The words, with what is said in a roundabout way put plainly."""
    for order in sorted({order for word in words_in(said) for order in _BY_WORD.get(word, ())}):
        expression, to = _TABLE[order]
        said = expression.sub(to, said)
    return said
