"""The phrases that accept: a yes, what accepts a warning, and what is half a yes."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.text.remarks.gist import Gist, each, listed

_IT = """
that's, that all's, it's, this is, all is, everything's, all, it all is, all of it is, all of that is, they are all
"""

_GOOD = """
fine, good, great, perfect, lovely, ok, okay, correct, right, alright, all right, brilliant, wonderful, excellent,
super, spot on, ideal, splendid, all correct, all right and correct, just right, in order, good for me, fine by me,
fine with me, ok with me, okay with me, ok for me, fine for me, all fine, all good, very good, quite right, very nice,
just fine, perfectly fine, perfectly all right, absolutely fine, absolutely right, absolutely perfect, just perfect,
exactly right, bang on, dead right, fantastic, marvellous, grand, champion, fab, smashing, very convenient,
acceptable, agreeable, as it should be, as i wanted, as i want it, what i want, what i wanted, what i asked for,
exactly what i wanted, exactly what i want, exactly what i asked for, just what i wanted, just what i need, just the
ticket, just the thing, just the job, the one, the one i want, the one i wanted, it, it exactly, settled, a deal, a
yes, a yes from me, yes from me, cool, sweet, awesome, amazing, most suitable, suitable, very suitable
"""

_BOOK = """
book, confirm, take, have, accept, make, go ahead and book, do book, go and book, reserve, just book, schedule
"""

_THIS = """
it, this, that, this one, that one, me in, it in, the appointment, this appointment, that appointment, the booking,
the visit, the slot, that slot, this slot, it for me, that for me, me in for it, me in for that, it in for me, me in
for this, me for it, me for that, me for this, me on it, the time, that time, this time, the consultation,
this consultation, this visit,
this booking, it in then
"""

_OTHER = """
the other, the other one, the other appointment, the other visit, it, that, that one, the overlap, the clash, the
other booking, the warning, the double booking
"""
_AT_EASE = """
happy, content, pleased, satisfied, comfortable, all right, ok, okay, fine, good, delighted, sure, certain, positive
"""

YES: Mapping[Gist, list[str]] = {
    Gist.YES: [
        *listed("""
just the job, no problem, no problem at all, no probs, not a problem, perfick, perfik, lush, of course do,
do book, lovely jubbly, lovely stuff, great stuff, good stuff, belter, mint, magic stuff,
     so it does, so they are, so that is, go, get it booked in, spiffing, thumbs up, two thumbs up, so it is,
