"""What people write who want an appointment, or tell of no emergency: the texts are set apart by slashes."""

import re

ORDINARY = re.split(
    r" / |\n",
    """
chest x-ray / I need a chest x ray on Monday / chest clinic / chest pain clinic follow up / chest infection check
my chesty cough / breathing test / a breathing exercises class / bad breath / I can't breathe through my nose
allergy test / food allergy review / hay fever and allergies / stroke clinic follow-up / follow up after my stroke
he had a stroke two years ago and needs a check up / my husband had a stroke on March 3rd, 2016 / stroke prevention
swimming, mostly backstroke / a stroke of luck / diabetes check / fit note / I need a fit note for work
coil fitting / does Tuesday fit you / can you fit me in at 3 / keep fit class / pill check
contraceptive pill review / repeat prescription for my tablets / medication review, I take too many tablets
I take 2 tablets a day / blood test / lots of blood tests / blood pressure check
my gums bleed a little when I brush / heavy periods / my arm hurts a bit / my leg hurts / burning when I pee
heartburn / sunburn on my shoulders / my back is killing me / headache / bit of a stiff neck / 999 Letsby Avenue
room 112 / flat 911 / I live at 112 Harbour Street / 9:11 / at 11:20 / 1:12 pm / the 9th at 9 / epilepsy review
seizure clinic / first aid training / suicide prevention training course / suicide bereavement counselling
it is not an emergency / no chest pain, just a cough / I don't have chest pain / non-emergency
emergency contact details / emergency contraception / swollen ankles / my knee is swollen
sore throat and swollen glands / food poisoning last week / my phone is dying / dying to see Dr Brown
my grandad died of a heart attack / family history of heart attacks / fear of needles / meningitis jab
vaccination against meningitis / concussion follow up / head injury clinic / head lice / headache clinic
I can't wake up early / I can't make it before ten / I can't lift my arm above my shoulder
I can't move my appointment / I don't want to live too far from the clinic / I don't want to go on Monday
I don't want to be late / I can't go on Tuesday / I want to see a doctor / my baby is coming with me
baby check at 6 weeks / pregnancy test / antenatal appointment / the labour party / hot water
passed my driving test / my faint scar / I hurt myself playing football / numb after the dentist
can't talk right now / is the clinic not responding / I fell in love with this place / dermatologist
book an appointment / tuesday after 4 / yes / 482 913 / blue / feeling a bit blue
my brother is coming out of hospital on Friday / a collapsed arch / heard about you from a friend
cooking class at 5 / i want a chest scan / chest physio / chest exam / stress test / stroke rehab
stroke physiotherapy / stroke nurse please / post-stroke review / i had a heart attack last year and need a review
heart check / heart clinic / heart specialist / heart scan / heart disease screening / echo heart / breast check
breast screening / breathing clinic / breathlessness clinic / breath test for helicobacter / asthma review
asthma check / asthma clinic / inhaler review / inhaler prescription / spirometry / allergy clinic
allergy testing / allergic to penicillin / i am allergic to nuts / hay fever / diabetic review
diabetic eye screening / insulin review / insulin prescription / pill review / morning after pill / the pill
tablet review / repeat tablets / repeat prescription for painkillers / vaccination / flu shot / i got my flu shot
travel jabs / smear test / cervical screening / blood tests on monday / blood pressure / bloods / blood in my urine
bleeding gums / bleeding between periods / spotting / irregular periods / pregnancy scan / i am pregnant
pregnant and need a midwife / midwife appointment / postnatal check / new baby check / baby vaccination
my baby has a cold / child health check / my son has an ear infection / my daughter has a rash / itchy rash
rash on my arm / rash that itches / my arm aches / my left arm hurts when i play tennis / tennis elbow
frozen shoulder / my shoulder is stiff / stiff neck / neck pain / back pain / knee pain / my knees hurt
my foot hurts / my hand tingles / carpal tunnel / pins and needles in my fingers / numb toes / numb fingers
sore throat / swollen tonsils / swollen gums / swollen eyelid / swollen wrist / toothache / tooth is killing me
headaches / migraine / head massage / heading to Camden / dizzy spells / feeling dizzy / fit for work certificate
fitness class / fitted crown / epilepsy nurse / epilepsy clinic / sick note / i feel sick / vomiting and diarrhoea
food poisoning / upset stomach / burning pee / it burns when i wee / sunburn / razor burn
heartburn and indigestion / burns clinic / scar treatment / mental health / depression / anxiety / feeling low
counselling / therapist / psychologist for anxiety / panic attacks / suicide awareness training / first aid course
CPR training / choking first aid course / dementia / memory clinic / hearing test / eye test / eye check
blurred vision / sight test / weight loss / lost weight / smoking cessation / stop smoking / drinking too much
alcohol advice / acupuncture for stress / i cant wait / i cant make it / i cant make monday / i cant come before 5
i cant move it / can't move from the chair / dont want to wait / i dont want to live chat
i don't want to take that slot / dont want it / i dont want to be here before 9 / i don't want to go to Camden
i no longer want to see Dr Brown / i want to die my hair / i could kill for a coffee / this wait is killing me
you nearly gave me a heart attack / end of life care planning / my life insurance medical / head office
hit the gym at 5 / collapsible chair / labour ward tour / labour law / water tablets / water infection / waterfall
999 Station Road / room 999 / bus 112 / unit 911 / 112b / 11:12 / £112 / 119.99 / 1120 / call me on 020 7946 0112
call me at 9 / call 5 / ring me / phone appointment / call back / video call / nurse appointment
emergency services worker medical / not an emergency / no emergency / this isn't an emergency / its not urgent
i have had this for 3 weeks / my grandmother died of a stroke / my uncle died from suicide / dad died last year
bereavement counselling / grief / after my concussion / concussion check / recovering from a head injury
physio after a stroke / stroke follow up / heart attack follow up / seizure medication review / seizure follow-up
overdue vaccine / overdue smear / poison ivy rash / dying to get this sorted / dying for an appointment
i'm drowning in work / backstroke injury / i do breaststroke on mondays / seasonal allergies / nut allergy test
anaphylaxis training / epipen prescription / epipen training / i need a new epipen prescription
meningitis vaccine / menB jab meningitis booster / ambulance service medical / i am a paramedic
i work for the ambulance service / discharged from A&E on Friday / letter from A&E / physio for an old head injury
contraction of my calf muscle / muscle contractions / face cream / facial / face mask / mouth ulcer / lip filler
tongue tie / throat swab / throat infection / Dr Stroker / Dr Chester / in Chester / Chesterfield / Blackheath
Heath Road / Dr Heard / Dr Pills / Bleeding Heart Yard / my husband fell asleep / fell behind / knocked my elbow
i hit my thumb / banged my knee / bumped into a friend / i cut my finger a bit / jump to the next day
jump in earlier / i jumped at it / shot in the arm / breaking news / broke my wrist last year / broken tooth
my wisdom tooth broke / my ankle is swollen / my leg is swollen / swollen lymph nodes / skull x-ray / jaw pain
arm pain / leg cramps / restless legs / chest pain clinic / i was in the emergency department last month
I had a lot of sleeping problems / I've had all my doses of the vaccine / slit lamp exam / carotid artery scan
she fits me in on Monday / my son doesn't wake before 10 / 10:30? I can't take it / Monday I can't be here
I lost my bottle of pills / my mother is not moving house until May / run out of blood thinners
bleeding gums, check it out / I don't want life insurance / my mum can't move her appointment
my daughter can't see him on Monday / she can't talk on the phone / he can't stand needles
I lost the use of the app / my baby has a fever / severe back pain / we can't see the doctor before 10
I burned my tongue on tea / burnt my finger on the oven / bleeding after sex / can't walk far
my mum can't walk to the clinic
I can't hear well / 999 pounds / 999 is my flat number / I called 111 and they said see a gp
balloons at my daughter's party / my landlord is threatening to evict me / my sugar spiked on Monday
my daughter took her tablets / Dr Heart / chest rub / lung function test
my hand goes numb at night, can I see a physio / numb fingers in the mornings for months, GP please
pins and needles in my feet when I sit / I can't find the words to thank you
I don't want to be here at 8 in the morning / I can't get my words right on this phone / my arm aches after the jab
I can't lift my arm above my shoulder, physio please / my jaw clicks / my throat is sore, GP please
my dad can't get out, can he have a video call / would be better off with a Tuesday / my phone has gone dead
can't see the point of the health check / I've had enough of waiting / I don't want to wake up early tomorrow
my face is spotty / I've got hives again, which doctor / tight hamstring / nobody would answer the phone
carpal tunnel, my hand is numb / my leg gave way last year, knee physio / my ankles are swollen
my eyesight is getting worse / I was going to end things with that clinic / I'd like it all to stop on Friday
can't grip the jar with my arthritis / Left it in the other side of town / that's the end of it, thanks
my father does not speak English, I will translate / she doesn't speak much English / he can't speak Polish
mum does not speak the language / my wife doesn't speak any English / they don't speak good English
my husband cannot speak English very well, can I come along / the patient does not speak a word of English
not sure what day the ambulance transport is / patient transport brings me / hospital transport collects me at nine
I come by ambulance transport / the ambulance is booked for transport / a transport ambulance brings my mum
is ambulance transport on Mondays / the ambulance car service fetches me
chest x-ray follow up / I can't find the right word for it, the ear thing / words fail me
""".strip(),
)
