"""The state of the stand-in Telegram, what people do in it, and how updates reach the bot."""
