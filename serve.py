"""python serve.py: serve the check with Waitress, on this machine unless told otherwise.

HEUPCHECK_LISTEN is host:port, 127.0.0.1:8000 when not set. Any other host wants a real key in
HEUPCHECK_SECRET_KEY, because a key made for one run would not survive a restart.
"""

from __future__ import annotations

import os
import sys

import waitress

from app import KEY_VARIABLE, ConfigError, create_app

LISTEN_VARIABLE = "HEUPCHECK_LISTEN"


def address() -> tuple[str, int]:
    """Where to listen; ConfigError when that is no host:port, or wants a key that is not there."""
    listen = os.environ.get(LISTEN_VARIABLE, "127.0.0.1:8000")
    host, _, port = listen.rpartition(":")
    if not host or not port.isdecimal() or not 0 < int(port) < 65536:
        raise ConfigError(f"{LISTEN_VARIABLE}={listen} is no host:port; give 127.0.0.1:8000 or so.")
    if host not in ("127.0.0.1", "localhost", "[::1]") and KEY_VARIABLE not in os.environ:
        raise ConfigError(
            f"{LISTEN_VARIABLE}={listen} can be reached from elsewhere: set {KEY_VARIABLE} to at "
            "least 32 random characters, or listen on 127.0.0.1."
        )
    return host, int(port)


def main() -> int:
    """Serve until stopped; returns 2 when the settings cannot be used."""
    try:
        host, port = address()
        app = create_app()
        sys.stderr.write(f"Zelfcheck heupklachten: http://{host}:{port}\n")
        waitress.serve(app, host=host.strip("[]"), port=port, ident=None, _quiet=True)
    except (ConfigError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
