"""Catalogues as gettext reads them: compiled when the bot was installed, or from their sources here and now.

Owns the compiled files. Each is called after the very source that it was made of, so words that were changed since are
never read from an earlier one. Compiling takes a tenth of a start: `make` and the image do it when they install.
"""

from __future__ import annotations

from datetime import UTC, datetime
from gettext import GNUTranslations
from hashlib import blake2b
from io import BytesIO
from pathlib import Path
from typing import Final

LOCALES: Final = Path(__file__).with_name("locale")

ANY_TIME: Final = datetime(2000, 1, 1, tzinfo=UTC)
"""When it was made, as the file says: the same source makes the same file."""


def languages_in(locales: Path) -> list[str]:
    """The languages that there are words of."""
    return sorted(each.name for each in locales.iterdir() if each.is_dir())


def translations(language: str, locales: Path = LOCALES) -> GNUTranslations:
    """The words of one language."""
    source = _source(language, locales)
    words = source.read_bytes()
    try:
        compiled = _compiled(source, words).read_bytes()
    except FileNotFoundError:
        compiled = _compile(language, words)
    return GNUTranslations(BytesIO(compiled))


def compile_all(locales: Path = LOCALES) -> None:
    """Compile every catalogue, and take away what was made of earlier sources."""
    for language in languages_in(locales):
        source = _source(language, locales)
        words = source.read_bytes()
        for earlier in source.parent.glob("*.mo"):
            earlier.unlink()
        _compiled(source, words).write_bytes(_compile(language, words))


def _source(language: str, locales: Path) -> Path:
    return locales / language / "LC_MESSAGES" / "messages.po"


def _compiled(source: Path, words: bytes) -> Path:
    return source.with_name(f"messages.{blake2b(words, digest_size=16).hexdigest()}.mo")


def _compile(language: str, words: bytes) -> bytes:
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - not where it was done before
    from babel.messages.pofile import read_po  # noqa: PLC0415

    entries, made = read_po(BytesIO(words), locale=language), BytesIO()
    entries.creation_date = entries.revision_date = ANY_TIME
    write_mo(made, entries)
    return made.getvalue()
