"""What people write at the cards of an appointment that there is: by kind, at each card, and what is none of it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.wording.catalogue import template
from conversations.appointments.responses import Looking, told
from conversations.clinic.model import Money, Terms
from conversations.intents.held.all_matters import MATTERS, matter
from conversations.intents.held.matter import HeldCard
from conversations.state.appointments import (
    ConfirmingCancellation,
    ListedAppointment,
    ListingAppointments,
    ShowingAppointment,
)
from tests.conversations.booked import BOOKED

LISTED, SHOWN, CANCELLING = HeldCard.LISTED, HeldCard.SHOWN, HeldCard.CANCELLING

KINDS: dict[str, tuple[tuple[HeldCard, str], ...]] = {
    "deadline": (
        (CANCELLING, "till when is it free"),
        (CANCELLING, "how long have I got to decide"),
        (CANCELLING, "is the cut off Monday morning"),
        (SHOWN, "when's the last minute I can cancel"),
        (SHOWN, "which day is the latest that I can change it"),
        (LISTED, "is it too late to cancel for nothing"),
        (CANCELLING, "what does 24 hours before mean exactly"),
        (CANCELLING, "what if I leave it till Sunday, do I pay"),
    ),
    "only_this": ((CANCELLING, "Only this one not my scan"), (CANCELLING, "just this one, not the others")),
    "book_after": ((CANCELLING, "how do I book again after"), (CANCELLING, "how can I get another one after")),
    "every_one": ((CANCELLING, "cancel both"), (CANCELLING, "cancel every one"), (CANCELLING, "the lot please")),
    "booked": ((SHOWN, "what does booked mean"), (SHOWN, "is that definite or do I wait for somebody to ring")),
    "for_each": ((LISTED, "do I pay for both"), (LISTED, "is there a charge for each of them")),
    "no_show": (
        (SHOWN, "what if I just don't turn up"),
        (CANCELLING, "would they charge me for missing it"),
        (LISTED, "I missed Friday's one, will there be a fee"),
        (SHOWN, "a friend was fined for not coming"),
    ),
    "cross": (
        (CANCELLING, "will they be cross"),
        (CANCELLING, "is the doctor going to be annoyed with me"),
        (CANCELLING, "I feel bad for wasting her time"),
        (SHOWN, "would Dr Patel mind"),
    ),
    "on_record": ((CANCELLING, "does it go on my record"), (CANCELLING, "is it held against me if I cancel")),
    "no_reason": ((CANCELLING, "do I have to say why"), (CANCELLING, "does she get told the reason")),
    "undone": ((CANCELLING, "can it be un-cancelled"), (CANCELLING, "could I undo that later"),
               (CANCELLING, "what if I change my mind")),
    "proof": ((CANCELLING, "will I get an e-mail that it's cancelled"),
        (CANCELLING, "how will I know it has gone through"),
              (CANCELLING, "I need proof for my employer")),
    "not_yet": ((CANCELLING, "have you done it"), (CANCELLING, "did that work"), (CANCELLING, "is it cancelled now")),
    "why_asked": ((CANCELLING, "why are you asking me this"), (CANCELLING, "why do you need to show me that")),
    "they_know": ((CANCELLING, "will she be told"), (CANCELLING, "do I need to ring as well"),
        (CANCELLING, "who gets my slot")),
    "still_there": (
        (CANCELLING, "I cancelled this yesterday"),
        (SHOWN, "the clinic said they'd already cancelled it"),
        (LISTED, "why is it still showing"),
    ),
    "complaint": ((CANCELLING, "you cancelled mine last month"),
        (SHOWN, "who do I complain to about your system, it's useless"),
                  (LISTED, "it's because of your mistake, your system is a shambles")),
    "mute": ((CANCELLING, "how do I stop getting messages from you"), (SHOWN, "turn off notifications")),
    "data": ((CANCELLING, "does this use up my data"),),
    "shown_twice": (
        (LISTED, "why does it say it twice"),
        (LISTED, "both at the same time, how"),
        (LISTED, "the second one is blank"),
        (LISTED, "what's the line without a name"),
    ),
    "all_there": ((LISTED, "only those?"), (LISTED, "I'm sure I had three"), (LISTED, "nothing in December?"),
                  (LISTED, "there should be another one on here")),
    "who_made_it": ((LISTED, "who booked this"), (SHOWN, "can you tell me who made it")),
    "notes": ((SHOWN, "did the doctor write anything down"), (LISTED, "where are my notes"),
              (SHOWN, "what is written about me there")),
    "purpose": ((SHOWN, "what is it for, I can't remember"), (SHOWN, "what did I book it for"),
                (CANCELLING, "why did I make this"), (LISTED, "is this the one about my knee")),
    "for_whom": ((LISTED, "is that mine or my husband's"), (CANCELLING, "is this for me or my son"),
        (SHOWN, "who is it for")),
    "to_come": ((LISTED, "phew, I haven't missed it"), (SHOWN, "thank god it's still there"),
        (LISTED, "I thought I'd missed it")),
    "to_come_means": ((LISTED, "what does to come mean"),),
    "in_the_diary": ((LISTED, "is it confirmed by a doctor"), (SHOWN, "does the doctor know I'm coming")),
    "who_sees": ((LISTED, "can anybody else see this"), (SHOWN, "I'm on my partner's phone"),
        (LISTED, "who can read these")),
    "entry": ((SHOWN, "what's the door code"), (SHOWN, "will the doors be open at 9"), (SHOWN, "can I get in early")),
    "clock": ((SHOWN, "is that 9.20 in the morning or evening"), (LISTED, "9.20 am not pm right")),
    "longer": ((SHOWN, "can I have 40 minutes instead"), (SHOWN, "why only 20 minutes"),
        (CANCELLING, "I need a longer appointment")),
    "map": ((SHOWN, "show me the map"), (SHOWN, "map please")),
    "nurse": ((SHOWN, "could it be the nurse instead"), (SHOWN, "do I have to see a doctor")),
    "one_off": ((SHOWN, "is this every year"), (LISTED, "does it repeat every month")),
    "past": ((LISTED, "show me the past ones please"), (LISTED, "I had one in January"),
        (SHOWN, "who was it that I saw last year")),
    "harmed": ((SHOWN, "my husband hit me"), (CANCELLING, "my partner won't let me come"),
        (LISTED, "I am scared of my boyfriend")),
    "late": ((SHOWN, "I'll be 10 minutes late on Tuesday"), (LISTED, "running late, tell them"),
        (SHOWN, "might be a few mins late")),
    "infectious": ((CANCELLING, "I've got covid"), (LISTED, "my eldest has chicken pox"),
        (SHOWN, "two lines this morning")),
    "condition": ((SHOWN, "is it ok if I'm on my period"), (LISTED, "I'm pregnant, does it matter")),
    "alone": ((SHOWN, "can my son come alone, he is 15"), (SHOWN, "will she be seen without me")),
    "companion": ((SHOWN, "can my mum wait in reception"),),
    "bring": ((SHOWN, "should I bring my tablets"), (SHOWN, "I'll bring the discharge letter")),
    "prepare": ((SHOWN, "what should he not take before"), (SHOWN, "do I take my usual tablets beforehand")),
    "message": ((LISTED, "tell the doctor I stopped the pills"), (SHOWN, "let them know I have moved")),
    "photo": ((SHOWN, "can I send you a photo of the rash"),),
    "collect": ((LISTED, "can I send my husband to pick up my results"),),
    "results": ((LISTED, "they took bloods three weeks ago and nobody has rung"),),
    "maybe_not": ((SHOWN, "don't think I'll make it"), (CANCELLING, "I'm in hospital"),
        (LISTED, "I might not be able to come")),
    "refuses": ((SHOWN, "dad refuses to go"), (CANCELLING, "my son doesn't want to come")),
    "not_needed": ((SHOWN, "she has moved to Devon"), (CANCELLING, "it's all cleared up")),
    "should_come": ((LISTED, "do I still need this"), (CANCELLING, "what would you do"),
        (SHOWN, "should I still come")),
    "keeps": ((LISTED, "don't change anything, just looking"), (SHOWN, "keep"),
        (CANCELLING, "I pressed the wrong button"),
              (CANCELLING, "my thumb slipped")),
    "stays": ((SHOWN, "ok"), (LISTED, "fine thanks"), (SHOWN, "👍"), (SHOWN, "I'll be there")),
    "not_mine": ((LISTED, "my daughter made this by accident"), (SHOWN, "I never booked that")),
    "whose": ((SHOWN, "change it to my daughter's name"), (CANCELLING, "can my cousin take my place"),
              (SHOWN, "can someone else go for me")),
    "other_one": ((CANCELLING, "not this one, the other"),),
    "beside": ((SHOWN, "add my blood test to this"), (SHOWN, "can they do a smear while I'm there")),
    "book": ((LISTED, "I wanted to book"), (LISTED, "wrong screen, I was after booking"),
        (LISTED, "I need another one")),
    "again": ((SHOWN, "do it again in two weeks"), (SHOWN, "the same again please")),
    "been": ((LISTED, "I have already been to this one"),),
    "diary_who": ((SHOWN, "who is Dr Patel, i thought it was the man"), (SHOWN, "i thought it was with dr ford")),
    "diary_says": ((LISTED, "that's not right, it should be Wednesday"), (SHOWN, "so which is it")),
    "changeable": ((SHOWN, "can I cancel online"), (SHOWN, "can I change it later if I need to")),
    "by_phone": ((SHOWN, "can she ring me instead"),),
    "move": (
        (SHOWN, "can it be a video call instead"),
        (LISTED, "could that go to Thursday"),
        (CANCELLING, "Thursday would be better"),
        (CANCELLING, "cancel it and book me in for Friday"),
        (SHOWN, "9.20 is too early for me"),
        (SHOWN, "other building please"),
        (SHOWN, "sooner?"),
        (CANCELLING, "if I cancel can I get one this week"),
    ),
    "another": ((SHOWN, "I want the man"), (CANCELLING, "can I have Dr Ford instead"),
        (SHOWN, "with somebody else please")),
    "in_the_way": ((SHOWN, "I can't get childcare"), (LISTED, "there's a train strike"),
        (LISTED, "I can't come, got a chest infection"),
        (CANCELLING, "my car has died")),
    "reminder": ((SHOWN, "can you ring to remind me"),),
    "forget": ((SHOWN, "delete my account"),),
    "which": ((SHOWN, "what is this"), (CANCELLING, "which one is this")),
    "open": ((LISTED, "that one"), (LISTED, "open it")),
    "listed": ((LISTED, "list everything"),),
    "list": ((SHOWN, "all of them"), (CANCELLING, "back to my appointments")),
    "early": ((SHOWN, "is 9.20 when I arrive or when I'm seen"),),
    "ends": ((SHOWN, "will I be out by 10"),),
    "when": ((SHOWN, "can you confirm the time"),),
    "in_person": ((SHOWN, "is it face to face"), (LISTED, "is it video or do I come in")),
    "zone": ((SHOWN, "is that uk time"),),
    "angry": ((LISTED, "this app is rubbish compared to my bank"), (SHOWN, "I hate this")),
    "weather": ((SHOWN, "weather looks grim"),),
    "copy": ((LISTED, "how do I download these"),),
    "aloud": ((LISTED, "can you read them out to me"),),
    "fine": ((LISTED, "screenshotting this for my manager"),),
    "video_link": ((LISTED, "where's the video link"), (SHOWN, "how do I join the call")),
    "costs": ((CANCELLING, "I don't want to pay"), (CANCELLING, "can't afford it any more")),
    "what_is": ((SHOWN, "does it include a blood test"),),
    "contact": ((SHOWN, "can you tell me the clinic's number"),),
    "stuck": ((LISTED, "the button does not work, it's dead"), (SHOWN, "nothing happens when I tap")),
    "on_time": ((SHOWN, "will it be on time"), (SHOWN, "how long is the wait usually")),
    "worse": ((SHOWN, "it is getting worse"), (LISTED, "urgent")),
    "frightened": ((SHOWN, "I'm so nervous about it"), (CANCELLING, "I am scared of the needle")),
    "owing": ((LISTED, "has it been paid"), (SHOWN, "did I already pay for this")),
    "paid": ((SHOWN, "I already paid in September so this should be free"),),
}  # fmt: skip

NONE_OF_THESE = (
    (CANCELLING, "yes please, sorry for the trouble"),
    (CANCELLING, "yes"),
    (CANCELLING, "no thanks"),
    (SHOWN, "cancel it"),
    (SHOWN, "I can't make it"),
    (SHOWN, "yes cancel it, I've got covid"),
    (SHOWN, "can I have the covid jab there"),
    (SHOWN, "is there a late appointment"),
    (SHOWN, "tell me when something sooner comes up"),
    (SHOWN, "where do I park"),
    (LISTED, "the first one"),
    (LISTED, "cancel the blood test"),
    (LISTED, "don't need the second"),
    (SHOWN, "what does it cost"),
    (SHOWN, "I need a pregnancy test"),
    (SHOWN, "my son hit his head"),
    (SHOWN, "the bus was late and I missed it"),
    (SHOWN, "is Dr Patel nice"),
    (CANCELLING, "cancel it for free please"),
)


@pytest.mark.parametrize(("kind", "card", "text"), [(k, c, t) for k, rows in KINDS.items() for c, t in rows])
def test_it_is_read_as_what_it_is(kind: str, card: HeldCard, text: str) -> None:
    assert matter(text, card) == kind


def test_every_row_has_its_sentences() -> None:
    assert {one.kind for one in MATTERS} == set(KINDS)


@pytest.mark.parametrize(("card", "text"), NONE_OF_THESE)
def test_what_only_sounds_like_it_is_none_of_it(card: HeldCard, text: str) -> None:
    assert matter(text, card) == ""


DONE = {"move", "another", "other_one", "every_one", "again", "beside", "list", "past", "book", "open"}
"""Matters that the card does something about."""

CARDS: dict[HeldCard, Looking] = {
    LISTED: ListingAppointments((ListedAppointment(BOOKED.key, BOOKED.type_name, BOOKED.start),)),
    SHOWN: ShowingAppointment(BOOKED),
    CANCELLING: ConfirmingCancellation(BOOKED, Terms(Money(Decimal(0), "GBP"), "Free until 24 hours before.")),
}


@pytest.mark.parametrize(
    ("card", "kind"), sorted({(card, m.kind) for m in MATTERS for card in m.at if m.kind not in DONE})
)
def test_each_matter_has_words_wherever_it_is_read(card: HeldCard, kind: str) -> None:
    if (card, kind) != (CANCELLING, "keeps"):  # there it goes back to the appointment
        said = told(CARDS[card], kind)
        assert said
        assert all(template("en", each.id, 1 if each.id == "intent.length.known" else None) for each in said)


@pytest.mark.parametrize(
    ("detail", "said"),
    [
        ("Free until 24 hours before.", "held.deadline"),
        ("48 hours' notice, please", "held.deadline"),
        ("Free of charge.", "held.deadline.unknown"),
        ("0 hours before", "held.deadline.unknown"),
    ],
)
def test_until_when_it_is_free_is_told_by_the_rules_of_the_clinic(detail: str, said: str) -> None:
    state = ConfirmingCancellation(BOOKED, Terms(Money(Decimal(0), "GBP"), detail))
    assert told(state, "deadline")[-1].id == said


@pytest.mark.parametrize("text", ["", " ", "…", "?!", "🐙", "x" * 5000, "cancel " * 900, "\x00"])
@pytest.mark.parametrize("card", list(HeldCard))
def test_any_text_is_read(card: HeldCard, text: str) -> None:
    assert isinstance(matter(text, card), str)
