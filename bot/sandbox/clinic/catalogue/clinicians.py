"""Twenty-four clinicians of both sexes: where and when each works every week, and what each offers.

A line of the roster reads: name, sex, rate in percent, what is offered, then weekdays at locations.
"""

from bot.sandbox.clinic.catalogue import places as at
from bot.sandbox.clinic.catalogue.model import Break, Clinician, Sex, Shift
from bot.sandbox.clinic.catalogue.types import GP, HEALTH_CHECK, PHYSIO, SURGERY, TRAVEL, VIDEO

_WEEKDAYS = {"mo": 0, "tu": 1, "we": 2, "th": 3, "fr": 4, "sa": 5}
_HOURS = {
    "day": (9 * 60, 17 * 60),
    "early": (8 * 60, 14 * 60),
    "late": (12 * 60, 20 * 60),
    "half": (9 * 60, 13 * 60),
}
_LUNCHES = (Break(12 * 60, 12 * 60 + 40), Break(12 * 60 + 40, 13 * 60 + 20), Break(13 * 60, 13 * 60 + 40))
_TEAS = (Break(15 * 60 + 20, 15 * 60 + 40), Break(16 * 60, 16 * 60 + 20), Break(10 * 60 + 40, 11 * 60))

_DOCTOR = frozenset({GP, VIDEO, HEALTH_CHECK})
_FAMILY = frozenset({GP, VIDEO, TRAVEL})
_SURGEON = frozenset({GP, SURGERY})
_NURSE = frozenset({TRAVEL, HEALTH_CHECK})
_THERAPIST = frozenset({PHYSIO})

_M, _F = Sex.MALE, Sex.FEMALE
_ROSTER: tuple[tuple[str, Sex, int, frozenset[str], tuple[tuple[str, str, int], ...]], ...] = (
    ("Dr Anita Patel", _F, 100, _DOCTOR, (("mo tu", "day", at.CAMDEN), ("th fr", "late", at.CAMDEN))),
    ("Dr Thomas Greene", _M, 100, _DOCTOR, (("mo we fr", "day", at.CAMDEN), ("sa", "half", at.CANAL))),
    ("Dr Ruth Adeyemi", _F, 120, _FAMILY, (("tu we th", "day", at.PRIMROSE), ("sa", "half", at.CAMDEN))),
    ("Dr Marek Kowalski", _M, 100, _FAMILY, (("mo tu we", "early", at.CANAL), ("fr", "day", at.KEW))),
    ("Dr Helen O'Brien", _F, 100, _DOCTOR, (("mo we", "day", at.RICHMOND), ("th fr", "early", at.RICHMOND))),
    ("Dr Samuel Wright", _M, 150, _DOCTOR, (("tu th", "late", at.RICHMOND), ("sa", "half", at.RICHMOND))),
    ("Dr Leila Haddad", _F, 120, _FAMILY, (("mo tu", "day", at.KEW), ("we th", "day", at.RICHMOND))),
    ("Dr Owen Pritchard", _M, 100, _SURGEON, (("mo tu th", "day", at.GREENWICH), ("fr", "early", at.CUTTY))),
    ("Dr Grace Mensah", _F, 100, _DOCTOR, (("mo we fr", "day", at.GREENWICH), ("sa", "half", at.GREENWICH))),
    ("Dr Daniel Weiss", _M, 120, _FAMILY, (("tu we", "late", at.BLACKHEATH), ("th fr", "day", at.GREENWICH))),
    ("Dr Sofia Marino", _F, 100, _DOCTOR, (("mo tu th", "day", at.EALING), ("fr", "late", at.EALING))),
    ("Dr Imran Qureshi", _M, 100, _DOCTOR, (("tu we fr", "day", at.EALING), ("sa", "half", at.EALING))),
    ("Dr Catherine Bell", _F, 150, _SURGEON, (("mo we", "early", at.ACTON), ("th", "day", at.EALING))),
    ("Dr Hiroshi Tanaka", _M, 120, _FAMILY, (("mo tu we th fr", "early", at.HAVEN),)),
    ("Nurse Joy Campbell", _F, 100, _NURSE, (("mo tu we", "day", at.CANAL), ("sa", "half", at.CAMDEN))),
    ("Nurse Peter Lang", _M, 100, _NURSE, (("tu th fr", "day", at.RICHMOND),)),
    ("Nurse Blessing Eze", _F, 100, _NURSE, (("mo we th", "day", at.CUTTY), ("sa", "half", at.GREENWICH))),
    ("Nurse Alan Fox", _M, 100, _NURSE, (("mo we fr", "day", at.HAVEN),)),
    ("Fiona Kerr", _F, 100, _THERAPIST, (("mo tu we", "day", at.CANAL), ("th", "late", at.CANAL))),
    ("Ben Ashworth", _M, 100, _THERAPIST, (("tu th fr", "day", at.PRIMROSE), ("sa", "half", at.CANAL))),
    ("Nadia Rahman", _F, 120, _THERAPIST, (("mo tu th", "day", at.RIVERSIDE), ("fr", "early", at.RIVERSIDE))),
    ("Callum Stewart", _M, 100, _THERAPIST, (("we fr", "late", at.RIVERSIDE), ("tu", "day", at.KEW))),
    ("Eleni Georgiou", _F, 100, _THERAPIST, (("mo we fr", "day", at.CUTTY), ("th", "late", at.BLACKHEATH))),
    ("Victor Silva", _M, 120, _THERAPIST, (("mo tu th fr", "day", at.ACTON), ("sa", "half", at.EALING))),
)


def _shifts(week: tuple[tuple[str, str, int], ...]) -> tuple[Shift, ...]:
    return tuple(
        Shift(_WEEKDAYS[day], *_HOURS[hours], location) for days, hours, location in week for day in days.split()
    )


CLINICIANS = tuple(
    Clinician(
        3101 + place,
        name,
        sex,
        rate,
        types,
        _shifts(week),
        (_LUNCHES[place % len(_LUNCHES)], _TEAS[place // 3 % len(_TEAS)]),
    )
    for place, (name, sex, rate, types, week) in enumerate(_ROSTER)
)
