"""Staff fill in a new patient: each field is read again, whom it may be is told by little, and it is sent once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import httpx
import pytest

from bot.portal import PatientPortal, PortalSession
from bot.runtime.accounts.accounts import Accounts
from bot.runtime.accounts.patient_forms import PatientForms
from bot.store import Store
from bot.web import create_app
from bot.wording import Wording
from conversations.clinic.patients import Duties
from conversations.events import Event, PatientFormEnded
from tests.portal.answers import page
from tests.portal.recorded import Recorded, error
from tests.support.clocks import ManualClock
from tests.web.conftest import FACTS
from tests.web.visitor import BOT_TOKEN, PATIENT, VAULT, Names, Visitor

LIST, CREATE = "patients/patients", "patients/create-patient"
IVY = {
    "name": "Ivy",
    "surname": "Newman",
    "email": "ivy.newman@mail.example",
    "mobile": "07700 900302",
    "born": "1990-05-02",
}
STAFF = PortalSession("staff-session", "t", login="sofia@staff.example", duties=Duties(refer=True))
MADE = {"Key": "n1", "Name": "Ivy", "Surname": "Newman"}


def known(name: str, surname: str, born: str, email: str = "x@mail.example", key: str = "k1") -> dict[str, Any]:
    return {
        "Key": key,
        "Name": name,
        "Surname": surname,
        "DateOfBirth": f"{born}T00:00:00",
        "EmailAddress": email,
    }


class Desk(Visitor):
    """A member of staff in front of the form."""

    async def fills_in(self, **changes: str) -> str:
        return (await self.posts(**{**IVY, **changes})).text


@pytest.fixture
def recorded() -> Recorded:
    portal = Recorded()
    portal.says(LIST, page())
    portal.says(CREATE, MADE)
    return portal


@pytest.fixture
def patients(store: Store, portal: PatientPortal, clock: ManualClock) -> PatientForms:
    def told(event: Event) -> str:
        assert isinstance(event, PatientFormEnded)
        return f"{event.outcome} {event.key or ''} {event.reference}".strip()

    return PatientForms(
        store,
        portal,
        VAULT,
        clock,
        public_url="https://bot.example",
        encode_event=told,
        wake=lambda _chat: None,
    )


@pytest.fixture
async def web(
    accounts: Accounts, patients: PatientForms, portal: PatientPortal, clock: ManualClock, naming: Names
) -> AsyncIterator[httpx.AsyncClient]:
    app = create_app(
        accounts,
        portal,
        bot_token=BOT_TOKEN,
        words=Wording(FACTS),
        clock=clock,
        vault=VAULT,
        public_url="https://bot.example",
        naming=naming,
        patients=patients,
    )
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="https://bot.example") as client:
        yield client


async def signs_in(accounts: Accounts, session: PortalSession, clock: ManualClock) -> None:
    await accounts._store.put_session(accounts.sessions.sealed(PATIENT, session, timedelta(minutes=15), clock.now()))
    accounts.sessions.changed(PATIENT)


@pytest.fixture
async def desk(web: httpx.AsyncClient, clock: ManualClock, patients: PatientForms, accounts: Accounts) -> Desk:
    """The form of a fresh link, open, for somebody who is signed in as staff."""
    await signs_in(accounts, STAFF, clock)
    somebody = Desk(web, await patients.links.give(PATIENT), clock, patients)
    await somebody.opens()
    return somebody


def calls(recorded: Recorded) -> list[str]:
    return [request.url.path.rpartition("/")[2] for request in recorded.requests]


async def heard(store: Store) -> list[str]:
    loaded = await store.lease(PATIENT, "a-test", 30)
    return [row.body for row in loaded.inbox] if loaded else []


async def test_whoever_is_new_is_looked_for_three_times_and_made_once(
    desk: Desk, recorded: Recorded, store: Store
) -> None:
    assert {*desk.page.labels} == {"name", "surname", "email", "mobile", "born", "employee"}
    page_ = await desk.fills_in()
    assert "The clinic has this patient now" in page_
    assert desk.page.done
    assert calls(recorded) == ["patients", "patients", "patients", "create-patient"]
    assert recorded.last_body["demog"] == {
        "Name": "Ivy",
        "Surname": "Newman",
        "EmailAddress": "ivy.newman@mail.example",
        "Mobile": "+447700900302",
        "DateOfBirth": "1990-05-02T00:00:00",
    }
    assert await heard(store) == ["sent", "made n1"]


@pytest.mark.parametrize(
    ("field", "typed", "says"),
    [
        ("name", "", "first name"),
        ("surname", "<b>", "letters only"),
        ("email", "ivy at home", "not an e-mail address"),
        ("mobile", "020 7946 0000", "not a mobile number"),
        ("born", "", "date of birth"),
        ("born", "2099-01-01", "in the future"),
        ("employee", "E<1042>", "letters and digits only"),
        ("employee", "E" * 31, "at most 30 letters and digits"),
    ],
)
async def test_each_field_is_read_again_and_nothing_goes_out(
    desk: Desk, recorded: Recorded, field: str, typed: str, says: str
) -> None:
    assert says in await desk.fills_in(**{field: typed})
    assert desk.page.inputs[field]["aria-describedby"] == "error"
    assert calls(recorded) == []


@pytest.mark.parametrize(
    "one",
    [
        known("Ivy", "Newman", "1971-01-01"),
        known("Holly", "Newman", "1990-05-02"),
        known("Somebody", "Else", "1971-01-01", "IVY.newman@mail.example"),
        known("Somebody", "Else", "1971-01-01") | {"EmployeeNumber": "e1042"},
    ],
    ids=["the same name", "the same birthday and surname", "the same address", "the same number"],
)
async def test_whom_it_may_be_is_told_by_little_before_anybody_is_made(
    desk: Desk, recorded: Recorded, one: dict[str, Any]
) -> None:
    recorded.says(LIST, page(one))
    told = await desk.fills_in(employee="E1042")
    assert "The clinic may know this patient already" in told
    assert f"{one['Name'][0]}.{one['Surname'][0]}. {one['DateOfBirth'][:4]}" in told
    assert "create-patient" not in calls(recorded)
    assert "Holly" not in desk.answer.text
    assert "Somebody" not in desk.page.text
    assert one["DateOfBirth"][:10] not in desk.answer.text.replace('value="1990-05-02"', "")


async def test_an_employee_number_is_looked_for_and_goes_along_where_there_is_one(
    desk: Desk, recorded: Recorded
) -> None:
    await desk.fills_in(employee=" E 1042 ")
    assert calls(recorded) == ["patients", "patients", "patients", "patients", "create-patient"]
    assert recorded.requests[3].url.params["employee-number"] == "E 1042"
    assert recorded.last_body["demog"]["EmployeeNumber"] == "E 1042"


async def test_people_of_other_names_and_days_are_nobody_to_ask_about(desk: Desk, recorded: Recorded) -> None:
    recorded.says(LIST, page(known("Ivy", "Newmanson", "1990-05-02"), known("Una", "Newman", "1950-01-01")))
    assert "The clinic has this patient now" in await desk.fills_in()


async def test_only_staff_say_that_it_is_another_and_of_these_very_details(desk: Desk, recorded: Recorded) -> None:
    recorded.says(LIST, page(known("Ivy", "Newman", "1971-01-01")))
    assert "may know this patient already" in await desk.fills_in(another="1")
    assert "may know this patient already" in await desk.fills_in()
    assert "may know this patient already" in await desk.fills_in(another="1", born="1990-05-03")
    assert "create-patient" not in calls(recorded)
    assert "The clinic has this patient now" in await desk.fills_in(another="1", born="1990-05-03")
    assert calls(recorded).count("create-patient") == 1


async def test_somebody_else_who_looks_alike_meanwhile_is_told_of_first(desk: Desk, recorded: Recorded) -> None:
    recorded.says(LIST, page(known("Ivy", "Newman", "1971-01-01")))
    await desk.fills_in()
    recorded.says(LIST, page(known("Ivy", "Newman", "1971-01-01"), known("Ivy", "Newman", "1990-05-02", key="k2")))
    assert "I.N. 1990" in await desk.fills_in(another="1")
    assert "create-patient" not in calls(recorded)


@pytest.mark.parametrize(
    "turn",
    [error(403, 0, "You may not."), error(404, 0), error(400, 10001, "There is an account."), error(400, 7)],
    ids=["no right", "nobody there", "known elsewhere", "wrong"],
)
async def test_no_right_and_a_patient_of_others_read_the_same_and_the_form_is_open_again(
    desk: Desk, recorded: Recorded, store: Store, turn: httpx.Response
) -> None:
    recorded.turns(CREATE, turn)
    told = await desk.fills_in()
    assert "The clinic has made nobody with these details for you" in told
    assert "There is an account" not in told
    assert desk.page.inputs["name"]["value"] == "Ivy"
    recorded.says(CREATE, MADE)
    assert "The clinic has this patient now" in await desk.fills_in()
    assert [each.split()[0] for each in await heard(store)] == ["sent", "refused", "sent", "made"]


async def test_a_login_that_may_act_for_nobody_reads_the_same_whoever_it_looks_for(
    desk: Desk, recorded: Recorded, accounts: Accounts, clock: ManualClock
) -> None:
    recorded.says(LIST, page(known("Ivy", "Newman", "1990-05-02")))
    await signs_in(accounts, replace(STAFF, duties=Duties()), clock)
    assert "The clinic has made nobody with these details for you" in await desk.fills_in()
    assert calls(recorded) == []
    recorded.turns(LIST, error(403, 0))
    await signs_in(accounts, STAFF, clock)
    assert "The clinic has made nobody with these details for you" in await desk.fills_in()


@pytest.mark.parametrize("who", ["a patient", "nobody"])
async def test_patients_fill_in_nobody(
    desk: Desk, recorded: Recorded, accounts: Accounts, clock: ManualClock, who: str
) -> None:
    if who == "a patient":
        await signs_in(accounts, replace(STAFF, duties=None), clock)
    else:
        clock.pass_by(1000)
        desk.link = await desk.accounts.links.give(PATIENT)
        await desk.opens()
    assert "You are not signed in as staff any more" in await desk.fills_in()
    assert calls(recorded) == []


@pytest.mark.parametrize(
    "turn", [error(500, 0, ReferenceNumber="ER-1"), httpx.ReadTimeout("slow"), httpx.Response(200, text="<html>")]
)
async def test_a_lost_answer_is_never_sent_again_and_the_chat_hears_of_it(
    desk: Desk, recorded: Recorded, store: Store, turn: httpx.Response | Exception
) -> None:
    recorded.turns(CREATE, turn)
    assert "the answer was lost" in await desk.fills_in()
    await desk.opens()
    assert not desk.page.has_form
    assert calls(recorded).count("create-patient") == 1
    number = " ER-1" if isinstance(turn, httpx.Response) and turn.status_code == 500 else ""
    assert [" ".join(each.split()) for each in await heard(store)] == ["sent", f"unknown{number}"]


async def test_what_was_not_sent_can_be_sent_again(desk: Desk, recorded: Recorded) -> None:
    recorded.turns(CREATE, httpx.ConnectError("down"))
    assert "The clinic has this patient now" not in await desk.fills_in()
    recorded.says(CREATE, MADE)
    assert "The clinic has this patient now" in await desk.fills_in()


async def test_who_dies_while_it_is_sent_leaves_a_form_that_sends_nothing_and_is_told_of_when_it_is_late(
    desk: Desk, recorded: Recorded, patients: PatientForms, accounts: Accounts, store: Store, clock: ManualClock
) -> None:
    link = await patients.open_link(desk.link.rpartition("/")[2])
    assert link is not None
    assert await patients.claimed(link, patients.steps.of(link))
    assert not await patients.claimed(link, patients.steps.of(link))
    assert not desk.page.done
    assert "the answer was lost" in await desk.fills_in()
    assert calls(recorded) == []
    clock.pass_by(700)
    await patients.end_late()
    assert [each.split()[0] for each in await heard(store)] == ["sent", "unknown"]
    assert accounts is not None


async def test_two_forms_at_once_are_sent_once(desk: Desk, recorded: Recorded, web: httpx.AsyncClient) -> None:
    twin = Desk(web, desk.link, desk.clock, desk.accounts)
    await twin.opens()
    await desk.fills_in()
    await twin.fills_in()
    assert calls(recorded).count("create-patient") == 1


async def test_another_browser_sees_nothing_of_it(desk: Desk, recorded: Recorded, web: httpx.AsyncClient) -> None:
    recorded.says(LIST, page(known("Ivy", "Newman", "1971-01-01")))
    await desk.fills_in()
    other = (await web.get(desk.link)).text
    assert "Newman" not in other
    assert "I.N." not in other
