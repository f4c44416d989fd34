"""By which proxy an address is reached, in every spelling in which an environment says so."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from bot.errors import Unusable
from bot.network import proxy_for

PROXY = "http://127.0.0.1:3128"
TELEGRAM = "https://api.telegram.org"

BY: Mapping[str, tuple[str, Mapping[str, str], str]] = {
    "for https": (TELEGRAM, {"HTTPS_PROXY": "http://a:3128"}, "http://a:3128"),
    "in small letters, which win": (TELEGRAM, {"HTTPS_PROXY": "http://a:1", "https_proxy": "http://b:2"}, "http://b:2"),
    "for http": ("http://telegram.example", {"HTTP_PROXY": "http://a:3128"}, "http://a:3128"),
    "for everything": (TELEGRAM, {"ALL_PROXY": "http://a:3128"}, "http://a:3128"),
    "for https before that for everything": (TELEGRAM, {"ALL_PROXY": "http://a", "HTTPS_PROXY": "b:1"}, "http://b:1"),
    "without a scheme": (TELEGRAM, {"HTTPS_PROXY": "127.0.0.1:18888"}, "http://127.0.0.1:18888"),
    "without a port": (TELEGRAM, {"HTTPS_PROXY": "http://a"}, "http://a:80"),
    "by TLS": (TELEGRAM, {"HTTPS_PROXY": "https://a"}, "https://a:443"),
    "by SOCKS": (TELEGRAM, {"ALL_PROXY": "socks5://a"}, "socks5://a:1080"),
    "by SOCKS which looks names up": (TELEGRAM, {"ALL_PROXY": "socks5h://a:9050"}, "socks5h://a:9050"),
    "as a desktop writes it": (TELEGRAM, {"ALL_PROXY": "socks://a:1080/"}, "socks5://a:1080"),
    "at a number of six": (TELEGRAM, {"HTTPS_PROXY": "http://[fd00::1]:3128/"}, "http://[fd00::1]:3128"),
    "with a password": (TELEGRAM, {"HTTPS_PROXY": "http://bot:p%40ss@a:1"}, "http://bot:p%40ss@a:1"),
    "with an @ in the password": (TELEGRAM, {"HTTPS_PROXY": "http://bot:p@ss@a:1"}, "http://bot:p%40ss@a:1"),
}

NONE: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "nothing is said": (TELEGRAM, {}),
    "it says nothing": (TELEGRAM, {"HTTPS_PROXY": "", "ALL_PROXY": " "}),
    "it is for http": (TELEGRAM, {"HTTP_PROXY": PROXY}),
    "this machine by its name": ("http://localhost:8071", {"HTTP_PROXY": PROXY}),
    "this machine by its number": ("http://127.0.0.1:8071", {"ALL_PROXY": PROXY}),
    "this machine by another": ("http://127.3.2.1:8071", {"ALL_PROXY": PROXY}),
    "this machine in six": ("http://[::1]:8071", {"HTTP_PROXY": PROXY}),
    "this machine in six and four": ("http://[::ffff:127.0.0.1]:8071", {"HTTP_PROXY": PROXY}),
}

SPARED: Mapping[str, tuple[str, str]] = {
    "everything": (TELEGRAM, "*"),
    "everything among others": (TELEGRAM, "localhost, *"),
    "its name": (TELEGRAM, "localhost,api.telegram.org"),
    "parted by blanks": (TELEGRAM, "localhost api.telegram.org"),
    "in large letters": (TELEGRAM, "API.Telegram.ORG"),
    "its domain": (TELEGRAM, "telegram.org"),
    "its domain with a dot": (TELEGRAM, ".telegram.org"),
    "its domain with a star": (TELEGRAM, "*.telegram.org"),
    "with its port": (TELEGRAM, "api.telegram.org:443"),
    "with a scheme": (TELEGRAM, "https://api.telegram.org"),
    "its network": ("https://10.1.2.3", "10.0.0.0/8"),
    "its number": ("https://10.1.2.3", "10.1.2.3"),
    "its number and port": ("https://10.1.2.3:8443", "10.1.2.3:8443"),
    "its network of six": ("https://[fd00::17]", "fd00::/8"),
    "its number of six": ("https://[fd00::17]", "fd00::17"),
    "its number of six in brackets": ("https://[fd00::17]", "[fd00::17]"),
    "its number of six and port": ("https://[fd00::17]:8443", "[fd00::17]:8443"),
}

NOT_SPARED: Mapping[str, tuple[str, str]] = {
    "another with the same end": ("https://mytelegram.org", "telegram.org"),
    "another port": (TELEGRAM, "api.telegram.org:8443"),
    "another network": ("https://11.1.2.3", "10.0.0.0/8"),
    "a network of six for a name": (TELEGRAM, "localhost,::1/128"),
    "brackets": (TELEGRAM, "[::1]"),
    "another network of six": (TELEGRAM, "fe80::/10"),
    "what nobody can read": ("https://10.1.2.3", "[,:,/8,10.0.0.0/99,[::1]:x,*:,.,::g"),
}

REFUSED: Mapping[str, tuple[str, str]] = {
    "socks4": ("ALL_PROXY", "socks4://secret-thing@a:1080"),
    "ftp": ("HTTPS_PROXY", "ftp://a:21"),
    "no such port": ("HTTPS_PROXY", "http://secret-thing@127.0.0.1:99999"),
    "port nought": ("HTTPS_PROXY", "http://127.0.0.1:0"),
    "no host": ("HTTPS_PROXY", "http://:3128"),
    "a port alone": ("HTTPS_PROXY", "http://secret-thing:x"),
    "half a number of six": ("HTTPS_PROXY", "http://[::1:3128"),
    "a host that none can be": ("ALL_PROXY", "http://a..b:3128"),
    "a blank": ("HTTPS_PROXY", "http://a b:3128"),
    "a scheme alone": ("ALL_PROXY", "http://"),
}


@pytest.mark.parametrize("case", BY)
def test_an_address_is_reached_by_the_proxy_that_the_environment_names(case: str) -> None:
    address, environment, right = BY[case]
    found = proxy_for(address, environment)
    assert found
    assert found.address == right
    assert "ss@" not in found.where


@pytest.mark.parametrize("case", NONE)
def test_an_address_is_reached_without_one_where(case: str) -> None:
    address, environment = NONE[case]
    assert proxy_for(address, environment) is None


@pytest.mark.parametrize("case", SPARED)
@pytest.mark.parametrize("name", ["NO_PROXY", "no_proxy"])
def test_no_proxy_spares(case: str, name: str) -> None:
    address, value = SPARED[case]
    assert proxy_for(address, {"HTTPS_PROXY": PROXY, name: value}) is None


@pytest.mark.parametrize("case", NOT_SPARED)
def test_no_proxy_does_not_spare(case: str) -> None:
    address, value = NOT_SPARED[case]
    assert proxy_for(address, {"HTTPS_PROXY": PROXY, "NO_PROXY": value}) is not None


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_no_proxy_is_one_line_that_names_the_variable_and_not_its_value(case: str) -> None:
    variable, value = REFUSED[case]
    with pytest.raises(Unusable) as error:
        proxy_for(TELEGRAM, {variable: value})
    assert str(error.value).startswith(f"{variable} cannot be used: ")
    assert "secret-thing" not in str(error.value)
    assert "\n" not in str(error.value)
