"""The settings, from the environment or a `.env` file.

Owns their names, their defaults and what makes one usable. A setting that is missing or malformed is named in one line
that says what to do; its value is never quoted, as it may be a secret.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from datetime import time
from pathlib import Path
from typing import Annotated, Any, Final, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from dotenv import dotenv_values
from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    SecretStr,
    StringConstraints,
    ValidationError,
    model_validator,
)
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

from bot.spans import QuietHours, read_leads, read_quiet_hours
from bot.zone_rules import is_zone
from conversations.understanding.when.bank_holidays import ENGLAND, known

ENV_FILE: Final = ".env"
SQLITE: Final = "sqlite:///"
POSTGRESQL: Final = ("postgresql://", "postgres://", "postgresql+psycopg://")
LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
UNFIT: Final = frozenset(' "<>\\^`{|}')
"""What no address holds; the browser of a patient would make another address of it."""

LARGEST_CHAT: Final = 2**52
"""Telegram promises that the numbers of chats have no more than 52 bits."""

TOKEN: Final = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{10,100}")

HELP: Final[Mapping[str, str]] = {
    "TELEGRAM_TOKEN": "the token that @BotFather gave you, such as 123456:ABC-DEF…",
    "TELEGRAM_API_URL": "an address such as https://api.telegram.org",
    "PORTAL_URL": "the address of the clinic's Patient Portal API, such as https://api.meddbase.com/patientportalapi",
    "PORTAL_CLIENT_KEY": "the client key that the clinic got for its portal",
    "PORTAL_SIGNUP_CODE": "the charge band code for people without an account, or leave it out",
    "PORTAL_SIGNUP_PAYER": "the company that is billed for people without an account, or leave it out",
    "PORTAL_WEB_URL": "the address of the clinic's patient portal, or leave it out",
    "PORTAL_SESSION_STYLE": "header or cookie",
    "DATABASE_URL": "sqlite:///clinic-bot.db, or postgresql://user:password@host/name",
    "SECRET_KEY": "at least 16 random characters, which PostgreSQL needs; beside SQLite one is made and kept",
    "PUBLIC_URL": "the https:// address at which patients reach this program (http:// only on loopback)",
    "CLINIC_NAME": "the clinic's name, in at most 100 characters",
    "CLINIC_PHONE": "the clinic's telephone number, which patients are shown",
    "CLINIC_ANSWERS": "a TOML file with the clinic's answers to standing questions, or leave it out",
    "PRIVACY_URL": "the address of the privacy notice, or leave it out",
    "STAFF_ALERT_CHAT": "the number of a Telegram chat, or leave it out",
    "AUDIT_HEAD": "a file, kept apart from the database, for the head of the audit trail, or leave it out",
    "STAFF_TELEGRAM_IDS": "JSON with the Telegram accounts that staff may use, such as [123456], or leave it out",
    "PORTAL_PRICE": "gross, net or off",
    "LISTEN": "host:port, such as 127.0.0.1:8080",
    "METRICS_LISTEN": "host:port of an address that patients do not reach, such as 127.0.0.1:9108, or leave it out",
    "UPDATES": "polling or webhook",
    "REMINDERS": "how long before a visit patients are reminded, such as 48h,3h or 90m, or none",
    "QUIET_HOURS": "hours in which nobody is reminded, such as 21-8 or 21:30-7:30, or none",
    "WATCH_SEARCHES_PER_MINUTE": "how many searches for something sooner are made a minute at most, 1 to 60",
    "EMERGENCY_NUMBER": "the number that is called in an emergency, such as 999",
    "CRISIS_LINE": "whom people can talk to who despair, such as Samaritans, 116 123, or leave it out",
    "CLINIC_TIMEZONE": "a time zone such as Europe/London",
    "HOLIDAYS": "a country and its part whose bank holidays are kept, such as GB-ENG, GB-SCT or IE",
    "SITE_TIMEZONES": 'JSON from site keys to time zones, such as {"1123": "Europe/Dublin"}',
    "VISIT_WORDS": 'JSON from the clinic\'s own words to names of its visits, such as {"MOT": "Health check"}',
    "SITE_COORDINATES": 'JSON from site keys, or site/location, to places, such as {"1123": [51.54, -0.14]}',
}


SECRETS: Final = ("TELEGRAM_TOKEN", "PORTAL_CLIENT_KEY", "PORTAL_SIGNUP_CODE", "SECRET_KEY", "DATABASE_URL")
"""What may stand in a file of its own, which NAME_FILE names: containers and systemd hand secrets over so."""

LARGEST_SECRET: Final = 10_000
"""Bytes of such a file."""

QUOTED: Final = re.compile(r"""(["'])(.*)\1(?:\s+#.*)?""", re.DOTALL)
"""A value in quotes, as they stay around it where no shell reads it, and a remark behind them."""

REMARK: Final = re.compile(r"\s+#.*", re.DOTALL)
WORDS: Final = frozenset(
    {"clinic_name", "clinic_phone", "emergency_number", "crisis_line", "clinic_answers", "secret_key", "audit_head"}
)
"""What may hold a blank and a "#" that belong to it."""


class SettingError(Exception):
    """Settings are missing or cannot be used. The text is a line each, for the person who runs the program."""


def _web(address: str) -> str:
    """An address to which more can be added at its end. Reading its port raises where it is none."""
    parts = urlsplit(address)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.port == 0:
        raise ValueError
    if not address.isprintable() or not UNFIT.isdisjoint(address):
        raise ValueError
    parts.hostname.encode("idna")
    return address.rstrip("/")


def _public(address: str) -> str:
    parts = urlsplit(_web(address))
    if parts.scheme == "http" and parts.hostname not in LOOPBACK:
        raise ValueError
    return address.rstrip("/")


def _database(url: str) -> str:
    if url.startswith(SQLITE) and len(url) > len(SQLITE):
        return url
    if not url.startswith(POSTGRESQL) or urlsplit(url).port == 0:  # reading it raises where it is no port
        raise ValueError
    return url


def _endpoint(listen: str) -> str:
    host, colon, port = listen.rpartition(":")
    if not (host and colon and port.isdecimal() and int(port) < 65536):
        raise ValueError
    host.encode("idna")
    return listen


def endpoint(listen: str) -> tuple[str, int]:
    """The host and the port of an address to listen on."""
    host, _, port = listen.rpartition(":")
    return host.strip("[]"), int(port)


def _zone(name: str) -> str:
    if not is_zone(name):
        raise ValueError
    return name


def _holidays(code: str) -> str:
    if not known(code):
        raise ValueError
    return code


def _token(token: SecretStr) -> SecretStr:
    if not TOKEN.fullmatch(token.get_secret_value()):
        raise ValueError
    return token


def _json(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) else value


def _bare(field: str, value: Any) -> Any:
    """A value without the blanks and the quotes around it, nor a remark behind it."""
    if not isinstance(value, str) or not value.strip():
        return value
    quoted = QUOTED.fullmatch(value.strip())
    if quoted and (quoted[1] not in quoted[2] or quoted[2].startswith("{")):
        return quoted[2].strip()
    return value.strip() if field in WORDS else REMARK.sub("", value.strip())


def _long(secret: SecretStr) -> SecretStr:
    if len(secret.get_secret_value()) < 16:
        raise ValueError
    return secret


Web = Annotated[str, AfterValidator(_web)]
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)]
Number = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)]
Zone = Annotated[str, AfterValidator(_zone)]
Holidays = Annotated[str, AfterValidator(_holidays)]
Json = (NoDecode, BeforeValidator(_json))
Latitude = Annotated[float, Field(ge=-90, le=90)]
Longitude = Annotated[float, Field(ge=-180, le=180)]


