"""Reads a `.po` file: the ids and words of one language, as gettext writes them.

Owns as much of the format as our catalogues use: comments, ids, words, plurals, and texts over several lines. What has
no words yet, or only a guess (`fuzzy`), is left out, as gettext's own compiler does. Babel reads all that there is, and
takes fifteen times as long, in every start; the tests hold the two together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from gettext import GNUTranslations, c2py
from typing import Final

_LINE: Final = re.compile(r'(?:(msgid|msgid_plural|msgstr)(?:\[([0-9])\])? )?"((?:[^"\\]|\\.)*)"')
_ESCAPED: Final = re.compile(r"\\(.)")
_MEANT: Final = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}
_PLURALS: Final = re.compile(r"^Plural-Forms: *nplurals=[0-9]; *plural=([^;\n]+);", re.MULTILINE)

Entry = dict[str, str]
"""What stands in an entry, by its keyword: `msgid`, `msgid_plural`, and `msgstr` or `msgstr0`, `msgstr1`, …"""


class Malformed(ValueError):  # noqa: N818 - says what the file is
    """A line of the file is none of those that are known; the text is its number."""


class PoWords(GNUTranslations):
    """The words of one language, looked up as gettext does."""

    def __init__(self, lines: Iterable[str]) -> None:
        """`lines` of a `.po` file. Raises `Malformed`."""
        super().__init__()
        self._catalog: dict[str | tuple[str, int], str] = {}
        self.plural = c2py("n != 1")
        for entry in _entries(lines):
            self._keep(entry)

    def _keep(self, entry: Entry) -> None:
        name = entry.get("msgid", "")
        if "msgid_plural" in entry:
            words = {(name, number): entry.get(f"msgstr{number}", "") for number in range(10)}
            self._catalog.update({key: said for key, said in words.items() if said})
        elif entry.get("msgstr"):
            self._catalog[name] = entry["msgstr"]
        if not name and (rule := _PLURALS.search(entry.get("msgstr", ""))):
            self.plural = c2py(rule[1])


def _entries(lines: Iterable[str]) -> Iterator[Entry]:
    """The entries one after the other, each from its id to the next, those that are only guessed left out."""
    entry: Entry = {}
    keyword, is_guess, is_next_guess = "", False, False
    for number, line in enumerate(map(str.strip, lines), 1):
        if line.startswith("#") or not line:
            is_next_guess |= line.startswith("#,") and "fuzzy" in line
            continue
        read = _LINE.fullmatch(line)
        if read is None:
            raise Malformed(f"line {number}")
        if read[1] == "msgid":
            if not is_guess:
                yield entry
            entry, is_guess, is_next_guess = {}, is_next_guess, False
        keyword = f"{read[1]}{read[2] or ''}" if read[1] else keyword
        entry[keyword] = entry.get(keyword, "") + _ESCAPED.sub(_unescaped, read[3])
    if not is_guess:
        yield entry


def _unescaped(found: re.Match[str]) -> str:
    return _MEANT.get(found[1], found[0])
