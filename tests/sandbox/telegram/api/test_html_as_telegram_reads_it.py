"""Formatted text: what Telegram's HTML becomes, and what it refuses, word for word."""

from typing import Any

import pytest

from bot.sandbox.telegram.api.entities import message_text, typed_text
from bot.sandbox.telegram.api.refusals import Refusal


def entity(kind: str, offset: int, length: int, **more: Any) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("<b>Tue</b> 10:20", "Tue 10:20", [entity("bold", 0, 3)]),
        ("<strong>a</strong><em>b</em><ins>c</ins><del>d</del>", "abcd",
         [entity("bold", 0, 1), entity("italic", 1, 1), entity("underline", 2, 1), entity("strikethrough", 3, 1)]),
        ("<b>a<i>b</i></b>", "ab", [entity("bold", 0, 2), entity("italic", 1, 1)]),
        ("<u>u</u><s>s</s><strike>t</strike>", "ust",
         [entity("underline", 0, 1), entity("strikethrough", 1, 1), entity("strikethrough", 2, 1)]),
        ('<span class="tg-spoiler">x</span><tg-spoiler>y</tg-spoiler>', "xy",
         [entity("spoiler", 0, 1), entity("spoiler", 1, 1)]),
        ('<a href="https://example.org/?a=1&amp;b=2">here</a>', "here",
         [entity("text_link", 0, 4, url="https://example.org/?a=1&b=2")]),
        ("<a href='javascript:alert(1)'>no link</a>", "no link", []),
        ('<pre><code class="language-python">x = 1</code></pre>', "x = 1", [entity("pre", 0, 5, language="python")]),
        ("<code>020 7946 0000</code>", "020 7946 0000", [entity("code", 0, 13)]),
        ("<blockquote expandable>long</blockquote>", "long", [entity("expandable_blockquote", 0, 4)]),
        ("<blockquote>short</blockquote>", "short", [entity("blockquote", 0, 5)]),
        ('<tg-time unix="1795000000" format="wDT">Tue</tg-time>', "Tue",
         [entity("date_time", 0, 3, unix_time=1795000000, date_time_format="wDT")]),
        ("&lt;&gt;&amp;&quot;&#33;&#x21;", '<>&"!!', []),
        ("fish & chips &nbsp; &unknown;", "fish & chips &nbsp; &unknown;", []),
        ("  <b> room </b>  ", "room", [entity("bold", 0, 4)]),
        ("👩🏽‍⚕️ <b>Dr</b>", "👩🏽‍⚕️ Dr", [entity("bold", 8, 2)]),
        ("<B>x</B>", "x", [entity("bold", 0, 1)]),
        ("<b></b>x", "x", []),
        ("<b>x</>", "x", [entity("bold", 0, 1)]),
    ],
)  # fmt: skip
def test_good_html_becomes_text_with_entities(source: str, text: str, entities: list[dict[str, Any]]) -> None:
    formatted = message_text(source, "HTML", None)

    assert formatted.text == text
    assert list(formatted.entities) == entities


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("<div>x</div>", 'Unsupported start tag "div" at byte offset 0'),
        ("x<br>y", 'Unsupported start tag "br" at byte offset 1'),
        ("£ <h1>x</h1>", 'Unsupported start tag "h1" at byte offset 3'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("x <b", "Unclosed start tag at byte offset 2"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<i   =aba>", 'Empty attribute name in the tag "i" at byte offset 0'),
        ('<a href="https://example.org>x</a>', 'Unclosed start tag "a" at byte offset 0'),
        ("<a href=x_y>z</a>", "Unexpected end of name token at byte offset 8"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<span class="red">x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_bad_html_is_refused_with_the_place_of_the_mistake(source: str, words: str) -> None:
    with pytest.raises(Refusal) as refused:
        message_text(source, "HTML", None)

    assert refused.value.description == f"Bad Request: can't parse entities: {words}"


@pytest.mark.parametrize("source", ["", "   \n ", "<b> </b>", "<i></i>"])
def test_a_text_that_shows_nothing_is_empty(source: str) -> None:
    with pytest.raises(Refusal, match="message text is empty"):
        message_text(source, "HTML", None)


def test_the_length_counts_after_parsing() -> None:
    assert message_text(f"<b>{'x' * 4096}</b>", "HTML", None).text == "x" * 4096

    with pytest.raises(Refusal, match="message is too long"):
        message_text("x" * 4097, "", None)


def test_a_parse_mode_that_is_not_known_is_refused() -> None:
    with pytest.raises(Refusal, match="unsupported parse_mode"):
        message_text("x", "BBCode", None)


def test_commands_and_addresses_are_found_in_what_a_person_types() -> None:
    typed = typed_text("/start abc, see https://example.org. or mail a.b@example.org")

    assert [(e["type"], e["offset"], e["length"]) for e in typed.entities] == [
        ("bot_command", 0, 6),
        ("url", 16, 19),
        ("email", 45, 15),
    ]
