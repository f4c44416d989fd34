"""What the pages say stands in the catalogue: none of it in a template, none of it in the code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from bot.web.rendering import Form, NoticePage, Pages
from bot.wording import Wording
from conversations.screens.model import message

WEB = Path(__file__).resolve().parents[2] / "bot/web"
READ = ("alt", "aria-label", "aria-description", "content", "data-busy", "placeholder", "title", "value")
"""Attributes that a person reads or hears."""
TECHNICAL = {"width=device-width, initial-scale=1, viewport-fit=cover", "light dark", "noindex", "1"}
SENTENCE = re.compile(r"[A-Z][a-z’'-]+,?( [\w’'-]+)+")
"""What begins like a sentence or a heading."""


class Literal(HTMLParser):
    """What a template itself would show, once what Jinja puts in is taken away."""

    def __init__(self, template: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.feed(re.sub(r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}", "", template, flags=re.DOTALL))

    def handle_starttag(self, _tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in READ and value not in TECHNICAL:
                self.handle_data(value or "")

    def handle_data(self, data: str) -> None:
        if re.search(r"\w", data):
            self.words.append(data.strip())


def sentences(path: Path) -> Iterator[str]:
    """Texts of a module that read like words for a person; docstrings apart."""
    tree = ast.parse(path.read_text())
    notes = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Constant) and id(node) not in notes else None
        if isinstance(text, str) and SENTENCE.match(text):
            yield text


@pytest.mark.parametrize("page", sorted(WEB.glob("pages/*.html")), ids=lambda page: page.name)
def test_a_template_holds_no_words(page: Path) -> None:
    assert Literal(page.read_text()).words == []


def test_nor_does_the_code_of_the_pages() -> None:
    assert {path.name: list(found) for path in WEB.rglob("*.py") if (found := [*sentences(path)])} == {}


def test_a_sentence_would_be_found(tmp_path: Path) -> None:
    assert Literal('<p title="Sign in">{{ x }} Not you?</p>').words == ["Sign in", "Not you?"]
    module = tmp_path / "module.py"
    module.write_text('"""Notes may be sentences."""\nNO = "Please try again."\n')
    assert list(sentences(module)) == ["Please try again."]


def test_names_and_numbers_are_escaped_and_what_stands_around_them_is_not() -> None:
    pages = Pages(Wording({"clinic_name": "Hart & <Sons>", "clinic_phone": "020 7946 0000 <1>"}))
    html = bytes(pages.password(Form("s", "<b>Ada</b> {phone}")).body).decode()
    assert "account of <strong><bdi>&lt;b&gt;Ada&lt;/b&gt; {phone}</bdi></strong>." in html
    assert 'Call <a href="tel:02079460000">020 7946 0000 &lt;1&gt;</a>' in html
    assert "Hart &amp; &lt;Sons&gt;" in html
    notice = pages.notice(NoticePage(message("page.error.markup"), message("page.broken.text"), phone=True))
    assert "such as “&lt;” or “&amp;”." in bytes(notice.body).decode()
