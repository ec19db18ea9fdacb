"""An app in a process of its own, behind the server that the check has, with connections to it."""

from __future__ import annotations

import os
import re
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path as File
from typing import NamedTuple

from bench.report import ROOT, BenchError
from serve import LISTEN_VARIABLE, SLOW_CLIENTS, THREADS
from tests.load.servers import free_port
from wizard.settings import KEY

WAIT = 60  # seconds for a server to start or to answer
KEYS = {KEY: secrets.token_urlsafe(), "FLASK_SECRET_KEY": secrets.token_urlsafe()}
LENGTH = re.compile(rb"\r\nContent-Length: (\d+)")


class Server(NamedTuple):
    """Where it listens, and its process."""

    port: int
    pid: int

    def cpu(self) -> float:
        """The processor time that all its threads have used, in ms."""
        return 1000 * time.clock_gettime(~self.pid << 3 | 2)  # its clock: clock_getcpuclockid(3)

    def connect(self) -> socket.socket:
        """A new connection, to keep."""
        connection = socket.create_connection(("127.0.0.1", self.port), WAIT)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return connection


def exchange(connection: socket.socket, request: bytes) -> bytes:
    """Send a request; returns the whole response."""
    connection.sendall(request)
    received, end = b"", None
    while end is None or len(received) < end:
        part = connection.recv(65536)
        if not part:
            raise BenchError("A server closed a connection that was to be kept.")
        received += part
        if end is None and (head := received.find(b"\r\n\r\n")) >= 0:
            end = head + 4 + int(found(LENGTH, received[: head + 2]))
    return received


def found(pattern: re.Pattern[bytes], response: bytes) -> str:
    """What a response has here; BenchError when it does not."""
    if match := pattern.search(response):
        return match[1].decode()
    status = response.partition(b"\r\n")[0].decode()
    raise BenchError(f"A server gave no form, cookie or length where it must ({status}).")


def baseline(module: str) -> AbstractContextManager[Server]:
    """An app of this package, served as serve.py serves the check."""
    port = free_port()
    command = ("-m", "bench.serve_one", module, str(port), str(THREADS), str(SLOW_CLIENTS))
    return _serving(command, port, ROOT)


def check(folder: File = ROOT) -> AbstractContextManager[Server]:
    """The check of this checkout, as it is served."""
    return _serving(("serve.py",), free_port(), folder)


@contextmanager
def _serving(command: Sequence[str], port: int, folder: File) -> Iterator[Server]:
    """A server that is stopped afterwards."""
    process = subprocess.Popen(
        [sys.executable, *command],
        cwd=folder,
        env=os.environ | KEYS | {LISTEN_VARIABLE: f"127.0.0.1:{port}"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        server = Server(port, process.pid)
        _wait_for(server, process, " ".join(command))
        yield server
    finally:
        process.terminate()
        process.wait()


def _wait_for(server: Server, process: subprocess.Popen[bytes], name: str) -> None:
    until = time.monotonic() + WAIT
    while process.poll() is None and time.monotonic() < until:
        try:
            server.connect().close()
        except ConnectionRefusedError:
            time.sleep(0.05)
        else:
            return
    raise BenchError(f"{name} did not start: run it by hand to see why.")
