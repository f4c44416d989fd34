"""Examples of what people write about the practical side of a visit, by kind."""

EXAMPLES = {
    "early": """
how early should I be there | do I need to come ten minutes before | what if I turn up half an hour too soon | shall i
arrive ahead of time to fill in forms | is there somewhere to sit if I get there early | when do they want me at the
desk, before the time or on the dot | how long beforehand | my bus gets in 40 minutes before, is that alright | do I
come bang on the time or a bit sooner | what time should I present myself to check in | is it ok to be there well
before my slot | can they see me if I come early | how much before do i have to come | my son drops me off on his way
to work so I'll be an hour early | do you like people in good time? | Is 5 minutes early enough? | need extra time
beforehand for paperwork? | will the doors be open if I get there before | should new people allow time for registering
at reception before it starts | I'm always too early everywhere, is that a nuisance | am i supposed to be there in
advance of 9.20 | when exactly to show up, 9:10? 9:15? | do they take you before your time if it's quiet | how soon
before must one report | I'll be 20 min early, may I come in | Can I come at 9 and sit | How long before should we be
there | shall i get there early, are there forms | how many time before i must arrive | I will be there 9 oclock i like
to be early, door is open? | may I come at nine and sit | is the door open before nine
""",
    "on_time": """
is she running to time this morning | how long will I be sat waiting there | are they behind today | do you usually
keep people waiting | last time I sat an hour past my time, will it be like that again | is the doctor on schedule |
will I be called in punctually | is there a big queue at the clinic right now | which time of day has the shortest wait
once I'm there | how punctual are they | i have only 1 hour parking, will they take me at exact time | my lunch break's
short, do you run late much | is Dr Patel delayed today | does everyone get seen at the time it says | how much hanging
about in the waiting room | are things backed up this afternoon | how long they make you wait inside | any delays at
the surgery today? | is 9:20 really 9:20 or more like 10 | do first appointments run more on time than later ones |
whats the typical wait after you check in | Is clinic running behind schedule, I'm about to set off | been told he's
always half an hour behind | can I be sure of being out of the waiting room by ten | I can't sit long, do they overrun
| I could do Tue 24 at 9:20 or Wed same time, which is quieter | Is the dr running on time usually | Will there be a
wait when we get there? she can't sit long | is the doctor running on time usually | She always runs late. Should I
bother coming on time | which of them is the quieter time | when is it least busy | does she keep to her times
""",
    "transport": """
the bus drops me miles away | can you send a car for me | I've no way of getting there | do you do patient transport |
is there a minibus that picks up pensioners | I can't drive after my operation | can somebody fetch me from home |
which taxi firm do you use | who will help me out of the cab | need an ambulance car to bring me, not an emergency, I
just can't walk to the bus | my neighbour who usually drives me is away | could a volunteer driver collect us | is the
last bus before or after you finish | no lift home that day | can the clinic arrange a cab | I have nobody to take me |
there is hospital transport for old people? | will someone meet me at the station and walk me over | how would I get
back afterwards, no buses after six | Mum needs a driver both ways | I'm not allowed to drive and it's too far on foot
| do you pay for taxis | Could someone push me from the kerb to the door? | dial-a-ride | getting there is my problem,
I gave up the car | What bus goes there | how do you get there from kings cross | what bus goes | what if we're late
the ambulance transport is always late | What tube | the buses are on strike and my knees are what they are | whats the
nearest tube | how far is it from the station, got a 10 oclock in soho | which is near to bus 29 | is it near tube, i
don't know london good i come only in august | how many minutes by car from heathrow | is there a bus from Victoria
coach station | will the ambulance people bring me | who could drive me there
""",
    "message": """
tell the doctor I'm allergic to penicillin | can you let Dr Patel know I said hello | please pass on that I'm scared of
needles | could you email the details to my daughter | send this to my husband as well | put on my notes that I'm
diabetic | just so they know, I've got a pacemaker | who do I tell that I'm on blood thinners | I'm deaf so please
don't phone | will he have read my notes beforehand | give Dr Ford my regards | could you ring my son and say when it
is | fyi im pregnant | note for the doctor: the old tablets made me sick | warn them please that my boy is autistic and
hates noise | do they know about my hip from before | can you forward it to my carer | should I mention I had a stroke
| leave word with the nurse that I bruise easily | add to the booking: speaks slowly, needs time | inform my own doctor
that I'm coming to you | text my wife the time would you | want them to be aware of my epilepsy | is there somewhere to
write a remark for the clinician | I have hearing aids, let them know to face me | please write for doctor: i take
warfarin | tell my work I've got this | did the doctor get my message | send this to my daughter she takes me | Hi its
Jo again, Normans daughter, spoke to someone friday, she said she'd sort it?? | will you text my son the time as well |
Yes but my daughter lives in Leeds and wants to be on the phone during it, allowed? | you've not asked me what's wrong
with me | my dad will come with his carer, her name is Blessing, put it down please | how do i tell them about allergys
penicillin and plasters | send it my son please he does my diary | can you tell doctor its about the bruises, i dont
want to say it infront of my husband | does Dr Patel get told why | so im trans and just want someone decent about it |
Can I add that its about my migraines | does the doctor get told why im coming | im up the duff, does that change the
appointment lol | tell dr patel ill be 5 min late | did patel read my message from friday? | can you send me by sms
this list i show to my sister | okey but i have allergic to latex you must write it there | do i need to tell the
doctor before what is my problem? i can write it here | tell doctor patel i stop the pills because of stomach | i can
send photo of my rash here so doctor see before? | put down that he comes with his helper | write on it that I can't
hear on one side | I'm expecting, should they know | let the doctor know it's about my migraines | I'd like to send him
a photo of it first
""",
    "past": """
when was I last there | what did I come for in March | show me my old appointments | have I ever been to you before |
how many times have I seen Dr Ford this year | who was it I saw in the summer | list of my earlier visits | which day
did I have that scan done | my appointment history please | I need the date of my previous blood test for a form | did
I miss any this year | when were my stitches taken out | what did I have done with you last time | can I look back at
what I've attended | name of the lady who saw me in spring | how often have I visited since January | was it two years
ago I had the thyroid looked at | record of former bookings | where did I go the previous time, Camden was it? | the
insurance form asks when I first attended | previous visits?? | have i been this month already | I want see my visits
from before | what was the date of my last check | whom did I see the time before last | where have my old ones gone |
where can I see the old ones | I want the ones I've already been to | the earlier ones don't show, where are they | how
do I look at the ones that are over | can't see my previous ones | are the old appointments kept anywhere | where's the
one I went to in September | I'd like to see the ones before these | old ones? | where was it I went the last time,
that same road? | whereabouts did I come to you last time | when did i last come in | Have I missed one? had a funny
feeling I had to be somewhere Friday | when did i last see somebody there? | Did the doctor write anything down from
last time | old ones | what date was my last blood test need it for a form | what was the name of the doctor i had in
the summer, the nice one | past ones please, the one where she looked at my knee | I had one in january with ultrasound
where is that
""",
    "so_far": """
what have I picked so far | which place did I say again | where have we got to | remind me what I chose | I've lost
track of what I told you | what have you got down for me up to now | did i tap morning or afternoon | who did I ask for
just now | summary please | how far along are we | which visit did I select, I forget | can you read back what I've
told you so far | I was interrupted, what was I doing | did i put camden or richmond | what's been filled in already |
my phone rang and now I dont know where I was up to | what are my choices till now | have I said what day yet | recap |
so what do you have for me at this stage | what i have chosen? | I can't see what I ticked earlier | what answer did I
give to the first question | before I go on, what's chosen | which doctor did i press | wait did you say dr patel or
any
""",
    "far_ahead": """
how far in advance can I book | do you have your January diary open | can I book for next summer already | when do the
March appointments come out | is it possible to get something for after Easter | how many weeks ahead does it go | I
won't need it until next September, too soon? | how far into the future are the dates | why can't I see anything past
February | when's the next batch of slots released | I need one in six months, can I do that now | can you book a year
ahead | the calendar stops, how do I get beyond that | are dates for spring up yet | doctor said come back in half a
year, may I fix it today | when will the new rota be available | what's the latest date you've got in the book |
booking for 2028 possible? | furthest ahead date? | i want july but it doesnt show | does your diary go past Christmas
| how early in advance you open calendar | when do next years times go live | my follow up is due next autumn, where do
I go that far | is it too early to book for June
""",
    "series": """
I need one every fortnight | can I have a standing appointment | book me six sessions | every Monday for a month | a
course of injections, one a week | same time each week please | set it as recurring | my blood has to be checked
monthly, can I do the whole lot now | three visits, spaced out by a week | I'd like to put several dates in at once |
weekly | is there a way of booking a block | doctor wants me back every three months | four appointments over the next
two months | make it a regular thing | repeat each friday till christmas | i must come 5 times, how to do | book them
all in one go, the ten I need | I come fortnightly for my dressing | can you give me a date now and another in January
and another after that | twice a week for three weeks | regular slot, first tuesday in the month | do I have to go
through this for every single session or can you do the set | need to be monitored every 4 weeks | once a month until
further notice | Can I have blood test and see GP on one day one after another | ok and after that can I also do a
blood test same day | Blood test and see the doctor same morning possible? | can I do 2 things in one go, bloods and a
chat with the doctor about them | Can I book one for each of the three kids in a row? | blood test and also doctor same
day one after other possible
""",
    "longer": """
I've got three different things to talk about | is ten minutes enough, I have a list | could I have a double slot |
need more time than usual, I'm slow getting undressed | can I bring up my knee and my ear in the one visit | two
problems at once ok? | it takes me a while to explain, can I have extra time | a longer one please | do they do half
hour ones | how many things can you raise in one appointment | can the doctor do my mole and my bp at the same go |
should I book two slots because its complicated | my son has learning difficulties and can't be rushed, is there a
longer consultation | always feel hurried, want an extended appointment | several complaints, one appointment? | I need
an hour with him not ten minutes | is there a shorter one, just a quick question | i have many problems can i say all
in one time | would it be too much to ask about both feet and my tablets in one sitting | the short slot won't do,
there's a lot to go through | with the translator it takes twice as long, can we have double | Can I combine things? |
they threw me out after ten min last time with half my list left | want the long appointment | one issue per visit or
can I mention others? | no preference but mum needs 40 mins not 20, she talks | 20 minutes isnt long is it | Is the
11:20 long enough to talk about two problems | can i have 40 mins instead of 20 theres a lot to get through | not sure
is enough 20 minutes, i have many problem | why 20 minute? in my country doctor talk one hour | she's slow to explain,
forty minutes would be better | twenty isn't going to be enough for all I have | in my country it is an hour, can I
have that
""",
    "together": """
can my wife and I come in together | appointments for me and the kids at the same time | two of us, one after the other
| could they see both of us at once | back to back slots for my mother and me | there are four of us who need it | my
husband wants one too | I manage a care home and have eleven residents | family of five, all need doing | can we share
an appointment | me and my brother, same day, side by side | can the twins go in as a pair | my daughter needs it too
so can we come both | couple's appointment | is it possible to have consecutive times for three people | we'd like to
be seen jointly | book 2 persons | one trip for all the family please | my mate and I both want our bloods done
together | I want one and so does my neighbour, same morning | can you fit us both in at once | group booking | my
sister and myself in one go | for the pair of us please | whole household needs seeing | can u do the blood one for me
and my mum same time | Can I have blood test and see GP on one day one after another | ok and after that can I also do
a blood test same day | need 2 appts 1 for me 1 for the wife same time if u can | Blood test and see the doctor same
morning possible? | for 2 people me and my brother he has learning disability | can i see both | i'd need two next to
each other, one for me one for hubby | put them in one go, same day me and hubby. his is not showing | can I do 2
things in one go, bloods and a chat with the doctor about them | Dr Patel for me and Dr Ford for my husband, same time,
we only have the sitter for an hour | Can I book one for each of the three kids in a row? | 2 of us please me and my
son | blood test and also doctor same day one after other possible | both?? one for me one for wife at same time | is
ok if i come both me and my brother in one appointment | she and I only have a babysitter for an hour, can both go in
at once | one for him and one for me, next to each other
""",
    "how_soon": """
how long is the wait to see a doctor | how soon could I be seen | what's the waiting time for a scan | are you very
booked up | when's the earliest you'd have anything | is it weeks or days | how quickly can you fit me in | roughly how
far out are you booking | how busy are you next week | whats the soonest | how long do people wait for a blood test
with you | would I get in this week at all | do you have a long wait for ultrasounds | is there usually something
within a few days | i need to know how long before i get appointment | how full is the diary | what's your lead time |
when could they take me at the earliest | do you ever get same day slots | if I asked today, when would I be seen? |
how fast is it to get a GP here | waiting times pls | is it like the hospital where you wait for months | how many days
till a free one | What sort of delay are we talking about for a scan? | how booked out is Dr Patel | can one get in
quickly with you | what is your current wait | am I looking at this month or next | anything likely before the weekend
or are you chocka | how many days i wait for doctor | quickest you can do? | are appointments hard to come by | how
much notice do you need to fit someone in | would it be a matter of hours or days | how long from booking till I'm in
the chair | whats the waiting list like | my cousin say you always give tomorrow if i call, its true?
""",
    "changes": """
will you let me know if the doctor's off sick | what happens if you have to cancel on me | does somebody ring if the
time changes | how would I find out if it was called off | if she's ill that day do I get another doctor | will I be
warned if it's put back | do they text you when the clinic has to change things | what if Dr Ford goes on holiday in
the meantime | suppose the doctor can't come, what then | would you tell me about a change | last time it got moved and
nobody said. will I hear this time? | what if you shut because of snow, would anyone say | if anything alters, how do
you notify people | how will i know when doctor is not there | in case of cancellation from your side, do you contact
me | Do I get told if the clinician is swapped? | what if he's called to an emergency | can it happen that you move my
time without asking me | if the machine breaks down do you warn us | should I check the day before that it hasn't
changed | hope someone would phone me if she's poorly | what do you do when a doctor doesn't turn up | will they keep
me posted about changes | if you're running a strike that day, will I know beforehand | who tells me when the room's
been changed
""",
    "reference": """
what's my booking number | is there a reference | do I get a confirmation code to show at the desk | need the
appointment ID for my travel claim | where is the ref no | the letter says quote your reference, I haven't one | do I
need a ticket or number or anything | what number do i give reception | booking reference please | my work wants the
reference of the appointment | did it give me an order number | confirmation number? | is there a barcode or something
to scan | how do they find me without a number | what's the unique number of this visit | i have no number of
reservation | Which reference should I quote when I ring? | what do I quote | the taxi scheme asks for an appointment
reference | can't see any ref on the message | do I need to note down an ID | they asked me on the phone for a booking
id and I had none | case number? | will reception want a number off me | no reference was given
""",
    "lost_property": """
I think I left my umbrella with you | has anyone handed in a pair of glasses | I've mislaid my scarf, was it in your
waiting room? | left my stick by the chair | did you find a child's teddy | lost property? | my hearing aid must have
dropped out in the consulting room | I forget my bag there yesterday | one of my gloves is missing since I was at yours
| is there a black wallet lying about at reception | I walked off without my coat | mum left her dentures in the loo |
keys! did I leave my keys there | somebody may have picked up my cardigan | dropped an earring when she examined my
neck | i left behind a carrier bag with shopping | do you keep things people leave | my phone charger is still plugged
in at your place I think | has a walking frame been left there | Can I come and look through the things that were
found? | I took off my ring for the scan and now it's nowhere | blue folder with papers in, left on the seat | my lad's
cap is at your clinic | can you look under the chairs for my purse | found someone's watch in your waiting room
""",
    "delete_chat": """
how do I clear this conversation | can I rub out these messages | I don't want my wife to see this chat | get rid of
everything I typed | wipe the history here | my kids use this phone, how do I hide what I wrote | can you unsend what I
said | erase the chat please | how to delete conversation | will it still be there when someone else picks up my phone
| remove my messages from above | I wrote something private and want it gone from the screen | make this thread
disappear | can others read back over this | clear chat | empty the conversation | scrolling up shows all my
embarrassing stuff, take it away | delete what we've said to each other | how can I stop my grandchildren reading it |
does this chat vanish by itself or do I have to remove it | want my typed words removed from this window | is there a
way to tidy away all this text | strike my last message from the chat | my partner checks my phone, can this be removed
| bin this whole conversation | and how do i get rid of you off my screen | how do i stop getting messages from you
""",
}
