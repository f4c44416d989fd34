"""With whom: anybody, a woman, a man, or one clinician by name."""

from __future__ import annotations

from datetime import datetime

from conversations.booking.move import Move
from conversations.booking.naming import doubted
from conversations.choosing import ChoosingClinician, NothingOffered
from conversations.clinic import Clinician, Sex
from conversations.questions import AskClinicians, Clinicians, Question
from conversations.screens.model import Button, message
from conversations.screens.parts import Card, Row, option_rows, sofar, text
from conversations.understanding import About, Names, understand
from conversations.wish import Stage, WantedClinician, Wish


def question(wish: Wish) -> Question:
    """POST appointment/clinicians."""
    return AskClinicians(
        payer=wish.payer.key if wish.payer else "",
        type=wish.type.key if wish.type else "",
        site=wish.place.site if wish.place else None,
        location=wish.place.location if wish.place else None,
        modules=tuple(module.key for module in wish.modules),
    )


def receive(wish: Wish, answer: Clinicians) -> Move:
    """A single clinician is taken."""
    match answer.clinicians:
        case ():
            return NothingOffered(Stage.CLINICIAN)
        case (only,):
            return wish.by(by_name(only))
        case clinicians:
            return ChoosingClinician(clinicians)


def by_name(clinician: Clinician) -> WantedClinician:
    """This clinician and nobody else."""
    return WantedClinician(key=clinician.key, name=clinician.name)


def card(wish: Wish, state: ChoosingClinician) -> Card:
    """With whom? A sex is offered only where both are there to choose from."""
    labels = [text(clinician.name) for clinician in state.clinicians]
    rows = option_rows(labels, state.page)
    return (*sofar(wish), message("clinician.ask")), (any_row(), *sex_row(state.clinicians), *rows)


def any_row() -> Row:
    """Anybody will do."""
    return (Button(message("clinician.anyone"), "any"),)


def sex_row(clinicians: tuple[Clinician, ...]) -> tuple[Row, ...]:
    """A woman or a man."""
    if not {Sex.FEMALE, Sex.MALE} <= {clinician.sex for clinician in clinicians}:
        return ()
    return (
        (
            Button(message("clinician.a_woman"), "sex", Sex.FEMALE),
            Button(message("clinician.a_man"), "sex", Sex.MALE),
        ),
    )


def pressed(wish: Wish, state: ChoosingClinician, verb: str, argument: str) -> Move:
    """Anybody, somebody of one sex, or the one with this index."""
    match verb:
        case "any":
            return wish.by(WantedClinician())
        case "sex":
            return wish.by(WantedClinician(sex=Sex(argument)))
        case _:
            return wish.by(by_name(state.clinicians[int(argument)]))


def heard(wish: Wish, state: ChoosingClinician, typed: str, now: datetime) -> Move | None:
    """A clinician by name or part of it, a sex, or "anyone"."""
    names = [clinician.name for clinician in state.clinicians]
    meaning = understand(typed, now, Names(clinicians=tuple(names)))
    if meaning.clinician is not None:
        return wish.by(by_name(state.clinicians[names.index(meaning.clinician)]))
    if meaning.sex is not None:
        return wish.by(WantedClinician(sex=Sex(meaning.sex)))
    if meaning.anyone or typed.strip().casefold() in {"any", "either", "whoever"}:
        return wish.by(WantedClinician())
    return doubted(meaning, About.CLINICIAN)
