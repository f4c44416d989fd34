"""What is said to a typed text: the answer to what it is about, to the card, or to what it hints at.

Never silent: of what was not understood it is said so, and the card comes again.
"""

from __future__ import annotations

from dataclasses import replace

from conversations import intents
from conversations.flows import COMMANDS, FLOWS, asks_to_order, flow_of
from conversations.intents import IDLE_CARDS, CardKind
from conversations.machine import beginning, left_unread, looking_up
from conversations.machine.left_unread import Hear
from conversations.machine.part_by_part import heard_in_parts
from conversations.machine.unanswered import GRAVE, GRUMBLES, HEDGED, NOT_UNDERSTOOD, NOT_YET, UNANSWERED, WHOLE
from conversations.moves import navigation, sign_in_number
from conversations.moves.navigation import Scene, carry_out, here, remain
from conversations.protocol import Consult, Go, Move, Notes, Stay
from conversations.screens.model import Screen, message
from conversations.state.appointments import ConfirmingCancellation, ListingAppointments, ShowingAppointment
from conversations.state.booking import Choosing
from conversations.state.conversation import (
    Conversation,
    Ending,
    Finished,
    Matching,
    NoAnswer,
    Placing,
    Role,
    SigningIn,
    Waiting,
    Welcome,
)
from conversations.text import small_talk
from conversations.text.answers import says_yes
from conversations.text.cards import asides
from conversations.text.cards.meant import Asked
from conversations.text.comparatives import read_comparison
from conversations.text.interrogatives import asks_about
from conversations.text.likely import (
    OF_NO_ANSWER,
    OF_NO_CHOICE,
    OF_NO_MOVE,
    OF_NO_VISIT,
    PLAIN,
    among,
    card_of,
    guessed,
    likely,
)
from conversations.text.message import card_kind
from conversations.text.phrasing.beginnings import begins_nothing, gives_up, passes_on_thanks
from conversations.text.phrasing.beside import beside, binds, questions, stands_alone, wished_beside, wishing
from conversations.text.phrasing.grounds import asks_what_was
from conversations.text.short_answers import COMMON, FEW, says_done
from conversations.text.utterance import Utterance
from conversations.understanding import Names
from conversations.understanding.clauses import provisos
from conversations.understanding.normalise import plain
from conversations.understanding.words.rejection import rejects

SEVERAL = 4
"""How many words have to say that a text is about something else."""


def _asks(said: Utterance) -> bool:
    """Whether the words are a question."""
    return asks_about(said.text) or said.text.rstrip().endswith("?")


def about(conversation: Conversation, asked: Asked, said: Utterance) -> Scene:
    """What the card knows; else the flow that there is for it, where nothing is going on, or what the clinic says.

    It never begins a booking, and the card stays as it is, unless what stands beside the question answers it.
    """
    intent = asked.intent
    looking = isinstance(conversation.state, ListingAppointments | ShowingAppointment | ConfirmingCancellation)
    if intent.kind == "booked" and looking:
        flow, at = flow_of(conversation), here(conversation)
        standing = flow.known(at, "my_appointment", said) or flow.known(at, "my_time", said)
        return remain(conversation, *(standing or (message("guess.listed"),)))
    if intent.kind == "booked":
        stands = small_talk.booked(conversation)
        if stands.id == "talk.booked.nothing" and conversation.role is Role.PATIENT:
            return navigation.begin(COMMANDS["appointments"], conversation, stands)
        return remain(conversation, stands)
    known = flow_of(conversation).known(here(conversation), intent.kind, said)
    done_with = intent.kind in ("cancel", "move") and asks_what_was(said.text)
    if done_with and looking and not known:
        return remain(conversation, message("note.not_mine"))
    done = None if known else _done_at(conversation, said)
    if done is not None:
        return done
    if isinstance(conversation.state, ConfirmingCancellation) and intent.leads_to == "appointments" and not known:
        flow = flow_of(conversation)
        return carry_out(flow, conversation, flow.typed(here(conversation), said))  # the question stays open
    leads_to = COMMANDS.get(intent.leads_to) if asked.card in IDLE_CARDS and not known else None
    if leads_to is not None:
        return beginning.begun(leads_to, conversation, "" if done_with else intent.purpose, said.text)
    words = _doubted(conversation, asked, said) or _of_each(conversation, asked, said) or known
    words = words or (message(intent.answer_at(asked.card)),)
    return _chosen_beside(conversation, asked, said, words) or remain(conversation, *words)


