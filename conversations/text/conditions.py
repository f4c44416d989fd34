"""What staff type to say how the clinic is to pick among several times that match.

Apart from the short answers of patients, who have no say in it.
"""

from __future__ import annotations

import re

METHOD = re.compile(r"(?:selection |booking )?method(?: number| no\.?)?:? ?(?P<method>\d{1,2})[.!]?", re.IGNORECASE)
RANDOM = re.compile(r"(?:pick |choose |take )?(?:one )?(?:at )?random(?:ly)?[.!]?", re.IGNORECASE)


def method_named(typed: str) -> int | None:
    """The number of the method; at random it is 0."""
    said = " ".join(typed.split())
    if RANDOM.fullmatch(said):
        return 0
    found = METHOD.fullmatch(said)
    return int(found["method"]) if found else None
