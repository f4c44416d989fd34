"""The database itself: its engine, its threads, its SQL, and how replicas tell each other. No table is known here.

Owns where SQLite and PostgreSQL differ: but for what keeps the audit trail in order, they do so in this folder alone.
"""
