"""python serve.py: serve the check with Waitress, on this machine unless told otherwise.

HEUPCHECK_LISTEN is host:port, 127.0.0.1:8000 when not set. Any other host wants a real key in
HEUPCHECK_SECRET_KEY, because a key made for one run would not survive a restart.
"""

from __future__ import annotations

import os
import sys

import waitress

from app import create_app
from wizard import settings
from wizard.journal import open_journal
from wizard.settings import ConfigError

LISTEN_VARIABLE = "HEUPCHECK_LISTEN"
THREADS = 8
SLOW_CLIENTS = 2000  # connections that may be open at once; an idle one costs a few kilobytes


def address() -> str:
    """Where to listen, host:port; ConfigError when it is not that, or wants a key not given."""
    listen = os.environ.get(LISTEN_VARIABLE, "127.0.0.1:8000")
    host, _, port = listen.rpartition(":")
    if not host or not port.isdecimal() or not 0 < int(port) < 65536:
        raise ConfigError(f"{LISTEN_VARIABLE}={listen} is no host:port; give 127.0.0.1:8000 or so.")
    if host not in settings.LOOPBACK:
        settings.refuse_unless_public(f"{LISTEN_VARIABLE}={listen}")
    return listen


def main() -> int:
    """Serve until stopped; returns 2 when the settings cannot be used."""
    try:
        listen = address()
        proxied = settings.proxied()
        open_journal()
        app = create_app()
        try:
            server = waitress.create_server(
                app,
                listen=listen,
                ident=None,
                clear_untrusted_proxy_headers=not proxied,
                threads=THREADS,
                connection_limit=SLOW_CLIENTS,
            )
        except (OSError, ValueError) as error:
            raise ConfigError(
                f"{LISTEN_VARIABLE}={listen} cannot be served ({error}); give another address."
            ) from error
    except ConfigError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stderr.write(f"Zelfcheck heupklachten: http://{listen}\n")
    server.run()
    return 0


if __name__ == "__main__":
    sys.exit(main())
