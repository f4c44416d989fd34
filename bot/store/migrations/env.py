"""What Alembic runs for each command.

Owns the wiring of the caller's connection, and nothing else: the caller begins and ends the transaction.
"""

from __future__ import annotations

from alembic import context

from bot.store.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
