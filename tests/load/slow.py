"""python -m tests.load.slow: many visitors who send one byte a second, and one who does not.

Half of the slow ones never finish their headers, half never finish a form. The normal visitor asks
for a page again and again, each time over a new connection, and must always get it. Without
--address it serves the check itself. Exit status 1 when a normal request is not served.
"""

from __future__ import annotations

import argparse
import socket
import sys
import threading
import time
from contextlib import nullcontext
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException

from tests.load.servers import COMMANDS, SERVER, Place, loopback, serving

PAGE = "/vraag/leeftijd"
PATIENCE = 5  # seconds that the normal visitor waits for a page
HEADERS = b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "
BODY = (
    b"POST /vraag/leeftijd HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9999\r\n"
    b"Content-Type: application/x-www-form-urlencoded\r\n\r\nantwoord="
)


@dataclass
class Seen:
    """What the normal visitor got, and how many slow ones there were at the least."""

    clients: int
    times: list[float] = field(default_factory=list)
    unserved: int = 0

    def within(self, share: float) -> float:
        """The milliseconds in which this share of the pages came."""
        ordered = sorted(self.times)
        return 1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0

    @property
    def failed(self) -> bool:
        """Was a page not served, or none asked?"""
        return bool(self.unserved) or not self.times

    def table(self) -> str:
        """The figures, in a line."""
        asked = len(self.times) + self.unserved
        return (
            f"slow clients {self.clients}  normal requests {asked}  served {len(self.times)}  "
            f"p50 {self.within(0.5):.1f} ms  p99 {self.within(0.99):.1f} ms\n"
        )


def _slow_client(place: Place, number: int) -> socket.socket | None:
    """A connection that has sent all but the end of its request; None when it is refused."""
    try:
        client = socket.create_connection(place, timeout=1)
        client.sendall((HEADERS, BODY)[number % 2])
        client.setblocking(False)
    except OSError:
        return None
    return client


def _drip(place: Place, clients: int, ready: threading.Event, stop: threading.Event) -> None:
    """Keep this many slow clients; one that the server drops comes back."""
    slow: list[socket.socket | None] = [None] * clients
    while not stop.is_set():
        for number, client in enumerate(slow):
            try:
                if client is None:
                    slow[number] = _slow_client(place, number)
                else:
                    client.send(b"a")
            except BlockingIOError:
                continue
            except OSError:
                client.close()
                slow[number] = None
        ready.set()
        stop.wait(1)
    for client in slow:
        if client:
            client.close()


def among_slow(place: Place, clients: int, seconds: float) -> Seen:
    """Ask for a page for so long, beside so many slow clients."""
    ready, stop = threading.Event(), threading.Event()
    dripping = threading.Thread(target=_drip, args=(place, clients, ready, stop))
    dripping.start()
    ready.wait(60)
    seen, until = Seen(clients), time.monotonic() + seconds
    while time.monotonic() < until:
        connection = HTTPConnection(*place, timeout=PATIENCE)
        started = time.perf_counter()
        try:
            connection.request("GET", PAGE)
            response = connection.getresponse()
            whole = response.status == 200 and b"</html>" in response.read()
        except (OSError, HTTPException):
            whole = False
        connection.close()
        if whole:
            seen.times.append(time.perf_counter() - started)
        else:
            seen.unserved += 1
        time.sleep(0.01)
    stop.set()
    dripping.join()
    return seen


def main() -> int:
    """Measure, and print what the normal visitor got."""
    parser = argparse.ArgumentParser(prog="python -m tests.load.slow")
    parser.add_argument("--clients", type=int, default=50, help="slow ones; long: 300")
    parser.add_argument("--seconds", type=float, default=5, help="long: 30")
    parser.add_argument("--address", type=loopback, help="of a server of this machine")
    parser.add_argument("--server", choices=COMMANDS, default=SERVER, help="without an address")
    given = parser.parse_args()
    with nullcontext() if given.address else serving(given.server) as server:
        place = server.place if server else given.address
        seen = among_slow(place, given.clients, given.seconds)
    sys.stdout.write(seen.table())
    return 1 if seen.failed else 0


if __name__ == "__main__":
    sys.exit(main())
