"""The clinic's own answers to standing questions: a TOML file from kinds of questions to sentences.

Read once at start. A file that cannot be used is named in one line that says what to mend and quotes no sentence of it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from string import Formatter
from typing import Final

from bot.settings import SettingError
from conversations.intents import ANSWERABLE

PLACEHOLDERS: Final = frozenset({"clinic_name", "clinic_phone", "emergency_number"})
LONGEST: Final = 700
"""Letters of an answer: a card has to have room under it."""


def read_answers(file: Path | None) -> Mapping[str, str]:
    """The sentences by kind of question; none without a file. Raises `SettingError`."""
    if file is None:
        return {}
    try:
        found = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise _unusable(file, error.strerror or "cannot be read") from None
    except UnicodeDecodeError:
        raise _unusable(file, "must be a text file in UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise _unusable(file, f"is no TOML: {' '.join(str(error).split())}") from None
    return {kind: _sentence(file, kind, answer) for kind, answer in found.items()}


def _sentence(file: Path, kind: str, answer: object) -> str:
    """One answer, once it is known that it can be said."""
    if kind not in ANSWERABLE:
        near = get_close_matches(kind, ANSWERABLE, 1)
        hint = f"did you mean {near[0]}?" if near else f"they are {', '.join(sorted(ANSWERABLE))}"
        raise _unusable(file, f"{kind!r} is no kind of question: {hint}")
    if not isinstance(answer, str) or not answer.strip():
        raise _unusable(file, f"{kind} must be a sentence in quotes")
    if len(answer) > LONGEST:
        raise _unusable(file, f"{kind} is longer than {LONGEST} letters")
    if not answer.replace("\n", "").isprintable():
        raise _unusable(file, f"{kind} holds a sign that cannot be shown")
    if not _placeholders(answer) <= PLACEHOLDERS:
        allowed = ", ".join(f"{{{name}}}" for name in sorted(PLACEHOLDERS))
        raise _unusable(file, f"{kind} may hold {allowed} and no other braces")
    return answer.strip()


def _placeholders(answer: str) -> set[str]:
    """What stands in braces; the whole of it where that is more than a name."""
    try:
        parts = list(Formatter().parse(answer))
    except ValueError:
        return {"{"}
    return {f"{name}{spec}{conversion or ''}" for _, name, spec, conversion in parts if name is not None}


def _unusable(file: Path, why: str) -> SettingError:
    return SettingError(f"CLINIC_ANSWERS cannot be used: {file}: {why}")
