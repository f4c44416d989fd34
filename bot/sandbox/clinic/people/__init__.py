"""The clinic's people: demo patients, each with a reason to be there, and one member of staff. All invented."""

from bot.sandbox.clinic.people.crowd import CROWD
from bot.sandbox.clinic.people.model import Billing, Factor, Person, Relative
from bot.sandbox.clinic.people.named import NAMED, STAFF

PEOPLE: tuple[Person, ...] = (*NAMED, *CROWD, *STAFF)

__all__ = ["NAMED", "PEOPLE", "STAFF", "Billing", "Factor", "Person", "Relative"]
