"""Sentences that no example has word by word, by what they are likely about."""

UNSEEN = {
    "parking": """
is there a spot for my Fiesta close by
can the driver wait in your yard
any multistorey round there
do you charge for leaving the motor
I come by motorbike, is there a stand
are there meters along your road
my blue badge, does it count outside yours
how hard is it to find a space on a weekday
""",
    "access": """
mum uses a rollator, are there steps
is the entrance flat
does the lift go all the way up
I cannot manage stairs since my hip
will my electric scooter fit through the door
is there a rail on the stairs
my husband is in a wheelchair, how wide are the doors
do I have to climb to the first floor
""",
    "price": """
what does it come to
how many pounds is it
what would you charge me for one
is it dear
roughly what sum should I put aside
give me an idea of the cost please
what's your fee for a chat with the doctor
how much money do you want for it
""",
    "paying": """
is it cash or card on the day
do I hand over the money before or after
can I settle up with my phone
will you take a cheque from me
can I pay it off monthly
who do I give the money to
do you take Amex
has the payment left my bank
""",
    "cancel": """
please strike me off for next week
I have no need of the visit any longer
could you take my booking out
let somebody else have my slot
wipe out the one I made this morning
I want rid of my appointment
kindly withdraw my booking
the visit on the 24th is not needed now
""",
    "policy": """
is there a penalty if I drop out
how late can I call it off for free
do you bill people who do not turn up
what notice must I give
would I be charged if I cancelled tomorrow
is it free to pull out
what do I lose if I cancel last minute
up to when can I cancel without a fee
""",
    "complaint": """
the man on your desk snapped at me
who do I write to about how I was treated
I want to take this further
your nurse was ever so unkind to my mother
I am disgusted with the service
I wish to lodge a grievance
nobody apologised for the mistake
I was left waiting two hours and nobody cared
""",
    "results": """
has my sample come back
what came out of the test
are the figures from my bloods in
did they find anything on the scan
when do I hear about my swab
can you tell me if it was clear
my lab report, is it ready
I am waiting to hear how my test went
""",
    "prescription": """
I have run out of my statins
can you order my inhaler
the chemist says you never sent it
my tablets finish on Friday
could the doctor sign my repeat
I need more of my cream
who renews my pills
please send my medicine to Boots
""",
    "bring": """
must I come on an empty stomach
should I carry my old x-rays
do I need to show a passport
is it all right to have breakfast first
what papers do I take along
do I need a urine pot
shall I wear loose clothes
will they want a list of my tablets
""",
    "companion": """
could my neighbour sit in with me
is it all right if my carer stays in the room
may I have my sister at my side
can somebody hold my hand during it
is there room for my son to come in
I never go alone, can she join me
are two people let in
can my wife listen too
""",
    "address": """
what road are you on
how do I reach you from the tube
which end of the high street is it
is it near the church
send me a map please
what is your postcode for the sat nav
which stop do I get off at
where exactly is the building
""",
    "hours": """
when do you shut
are you open on a Sunday
do you work bank holidays
from when are you open
is anyone there after six
what are your times on a Saturday
do you shut over lunch
until when are you there at night
""",
    "human": """
put me through to a real person
I would sooner speak to a lady on the phone
is there anybody I can talk to
get me the receptionist
I want a human being
can someone ring me
let me speak with your staff
I do not like machines, who can I call
""",
    "insurance": """
I am with Bupa, do you accept that
will my policy cover it
can you bill AXA directly
my cover comes through work
do you need my membership number from Vitality
does my health plan pay for this
is my insurer on your list
what if my insurance refuses
""",
    "my_time": """
remind me when I am due
what day is mine again
at what hour do you expect me
when exactly am I booked for
is mine this week or next
what time was it I had to be there
did I say ten or eleven
which day am I supposed to come
""",
    "small_talk": """
did you have a nice weekend
it is bitterly cold this morning
do you like music
my dog sends his regards
are you keeping well
lovely sunshine at last
what did you have for tea
do you know any jokes
""",
    "frustrated": """
you are driving me up the wall
this thing is hopeless
I give up with you
how many times must I say it
you never understand a word
what a carry on
I am losing my temper
this is a complete shambles
""",
    "frightened": """
I am scared stiff about what they may say
my stomach turns over whenever I think of Thursday
suppose it is a growth, I am beside myself
I've hardly slept with worry about it
I get terrified of doctors
what if they tell me it is cancer
the thought of it makes me tremble
I'm anxious that it has come back again
""",
    "late": """
it may be twenty past before I am with you
I'm going to be held up by the trains
could be a bit after my time on Tuesday
we will be a quarter of an hour behind
I doubt I can be there before ten
my lift has let me down so it'll be nearer half past
will she see me if it's gone half nine when I come
there is a jam, it could be ten to
""",
    "my_place": """
are both of them in the one building
do I have to go to two places for these
do they happen at the same site, the two
which of the two houses am I in
is that one over in the annexe
I turned up at the wrong building, which is right
main house or the other one for the blood
is it all in one place
""",
    "undecided": """
my rota is not out yet so I will have to see
it depends what hours they give me, I'd need to look
I'd better see when my daughter can drive me
I shall have to ask my son who takes me
can't tell until I have my shifts
different days every week, let me look
I need to see what my wife is doing that day
not just yet, I must look in the diary
""",
    "my_clinician": """
who will be doing the bloods
who takes the blood on Monday
and the second one, who is that with
which of the doctors does the Tuesday one
who's the first of these with
who have I got for the scan
is it the nurse that does the blood one
who do I see on the 30th
""",
}