so it will,
yes, y, ye, yea, yeah, yeh, yh, yah, ya, yass, yep, yup, yess, yesss, yessir, ja, si, oui, aye, aye aye, och aye, ie,
ydw, oes,
iawn, yes indeed, indeed, ok, okay, okey, okie, k, kk, oki, okey dokey, okey doke, okie dokie, okie doke, oki doki,
righto, right o,
righty ho, rightio, righty oh, alrighty, aha, uh huh, mhm, mm hm, sure, sure thing, surely, certainly, most certainly,
of course, absolutely, absolutely yes, definitely, most definitely, defo, defs, def, deffo, indubitably, undoubtedly,
no doubt, without a doubt, without doubt, naturally, affirmative, roger, roger that, you bet, too right, totally, by
all means, why not, correct, right, right you are, quite, quite so, just so, exactly, exactly so, exactly that,
precisely, go ahead, go for it, go on, oh go on, carry on, crack on, fire away, proceed, please do, please do so, do
so, do it, do that, do please, book, book please, confirm, confirmed, i confirm, i do, i certainly do, i agree,
agreed, i accept, accept, accepted, approved, granted, permission granted, i consent, i approve, i give my consent, i
give you my blessing, you have my blessing, that works, it works, this works, works for me, that works for me, it
works for me, this works for me, works a treat, that suits me, suits me, it suits me, this suits me, that suits, that
suits me fine, suits me fine, that suits me well, that suits me very well, it suits me very well, suits me down to the
ground, that suits me down to the ground, that fits, it fits, that fits the bill, fits the bill, fits perfectly, fits
me, that fits me, yes it is, yes they are, yes all of it, that is it, that's the one, let's do it, let's go, deal,
done deal, it's a deal, i'd like that, yes i would, i would, yes i will, i will, yes you may, yes you can, you may,
you can, you may do so, you may book it, you may proceed, you may go ahead, you can book it, you can go ahead, be my
guest, perfect, great, lovely, brilliant, excellent, wonderful, fine, good, alright, all right, super, smashing,
splendid, ideal, all good, all fine, all correct, very good, very well, very nice, very fine, spot on, bang on, top,
tip top, jolly good, capital, first class, first rate, champion, grand, belting, cushty, cool, sweet, nice, nice one,
awesome, amazing, fab, fabulous, fantastic, terrific, marvellous, marvelous, magic, magnificent, superb, sublime,
delightful, glorious, peachy, dandy, fine and dandy, hunky dory, tickety boo, good oh, goodo, just the ticket, just
the thing, just what i wanted, just what i need, exactly what i wanted, exactly what i need, as i wanted, 100, 100
percent, hundred percent, a hundred percent, one hundred percent, 100 per cent, i want it, i want that, i want this, i
want that one, i want this one, i'd like it, i would like it, i'm quite sure, quite sure, i'm absolutely sure,
absolutely sure, i'm quite certain, quite certain, book it again, double yes, yes and yes, a big yes,
big yes, oh yes, yes yes, hell yes, heck yes, yes from me, yes of course, my answer is yes, the answer is yes, i say
yes, i'm saying yes, so be it, make it so, i'm in, count me in, sign me up, put me down, you're on, i'm game, i'm up
for it, nothing to change, no changes, no changes needed, nothing wrong, nothing wrong with that, no objection, no
objections, i've no objection, i've no objections, no complaints, can't complain, couldn't be better, it couldn't be
better, can't be better, all present and correct, it all checks out, all checks out, everything checks out, everything
is there, everything is as it should be, go ahead with it, go ahead with that, go ahead with the booking, proceed with
the booking, proceed with it, continue, continue with the booking, carry on with the booking, complete the booking,
complete it, finalise it, finalise, make the booking, place the booking, do the booking, do the honours, secure it,
grab it, snap it up, nab it, lock it in, submit, submit it, get it booked, get me booked, get me booked in, get me in,
get it done, get on with it, put it in the diary, pop it in the diary, put it in, pop it in, pop me in, i can make
that, i can do that, that i can do, i can do that one, i can manage that, i'll be there, i'd be glad, i'd be
delighted, i'm delighted, gladly, with pleasure, happily, happy days, excellent choice, good choice, good idea, that's
a good idea, booked please, full steam ahead, tally ho, rather lovely, that'd do, this will do, that one please, this
one please, that one will do
"""),
        *each(_IT, _GOOD),
        *each("""
that will, it will, this will, will, that should, that one will
""", "do, suit, suit me, do me, work, fit",
               """
-, nicely, perfectly, fine, just fine, splendidly, very well, very nicely, wonderfully, beautifully, for me, a treat
"""),
        *each("""
that would be, it would be, would be, that will be, it will be, will be, that'd be
""", "-, just, quite, very, absolutely",
               """
fine, good, great, perfect, lovely, ok, okay, all right, alright, brilliant, wonderful, excellent, super, ideal,
splendid, nice, grand, marvellous, convenient, acceptable
"""),
        *each("""
looks, it looks, it all looks, all looks, that looks, that all looks, this looks, this all looks, everything looks,
sounds, it sounds, it all sounds, that sounds, that all sounds, this sounds, seems, it seems, it all seems, that
seems, that all seems, everything seems
""",
               "-, very, all, absolutely, quite, just, pretty, perfectly",
               """
good, right, fine, ok, okay, correct, perfect, great, grand, lovely, ideal, excellent, wonderful, brilliant,
splendid, nice,
champion, all right, alright, in order, good to me, fine to me, right to me, ok to me, correct to me,
perfect to me, lovely to
me, great to me, like a plan
"""),
        *each("i'm, -", "-, quite, very, perfectly, more than, so, really, absolutely, totally", _AT_EASE,
               """
