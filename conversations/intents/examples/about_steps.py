"""Examples of what people write about the step that they are at, by kind."""

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
I'm at work | all of these are in school time | Your calendar wont let me tap the 27th | nothing on thursday? | Too
early all of them. I don't get going till noon | can you do half past nine instead of twenty past, the bus gets in at
25 past | no evening ones? I can't keep taking time off, they'll sack me | Perfect, just what I wanted... twenty past
nine with no parking and a toddler | too early all of them, he isnt up and washed till 11 | none | you had 15.20 a
minute ago where's it gone | none of these work im in meetings solid til thurs | nope nothing there for me | not that
week, we're in tenerife 😎 | why there is no hour 8? other clinic open at 8 | all are bad for me. i work until 5 every
day | no monday?? i asked you monday | it was a 9:40 a minute ago where is it gone!! | hmm morning no. afternoon no.
maybe next week | I can't tap the day I want | your calendar won't take the 30th | the bus gets me there five minutes
after that, is there one a bit on | that's before I can get a lift | too early with a baby in tow | there was a quarter
to one a moment ago, who took it | I had my eye on the 9:40 and it's vanished | none in the evening at all? | why does
it begin at nine only | could it be anything at the weekend
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
Acton? | is there one of these nearer home | have you anything in Croydon way | Hold on, did I say Camden? I meant
Richmond | I'm not going to Camden again. Put Richmond | which is nearer to Kew my mother is coming by taxi | Do you
come to Barnet at all | hampstead | wrong place, i wanted richmond | I wanted the Richmond not Camden, have I done it
wrong | have u got anything in the Richmond for these times | Richmond is easier after all sorry to be a pain | other
building please its nearer the bus | which is closest to kings cross | not camden!! last time took me an hour | have
you got anywhere in Croydon | work is liverpool st home is twickenham so you tell me | my ex works at the camden one so
not there, and please dont put that on my file | neither. whos in richmond | i put camden but want richmond, easier
from work | whats the other place got | change it to richmond | can u cancel this and book richmond instead | You don't
have in Croydon? | scared of that camden building i had bad news there last time | wait wrong place i want richmond |
Same times in richmond? | its fine. actually richmond is better because of the train. yes richmond | move to richmond
pls same hour. if not same hour then don't touch | have you anything up Barnet way | do you come out as far as Watford
| the other one would be handier for my bus | hold on, I said the wrong town, the other | on second thoughts the other
branch, for the train | it should have been Richmond, I picked wrong | what about the other one's times | which would
be nearest to Hounslow | is there one near Clapham | not there, my ex works there
""",
    "other_clinician": """
not that doctor | somebody else please | I don't get on with Dr Ford | anyone but him | can I see a different doctor |
I'd rather not have a man do it | is there another clinician | I had her before and didn't like her | change the doctor
| other doctor please | who else have you got | not Dr Patel again | I know him socially, so someone else | a different
GP | can it be with another person | I don't feel comfortable with that one | have you more doctors than these two | I
want to swap doctors | the other one, not this one, for the doctor | no to him | please not the same doctor | someone
different to see me | she's my neighbour, I can't have her examining me | any other staff member who does it | i want
other doctor | he was rude last time so I want another | another doctor | other person please | a different doctor |
somebody different | i want a specialist not a gp | Wrong person!! I wanted the lady | swap Dr Patel for the chap | can
I have Dr Ford though | Can Dr Ford do it instead, same time | could I come with Dr Ford instead, wife doesnt like the
other | can i see a nurse instead its only a dressing | neither. whos in richmond | can i have a woman doctor or is it
pot luck | Actually could it be Dr Ford, my husband rates him | can i swap to dr ford | not the one i saw last time he
was rude and look only in computer | the nurse is enough for me | ok but with woman doctor | why does it say "any
clinician" I picked Patel ffs | ok but leave it if ford is free earlier than that then change | i don't want her i want
the man | hm.. maybe not cancel. maybe only doctor change
""",
    "other_visit": """
