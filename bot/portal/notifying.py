"""Section notification: what the portal wants somebody to know.

Must never mark anything as read: the API has no call for that.
"""

from __future__ import annotations

from bot.portal.calling import Caller
from bot.portal.request import Value, read
from bot.portal.results import Notification, Subject
from bot.portal.session import PortalSession
from bot.portal.wire.notices import NotificationData


class NotificationCalls:
    """The call of section notification."""

    _caller: Caller

    async def notifications(self, session: PortalSession, subjects: Subject | None = None) -> tuple[Notification, ...]:
        """GET notification/notifications about these subjects, or those that the portal thinks matter."""
        params: dict[str, Value] = {"type": None if subjects is None else subjects.value}
        found = await self._caller.rows(read("notification/notifications", session, params), NotificationData)
        return tuple(each.notification() for each in found)