def _doubted(conversation: Conversation, asked: Asked, said: Utterance) -> Notes:
    """What is said where a stray word has the words read as what they are not at all like: both are answered."""
    kind = asked.intent.kind
    if kind in GRAVE or not intents.is_misread(said.text, asked.intent, card_of(conversation.state)):
        return ()
    other = guessed(said.text, conversation.state)[:1]
    return () if other == (kind,) or PLAIN.keys() & {*other} else _likely(conversation, said, asked.card, *other, kind)


def _of_each(conversation: Conversation, asked: Asked, said: Utterance) -> Notes:
    """The answers to several questions of one text that are about different things, each once; else nothing."""
    read = [(said.of(part), intents.read(part, asked.card)) for part in questions(said.text)]
    told = [(part, intent) for part, intent in read if intent is not None]
    kinds = {intent.kind for _, intent in told}
    if len(kinds) < 2 or asked.intent.kind not in kinds or kinds & (GRAVE | {"booked"}):
        return ()
    answers = (
        flow_of(conversation).known(here(conversation), intent.kind, part) or (message(intent.answer_at(asked.card)),)
        for part, intent in told
    )
    return tuple(dict.fromkeys(note for notes in answers for note in notes))


def _done_at(conversation: Conversation, said: Utterance) -> Scene | None:
    """What the card of an appointment, or the list of them, does with the one that is meant."""
    flow = flow_of(conversation)
    if not isinstance(conversation.state, ListingAppointments | ShowingAppointment | ConfirmingCancellation):
        return None
    move = flow.typed(here(conversation), said)
    return carry_out(flow, conversation, move) if isinstance(move, Go | Consult) or _says(move) else None


def _says(move: Move | None) -> bool:
    """Whether it stays with a word that is one of its own."""
    return (
        isinstance(move, Stay)
        and bool(move.notes)
        and not {note.id for note in move.notes} & (NOT_UNDERSTOOD | NOT_YET)
    )


def _chosen_beside(conversation: Conversation, asked: Asked, said: Utterance, words: Notes) -> Scene | None:
    """What the rest of the words chooses at a card that asks for a choice, under the answer."""
    rest = beside(said.text, asked.card) if asked.card is CardKind.CHOOSING else ""
    if not rest or type(conversation.state) not in flow_of(conversation).steps:
        return None
    flow = flow_of(conversation)
    if said.of(rest).meaning(flow.names(conversation.task)).is_empty:
        return None
    move = flow.typed(here(conversation), said.of(rest))
    if not isinstance(move, Go | Consult | Stay) or (isinstance(move, Stay) and move.task in (None, conversation.task)):
        return None
    return carry_out(flow, conversation, replace(move, notes=(*words, *move.notes)))


def heard(conversation: Conversation, said: Utterance, hear: Hear) -> Scene:
    """What a text leads to, and a word on each clause of it that made no difference."""
    if conversation.role is Role.PATIENT:
        said = said.of(small_talk.without_regret(said.text))
    if isinstance(conversation.state, Choosing) and conversation.role is Role.PATIENT:
        said = said.of(provisos.plainly(said.text))
    whole = hear(conversation, said)
    ids = frozenset(note.id for note in whole.notes or ())
    grave = whole.before or ids & (WHOLE - {"intent.other"})
    apart = None if grave else heard_in_parts(conversation, said, hear, ids)
    if apart is not None:
        return apart
    scene = _wished(conversation, said, hear, whole)
    shown = looking_up.looked_up(conversation, said, scene, hear)
    return shown or left_unread.taken_up(conversation, said, scene, hear)


