"""One line for each request and each error, with nothing in it that a visitor sent.

Time, method, name of the route, status and duration. No address, browser, path, query, cookie or
answer; of an error its kind and where it came from, without its words, which may hold an answer.
"""

from __future__ import annotations

import logging
import time
import traceback
from types import TracebackType

from flask import g, request
from werkzeug.wrappers import Response

journal = logging.getLogger("heupcheck")

METHODS = ("GET", "HEAD", "POST", "OPTIONS")


def open_journal() -> None:
    """Write to standard error, in UTC."""
    handler = logging.StreamHandler()
    formatter = logging.Formatter("%(asctime)sZ %(message)s", "%Y-%m-%dT%H:%M:%S")
    formatter.converter = time.gmtime
    handler.setFormatter(formatter)
    journal.addHandler(handler)
    # What no line says need not be found out (Python's logging HOWTO, "Optimization").
    logging.logThreads = logging.logProcesses = logging.logMultiprocessing = False
    logging._srcfile = None
    journal.setLevel(logging.INFO)


def note_start() -> None:
    """Remember when this request began."""
    g.started = time.perf_counter()


def note_request(response: Response) -> Response:
    """Write the line of this request."""
    method = request.method
    if method not in METHODS:
        method = "other"
    started = g.get("started")
    took = f"{1000 * (time.perf_counter() - started):.1f} ms" if started else "-"
    journal.info("%s %s %d %s", method, request.endpoint or "-", response.status_code, took)
    return response


def note_error(error: BaseException | None, trace: TracebackType | None) -> None:
    """Write what kind of error this is and where it came from."""
    places = traceback.extract_tb(trace)
    path = " < ".join(f"{place.name}:{place.lineno}" for place in reversed(places[-5:]))
    journal.error("%s in %s: %s", type(error).__name__, request.endpoint or "-", path)
