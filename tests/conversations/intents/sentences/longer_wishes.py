"""Longer sentences with which people book, answer a card or tell why: none of them is about anything else."""

LONGER = """
Hello, I would like to book an appointment with a GP at Camden next Tuesday morning if possible
Good morning, I have had a bad back since Sunday and would like to see a physio this week
hi there could you please book me in with Dr Patel for a consultation on the 24th at around 9
I need a blood test before Friday because I see the specialist on Monday
My knee has been sore for weeks, my neighbour said a physio could help, when is the first one free
I'm 78 and can't walk far, so the place nearest to Camden Town please
I'd like an appointment in the morning because I get tired in the afternoon
could I please have the 10:20 on Tuesday
I would rather come on Wednesday as I have no car on Tuesday
the bus only runs in the morning so before 12 please
my husband drives me so it has to be after 5
I want to see a woman because it is a personal matter
is it possible to get an appointment this week at all
do you have any appointments left for today
are there any free times on Saturday
is anything free around 3 on Thursday
I am free all day on Friday
I'm free Monday and Wednesday mornings
I have Thursday off
I'm off work on Tuesday
could I be seen today
I need to be seen this week
I want to be seen by a doctor
it's urgent, can I be seen tomorrow
I'd like to get my ears checked
I would like to have my moles looked at
I want my blood pressure checked
can someone check my ears
I think I need a doctor
I should see somebody about my foot
I'd like advice from a doctor about my hip, any day next week
I want to come in on Monday
can I come in on Monday
can I come on Monday instead of Tuesday
may I come in the evening
would 9 o'clock work
would Tuesday be possible
is Tuesday possible
does Wednesday work for you
is 10 ok
can we say 10
let's say Friday
let's do Monday at 9
go for the first one
I'll take the first one
I'll take Tuesday
I take the 9:20
put me down for Tuesday
pencil me in for Friday
sign me up for the 9:20
reserve the 10:20 for me
please reserve Tuesday at 10:20
hold Tuesday for me
get me in as soon as you can
squeeze me in on Friday
find me something on Friday
find me a physio near Camden
look for a GP in Richmond
search for Tuesday
show me Tuesday
show me what you have on Tuesday
show me the times in Richmond
list the free times
give me the earliest
I need two hours' notice so not this morning
in the morning, I start work at 1
not in the morning
not too early
not too late in the day
not on a Friday
no Fridays please
any day but Friday
weekdays only
only weekends
I only have weekends
once the children are at school
when my daughter is at school, so between 9 and 3
while my son is at nursery
after I drop the kids off
I have to collect my daughter at 3
my mother's birthday is on Friday so not Friday
my partner has the car on Mondays
my friend recommended Dr Patel
my sister saw Dr Patel, I'd like to see her too
a doctor my mother saw, Dr Ford
I've seen Dr Patel before
I saw Dr Patel last month
I was here in March
the last time I came I saw Dr Ford
last time it was Camden
I had a blood test in June and need another
I need the second dose of the vaccine
I need my booster
I'm pregnant and need a check
I am 12 weeks pregnant
I have diabetes and need my feet checked
I take blood thinners and need a blood test
I need a test for my thyroid tablets
I have an allergy and want a test
I'm starting a new job and need a medical
I need a medical for my driving licence on Tuesday
I need vaccinations for a trip in January
I fly on the 14th so before that
we travel on the 20th, can I get the jab before
I want a quick appointment on Monday
a short visit is enough, Tuesday please
a long consultation on Thursday
an ordinary appointment with the GP
nothing urgent, some time in December
no hurry, any time this month
whenever you have time
whenever suits
I'm flexible
I am easy about the time
I don't mind the day
any day any time
it doesn't matter when
surprise me
the cheapest one
whichever is cheapest
the one with Dr Patel
the one in Camden at 9:20
same place, another day
same doctor, next week
same time on Wednesday
the same time next day
a different doctor please
another doctor
somebody else
somewhere else
another place
can I have a different time
I want another day
none of these times suit me
these are all too early
those are too late for me
I can't do any of these
that is too early
that's too late in the day
too far away
Ealing is too far
no I want Richmond
not Richmond, Camden
I said Camden
I meant the GP
it's for a cough
it's for my knee
for my back
for a blood test
for a check up
for next week
for Tuesday
for the 24th
I need it for Monday
I want it for the afternoon
I'd like it for 9 o'clock
appointment for a rash
appointment for back pain
book for Tuesday
book for next week
book for a blood test
book for physiotherapy on Monday
book for 9:20
booking for the GP please
book with Dr Patel
book in Camden
book tomorrow
book now
doctor tomorrow
nurse today
physio camden tuesday 10
gp richmond asap
bloods friday am
scan next week pm
tues am
weds after 2pm
any thurs
fri 9.20
mon-wed
mon or tues am
""".strip().splitlines()
