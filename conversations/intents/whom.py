"""A name for whom to book: "book for emma lindqvist". A table of usual first names, and the patterns beside them."""

from __future__ import annotations

from conversations.understanding.words import words
from conversations.understanding.words.expression import expression

FIRST_NAMES = words(
    "aaron abdul abigail adam adrian agnes ahmed aisha alan albert alex alexander alexandra alfie alfred ali alice "
    "alison amanda amber amelia amina amy andrea andrew angela anita ann anna anne annie anthony antonia archie "
    "arthur ava barbara barry ben benjamin bernard beth betty bilal brenda brian bridget callum carl carol caroline "
    "catherine charles charlie charlotte chloe chris christina christine christopher claire clara colin connor craig "
    "daisy daniel danielle darren dave david dawn dean deborah debbie denise dennis derek diana diane donald donna "
    "doris dorothy doug duncan dylan eddie edith edward eileen elaine eleanor elena elizabeth ella ellen ellie elsie "
    "emily emma eric erin ethan eva evelyn evie fatima fiona florence frances francis freddie frederick gareth gary "
    "gavin gemma geoff geoffrey george gerald gillian gladys gordon graham greg hannah harold harriet harrison harry "
    "harvey hassan hazel heather helen henry hilda holly howard hugh ian ibrahim imran irene isaac isabel isabella "
    "isla ivan jackie jacob jake james jamie jane janet janice jason jasmine jean jeff jeffrey jennifer jenny jeremy "
    "jessica jill jim jimmy joan joanna joanne joe joel john johnny jon jonathan jordan joseph josephine josh joshua "
    "joyce judith judy julia julian julie karen karl kate katherine kathleen katie keith kelly kenneth kevin kieran "
    "kim kirsty kyle laura lauren leah lee leo leon leonard leslie lewis liam lily linda lisa liz logan lorraine "
    "louis louise lucas lucy luke lydia lynn maggie malcolm marcus margaret maria marie marilyn marion martha martin "
    "mary mateo matilda matthew maureen maurice megan mehmet melanie melissa mia michael michelle mike millie mohamed "
    "mohammed molly monica muhammad nancy naomi natalie natasha nathan neil nicholas nicola nicole nigel noah noel "
    "norma norman oliver olivia oscar owen pamela patricia patrick paul paula pauline peggy peter phil philip phoebe "
    "phyllis poppy priya rachel ralph raymond rebecca reggie rhys richard rita robert roger ronald ronnie rory rosie "
    "roy russell ruth ryan sally sam samantha samuel sandra sara sarah scarlett scott sean sebastian shannon sharon "
    "shaun sheila shirley simon sofia sophia sophie stacey stanley stella stephanie stephen steve steven stewart "
    "stuart susan suzanne sylvia tara ted teresa terry thelma theo theresa thomas tim timothy tina toby tom tommy "
    "tony tracey tracy trevor valerie vanessa vera vernon veronica victor victoria vincent violet vivien walter wanda "
    "wayne wendy wilfred william winifred yasmin yusuf yvonne zara zoe"
)
"""Given names that are no word of the calendar, nor what somebody may come for."""