def _wished(conversation: Conversation, said: Utterance, hear: Hear, whole: Scene) -> Scene:
    """What the one sentence that wishes or asks leads to, where the whole only answers what is told beside it.

    An order follows from no part of a text, nor a choice where what stands beside it might say otherwise.
    """
    ids = {note.id for note in whole.notes or ()}
    if whole.conversation != conversation or whole.before or conversation.role is Role.STAFF or ids & WHOLE:
        return whole
    idle = isinstance(conversation.state, Welcome | Finished)
    wished = hear(conversation, said.of(wished_beside(said.text) or said.text)) if idle and ids & GRUMBLES else whole
    if wished.conversation != conversation and not wished.before:
        return wished
    names = flow_of(conversation).names(conversation.task)
    asking = asks_to_order(conversation)
    wishes = wishing(said.text)
    for part, rest in wishes if not asking or len(wishes) == 1 else ():
        scene = hear(conversation, said.of(part))
        if scene.notes and {*(whole.notes or ())}.issuperset(scene.notes) and not ids & HEDGED:
            return whole
        told, acts = said.of(rest), scene.conversation != conversation
        if acts:
            if not asking and not scene.before and _only_tells(told, names):
                return scene
            continue
        stray = stands_alone(part) and hear(conversation, told).notes == whole.notes
        if not (stray or ids & (UNANSWERED | HEDGED)):
            continue
        if scene.notes and not {note.id for note in scene.notes} & (UNANSWERED | HEDGED):
            return scene
    return whole


def _only_tells(rest: Utterance, names: Names) -> bool:
    """Whether the other sentences name nothing that could be wished for, or denied."""
    if asks_about(rest.text) or binds(rest.text) or rejects(plain(rest.text)):
        return False
    return rest.meaning(names).is_empty


def answer(conversation: Conversation, said: Utterance, screen: Screen, hear: Hear) -> Scene:
    """The answer to the card, and whatever else the words say; or, of what was not understood, what it hints at."""
    card = card_kind(conversation, screen)
    rest = _beside_lightness(conversation, said)
    if rest is not None:
        return hear(conversation, rest)
    scene = _answered(conversation, said)
    apart = _apart(conversation, said, card, scene.conversation) if scene.conversation != conversation else ()
    if apart:
        return remain(conversation, *apart)
    said_so = {note.id for note in scene.notes or ()}
    spelled = _spelled(conversation, said) if said_so & UNANSWERED and scene.conversation == conversation else said
    if spelled is not said:
        return hear(conversation, spelled)
    words = _likely(conversation, said, card, *guessed(said.text, conversation.state)) if said_so & UNANSWERED else ()
    if words:
        return remain(scene.conversation, *among(words, scene.notes or ()))
    if not said_so & NOT_UNDERSTOOD:
        return scene
    hinted = intents.hinted(said.text, card)
    return about(scene.conversation, Asked(hinted, card), said) if hinted else scene


def _beside_lightness(conversation: Conversation, said: Utterance) -> Utterance | None:
    """What stands beside a light remark, which is not the whole of the text; nothing where an order may follow."""
    is_choosing = isinstance(conversation.state, Choosing) and not asks_to_order(conversation)
    if conversation.role is Role.STAFF or not is_choosing:
        return None
    names = flow_of(conversation).names(conversation.task)
    rest = small_talk.without_lightness(said.text, lambda part: said.of(part).meaning(names).is_empty)
    return said.of(rest) if rest else None


def _spelled(conversation: Conversation, said: Utterance) -> Utterance:
    """The same with slips of typing mended; as it is where an order may follow, and where staff name somebody."""
    if conversation.role is Role.STAFF or asks_to_order(conversation):
        return said
    typed = said.text.split()
    if len(typed) <= FEW:
        meant = " ".join(intents.spelled(word.strip(".,!?").casefold(), COMMON) for word in typed)
        if not COMMON.isdisjoint(meant.split()) and meant != said.text.casefold().strip(" .,!?"):
            return said.of(meant)
    spelled = intents.mended(said.text)
    looking = isinstance(conversation.state, ListingAppointments | ShowingAppointment)
    if spelled == said.text or (looking and " " not in spelled.strip()):
        return said  # a single word may leave the card, as "cancel" does, and not be what was meant
    return said.of(spelled)


