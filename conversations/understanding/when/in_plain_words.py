"""Days and hours in plain words: one table after the other puts what is said in passing, roundabout, by a rota or in a
second thought, and around whichever day, in the words that the rules read.
"""

from functools import lru_cache

from conversations.understanding.when.around_the_clock import around_the_clock
from conversations.understanding.when.barred_hours import without_barred_hours
from conversations.understanding.when.before_going import before_going
from conversations.understanding.when.bound_and_reason import bound_alone
from conversations.understanding.when.bounds_beside import bounds_beside
from conversations.understanding.when.colloquial import put_in_words
from conversations.understanding.when.composed import composed
from conversations.understanding.when.denied_in_passing import denied_in_passing
from conversations.understanding.when.extent import as_far_as
from conversations.understanding.when.first_and_last import first_and_last
from conversations.understanding.when.first_wish import first_wished
from conversations.understanding.when.for_a_reason import without_reasons
from conversations.understanding.when.free_then import free_then
from conversations.understanding.when.hours_beside import hours_beside
from conversations.understanding.when.in_brief import in_brief
from conversations.understanding.when.in_talk import as_in_talk
from conversations.understanding.when.leads_to_it import led_to
from conversations.understanding.when.leaving import on_leaving
from conversations.understanding.when.left_aside import left_aside
from conversations.understanding.when.on_condition import without_conditions
from conversations.understanding.when.once_over import once_over
from conversations.understanding.when.own_hours import with_own_hours
from conversations.understanding.when.plainly_said import plainly_said
from conversations.understanding.when.referred import referred
from conversations.understanding.when.rephrased import rephrased
from conversations.understanding.when.rota import by_rota
from conversations.understanding.when.said_besides import said_besides
from conversations.understanding.when.second_choice import instead
from conversations.understanding.when.second_thoughts import thought_again
from conversations.understanding.when.spelled import in_figures
from conversations.understanding.when.told_by import told_by
from conversations.understanding.when.until_then import until_then
from conversations.understanding.when.whichever_day import about_whichever_day
from conversations.understanding.when.work_and_school import around_work

_STEPS = (
    *(
        in_figures,
        plainly_said,
        led_to,
        once_over,
        first_and_last,
        bound_alone,
        first_wished,
        with_own_hours,
        without_barred_hours,
        composed,
        without_conditions,
        without_reasons,
        free_then,
        in_brief,
        before_going,
        hours_beside,
        bounds_beside,
        as_in_talk,
        on_leaving,
        around_work,
        denied_in_passing,
        said_besides,
        left_aside,
        instead,
        as_far_as,
        by_rota,
        told_by,
        around_the_clock,
        put_in_words,
        rephrased,
    ),
    *(thought_again, referred, until_then, about_whichever_day),
)


@lru_cache(maxsize=32)
def in_plain_words(said: str) -> str:
    """The words as the rules of days and hours read them; kept for a moment, as they are asked for names as well."""
    for put in _STEPS:
        said = put(said)
    return said
