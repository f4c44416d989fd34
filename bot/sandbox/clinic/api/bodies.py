"""The POST bodies, member for member. Anything else in one, or anything missing, is event code 7."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictInt, StrictStr
from pydantic.alias_generators import to_camel


class Body(BaseModel):
    """A POST body. `SessionId` is the deprecated way to name the session."""

    model_config = ConfigDict(extra="forbid", frozen=True, alias_generator=to_camel)

    session_id: str | None = Field(default=None, alias="SessionId")


class Part(BaseModel):
    """Something named by a whole-number key; its other members do not matter."""

    model_config = ConfigDict(frozen=True)

    Key: StrictInt


class TypeRef(BaseModel):
    """An appointment type named by its key."""

    model_config = ConfigDict(frozen=True)

    Key: StrictStr


Keys = Annotated[list[StrictInt | Part] | None, Field(max_length=100)]


def numbers(parts: list[int | Part] | None) -> list[int]:
    """The keys of a list that holds keys or objects with one."""
    return [part if isinstance(part, int) else part.Key for part in parts or ()]


class LoginBody(Body):
    """POST auth/login."""

    username: StrictStr = Field(min_length=1)
    password: StrictStr = Field(min_length=1)


class SendCodeBody(Body):
    """POST auth/send-2fa-code."""

    use_mobile: bool | None = None


class CodeBody(Body):
    """POST auth/submit-2fa-code."""

    code: StrictStr = Field(min_length=1)


class PlacesBody(Body):
    """POST appointment/sites."""

    clinicians: Keys = None
    modules: Keys = None


class CliniciansBody(Body):
    """POST appointment/clinicians."""

    sites: Keys = None
    locations: Keys = None
    modules: Keys = None


class SearchBody(Body):
    """POST appointment/proposed-time-slots and appointment/proposed."""

    modules: Keys = None
    services: Keys = None


class Demog(BaseModel):
    """`PersonDemographicData` as far as a client may set it or search by it."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    Key: StrictStr | None = None
    Title: StrictStr | None = None
    Name: StrictStr | None = None
    Surname: StrictStr | None = None
    SexType: Literal[0, 1, 2] | None = None
    DateOfBirth: StrictStr | None = None
    Mobile: StrictStr | None = None
    Telephone: StrictStr | None = None
    EmailAddress: StrictStr | None = None
    WorkEmailAddress: StrictStr | None = None
    EmployeeNumber: StrictStr | None = None
    Password: StrictStr | None = None


class RegisterBody(Body):
    """POST anon-booking/register-patient. `payerType` is the sign-up code of a charge band."""

    payer_type: StrictStr | None = None
    demog: Demog


class PersonBody(Body):
    """POST patients/patient and patients/create-patient."""

    demog: Demog


class Proposed(BaseModel):
    """The members of `AppointmentData` that say what is to be booked; the others are read over."""

    model_config = ConfigDict(frozen=True)

    Type: TypeRef
    Site: Part
    Location: Part
    Start: StrictStr
    PayerType: StrictStr | None = None
    Modules: Keys = None
    Services: Keys = None
    Clinician: Part | None = None


class BookSlotBody(Body):
    """POST appointment/book-time-slot. Of the ways to pick, only 0 (random) is known."""

    proposed_time_slot: Proposed
    clinician: StrictInt | None = None
    clinician_sex: Literal[0, 1, 2] | None = None
    method: Literal[0] | None = None
    price: Decimal | None = None


class BookBody(Body):
    """POST appointment/book."""

    proposed_appointment: Proposed
