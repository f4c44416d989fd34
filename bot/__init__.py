"""The shell of the clinic's bot. Its zones are read by the newest rules at hand, before anything reads one."""

from __future__ import annotations

from bot import zone_rules as zone_rules
