"""Whose certificates are trusted: the machine's authorities, those of SSL_CERT_FILE, and those that come along.

Not every machine has authorities of its own, and many a company has one more. Owns the words for a certificate that is
refused: a wrong address and a stranger in the line are two things.
"""

from __future__ import annotations

import os
import ssl
from functools import lru_cache
from pathlib import Path
from typing import Final

import certifi

from bot.errors import Unusable

FILE: Final = "SSL_CERT_FILE"
FOLDER: Final = "SSL_CERT_DIR"

PROVE_IT: Final = f"add the authority that signed it to this machine's certificates, or name its file in {FILE}"
"""What to do about a certificate that is refused."""


def names_authorities() -> bool:
    """Whether the environment names any, which may be such that cannot be used."""
    return bool(os.environ.get(FILE) or os.environ.get(FOLDER))


def trusted() -> ssl.SSLContext:
    """What a server's certificate is held against. Raises `Unusable` where the environment names no authorities."""
    file, folder = os.environ.get(FILE, ""), os.environ.get(FOLDER, "")
    path = Path(file).absolute() if file else None
    return _trusted(path, path.stat().st_mtime_ns if path and path.is_file() else 0, folder)


@lru_cache(maxsize=4)
def _trusted(file: Path | None, _changed: int, folder: str) -> ssl.SSLContext:
    # Not `create_default_context`: that one also writes the keys of every connection to where SSLKEYLOGFILE says.
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(certifi.where())
    usual = ssl.get_default_verify_paths()
    if folder and not any(Path(each).is_dir() for each in folder.split(os.pathsep)):
        raise Unusable(f"{FOLDER} cannot be used: there is no folder {folder}")
    if Path(usual.openssl_capath).is_dir():
        context.load_verify_locations(capath=usual.openssl_capath)
    machines = Path(usual.openssl_cafile)
    if machines.is_file() and not (file and file.exists() and machines.samefile(file)):
        _load(context, machines, named=False)
    if file:
        _load(context, file, named=True)
    if folder:  # not `set_default_verify_paths`: that one reads the machine's whole file once more
        context.load_verify_locations(capath=folder)
    return context


def _load(context: ssl.SSLContext, file: Path, *, named: bool) -> None:
    """Take the authorities of a file; one that nobody named may be unreadable."""
    try:
        context.load_verify_locations(cafile=file)
    except (OSError, ValueError) as error:  # `SSLError` is an `OSError`
        if named:
            why = "it holds no certificate" if isinstance(error, ssl.SSLError) else getattr(error, "strerror", None)
            raise Unusable(f"{FILE} cannot be used: {file}: {why or 'no file'}") from None


def untrusted(error: BaseException) -> str | None:
    """Why the certificate of a server was refused, if that is what the error comes from."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLCertVerificationError):
            why = str(getattr(seen, "verify_message", ""))  # aiohttp's own error of this kind has none
            if why:
                return why.rstrip(".")
        seen = seen.__cause__ or seen.__context__
    return None
