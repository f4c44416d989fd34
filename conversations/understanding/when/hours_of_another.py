"""Hours that are not those of all that is wished: of something else that begins or goes on then, of one of the days
only, or the same as another has. They are asked.
"""

from conversations.understanding.meaning import About, Days, Doubt, DoubtReason, Hours
from conversations.understanding.rules import expand
from conversations.understanding.when.plainly import ELSEWHERE, OF_IT
from conversations.understanding.words.expression import expression

NOT_TOLD = expression(
    r"\b(?:the|at) (?:same|usual) time (?:as )?(?:last|before|usual|always)\b|\bsame time as last\b|"
    r"\A\W*+same time\b(?! as)|(?:\A|[,.;!?] |day |tomorrow |week )same time(?=\W*+\Z)"
)
"""The hours of another time, which are not told."""
_BEGINS_THEN = expression(
    rf"\bafter {OF_IT} (?:[a-z]+ ){{0,2}}?{ELSEWHERE} at "
    r"(?=\d|half|quarter|noon|midday|ten|nine|two|three)|"
    r"\A\W*+(?:[a-z]+ ){0,4}?(?<!not )(?:at|in) (?:nursery|school|pre ?school|playgroup|college) (?:from )?"
    r"\d[\d:.]*+ ?(?:am|pm)? ?(?:-|to|till|until) ?\d[\d:.]*+ ?(?:am|pm)?\W*\Z"
)
"""Hours at which something else begins or goes on: how long it takes, or whose it is, is not told."""
_IF_IT_IS = expression(
    expand(
        r"\bif (?:its?|it is|thats?) (?:on |in )?(?:an? |the )?(?P<day><weekday>)?(?:mornings?|"
        r"afternoons?|evenings?)?,? "
        r"(?:then )?(?:make it|it (?:has|needs) to be|it must be|only)\b"
    )
)
"""Hours for one of the days or parts of the day, where the others are open."""


def of_another(
    days: Days | Doubt | None, hours: Hours | Doubt | None, said: str
) -> tuple[Days | Doubt | None, Hours | Doubt | None]:
    """The days and hours, asked where they are another's."""
    if not isinstance(hours, Hours):
        return days, hours
    own = _IF_IT_IS.search(said)
    if own is None and _BEGINS_THEN.search(said) is None:
        return days, hours
    asked = Doubt(About.TIME, (), said, DoubtReason.AMBIGUOUS)
    if own is None or not own["day"] or not isinstance(days, Days):
        return days, asked
    return Doubt(About.DAY, (), said, DoubtReason.AMBIGUOUS), asked
