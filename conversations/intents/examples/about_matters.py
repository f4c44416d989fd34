"""Examples of what people write about other matters of the clinic, by kind."""

EXAMPLES = {
    "parking_fine": """
I got a ticket outside your clinic | clamped while I was in with the doctor! | can you help me appeal a parking fine |
there's a penalty charge on my windscreen because you ran late | my car was towed from your street | PCN received, 70
pounds, for the spaces behind you | who pays the fine, I overstayed because I wasn't seen on time | the warden did me
while I was having my bloods | will you write off the parking penalty | they've fined me for using your car park, I'm a
patient | had a parking notice through the post after my visit | I put a blue badge up and still got ticketed | do you
deal with the fines or is it the council | private parking firm wants £100 off me for stopping at yours | how do I
contest the charge notice | traffic warden booked my husband in the two minutes he dropped me | your machine didn't
take my number plate and now I've a fine | i got fine for car near clinic, unfair | excess charge for parking, please
cancel it | the camera caught me in your bay | letter from parking company threatening court | my daughter got clamped
waiting for me | ticketed at Hill Rise | I need a note that I was at the clinic to get off my parking fine | the tow
truck took my van when I was in your surgery
""",
    "no_reply": """
I've rung all day and nobody picks up | can't get through on the phone | was on hold forty minutes then cut off | the
line's always engaged | I left two voicemails and no one got back to me | no answer from reception | your telephone
just rings out | tried to reach you since Monday | I was promised a call and it never came | phone dead | called and
called | you never reply to emails | number 14 in the queue then it hung up on me | does anyone ever answer at that
place | keep getting the answering machine | nobody rang back like they said | I phone five times, no person |
impossible to get hold of you lot | the recorded voice says all operators busy and then goes silent | still waiting for
that callback from last week | it's just beep beep beep when I dial | pressed option 2 and got nothing but music | I
wrote a week ago and have heard nothing | I cant get any body on the telephone | why does no one lift the receiver | u
lot never pick up the phone, 40 mins i was on hold. disgrace | ive rung you 4 times nobody picks up so now im talking
to a robot. brilliant
""",
    "reductions": """
is there a discount for pensioners | I'm on universal credit, do I pay less | student rate? | any money off for carers
| do veterans get it cheaper | could you do me a better price | is there a loyalty scheme | I have a voucher | I'm
exempt from charges, does that count here | kids half price? | we come as a family, any deal | any concession for the
over 75s | can you knock a bit off | disabled people pay the same? | do you have special offers on | Would there be a
reduced fee, I'm out of work | i am refugee, is it cheaper for me | black friday code? | I hold an HC2 certificate |
10% off for first timers? | Blue Light card accepted? | do I get something off if I pay for both now | my pension
doesn't stretch, is there help with fees | low income tariff | is it possible to haggle | unemployed at the moment, is
there a lower charge | anything cheaper | Do pensioners get anything off | cheaper ones? | is there a student discount
| it's possible discount for student
""",
    "why_price": """
why's it so dear | sixty pounds for ten minutes, how come | what does the £60 include | does that cover the blood being
tested as well or is that on top | why do I have to pay at all, I've paid my stamp all my life | it was cheaper in the
summer, what's happened | is it the same price at Richmond | what am I paying for exactly | you put your prices up
again | Is that per visit or for the whole treatment | would afternoons be cheaper | why is the abdomen more than the
thyroid | what's the charge for, I only want a chat | seventy pounds fifty, why the fifty pence | does the fee include
the report afterwards | will there be more to pay after the sixty | daylight robbery. how do you justify that | if I
come back with the same thing do I pay all over again | the other clinic only wants forty | i don't understand why so
expensive for small thing | does it cost double if I bring up two matters | why are you asking me for money | does one
doctor charge more than the other | are prescriptions included in that sum | why's the iron fifteen quid extra | my
friend paid less for the same thing | is the price different on other days | what makes it cost that much | steep,
isn't it | for 60 do I get the medicine also | Justify the cost please | last year's fee was fifty | is every site
charging alike | what do i get for my money | thought doctors were free in this country | how come it's gone up |
that's a lot of money | that is dear | Is it 60 at both | lol do they all charge 60 | does £60 include if they need to
do a swab | Price was £55 in your leaflet | No one told me that I must pay. In my country it's free | does the price
change if its richmond | Is there extra to pay for a senior one? | Is that £60 each or all in | I thought it was free
on the nhs | Cheaper one? | does sixty pound include any tests they do | is the price same at both | does it cost more
for a senior one | 60 quid!!! for 20 mins?? | why surgery only by phone?? i dont like phone my accent nobody understand
| price is same in both places? | is the price more if i choose the doctor | 60 pound for 20 minute, this is robbery |
does it include the tests or they will take more money after | Wait. what if they find something, then i pay more? | I
already paid 60 in september for nothing so this one should be free
""",
    "work": """
are you taking on receptionists | I'd like to send my CV | any vacancies for nurses | my son needs work experience | do
you want your website redone | we supply medical gloves at competitive prices | I'm a reporter on the local paper |
looking for a job | who's in charge of buying there | our company offers cleaning services for surgeries | can I
volunteer with you | do you take medical students on placement | I'm a phlebotomist looking for shifts | business
proposal | is there an apprenticeship going | we can bring your clinic more patients with online ads | I'd like to
advertise in your waiting room | are you hiring healthcare assistants | i search work, cleaner, kitchen, any | who do I
talk to about partnership with our pharmacy | research survey for GPs, may we include you | how do i apply for the
position | can you give me the practice manager's name, I'm selling software | locum doctor here, do you need cover |
do you need someone to do the garden
""",
    "closed": """
are you open in this snow | has the Richmond branch shut down | I heard you're moving premises | is everything
cancelled because of the strike | have you closed for good | is the clinic affected by the flood | power cut in Camden,
are you still working | shop window says to let, are you gone? | will the tube strike stop you opening | is the Annexe
being knocked down | someone told me the surgery's been taken over | with the heatwave are you still going | still
operating? | the road's dug up outside, is the clinic working as normal | are you relocating | did the fire put you out
of action | rumour has it you're closing | storm warning tomorrow, will you be running | is Hill Rise under
refurbishment | neighbour says it's boarded up | does the place still exist | water mains burst, are you shut today |
is it true that clinic finish next year | are you going out of business | has your Camden site moved | its snowing
forecast, will you be open
""",
    "calendar": """
put it in my diary on the phone | how do I get this into google calendar | can you send a calendar file | add to
outlook | does it go in my iphone calendar by itself | want it in my phone so it pings me | ics? | sync with my apple
calendar please | save the date to my mobile | my wife and I share a calendar, how do I enter it there | calendar
invite | pop it in the phone diary for me | where's the button to store it in my calendar | export to ical | I live by
my Outlook, can it go straight in there | make an entry in my planner | how to add the visit to android calendar | can
the appointment appear on my work calendar | I'd like a calendar attachment | my phone's diary doesn't show it | insert
into my schedule | can you link with my calendar app | stick it on my phone's agenda | i want it show on my calender |
does it do calendar entries | how do I get it into my diary | how do i get it into my calendar on the phone | cn u send
it to my outlook calendar | add to calendar how | how do i download these | can u put it in my calendar
""",
    "device": """
can I do this on my daughter's tablet | I've got a new mobile, does this still work | is it alright from the library
computer | I only have an old nokia | will it work on a laptop | borrowing my neighbour's phone for this | switch over
to my ipad half way? | does it matter whose telephone I use | can I carry on from my pc later | cracked screen, can I
use another one | I'm at work on the company computer, ok? | my phone is ancient will it manage | can two of us use
this from one handset | do I need a smartphone for this | I sign in on my husband's mobile, does it book for him or for
me | could I use it on the telly | my battery's nearly gone, can I finish on the other phone | got android, is that
fine | is there an app or only telegram | changed my handset and everything's different | does it work abroad on a
foreign sim | web version instead of mobile? | how do I carry this conversation onto my desktop | i use phone of my
friend, is problem? | kindle? | can I do it on my tablet | what if I don't have a phone | I am on my wife's phone, does
that matter? | how do i put you on the ipad instead | I only have the landline and this tablet, it wants to text me a
number | oh god not another app | bruh the page is in desktop mode cant read anything | my phones on 2% | does anyone
else see this list? im on my partners ipad | how do I get you onto my tablet instead | my battery is about to die | I
want this on the big screen | can I move over to the computer
""",
    "buttons": """
what does Back do | if I press confirm is that it booked | I can't see any buttons | what happens when I tap whole day
| the buttons have vanished | which one do I push to carry on | does touching a time book it | what's 'anyone' mean on
there | what is the arrow for | will tapping it charge me | what is start over for | the little squares under the
message are gone | if i click keep it what happens | no options showing on my screen, just text | what does the one
that says More do | can I tap something just to look without booking | what's the calendar one do | am I committed once
I press it | is the top one the same as the bottom one | where are the things to press | which tab to push for yes | is
'near me' going to read where I am | do I tap once or twice | explain the options under the message | i press number
and then what it do | what does near me mean | Your calendar wont let me tap the 27th | I pressed book 3 times and
nothing happens?? is it booked or not | i pressed the wrong thing yesterday and now I dont know if I've booked or not |
I pressed the button and nothing happened | this keeps jumping about on my screen | What is wrong with this calendar
everything i press goes away | i pressed the button 5 times is it booked or NOT
""",
    "second_opinion": """
I'd like another doctor's view | second opinion please | my consultant says operate and I'm not so sure, who else could
look at it | the last GP fobbed me off, I want it looked at again by someone new | not convinced by what I was told,
can a different doctor check | two doctors have told me two different things | can I get a fresh pair of eyes on this |
I don't trust the diagnosis | the hospital said it's nothing, I'd like to hear it from somebody else | is it possible
for Dr Patel to review what the other one decided | want someone to double check what he found | first doctor didn't
listen, want to be assessed over again | I disagree with my diagnosis | they told me arthritis but I doubt it, could
another specialist say | how to get opinion of second doctor | before I let them cut me open I want another
professional's word | can somebody re-examine the scan another clinic did | My own GP missed it, so I want an
independent look | is it rude to ask for a second doctor's judgment | would you re-look at a diagnosis made abroad |
been misdiagnosed before, so I want confirmation from somebody independent | alternative view on my treatment plan | do
you give opinions on what other doctors have said | the specialist's verdict doesn't sit right with me | my mother was
told nothing can be done, could yours look into it again
""",
    "gift": """
can I bring the nurse some flowers | I'd like to leave a tin of biscuits for the girls on reception | are you allowed
presents | how do I make a donation to the clinic | want to give the doctor a bottle of wine | I baked a cake for the
staff | may I send chocolates to Dr Patel | Christmas box for the team, who do I leave it with | does Dr Ford drink
whisky? wanted to thank him with one | knitted some bonnets for the baby room, could I drop them off | do you accept
tips | a little something for the lady who took my blood | I want to send her a thank-you card, where to | money for
the tea fund | my mother wants to leave you something in her will | can i gift something to doctor | is it ok to buy my
surgeon a present | fruit basket delivery for your staff room | got a plant for reception | we had a whip-round for the
nurses | can you take second hand magazines and toys for the waiting room | want to donate her wheelchair | what do the
staff like, sweets or savoury | Is there a charity collection I could put in | I'd like to treat the receptionist
""",
    "feedback": """
the nurse was an absolute angel | where do I leave a review | I want to praise Dr Patel | five stars from me | can I
nominate someone for an award | your receptionist couldn't have been kinder | suggestion: put a bench by the door |
where's the survey | Dr Ford was marvellous with my dad | I'd recommend you to anyone | how can I rate my visit |
everyone was lovely last week, please tell the manager | compliments to whoever runs this place | I have an idea how
you could improve this chat | comments box? | best care I've had in years | very good doctor, very good, I want to
write good words | google review link | how do I give feedback | just wanted to say how well I was looked after | the
lady doctor put me at ease straight away | you should make the letters bigger on this | Full marks to your team for how
they handled my mum | impressed with the service on Tuesday | i'd like to send a good word about the nurse | I hope
theyre kinder than last time. | is there mice in the camden building? someone left a review | that was easy! why cant
my actual gp do this | I was there last week and the toilet was filthy, tell someone | That was easier than your
useless phone line at least | I hope it's nicer than my last visit | somebody wrote that there were mice | last time
the place was spotless, tell them
""",
    "so_late": """
why is everything so far off | is there really nothing before then | can't wait that long | I could be dead by then |
weeks away! are you joking | that's too long to hang about with this pain | surely you've something sooner than that |
why are they all booked up | nothing this week at all? ridiculous | how is the first one only on Tuesday | I was hoping
for today | It's far too late for me | a fortnight? my tablets run out before then | hoped you'd have something quicker
| why no appointments until the end of month | that's an age away | no good waiting till the 24th, I need someone
now-ish | is that honestly the soonest | everything's gone! How come | it takes so long to get seen these days | so far
in the future | why such a delay | I'll be better or buried by that date | no earlier? nothing tomorrow? | very late
all these dates, i need before | you've no room for weeks, shocking | the soonest theres ever been is two days?? what
if its urgent | is monday really full?? | Why nothing today? so what do I do with the pain until tuesday
""",
    "what_is": """
what happens at an ultrasound | what do they actually do in a GP consultation | will I have to undress | does the
doctor use a needle | what's an ultrasound when it's at home | how do they take the blood, finger or arm | will I be
awake for it | can they freeze a wart off there and then | what's involved in the thyroid thing | is there cold jelly
on your tummy | what is vitamin d test for | do I lie down in a tunnel | will they look down my throat with a camera |
can she do the stitches out at the same visit | do they put you to sleep for minor surgery | what does the scan show |
what is a video consultation | how many tubes of blood do they draw | is it a lady puts the probe inside or on top |
can the doctor give me an injection at the visit | what will he ask me | what does minor surgery mean, moles and that?
| what they do in abdomen test, explain please | is it just a talk or do they examine you | do i have to take my top
off | what's iron got to do with it | what exactly goes on in there | Whats the difference between video one and the
ordinary one | Can she sit down for the scan she can't lie flat | is the blood test just the one needle, he faints |
std check, is that blood or what. asking for myself not a friend lol | whats the difference between gp and video | i am
afraid of needles will she do needle | excuse me what is GP
""",
    "offers": """
do you do ear syringing | can you do travel vaccinations | do you offer physio | do you remove moles | is there a
dentist | what do you offer | do you treat backs | can I get a flu jab from you | do you do smear tests | are x-rays
done there | have you got a podiatrist | do you carry out medicals for taxi drivers | is botox something you do | MRI?
| do you handle mental health | what services have you got | can you test for coeliac | do you check hearing | do you
do pregnancy scans | is there an acupuncturist | what's on offer there | do you give B12 injections | contraception,
coil fitting, do you do it | you make allergy test? | do you test for STIs | do you look after feet | whole list of
treatments please | just wondering what you've got | I'm only looking at what you do | what have you got | what sort of
visits are there | do you do x-rays there | flu jab and the covid one if you still do it | Do you do flu jabs for over
65 | I had a mole to be taken off, who do I ask | none of those I just want my ears syringed | physio? | memory test
for my dad, is that gp | do you do xrays | morning! two things. 1 move my tues appt 2 jab for holiday do you do them |
smear test | i need my ears syringed cant hear a thing on teams calls | vaccine for my 1yr old | ADHD assessment, do
you do that for adults | mum said to ask for a full mot | botox | ultrasound for pregnant 12 weeks, you do or only for
other things? | why surgery only by phone?? i dont like phone my accent nobody understand | dentist | you do vaccine
for flu ? | for injection in the shoulder, cortisone | ear cleaning. the water one not the hoover | stitch out from my
hand they put in spain on holiday | excuse me what is GP | do you do injections for the shoulder | can my ears be
cleaned with you | I need an MOT, the works | full body check up, have you that | can you take stitches out | why is
minor surgery on the phone only | do you do driving medicals | is there somebody for verrucas | memory clinic for my
mother, is it with you | can I have my coil changed | sexual health screening, is that you | do you do wound dressings
""",
}
