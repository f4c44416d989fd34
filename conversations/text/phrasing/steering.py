"""Words that steer, whatever card is shown: help, back, over, cancel, a greeting, a new booking, the next patient.

A table and the reader of it: whole messages alone, so that no sentence about something else steers anywhere.
"""

from __future__ import annotations

import re

from conversations.understanding.words.expression import expression

STEERING = {
    "help": {
        "help",
        "?",
        "what can you do",
        "what can you actually do",
        "what do you actually do",
        "what can u do",
        "so what can you do",
        "what are you able to do",
        "what all can you do",
        "i need help",
        "menu",
        "hlp",
        "help me",
        "help please",
        "please help",
        "how does this work",
        "how do i use this",
        "i dont know how to use this",
        "i don't know how to use this",
        "hlp i dont know how to use this",
    },
    "back": {
        "back",
        "go back",
        "previous",
        "undo",
        "back a step",
        "go back a step",
        "one step back",
        "step back",
        "back one",
        "back please",
        "go back please",
        "take me back",
        "previous step",
        "back one step",
        "go back one",
        "go back one step",
    },
    "over": {
        "start over",
        "restart",
        "begin again",
        "start again",
        "over",
        "change everything",
        "change it all",
        "start from scratch",
    },
    "signout": {"sign out", "sign me out", "signout", "log out", "log me out", "logout", "log off", "sign off"},
    "cancel": {
        "cancel",
        "stop",
        "quit",
        "exit",
        "abort",
        "never mind",
        "nevermind",
        "forget it",
        "cancel all this",
        "stop all this",
        "forget all this",
        "stop all of this",
    },
    "start": {
        "ello",
        "ullo",
        "hullo",
        "hallo",
        "helo",
        "hellow",
        "heya",
        "hey there",
        "heyy",
        "hii",
        "yo",
        "oi",
        "oi oi",
        "howdy",
        "good day",
        "evening",
        "afternoon",
        "evening all",
        "morning all",
        "hello again",
        "hi again",
        "knock knock",
        "hi",
        "hello",
        "hey",
        "👋",
        "hiya",
        "start",
        "good morning",
        "good afternoon",
        "good evening",
        "hi there",
        "hello there",
        "morning",
        "u there",
        "you there",
        "are you there",
        "anyone there",
        "anybody there",
    },
    "book": {
        "new one",
        "new one please",
        "a new one",
        "a new one please",
        "another one please",
        "new booking",
        "book another",
        "book another one",
        "another appointment",
        "make another",
        "book",
        "book an appointment",
        "i want to book",
        "appointment",
        "new appointment",
    },
}
AT_FIRST = {
    **dict.fromkeys(("test", "testing", "test test", "testing testing", "testing 123", "is this working"), "start"),
    **dict.fromkeys(("how", "why", "what", "eh", "huh", "how come"), "help"),
    **dict.fromkeys(
        ("another", "another please", "one more", "one more please", "book another please", "rebook"), "book"
    ),
}
"""Words that steer where nothing is going on: anywhere else they are about the card."""

MENU = {
    f"{before}{name}{after}"
    for before in (
        "",
        "go to ",
        "go to the ",
        "back to ",
        "back to the ",
        "the ",
        "show ",
        "show the ",
        "take me to the ",
    )
    for name in ("main menu", "home", "home page", "homepage", "home screen", "main page", "front page", "main screen")
    for after in ("", " please", " pls")
}
"""The first card, from where nothing is being chosen."""

APPOINTMENTS = {"my appointments", "show my appointments", "show me my appointments", "list my appointments"}
"""Words that steer where nothing is going on: in the middle of something they leave it as it is."""

THAT = expression(
    r"(?:please )?(?:cancel|stop|forget) (?:it all|all of (?:it|this)|the lot|it|this|that|everything|(?:this|the)"
    r" booking)(?:,?"
    r" please)?",
    re.IGNORECASE,
)
ANOTHER_PATIENT = expression(
    r"\A\W*(?:ok |right |now |and |go )?(?:(?:on |back )?to (?:the )?|the )?(?:next|another|wrong|a different|"
    r"different|change|"
    r"switch|other|(?<=back to )|(?<=back to the )) ?(?:patient|pt)(?: please| now| then)?\W*\Z",
    re.IGNORECASE,
)
"""Staff go on to somebody else."""

A_NEW_ONE = expression(
    r"(?:(?:hi|please|ok|no|can|could|i|we|need|want|like|would|to|d|i['’]d|make|book|get|have|may) ){0,7}(?:a |an )?"
    r"(?:new|another|further|additional) (?:one|appointment|booking|visit)(?: please| too| as well| then)?",
    re.IGNORECASE,
)
"""Beside those that there are, one more."""

