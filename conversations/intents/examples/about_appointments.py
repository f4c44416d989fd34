"""Examples of what people write about appointments that they have, by kind."""

EXAMPLES = {
    "policy": """
what if I need to cancel later | is there a charge for cancelling | how much notice do you want | do I get fined if I
don't turn up | until when can I call it off for nothing | cancellation policy | what counts as a late cancellation |
what happens if I change my mind afterwards | do I pay if I'm ill on the day and can't come | is it free to cancel |
could I alter it later without paying | can I back out the day before | what's the penalty for not showing | am I tied
in once I've booked | if something crops up will I be charged | 24 hours before what exactly | can it be changed after
booking | how late can you leave it to drop out | rules about missing appointments? | if I book and then don't need it,
what's it cost me | is there a no-show fee | what happen when i not come | do you charge for a missed one | suppose I
can't make it, do I lose the sixty | terms for calling it off | if my train's cancelled and I don't get there, do I
still have to cough up | will the doctor mind if I cancel | do I lose my money if I cancel | what notice do I have to
give | how much notice do you need | is there a fine for not turning up | until when is it free to cancel | what if I
fall ill on the day | is it still free if I cancel tonight | can I change it later if I need to | will I be able to
book again if I cancel | will there be a charge | is it too late to cancel | if I cancel on monday do I lose the money
| when's the last minute I can cancel without being stung | if i do will i get my 60 back | Can I think about it till
tonight | do they mind? I feel awful wasting Dr Patel's time | does it go on my record that i cancelled | whats 24
hours before, is that monday morning? | can someone else have my slot, my flatmate needs one | what happens if mum's
took bad on the day and we can't come, do we still pay | does 24 hours mean i have to say by monday morning | is it too
late to cancel for nothing | do i still need this one if hosp have scanned her | will they be cross | Do I get my sixty
pounds back | what if i just dont turn up | if i cancel can i get back in the same week? | till when is it free | I
feel better now so should I still come | charge?? what charge | can it be un-cancelled after | what if the babys still
ill and i cant come | 24 hrs before meaning by monday 9.20? | and after the 24 hours? do u charge the full whack | does
it cost extra if i move it | mate of mine got charged for not turning up, is that true | do i get my 60 back | whats it
cost me if i leave it til tomorrow night | will the doctor be annoyed | how long do i have to decide | does it go on my
record if i cancel | is the monday cut off 9.20 in the morning | if i cancel this can i still get dr patel this week |
do i get my £60 back if i can't find it haha | whats the cancellation rule if my boss say no | cancel after how many
hour i lose money | if i don't come what happen | ok so i keep. no i cancel. hmm what does it cost to cancel | I was
sick and miss the one friday, they will charge? | cancel it. oh wait is it free? if not free leave | which day is
latest that i can change | is really free or you take later from card | my money back how many days | if i cancel can i
get other on friday? first tell me then i cancel | what happens if i just dont turn up | do the doctor be angry? |
until when i can decide | does moving it cost anything | what is the latest I can alter it | which is the last day to
say no | what becomes of the money if I drop out tonight | is it truly nothing or do you take it afterwards | my friend
got charged for forgetting hers | if I just don't show up, what then | till what hour on Monday | full price after the
24 hours? | will I still be able to get another slot if I give this one up
""",
    "cancel": """
I want to cancel my appointment | cancel Tuesday please | I don't need it any more | please call off my visit | take me
off the list for the blood test | I'm better now so I shan't be needing the doctor | cancel both | scrap the one on the
30th | delete my booking | how do I get out of my appointment | can you cancle my apointment | scratch me from
Tuesday's list | someone else can have my place | I'd like to give up my slot | let my appointment go to another
patient | remove my appointment with Dr Patel | I've booked elsewhere so drop the one with you | kindly annul my
reservation | forget my blood test, the hospital did it already | I wish to withdraw from the appointment on the 24th |
get rid of my GP one | undo the booking I made | strike my name out for next Monday | release my time, I won't use it |
the rash has gone so no need for the doctor Tuesday, take it out | bin my appointment | I no longer require the visit |
my appointment must be cancelled | Mum's gone into hospital so please cancel what she had with you | i want cancel my
doctor | call the whole booking off | cancelling my 9.20 | the old appointment isn't wanted now, cancel it | don't keep
my place for the blood test | free up my slot please | Annul my appointment with you please | No further need of the
booking in Camden, thanks | I no longer need to be seen | please take my name off | cancel everything pls we are moving
to leeds | cancel it | get rid of the second | I'm feeling much better so I don't need it now | pls cancel tuesday my
mother is in hospital | ive changed my mind | cancel that my daughter has gone and booked one already | cancel all of
it | how do i get out of it | This is mums. she's moved to Devon to live with my brother | wanna scrap the one on
tuesday somethings come up at work | cancel that, my mate says the walk in is free | WHY does it say done i only wanted
to look | get rid | cancel all | cancel tuesday | now i want cancel. my friend say go to A&E | no no no not done, i was
only looking!! | cancel all of it i've had enough of this clinic | how i erase the one without name | ok so i keep. no
i cancel. hmm what does it cost to cancel | cancel it. oh wait is it free? if not free leave
""",
    "move": """
can I move my appointment | reschedule please | I need to change the date of my blood test | could my Tuesday one be
later | push it back a week | bring my appointment forward | swap my 9:20 for an afternoon | I booked the wrong day |
rearrange my visit | postpone till next month | put my appointment off for a bit | shift it to Thursday | the time I've
got clashes with work, can it be changed | can I have my booking on another day instead | I've got one already but I
need it earlier | change the time of my appointment to after 2 | is it possible to alter what I booked | my booked slot
is in the middle of the school run, I need a different one | delay my appointment a fortnight | make mine the Wednesday
instead of the Tuesday | reshedule my apointment | transfer my appointment to Richmond | the date I have is no good
now, exchange it | i want other day for my appointment that i have | I'd like to come sooner than the one I've been
given | put the blood test on the same day as the doctor | we're away that week so our booking needs shifting | can you
re-jig my appointment | instead of the 30th could it be the first of December | move the GP one by an hour | Got a
funeral on the 24th, what other day could the appointment go to | should have booked the morning not the afternoon, can
you switch it | advance my existing booking to this week if poss | postpone | Slide my appointment along to Friday |
modify my reservation | need to rebook mine for later | could we make mine later | I'd like mine on another day | can
mine be put back | is it possible to bring it forward | it clashes with something, I need another time for it | swap
them round | oh no I've just seen it clashes with my chiropodist | half an hour earlier would be even better but I
don't suppose | I need to shift tuesday to later in the week | both of them same time how's that meant to work | can i
come at 10 instead | swap Dr Patel for the chap | bump it back a week | can I turn it into a video call my car's died |
She said "see you in a fortnight" and this says Tuesday so which is it | I want it earlier. Tomorrow if poss, it's
getting worse | I don't want to cancel I want to change the day | only if there's something later that day, otherwise
keep | Move my appointment to thursday if thats alright, the bus strike | ive changed my mind | oh no its the same day
as dads memory clinic. can we swap it | hospital phoned, dad being kept in till thursday, what shall i do about tues |
the gp one can that go to thursday | 9.20 is terrible for the trains. And the dog | i cant do mornings any more since
the stroke | make it afternoon | can it be changed to a phone call, i'm housebound since the fall | Can Dr Ford do it
instead, same time | other building please its nearer the bus | wed or thur same time | the 25th not the 24th | Put it
forward | i only want to change the time not lose it | thursday would be better for the transport people | could I come
with Dr Ford instead, wife doesnt like the other | morning! two things. 1 move my tues appt 2 jab for holiday do you do
them | oh no i forgot i've got a dentist at 9, can u shift it back an hour | hang on i've booked the wrong day |
Actually could it be Dr Ford, my husband rates him | just had a message saying my train line is striking tues | need to
push it back to weds, my boss has sprung a client visit on me | make it earlier | can it be a video call instead im
snowed under | tuesdays are chaos who put it on a tuesday. me. i did. | move it | i wont make 9.20, got anything that
arvo | can i swap to dr ford | thurs same time? | urgh can it be sooner, its got really itchy | My shift pattern's
changed so mornings are out till Xmas. | can u cancel this and book richmond instead | rather move it than lose it tbh
| could it be video instead?? then i wouldnt have to bail | get me out of tuesday, next free one is fine | yh cancel n
then can i get weds 10.20 | if i cancel this can i still get dr patel this week | dont cancel!! i thought this was the
moving page | actually no dont cancel, i want to change it to later in the week | hi its about the thing on tuesday can
you make it eleven ish and if not then leave it alone | wait i made a mistake is the wrong day!!! | change for 10
instead | ok but leave it if ford is free earlier than that then change | move it for next week, both, or no only the
first | That's not right, should be wednesday, lady on phone told me wednesday | can be later same day? | i don't want
her i want the man | dont come to this one, my english friend cant translate tuesday. thursday she can | move to
richmond pls same hour. if not same hour then don't touch | earlier!! tomorrow!! cannot wait | tues no good hubby on
lates any chance of sat morning instead | i don't want cancel i want CHANGE why you show me this | if i cancel can i
get other on friday? first tell me then i cancel | ok cancel and book again for 1 december | can i do it on video that
day instead, i got the flu | hm.. maybe not cancel. maybe only doctor change | get me off the Monday, any other day
will do | can it be a bit after that instead | the trains make that hour impossible | mornings don't work since my
operation | I'm not good first thing any more, make it afternoon | not scrap it, shift it | I wanted to alter it not
lose it | if you have something later that day give me that, else leave it | my lift is only free on Thursdays now |
work has changed my rota so that time is out | it clashes with the school play | could the one on Tuesday become eleven
o'clock | somebody can only interpret on the Friday, put it then | bring it nearer, I'm in bits with it | is it
possible one hour after
""",
    "cannot_come": """
I can't make it on Tuesday | I won't be able to come | something's come up | I'm too ill to attend | I can't get there
tomorrow | sorry but I shan't be there | my childminder's let me down so I can't come | we're snowed in and can't make
the appointment | not coming | unable to attend | I've tested positive so I'd better stay away | can't do Monday after
all, for the blood test | he isn't well enough to come to his appointment | I'm in hospital so I'll miss it | no way of
getting to my appointment | I've got to work, so I won't be at my appointment | my car died, I'll have to miss the
doctor | tell them I'm not able to make it | i can not come to visit tomorrow | there's been an emergency at home so
I'm not going to be there | have to skip it | wont be there today sorry | jury service that day so I can't attend | I'm
abroad when it's on | got flu, can't come out | something has come up and I can't make it | I shan't manage it on the
day | I'm poorly so I won't be there | the thing about my appointment on tuesday i cant make it | oh no I've just seen
it clashes with my chiropodist | I'm in hospital, they kept me in | I've got covid, two lines this morning, am I
allowed to come | hospital phoned, dad being kept in till thursday, what shall i do about tues | 9.20 is terrible for
the trains. And the dog | dad's refusing to go. says he's fine. he isnt | the buses are on strike and my knees are what
they are | just had a message saying my train line is striking tues | my eldests got chicken pox, do i still come | i
wont make 9.20, got anything that arvo | ive been sick 6 times since midnight so dont think ill make it in to work or
to this | I've tested positive for covid this morning, what's the protocol? | Can she call me instead, i have corona i
think | my husband don't let me come | the hospital are keeping him in till the weekend | they've kept me in overnight
| no buses and my knees are bad, so no | she refuses to leave the house | he won't have it, he says he's fine | I've
come down with the bug that is going round | chicken pox in the house, what now | tested positive, what's the rule
""",
    "late": """
I'm running late | stuck in traffic | I'll be ten minutes late | the bus hasn't come | will they still see me if I'm
late | missed my train | on my way but it'll be half past | held up at work | can you tell them I'm delayed | there's
an accident on the motorway | lost my way, going to be behind | I'll not be there for 9:20, more like 9:40 | taxi never
turned up so I'm setting off now | does it matter if I get there a quarter of an hour after | be there in 20 | im gonna
b late | the tube is suspended | won't make it on time | my mum's slow today, we're still at home, will you keep the
slot | flat tyre | how late can I be before they turn me away | can't find anywhere to leave the car, going round in
circles, so I'll be after my time | just leaving now, it's a half hour drive | coming but late sorry | alarm didn't go
off, I'm throwing my clothes on, will she still have me | I'm stood at the bus stop and two have gone past full |
traffic is murder | I am late what to do | running behind, five more minutes | we had to turn round for her tablets so
we're going to be late | signal failure at the station | might not get there till twenty to | dropped the kids late,
heading over | they closed the road, coming the long way round | Can the doctor wait for me | grace period for
lateness? | the traffic is awful, I'll be late | I might be ten minutes behind | I might not get to you till quarter to
ten | it could be ten before I'm there | I may be a few minutes after my time on Tuesday | it'll be nearer ten when I
get to you | I'd be with you about quarter past rather than on the dot | if the bus is slow it could be half past
before I reach you | might not be there till twenty to | could be after half nine when I turn up, is that alright |
I'll probably get to you a bit past the time | expect me nearer quarter to | what if im running late, trains | ill be
10 minutes late on tuesday tell them | what if we're late the ambulance transport is always late | i am running late
tuesday maybe 10 min, grandchildren school first | what if im running late, trains are a mess | tell dr patel ill be 5
min late | what do i do if theres traffic and im late | i can be 10 minute late is ok? bus from airport | i'm going to
be late tuesday, traffic school, maybe 9.35
""",
    "arrived": """
I'm here | just arrived | I'm outside | sitting in the waiting room | the door's locked | how do I check in | at
reception and nobody's at the desk | we've got here | I'm in the car park, shall I come up | ringing the bell, no one
opens | I'm downstairs | checking in for the 9:20 | have reached the clinic | let her know I've turned up | stood at
the front door in the rain | been in the waiting area a while and no one's come | I have come, where to go now | in the
foyer | where do I report now I'm inside | here for Dr Patel | which bell do I press, I'm at the door | arrived early,
tell them | the machine for checking in is broken | I'm in your building | it's dark inside and shut, and I have an
appointment now | I'm literally outside the clinic now can I just walk in | I am at reception door and closed, nobody
here??
""",
    "twice": """
I've booked twice by accident | there are two appointments, I only want one | that's not my appointment | double booked
| I never made this booking | you've got me down for two on the same day | why is there a duplicate | it shows an
appointment I know nothing about | I pressed twice and now I have a pair | one of these isn't mine | I seem to have
three bookings | same visit showing two times | the second one's an error | didn't ask for a blood test, yet there's
one there | my wife booked it as well so now there's two | the list has a repeat of the same thing | ended up with two
of them | I've got one at 9:20 and another at 10:20, surely a mix up | booked by phone and here, so it's there double |
what's this appointment on the 30th? I didn't arrange it | two times the same appointment i see | you've duplicated me
| i never booked any thing on monday | twin bookings | is it possible you've put somebody else's visit under me | Just
spoken to my wife and she says she already rang you and booked me for Thursday, so there may be two | why is it on
there twice | both of them same time how's that meant to work | i've booked it twice by accident i think | why is there
two the same | I never made any appointment for Tuesday. Who did this? | i already booked this yesterday i think did i
not | i pressed it twice have i paid twice | thats not mine i never booked that | why does it say it twice | You
charged me twice for the same visit, I want my money back today not next month | oh no. i think i booked twice | why
two times same hour?? i need only one | i don't remember making this who did it!!
""",
    "missed": """
I missed my appointment | I forgot to come | slept through it | it was yesterday and I didn't go | completely slipped
my mind | I was a no show, sorry | didn't attend this morning | I mixed the days up and missed it | wasn't able to get
there yesterday | my appointment's been and gone | oh dear, it was last week | I was supposed to see the doctor this
morning and I overslept | got the dates muddled and never turned up | what happens now that I've missed it | letter
says I did not attend | failed to show up on Friday | I had my phone off and missed the doctor's call | can I get
another, I didn't make the last one | I turned up an hour after it was over | he refused to get in the car so we never
went | i forgot the appointment of yesterday | my carer didn't come so I couldn't go this morning | DNA letter |
thought it was Thursday but it was Wednesday | I'm so ashamed, I simply forgot | Have I missed one? had a funny feeling
I had to be somewhere Friday | I was sick and miss the one friday, they will charge?
""",
    "attending": """
I'll be there | I confirm I'm coming | yes I will attend | just confirming my appointment | I'm definitely coming on
Tuesday | see to it that you expect me, I'm coming | letting you know I shall be attending | you asked me to confirm,
so yes | count me in for the 24th | we'll both be there tomorrow | attendance confirmed | still coming | I can make it
| I am able to attend | replying to your text: I'm coming | yes I will come to appointment | happy to confirm for
Tuesday | Dad will be attending as planned | nothing's changed, I'll come | I'll keep my appointment | planning to be
there as arranged | confirming for mum, she'll be coming | the 30th suits, I'll be along for the blood test | you can
expect me | I got the message, I will be present | see you tuesday then x
""",
    "my_time": """
when is my appointment | what time am I booked | which day am I coming | I've forgotten when it is | is it Tuesday or
Wednesday I'm with you | what date's my blood test | remind me of the time | what time have I got to be there | lost my
appointment card, when do I come | when am I due | is it at 9:20 or 9:40, my doctor | can't remember if it was morning
or afternoon | what day did we say | when's the doctor seeing me | what time tomorrow | whens my appointmnt | the
letter got wet and I can't read the hour | day and time of my visit please | when must I come | when do I see Dr Patel
| how many days till my appointment | my appointment's this week isn't it, which day | it's the 24th I'm in, am I right
| what hour was it | at what time i have doctor | check the date of my booking for me | I know it's Monday but what
time | remind me when I'm next in | which comes first, the blood test or the GP | I've ten o'clock in my head, is that
my time | when should I set off for my appointment | my husband says it's today, is it | The dog ate the letter. What
day am I meant to come? | is mine before or after lunch | next appointment when? | I wrote down 9:20 but the calendar
says 10:20 | how long is it between the two | which one is first | is that in the morning or in the afternoon | when am
I due in | what day am I due | tell me again when it is | on which day am I booked | what's the time of my visit | did
we say Tuesday or Wednesday | was it nine or ten | was it the 24th or the 25th | is mine in the morning | is it this
week or the week after | which week is it | how long until my appointment | how many days till I come | when do you
expect me | when must I be there | what hour is it again | what date have you put me down for | I wrote it down
somewhere but when was it | I can't remember the day | I can't recall if it was morning or afternoon | the hour has
gone clean out of my head | sorry, my memory is awful, which day did we settle on | what day was it we agreed | forgive
me, what time did you say again | my memory's going, when did we say | the letter has 10.15 on it and you've got 9.20,
which is right | my text says half nine but the card says twenty past, who is right | the paper I was sent gives a
different time | which is correct, the letter's time or yours | I've got it down as Wednesday, is it Tuesday | when
should I be leaving the house | it takes me forty minutes to walk, when do I have to set out | what time must I be out
of the door | the time in the email differs from this one | you say 9.20 and the reminder says 9.50 | what did we
settle on, day wise | That Wednesday, is that the 25th or the one after? | wait is that 9 in the MORNING | is it
definitely tuesday | She said "see you in a fortnight" and this says Tuesday so which is it | when am i coming in |
Whats the date today I've lost track | Are you sure its a Tuesday, my diary says the 24th is a Monday | what time was
it again | Tuesday what date is that | 9.20 at night or in the morning, silly question | whats my appointment time
again?? i deleted the email | yes wait no is that the 24th?? i thought that was wednesday | 9.20 am right not pm | got
a letter saying 25th. this says 24th. which | i had email says you have appointment but not say what hour | is tuesday
the 24 or 25 i am confused | Is 24 november tuesday? you sure | when it was again? | That's not right, should be
wednesday, lady on phone told me wednesday | is it 9.20 in morning or night | is the 24th really a Tuesday | sure about
that day? mine says Monday | hang on, I thought that was the Wednesday | the girl on the phone told me Thursday | the
nurse said two weeks and this is one | what's today's date | which day is the 25th | I make it a Wednesday, do you | is
it am
""",
    "my_place": """
where is my appointment | which clinic am I going to | is mine at Camden or Richmond | where do I have to go on Tuesday
| what room am I in | which building is it, the main one or the annexe | where's my blood test | where am I meant to be
| which site did you put me at | place of my appointment | what's the address of the one I've booked | I can't recall
if I booked Richmond | remind me where I'm going | is it the same clinic as last time for my visit | where I go for my
appointment | which branch is my scan at | what door do I go in for my blood test | where will I see Dr Patel | main or
annexe on Tuesday | am I expected at the High Street | my appointment, whereabouts | tell me the location of my booking
| both my appointments in the same place? | where did you book me in | which surgery on the 30th | which of your places
am I booked at | did we say Camden or Richmond | is it the main building or the other one | where am I meant to turn up
| which site was it | where do I go on the day | what's the address of my appointment | I forgot which branch it was |
what's the annexe | which building is that | which room is it | whats the room number | do I go to the same building
for both | are the two of them in one building | is it the same place for each of them | are they both at the one
clinic | which of the buildings do I want | what do you mean by annexe, the one round the back | I walked into the
wrong building, which one is mine | is that the annexe or the main bit | am I in the main house or the annexe this time
| same site for the doctor and the blood | what building do I need to be in | I went to the wrong block once, where is
it this time | is it the one street for both | I went to the wrong building last time and they made me walk in the
rain, so WHICH one is it | 2 buildings? | 11.20 tues is that at the building with the stairs | NW1 0AA that's by the
canal isn't it | what was the address again | Are they in the same building | What floor | what are the 2 buildings,
which one is the one next to the chemist | NW1 is that the zoo end | Yes no hang on is that the building with the
revolving door | please to write me address again, for taxi | where do i go when i get there, up or down | which
building | show me the map, my eyes aren't good so big if you can | Taxi driver wants the post code | what two
buildings, i thought there was just the one on the high st | is it the one by the lock with the blue door | is that the
building next to the tesco | where do i go | address? | i thought it was at richmond?! | how do i get there from euston
| ooh is that the one near the market | where it says camden main is that the big one or the little one | what's the
door code | i dont want to cancel i want to know if its at camden or richmond | Two buildings? how i know which one is
mine | where is it in 1 high street, which floor | the address please one time more for uber | and how i go there from
victoria coach station | maybe i was too fast.. the time is ok but the place, is near to kings cross? | show me on map
both | which underground | map | two buildings, so is it main or the other
""",
    "my_clinician": """
who am I seeing | which doctor have I got | who's my appointment with | is it Dr Patel I'm booked with | name of my
doctor on Tuesday | who will be doing my blood test | who did you put me with | will it be the same doctor as before |
am I with Dr Ford or the other one | who do I ask for when I arrive | who's seeing me on the 24th | what's the doctor
called that I've got | will it be a nurse or a doctor on Monday | who is it with | I've forgotten whose name was on the
booking | with who is my appointment | which clinician was I given | who'll be examining me | did I end up with Patel |
who takes my blood on the 30th | whom am I to meet | is my appointment with the lady doctor | tell me my doctor's name
| who have I been allocated | who's going to treat me tomorrow | which one is with the doctor | are they with the same
doctor | whom am I down to see | is it the lady or the man I am seeing | which doctor did you give me | did I get Dr
Patel or the other one | who will be seeing me | what's the name of the doctor I see | who does the blood test one |
who is doing the second one | which doctor does the first of these | who takes my blood on the 30th | and who is the
Tuesday one with | who do I get for the bloods | whose is the second appointment | is the blood one with a nurse or who
| who'll be doing it on Monday | which of them is doing mine | who is it with though | whos any clinician. some
student? | Wrong person!! I wanted the lady | who will i see | who am i seeing tuesday and is he any good | wait did
you say dr patel or any | Is it Dr Patel though? It says any | whos the doctor for it | Do i have to see a doctor at
all or could it be the nurse | who is it with at 11.20 | who's 'any clinician' | who is that one with | who is doctor
for 14.20 | Any clinician mean maybe nurse? i want doctor | why does it say "any clinician" I picked Patel ffs | hm now
i'm thinking doctor patel or the other... who did you give me | which doctor
""",
    "my_appointment": """
do I have an appointment | is my appointment still on | what have I got booked | show me my bookings | my appointment
has disappeared | is it going ahead | am I down for anything this week | list my appointments | I had a message about
an appointment, what is it | did you cancel my appointment | can you see if there's one in my name | what's coming up
for me | question about my appointment | I can't find my booking | have I got anything in December | am I booked in or
not, mum said she'd done it | look up my visit | upcoming appointments | I already rang to cancel it, is it gone | do
you have me in the book | view my booking | i have appointment or no? | details of my appointment please | how many
bookings do I have with you | is everything alright with my appointment | it isn't showing, I'm sure I booked | what
else have I got booked | where has my other appointment gone | have I got anything booked at all | list what I have
coming up | what am I down for | show me mine | do you have me down | am I in your diary | how many do I have | what
have I got with you | let me look at my bookings | are these two one visit or two | the two of these, same thing or
separate | I can't tell if both are for the same visit | is the second one something else or the first again | which of
mine is this one, the scan or the doctor | what's this one for, the blood or the GP | are these two separate visits |
do these belong together or are they different visits | is it one visit listed two times | which visit am I looking at
here | I pressed book 3 times and nothing happens?? is it booked or not | where's my scan on the 9th gone | is that my
appt or my husbands, we share the phone | only those? | What does the second one say it's for, it's blank | i think
mums carer booked it can u tell who did | who cancelled my other one | What is it for, I honestly can't remember |
which one is this, i got two | The clinic rang and said they'd already cancelled it, so what is this | when am i coming
in | i pressed the wrong thing yesterday and now I dont know if I've booked or not | I dont want to book now i wanted
to see what i've already got | I pressed the button and nothing happened | so its definitely booked? | My phone went
flat. Did it go through | is that me or my wifes | what about the one in January, the lady on the phone made it | what
does 'to come' mean, have they come or not | the second is empty it just says the time | I never made any appointment
for Tuesday. Who did this? | what did i book it for, i honestly cant remember | Is there one of these every year or
just when you feel poorly | which one is this the scan? | I cancelled this last week!! why is it still here | whats my
appointment time again?? i deleted the email | i already booked this yesterday i think did i not | did it go through?
didnt get an email | show me what ive got coming up | wheres my scan gone i had one booked for december | is that it?
just one | Can you see my daughters one too or just mine | thats not mine i never booked that | oh thank god its still
there i thought i missed it | what's it even for i booked it ages ago lol | all of them | i had email says you have
appointment but not say what hour | booking pls. no wait first can u tell me when my other one is | i think i have but
im not sure.. did i book already or no | i pressed the button 5 times is it booked or NOT | I didn't get any email. did
it really work or you are lying again | I had one in january with ultrasound where is that | What's the second line, it
say nothing | is it confirmed by doctor or only by computer | Where is my video call for tonight??? link please quickly
| do i have something in december | only this? i am sure i have three | what is written about me there, reason ? | it's
still happening yes? i saw on news tube strike | I cancelled this YESTERDAY. why is it still there. unbelievable | is
for me or for my son this one | is mine still in the book | has it gone through with the clinic | did the booking take
or not | is it properly booked now | my screen froze, was it saved | is this agreed with the doctor or just with the
computer | just these two, nothing after christmas | I was sure there was a third one | anything down for me in the new
year | the second entry has no name on it, what is it | what have I signed up for here | remind me what I came for |
why am I coming, it was weeks ago I made it | is it still on with the strikes | I only opened this to look at what I
have | show what I booked last night | is that everything | nothing else on my list then
""",
    "again": """
same as last time | I want the one I had before | book the usual | another one like my previous visit | the doctor I
saw last time please | same again | repeat my last appointment | whoever treated me before | can I have that lady again
who saw me in October | rebook what I had | back to the same person, same place | as always please | identical to my
last visit | I'd like to see the one I was with in summer once more | one more like the last | do the previous booking
over | my regular please | follow up with the same doctor as before | just what I had last month | want again same
doctor same visit | the nice man from last time again | give me the same appointment as previously | once more what I
had in spring | duplicate my former visit for December | just like before | the same as before | same again in a months
time please | exact same thing 2 weeks later as a follow up | Same place as last time I went. It had a fish tank | same
as before | same again next month for her | if i cancel can i get back in the same week? | same as last time plz | same
again next month pls, need it regular | do it again for feb, same doc | the one i had in september same again | same
like last time | want same again for december
""",
}
