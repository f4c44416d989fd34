"""What people ask about coming, waiting, what is passed on and what was said before; and the clinic's own matters."""

SENTENCES = {
    "early": """
how early should I come
How early ought I to be there?
do I need to arrive early
should I be there ten minutes before
must i turn up beforehand or on the dot
how long before should I arrive
can I come in early if the bus is quick
do you want me there in good time
what if I get there too early
how soon before do I check in
""",
    "on_time": """
how long will I have to wait there
is the doctor running late today
are you running on time
will I be seen on time
is there a long wait at the moment
do the doctors run behind
Wherever has the shortest wait in the waiting room.
how long do people usually wait in the waiting room
is everything on time today
does Dr Patel run late
""",
    "transport": """
do you have patient transport
can you book me a taxi
will somebody help me out of the taxi
Will there be someone to help me out of the cab?
can the volunteer drivers fetch me from home
could you send a car to pick me up from the station
what time does the last bus leave from there
is there a taxi rank
can someone help me into the building from the car
I need hospital transport
""",
    "message": """
pass on my thanks to Dr Patel
give my thanks to the nurse
Please pass my regards to Dr Greene.
give my love to the nurse
can you tell the doctor that I am bringing my x-rays
please tell her I'm running a temperature
could you let the clinic know I have moved to crutches
do I need to mention that I am allergic to latex
should I tell somebody about my pacemaker
Add that I'm allergic to latex, will you.
put in the notes that I am hard to hear
does the doctor know about my heart operation
Can you phone my mother and ask her what she wants
Have you told my husband?
Send it to my carer, her number is in the book
just so you know I bruise easily
who do I thank
say hello to Dr Patel from me
""",
    "past": """
what did I book before this one, back in summer
when was my last visit
where did I go last time, was it the same street
who did I see last time
which doctor did I have before
when was I last at yours
how many times have I been to you this year
show me my past appointments
what was the doctor called that I saw last year
when did I last have my ears done
where are my old ones
where have the earlier ones gone
""",
    "so_far": """
What was the type I chose? I've lost track.
what have I chosen so far
which one did I pick just now
where were we
what did I say for the day earlier
remind me what I picked
which place have I selected so far
what did we get so far
what have you got down for me
summary
""",
    "far_ahead": """
How far ahead can one book?
how far in advance can I book
how many weeks ahead can I go
how far ahead do you take bookings
how many months in advance can I make it
when do the next slots come out
how long in advance can we book
how are the slots released
""",
    "series": """
Please book it again every month till the summer.
I need a weekly appointment
can I have a regular slot
book me in every fortnight
can you make it a standing appointment
I'd like a course of six sessions
I want a block of appointments
can I come every other week
could I book six sessions
""",
    "longer": """
can I have a double appointment
could I get a longer appointment please
I need more time with the doctor
Does it cost more if I bring up two problems at once?
can I discuss two things in one appointment
I have several problems to talk about in one visit
can I talk about more than one thing at the same visit
The shortest appointment you have, I only want to ask one thing.
could the doctor do both things at the one visit
is half an hour enough or can I have an extra long appointment
""",
    "changes": """
Will somebody call me if the doctor falls ill?
what happens if the doctor is off sick
will you tell me if the time changes
does anybody let me know if anything changes
what if the nurse is away that day
will the clinic ring me if it has to close
can you text me if the appointment is moved
who tells me, I mean would anyone call if Dr Patel cancels
""",
    "reference": """
whats the booking number
do I have a reference
what is my appointment number
is there a confirmation number
can I have a booking reference
what reference number do I give
do I get a ref
give me the booking code
""",
    "lost_property": """
I left my umbrella at the clinic
i left my umbrella at yours yesterday, a blue one
I lost my glasses in your waiting room
do you have lost property
has anyone found a walking stick
I think I dropped my purse there on Monday
my husband left his cap in the room
was a hearing aid handed in
forgot my cardigan last week
""",
    "delete_chat": """
how do I delete this chat, I don't want my grandchildren to read it
can I delete our conversation
please erase my messages
how do I clear the history
can my son read this
wipe what I wrote please
I don't want my daughter to see this chat
delete this conversation please
please clear our chat
""",
    "why_price": """
they've all gone up haven't they
the price has gone up again
is it cheaper off peak
why so expensive??
why is it so dear
what is the £60 for
is that £60 each time or altogether
Tell me, does the fee include the lab?
is it the same price everywhere?
Is that going to cost me twice?
does the price include the x-ray
why do I have to pay that much
would I be charged extra for a second problem
""",
    "reductions": """
is there a discount for pensioners
How much is it for pensioners?
I have a medical exemption card
can you knock the price down for a regular
do students pay less, is there a student rate
do carers get a reduction
any concessions for over 70s
I'm on benefits, do I still pay
is there a reduced fee
do you have a loyalty card or a voucher
""",
    "no_reply": """
nobody answers the phone
Why does nobody ever pick up the phone at your place?!
I can't get through
the line is always engaged
I was on hold for an hour
your phone just rings out
no one ever calls back
I rang and rang and nobody answered
I've been trying to get hold of someone all week
never answers, that number of yours
""",
    "work": """
are you hiring receptionists
do you have any vacancies
where can I send my CV
any jobs going at the clinic
I'd like to do work experience with you
we sell medical supplies and would like to offer you our services
I am a journalist with the local paper
do you take volunteers, I mean volunteering at the clinic
I represent a website design company
""",
    "closed": """
Is it true you're closing down the Ealing one?
has the Camden clinic moved
are you open in this snow
is the clinic closed because of the strike
is everything cancelled because of the weather
did the Richmond branch close
are you shut due to the flood
will you be closed during the storm
is the surgery moving premises
is it definitely on with the tube strike
""",
    "what_is": """
What's a smear?
what happens at a health check
what do they do at physiotherapy
Is the blood test with the finger or the arm?
will the nurse use a needle
what will they do to me, I mean does the doctor use a needle
what do you do at a talking therapy
Can the skin doctor freeze a wart off on the same visit?
will I have to take my clothes off, I mean will they examine me
how is it done in a smear
""",
    "buttons": """
what does "confirm" do
what does whole day mean
which button do I press
what happens if I press book
what do the buttons mean
if I tap it, am I booked
does the button book it straight away
what is back for
what happens when I tap any place
""",
    "device": """
is it ok to use my wifes phone for it
can I do it on my daughter's tablet
does it matter that I have got an old phone
do I need a new phone for this
can I use a different computer
will it work on my old phone
can I sign in on my neighbour's laptop
can i switch to my ipad
""",
    "parking_fine": """
I got a parking ticket outside yours
who do I see about a parking fine
can you cancel my parking ticket
I've been clamped
I received a fine for parking at the clinic
my car was towed from your car park
how do I appeal the parking charge notice
got a penalty in your car park
""",
    "second_opinion": """
The first man did not listen to a word I said.
the first doctor wouldn't believe me
my last doctor didn't examine me
the other doctor never looked at it
the last GP was no help
the other consultant was not interested
the first lady didn't take me seriously
my last GP never sent me anywhere
""",
    "gift": """
can I send flowers to the nurse
may I bring chocolates for the team
are you allowed a gift
I'd like to make a donation
can I leave a present for Dr Patel
would the staff like a cake, can I bring biscuits for them
how do I give a bottle to the doctor
do people tip the doctor
""",
    "feedback": """
I want to give feedback
I want to send a compliment
I would like to praise the nurse
Dr Patel was wonderful with my mother
the nurse was so kind to me last week
everyone was lovely yesterday
where can I rate you on Google
how do I leave a review for the doctor
the receptionist was very helpful today
I have a suggestion for improvement
can I rate the clinic online
the physio was brilliant, thank you
""",
    "calendar": """
can you send it to my calendar
sync it to my phone calendar
get it into my google calendar please
can you put it in my calendar
add it to my diary please
pop it in my phone calendar for me
save it to my google calendar
do you send a calendar invite
Put it on my calendar please, I forget everything
is there an ics file
can that be added to outlook calendar file
enter it into my diary would you
""",
    "together": """
for me and the husband
two people at the same time please
can we book three people at once
can my son be seen in the same slot
could my wife be seen straight after
his wife wants one too
we are a nursing home with eight residents
a care home, several residents need it
see both of us together
the two of us, two people in one go
""",
    "how_soon": """
how long is the wait for a GP
how long is the wait
what's the waiting time for physiotherapy right now
what is the wait like
how soon can I be seen
how quickly could you fit me in
how far out are you booked
how booked up are you
how long's the queue for physio
""",
    "so_late": """
Why is everything so far off? I could be dead by then.
why are there no appointments sooner
why is nothing free
that's far too long to wait
I can't wait that long
why are the slots all weeks away
it is too far off for me
why is everything booked up
""",
}
