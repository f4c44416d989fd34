"""Delivers the outbox: its rows in order, at least once, never stuck; and the calls to Telegram that are never stored.

Owns what becomes of each row when Telegram does not take it. Must never hold the lane for long: what Telegram wants
later is left in the outbox. What is done at once (answering a press, showing that somebody types, taking a secret away)
must never delay a turn or fail one, nor let one chat's presses crowd out another's.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, assert_never

from cachetools import LRUCache

from bot import logs
from bot.logs import ChatName
from bot.runtime.codec import Erase, Leave, Outgoing, Say, TakeOut, digest
from bot.runtime.dead_letters import MOST_REFUSALS, REFUSALS, DeadLetters, pause_after
from bot.runtime.lanes import STEP, HeldLease
from bot.runtime.ports import Links, Messenger
from bot.store.errors import StoreError
from bot.store.records import OutboxRow
from bot.telegram import Card, ChatGone, Rejected, TelegramTrouble, TryLater, WrongToken
from bot.telegram.cards import page_of, video_call_of, wants_staff
from conversations.effects import Keep, Show
from conversations.screens.entry import AllKept
from conversations.screens.model import Doing, Message, Screen, message

LATER = 5.0
"""Seconds until a row that took too long is tried again."""

OWNING_UP = 4.0
"""Seconds for a word in place of what cannot be said: with the step before it, the lease still lasts."""

REFUSED_TOKEN = 30.0

MOST_BEGUN = 1000
"""Rows of which a part was done and the rest waits that are remembered; any other is begun again."""

OF_A_DELETION = frozenset({"note.secret", "note.personal"})
"""Words that say that what was typed is deleted."""

MOST_ANSWERS = 1000
"""Presses of one chat that wait for their answer; of more, the oldest get none: Telegram takes no late answers."""

VideoLink = Callable[[int, str], Awaitable[str]]
"""Fetches the address of the video call of somebody's appointment; empty where it cannot be had."""

AllKeptOf = Callable[[int], Awaitable[tuple[str, bytes]]]
"""Makes the file of all that is kept of a chat: its name and content."""


