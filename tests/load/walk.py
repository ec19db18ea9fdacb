"""python -m tests.load.walk: visitors who do whole checks at once, and check what they are told.

Each walks a story from its first question to its result over HTTP, as a browser would, and
compares the level on the result page with what the rules say of that story. Without --address it
serves the check itself. Exit status 1 for a wrong result, a lost answer, a form refused, an error,
or in a long run (from 200,000 requests on) memory that grows by 5 % or more.
"""

from __future__ import annotations

import argparse
import re
import sys
import threading
import time
from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from functools import cache
from http.client import HTTPConnection, HTTPException, HTTPResponse
from itertools import count
from urllib.parse import urlencode

from rules.knowledge.questions import QUESTIONS
from rules.reasoning.assess import assess
from rules.reasoning.path import follow
from tests.load.servers import COMMANDS, PART, SERVER, Place, Scales, loopback, serving
from tests.stories import STORIES, Given

TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')
ADVICE = re.compile(r'class="advice level-(\w+)"')
REFUSED = "Kies nog een keer"
WRONG = ("errors", "wrong", "lost", "notices")
RETRY_AFTER = 0.2  # seconds; a visitor is slower
PATIENCE = 30  # seconds that a visitor who retries waits for a server that is away


@cache
def expected(number: int) -> tuple[Given, str, str]:
    """The answers of a story, the page after them, and the level that the rules give."""
    given = STORIES[number].walk()
    path = follow(given)
    end = "/uitslag" if path.stopped else "/overzicht"
    return given, end, assess(path.answers).urgency.id


class Walks:
    """Walkers side by side until together they have sent enough requests; what they saw."""

    def __init__(
        self,
        places: Sequence[Place],
        requests: int,
        *,
        retry: bool = False,
        pace: float = 0,
        headers: Mapping[str, str] | None = None,
        pid: int | None = None,
    ) -> None:
        """With several `places` each request goes to the next; `pace` is seconds between two."""
        self.places, self.requests, self.retry, self.pace = places, requests, retry, pace
        self.headers = {"User-Agent": "walker", **(headers or {})}
        self.scales = Scales(pid) if pid else None
        self.figures: Counter[str] = Counter()
        self.seconds = 0.0
        self.times = array("d")
        self.examples: list[str] = []
        self.cookies: set[str] = set()
        self.keep_cookies = False
        self.stopped = threading.Event()
        self._next = count()
        self._lock = threading.Lock()

    def run(self, parallel: int) -> Walks:
        """Walk until done or stopped."""
        started = time.monotonic()
        walkers = [threading.Thread(target=self._walk_on) for _ in range(parallel)]
        for walker in walkers:
            walker.start()
        for walker in walkers:
            walker.join()
        self.seconds += time.monotonic() - started
        if self.scales:
            self.scales.weigh()
        return self

    def _walk_on(self) -> None:
        while self.figures["requests"] < self.requests and not self.stopped.is_set():
            walker = Walker(self)
            try:
                walker.walk(*expected(next(self._next) % len(STORIES)))
            except (OSError, HTTPException, WalkError) as error:
                kind = error.kind if isinstance(error, WalkError) else "errors"
                self.count(kind, f"{walker.address}: {error or type(error).__name__}")
            walker.close()
            self.count("walks")

    def count(self, what: str, example: str = "") -> None:
        """One more of these, with an example to print."""
        with self._lock:
            self.figures[what] += 1
            if example and len(self.examples) < 10:
                self.examples.append(f"{what}: {example}")

    def sent(self) -> None:
        """One more request."""
        with self._lock:
            self.figures["requests"] += 1

    def within(self, share: float) -> float:
        """The milliseconds in which this share of the requests was answered."""
        ordered = sorted(self.times)
        return 1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0

    @property
    def failed(self) -> bool:
        """Was anything wrong?"""
        grown = bool(self.scales and self.scales.grown)
        return grown or not self.figures["walks"] or any(self.figures[what] for what in WRONG)

    def table(self) -> str:
        """The figures, in lines."""
        names = ("walks", "requests", "errors", "wrong", "lost", "notices", "broken")
        lines = ["  ".join(f"{name} {self.figures[name]:,}" for name in names)]
        rate = self.figures["requests"] / self.seconds
        p50, p99 = self.within(0.5), self.within(0.99)
        lines.append(f"{rate:.0f} requests/s  p50 {p50:.1f} ms  p99 {p99:.1f} ms")
        if self.scales:
            lines[-1] += f"  {self.scales}"
        return "\n".join(lines + self.examples) + "\n"


class WalkError(Exception):
    """Something that a visitor should never see; `kind` says under which figure it counts."""

    def __init__(self, kind: str, words: str) -> None:
        super().__init__(words)
        self.kind = kind


