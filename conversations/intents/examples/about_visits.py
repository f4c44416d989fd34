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
debited wrongly, put it back please | recompense | you promised to pay me back | will I get my money back | if i do
will i get my 60 back | Do I get my sixty pounds back | do i get my 60 back | You charged me twice for the same visit,
I want my money back today not next month | do i get my £60 back if i can't find it haha | my money back how many days
| what about the deposit
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
got cover through my job | Does my insurer need a code for this | how do i get the £60 back off my insurance
""",
    "owing": """
what do I owe | do I have anything outstanding | how much am I in debt to you | any unpaid bills of mine | is my
account clear | am I up to date with payments | show my invoices | what's my balance | have I still got something to
settle | do I owe you for last time | is there money due from me | how much do I still need to pay you for the October
visit | I think I forgot to pay you | open bills? | am I in arrears | list what's unpaid | have I paid everything | i
must pay something still? | tell me the total I'm behind by | are there any amounts against my name | got a letter
saying I'm overdue, how much is it | do we owe anything for dad | what have I left to pay off | amount outstanding |
are we all square | do I still owe you for last time | how much have i got to bring | do i still owe anything for the
last visit | did they take the 60 already? my bank shows nothing | I already paid 60 in september for nothing so this
one should be free
""",
    "invoice": """
can I have a receipt | send me the invoice | need a bill for my company | I was charged twice | the amount on the bill
is wrong | where's my receipt | email me a copy of the invoice | you sent a bill but I already paid at the desk | lost
the invoice | can you put my business name on the bill | what's this reminder for, I settled it | need something
showing what I paid, for tax | wrong total on my bill | overcharged! | proof of payment please | VAT invoice | can you
print the receipt again | an invoice came for a test I never had | who is the bill made out to | haven't had the bill
yet | why two lines on my bill | send the account to my solicitor, he's paying | itemised statement please | pls resend
recipt | I don't understand the invoice | dispute a charge on my bill | sixty went out of my bank two times | Does my
insurer need a code for this | I need an invoice made out to my company | Invoice?? what do you mean "shows no
invoice", I paid | Have paid my bill from october by the way, cheque in post | Invoice for september need it for the
insurance | does the clinic shows no invoice mean its free | do i get a receipt i can claim it back from work | will it
show up on my parents bank statement | how do i get the £60 back off my insurance | need the invoice for expenses,
deadlines friday | invoice i need for my company with the VAT | my card was refuse yesterday with you, today will be
the same?? | Where i find invoice for insurance | No invoice?? then how do i claim from insurance. useless | a receipt
that I can claim back at work | VAT bill for the firm
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
go out | did the payment go through | do I pay now | who pays | who gets the bill | who is paying for this | can i pay
cash when i get there | Have paid my bill from october by the way, cheque in post | i havent got a credit card only
cash | ok but who pays, my mum or me, i've got power of attorney | is it free or do i pay | do i pay there or online |
do i pay the 60 now | hmm 60 is a lot this month. can i split it | where do i put my card number | i pressed it twice
have i paid twice | Are you NHS or I must pay | can i pay when i come with cash | i have to pay now or there | my card
was refuse yesterday with you, today will be the same?? | is possible pay by month | did they take the 60 already? my
bank shows nothing | who will pay, me? or the university | what about the deposit | my card was turned down last time |
who settles up, me or the university | has the sixty left my account
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
it | do both places cost alike | whats it cost just to see somebody | prices?? | Is it 60 at both | lol do they all
charge 60 | anything cheaper | does £60 include if they need to do a swab | Price was £55 in your leaflet | what do you
charge just to see a doctor for a chat | how much is a blood test and do i need to not eat | does it cost to have the
account | whats cheapest | does the price change if its richmond | Is there extra to pay for a senior one? | Is that
£60 each or all in | Cheaper one? | does sixty pound include any tests they do | how much have i got to bring | does
the clinic shows no invoice mean its free | is this costing me data all this back and forth | is it free or do i pay |
how much is a scan im 8 wks | how much is it before i give you my details | is the price same at both | does it cost
more for a senior one | is it 60 for under 16s as well | 60 quid!!! for 20 mins?? | cheaper ones? | is this the private
or the nhs price | how much to see gp | what's cheapest | Is video same price like face to face? | price is same in
both places? | is the price more if i choose the doctor | does it include the tests or they will take more money after
| Wait. what if they find something, then i pay more? | is that sixty per person | per head or altogether | and for a
child, the same? | tell me what it costs before I hand over my details | 60 at either place? | sixty quid for twenty
minutes?
""",
    "clinician_sex": """
