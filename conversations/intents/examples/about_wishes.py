"""Examples of ordinary answers to a card, and of what is about nothing, by kind."""

EXAMPLES = {
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
time | my neighbour swears by Dr Patel | a friend of mine recommended her | Dr Ford was recommended to me | hiya need
to get my ears looked at, gp i think, any day but wednesday | Dzień dobry, chcę umówić wizytę | I'd like to see Dr
Patel about my knee and also have the scan results sent to my surgery | need something for Tuesday, before I go to
work, so like quarter past nine ish | need 2 remove a mole | Do it later, first tell me if there's anything Thursday |
just a normal doctors appt | the one on the screen where i dont have to come in | its for my prostate psa thing the
consultant asked for | having my ingrowing toenail taken off | ultra sound, shoulder. and do i need a referral | baby
scan, 12 weeks | whichever is cheapest | Sorry i'm typing with one hand, he's asleep on the other. it's for his jabs at
8 weeks | HRT review same as last time | quiero una ecografía del abdomen | richmond pls | wherever I can be seen
quickest | not camden, the parking there is criminal | the one near the tube | my sister recommended the lady doctor,
patel, whichever place shes at | Hello from Bangladesh, I come London in december only | Camden if it's morning,
Richmond if it's after work | omg my ex works in the camden one. other one. | Dr patel please she knows my history |
not bothered | My religion, I need woman doctor only | anyone but that Ford, he was very short with me | whoever's got
the earliest | Man. no actually sorry woman | Patel, and if she's off then Ford | I need it on the 2nd of December so
whoever works that day | ffs just get me in | Any day next wk but has to be after I drop the kids, say half nine
onwards | not monday not tuesday | when's patel in | before Xmas, no rush | 1st dec 3.30 | its quite bad can I come
today | i work nights so late morning after ive slept a bit, or teatime | My carer comes Tuesdays and Fridays so it
must be one of those | The 31st of November | lunch time any day, i only get 45 mins | same time as my mate Dave's | im
not sure let me ask my son he drives me. he says thursday. he says not too early | After the 5th and not on the school
run | ramadan is it soon? i want before this | the twenty past two | weds the later 1 | not with a man thanks | show me
the week after | wait my son has football tuesday afternoon scrap that one. morning then. the middle one | 9 20
tuesday. and another for my wife straight after | yeh thats right book it | can it be with Dr Patel | right day, wrong
time. can I go an hour later | yes but put a note that I'm deaf in my left ear | Not that one | sí, está bien | and the
ultrasound? I asked for both | don't cancel anything!!! just looking | book me another one | keep it as is | no no no
leave it! | go ahead, funeral that day | bin it and book me with ford instead | stay with it then | Don't keep it |
hello dear, my daughter in law gave me this number, can I see a doctor about my knees please | book gp tues morning
camden if poss | I want GP not sign | its for my hip | the doctor one. face to face not on the telly | Mum needs her
bloods done | ultra sound on the tummy doctor wrote a note for it | not video. i cant work video | he has a toe nail
needs cutting out | it's a follow up from dr ford | video pls am carer for my aunt cannot leave her | Flu and covid jab
both arms | Warfarin check. INR | A heart scan, the echo one | dont know what its called, the jelly and the little
roller | not richmond again took us two hours | either dont mind whoevers soonest | NW5 2 something | Any. But not
upstairs | camden main not the other one | i am in dubai now fly back wednesday | somewhere with a lift and Tuesday and
a lady | Dr Patel if shes not too busy | a lady doctor please, mother wont undress for a man | the tall chap | Not dr
ford he was very short with dad | who's got the earliest, i dont care if its the cleaner | A man. No offence to the
lady | my husband would prefer a man but i'd say the woman, she listens. he's the patient though | she has dementia and
gets upset with strangers. she has seen dr patel twice | any 1 that can do tues | whoever isnt going to tell me to lose
weight | tuesday morning not too early i have to do my eye drops and get the bus | soon as you can hes not right | weds
or thurs after the carers been, she goes at 11 | not Tuesday thats bingo | 1 december 2pm | when does my freedom pass
start being valid lol, after 9.30 | any evening my son works till 6 | a fortnight tomorrow | hows about friday dinner
time | before christmas | Tues 24th, half nine or ten, cant do later cos got to be at the Whittington for one | if its
after 4 its dark and I dont go out in the dark now | my mum has dialysis mon wed fri so only the other days | not the
25th its the anniversary of my Ron | anytime before 12 except 10 oclock mass | is monday too soon to be booking | after
new year when my pension increase | 20 past 9 on tuesday | the last one on the list | 2.20 please then i can have my
lunch | got owt on thursday | wednesday 10.20 | tuesday. no wednesday. no tuesday, first one | 1120 tues ta duck |
these r same what i saw before, i say i want saturday | cold today isnt it. anyway the afternoon one | yes thats lovely
thank you | can you make it a bit later the same day | Confirm. And can you put that she is deaf in the left ear |
wrong day its wednesday i need | make it Dr Ford and then yes | bookit b4 someone else gets it | That's great, also my
brother in law wants one for his prostate, same doctor | now one for my wife please, blood test | And a scan. Same
place, same day, straight after | can i put in another one for 3 months time for the check up | i need another |
Tuesday please | nope wrong screen i was after booking | can they fit me in for a blood test while im there | back to
the others | yes thats right cancel | no no leave it | Hes in A&E so wont be needing it, thank you all the same | keep,
sorry, finger trouble | both of them, theres two on tuesday | cancel it and book video for the same day | Yes. He has
gone into a home | leave it with me | dont want it dont want any of it, no one listens to me in there | need a doc appt
asap pls, between meetings so be quick | bloods pls, fasting ones, before work if poss | Can you see me in my lunch
hour? I'm just off Camden High St. | my nhs gp cant see me til january its a joke. what have you got | i want dr patel
only dr patel nobody else | mole removal | I have 4 minutes before my standup. GP, Richmond, Thursday after 5. Go. |
done that now what | the video one im in the office all day | baby scan 12 wks | thyroid check | anything as long as
its today | Mole off my back, want it gone before the wedding | my periods are all over the place | hmm video. no wait.
can they look in his ear on video?? no. gp then | richmond cos i drop the kids near there | whichever one has something
tomorrow before 9 | the main one | near my sons nursery in kentish town | my fella can drive me so either but he
finishes at 4 | two miles max i cant walk far on these crutches | anyone whos free | a lady doctor please its a bit
personal | ford unless hes the one who was rude to my sister | not bothered just whoevers quickest | A bloke. Dont want
to discuss this with a woman, no offence | the same one as in september whoever that was | my daughters 15 and wont
talk to a man | Anita!! she was lovely with my twins | dr p or dr f i dont care but it has to be before school pick up
at 3 | i want to change it to tuesday not wednesday | hurry up im on shift in 5 | no preference but not dr ford thanks
| do they do evenings, either of them | after the school run so like half 9 onwards any day | thurs after work, cant
get out before 5.30 | lunchtime one day this week | cant do tuesdays or thursdays, kids swimming | next weekend but not
sunday | what about tonight? | first thing weds before my shift, shift is 8 | my exams finish 11 dec so after that | in
a fortnight, the stitches have to come out then | do u do saturdays | i work nights so mornings are bedtime.
afternoons, 2ish or later | when baby naps lol so 1 til 3 | Friday. Actually no, Friday's the nativity. Monday after. |
can it wait till after payday on the 30th | any day but it has to be the same time as my sisters, shes got 10.20 on
tuesday | between 10 and 12 mon or weds | just not early im not a morning person 💀 | as late as possible in the day, im
a teacher | he keeps grabbing the phone sorry. twn3days | the first one | 20 past 2 tues | got anything later like 6 |
wednesday the earlier one | school run is 9 so 9.20s a push, next one along | afternoon wed? | Same but with Dr Patel
pls | tue 24 14:20 yes, and my flatmate wants the one after | take whatever's left on tuesday pm, my interview is in
the morning wish me luck | weds 1020 dont care who | my back is killing me n i cant sit thru a whole day at the desk |
yes go on then | no not 9.20 i'll never get him to nursery and be there | looks good but later that day if you can |
looks right, thank u so much you've saved my life | go for it 👍🏽 | Fine. Not happy about the price but fine. | ok now
one for my daughter same morning | And a blood test as well please, straight after if you can. | i need another, bloods
this time | nope wrong thing, i wanted to book | keep it as is, just checking | no no no keep it | Cancel, I got seen
at A&E last night in the end. | cancel it and dont book me another one i'm done with you | no i want the OTHER one
cancelled, the blood test | cant afford it anymore sorry x | feeling loads better so no need now 😊 | hold on my wife
says i have to go | got a better offer lol, pub lunch. nah jk keep it | it's my boss's fault not mine, sorry to mess
you about | he's running a fever again so actually we do need it | not today thanks | good morning i want make
appointment for doctor please, is first time for me | salam, need doctor lady for women problem, this week | mole
remove how i book | doctor patel is working monday? | want appointment today very urgent any doctor any place | sign me
in then | i want the scan with jelly on belly | doctor on camera please i can't walk now | GP. no sorry the blood one |
they told me to check the sugar and cholesterol | just a normal doctor jesus | Consulta con el médico | gp consultation
yes but you have to tell me first who is the doctor | No not video. my phone is broken camera. the other way | not
camden! last time two hours to find parking. other one | richmond... no is too far with my leg. camden ok | anywhere
idc as long as its today | closest to me | my post code is TW9 | the place where dr patel is | stop asking me questions
just give me a time | Camden Main the one in High Street | both is ok for me, what is first free | second building in
camden not the main, where is the nurse with red hair | i work in camden but i live in richmond so in the morning
richmond, evening camden | my brother he will drive me, he say not in the congestion zone please | any. but not with
stairs i have new hip | ok camden but if there is nothing tomorrow then richmond | doesnt matter as long as they listen
for once | Patel. no wait is she the one with long waiting? then whoever | for me must be man, sorry, is about private
part | whichever have time first | I had Dr Patel for my first child so her, if she still remember me haha | no
preference but my husband has, so woman | a proper doctor not a student thank you | any one but they must have my
papers from hospital before, i send by post 2 weeks ago | Dr patel on wednesday morning | Change. not ford. patel. hmm
no ford he is quicker | the woman, unless only next week then man | tomorrow morning before 9 because then i take kids
| after my shift, i finish 6 | Not tuesday. not wednesday either now i think | friday. no saturday. is there saturday?
| in 2 week when i have salary | When is free, you tell me | half past three thursday | midday is best because of my
prayer after | can't you just see its always mornings with me | today i am dying here from this tooth | the day after
tomorrow in the evening | monday 23 or if you can not, 30 | next tuesday i mean not this one coming | my mother will
fly 29 november so before | First week december, only when is not school | evening. or actually lunch. evening i am too
tired to come | between school drop and 11, wednesday or thursday, not the lady who was late last time | three weeks
from friday | whenever dr patel is in | please not early i have medicine that make me sleep until 11 | wednesday 4
clock pm | tuesday 2.20 | the half nine one.. or what is it, nine twenty | 11:20. no the 10:20. final. | I want later,
show the more | is there with lady doctor | tuesday afternoon but not so late, my son finish nursery 3 | 26 is nothing?
| the earliest one but with the doctor ford if he is there | oh for gods sake fine 9.20 tues whatever | i take the one
on wednesday which is not the early | yes is right thank you book | no! i said wednesday | do it do it do it | all good
except hour, can be 1 hour later | what a price... ok go | don't book it | book this and other one for same day for
blood | yep lovely ta | ok book. oh no stop i have the school meeting tuesday | if i am still alive on tuesday yes |
one more for my daughter please | same thing but in 3 month also, for control | blood test now | first one, show | i
need new one not this | open the 9:20 | Back to other ones | forget what i said, keep everything how it is | add my
blood test to this | no sorry i keep | Yes. No! Wait | not this one the other at same hour | yes please but let me know
if they have place for evening | cancel it, the price is crime and the doctor doesn't even look at you | Am better now
alhamdulillah no need doctor | yh go on then | both of them cancel, this and other tuesday | Don't cancel it for
heavens sake, took me a fortnight to get that | she was so nice patel, say sorry to her from me, but yes | no idea
really, what have you got going | what do you have then | I have no clue, what is there | show me whatever you have got
| what have you got for me
""",
}
