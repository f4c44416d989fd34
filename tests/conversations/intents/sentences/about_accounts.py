"""What people write when they cannot sign in, and what they ask before they do."""

SENTENCES = {
    "forget": """
OK now delete everything you know about me
get rid of my data
delete my data
please erase my details
I want you to delete all my personal data
wipe everything you have on me
forget everything about me
I have a right to be forgotten
please forget me
remove my details from your system
delete me please
""",
    "kept": """
what do you know about me
what does this bot know about me
what do you keep about me
what have you stored about me
I'd like a copy of my data
send me all my data
how can I see my data
what data do you have on me
which information do you hold about me
this is a subject access request
export my data
""",
    "password": """
I have forgotten my password
i forgot the password
how do I reset my password
I don't remember my password
my password doesn't work
i need a new password
can you send me a new password
I lost my login details
what is my username
it says wrong password
which email did I use
""",
    "login": """
I can't log in
I cannot sign in
it won't let me log in
the sign in page is not working
the link does not open
I'm having trouble signing in
the page is blank
the button doesn't work
I get an error message
how do I sign in
unable to log on
nothing happens when I tap it
""",
    "locked": """
my account is locked
it says my account is blocked
I'm locked out
you have locked me out
my account has been suspended
too many attempts it says
can you unlock my account
i am locked out of the portal
the portal account is disabled
""",
    "code": """
I didn't get the code
the code has not arrived
no code came
I never received a code
the code doesn't work
it says invalid code
where is my code
please send me another code
the text with the code never came
my code has expired, the code expired
i am still waiting for the code
""",
    "account": """
I don't have an account
how do I register
I am not registered
how can I sign up
what is a patient portal
do I need an account
I want to create an account
why do I have to sign in
can I book without an account
i have no email
where do i register
I never made an account
""",
    "safe": """
will the receptionist know what it is for
does anybody there see why I am coming
will they know what I want to be seen about
is this safe
is it secure
who can read this
is my data safe
what happens to my data
is this a scam
do you have a privacy policy
is this confidential
can I trust this
are my details secure
why do you need my details
""",
}
