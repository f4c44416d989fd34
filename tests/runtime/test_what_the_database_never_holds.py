"""Words of an emergency and secrets: not one byte of them reaches the database, whenever one looks."""

from __future__ import annotations

import pytest

from conversations import advance
from tests.databases import at_rest
from tests.runtime.house import ANN, House


@pytest.mark.parametrize(
    ("text", "private", "answer"),
    [
        ("swollen tongue, I think it is anaphylaxis", (b"tongue", b"anaphyl"), "emergency"),
        ("my husband collapsed, zigzag", (b"husband", b"collaps", b"zigzag"), "emergency"),
        ("i took too many zopiclone pills, 112?", (b"pills", b"zopiclone"), "emergency"),
        ("my password is swordfish", (b"swordfish",), "note.secret"),
        ("it is zebedee@example.org", (b"zebedee",), "note.secret"),
        ("the code is 482913", (b"482913",), "note.secret"),
        ("well, " * 90 + "it is zebedee@example.org", (b"well", b"zebedee"), "note.secret"),
        ("well, " * 90 + "quite a walrus", (b"walrus",), "note.too_long"),
    ],
    ids=[
        "an emergency",
        "somebody else's",
        "in everyday words",
        "a password",
        "an address",
        "a code",
        "an address late",
        "the rest",
    ],
)
async def test_they_are_answered_and_never_stored(
    house: House, text: str, private: tuple[bytes, ...], answer: str
) -> None:
    await house.crash(advance)
    await house.says("zanzibar", wait=False)
    await house.says(text, wait=False)
    before = at_rest(house.url)
    if house.url.startswith("sqlite"):  # whose log keeps what was there; of PostgreSQL only what is there now is seen
        assert b"zanzibar" in before, "other words are kept until they are answered"
    await house.settle()
    assert answer in house.sees(ANN)
    for stored in (before, at_rest(house.url)):
        assert [word for word in private if word in stored] == []


@pytest.mark.parametrize("text", ["tangerine-4711", "my pass is tangerine", "TangerineTangerine", "tangerine tree"])
async def test_at_the_sign_in_card_what_could_be_a_password_is_not_stored_either(house: House, text: str) -> None:
    house.accounts.kept.clear()
    await house.crash(advance)
    await house.says("/book")
    assert "sign_in" in house.sees(ANN)
    await house.says(text, wait=False)
    stored = at_rest(house.url)
    await house.settle()
    is_one = text != "tangerine tree"
    if is_one:
        assert "note.secret" in house.sees(ANN)
        assert [each for each in (stored, at_rest(house.url)) if b"angerine" in each] == []
    else:
        assert "note.secret" not in house.sees(ANN)


async def test_at_any_other_card_such_a_word_is_heard(house: House) -> None:
    await house.crash(advance)
    await house.says("tangerine-4711")
    assert "note.secret" not in house.sees(ANN)
