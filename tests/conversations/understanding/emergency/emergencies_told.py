"""What people write in an emergency: the texts are set apart by slashes."""

import re

EMERGENCIES = re.split(
    r" / |\n",
    """
My arm has gone all weak and my wife says I'm talking nonsense / he is not making any sense all of a sudden
My husband has just keeled over in the hall and he's making a gurgling noise / I can smell gas and feel sick
I've gone cold and clammy with a pain between my shoulder blades and down the arm / my speech is all jumbled up
Mum's just gone rigid and her eyes have rolled back / I've sliced the top of my finger off
my husband doesn't know who I am since this morning / I scalded my arm with boiling fat, the skin is coming off
my heart is racing and I feel I might pass out / my sugar is 2.1 and I'm shaking / I've been bitten by an adder
I woke up and one side of my mouth won't work / my wife's gone grey and sweaty and is clutching her chest
baby is burning up and won't take a bottle and is limp / I have vomited something like coffee grounds
grandad slumped in his chair and won't answer me / my tongue is getting thick after prawns
the pacemaker keeps shocking me / my eye has chemicals in it / my chest feels like an elephant sits on it
half my vision went black just now and one arm is heavy / my sight went dark on the left
everything went black suddenly
I fell off the ladder just now and can't move my neck / he fell down the stairs and cannot get up
she came off her bike, there was an accident and she can't feel her legs / my arm went heavy all of a sudden
all of a sudden my leg is weak / her eye went blank for a minute / suddenly his face is limp
baby six weeks old, he is not feeding and gone floppy / my newborn won't feed, she's all limp
three months old, very sleepy and floppy / infant is hot and limp / our toddler is hot, quiet and mottled
4 weeks old, limp and hard to rouse / the baby has gone a bit floppy / two days old and floppy
my chest hurts really bad / Chest pain!! / i have a tight feeling in my chest
pressure on my chest since this morning / my chest feels tight and heavy / crushing pain in the middle of my chest
feels like an elephant sitting on my chest / chest pain, need a check / think im having a heartattack
my dad is having a heart atack / his heart stopped / pain in my chest going down my left arm
my jaw and arm hurt, pain down my left arm / i cant breath / I can’t breathe / he CANNOT BREATHE
cant breathe properly / i can't catch my breath / im struggling to breathe / my daughter has trouble breathing
breathing is getting really hard / short of breath just sitting here / she stopped breathing
asthma attack and the inhaler isn't working / my baby is turning blue / her lips have gone blue
he is choking on a grape / something is stuck in his throat / my husband collapsed
my nan has collapsed on the kitchen floor / he is unconscious / she's uncontious and i can't wake her
mum passed out and won't wake up / dad fainted and isn't coming round / my wife is unresponsive
my son is not responding / the baby is floppy and won't feed / toddler has gone limp
face drooping and slurred speech / one side of his face has dropped / I think mum is having a stroke / STROKE?
her speech is slurred / his mouth is drooping on one side / can't feel my arm / I cannot move my left arm
my arm and face are numb / numbness down my left side / sudden weakness on one side / he suddenly can't speak
sudden loss of vision / worst headache of my life / my daughter is having a fit / he's fitting right now
she is having a siezure / having convulsions / i am bleeding heavily / it won't stop bleeding
can't stop the bleeding / there is blood everywhere / losing a lot of blood / I'm vomiting blood
he is coughing up blood / he has been stabbed / my brother cut his wrists
severe allergic reaction, throat swelling / i am having an allergic reaction / my tongue is swollen
his face is swelling up / throat is closing / swollen lips after eating nuts
my girlfriend is in anaphylactic shock / i used my epipen / i took too many pills / too many pills
I have taken 30 paracetamol / she swallowed a whole bottle of tablets / took all my sleeping tablets / i overdosed
my friend od'd / my toddler drank bleach / he swallowed a battery / I think I've been poisoned
i dont want to live anymore / I don't want to be here any more / i want to die / want to kill myself / im sucidal
I feel suicidal / thinking of ending my life / i can't go on like this / I want to hurt myself
i keep cutting myself / no reason to live / my waters broke / my water has broken / waters have gone
i'm in labour / my contractions are 3 minutes apart / my baby hasn't moved today / I can't feel the baby moving
the baby is coming / pregnant and bleeding / I hit my head and feel sick
he fell down the stairs and banged his head / my child has a head injury / severe burn on my hand
my son pulled boiling water over himself / rash that doesn't fade under a glass / stiff neck, fever and a headache
could it be meningitis / I need an ambulance / call an ambulence / this is an emergency / emergancy
should i go to A&E / 999 / 112 / 911 / 999! / help 999 / call 112 now / should i call 999? / he was hit by a car
I'm dying / she has gone floppy, my baby daughter is floppy / helpppp i cant breatheeee / chest tightness
having chest pains and sweating / my chest is killing me / bad chest pain after climbing stairs / chest hurting
i have a sharp pain in my chest / pain in chest / ive got chest pain / chest feels weird and tight
my chest is so tight i cannot breathe / it hurts when i breathe / cant catch my breath / i can hardly breathe
he's barely breathing / my son is not breathing / baby not breathing / she has stopped breathing
i'm having difficulty breathing / breathing difficulties / hes gasping for air / not getting enough air
i am suffocating / my child is choking / choking help / he collapsed / someone has collapsed here
grandad collapsed and isnt moving / my mother is unconcious / she wont wake up / i cant wake my husband up
my dad will not wake up / i keep fainting / i think im going to pass out / i blacked out
my mum's face is drooping / face is drooping on one side / my face has gone numb / slurring words
i am slurring my words / my speech is slurred / left side weakness / one side of my body is numb
i can't feel my left side / can't feel my legs / my left arm is numb / numb face / my arm has gone numb
my arm is numb and my chest hurts / can't move my legs / i cant see suddenly / suddenly went blind in one eye
my wife is having a seizure / seizure / he's having a fit / my child had a seizure just now
fitting and foaming at the mouth / he is shaking uncontrollably / bleeding won't stop / bleeding a lot
severe bleeding / blood pouring from my leg / i'm throwing up blood / coughing blood / puking blood
i'm bleeding to death / deep cut wont stop bleeding / i cut my wrist / throat is swelling / my throat is closing up
swelling of the tongue / face swollen after bee sting / my lips are swelling
i got stung and my tongue is swelling / anaphylaxis / anaphalaxis / bad allergic reaction
stung on the neck and his face has ballooned / my drink was spiked
somebody spiked her drink and she cant stand / he is threatening to jump / she threatened to hang herself
severe allergic reaction / allergic reaction help / ive taken an overdose / took an overdose / overdose
overdosed on paracetamol / ive swallowed too many tablets / my daughter took a lot of pills
i took a whole pack of ibuprofen / i have taken too much insulin / i drank antifreeze / poisoned
child ate rat poison / she ate some berries and is unconscious / suicide / i'm thinking about suicide
i want to end it all / i want to end my life / i don't want to be alive / i do not want to live
i dont wanna live anymore / don't want to live any longer / i don't see the point in living / i wish i was dead
everyone would be better off dead / i'm going to kill myself / killing myself / i want to self harm / self-harming
im gonna hurt myself / i cant cope anymore / i can't do this anymore / i have nothing to live for
i feel like dying / my wife is in labor / going into labour / waters broken / my waters have just broken
her water broke / waters breaking / baby stopped moving / my baby isn't moving / baby not moving in my belly
havent felt baby move today / reduced fetal movement / im having contractions / head injury / bad head injury
he hit his head and is confused / my toddler fell and hit her head / knocked his head hard / concussion
severe burns / bad burn on my arm / my child is badly burned / burnt my face / third degree burn / meningitis
my baby has a rash that won't fade / rash won't fade with glass / fever and stiff neck / baby is blue
my baby is floppy / floppy child / newborn is blue and limp / my baby has gone blue / need an ambulance
please send an ambulance / can you call me an ambulance / ambulence / call 999 / dial 112 / 112 please / 9 9 9
heart attack / heartattack / hart attack / im having a hart attack / sucidal / suicidel / i cnt breathe
cant breeth / i can not breath / i cant breathee / chestpain / chest-pain / chest  pains / siezure / i'm dying
my husband is dying / help im dying / emergency / it's an emergency! / EMERGENCY / nosebleed that wont stop
my nose is bleeding and won't stop / my wound is bleeding heavily / he got electrocuted / my son is drowning
my son swallowed a coin and cant breathe / i've been shot / he was stabbed
mum is confused and her speech is funny / i think its sepsis / i cant feel my face / my hands and face are numb
can't lift my arm or smile / cant speak properly, face drooping / he cant talk / i fell and cant move
pregnant with bad bleeding / im 30 weeks and bleeding / i am pregnant and my waters broke
i'm having an asthma attack / asthma attack / passing out / i passed out / my heart hurts / pain in my heart
crushing chest / chest discomfort / my breathing is bad / breathing problems / i have problems breathing
hard to breathe / wheezing badly / i can't stop vomiting blood / cpr / he has no pulse
she is cold and not breathing / losing consciousness / tongue swelling / swollen tongue / my eyes are swollen shut
dad's having a stroke / stroke symptoms / signs of a stroke / symptoms of heart attack / should I go to the ER
my kid drank cleaning fluid / my kid ate tide pods / drank bleech / i took 40 tablets of paracetamol
took 20 pills / i've od'd / i OD'd / my friend wants to kill himself / my son says he wants to die
my daughter is suicidal / she doesn't want to live / he tried to kill himself / tried to end my life
life isn't worth living / not worth living / no point living / i don't want to exist
i am going to jump off a bridge / thunderclap headache / electric shock / took a bottle of pills
i don't want to be here / he isn't moving / he won't wake up at all / my dad can't see anything
my chest's been hurting since this morning / something heavy on my chest / my breathing has got really bad
tongue is getting bigger / took a load of pills
blue lips / I can't see out of one eye suddenly / toddler swallowed pills / the epipen is not working
book a gp, my chest hurts / can i see a doctor today, i have chest pains / please call 999 / 9-9-9
My hand's gone numb and I can't get my words out right / one side of my mouth has gone all funny
my words are coming out all wrong / I can't find my words and my arm feels strange
my husbands face has slipped on one side / she's talking gibberish all of a sudden
my leg just gave way and my hand won't grip anything / can't lift my left arm up since this morning
I suddenly can't see out of one eye / half his face isn't working / my speech has gone all slurry
words won't come out properly / my arm's gone to sleep and my face feels odd
feels like someone is sitting on my chest / there's a tight band round my chest
crushing feeling in my chest and I've gone all sweaty / pain going down my left arm and into my jaw
my jaw and arm are aching and I'm sweating buckets / my tongue is swelling up after eating prawns
my throat is closing up / lips have blown up like balloons after a wasp sting
I've come out in hives and can't breathe properly / throat feels tight since I ate those nuts
my face has swollen up after the new tablets / I don't want to be here anymore
everyone would be better off without me / I can't see the point in carrying on
I've been thinking about ending things / I just want it all to stop, I've got the tablets lined up
nobody would miss me if I was gone / I want to end my life / I'm thinking of doing something silly to myself
I've had enough of living / pins and needles down one side and I can't speak right
my mum has gone all confused suddenly and can't hold her cup
he dropped his cup and can't pick it up, his mouth is lopsided / I have written my goodbye note
don't want to wake up tomorrow / dad's arm keeps dropping down and his speech is muddled
my left side has gone weak / my eye and mouth are drooping / room went black in one eye / struggling for breath
my heart's going like the clappers and I've a pain in my chest
""".strip(),
)