is Dr Patel a man or a woman | is Dr Ford a he | which of them is female | are any of the doctors ladies | Anita's a
woman's name isn't it | male or female doctor at 9:20? | is that one a gentleman | what sex is the doctor | who of them
are men | Dr Tom Ford, a bloke I assume? | will it be a lady who examines me or a man | is she definitely a she |
doctor Patel is mister or missus? | are all your doctors men | gender of the clinician? | can you tell me if the GP is
female | is the ultrasound person a woman or a man | which ones are women | is Patel the lady one | I can't tell from
the surname, he or she? | mr or mrs ford | are both of them males | does a man or a woman take the blood | Is the
second doctor on the list a chap | patel = woman? | mrs not mr | which of those is with the lady | is dr patel a man or
woman | is it done by man or lady the scan, for my religion is important | is the scan done by a lady or a man, for my
faith | the mrs, not the mr
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
with a long a | is dr Ahmed still with you? | which one is better with kids | What's the <Ford> about, is that a
nickname | is she a proper doctor or one of those associates | the tall one with the glasses | They told me Dr Patel
was on maternity leave?? | the doctor who did my hubbys op. what was he called. begins with an F | who is it with
though | whos any clinician. some student? | Is Dr Patel still with you, she was so good with my late wife | is dr
patel at both | which one is better with old people | Dr Hargreaves? used to be thursdays | is Dr patel a heart doctor
or just general | he's hard of hearing need someone who speaks up. Does not do masks | How old is dr ford if you dont
mind me asking. They all look 12 | will it be a proper doctor or a nurse | my doctor is in Poland, can Dr read polish
letters | hold on who is Tom | Do they have there photos anywhere? | the doctor who did my wifes op | Is it Dr Patel
though? It says any | Is Dr Patel the lady with the grey bob | Do i have to see a doctor at all or could it be the
nurse | is dr ford the tall one with the beard haha saw him about my knee | wait does dr ford work at richmond or only
camden | whos best with toddlers | what happened to Dr Marsh i always saw her | is it a proper gp or a trainee | why is
his name in those pointy brackets lol | does dr patel do menopause | is he good | is it true dr ford's leaving | so im
trans and just want someone decent about it | who is it with at 11.20 | who's 'any clinician' | is Dr Patel nice?? my
son is scared of doctors | is Dr Patel good? | Dr Kowalski is not there anymore?? he knows all my story | i want
specialist for heart not GP | What a stupid name <Ford>, is it typing mistake | the nurse is enough for me | he is
doctor for skin? | who is doctor for 14.20 | Any clinician mean maybe nurse? i want doctor | I am not sure of the
doctor... is he kind? i had bad experience | who is this Tom then | do you have pictures of them | what do they look
like | is she the one with the curly hair | the tall gentleman, is that him | could a nurse see me rather than a doctor
| does Dr Ford come to both places | which days is she in Richmond | Dr Marsh used to look after me, has she left |
where did Dr Kowalski go | is he any good with anxious people | a fully trained one, not a student | is it a trainee |
can Dr Patel read my foreign papers | is she good on the menopause | does he know about skins | will they be kind about
my weight | how come there are brackets round his name | which of the two has more patience with children
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
than an hour | will I be out in half an hour | how long should I allow | is it a quick one | How long is the GP one? I
get 10 minutes at the NHS and it's never enough | how long will i be in there for, on a meter | how long does the GP
give you because last place it was 5 mins and out the door | how long will she be there for, need to tell transport |
20 minutes isnt long is it | my niece is taking me what time will i be finished | how long does each one take? gotta be
back for 2 | how long will i be there, the meter's only an hour | Is the 11:20 long enough to talk about two problems |
9.40 finish guaranteed? ive to be on a call at 10 | How long I will be inside with doctor | not sure is enough 20
minutes, i have many problem | why 20 minute? in my country doctor talk one hour
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
me and my helper | does the patient go in on his own | can someone come in with me | may my husband come along | can my
partner come in with me i get panicky | I'd prefer a chaperone if it's a man | could my support dog come | Can a carer
wait with him inside | can i bring my daughter in with me to take notes | Yes but my daughter lives in Leeds and wants
to be on the phone during it, allowed? | my dad will come with his carer, her name is Blessing, put it down please | am
i allowed two people in with me | my nanny will be bringing him does she need an account | can my girlfriend sit in
with me | can a woman be in the room even if its the male doctor | does it matter if i turn up with 2 kids in tow | can
i bring my mum | my mum's taking me, can she wait in reception | can i have chaperone | can i bring my husband for
translate me | I will come with my sister she is blind with dog, ok? | my son is 15 he can come alone?
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
beforehand | can I eat before it | Do I have to starve before bloods | do i bring anything | can i eat before | do i
need to bring a wee sample | how much is a blood test and do i need to not eat | Can she eat before | do i need to
bring my tablets with me | Do I have to not drink my tea that morning | should she bring a urine sample | what should
he not take before | i want to bring mum's dosset box and the discharge letters. Also she'll need the loo near. | do i
need to bring anything? red book? | is there anywhere to get breakfast near there | anything i should do b4 it | do i
need to fast | bring urine sample? | I forget what I must not eat before tuesday | it needs to be empty stomach or i
can eat | what i must bring with me? | can i drink coffee before | I must fast or not
""",
    "children": """
