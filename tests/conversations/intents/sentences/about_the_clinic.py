"""What people ask about the clinic, and of its other services."""

SENTENCES = {
    "hours": """
what time do you open
when do you close
what are your opening hours
are you open on Saturdays
do you open at weekends
how late are you open
opening times please
what time does reception open
are you closed over Christmas
is the clinic open today
until when are you open
""",
    "parking": """
is there parking
where can I park
do you have a car park
can I park outside
is parking free
I have a blue badge
where do I leave my car
is there somewhere to park
can my husband park nearby
car park?
how much is the parking
""",
    "access": """
is there a lift
do you have a ramp
I use a wheelchair
is it wheelchair accessible
are there stairs
I can't climb stairs
is there step free access
which floor is it on
do you have a disabled toilet
can I bring my guide dog
i cant manage the steps
can I get in with a pram
is it downstairs
are you upstairs
is the room in the basement
""",
    "interpreter": """
do you have an interpreter
does anyone speak Polish
I need a translator
my English is not good
can I have sign language
do the doctors speak Urdu
is there a doctor who speaks French
i do not speak english
can you write in Spanish
do you speak another language
""",
    "address": """
whereabouts are you
where abouts in richmond is it
where abouts is the clinic
Which entrance do I take
tell me the address again
your map link is broken
I'm lost, I'm standing outside a bakery and see no clinic!!
directions link doesn't work
where are you
what is your address
how do I get there
how do I get to the clinic
what's the nearest station
directions please
which bus goes to you
what is the postcode
where is the clinic
how far is it from the station
can you send me a map
I can't find you
where exactly is the surgery
what is the annexe
""",
    "details": """
My telephone number has changed, it is the landline now
Put it under my maiden name please
They've got my surname wrong in there
I have changed my address
can you update my phone number
I have a new mobile number
my surname has changed, I got married and need to change my name
please change my email address
I need to update my details
you have the wrong address for me
we have moved house
how do I change my personal details
""",
    "results": """
its about my results, they were supposed to be back Tuesday
I'm ringing regarding results
I'm chasing the results
are my test results back
I want my blood results
have my results come in
when will I get my results
can you tell me my results
where are my x-ray results
are the results ready, my smear results
Have my bloods come back
how do i get the results of my scan
I am waiting for my results
I had bloods done last Wednesday and nobody rang me
they took a swab on Monday and I have not heard a thing
had my scan a fortnight ago and no one has been in touch
I only want to know what my last test said
what did the blood test say, what the scan showed
and the results from October?
""",
    "prescription": """
I need a repeat prescription
can I get my prescription
I have run out of tablets
I need more tablets
can you order my medication
my prescription is not ready
how do I renew my prescription
can you prescribe me something
I'm nearly out of my inhaler
please send my prescription to the pharmacy
""",
    "letter": """
I need a sick note
can I get a doctor's note
can you write me a letter for work
I need a letter for my employer
do you do medical certificates
can I have a copy of my records
I need a fit note
can you sign my passport form
could I have a letter from the doctor please
proof of attendance please
""",
    "referral": """
do I need a referral
can you refer me to a specialist
I need a referral
do i need a GP referral first
where is my referral
I am waiting for my referral
can I self refer
what happened to my referral
how do I get a referral
could the doctor refer me to a dermatologist
""",
    "complaint": """
I want to make a complaint
I'd like to complain
who do I complain to about the receptionist
the receptionist was very rude
I am not happy with my treatment
this is ridiculous
I am disgusted with the service
terrible service
how do I file a complaint
the doctor was really dismissive
""",
    "waiting_list": """
can you put me on the waiting list
is there a cancellation list
do you have any cancellations
let me know if something comes up earlier, tell me if a slot comes up
what are the waiting times
can you call me if someone cancels
how long is the waiting list
text me if there is a cancellation
""",
    "walk_in": """
do I need an appointment
can I just turn up
do you do walk ins
can I walk in
can I come without an appointment
is it a drop in clinic
do I have to book
can i just pop in
is there a walk-in service
""",
    "nhs": """
are you NHS
is this on the NHS
are you private or NHS
do you see NHS patients
is it a private clinic or nhs
can I come on the NHS
is it through the NHS
nhs or private?
are you a private practice
""",
    "new_patients": """
are you taking new patients
do you accept new patients
I'm a new patient, what do I do
can I join the practice
how do I become a patient
are you accepting new people
can new patients book, new patients welcome?
I have never been here before, how does it work
do you see new patients
""",
    "facilities": """
will they shout my name
is there a toilet
do you have wifi
do I need to wear a mask
is there a cafe there
is the room heated
can I get a coffee while I wait
do you have a changing room
have you got a vending machine
are masks required
""",
    "contact": """
what is your phone number
do you have an email address
what's the number for reception
can I call you instead
what is your email
can I email the doctor
your website please, do you have a website
how can I contact the clinic
""",
    "offers": """
do you do ear syringing
do you offer acupuncture
does the clinic treat snake bites
do you do botox
can you remove warts
do you provide hearing aids
do they deal with addiction
is hypnosis something you offer
""",
}
