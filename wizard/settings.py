"""What the environment says about serving: keys, hosts, proxy; what is unusable stops the start."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import click

from wizard.session import Seal

KEY = "HEUPCHECK_SECRET_KEY"
KEY_FILE = "HEUPCHECK_SECRET_KEY_FILE"
HOSTS = "HEUPCHECK_HOSTS"
PROXY = "HEUPCHECK_PROXY"
CLINIC = "HEUPCHECK_CLINIC"
LOOPBACK = ("127.0.0.1", "localhost")

SHORTEST_KEY = 32  # characters
LEAST_DIFFERENT = 10  # characters; the most regular of 10^12 random keys still has more
EXAMPLE_KEY = "put-a-random-key-of-your-own-in-this-place"

_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?", re.I | re.A)


class ConfigError(click.ClickException):
    """The settings cannot be used; the message says what, where and what to do.

    On a command line it is printed alone, with exit status 2.
    """

    exit_code = 2


def checked_keys(text: str, where: str) -> tuple[str, ...]:
    """The keys in a text, parted by white space, newest first; ConfigError for a weak one."""
    keys = tuple(text.split())
    for key in keys or ("",):
        weak = len(key) < SHORTEST_KEY or len(set(key)) < LEAST_DIFFERENT or not key.isascii()
        if weak or key == EXAMPLE_KEY:
            raise ConfigError(
                f"{where} holds no usable key: give {SHORTEST_KEY} or more random characters, "
                'such as python3 -c "import secrets; print(secrets.token_urlsafe())" prints.'
            )
    return keys


class KeyFile:
    """The seal of the keys in a file, made anew when the file changes.

    What is wrong with a changed file is no reason to lose a visitor: the keys of before stay.
    """

    def __init__(self, path: Path, complain: Callable[[str], None]) -> None:
        """Read the file; ConfigError when it cannot be used. `complain` is told of a bad change."""
        self._path = path
        self._complain = complain
        self._stamp: tuple[int, int] | None = None
        self._seal = self._read()

    def __call__(self) -> Seal:
        try:
            status = self._path.stat()
            if self._stamp != (stamp := (status.st_mtime_ns, status.st_ino)):
                self._stamp = stamp
                self._seal = self._read()
        except (OSError, ConfigError) as error:
            self._complain(f"The keys of before are kept. {error}")
        return self._seal

    def _read(self) -> Seal:
        try:
            text = self._path.read_text(encoding="ascii")
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigError(f"{KEY_FILE}={self._path} cannot be read: {error}.") from error
        return Seal(*checked_keys(text, f"{KEY_FILE}={self._path}"))


def read_seal(complain: Callable[[str], None]) -> Callable[[], Seal] | None:
    """What gives the seal of the configured keys; None without any, ConfigError for a bad one."""
    if path := os.environ.get(KEY_FILE):
        return KeyFile(Path(path), complain)
    if (text := os.environ.get(KEY)) is not None:
        seal = Seal(*checked_keys(text, KEY))
        return lambda: seal
    return None


def is_host(text: str) -> bool:
    """Is this the name of a host, perhaps with a port?"""
    return _HOST.fullmatch(text) is not None


def read_hosts() -> list[str]:
    """The names of this site that visitors may use; ConfigError when one is no host name."""
    hosts = os.environ.get(HOSTS, "").split()
    for host in hosts:
        if not is_host(host):
            raise ConfigError(
                f"{HOSTS}={' '.join(hosts)} cannot be used: {host!r} is no host name; give names "
                "such as zelfcheck.praktijk.example, parted by spaces."
            )
    return hosts


def proxied() -> bool:
    """Is there a proxy in front whose X-Forwarded-Proto may be believed?"""
    return os.environ.get(PROXY) == "1"


def refuse_unless_public(where: str) -> None:
    """Raise ConfigError unless the settings are fit for visitors from elsewhere: key and hosts."""
    if not (os.environ.get(KEY) or os.environ.get(KEY_FILE)):
        raise ConfigError(
            f"{where} may be reached from elsewhere: set {KEY} or {KEY_FILE} to a key of "
            f"{SHORTEST_KEY} or more random characters, or listen on 127.0.0.1."
        )
    if not read_hosts():
        raise ConfigError(
            f"{where} may be reached from elsewhere: set {HOSTS} to the names that visitors use, "
            "such as zelfcheck.praktijk.example, or listen on 127.0.0.1."
        )


def clinic_file(instance: Path) -> Path | None:
    """The clinic's settings: the file that is named, else praktijk.toml in `instance` if any."""
    if named := os.environ.get(CLINIC):
        return Path(named)
    usual = instance / "praktijk.toml"
    return usual if usual.exists() else None
