"""Examples of what people write about their accounts and what is kept of them, by kind."""

EXAMPLES = {
    "locked": """
it says my account is locked | three wrong tries and now I'm barred | the portal has frozen me out | apparently I've
been suspended, what have I done | how do I get unblocked | it wont take any more guesses, says come back in 24 hours |
Too many attempts. That is all it says now. | my profile is disabled | can you open my account up again, it got blocked
| been shut out after mistyping a few times | I tried my pin five times and the thing has seized up | mum's login has
been deactivated since she didnt use it for a year | says 'temporarily blocked for security reasons' | how long til it
lets me try again after getting it wrong so often | acount blokd, plz unlok | it has put a lock on my name | my access
was revoked, says contact the practice | I exceeded the number of goes | you have shut me out of my own records! | the
padlock picture comes up and it won't budge | Is there a way to lift the block on my login? | it wrote 'user suspended'
| I kept getting it wrong and now it refuses even the right one | why is my access barred | lockout message, what to do
| it won't let me try again | it says account locked. I have a baby screaming here and I just need an appointment for
her rash!! | It says account locked. Too many attempts. I've got a meeting at half past, sort it please. | too many
goes and now it's barred me, sort it | it has shut me out and I'm in a hurry
""",
    "code": """
the six digits never arrived | i wait for sms but nothing come | no text message with the number on my phone | where do
I find this code they want | it keeps asking me for a verification number | can you send the code once more please |
the digits you sent have run out already | it says incorrect but I copied every digit off the text | got no email with
the pin | My phone hasn't buzzed. Was it supposed to? | the security number went to my old mobile | one time passcode
not coming through | code expired before I could find my glasses | I've had three texts with different numbers, which
one do I use? | checked junk, spam, everything. no code. | still nothing on my phone after ten minutes | where should
the four numbers come to, text or email? | what does it mean enter the code, what code | the sms takes forever | i have
a landline so how will i get the digits | the number it texted me is rejected | need a fresh code, took too long |
wheres the pin you said youd text | they send code to my husband phone, he is at work | no signal here so the text cant
get to me | my authentication number doesnt work | Please resend the verification | I deleted the message with the
numbers in it | the codes are always one behind | how long is the code good for? | codee not recieved | it asks for
digits that were never sent to me | the verification email isn't in my inbox | can the number be sent by voice call
instead of text | I have typed 6 numbers and it says invalid | it sent me some numbers, where do they go | do I type
the numbers here | the number didn't come through | the code they send never comes to my mobile, new number since march
| I only have the landline and this tablet, it wants to text me a number | its asking for a code and nothings come
through | no code is coming to my phone i change my number in summer
""",
    "password": """
I've forgotten my password | cant for the life of me think what I used to get in | how do i reset it, the secret word |
my husband always did the log ins and I don't know what he put | pasword not accepted | is it the same password as for
the pharmacy app? | what is my username | it wants a password and I never made one | the reset email goes nowhere | how
many letters must the new password have | my grandson set it all up and he's in Australia, so I haven't got the
passphrase | keeps telling me username or password wrong | need to change my password | lost the piece of paper with my
login on it | which email did I sign up with, do you know? | forgoten passwort | I wrote it in the back of my address
book and now the book's gone | can you tell me my password please dear | it wont take my memorable word | Caps lock
maybe but it keeps saying no match | do i need a capital letter and a number in it | how can i recover my login details
| my browser used to fill it in by itself but on the new phone it doesn't | where's the 'forgot password' thing | never
had a user name in my life | passwrd reset pls | it says my passcode is too weak | dont remember what i signed in with
last time | I've got a list of them and none of them work here | what did I choose as my memorable answer | the reset
link has gone stale | could you just give me a new password over this chat | what are my credentials | whats the
username meant to be, my name or my email | I changed it yesterday and already cant recall it | it says the new one
must differ from the old one | I've no idea what my password is | i've forgotten my password what now | Which email did
I use with you? I have about four | it says incorrect incorrect incorrect. ive done it 5 times | which email did i use
can u tell me | forgot password | wheres my password i dont remember it | which email did i use, the gmail or the work
one | forgot password and the email is my old job email i can't open
""",
    "login": """
the sign in page won't open | pressing the button does nothing | just a white screen | where do I sign in? | cant log
in | how long does this signing in take | it goes round and round and never loads | says something went wrong, try
again | I closed the page by accident, how do I get it back | the page opened but its all tiny and I can't see where to
type | it threw me out half way through | error 403 | what is this page it has opened | the link is dead | it says
session timed out | i logged on but it's back where it was, still wanting me to sign in | not letting me in | tapped
sign in, phone asked which browser, now lost | help getting into my portal | the little circle keeps spinning | it asks
my date of birth and then says no match found | do i have to sign in every single time? | the website says it can't be
reached | it isn't recognising me | i cant see the button to get in | login fail | Signed in, I think. Nothing's
happened since. | can you send the link again | page is blank on my ipad | nothing happens when i click | how do i get
in | the form says unknown user but I've been using it for years | I get a warning about an unsafe connection | the box
to type my email wont let me type | keep being bounced back to the start of signing in | sign on doesnt work from work
computer | I pressed the blue thing and it just flashes | how do i log on | the page will not open | it just goes round
and round | nothing happens when I press it | is it the same as my NHS login | what's the website | It came up with a
white page and nothing on it | Is the NHS login the same thing | will it log me out again like last week, I had to do
it 3 times | it says incorrect incorrect incorrect. ive done it 5 times | Tapped it and the screen went white | i have
sign in last week why again | Sign me in please thank you | cant read it writing too small on that page | it's opened
in spanish why | logged in with facebook is that ok | it just spins and spins on my work phone | signed in already this
morning why again | can i do it with my google | im on the bus signals rubbish will the time still be there in 10 mins
| can i just give you my date of birth instead | bruh the page is in desktop mode cant read anything | Is it NHS login?
| its logged me in as my sister | this keeps jumping about on my screen | It say "link expired". again. third time.
what is wrong with you people | I press and nothing come | Can I sign with my google | the page is in english only? my
reading is not so good | You are asking this EVERY time. I signed in yesterday | how much time takes this | signed in
but now there is white screen only
""",
    "account": """
I haven't got an account | do I have to register for this | can I do it without all the signing up | where do I enrol |
why do i need to open an account just to see a doctor | what's the portal? | i dont have email, i'm 84 | I never set
anything up with you | how to create login first time | no internet at home, only this phone my daughter gave me | can
I book as a guest | am I on your system? | not sure if I ever registered | what do i need to sign up | its asking for
my NHS number, where do I find that | must I really make a profile | I've only ever phoned, I've no online thing with
you | how do I get set up on the portal | I'd rather not register anywhere | does signing up cost anything | i came
once in 2019, do you still have me down as registered | we moved here from Leeds, how do we get onto the portal | open
new account pls | Is there a form to fill in to become a user? | dont do computers really | can two people share one
account | my wife and I have just the one email between us | how do i close my account with you | how old must you be
to have an account of your own | i was told there's a patient portal, what is it for | surely you can book me in
without making me join something | what if I don't want to give you my email | registration thingy asks for a gp, I
havent got one | Do I already have an account from last time? | first time using this, where do I join | havent signed
up for anything | do I need to sign up | I haven't got an account with you | Do I have to be registered with you or can
anyone just come | Why? I only want to ask a question | dont have no account | can't you just put me down as Mrs K from
Chalk Farm, they all know me there | Which email did I use with you? I have about four | me no understand "portal" | Is
the NHS login the same thing | my sister is coming from Krakow, she have no NHS number, you can see her? | I havent got
an account love | Why do you need to know who I am just to tell me if theres a space on Tuesday | i have sign in last
week why again | Doreen Atwell-Pike, 3rd of March 1938 | Can you not just look me up, been coming since 2009 | which
email did i use can u tell me | What is portal | how long does it take to register? | does it cost to have the account
| logged in with facebook is that ok | my late husbands account still on here how do i get him off and me on | do i
need to be registered with u to book | i dont have a portal account never heard of it | do i HAVE to? just want to see
what times youve got | i used to be under my maiden name which one do i put | signed in already this morning why again
| can i do it with my google | can i just give you my date of birth instead | my nanny will be bringing him does she
need an account | oh god not another app | which email did i use, the gmail or the work one | je suis pas inscrite, on
fait comment | Is it NHS login? | wife normally does this bit for me. shes away til weds | made an account just now but
it says pending | what do u need to know who i am for | why i must sign in i only want to ask one question | i don't
have account, how to make | FFS just book it. name is Doreen date of birth 3/4/51 you've had me on the books 10 years |
ok what you need? passport? | Can I sign with my google | i have two accounts one old surname one new after i marry,
which | You are asking this EVERY time. I signed in yesterday | before sign - you have something for tomorrow or no? if
no i don't waste my time | Can I use my husbands login its easier | how much time takes this | what is patient portal |
I'm not patient yet with you, coming from Brazil for 2 weeks only | It wants my NHS number, haven't a clue, I thought
you was private | how long will it take me to sign up | does joining take ages | is registering quick | not another
thing to download | it says my registration is waiting for approval | I signed up an hour ago and it's still not active
| you have had my file for twenty years, find me in it | surely you have me on your computer already | I've been a
patient since my kids were small, why all this | can I look first and sign in afterwards | I only have a question, must
I log on for that | why do you need to know me to show the times | can I use my apple id | does facebook work to get in
| is it the government login | what will you ask me to fill in | passport or driving licence, which do you want | my
old account is under my maiden name, which counts | tell me in easy words what this portal is
""",
    "safe": """
is this secure | how do I know you're not a scam | who gets to read what I type here | my grandson says never to tap
links in messages | will anybody else see that I've come about something private | what happens with my information |
is this really the clinic or somebody pretending | do you sell my details on | I'm wary of putting anything about my
health on the internet | why do you want my date of birth | Is it confidential? | does the receptionist find out what
it's for? | you're not after my bank details are you | are these messages encrypted | i got cheated online last year so
I want to be certain | GDPR? | do you record what we say | can my employer see any of this | will this go on my medical
record | is the link genuine, it looks funny | what do you do with my data | I don't trust these things | privacy
policy | my dad was conned by something just like this | is telegram allowed to read my health stuff | do you pass
information to the government / immigration | could a hacker get in here | how can i be sure it's above board | do you
share it with insurance companies | would my husband be told | I don't like giving my name to a machine | Is my number
visible to other people | who stands behind this, is it legit | why ask so many questions about me | Phishing? Prove it
isn't. | can I speak freely here or is someone watching | is it safe to type my details | who can see what I write | Is
this a scam? how do I know its really the clinic | what do you do with my data, who sees it | i dont like giving my
location sorry | is this safe my grandson says never click links | who can see my details when ive done this | will my
daughter get told that i've booked something | I'm not giving you my location | can my daughter see this list too | I'm
17 can I come without my mum knowing | is this link safe? my bank told me never to click stuff | who sees my stuff if i
log in? my mum pays for my phone | can the bot read my medical notes once im in | what do u need to know who i am for |
1.2 miles from where?? how do you know where i am | will it show up on my parents bank statement | does anyone else see
this list? im on my partners ipad | is this safe or scam? somebody told me never click | who can see my datas if i sign
| why it say 1.2 miles from where?? you follow me? | Will my work see this? | what mean "stays in this chat", other
people can read?
""",
    "forget": """
please erase everything you hold on me | I want my details wiped | remove me from your records here | right to be
forgotten, article 17 | forget me | delete all that you have on me | I no longer want you to keep any of my information
| take my particulars off your computer | get rid of whatever you've stored about me | how do i have my data destroyed
| I don't want to be in your database any more | scrub my profile | I withdraw my consent, take my info out | please
remove my phone number from what you've saved | would you kindly rub out all trace of me | make the bot forget who I am
| i want erase my informations | I'd like no record of me left in this thing | unlearn everything about me | my
personal data must be deleted | can you wipe the lot, name and number and all | purge my information please | I object
to you holding my data, remove it | how do I vanish from your system | delete me from here | delete my account and all
my data
""",
    "kept": """
what do you know about me | what have you got stored on me | can I see the data you hold | subject access request |
show me all my personal data | which details of mine does the bot keep | i want a copy of my data | how much do you
remember about me | do you have my address on file? what else is in there | download my data | what information about
me is saved here | Do you keep a file on me and may I look at it | tell me everything you've recorded about me | export
what you have on us | which of my particulars are sitting in your machine | how long do you hang on to my info | do u
remember who i am | what's on record here with my name on | I'd like to inspect what is held about me | what does it
save when I type | send me the data you've collected please | under data protection law I'm entitled to see my file |
have you stored my birthday? | what facts of mine does this assistant hold | list what you have about me | does it go
on my record that i cancelled | does Dr Patel get told why | can the bot read my medical notes once im in | does the
doctor get told why im coming | does it go on my record if i cancel | what is written about me there, reason ?
""",
}
