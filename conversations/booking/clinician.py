"""With whom: anybody, a woman, a man, or one clinician by name."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from conversations.booking.choice import Choice, doubted
from conversations.booking.summary import place_named, sofar
from conversations.clinic.model import Clinician, Sex
from conversations.clinic.questions import AskClinicians, Clinicians
from conversations.protocol import Press, Stay
from conversations.screens.labels import Option, label
from conversations.screens.labels import name as named_part
from conversations.screens.model import Button, Card, Row, ShownName, message, option_rows, text
from conversations.state.booking import ChoosingClinician, NothingOffered
from conversations.state.wish import Stage, WantedClinician, WantedPlace, Wish
from conversations.text.short_answers import says_anybody
from conversations.text.utterance import Utterance
from conversations.understanding import About, Names


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
    if hoped is not None and hoped.key is not None:
        return ChoosingClinician(clinicians, missed=Clinician(hoped.key, hoped.name))
    return ChoosingClinician(clinicians) if len(clinicians) > 1 else wish.with_clinician(_by_name(clinicians[0]))


def _by_name(clinician: Clinician) -> WantedClinician:
    """This clinician and nobody else."""
    return WantedClinician(key=clinician.key, name=clinician.name)


def card(wish: Wish, state: ChoosingClinician) -> Card:
    """With whom? A sex is offered only where both are there to choose from."""
    options = [_option(clinician) for clinician in state.clinicians]
    elsewhere = _elsewhere_rows(wish, state.missed)
    first = _any_row(state.clinicians)
    rows = (*elsewhere, first, *option_rows(options, state.page, beside=len(elsewhere) + 1))
    if state.missed is None:
        return (*sofar(wish), message("clinician.ask")), rows
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


def _any_row(clinicians: tuple[Clinician, ...]) -> Row:
    """Anybody will do; and a woman or a man, where there are both."""
    anyone = Button(message("clinician.anyone"), "any")
    if not {Sex.FEMALE, Sex.MALE} <= {clinician.sex for clinician in clinicians}:
        return (anyone,)
    return (
        anyone,
        Button(message("clinician.a_woman"), "sex", Sex.FEMALE),
        Button(message("clinician.a_man"), "sex", Sex.MALE),
    )


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
    """A clinician by name or part of it, a sex, or "anyone"."""
    wanted = named(state.clinicians, said)
    if isinstance(wanted, WantedClinician):
        return wish.with_clinician(wanted)
    if state.missed and said.meaning().anywhere:
        return _anywhere_with(wish, state.missed)
    return wanted


def named(clinicians: tuple[Clinician, ...], said: Utterance) -> WantedClinician | Stay | None:
    """Who is meant of these, or that several can be."""
    names = [clinician.name for clinician in clinicians]
    meaning = said.meaning(Names(clinicians=tuple(names)))
    if meaning.clinician is not None:
        return _by_name(clinicians[names.index(meaning.clinician)])
    if meaning.sex is not None:
        return WantedClinician(sex=Sex(meaning.sex))
    if meaning.anyone or says_anybody(said.text):
        return WantedClinician()
    return doubted(meaning, About.CLINICIAN)
