"""The words of staff: courtesies, how they look for somebody, ask for a list, end what they do; and what ends a name.

Tables, read by `sentences`. The longest of several phrases counts.
"""

from __future__ import annotations


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


def _sentences(table: str) -> frozenset[str]:
    return frozenset(table.split("|"))


def _phrases(table: str) -> tuple[tuple[str, ...], ...]:
    """Phrases parted by bars, each as its words, the longest first."""
    return tuple(sorted((tuple(each.split()) for each in table.split("|")), key=len, reverse=True))


COURTESIES = _phrases(
    "actually|also|and|can|can i|can we|can you|could|could i|could we|could you|does|good afternoon|good morning"
    "|hello|help me|help me to|hey|hi|hiya|i d like to|i have to|i must|i need to|i want to|i would like to"
    "|i'd like to|i've got to|just|let me|let's|lets|may i|no|now|ok|okay|please|pls|plz|quick one|quickly|right"
    "|so|sorry|then|try|try to|we have to|we need to|we'd like to|will|will you|would you|yes"
)
"""What may stand before what is wanted."""

LAST = _phrases("instead|asap thanks|cheers|for me|if possible|if you can|now|please|pls|plz|ta|thank you|thanks|thx")
"""What may stand after it."""

FINDING = _phrases(
    "where is|where's|what about|how about|bring up|change to|check|choose|details for|details of|do we have"
    "|do you have|find|find me|for|get|get me"
    "|go to|have we got|have you got|her name is|his name is|i have|i need|i want|i'd like|i've got|is there"
    "|it is|it is for|it's|it's for|its for|look for|look up|lookup|next is|now for|open|pull up|record for"
    "|record of|search|search for|select|show|show me|switch to|the name is|their name is|this is|this is for"
    "|we have|we've got|who is|who's"
)
"""Words before whoever is looked for."""

FRAMING = _phrases(
    "one|ones|a|a gentleman|a lady|a man|a patient|address|an|any|anybody|anyone|at the desk|by the name of|called|dr"
    "|e-mail|email|emp no|emp number|employee|employee no|employee number|first name|here|in|in front of me"
    "|last name|master|me|miss|mobile|mr|mrs|ms|mx|myself|name|named|nhs|nhs number|no|nr|number|of ours"
    "|on the line|on the phone|patient|patients|pt|pts|phone|phone number|prof|sir|somebody|someone|staff "
    "number|surname"
    "|telephone|telephone number|the|the gentleman|the lady|the man|the patient|us|who is|whose|with surname"
    "|with the name|with us"
)
"""Words around a name that are none, as long as something else is there."""

BORN = _phrases(
    "aged about|b|birth date|birthdate|birthday|born|born in|born on|d.o.b|date of birth|date of birth is|dob"
    "|who was born|who was born in|who was born on|year of birth|yob"
)
"""Words before a date or a year of birth."""

DECADES = _words(
    "20s 30s 40s 50s 60s 70s 80s 90s eighties fifties forties nineties seventies sixties thirties twenties"
)
NEW = _sentences(
    "a new patient|add a new patient|add a patient|add new patient|add patient|create a new patient"
    "|create a patient|create new patient|create patient|enter a new patient|he is new|he's new"
    "|it's a new patient|new patient|new registration|not in the system|not on the system|not registered"
    "|not registered yet|register|register a new patient|register a patient|register new patient|register patient"
    "|register somebody|register somebody new|register someone|register someone new|set up a new patient"
    "|she is new|she's new|they are new|they're new|this is a new patient"
)
OTHER = _sentences(
    "a different one|another|another one|change patient|choose a patient|it's another one|neither|neither of them"
    "|next one|next please|no other|none|none of them|none of these|not her|not him|not in the list|not listed"
    "|not on the list|not them|not there|not this one|not this patient|other patient|pick another patient"
    "|somebody else|someone else|switch patient|that is not her|that is not him|that is the wrong patient"
    "|that's not her|that's not him|that's the wrong one|that's the wrong patient|that's wrong|the next patient"
    "|the other one|this is the wrong patient|wrong one|wrong person"
)
DONE = _sentences(
    "all done|close|close patient|done|end|finish|finished|i am done|i'm done|i'm finished|no more|nothing else"
    "|nothing more|stop acting|that is all|that is it|that will be all|that'll be all|that's all|that's it"
    "|we are done|we're done"
)
RECALL = _words("recall recalls")
OF_RECALLS = _words(
    "a all any are back be book bring call called check do done due for from get give go got have in is list"
    " list's lists me my need needing needs of on open our outstanding overdue patients please see show start"
    " still the there through to up us view waiting we what which who with work"
)
"""Words beside "recalls" that name nobody, and no days."""