with that, with it, with this, with all that, with all of it, with everything, with that one, with this one, with the
time, about that, about it, to go ahead, to proceed, to book, to book it, to confirm
"""),
        *each("i'm", "-, quite, very, perfectly, absolutely", "happy, content, sure, certain, positive"),
        *each(_BOOK, _THIS),
        *listed("book it up, book me up, book away"),
        *each("""
i'll, i'd like to, i want to, i'd love to, please, let's, i'd be happy to, i'm happy to, i can, you can, you may,
kindly, do please, go ahead and, just
""",
               "take, have, book, confirm, accept, go for, go with, reserve, say yes to", _THIS),
        *each("let's, i'll", """
have it, do it, do that, do this, go for it, go with it, go with that, go with this, book, proceed, go ahead, get it
booked, get it done, say yes, get on with it, go for that, go for this
"""),
        *each("put, pencil, pop, stick, get, sign, slot, squeeze, write, jot, mark, pin", "me",
               """
down, in, down for it, down for that, down for this, down for that one, in for it, in for that, in for this, up for
it, up for that, on the list, in the diary
"""),
    ],
    Gist.BOTH: [
        *listed("""
all the same, anyway, anyways, anyhow, both, both of them, both please, i want both, i need both, i'd like both, keep
both, book both, book both of them, have both, take both, i'll have both, i'll take both, do both, i'll do both, i can
do both, i'll manage both, even so, regardless, nevertheless, nonetheless, as well, book this as well, book it as
well, book it too, in addition, additionally, book it regardless, despite it, despite that, in spite of it, yes to
both, both are fine, both are ok, both are right, keep them both, i want them both, i need them both, book them both,
i can manage both, i can manage the two, i can manage them both, i'll manage the two, i'll take the risk, i shall take
the risk, i'll risk it, i'll chance it, i don't mind the overlap, i don't mind the clash, that they overlap, i want
the two, i need the two
"""),
        *each("""
despite, in spite of, regardless of, never mind, notwithstanding, ignore, ignoring, forget
""", """
the overlap, the clash, the other, the other one, the other appointment, the warning, overlapping
"""),
        *each("despite, in spite of, regardless of, notwithstanding, never mind", _OTHER),
        *each("i don't mind", "the overlap, the clash, overlapping, that they overlap"),
    ],
    Gist.AWARE: [
        *listed("""
i know, i know that, i know it, i'm aware, i'm well aware, i understand, i have seen it, i see, i saw that, i've seen
that, i noticed, i realise, i realise that, i do realise, i did see, it's on purpose, on purpose, it's intentional,
it's deliberate, it's no problem, that's no problem, it doesn't matter, that doesn't matter, doesn't matter, i don't
care, i don't mind that, i don't mind them overlapping, i meant to, i meant it, that's on purpose, i did it on
purpose, i know what i'm doing, one after the other, i'll be quick, i'll cope, i can cope, i can manage, i shall
manage, i'll manage
"""),
        *each("""
i know about, i know of, i'm aware of, i'm well aware of, i remember, i haven't forgotten, i've seen, i realise about
""", _OTHER),
    ],
    Gist.UNSURE: listed("""
i suppose so, i guess so, suppose so, guess so, i suppose, i guess, i'll pay, i'll pay it,
i'll pay that, i think so, probably, probably yes, if you say so, if you think so, if
you think it best, i expect so, i imagine so, i hope so, hopefully, possibly, sort of, kind of, more or less, almost,
nearly, roughly, at a pinch, if i must, if you must, if you insist, if i have to, i might as well, may as well, might
as well, it'll have to do, that'll have to do, it has to do, beggars can't be choosers, should be ok, should be fine,
that should be fine, that should be ok, i could, i might, i may, it depends, that depends, depends, yes and no, yes or
no
"""),
}  # fmt: skip
