"""How often people write about what at which card: a likely kind is likelier where people write about it.

Counted over some 1,500 messages that people typed at twelve cards: two for what a message is mostly about, one for
what it may be about as well. A table of data, and how much it counts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache
from math import log

_TABLE = """
welcome = wish:48 human:18 my_appointment:13 other:13 price:12 small_talk:11 offers:10 results:9 able:8 address:8
    cancel:8 hours:8 insurance:8 move:8 prescription:8 mistake:7 wrong_number:7 account:5 clinician:5 complaint:5
    my_time:5 nhs:5 no_reply:5 which:5 frustrated:4 interpreter:4 letter:4 new_patients:4 paying:4 together:4 bring:3
    frightened:3 again:2 cannot_come:2 children:2 contact:2 details:2 device:2 home_visit:2 later:2 referral:2
    refund:2 worse:2 advice:1 buttons:1 how_soon:1 invoice:1 message:1 safe:1 transport:1 twice:1 video:1 walk_in:1
    what_is:1
sign_in = account:80 login:44 password:25 safe:21 wish:18 other:17 code:16 stop:14 later:12 frustrated:8 go_back:8
    device:6 human:5 details:4 locked:4 small_talk:4 start_over:4 contact:3 interpreter:3 price:3 arrived:2
    bereaved:2 companion:2 hold:2 kept:1 misused:1 new_patients:1
kind = wish:121 offers:45 which:29 price:11 letter:10 together:10 length:8 other_visit:7 video:6 referral:5
    undecided:5 what_is:5 children:4 later:4 other:4 prescription:4 series:4 again:3 frightened:3 mistake:3 access:2
    bring:2 clinician_sex:2 confused:2 go_back:2 my_appointment:2 results:2 small_talk:2 start_over:2 stop:2
    contact:1 interpreter:1 other_clinician:1 repeat:1 why_price:1 wrong_number:1
place = wish:103 address:43 other_place:24 access:17 other_visit:12 parking:10 facilities:9 home_visit:8 price:8
    undecided:8 later:7 my_place:7 safe:6 clinician:5 transport:5 again:4 frustrated:4 hours:4 video:4 why_price:4
    complaint:3 feedback:3 able:2 companion:2 frightened:2 go_back:2 nhs:2 paying:2 refund:2 small_talk:2
    start_over:2 mistake:1 policy:1 which:1
clinician = wish:129 clinician:64 companion:12 interpreter:10 other_clinician:10 other_place:8 price:8 frustrated:7
    together:6 again:5 message:5 clinician_sex:4 complaint:4 confused:4 frightened:4 other_visit:4 why_price:4
    device:2 later:2 letter:2 longer:2 paying:2 small_talk:2 thanks:2 access:1 buttons:1 details:1 hours:1 invoice:1
    other_time:1 owing:1 past:1 that_is_all:1 undecided:1 what_is:1
time = wish:190 hours:14 length:6 frustrated:5 later:5 waiting_list:5 how_soon:4 other_place:4 small_talk:4
    undecided:4 buttons:3 other_time:3 bring:2 clock:2 late:2 my_time:2 on_time:2 other_visit:2 policy:2
    prescription:2 reminder:2 so_far:2 together:2 clinician:1 complaint:1 far_ahead:1 mistake:1 my_clinician:1
    nothing:1 series:1 video:1 worse:1
slots = wish:131 other_time:35 price:11 why_price:10 other_place:7 so_late:7 access:6 hold:6 my_clinician:6
    reductions:6 reminder:6 advice:5 other_clinician:5 undecided:5 worse:5 late:4 later:4 my_time:4 paying:4 stop:4
    together:4 clinician:3 clinician_sex:3 clock:3 facilities:3 address:2 bring:2 companion:2 confused:2 letter:2
    login:2 longer:2 message:2 nhs:2 on_time:2 other_visit:2 repeat:2 thanks:2 waiting_list:2 walk_in:2 arrived:1
    buttons:1 complaint:1 device:1 frustrated:1 interpreter:1 length:1 my_place:1 other:1 small_talk:1 transport:1
    video:1
confirm = wish:91 policy:14 paying:13 later:10 other:10 other_time:10 address:9 my_clinician:9 message:8 my_place:8
    other_place:8 other_visit:8 clinician:7 invoice:7 my_time:7 other_clinician:7 why_price:7 buttons:6 clock:6
    length:5 my_appointment:5 price:5 bring:4 companion:4 early:4 nhs:4 safe:4 together:4 access:3 longer:3 video:3
    advice:2 bereaved:2 calendar:2 details:2 facilities:2 frightened:2 frustrated:2 insurance:2 late:2 reminder:2
    series:2 small_talk:2 undecided:2 clinician_sex:1 interpreter:1 mistake:1 parking:1 reductions:1 thanks:1
    transport:1 twice:1
