"""Catalogues are compiled beforehand, and one that was changed since is read from its source all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.wording.compiled import LOCALES, compile_all, languages_in, translations

HEAD = r"""
msgid ""
msgstr ""
"Language: en\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """The words of a clinic with one language, not compiled yet."""
    file = tmp_path / "en" / "LC_MESSAGES" / "messages.po"
    file.parent.mkdir(parents=True)
    file.write_text(f'{HEAD}\nmsgid "hello"\nmsgstr "Hello."\n', encoding="utf-8")
    return file


def compiled(source: Path) -> list[Path]:
    return sorted(source.parent.glob("*.mo"))


def test_what_was_compiled_is_read_in_place_of_the_source(source: Path, tmp_path: Path) -> None:
    compile_all(tmp_path)
    (file,) = compiled(source)
    file.write_bytes(file.read_bytes().replace(b"Hello.", b"Howdy."))
    assert translations("en", tmp_path).gettext("hello") == "Howdy."


def test_a_source_that_was_changed_since_is_read_itself(source: Path, tmp_path: Path) -> None:
    compile_all(tmp_path)
    source.write_text(source.read_text(encoding="utf-8").replace("Hello.", "Good day."), encoding="utf-8")
    assert translations("en", tmp_path).gettext("hello") == "Good day."


def test_compiling_anew_leaves_nothing_of_earlier_sources_and_makes_the_same_of_the_same(
    source: Path, tmp_path: Path
) -> None:
    compile_all(tmp_path)
    (first,) = compiled(source)
    held = first.read_bytes()
    compile_all(tmp_path)
    assert [file.read_bytes() for file in compiled(source)] == [held]
    source.write_text(source.read_text(encoding="utf-8").replace("Hello.", "Good day."), encoding="utf-8")
    compile_all(tmp_path)
    (second,) = compiled(source)
    assert second.name != first.name
    assert translations("en", tmp_path).gettext("hello") == "Good day."


@pytest.mark.parametrize("language", languages_in(LOCALES))
def test_every_word_of_ours_is_the_same_either_way(language: str, tmp_path: Path) -> None:
    there = tmp_path / language / "LC_MESSAGES"
    there.mkdir(parents=True)
    (there / "messages.po").write_bytes((LOCALES / language / "LC_MESSAGES" / "messages.po").read_bytes())
    uncompiled = translations(language, tmp_path)
    compile_all(tmp_path)
    words = translations(language, tmp_path)
    assert len(vars(words)["_catalog"]) > 200
    assert vars(words)["_catalog"] == vars(uncompiled)["_catalog"]
    assert [words.ngettext("place.locations", "", n) for n in range(5)] == [
        uncompiled.ngettext("place.locations", "", n) for n in range(5)
    ]
