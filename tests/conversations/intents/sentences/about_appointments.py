"""What people write about an appointment that they have, by what they want."""

SENTENCES = {
    "cannot_come": """
not coming
sorry not coming
no longer coming
I can't make my appointment on Thursday
sorry but i cant come to my appointment today
I won't be able to attend my appointment next Monday
we can't come tomorrow, sorry
unable to come in today, I have a temperature
im afraid i cannot attend on friday
Not able to make it this afternoon
I have to miss my appointment because of work
I am not coming to my appointment
my appointment is on Tuesday but I can't get there
i wont make it today
something has come up and I can't come
too poorly to come in
""",
    "late": """
the bus is stuck on the bridge
will the doctor still see me if I come at 25 past
yes but I might be 10 min late
the tram has broken down
can I still be seen if I get there late
I'm going to be late for my appointment
running about 15 minutes late
i am stuck on the train, sorry
the bus is late, I will be with you soon
please tell Dr Patel I'm running late
we will be ten minutes late
stuck in traffic on the ring road
I'm on my way but held up
im late
got held up at work, ill be 20 mins late
My taxi has broken down
it might be quarter to ten before I get to you
it could be ten past when I arrive on Tuesday
it may be half past by the time I reach you
""",
    "arrived": """
I've arrived
I have just arrived for my appointment
we are here for our appointment
I'm in the waiting room
I am outside, the door is locked
im at reception but nobody is here
how do I check in
I'm here to see Dr Patel
sitting in the waiting room, shall I wait
just got here
im in the car park
""",
    "cancel": """
Cancel my smear please, I've come on
How do I get out of it if I feel better by then
I want rid of the other
You may strike out the other, I no longer need it
delete the old one please
I want to cancel my appointment
please cancel my appointment on the 3rd
cancel tomorrows appointment please
can you cancel my 10 o'clock
I need to cancel
how do I cancel my booking
i no longer need my appointment
I don't want the appointment any more
cancle my apointment
please cancel thursday
could you cancel my physio appointment
my appointment needs to be cancelled
please take me off the list
I don't need to come any more
""",
    "move": """
could I come an hour sooner than my appointment
Can I swap with the lady after me
could you shift the other one by an hour
push the first appointment back an hour
I need to move my appointment
can I change my appointment to another day
please reschedule my appointment
I would like to rearrange my booking
could we postpone my visit until next week
can you move my appointment forward
is it possible to change the time of my appointment
Can my appointment be moved to Friday
i booked the wrong day
can I have my appointment on a different day
swap my Tuesday appointment for a Wednesday one
I need to reschedule please
can i change the date of my appointment
""",
    "missed": """
I missed my appointment this morning
sorry i forgot my appointment
I slept through my appointment
i didn't turn up to my appointment
We missed our appointment on Monday
I forgot about my appointment yesterday
I couldn't get to my appointment last week
i have missed my slot
my appointment was yesterday and I forgot it
overslept, sorry
""",
    "twice": """
I didn't book anything for Thursday, why does it say I have
your text says Friday but I never arranged anything
why am I down for Monday, I didn't book that
I think I have booked twice
I booked it twice by mistake
there are two appointments for me on Tuesday by mistake
i have been double booked
I have got two appointments at the same time
did I book two by mistake
I booked the same appointment twice
I never booked an appointment
i don't remember booking this
this booking is not mine
""",
    "my_time": """
Right what time do I need to set off from Barnes
what time should I leave home
when do I have to set off
what time must I get going
when should I leave the house for it
what time do I need to get the bus
when ought I to leave home
what time do I have to leave from Putney
I can't remember if it was the 2nd or the 3rd
was it Monday or Tuesday
remind me of the time of my appointment
when is my appointment
what time is my appointment on Monday
what day is my appointment please
When am I booked in
remind me when my appointment is
I have forgotten what time my appointment is
what time do I have to be there
when am i seeing the doctor
can you tell me the date of my appointment
what time am I booked in for
i lost the letter, when is my next appointment
sorry my memory, what day did we say
what time did we settle on
what time do I need to be out of the house
""",
    "my_place": """
remind me of the address
where is my appointment
which clinic is my appointment at
where do I have to go for my appointment
where is my appointment tomorrow
which building am I going to
what room is my appointment in
where am i supposed to be going
which site is my appointment
where should I go for my appointment
address of my appointment please
""",
    "my_clinician": """
And which doctor did I get in the end?
Who did you say it was with?
which doctor have I been given, who did I get
who am I seeing
who is my appointment with
Who will I see
which doctor is my appointment with
who is seeing me on Thursday
what is the name of my doctor
which doctor will I be seeing
who will be treating me
who am i booked with
who do I see when I come in
who does the blood test
who is doing my scan
""",
    "my_appointment": """
what did i just book
What did I book?
what have I just booked
what appointment did I book then
what visit have I booked
um what did I make
what have I got booked with you already
My appointment has vanished from the screen!
where has my appointment gone
I can't find my appointment
is my appointment still on
do I have an appointment with you
have I got an appointment booked
show me my appointments
I have an appointment tomorrow
can I see my booking
is my appointment going ahead
what appointments do I have
I have a question about my appointment
did you cancel my appointment? you cancelled my appointment last time
my appointments
has my appointment been cancelled, is my appointment still booked
""",
    "attending": """
I will be attending
yes I can attend on Monday
I'll be there on Tuesday, thank you
confirming that I am coming
I want to confirm my appointment
please confirm my appointment for Thursday
I am writing to confirm my attendance
we will be there tomorrow
i can confirm I will attend
just confirming my appointment next week
""",
    "policy": """
what does late cancellation mean exactly
what counts as a late cancellation
Is there a charge if I just don't turn up
what if I need to cancel
what happens if I cancel
do you charge if I cancel
what is your cancellation policy
how late can I cancel
is there a fee for cancelling
what happens if I don't turn up
can I cancel for free
can I change it later
how much notice do I have to give
will I be charged if I miss it
""",
}

