"""Words that stand for the same kind of thing, so that an example with one of them also speaks for the others.

A table of data. A word may stand in several groups.
"""

from __future__ import annotations

_TABLE = """
family: husband husbands wife wifes partner boyfriend girlfriend son sons daughter daughters child children kid kids boy
    girl mum mums mummy mother mothers mom dad dads father fathers nan gran granny grandma grandad grandson
    granddaughter grandchild grandchildren parent parents brother sister aunt auntie uncle nephew niece cousin friend
    neighbour flatmate toddler baby hubby lad fiance family missus
carer: doctor doctors dr doc gp nurse consultant clinician physio specialist surgeon therapist dentist she he her him
    they them patel ford
visit: appointment appointments appt appts apt booking bookings visit consultation slot slots checkup session scan
    ultrasound bloods one mine
ill: ill sick poorly unwell pain sore hurts cough fever rash cold flu bleeding headache infection lump dizzy tired itchy
    ache aching swollen symptoms
drugs: tablet tablets pill pills medication medicine medicines meds inhaler insulin antibiotics painkillers cream
    statins prescription prescriptions repeat
place: camden richmond branch clinic surgery building site centre practice hospital place there
vehicle: car bus buses train trains tube taxi cab bike bicycle van scooter motorbike minicab lift motor vehicle
paper: letter note certificate form forms report records copy document documents paperwork
device: phone mobile telephone tablet ipad iphone android laptop computer screen
money: price cost costs charge charged fee fees pay paid paying payment money quid pounds expensive cheap cheaper dear
    bill expense
undo: cancel cancelled cancelling scrap bin delete remove drop undo axe ditch
shift: move moved moving change changing swap switch reschedule rearrange postpone shift push bring alter
bad: useless ridiculous rubbish rude awful terrible disgusting disgraceful ashamed shocking appalling stupid hopeless
    waste joke
say: tell say said told ask asked mention let know inform pass message
come: come coming get there attend arrive turn make go going
time: time times hour hours when day date clock morning afternoon evening
wait: wait waiting queue delay late long
see: see seen seeing look show view check find
good: good great lovely fine nice brilliant wonderful marvellous excellent perfect helpful kind
"""


def _groups() -> dict[str, tuple[str, ...]]:
    """The groups of each word."""
    groups: dict[str, tuple[str, ...]] = {}
    for name, words in (line.split(": ", 1) for line in _TABLE.strip().replace("\n    ", " ").splitlines()):
        for word in words.split():
            groups[word] = (*groups.get(word, ()), f"={name}")
    return groups


GROUPS = _groups()
"""By word, the names of its groups, each with a mark before it that no word has."""
