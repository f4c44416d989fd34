"""What people write about an appointment that there is, at the cards that show it, list it, or ask whether it goes.

Rows of a table and its reader. At these cards they are looked for before the intents that are read at any card.
"""
