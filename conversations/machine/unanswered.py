"""Ids of words that answer nothing, or only a guess, and of those that are said to the whole of a text.

A table of data."""

NOT_UNDERSTOOD = frozenset({
    "note.idle", "note.not_understood", "note.cannot_answer", "note.sign_in_first", "note.not_now",
    "lost.booked", "lost.sorry", "lost.sorry_for", "lost.appointment", "lost.appointments",
})  # fmt: skip
"""Words on a text of which nothing could be taken."""

UNANSWERED = NOT_UNDERSTOOD - {"note.not_now"} | {
    "lost.slot.asked", "lost.clinician.asked", "note.not_cancelled_yet", "note.question", "note.sign_in_to_ask",
}  # fmt: skip
"""Those, and words on a question that was not answered: what it is likely about is worth more."""

HEDGED = {"guess.if", "mood.chat", "intent.thanks", "mood.wait", "guess.lost"}
"""Words of a guess, and courtesies: neither is what a sentence asks for."""

GRAVE = {"bereaved", "worse", "misused", "advice", "whom"}
"""Kinds that are not doubted: how somebody is, and for whom it is, is never passed over."""

WHOLE = {"emergency", "intent.other", *(f"intent.{kind}" for kind in GRAVE)}
"""What is said to the whole of a text, whatever one of its sentences asks."""

NOT_YET = {"note.not_cancelled_yet"}
"""What says of a question that it is still open, and answers nothing else."""

GRUMBLES = {"intent.no_reply", "intent.complaint"}
"""What is said to a complaint, beside which a visit may be wished for."""