VISITS = _words("appointment appointments appt appts apt apts booking bookings slot visit visits")
WISHING = _words("asked asking going got has is like need needs to want wanting wants wishes would")
SEEING = _words(
    "are check does find get got has have is list look open see show view what what's whats when when's whens"
    " where which who"
)
ABOUT_VISITS = _words(
    "a all already an and any are at be booked coming current existing for future got had has have he her here"
    " hers his in is last me next of on or other past patient's patients previous see seen she that the their"
    " theirs these they this to up upcoming was were what when which with"
)
"""Words around "appointments" that name nobody."""

OF_SOMEBODY = _words("all any current her his last next past the their upcoming")
"""Words in front of appointments of whoever is spoken of."""

BOOKING = _phrases(
    "a booking for|an appointment for|arrange|book|book for|book in|booking|booking for|fit|fit in|get|i need"
    "|make|need|new booking|new booking for|organise|put|put in|schedule|set up|slot in|sort out|squeeze"
    "|squeeze in|wants"
)
"""Words that ask for a visit, at the front."""

NO_VISIT = _words("a an appointment appt booking for in one slot something the time visit")
"""Words of a booking that say nothing of it."""

BOUNDS = _words(
    "a about after afternoon afternoons am an any anytime as asap at because before between but by come earliest"
    " either evening evenings first for from in morning mornings needing needs next not on pm re regarding see"
    " soonest the this to today tomorrow tonight wanting wants who with would"
)
"""Words that no name goes on with: what follows is about the visit."""

MONTHS = _words("apr april aug august feb february jan january july june mar march may")
"""Months that are also names: one alone is no day."""

ELSEWHERE = _phrases(
    "who|who's|whos|what|what's|whats|when|how|why|how many|am i|is it|is that|are you|are they|do i|do they"
    "|did you|print|export|list of|list|list all|list the|today's list|show me today's|who am i|just looking|help"
    "|show me all|show all|everybody|everyone|all patients"
)
"""What begins a question that is about nobody who could be found."""

OF_NOBODY = _words(
    "next in due today tomorrow left on here coming the list of patients patient acting for i am there now overdue"
    " appointments booked diary day today's tomorrow's all up waiting to be done called free are is have we got still"
    " more else new system this week who what with clinic everybody everyone doctors clinicians working slots "
    "slot times"
    " spaces did book made make do done last done just cancel move"
)
"""Words of such a question that name nobody."""

OF_NEW = _words(
    "a and been before first here in never not on our patient registered seen system the time to us was with yet"
)
"""Words beside "new patient" that name nobody."""

SOMEBODY = _words("chap gent gentleman lady man patient pt somebody someone walk-in woman")
"""Somebody who is at the desk or on the telephone, and has no name yet."""

AT_HAND = _words("at here in needs on refuses wait waiting wanting wants with without w/o won't wont")
"""What follows such a word where no name does."""

MANY = _words("all both every everybody everyone")
"""Several at once, which nothing is done with."""

NEXT_FREE = _words("anything next first earliest soonest any")
FREE = _words("free available availability slots times spaces gaps")
"""Words of a time that is looked for before it is said for whom."""

IT_IS = _sentences("yes that's her|yes that's him|that's her|that's him|yes it's her|yes it's him")
"""Who is shown is the one."""

OLDER = _words("older oldest elder eldest")
YOUNGER = _words("younger youngest")

KINDS = _words("referral recall")
AROUND_A_TIE = _words("the for book this it its is on open her his their that an against please")
"""Words beside "referral" that tell none of several apart."""
