"""Signs of an emergency by kind, and what only sounds like one: the texts are set apart by slashes."""

TOLD = {
    "blood that comes up or goes down": """
i was sick twice and there was blood in it / just threw up and its full of blood / he's vomiting and it looks like
coffee / mum has been sick all night, now bringing up blood / I've been spitting blood since I woke / coughed up a
big clot / my poo has gone black and sticky like tar / jet black stools since sunday, can i book / passing clots the
size of plums / I'm passing pure blood / grandad's diarrhoea is bloody and he is weak / the toilet is full of blood
/ he sneezed and now the nosebleed has been going for an hour, can't get it to stop / nose has bled for 40 minutes /
blood dripping out of his ear / i've gone through four pads in an hour / soaking a pad every hour / it's soaking
through the bandage / there's a pool of blood on the kitchen floor / the cut is spurting blood / blood wont clot, im
on apixaban / bleeding from my back passage and it won't stop / my gum is bleeding since the dentist and I take
warfarin / shes been sick and its got dark blood in / need to see someone my left side has gone / I can't see,
its all gone black / need to see a doctor, half my sight has gone / my back has gone again and i cant feel my legs
""",
    "with child": """
8 wks and bleeding / pregnant and theres blood when i wipe, quite a bit / im bleeding and im 12 weeks / I think I'm
losing the baby / expecting a baby and I've got terrible pains low down / pregnant, bad headache and flashing lights
/ i fell down the steps and im 30 weeks gone / 34 weeks, swollen, bad headache, seeing stars, pregnant with my
second / my wife is pregnant and leaking / I need to push now / the baby's head is coming out
""",
    "chest and heart": """
my chest feels squashed / it's like a belt pulled tight round my chest / his chest hurt all night and arm too /
chest is paining me from morning / heart is thumping and I feel faint / my heart's skipping beats and i am dizzy /
it's beating out of my chest / pain in jaw and left arm, cold sweat / my arm aches and I've gone all clammy / gone
grey and his left arm is heavy / chest paining sir please doctor today / somebody is squeezing my chest it feels /
the pain spreads to my jaw
""",
    "breath": """
fighting for breath here / he's puffing like mad just sitting still / can't finish a sentence she's so breathless /
out of breath lying down flat / blue round the lips / his fingers have gone blue / my baby is grunting when she
breathes / you can see the ribs sucking in / wheezing and the puffer's empty / my inhaler is doing no good and my
chest is tight / daughter's wheezing and struggling / he can hardly speak for puffing
""",
    "stroke": """
his mouth has slid down on the left side / she's dribbling out of one side / my husband sounds drunk but hasn't
touched a drop / dad has been muddled since this morning / nan's confused all of a sudden / suddenly mum is rambling
/ he doesn't know where he is / my arm's useless since breakfast / my leg just won't work all of a sudden / came
over suddenly dizzy and seeing double / her speech has gone thick / talking like drunk but not drunk, my father /
mother doesn't recognise us today
""",
    "out cold": """
mum's on the floor and not answering / found dad on the bathroom floor / my neighbour is lying on the floor / she's
out cold / can't rouse grandad / my son won't open his eyes / toddler is lethargic and pale / he's had some kind of
a fit / his eyes are rolling and he's jerking / she's twitching all over / eyes glazed over and he won't answer / he
went down like a sack of potatoes / our little one is really drowsy / my wife doesn't respond when I speak to her /
he won't stay awake
""",
    "head and neck": """
my neck's gone stiff and I've a temperature / temperature, headache, stiff neck / splitting head and the light hurts
/ can't bear the light and my head's pounding / he can't put his chin to his chest / did the tumbler thing and the
spots are still there / little purple spots on her legs / the rash does not go when I press / rash all over and he's
so drowsy / bumped her head and she's been sick since / banged my head yesterday, now my sight is blurry / fell and
hit head, takes blood thinners / she fell off the bunk bed on to her head / his head's split open / the bruise spots
don't fade
""",
    "burning up": """
my newborn has a temperature / five week old, burning hot / she is 9 weeks and feels boiling / temperature of 38.5
in my 2 month old / our 3 week old won't feed / baby is burning up / my little boy's roasting / fever and he's not
drinking / 39.7 and shivering / temp's 40 and she's seeing things / fever, not had a wet nappy / no wet nappies
since last night / running a fever and confused / temp of 41 / there's a red streak going up my arm / the red line
is spreading up his leg from the cut / her soft spot is bulging / legs have gone mottled / hot, limp and listless my
daughter / child 39 fever no drink, he refuse drinking / a fever of 40 since Thursday
""",
    "stopped": """
haven't been able to pee since last night / he can't pass water at all / not peed for 14 hours / dad hasn't weed in
two days / numb between my legs / no feeling in my bottom and my back hurts / back pain and I've wet myself / my
back's gone and I can't hold my wee / sudden agony in one testicle / my son's testicles, sudden pain, screaming / my
groin's gone numb after my back went
""",
    "hurt": """
his arm is bent the wrong way / there's bone sticking out / I can see the bone / shoulder has popped out / her ankle
is at a funny angle / dislocated my knee / fell off the trampoline and her arm's the size of a melon / came off my
bike, heard a snap / slipped on ice and can't put weight on it / I think I've broken my hip / pretty sure he's
fractured his wrist / had a fall and she's on warfarin / the dog bit her face / my son swallowed a marble /
toddler's swallowed some glass / my arm is trapped in a machine / doubled up in agony / she is screaming in pain /
worst pain of my life
""",
    "at another's hands": """
my husband hit me / my boyfriend has been beating me / he hits me when he's drunk / my ex is threatening to kill me
/ he punched me in the face / my stepdad keeps hitting us / I was raped last night / I've been assaulted / I'm not
safe at home with him / he says he'll kill the kids / my son pushed and kicked me, he attacks me
""",
    "no way on": """
there's no point any more / i feel there is no point anymore / no point in anything / what's the point of carrying
on / I just want to go to sleep and never wake up / I've nothing left to live for / I've given up on life / I hate
being alive / I'm so tired of existing / lost the will to live / no reason to carry on / the voices are telling me
to do it / I'm standing on the bridge / sat on the ledge / I'm going to take all of my tablets / I'm gonna end it
tonight / the world would be better without me / I've been cutting myself again / he has a plan to kill himself / no
strength to go on
""",
    "too much": """
I've taken a double dose of my insulin / gave my baby the wrong dose of calpol, just gave twice the amount / took
more tablets than I should / my son's taken some heroin / she drank a bottle of vodka / breathed in fumes from the
cleaner / the smoke alarm went and we breathed smoke / carbon monoxide alarm's going off / toddler ate the
neighbour's tablets / my daughter has licked the bleach / little one got into the medicines / he's eaten mushrooms
from the garden, my boy / having a hypo / my ketones are high / he's had cocaine and feels weird
""",
    "swelling": """
ate a cashew and my lips are tingling / had prawns, now my throat's itchy and tight / stung by a bee, face is
swelling / took the antibiotics and came out in hives all over / my face has puffed up / his tongue has doubled in
size / hives and I feel faint / throat is closing / after the new tablets my mouth and lips went numb and puffy /
kid ate peanuts and is wheezing / eaten egg, hives and cannot breathe
""",
    "in few words": """
my wife she vomit and is blood inside / sir blood come when i cough since morning / nan fell and banged her head,
now she wont stop being sick / little man's temperature is 40.1 and wont come down / baby 4 weeks fever / he have 39
and he shake very much / my daughter she can not breathe good / feeling like an elephant on me chest / left side of
my face don't move / grandma talk strange since two hour / mum can't speak properly since she woke up / dad's gone
all floppy / he is not waking / i took 20 tablets of paracetamol last night / want to be dead / i cant do this life
any more / nobody would care if i died / the rash on my son legs dont go under the glass / stung by wasp and my
throat is closing / ate nuts and cant breath / my waters broke and i'm only 30 weeks / im pregnant 10 weeks and
there is blood / bleeding a lot down below, 9 weeks pregnant / baby stopped kicking / my son put a bean in his
windpipe and is choking / he drank some bleach / i cut my hand bad and blood will not stop / my finger is hanging
off / he fell from roof / my leg is broken, bone is out / sudden pain in my testicle, so bad / crushing pain behind
my breastbone / i think it's a heart attack / my dad collapsed in the shop / found my flatmate unconscious / shes
having fits / he's fitting / i think hes had a stroke / my lips are turning blue / having trouble getting air in /
my throat feels like its closing after the prawns / diabetic and cant wake him / my sugar is 32 and i keep being
sick / black poo and dizzy / vomiting black stuff / bringing up blood / coughing up loads of blood / my eye went
blind suddenly / lost my vision in one eye / house fire, i breathed in smoke / the co alarm is beeping and we all
have headaches / my boyfriend strangled me / my dad hits me / i'm going to jump / i've got the rope ready / im
holding a knife to my wrist / i want to hurt my baby / shes 6 days old and hasnt fed all day / newborn is yellow and
wont feed / burnt by acid / my kid pulled the kettle over her arm / snake bit me / got electrocuted from the kettle
/ he went under the water and isnt breathing right / cant feel my legs after the fall / neck hurts after a car crash
and my hands tingle / haven't peed in 20 hours / my stitches burst and blood is everywhere / i can see my bone / hit
by a van /
my potassium was 6.4 and now my heart's fluttering / lab rang, potassium 7 / missed dialysis and my heart keeps
skipping / the
lab says my potassium is dangerously high / my pacemaker is new and my pulse is all over the place / potassium came
back at 6.8
""",
}
ONLY_SOUNDS_LIKE_ONE = {
    "blood": """
blood test please / can you take my blood if I've been sick / was sick last week, can I still have my blood taken /
I get sick at the sight of needles / does giving blood make you feel sick / my blood pressure tablets make me sick /
bloods at nine / blood in my urine, a GP please / is there blood on the form / a bloody nuisance this app / bloody
hell / can't stop thinking about the blood test / black coffee before the blood test / will the bleeding phone ever
be answered / my poo is a bit hard / stool sample / do I bring a stool sample in the pot / a high stool / stop the
bleeding messages / I need to pass a blood test for work / red line bus / clots run in the family
""",
    "babies": """
baby check at six weeks / baby scan at 12 weeks / I'm 20 weeks, scan please / jabs for my 8 week old / my 3 month
old needs her jabs / we have been waiting for 6 weeks / in 3 weeks / 2 weeks old stitches / my son has a
temperature, GP please / is the room hot, my baby sleeps hot drinks allowed? / expecting my daughter at nine / I'm
expecting a letter / pregnant, which scan do I need / the baby weight I can't lose / I've been bleeding for 3 weeks
between periods / is a baby of 6 weeks seen there / he is 9 weeks post op
""",
    "heart and chest": """
I had my heart set on Tuesday / by heart / bless your heart / my heart sinks when I think of it / heart to heart
talk / hot chest freezer chest x-ray at ten / a weight off my chest / I need to get it off my chest / jumping at the
chance / the price gave me a heart attack / heart tablets review / ECG for my heart / my heart is not in it / squash
court at six / broken hearted
""",
    "breath and voice": """
take your breath away price / don't hold your breath / I can breathe again, thanks / a breath of fresh air / puffed
pastry / speak slowly please, I can't speak English / is it hard to get an inhaler / my inhaler is empty, need a
prescription / is wheezing something for a GP / pant size / I can't finish the form / blue badge parking
""",
    "heads, necks and light": """
banging on about it / my head is all over the place with dates / stiff neck for weeks / it does my head in / head of
department / a rash that itches / rash on my back, GP / a rash decision / spots on my chin / I've got a migraine
booked off / light breakfast / which floor is she on / he is on the ground floor / the toilet on the second floor,
is there a lift / my mum is on the third floor, can she use the lift / hit the wrong button / knocked down price / I
fell for it / headed to Camden / I banged on the door / glass of water before the scan / ok in the light of that,
Tuesday
""",
    "words and wits": """
I'm confused since you changed the app / mum is confused about the date / I am muddled, which day is it / the app is
not responding / my speech on Tuesday / I don't know where I am in this / he doesn't know which doctor he has / I'm
on the floor laughing / drunk driving medical / that's a funny time / a funny turn of phrase / slurp / speech
therapy / double booked / suddenly free on Tuesday
""",
    "limbs": """
my arm is sore after the jab / wrist brace / broken appointment / broke my arm last year, physio please / a broken
link / I dislocated my shoulder two years ago / fell asleep and missed it / fell out with my doctor / slipped my
mind / it slipped through / crash course / the page crashed / landed at heathrow on sunday / tripped over the dates
/ size of the room / bone density scan / bone scan / my knee is swollen, GP please
""",
    "no harm meant": """
there's no point in coming before ten / no point waiting then / what's the point of you / what's the point in
signing in / I'm losing the will to live with this app / never wake up before nine / I sleep in, so not before 11 /
the kids never wake up early / I hate Mondays / I'm going to end it there / end of story / sick of waiting / tired
of this / you're killing me / dying to see the new place / I'd kill for a coffee / I've had it with this bot / take
all my tablets as usual before it? / do I take all my tablets that morning / my husband beat me to it / he hit me up
on whatsapp / the nurse hurt me with the needle / the receptionist attacked me for being late / mugged off by your
prices / I'm on the bridge, traffic, ten minutes late / stood on the platform, train delayed / jumped the queue / my
wife kicked me off the laptop / hit me with the bill then / not at home on Tuesday / I'm not safe with technology
""",
    "remedies and meals": """
can I take a double dose of vitamin d before the test / the chemist gave me the wrong tablets / you gave my mum the
wrong medicine last time / had eggs for breakfast, can I still do the blood test / milk in my tea before it? / I ate
fish, does it matter for the scan / had two bottles of water / nut roast / my new tablets don't agree with me, GP
please / hypothyroid check / I had a coke / smoke alarm fitted / is vaping allowed / tongue twister / tight lipped /
tight budget / throat swab / face to face / a huge thank you / hives of activity
""",
    "water": """
can't wee in a pot / I need a wee, where's the toilet / do I hold my wee for the scan / full bladder since 8 as told
/ no water before it? / pass the message on / I can't pass this on / I haven't been since last year / passed my
medical / my back hurts, physio / back pain and no appointment until when / bottom of the list / private patient /
numb to prices / not been for two days, can I have a laxative
""",
    "in few words": """
i'm sick of this / my wife is sick, she wants the gp / can my blood be taken in richmond / i had a cough last week /
nan fell last year and needs a hip check / is 40 the house number / baby checks at 4 weeks please / i shake hands
with no one / could you speak louder / my left knee / grandma can't speak English / he's not up yet / two tablets a
day / no point in a video then / rash cream / my glasses broke / a wasp sting from last week is itchy / i eat nuts,
is that a problem / water for the scan / pregnant 10 weeks, scan / blood at 9 weeks routine? / he drank coffee
before the test / cut on my hand healed / how do i cut this short / my son has a bean allergy / roof of my mouth
ulcer / broken leg cast off when / test for testosterone / crush on the doctor haha / my dad works in the shop /
collapse the menu / flat mate wants one too / does it fit on one day / turning blue with cold in your waiting room /
get some air in the waiting room / vision test / fire the receptionist / i want a knife surgery / rope me in for
tuesday / goodbye all / kettle's on / i fed the cat / bit late / the fall clinic / car crash years ago, neck physio
/ need to see someone today about my back its gone again / want to see a doctor my knee has gone again
/ stitches out please / i see the bone doctor / a van outside / i want to jump in earlier / i could die of boredom /
i want to die my hair before tuesday / this wait will be the death of me / can he take all his pills that morning /
shot in the dark but any saturday? / she's killing it / knocked back by the price / hit and miss / my chest
measurement / fainthearted / heart shaped box / a shock to see the price / electric scooter / drop dead gorgeous /
potassium test in 6 weeks /
bananas for potassium / kidney scan please / pacemaker check on friday
""",
}


def _texts(tables: dict[str, str]) -> list[str]:
    return [text for table in tables.values() for text in " ".join(table.split()).split(" / ")]


SIGNS, SOUNDS = _texts(TOLD), _texts(ONLY_SOUNDS_LIKE_ONE)
