"""Sign-in, configuration and server state as the portal spells them."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, AliasChoices, Field

from bot.portal.account import Cancellation, ClinicConfig, ServerState
from bot.portal.session import PortalSession
from bot.portal.wire.fields import Amount, AnyKey, Flag, Maybe, Number, Text, Wire

_HEADER_SAFE = re.compile(r"[!#-+\--:<-\[\]-~]{1,1000}", re.ASCII)


def _credential(value: str) -> str:
    """A session id or token goes back in a header or cookie, so only what a cookie may hold can be one."""
    if value and not _HEADER_SAFE.fullmatch(value):
        raise ValueError("not a credential")
    return value


Credential = Annotated[Text, AfterValidator(_credential)]


class PermissionsOfPatient(Wire):
    """`Permissions.Patient`."""

    can_book_appointment: Flag = True


class Permissions(Wire):
    """`Permissions`."""

    patient: Maybe[PermissionsOfPatient] = None


class Configuration(Wire):
    """`Configuration`; `session_timeout` in seconds since the last operation."""

    session_timeout: Number = None
    date_of_birth_required_for_patients: Flag = False


class ConfigData(Wire):
    """`ConfigData`."""

    is_logged_in: Flag = False
    company_name: Text = ""
    phone: Text = ""
    permissions: Maybe[Permissions] = None
    configuration: Maybe[Configuration] = None

    def config(self) -> ClinicConfig:
        """The part of it that matters here."""
        patient = (self.permissions or Permissions()).patient or PermissionsOfPatient()
        configuration = self.configuration or Configuration()
        idle = configuration.session_timeout
        return ClinicConfig(
            signed_in=self.is_logged_in,
            company=self.company_name.strip(),
            phone=self.phone.strip(),
            idle_seconds=idle if idle and idle > 0 else None,
            can_book=patient.can_book_appointment,
            birth_date_required=configuration.date_of_birth_required_for_patients,
        )


class TokenData(Wire):
    """Any answer that may carry a new session id or token, and much else."""

    session_id: Credential = Field(default="", validation_alias=AliasChoices("SessionID", "SessionId"))
    token: Credential = ""

    def renewed(self, session: PortalSession) -> PortalSession:
        """The session with whatever of it is new."""
        return PortalSession(self.session_id or session.id, self.token or session.token)


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
