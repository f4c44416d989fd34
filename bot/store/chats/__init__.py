"""What arrives in a chat, who works on it, and what a turn writes: statement by statement, and joined for PostgreSQL.

No more than the two names, so that the store sees one room.
"""
