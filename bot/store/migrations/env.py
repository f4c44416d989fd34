"""What Alembic runs for each command.

Wires the caller's connection; the caller begins and ends the transaction. Short, and apart, as Alembic looks for a file
of this name.
"""

from __future__ import annotations

from alembic import context

from bot.store.migrations import VERSION
from bot.store.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, version_table=VERSION)
with context.begin_transaction():
    context.run_migrations()
