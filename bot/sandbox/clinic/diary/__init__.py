"""The clinic's diary: who is engaged when, which openings that leaves, and what they cost."""