booked = thanks:27 wish:23 move:20 reminder:19 bring:15 cancel:12 my_appointment:11 message:10 my_place:10
    that_is_all:10 my_clinician:9 other:9 paying:9 access:8 address:8 twice:8 mistake:7 calendar:6 my_time:6 advice:5
    invoice:5 other_clinician:5 cannot_come:4 companion:4 details:4 facilities:4 feedback:4 series:4 again:3
    complaint:3 frightened:3 transport:3 able:2 delete_chat:2 early:2 human:2 insurance:2 interpreter:2 letter:2
    parking:2 policy:2 prescription:2 reductions:2 safe:2 small_talk:2 why_price:2 worse:2 attending:1 confused:1
    kept:1 later:1 other_place:1 other_visit:1 owing:1 price:1 refund:1 repeat:1 together:1
appointments = wish:40 my_appointment:37 past:20 move:18 twice:16 other:15 cancel:13 my_place:10 results:10
    my_clinician:8 my_time:7 that_is_all:7 policy:6 reminder:6 thanks:6 message:5 owing:5 repeat:5 small_talk:5
    complaint:4 go_back:4 late:4 missed:4 together:4 video:4 advice:3 cannot_come:3 misused:3 other_visit:3 safe:3
    address:2 again:2 bereaved:2 bring:2 clock:2 confused:2 contact:2 frustrated:2 human:2 interpreter:2 invoice:2
    mistake:2 on_time:2 price:2 what_is:2 calendar:1 device:1 nothing:1 offers:1 stop:1 undecided:1
appointment = move:46 wish:26 my_appointment:16 address:15 bring:12 cancel:12 my_place:12 again:10 policy:10
    invoice:9 cannot_come:8 video:8 access:7 advice:7 companion:7 clinician:6 details:6 late:6 message:6
    other_clinician:6 clock:4 early:4 length:4 my_time:4 on_time:4 other:4 other_place:4 reminder:4 facilities:3
    longer:3 that_is_all:3 transport:3 why_price:3 able:2 children:2 closed:2 contact:2 forget:2 letter:2 mistake:2
    parking:2 paying:2 series:2 small_talk:2 worse:2 hours:1 interpreter:1 kept:1 misused:1 my_clinician:1 nothing:1
    other_visit:1 owing:1 price:1 thanks:1 together:1
cancel = wish:101 policy:51 move:30 undecided:13 my_appointment:12 cannot_come:10 mistake:10 frustrated:9 other:9
    advice:8 cancel:7 later:7 refund:7 bereaved:6 complaint:6 other_clinician:5 video:5 reminder:4 kept:3 message:3
    go_back:2 human:2 my_place:2 other_visit:2 paying:2 price:2 wrong_number:2 again:1 clock:1 delete_chat:1
    frightened:1 hold:1 letter:1 nothing:1 other_time:1 transport:1 twice:1 worse:1
"""

STRENGTH = 4.0
"""How much the card counts beside the words: words of one text say the same thing several times."""

_SMOOTHED = 2.0
"""How much what is usual at any card counts at one: as much as so many messages for each kind."""


@cache
def _counted() -> Mapping[str, Counter[str]]:
    """How often each kind was written about, by card."""
    lines = (line.split(" = ", 1) for line in _TABLE.strip().replace("\n    ", " ").splitlines())
    pairs = ((card, (each.split(":") for each in kinds.split())) for card, kinds in lines)
    return {card: Counter({kind: int(times) for kind, times in counts}) for card, counts in pairs}


def is_known(card: str) -> bool:
    """Whether it is known what people write about at this card."""
    return card in _counted()


@cache
def favour(card: str, kinds: frozenset[str]) -> Mapping[str, float]:
    """How much likelier each of these kinds is at this card than if all were alike: the logarithm, with its strength.

    A card of which nothing is known favours none. What was seldom seen is smoothed towards what is usual at any card.
    """
    here = _counted().get(card)
    if here is None:
        return {}
    anywhere, many = sum(_counted().values(), Counter[str]()), len(kinds)
    usual = {kind: (anywhere[kind] + 1) / (anywhere.total() + many) * many * _SMOOTHED for kind in kinds}
    whole = (here.total() + many * _SMOOTHED) / many
    return {kind: STRENGTH * log((here[kind] + usual[kind]) / whole) for kind in kinds}
