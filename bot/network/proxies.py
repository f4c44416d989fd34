"""The proxy by which an address is reached, as the environment names it.

Owns the reading of HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, in large letters or in small ones, which win. What
NO_PROXY says that cannot be read stands for no address. This machine itself is never reached by a proxy.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Final
from urllib.parse import quote, unquote, urlsplit

from bot.errors import Unusable

PORTS: Final = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
"""The ways in which proxies are spoken to, with the port of each where none is said."""

SPELLED: Final = {"socks": "socks5"}
"""As desktops write it into the environment."""

VARIABLES: Final = {"https": ("HTTPS_PROXY", "ALL_PROXY"), "http": ("HTTP_PROXY", "ALL_PROXY")}
"""What names the proxy for addresses that begin like this: the first that is there."""

Host = IPv4Address | IPv6Address | str


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy, and the variable that names it. A SOCKS proxy is also asked to look names up."""

    scheme: str
    host: str
    port: int
    variable: str
    user: str = ""
    password: str = ""

    @property
    def by_socks(self) -> bool:
        """Whether it speaks SOCKS, and no HTTP."""
        return self.scheme.startswith("socks")

    @property
    def where(self) -> str:
        """Its address without its password."""
        return f"{self.scheme}://{_in_brackets(self.host)}:{self.port}"

    @property
    def address(self) -> str:
        """Its address with all that is needed to use it."""
        if not self.user:
            return self.where
        who = f"{quote(self.user, safe='')}:{quote(self.password, safe='')}"
        return f"{self.scheme}://{who}@{_in_brackets(self.host)}:{self.port}"


def proxy_for(address: str, environment: Mapping[str, str] | None = None) -> Proxy | None:
    """The proxy by which `address` is reached; None where it is reached without, or by nothing. Raises `Unusable`."""
    told = os.environ if environment is None else environment
    try:
        parts = urlsplit(address)
        host, port = _host(parts.hostname or ""), parts.port or PORTS.get(parts.scheme, 0)
    except ValueError:  # whoever calls that address will say so
        return None
    if _is_here(host) or any(_spares(entry, host, port) for entry in _entries(told)):
        return None
    for name in VARIABLES.get(parts.scheme, ()):
        value = _told(told, name)
        if value:
            return _read(name, value)
    return None


def _told(environment: Mapping[str, str], name: str) -> str:
    """What a variable says, in either spelling."""
    return (environment.get(name.lower()) or environment.get(name) or "").strip()


def _read(variable: str, value: str) -> Proxy:
    """The proxy that a variable names. Raises `Unusable`, without its value, which may hold a password."""
    scheme, sign, rest = value.partition("://")
    scheme, rest = (SPELLED.get(scheme.lower(), scheme.lower()), rest) if sign else ("http", value)
    if scheme not in PORTS:
        spoken = scheme if scheme.isalnum() and len(scheme) < 10 else "that"
        raise Unusable(
            f"{variable} cannot be used: {spoken} is not spoken here, but http://host:port and socks5://host:port"
        )
    who, _, where = rest.partition("/")[0].rpartition("@")
    user, _, password = who.partition(":")
    try:
        parts = urlsplit(f"//{where}")
        host, port = parts.hostname or "", PORTS[scheme] if parts.port is None else parts.port
        host.encode("idna")
    except ValueError:
        host, port = "", 0
    if not host or not port or not where.isprintable() or not set(where).isdisjoint(' "<>\\^`{|}'):
        raise Unusable(f"{variable} cannot be used: set it to http://host:port or socks5://host:port, or leave it out")
    return Proxy(scheme, host, port, variable, unquote(user), unquote(password))


def _entries(environment: Mapping[str, str]) -> list[str]:
    """What NO_PROXY lists, parted by commas or blanks."""
    return _told(environment, "NO_PROXY").lower().replace(",", " ").split()


def _spares(entry: str, host: Host, port: int) -> bool:
    """Whether this entry of NO_PROXY is about this address."""
    if entry == "*":
        return True
    name, of_port = _parted(entry.partition("://")[2] or entry)
    if of_port is not None and of_port != port:
        return False
    if isinstance(host, str):
        name = name.removeprefix("*").strip(".")
        return bool(name) and (host == name or host.endswith(f".{name}"))
    try:
        return host in ip_network(name, strict=False)
    except ValueError:
        return False


def _parted(entry: str) -> tuple[str, int | None]:
    """A host or a network, and its port where it has one. A colon of an IPv6 address is none of a port."""
    if entry.startswith("["):
        name, _, rest = entry[1:].partition("]")
        network, port = rest.partition(":")[::2]
        return f"{name}{network}", int(port) if port.isdecimal() else None
    name, colon, port = entry.rpartition(":")
    if colon and ":" not in name and port.isdecimal():
        return name, int(port)
    return entry, None


def _host(name: str) -> Host:
    """A host by its number where it is one."""
    plain = name.lower().rstrip(".")
    try:
        number = ip_address(plain)
    except ValueError:
        return plain
    return (number.ipv4_mapped or number) if isinstance(number, IPv6Address) else number


def _is_here(host: Host) -> bool:
    """Whether it is this machine."""
    if isinstance(host, str):
        return host == "localhost" or host.endswith(".localhost")
    return host.is_loopback or host.is_unspecified


def _in_brackets(host: str) -> str:
    return f"[{host}]" if ":" in host else host
