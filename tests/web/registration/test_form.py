"""Somebody without an account fills in the form, proves it with a code, and goes back to the chat."""

from __future__ import annotations

from datetime import timedelta

import httpx
import pytest

from bot.portal import PortalSession
from bot.runtime.accounts.registrations import Registrations
from bot.store import Store
from tests.portal.recorded import Recorded, error
from tests.support.clocks import ManualClock
from tests.web.registration.conftest import PRIVACY, RUTH, Newcomer
from tests.web.visitor import PATIENT, SOMEBODY_ELSE, init_data

REGISTER = "anon-booking/register-patient"
SUBMIT = "anon-booking/submit-validation-code"


def sent(recorded: Recorded) -> list[str]:
    """What the portal was asked to do, but for its rules."""
    calls = [request.url.path.rpartition("/")[2] for request in recorded.requests]
    return [call for call in calls if call != "config"]


def shown(ruth: Newcomer) -> dict[str, str]:
    """What stands in the fields that can be filled in."""
    return {name: one.get("value", "") for name, one in ruth.page.inputs.items() if one["type"] != "hidden"}


async def heard(store: Store) -> list[str]:
    loaded = await store.lease(PATIENT, "a-test", 30)
    return [row.body for row in loaded.inbox] if loaded else []


async def test_form_and_code_lead_back_to_the_chat(
    ruth: Newcomer, recorded: Recorded, registrations: Registrations, store: Store
) -> None:
    assert {*ruth.page.labels} == {"name", "surname", "email", "mobile", "born", "consent"}
    assert "Enter your code" in await ruth.fills_in()
    assert recorded.last_body == {
        "payerType": "DEMO",
        "demog": {
            "Name": "Ruth",
            "Surname": "Newman",
            "EmailAddress": "ruth.newman@mail.example",
            "Mobile": "+447700900301",
            "DateOfBirth": "1988-04-01T00:00:00",
        },
    }
    page = await ruth.enters_code(" 123 456 ")
    assert "Nothing is booked yet: go back to the chat" in page.text
    assert page.done
    assert recorded.last_body == {"code": "123456"}
    assert await registrations.sessions.of(PATIENT) == PortalSession("aB+c/d9==", "t2")
    assert await heard(store) == ["RegistrationEnded False"]


async def test_the_page_says_what_becomes_of_it_and_what_telegram_sees(ruth: Newcomer) -> None:
    for words in ("M. Example", "Telegram does not see what you fill in here", "I agree that my details", "not kept"):
        assert words in ruth.page.text
    assert f'href="{PRIVACY}"' in ruth.answer.text


async def test_a_session_of_a_registration_signs_nobody_in(ruth: Newcomer, registrations: Registrations) -> None:
    await ruth.fills_in()
    await ruth.enters_code("123456")
    stored = await registrations._store.session(PATIENT, "newcomer")
    assert stored is not None
    assert await registrations._store.session(PATIENT, "patient") is None


async def test_a_clinic_that_does_not_want_the_date_of_birth_is_not_told_it(ruth: Newcomer, recorded: Recorded) -> None:
    recorded.says("auth/config", {"Configuration": {"DateOfBirthRequiredForPatients": False}})
    ruth.clock.pass_by(601)
    ruth.link = await ruth.accounts.links.give(PATIENT)
    await ruth.opens()
    assert "born" not in ruth.page.inputs
    await ruth.fills_in(born="")
    assert "DateOfBirth" not in recorded.last_body["demog"]


@pytest.mark.parametrize(
    ("field", "typed", "says"),
    [
        ("name", "a" * 10_000, "too long for a first name"),
        ("name", "<script>alert(1)</script>", "letters only"),
        ("surname", "🙂" * 10_000, "too long for a surname"),
        ("surname", "🙂", "letters only"),
        ("email", "ruth at home", "not an e-mail address"),
        ("mobile", "020 7946 0000", "not a mobile number"),
        ("born", "2027-01-01", "in the future"),
        ("born", "31/02/1988", "There is no such day"),
        ("consent", "", "Without your consent"),
    ],
)
async def test_what_cannot_be_taken_is_said_at_its_field_and_nothing_is_lost_or_sent(
    ruth: Newcomer, recorded: Recorded, field: str, typed: str, says: str
) -> None:
    assert says in await ruth.fills_in(**{field: typed})
    assert ruth.page.inputs[field]["aria-describedby"] == "error"
    assert "<script>alert" not in ruth.answer.text
    kept = shown(ruth) | {"consent": "1"}
    assert {**kept, field: ""} == {**RUTH, field: "", "consent": "" if field == "consent" else "1"}
    assert sent(recorded) == []
    assert "Enter your code" in await ruth.fills_in()


