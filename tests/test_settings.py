"""Every setting: what it is when it is not given, what makes it usable, and the one line for one that is not."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import time
from pathlib import Path

import pytest

from bot.settings import HELP, SECRETS, SettingError, Settings, read_settings
from bot.spans import QuietHours
from bot.startup.secret_key import secret_key

ROOT = Path(__file__).resolve().parents[1]
Read = Callable[..., Settings]


@pytest.fixture
def read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Read:
    """Reads the settings of a process with this environment alone, in a folder of its own."""

    def read(**environment: str) -> Settings:
        for name in Settings.model_fields:
            monkeypatch.delenv(name.upper(), raising=False)
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        return read_settings()

    monkeypatch.chdir(tmp_path)
    return read


def test_nothing_has_to_be_said_of_what_is_usual(read: Read) -> None:
    settings = read()
    assert settings.telegram_api_url == "https://api.telegram.org"
    assert settings.portal_url == "https://api.meddbase.com/patientportalapi"
    assert (settings.host, settings.port) == ("127.0.0.1", 8080)
    assert settings.sqlite_file == Path("clinic-bot.db")
    assert (settings.portal_price, settings.portal_session_style, settings.updates) == ("gross", "header", "polling")
    assert (settings.zone.key, settings.zones, settings.emergency_number) == ("Europe/London", {}, "999")
    assert settings.crisis_line is None


def test_an_empty_setting_is_one_that_was_not_given(read: Read) -> None:
    settings = read(PUBLIC_URL="", LISTEN="", STAFF_ALERT_CHAT="")
    assert (settings.public_url, settings.listen, settings.staff_alert_chat) == (None, "127.0.0.1:8080", None)


def test_settings_come_from_the_file_and_the_environment_wins(read: Read, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("CLINIC_NAME=From the file\nCLINIC_PHONE=1\n", encoding="utf-8")
    settings = read(CLINIC_PHONE="2")
    assert (settings.clinic_name, settings.clinic_phone) == ("From the file", "2")


def test_everything_that_can_be_said_is_understood(read: Read) -> None:
    settings = read(
        TELEGRAM_TOKEN="123456:obviously-fake-token",
        PUBLIC_URL="https://clinic.example/bot/",
        LISTEN="[::1]:0",
        DATABASE_URL="sqlite:////var/lib/bot.db",
        STAFF_ALERT_CHAT="-100200",
        SITE_TIMEZONES='{"1123": "Europe/Dublin"}',
        SITE_COORDINATES='{"1123": [51.54, -0.14]}',
        VISIT_WORDS='{"MOT": "Health check"}',
        CRISIS_LINE="Samaritans, 116 123 # at any hour",
    )
    assert settings.public_url == "https://clinic.example/bot"
    assert (settings.host, settings.port) == ("::1", 0)
    assert settings.sqlite_file == Path("/var/lib/bot.db")
    assert settings.staff_alert_chat == -100200
    assert settings.zones["1123"].key == "Europe/Dublin"
    assert settings.site_coordinates == {"1123": (51.54, -0.14)}
    assert settings.visit_words == {"MOT": "Health check"}
    assert settings.crisis_line == "Samaritans, 116 123 # at any hour"


WRONG: Mapping[str, tuple[str, ...]] = {
    "VISIT_WORDS": ("secret-thing", '["MOT"]', '{"MOT": ""}', '{"": "Health check"}'),
    "TELEGRAM_TOKEN": ("secret-thing", "123456", "123456:with blank"),
    "TELEGRAM_API_URL": ("api.telegram.org", "ftp://secret-thing", "http://127.0.0.1:99999", "http://127.0.0.1:0"),
    "PORTAL_URL": ("secret-thing", "https://"),
    "PORTAL_WEB_URL": ("secret-thing",),
    "PORTAL_SESSION_STYLE": ("secret-thing",),
    "DATABASE_URL": (
        "secret-thing",
        "mysql://secret-thing",
        "sqlite://",
        "postgresql+asyncpg://secret-thing",
        "postgresql+psycopg://u:secret-thing@host:port/name",
    ),
    "SECRET_KEY": ("secret-thing",),
    "PUBLIC_URL": (
        "http://clinic.example",
        "secret-thing",
        "https://secret-\nthing",
        "https://a secret-thing",
        "https://a..b",
    ),
    "PRIVACY_URL": ("secret-thing",),
    "STAFF_ALERT_CHAT": ("secret-thing", "-99999999999999999999"),
    "CLINIC_NAME": ("  ", "secret-thing" * 9),
    "CLINIC_PHONE": ("  ", "secret-thing" * 9),
    "EMERGENCY_NUMBER": ("  ",),
    "CRISIS_LINE": ("  ", "secret-thing" * 9),
    "PORTAL_PRICE": ("secret-thing",),
    "LISTEN": ("8080", "host:", "host:99999", "secret-thing", "a..b:80", f"{'secret-thing' * 9}:80"),
    "UPDATES": ("secret-thing",),
    "REMINDERS": ("secret-thing", "48", "0h", "9m", "721h", "3 h", "1h,", "1h,2h,3h,4h,5h,6h", "-3h"),
    "QUIET_HOURS": ("secret-thing", "21", "21-", "25-8", "8-8", "21-8-9", "21:60-8", "9pm-8am"),
    "CLINIC_TIMEZONE": (
        "Europe/Secret-thing",
        "localtime",
        "Factory",
        "posixrules",
        "posix/UTC",
        "europe/london",
        "../UTC",
    ),
    "HOLIDAYS": ("SECRET-THING", "GB-XXX", "GB-", "scotland", "XX"),
    "SITE_TIMEZONES": ("secret-thing", '{"1": "secret-thing"}', "[]"),
    "SITE_COORDINATES": ("secret-thing", '{"1": [99, 0]}', '{"1": [0]}'),
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in WRONG.items() for value in values])
def test_a_malformed_setting_is_named_in_one_line_without_its_value(read: Read, name: str, value: str) -> None:
    with pytest.raises(SettingError) as error:
        read(**{name: value})
    line = str(error.value)
    assert line == f"{name} cannot be used: set it to {HELP[name]}"
    assert "\n" not in line
    assert "secret-thing" not in line


def test_what_is_missing_is_named_in_one_line(read: Read) -> None:
    settings = read(PORTAL_CLIENT_KEY="demo-client-key")
    settings.need("PORTAL_CLIENT_KEY")
    for name in ("TELEGRAM_TOKEN", "PUBLIC_URL", "CLINIC_PHONE"):
        with pytest.raises(SettingError, match=rf"^{name} is missing: set it in the environment or in \.env to .+$"):
            settings.need("PORTAL_CLIENT_KEY", name)


def test_secrets_do_not_show_in_a_printed_settings_object(read: Read) -> None:
    secrets = {
        "TELEGRAM_TOKEN": "123456:obviously-fake-token",
        "PORTAL_CLIENT_KEY": "obviously-fake-key",
        "PORTAL_SIGNUP_CODE": "obviously-fake-code",
        "SECRET_KEY": "obviously-fake-secret",
    }
    assert "obviously-fake" not in repr(read(**secrets))


def test_the_secret_key_is_made_once_beside_the_database_and_kept_private(read: Read, tmp_path: Path) -> None:
    settings = read(DATABASE_URL=f"sqlite:///{tmp_path / 'a.db'}")
    key = secret_key(settings)
    assert len(key) >= 32
    assert secret_key(settings) == key
    assert (tmp_path / "a.db.key").stat().st_mode & 0o777 == 0o600
    assert secret_key(read(DATABASE_URL=f"sqlite:///{tmp_path / 'b.db'}")) != key


def test_a_secret_key_that_is_set_is_the_one_that_counts(read: Read, tmp_path: Path) -> None:
    assert secret_key(read(SECRET_KEY="obviously-fake-secret")) == "obviously-fake-secret"
    assert list(tmp_path.iterdir()) == []


def test_postgresql_needs_a_secret_key(read: Read) -> None:
    with pytest.raises(SettingError, match=r"^SECRET_KEY is missing"):
        secret_key(read(DATABASE_URL="postgresql+psycopg://host/bot"))


def test_a_secret_key_that_was_damaged_or_has_no_place_is_said_to_be(read: Read, tmp_path: Path) -> None:
    (tmp_path / "a.db.key").write_text("short", encoding="ascii")
    with pytest.raises(SettingError, match=r"^SECRET_KEY cannot be read from .*a\.db\.key"):
        secret_key(read(DATABASE_URL=f"sqlite:///{tmp_path / 'a.db'}"))
    with pytest.raises(SettingError, match=r"^DATABASE_URL cannot be used: there is no folder"):
        secret_key(read(DATABASE_URL=f"sqlite:///{tmp_path / 'no' / 'folder.db'}"))


def test_the_example_names_every_setting_with_its_default_and_nothing_else(read: Read, tmp_path: Path) -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    named = re.findall(r"^#?([A-Z][A-Z_]+)=", example, re.MULTILINE)
    assert sorted(named) == sorted(name.upper() for name in Settings.model_fields)
    uncommented = "\n".join(line.removeprefix("#") for line in example.splitlines() if re.match(r"#?[A-Z_]+=", line))
    (tmp_path / ".env").write_text(uncommented, encoding="utf-8")
    shown = read().model_dump(exclude={"clinic_name", "site_timezones", "site_coordinates", "visit_words"})
    (tmp_path / ".env").unlink()
    assert shown == read().model_dump(exclude={"clinic_name", "site_timezones", "site_coordinates", "visit_words"})


@pytest.mark.parametrize("name", SECRETS)
def test_a_secret_may_stand_in_a_file_of_its_own(read: Read, tmp_path: Path, name: str) -> None:
    secret = {"TELEGRAM_TOKEN": "123456:obviously-fake-token", "DATABASE_URL": "sqlite:///of-the-file.db"}
    words = secret.get(name, "an obviously fake secret")
    (tmp_path / "secret").write_text(f"{words}\n", encoding="utf-8")
    there = getattr(read(**{f"{name}_FILE": str(tmp_path / "secret")}), name.lower())
    assert (there if isinstance(there, str) else there.get_secret_value()) == words
    (tmp_path / ".env").write_text(f"{name}_FILE={tmp_path / 'secret'}\n", encoding="utf-8")
    there = getattr(read(**{f"{name}_FILE": ""}), name.lower())
    assert there is None or there == Settings.model_fields[name.lower()].default


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (None, "PORTAL_CLIENT_KEY_FILE cannot be read: secret: No such file or directory"),
        (b"\xff", "PORTAL_CLIENT_KEY_FILE cannot be read: secret: it is no text in UTF-8"),
        (
            b"\n",
            "PORTAL_CLIENT_KEY_FILE cannot be used: secret should hold nothing but the client key that the clinic got",
        ),
        (b"x" * 10_001, "PORTAL_CLIENT_KEY_FILE cannot be used: secret should hold nothing but the client key"),
    ],
)
def test_a_file_that_holds_no_secret_is_named_in_one_line(
    read: Read, tmp_path: Path, content: bytes | None, line: str
) -> None:
    if content is not None:
        (tmp_path / "secret").write_bytes(content)
    with pytest.raises(SettingError) as raised:
        read(PORTAL_CLIENT_KEY_FILE="secret")
    assert str(raised.value).startswith(line)
    assert "\n" not in str(raised.value)


def test_a_secret_that_is_said_twice_is_not_guessed_at(read: Read, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("one", encoding="utf-8")
    with pytest.raises(SettingError, match=r"^SECRET_KEY and SECRET_KEY_FILE are both set: leave one of them out$"):
        read(SECRET_KEY="an obviously fake secret", SECRET_KEY_FILE="secret")


QUOTED = ('"{}"', "'{}'", ' "{}" ', "{} ", " {}", '"{}"  # a remark', "'{}' # it's a remark")


@pytest.mark.parametrize("quotes", QUOTED)
def test_a_value_in_quotes_works_as_it_does_without(read: Read, quotes: str) -> None:
    """So it comes from where no shell has read it, such as a container's file of settings."""
    plain = {
        "TELEGRAM_TOKEN": "123456:obviously-fake-token",
        "PORTAL_CLIENT_KEY": "obviously-fake-key",
        "SECRET_KEY": "obviously fake # secret",
        "PUBLIC_URL": "https://clinic.example",
        "DATABASE_URL": "postgresql://bot:fake@host/name",
        "CLINIC_NAME": "The Clinic # 1",
        "CLINIC_PHONE": "020 7946 0000",
        "STAFF_ALERT_CHAT": "-100200",
        "LISTEN": "127.0.0.1:0",
        "UPDATES": "webhook",
        "CLINIC_TIMEZONE": "Europe/Dublin",
        "SITE_TIMEZONES": '{"1123": "Europe/Dublin"}',
    }
    assert read(**{name: quotes.format(value) for name, value in plain.items()}) == read(**plain)


