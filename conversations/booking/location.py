"""Where the visit takes place: anywhere, a site, or one of a site's locations."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from conversations.booking.choice import (
    SOME,
    Choice,
    asked_about,
    beside_a_no,
    by_consonants,
    doubted,
    only,
    question_about,
)
from conversations.booking.summary import sofar
from conversations.clinic.model import Address, Location, Site, place_name
from conversations.clinic.questions import AskSites, Point, Question, Sites
from conversations.protocol import Press, Stay
from conversations.screens.lists import Option, label, labels, name, option_rows, paged, pick
from conversations.screens.model import Button, Card, Items, Message, Row, ShownName, message, text
from conversations.state.booking import ChoosingPlace, NothingOffered, SharingLocation
from conversations.state.wish import Stage, WantedPlace, Wish
from conversations.text.cards.choices import BUT_FOR, DENIED, FIT, STREETS, UNFIT, WORD
from conversations.text.cards.where_and_whom import A_TOWN, ANYWHERE_IN, LIMITS, ONE_OR_ANOTHER, denies_there
from conversations.text.interrogatives import asks_about, without_questions
from conversations.text.mentions import spelled
from conversations.text.phrasing import guard
from conversations.text.phrasing.asides import is_surprised, means_the_other, without_asking
from conversations.text.short_answers import says_any_place
from conversations.text.utterance import Utterance
from conversations.understanding import About, Meaning, Names


def question(wish: Wish, near: Point | None = None) -> Question:
    """POST appointment/sites."""
    return AskSites(wish.payer.key if wish.payer else "", wish.type.key if wish.type else "", near)


def receive(wish: Wish, _asked: AskSites, answer: Sites, _now: datetime) -> Choice:
    """The hoped-for place is taken, else a single one; else the sites are offered as the clinic gave them, nearest
    first.
    """
    wanted = _wanted(wish, answer.sites)
    last = (*wanted, *(site for site in answer.sites if site not in wanted))
    match wanted or answer.sites:
        case ():
            return NothingOffered(Stage.PLACE)
        case sites if wish.hoped_place is not None and _offers(sites, wish.hoped_place):
            return wish.with_place(wish.hoped_place)
        case (Site(locations=()) | Site(locations=(_,)) as only,) if wanted:
            return wish.with_place(_whole(only))
        case (_,) if wanted:
            return ChoosingPlace(last, opened=0)
        case _:
            return ChoosingPlace(last)


def _wanted(wish: Wish, sites: tuple[Site, ...]) -> tuple[Site, ...]:
    """All but those that were refused. They come last in what is offered, are not shown, and can still be named."""
    return tuple(site for site in sites if not wish.unwanted.has_place(site.key))


def _offers(sites: tuple[Site, ...], place: WantedPlace) -> bool:
    """Whether a place is one of these, or anywhere."""
    return place == WantedPlace() or place in places_of(sites).values()


def _whole(site: Site) -> WantedPlace:
    """A site with any of its locations."""
    return WantedPlace(site=site.key, name=site.name)


def _within(site: Site, location: Location) -> WantedPlace:
    """One location of a site."""
    return WantedPlace(site=site.key, location=location.key, name=place_name(site.name, location.name))


def card(wish: Wish, state: ChoosingPlace) -> Card:
    """Where? Sites with the way into their locations, or the locations of one site."""
    if state.opened is not None:
        return _locations_card(wish, state, state.sites[state.opened])
    shown = _wanted(wish, state.sites) or state.sites
    named = labels([_option(site) for site in shown])
    within = labels([_buildings(site) for site in shown])
    groups = [_site_rows(site, at, named[at], within[at]) for at, site in enumerate(shown)]
    anywhere: Row = (Button(message("place.anywhere"), "any"), Button(message("place.near_me"), "near"))
    return (*sofar(wish), message("place.ask")), (anywhere, *paged(groups, state.page, beside=1))


def _site_rows(site: Site, index: int, named: Message, within: Message) -> tuple[Row, ...]:
    """A site, and the way to its locations where it has several."""
    into: tuple[Row, ...] = ((Button(within, "open", str(index)),),) if len(site.locations) > 1 else ()
    return (pick(named, index),), *into


def _buildings(site: Site) -> Option:
    """How many locations a site has."""
    called = message("place.locations", count=len(site.locations), name=ShownName(site.name))
    return Option((called,), _option(site).marks)


def _option(place: Site | Location) -> Option:
    """The name, and how far it is where the clinic says so; two of one name are told by where they are."""
    address = place.address or Address()
    far = () if address.distance is None else (message("place.distance", miles=f"{address.distance:.1f}"),)
    return Option((name(place.name), *far), (text(address.post_code), name(next(iter(address.lines), ""))))


def _locations_card(wish: Wish, state: ChoosingPlace, site: Site) -> Card:
    """Which of this site's locations?"""
    any_of = (Button(label(message("place.any_of", name=ShownName(site.name))), "whole"),)
    shown = option_rows([_option(location) for location in site.locations], state.page, beside=1)
    return (*sofar(wish), message("place.ask_location", name=site.name)), (any_of, *shown)


