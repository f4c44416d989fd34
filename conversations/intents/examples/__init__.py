"""What people write, by kind: some 5,500 examples, each in words of its own, which a text is held against.

Pure data. The kinds are those of the table, and those of the steps of a booking; `wish` is an ordinary answer to a
card, and `nothing` what is about none of them: both are there to be told from the others.
"""

from conversations.intents.examples import (
    about_accounts,
    about_appointments,
    about_gravity,
    about_matters,
    about_people,
    about_practical,
    about_steps,
    about_the_clinic,
    about_visits,
    about_wishes,
)

EXAMPLES = {
    **about_accounts.EXAMPLES,
    **about_appointments.EXAMPLES,
    **about_gravity.EXAMPLES,
    **about_matters.EXAMPLES,
    **about_people.EXAMPLES,
    **about_practical.EXAMPLES,
    **about_steps.EXAMPLES,
    **about_the_clinic.EXAMPLES,
    **about_visits.EXAMPLES,
    **about_wishes.EXAMPLES,
}
"""The sentences of each kind, with a `|` between them."""
