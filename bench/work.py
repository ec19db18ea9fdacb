"""python work.py: do the work of a checkout, as often as it is told, and say what that cost.

It is started in the folder of the checkout, today's or one of before, and told in lines of JSON:
first what to work on, `{"module": ..., "requests": ..., "given": ...}`, then `[call, times]`, each
answered with the µs of processor time that one call took. Nothing of bench is imported here,
because it would come from the wrong checkout.

Each piece of work lies between two calls of getloadavg(3): there callgrind writes down its counts.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from io import BytesIO
from typing import Any

STATUS = {"GET": "200", "POST": "303"}


def site(module: str) -> Any:
    """The WSGI application of this module, with its journal."""
    found = import_module(module)
    if not hasattr(found, "create_app"):
        return found.app
    app = found.create_app()
    import_module("wizard.journal").open_journal()
    return app


def respond(app: Any, method: str, path: str, cookie: str, body: str) -> None:
    """Answer a request as a server has it answered."""

    def start(status: str, _headers: Any, _failure: Any = None) -> None:
        if not status.startswith(STATUS[method]):
            raise SystemExit(f"{method} {path}: {status}")

    sent = body.encode()
    said = app(
        {
            "REQUEST_METHOD": method,
            "SCRIPT_NAME": "",
            "PATH_INFO": path,
            "QUERY_STRING": "",
            "CONTENT_TYPE": "application/x-www-form-urlencoded" if sent else "",
            "CONTENT_LENGTH": str(len(sent)),
            "HTTP_HOST": "localhost",
            "HTTP_COOKIE": cookie,
            "REMOTE_ADDR": "127.0.0.1",
            "SERVER_NAME": "localhost",
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.input": BytesIO(sent),
            "wsgi.errors": sys.stderr,
            "wsgi.multithread": True,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
        },
        start,
    )
    b"".join(said)
    said.close()


def reasoning(given: Any) -> dict[str, Callable[[], object]]:
    """What the rules do for who gave these answers; they had no room of their own before."""
    room = "rules.reasoning" if find_spec("rules.reasoning") else "rules"
    path, assess, what_if = [import_module(f"{room}.{it}") for it in ("path", "assess", "what_if")]
    answers = path.follow(given).answers
    return {
        "assess": partial(assess.assess, answers),
        "follow": partial(path.follow, given),
        "what-if": partial(what_if.calls, answers),
    }


def worked(call: Callable[[], object], times: int) -> float:
    """The µs of processor time that one call takes of so many in a row."""
    os.getloadavg()
    started = time.process_time_ns()
    for _ in range(times):
        call()
    taken = time.process_time_ns() - started
    os.getloadavg()
    return taken / times / 1000


def main() -> None:
    """Work until there is nothing more to do."""
    sys.path[0] = os.getcwd()
    task = json.loads(sys.stdin.readline())
    app = site(task["module"])
    calls = {name: partial(respond, app, *each) for name, each in task["requests"].items()}
    if task["given"]:
        calls |= reasoning(task["given"])
    for line in sys.stdin:
        name, times = json.loads(line)
        sys.stdout.write(f"{worked(calls[name], times)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
