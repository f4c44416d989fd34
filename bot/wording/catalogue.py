"""The gettext catalogues: which words a message id stands for, in which language.

Catalogues are `.po` files of this package, read once at start; nothing else knows how they are read. An id without
words is an error where it is looked up: a patient never reads an id.
"""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import resources
from io import BytesIO

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import Translations


@cache
def catalogue(language: str) -> Translations:
    """The words of one language."""
    source = resources.files("bot.wording") / "locale" / language / "LC_MESSAGES" / "messages.po"
    with source.open("rb") as file:
        entries = read_po(file, locale=language)
    compiled = BytesIO()
    write_mo(compiled, entries)
    compiled.seek(0)
    return Translations(compiled)


@lru_cache(4_000)
def template(language: str, name: str, count: int | None) -> str:
    """The words of a message id, before its parameters; raises KeyError for an id that has none."""
    words = catalogue(language)
    found = str(words.gettext(name)) if count is None else str(words.ngettext(name, name, count))
    if found == name:
        raise KeyError(name)
    return found