def test_a_remark_behind_a_value_without_quotes_is_none_of_it(read: Read) -> None:
    settings = read(PORTAL_CLIENT_KEY="obviously-fake-key # the key", LISTEN="127.0.0.1:0\t# any", UPDATES='""')
    assert settings.portal_client_key
    assert settings.portal_client_key.get_secret_value() == "obviously-fake-key"
    assert (settings.listen, settings.updates) == ("127.0.0.1:0", "polling")


@pytest.mark.parametrize("name", ["O'Neill's", '"A" and "B"', "'", "The Clinic #1", "Clinic # 1"])
def test_quotes_and_signs_that_belong_to_a_name_stay(read: Read, name: str) -> None:
    assert read(CLINIC_NAME=name).clinic_name == name


def test_all_that_is_malformed_or_missing_is_named_at_once(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    read()
    wrong = {"LISTEN": "nonsense", "UPDATES": "nonsense", "SITE_TIMEZONES": "nonsense", "VISIT_WORDS": "nonsense"}
    for name, value in wrong.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SettingError) as error:
        read_settings("TELEGRAM_TOKEN", "PUBLIC_URL", "LISTEN")
    lines = str(error.value).splitlines()
    assert {line.split()[0] for line in lines[:4]} == set(wrong)
    assert [line.partition(":")[0] for line in lines[4:]] == ["TELEGRAM_TOKEN is missing", "PUBLIC_URL is missing"]


