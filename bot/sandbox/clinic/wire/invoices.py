"""`InvoiceData` and its credit notes."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.sandbox.clinic.catalogue import Catalogue
from bot.sandbox.clinic.times import stamp, wall
from bot.sandbox.clinic.wire.places import address
from bot.sandbox.clinic.wire.types import currency, pounds


def invoice(
    catalogue: Catalogue, row: sqlite3.Row, credits_given: Sequence[sqlite3.Row], *, payable: bool
) -> dict[str, Any]:
    """`InvoiceData`: owed is the gross total less what is paid and credited."""
    owed = row["gross"] - row["paid"] - sum(one["gross"] for one in credits_given)
    creditor = {
        "Name": catalogue.name,
        "IsCompany": True,
        "Address": address(catalogue.address),
        "Account": {"Key": "c0000000000000ff", "Name": catalogue.name, "Telephone": catalogue.phone},
    }
    return {
        "Key": row["key"],
        "Date": _local(row["made"]),
        "Number": str(row["number"]),
        **currency(row["currency"]),
        "TotalNet": pounds(row["net"]),
        "Tax": pounds(row["tax"]),
        "TotalGross": pounds(row["gross"]),
        "Paid": pounds(row["paid"]),
        "Items": json.loads(row["items"]),
        "CreditNotes": [
            {"Key": one["key"], "Date": _local(one["made"]), "GrossPrice": pounds(one["gross"])}
            for one in credits_given
        ],
        "Creditor": creditor,
        "Debtor": json.loads(row["debtor"]),
        "PayableOnline": payable and bool(row["own"]) and owed > 0,
    }


def _local(moment: str) -> str:
    return stamp(wall(datetime.fromisoformat(moment)))
