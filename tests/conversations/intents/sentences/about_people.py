"""What people write about who is in the chat, for whom they write, and to whom; and courtesies."""

SENTENCES = {
    "bereaved": """
my father passed away on Monday and he was booked with you
my mum died last week and she had an appointment with you
sadly my husband has died, who do I tell
his grandmother has passed away
the death of my brother, his appointment is still in there
I buried my dad yesterday
patient has passed away
my nan is no longer with us
my wife sadly died, please take her off
the loss of my son
""",
    "worse": """
It has got a lot worse, should I wait until Friday
I feel much worse now, should I still wait till Thursday
he is getting worse, do I ring somebody
the pain is worse today can I wait
should I wait, it is getting worse
can it wait till Monday
what should I do, it is worse than before
will this wait until next week
""",
    "misused": """
somebody is using my account
I believe someone has got into my account
my account has been hacked
my ex keeps logging in to my account
somebody else is in my account
has my account been compromised, my account was hacked
who booked this
who made these
somebody booked it and it wasn't me
""",
    "other": """
My wife would like one right after mine.
and now one for my husbands feet
my girl is 16 and wants the pill
please reserve the 12:20 in my brother's name
put my neighbour Doris down for the 11 oclock
Can I make the appointment for him from my phone?
not for me for my boy
Is it too late to add my wife to it? can you add my wife
an ear infection, my baby is 8 months
I want to book for my husband
my wife needs an appointment
can I book an appointment for my son
it's for my mother
my daughter has a rash
the appointment is not for me
I am writing on behalf of my father
my wife's knee is bad
its my mum she's got a chest infection
I need a doctor for my baby
can you see my little boy
my grandson needs to see a doctor
can I book for both of us
book for someone else
it's not me, it's my husband
my mum is poorly and needs to be seen
can I make an appointment for a friend
""",
    "whom": """
book for daniel hughes on monday
please book physio for Margaret Hill
appointment for oliver please
can you book in for Priya on tuesday at 10
book a gp visit for sarah jones
I'd like an appointment for emily
book for Mrs Kowalski thursday
booking for Noah Peters, blood test
can hannah see a physio on friday
Book for Zbigniew Kowal, blood test
""",
    "human": """
can I speak to a person
I want to talk to somebody
let me speak to the receptionist
can someone call me back
please ring me
I'd rather talk to a human
are you a robot
is this a real person
I don't want to talk to a machine
am I talking to a bot
put me through to reception
give me a call please
receptionist
""",
    "wrong_number": """
you have the wrong number
wrong number
stop messaging me
please stop sending me texts
how did you get my number
I don't know who this is
I did not contact you
unsubscribe
this is the wrong person
""",
    "who_is_this": """
who is this
who am I writing to
who are you
what is this
which clinic is this
is this the doctors surgery
am I speaking to the clinic
what is your name
who am i talking to please
what are you
""",
    "which": """
I don't know which one I need
not sure which visit to choose
which appointment should I book
who should I see about my back
which one is right for a sore knee
can you help me choose
I have no idea which doctor I need
what is the difference between these
which doctor do I need for my skin
can you advise which one
""",
    "advice": """
what should I do about my cough
is it normal to feel dizzy
should I be worried
what can I take for a headache
is this serious
can you tell me what is wrong with me
is it safe to take ibuprofen
should I take paracetamol
are there side effects
I need some advice
could it be an infection
""",
    "thanks": """
thank you
thanks a lot
thank you dear
many thanks
that's very kind of you
Thank you so much for your help
cheers
goodbye
you have been very helpful
ok thank you bye
bless you
""",
    "able": """
what can you do
how does this work
what do I do now
I don't understand
how do I use this
i don't know what to type
what can you do for me
I am confused
what should I write
""",
    "booked": """
is it definitely in the system now
has everything gone through now
is it booked
am I booked in
has it been booked
is my appointment confirmed
did it go through
did you get my booking
is it done
was it booked?
have you booked it
""",
    "reminder": """
can you put it in writing
I would like it in writing please
do I get written confirmation
I haven't had any email.
Will they text me the night before?
can you email me it
print it out for me please
will you send me a reminder
do I get a text to remind me
will I get a confirmation email
can you email me the details, send me a copy
do you send reminders
will I receive a letter about it
could my daughter be told about it
""",
    "later": """
let me ask my wife
I'll think about it and come back later
just give me a minute
let me check with my son
I have to go now
I will do it later
let me find my glasses
I'll be right back
shall I wait
i need to ask my husband first
not yet, got to check with my daughter who drives me
I've got to ask my son first
""",
    "hold": """
hmm let me ask my husband, how long will you hold them?
how long are these held for
how long can you keep this slot
how long have I got to decide
will they still be there in an hour
how long do I have to make my mind up
hold them for me would you
keep the second one for me could you
can you hold that one while I ring my daughter
Can you keep two and I'll tell you tonight
can you hold the 9:20 while I check
keep it for me until tomorrow
please hold it for a moment
could you reserve it until I've asked my wife
save that one for me while I ask
hold the slot for a bit
can you keep the appointment for me till this evening
block it for an hour
""",
    "clock": """
is that am or pm
am or pm?
is it morning or evening
what does 14 20 mean
is this the 24 hour clock
I don't understand 24 hour clock
9.20 am or pm
is 11.20 morning or night
""",
    "repeat": """
say that again please
can you repeat that
what did you say
pardon?
tell me again
when exactly and where
repeat it please
I didn't catch that
could you tell me that again
""",
    "mistake": """
I pressed the wrong one
I tapped the wrong button
sorry I picked the wrong thing
I have selected the wrong clinic
oh dear I chose the wrong doctor
i clicked on the wrong one
I hit the wrong button
touched the wrong one
""",
}