class Settings(BaseSettings):
    """All settings. What a command cannot do without is asked for by `need`."""

    model_config = SettingsConfigDict(
        env_file=ENV_FILE, env_file_encoding="utf-8", env_ignore_empty=True, extra="ignore", frozen=True
    )

    telegram_token: Annotated[SecretStr, AfterValidator(_token)] | None = None
    telegram_api_url: Web = "https://api.telegram.org"
    portal_url: Annotated[str, AfterValidator(_public)] = "https://api.meddbase.com/patientportalapi"
    portal_client_key: SecretStr | None = None
    portal_signup_code: SecretStr | None = None
    portal_signup_payer: Name | None = None
    portal_web_url: Web | None = None
    portal_session_style: Literal["header", "cookie"] = "header"
    database_url: Annotated[str, AfterValidator(_database)] = "sqlite:///clinic-bot.db"
    secret_key: Annotated[SecretStr, AfterValidator(_long)] | None = None
    public_url: Annotated[str, AfterValidator(_public)] | None = None
    clinic_name: Name = "the clinic"
    clinic_phone: Number | None = None
    clinic_answers: Path | None = None
    privacy_url: Web | None = None
    staff_alert_chat: Annotated[int, Field(ge=-LARGEST_CHAT, le=LARGEST_CHAT)] | None = None
    portal_price: Literal["gross", "net", "off"] = "gross"
    listen: Annotated[str, AfterValidator(_endpoint)] = "127.0.0.1:8080"
    metrics_listen: Annotated[str, AfterValidator(_endpoint)] | None = None
    updates: Literal["polling", "webhook"] = "polling"
    clinic_timezone: Zone = "Europe/London"
    holidays: Holidays = ENGLAND
    site_timezones: Annotated[dict[str, Zone], *Json] = {}
    site_coordinates: Annotated[dict[str, tuple[Latitude, Longitude]], *Json] = {}
    emergency_number: Number = "999"
    crisis_line: Name | None = None
    reminders: Annotated[tuple[int, ...], NoDecode, BeforeValidator(read_leads)] = (48 * 60, 3 * 60)
    quiet_hours: Annotated[QuietHours | None, NoDecode, BeforeValidator(read_quiet_hours)] = QuietHours(
        time(21), time(8)
    )
    watch_searches_per_minute: Annotated[int, Field(ge=1, le=60)] = 6
    visit_words: Annotated[dict[Name, Name], *Json] = {}
    audit_head: Path | None = None
    staff_telegram_ids: Annotated[frozenset[Annotated[int, Field(gt=0, le=LARGEST_CHAT)]] | None, *Json] = None

    @model_validator(mode="before")
    @classmethod
    def _without_quotes(cls, given: Any) -> Any:
        """What is left empty without them is not given."""
        bare = {field: _bare(field, value) for field, value in given.items()}
        return {field: value for field, value in bare.items() if value != ""}

    @property
    def host(self) -> str:
        """The address that the web pages listen on."""
        return endpoint(self.listen)[0]

    @property
    def port(self) -> int:
        """The port that the web pages listen on; 0 takes any free one."""
        return endpoint(self.listen)[1]

    @property
    def zone(self) -> ZoneInfo:
        """The clinic's zone."""
        return ZoneInfo(self.clinic_timezone)

    @property
    def zones(self) -> dict[str, ZoneInfo]:
        """The zones of sites that lie elsewhere."""
        return {site: ZoneInfo(name) for site, name in self.site_timezones.items()}

    @property
    def sqlite_file(self) -> Path | None:
        """The database's file, if it is one."""
        return Path(self.database_url.removeprefix(SQLITE)) if self.database_url.startswith(SQLITE) else None

    def need(self, *names: str) -> None:
        """Raises `SettingError` with a line for each of these that is not set."""
        missing = [name for name in names if getattr(self, name.lower()) is None]
        if missing:
            raise SettingError("\n".join(map(_missing, missing)))


