"""Sign-in, configuration and server state as the portal spells them."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any

from pydantic import AfterValidator, AliasChoices, Field

from bot.portal.models.accounts import Cancellation, ClinicConfig, PortalSession, Rights, ServerState
from bot.portal.models.records import ChargeBand
from bot.portal.wire.fields import Amount, AnyKey, Flag, Maybe, Number, Text, Wire, credential_in


def _credential(value: str) -> str:
    """A session id or token goes back in a header or cookie, so only what a cookie may hold can be one."""
    if value and not credential_in(value):
        raise ValueError("not a credential")
    return value


Credential = Annotated[Text, AfterValidator(_credential)]


class PermissionsOfPatient(Wire):
    """`Permissions.Patient`. What is not said is allowed: the portal itself will refuse what is not."""

    can_book_appointment: Flag = True
    can_view_appointments: Flag = True
    can_cancel_appointment: Flag = True
    can_view_invoices: Flag = True
    can_pay_invoice: Flag = True
    can_manage_questionnaires: Flag = True


class PermissionsOfUser(Wire):
    """`Permissions.User`, of staff. What is not said is not allowed."""

    can_refer_patient: Flag = False
    can_view_referrals: Flag = False
    can_view_recall: Flag = False
    can_view_appointment: Flag = False


class Permissions(Wire):
    """`Permissions`."""

    patient: Maybe[PermissionsOfPatient] = None
    user: Maybe[PermissionsOfUser] = None

    def rights(self) -> Rights:
        """What whoever is signed in may do."""
        patient, user = self.patient or PermissionsOfPatient(), self.user or PermissionsOfUser()
        return Rights(
            book=patient.can_book_appointment,
            view_appointments=patient.can_view_appointments,
            cancel=patient.can_cancel_appointment,
            view_invoices=patient.can_view_invoices,
            pay=patient.can_pay_invoice,
            fill_in=patient.can_manage_questionnaires,
            refer=user.can_refer_patient,
            view_referrals=user.can_view_referrals,
            view_recalls=user.can_view_recall,
            view_all_appointments=user.can_view_appointment,
        )


class Configuration(Wire):
    """`Configuration`; `session_timeout` in seconds since the last operation."""

    session_timeout: Number = None
    date_of_birth_required_for_patients: Flag = False
    online_payments_enabled: Flag = False
    default_calling_code: Text = ""


class ConfigData(Wire):
    """`ConfigData`."""

    is_logged_in: Flag = False
    company_name: Text = ""
    phone: Text = ""
    permissions: Maybe[Permissions] = None
    configuration: Maybe[Configuration] = None
    force_contact_options: Flag = False
    force_terms_and_conditions: Flag = False

    def config(self) -> ClinicConfig:
        """The part of it that matters here."""
        rights = (self.permissions or Permissions()).rights()
        configuration = self.configuration or Configuration()
        idle = configuration.session_timeout
        return ClinicConfig(
            signed_in=self.is_logged_in,
            company=self.company_name.strip(),
            phone=self.phone.strip(),
            idle_seconds=idle if idle and idle > 0 else None,
            can_book=rights.book,
            birth_date_required=configuration.date_of_birth_required_for_patients,
            rights=rights,
            online_payments=configuration.online_payments_enabled,
            calling_code=configuration.default_calling_code.strip(),
            contact_options_wanted=self.force_contact_options,
            terms_wanted=self.force_terms_and_conditions,
        )


class TokenData(Wire):
    """Any answer that may carry a new session id or token, and much else."""

    session_id: Credential = Field(default="", validation_alias=AliasChoices("SessionID", "SessionId"))
    token: Credential = ""

    def renewed(self, session: PortalSession) -> PortalSession:
        """The session with whatever of it is new."""
        return replace(session, id=self.session_id or session.id, token=self.token or session.token)


class AuthenticationData(TokenData):
    """`AuthenticationData`."""

    require2_fa: Flag = Field(default=False, validation_alias=AliasChoices("Require2FA", "Require2Fa"))
    config: Maybe[ConfigData] = None


class CodeData(TokenData):
    """What sending a code answers."""

    delivery_method: Text = ""


class ValidData(TokenData):
    """What validating answers; `remaining_time` in seconds."""

    remaining_time: Number = None


class ServerStateData(Wire):
    """`ServerStateData`; `state_code` 1 is running."""

    name: Text = ""
    state_code: Number = None
    state: Text = ""
    protocol_version: Text = ""

    def server_state(self) -> ServerState:
        """How the portal is."""
        return ServerState(self.name, self.state_code == 1, self.state, self.protocol_version)


class ChargeBandData(Wire):
    """`ChargeBandData`."""

    name: Text = ""
    reg_code: Text = ""
    company_type: Text = ""

    def charge_band(self, code: str) -> ChargeBand:
        """What the code that was asked about stands for."""
        return ChargeBand(self.name.strip(), self.reg_code or code, self.company_type.strip())


class CancellationData(Wire):
    """`AppointmentCancellationData`."""

    appointment_key: AnyKey
    fee: Amount
    detail: Text = ""

    def cancellation(self) -> Cancellation:
        """What cancelling costs."""
        return Cancellation(self.appointment_key, self.fee, self.detail)


def object_or_empty(result: Any) -> Any:
    """Nothing at all is an answer without members, for calls whose members may all be missing."""
    return {} if result is None else result
