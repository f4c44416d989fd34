"""The phrases that stand around an answer and change nothing of it: courtesies, thanks and goodbyes."""

from __future__ import annotations

from collections.abc import Mapping

from conversations.text.remarks.gist import Gist, each, listed

COURTESIES: Mapping[Gist, list[str]] = {
    Gist.COURTESY: listed("""
please, pls, plz, please dear, dear, my dear, dearie, love, my love, lovey, luv, darling, sweetheart, hun, hon, pet,
duck, ducky, mate, pal, sir, madam, miss, then, now, well, oh, ah, um, erm, hm, hmm, hmmm, so, just, and, really,
right away, straight away, at once, quickly, hurry, hurry up, for me, for us, i think, you know, kindly, if you would,
if you please, if you can, if you don't mind, here, hello, hi, no problem, no worries, no bother, no
bother at all, from my side, as it is, as it
stands, as shown, for me please, i say, sorry, oh dear, it, this, this one, the second, the second one, this second
one, second appointment, this second appointment, the second appointment, the first, my friend, old chap, old boy, old
thing, son, young man, young lady, guv, boss, bro, hen, treacle, petal, flower, poppet, babe, honey, sweetie, good
man, my good man, good sir, good girl, there's a dear, there's a love, there's a good chap, there's a good lad,
there's a good girl, friend, doc, doctor, robot, bot, mr bot, lol, haha, ha, x, xx, xxx, bless, phew, ooh, oooh, aw,
aww, ahem, gosh, goodness, my, why, hey, hiya, good morning, good afternoon, good evening, hello again, hello there,
hi there, hi again, there, again, as you say, as you suggest, as you have it, if that's all right, if that's ok, if
it's no trouble, if it's not too much trouble, if you'd be so kind, if you would be so kind, if you will, would you,
will you, could you, can you, when you're ready, whenever you're ready, that is, right then, well then, now then, come
on, come on then, and quick, asap, immediately, this minute, before it goes, before it's gone, before somebody else
does, before somebody else takes it, before i change my mind, while it's there, while it's free, while i can, after
all, in that case, of course, to be honest, tbh, honestly, as far as i'm concerned, as far as i can see, as far as i
can tell, i believe, i must say, i should say, i do believe, if i may, for now, like that, like this, as planned, for
sure, for certain, to me, all of it, everything, my end, at my end, this end, from me, no need to ask, no need to ask
again, i told you, finally, at last, at long last, i said, like i said, as i said, i already said, already,
actually, in fact, very, ever so, much,
jolly, simply, let me say, may i say
"""),
    Gist.THANKS: [
        *listed("""
thanks, thank you, thanks again, thank you again, thank u, thankyou, thx, ty, tks, tnx, thanx, thanxs, thnx, thanku,
thank yu, thanq, thankx, thanking u, thank you x, fanks, fank you, tar, cheerz, ta, ta very much, ta muchly,
ta love, cheers, many thanks, thanks a lot, thanks so much, thanks a million, thanks a bunch, thanks ever so, thank
you ever so, ta ever so, a thousand thanks, my thanks, with thanks, thanking you, thank you all the same, thank you
anyway, thanks very much, thank you so much, thank you very much, thank you ever so much, thanks ever so much, thank
you kindly, thanks for your help, thank you for your help, thank you for everything, much obliged, much appreciated, i
appreciate it, i appreciate that, i'm grateful, very grateful, most grateful, so grateful, i'm very grateful, i'm most
grateful, how kind, how kind of you, too kind, you're too kind, so kind, so kind of you, very kind of you, most kind,
most kind of you, that's kind, that's very kind, that's very kind of you, that's so kind, that's kind of you, that's
good of you, that's very good of you, good of you, very good of you, bless you, bless your heart, bless your cotton
socks, god bless, god bless you, thank you for noticing, thank you for all your help, thanks for the help, for your
help, so much, very much, ever so much, a lot, thank you all, for your kindness, for your trouble, for your patience,
for helping, for that, for everything, for sorting it, for sorting that, for asking, for the reminder, for telling me,
for letting me know
"""),
        *each(
            """
you're, you've been, you were, that's, that was, it's, it was, this was, this is, this has been, that has been
""",
            "-, very, so, most, really, ever so, ever such, terribly",
            """
helpful, kind, easy, quick, simple, straightforward, patient, clever, efficient, painless, a help, a great help, a big
help, such a help, a star, a marvel, a gem, a treasure, a darling, a love, a dear, a lifesaver, an angel, a saint, a
legend, a relief, a good service, good service, a wonderful service, brilliant service, a doddle, a piece of cake, a
breeze
""",
        ),
        *each(
            "thank you, thanks, many thanks, thank you so much, thank you very much",
            "for your patience, for all your patience, for being so patient, for your help, for your kindness",
            "with me, with an old woman, with an old man, with an old lady, with an old fool, with an old dear",
        ),
        *each(
            "how, and how",
            "easy, quick, simple, kind, helpful, straightforward, clever, nice, lovely, wonderful, marvellous",
            "-, this was, that was, it was, this is, that is, it is, this has been, you are, you've been",
        ),
        *listed("""
legend, a legend, ur a legend, u legend, absolute legend, what a legend, hero, my hero, what a hero, ur a star, u star,
star, superstar, you rock, u rock, top man, good lad, good bot, best bot ever, you're the best, ur the best, the best,
ace, class, champion, you champion, champ, cheers champ, nice one mate, smashed it, nailed it, fab, that's fab, sorted,
you're a diamond, diamond, life saver, lifesaver, love it, love you, love this, love u, loved it, cheers for that,
cheers for sorting, big thanks, big up, respect, much love, mwah, cant thank you enough, i can't thank you enough,
i can't thank you all enough, that's made my day, you've made my day, made my day,
well done, good job, great job, lovely job, nice job, good work, nice work, great work, good show, top job, top marks,
clever thing, clever you, clever little thing, clever old thing, what a relief, what a help, what a marvel, what a
star, what a service, wonderful service, great service, good service, easy peasy, at last, hurray, hooray, hurrah,
yippee, yay, bravo, five stars, ten out of ten, lovely jubbly, lovely stuff, good stuff, great stuff, that's a relief,
that was easy, i'm impressed, i'm very impressed, very impressed, most impressed, impressive
"""),
    ],
    Gist.OVER: listed("""
that's me sorted, that's me done, that's us sorted, that's that sorted, peace, peace
    out, laters, later, later mate, later dude, l8r, l8rs, cya, see ya, see ya later, see u, see u then, catch
you later, catch ya later, smell ya later, in a bit, in a bit then, ta ra then, gotta go, got to go, gotta run, gotta
dash, bfn, over and done, all good here, all sorted now, all sorted, have a nice one, enjoy your day, enjoy the weekend,
happy christmas, merry christmas, happy new year, happy easter, same to you, and you, you too, you too then,
that's all i wanted to know, that's all i wanted, that's all i needed, that's all i need, that's all for now, that's
     all i wanted to ask, that's all, that's everything, nothing else, nothing more, nothing further, no more, no
     more for now, i'm done, bye,
bye bye, bye now, bye for now, goodbye, good bye, see you, see you then, see you soon, see you there, see you later,
take care, have a nice day, have a good day, have a lovely day, have a good one, have a nice evening, have a good
evening, have a good weekend, have a nice weekend, have a lovely weekend, good night, goodnight, night night, nighty
night, cheerio, ta ta, ta ra, tara, toodle pip, toodle oo, toodles, so long, farewell, until then, till then, speak
soon, all done, that will be all, that'll be all, that would be all, all the best, best wishes, kind regards, regards,
warm regards, yours, yours sincerely, sincerely, adieu, ciao, over and out, i'm off, i'm off now, off i go, i must
dash, must dash, i'll be off, i'll be off now, i'll let you go, i'll let you get on
"""),
}  # fmt: skip