I want a different kind of visit | not a GP, it's a blood test I'm after | wrong sort of appointment | it should be a
scan instead | change it to a video one | I need something else than a consultation | can I switch to the ultrasound |
that's not what I came for | the visit type is wrong | actually it's bloods I want | not this service, another | swap
the blood test for a GP | I wanted the other type of appointment | let me choose another visit | it's not a
consultation I need | no not ultrasound | make it a blood test rather than seeing the doctor | this is for the wrong
thing, I need minor surgery | pick a different purpose | I've changed my mind about what it's for | different type
please | instead of video let me have the ordinary one | is there something besides these | not iron, the other one | i
need other kind visit | can we change what the visit's for | Not a scan. My wife put scan by mistake. It's to talk to
doctor | None of them | Actually make it a video, I can't get out in this state | i want a specialist not a gp | No
it's for a blood test not a consultation | actually make it the video instead, its icy out | i wanted video i told you
i cant get out | it should be a blood test not a gp | not the scan i pressed that by mistake, doctor | can i swap it to
a video actually, too busy to trek anywhere | i said blood test not gp | dyou have tues 9:20 by video instead | I meant
a video one, I'm in Leeds Tuesdays | not gp, i choose wrong, i want scan | video i said VIDEO why you ask me place | i
want specialist for heart not GP | I want the video now not the gp i can't go out | No is not GP. is video. i want from
home
""",
    "go_back": """
go back | back | previous page | take me back one | return to where I was | I want to see the last screen | up a step |
let me see the earlier question | can I change my last answer | return | go to previous | back a bit please | I need to
redo the last step | one step back | to the question before | could we go back to the doctors | back to the list of
times | turn back | reverse | the page before this | let's rewind | show the one before | how do I get back to choosing
the place | hop back | back pls | go backwards | i want come back to before | can I revisit that last bit | I want to
change what I said before | take me to the one before | how do I undo that | go back i pressed the wrong one | go back
i didnt mean this | back pls i havent decided | bk | go back please i push wrong | not these ones. back
""",
    "start_over": """
start again | from the beginning | start over | reset it all to the start | begin anew | clear everything and let me
start fresh | restart | back to square one | let's do the whole thing again | scrap what I chose, new start | I've made
a mess of it, begin again | wipe it and start from scratch | new booking from the top | go to the first question |
forget all that, let's begin once more | take it from the top | all wrong, again from the start | can we start afresh |
first page please | once more from the beginning | do over | return to the start menu | main menu | home page | i want
begin new | clean slate | start again please | go to beginning | start again please ive got this wrong | start again
from beginning please i am lost
""",
    "stop": """
I don't want to book after all | stop | leave it | never mind | forget it | I've changed my mind, no appointment | quit
| don't book anything | exit | abandon this | actually no, I won't bother | I don't want this | let's not | give up |
drop it, I don't need a booking | not interested any more | I'm not going to go through with it | end | no appointment
thanks, I'll manage | I'll leave it for now and see how it goes | pack it in | on second thoughts don't | I only wanted
to look, I'm not booking | no I dont want visit | too dear so I'll not book | abort | enough, I don't want any | let it
be | I'll try somewhere else instead | please discontinue | no thanks, too much faff. bye | never mind, ill ring |
never mind i'll ring them | rather not | forget it too much faff | no changed my mind ill phone | actually leave it i
feel better thank god | thanks but i find other clinic, cheaper | My wife is calling for the same thing on phone now so
don't book | I'd rather not | found somewhere cheaper, thanks anyway | he's ringing you himself so don't book it | I'll
phone instead | don't go ahead with it | we've sorted it another way | I have had second thoughts about booking at all
""",
    "confused": """
