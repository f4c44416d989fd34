"""How far days reach: at least and at most so long, either end of a week, and the last that there is of a day.

"No less than 2 weeks" is "from 2 weeks from now". A table like those of the roundabout words, read before them. It must
never read a meaning, nor know today's date.
"""

from __future__ import annotations

from conversations.understanding.when.plainly import A_TIME, MONTH, POINT, SPAN, Rows, by_word, put_plainly
from conversations.understanding.words.needs import gated

_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            (
                rf"\b(?:at least|no less than|not less than|a minimum of) ({SPAN}) (before|prior to|ahead of|after|"
                rf"from) (?!now|today)"
            ),
            lambda found: f"{'from' if found[2] in ('after', 'from') else 'by'} {found[1]} {found[2]} ",
            "least less minimum",
        ),
        (
            r"\b(?:over|around) (?:the )?new year(?! (?:and|eve|day))(?=\W*\Z|[,.;!?]| (?:please|if|is)\b)",
            "31 december to 1 january",
            "new",
        ),
        (r"\bearly doors (?=(?:in )?(?:this|next|the) (?:week|month|year|new year)\b)", "early ", "doors"),
        (rf"\bfirst thing (?:on )?({POINT}) morning\b", r"first thing \1", "first"),
        (
            (
                r"\b(?:any |an |some |in the )?(?:evenings?)([^.;!?]{0,25}?),? (?:but )?not (?:too |so |very |that "
                r")?late\b"
            ),
            r"early evening\1",
            "evening evenings",
        ),
        (r"\b(early|late) ?ish\b", r"\1", "ish earlyish lateish"),
        (r"\blatish\b", "late", "latish"),
        (
            (
                rf"\A(?:in |within )?({SPAN}|(?:two|three|four|five|six|ten) (?:days|weeks|months)) (?:at (?:the "
                rf")?(?:most|"
                r"outside|very most|max(?:imum)?)|max(?:imum)?|tops)(?=\W*\Z|[,.;!?])"
            ),
            r"within \1",
            "most outside max maximum tops",
        ),
        (
            r"\b(?:either|both) ends? of (the|this|next) (week|month)\b",
            r"the start of \1 \2 or the end of \1 \2",
            "end ends",
        ),
        (rf"\b({A_TIME}) (?:till|until|to) late\b", r"from \1", "late"),
        (
            rf"\A(?:the )?(?:very )?latest (?:slot |appointment |appt |one |time )?on (?={POINT})",
            "the last slot of the day on ",
            "latest",
        ),
        (
            rf"\A(?:the )?(?:very )?(?:earliest|soonest) (?:slot |appointment |appt |one |time )?on (?={POINT})",
            "as early as possible on ",
            "earliest soonest",
        ),
        (
            rf"(?<!my )(?<!our )(?<!her )(?<!his )\b(?:the )?(?:very )?last (?:slot|appointment|appt) (?={POINT})",
            "the last slot of the day on ",
            "last",
        ),
        (
            rf"\b(?:the )?(?:very )?last of (?=the month\b|next month\b|this month\b|{MONTH}\b)",
            "the last day of ",
            "last",
        ),
        (
            (
                r"\b(?:no|not) (?:less|fewer) than ((?:an?|one|two|three|four|five|six|ten|\d{1,2}) (?:days?|"
                r"weeks?|months?|"
                r"fortnights?))(?: away| from (?:now|today)| off| ahead| time)?(?=\W*\Z|[,.;!?]| please\b)"
            ),
            r"from \1 from now",
            "less fewer",
        ),
        (
            (
                r"\A(?:(?:in )?at least|minimum(?: of)?|a minimum of) ((?:an?|one|two|three|four|five|six|ten|\d{1,2}) "
                r"(?:days?|weeks?|months?|fortnights?))(?: away| from now| off| ahead| time)?(?=\W*\Z|[,.;!?]| "
                r"please\b)"
            ),
            r"from \1 from now",
            "least minimum",
        ),
        (
            (
                r"\b(?:any ?day |any ?time |anything |some ?time )?(?:for|in|over|within) the next (two|three|"
                r"four|five|six|"
                r"seven|eight|ten|[2-9]|1\d)(?=\W*\Z|[,.;!?]| please\b)"
            ),
            r"within the next \1 days",
            "next",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def as_far_as(said: str) -> str:
    """The words, with how far days reach put plainly."""
    return put_plainly(said, _TABLE, _BY_WORD)
