"""Who may pay: the patient, an insurer, an employer, or the patient's membership."""

from bot.sandbox.clinic.catalogue.model import Address, Company, Payer

PATIENT, INSURER, EMPLOYER, MEMBERSHIP = "PA", "IN", "EM", "MB"

PAYERS = (
    Payer(PATIENT, "Paying myself", 100),
    Payer(INSURER, "Insurance", 90),
    Payer(EMPLOYER, "Employer", 80),
    Payer(MEMBERSHIP, "Membership", 0),
)

COMPANIES = (
    Company("c000000000000001", "Placebo Mutual Insurance", INSURER, Address("1 Sample Square", "Leeds", "LS1 0ZZ")),
    Company("c000000000000002", "Widget Works Ltd", EMPLOYER, Address("9 Mockup Lane", "Reading", "RG1 0ZZ")),
)
