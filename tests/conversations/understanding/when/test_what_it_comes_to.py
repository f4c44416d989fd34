"""What a text comes to after it has told of other days, and what is asked back where it does not: never a day that was
only told of, taken back or denied."""

from collections.abc import Callable

import pytest

# Said on Sunday 22 November 2026 at 10:00.
COMES_TO = {
    "I was going to say Monday but the plumber is coming Monday, so Tuesday or Wednesday": "2026-11-24..2026-11-25",
    "I was thinking of Thursday but my sister's visiting, so Friday please": "2026-11-27",
    "I wondered about Tuesday but they say snow, let's say Wednesday or Thursday": "2026-11-25..2026-11-26",
    "The choir meets on Mondays and alternate Fridays, this Friday being one, so Wednesday or Thursday, thank you": (
        "2026-11-25..2026-11-26"
    ),
    "My mother's birthday is the 25th and I shan't be fit for anything on the 26th, so the 27th or 30th": (
        "2026-11-27..2026-11-30 mon+fri"
    ),
    "last day of term on Friday thank goodness, so from Monday I'm free as a bird": "2026-11-23..2027-11-22",
    "they've moved my dialysis to Monday Wednesday Friday so Tuesday or Thursday": "2026-11-24..2026-11-26 tue+thu",
    "St Andrew's day is the 30th, so the 1st or 2nd of December if the doctor will have me": "2026-12-01..2026-12-02",
    "I'm in court wednesday and thursday, jury service, so better make it next week": "2026-11-23..2026-11-29",
    "I can't do tomorrow or Wednesday because I'm on a course, Thursday I'm back but worn, so Friday": "2026-11-27",
    "It's the last Friday of the month on the 27th, next week though": "2026-11-23..2026-11-29",
    "The whole tribe is here until the 28th. The 29th or the 30th then, please": "2026-11-29..2026-11-30",
    "tomorrow is her funeral, then Tuesday, is it, the 24th": "2026-11-24",
    "my son is visiting on Wednesday, that leaves Thursday or Friday": "2026-11-26..2026-11-27",
}
STAYS = {  # what stands before it is meant as well
    "tomorrow or wednesday. thursday I'll be busy with sprouts": "2026-11-23..2026-11-25 mon+wed",
    "I'm off work the week of the 7th so Tuesday or Wednesday": "2026-12-08..2026-12-09",
    "next week is half term so monday": "2026-11-23",
    "I finish at 3 on Fridays so Friday please": "2026-11-22..2027-11-22 fri | 15:00-",
    "can I come on Tuesday, so the 24th": "2026-11-24",
    "my day off is Tuesday so Tuesday at 3": "2026-11-24 | 15:00",
    "not Monday, so Tuesday or Wednesday": "2026-11-24..2026-11-25",
}
ASKED = {  # what was told of is no candidate; what is wished is
    "Could you look at the first week of December, my daughter drives me except when she does her yoga, which is "
    "Thursdays": "day?ambiguous",
    "my wedding is on the 28th and then honeymoon for a week so basically december": "day?ambiguous",
    "I'm on nights until Wednesday so Thursday afternoon at the earliest": (
        "12:00-17:00 | soonest | day?ambiguous 2026-11-26"
    ),
    "this evening or any evening next week": "2026-11-22..2026-11-29 | 17:00-",
    "27th 28th 29th all good. not 30th": "day?ambiguous 2026-11-27,2026-11-28,2026-11-29",
    "the funeral is on Tuesday, so the day after that": "2026-11-25",
    "the boiler man is coming Monday, so this or next Friday": "day?ambiguous 2026-11-27,2026-12-04",
    "the plumber is here tomorrow, so this or next Wednesday": "day?ambiguous 2026-11-25,2026-12-02",
    "the carer comes Monday and I have bowls Tuesday, maybe Wednesday 3rd": (
        "day?ambiguous 2026-11-25,2026-12-03,2027-02-03"
    ),
}
NO_SUCH = {  # "so" that settles nothing
    "i am there all next week so the week before": "day?ambiguous",
    "Tuesday so that I can get to work": "2026-11-24",
    "Monday or so": "2026-11-23",
    "I'd like it on the Saturday, if not then Friday, so Wednesday afternoon": (
        "12:00-17:00 | day?ambiguous 2026-11-25,2026-11-27,2026-11-28"
    ),
}
TABLES = (COMES_TO, STAYS, ASKED, NO_SUCH)


@pytest.mark.parametrize(("text", "meaning"), [pair for table in TABLES for pair in table.items()])
def test_what_a_text_comes_to(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning
