"""A clinic on Monday 2 March 2026, 08:00, and people who use its API. Times move only when a test says so."""

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from bot.sandbox.clinic import Settings, create_app
from tests.support.clocks import ManualClock

MONDAY = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
Data = dict[str, Any]


@pytest.fixture
def time() -> ManualClock:
    """The clinic's clock."""
    return ManualClock(MONDAY)


@pytest.fixture
def forward(time: ManualClock) -> Callable[..., datetime]:
    """Let time pass: `forward(minutes=5)`."""
    return time.pass_by


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of the first day; every test gets a copy."""
    path = tmp_path_factory.mktemp("clinic") / "template.db"
    create_app(path, clock=lambda: MONDAY)
    return path


@pytest.fixture
def database(template: Path, tmp_path: Path) -> Path:
    """The database file of this test's clinic."""
    copy = tmp_path / "clinic.db"
    for part in template.parent.glob("template.db*"):
        shutil.copy(part, copy.with_name(part.name.replace("template.db", "clinic.db")))
    return copy


@pytest.fixture
def profile() -> str:
    """The quirks of this test's clinic: none, unless its module says otherwise."""
    return "plain"


@pytest.fixture
def app(database: Path, time: ManualClock, profile: str) -> Starlette:
    """This test's clinic."""
    return create_app(database, clock=time.now, settings=Settings(session_timeout=600), quirks=profile)


@pytest.fixture
async def visitor(app: Starlette) -> AsyncIterator[Callable[[], httpx.AsyncClient]]:
    """Makes clients of the API that know the client key, and nothing else."""
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(app.router.lifespan_context(app))
        clients: list[httpx.AsyncClient] = []

        def make() -> httpx.AsyncClient:
            clients.append(
                httpx.AsyncClient(
                    transport=httpx.ASGITransport(app),
                    base_url="http://clinic.test/patientportalapi/",
                    params={"client-key": "demo-client-key"},
                )
            )
            return clients[-1]

        yield make
        for client in clients:
            await client.aclose()


@pytest.fixture
def result() -> Callable[[httpx.Response], Any]:
    """The result in an answer that must be a success."""

    def read(answer: httpx.Response) -> Any:
        assert answer.status_code == 200, answer.text
        assert answer.json()["status"] == "ok"
        return answer.json()["result"]

    return read


@pytest.fixture
def error() -> Callable[[httpx.Response], tuple[int, int]]:
    """HTTP status and event code of an answer that must be a failure in the envelope."""

    def read(answer: httpx.Response) -> tuple[int, int]:
        envelope = answer.json()
        assert envelope["status"] == "error", answer.text
        assert envelope["error"]["HttpStatusCode"] == answer.status_code
        assert envelope["error"]["ReferenceNumber"]
        assert envelope["error"]["Message"]
        return answer.status_code, envelope["error"]["EventCode"]

    return read


@pytest.fixture
def sign_in(
    visitor: Callable[[], httpx.AsyncClient], result: Callable[[httpx.Response], Any]
) -> Callable[..., Awaitable[httpx.AsyncClient]]:
    """Signs somebody in: `await sign_in("amelia.hart", 1)`, or `sign_in("sofia.clerk", "staff")`."""

    async def enter(name: str, number: int | str) -> httpx.AsyncClient:
        client = visitor()
        staff = isinstance(number, str)
        body = {
            "username": f"{name}@{'staff' if staff else 'patients'}.example",
            "password": f"demo-password-{number}",
        }
        answer = result(await client.post("auth/login", params={"is-oh": "true" if staff else "false"}, json=body))
        client.headers.update({"x-session-id": answer["SessionID"], "x-token": answer["Token"]})
        return client

    return enter


@pytest.fixture
def quirks(visitor: Callable[[], httpx.AsyncClient]) -> Callable[..., Awaitable[Data]]:
    """Switches quirks on, and all others off: `await quirks("int-keys", "null-lists")`."""

    async def switch(*names: str) -> Data:
        answer = await visitor().post("http://clinic.test/control/quirks", json={"quirks": names})
        assert answer.status_code == 201, answer.text
        switched: Data = answer.json()
        return switched

    return switch


@pytest.fixture
async def amelia(sign_in: Callable[..., Awaitable[httpx.AsyncClient]]) -> httpx.AsyncClient:
    """A patient who pays for herself, signed in."""
    return await sign_in("amelia.hart", 1)


@pytest.fixture
def existing(result: Callable[[httpx.Response], Any]) -> Callable[[httpx.AsyncClient], Awaitable[list[Data]]]:
    """The appointments of whoever is signed in, however many pages they are on."""
    path = "appointment/existing-appointments"

    async def read(client: httpx.AsyncClient) -> list[Data]:
        found = result(await client.get(path))
        if isinstance(found, list):
            return found
        rows: list[Data] = found["Items"]
        for number in range(2, 10):
            if len(rows) < found["TotalCount"]:
                rows += result(await client.get(path, params={"page-number": str(number)}))["Items"]
        return rows

    return read


@pytest.fixture
def search(result: Callable[[httpx.Response], Any]) -> Callable[..., Awaitable[Data]]:
    """Asks for time slots of a GP in the next two weeks, unless told otherwise."""

    async def ask(client: httpx.AsyncClient, body: Data | None = None, **wishes: object) -> Data:
        params = {"appointment-type": "00000000fc0a0001", "to-date": "2026-03-16"}
        params |= {name.replace("_", "-"): str(value) for name, value in wishes.items()}
        path = "appointment/proposed-time-slots"
        answer = await client.post(path, params=params, json=body) if body else await client.get(path, params=params)
        found: Data = result(answer)
        return found

    return ask


@pytest.fixture
def order() -> Callable[..., Data]:
    """The body that books one slot of an answer, at the price that was shown unless told otherwise."""

    def build(found: Data, slot: Data, **wishes: object) -> Data:
        proposed = {
            "Type": {"Key": found["Type"]["Key"]},
            "Site": {"Key": slot["SiteKey"]},
            "Location": {"Key": slot["LocationKey"]},
            "Start": slot["Start"],
            "Modules": [{"Key": one["Key"]} for one in found["Modules"]],
            "Services": [{"Key": one["Key"]} for one in found["Services"]],
        }
        if payer := wishes.pop("payer", None):
            proposed["PayerType"] = payer
        return {"proposedTimeSlot": proposed, "price": slot["GrossPrice"]} | wishes

    return build