async def test_what_was_typed_is_shown_to_nobody_who_only_has_the_link(ruth: Newcomer, web: httpx.AsyncClient) -> None:
    await ruth.fills_in(born="2027-01-01")
    assert "Newman" in ruth.answer.text
    assert "Newman" not in (await web.get(ruth.link)).text


async def test_right_to_left_names_are_taken_and_cannot_turn_the_page(ruth: Newcomer, recorded: Recorded) -> None:
    await ruth.fills_in(name="\u202eנור", surname="نور")
    assert recorded.last_body["demog"]["Name"] == "נור"


async def test_a_form_without_its_fields_says_what_is_missing(ruth: Newcomer, recorded: Recorded) -> None:
    page = await ruth.posts(surname="")
    assert "Please enter your first name." in page.text
    assert sent(recorded) == []


# The code.


async def test_a_wrong_code_three_times_loses_nothing(ruth: Newcomer, recorded: Recorded) -> None:
    await ruth.fills_in()
    recorded.turns(SUBMIT, error(400, 0, "This code is not right."))
    says = [(await ruth.enters_code("000000")).text for _ in range(3)]
    assert "This code is not right. Please check" in says[1]
    assert "change your details" in says[2]
    recorded.says(SUBMIT, {})
    assert (await ruth.enters_code("123456")).done


async def test_after_five_wrong_codes_the_form_ends_and_the_chat_has_a_new_one(
    ruth: Newcomer, recorded: Recorded, store: Store
) -> None:
    await ruth.fills_in()
    recorded.turns(SUBMIT, error(400, 0, "This code is not right."))
    for _ in range(5):
        page = await ruth.enters_code("000000")
    assert "this form has ended, and nothing was booked" in page.text
    assert ruth.answer.status_code == 403
    assert await heard(store) == ["Pressed "]


@pytest.mark.parametrize("code", ["🙂", "<b>1</b>", "١٢٣٤٥٦", "a" * 10_000])
async def test_a_code_that_can_be_none_is_not_sent(ruth: Newcomer, recorded: Recorded, code: str) -> None:
    await ruth.fills_in()
    text = (await ruth.enters_code(code)).text
    assert "No try was used up" in text
    assert sent(recorded) == ["register-patient"]


async def test_an_empty_code_is_asked_for(ruth: Newcomer) -> None:
    await ruth.fills_in()
    assert "Please enter the code" in (await ruth.enters_code(" ")).text


async def test_codes_are_sent_again_a_bounded_number_of_times(ruth: Newcomer, recorded: Recorded) -> None:
    await ruth.fills_in()
    for _ in range(3):
        assert "A new code is on its way" in (await ruth.posts(again="1")).text
    assert "Send the code again" not in ruth.page.text
    assert "No more codes can be sent" in (await ruth.posts(again="1")).text
    assert sent(recorded).count("resend-validation-code") == 3


async def test_details_can_be_changed_before_the_code(ruth: Newcomer, recorded: Recorded) -> None:
    await ruth.fills_in(mobile="07700 900302")
    await ruth.posts(over="1")
    assert shown(ruth)["mobile"] == "07700 900302"
    assert "Enter your code" in await ruth.fills_in()
    assert sent(recorded) == ["register-patient"] * 2


async def test_nobody_is_sent_codes_without_end(ruth: Newcomer, recorded: Recorded) -> None:
    for _ in range(6):
        await ruth.fills_in()
        await ruth.posts(over="1")
    assert "many codes in a short time" in await ruth.fills_in()
    assert sent(recorded) == ["register-patient"] * 6


# What the clinic says.


async def test_who_has_an_account_is_sent_back_to_sign_in(ruth: Newcomer, recorded: Recorded, store: Store) -> None:
    recorded.turns(REGISTER, error(400, 10001, "There is an account."))
    assert "sign in there: what you chose is kept" in await ruth.fills_in()
    assert await heard(store) == ["RegistrationEnded True"]
    assert "You have an account" in (await ruth.reloads()).text


@pytest.mark.parametrize(
    ("turn", "says"),
    [
        (error(500, None), "does not answer at the moment"),
        (httpx.ReadTimeout("slow"), "does not answer at the moment"),
        (error(400, 7, "demog.Mobile: not wanted"), "did not take these details"),
        (error(400, 12, "Markup."), "does not take one of the signs"),
    ],
)
async def test_trouble_at_the_clinic_loses_nothing(
    ruth: Newcomer, recorded: Recorded, turn: httpx.Response | Exception, says: str
) -> None:
    recorded.turns(REGISTER, turn)
    assert says in await ruth.fills_in()
    assert shown(ruth) == RUTH
    recorded.says(REGISTER, {"SessionId": "aB+c/d9=="})
    assert "Enter your code" in await ruth.fills_in()


