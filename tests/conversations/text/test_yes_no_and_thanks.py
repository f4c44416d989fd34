"""Yes, no and thanks, with whatever courtesies stand around them; and the words that accept a warning."""

from __future__ import annotations

import pytest

from conversations import intents
from conversations.intents import CardKind
from conversations.text.answers import (
    accepts_warning,
    is_unsure,
    says_no,
    says_none,
    says_thanks,
    says_yes,
    unsigned,
)

YES = """
yes that's fine thank you dear | Yes please love, go ahead | ok book it then | sounds good | perfect | 👍 | 👍🏽
✅ | yep
That's all correct, many thanks, please go ahead. | yes yes yes hurry | all good from my side | Go on then | i agree
Yes, thank you kindly | lovely, thanks | that will do nicely dear | that's lovely, book it please | please do
yes please do
oh yes please | right you are | fine by me is not it | all right then | that suits me, thank you
I'll take it | ok ta | Aye that'll dae | aye diolch
Certainly. | yes, everything is correct | looks good to me not | go ahead and book it please
yes indeed thank you so much
"""
NOT_YES = {"fine by me is not it", "looks good to me not"}
TO_SOMETHING_ELSE = """
take it away | can you confirm | would you book it | could you please book it for me | yes I see it | yes I understand
cool thanks | ok thanks for letting me know | yes thank you for the reminder | right, I see | yes hello | again please
yes I know | nice one | ok I remember
"""
NO = """
dont book it | thats not correct | I'll think about it | no dear | no thank you dear | nope | nah
please don't | don't
Heavens no! Thank you for noticing. | I'm not so sure any more. | Yes. No, wait! | maybe later | not today thanks | 👎
keep the old one, leave this | I don't want it | hold on a minute | let me think about it
I've changed my mind | no no no
not yet, sorry | I'd rather not | it isn't right | don't book anything | book it later
"""
NEITHER = """
yes but can I bring my husband | yes but later | yes or no | sure? | yes? | is it right | y not really
book it for £50
yes if it is free | correct me if I am wrong | right day wrong time | ok what now | please | it | hello
yes and also a scan | ok why | yes why | sure, why | fine why thanks | yes and | ok so
"""
ACCEPTS = """
Yes, book it all the same. | i know, its fine, book both | Go ahead despite the clash | book both please
both | anyway, yes
Please do book this second appointment as well; I know about the other. | keep both
book it anyway thank you dear | yes, never mind the overlap | all the same, please | yes as well
"""
BARE = """
yes please | correct | ok then | sure | 👍 | perfect | book it | I know | I'm aware | yes I am certain
yes I know about the other one | yes I understand
go ahead | that's fine dear
"""
THANKS = """
thank you dear | thanks | ta | many thanks | thank you so much | cheers mate | thank you for being so patient with me
Thanks for your help! | bless you, thank you | thank you kindly
"""
OVER = """
no that's all | no that's all thank you | that's everything bye
Wonderful, thank you ever so much for your help. | goodbye
nothing else, thanks | that is all for now is it not | bye bye dear | see you | lovely, thank you
"""
NOT_OVER = {"that is all for now is it not"}
NONE = """
none | no | no thanks | none of these | none of these suit me | nothing | nope | nothing to add, thanks
neither | no dear
"""


def lines(table: str) -> list[str]:
    return [each.strip() for line in table.strip().splitlines() for each in line.split(" | ")]


@pytest.mark.parametrize("words", lines(YES))
def test_a_yes_is_a_yes_whatever_courtesies_stand_around_it(words: str) -> None:
    assert says_yes(words) is (words not in NOT_YES)
    assert not says_no(words) or words in NOT_YES


@pytest.mark.parametrize("words", lines(NO))
def test_a_no_is_a_no_whatever_else_is_said(words: str) -> None:
    assert says_no(words)
    assert not says_yes(words)


@pytest.mark.parametrize("words", lines(NEITHER))
def test_a_yes_with_anything_beside_it_is_none(words: str) -> None:
    assert not says_yes(words)


@pytest.mark.parametrize("words", lines(TO_SOMETHING_ELSE))
def test_a_yes_to_something_else_accepts_nothing(words: str) -> None:
    assert not says_yes(words)
    assert not says_no(words)


def test_ones_own_name_below_a_plain_yes_is_left_out() -> None:
    assert says_yes(unsigned("Yes that is right thank you. Mrs Edith Harwood", ("Dr Anita Patel",)))
    for words in (
        "Yes please. Mrs Patel",
        "Yes please with Mrs Jones",
        "is it right. Mrs Jones",
        "Yes please from Monday",
    ):
        assert unsigned(words, ("Dr Anita Patel",)) == words


@pytest.mark.parametrize("words", lines(ACCEPTS))
def test_words_that_accept_a_warning(words: str) -> None:
    assert says_yes(words)
    assert accepts_warning(words)


@pytest.mark.parametrize("words", lines(BARE))
def test_a_bare_yes_accepts_no_warning(words: str) -> None:
    assert not accepts_warning(words)


@pytest.mark.parametrize("words", lines(THANKS))
def test_thanks_are_thanks_at_any_card(words: str) -> None:
    assert says_thanks(words, idle=False)
    assert not says_yes(words)


@pytest.mark.parametrize("words", lines(OVER))
def test_nothing_else_is_wanted(words: str) -> None:
    assert says_thanks(words, idle=True) is (words not in NOT_OVER)


@pytest.mark.parametrize("words", lines(NONE))
def test_nothing_of_it_is_wanted(words: str) -> None:
    assert says_none(words)


@pytest.mark.parametrize(
    "words", ["Just a moment, let me find my glasses.", "hmm let me ask my wife", "Sorry I've got to go now"]
)
def test_a_moment_is_asked_for(words: str) -> None:
    intent = intents.read(words, CardKind.CONFIRM)
    assert intent is not None
    assert intent.kind == "later"


def test_half_a_yes_is_none() -> None:
    assert is_unsure("I suppose so")
    assert is_unsure("yes but is it near the station")
    assert not says_yes("I suppose so")
    assert not is_unsure("the yes men")
