"""Sections recalls and recall: patients who are due again."""

from sqlite3 import Row
from typing import Any

from bot.sandbox.clinic.api.call import Call, route
from bot.sandbox.clinic.api.sections.access import permitted, referring
from bot.sandbox.clinic.api.sections.pages import PAGE, page_of
from bot.sandbox.clinic.bookings.order import bare
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.errors import not_found
from bot.sandbox.clinic.wire.records import recall as recall_data


def _recalls(clinic: Clinic, call: Call) -> dict[str, Any]:
    """recalls/recalls: one page, the most urgent first. `due-to` includes its day."""
    user = permitted(call, "recalls")
    params = call.params
    since, until = (
        params.time(name).date().isoformat() if params.maybe(name) else None for name in ("due-from", "due-to")
    )
    page = page_of(call)
    patient = params.maybe("patient")
    rows = clinic.database.rows(
        "SELECT * FROM recall WHERE (? IS NULL OR patient = ?) AND (? IS NULL OR due >= ?) AND (? IS NULL OR due <= ?)"
        " ORDER BY due, key",
        *(patient, patient, since, since, until, until),
    )
    if user.companies:
        rows = [row for row in rows if (known := clinic.person(row["patient"])) and user.may_see(known)]
    if page.descending:
        rows.reverse()
    return page.of(len(rows), [_data(clinic, row) for row in page.cut(rows)])


def _data(clinic: Clinic, row: Row) -> dict[str, Any]:
    patient, kind = clinic.person(row["patient"]), clinic.catalogue.type(row["type"])
    if patient is None or kind is None:
        raise not_found("recall")
    return recall_data(row, patient, bare(clinic, patient, kind), clinic.catalogue.clinician(row["clinician"]))


def _delete(clinic: Clinic, call: Call) -> None:
    """recall/delete."""
    referring(call)
    with clinic.database.writing() as writing:
        if not writing.execute("DELETE FROM recall WHERE key = ?", (call.params.text("recall"),)).rowcount:
            raise not_found("recall")


METHODS = {"recalls": route("GET", _recalls, "patient due-from due-to" + PAGE)}
METHODS_OF_ONE = {"delete": route("GET", _delete, "recall")}
