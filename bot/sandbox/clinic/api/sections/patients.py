"""Section patients: finding and registering the patients that staff act for."""

from typing import Any

from bot.sandbox.clinic.api.bodies import PersonBody
from bot.sandbox.clinic.api.call import Call, route
from bot.sandbox.clinic.api.params import Params
from bot.sandbox.clinic.api.registration import already_registered, matching, newcomer
from bot.sandbox.clinic.api.sections.access import referring
from bot.sandbox.clinic.api.sections.pages import PAGE, page_of
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.errors import bad_body, missing, not_found, refused
from bot.sandbox.clinic.people import Person
from bot.sandbox.clinic.people.register import plain
from bot.sandbox.clinic.wire.account import person as person_data

_QUICK = ("employee-number", "personal-email", "work-email")


def _list(clinic: Clinic, call: Call) -> dict[str, Any]:
    """patients/patients: one page of those who meet every condition."""
    user = referring(call)
    page = page_of(call, last_column=3)
    found = [one for one in clinic.people() if user.may_see(one) and _meets(one, call.params)]
    found.sort(key=lambda one: _column(one, page.sort), reverse=page.descending)
    return page.of(len(found), [person_data(one) for one in page.cut(found)])


def _meets(one: Person, params: Params) -> bool:
    text = plain(params.maybe("text") or "")
    anywhere = plain(f"{one.full_name}\n{one.email}\n{one.work_email}\n{one.employee_number}")
    fields = {
        "name": one.name,
        "surname": one.surname,
        "personal-email": one.email,
        "work-email": one.work_email,
        "employee-number": one.employee_number,
    }
    return text in anywhere and all(_part(params, name, value) for name, value in fields.items()) and _born(one, params)


def _part(params: Params, name: str, value: str) -> bool:
    return plain(params.maybe(name) or "") in plain(value)


def _born(one: Person, params: Params) -> bool:
    if not params.maybe("dob-from") and not params.maybe("dob-to"):
        return True
    if one.born is None:
        return False
    since, until = (params.time(name).date() if params.maybe(name) else None for name in ("dob-from", "dob-to"))
    return (since is None or one.born >= since) and (until is None or one.born <= until)


def _column(one: Person, column: int) -> tuple[str, ...]:
    match column:
        case 1:
            return (one.email.casefold(),)
        case 3:
            return (one.employee_number, one.surname, one.name)
        case _:
            return (one.surname.casefold(), one.name.casefold())


def _patient(clinic: Clinic, call: Call) -> dict[str, Any]:
    """patients/patient: by key or one detail (GET), or by everything that is known (POST)."""
    user = referring(call)
    if call.verb == "POST":
        demog = call.read(PersonBody).demog
        if not demog.model_dump(exclude_none=True, exclude={"Password"}):
            raise bad_body("demog: nothing to search by")
        return person_data(_only(_seen(user, matching(clinic, demog))))
    if call.params.maybe("patient"):
        known = clinic.person(call.params.text("patient"))
        return person_data(_only(_seen(user, [known] if known and not known.staff else [])))
    return person_data(_only(_seen(user, _quick(clinic, call.params))))


def _seen(user: Person, found: list[Person]) -> list[Person]:
    return [one for one in found if user.may_see(one)]


def _quick(clinic: Clinic, params: Params) -> list[Person]:
    given = [name for name in _QUICK if params.maybe(name)]
    if len(given) != 1:
        raise missing("patient, or exactly one of " + ", ".join(_QUICK))
    wanted = params.text(given[0]).casefold()
    values = {
        "employee-number": lambda one: one.employee_number,
        "personal-email": lambda one: one.email,
        "work-email": lambda one: one.work_email,
    }
    return [one for one in clinic.people() if values[given[0]](one).casefold() == wanted]


def _only(found: list[Person]) -> Person:
    if not found:
        raise not_found("patient")
    if len(found) > 1:
        raise refused("More than one patient has these details.", f"duplicates: {len(found)}")
    return found[0]


def _create(clinic: Clinic, call: Call) -> dict[str, Any]:
    """patients/create-patient: the one with this name, e-mail address and date of birth, or a new one."""
    referring(call)
    new = newcomer(clinic, call.read(PersonBody).demog, None, guest=False)
    known = clinic.person_by_email(new.email)
    if known is None:
        clinic.keep_person(new)
        return person_data(new)
    if known.staff or not _same(known, new):
        raise already_registered()
    return person_data(known)


def _same(known: Person, new: Person) -> bool:
    return (known.full_name.casefold(), known.born) == (new.full_name.casefold(), new.born)


METHODS = {
    "patients": route("GET", _list, "text name surname dob-from dob-to " + " ".join(_QUICK) + PAGE),
    "patient": route("GET POST", _patient, "patient " + " ".join(_QUICK)),
    "create-patient": route("POST", _create),
}
