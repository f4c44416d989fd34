"""What `clinic-bot check` has found: a row for each thing that was tried, as a table or as JSON."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum

from bot import logs
from bot.cli.output import complain, say
from bot.errors import NotMade, Unusable
from bot.settings import SettingError


class State(StrEnum):
    """How one of them is."""

    OK = "ok"
    FAILED = "FAILED"
    NOT_TRIED = "not tried"
    NOT_MADE = "not made yet"


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One row; `trouble` is the line about what has to be done, empty where nothing has."""

    what: str
    state: State
    said: str = ""
    trouble: str = ""

    def __str__(self) -> str:
        return f"{self.what:<16}{self.state:<14}{self.said}".rstrip()


class NotTried(Exception):  # noqa: N818 - says how it is
    """It could not be tried, or was not to be; the text says why."""


async def tried(what: str, trial: Awaitable[str]) -> CheckRow:
    """How a trial went. Nothing that it raises gets out."""
    try:
        return CheckRow(what, State.OK, await trial)
    except NotTried as error:
        return CheckRow(what, State.NOT_TRIED, str(error))
    except NotMade as error:
        return CheckRow(what, State.NOT_MADE, "run makes it" if not str(error) else "", str(error))
    except (SettingError, Unusable) as error:
        return CheckRow(what, State.FAILED, trouble=str(error))
    except Exception as error:  # noqa: BLE001 - whatever it is, it is one line, and the others are still tried
        return CheckRow(what, State.FAILED, trouble=f"{what} could not be tried ({logs.failure(error)}): report this")


def show(version: str, findings: Sequence[CheckRow], *, as_json: bool) -> int:
    """Print them; the exit status."""
    troubles = [finding.trouble for finding in findings if finding.trouble]
    if as_json:
        rows = [asdict(finding) for finding in findings]
        say(json.dumps({"version": version, "ok": not troubles, "rows": rows}, ensure_ascii=False, indent=2))
        return 1 if troubles else 0
    for finding in findings:
        say(str(finding))
    for trouble in troubles:
        complain(trouble)
    return 1 if troubles else 0
