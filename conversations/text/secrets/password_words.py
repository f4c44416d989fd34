"""The words of whoever speaks of a password and does not tell it. A password can be any other word.

Tables, and nothing else: where in a sentence a word has to be one of these is decided next door.
"""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ASKING: Final = _words(
    """
    forgot forgotten forgott forgoten forgetting forget lost lose reset resetting resets change changing changed
    recover recovery remember remeber remembering recall know work works working worked accept accepted accepting
    accepts wrong incorrect invalid expired expire expires locked blocked refused rejected rejects rejecting refuses
    recognised recognized valid how where what which why who when help helping issue issues problem problems trouble
    can't cant cannot don't dont doesn't doesnt didn't didnt isn't isnt won't wont wouldn't wasn't never no not need
    needs needed send sent resend get got getting gets receive received come comes coming came arrive arrived arrives
    missing new another different type typed typing enter entered entering give given gave telling tell told ask asks
    asked asking share stuck fail fails failed failing keeps useless hopeless whats what's wheres where's hows how's
    whos who's hate hates hard difficult lock locks unlock haven't hasn't havent hasnt without gone ran run stopped
    disappeared deleted please reminder reminders
    """
)
"""Without one of these, a word right after the password is taken for it."""

OTHERS: Final = _words(
    """
    password passwords passcode passcodes passwd pwd pw pin pins code codes passphrase login logins log in on into sign
    signing signed logging logged sign-in log-in account accounts portal website site page app bot chat card here
    there link links email emails e-mail mail post letter text texts message messages phone mobile number sms step
    two-step two factor two-factor
    authentication security authenticator clinic clinic's surgery practice reception receptionist somebody someone
    anyone anybody nobody everybody staff team doctor nurse i i'm i've i'd i'll im ive id me my mine myself we our us
    you your yours you've it its it's itself they them their theirs they'd they've he his she her hers him the a an
    this that these those any some one ones own same old current other others right correct is was are were be been
    being am do does did done have has had having haven't hasn't can could couldn't will would should shouldn't must
    may might shall want wanted wants like trying tried try tries keep kept say says said saying tells think thought
    guess see seen saw find found use used uses using make made set sets put write written writes written anymore
    any-more more again still yet already now today yesterday tomorrow tonight always just only even really also too
    very so time times day days week weeks month months year years ago since before after while until till because
    but and or if as than then with for to from of at by about up out off over back down under through past all
    everything anything something nothing every each both either hi hello hey sorry pls plz thanks thank thx ok okay
    yes yeah well um way instead once twice first last next long short few many much unable able possible impossible
    supposed seems seem appears wife wife's husband husband's mum's mother's mother mum dad's dad father father's son
    son's daughter daughter's child child's partner partner's carer carer's friend friend's who's there's that's let
    lets look looks looking check checked checks checking show shows shown click clicked clicking press pressed tap
    tapped open opens opened box field form screen prompt manager policy rules hint requirements generator button
    section part bit thing things question questions reason idea clue eye symbol keyboard browser chrome safari
    firefox edge google apple samsung iphone ipad android phone's laptop computer system nhs bank autofill appointment
    appointments book booking booked visit gp username user name names temporary correctly properly often usually
    normally maybe perhaps probably definitely certainly somehow apparently suddenly nor neither wrongly carefully
    exactly whether though although however better soon later earlier quickly easily directly online anywhere
    elsewhere somewhere between during against allow allows allowed let's contain contains save saves saved saving
    store stored stores belong belongs matches match matched mean means meant speak talk call ring contact went go goes
    going start starts started end ends ended happen happens happened stop stops updated update updating sort sorted
    fix fixed fixing follow followed wait waited waiting took take takes taking ever letting bring brought leave left
    complain complains complaining insist insists insisting hold holds turn turns turned turning big small capital
    letters letter's case sensitive special characters character digits digit numbers long-winded strong weak safe
    unsafe empty blank greyed grayed hidden visible urgent annoying ridiculous frustrating driving broken down
    love dear pet duck hun darling mate lovey sweetheart flower chuck hen bloomin blooming flipping silly daft memory
    details detail data linked connected tied attached reminder reminders attempts attempt tool app's generator expiry
    """
)
"""Words that such a sentence is made of besides."""

STATES: Final = _words(
    """
    wrong incorrect invalid expired locked blocked refused rejected not no never always still apparently now being too
    lost forgotten needed correct right valid accepted recognised recognized required stuck missing safe reset changed
    asked used different what gone sent saved stored written case greyed grayed hidden empty blank weak hopeless
    useless broken temporary only also already going coming getting asking saying telling working giving taking driving
    failing showing entered typed set very so really definitely just due impossible hard difficult with from
    somewhere unknown unavailable disabled out
    """
)
"""What may be said of a password without telling it."""

GREETINGS: Final = _words("hi hello hey ok okay yes yeah well sorry today tomorrow name user")
"""What does not follow a password: who says one of these right after it tells one."""

OPENERS: Final = _words(
    "i i'm i've im ive it it's its the my they you we he she when why how what where please can could"
)
"""How a sentence goes on after a colon."""

FILLERS: Final = _words(
    "just only really always probably definitely maybe perhaps still then simply actually called now apparently"
)
"""What may stand before the word that is told."""

BROUGHT: Final = _words("as to like equals called being maybe perhaps probably eg namely")
"""What may stand between a password and the word for it."""

OF: Final = _words("to for of from on at in i we you they that which")
"""How it goes on where it is said which password that is."""

GIVEN: Final = _words("try tried typed type enter entered typing entering put chose picked")
"""After these, a word that is not known is what was typed."""

CHANGED: Final = _words("change changed changing set reset update updated made make")

COUNTED: Final = _words(
    "time times day days week weeks month months minute minutes digit digits letters characters tries"
)
"""What a number counts that is no part of one."""

PASSING: Final = _words("to will might may could can cannot can't would gonna almost nearly i they he she you we")
"""Who passes something, or passes out, speaks of no password."""

OWNERS: Final = _words(
    """
    my the our his her their your a an old new current real own other right correct wife's husband's mum's mother's
    dad's father's son's daughter's child's partner's carer's friend's nhs portal account email first last
    """
)
"""What may stand before a password, beside the word for it."""
