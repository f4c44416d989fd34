"""Yes, no and "let me think" in very many words: what accepts books, and nothing else does."""

from __future__ import annotations

import pytest

from conversations.text.answers import accepts_warning, hesitates, is_unsure, lets_go, says_keep, says_no, says_yes

YES = """
That will do nicely. | ya its right | Absolutely, and may I say how easy this was | go on then | spot on | book me in
perfect, lovely | Yes, I am quite happy with that. | Right you are, put me down for it. | Let's have it | Double yes
Yes, you may. | Just so. Carry on. | that'll do | that will suit me very well | suits me fine
suits me down to the ground
it will do me fine | pop me in for that | pencil me in | put me in the diary please | slot me in for it | sign me up
I'm happy with that | I am very happy with it | quite happy with all of it | more than happy to go ahead
happy to proceed
that's the one | this is the one I want | that's exactly what I wanted | it's just what I wanted | exactly right
that's just the ticket | just the job, that is | bang on | all correct | everything is correct
it's all right and correct
everything's in order | all present and correct | it all checks out | no changes | nothing to change | no objections
I've no objection | no complaints | can't complain | couldn't be better | that would be lovely | that'd be perfect
would be ideal | that will be fine, thank you | sounds like a plan | sounds good to me | it all sounds lovely
looks right to me
it all looks good | everything looks in order | that seems fine | seems all right | yes please my dear
yes indeed sir
oh yes please, lovely | yes yes, go ahead | aye go on | yeah go for it | yup book it | yep, that one please
of course, do
certainly, please do | by all means, proceed | definitely, book it in | most certainly | naturally | indubitably
affirmative
roger that | righto | righty ho then | okey dokey | okie dokie, thanks | oki doki | alrighty | sure thing | you bet
too right
why not | let's do it | let's go for it | I'll go for that | I'll take it | I'll have that one please
I'll go with this
I'd like that | i'm in | count me in | I'm game | you're on | it's a deal | done deal | deal
agreed | i accept | accepted, thank you | approved | permission granted | i consent | so be it | make it so
please confirm | kindly confirm | confirm it please | please proceed | proceed, thank you | continue
carry on with the booking
complete the booking | finalise it | get it booked | get me booked in | put it in the diary | snap it up
grab it before it goes
do the honours | crack on | fire away | full steam ahead | 100% | a hundred percent | 💯
✅✅ | 👌 thanks | 🤝 | yes 👏
brilliant, book it | fab, thanks | fantastic | marvellous, please go ahead | grand | champion, ta | smashing | tip top
hunky dory | tickety boo | jolly good | very well then | very good, please book it
wonderful, thank you so much, do book
how kind, yes please | bless you, yes | well done, book it | what a relief, yes | clever thing! Yes please
thank you, I'll take it
I can make that | that I can do | I'll be there | happily | with pleasure | gladly | excellent choice | good idea
booked please
yes from me | it's a yes from me | that's a yes | my answer is yes | the answer is yes | yes, all of it
yesss | yeeees | sounds grand so it does | sounds grand | go | go! | yes!!!! finally | yes at last | okkkk
ja | si | oui | y | ok | k | yeh | yh | mhm | uh huh | aye aye | hell yes | totally | for sure, yes
yes, I am certain
"""
NO = """
I've decided against it | No thank you, I've decided against it. | i have thought better of it
I've changed my mind dear
not that one | leave it | leave it for now thanks | I'll leave it there | i think i'll leave it | nevermind then
never mind
forget it | forget this one please | scrap that | drop it | skip this one | I'll skip it | i'll pass
I'll pass on this one
give it a miss | I'll give that a miss | better not | No, I'd better not then. | best not | I'd best not
i'd rather not thank you
I'd sooner not | I'd prefer not to | rather not | perhaps not | maybe not | probably not | I think not
I don't think so
not really | not interested | I'm not interested, thanks | count me out | no way | no chance | not on your life
not likely
never | by no means | under no circumstances | absolutely not | definitely not | certainly not, sorry | of course not
heavens no | good heavens no! | goodness no | oh no | dear me no | lord no | nope | nah | naw | nay | no no no | no ta
no thank you dear | no, sorry | no, not for me | not for me thanks | don't | please don't | don't do it
don't book it please
do not book that | please do not confirm it | I won't book it | I don't want it | i dont want that one
I don't want this
I don't need it any more | no longer needed | I no longer need it, thanks | not needed now | I don't like it
I don't like that
that's wrong | it's all wrong | this is not right | that isn't right | it isn't what I wanted
that's not what I asked for
not what I meant | that's not the one | wrong one | the wrong one | completely wrong | there's a mistake
it's a mistake
my mistake | I made a mistake | something's not right | something is wrong | that doesn't suit me | it doesn't suit
that won't do
that won't work for me | it doesn't work for me | this doesn't fit | it's no good | that's no good for me
not suitable
it's not convenient | that's not convenient | inconvenient | not that time | not that day please | not then
I can't do that
i cant do then | can't do that one | on second thoughts | on reflection, no | having second thoughts | not both
one is enough | No thank you, one is quite enough for one day. | enough | that's enough | stop it | please stop
stop there
change it | i want to change something | I'd like to change it | something else | hold off for now | 👎 | ❌
it's a no from me | that's a no | no from me | none of these will do | none of these suit me | nothing suits me
not these
I've had second thoughts | I've gone off the idea | i reconsidered | I have decided not to | i'm out
no more of that | not any more | no, thank you for asking | No, not quite right | incorrect | not correct | negative
nein
"""
WAITS = """
hmm | hmm let me think | hold on | hold on dear, please | hang on a mo | wait | wait a minute please | wait, please
just a tick
one sec | half a mo | two ticks | give me a minute, dear | give me time to think | bear with me | patience please
not yet
not just yet, sorry | not now thanks | not ready yet | I'm not ready | I need to think about it
i must think it over | let me see
let me check my diary | let me find my glasses | let me get my glasses please | I must check first
let me sleep on it | I'll sleep on it | I'll think it over | still thinking | I'm in two minds | in two minds
undecided
I can't decide | I haven't decided yet | I haven't made up my mind | dunno | I don't know | not sure yet
I'm not so sure
I'm not too sure, sorry | unsure | maybe | perhaps later | maybe later, thanks | I'd better ask my daughter first
let me ask my wife
I need to check with my husband | um | erm, well | ooh, hmm | 🤔 | steady on | not so fast | hold your horses | whoa
brb
I'll come back to it | I'll do it later | book it later | I have to ask my son first | I wonder | back soon
"""
KEEPS = """
I'll stick with what I have | keep the old one | stick to the first one | I'd rather keep what I've got
let's keep the other one
I'll stay with the one I have | please keep the first appointment | leave things as they are
keep what I already have
Forget this one, I'll stick with what I have. | keep the old one, leave this | I think I'll keep the old appointment
"""
BOOKS_BOTH = """
yes to both please | both are fine | I'll take the risk | I shall take the risk. Proceed.
I can manage both, book it | do both
keep them both | yes I know about that. do it | I'm well aware, go ahead | I know what I'm doing, book it
on purpose, yes
book it all the same, dear | despite the overlap, yes please | never mind the other, book it
I don't mind the clash, go ahead
even so, please book | regardless, yes | yes, both of them | I want the two | ignore the warning, confirm
"""
ACCEPTS_NOTHING = """
yes | yes please, lovely | that will do nicely | perfect | go ahead | book me in | suits me | it doesn't matter
that's no problem
I'll manage | I know | I see | fine by me | absolutely | of course | spot on | why not | hmm | I suppose so
never mind
"""
HALF = """
I suppose so | I guess so | if you say so | if I must | might as well | may as well | it'll have to do
should be fine
almost | more or less | hopefully | it depends | yes and no | probably, yes | at a pinch | possibly
yes, provided it's on the ground floor | yes but only if it is free | fine, apart from the price
yes and a scan as well please
"""
NEITHER = """
yes? | is it right? | can you book it? | yes, on Thursday instead | book it for my wife | no idea what that is
what now
I want to confirm my appointment | thursday would be lovely | the second one | is that all
cancel my other appointment
"""