def sharing_card(wish: Wish, _state: SharingLocation) -> Card:
    """The phone is asked where it is; the buttons are the client's own."""
    return (*sofar(wish), message("place.share")), ()


def pressed(wish: Wish, state: ChoosingPlace, press: Press) -> Choice:
    """Anywhere, a site, into a site's locations, or one of them."""
    match press.verb:
        case "any":
            return wish.with_place(WantedPlace())
        case "near":
            return SharingLocation(state.sites)
        case "open":
            return replace(state, opened=press.index, page=0)
        case _:
            return wish.with_place(_picked(state, press))


def _picked(state: ChoosingPlace, press: Press) -> WantedPlace:
    """The site, the whole of the opened site, or one of its locations."""
    if state.opened is None:
        return _whole(state.sites[press.index])
    site = state.sites[state.opened]
    return _whole(site) if press.verb == "whole" else _within(site, site.locations[press.index])


def places_of(sites: tuple[Site, ...]) -> dict[str, WantedPlace]:
    """Every site and location by its name."""
    places = {site.name: _whole(site) for site in sites}
    for site in sites:
        places |= {place_name(site.name, location.name): _within(site, location) for location in site.locations}
    return places


def _names_of(sites: tuple[Site, ...]) -> tuple[str, ...]:
    """The name of every site and location, as often as there are places of that name."""
    locations = ((site.name, place_name(site.name, location.name)) for site in sites for location in site.locations)
    return (*(site.name for site in sites), *(name for site_name, name in locations if name != site_name))


def typed(wish: Wish, state: ChoosingPlace | SharingLocation, said: Utterance) -> Choice | None:
    """A site or location by name or by a part of it that can mean no other, or "anywhere"."""
    found = named(wish, state.sites, said)
    return wish.with_place(WantedPlace()) if found is None and _either(said.text) else found


def named(wish: Wish, sites: tuple[Site, ...], said: Utterance) -> Wish | Stay | None:
    """The place of these by its name, or by a part of it that can mean no other."""
    found = _by_name(wish, sites, said) or _by_name(wish, sites, said.of(spelled(said.text, tuple(places_of(sites)))))
    found = found or by_consonants(said, tuple(site.name for site in sites))
    return found or _by_address(sites, said)


def _either(typed: str) -> bool:
    """Whether one clause of several says that any place will do, and the others hold no condition."""
    parts = tuple(guard.clauses(typed))
    return len(parts) > 1 and not LIMITS.search(typed) and any(says_any_place(part) for part in parts)


def _by_address(sites: tuple[Site, ...], said: Utterance) -> Stay | None:
    """The site asked back of whose address alone there is a word: "the one on the hill"."""
    town = A_TOWN.match(said.text)
    if DENIED.search(said.text) or (town and not any(_is_at(site, town["name"]) for site in sites)):
        return None
    of_each = [_words_of(site) for site in sites]
    typed = {word for word in WORD.findall(said.text.casefold()) if sum(word in each for each in of_each) == 1}
    meant = [site for site, each in zip(sites, of_each, strict=True) if typed & each]
    return Stay((message("note.which_one", names=Items((text(meant[0].name),))),)) if len(meant) == 1 else None


def _is_at(site: Site, street: str) -> bool:
    """Whether the address names all of a street: "Mill Hill" is no Hill Rise."""
    lines = " ".join(site.address.lines).casefold() if site.address else ""
    return street.casefold() in lines


