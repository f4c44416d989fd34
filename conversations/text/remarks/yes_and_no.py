"""Phrases that do not accept (a no, who has to think first, what is to stay or to go); and all of an answer."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.text.remarks.courtesies import COURTESIES
from conversations.text.remarks.gist import Gist, each, listed
from conversations.text.remarks.yes import YES

_FAMILY = """
husband, wife, partner, daughter, son, carer, mum, dad, mother, father, sister, brother, friend, boss, family, work,
manager, employer, neighbour, lad, missus, other half
"""


NO: Mapping[Gist, list[str]] = {
    Gist.WAIT: [
        *listed("""
wait, wait a moment, wait a minute, wait a second, wait a sec, wait a mo, wait a bit, wait please, wait up, hold on,
hang on, hold on a minute, hang on a minute, hold on a second, hang on a second, hold on a sec, hang on a sec, hold on
a mo, hang on a mo, hold on a tick, hang on a tick, hold on a moment, hang on a moment, hold on a bit, hang on a bit,
hold it, hold fire, hold your horses, hang fire, steady on, not so fast, slow down, slow down a bit, woah, whoa, halt,
don't press anything yet, don't press anything, don't do anything yet, don't do anything, don't book yet, don't book
anything yet, don't book it yet, don't touch anything yet, not so quick, sec, a tick, one tick, one moment, just a
     moment, a moment, just a minute, one minute, a minute, one second, just a second, one sec, just a
sec, a sec, one mo, just a mo, just a tick, half a mo, two ticks, two minutes, two secs, five minutes, half a minute,
half a second, give me a minute, give me a moment, give me a second, give me a sec, give me a mo, give me a bit, give
me time, give me some time, give me time to think, give me a chance, bear with me, bear with me a moment, patience,
patience please, be patient, let me check, let me see, let me look, let me think, let me think about it, let me have a
think, let me have a look, let me check first, let me double check, let me check something, let me check my diary, let
me look at my diary, let me look in my diary, let me get my diary, let me find my diary, let me get my glasses, let me
find my glasses, let me consider, let me ponder, let me sleep on it, let me mull it over, i'll mull it over, i'll
sleep on it, i'll think about it, i'll think it over, i'll have a think, i will have a think, i need to think, i need
to think about it, i need to think it over, i have to think about it, i have to think, i want to think about it, i
must think, i must think about it, i must think it over, i need a minute, i need a moment, i need time, i need more
time, i need some time, i need time to think, i need to check, i need to check first, i need to check my diary, i must
check, i must check first, i must check my diary, i have to check, i have to check first, i'm thinking, i'm still
thinking, still thinking, thinking, i'm in two minds, in two minds, undecided, i'm undecided, i can't decide, can't
decide, i haven't decided, i haven't decided yet, not decided, not decided yet, i haven't made up my mind, dunno, i
dunno, don't know, i don't know, i don't know yet, not sure, not sure yet, i'm not sure, i'm not sure yet, i'm not so
sure, not so sure, i'm not too sure, i'm not quite sure, i'm not really sure, not certain, i'm not certain, unsure,
i'm unsure, no idea, i wonder, let me wonder, i'm dithering, i'm not ready, not ready, not ready yet, i'm not ready
yet, maybe, perhaps, maybe later, perhaps later, not yet, not just yet, not quite yet, not right now, not now, not at
the moment, not today, not for the moment, book it later, book later, do it later, confirm it later, i'll do it later,
i'll book it later, i'll come back to it, i'll come back to that, i'll come back, i'll be back, back soon, brb
"""),
        *each("""
i must, i need to, i have to, i'll have to, i shall have to, i'd better, i'd like to, i want to, let me, i'll
""", """
ring, ring my, phone, phone my, call, call my, text, text my, consult, consult my, run it past, run it past my, ask,
     ask my, check with, check with my, talk to, talk to my, speak to, speak to my
""", _FAMILY, "-, first, about it"),
    ],
    Gist.NONE: listed("""
none of them work, none work, none works, none of these work, none of those work, none of these suit, none of them suit,
none suit, none suits, none of them suit me, none suit me, none any good, none are any good, none of them are any good,
no good any of them, not any of them, not one of them, none of the above, nope none of them, none do, none will do,
none, none of these, none of them, none of those, none thanks, nothing, nothing to add, no extras, none suit me, none
suit, none of these suit me, none of them suit me, none of those suit me, none of these suit, none of these will do,
none of them will do, none of those will do, none of these work, none of these work for me, none of these are any
good, none of them work for me, none of them are any good, none of those are any good, none of these fit, none of them
fit, not any of these, not any of them, not these, not those, not one of them, not one of these, neither, neither of
them, neither of these, without any, without extras, no, n, nope, nah, naw, nay, none needed, i don't need any, i
don't want any, i don't want any of them, i don't want any of these, i don't like any of them, i don't like any of
these, not for me, nothing there, nothing suitable, nothing suits, nothing suits me, nothing there suits me, nothing
there for me, nothing for me, no good, no good to me, no use, no use to me
"""),
    Gist.NO: [
        *listed("""
