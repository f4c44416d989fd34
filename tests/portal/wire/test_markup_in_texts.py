"""What a clinic typed into an editor: entities and tags are read, and all else stays as it was written."""

from __future__ import annotations

import pytest

from bot.portal.caller import reply_of
from bot.portal.errors import Refusal
from bot.portal.request import RawAnswer
from bot.portal.wire.markup import MOST, plain
from bot.portal.wire.offers import PayerData, TypeData
from bot.portal.wire.places import KeyedClinicianData, ListedSiteData


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("<p>Give 24&nbsp;hours&#39; notice.<br/>Fee &pound;30</p>", "Give 24 hours' notice.\nFee £30"),
        ("<p>Free until the day before.</p>\n<p>Then &#163;30.</p>", "Free until the day before.\nThen £30."),
        ("<ul><li>Call us</li><li>or write</li></ul>", "• Call us\n• or write"),
        ("<ol>\n  <li><b>One</b> day</li>\n</ol>", "• One day"),
        ("<div>Late?<div>Half the price.</div></div>", "Late?\nHalf the price."),
        ("<table><tr><td>24 h</td><td>free</td></tr><tr><td>less</td><td>£30</td></tr></table>", "24 h free\nless £30"),
        ("Free.<script>alert('<b>now</b>')</script>", "Free."),
        ("<style>p { color: red }</style><p class=\"x\" style='a:b'>Free</p>", "Free"),
        ("<!-- from Word --><span lang=EN-GB>Free</span>", "Free"),
        ("&lt;p&gt;Free until&amp;nbsp;noon.&lt;/p&gt;", "Free until noon."),
        ("Ask for Jos&eacute; &amp; caf&#xe9;&hellip;", "Ask for José & café…"),
        ("First line.\nSecond line.", "First line.\nSecond line."),
        ("First line.\n\n<b>Second</b> line.", "First line.\n\nSecond line."),
        ("A<BR>B<br >C", "A\nB\nC"),
    ],
)
def test_markup_is_read_as_somebody_reads_it(written: str, read: str) -> None:
    assert plain(written) == read


@pytest.mark.parametrize(
    "written",
    [
        "a < b and c > d",
        "x <b and y> z",
        "if 3<4 & 5>4",
        "{clinic_name}",
        "*Free* until [noon](x) _or_ `later`",
        "Dr Tom <Ford>",
        "</Ford>",
        "Q&A at AT&T, R&D; &nothing; &copy 2026",
        "less than <",
        "ends with <b",
        "ends with &",
        "&#; &#x; &#9999999999;",
        "",
    ],
)
def test_what_is_no_markup_stays_as_it_was_written(written: str) -> None:
    assert plain(written).casefold() == written.casefold()


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Ear, Nose &amp; Throat", "Ear, Nose & Throat"),
        ("Men&#39;s health", "Men's health"),
        ("<b>Blood test</b>", "Blood test"),
        ("Blood&nbsp;test", "Blood test"),
        ("Caf&eacute; visit<br>(short)", "Café visit (short)"),
    ],
)
def test_names_in_every_list_are_read_so(written: str, read: str) -> None:
    assert TypeData.model_validate({"Key": 1, "Name": written}).appointment_type().name == read
    assert ListedSiteData.model_validate({"Key": 1, "Name": written}).site().name == read
    assert KeyedClinicianData.model_validate({"Key": 1, "FullName": written}).clinician().name == read
    assert PayerData.model_validate({"Key": "IN", "Name": written}).payer().name == read


def test_a_policy_keeps_its_lines_and_a_name_of_nothing_but_markup_is_none() -> None:
    kind = {"Key": 1, "Name": "GP", "CancellationPolicy": "<p>One.</p><p>Two.</p>", "Notes": "Bring&nbsp;a list."}
    read = TypeData.model_validate(kind).appointment_type()
    assert (read.cancellation_policy, read.notes) == ("One.\nTwo.", "Bring a list.")
    with pytest.raises(ValueError, match="without a name"):
        TypeData.model_validate({"Key": 1, "Name": "<p>&nbsp;</p>"})


def test_what_the_clinic_says_of_a_refusal_is_read_too() -> None:
    body = b'{"status": "error", "error": {"EventCode": 2, "Message": "<p>That time&#39;s gone.</p>"}}'
    with pytest.raises(Refusal) as refused:
        reply_of(RawAnswer(200, body))
    assert refused.value.message == "That time's gone."


@pytest.mark.parametrize("piece", ["<", "<b", "<b ", "</", "<!--", "<!", "&", "&#", "&a", "<script>", "<a b='", "<p>"])
def test_a_text_of_any_length_is_read(piece: str) -> None:
    assert len(plain(piece * 100_000)) <= MOST