def _words_of(site: Site) -> set[str]:
    """The words of where a site is."""
    lines = site.address.lines if site.address else ()
    said = " ".join((*lines, *(each.name for each in site.locations))).casefold()
    return {word for word in WORD.findall(said) if word not in STREETS}


def _beside_another(sites: tuple[Site, ...], said: Utterance) -> Site | None:
    """One of two that is named where the other one is meant; or the first of several that are named alike."""
    named = sites_named(sites, said.text)
    if means_the_other(said.text):
        return named[0] if len(named) == 1 and len(sites) == len({site.key for site in sites}) == 2 else None
    alike = len({site.name for site in named}) == 1
    asks = asks_about(said.text)
    return named[0] if len(named) > 1 and not alike and not asks and not ONE_OR_ANOTHER.search(said.text) else None


def sites_named(sites: tuple[Site, ...], typed: str) -> list[Site]:
    """The sites of whose names a word is among these."""
    words = set(WORD.findall(typed.casefold()))
    return [site for site in sites if words & set(WORD.findall(site.name.casefold()))]


def _in_a_question(said: Utterance, name: str, names: tuple[str, ...]) -> Stay | None:
    """The word on a question, where the place is named in one that says more: "Camden Town or Camden Road station?"."""
    known = Names(places=names)
    if is_surprised(said.text):
        return question_about(said, name)
    rest = said.of(without_asking(said.text))
    if rest.text == said.text or rest.meaning(known).place == name or not said.meaning(known).unread:
        return None
    return question_about(said, name)


def _spoken_of(meaning: Meaning, sites: tuple[Site, ...], said: Utterance) -> str | None:
    """The only place that is spoken of, whether or not it is sure that it is wished for."""
    named = sites_named(sites, said.text)
    return meaning.place or (named[0].name if len(named) == 1 else None)


def _which_of(sites: tuple[Site, ...]) -> Stay:
    """Several are named, and none of them is denied: which one is it?"""
    return Stay((message("note.which", names=Items(tuple(text(site.name) for site in sites[:SOME]))),))


def _by_name(wish: Wish, sites: tuple[Site, ...], said: Utterance) -> Wish | Stay | None:
    """The place of these by its name, any of them, or a word where several fit."""
    places = places_of(sites)
    if means_the_other(said.text) and not sites_named(sites, said.text) and len(sites) > 1:
        return _which_of(sites)
    beside = _beside_another(sites, said)
    if beside is not None:
        return wish.refusing(places=(_whole(beside),)) if means_the_other(said.text) else _which_of(sites)
    meaning = said.meaning(Names(places=tuple(places)))
    spoken_of = _spoken_of(meaning, sites, said)
    if spoken_of is not None and denies_there(said.text):
        return wish.refusing(places=(places[spoken_of],))
    if meaning.place is not None and UNFIT.search(said.text) and not FIT.search(said.text):
        return wish.refusing(places=(places[meaning.place],))
    if meaning.place is not None:
        asked = asked_about(said, meaning.place, lambda words: words.meaning(Names(places=tuple(places))).place)
        asked = asked or beside_a_no(
            said, meaning.place, lambda words: words.meaning(Names(places=tuple(places))).place
        )
        asked = asked or _in_a_question(said, meaning.place, tuple(places))
        one = only(_names_of(sites), meaning.place)
        return one if isinstance(one, Stay) else asked or wish.with_place(places[meaning.place])
    if meaning.denied.places and not without_questions(said.text):
        return None  # "the bus does not go there, does it"
    if meaning.denied.places:
        others = wish.refusing(places=tuple(places[name] for name in meaning.denied.places))
        return others.with_place(WantedPlace()) if meaning.anywhere else others
    if meaning.anywhere and BUT_FOR.search(said.text):
        return Stay((message("note.which_not"),))  # it must not be where nobody knows of
    within = ANYWHERE_IN.search(said.text)
    if within and within["name"].casefold() not in set[str]().union(*map(_words_of, sites)):
        return None  # anywhere there is nowhere else
    if (meaning.anywhere and not asks_about(said.text)) or says_any_place(said.text):
        return wish.with_place(WantedPlace())
    return doubted(meaning, About.PLACE)
