"""What people type at a card, in tables: yes and no, remarks at the sign-in, at a warning and at any card.

Pure data with the one reader of each table. Must never know what follows from a phrase.
"""
