"""Examples of what people write about who is in the chat, for whom they write, and in which mood, by kind."""

EXAMPLES = {
    "reminder": """
will you remind me | do I get a text the day before | can you send me a confirmation | I didn't get an email about it |
will there be a letter | can you nudge me on the morning | I forget everything, who'll jog my memory | could I have it
in writing | do you send reminders | print this out for me | is there a confirmation email | send it to my email as
well please | ping me an hour before | text me the details | can it be posted to me | no confirmation has arrived |
remind me tomorrow evening | I'd like an sms of that | do you give a prompt so I don't forget | do I get a card through
the post | can I have something written down | a wee reminder nearer the time would be nice | you will send message
before? | how will I remember, do you prod people | set an alert for the night before | where's my confirmation, hasn't
come | do I get something in writing | will I get a text the day before | Do you text a reminder | will you send it to
my email aswell | I didnt get a message | Print | send this to my daughter she takes me | will you text my son the time
as well | do you send a letter | How do i print it | will u remind me i forget everything | i didnt get an email | send
it my son please he does my diary | will i be getting proof that its off | can you text me a reminder | did it go
through? didnt get an email | what message? i cant see it | will you remind me cos my brain is mush with a newborn |
how do i download these | can you ring me to remind me im hopeless | can i get a printout of this for school, they want
proof | can you send me by sms this list i show to my sister | you will send me reminder? | I didn't get any email. did
it really work or you are lying again | you will send to me paper that is cancelled? | how do I download it | can I get
it on paper | nothing has come to my email
""",
    "other": """
it's for my mum | I'm booking for my husband | my son needs a doctor | can you see my little girl, she's 4 | not for
me, it's my dad | appointment for my elderly neighbour | my baby has a cough | I'm his carer | I look after an old lady
and she needs a blood test | on behalf of my wife | my daughter's 12 and has earache | it's someone else who needs it |
for my grandson please | can I make one for a friend | my boy has nits | I want to get my mother seen | for my partner
not myself | husband won't ring himself so I'm doing it | my toddler's come out in spots | my aunt is the patient |
she's too ill to type so I'm writing for her | need appointment for child | is it possible to book on another person's
behalf | the appointment would be for my lodger | my nan wants her ears looked at | it is for my brother, he doesn't do
phones | my father in law has a bad chest | i book for my wife she not speak english | how do I see my mum's | where
are my wife's appointments | can I look at my son's ones here | it's my dad who is coming, not me | she has her own
account, I only have mine | I am doing this for my mother | whose name goes in, mine or my daughter's | can I do my
husband's at the same time | it's for my wife, not for me | my neighbour asked me to book for her | are you booking it
for both of us | do I sign in as me or as my son, he's the ill one | is it my log in or my mother's that you want,
she's the patient | whose details do I put, mine or my little girl's | should it be my account or his, it's him who's
unwell | do I use my own login or my husband's, the visit is his | it's for my dad, so do I log in as him | mine or
hers? she is the one who is ill | which account, mine or my daughter's, she's the one with the cough | my log-in or my
wife's, it's her that needs the doctor | is it me that signs in if it's my lad who's sick | can u do the blood one for
me and my mum same time | Can I do it for my dad, he's got dementia and I've got power of attorney | I am on my wife's
phone, does that matter? | Can my daughter come instead of me if I'm no better | now one for my son, he's 6 | is that
my appt or my husbands, we share the phone | can someone else have my slot, my flatmate needs one | I want to make an
appointment for my mum shes 84 and wont use the phone | Good morning. Mrs Ellery here. It's about my husband's scan. |
do i sign in as me or as my mother its her appointment | im his carer from the agency, he cant see the screen. have his
permission | my late husbands account still on here how do i get him off and me on | for 2 people me and my brother he
has learning disability | who is it booked for me or mother? | it was meant for my father not me. his name Viktor | is
that me or my wifes | my mums isnt on here | can my daughter see this list too | put them in one go, same day me and
hubby. his is not showing | dad's refusing to go. says he's fine. he isnt | This is mums. she's moved to Devon to live
with my brother | can my daughter have it instead of me | is this costing me data all this back and forth | hiya can i
get my little boy seen tmrw hes got a rash on his tummy | Hi its Maya's mum again | can my husband come instead of me
tuesday he needs it more | can i sign in as my daughter shes 4 | wife normally does this bit for me. shes away til weds
| its logged me in as my sister | Yes but put it under my wife's name please | 2 of us please me and my son | my
colleague needs a scan how does she book | Can you see my daughters one too or just mine | can i send my husband to
pick up my results, its the same place | change it to my little girl's name, shes the one who's poorly | can someone
else have it, my friend needs one that day | I need book for my mother she not speak english can i do for her | can my
wife come instead of me on tuesday, same hour, i am better now | my daughter do this for me always she is at work now,
can wait until evening? | Can I use my husbands login its easier | not me. its my father he has 82 | My wife is calling
for the same thing on phone now so don't book | not for me, for my flatmate, his name must be on it | can you see my
wife's ones here too | is ok if i come both me and my brother in one appointment | can my cousin take my place instead
of cancel | is for me or for my son this one | I look after him, he agrees to it, he can't see to type | my wife does
these things usually | put it in my husband's name not mine | it should say my daughter, not me | her appointment, my
phone | he can't read it so I am doing it for him | whose name is it in | is this under me or mum | my brother in law
wants one as well | can I see the wife's here
""",
    "whom": """
it's for Derek | book Maria in please | can you put Ahmed down for Tuesday | this is for Mrs Okafor | Could I book for
Joan, she's next door | Kasia needs one | appointment for Priya | book for Mr Lee | the patient is called Winston |
it's Beryl who's poorly, not me | get Tommy seen | for Jean and not for me | Sanjay wants to see a doctor | a blood
test for Doris | I'm sorting this out for Edna | can Leroy have one | make one for Fatima | it's little Oscar that's
ill | I'm asking for Mrs Braithwaite at number 9 | put Gareth in for the scan | Please arrange a visit for Miss Chukwu
| this one's for Stan, the next one's for me | it is for Olga | Ruby has got a temperature, book her in | can I get Ken
an appointment | Mohammed needs his bloods | for Sheila | need something for Bob please | book in Ingrid | would you
see to Percy, he's got a bad leg | Archie needs to see a GP | patient name is Yuki | i want appointment for Hassan |
slot for Margaret, she can't use a phone | Mrs Patterson asked me to book her in | Could you fit Nigel in somewhere |
Appointment needed: Gwen
""",
    "human": """
can I talk to a person | are you a robot | I want a human | put me through to reception | can somebody ring me | I
don't want to talk to a machine | is there anybody real there | get me someone who can listen | call me back please |
speak to an operator | receptionist please | am I chatting to a computer | let me talk to the lady at the desk | agent
| I'd sooner speak to someone | are you AI | give me a real voice | is a person typing this | this is too much, I need
somebody to help me on the phone | live chat with staff | can I have a proper conversation with someone | please
connect me | i want speak with woman from reception | could you have one of the girls phone me | no robots | transfer
me | are you a human being | you're one of those automated things, aren't you | I can't do this with a machine, who can
I speak to | person please | have someone contact me | I need a chat with the practice nurse, a live one | customer
service | is this a real person or a bot | can you ring my mobile | tell somebody to give me a bell | get me a manager
on the line please | can I just ring somebody | is there a number I can call | is this a real person or one of them
robots | My daughter set this up for me but I am 84 and I would sooner talk to a lady on the telephone | can't you just
put me down as Mrs K from Chalk Farm, they all know me there | My fingers don't work well on these small screens dear,
is there another way | i cant read this without my specs, ring me | is this the clinic or a machine | I dont understand
all this tapping. Can a person ring me back | Hi its Jo again, Normans daughter, spoke to someone friday, she said
she'd sort it?? | well thats a comfort, a robot. whatever next | Bless you. Are you a real girl | i'd rather speak to
somebody about it | are u a real person | am i speaking to a human or not | HUMAN. NOW. | don't want portal. i want
person | my hands are too shaky for this, is there another way | I'm no good with screens, can someone do it for me | I
want no portal, I want somebody | I spoke to a lady last week and she was going to sort it | could a real person look
at this | put a proper human on
""",
    "wrong_number": """
wrong number | I'm not a patient of yours | stop messaging me | who gave you my number | unsubscribe | I never
contacted you | you've got the wrong person | leave me alone | I don't know any clinic | this isn't my surgery | take
me off your list of contacts, I don't want these messages | I think this was meant for someone else | how did you get
hold of this number | I was trying to reach the dentist | opt out | I live in Manchester, why are you writing to me |
you are texting a stranger | don't message here again | not me, new owner of this number | I wanted the pizza place |
sorry wrong chat | block | I meant to write to my daughter | why do I get your messages, I'm nobody's patient | stop
this spam | Sorry wrong chat lol | STOP SENDING ME MESSAGES | Sorry that was meant for my sister ignore | how do i stop
getting messages from you
""",
    "who_is_this": """
who is this | who am I talking to | is this the clinic | what are you | is that the doctor's surgery | what's your name
| am I through to the right place | which clinic is this | and you are? | are you the Small Clinic | what kind of chat
is this | who's writing | is this the medical centre in Camden | introduce yourself | do I have the right surgery here
| what place have I reached | who's there | is this reception | your name please | am I in touch with the hospital | is
that the health centre | what organisation are you | who I am speaking | do you belong to the doctors on the High
Street | what is this thing
""",
    "clock": """
is that am or pm | what's 14:20 in old money | 2:20 in the night or the day | which one is half past two | does 9:20
mean morning or evening | I don't understand 24 hour time | what does 16:40 mean | 14 o'clock? | is 10:20 before lunch
| how do I read these times | is that twenty past two in the afternoon | fourteen twenty, when is that | 9.20 p.m.? |
these army times confuse me | what is 14:20 in ordinary time | explain 15:10 | is 13:00 one o'clock | 17:30 = ? | I
can't work out the hours over twelve | is 11:20 at night | what time's 14.20 on a normal clock | twenty past nine at
night or in the morning | am/pm please | do you mean British time | i don't know this clock system 14 15 16 | That
Wednesday, is that the 25th or the one after? | wait is that 9 in the MORNING | UK time? what other time would it be, I
live in Kentish Town | clocks have gone back havent they | 9.20 at night or in the morning, silly question | is that
9.20 morning or night | 9.20 am right not pm | is the monday cut off 9.20 in the morning | 09:20 english time or my
time, i am in Dubai now | is it 9.20 in morning or night
""",
    "thanks": """
thank you | thanks a lot dear | cheers | ta | bye | much obliged | you've been a great help | god bless you | thx |
that's very kind | goodbye then | good night | wonderful, thank you so much | have a nice day | many thanks | see you
on Tuesday | merci | I've put it on the calendar in the kitchen, thank you | tyvm | cheerio | you're a star | much
appreciated | nice one mate | lovely, ta ever so | thank you kindly | so grateful | thanks for putting up with me |
that's great thanks | thank you, you're being very patient with an old man | jackpot!! thought id be waiting till
january | ta love | brilliant, that was easier than I feared | OK goodbye and God bless you | thank you very much
you've been very patient | tick | Bless you. Are you a real girl | see you tuesday then x | all correct thanks just
checking | oh good I havent missed it | smashing, thats all i needed | fab ta xx | that was easy! why cant my actual gp
do this | ok bye | screenshotting this for my manager | oh thank god its still there i thought i missed it | thank you
god bless you | That was easier than your useless phone line at least | nothing, only checking. thanks | bingo, that's
earlier than I hoped | you're a lifesaver | I've taken a picture of it, cheers | that was painless | phew, thank
heavens | that's grand | got it ta | what a relief, it's there | well done | well done to all of you there | good job
that was | very well done
""",
    "that_is_all": """
that's all | nothing else | no thanks, I'm fine | that'll be all for today | all good | I'm sorted | that's everything
| no that's it | all done | nope nothing more | I'm set | we're finished here | no thank you dear | nothing further |
great, done | I have what I need | that covers it | no more questions | I've nothing to add | I'm happy with that |
it's all sorted now | that was the only thing | is all, finish | good, that's me done | no I don't need anything else |
no that's everything | nothing thanks | no nothing thank you | OK goodbye and God bless you | all correct thanks just
checking | oh good I havent missed it | smashing, thats all i needed | ok bye | Got to run, will sort the rest later |
screenshotting this for my manager | ok i go out now the bus is coming | nothing, only checking. thanks
""",
    "able": """
hello is anyone there | what can you do | how does this work | how do I book | how do I start | anybody home | what can
I ask you | help | are you there | how do you use this | what's this chat for, what does it do | how to make
appointment | where do I begin | what do you do | hello? | can you help me | show me how it works | hi there, knock
knock | how can I get an appointment through this | what are you able to help with | yoo hoo | explain how one books
here | is this working | commands? | do I type or talk | what sort of things do you understand | i was cut off in the
middle of doing this yesterday do i start from scratch | ello | hello? anyone there | you there? | ok so you're a bot
so whats the point of you | hello?? someone there? | are you still there | anybody at home | so what good are you |
what's a bot for then | hey | oi | you awake | I started this yesterday and lost it, do I begin again | do I have to do
it all again from where I left off
""",
    "which": """
I don't know which visit I need | which one should I take for a sore back | what's the difference between the GP and
the video one | who should I see about my knee | do I need a scan or a blood test | not sure what kind of appointment
this is | which type is right for a lump | what do I pick for a repeat check of my thyroid | should it be the GP first
| is a rash a GP thing or minor surgery | unsure what heading mine comes under | i dont know what to choose for tired
all the time | which is better for stomach pain, abdomen scan or consultation | my doctor wrote 'bloods and USS',
what's that in your list | what kind of doctor do I need | which would you say for a mole | can you tell me what
appointment fits | for headaches which do I press | do I want iron or vitamin d | what is right for my problem | I need
stitches out, which of those is it | my ears are blocked, what do I go for | who do I go to for women's trouble | where
does a verruca belong in these | which category for HRT | none of these sounds like mine, it's for a medical for work |
what do people normally take for dizziness | is GP consultation the same as seeing a doctor | help me pick the right
sort of visit | what should I choose if it's my nerves | which option covers a bad toenail | how do I know which I need
| what type visit for pain in belly | I was told to get checked, checked for what I'm not sure, so which? | does a
swollen neck go under thyroid | Which of those five is for a cough | which of these do I need | what is the difference
between them | how does the GP one differ from the video one | the video and the doctor, are they not the same | what's
the difference between these two | is a scan something else than an ultrasound | in what way are they different | are
these two the same kind or not | I don't see how the first differs from the second | what makes the video one different
| I dunno, which do I need for a lump in my neck | Its a bit embarrassing, down below | can the video doctor look at a
rash properly do you think | None of them | does it matter | Whats the difference between video one and the ordinary
one | which one do I want for a lump on my neck, its been there since august | memory test for my dad, is that gp | I
think the GP but my son says blood test. He's usually right mind you | private thing, womens troubles, dont want to
type it | ok so basically ive been tired for like 3 months and my boss says i look grey and i dunno if thats a blood
test or a doctor thing | not sure tbh, got a lump in my armpit and im freaking out | Do I need to see the gp before I
can have the bloods done? | std check, is that blood or what. asking for myself not a friend lol | whats the difference
between gp and video | is possible to have blood exam without see doctor before? | no idea. my knee swell like balloon,
which one is for this | I have a lump I found it last night in the shower and I can't stop shaking | Pick one for me |
private matter i don't write it here | it's rather private, which one do I want | for a personal problem downstairs,
which is it | is that a blood thing or a doctor thing | for a check of my sugar, which do I tap
""",
    "advice": """
what should I do about this cough | is it serious | can I take paracetamol with my tablets | is this normal | should I
go to hospital | could it be cancer | how do I get rid of a verruca | what can I put on a burn | is it catching | do I
have flu | should I be worried about a lump | does the needle hurt | can I drive after it | what's good for a sore
throat | side effects of these pills? | can I drink on antibiotics | look at this photo and tell me what it is | what's
wrong with me | should I keep taking my tablets | is it dangerous to leave a tick in | ice or heat on a sprain | how
high is too high for a temperature | I've taken two by mistake, does it matter | is it safe to fly with this | what
causes dizziness | how do you bring down a fever | am I having a heart attack do you think | would you say it's broken
| can I bath with stitches in | is ibuprofen ok with blood pressure pills | what medicine is good for allergy | my
ankle's like a balloon. What do you suggest I do? | is my blood pressure 150 over 90 bad | how many units is too many |
can you diagnose me | should i rest or keep moving with a bad back | do I need antibiotics for this | is shingles
contagious | what vitamins should I be on | can pregnant women have this | is it serious do you think | should I be
worried about it | will i be able to drive after | Should I stop my warfarin | how many tablets of ibuprofen can i take
til then | Not sure. It hurts less but my neighbour said it might be serious | I've got covid, two lines this morning,
am I allowed to come | My father has been more and more muddled since Thursday and he keeps asking for my mum who
passed. I'm at my wits end | My chest infection is back, green stuff, should i wait for weds or go a and e | you've not
asked me what's wrong with me | do i still need this one if hosp have scanned her | what should he not take before | I
feel better now so should I still come | theres blood in my wee should i wait til tuesday | what if it gets worse
before tues | can u tell me if its serious, the thing on my leg | my eldests got chicken pox, do i still come | is it
ok if im on my period for it | I've tested positive for covid this morning, what's the protocol? | how i say to doctor
"hernia"? same word in english? | i feel little better but doctor in my country say go anyway... what you think | can I
drive myself home afterwards | is it alright to stop my blood thinners | should I carry on with the statin | how many
paracetamol is too many in a day | does having my period matter | I've a cold, does that matter for it | now the
hospital has looked, do I still want this one | how would I explain a hernia to her | am I infectious | I feel fine
again, is there any point coming | neighbour reckons it could be serious | is it the sort of thing one ignores | could
the new pills be doing this | does it need looking at or will it go by itself | my aunt says it is shingles, what do
you say
""",
    "later": """
give me a minute | I'll come back to this | let me ask my wife first | hang on, someone's at the door | I need to check
my diary | brb | I'll think it over | have to go, kettle's on | can I finish this tomorrow | just a sec | one moment
please | I'll do it tonight | not now, I'm at work | let me get my glasses | must speak to my daughter before I decide
| bear with me | I'm driving, later | going to look at my shifts and then I'll be back | hold on a tick | busy now,
another time | wait | must look for my card first | i need talk with my husband before | give me five | I'll get back
to you after dinner | battery going, will carry on later | I'll ask my wife and come back | let me check with work
first | need to look at my diary | I'll get back to you | ok doing it now hang on | I've put the kettle on one sec |
hold off a sec the doorbell | Can I think about it till tonight | I'll have to find my glasses one minute | hang on
shes just waking up i'll do it when shes settled | ask my daughter shes driving | i need to ask my neighbor shes taking
me | oh wait i think i've got the chiropodist Tuesday let me look at the calendar | 11.20 or 14.20, ask my daughter,
she's on 07 something I'll find it | hmm £60. let me ask my son | hang on kettle | one sec boss is behind me | he's
just been sick all over me give me a min | ill ask my manager and come back to you | not yet, asking my boss for the
morning off | brb doorbell | Got to run, will sort the rest later | umm let me check my rota | my daughter do this for
me always she is at work now, can wait until evening? | hold on wheres my glasses | yes yes ok signing, one minute |
mmm wait i ask my wife | I dont know yet where i will be, i can tell later? | ok i go out now the bus is coming | no no
i can't decide, ask me later | yes.. no.. give me a moment i look my rota | I have to think. if he ring me from
hospital before monday i cancel, if not i come | I have to ask the neighbour who drives me | my bus is here, I'll carry
on afterwards | let me find my diary | he's been sick on me, two minutes | the boss is watching, later | doorbell, hold
on | just putting my glasses on
""",
    "hold": """
can you keep that one for me | hold the 9:20 while I ask | will it still be there in an hour | reserve it until tonight
| don't let anyone have it | can you save my place | am I going to lose it if I wait | pencil me in | keep Tuesday for
me till I've spoken to work | how long is it kept | put a hold on that time | could you block both and I'll say which |
if I come back after lunch will it be gone | provisional booking possible? | can I have first refusal on that slot |
please don't give it away | save that one and I'll confirm later | will someone else grab it | can it be set aside for
me | put my name by it for now | hang on to it for half an hour | do I lose my slot if I close this | keep it warm for
me | can you reserve without me deciding yet | you keep this time for me please, I tell you evening | will you keep
that one for me for an hour | can you save it while I check | I'll have 10 20 but can you hold it while I ring my boss
| im on the bus signals rubbish will the time still be there in 10 mins | can u hold 9.20 for me while i check with my
mrs | please hold two for me i choose tonight | will it be gone if I'm slow signing in | is somebody else able to take
it meanwhile | does it stay mine while I fetch my card
""",
    "mistake": """
I pressed the wrong one | oops | my finger slipped | that was a mistake | I tapped it by accident | didn't mean to
touch that | I chose the wrong thing | sorry wrong button | the cat walked on the phone | I clicked too fast | picked
the wrong doctor by mistake | meant the one below | hit it unintentionally | my thumbs are too big, got the wrong one |
what have I done, I didn't want that one | my grandchild pushed it | i press error | selected the wrong visit | shaky
hands, touched the one above | I've gone and pressed something silly | oh no not that | undo that, I misread it | I put
Richmond and meant Camden | accidentally hit that | it went before I'd read it | I hit the wrong thing | that wasn't
what I meant to tap | oops wrong one | Sorry wrong chat lol | my thumb slipped | Sorry that was meant for my sister
ignore | it should be a blood test not a gp | dont cancel!!! i pressed it by mistake | can it be un-cancelled after |
not the scan i pressed that by mistake, doctor | hang on i've booked the wrong day | WHY does it say done i only wanted
to look | pressed the wrong button toddler had the phone | dont cancel!! i thought this was the moving page | not gp, i
choose wrong, i want scan | wait i made a mistake is the wrong day!!! | no no no not done, i was only looking!! | i
push wrong button!!! nothing nothing | I was only having a look, I didn't mean to book | it booked before I was ready |
that was not what I wanted to press | toddler had the phone
""",
    "repeat": """
say that again | pardon | what was that | I didn't catch that | can you repeat it | once more please | come again |
what did you say | show me that again | eh? | the message has gone, can you send it again | sorry, again? | I missed
what you wrote | can I see it one more time | read that back to me | huh | repeat | run that by me again | i not
understand, say again please | what did it say just then | it scrolled off the screen, put it up again | one more time
| could you state that again | excuse me? | lost the card, show again | the screen's too small what does the last line
say | i cant read this without my specs, ring me | what | can you read them out to me | what message? i cant see it |
what's the bottom line say, I can't make it out | read me the last one again | the print's too small, say it again
""",
    "booked": """
is it booked | did that go through | am I in | is it in the system | has it been confirmed | have I got it now | did it
work | is that definite | so I'm booked then? | was my booking accepted | is everything settled | did you get that | am
I down for Tuesday now | has it saved | is that it, have I got a place | done? | booked yet? | did the appointment
register | is it all in the diary now | I pressed book, has it taken | not sure it went in | is my place secured | it
is confirm? | have you written me in | so it's all fixed up is it | did that work | is that all done now
""",
}
