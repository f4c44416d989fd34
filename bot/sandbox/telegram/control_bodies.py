"""The JSON bodies of the control calls, member for member."""

from pydantic import BaseModel, ConfigDict, Field


class Body(BaseModel):
    """The base of all bodies: an unknown member is an error, as a misspelt one would go unnoticed."""

    model_config = ConfigDict(extra="forbid")


class NewPerson(Body):
    """Somebody new. `started` lets the bot write first, as to someone who pressed START long ago."""

    first_name: str = Field(min_length=1, max_length=64)
    last_name: str = Field(default="", max_length=64)
    username: str = Field(default="", max_length=32)
    language_code: str = Field(default="en", max_length=8)
    started: bool = False


class Text(Body):
    """A typed text, into a group when `chat_id` names one."""

    text: str
    chat_id: int | None = None


class Start(Body):
    """START, with what a link carried."""

    payload: str = Field(default="", max_length=64, pattern=r"^[A-Za-z0-9_-]*$")


class PressedButton(Body):
    """An inline button. `forged` sends data that is on no button."""

    message_id: int
    data: str
    forged: bool = False


class ReplyButton(Body):
    """A button of the keyboard at the bottom, with a place if it asks for one."""

    text: str
    latitude: float | None = Field(default=None, ge=-90, le=90)
    longitude: float | None = Field(default=None, ge=-180, le=180)


class Location(Body):
    """A point on the map, in degrees."""

    latitude: float = Field(ge=-90, le=90)
    longitude: float = Field(ge=-180, le=180)


class OpenedMiniApp(Body):
    """A web_app button of a message; `url` says which one where there are several, `dark` how the app looks."""

    message_id: int
    url: str = ""
    dark: bool = False


class Group(Body):
    """A group to which the bot is added."""

    title: str = Field(min_length=1, max_length=128)