def test_a_secret_key_that_may_not_be_read_is_not_made_anew(read: Read, tmp_path: Path) -> None:
    (tmp_path / "a.db.key").mkdir()
    with pytest.raises(
        SettingError, match=r"^SECRET_KEY cannot be read from .*a\.db\.key: Is a directory: user \d+ has"
    ):
        secret_key(read(DATABASE_URL=f"sqlite:///{tmp_path / 'a.db'}"))


@pytest.mark.parametrize(
    ("spelled", "minutes"),
    [("48h,3h", (2880, 180)), ("3h, 48H,90m", (2880, 180, 90)), ("3h,180m", (180,)), ("none", ()), ("off", ())],
)
def test_how_long_before_a_visit_somebody_is_reminded(read: Read, spelled: str, minutes: tuple[int, ...]) -> None:
    assert read().reminders == (2880, 180)
    assert read(REMINDERS=spelled).reminders == minutes


def test_the_hours_in_which_nobody_is_reminded(read: Read) -> None:
    assert read().quiet_hours == QuietHours(time(21), time(8))
    assert read(QUIET_HOURS="22:30-7:15").quiet_hours == QuietHours(time(22, 30), time(7, 15))
    assert read(QUIET_HOURS="none").quiet_hours is None
    over_night, by_day = QuietHours(time(21), time(8)), QuietHours(time(12), time(14))
    assert [over_night.cover(time(hour)) for hour in (20, 21, 0, 7, 8)] == [False, True, True, True, False]
    assert [by_day.cover(time(hour)) for hour in (11, 12, 13, 14)] == [False, True, True, False]
