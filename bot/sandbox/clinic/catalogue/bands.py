"""Charge bands: what people without an account sign up for, each under a code that the clinic gives out."""

from bot.sandbox.clinic.catalogue.model import ChargeBand
from bot.sandbox.clinic.catalogue.payers import COMPANIES, EMPLOYER, PATIENT

SELF_PAY, WIDGET_WORKS = "DEMO-SELF-PAY", "DEMO-WIDGET-WORKS"

BANDS = (
    ChargeBand(SELF_PAY, "Self-paying patients", 0, PATIENT),
    ChargeBand(WIDGET_WORKS, "Widget Works staff", 1, EMPLOYER, COMPANIES[1].key),
)
