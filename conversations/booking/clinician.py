"""With whom: anybody, a woman, a man, or one clinician by name."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from conversations.booking.choice import Choice, asked_about, beside_a_no, doubted, only
from conversations.booking.summary import place_named, sofar
from conversations.clinic.model import Clinician, Sex
from conversations.clinic.questions import AskClinicians, Clinicians
from conversations.protocol import Press, Stay
from conversations.screens.lists import Option, label, option_rows
from conversations.screens.lists import name as named_part
from conversations.screens.model import Button, Card, Items, Row, ShownName, message, text
from conversations.state.booking import ChoosingClinician, NothingOffered
from conversations.state.wish import Stage, WantedClinician, WantedPlace, Wish
from conversations.text.cards.choices import COURTEOUS, EITHER_SEX, PRONOUN
from conversations.text.cards.where_and_whom import (
    AFTER_ALL,
    ALL_THE_SAME,
    BY_TITLE,
    CALLED,
    ILL_OF,
    IN_CASE,
    LAST,
    NAME,
    NOT_AGAIN,
    NOT_ANYONE,
    ON_DUTY,
    SPOKEN_ILL,
    TAKES_BACK,
    WHO_IS,
    WHO_IS_NOT,
    denies_them,
)
from conversations.text.interrogatives import asks_about, asks_for_a_sex
from conversations.text.phrasing import guard
from conversations.text.phrasing.corrections import clauses_with_no, denied_one, shuns
from conversations.text.short_answers import is_not_bothered, says_anybody
from conversations.text.utterance import Utterance
from conversations.understanding import About, Names

TWO = 2


def question(wish: Wish) -> AskClinicians:
    """POST appointment/clinicians."""
    return AskClinicians(
        payer=wish.payer.key if wish.payer else "",
        type=wish.type.key if wish.type else "",
        site=wish.place.site if wish.place else None,
        location=wish.place.location if wish.place else None,
        modules=tuple(module.key for module in wish.modules),
    )


def everywhere(wish: Wish) -> AskClinicians:
    """POST appointment/clinicians, of all places: is there somebody of the name that was typed?"""
    return replace(question(wish), site=None, location=None)


def receive(wish: Wish, _asked: AskClinicians, answer: Clinicians, _now: datetime) -> Choice:
    """Who was hoped for is taken, or said to be missing; where nobody was, a single clinician is taken."""
    hoped, clinicians = wish.hoped_clinician, answer.clinicians
    if hoped is not None and (hoped.key is None or hoped.key in {one.key for one in clinicians}):
        return wish.with_clinician(hoped)
    if not clinicians:
        return NothingOffered(Stage.CLINICIAN)
    wanted = _wanted(wish, clinicians)
    last = (*wanted, *(one for one in clinicians if one not in wanted))
    if hoped is not None and hoped.key is not None:
        return ChoosingClinician(last, missed=Clinician(hoped.key, hoped.name))
    return wish.with_clinician(_by_name(wanted[0])) if len(wanted) == 1 else ChoosingClinician(last)


def _wanted(wish: Wish, clinicians: tuple[Clinician, ...]) -> tuple[Clinician, ...]:
    """All but those who were refused. They come last in what is offered, are not shown, and can still be named."""
    return tuple(one for one in clinicians if not wish.unwanted.has_clinician(one.key))


def _by_name(clinician: Clinician) -> WantedClinician:
    """This clinician and nobody else."""
    return WantedClinician(key=clinician.key, name=clinician.name)


def card(wish: Wish, state: ChoosingClinician) -> Card:
    """With whom? A sex is offered only where both are there to choose from."""
    wanted = _wanted(wish, state.clinicians)
    options = [_option(clinician) for clinician in wanted or state.clinicians]
    elsewhere = _elsewhere_rows(wish, state.missed)
    first = _any_row(wish, state.clinicians)
    rows = (*elsewhere, *first, *option_rows(options, state.page, beside=len(elsewhere) + len(first)))
    if state.missed is None:
        return (*sofar(wish), message(_question(wish, wanted))), rows
    known, name = sofar(replace(wish, hoped_clinician=None)), state.missed.name
    if wish.place in (None, WantedPlace()):
        return (*known, message("clinician.not_for_this", name=name), message("clinician.ask")), rows
    missing = message("clinician.not_there", name=name, place=place_named(wish.place))
    return (*known, missing, message("clinician.ask_instead", name=name)), rows


def _option(clinician: Clinician) -> Option:
    """The name; two of one name are told by whether it is a woman or a man."""
    sex = message(f"clinician.sex.{clinician.sex}") if clinician.sex else text("")
    return Option((named_part(clinician.name),), (sex,))


def _elsewhere_rows(wish: Wish, missed: Clinician | None) -> tuple[Row, ...]:
    """The one who was asked for, wherever that is; and the places, with the name kept."""
    if missed is None or wish.place in (None, WantedPlace()):
        return ()
    anywhere = Button(label(message("clinician.elsewhere", name=ShownName(missed.name))), "elsewhere")
    return (anywhere,), (Button(message("slots.other_place"), "change", Stage.PLACE),)


def _question(wish: Wish, wanted: tuple[Clinician, ...]) -> str:
    """What is asked; that "anyone" is not offered, where it could be somebody unwanted."""
    if not wish.unwanted.clinicians:
        return "clinician.ask"
    return "clinician.ask_others" if wanted else "clinician.nobody_else"


def _any_row(wish: Wish, clinicians: tuple[Clinician, ...]) -> tuple[Row, ...]:
    """Anybody will do, and a woman or a man where there are both; not where that could be somebody unwanted."""
    row: Row = () if wish.unwanted.clinicians else (Button(message("clinician.anyone"), "any"),)
    if {Sex.FEMALE, Sex.MALE} <= {clinician.sex for clinician in clinicians}:
        row += _sexes(wish)
    return (row,) if row else ()


def _sexes(wish: Wish) -> Row:
    """A woman or a man, where nobody unwanted is one."""
    buttons = (
        Button(message("clinician.a_woman"), "sex", Sex.FEMALE),
        Button(message("clinician.a_man"), "sex", Sex.MALE),
    )
    return tuple(one for one in buttons if not wish.unwanted.may_be(WantedClinician(sex=Sex(one.argument))))


def pressed(wish: Wish, state: ChoosingClinician, press: Press) -> Choice:
    """Anybody, somebody of one sex, or the one with this index."""
    match press.verb:
        case "any":
            return wish.with_clinician(WantedClinician())
        case "sex":
            return wish.with_clinician(WantedClinician(sex=Sex(press.argument)))
        case "change":
            return Stage(press.argument)
        case "elsewhere" if state.missed:
            return _anywhere_with(wish, state.missed)
        case _:
            return wish.with_clinician(_by_name(state.clinicians[press.index]))


def _anywhere_with(wish: Wish, missed: Clinician) -> Wish:
    """The name matters more than the place."""
    return replace(wish.with_clinician(_by_name(missed)), place=WantedPlace())


def typed(wish: Wish, state: ChoosingClinician, said: Utterance) -> Choice | None:
    """A clinician by name or part of it, a sex, or "anyone"; or those who are not wanted."""
    said = said.of(plainly(said.text))
    either = _only_without(state.clinicians, said)
    if either is not None:
        return either
    unwanted = refused(state.clinicians, said)
    if unwanted:
        return wish.refusing(clinicians=unwanted)
    asked = _who_is(state.clinicians, said.text) or _asked_first(state.clinicians, said)
    if asked is not None:
        return asked
    wanted = named(wish, state.clinicians, said)
    if isinstance(wanted, WantedClinician):
        return wish.with_clinician(wanted)
    if state.missed and said.meaning().anywhere:
        return _anywhere_with(wish, state.missed)
    return wanted


def _only_without(clinicians: tuple[Clinician, ...], said: Utterance) -> Stay | None:
    """A word where one of two is wished for only if the other is not there: "Ford if Patel is not there"."""
    parts = IN_CASE.split(said.text)
    if len(parts) != TWO:
        return None
    first, then = _spoken_of(clinicians, parts[0]), _spoken_of(clinicians, " ".join(parts[1].split()[:TWO]))
    if first is None or then is None or first == then:
        return None
    return Stay((message("note.which", names=Items((text(then.name), text(first.name)))),))


def plainly(typed: str) -> str:
    """The words without those of dislike before a name, and an address as what it says."""
    title = BY_TITLE.match(typed)
    if title is not None:
        return "a woman" if title["her"] else "a man"
    said = WHO_IS_NOT.sub("not ", COURTEOUS.sub("", typed))
    return ON_DUTY.sub("anybody", CALLED.sub(lambda found: f"{found['no']} ", said))


def _ended_in(typed: str) -> WantedClinician | None:
    """What the last words of several wish for."""
    found = LAST.search(typed)
    if found is None or not typed[: found.start()].strip() or TAKES_BACK.search(typed[: found.end()].rstrip(" .!")):
        return None
    if any(typed.rstrip().endswith(part.strip()) for part in clauses_with_no(typed)):
        return None  # "I won't take a man"
    sex = Sex.FEMALE if found["her"] else Sex.MALE if found["him"] else None
    return WantedClinician(sex=sex)


def _asked_first(clinicians: tuple[Clinician, ...], said: Utterance) -> Stay | None:
    """A word for who is not to be chosen at once: the one of two, anyone with a condition, or for somebody else."""
    names = Names(clinicians=tuple(clinician.name for clinician in clinicians))
    meaning = said.meaning(names)
    spoken = _spoken_of(clinicians, said.text) if meaning.anyone and meaning.clinician is None else None
    if spoken is not None:
        return Stay((message("note.which_one", names=Items((text(spoken.name),))),))
    if meaning.clinician is None and meaning.sex is None and not meaning.anyone:
        return None
    if meaning.anyone and meaning.clinician is None and NOT_ANYONE.search(said.text):
        return Stay((message("note.anyone_but"),))
    if guard.is_one_of_them(said.text):
        return Stay((message("note.for_patients"),))
    if guard.names_two(said, meaning) and not _all_the_same(clinicians, said.text):
        return Stay((message("note.one_of_two", name=meaning.clinician or ""),))
    only_anyone = (
        meaning.anyone
        and not says_anybody(said.text)
        and not meaning.anywhere
        and meaning.clinician is None
        and meaning.sex is None
    )
    if only_anyone and not EITHER_SEX.search(said.text) and guard.beside(said, names, lambda one: one.anyone):
        return Stay((message("note.anyone_but"),))
    return None


def _spoken_of(clinicians: tuple[Clinician, ...], typed: str) -> Clinician | None:
    """The only one of whom a name stands in the words."""
    said = {word.casefold() for word in NAME.findall(typed)}
    named = [one for one in clinicians if said & {word.casefold() for word in NAME.findall(one.name)}]
    return named[0] if len(named) == 1 else None


def _all_the_same(clinicians: tuple[Clinician, ...], typed: str) -> bool:
    """Whether all are named and it is said that any of them will do: "Tom or Anita, it's all the same to me"."""
    said = {word.casefold() for word in NAME.findall(typed)}
    every = all(said & {word.casefold() for word in NAME.findall(one.name)} for one in clinicians)
    return every and bool(ALL_THE_SAME.search(typed))


def _who_is(clinicians: tuple[Clinician, ...], typed: str) -> Stay | None:
    """What is known of somebody of whom it is asked who that is."""
    one = _spoken_of(clinicians, typed) if WHO_IS.search(typed) else None
    return Stay((message("intent.clinician.listed", name=one.name),)) if one else None


def _asked_back(clinicians: tuple[Clinician, ...], typed: str) -> Stay | None:
    """The name asked back of the only one who is spoken of, in words of which nothing else was read."""
    one = None if asks_about(typed) or "?" in typed or ILL_OF.search(typed) else _spoken_of(clinicians, typed)
    return Stay((message("note.which_one", names=Items((text(one.name),))),)) if one else None


def refused(clinicians: tuple[Clinician, ...], said: Utterance) -> tuple[WantedClinician, ...]:
    """Who is not wanted of these, where nobody else is named; somebody who is shunned is named to be left out."""
    meaning = said.meaning(Names(clinicians=tuple(clinician.name for clinician in clinicians)))
    maybe = next((doubt.candidates for doubt in meaning.doubts if doubt.about is About.CLINICIAN), ())
    names: tuple[object, ...] = meaning.denied.clinicians
    shunned = _denied_after_all(clinicians, said.text)
    if shunned is not None:
        names = (shunned.name,)
    elif shuns(said.text) and (meaning.clinician is not None or len(maybe) == 1):
        names = (meaning.clinician, *maybe)
    elif meaning.clinician is not None:
        names = ()
    elif (
        not names
        and "?" not in said.text
        and (denies_them(said.text, [one.name for one in clinicians]) or NOT_AGAIN.match(said.text))
    ):
        spoken = _spoken_of(clinicians, said.text)
        names = (spoken.name,) if spoken else ()
    return tuple(WantedClinician(one.key, one.name, one.sex) for one in clinicians if one.name in names)


def _denied_after_all(clinicians: tuple[Clinician, ...], typed: str) -> Clinician | None:
    """The only one who is spoken of, where that one is denied by a pronoun: "Dr Ford ran late, so not him"."""
    whom = denied_one(typed)
    one = _spoken_of(clinicians, typed) if whom else None
    sex = {"him": Sex.MALE, "her": Sex.FEMALE}.get(whom)
    return one if one is not None and (sex is None or one.sex in (None, sex)) else None


def named(wish: Wish, clinicians: tuple[Clinician, ...], said: Utterance) -> WantedClinician | Stay | None:
    """Who is meant of these, or that several can be; who was left out stays so, unless "anyone" is all that is said."""
    wanted = _meant(clinicians, said)
    if not isinstance(wanted, WantedClinician) or wanted.key is not None or not wish.unwanted.may_be(wanted):
        return wanted
    if AFTER_ALL.match(said.text):
        return wanted
    names = tuple(text(one.name) for one in wish.unwanted.clinicians)
    return Stay((message("note.stays_left_out", names=Items(names)),))


def _meant(clinicians: tuple[Clinician, ...], said: Utterance) -> WantedClinician | Stay | None:
    names = [clinician.name for clinician in clinicians]
    meaning = said.meaning(Names(clinicians=tuple(names)))
    if _all_the_same(clinicians, said.text):
        return WantedClinician()
    if meaning.sex is None and NOT_ANYONE.search(said.text) and _spoken_of(clinicians, said.text) is None:
        return Stay((message("note.anyone_but"),))
    if meaning.clinician is not None:
        return _of_name(clinicians, said, meaning.clinician)
    pronoun = PRONOUN.fullmatch(said.text)
    if pronoun is not None:
        return WantedClinician(sex=Sex.FEMALE if pronoun["her"] else Sex.MALE)
    if is_not_bothered(said.text):
        return WantedClinician()
    asked = asks_about(said.text) and not asks_for_a_sex(said.text)
    if meaning.sex is not None and shuns(said.text):
        return Stay((message("note.which_not"),))
    if meaning.sex is not None and not asked:
        return WantedClinician(sex=Sex(meaning.sex))
    if (meaning.anyone and not asked) or says_anybody(said.text):
        return WantedClinician()
    return doubted(meaning, About.CLINICIAN) or _ended_in(said.text) or _asked_back(clinicians, said.text)


def _of_name(clinicians: tuple[Clinician, ...], said: Utterance, name: str) -> WantedClinician | Stay:
    """The one of this name; a word where several have it, or where it was only asked about."""
    names = tuple(clinician.name for clinician in clinicians)
    asked = asked_about(said, name, lambda words: words.meaning(Names(clinicians=names)).clinician)
    asked = asked or beside_a_no(said, name, lambda words: words.meaning(Names(clinicians=names)).clinician)
    at = only(names, name)
    if isinstance(at, Stay):
        return at
    if asked is None and SPOKEN_ILL.search(said.text):
        return Stay((message("note.which_one", names=Items((text(name),))),))
    return asked or _by_name(clinicians[at])
