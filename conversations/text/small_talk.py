"""Small talk, and questions about the bot itself: a short, honest sentence, and the card stays.

Answers whole messages only, never words inside an answer to the card. Must never give medical advice, nor say of a
booking more than is known.
"""

from __future__ import annotations

import re

from conversations.screens.model import Message, Screen, message
from conversations.state.booking import Confirming
from conversations.state.conversation import Conversation, Finished, Placing, Welcome
from conversations.text.answers import says_thanks, says_yes

LONGEST = 80  # characters of a courtesy

BEFORE = (
    r"(?:(?:ok|okay|so|and|but|please|sorry|hi|hello|hey|well|great|lovely|perfect|oh|thanks|thank you)\b"
    r"[,.! ]*+){0,20}"
)
AFTER = r"[,.!? ]*(?:(?:please|thanks|thank you|then|now|yet|at all|here|again|bye|very much)\b[,.!? ]*){0,20}"
SOMEBODY = (
    r"(?:an? |the |some |your )?(?:real |actual |live |human )*"
    r"(?:humans?|persons?|people|reception(?:ist)?|operator|agent|staff|somebody|someone|member of staff|advis[eo]r)"
)
VISIT = r"(?:it|this|that|(?:an?|the|my) (?:visit|appointment|consultation|booking))"
MINE = r"(?:my|an?|the|this|that)(?: existing| next| last)? (?:appointment|booking|visit)"
I_WANT = (
    r"(?:(?:can|could|may|might) (?:i|you) |i(?:'d| would)? ?(?:want|need|like|prefer|have)? ?to |let me |"
    r"how (?:can|do) i )?"
)


def whole(*patterns: str) -> re.Pattern[str]:
    """A message that is one of these and nothing else."""
    return re.compile(rf"\A{BEFORE}(?:{'|'.join(patterns)}){AFTER}", re.IGNORECASE)


NO_THANKS = re.compile(r"\bno,? (?:thanks?|thank you|ta)\b", re.IGNORECASE)
THANKS = whole(
    r"(?:many |no )?thanks?(?: you| u)?(?: (?:a lot|so much|very much|for (?:your|the) help|for that))?|ty|cheers|ta",
    r"bye(?: bye)?|good ?bye|see you",
    r"(?:that(?:'s| is)|you(?:'re| are)|it(?:'s| is)) (?:great|lovely|perfect|very kind)",
)
HUMAN = whole(
    rf"{I_WANT}(?:talk|speak|chat)(?:ing)? (?:to|with) {SOMEBODY}",
    rf"{I_WANT}(?:call|ring|phone|contact|reach) {SOMEBODY}",
    SOMEBODY,
    r"(?:(?:can|could) (?:you|someone|somebody) )?(?:call|ring|phone) me(?: back)?",
    r"are you (?:an? )?(?:\w+ )?(?:bot|robot|human|person|machine|real|ai)|is (?:this|that|it) an? (?:bot|human|robot)",
    r"(?:what(?:'s| is) )?(?:the |your )?(?:clinic(?:'s)? )?(?:phone|telephone)(?: number)?",
)
BOOKED = whole(
    rf"(?:is|was|has|have|did|am)(?:n't)? (?:{VISIT}|i|you|we) ?(?:been |all |now |already )*"
    r"(?:booked|confirmed|made|done|go(?:ne)? through|work(?:ed)?|book)(?: in)?(?: it| this| that)?",
    r"did you get (?:it|that|my booking)|booked|confirmed",
)
PRICE = whole(
    rf"(?:how much|what)(?:'s|(?: (?:does|do|will|would|is|are))?)(?: {VISIT})?"
    r"(?: (?:cost|going to cost|(?:the |your )?(?:price|cost|fee|charge)s?|to pay|do i (?:have to )?pay))?",
    r"(?:the |your )?(?:prices?|costs?|fees?)|is (?:it|this|that) (?:free|expensive)|do i (?:have|need) to pay",
)
ABOUT_PRICE = re.compile(r"much|cost|price|fee|charge|pay|free|expensive", re.IGNORECASE)
EXISTING = whole(
    rf"{I_WANT}(?:cancel|move|change|re-?schedule|re-?arrange|postpone) {MINE}",
    r"(?:what|when|where)(?:'s| is| are) my (?:next )?(?:appointments?|bookings?)",
    r"(?:show )?my (?:appointments?|bookings?)",
)
MOVE_IT = whole(
    rf"{I_WANT}(?:cancel|move|change|re-?schedule|re-?arrange|postpone|shift|push) (?:it|that|this|{MINE})"
    r"(?: (?:to|for|from|until|till|on|back) .+)?",
    rf"{I_WANT}(?:re-?schedule|re-?arrange|postpone)(?: (?:to|for|from|until|till) .+)?",
    rf"{I_WANT}(?:make|have) (?:it|that) .+",
)
ABOUT_IT = whole(
    r"(?:what|how much) (?:do|will|did) i (?:owe|pay)|(?:when|where|who) (?:is|was) (?:it|that)(?: again| with)?",
    r"who (?:do|will|am) i (?:see|seeing|going to see)|what time(?: is it)?|what(?:'s| is) the address",
)
ABLE = whole(
    r"(?:what|how) (?:can|do|could) (?:you|i) (?:do|use (?:you|this)|ask)(?: for me)?|how does (?:this|it) work"
)


def reply(conversation: Conversation, screen: Screen, typed: str) -> Message | None:
    """The answer to a courtesy; None where the words are none."""
    said = typed[: LONGEST + 1].replace("’", "'")
    if len(said) > LONGEST:
        return None
    idle = isinstance(conversation.state, Welcome | Finished)
    if says_thanks(said, idle=idle):
        return message("talk.thanks")
    if isinstance(conversation.state, Finished) and says_yes(said):
        return message("talk.thanks")
    if isinstance(conversation.state, Confirming) and says_yes(said):
        return None
    if BOOKED.fullmatch(said):
        return _booked(conversation)
    if PRICE.fullmatch(said) and ABOUT_PRICE.search(said):
        return message("talk.price_here" if screen.offers("book", "") else "talk.price")
    if isinstance(conversation.state, Finished) and ABOUT_IT.fullmatch(said):
        return message("talk.in_message")
    if isinstance(conversation.state, Welcome | Finished) and MOVE_IT.fullmatch(said):
        return message("talk.existing")
    if NO_THANKS.search(said) and not isinstance(conversation.state, Welcome | Finished):
        return None  # it may answer the card
    answers = ((THANKS, "talk.thanks"), (HUMAN, "talk.human"), (EXISTING, "talk.existing"), (ABLE, "help"))
    return next((message(name) for pattern, name in answers if pattern.fullmatch(said)), None)


def _booked(conversation: Conversation) -> Message:
    """Whether it is booked, as far as that is known."""
    match conversation.state:
        case Placing(unsure=False):
            return message("talk.booked.asking")
        case Finished(ending):
            return message(f"talk.booked.{ending}")
        case _ if conversation.order is not None:
            return message("talk.booked.in_question" if conversation.is_asked else "talk.booked.looking")
        case _ if conversation.unsettled:
            return message("talk.booked.unclear")
        case Welcome():
            return message("talk.booked.nothing")
        case _:
            return message("talk.booked.no")