def _likely(conversation: Conversation, said: Utterance, card: CardKind, *kinds: str) -> Notes:
    """What there is to say to words that are likely about this."""
    flow = flow_of(conversation)
    if conversation.role is Role.STAFF:
        return ()
    return likely(kinds, conversation.state, card, lambda kind: flow.known(here(conversation), kind, said))


def _apart(conversation: Conversation, said: Utterance, card: CardKind, then: Conversation) -> Notes:
    """What is said to words that are surely about something else than a visit, or than the choice that is asked for.

    `then` is what they would lead to.
    """
    if intents.asks_for_a_visit(said.text) or read_comparison(said.text) is not None:
        return ()
    if asks_to_order(conversation) and says_yes(said.text):
        return ()  # what is said beside a plain yes is a courtesy
    asks = _asks(said)
    match conversation.state:
        case Welcome() | Finished():
            kinds = OF_NO_VISIT if flow_of(then) is FLOWS[0] else frozenset[str]()
        case ListingAppointments() | ShowingAppointment():
            kinds = OF_NO_MOVE | OF_NO_CHOICE if asks else OF_NO_MOVE
        case _:
            passing = OF_NO_ANSWER if card_of(conversation.state) else frozenset[str]()
            kinds = OF_NO_CHOICE | passing if asks else passing
    likeliest = intents.no_wish(said.text, card_of(conversation.state))
    if isinstance(conversation.state, ListingAppointments) and asks:  # it opens one of them, which is no harm either
        likeliest = guessed(said.text, conversation.state)[:1]
    elif isinstance(conversation.state, Welcome | Finished) and len(said.text.split()) >= SEVERAL:
        likeliest = likeliest or intents.surely(said.text)
    elif OF_NO_CHOICE.issuperset(likeliest) and not OF_NO_CHOICE.issuperset(intents.no_wish(said.text) or "-"):
        likeliest = ()
    return _likely(conversation, said, card, *likeliest) if kinds.issuperset(likeliest) else ()


def _answered(conversation: Conversation, said: Utterance) -> Scene:
    """What the card, or what there is to wait for, makes of the words."""
    flow, at = flow_of(conversation), here(conversation)
    match conversation.state:
        case Welcome() | Finished():
            return _unasked(conversation, said)
        case SigningIn() if says_done(said.text):
            return remain(conversation, message("note.not_signed_in"))
        case Waiting() | SigningIn() | NoAnswer() as pending:
            return carry_out(flow, conversation, flow.typed_meanwhile(at, pending, said))
        case Matching() as asked:
            return sign_in_number.typed(conversation, asked, said)
        case Placing() if conversation.is_asked:
            return remain(conversation, small_talk.booked(conversation))
        case Placing(unsure):
            name = "note.still_checking" if unsure else "note.placing_first"
            return remain(conversation, message(conversation.worded(name)))
        case _:
            return carry_out(flow, conversation, flow.typed(at, said))


def _unasked(conversation: Conversation, said: Utterance) -> Scene:
    """Nothing is going on: the words may begin a flow, and so may a yes to what the first card offers.

    Words of staff look for a patient, whatever else they might say.
    """
    if isinstance(conversation.state, Welcome) and says_yes(said.text):
        return beginning.begun(flow_of(conversation), conversation)
    is_patient = conversation.role is Role.PATIENT
    booked = conversation.state.ending is Ending.BOOKED if isinstance(conversation.state, Finished) else False
    if is_patient and (small_talk.declines(said.text) or gives_up(said.text)):
        return remain(conversation, *small_talk.idle_words(said.text, "decline", booked=booked))
    if is_patient and passes_on_thanks(said.text):
        return remain(conversation, message("mood.praise"), message("intent.message"))
    mood = small_talk.mood_of(said.text)
    if is_patient and (begins_nothing(said.text) or asides.is_moved(said.text, mood, booked=booked)):
        return remain(conversation, *small_talk.idle_words(said.text, mood, booked=booked))
    for flow in FLOWS:
        move = flow.unasked(said) if flow.role is conversation.role else None
        if move is not None and not (booked and isinstance(move, Stay)):
            return replace(carry_out(flow, conversation, navigation.warned(conversation, move)), bare=True)
    return remain(conversation, *small_talk.idle_words(said.text, mood, booked=booked))
