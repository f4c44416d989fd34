"""Days on which somebody is free, near, or brought: "got Thursday off", "my daughter can bring me on Friday", "I'll be
in town on Thursday", "half day Wednesday, so after 2"; or has to be elsewhere.

A table like those of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

from conversations.understanding.when.for_a_reason import DONE, OR_TWO, PART, PEOPLE, THINGS
from conversations.understanding.when.plainly import END, MONTH, POINT, WEEKDAY, Rows, by_word, put_plainly
from conversations.understanding.words.needs import gated

_DAYS = rf"(?:on )?(?:{WEEKDAY}s|{POINT})(?:(?:,| and| or|, and) (?:{WEEKDAY}s|{POINT})){{0,3}}"
_ELSEWHERE = (
    r"(?:im|i am|ill be|i will be|we are|were|well be|i have to be|i go|we go)(?: always| usually| already)? (?:at|"
    r"to) "
    r"(?:the |my |our |a )?(?:day ?cent(?:re|er)|dialysis|chemo|radiotherapy|hospital|bingo|church|club|lunch ?club|"
    r"choir|"
    r"golf|bowls|gym|school|college|uni|nursery|playgroup|dentists?|opticians?|chiropodists?|hairdressers?|vets?|"
    r"court|"
    r"funeral|wedding|daughters?|sons?|sisters?|brothers?|mums?|mothers?|dads?|allotment|meeting|class|training|yoga|"
    r"football|swimming|slimming world|weight watchers)"
)
"""Where somebody has to be, so that he is not free."""

_NO_MORE = r"(?![^?!]{0,150}\b(?:either|before|after|that|then|following|same)\b)"

_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (rf"\A(?P<days>{_DAYS}),? {_ELSEWHERE}(?: then| all day| that day)?{END}{_NO_MORE}", r"not \g<days>", "at to"),
        (rf"\A{_ELSEWHERE} (?P<days>(?:on |every )?{_DAYS}){END}{_NO_MORE}", r"not \g<days>", "at to"),
        (
            (
                rf"\A(?:i |ive |weve |we )?(?:got|booked|taken|taking|having) (?:the )?(?P<day>{OR_TWO}) "
                rf"off(?: work)?(?:,? (?:so )?(?:then|that day)(?: then)?)?(?:{DONE}|"
                rf",? so (?=(?:after|before|any ?time|from|{PART}|\d)))"
            ),
            r"\g<day> ",
            "off",
        ),
        (
            (
                r"\A(?:i |ive |weve |we |i have |we have )?(?:got|have|having|sorted|arranged) (?:a |the |some |my )?"
                r"(?:childcare|child care|babysitter|sitter|lift|transport|cover|carer|car|ride|respite)(?: sorted| "
                rf"booked)?(?: for| on)? (?:the )?(?P<day>{OR_TWO})(?:,? (?:so )?(?:then|that day)(?: "
                rf"then)?)?{DONE}"
            ),
            r"\g<day>",
            "childcare care babysitter sitter lift transport cover carer car ride respite",
        ),
        (
            (
                rf"\Ahalf ?day (?:at work |off )?(?:on )?(?P<day>{POINT})(?: at work)?,? (?:so )?"
                rf"(?=(?:after|from|any ?time|the afternoon|afternoon|pm|\d))"
            ),
            r"\g<day> ",
            "half halfday",
        ),
        (
            (
                rf"\A(?P<day>{POINT}),? (?:is )?(?:a |my )?half ?day,? so (?=(?:after|from|any ?time|the afternoon|"
                rf"afternoon|pm|\d))"
            ),
            r"\g<day> ",
            "half halfday",
        ),
        (
            (
                r"\b(?:when|once|while) (?:i|we|my [a-z]+|the kids|he|she|[a-z]{3,12}) (?:is|are|am|gets|get|has)(?: "
                r"on)? "
                r"(?:off work|off|free|home|back|around|here|visiting|available|annual leave|a day off|leave)(?: "
                r"again)?,? "
                rf"(?:which|that) (?:is|will be|would be|should be)(?: on| in)? (?=(?:the )?(?:{POINT}|week|next|"
                rf"{MONTH}))"
            ),
            "",
            "which that",
        ),
        (
            (
                rf"\A(?:(?:my|our|the|her|his) )?(?:{PEOPLE}|he|she|(?!(?:{THINGS}|you|i|who|it|they|"
                rf"what)\b)[a-z]{{3,12}}) "
                rf"(?:will|can|could|is going to|has offered to|offered to|is able to) (?:run|drive|bring|fetch|take|"
                rf"drop|give|"
                rf"get) me(?: (?:a lift|up|down|over|there|in|round|across|to you))*(?: on)? "
                rf"(?P<day>{OR_TWO}){DONE}"
            ),
            r"\g<day>",
            "me",
        ),
        (
            (
                rf"\A(?:(?:my|our|the|her|his) )?(?!carer|boss|manager|gaffer){PEOPLE}(?: is|s| has| has got| got)? "
                rf"(?:off(?: work)?(?: on)? "
                rf"(?P<day>{OR_TWO})|(?P<day2>{OR_TWO}) off(?: work)?){DONE}"
            ),
            lambda found: found["day"] or found["day2"],
            "off",
        ),
        (
            (
                rf"\A(?:(?:im|i am|ill be|i will be|we are|were|well be|i|we) )?(?:in town|in the area|(?:up |over |"
                rf"round )?your "
                rf"way|(?:coming |going )?(?:passing|past)(?: your way| by| you)?|near (?:you|there)|nearby)(?: "
                rf"anyway)?(?: on)? "
                rf"(?P<day>{OR_TWO}){DONE}"
            ),
            r"\g<day>",
            "town area way passing past near nearby",
        ),
        (
            (
                rf"\A(?:(?:ive|i have|ive got|i have got|got|have) (?:got )?(?:nothing|nowt) (?:in the diary|planned|"
                rf"doing|on)|"
                rf"(?:im |i am )?not doing (?:anything|owt|much)|(?:ive |i have )?no plans|nothing planned|(?:ive "
                rf"got |i have |"
                rf"ive |got |have )?a free day|nowt on|nothing (?:on|in) my (?:calendar|diary))"
                rf"(?: at all)?(?: for| on)? (?P<day>{OR_TWO}){DONE}"
            ),
            r"\g<day>",
            "nothing not no nowt free",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def free_then(said: str) -> str:
    """The words, with a day on which somebody is free put as the day that it is."""
    return put_plainly(said, _TABLE, _BY_WORD)
