"""A catalogue is read as gettext's own tools read it: Babel is asked what each of ours holds."""

from __future__ import annotations

from io import BytesIO, StringIO
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import Translations

from bot.wording.po_file import Malformed, PoWords

LOCALES = Path(__file__).resolve().parents[2] / "bot/wording/locale"

HEAD = r"""
msgid ""
msgstr ""
"Language: pl\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\n"
"""

STRANGE = (
    HEAD
    + r"""
# A comment.
#: where it is said
msgid "quoted"
msgstr "say \"no\", \\ or\ttab"

msgid "long"
msgstr ""
"one line, "
"and one more\n"

msgid "days"
msgid_plural "days"
msgstr[0] "one day"
msgstr[1] "a pair"
msgstr[2] "{count} days"

msgid "untold"
msgstr ""

#, fuzzy
msgid "guessed"
msgstr "perhaps"

#, python-brace-format
msgid "last"
msgstr "für {name}"
"""
)


def by_babel(text: str) -> Translations:
    """The same text as Babel understands it."""
    compiled = BytesIO()
    write_mo(compiled, read_po(BytesIO(text.encode())))
    compiled.seek(0)
    return Translations(compiled)


@pytest.mark.parametrize(
    "text",
    [STRANGE, *(each.read_text() for each in sorted(LOCALES.rglob("*.po")))],
    ids=["strange", *(each.name for each in sorted(LOCALES.iterdir()))],
)
def test_every_word_is_what_babel_reads(text: str) -> None:
    words, wanted = PoWords(StringIO(text)), by_babel(text)
    theirs = {name: said for name, said in wanted._catalog.items() if name}
    assert len(theirs) > 3
    assert {name: said for name, said in words._catalog.items() if name} == theirs
    assert [words.plural(number) for number in range(30)] == [wanted.plural(number) for number in range(30)]


def test_a_plural_goes_by_the_language_and_what_has_no_words_is_its_own_name() -> None:
    words = PoWords(StringIO(STRANGE))
    assert [words.ngettext("days", "days", count) for count in (1, 2, 5)] == ["one day", "a pair", "{count} days"]
    assert [words.gettext(name) for name in ("untold", "guessed", "last")] == ["untold", "guessed", "für {name}"]


@pytest.mark.parametrize("line", ['msgctxt "page"', 'msgid "open', "msgstr words", "anything"])
def test_a_line_of_another_kind_is_said_by_its_number(line: str) -> None:
    with pytest.raises(Malformed, match=r"^line 3$"):
        PoWords(StringIO(f'msgid "one"\nmsgstr "1"\n{line}\n'))