def lines(table: str) -> list[str]:
    return [one.strip() for line in table.strip().splitlines() for one in line.split(" | ")]


@pytest.mark.parametrize("words", lines(YES))
def test_words_that_accept(words: str) -> None:
    assert says_yes(words)
    assert not says_no(words)
    assert not hesitates(words)


@pytest.mark.parametrize("words", lines(NO))
def test_words_that_refuse(words: str) -> None:
    assert says_no(words)
    assert not says_yes(words)
    assert not accepts_warning(words)


@pytest.mark.parametrize("words", lines(WAITS))
def test_hesitation_is_no_yes(words: str) -> None:
    assert hesitates(words)
    assert not says_yes(words)


@pytest.mark.parametrize("words", lines(KEEPS))
def test_what_there_is_is_to_stay(words: str) -> None:
    assert says_keep(words)
    assert says_no(words)
    assert not says_yes(words)


@pytest.mark.parametrize("words", lines(BOOKS_BOTH))
def test_only_words_that_accept_a_warning_do(words: str) -> None:
    assert accepts_warning(words)


@pytest.mark.parametrize("words", lines(ACCEPTS_NOTHING))
def test_no_other_yes_accepts_a_warning(words: str) -> None:
    assert not accepts_warning(words)


@pytest.mark.parametrize("words", lines(HALF))
def test_half_a_yes_is_asked_back(words: str) -> None:
    assert not says_yes(words)
    assert not says_no(words)
    assert is_unsure(words)


@pytest.mark.parametrize("words", lines(NEITHER))
def test_what_asks_or_says_more_is_neither(words: str) -> None:
    assert not says_yes(words)
    assert not says_no(words)


def test_what_is_not_wanted_can_go() -> None:
    assert lets_go("I don't need it any more")
    assert not lets_go("keep the old one")


def test_the_tables_are_large() -> None:
    assert len(lines(YES)) >= 150
    assert len(lines(NO)) >= 150
