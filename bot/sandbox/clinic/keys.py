"""New keys, as the portal makes them: sixteen hex digits that a JSON number can still hold exactly."""

import secrets


def new_key() -> str:
    """A key that nothing else has."""
    return f"{secrets.randbits(52):016x}"
