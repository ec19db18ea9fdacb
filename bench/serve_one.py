"""python -m bench.serve_one bench.hello PORT THREADS CONNECTIONS: serve the `app` of a module.

What serve.py adds to the check is the same for these: Waitress with the same options. It is not
imported, because the check would come with it and be weighed.
"""

from __future__ import annotations

import sys
from importlib import import_module

import waitress


def main(module: str, port: str, threads: str, connections: str) -> None:
    """Serve until stopped, on this machine."""
    server = waitress.create_server(
        import_module(module).app,
        listen=f"127.0.0.1:{port}",
        ident=None,
        clear_untrusted_proxy_headers=True,
        threads=int(threads),
        connection_limit=int(connections),
    )
    server.run()


if __name__ == "__main__":
    main(*sys.argv[1:])