I don't know what to tap | what am I supposed to do here | I'm all at sea | what now | I don't follow | which bit do I
touch | this is too complicated for me | I'm stuck | you've lost me | what does it want from me | I don't understand
the question | it's gone all strange, what next | baffled | my eyes are bad, I can't make this out | do I have to write
something here | where do I click to go on | this makes no sense to me | I haven't a clue what I'm doing | what you
want i do | too many buttons | I'm not good with this sort of thing | what must I answer | am I doing this right |
don't get it | ?? | I've no idea where I am in this | so do I tap or type | i am confuse | please explain what I'm to
do | I keep going round in circles here | muddled | I don't know what you want from me | what does that mean | what do
I do now | tap what | press what | what | sorry what am i choosing here | what does 'to come' mean, have they come or
not | i don't understand anyone, what it means | my english not good, i press what? | eh, what am I picking | what's
this asking | I tap and it all jumps about
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
my taxes | I hate this. used to be you rang and a girl called Sandra sorted it in 1 minute | why do u keep asking r u
sure r u sure | u r useless last time i was on here 40 mins | Honestly you'd think I was breaking into the Bank of
England | Gp. I said gp already | I cancelled this last week!! why is it still here | forget it too much faff | have
you any idea how hard this is with a baby on one arm lol | someone who'll actually listen for once | you cancelled MY
one last month with no notice and now you want 24 hrs. rich | ive rung you 4 times nobody picks up so now im talking to
a robot. brilliant | ok so you're a bot so whats the point of you | It say "link expired". again. third time. what is
wrong with you people | FFS just book it. name is Doreen date of birth 3/4/51 you've had me on the books 10 years | Can
you hurry up my lunch break is 20 min | how long is this going to take ive been tapping for ten minutes | What is wrong
with this calendar everything i press goes away | this app is rubbish compared with my bank | I cancelled this
YESTERDAY. why is it still there. unbelievable | ten minutes I've been at this | try doing this with a toddler on your
hip | my bank's app runs rings round this | why must you ask everything twice | how long is this going to go on | this
is worse than the tax office | every time the same rigmarole | I am fed up to the back teeth with this
""",
    "small_talk": """
how are you | nice weather today | tell me a joke | what are you up to | did you see the football | lovely morning
isn't it | do you ever sleep | have you had your breakfast | it's bucketing down here | what's your favourite colour |
are you married | I'm having my tea | did you have a good weekend | do you like being a bot | sing me a song | my cat
says hello | what's the meaning of life | who won the match | brr it's cold | you sound young | do you get paid for
this | happy birthday to me | just putting the kettle on | how old are you | roll on Christmas | what's 2+2 | hows it
going | my roses are still in flower, would you believe | what you doing today | knock knock who's there joke | bit
chilly out today | what a lovely day it is | how's your day going | it's pouring here | Good morning, I hope you are
keeping well in this dreadful rain. | lovely weather for ducks | jackpot!! thought id be waiting till january | what do
you think about Arsenal yesterday | Tues 24 isn't it my birthday, well that's cheerful | ello | well thats a comfort, a
robot. whatever next | Honestly you'd think I was breaking into the Bank of England | clocks have gone back havent they
| lol who even phones anymore | Hi its Maya's mum again | you lot are everywhere on instagram lately | ugh london |
will they judge me, i vape loads | hows your sunday going | im up the duff, does that change the appointment lol |
tuesdays are chaos who put it on a tuesday. me. i did. | weather looks grim tuesday doesnt it | hows the weather there
today lol | did you watch the match last night | who do you think will win the cup | you're quicker than my bank |
nobody writes letters nowadays do they | it's me again, the one with the twins | back again like a bad penny | you must
get some odd questions | saw your advert on the side of a bus | isn't the traffic dreadful round there | London, eh |
it's like getting into Fort Knox, this | you'd think I was asking for the crown jewels | another website, another
login, such is modern life | what a grey old day | do you get a day off | merry christmas when it comes
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
sister can drive me first | I'd have to look at my diary before saying | I work different days so I must check | does
it matter | Hmmm | any of them youve picked for me mate | I could do Tue 24 at 9:20 or Wed same time, which is quieter
| Not sure. It hurts less but my neighbour said it might be serious | er yeah no | I think the GP but my son says blood
test. He's usually right mind you | oh i dont know. you choose | 11.20 or 14.20, ask my daughter, she's on 07 something
I'll find it | Not sure. mum wants to go, my brother says its a waste of money | i dunno whatever you think x | work is
liverpool st home is twickenham so you tell me | umm let me check my rota | i havent decided, what would you do | Pick
one for me | I dont know yet where i will be, i can tell later? | no no i can't decide, ask me later | yes.. no.. give
me a moment i look my rota | i feel little better but doctor in my country say go anyway... what you think | I have to
think. if he ring me from hospital before monday i cancel, if not i come | does it make any difference which | pick one
for me, would you | whatever you think best dear | you say, I trust you | he wants one thing and I want another | they
all look alike to me | my wife says go, my brother says don't | erm well yes or no, I can't say | which would you take
in my shoes | I don't know yet where I'll be that week
""",
}
