"""Examples of what people write about the clinic: its places, people, hours and money, by kind."""

EXAMPLES = {
    "facilities": """
is there a loo | have you got wifi | can I get a coffee there | is there a baby changing table | do I need to wear a
mask | somewhere to breastfeed | is the waiting room warm | have you a water fountain | will they shout out my name or
is it on a screen | cash machine nearby or inside? | is there a play corner for little ones | can I charge my phone
there | somewhere to hang wet coats | do you have a prayer room | is there a quiet room, crowds upset me | vending
machine? | may I use the toilet before giving a sample | is there a chemist in the building | have you lockers for my
suitcase | aircon? | are there chairs with arms, I can't get up from low ones | is there a place to leave my shopping
trolley | is there tv in waiting room | can I sit outside until I'm called, is there a garden | do you sell sandwiches
| can I bring the pram in | is there room for a pushchair | is there somewhere to change a baby | is there a toilet |
is there loo's in the waiting room, I've got a bladder problem | Where's the toilet there, sorry but at my age you need
to know | any of those but shes on oxygen so need to know about plug socket | is there a waiting room with proper
chairs with arms, she had both hips done | Is there anywhere near for a cup of tea after, she likes an outing | i want
to bring mum's dosset box and the discharge letters. Also she'll need the loo near. | is there a baby changing place
there | Whats ur wifi like, ill need to take a call while i wait | is there mice in the camden building? someone left a
review | is there anywhere to get breakfast near there | my mum's taking me, can she wait in reception | I come with
baby pram can leave downstair? | what's the wifi like | can I take a work call there while I wait | is there a coffee
place close by for afterwards
""",
    "complaint": """
I wish to make a formal complaint | the receptionist was very rude to me | I'm disgusted with how I was treated | who's
the manager | how do I take this further | shocking service | Dr Ford didn't listen to a word I said | I was left in
the corridor for an hour in a gown | you lost my sample and nobody apologised | this is a disgrace | I want to report a
member of staff | she spoke to me like I was a child | ombudsman | not happy with my last visit at all | he hurt me and
didn't care | your lot sent my letter to the wrong house | it's an absolute shambles | I'm going to put this in writing
to the top | they ignored my mother and left her crying | worst clinic I ever went to | i want complain about the
doctor | the nurse jabbed me three times and blamed my veins | I was turned away at the desk for no reason | my
grievance is about how the bill was handled and the attitude I got | nobody introduced themselves, nobody washed their
hands | complaints procedure? | filthy toilets and a surly man at the desk | he was dismissive and made me feel stupid
| I demand an apology | treated like dirt | who do I write to about the way I was spoken to | I feel discriminated
against by your staff | negligence, I'm speaking to a solicitor | your service has gone to the dogs | Is there someone
senior I can take an issue up with | They talked about me in front of the whole waiting room | you should be ashamed of
how I was treated | I want to speak to whoever is in charge | last time was a disgrace | I hate this. used to be you
rang and a girl called Sandra sorted it in 1 minute | not interested in these. i want to complain about the nurse | I
hope theyre kinder than last time. | my appt was 20 mins late last time and i missed my train, complaint to who?? | who
do i speak to about why ive had to cancel twice cos of YOUR system | you cancelled MY one last month with no notice and
now you want 24 hrs. rich | You lot are a joke. 3 weeks waiting for a letter to my employer | I was there last week and
the toilet was filthy, tell someone | not the one i saw last time he was rude and look only in computer | 60 pound for
20 minute, this is robbery | who do i shout at if its late like last time | cancel all of it i've had enough of this
clinic | this app is rubbish compared with my bank
""",
    "results": """
are my results back | has my blood come through | I'm waiting to hear about my scan | what did the test show | any news
on my biopsy | when will I know how my bloods were | how long do results take | was everything normal | did the lab
send anything back | do I ring for my results or do you write | my cholesterol number please | I had a smear three
weeks ago and no letter | what were the findings | is the x-ray report in | the doctor said she'd let me know what it
showed, that was ages ago | can I see my test online | was the urine sample clear | chasing up my ultrasound outcome |
resuts of blood test pls | tell me if it's positive or negative | am I anaemic? you tested me on Monday | what was my
iron level | has my test result gone to my own GP | been on tenterhooks since the scan, has anybody looked at it |
where do I find the outcome of my tests | i do test last week, i want know result | did my swab come back | could
someone tell me whether it's cancer or not, they took a sample | thyroid levels? | my mum's results, when | Have the
pathology people finished with mine | give me my numbers from the blood | no one phoned about my bloods, is no news
good news | scan report | how soon after the test do you hear | when it's all clear do you still contact people | who
tells me the results | nobody has told me the results of my test | I gave blood on Friday and no one has told me how it
was | had my scan last week, still not heard a thing | they took bloods and nobody has been in touch about them | what
did my last test say | I only came to ask what my test said | and the outcome of the September test? | tell me how my
last blood was | the October bloods, what did they find | I had an ultrasound a fortnight ago and nobody phoned me
about it | no one has called with my test | how did my last test turn out | where are my results from the summer | has
anyone read my scan from last Monday | I want to know what the last test said about my thyroid | and the results from
the other week | What are my results | the blood test people said 2 weeks and its 3 now, nobody rings. Im worried sick
| Good morning. Mrs Ellery here. It's about my husband's scan. | Have my results come back. Bloods from the 12th | Did
the doctor write anything down from last time | did my results come back yet | can i send my husband to pick up my
results, its the same place | my result of blood they are ready ? | i said i don't want to book i want my RESULTS are
you deaf | the results from past one are there?
""",
    "prescription": """
I need more of my tablets | repeat prescription | running out of my inhaler | can you send my medicine to the chemist |
the pharmacy says they've had nothing from you | could the doctor put me on something for sleep | need my pill again |
my insulin's nearly gone | reorder my blood pressure meds | lost my prescription | how do I get more of the cream |
when can I pick up my script | can I have antibiotics without an appointment | is my prescription ready | same tablets
as last month please | need refill | thyroxine, two months' worth please | I dropped the bottle down the sink, need
another lot of medicine | where do you send prescriptions, Boots or the one by the station | i want medicine for blood
pressure, finish tomorrow | only got 3 pills left | can I order my HRT through this | electronic prescription to a
pharmacy near my work | dad's heart pills, how to order | the chemist needs a new script from a doctor | prescrption
renewal | Do you do private prescriptions | my repeats have stopped coming | the item I ordered on Friday isn't at the
chemist's | patches not tablets please this time, can that be changed on my repeat | I'm off on holiday, need my
medication early | am down to my last dose | eczema ointment top up | can u write me a script | they gave me 28 instead
of 56 tablets | who do I ask for warfarin | can I pick up my repeat when I come | will she do my inhaler as well | can
i have antibiotics for my little girl shes got a sore throat again | and can they do me repeat prescription at same
time | can i get my tablets repeated thru here | prescription only | my contraceptive pill runs out thurs can someone
just send it to the chemist | repeat prescription for inhaler nearly empty | Do you deliver medicine after | need
repeat of my tablets for pressure, finish on wednesday
""",
    "referral": """
do I need a referral | can you refer me to a skin specialist | where's my referral got to | has my GP's letter reached
you | can I come without being sent by my doctor | how long does a referral take | would you send me on to the hospital
| self refer? | chasing a referral to cardiology | my doctor said he'd pass me to you, have you had it | do you need
something from my own doctor first | need sending to physio | who does the referring | I want to see a consultant, must
the GP arrange that | can Dr Patel put me forward for a knee replacement | nobody's contacted me since I was referred
to the eye people | refer me for a hearing test | is a doctor's letter necessary for the scan | what's happening with
my urgent two week one | was my referral accepted | my gp will not send me, can i come direct | could you speed up my
referral | update on being referred to gynae | can one of your doctors get me onto the hospital list | how to be
transferred to a specialist | Do I need to see the gp before I can have the bloods done? | is possible to have blood
exam without see doctor before? | do i need letter from my gp for ultrasound or straight | can I have bloods taken
without seeing a doctor beforehand | is it necessary to see the GP first for the scan | may I go straight to the scan
""",
    "letter": """
I need a sick note | fit note for work please | can the doctor write a letter to my school | need proof I was at my
appointment | I want a copy of my medical notes | how do I get a certificate that says I'm healthy | form from the DVLA
needs signing | letter for housing | can you transfer my records from the old surgery | my insurer wants a medical
report | gym wants doctor's permission in writing | need a line for my employer | will the GP countersign my passport
photo | off sick 8 days, boss wants paper | can i get letter for visa | to whom it may concern letter about my
condition | I'd like to read my own file | vaccination certificate | paperwork for the blue badge, can the doctor fill
it in | medical certificate for a marathon | my sick note ran out Friday | travel letter so I can carry my needles on
the plane | letter to get out of jury service | how much to have a form filled in | copy of my records to my solicitor
| doctor's note for uni, missed an exam | statement that my son can't do PE | i need document for my job that i was ill
| university wants evidence of extenuating circumstances | can somebody write supporting my benefits claim | attendance
slip | Need my immunisation history on paper | can you backdate a med3 | health report for my emigration papers | get
my notes sent over to my new doctor in Wales | adoption agency wants a doctor to sign their papers | got a letter says
ring you but dont say what about?? | a sicknote for work thats all i want | can the doctor sign a passport photo or a
power of attorney form | do u do sick notes | need a letter for uni, extenuating circs | can i get a note for my
manager saying i was there | can i get a printout of this for school, they want proof | You lot are a joke. 3 weeks
waiting for a letter to my employer | need paper for visa, that i don't have tuberculosis | she can write for me sick
note? | i need letter for my boss that i have doctor tuesday | you will send to me paper that is cancelled? | I need a
slip to say I was there | proof for my college | something for my boss that I had a doctor
""",
    "parking": """
where do I leave the car | is there a car park | can I park outside | how much is parking | any disabled bays | do I
need change for the meter | can my son wait in the car outside | we're driving in from Kent, where do we stop | is it
permit only round there | bike racks? | is there a multi storey near | are you in the congestion zone | my van is tall,
will it get under the barrier | somewhere to put my motorbike | do you validate tickets | ulez? | street parking or
private | how long can I stay in your bays | coming by car | can I charge my electric car there | blue badge spaces |
is it easy to find a space in the mornings | drop off point for someone who can't walk far | can a taxi pull up at the
door | wher can i park | free parking? | Is parking at Richmond better than Camden | any double yellow lines by you |
do i have to register my number plate at reception | is there room for a minibus to stop | which street has meters |
nowhere to pull in last time, is there a trick | cycling over, is there anywhere to lock up | i come with car, have you
place | Is there a ringo or paybyphone code for the spaces | I'd be bringing the motor. Where does it go? | can I stop
outside | Is there parking at the Richmond one, my dad can't walk far | Richmond please if there's parking for a blue
badge | my mum cant walk more than 50 yards from the car. where would you drop her | wherever theres parking, got the
double buggy | can i leave my bike outside | parking?? | do you have parking for disable people
""",
    "access": """
is there a lift | I'm in a wheelchair, can I get in | are there steps up to the door | which floor are you on | I can't
do stairs with my knees | is there a ramp | pram friendly? | can my guide dog come in | mum uses a zimmer frame, will
she manage | do you have a hearing loop | disabled toilet | how wide are the doors, my scooter is big | is it all on
the level | I'm partially sighted, will somebody guide me in | handrails on the stairs? | do you have a wheelchair to
borrow | hip replaced last month, can't climb | is the couch adjustable, I can't hoist myself up | automatic doors or
heavy ones | ground floor room possible? | I'm blind | step free? | have you a hoist | i walk with crutches, many
stairs there? | is Richmond House suitable for someone who can't walk | escalator or elevator | my rollator doesn't
fold | room for a double buggy | accessibility? | is it cobbles outside, I'm unsteady | I get out of breath on stairs |
how far from the door to the doctor's room, I can only shuffle | lip reader here, is there glass in front of the desk |
the old building had a terrible staircase. is it the same? | My power chair weighs 150 kilos, will the lift take it |
can someone in a wheelchair be weighed at yours | is it all on one level | would it be up or down | is the room
upstairs | is it on the ground | is that down in the basement | would I have to go up to the first floor | are you all
on one level | is it up a flight | do I have to go downstairs for it | is the doctor's room on an upper floor | is it
below street level | basement or ground floor | Which of the camden buildings has a lift? I'm in a wheelchair | 11.20
tues is that at the building with the stairs | Is there a step at the door | What floor | could my support dog come |
Can she sit down for the scan she can't lie flat | the one with no steps | wheel chair | my mum cant walk more than 50
yards from the car. where would you drop her | camden town or camden road station? hes bad on his feet | he's hard of
hearing need someone who speaks up. Does not do masks | any of those but shes on oxygen so need to know about plug
socket | is it far from the bus stop this time of morning he's slow | Yes no hang on is that the building with the
revolving door | where do i go when i get there, up or down | can he have a wheelchair at the door | do they have
hearing loop | is there a lift, i'll have the pram | what's the door code | is lift there? my mother is with wheel
chair | I come with baby pram can leave downstair? | where is it in 1 high street, which floor | I will come with my
sister she is blind with dog, ok? | whichever hasn't any steps | she has an oxygen bottle, is there a socket | we need
somewhere to set down right at the door | he can only do thirty yards | is the waiting area on the same floor | can she
stay in her chair for it
""",
    "interpreter": """
do you have someone who speaks Polish | my English is not good | can I have an interpreter | my mother only understands
Bengali | sign language please | does any doctor talk Arabic | can this be in Spanish | I need translator for the visit
| hablan español? | BSL | je ne parle pas bien anglais | is Dr Patel able to speak Gujarati | czy mówicie po polsku |
my husband don't speak english, who can help him | need somebody to translate | can I write in Portuguese | do u speak
urdu | is translation free | may my son interpret for me or do you provide someone | language line? | anyone there with
Turkish | she's from Ukraine and knows only Russian and Ukrainian | non parlo inglese | I understand little, please
speak simple | does the clinic arrange a Somali interpreter | other language option | doctor who speak my language,
Tamil | deutsch? | Cantonese speaking doctor please | will they understand my grandmother, she has only Greek | can you
switch this to French | my hearing friend signs for me but I'd prefer a professional signer | medical words in english
are hard for me | is there a Romanian nurse | por favor, alguien que hable castellano | what language do doctors speak
| Does either of them speak Gujarati | my mother's English isn't good, is there an interpreter | my doctor is in
Poland, can Dr read polish letters | mi marido no habla ingles, hay interprete | je suis pas inscrite, on fait comment
| do either of them speak polish | I need book for my mother she not speak english can i do for her | Polish language
you have somebody | the page is in english only? my reading is not so good | who is speaking Hindi from them | my
english not good, i press what? | can i bring my husband for translate me | dont come to this one, my english friend
cant translate tuesday. thursday she can | my reading of english is not so good | the page came up in spanish | which
of them speaks Hindi
""",
    "details": """
I've moved house | my phone number changed | you've spelt my surname wrong | I got married and have a new name | change
my email please | update my address | wrong date of birth on my file | I'd like to go by my middle name | new mobile |
my next of kin is different now | you've still got my old number | my name is with a ph not an f | divorced, back to my
maiden name | I want my letters going to another address | correct my details | how do I tell you about a change of
address | it calls me Mr and I'm a Mrs | i have new postcode | can you swap the contact number to my daughter's | you
have me down as born in 1935, it was 1953 | no longer live at the flat | changed my legal name and title, who updates
it | use my other email from now on | my gp surgery is a different one now, can you put that right | the letters in my
name are the wrong way round | emergency contact needs amending | the code they send never comes to my mobile, new
number since march | thats the wrong date of birth on my record tho | mrs not mr | hw do i change my phone number on ur
system | i used to be under my maiden name which one do i put | my address changed does that matter | do u have my new
surname, got married in oct | how do I tell them I've moved house | no code is coming to my phone i change my number in
summer | my name is wrong in the message, one letter, is problem? | please how to tell that my phone number is new
""",
    "hours": """
when are you open | what time do you shut | are you open on Saturdays | do you work Sundays | closing time | is the
clinic open on bank holidays | what are the hours | how late do you go on Thursday | opening times please | until when
is there someone at reception | are you open over christmas | do you close for lunch | evenings? | from what hour does
the door open | is there a late night | open today? | i work 9-5, are you ever open after | what days is Richmond going
| do you do weekends | do you start before 8 | new year's day open or not | when does the phone line open | what time
reception starts | r u open now | are you a 24 hour place | at what o'clock you close | is Boxing Day a working day for
you | Easter hours? | can I ring at seven in the morning | which weekdays is Camden staffed | surgery times | what's
the earliest you let people in | half day Wednesdays like in the old days? | hours of business | Are you there in the
evening, after six say | how long is reception manned for | are you open in the evening | are you closed at Christmas |
are you open today | Do you do Saturdays | are you open today sunday | are you open sundays | Is Richmond open on
saturdays? | when are you open til | what times you open today | are you open on saturday there | why there is no hour
8? other clinic open at 8 | sunday you work?? in my country never | Christmas time you are open? my son come home then
| I will be there 9 oclock i like to be early, door is open?
""",
    "waiting_list": """
put me on the cancellation list | can you let me know if someone drops out | waiting list? | text me if something
sooner comes up | is there a standby list | if anybody cancels I can be there in ten minutes | notify me when a slot
opens | I'd take a last minute one, keep me in mind | tell me when there's a space with Dr Patel | any cancellations |
could you ring if there's an earlier one | alert me if Monday frees up | how do I get on the reserve list | I live
round the corner so call me if there's a no show | queue me up for the first gap | keep an eye out for a gap this week
| do people ever drop out, could I have theirs | want to be told when a new time appears | how many are ahead of me on
the cancellation list | sign me up for cancellations | if a place comes free give me a shout | put my name down | I'm
flexible, so if something turns up before the 30th think of me | am I still on the list | where am I on the waiting
list | has my name come to the top yet | let me know if anything becomes free tomorrow | can i be in list for waiting |
watch for an earlier appointment for me | be notified of openings | is it worth hanging on for a drop-out | send me
message when one is available | hop me onto the list of people wanting a sooner slot | Could you look out for a morning
and tell me | add me to the backup list in case there's a gap | short notice is fine for me, anyone pulls out just say
| can i wait on a list incase someone cancels | can you ring me if something comes up sooner | whats the waiting list
like | if someone cancels tomorrow can you let me know
""",
    "walk_in": """
can I just turn up | do I need an appointment | do you take people off the street | walk in? | is it first come first
served | can I come now and wait | could I pop in this afternoon without booking | drop in clinic | do you have an open
surgery | must I book or can I simply show up | if I sit in reception long enough will someone see me | I'm round the
corner, can I nip in | is it appointments only | no appointment, can I still be seen | turn up and queue? | can I bring
him straight down without ringing first | sit and wait service | do I have to book for a blood test or come any morning
| may I come without reservation | just passing, could somebody have a quick look | are there days with no appointments
needed | on the off chance, can I come down | is pre-booking compulsory | like A&E, you just go, or is it different |
I'll just come in then, shall I? | take a ticket and wait, is that how it works | can i come directly to clinic | could
I rock up at opening and be seen | unbooked visits | is it possible to be squeezed in at the desk | can I come in
person and ask | walk-ins welcome? | do you turn people away if they've not booked | whats the score with just showing
up | I thought I'd walk over and see if anyone's free | must everything be by appointment nowadays | I'm literally
outside the clinic now can I just walk in
""",
    "nhs": """
are you NHS | is this private | do I get it on the NHS | are you part of the health service | private or public? | is
it free on the national health | can my NHS doctor see these notes | do you take NHS patients | is the clinic run by
the council or privately | do you treat people under the health service | is this a private outfit | are you contracted
by the NHS | I've never gone private, is that what this is | is my NHS entitlement any use at yours | is this national
health or do I pay | am I entitled on the NHS to come here | do I stay with my normal surgery if I come to you | are
your doctors NHS ones too | is this a GP practice like the normal ones | funded by the NHS? | this is government
hospital? | can I have it through the health service instead of privately | what sort of clinic are you, commercial? |
is Small Clinic NHS | do you accept people under NHS choice | No one told me that I must pay. In my country it's free |
is it the NHS one on the high st | I thought it was free on the nhs | is this the private or the nhs price | Are you
NHS or I must pay
""",
    "new_patients": """
are you taking new patients | can I join your practice | is your list open | I've just moved to the area and need a
doctor | how do I become a patient | do you accept people from outside Camden | never been to you before, how does it
start | are your books closed | what's the procedure for newcomers | new to London and looking for a clinic | I'd like
to switch to your practice | can anybody come or only your own patients | do I have to live in your catchment area | is
there room for another family on your list | students welcome as patients? | we're here from abroad for six months,
would you have us | how to be patient of your clinic | want to change surgeries and come to yours | am I allowed, I'm
not on your list | do you take temporary residents | first visit, is there a special new patient appointment | I belong
to a different surgery, can I still come to you | do you take on people my age | accepting patients at present? | would
you have me as a patient | I've never been before | Do I have to be registered with you or can anyone just come | my
sister is coming from Krakow, she have no NHS number, you can see her? | do i need to be registered with u to book |
I'm not patient yet with you, coming from Brazil for 2 weeks only
""",
    "contact": """
what's your phone number | have you an email | can I write to you | fax number? | what is the website | how do I get in
touch with the clinic | is there a number for Richmond | email address of the practice manager please | can I book over
the phone instead | postal address for letters, or email | whats the best way to reach you | can I ring up rather than
type | the direct line to Dr Ford's secretary | do you have whatsapp | need the number for reception | contact details
| how to send an email to the doctor | what do I dial | is there an online form | got a landline I can ring | instagram
or facebook page? | telefon number of clinic? | I lost your card with the number on | which number from abroad, with
+44 | who do I email about something | got a letter says ring you but dont say what about?? | My fingers don't work
well on these small screens dear, is there another way | never mind, ill ring | never mind i'll ring them | What are
your fax details. The care home wants to send something | whats the number to ring | no changed my mind ill phone
""",
    "address": """
where are you | what's the address | how do I get there | which tube station is nearest | what bus goes past | postcode
for the satnav | I'm standing on the High Street and can't see you | is it far from the station | directions please |
whereabouts in Richmond | can you send a map | is it next to the library | I'm lost | what's the building look like |
which side of the road | google maps takes me to a car wash | how far is it to walk from King's Cross | what road | is
Camden the one by the canal | entrance round the back? | where exactly is Hill Rise | wich street | i dont know London,
how to come | I keep walking past, is there a sign | is it above the chemist | do you have a what3words | can I get
there by train | what's it near | location | are you still opposite the church | overground or underground for you? |
wheres the clinic | I'm at the roundabout, left or right | How do I find Richmond House | what number on the High
Street | way to you from the bus station | which entrance do I use from the street | how do I get there by bus | which
bus goes there | what part of town are you in | how do I find the place | what's nearby so I recognise it | which one
has a chemist nearby | where abouts are you, is it the one by the market | I went to the wrong building last time and
they made me walk in the rain, so WHICH one is it | 2 buildings? | how far is richmond from me | What bus goes there |
NW1 0AA that's by the canal isn't it | what was the address again | how do you get there from kings cross | where
abouts are you | which is nearer to Kew my mother is coming by taxi | what are the 2 buildings, which one is the one
next to the chemist | How far is the Richmond one | what bus goes | camden town or camden road station? hes bad on his
feet | the old hospital building?? | is it the NHS one on the high st | is it far from the bus stop this time of
morning he's slow | NW1 is that the zoo end | please to write me address again, for taxi | What tube | show me the map,
my eyes aren't good so big if you can | Taxi driver wants the post code | whats the nearest tube | which is closest to
kings cross | what two buildings, i thought there was just the one on the high st | 1.2 miles from where?? how do you
know where i am | is it the one by the lock with the blue door | is that the building next to the tesco | how far is it
from the station, got a 10 oclock in soho | where do i go | address? | how do i get there from euston | ooh is that the
one near the market | where it says camden main is that the big one or the little one | Where are you exactly, my taxi
driver ask | which is near to bus 29 | Two buildings? how i know which one is mine | What the difference between | is
it near tube, i don't know london good i come only in august | how many minutes by car from heathrow | why it say 1.2
miles from where?? you follow me? | the one with Boots on corner | the address please one time more for uber | and how
i go there from victoria coach station | maybe i was too fast.. the time is ok but the place, is near to kings cross? |
show me on map both | which underground | map | is that by the canal | the one next to the bakery, is it | which side
of the lock is it | is it the building with the clock | beside the old cinema | how far from Gatwick by car | what's
the difference between these two places | how do I know which building to pick | is that the zoo side of the road | the
one with the supermarket underneath | where is it exactly, the cab driver wants to know | is it walkable from the
overground | TW10, is that near Kew | what is the 1.2 miles measured from | the old hospital, is that you now
""",
}