class Outbox:
    """Sends what the committed turns of a chat left to say."""

    def __init__(  # noqa: PLR0913, PLR0917 - what a message may open or bring
        self,
        messenger: Messenger,
        links: Links,
        dead: DeadLetters,
        chat_name: ChatName,
        video: VideoLink,
        forms: Links | None = None,
        patients: Links | None = None,
        all_kept: AllKeptOf | None = None,
    ) -> None:
        """`links` lead to the sign-in page, `forms` to the registration page, `patients` to that on which staff fill in
        a new patient, `video` into a call. `all_kept` makes the file of what is kept."""
        self._all_kept = all_kept
        self._messenger = messenger
        self._video = video
        self._pages = {Doing.SIGN_IN: links, Doing.REGISTER: forms or links, Doing.NEW_PATIENT: patients or links}
        self._dead = dead
        self._chat_name = chat_name
        self._begun: LRUCache[int, None] = LRUCache(MOST_BEGUN)
        self._undeleted: LRUCache[int, None] = LRUCache(MOST_BEGUN)

    async def perform(self, held: HeldLease, rows: Sequence[tuple[OutboxRow, Outgoing | None]]) -> float | None:
        """Sends rows in order, each with what it says; None is unreadable here, and put aside for a release that can.

        Returns the seconds (s) until the rest is worth another try, None when nothing is left. Raises `LeaseLost`.
        """
        for row, outgoing in rows:
            await held.still()
            if isinstance(outgoing, Erase):
                await self._erase(held)
                return None
            if outgoing is None:
                await self._put_aside(held, row, "unreadable")
                continue
            try:
                card = await self._row(held.chat, row, outgoing, held.card)
            except TryLater as later:
                wait = await self._later(held, row, outgoing, later)
                if wait is not None:
                    return wait
            except ChatGone as gone:
                self._nobody_there(held, row, outgoing, gone)
            else:
                held.performed(row.id, card)
        return None

    async def _erase(self, held: HeldLease) -> None:
        """Delete what is kept of the chat, and then say so, as well as can be: nothing of that is kept."""
        unsettled = await held.forget()
        logs.event("forgotten", chat=self._chat_name(held.chat), unsettled=unsettled)
        with contextlib.suppress(TelegramTrouble, TimeoutError):
            async with asyncio.timeout(OWNING_UP):
                await self._messenger.say(held.chat, message("forgotten.unsettled" if unsettled else "forgotten"))

    def _nobody_there(self, held: HeldLease, row: OutboxRow, outgoing: Outgoing, gone: ChatGone) -> None:
        """The person blocked the bot: what was theirs to keep is kept until they are heard of again."""
        if isinstance(outgoing, Say):
            self._dead.staff.unreached(outgoing.message, gone)
        else:
            logs.event("nobody_there", chat=self._chat_name(held.chat))
        if isinstance(outgoing, Keep):
            held.missed(row.id, held.card)
        else:
            held.performed(row.id, held.card)

    async def _later(self, held: HeldLease, row: OutboxRow, outgoing: Outgoing, later: TryLater) -> float | None:
        """Seconds until the row is worth another try; None where it was tried often enough, and the next may go on."""
        logs.event("say_later", chat=self._chat_name(held.chat), why=str(later))
        if not later.answered:
            return later.seconds
        refusals = row.tries + 1
        if refusals >= REFUSALS and await self._replaced(held, row, outgoing):
            return None
        if refusals >= MOST_REFUSALS:
            if isinstance(outgoing, TakeOut):
                self._undeleted[held.chat] = None
            await self._put_aside(held, row, str(later))
            return None
        held.refused(row.id)
        return pause_after(refusals)

    async def _put_aside(self, held: HeldLease, row: OutboxRow, why: str) -> None:
        await self._dead.message(held.chat, row, why)
        held.missed(row.id, held.card)

    async def _replaced(self, held: HeldLease, row: OutboxRow, outgoing: Outgoing) -> bool:
        """Whether Telegram takes a plain message in place of the one that it fails at."""
        if not isinstance(outgoing, Show | Keep):
            return False
        await held.still()
        try:
            card = await self._owned_up(held.chat, outgoing, held.card)
        except TryLater:
            return False
        await self._dead.message(held.chat, row, "telegram_fails_at_it")
        held.performed(row.id, card)
        return True

    async def _row(self, chat: int, row: OutboxRow, outgoing: Outgoing, card: Card) -> Card:
        """The card after one row. Raises `TryLater`, `ChatGone` and `StoreError`; what is refused is owned up."""
        try:
            async with asyncio.timeout(STEP):
                return await self._say(chat, row, outgoing, card)
        except TryLater:
            raise
        except TimeoutError:
            raise TryLater(LATER, "took too long") from None
        except WrongToken:
            raise TryLater(REFUSED_TOKEN, "token refused") from None
        except (ChatGone, StoreError):
            raise
        except Rejected as refusal:
            if not isinstance(outgoing, Say):
                return await self._unsaid(chat, row, outgoing, card, refusal)
            self._dead.staff.unreached(outgoing.message, refusal)
            return card
        except Exception as error:  # noqa: BLE001 - what cannot be said must not silence what follows it
            return await self._unsaid(chat, row, outgoing, card, error)

    async def _unsaid(self, chat: int, row: OutboxRow, outgoing: Outgoing, card: Card, error: Exception) -> Card:
        """Own up that there is something which cannot be said. Raises `TryLater`."""
        logs.event("unsayable", logs.ERROR, chat=self._chat_name(chat), row=row.id, why=error)
        return await self._owned_up(chat, outgoing, card)

    async def _owned_up(self, chat: int, outgoing: Outgoing, card: Card) -> Card:
        """In place of a message that Telegram does not take, one that says so: nobody is left without an answer.

        Raises `TryLater`; then all of it is tried again.
        """
        if not isinstance(outgoing, Show | Keep):
            return card
        ways = outgoing.screen.rows[-1:]  # Back, Start over and the like: labels of the bot's own
        plain = replace(outgoing.screen, body=(message("unsayable"),), rows=ways, wants_location=False)
        try:
            async with asyncio.timeout(OWNING_UP):
                if isinstance(outgoing, Keep):
                    return await self._messenger.keep(chat, plain, card)
                return await self._messenger.show(chat, plain, card, fresh=True)
        except TimeoutError:
            raise TryLater(LATER, "took too long") from None
        except TryLater:
            raise
        except TelegramTrouble as trouble:
            logs.event("unsayable_at_all", chat=self._chat_name(chat), why=type(trouble).__name__)
        return card

    async def _say(self, chat: int, row: OutboxRow, outgoing: Outgoing, card: Card) -> Card:
        match outgoing:
            case Show():
                return await self._show(chat, outgoing, card, digest(row.body))
            case Keep(screen, entry):
                if isinstance(entry, AllKept):
                    return await self._hand_over(chat, screen, card)
                link = await self._link(chat, screen)
                entry, begun = (None if row.id in self._begun else entry), partial(self._begins, row.id)
                return await self._messenger.keep(chat, screen, card, link=link, entry=entry, begun=begun)
            case Say(words):
                await self._dead.staff.tell(self._messenger, chat, words)
                return card.typed_below()
            case Leave():
                await self._leave(chat, row.id)
                return card
            case TakeOut(typed):
                await self._take_out(chat, typed)
                return card
            case Erase():
                return card  # it is done under the lease
            case _:
                assert_never(outgoing)

    async def _hand_over(self, chat: int, screen: Screen, card: Card) -> Card:
        """The message with the file of all that is kept, as it is now."""
        assert self._all_kept is not None  # noqa: S101 - without one, nobody is offered it
        return await self._messenger.hand_over(chat, screen, card, *await self._all_kept(chat))

    async def _take_out(self, chat: int, typed: int) -> None:
        """Delete what was typed; where Telegram leaves it there, the next card says so. Raises `TelegramTrouble`."""
        try:
            await self._messenger.delete(chat, typed)
        except Rejected as refusal:
            logs.event("not_deleted", logs.WARNING, chat=self._chat_name(chat), why=str(refusal))
            self._undeleted[chat] = None

    async def _leave(self, chat: int, row: int) -> None:
        """Leave a group, unless it is the staff's, which has become another. Raises `TelegramTrouble`."""
        if not self._dead.staff.is_it(chat):
            await self._dead.staff.look_for(self._messenger)
        if self._dead.staff.is_it(chat):
            return
        if row not in self._begun:
            await self._messenger.say(chat, message("telegram.group"))
            self._begins(row)
        await self._messenger.leave(chat)

    def _begins(self, row: int) -> None:
        """A part of the row is in the chat: where Telegram wants the rest later, only that is sent then."""
        self._begun[row] = None

    async def _show(self, chat: int, show: Show, card: Card, shown: str) -> Card:
        screen, fresh = show.screen, show.fresh
        call = video_call_of(screen)
        one_use = page_of(screen) is not None or call is not None
        if shown == card.shown and card.editable and not fresh and not one_use:
            return card
        link = await self._link(chat, screen)
        video = "" if call is None else await self._video(chat, call)
        if call is not None and not video:
            screen = replace(screen, body=(*screen.body, message("video.none")))
        if chat in self._undeleted:
            screen = replace(screen, body=tuple(map(_left_there, screen.body)))
        new = await self._messenger.show(chat, screen, card, fresh=fresh, link=link, video=video)
        self._undeleted.pop(chat, None)
        return new if screen.wants_location else replace(new, shown=shown)

    async def _link(self, chat: int, screen: Screen) -> str:
        page = page_of(screen)
        link = "" if page is None else await self._pages[page].give(chat)
        return f"{link}?as=staff" if link and wants_staff(screen) else link


