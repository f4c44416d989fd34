"""The accounts of one replica, as stories of signing in hold them. Stands alone, as pages and the runtime share it."""

from __future__ import annotations

from bot.crypto import Vault
from bot.portal import PatientPortal
from bot.runtime.accounts.accounts import Accounts
from bot.runtime.accounts.sessions import Renewals
from bot.store import Store
from tests.support.clocks import ManualClock


def accounts_of(
    store: Store, portal: PatientPortal, vault: Vault, clock: ManualClock, renewals: Renewals | None = None
) -> Accounts:
    """What knows who is signed in; nobody is woken by it."""
    return Accounts(
        store,
        portal,
        vault,
        clock,
        public_url="https://bot.example",
        encode_event=lambda event: event.kind,
        wake=lambda _chat: None,
        renewals=renewals,
    )
