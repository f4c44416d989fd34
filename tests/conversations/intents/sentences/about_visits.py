"""What people ask about a visit: its price and length, paying, who comes along, what to bring, how it is held."""

SENTENCES = {
    "price": """
is that the total or is there tax on top
how much is it
how much does a blood test cost
what does it cost
what do you charge for a physio session
what are your prices
is it free of charge
How much will I have to pay
do you have a price list
what is the fee
cost?
are there any extra charges
before I start what is it going to cost me
what is all this gonna cost
is it dearer in Richmond
is it more expensive over there
""",
    "length": """
how long does it take
how long is the appointment
How long will it last
how many minutes do I get
what time will I be finished
how long?
how long does a consultation take
how long should I allow
how much time do I get with the doctor
what is the length of the appointment
""",
    "paying": """
I want to make a payment in two halves
can I pay half now
payment in stages, is that possible
how do I pay
can I pay by card
do you take cash
can I pay on the day
when do I have to pay
what payment methods do you have
Do you accept American Express
is there a deposit
can i pay in instalments
how can I pay my bill
cash or card?
""",
    "invoice": """
I need an invoice
can you send me a receipt
where is my invoice
I have lost my receipt
you charged me twice
I think I was overcharged
can I have a copy of the invoice
receipt please
my bill is wrong, I was charged for two visits
i have not received the invoice
""",
    "refund": """
I want a refund
can I get my money back
how do I get a refund
when will I be refunded
will you reimburse me
please refund my last visit
I'd like my deposit back
where is my refund
refund please
""",
    "insurance": """
My insurance will want a code for it
the insurer needs a letter
do you take Bupa
do you accept insurance
is it covered by my insurance
will my insurance pay for this
do you work with Aviva
can I use my health insurance
can I claim on my insurance
where do I put my authorisation code
are you recognised by AXA
does Vitality cover it
""",
    "clinician_sex": """
Which one is a man?
who of them is a lady
is Dr Patel a man or a woman
is dr ford a woman
Is she a lady doctor
is the doctor male or female
is doctor patel male
is it a he or she
are they a man or a woman
is Anita Patel a woman
is that one a woman?
""",
    "clinician": """
is Dr Patel any good
is dr ford experienced
tell me about Dr Patel
what are the doctors qualifications
which doctor is the best
are the doctors qualified
is Dr Patel a real doctor
what does dr ford specialise in
who is the best
how old is Dr Ford
how do you say it, is it PAT-el
how do I pronounce her name
how should I say the doctor's name
""",
    "companion": """
can I bring my husband
can my daughter come with me
may I bring someone with me
is it ok to bring a friend
can my wife sit in
do I have to come alone
can my carer come in with me
could I have a chaperone
are children allowed to wait, can my kids wait outside
is it alright if my mum comes, can my mum come along
can I bring my dog
""",
    "bring": """
what should I bring
do I need to bring anything
What do I have to bring with me
should I bring my tablets
do I need to fast
can I eat before it
do i have to come on an empty stomach
how do I prepare
what should I wear
should I bring a urine sample
do I need to bring ID
can I drink water before the test
is it fasting
""",
    "children": """
do you see children
do you treat babies
are children welcome
what is the minimum age
how old do you have to be
can you see children under 5
do you take kids
Does the clinic see teenagers
is there an age limit, what age do you start
""",
    "home_visit": """
can they do it at my house, my mother cant get out
could it be done at my house
have it at our house
do you do home visits
can the doctor come to my house
I am housebound
I can't leave the house
could someone visit me at home
can the nurse come to my flat
i need a home visit
is a house call possible
can a doctor come out to me
""",
    "video": """
May I have it by telephone
I'd rather have it over the phone
do you do video calls
can I do it by phone
do you offer telephone appointments
is it in person or on the phone
can we do it over video instead
Will it be a video call
do I have to come in person
how does the video call work
can it be done over the phone
do you have online consultations
""",
}
