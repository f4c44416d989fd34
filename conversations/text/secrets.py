"""What must not stay in a chat: passwords, codes and addresses, as they are typed."""

from __future__ import annotations

import re

SECRET = re.compile(r"\b(pass ?word\w*|pass ?code|pin code|passwd|pwd)\b|\b\d{5,8}\b|\S+@\S+\.\w+", re.IGNORECASE)
ONE_WORD = re.compile(r"\S*\d\S*|\S{8,}")
