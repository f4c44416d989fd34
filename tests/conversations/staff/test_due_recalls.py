"""The recalls of the whole clinic are worked off one by one."""

from __future__ import annotations

from datetime import date

from conversations.clinic.model import Behalf
from conversations.clinic.orders import Booked
from conversations.clinic.patients import AskRecalls, DueRecall
from conversations.events import Commanded
from tests.conversations.booked import BOOKED
from tests.conversations.patient import Patient
from tests.conversations.staff.desk import FOR_EMMA

DUE = date(2026, 12, 1)
HERS = DueRecall("r1", "p1", "E.C.", "Cla", "GP consultation", "Yearly review", DUE)
OTHER = DueRecall("r2", "p2", "Z.O.", "O'N", "GP consultation", "Blood pressure")


def test_a_recall_is_booked_for_its_patient_and_is_gone_from_the_list(sofia: Patient) -> None:
    sofia.clinic.recalls = (HERS, OTHER)
    sofia.taps("Due recalls")
    sofia.sees("Recalls due from", "E.C. (Cla…) · due Tue 1 Dec", "Z.O. (O'N…)")
    sofia.sees_no("Emma", "Zoë")
    sofia.taps("E.C.")
    sofia.sees("Is it this patient?", "Emma Clarke, born Sat 3 Apr 1971")
    sofia.taps("Yes, this patient")
    for tap in ("Camden", "Anyone", "As soon as possible", "Tue 24 Nov, 09:20"):
        sofia.sees(FOR_EMMA)
        sofia.taps(tap)
    sofia.taps("Book it for £60")
    assert sofia.booked[0].order.behalf == Behalf("p1", recall="r1")
    sofia.told(Booked(BOOKED))
    sofia.taps("Due recalls")
    sofia.sees("Z.O. (O'N…)")
    sofia.sees_no("E.C.")


def test_a_recall_is_not_booked_for_another_patient(sofia: Patient) -> None:
    sofia.clinic.recalls = (HERS,)
    sofia.commands("recalls")
    sofia.taps("E.C.")
    sofia.taps("Another patient")
    sofia.says("zoe o'neill")
    sofia.taps("Yes, this patient")
    sofia.sees("What shall I do?", "For Zoë O'Neill")
    assert sofia.conversation.behalf == Behalf("p2")


def test_the_days_can_be_said(sofia: Patient) -> None:
    sofia.happens(Commanded("recalls", "14/12/26 1/12/2026"))
    sofia.sees("No recall is due from Tue 1 Dec to Mon 14 Dec")
    assert sofia.clinic.asked[-1] == AskRecalls(date(2026, 12, 1), date(2026, 12, 14))
    sofia.taps("Choose a patient")
    sofia.sees("Who is it for?")


def test_more_than_are_listed_are_said_to_be_there(sofia: Patient) -> None:
    sofia.clinic.recalls = tuple(
        DueRecall(f"r{n}", "p1", "E.C.", "Cla", "GP consultation", f"No. {n}") for n in range(50)
    )
    sofia.commands("recalls")
    sofia.sees("There are more")
    sofia.taps("More")
    sofia.sees("No. 7")
