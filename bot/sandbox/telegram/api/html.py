"""A parser of Telegram's HTML subset, as strict as Telegram's own."""

import re
from dataclasses import dataclass, field

from bot.sandbox.telegram.api.refusals import Refusal, bad_request
from bot.sandbox.telegram.values import Json, utf16_length

TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-time": "date_time",
    "tg-emoji": "custom_emoji",
}
_SPACE = b" \t\r\n"
_NAMED = {b"lt": "<", b"gt": ">", b"amp": "&", b"quot": '"'}
_REFERENCE = re.compile(rb"&(?:#(\d{1,8})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{1,4}));?")
_ORDINARY = re.compile(rb"[^<&]+")


@dataclass(slots=True)
class _Open:
    """A start tag whose end has not come yet."""

    tag: str
    start: int
    text_at: int
    attributes: dict[str, str] = field(default_factory=dict)


def refuse(words: str) -> Refusal:
    """The refusal of a text whose entities cannot be read."""
    return bad_request(f"can't parse entities: {words}")


class HtmlSource:
    """One text on its way from HTML to plain text with entities."""

    def __init__(self, source: str) -> None:
        self._source = source.encode()
        self._at = 0
        self._pieces: list[str] = []
        self._length = 0
        self._open: list[_Open] = []
        self._entities: list[Json] = []

    def read(self) -> tuple[str, list[Json]]:
        """The plain text and its entities; refused when a tag is unknown, unclosed or crossed."""
        while self._at < len(self._source):
            match self._peek():
                case b"<":
                    self._tag()
                case b"&":
                    self._append(self._reference())
                case _:
                    self._append(self._ordinary())
        if self._open:
            raise refuse(f'Can\'t find end tag corresponding to start tag "{self._open[-1].tag}"')
        return "".join(self._pieces), sorted(self._entities, key=lambda e: (e["offset"], -e["length"]))

    def _peek(self) -> bytes:
        return self._source[self._at : self._at + 1]

    def _append(self, text: str) -> None:
        self._pieces.append(text)
        self._length += utf16_length(text)

    def _ordinary(self) -> str:
        found = _ORDINARY.match(self._source, self._at)
        if found is None:
            raise AssertionError("called where neither a tag nor a reference begins")
        self._at = found.end()
        return found.group().decode()

    def _reference(self) -> str:
        """The character a reference stands for. One that is not known stays as it was written."""
        found = _REFERENCE.match(self._source, self._at)
        character = _referred(found) if found else None
        if found is None or character is None:
            self._at += 1
            return "&"
        self._at = found.end()
        return character

    def _tag(self) -> None:
        begin = self._at
        self._at += 1
        if self._peek() == b"/":
            self._at += 1
            self._end_tag(begin)
        else:
            self._start_tag(begin)

    def _start_tag(self, begin: int) -> None:
        tag = self._until(_SPACE + b">").lower()
        if not self._peek():
            raise refuse(f"Unclosed start tag at byte offset {begin}")
        if tag not in TAGS:
            raise refuse(f'Unsupported start tag "{tag}" at byte offset {begin}')
        opened = _Open(tag, self._length, len(self._pieces))
        while self._skip_space() != b">":
            self._attribute(opened, begin)
        self._at += 1
        if tag == "span" and opened.attributes.get("class") != "tg-spoiler":
            raise refuse(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        self._open.append(opened)

    def _attribute(self, opened: _Open, begin: int) -> None:
        name = self._until(_SPACE + b"=>").lower()
        if not name and self._peek():
            raise refuse(f'Empty attribute name in the tag "{opened.tag}" at byte offset {begin}')
        value = ""
        if self._skip_space() == b"=":
            self._at += 1
            value = self._value()
        if not self._peek():
            raise refuse(f'Unclosed start tag "{opened.tag}" at byte offset {begin}')
        opened.attributes[name] = value

    def _value(self) -> str:
        quote = self._skip_space()
        if quote not in {b"'", b'"'}:
            return self._name_token()
        self._at += 1
        pieces: list[str] = []
        while self._peek() not in {quote, b""}:
            pieces.append(self._reference() if self._peek() == b"&" else self._until(quote + b"&"))
        self._at += 1
        return "".join(pieces)

    def _name_token(self) -> str:
        begin = self._at
        while re.match(rb"[0-9A-Za-z.-]", self._peek()):
            self._at += 1
        if self._peek() not in {b" ", b"\t", b"\r", b"\n", b">"}:
            raise refuse(f"Unexpected end of name token at byte offset {begin}")
        return self._source[begin : self._at].decode().lower()

    def _end_tag(self, begin: int) -> None:
        if not self._open:
            raise refuse(f"Unexpected end tag at byte offset {begin}")
        tag = self._until(_SPACE + b">").lower()
        if self._skip_space() != b">":
            raise refuse(f"Unclosed end tag at byte offset {begin}")
        self._at += 1
        opened = self._open.pop()
        if tag and tag != opened.tag:
            raise refuse(f'Unmatched end tag at byte offset {begin}, expected "</{opened.tag}>", found "</{tag}>"')
        self._close(opened)

    def _close(self, opened: _Open) -> None:
        length = self._length - opened.start
        if not length:
            return
        language = opened.attributes.get("class", "")
        parent = self._open[-1] if self._open else None
        if opened.tag == "code" and parent is not None and parent.tag == "pre":
            if language.startswith("language-"):
                parent.attributes["language"] = language.removeprefix("language-")
            return
        entity = _entity(opened, "".join(self._pieces[opened.text_at :]))
        if entity is not None:
            self._entities.append(entity | {"offset": opened.start, "length": length})

    def _until(self, ends: bytes) -> str:
        begin = self._at
        while self._at < len(self._source) and self._source[self._at] not in ends:
            self._at += 1
        return self._source[begin : self._at].decode()

    def _skip_space(self) -> bytes:
        while self._peek() and self._peek() in _SPACE:
            self._at += 1
        return self._peek()


def _referred(found: re.Match[bytes]) -> str | None:
    number, hexadecimal, name = found.groups()
    if name is not None:
        return _NAMED.get(name)
    code = int(number) if number is not None else int(hexadecimal, 16)
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else None


def _entity(opened: _Open, text: str) -> Json | None:
    """The entity a tag makes of its text; None where Telegram shows the text alone."""
    attributes, kind = opened.attributes, TAGS[opened.tag]
    match kind:
        case "text_link":
            url = attributes.get("href") or text
            known = re.match(r"(https?|tg|mailto|tel):", url) is not None
            return {"type": kind, "url": url} if known else None
        case "blockquote":
            return {"type": "expandable_blockquote" if "expandable" in attributes else kind}
        case "pre":
            language = attributes.get("language")
            return {"type": kind, "language": language} if language else {"type": kind}
        case "date_time":
            return _date_time(attributes)
        case "custom_emoji":
            return None
        case _:
            return {"type": kind}


def _date_time(attributes: dict[str, str]) -> Json | None:
    if not re.fullmatch(r"\d{1,12}", attributes.get("unix", "")):
        return None
    entity: Json = {"type": "date_time", "unix_time": int(attributes["unix"])}
    return entity | ({"date_time_format": attributes["format"]} if "format" in attributes else {})
