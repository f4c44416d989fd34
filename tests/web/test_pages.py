"""What the pages are made of: nothing from elsewhere, and everything a browser needs to keep them safe."""

from __future__ import annotations

import re

import httpx
import pytest

from bot.store import Store
from tests.portal.recorded import Recorded
from tests.web.visitor import Visitor, config


async def test_the_health_check(web: httpx.AsyncClient) -> None:
    answer = await web.get("/healthz")
    assert (answer.status_code, answer.text) == (200, "ok\n")


async def test_every_answer_carries_the_headers(visitor: Visitor, store: Store) -> None:
    answers = [visitor.answer, await visitor.web.get("/nowhere"), await visitor.web.put(visitor.link)]
    await store.close()
    answers.append(await visitor.web.get(visitor.link))
    assert [answer.status_code for answer in answers] == [200, 404, 405, 500]
    for answer in answers:
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["referrer-policy"] == "same-origin"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert "frame-ancestors https://web.telegram.org" in answer.headers["content-security-policy"]
    assert "Something went wrong" in answers[-1].text


async def test_what_goes_wrong_is_logged_as_what_it_is_and_never_in_its_own_words(
    visitor: Visitor, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    await store.close()
    await visitor.opens()
    assert visitor.answer.status_code == 500
    assert "event=page_failed why=" in caplog.text
    assert "Traceback" not in caplog.text
    assert visitor.link.rpartition("/")[2] not in caplog.text


async def test_only_what_carries_the_pages_own_nonce_runs(visitor: Visitor) -> None:
    policy = visitor.answer.headers["content-security-policy"]
    (nonce,) = set(re.findall(r"'nonce-([^']+)'", policy))
    assert "unsafe" not in policy
    tags = re.findall(r"<(?:script|style)[^>]*>", visitor.answer.text)
    assert len(tags) == 2
    assert all(f'nonce="{nonce}"' in tag for tag in tags)
    await visitor.opens()
    assert nonce not in visitor.answer.headers["content-security-policy"]


async def test_telegrams_web_client_may_frame_it_and_beside_it_loopback_alone(visitor: Visitor) -> None:
    found = re.search(r"frame-ancestors ([^;]+)", visitor.answer.headers["content-security-policy"])
    assert found is not None
    hosts = {re.sub(r"^https?://|:\*$", "", each) for each in found[1].split()}
    assert hosts == {"web.telegram.org", "127.0.0.1", "localhost"}
    assert "x-frame-options" not in visitor.answer.headers


async def test_nothing_comes_from_elsewhere(visitor: Visitor, recorded: Recorded) -> None:
    recorded.says("auth/login", config(Require2FA=True))
    pages = [visitor.answer.text]
    await visitor.signs_in()
    pages.append(visitor.answer.text)
    await visitor.posts(code="123456")
    pages.append(visitor.answer.text)
    for html in pages:
        own = html.replace('url("page-stopped")', "")  # asked of the page's own server where no script runs
        assert re.findall(r"""(?:src|action)\s*=\s*["']|url\(|@import|<link""", own) == []
        leading = set(re.findall(r'href="((?!tel:)[a-z]+:[^"]*)"', html))
        assert leading <= {"https://portal.clinic.example/?a=1&amp;b=2"}, "the clinic's own portal, and nothing else"


async def test_fields_have_labels_and_tell_the_browser_what_they_are(visitor: Visitor, recorded: Recorded) -> None:
    fields = visitor.page.inputs
    assert visitor.page.labels == {"email", "password", "patient", "staff"}
    assert (fields["email"]["autocomplete"], fields["email"]["type"]) == ("username", "email")
    assert (fields["password"]["autocomplete"], fields["password"]["type"]) == ("current-password", "password")
    recorded.says("auth/login", config(Require2FA=True))
    code = (await visitor.signs_in()).inputs["code"]
    assert (code["autocomplete"], code["inputmode"]) == ("one-time-code", "numeric")
    assert visitor.page.labels == {"code"}


async def test_what_others_wrote_is_escaped(visitor: Visitor) -> None:
    assert "Riverside &lt;Clinic&gt;" in visitor.answer.text
    page = await visitor.signs_in(email='"><script>alert(1)</script>', password="")
    assert page.inputs["email"]["value"] == '"><script>alert(1)</script>'
    assert "<script>alert" not in visitor.answer.text
