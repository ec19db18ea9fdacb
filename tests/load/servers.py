"""The check as it is really served: a child process on loopback that can be hurt and brought back.

The command lines of the servers stand here and nowhere else. What forks workers is reloaded with
HUP and loses one worker at a time; what does not is stopped and started, or killed, as a whole.
"""

from __future__ import annotations

import os
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection, HTTPException
from pathlib import Path as File
from urllib.parse import urlsplit

COMMANDS = {
    "waitress": (sys.executable, "serve.py"),
    "gunicorn": (sys.executable, "-m", "gunicorn", "-c", "gunicorn.conf.py"),
}
SERVER = "waitress"
ROOT = File(__file__).parent.parent.parent
HERE = ("127.0.0.1", "localhost", "::1")
STARTS_WITHIN = 30  # seconds
GROWTH = 5.0  # percent of memory
PART = 100_000  # requests between two lines that say how far a long run came

Place = tuple[str, int]  # host and port


def loopback(address: str) -> Place:
    """Where an address points; leaves with status 2 when that is not this machine."""
    try:
        parts = urlsplit(address if "//" in address else f"//{address}")
        host, port = parts.hostname, parts.port or 80
    except ValueError:
        host, port = None, 0
    if host not in HERE:
        sys.stderr.write(f"{address} is not this machine: give 127.0.0.1:port or localhost:port.\n")
        raise SystemExit(2)
    return host, port


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


class Server:
    """One server process with its workers, and everything that it writes."""

    def __init__(self, name: str = SERVER, key: str = "", key_file: File | None = None) -> None:
        """Start it, with this key or the keys in this file, or with a random key."""
        self._command = COMMANDS[name]
        self.place: Place = ("127.0.0.1", free_port())
        self._keys = {"HEUPCHECK_SECRET_KEY": key or secrets.token_urlsafe()}
        if key_file:
            self._keys = {"HEUPCHECK_SECRET_KEY_FILE": str(key_file)}
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 - open as long as the server
        self.start()

    def start(self) -> None:
        """Start, and wait until it answers."""
        host, port = self.place
        clean = {name: text for name, text in os.environ.items() if "HEUPCHECK" not in name}
        settings = {"HEUPCHECK_LISTEN": f"{host}:{port}", "HEUPCHECK_HOSTS": "localhost"}
        self.process = subprocess.Popen(
            self._command,
            cwd=ROOT,
            env={**clean, **settings, **self._keys},
            stdout=self._log,
            stderr=subprocess.STDOUT,
        )
        until = time.monotonic() + STARTS_WITHIN
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > until:
                self.stop()
                raise RuntimeError(f"The server did not start:\n{self.log()}")
            time.sleep(0.05)

    def answers(self) -> bool:
        """Does it answer?"""
        connection = HTTPConnection(*self.place, timeout=2)
        try:
            connection.request("GET", "/healthz")
            return connection.getresponse().status == 200
        except (OSError, HTTPException):
            return False
        finally:
            connection.close()

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Stop, workers and all."""
        workers = children(self.process.pid)
        with suppress(ProcessLookupError):
            self.process.send_signal(how)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        for worker in workers:  # without a master they would keep the port
            with suppress(ProcessLookupError):
                os.kill(worker, signal.SIGKILL)

    def reload(self) -> None:
        """What a new version does: HUP, and new workers; without workers, stop and start."""
        before = children(self.process.pid)
        if not before:
            self.stop()
            self.start()
            return
        self.process.send_signal(signal.SIGHUP)
        _wait_until(lambda: not set(before) & set(children(self.process.pid)))

    def kill(self) -> None:
        """What a crash does: kill -9 of one worker, replaced by its master; else of the whole."""
        before = children(self.process.pid)
        if not before:
            self.stop(signal.SIGKILL)
            self.start()
            return
        os.kill(before[0], signal.SIGKILL)
        _wait_until(lambda: len(set(children(self.process.pid)) - {before[0]}) >= len(before))

    def log(self) -> str:
        """All that it wrote so far."""
        size = os.fstat(self._log.fileno()).st_size
        return os.pread(self._log.fileno(), size, 0).decode("utf-8", "replace")


def put_keys(file: File, keys: Iterable[str]) -> None:
    """Put these keys in the file, at once."""
    new = file.with_suffix(".new")
    new.write_text("\n".join(keys), encoding="ascii")
    new.replace(file)


@contextmanager
def serving(name: str = SERVER, key: str = "", key_file: File | None = None) -> Iterator[Server]:
    """A server that is stopped afterwards."""
    server = Server(name, key, key_file)
    try:
        yield server
    finally:
        server.stop()


def children(pid: int) -> list[int]:
    """The processes that this one started and that still run."""
    found = []
    for task in File(f"/proc/{pid}/task").glob("*/children"):
        with suppress(OSError):
            found += [int(child) for child in task.read_text().split()]
    return found


def memory(pid: int) -> int:
    """Bytes that a process and all under it hold, what they share counted once (PSS)."""
    held = 0
    with suppress(OSError):
        for line in File(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                held = int(line.split()[1]) * 1024
    return held + sum(memory(child) for child in children(pid))


class Scales:
    """The memory of a process when it is warm, at the first weighing, and since."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self.held: list[int] = []

    def weigh(self) -> None:
        """How much does it hold now?"""
        self.held.append(memory(self._pid))

    @property
    def growth(self) -> float:
        """How much more it holds than when it was warm, in percent."""
        return 100 * (self.held[-1] / self.held[0] - 1) if self.held else 0.0

    @property
    def grown(self) -> bool:
        """Does it hold too much more?"""
        return self.growth >= GROWTH

    def __str__(self) -> str:
        before, after = (f"{held / 2**20:.1f}" for held in (self.held[0], self.held[-1]))
        return f"memory {before} -> {after} MiB ({self.growth:+.1f} %)"


def _wait_until(done, seconds: float = 60) -> None:
    until = time.monotonic() + seconds
    while not done():
        if time.monotonic() > until:
            raise RuntimeError(f"The server did not come back within {seconds} s.")
        time.sleep(0.02)
