"""A diary is whole where the portal's answers prove it: what is missing in any other was perhaps not told."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from bot.portal import Diary, PatientPortal, SignInNeeded
from bot.portal.errors import ServerFault
from conversations.clinic.questions import Appointments, AskAppointments
from tests.portal.recorded import SESSION, Recorded, appointment, error, headers_of

EXISTING = "appointment/existing-appointments"
LIST = "appointment/appointments"


def rows(*keys: object) -> list[dict[str, Any]]:
    """Appointments with these keys."""
    return [appointment(Key=key) for key in keys]


def page(*keys: object, total: object, **more: Any) -> dict[str, Any]:
    """A page with these of `total` appointments."""
    return {"Items": rows(*keys), "TotalCount": total, **more}


PAGE = {"Items": rows("a"), "PageSize": 10}


def keys(diary: Diary) -> list[object]:
    return [each.key for each in diary.appointments]


@pytest.mark.parametrize(
    "result",
    [
        rows("a", "b"),
        {"Items": rows("a", "b"), "Extra": 1},
        page("a", "b", total=2),
        page("a", "b", total="2"),
        page("a", "b", total=2, PageSize=2),
    ],
    ids=["a list", "a list that is wrapped", "a page that is all", "its total as text", "a page that is full"],
)
async def test_a_list_and_a_page_with_all_of_it_are_the_whole(
    portal: PatientPortal, recorded: Recorded, result: object
) -> None:
    recorded.says(EXISTING, result)
    diary = await portal.diary_of(SESSION)
    assert (keys(diary), diary.complete) == (["a", "b"], True)
    assert len(recorded.requests) == 1


@pytest.mark.parametrize("result", [[], {"Items": []}, {"Items": None}, page(total=0), page(total="0")])
async def test_an_empty_diary_is_whole_where_it_says_so(
    portal: PatientPortal, recorded: Recorded, result: object
) -> None:
    recorded.says(EXISTING, result)
    assert await portal.diary_of(SESSION) == Diary((), complete=True)


@pytest.mark.parametrize(
    "turn",
    [
        httpx.Response(200, json={"status": "ok"}),
        httpx.Response(200, json={"status": "ok", "result": None}),
        httpx.Response(200, content=b"null"),
        httpx.Response(204),
        httpx.Response(200, json={"Items": None, "TotalCount": 3}),
        httpx.Response(200, json={"Items": None, "TotalCount": 0}),
        httpx.Response(200, json={"Items": None, "PageSize": 10}),
        httpx.Response(200, json={"Items": [], "TotalCount": 3}),
        httpx.Response(200, json={"Items": {"Items": []}}),
        httpx.Response(200, json=[None]),
        httpx.Response(200, json={"Items": [None], "TotalCount": 0}),
    ],
    ids=str,
)
async def test_an_answer_with_nothing_in_it_does_not_prove_that_there_is_nothing(
    portal: PatientPortal, recorded: Recorded, turn: httpx.Response
) -> None:
    recorded.turns(EXISTING, turn)
    assert await portal.diary_of(SESSION) == Diary((), complete=False)
    assert await portal.answer(SESSION, AskAppointments()) == Appointments((), complete=False)


async def test_a_diary_that_comes_as_a_page_is_read_on_over_all_of_them(
    portal: PatientPortal, recorded: Recorded
) -> None:
    first = page("a", "b", total=3)
    recorded.says(EXISTING, {**first, "Token": "newest"}, first, page("c", total=3))
    diary = await portal.diary_of(SESSION)
    assert (keys(diary), diary.complete) == (["a", "b", "c"], True)
    asked = [dict(each.url.params) for each in recorded.requests]
    assert [each.get("page-number") for each in asked] == [None, "1", "2"]
    assert [headers_of(each)["x-token"] for each in recorded.requests] == [SESSION.token, "newest", "newest"]


async def test_the_largest_page_may_have_them_all(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says(EXISTING, page("a", total=3), page("a", "b", "c", total=3))
    diary = await portal.diary_of(SESSION)
    assert (keys(diary), diary.complete) == (["a", "b", "c"], True)
    assert len(recorded.requests) == 2


@pytest.mark.parametrize("total", [3, 1, 0, -1, "many", None], ids=str)
async def test_a_page_that_is_never_turned_is_not_the_whole_unless_it_says_so(
    portal: PatientPortal, recorded: Recorded, total: object
) -> None:
    recorded.says(EXISTING, page("a", "b", total=total))
    diary = await portal.diary_of(SESSION)
    assert (keys(diary), diary.complete) == (["a", "b"], False)
    assert len(recorded.requests) == 3


@pytest.mark.parametrize("last", [[], {"Items": []}])
async def test_without_a_total_the_end_is_where_nothing_follows(
    portal: PatientPortal, recorded: Recorded, last: object
) -> None:
    recorded.says(EXISTING, PAGE, PAGE, last)
    diary = await portal.diary_of(SESSION)
    assert (keys(diary), diary.complete) == (["a"], True)


@pytest.mark.parametrize("last", [None, rows("b"), {"Items": None}])
async def test_and_nowhere_else(portal: PatientPortal, recorded: Recorded, last: object) -> None:
    recorded.says(EXISTING, PAGE, PAGE, last)
    assert not (await portal.diary_of(SESSION)).complete


@pytest.mark.parametrize("result", [rows("a"), {"Items": rows("a")}])
async def test_of_a_list_known_to_have_pages_none_is_the_whole_without_a_total(
    portal: PatientPortal, recorded: Recorded, result: object
) -> None:
    recorded.says(LIST, result)
    assert not (await portal.diary_of(SESSION, "p7")).complete


async def test_rows_that_come_again_on_the_next_page_are_not_counted_twice(
    portal: PatientPortal, recorded: Recorded
) -> None:
    recorded.says(LIST, page("a", "b", total=4), page("b", "c", total=4), page(total=4))
    diary = await portal.diary_of(SESSION, "p7")
    assert (keys(diary), diary.complete) == (["a", "b", "c"], False)


async def test_a_diary_that_changed_while_it_was_read_is_not_the_whole(
    portal: PatientPortal, recorded: Recorded
) -> None:
    """One of the first two is gone, so that the second page begins with what was the fourth."""
    recorded.says(LIST, page("a", "b", total=4), page("d", total=3), page(total=3))
    diary = await portal.diary_of(SESSION, "p7")
    assert (keys(diary), diary.complete) == (["a", "b", "d"], False)


@pytest.mark.parametrize("turn", [error(400, 3), error(405, 0), error(500, 0), httpx.ReadError("gone")], ids=repr)
async def test_a_portal_that_knows_no_pages_leaves_what_it_gave(
    portal: PatientPortal, recorded: Recorded, turn: httpx.Response | Exception
) -> None:
    recorded.turns(EXISTING, httpx.Response(200, json=page("a", total=3)), turn)
    diary = await portal.diary_of(SESSION)
    assert (keys(diary), diary.complete) == (["a"], False)


async def test_a_session_that_ends_while_pages_are_turned_has_ended(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.turns(EXISTING, httpx.Response(200, json=page("a", total=3)), error(401, 8))
    with pytest.raises(SignInNeeded):
        await portal.diary_of(SESSION)


async def test_a_portal_that_never_stops_counting_is_asked_for_twenty_pages(
    portal: PatientPortal, recorded: Recorded
) -> None:
    recorded.says(LIST, *(page(key, total=10**9) for key in range(30)))
    diary = await portal.diary_of(SESSION, "p7")
    assert (len(diary.appointments), diary.complete) == (20, False)
    assert len(recorded.requests) == 20


async def test_another_patients_diary_is_asked_for_in_pages(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says(LIST, page("a", "b", total=3), page("c", total=3))
    diary = await portal.diary_of(SESSION, "p7")
    assert (keys(diary), diary.complete) == (["a", "b", "c"], True)
    assert [each.url.params["page-number"] for each in recorded.requests] == ["1", "2"]
    recorded.turns(LIST, error(500, 0))
    with pytest.raises(ServerFault):
        await portal.diary_of(SESSION, "p7")


async def test_whoever_orders_knows_the_keys_of_all_that_was_there(portal: PatientPortal, recorded: Recorded) -> None:
    """It is noon. What is over or cancelled is told to nobody, and is not new when it is seen again."""
    over = appointment(Key="over", Start="2026-11-30T10:20:00", Finish="2026-11-30T10:40:00")
    soon = appointment(Key="soon", Start="2026-12-02T10:20:00", Finish="2026-12-02T10:40:00")
    gone = {**soon, "Key": "gone", "State": "Cancelled"}
    recorded.says(EXISTING, [soon, gone, over])
    answer = await portal.answer(SESSION, AskAppointments())
    assert isinstance(answer, Appointments)
    assert [each.key for each in answer.appointments] == ["soon"]
    assert set(answer.others) == {"gone", "over"}
    assert answer.complete
