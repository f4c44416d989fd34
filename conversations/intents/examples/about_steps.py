"""Examples of what people write about the step that they are at, what they wish for, and nothing at all, by kind."""

EXAMPLES = {
    "other_time": """
none of these times suit me | have you got anything else | too early for me | I need a different time | can't do any of
those | is there something later in the day | those are all when I'm working | any others? | these clash with school
pick up | not these | got anything after five | I can't get going before eleven | what about the week after | show me
more times | none of those | do you have another day | nothing there works for me | All a bit late in the day for me,
these | other times please | do you have evening slots | not good hours, other hours? | the buses don't run that early
| next page | are there no lunchtimes | I was hoping for a weekend | I'm at dialysis those days, what else is there | i
cant any of this time | those dates I'm away | further ahead please | earlier ones? | another time | other time please
| a different time | I want another hour | that hour is no good for me | anything other than that | these don't work
for me | I'd need it earlier in the day | that's no good, what else is there | have you more times | these are all when
I'm at work | all of these are in school time
""",
    "other_place": """
is there anywhere closer to me | not Camden, somewhere else | I don't want to go to that branch | another clinic please
| that's too far for me to go | have you any other sites | can it be done somewhere nearer home | different location |
I can't get to Richmond, what else is there | do you have a place in south London | change the place | the other branch
instead | Camden's a nightmare to get to, isn't there another | any other surgery of yours | I'd prefer a different
clinic from that one | which other places could I go | that site is no use to me | wrong side of town for me |
somewhere with easier travelling | is there one out in the suburbs | other place please | not that location | I moved,
the near one is the other one now | can I be seen at your second site | too far away, something local? | i not want
this place | another place | a different place | somewhere else please | I live too far from there | closer to me would
be better | that's the wrong side of town for me | are any of these closer to Kew | anything nearer to Hammersmith | is
one of these near Putney | do any of them happen to be near Ealing | any of these nearer where I live | is any one of
them closer to Barnes | have you a place nearer to Chiswick | which of these is close to Twickenham | none nearer to
Acton? | is there one of these nearer home
""",
    "other_clinician": """
not that doctor | somebody else please | I don't get on with Dr Ford | anyone but him | can I see a different doctor |
I'd rather not have a man do it | is there another clinician | I had her before and didn't like her | change the doctor
| other doctor please | who else have you got | not Dr Patel again | I know him socially, so someone else | a different
GP | can it be with another person | I don't feel comfortable with that one | have you more doctors than these two | I
want to swap doctors | the other one, not this one, for the doctor | no to him | please not the same doctor | someone
different to see me | she's my neighbour, I can't have her examining me | any other staff member who does it | i want
other doctor | he was rude last time so I want another | another doctor | other person please | a different doctor |
somebody different
""",
    "other_visit": """
I want a different kind of visit | not a GP, it's a blood test I'm after | wrong sort of appointment | it should be a
scan instead | change it to a video one | I need something else than a consultation | can I switch to the ultrasound |
that's not what I came for | the visit type is wrong | actually it's bloods I want | not this service, another | swap
the blood test for a GP | I wanted the other type of appointment | let me choose another visit | it's not a
consultation I need | no not ultrasound | make it a blood test rather than seeing the doctor | this is for the wrong
thing, I need minor surgery | pick a different purpose | I've changed my mind about what it's for | different type
please | instead of video let me have the ordinary one | is there something besides these | not iron, the other one | i
need other kind visit | can we change what the visit's for
""",
    "go_back": """
go back | back | previous page | take me back one | return to where I was | I want to see the last screen | up a step |
let me see the earlier question | can I change my last answer | return | go to previous | back a bit please | I need to
redo the last step | one step back | to the question before | could we go back to the doctors | back to the list of
times | turn back | reverse | the page before this | let's rewind | show the one before | how do I get back to choosing
the place | hop back | back pls | go backwards | i want come back to before | can I revisit that last bit | I want to
change what I said before | take me to the one before | how do I undo that
""",
    "start_over": """
start again | from the beginning | start over | reset it all to the start | begin anew | clear everything and let me
start fresh | restart | back to square one | let's do the whole thing again | scrap what I chose, new start | I've made
a mess of it, begin again | wipe it and start from scratch | new booking from the top | go to the first question |
forget all that, let's begin once more | take it from the top | all wrong, again from the start | can we start afresh |
first page please | once more from the beginning | do over | return to the start menu | main menu | home page | i want
begin new | clean slate
""",
    "stop": """
I don't want to book after all | stop | leave it | never mind | forget it | I've changed my mind, no appointment | quit
| don't book anything | exit | abandon this | actually no, I won't bother | I don't want this | let's not | give up |
drop it, I don't need a booking | not interested any more | I'm not going to go through with it | end | no appointment
thanks, I'll manage | I'll leave it for now and see how it goes | pack it in | on second thoughts don't | I only wanted
to look, I'm not booking | no I dont want visit | too dear so I'll not book | abort | enough, I don't want any | let it
be | I'll try somewhere else instead | please discontinue
""",
    "confused": """
I don't know what to tap | what am I supposed to do here | I'm all at sea | what now | I don't follow | which bit do I
touch | this is too complicated for me | I'm stuck | you've lost me | what does it want from me | I don't understand
the question | it's gone all strange, what next | baffled | my eyes are bad, I can't make this out | do I have to write
something here | where do I click to go on | this makes no sense to me | I haven't a clue what I'm doing | what you
want i do | too many buttons | I'm not good with this sort of thing | what must I answer | am I doing this right |
don't get it | ?? | I've no idea where I am in this | so do I tap or type | i am confuse | please explain what I'm to
do | I keep going round in circles here | muddled | I don't know what you want from me | what does that mean | what do
I do now | tap what | press what
""",
    "frustrated": """
this is useless | you're not listening | stupid bot | I've told you three times already | for heaven's sake | what a
waste of time | you don't understand anything | grrr | this thing is driving me mad | why is it so difficult | I give
up on you | are you thick | I said that already!!! | hopeless contraption | oh for crying out loud | it never works |
this is doing my head in | worst chatbot ever | argh | you keep asking the same question | idiot machine | can't you
read | bloody thing | I'm losing patience | why you not understand me | useless piece of junk | how hard can it be | I
could have walked there by now | that's NOT what I asked | what a palaver | that took far too long | you ought to be
ashamed of this | why is everything so complicated | it was easier on the phone | I have said yes three times already |
what more do you want from me | this is taking forever | why can't you just do what I ask | you keep saying the same
thing | are you even listening | oh for goodness sake just book it | that was far more of a performance than it should
be | that was more trouble than it was worth | much harder than it ought to be | this took me three times as long as a
phone call | how many times do I have to say it is for a scan | I've said four times now it isn't for the doctor | I
have told you and told you | that's the third time I've told you what I want | it needn't be this difficult | I've
already told you twice, it's the blood test | what a lot of work to make one appointment | that was harder than doing
my taxes
""",
    "small_talk": """
how are you | nice weather today | tell me a joke | what are you up to | did you see the football | lovely morning
isn't it | do you ever sleep | have you had your breakfast | it's bucketing down here | what's your favourite colour |
are you married | I'm having my tea | did you have a good weekend | do you like being a bot | sing me a song | my cat
says hello | what's the meaning of life | who won the match | brr it's cold | you sound young | do you get paid for
this | happy birthday to me | just putting the kettle on | how old are you | roll on Christmas | what's 2+2 | hows it
going | my roses are still in flower, would you believe | what you doing today | knock knock who's there joke | bit
chilly out today | what a lovely day it is | how's your day going | it's pouring here
""",
    "undecided": """
I can't decide | you pick | hmm | they're all much the same to me, what would you do | not sure yet | what would you
recommend | I'm in two minds | um I dunno | hard to choose | either would do, can't make up my mind | which would you
go for | eeny meeny | I keep going back and forth | what do most people choose | torn between the Tuesday and the
Wednesday | help me decide | maybe this one, maybe that one | I really don't know, what do you think | surprise me |
what's best do you reckon | I'm dithering | Hmm, tricky. Morning or afternoon, I can't say | choose for me | perhaps
the first, perhaps not | too much choice | i can not choose | any suggestion | could be either doctor, you tell me |
undecided | I wouldn't know which is better | I can't make up my mind | which one would you go for | you decide for me
| my rota changes weekly so I'd need to look | my hours are different each week, I'd have to see | I'll need to check
what shifts I'm on | depends on my rota, let me look it up | can't say until I've got next week's shifts | I'd have to
see what my daughter is doing, she brings me | not just yet, I have to ask my son who takes me | I need to see if my
sister can drive me first | I'd have to look at my diary before saying | I work different days so I must check
""",
    "nothing": """
the man next door has a new fence | asdfgh | lol | .. | my grandson started school in September | and then she said to
me well I never | potatoes carrots onions | hmm hmm hmm | jjjjjj | I used to live in Brighton | the telly's on in the
background | haha | well well | qwe rty | so anyway | it was my sister's idea really | 123123 | the thing is | you know
how it is | I was a teacher for thirty years | test test | as I was saying | blah | oh well | there we are then |
lovely curtains | we had a dog called Rufus | mmm | it's raining cats and dogs on my washing | the council never
empties the bins | aha | xx | my phone typed that by itself | interesting | I see | never trust a politician | pocket
message ignore | :) | dfgdfg | gosh | wait till I tell Mavis | in the old days it was all different | fair enough | and
so on and so forth | buy milk | the train from Leeds was packed | such is life | what a world | cup final on Saturday |
trees are bare now | dear oh dear | zzz | I painted the kitchen yellow | once upon a time | the quick brown fox | my
knitting group meets in the hall | hashtag monday | half a pound of tuppenny rice | ok so | just thinking aloud | ahem
| it takes all sorts
""",
    "wish": """
Tuesday morning | Wednesday please | as soon as possible | first thing in the morning | any afternoon | Thursday at 2 |
around lunchtime | the 25th | next week sometime | tomorrow | late afternoon | early as you can | Monday or Tuesday |
not Wednesdays | after ten | before noon | 11:20 | 14:20 on Wednesday | in a fortnight | this week | any day but Friday
| weekday mornings | whenever | the last one of the day | the first free one | half past nine | quarter past two | day
after tomorrow | the end of the month | early December | between 10 and 12 | around three | Thursday afternoon if there
is one | Wed or Thurs, I don't mind | school hours | while the kids are at school | after work | the twenty fourth |
24/11 | 26 nov | the first of December | mornings suit me best | I'm free on Tuesdays | anytime Thursday | sometime
before Christmas | not before half nine | nothing too early, say eleven | two o'clock | at 10.20 wednesday | twenty
past nine | soonest | the sooner the better | a week on Monday | next Tuesday afternoon | within three days | the later
the better | wednsday mornng | tuesday, thursday, either | no earlier than noon | Camden | Richmond please | the one on
the High Street | Hill Rise | in Camden | wherever is quickest | the nearest | Richmond, since my daughter lives there
| any of your places | I'd prefer Camden | at Richmond House | the Annexe | either place will do | the closer one |
Camden Main | not Richmond | whichever clinic has room | richmnd | Dr Patel | with Dr Ford | a woman please | a male
doctor | anybody will do | the lady doctor | Patel | Tom Ford please | I'd like to see Dr Patel | female GP | no
preference who | a man if possible | Dr Anita | whoever's free | i prefer a lady | whichever doctor | doctor ford | I
want to be seen by a woman | GP | blood test | ultrasound | I'd like a GP appointment | thyroid scan | abdomen
ultrasound please | iron test | vitamin d | video consultation | need to see a doctor | blood test with vitamin D | I
want a scan of my tummy | minor surgery | book me a blood test | a doctor's appointment please | GP for my back | I've
hurt my shoulder and want to see someone | book me in for an ultrasound | check my thyroid please | doctor about a rash
| video call with a doctor | bloods please | I need a mole taken off | appointment for earache | see the GP about my
chest | get my iron checked | consultation | i need doctor | ultrasond thyroid | bloodtest and iron | GP on Tuesday
morning | blood test in Camden on Thursday | video with Dr Patel tomorrow afternoon | a scan next week in Richmond |
doctor in Camden, earliest, woman | Dr Ford on Wednesday at 10:20 | see Dr Patel Thursday morning in Camden |
ultrasound of abdomen, any afternoon | thyroid, Richmond, after 2 | blood test first thing Monday | GP asap please |
female doctor in Richmond any morning | I'd like Dr Ford, Camden, Wednesday | doctor tomorrow please, either place |
bloods at nine on Friday | Wednesday the 25th at twenty past ten with Dr Patel | a video consultation this evening if
there's one | GP, Thursday, 11:20 | book me Tuesday 9:20 | I'll take the 14:20 | the Thursday one at 11:20 | second one
please | number 3 | the top one | Tuesday's earliest | the one at 10:20 | first one | that Wednesday afternoon one
looks good | I'll have the last on the list | scan of my neck gland on Monday afternoon | i like come thursday morning,
doctor man | Camden whenever, with anyone | can you book me with Dr Ford on Thursday afternoon | appointment with a
woman doctor for Wednesday | see somebody about my knee on Tuesday | doctor please, I've had a cough for three weeks |
have you anything Thursday | is there a slot Wednesday morning | anything on the 26th with Dr Patel | is Tuesday ok |
is 3 o'clock free | is the afternoon possible | does Friday work | does Thursday suit you | would Monday be possible |
would 10 in the morning be all right | would it be possible to come on the 3rd | can you do 9 on Thursday | can you do
Wednesdays | can I come at 4 | can I come in the evening | can I have Friday at 2 | can I have the 11.20 | could I have
the first one | could it be Monday | could we say half past two | can we make it Thursday | may I have the last one on
Friday | any chance of Wednesday | any chance of something before 10 | anything on Saturday | anything in the morning |
anything for tomorrow | anything this week | anything free after five | have you anything on Monday | have you got a
slot on the 4th | have you got anything next week | do you have anything after 4 | do you have Thursday afternoon | do
you have a time on Tuesday | are there any times next week | are there free times on Sunday | is there anything
tomorrow | is there a space on Friday morning | is there anything before work | what have you got on Thursday | what is
free on Monday | what times are free on Friday | what about Tuesday | how about the 5th | how about 9.40 | when is the
next free time | when can I come | when could Dr Patel see me | when is Dr Ford free | which days are free next week |
what's the earliest you have | what's the first you've got in December | when's the soonest | the soonest please |
earliest possible | next available | first available with anybody | I can do Monday | I can do mornings only | I can
come after 3 | I can only come at the weekend | I am free on Wednesday | I'm free all day Friday | I'm free any time
after lunch | I'm off on Thursday | I work until 5 | I finish work at 4 | I finish at half three | I have to pick up
the children at 3 so before that | before the school run | after the school run | after I drop the kids off at school |
in my lunch hour | in my lunch break | between 12 and 1 | between 9 and 11 on Tuesday | from 2 onwards | from Wednesday
on | until noon | by Friday | before the weekend | after the weekend | over the weekend | at the weekend | on a weekday
evening | any weekday | any day but Monday | any day except Thursday | not Tuesday | not on Wednesdays | not before 10
| not after 3 | not in the mornings | no Mondays please | I can't do Fridays | I can't do mornings | Tuesdays are no
good | Mondays are out | I can't come before 11 | I'm away until the 10th | I'm away next week | I'm on holiday till
Sunday | I'm back on the 7th | not this week | not next week | the week after next | the following week | in two weeks
| in about six weeks | in a month's time | some time in January | late November | the start of next month | beginning
of the week | middle of next week | the 1st of December | 1 December | the 12th | 12/12 | Tuesday the 8th | Friday 27
November at 9.20 | Thurs 14.20 | tue 10am | wed pm | fri am | monday morning 9ish | around 3 | about eleven | half past
ten | quarter to four | ten o'clock | 9.20 | 1420 | 5pm or later | later than 6 | the earlier the better | as early as
you can | as late as possible | today if you can | tonight | this afternoon | this evening | tomorrow morning at 8 |
Wednesday or Thursday | Monday or Tuesday afternoon | either Tuesday or Friday | Tuesday, if not then Thursday | the
first Monday in December | every Tuesday is fine | whenever is good | any time is fine | any time | I don't mind when |
I'm flexible | I'm easy | whatever you have | the same day later | the day after | the day before | an hour later | a
bit earlier | the second one | the first one please | the last one | option two | the middle one | that one at 10.20 |
the Tuesday one | the afternoon one | the 2 o'clock one | I'll take the 9.20 | I'll have Thursday | put me in for 10.20
| put me down for Monday | pencil me in for Friday | reserve the 11.20 for me | sign me up for Wednesday at 2 | let's
do Tuesday | let's say 3 o'clock | go for Friday | make it 4 | make it the afternoon | change it to Friday | the
cheapest one | the nearest one | surprise me | you choose | Camden is nearer for me | either place | any place | both
are fine | I don't mind where | wherever is soonest | not Camden | anywhere but Richmond | Dr Ford please | Patel if
possible | anyone | I don't mind who | either doctor | no preference | a lady doctor | I'd rather see a man | I'd
prefer a female | whoever is free first | whoever can see me soonest | not Dr Ford | anyone but Dr Patel | the same
doctor as last time | can I see Dr Patel | I want to see Dr Ford | I need to see a doctor | I need a GP | GP please |
see a gp this week | book me in with the doctor | I'd like a consultation | I want a blood test | blood test please |
bloods | I need a scan of my thyroid | ultrasound of the abdomen | can it be by video | a check up | flu jab | physio
session | my knee hurts | I've got a sore throat | pain in my back | it's about my blood pressure | I have a cough that
won't go | I've had a rash for a week | I feel dizzy when I stand up | I have a lump on my neck | my ear is blocked | I
need my blood pressure checked | I want to talk about my tablets | I need to see someone about my results | my GP
referred me for a scan | I was told to have my iron checked | I am moving to London and need a GP | yes | yes please |
yes that's right | no | ok | that's fine | perfect | correct | go ahead | book it | that's the one | I am in agony |
I'm in a lot of pain | my stomach is killing me | I need to be seen about my leg | something is wrong with my foot |
I'm retired so anything | I dunno, the usual | my daughter told me to come | just the normal one | the same as last
time | my neighbour swears by Dr Patel | a friend of mine recommended her | Dr Ford was recommended to me
""",
}
