"""Notifications and questionnaires as the portal spells them."""

from __future__ import annotations

from bot.portal.results import Notification, Questionnaire, Subject
from bot.portal.wire.fields import AnyKey, LooseKey, Number, Text, Wire

_ALL = sum(Subject)


class NotificationData(Wire):
    """`{Key, Type, Message, ObjectKey}`."""

    key: LooseKey = None
    type: Number = None
    message: Text = ""
    object_key: LooseKey = None

    def notification(self) -> Notification:
        """What it says; of an unknown type nothing is known but the words."""
        kind = self.type if self.type is not None and self.type > 0 else 0
        return Notification(Subject(kind & _ALL), self.message.strip(), self.key, self.object_key)


class QuestionnaireData(Wire):
    """`QuestionnaireOverviewData`."""

    key: AnyKey
    name: Text = ""

    def questionnaire(self) -> Questionnaire:
        """What is to be filled in."""
        return Questionnaire(self.key, self.name.strip())