class Walker:
    """One visitor: a browser with a cookie and a connection to each place."""

    def __init__(self, walks: Walks) -> None:
        self.walks = walks
        self.cookie = ""
        self.address = ""
        self._connections = [HTTPConnection(*place, timeout=30) for place in walks.places]
        self._turn = count()

    def close(self) -> None:
        """Leave."""
        for connection in self._connections:
            connection.close()

    def walk(self, given: Given, end: str, level: str) -> None:
        """Answer page after page, each where the last one led, and read the result."""
        address, answered = f"/vraag/{QUESTIONS[0].id}", set()
        for question, values in given.items():
            self._expect(address, f"/vraag/{question}", answered)
            address = self._answer(address, values)
            answered.add(question)
        self._expect(address, end, answered)
        if end == "/overzicht":
            self._look(end)
        levels = ADVICE.findall(self._look("/uitslag"))
        if levels != [level]:
            raise WalkError("wrong", f"says {levels}, the rules say {level}: {given}")

    def _expect(self, address: str, wanted: str, answered: set[str]) -> None:
        if address == wanted:
            return
        again = address.removeprefix("/vraag/") in answered
        raise WalkError("lost" if again else "wrong", f"sent to {address} instead of {wanted}")

    def _answer(self, address: str, values: Sequence[str]) -> str:
        """Answer the question there; where that leads. A form refused is answered once more."""
        page = self._look(address)
        for _ in range(2):
            token = TOKEN.search(page)
            if not token:
                raise WalkError("lost", "shows no form, as if an earlier answer were gone")
            form = [("csrf_token", token[1]), *(("antwoord", value) for value in values)]
            response, page = self._open("POST", address, 303, 400, form=form)
            if response.status == 303:
                return str(response.headers["Location"])
            self.walks.count("notices" if REFUSED in page else "errors", f"{address}: refused")
        raise WalkError("errors", "refused twice")

    def _look(self, address: str) -> str:
        """The page there: the answers of before brought the visitor so far."""
        response, page = self._open("GET", address, 200, 303)
        if response.status == 303:
            raise WalkError("lost", f"leads back to {response.headers['Location']}")
        return page

    def _open(
        self, method: str, address: str, *allowed: int, form: Sequence[tuple[str, str]] = ()
    ) -> tuple[HTTPResponse, str]:
        time.sleep(self.walks.pace)
        self.address = f"{method} {address}"
        body = urlencode(form) if method == "POST" else None
        headers = {**self.walks.headers, "Cookie": self.cookie}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection = self._connections[next(self._turn) % len(self._connections)]
        try:
            response, page = self._send(connection, method, address, body, headers)
        except (OSError, HTTPException):
            self.walks.count("broken")
            if not self.walks.retry:
                raise
            time.sleep(RETRY_AFTER)
            self._wait_for(connection)
            response, page = self._send(connection, method, address, body, headers)
        if response.status not in allowed:
            raise WalkError("errors", f"status {response.status}")
        return response, page

    def _send(
        self,
        connection: HTTPConnection,
        method: str,
        address: str,
        body: str | None,
        headers: Mapping[str, str],
    ) -> tuple[HTTPResponse, str]:
        self.walks.sent()
        started = time.perf_counter()
        try:
            connection.request(method, address, body, headers)
            response = connection.getresponse()
            page = response.read().decode()
        except BaseException:
            connection.close()
            raise
        self.walks.times.append(time.perf_counter() - started)
        for cookie in response.headers.get_all("Set-Cookie", []):
            self.cookie = cookie.split(";")[0]
            if self.walks.keep_cookies:
                self.walks.cookies.add(self.cookie.partition("=")[2])
        return response, page

    def _wait_for(self, connection: HTTPConnection) -> None:
        """A server that is away refuses to connect; nothing is sent to it before it is back."""
        until = time.monotonic() + PATIENCE
        while True:
            try:
                connection.connect()
            except OSError:
                connection.close()
                if time.monotonic() > until:
                    raise
                time.sleep(0.05)
            else:
                return


def main() -> int:
    """Walk, and print what was seen."""
    parser = argparse.ArgumentParser(prog="python -m tests.load.walk")
    parser.add_argument("--requests", type=int, default=5_000, help="in all; long: 1000000")
    parser.add_argument("--parallel", type=int, default=32, help="walkers side by side")
    parser.add_argument("--address", type=loopback, help="of a server of this machine")
    parser.add_argument("--server", choices=COMMANDS, default=SERVER, help="without an address")
    parser.add_argument("--pid", type=int, help="of that server, to weigh it")
    parser.add_argument("--retry", action="store_true", help="send once more what broke off")
    given = parser.parse_args()
    with nullcontext() if given.address else serving(given.server) as server:
        place, pid = (server.place, server.process.pid) if server else (given.address, given.pid)
        walks = Walks([place], 0, retry=given.retry, pid=pid)
        for done in range(0, given.requests, PART):
            walks.requests = min(done + PART, given.requests)
            sys.stdout.write(walks.run(given.parallel).table())
            sys.stdout.flush()
    return 1 if walks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
