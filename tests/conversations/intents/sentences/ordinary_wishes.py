"""Sentences with which people book, answer a card or tell why: none of them is about anything else."""

WISHES = """
I want an appointment tomorrow
can I see Dr Patel on Tuesday
book me in for Monday
my knee hurts can I see a physio
when can I come in
who is available on Friday
do you have anything before 10
the appointment should be in Camden
I'd like to book an appointment please
could I get an appointment this week
I need to see a doctor
need a gp asap
an appointment with Dr Ford, any day
is there anything on Thursday afternoon
have you got anything earlier
do you have a slot on the 3rd
any chance of an appointment today
today if someone's cancelled otherwise monday
today if anyone's cancelled
thursday, if a slot gets cancelled
tomorrow unless everyone has cancelled
I would like to make an appointment for a blood test
please book a blood test for next Wednesday
can you fit me in tomorrow morning
I'm looking for an appointment next week
What times do you have on Monday
what days are free
which days does Dr Patel work
when is Dr Patel free
is Dr Ford available on the 12th
I can only come after work
I can come at 9
I can make Tuesday or Wednesday
any time after 4 is fine
the sooner the better
as soon as possible please
next available please
first available
the earliest you have
next week some time
not before Thursday
Monday would be best
I prefer mornings
I'd prefer an afternoon
afternoons only please
mornings suit me better
evenings if possible
it has to be before 9
between 10 and 12
around lunchtime
at half past two
quarter to nine
10.20 please
the 9:20 one
the second one
number three please
the last one
Tuesday 24th at 9:20
Tue 24 Nov
24/11
on the 24th
tomorrow at noon
today if you can
this afternoon
tonight
on Saturday morning
at the weekend
the week after next
in two weeks
in a fortnight
after Christmas
before the end of the month
the first Monday in December
any Tuesday in January
every day except Friday is fine
not Mondays
I can't do Mondays
I can't do Tuesday, how about Thursday
Thursdays are no good
I can't come before 5
I won't be free until 3
I work until five so after that
I finish work at 4 so 4.30 please
I'm away next week so the week after
I am on holiday until the 10th
my train gets in at 11 so after that
I have school run until 9
I look after my grandchildren on Fridays
I have a meeting at 10 so 11 or later
my wife can drive me on Wednesday
my son can give me a lift on Tuesday
I need to move house so I need a vaccination
I am moving to London and need a GP
I changed my mind, I want a blood test
I've changed my mind, Camden please
Camden please
in Camden
at the Richmond one
Richmond is closer for me
somewhere near Ealing
near me
the nearest one
close to Waterloo
anywhere
any place is fine
I don't mind where
wherever is quickest
not Camden
not too far from the station please
I live near Richmond
I work in Camden
the one in the high street
Camden Main
Harley Street
either place
Dr Patel
Dr Patel please
with Dr Ford
anyone
anybody is fine
I don't mind who
whoever is free
a woman please
a female doctor
I'd rather see a man
a lady doctor if possible
not Dr Ford
I want to see the same doctor again, Dr Patel
can I see Dr Patel again
is there a female doctor available
can I have a woman doctor
Patel
Anita Patel on Tuesday at Camden
dr patel at camden on tuesday
gp at camden tomorrow morning
physio on Friday after 4
physiotherapy
a physio session
GP consultation
I need a GP
gp
blood test
I need my bloods done
a blood test in Camden next week
I need to have my blood taken
ultrasound
an ultrasound scan of my abdomen
I need a scan
thyroid scan
x-ray of my foot
mri please
video consultation
can I have a video consultation on Monday
video call with Dr Patel tomorrow
by video please
health check
I'd like a health check
a full check up
an annual check up please
flu jab
I need a flu jab before winter
travel vaccinations
I want to be vaccinated
vaccination for Kenya
smear test please
cervical screening
ear wax removal
I need my ears syringed
a nurse appointment
can I see the nurse
dressing change
I need the dressing on my leg changed
minor surgery
skin check
a mole check
can someone look at a mole
I have a rash
I have had a cough for three weeks
my back hurts
my shoulder is sore
pain in my knee
I've got a sore throat
I twisted my ankle on Sunday
something for my back pain
it's about my blood pressure
I'd like to talk about my headaches
I want to talk to a doctor about my sleep
I need to discuss my medication
medication review
a medication review on Monday
I'd like an appointment to discuss my results
I need to see someone about my test results
can I book a follow up
follow up appointment with Dr Patel
a second opinion
counselling
I'd like to see a counsellor
a therapist
mental health appointment
well woman check
mens health
dietician
podiatrist
a chiropodist for my feet
dermatologist
I need a dermatologist for my eczema
cardiologist on the 3rd
eye test
hearing test
dentist
asthma review
diabetes check
diabetic review next month
I have a referral for physio
my GP referred me to physio
I was referred by my doctor for a scan
the doctor told me to book a blood test
Dr Patel said to come back in two weeks
I got a letter saying I need a smear
I had a letter from you about a flu jab
I was told to make an appointment
I've been asked to book a follow-up
I need an appointment because I ran out of patience with my knee
I missed my last check up so I need a new one
I need another appointment
one more appointment please
another one next week
book another one
I want to book again
yes
yes please
no
no thanks
ok
okay book it
book it
that's fine
none of these
neither
something else
other times
show me more
later
earlier
more
back
all free times
whole day
another day
the calendar
the next day
the same day but later
an hour later
a bit earlier please
earlier please
a later time
any other times
anything later
anything else
what else do you have
are there other days
do you have anything in the afternoon instead
is there nothing sooner
can I come earlier than that
could it be later in the day
could we do 11 instead
how about Friday
what about Thursday at 3
make it Thursday
change it to Friday
Thursday is better
actually Wednesday
no, Wednesday
sorry I meant Wednesday
Friday not Thursday
Monday or Tuesday
Monday and if not Tuesday
the 3rd or the 4th
between the 1st and the 10th of December
from Monday to Wednesday
up to Friday
until Thursday
by Friday at the latest
before Friday
after Wednesday
from 9
till 11
9 to 10
9-10
nine o'clock
9am
14:20
2.20pm
half nine
noon
midday
first thing
last thing
late morning
late afternoon
early evening
late evening on Tuesday
after lunch
before lunch
before work
after school
before the school run
in my lunch break
myself
I pay
I'll pay myself
I pay for it myself
my employer pays
my insurance pays
my company
my insurance
Albion Health
me
private
self pay
just me
abdomen
thyroid
both
abdomen and thyroid
iron
vitamin d
no extras
nothing extra
none
no extras thank you, I mean none
add iron please
with vitamin D
""".strip().splitlines()
