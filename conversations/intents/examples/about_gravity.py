"""Examples of what weighs more than a booking, by kind: a death, a fear, an illness that gets worse, a stranger."""

EXAMPLES = {
    "bereaved": """
my husband died on Tuesday | I'm sorry to tell you that mum has passed away | Dad is no longer with us | the patient is
deceased | she passed on in her sleep, she had something booked with you | we lost my brother last week | I'm writing
about my late wife | there's been a death, he won't be needing you any more | Granny went to heaven on Sunday and
there's a letter from you for her | my mother died and you keep sending her messages | informing you of the passing of
my father | he has died. what do I do about his appointment | sadly my partner didn't make it | the funeral's on
Friday, please take his name off everything | Mr Lewis, whose phone this is, is dead. I am his son. | my wife dead,
what i must do with clinic | you're still writing to my aunt, who was buried in October | it's with great sadness I let
you know that my sister has gone | our little boy died | this was my grandad's number, he passed this morning | how do
I tell you that somebody has died | bereavement in the family - my mum, your patient | I have her death certificate,
who needs it | Auntie Vi is gone, bless her, so cancel nothing, I just want you to know | my fella passed away and I
don't know who to inform | Dad passed away on Thursday. He won't be needing it. | My mother died in September. Please
take her off your system, I keep getting reminders on her phone. | My husband has died this morning I was booking for
him. | yes cancel please, she passed away on friday | my dad passed on friday and i cant face anything this week | my
mum died this morning so i wont come
""",
    "frightened": """
how I dread this | I'm so scared it's something bad | suppose they tell me I've got cancer | I'm frightened of what
they will find | I can't sleep for worrying about Tuesday | honestly I'm petrified | I'm worried sick about this
appointment | I've been crying all morning about it | my nerves are shot thinking about it | I'm really anxious about
coming | I'm shaking just thinking of it | scared stiff of the result | I fear the worst | my mother died of it and I'm
afraid I have the same | I keep thinking it's a tumour | I dread going to the doctor | it frightens me to death | I'm
so nervous about Tuesday | I'm afraid it will be bad news | I am very afraid | can't stop worrying that it's serious |
I'm terrified of needles and hospitals | I feel sick with nerves | to be honest I'm scared | I'm in bits about it | I
am panicking about the appointment | worried it has come back | my heart sinks when I think of going | I'm convinced
it's something terrible | will they judge me, i vape loads | im nervous now, never been to a doctor on my own before |
I have a lump I found it last night in the shower and I can't stop shaking | scared of that camden building i had bad
news there last time | i am afraid of needles will she do needle | I am not sure of the doctor... is he kind? i had bad
experience | my husband don't let me come | I've never done this on my own | it's my first time at a doctor alone and
I'm all nerves | will they laugh at me | I'm embarrassed to say what it is | something bad happened to me in that
building | what if he thinks I'm wasting his time
""",
    "worse": """
it's getting worse, should I hang on till then? | can this wait until Thursday | I'm going downhill, do I hold out or
ring someone | the swelling has doubled since yesterday, is Wednesday soon enough | much poorer than this morning. do i
wait? | he's deteriorating, what shall we do | will it keep till next week | the cough has gone to my chest now and I'm
frightened to leave it | pain is up from 4 to 8, should I still wait for the appointment | it is more red and more big
now what i do | shall I leave it till the doctor sees me or go to hospital | she's less and less with it since lunch,
can she wait for Tuesday | worsening by the hour | since I booked it's become a lot more painful, do I need someone
sooner | I can hardly swallow now and yesterday I could. ok to wait? | the rash has spread to my face since last night
| if I wait till the 24th will it do any harm | it was just a niggle when I made the booking, now I can't put my foot
down | is it safe to sit it out until my slot | fever's climbing, do I stay put | my breathing is not as good as it
was, should i be worried about waiting | dont think i can last til wednesday like this | baby's temperature keeps going
up, wait or come? | the tablets aren't touching it any more and it's worse | getting more poorly every day, how bad
does it have to be before I ring | now blood in it as well, does it need someone today | should i sit tight, it's no
better, in fact its nastier | the wound smells and it looks angrier than before | feel rotten compared with yesterday,
could it be left? | is it ok to leave a thing like this for two days when it keeps growing | Symptoms have stepped up,
advise whether to wait | My leg has gone numb as well now, can it be left | the dizziness is coming more often, can I
hang on | every hour its worse, do u think i can wait | I am deteriorating rapidly | I want it earlier. Tomorrow if
poss, it's getting worse | My father has been more and more muddled since Thursday and he keeps asking for my mum who
passed. I'm at my wits end | the soonest theres ever been is two days?? what if its urgent | My chest infection is
back, green stuff, should i wait for weds or go a and e | theres blood in my wee should i wait til tuesday | what if it
gets worse before tues | Why nothing today? so what do I do with the pain until tuesday | earlier!! tomorrow!! cannot
wait
""",
    "misused": """
somebody has got into my account | I've been hacked | my ex is using my login | who made this appointment? it wasn't me
| a stranger has booked in my name | there's a booking here that I know nothing about, someone else must've done it |
my son keeps signing in as me | someone stole my details and is pretending to be me | my account shows things I never
did | I got told my password was changed and I didn't change it | some other person is logged in as me | my sister's
been snooping in my portal | compromised account | I think my identity's been taken | whoever cancelled my visit, it
was not me | There was a login from Birmingham. I've never been to Birmingham. | my flatmate got hold of my phone and
messed about with my bookings | somebody go inside my account, help | my carer has been looking at my medical things
without asking | an intruder has been in my profile | who's been meddling with my appointments | He knows my password
and he's reading everything | unauthorised access to my account | i lost my phone and now whoever found it is using
this | fraud! a person is using my name with you | i think mums carer booked it can u tell who did | who cancelled my
other one | i don't remember making this who did it!!
""",
}
