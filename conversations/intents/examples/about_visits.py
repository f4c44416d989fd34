"""Examples of what people write about what is done, asked and brought at a visit, by kind."""

EXAMPLES = {
    "refund": """
I want my money back | can I get a refund | you took payment and I was never seen | when will I be reimbursed | I
cancelled in good time, where's my money | the doctor cancelled so I'd like to be paid back | deposit returned? |
haven't had my refund yet | please credit my card | I'm owed what I paid, when's it coming | compensation for a wasted
journey | money still not back in my bank | has my fee been given back yet | I'd like the sixty returned | how long do
refunds take | can you reverse the charge | scan didn't work, don't want to pay for it, give me it back | how i can
receive my money return | was told I'd get half back | repay me please | I paid for iron test and they didn't do it,
want that 15 back | owed a refund since October | get reimbursed for the taxi as you sent me away | return of payment |
is it refundable | they've charged me for an appointment that never happened, how do I get that back | do you refund to
the same card or by cheque | paid in error. Please send it back | I want out and I want every penny | can you put the
money back on my account | who handles refunds | unhappy with the treatment, can I claim back the fee | my card was
debited wrongly, put it back please | recompense | you promised to pay me back | will I get my money back
""",
    "insurance": """
do you take Bupa | is it covered by my insurance | I'm with AXA | does my health cover pay for this | how do I claim it
back from my insurer | what's an authorisation code | do I need pre-approval from the insurance people | private
medical through my work, accepted here? | Vitality members? | will you bill my insurer directly | I've got Aviva, will
they pay | what's my policy going to cover | they want a claim number, who gives it | excess of £100, who do I pay that
to | is your clinic on the WPA list | travel insurance, I'm a tourist | my employer's scheme covers consultations, do
you do that | european health card ok? | which insurers do you work with | i have insurance from my country, is good? |
do I bring the insurance card | Cigna? | can the clinic settle directly with my health insurer | insurance refused, now
what | am I covered | membership number of my health plan, where do you want it | cash plan, Simplyhealth, can I use
that | can you check if my policy includes scans | do you recognise Healix | what procedure code for my insurance | my
cover runs out Friday, will it still pay | no insurance, is that a problem | does BUPA pay for blood tests with you |
preauthorisation | Are you an approved provider for Allianz | the insurers say I need a GP's name on the claim | I've
got cover through my job
""",
    "owing": """
what do I owe | do I have anything outstanding | how much am I in debt to you | any unpaid bills of mine | is my
account clear | am I up to date with payments | show my invoices | what's my balance | have I still got something to
settle | do I owe you for last time | is there money due from me | how much do I still need to pay you for the October
visit | I think I forgot to pay you | open bills? | am I in arrears | list what's unpaid | have I paid everything | i
must pay something still? | tell me the total I'm behind by | are there any amounts against my name | got a letter
saying I'm overdue, how much is it | do we owe anything for dad | what have I left to pay off | amount outstanding |
are we all square
""",
    "invoice": """
can I have a receipt | send me the invoice | need a bill for my company | I was charged twice | the amount on the bill
is wrong | where's my receipt | email me a copy of the invoice | you sent a bill but I already paid at the desk | lost
the invoice | can you put my business name on the bill | what's this reminder for, I settled it | need something
showing what I paid, for tax | wrong total on my bill | overcharged! | proof of payment please | VAT invoice | can you
print the receipt again | an invoice came for a test I never had | who is the bill made out to | haven't had the bill
yet | why two lines on my bill | send the account to my solicitor, he's paying | itemised statement please | pls resend
recipt | I don't understand the invoice | dispute a charge on my bill | sixty went out of my bank two times
""",
    "paying": """
how do I pay | do you take cards | is it cash only | can I pay on the day | when does the money come off | do I pay you
now or there | apple pay? | can I pay in instalments | is there a deposit | bank transfer details | do you take
cheques, I don't have a card | pay afterwards? | can my daughter pay for me by phone | where do I put my card number in
| american express ok? | do I have to pay before I'm seen | contactless | can I split it over three months | payment
link please | I'd like to settle up | how is payment made | have you a card machine | can i give money to doctor | can
I hand over cash at the desk | paypal | do you want my bank details now | klarna? | pay monthly | half now, half later,
possible? | What if I haven't got the money on the day | i want pay by phone app | euros? | do they take payment at the
end of the visit | direct debit? | can I use two cards | do I have to give you a card to hold the booking | how and
where to make the payment | prepay? | has the money been taken already | has my card been charged | when does the money
go out | did the payment go through | do I pay now | who pays | who gets the bill | who is paying for this
""",
    "price": """
how much is it | what does a GP consultation cost | is it free | what do you charge | price of the thyroid scan please
| how much for vitamin d | what will this set me back | fees? | is there a price list | cost | how many pounds for the
video one | what's the damage | any hidden extras | does that price have VAT on it | roughly what would I be looking at
for a mole removed | what's the total going to come to | how much money do I need to bring | is the blood test dear |
tell me the fee before I say yes | whats the going rate for an ultrasound | how expensive are you | what is your tariff
| anything for under fifty pounds | I need to know what I'm in for, moneywise | do I have to pay for this | prices pls
| how mutch does it cost | what's the fee for seeing Dr Ford | does a consultation cost anything | how much abdomen +
thyroid together | what price is blood check with iron | quote me for a scan | can I afford it, what is it | which of
them is the cheapest visit | is talking to a doctor by video charged | what's the bill likely to be | on a budget here,
what are the costs | what am I paying for this | how much is this one | what will I be charged for it | what do I pay
on the day | is it the same price for everyone | so it's sixty pounds | do I pay more in the evening | before I start
on this, what will it set me back | what am I going to be charged for all this | what is it going to cost me | is it
dearer at the other place | does Richmond charge more | is it more expensive in Camden | which of the two places is
cheaper | before I go any further what does it cost | is the one in Richmond the dearer of them | dearer over there, is
it | do both places cost alike
""",
    "clinician_sex": """
is Dr Patel a man or a woman | is Dr Ford a he | which of them is female | are any of the doctors ladies | Anita's a
woman's name isn't it | male or female doctor at 9:20? | is that one a gentleman | what sex is the doctor | who of them
are men | Dr Tom Ford, a bloke I assume? | will it be a lady who examines me or a man | is she definitely a she |
doctor Patel is mister or missus? | are all your doctors men | gender of the clinician? | can you tell me if the GP is
female | is the ultrasound person a woman or a man | which ones are women | is Patel the lady one | I can't tell from
the surname, he or she? | mr or mrs ford | are both of them males | does a man or a woman take the blood | Is the
second doctor on the list a chap | patel = woman?
""",
    "clinician": """
is Dr Patel any good | tell me about Dr Ford | what's she like | how long has he been qualified | is Dr Patel still
with you | who's best with children's ears | which doctor knows about diabetes | does Dr Ford specialise in anything |
GMC number | is he a real doctor | are your doctors qualified in this country | is she gentle | which of them is the
kindest | reviews of Dr Patel? | where did Dr Ford train | how old is he | is Dr Patel on holiday this week | has Dr
Ford retired | who is the most experienced | is there anybody good with nervous patients | what are their specialities
| is he a consultant or a trainee | I heard Dr Patel is very thorough, true? | does she know a lot about women's
problems | which one listens | is Dr Ford the one with the beard | does the doctor have good hands for injections | are
they proper GPs | is Dr Ford at work on Thursdays | Does she have experience with thyroid trouble | who is dr patel |
background of the doctors please | is the doctor patient with old people | dr ford good doctor? | any info on the two
doctors | expert in skin, who is it | qualifications? | is Dr Patel in on Wednesdays | my doctor has retired | which
doctor is taking over | how do you pronounce her name | how is the doctor's name said | is it Fort or Ford, how do you
say it | how should I say her surname | what do I call her, doctor or Mrs | where does the stress go in his name | I
don't want to say the name wrong, how is it spoken | how is it pronounced | say it like pa-tell? | do you say the name
with a long a
""",
    "length": """
how long does it take | how long is a GP appointment | will I be out by ten | how many minutes do I get | duration of
the scan | what time would I be finished | is it a quick thing or does it last all morning | I must be back at school
by 3, will it be over | how much time should I allow | is it ten minutes | how long do they keep you | my meter gives
two hours, will that be enough to get done | when will it end | how long for a blood test | what's the length of a
video call | need to tell my boss how long I'll be gone | does ultrasound take ages | takes how many time? | is it over
in a flash | from when to when is it | about how long will I be in there with the doctor | 15 min? 30 min? | how long's
a consultation normally | do you know when it finishes, my lift needs to know | can I be done inside my lunch hour |
how long will dad need to be there altogether | quick or long? | how long should I book off work for | will I be
through before the school run | what time can my wife pick me up | how long do you get for your sixty quid | is half an
hour about right for it | lenght of appointment | minutes? | when does the slot end | does removing a mole take more
than an hour | will I be out in half an hour | how long should I allow | is it a quick one
""",
    "companion": """
can my wife come in with me | may I bring my daughter | is it okay if my carer sits in | am I allowed to bring a friend
| can I have a chaperone | do I have to come alone | can I take my dog | is my partner allowed in the scan | my sister
wants to be there too, to listen | can the kids wait with me | is there a limit on how many come with you | I'd like
moral support | mum gets confused so I'd sit beside her, is that fine | would they let my husband hold my hand | can I
bring the baby along, no sitter | is someone permitted to accompany me | I want a witness in the room | can I have
another woman present when he examines me | my son always speaks for me, will the doctor mind | bring grandchildren? |
how many visitors can be with a patient | do you let relatives in | can somebody stay with me during the blood taking,
I faint | do you want my mother in the room or outside | my boyfriend join me ok? | have I got to go in by myself | may
an advocate attend with me | my little dog goes everywhere with me, will that be a problem | can my support worker be
present | I come with friend, is possible? | could a nurse be there while the male doctor looks | is my mum allowed to
come I'm 17 | Can my other half sit in on the video one | accompanied? | would it be all right if two of us walked in,
me and my helper | does the patient go in on his own | can someone come in with me | may my husband come along
""",
    "bring": """
what do I need to bring | do I have to fast | can I eat before the blood test | should I come with a full bladder | do
I need ID | shall I take my tablets that morning | is there anything I should wear | do I bring a urine sample | can I
have a cup of tea first | what papers do you want | how do I prepare for the scan | am I to skip breakfast | nil by
mouth? | should I bring my old x-rays | list of medicines, do I take it along | passport needed? | do I stop the
aspirin beforehand | can I drink water before | is it on an empty stomach | should I shave | what clothes are best |
proof of address needed? | bring anything? | do I need my glasses with me | what not to eat the day before | need I
bring the letter from the hospital | can I smoke before it | fasting? | I've eaten, does it matter for the blood test |
what should I have with me | what documents i must take with me | should I pack a dressing gown | can I put cream on
before you scan me | any preparation | Take off jewellery at home? | do i need to drink lots before ultrasound | will
they want to see my driving licence | do I carry on with my insulin the morning of it | anything I need to do
beforehand | can I eat before it
""",
    "children": """
do you see children | my baby is 5 months, can she be seen there | what age do you start from | is there a doctor for
kids | are toddlers accepted | can a 15 year old be a patient | youngest age? | does Dr Patel treat little ones | from
what age can you have a blood test with you | are teenagers seen without a parent | do you do newborns | under 18s ok?
| is this for adults only | do you have a paediatrician | do you take infants | how old must a child be for a scan |
can minors be patients | you treat also kids? | are schoolchildren welcome as patients | is there a lower age limit |
do your GPs look at babies | age restrictions? | are you set up for small children's blood tests | is a nine year old
too young for you | children's doctor?
""",
    "home_visit": """
can the doctor come to my house | do you do home visits | I'm bedbound | mum can't leave the house | would a nurse
visit me at home | house call please | could someone see him at the nursing home | is there a doctor who comes out |
blood taken at home? | I'm housebound since my fall | can you send somebody to our flat | he's too frail to be moved,
will you come to him | I can't get out of bed, who'd come | visit at residential home | doctor at my door possible? |
she hasn't been outside in two years so you'd have to come here | come out to me | I'm stuck indoors with my leg in
plaster, can it be done here | do your people go round to patients | at my place instead of yours | can doctor visit my
mother in house | do you travel to patients | would it be possible for the scan to be done in our own home | a
domiciliary visit | dad can't be shifted from his chair, can the GP call on us
""",
    "video": """
can I do it over the phone | do you do video calls | can I see the doctor on zoom | is it in person or on screen | I'd
rather talk by telephone | how does the video appointment work | where's the link for the call | do I have to come in |
could we facetime | which app do I need for the video | can the doctor just ring me for the consultation | online
appointment possible? | remote consultation please, not face to face | does my camera need to be on | what if my
internet drops in the call | telephone consult? | do I need a webcam | is video as good as going in | can it be done
virtually | will she phone me or do I phone her for the telephone consultation | whatsapp video ok? | can I show him my
rash on the camera | I live too far, is there a way to see someone without travelling | make it a phone call
appointment | can i talk with doctor from home by computer | no need to come in surely, it's just a chat down the line
| skype | do you have doctors online | how do I join the video | my laptop has no microphone, can I still do the video
| I'm self isolating so can it be by screen | would it be face to face? | audio only possible | can I be abroad for the
video consultation | teams or zoom? | consult from my desk at work on my phone, is that an option | are either of them
by video
""",
}
