"""Emergencies with other words between their signs, veiled or in lay words, and what only sounds like them.

The texts are set apart by slashes.
"""

TOLD = {
    "no wish to live, veiled": """
honestly my family would be so much happier if I just wasn't here / you'd all be less stressed without me / I'm
nothing but a burden on my sons / my kids would get on with their lives easier once I'm dead / no one would notice if
I was gone / I lie in bed hoping that I won't wake up in the morning / i wish id never been born / I just want to
disappear / theres no way out of this for me / what is there to get up for, no reason to wake up any more / I can't
see any point in being here / I have written letters to my children and my wife / I've been giving away all my things
this week / been saving up my sleeping tablets for weeks / I keep staring at the pills on the table / how many
paracetamol would it take to die / i keep imagining walking out in front of a train / stood by the edge of the cliff,
thinking about it all, ready / I don't know how much longer I can keep going / i can't face another day / i no longer
care if i live or die / who would even miss me / whats the easiest way to die / I'm done with life / my brother said
he might do himself in / my daughter has been cutting her arms again / there's cuts all over his legs and I think he
did it to himself / she keeps talking about not being here / I don't trust myself tonight / I won't be needing any of
it after tonight / my son messaged us goodbye and his phone is off / he has put a rope up in the loft / I don't
deserve to be alive / I want to be with my wife again, i have the tablets ready / feel so worthless these days / lost
all hope / had enough of it all
""",
    "a rash, a fever, a neck": """
he has spots on his belly, i pushed a tumbler against them and they stayed / the marks on her leg are there even with
the glass pressed on / blotches all over my little girl and when you press they dont change / pinprick dots on her
tummy, hot and not herself, purple ones / my son is boiling and there are purple dots on his feet / he's roasting and
his hands are ever so cold, mottled skin / she can't touch her chin to her chest and shes got a temperature / I had
chemo last week and now I'm shivering / mum's leg ulcer smells and she's shivering and muddled / the cut on his hand,
he's hot and it has gone black in the middle
""",
    "chest and breath": """
its my chest, really really tight / chest, since lunch, it hurts / my shoulder and jaw hurt and I'm sweating buckets /
used my spray twice but the angina isn't going / my pulse is all over the place and I feel faint / there is a sort of
whistling when she breathes in / his oxygen says 86 / baby's gone dusky / a boiled sweet is stuck and she can't talk /
some toast went the wrong way and he can't breathe now / the toddler swallowed a battery out of the toy / she stopped
breathing for a bit / too breathless to get to the phone / he's swelling up and his breath comes quick, wasp / my calf
is swollen and I am short of breath / tongue is going fat after a nut
""",
    "head, face and limbs": """
my wife's smile has gone wonky / one cheek has dropped / couldn't get my words out for ten minutes, fine now / the mug
fell out of his hand and he can't talk right / suddenly I am so unsteady and seeing double / my head, like being hit
with a bat, and now I've been sick / he bumped it on the swing and has been sick twice since / lump on her head after
the fall and so sleepy / clear fluid from her nose since the crash / a grey curtain came over one eye / my eye is
agony, haloes round the lamps, vomiting / temple is tender and my sight went on that side / got oven cleaner squirted
in my face, burning
""",
    "down and out": """
grandma went down in the kitchen and isn't answering / father lying on floor no moving / through the window i see her
legs on the floor, she is not answering / he's just staring and won't answer me / been on the floor since last night,
can't get up / his sugar says LO and he's sweaty / type 1, vomiting and breath like pear drops / took double insulin
by mistake
""",
    "blood and belly": """
my leg is spraying blood / a varicose vein popped and blood is everywhere / tummy is like a board and I can't
straighten / the nappy is like redcurrant jelly / test was positive and I've sharp pain on one side / coil in,
pregnant, and I've gone faint / my ball is agony, came on suddenly / wee won't come since last night, I'm in agony /
my back's gone and between my legs is numb / stitches have burst and blood is running down / had the baby last week
and clots keep coming / brought up clots, shaky / the tip of my thumb came off in the mower
""",
    "with child and newborn": """
7 months gone and the bump's gone quiet, no kicks / 35 weeks, my vision is blurry and a splitting headache /
tightening every five minutes, only 27 weeks / I'm 30 weeks and leaking / 3 weeks old and she keeps going blue / my
newborn is grunting / they left the kids on their own all night, one is screaming / he's shaking the baby / they are
taking my sister abroad in the summer to be cut
""",
    "harm and poison": """
pan of fat went over my arm / my sleeve caught and my skin is peeling / he got a shock off the mains, hand is black /
there was a fire, I've got soot up my nose and I'm hoarse / everyone in the house has a headache and the boiler looks
sooty / my girl ate some berries off a bush in the garden and was sick / she's had a mouthful of white spirit / I took
about thirty of my codeine / the kid had his grandad's morphine by mistake / cut myself too deep / her arm is bent the
wrong way, hand cold / he was crushed by a reversing van / my boyfriend had me by the throat / he pushed me down the
stairs / not safe here, please, he comes home soon / hiding in the bathroom, my son is angry / the voices want me to
hurt her / she thinks the baby is possessed / stopped drinking on Sunday, now I'm shaking and seeing insects / he's
out on the ledge and won't come in
""",
    "of all kinds": """
my mum can't move her left side since she woke / dad's talking but it's all jumbled like a foreign language / he is
sweating a lot and rubbing the middle of his chest / i feel a heavy stone on my breast and no air / my husband is not
breathing good, very fast, blue nails / she ate a cashew and now her lips are like sausages / bee got me on the neck
and my tongue feels fat / the baby rolled off the changing table and he is floppy / my toddler fell from the window /
i've swallowed loads of my nans heart pills / my flatmate has drunk antifreeze / i dont feel like living / whats the
point of me being alive / i think about crashing my car every day / i've got the blade in my hand / my friend sent me
a message saying sorry and to look after her cat, she's not picking up / please tell my wife i loved her / i've had
enough, i'm ending it / my waters have gone and it's green / the baby's cord is hanging out / i'm bleeding through a
pad every half hour / he cut his wrist / my finger is hanging by a bit of skin / the saw went into my leg and its
pumping / i got hit in the eye by a ball and can't see out of it / there is bleach in my eyes / my sight just went in
one eye / the headache came like a thunderclap / worst headache ever and vomiting / she had a fit and it hasn't
stopped / he keeps jerking and his eyes are white / he's gone blank and is smacking his lips, wont respond / my sugar
is 32 and i keep vomiting / she's diabetic and i cant wake her / my skin is peeling off after the new tablets and my
mouth is blistered / my leg is blue and cold and i cant feel it / my foot has gone white and icy / my dad's tummy
aneurysm hurts, tearing pain in back / vomiting green stuff, tummy swollen and hard / i haven't been able to pee for a
day and it's agony / both my legs went numb and i wet myself / the baby has a fever he is 6 weeks / baby won't wake
for her feed / she has a bulging soft spot / high pitched crying and a stiff neck, my baby / toddler drank my
methadone / someone put something in my drink and i cant stand up / he strangled me last night / my ex is outside with
a knife / i was raped on saturday / my carer hits me / i am scared to go home, he will kill me / my son is threatening
to stab his brother / i can smell burning and my flat is full of smoke / i got an electric shock and my heart feels
funny / i was pulled out of the sea and i'm coughing / she went under in the bath and now is sleepy / he's overheated,
confused, stopped sweating / been in the cold all night, he's stopped shivering and is confused / i have sickle cell
and my chest hurts / the stoma is black / my transplant and temp 38.4 / my neck hurts after the crash and my hands
tingle / i fell down the stairs and my back, i can't feel my feet / bone is poking out of his shin / the dog bit my
son's face / i was bitten by a snake in the garden / my mouth and throat are swelling i take ramipril / my heart's
going at 190 / fainted twice today while sitting / i blacked out at the wheel / i keep losing consciousness / he
collapsed at football, no pulse / she is drooling and leaning forward and cannot swallow / croup, and he's sucking in
his ribs / my inhaler isnt touching it / i can't talk in full sentences / hot tea on the baby / my daughter put her
hand in the fire / the chip pan exploded over me / she's hearing voices telling her to kill the baby / i gave birth
last week and i want to hurt the baby / people are coming through the walls to get me, i have a knife / my grandad
doesn't recognise anyone since this morning / mum suddenly can't walk straight / eyelid droops and pupil is huge / pee
is black and i've been crushed / nose wont stop bleeding been two hours / throwing up blood / my poo is black like tar
and i feel faint / i passed a clot as big as my fist / 33 weeks and i've a gush of fluid / pregnant and can't feel
baby today / shoulder tip pain and positive test / one testicle is twisted / i cant open my jaw and muscles are in
spasm after a rusty nail
""",
    "of all kinds, told otherwise": """
she's making a funny noise when she breathes and her chest is pulling in / grandma cant lift her arm and is dribbling
/ he went stiff as a board then shook for ages / my wife is having one fit after another / i've cut through to the
bone / the kids are better without a mum like me / i have been looking at bridges / i want it all to go away for good
/ my mate says he's got pills and he's going to use them / baby hot, wont feed, and his head is bulging on top / my
tummy pain is so bad i can't stand and i'm white as a sheet / can't wee and can't feel my bottom / acid splashed on my
hand / she's been sick all day with a stiff neck / i lost my vision for five minutes earlier / the fumes from the
heater have knocked mum out
""",
}
SOUND = """
I can't do Tuesdays any more / can't do this Friday / I don't want to be a burden, can I get the bus there / would it
be better if I came without my husband / is it easier if I'm not there in person / my family will be away next week /
I won't be here next week, can we move it / my son's blood test / bleeding website / I nearly choked on my tea when I
saw that / the road was choked with cars / a first aid course, choking and burns / on the stroke of ten please / I'm
stroking the cat / I'd rather die than ring that number again / lost sight of the email / overdosed on cake / a report
about my old concussion / had a stroke in March, all fine now, review please / my arches collapsed years ago / sepsis
leaflet / I was having a fit about the price / banging my head on the wall with this form / he hit me up about it /
she threw me off with that question / don't hit me with jargon / am I seeing things, is it really £95 / I'm done with
this form / I collected my tablets on Monday / can I take all my tablets on the day / do I have to stop drinking
before the test / how many tablets do I take before the scan / my tablets run out Thursday, need some more / I want to
see Dr Ford again / wearing glasses gives me marks on my nose / a rash from a new soap / spots on my back, dermatology
/ my knee is swollen and sore / back pain, physio please / migraine check / smear / I have a cough / ear wax / my
baby's eight week jabs / my wife is 20 weeks, scan please / I'm 14 weeks and want the midwife / 12 weeks ago I had a
scan / fell out with my dentist / my son's temperature was fine / temple road, number 4 / I see two slots / is there a
note in my diary about it / does my daughter need a note from you / he left a note for reception / I left my jacket /
feet are cold in winter / the bus to the hospital, step on at the bridge / I've a blister from new shoes / I've got a
burning question / she's at the end of the phone / nothing on Monday matters to me, any day / no reason, just moving
it / goodbye and thank you / is there hope of something sooner / dead line is friday / could you hang on / can I bring
my dog / my baby is teething and needs a check / my husband snores, who do I see / i have a heart murmur check on
Monday / my chest physio is when / is there somewhere to breathe fresh air nearby / my skin is peeling after sunburn /
what's the point of the reminder, I got three / there's no point in me coming twice is there / I'm ending it there,
thanks for help / my phone's about to die / the app went dead on me / my wrist hurts after tennis, physio please / I
need my finger splint removed / wound check with the nurse please / dressing change on thursday / stitches out in a
week / my son needs an eye test / I can't see the times / can't see the button for my daughter / I can't see any
appointments on Monday / the screen went black, can you resend / everything's gone blank on your page / my mum is 84
and can't walk far, lift? / my dad can't hear well / my nan needs transport, she can't stand long / can he sit down,
he can't stand for long / I have low blood sugar sometimes, diet advice / I'm diabetic, foot check please / I'm on
warfarin, need an INR / I take blood thinners, does that matter for the jab / my period is late, pregnancy test /
positive covid test, do I come / I'm pregnant, which vaccines / 26 weeks, glucose test please / glucose tolerance
test, I'm 28 weeks / I'm 36 weeks so a chair near the door please / my baby is 8 weeks, first jabs / my daughter is 3
months old, vaccination / newborn check please / hot flushes, menopause clinic / hot in your waiting room last time /
cold hands, raynauds / sweaty feet / I sweat a lot at night, gp / dizzy when I stand up sometimes / headache behind my
eyes after screens / my migraine tablets need renewing / my asthma pump is running out / inhaler check with the nurse
/ swollen ankle from football last week / my face cream gave me a mild rash / itchy hives since spring, dermatology /
nut allergy letter for school / prick test / tetanus jab after a rusty nail / insect bite itchy / tick removed,
worried about lyme / blood donor form / blood group / blood in my stool test kit / do I fast for bloods / hit the
wrong button / hit send too early / he'll hit 40 next week so NHS health check / cut my hair before the appointment /
can I cut the wait / cut off at noon? / knock me off the list / drop me a text / drop in clinic / fell behind with my
jabs / falling hair / slipped disc, physio / back pain for years / my knee gave way last month, MRI results / sciatica
down my left leg / arm in a sling, can I still come / smoke, I want to quit / stop drinking clinic / alcohol advice
please, I want to cut down / anxiety, talking therapy / I feel low, can I talk to the counsellor / stressed at work,
sick note / can't sleep, gp / my son is being bullied, counselling / bereavement, my wife died in may / my mum passed
away so cancel her appointment / please cancel, dad died last week / my late husband's appointment is still there /
goodbye, see you tuesday / everyone else got an appointment but me / would it be easier for you without me there in
person / they'd be better with a later slot / are you better off booking early / I'd be better off with the physio /
the kids would be happier with a female nurse / I'm in the bath, can I call later / gas engineer is coming so move it
/ boiler man is coming at 9, can we move / fire alarm test at yours tomorrow? / the ladder at your entrance is in the
way / on the roof garden, is it step-free / my car was hit so I'll be late / crash on the M25, running late / bus
crashed into a wall so traffic is bad / locked out of my account / locked in traffic / he is angry about the price /
my husband pushed the date back / she threw my letter away / he kicks off if he waits / battery died / I swallowed the
cost / eat before the test? / had milk this morning, is that alright / glass door at the entrance / glasses
prescription / press 2 for appointments / voice recognition / voices on the line, can't hear you / voice message /
can i see the same doctor as last time, she was lovely / my chest feels fine now, just a check up / book me a chest
and heart screening / my arm and shoulder hurt after the gym, physio / my shoulder and neck ache from my desk, massage
/ i feel a bit hot in the afternoons / my son has a temperature check at school / my son is 4 years old and needs his
eyes tested / I have been sweating since I started the new tablets, is there a gp / my neck and shoulder are stiff,
sweat pants ok? / is your room hot, I wear a jumper / lump on my forehead, skin clinic / a rash under my wedding ring,
glass wool at work / I press the button and it's still there / the spots on my face won't go, dermatology / my leg is
bigger than the other since the op years ago / my vision is blurry, need new glasses / my sight is going with age, eye
test / my eyes are dry / I see floaters sometimes, eye clinic / hearing things less well lately, audiology / the tip
of my toe nail came off / my finger nail came off, is that a nurse / nail came off / I stopped drinking coffee / my
mum is confused about the booking / I'm confused, which building is it / my dad gets muddled with dates so text me
instead / I'm 30 weeks and need a midwife on Monday / I'm 30 weeks and tired, midwife please / pregnant, flying next
week, note please / my baby quiet in waiting rooms so no worry / coil fitted, pregnancy test first? / pain clinic,
pregnant now, still ok to come? / he's 2 weeks old, register him please / 3 weeks old baby, tongue tie clinic / my
daughter ate before her fasting blood test / my son took his tablets this morning, ok for the test? / my son took the
bus / I took ten minutes over your form / had about twenty emails from you / I've had forty reminders / who will take
my blood / blood taken from my left hand please / her leg is in a cast so pouring rain is bad / will it hurt my baby /
this wait kills me / my back is killing me / he is at the door of the clinic now, no answer / I rang and no answer, is
the clinic moving / my husband fell asleep in the waiting room, is it his turn / I fell behind and nobody answers the
phone / I can't get an answer / are you on the first floor / physio on the floor mats? / lying on the couch hurts, can
I sit / I'm sitting in the car park, late / parked by the bridge, coming now / the train goes over the bridge, want to
know the stop / we sat near the cliff in Dover last week, sunburn check / look after my dog's appointment, sorry,
wrong chat / message me, sorry, I look after my mum's bookings / I want to be with Dr Ford again / join us again in
March / everything is too much for one visit, want to stop half way / don't need anything after this appointment / I
won't need you after tomorrow, thanks / is there any hope of Friday / the future looks good / I can't see a way out of
the car park / no way forward on your page, it's stuck / nothing matters but the time / I hate myself for asking again
/ life without a car / I can't take any more tablets from that doctor / I can't handle stairs / I can't bear needles /
can't face the dentist / my knife slipped cooking, small cut, plaster fine, tetanus jab? / a cut on my leg is healing,
dressing please / heating oil delivery, I'm at home / coffee on my shirt, running late / tea on arrival? / spilled
coffee over my letter / fire in my belly for running, sports clinic / my heart rate is 72 resting / my pulse is 58 /
blood pressure 150 over 90, check / oxygen sat clip / peak flow meter prescription / my sugar was 7.2 / sugar test /
my house smells of paint / is there gas and air / I work at the gas board / the house is full of flu / men following
up my case / people say you are good / my neighbour will drive me / he wants to see him / my wife is going to her
mum's
"""

BETWEEN = [text for kind in TOLD.values() for text in " ".join(kind.split()).split(" / ")]
SOUND_LIKE = " ".join(SOUND.split()).split(" / ")