def _left_there(words: Message) -> Message:
    return message("note.undeleted") if words.id in OF_A_DELETION else words


class Asides:
    """Best-effort calls to Telegram beside the turn, which are never stored; of a chat one answer is under way."""

    def __init__(self, messenger: Messenger) -> None:
        self._messenger = messenger
        self._running: set[asyncio.Task[None]] = set()
        self._answers: dict[int, deque[tuple[str, Message | None]]] = {}

    @property
    def at_work(self) -> bool:
        """Whether one of them is under way."""
        return bool(self._running)

    def answer(self, chat: int, callback: str, notice: Message | None) -> None:
        """Answer a press, after the chat's earlier ones."""
        waiting = self._answers.get(chat)
        if waiting is not None:
            waiting.append((callback, notice))
            return
        self._answers[chat] = deque([(callback, notice)], MOST_ANSWERS)
        self.begin(self._answer_all(chat))

    def typing(self, chat: int) -> None:
        """Show that an answer is being prepared."""
        self.begin(self._messenger.typing(chat))

    def menu(self, chat: int, *, staff: bool) -> None:
        """List the commands that somebody of this role has use for."""
        self.begin(self._messenger.menu(chat, staff=staff))

    def delete(self, chat: int, message_id: int) -> None:
        """Take what the person typed out of the chat."""
        self.begin(self._messenger.delete(chat, message_id))

    async def finish(self, seconds: float) -> None:
        """Give those that are under way a moment, and let go of the rest."""
        if self._running:
            _, unfinished = await asyncio.wait(self._running, timeout=seconds)
            for task in unfinished:
                task.cancel()

    async def _answer_all(self, chat: int) -> None:
        waiting = self._answers[chat]
        try:
            while waiting:
                await self._try(self._messenger.answer(*waiting.popleft()))
        finally:
            del self._answers[chat]

    def begin(self, call: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Let a call go on by itself; what it fails with is logged."""
        task = asyncio.create_task(self._try(call))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return task

    async def _try(self, call: Coroutine[Any, Any, None]) -> None:
        try:
            await call
        except Exception as error:  # noqa: BLE001 - nothing beside a turn may disturb it
            logs.event("aside_failed", logs.WARNING, why=error)
