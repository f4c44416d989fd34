"""The table of payers, and of charge bands that people without an account sign up for by a code."""

from bot.sandbox.clinic.catalogue.model import Address, ChargeBand, Company, Payer

PATIENT, INSURER, EMPLOYER, MEMBERSHIP = "PA", "IN", "EM", "MB"

PAYERS = (
    Payer(PATIENT, "Paying myself", 100),
    Payer(INSURER, "Insurance", 90),
    Payer(EMPLOYER, "Employer", 80),
    Payer(MEMBERSHIP, "Membership", 0),
)

INSURERS, WIDGETS, GADGETS = "c000000000000001", "c000000000000002", "c000000000000003"

COMPANIES = (
    Company(INSURERS, "Placebo Mutual Insurance", INSURER, Address("1 Sample Square", "Leeds", "LS1 0ZZ")),
    Company(WIDGETS, "Widget Works Ltd", EMPLOYER, Address("9 Mockup Lane", "Reading", "RG1 0ZZ")),
    Company(GADGETS, "Gadget Guild Ltd", EMPLOYER, Address("3 Prototype Yard", "Luton", "LU1 0ZZ")),
)


SELF_PAY, WIDGET_WORKS = "DEMO-SELF-PAY", "DEMO-WIDGET-WORKS"

BANDS = (
    ChargeBand(SELF_PAY, "Self-paying patients", "M", PATIENT),
    ChargeBand(WIDGET_WORKS, "Widget Works staff", "E", EMPLOYER, COMPANIES[1].key),
)