async def test_a_clinic_that_does_not_say_its_rules_is_told_nothing(ruth: Newcomer, recorded: Recorded) -> None:
    ruth.clock.pass_by(601)
    recorded.turns("auth/config", error(500, None))
    ruth.link = await ruth.accounts.links.give(PATIENT)
    await ruth.opens()
    assert "born" in ruth.page.inputs
    assert "does not answer at the moment" in await ruth.fills_in()
    assert sent(recorded) == []


@pytest.mark.parametrize("call", [SUBMIT, "anon-booking/resend-validation-code"])
async def test_a_registration_that_the_clinic_ended_begins_again_with_the_details(
    ruth: Newcomer, recorded: Recorded, call: str
) -> None:
    await ruth.fills_in()
    recorded.turns(call, error(401, 8))
    page = await (ruth.enters_code("123456") if call == SUBMIT else ruth.posts(again="1"))
    assert "Your details are still here" in page.text
    assert shown(ruth) == RUTH


@pytest.mark.parametrize("call", [SUBMIT, "anon-booking/resend-validation-code"])
async def test_an_outage_at_the_code_costs_no_try(ruth: Newcomer, recorded: Recorded, call: str) -> None:
    await ruth.fills_in()
    recorded.turns(call, error(503, None))
    page = await (ruth.enters_code("123456") if call == SUBMIT else ruth.posts(again="1"))
    assert "does not answer at the moment" in page.text
    recorded.says(SUBMIT, {})
    assert (await ruth.enters_code("123456")).done


# Who may, and for how long.


async def test_somebody_elses_form_is_refused(ruth: Newcomer, recorded: Recorded, clock: ManualClock) -> None:
    fields = {**RUTH, "step": ruth.page.inputs["step"]["value"], "init_data": init_data(SOMEBODY_ELSE, clock.now())}
    assert "It belongs to another Telegram account" in (await ruth.sends(fields)).text
    assert sent(recorded) == []


async def test_another_sites_page_posts_in_vain(ruth: Newcomer, recorded: Recorded, clock: ManualClock) -> None:
    fields = {**RUTH, "step": ruth.page.inputs["step"]["value"], "init_data": init_data(PATIENT, clock.now())}
    page = await ruth.sends(fields, Origin="https://elsewhere.example")
    assert "only works from the button in your own chat" in page.text
    assert sent(recorded) == []


async def test_a_long_form_may_take_longer_than_a_password(ruth: Newcomer, clock: ManualClock) -> None:
    word = init_data(PATIENT, clock.now())
    clock.pass_by(timedelta(minutes=9).total_seconds())
    fields = {**RUTH, "step": ruth.page.inputs["step"]["value"], "init_data": word}
    assert "Enter your code" in (await ruth.sends(fields)).text


async def test_a_form_that_was_open_for_too_long_is_shown_anew(ruth: Newcomer, clock: ManualClock) -> None:
    clock.pass_by(601)
    assert "This link no longer works" in await ruth.fills_in()


async def test_a_sign_in_link_opens_no_form(ruth: Newcomer, web: httpx.AsyncClient, recorded: Recorded) -> None:
    token = ruth.link.rpartition("/")[2]
    assert (await web.get(f"/sign-in/{token}")).status_code == 410
    assert sent(recorded) == []


async def test_what_was_given_up_is_forgotten_and_the_portal_not_bothered(
    ruth: Newcomer, registrations: Registrations, recorded: Recorded, clock: ManualClock
) -> None:
    await ruth.fills_in()
    clock.pass_by(700)
    await ruth.accounts.end_late()
    link = await registrations.any_link(ruth.link.rpartition("/")[2])
    assert link is not None
    left = registrations.steps.of(link)
    assert (left.details, left.session) == ({}, None)
    assert sent(recorded) == ["register-patient"]


async def test_once_it_is_over_nothing_of_the_form_is_left(ruth: Newcomer, registrations: Registrations) -> None:
    await ruth.fills_in()
    await ruth.enters_code("123456")
    link = await registrations.any_link(ruth.link.rpartition("/")[2])
    assert link is not None
    assert registrations.steps.of(link).details == {}
    await registrations.sessions.drop(PATIENT)
    assert await registrations.sessions.of(PATIENT, fresh=True) is None