FOR_A_NAME = expression(
    r"(?<![a-z\d])(?:book|booking|booked|appointments?|appts?|appt|visit|slot|see|seen|one|something|anything|need|needs|"
    r"it is|this is|checkup|physio|consultation|gp|test|time|in)(?: [a-z]+){0,3}? for "
    r"(?:(?:little|young|old|mr|mrs|ms|miss|master) )?(?P<name>[a-z]+)(?! (?:street|road|house|centre))"
)
OF_A_NAME = expression(
    r"(?<![a-z\d])(?:(?:book|get|fit|squeeze) |(?:can|could|may|should) (?:you see )?)(?P<name>[a-z]+) (?:[a-z]+ )?"
    r"(?:in|an appointment|come|see|have|be seen|needs)(?![a-z])"
)
_OF_THEIRS = (
    r"(?:carers?|caregiver|care (?:worker|assistant|home)|support worker|key ?worker|social worker|nurse|guardian|wife|"
    r"husband|partner|son|daughter|mother|father|sister|brother|niece|nephew|grandson|granddaughter|neighbour|friend)"
)
TITLED = expression(
    r"(?<![a-z\d])(?:(?:book|appointment|appt|booking|blood test|bloods|scan|ultrasound|consultation|smear|jab|checkup)"
    r"(?: [a-z]+){0,2}? for|on behalf of|(?:look after|looking after|care for|caring for)|"
    rf"(?:im|i am|this is|it is) (?:the |a |an |his |her |their )?{_OF_THEIRS} (?:for|of|to)) "
    r"(?:mr|mrs|ms|miss|master) [a-z]{3,}"
    rf"|(?<![a-z\d])(?:mr|mrs|ms|miss|master) [a-z]{{3,}}s {_OF_THEIRS}(?![a-z])"
    rf"|(?<![a-z\d])(?:mr|mrs|ms|miss) [a-z]{{3,}} (?:needs|wants|would like)(?: [a-z]+){{1,9}} "
    rf"(?:im|i am) (?:his|her|their|the) {_OF_THEIRS}(?![a-z])"
    r"|(?<![a-z\d])(?:one of )?my (?:residents?|clients?|patients?|service users?) (?:needs|wants|would like)(?![a-z])"
)
"""Somebody with a title, or in somebody's care, for whom another one writes: "I'm the carer for Mr Whitcombe"."""
CAPITALS = expression(
    r"\b[Bb](?:ook|OOK)(?:ing)?(?: (?:in|it|this|me|an appointment|a visit))? for (?:[A-Z][a-zé'’-]+) "
    r"(?P<last>[A-Z][a-zé'’-]+)\b"
)
FAMILY = (
    r"(?:husband|hubby|wife|partner|boyfriend|girlfriend|son|daughter|child|children|kids?|boy|girl|lad|lass|baby|mum|mom|mummy"
    r"|mam|mother|dad|father|nan|nana|gran|granny|grandma|grandad|grandpa|grandson|granddaughter|brother|sister|aunt|auntie"
    r"|uncle|nephew|niece|cousin|friend|neighbour|flatmate|mate|colleague|twins?|toddler|teenager|stepson|stepdaughter)"
)
WANTED_BY = expression(
    rf"(?<![a-z\d])my (?:[a-z]+ )?{FAMILY}(?: [a-z]+){{0,6}}? (?:he|she|they)(?: d| would"
    rf"| also){{0,2}} (?:wants?|needs?|prefers?"
    rf"|likes?)(?! (?:me|us)(?![a-z]))"
    rf"|(?<![a-z\d])my (?:[a-z]+ )?{FAMILY} (?:wants|needs|prefers|would (?:like|prefer))(?! (?:me|us)(?![a-z]))"
    r"(?! to (?:come|go|sit|be there|join)(?: in)?(?: with| along| on| me| us|\Z))"
)
"""Somebody of the family who wants it: "my son is shy, he wants the bloke"."""

NO_SURNAME = words(
    "street road lane avenue house centre clinic hospital park square hill green court town bridge station suite "
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday morning afternoon evening consultation appointment test scan check physiotherapy "
    "screening vaccination visit review assessment therapy day year eve"
)


def names_somebody(typed: str, said: str) -> bool:
    """Whether the words name somebody for whom to book. `said` are the same words in the shape that is read."""
    found = (*FOR_A_NAME.finditer(said), *OF_A_NAME.finditer(said))
    if any(one["name"] in FIRST_NAMES for one in found) or TITLED.search(said) or WANTED_BY.search(said):
        return True
    both = CAPITALS.search(typed[: len(said) + 100])
    return both is not None and both["last"].casefold() not in NO_SURNAME