do you see children | my baby is 5 months, can she be seen there | what age do you start from | is there a doctor for
kids | are toddlers accepted | can a 15 year old be a patient | youngest age? | does Dr Patel treat little ones | from
what age can you have a blood test with you | are teenagers seen without a parent | do you do newborns | under 18s ok?
| is this for adults only | do you have a paediatrician | do you take infants | how old must a child be for a scan |
can minors be patients | you treat also kids? | are schoolchildren welcome as patients | is there a lower age limit |
do your GPs look at babies | age restrictions? | are you set up for small children's blood tests | is a nine year old
too young for you | children's doctor? | I'm 17 can I come without my mum knowing | Can kids come to you or is it only
grown ups | can children come, mine is 3 | my son is 15 he can come alone?
""",
    "home_visit": """
can the doctor come to my house | do you do home visits | I'm bedbound | mum can't leave the house | would a nurse
visit me at home | house call please | could someone see him at the nursing home | is there a doctor who comes out |
blood taken at home? | I'm housebound since my fall | can you send somebody to our flat | he's too frail to be moved,
will you come to him | I can't get out of bed, who'd come | visit at residential home | doctor at my door possible? |
she hasn't been outside in two years so you'd have to come here | come out to me | I'm stuck indoors with my leg in
plaster, can it be done here | do your people go round to patients | at my place instead of yours | can doctor visit my
mother in house | do you travel to patients | would it be possible for the scan to be done in our own home | a
domiciliary visit | dad can't be shifted from his chair, can the GP call on us | Home visit possible? | can u do home
visits my nan cant manage stairs | can it be at home | can the doctor come to us? both kids are ill and husbands away |
can doctor come in my house
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
by video | can the video doctor look at a rash properly do you think | Actually make it a video, I can't get out in
this state | is it a telephone one or do I come in | can I turn it into a video call my car's died | Does video mean
they can see my kitchen lol | actually make it the video instead, its icy out | i wanted video i told you i cant get
out | can it be changed to a phone call, i'm housebound since the fall | can u do it over whatsapp or is it some other
video thing | can i swap it to a video actually, too busy to trek anywhere | dyou have tues 9:20 by video instead | I
meant a video one, I'm in Leeds Tuesdays | can it be a video call instead im snowed under | could it be video instead??
then i wouldnt have to bail | video i said VIDEO why you ask me place | I want the video now not the gp i can't go out
| No is not GP. is video. i want from home | Where is my video call for tonight??? link please quickly | Can she call
me instead, i have corona i think | can i do it on video that day instead, i got the flu
""",
}