not what i meant, not what i want, not what i wanted, not what i asked for, not suitable, not convenient, inconvenient,
not, no no, not right, not quite right, not this, not this one, not that, not that one, not the one, not correct,
wrong, incorrect, negative, nein, non, don't, not please, please don't, don't do it, don't do that, stop it, stop
that, stop there, i don't want that, i don't want this, i don't want this one, i don't want that one, i don't want to,
i don't want to book, i don't want to book it, i don't like it, i don't like that, any more, anymore, not any more,
not anymore, maybe not, perhaps not, change, change it, change this, change that, change something, i want to change
it, i want to change something, i'd like to change it, i'd like to change something, something else, something is
wrong, something's wrong, something's not right, something isn't right, something is off, there's a mistake, that's a
mistake, it's a mistake, i made a mistake, my mistake, by mistake, leave it, leave it for now, leave it there, leave
it be, leave this, leave this one, leave that, leave that one, leave off, i'll leave it, i'll leave it there, i'll
leave it for now, i'll leave that, i think i'll leave it, i'd sooner leave it, forget i asked, i'll pass, i'll pass on
that, i'll pass on this one, pass, hard pass, nevermind, never mind, never mind then, heavens no, good heavens no, god
no, goodness no, lord no, dear me no, oh no, absolutely not, definitely not, certainly not, of course not, most
certainly not, by no means, under no circumstances, no way, no chance, no fear, not a chance, not likely, not on your
life, not on your nelly, never, never ever, i'd rather not, i'd sooner not, i'd prefer not, i'd prefer not to, rather
not, better not, i'd better not, best not, i'd best not, had better not, probably not, preferably not, i think not, i
don't think so, don't think so, not really, not interested, i'm not interested, count me out, i'm out, not at all, no
thanks, no thank you, no ta, no it's not, no it isn't, no that's wrong, it isn't, it's not, it isn't right, it's not
right, no more of that, hold off, hold off for now, not that time, not that day, not then, not at that time, not on
that day, that's not me, that isn't me, wrong one, the wrong one, all wrong, it's all wrong, completely wrong, on
second thoughts, on second thought, second thoughts, having second thoughts, i'm having second thoughts, on
reflection, not both, not both of them, one is enough, one's enough, one is quite enough, one is plenty, one is enough
for me, one is quite enough for one day, one is enough for one day, that's enough, enough, stop please, please stop,
decline, i decline, declined, reject, i refuse, disagree, i disagree, i don't agree, i do not agree, not agreed,
it's a no, it's a no from me, no from me, that's a no, that's a no from me
"""),
        *each("i've, i", """
decided against it, decided against, decided against that, decided not to, decided not to bother, decided no, thought
better of it, gone off it, gone off the idea, changed my mind, had second thoughts, had a change of heart,
reconsidered
"""),
        *each("i've, i", "-, just, now, really, since", "changed my mind, decided against it, thought better of it"),
        *each("that's, it's, this is, that's really, it's really", """
not right, not correct, not it, wrong, not fine, not good, not ok, not what i want, not what i wanted, not what i
said, not what i asked for, not what i meant, incorrect, not quite right, not the one, not the right one, not for me,
not me, not suitable, not convenient, inconvenient, no good, no good for me, no good to me, no use, the wrong one, all
wrong
"""),
        *each("that isn't, it isn't, this isn't", """
right, what i want, what i wanted, what i said, what i asked for, what i meant, the one, suitable, convenient, good
for me
"""),
        *each("""
don't, please don't, i don't want to, i'd rather not, i won't, i will not
""", "book, confirm, make, take",
               """
it, this, that, anything, it yet, that yet, this yet, yet, the appointment, me, me in, this one, that one, anything
yet, it now, it after all
"""),
        *each("don't, please don't", "book, confirm, bother"),
        *each("that, it, this, that one, this one", "doesn't, won't, will not, wouldn't, isn't going to, can't", """
suit, suit me, work, work for me, do, fit, help, be any good
"""),
        *each("i can't, i couldn't, can't", """
do that, do it, do then, manage that, manage it, manage then, do that day, do that time, do that one, do this one
"""),
    ],
    Gist.DROP: listed("""
i don't want it, i don't need it, i don't need it now, i don't need it any more, i don't need this, i don't need that,
i no longer need it, i no longer want it, no longer needed, no longer, not needed, not needed now, not wanted, drop
it, ditch it, scrap it, scrap this, scrap that, scrap this one, scratch that, bin it, bin that, abandon it, call it
off, call that off, undo it, undo that, take it off, cancel, cancel it, cancel that, cancel this, cancel this one,
i'll give it a miss, give it a miss, i'll give that a miss, skip it, skip this, skip this one, i'll skip it, i'll skip
this one, forget it, forget this, forget this one, forget that, forget about it, forget the whole thing, leave it off
"""),
    Gist.KEEP: [
        *each("""
i'll, i'd rather, i'd sooner, i'd like to, i want to, i think i'll, let me, please, just, let's, -
""", """
keep, stick with, stick to, stay with, hold on to, leave, stand by, go with
""",
               """
what i have, what i've got, what i already have, what i had, the old one, the other one, the first one, the other, the
one i have, the one i've got, the one i had, my old one, the existing one, the original, the original one, the old
appointment, the other appointment, the first appointment, my old appointment, things as they are, everything as it
is, it as it was
"""),
    ],
}  # fmt: skip

PHRASES = {phrase: gist for table in (COURTESIES, YES, NO) for gist, phrases in table.items() for phrase in phrases}
"""What each phrase does; of two readings the later of the tables, so that what is no yes wins."""

LONGEST_PHRASE = max(len(phrase.split()) for phrase in PHRASES)
"""Words of the longest."""
