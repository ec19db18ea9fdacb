"""gunicorn, for production: two workers on this machine, behind a proxy (docs/deployment.md).

It stands in the root of the project because `gunicorn` looks for it there. This file runs in the
master. Nothing of the application is imported in it: what the master has imported, a reload would
not load anew. For the same reason the application is not preloaded.
"""

import os
import re
import sys
from pathlib import Path


def _listen() -> str:
    """Where to listen; leaves with one sentence when others than the proxy could come there."""
    listen = os.environ.get("HEUPCHECK_LISTEN", "127.0.0.1:8000")
    if not re.fullmatch(r"(127\.0\.0\.1|localhost):\d{1,5}|unix:/.+", listen):
        sys.exit(
            f"HEUPCHECK_LISTEN={listen} cannot be used: a few slow clients hold up gunicorn when "
            "no proxy stands before it; give 127.0.0.1:8000, or unix: and a path."
        )
    return listen


def _refuse_without_key() -> None:
    """Leave with one sentence when each worker would make up a key of its own."""
    if not (os.environ.get("HEUPCHECK_SECRET_KEY") or os.environ.get("HEUPCHECK_SECRET_KEY_FILE")):
        sys.exit(
            "The workers have no key to share: set HEUPCHECK_SECRET_KEY_FILE, or "
            "HEUPCHECK_SECRET_KEY to 32 or more random characters."
        )


def post_fork(_arbiter: object, _worker: object) -> None:
    """In each worker: write the journal."""
    from wizard.journal import open_journal

    open_journal()


_refuse_without_key()
bind = _listen()
chdir = str(Path(__file__).parent)  # read at each reload, so it follows a link to a new release
wsgi_app = "app:create_app()"

worker_class = "gthread"
workers = 2
threads = 8
keepalive = 0  # an idle connection of the proxy would be cut by a reload
graceful_timeout = 10  # seconds for requests under way when a worker stops; they take milliseconds
max_requests = 20_000
max_requests_jitter = 2_000  # so that the workers do not start anew together
worker_tmp_dir = "/dev/shm"  # noqa: S108 - the sign of life must not wait for a disk

accesslog = None  # addresses beside questions on health are data; the journal has none
control_socket_disable = True  # nobody uses it, and it wants a home directory
forwarded_allow_ips = "127.0.0.1"
limit_request_line = 2048
