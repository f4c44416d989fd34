"""`AuthenticationData`, `ConfigData`, and people."""

from typing import Any

from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.people import Person
from bot.sandbox.clinic.sessions import Session
from bot.sandbox.clinic.wire.places import address


def authentication(clinic: Clinic, session: Session, person: Person) -> dict[str, Any]:
    """The answer to a login, or to the code that completes it."""
    return {
        "SessionID": session.id,
        "Token": session.token,
        "Require2FA": session.pending,
        "Config": config(clinic, None if session.pending else person),
    }


def config(clinic: Clinic, user: Person | None) -> dict[str, Any]:
    """What the clinic is and what the user may do; without a user, nothing."""
    patient = user is not None and not user.staff
    may = user.may if user is not None else _nothing
    return {
        "IsLoggedIn": user is not None,
        "CompanyName": clinic.catalogue.name,
        "Phone": clinic.catalogue.phone,
        "Permissions": {
            "Patient": {
                "CanBookAppointment": patient and user is not None and user.may_book,
                "CanViewAppointments": patient,
                "CanCancelAppointment": patient and user is not None and user.may_cancel,
                "CanViewInvoices": patient,
                "CanPayInvoice": patient,
                "CanManageQuestionnaires": patient,
            },
            "User": {
                "CanReferPatient": may("refer"),
                "CanViewReferrals": may("referrals"),
                "CanViewRecall": may("recalls"),
                "CanViewAppointment": may("appointments"),
                "CanManageUsers": False,
            },
        },
        "Configuration": {
            "OnlinePaymentsEnabled": clinic.settings.online_payments,
            "DateOfBirthRequiredForPatients": clinic.settings.birth_date_required,
            "SessionTimeout": clinic.settings.session_timeout,
            "DefaultCallingCode": "+44",
            "PasswordPolicy": {"MinimumLength": 8},
            "SSOStatus": 0,
        },
        "ForceContactOptions": user is not None and user.owes_contact_options,
        "ForceTermsAndConditions": user is not None and user.owes_terms,
    }


def _nothing(_right: str) -> bool:
    return False


def person(one: Person) -> dict[str, Any]:
    """`PersonDemographicData`; a password is never in it."""
    return {
        "Key": one.key,
        "Title": one.title,
        "Name": one.name,
        "Surname": one.surname,
        "SexType": int(one.sex),
        "DateOfBirth": f"{one.born.isoformat()}T00:00:00" if one.born else None,
        "Mobile": one.mobile,
        "Telephone": one.telephone,
        "EmailAddress": one.email,
        "WorkEmailAddress": one.work_email,
        "Address": address(one.address),
        "EmployeeNumber": one.employee_number,
        "Permissions": {"CanBookAppointment": not one.staff, "CanViewAppointments": not one.staff},
    }