BACK = expression(
    r"(?:no|nope|oops|sorry|wrong (?:one|ones|screen|page|thing)|not (?:this|these|that|those)(?: ones?)?)[,.! ]{1,4}"
    r"(?:please )?(?:go )?back(?: please)?",
    re.IGNORECASE,
)
"""Back, from what was not wanted."""

WORDS = {words: name for name, phrases in STEERING.items() for words in phrases}


GREETED = expression(
    r"(?<=hi|ey|lo|ya|ng|on)[, ]+(?:doctor|dr|doc|sir|madam|nurse|miss|team|all|everyone|everybody|folks|guys|"
    r"mate|love|dear)\Z",
    re.IGNORECASE,
)
"""Who is greeted."""


_WANTING = (
    r"(?:(?:can|could|let|please|pls|i|we|you|want|to|d|i['’]d|like|just|let['’]?s|me|ok|no|wait|sorry|oh|oops|take"
    r"|need|"
    r"hang on|hold on)[ ,.]+){0,6}"
)
OVER = expression(
    _WANTING + r"(?:(?:go )?(?:back )?to (?:the )?(?:very )?(?:start|beginning|top)"
    r"|(?:start|begin)(?: (?:it|all|this|everything|again|over|anew)){0,3} (?:again|over|afresh|anew"
    r"|from (?:the )?(?:start"
    r"|beginning|scratch|top))"
    r"|from (?:the )?(?:start|beginning|top)|reset|clear (?:it|everything|all))(?: (?:again|please|pls|plz|all"
    r"|then)){0,3}(?:[ ,.!–-]+(?:i|i['’]?m|im|it['’]?s|its|this|that|sorry|because|cos|wrong)\b[^?]{0,60})?",
    re.IGNORECASE,
)
"""All is to be chosen anew, however that is put."""

BACK_FOR_A_REASON = expression(
    r"(?:(?:oh|oops|whoops|sorry|no|wrong|button|one|time|day|thing|pressed|tapped|hit|i|the|"
    r"my mistake)[ ,.!]+){1,8}(?:please )?"
    r"(?:go |take me )?back(?: please)?|"
    + _WANTING
    + r"(?:(?:(?:go|step|get) )?back(?:,? (?:please|pls|plz|a step|one|one step|a bit))+|(?:go|step) back"
    r"|back(?=[,.!–-]+ ?(?:(?:i|that|oops|sorry|not) )?(?:was |is )?"
    r"(?:wrong|pressed|tapped|hit|chose|picked|clicked)\b))"
    r"(?:[ ,.!–-]+(?:i(?:['’]?m| am|['’]?ve| have)?|that|this|it['’]?s|its|thats|sorry|wrong|not that|cos|because"
    r"|didn['’]?t|"
    r"haven['’]?t|as i)\b(?![^?]*\b(?:pain|hurts?|aches?|sore|stiff|dr|doctor|see)\b)[^?]{0,80})?",
    re.IGNORECASE,
)
"""The card before is wanted, and it is said why."""


SLIPS = {"bak": "back", "bck": "back", "bakc": "back", "bacl": "back", "bk": "back", "goback": "go back"}
"""Slips of typing in a word that takes a step back, which loses nothing."""


def steering(typed: str, *, idle: bool, looking: bool) -> str:
    """The name of the word that steers.

    "Cancel that" is one only where something is being chosen: not where all is idle, nor at one's appointments.
    """
    said = "".join(sign for sign in typed if sign.isascii() or sign.isalpha() or sign == "👋").strip("!. ").casefold()
    said = " ".join(SLIPS.get(word, word) for word in GREETED.sub("", said).split(" "))
    if OVER.fullmatch(said):
        return "over"
    if BACK_FOR_A_REASON.fullmatch(said):
        return "back"
    if (idle or looking) and said in MENU:
        return "start" if idle else "cancel"
    if idle:
        asked = WORDS.get(said.rstrip("?"), "") if said != "?" else ""
        asking = asked if asked in ("start", "help") else ""
        if said.rstrip("?") in AT_FIRST:
            return AT_FIRST[said.rstrip("?")]
        return "appointments" if said in APPOINTMENTS else WORDS.get(said, asking)
    if looking and A_NEW_ONE.fullmatch(said):
        return "book"
    if BACK.fullmatch(said):
        return "back"
    if looking and said.rstrip("?") in STEERING["start"]:
        return "start"
    leaves = THAT.fullmatch(said) is not None and not (looking and "cancel" in said)
    return "cancel" if leaves else WORDS.get(said, "")
