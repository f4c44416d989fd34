"""Texts of the clinic as plain text: entities are read, tags are gone, and lines end where a reader sees them end.

A clinic types some of its texts into an editor that writes HTML. Only the tags of such an editor count as markup: other
angle brackets, and whatever else looks odd, are what somebody wrote. Must never make anything of a text without them.
"""

from __future__ import annotations

import re
from html import unescape
from html.entities import html5
from html.parser import HTMLParser
from typing import Final

MOST: Final = 8_000
"""Characters of a text with markup that are read."""

TWICE: Final = 2
"""How often markup is looked for: an editor's text may have been escaped once more on its way."""

MANY: Final = 500
"""Tags that are read of a text: the parser looks to its end for each that has none."""

BLOCKS = "address article blockquote body br center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr html li main"
LINES: Final = frozenset(f"{BLOCKS} ol p pre section table tbody tfoot thead tr ul".split())
"""Tags that begin a line and end one."""

WORDS = "a abbr b big cite code col del em font i img ins kbd mark q s small span strike strong sub sup td th tt u"
UNSAID: Final = frozenset({"head", "script", "style", "title"})
"""Tags whose content nobody reads."""

AMPERSAND: Final = "\x00"
"""In place of "&" while tags are looked for: the parser would end a word of two letters as an entity."""

TAGS: Final = LINES | UNSAID | frozenset(WORDS.split())
ENTITY: Final = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|(?P<name>[A-Za-z][A-Za-z0-9]{1,31}));")


def plain(text: str) -> str:
    """The text as somebody reads it."""
    for _ in range(TWICE):
        if "<" not in text and "&" not in text:
            break
        text = _read("<".join(text[:MOST].split("<", MANY)[:MANY]))
    return text


def _read(text: str) -> str:
    """The text without its tags, where it has any, and with its entities read."""
    reader = _Reader()
    reader.feed(text.replace("&", AMPERSAND))
    reader.close()
    return reader.text()


def _character(entity: re.Match[str]) -> str:
    """The character; a name that is none stays, of which the library would read a part."""
    name = entity["name"]
    return html5.get(f"{name};", entity.group()) if name else unescape(entity.group())


class _Reader(HTMLParser):
    """Reads a text with tags. What is no tag of an editor stays as it was written."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self._unsaid = ""
        self._lines: list[str] = [""]
        self._tagged = False

    def text(self) -> str:
        """What was read: by lines of its tags where it has such, else by those that were typed."""
        read = (ENTITY.sub(_character, line.replace(AMPERSAND, "&")).replace("\u00a0", " ") for line in self._lines)
        if not self._tagged:
            return "".join(read)
        return "\n".join(filter(None, (" ".join(line.split()) for line in read)))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag of an editor, or something that somebody wrote between angle brackets."""
        if tag not in TAGS or any(value is None for _, value in attrs):
            self.handle_data(self.get_starttag_text() or "")
        elif tag in UNSAID:
            self._unsaid = self._unsaid or tag
        else:
            self._meets(tag, "• " if tag == "li" else " " if tag in ("td", "th") else "")

    def handle_endtag(self, tag: str) -> None:
        """The end of a tag; of what is no tag of an editor, the words."""
        if tag == self._unsaid:
            self._unsaid = ""
        elif tag not in TAGS:
            self.handle_data(f"</{tag}>")
        else:
            self._meets(tag, "")

    def handle_data(self, data: str) -> None:
        """Words."""
        if not self._unsaid:
            self._lines[-1] += data

    def _meets(self, tag: str, mark: str) -> None:
        if tag in LINES:
            self._tagged = True
            self._lines.append("")
        self.handle_data(mark)
