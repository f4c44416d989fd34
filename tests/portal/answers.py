"""A valid answer to every call of the client, and the call that asks for it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any, Final

from bot.portal import PatientPortal, Person
from bot.portal.models.filters import Details, PatientSearch
from bot.portal.models.records import Proposal, Subject
from conversations.clinic.model import Appointment, Clinician
from conversations.clinic.questions import AskAppointments, AskClinicians, AskServices, AskSites
from tests.portal.recorded import SESSION, appointment, invoice, order, search, slot

Ask = Callable[[PatientPortal], Awaitable[object]]

PLACE = {"Address1": "1 High Street", "PostCode": "NW1", "Distance": 1.25}
SITE = {"Key": 1, "Name": "Camden", "Address": PLACE, "Locations": [{"Key": 2, "Name": "Annexe", "Address": PLACE}]}
PRICED = {"Key": 7, "Name": "Extra", "GrossPrice": 60.5, "CurrencyCode": "GBP", "CurrencySymbol": "£"}
TIME = {"Start": "2026-12-01T10:20:00", "Finish": "2026-12-01T10:40:00.1234567+00:00", "SiteKey": 1, "LocationKey": 2}
VISIT = appointment(Invoice=invoice(CreditNotes=[{"GrossPrice": 5}]), Slots=[{"SiteKey": 1}], Telemedicine=False)
ITEM = {"Key": 1, "TypeName": "Module", "Name": "Blood test", "Code": "BT", "GrossPrice": "12.00"}
INVOICE = invoice(
    Date="2026-11-03T09:00:00.483+00:00", TotalNet=50, Tax="10", Items=[ITEM], Creditor={"Name": "Clinic"}
)
PERSON = {
    "Key": "p7",
    "Title": "Ms",
    "Name": "Ada",
    "Surname": "Sample",
    "SexType": "2",
    "DateOfBirth": "1980-05-01T00:00:00",
    "EmailAddress": "ada@patients.example",
    "EmployeeNumber": "E-17",
    "Address": PLACE,
}
RECALL = {
    "Key": "r1",
    "Patient": PERSON,
    "Reason": "Yearly check",
    "AppointmentType": {"Key": "t1", "Name": "Health check"},
    "DueDate": "2027-01-15",
    "Clinician": {"Key": 31, "FullName": "Dr Patel", "SexType": 2},
}
REFERRAL = {
    "Key": "f1",
    "PatientName": "Ada Sample",
    "PatientKey": "p7",
    "ReferredBy": "Grace Sample",
    "CreatedDate": "2026-11-01T10:00:00",
    "State": "Open",
    "StateDisplayName": "Open",
    "ReferralNumber": 400,
    "AppointmentType": "Physiotherapy",
}
CONFIG = {
    "IsLoggedIn": True,
    "Phone": "020 7946 0123",
    "Permissions": {"Patient": {"CanBookAppointment": True}, "User": {"CanReferPatient": False}},
    "Configuration": {"SessionTimeout": 900},
}
LOGIN = {"SessionID": "aB+c/d9==", "Token": "t", "Require2FA": True, "Config": CONFIG}
TYPES = [{"Key": 1, "Name": "GP", "Modules": [PRICED], "CanBookAppointment": True}]
NAMED = [{"Key": 1, "Name": "Blood tests"}]
SERVICES = {"Items": [PRICED], "TotalCount": 1, "CurrentPage": 1, "PageSize": 50}
CLINICIANS = [{"Key": 31, "SexType": 2, "FullName": "Dr Patel"}]
SLOTS = {
    "TimeSlots": [{**TIME, "GrossPrice": 60, "NetPrice": "50"}],
    "Sites": [SITE],
    "Currency": {"Code": "GBP", "Symbol": "£"},
}
PROPOSALS = [{**VISIT, "Key": None, "Invoice": None, "Modules": [PRICED], "Services": [], "PayerType": "PA"}]


def page(*rows: Any) -> dict[str, Any]:
    """The only page of a list."""
    return {"Items": list(rows), "TotalCount": len(rows), "CurrentPage": 1, "PageSize": 10}


def yes() -> bool:
    """The order still stands."""
    return True


def proposal() -> Proposal:
    """What `PROPOSALS` comes to."""
    at = slot()
    visit = Appointment("", "t1", "GP", at.start, at.finish, site_key=1123, location_key="00ab")
    return Proposal(visit, "PA", "t1", 1123, "00ab", Clinician(31, "Dr Patel"), modules=(10382,))


WHO = Person("p7", name="Ada", surname="Sample")
NEWCOMER = Details(
    name="Ada", surname="Sample", email="ada@patients.example", mobile="+447700900001", birth_date=date(1980, 5, 1)
)

ANSWERS: Final[dict[str, tuple[Any, Ask]]] = {
    "auth/server-state": (
        {"Name": "Clinic", "StateCode": 1, "State": "Running", "ProtocolVersion": "1.0"},
        lambda portal: portal.auth.server_state(),
    ),
    "auth/config": (CONFIG, lambda portal: portal.auth.config(SESSION)),
    "auth/login": (LOGIN, lambda portal: portal.auth.login("ada@patients.example", "demo")),
    "auth/direct-login": (LOGIN, lambda portal: portal.auth.direct_login("5f0c2a1e-demo")),
    "auth/reg-code-info": (
        {"Name": "Self-paying", "RegCode": "DEMO", "CompanyType": 0},
        lambda portal: portal.auth.reg_code_info("DEMO"),
    ),
    "auth/send-2fa-code": ({"DeliveryMethod": "Mobile"}, lambda portal: portal.auth.send_code(SESSION)),
    "auth/submit-2fa-code": (
        {"SessionID": "s", "Token": "t"},
        lambda portal: portal.auth.submit_code(SESSION, "123456"),
    ),
    "auth/validate": ({"Token": "t", "RemainingTime": 900}, lambda portal: portal.auth.validate(SESSION)),
    "auth/logout": (None, lambda portal: portal.auth.logout(SESSION)),
    "appointment/payer-types": ([{"Key": "PA", "Name": "Myself"}], lambda portal: portal.search(SESSION).payer_types()),
    "appointment/types": (TYPES, lambda portal: portal.search(SESSION).types("PA")),
    "appointment/service-types": (NAMED, lambda portal: portal.search(SESSION).service_types("PA", 1)),
    "appointment/services": (SERVICES, lambda portal: portal.search(SESSION).services(AskServices("PA", 1))),
    "appointment/sites": ([SITE], lambda portal: portal.search(SESSION).sites(AskSites("PA", 1))),
    "appointment/clinicians": (CLINICIANS, lambda portal: portal.search(SESSION).clinicians(AskClinicians("PA", 1))),
    "appointment/proposed-time-slots": (SLOTS, lambda portal: portal.answer(SESSION, search())),
    "appointment/proposed": (PROPOSALS, lambda portal: portal.search(SESSION).proposed(search())),
    "appointment/book-time-slot": (VISIT, lambda portal: portal.book(SESSION, order(), may_send=yes)),
    "appointment/book": (VISIT, lambda portal: portal.booking.book_proposed(SESSION, proposal(), may_send=yes)),
    "appointment/existing-appointments": ([VISIT], lambda portal: portal.answer(SESSION, AskAppointments())),
    "appointment/appointments": (page(VISIT), lambda portal: portal.appointments.page_of(SESSION, "p7")),
    "appointment/cancellation-info": (
        {"AppointmentKey": "a1", "Fee": 12.5, "Detail": "Late."},
        lambda portal: portal.appointments.cancellation_info(SESSION, "a1"),
    ),
    "appointment/cancel": (INVOICE, lambda portal: portal.appointments.cancel(SESSION, "a1", patient=WHO)),
    "appointment/future-questionnaires": (NAMED, lambda portal: portal.appointments.future_questionnaires(SESSION)),
    "anon-appointment/types": (TYPES, lambda portal: portal.anonymous.search.types("DEMO")),
    "anon-appointment/sites": ([SITE], lambda portal: portal.anonymous.search.sites(AskSites("DEMO", 1))),
    "anon-appointment/clinicians": (
        CLINICIANS,
        lambda portal: portal.anonymous.search.clinicians(AskClinicians("DEMO", 1)),
    ),
    "anon-appointment/service-types": (NAMED, lambda portal: portal.anonymous.search.service_types("DEMO", 1)),
    "anon-appointment/services": (SERVICES, lambda portal: portal.anonymous.search.services(AskServices("DEMO", 1))),
    "anon-appointment/proposed-time-slots": (
        SLOTS,
        lambda portal: portal.anonymous.search.proposed_time_slots(search()),
    ),
    "anon-appointment/proposed": (PROPOSALS, lambda portal: portal.anonymous.search.proposed(search())),
    "anon-booking/register-patient": (
        {"SessionId": "g+/=="},
        lambda portal: portal.anonymous.registration.register_patient(NEWCOMER, payer="DEMO"),
    ),
    "anon-booking/submit-validation-code": (
        None,
        lambda portal: portal.anonymous.registration.submit_validation_code(SESSION, "123456"),
    ),
    "anon-booking/resend-validation-code": (
        None,
        lambda portal: portal.anonymous.registration.resend_validation_code(SESSION),
    ),
    "anon-booking/book-time-slot": (VISIT, lambda portal: portal.anonymous.book(SESSION, order(), may_send=yes)),
    "anon-booking/book": (
        VISIT,
        lambda portal: portal.anonymous.registration.book_proposed(SESSION, proposal(), may_send=yes),
    ),
    "finance/invoices": ([INVOICE], lambda portal: portal.finance.invoices(SESSION, patient=WHO)),
    "finance/invoice-detail": (INVOICE, lambda portal: portal.finance.invoice_numbered(SESSION, "1865")),
    "finance/send-by-email": (None, lambda portal: portal.finance.send_by_email(SESSION, "1865")),
    "notification/notifications": (
        [{"Key": "n1", "Type": 4, "Message": "Invoice 1865 is not paid yet.", "ObjectKey": "i1"}],
        lambda portal: portal.notifications.about(SESSION, Subject.INVOICE | Subject.MESSAGE),
    ),
    "patients/patients": (page(PERSON), lambda portal: portal.staff.patients(SESSION, PatientSearch(text="sample"))),
    "patients/patient": (PERSON, lambda portal: portal.staff.find_patient(SESSION, NEWCOMER)),
    "patients/create-patient": (PERSON, lambda portal: portal.staff.create_patient(SESSION, NEWCOMER)),
    "recalls/recalls": (page(RECALL), lambda portal: portal.staff.recalls(SESSION, patient="p7")),
    "recall/delete": (None, lambda portal: portal.staff.delete_recall(SESSION, "r1")),
    "referrals/referrals": (page(REFERRAL), lambda portal: portal.staff.referrals(SESSION)),
    "referrals/referral": (
        {**REFERRAL, "Appointments": [VISIT], "CanBookAppointment": True},
        lambda portal: portal.staff.referral(SESSION, "f1"),
    ),
}

CHANGES: Final = frozenset(
    {
        "auth/login",
        "auth/direct-login",
        "auth/send-2fa-code",
        "auth/submit-2fa-code",
        "auth/logout",
        "appointment/book-time-slot",
        "appointment/book",
        "appointment/cancel",
        "anon-booking/register-patient",
        "anon-booking/submit-validation-code",
        "anon-booking/resend-validation-code",
        "anon-booking/book-time-slot",
        "anon-booking/book",
        "finance/send-by-email",
        "patients/create-patient",
        "recall/delete",
    }
)
"""The calls that change something at the clinic, or send somebody a message."""
READS: Final = frozenset(ANSWERS) - CHANGES
