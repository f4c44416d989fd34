"""The bot's own web pages."""

from bot.web.app import create_app

__all__ = ["create_app"]