SENTENCES_AT_IDLE_CARDS = {
    "my_appointment": """
am I still with Dr Ford on Thursday
is it still Dr Patel on Friday
Dr Ford still Monday?
is my doctor still ok for Wednesday
""",
    "owing": """
Do I owe you anything now?
is anything outstanding
how much do I owe
what do I owe you
how much do I still owe the clinic
do I have any unpaid bills
is there anything to pay still, do I owe something
show me my invoices
have I got an outstanding balance
are any invoices open, any bills unpaid
""",
    "cancel": """
I won't need it now, the pain's gone, typical
we won't be needing it any more
I don't need it now
no longer need that
I won't want it after all
I do not need it now
won't need this now
we will not be needing it
cancel it please
can you cancel that
I want to cancel it
please cancel both
delete it please
call it off please
please undo that
I don't want it any more
""",
    "move": """
I have to shift Tuesday, work will not let me go
Tuesday needs moving because I am away
Thursday has to be changed
need to reschedule Wednesday, I am ill
can I swap to video if I'm still coughing
could we switch to a phone call
can I change to the physio
it's meant to be physio not the GP
that was supposed to be Friday
this is meant to be the physio
it was supposed to be at Richmond
Hold on. It's meant to be physio not the GP
change it to Monday
can you move it to the afternoon
make it Wednesday please
could you make it half past three
I'd like to postpone it
change the time please
can I move it
please push it back to next week
""",
    "again": """
the same again please
same as last time
I want the same appointment again
can I have the same again
book the same as before
repeat my last appointment
my usual please
rebook my last visit
repeat visit please
the one I saw last time
I want to see the doctor I saw last time
same physio as last time please
book me with the person I had before
another appointment like the last one
him I had for my shoulder
the lady I saw for my knee
""",
    "that_is_all": """
no that's all
that's all thank you
No, nothing else
that is everything thanks
no thanks
no thank you dear
all good
lovely
""",
}