class GivenSettings(Settings):
    """Settings that the program gives itself, whatever the environment says."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - pydantic's signature
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """No others."""
        return (init_settings,)


def read_settings(*needed: str) -> Settings:
    """The settings of this process. Raises `SettingError` with all that is malformed, or missing of those `needed`."""
    given = _from_files()
    try:
        settings = Settings(**given)
        settings.need(*needed)
    except ValidationError as error:
        malformed = list(dict.fromkeys(str(each["loc"][0]) for each in error.errors()))
        usual = {field: Settings.model_fields[field].default for field in malformed}
        others = [name for name in needed if name.lower() not in malformed]
        missing = [name for name in others if getattr(Settings(**{**given, **usual}), name.lower()) is None]
        raise SettingError("\n".join([*map(_line, malformed), *map(_missing, missing)])) from None
    except (OSError, UnicodeDecodeError):
        raise SettingError(".env cannot be read: it must be a text file in UTF-8") from None
    return settings


def _from_files() -> dict[str, Any]:
    """The settings whose NAME_FILE is set, in the environment or in `.env`. Raises `SettingError`."""
    given = {name: value for name, value in dotenv_values(ENV_FILE).items() if value} | os.environ
    found: dict[str, Any] = {}
    for name in SECRETS:
        file = given.get(f"{name}_FILE")
        if not file:
            continue
        if given.get(name):
            raise SettingError(f"{name} and {name}_FILE are both set: leave one of them out")
        try:
            words = Path(file).read_bytes()[: LARGEST_SECRET + 1].decode().strip()
        except (OSError, ValueError) as error:
            why = error.strerror if isinstance(error, OSError) else "it is no text in UTF-8"
            raise SettingError(f"{name}_FILE cannot be read: {file}: {why}") from None
        if not words or len(words) > LARGEST_SECRET:
            raise SettingError(f"{name}_FILE cannot be used: {file} should hold nothing but {HELP[name]}")
        found[name.lower()] = words
    return found


def _missing(name: str) -> str:
    return f"{name} is missing: set it in the environment or in .env to {HELP[name]}"


def _line(field: str) -> str:
    name = field.upper()
    return f"{name} cannot be used: set it to {HELP.get(name, 'a value of the right kind')}"
