"""Serving: what a question costs beside one form written by hand, each behind the same server.

The servers run side by side and are loaded in turn, a little each, so that what disturbs this
machine disturbs all of them; a ratio is the median of the ratios of each turn.
"""

from __future__ import annotations

import os
import re
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import chain
from statistics import median, quantiles
from typing import NamedTuple
from urllib.parse import urlencode

from bench.report import BenchError, Row
from rules.reasoning.path import in_bits
from serve import LISTEN_VARIABLE, SLOW_CLIENTS, THREADS
from tests.load.servers import ROOT, free_port, memory
from tests.stories import STORIES
from wizard.forms import ANSWER
from wizard.session import Seal
from wizard.settings import KEY
from wizard.state import STATE, pack

PART = "serving"
QUESTION = "nacht"  # radio buttons, two thirds down the path; one_form.py has as many
FULL = max((story.walk() for story in STORIES), key=len)
AT_ONCE = 8  # connections, each with its next request as soon as it has its response
ROUNDS = 12
REQUESTS = 200  # of each kind in a round
STARTS = 5
WAIT = 20  # seconds for a server to start or to answer

CPU_LIMIT = 1.2
MEMORY_LIMIT = 1.3
START_LIMIT = 0.4  # seconds

COOKIE = re.compile(rb"\r\nSet-Cookie: ([^;]+)")
TOKEN = re.compile(rb'name="csrf_token"[^>]* value="([^"]+)"')
LENGTH = re.compile(rb"\r\nContent-Length: (\d+)")


@dataclass(frozen=True)
class Server:
    """An app in a process of its own."""

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


class Form(NamedTuple):
    """A page with a form: where it is, and the answer that is given and must be shown again."""

    path: str
    field: str
    value: str
    leads_to: str


class Request(NamedTuple):
    """A request as it is sent, and what its response must match from its first byte."""

    what: str
    sent: bytes
    answer: re.Pattern[bytes]


@dataclass
class Load:
    """One request, sent over and over, and what it cost: per round, and each time."""

    server: Server
    request: Request
    cpu: list[float] = field(default_factory=list)  # ms for each request
    seconds: list[float] = field(default_factory=list)  # for each round
    latencies: list[float] = field(default_factory=list)  # ms

    def round(self) -> None:
        """Send it from all connections at once."""
        with ExitStack() as stack, ThreadPoolExecutor(AT_ONCE) as threads:
            connections = [stack.enter_context(self.server.connect()) for _ in range(AT_ONCE)]
            cpu, started = self.server.cpu(), time.perf_counter()
            latencies = list(chain(*threads.map(self._send_on, connections)))
            self.seconds.append(time.perf_counter() - started)
            self.cpu.append((self.server.cpu() - cpu) / len(latencies))
        self.latencies += latencies

    def _send_on(self, connection: socket.socket) -> list[float]:
        latencies = []
        for _ in range(REQUESTS // AT_ONCE):
            started = time.perf_counter()
            response = _exchange(connection, self.request.sent)
            latencies.append(1000 * (time.perf_counter() - started))
            if not self.request.answer.match(response):
                status = response.partition(b"\r\n")[0].decode()
                raise BenchError(f"{self.request.what} got a wrong response ({status}).")
        return latencies

    def rows(self) -> list[Row]:
        """What this request costs, in CPU time, latency and throughput."""
        percentile = quantiles(self.latencies, n=100)
        figures = [
            ("CPU", median(self.cpu), "ms CPU"),
            (f"p50, {AT_ONCE} at once", percentile[49], "ms"),
            (f"p99, {AT_ONCE} at once", percentile[98], "ms"),
            ("throughput", REQUESTS / median(self.seconds), "requests/s"),
        ]
        return [
            Row(PART, f"{self.request.what}, {name}", value, unit) for name, value, unit in figures
        ]


def _exchange(connection: socket.socket, request: bytes) -> bytes:
    """Send a request; returns the whole response."""
    connection.sendall(request)
    received, end = b"", None
    while end is None or len(received) < end:
        part = connection.recv(65536)
        if not part:
            raise BenchError("A server closed a connection that was to be kept.")
        received += part
        if end is None and (head := received.find(b"\r\n\r\n")) >= 0:
            end = head + 4 + int(_found(LENGTH, received[: head + 2]))
    return received


def _found(pattern: re.Pattern[bytes], response: bytes) -> str:
    if found := pattern.search(response):
        return found[1].decode()
    status = response.partition(b"\r\n")[0].decode()
    raise BenchError(f"A server gave no form, cookie or length where it must ({status}).")


def _get(path: str, cookie: str = "") -> bytes:
    """A GET as it is sent."""
    return f"GET {path} HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}\r\n\r\n".encode()


def _post(path: str, cookie: str, fields: dict[str, str]) -> bytes:
    """A form as it is sent."""
    body = urlencode(fields)
    return (
        f"POST {path} HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\n"
        f"Content-Length: {len(body)}\r\n\r\n{body}"
    ).encode()


def _requests(server: Server, name: str, form: Form, cookie: str = "") -> tuple[Request, Request]:
    """The GET and the POST of a form, by a visitor who has answered it with this cookie."""
    with server.connect() as connection:
        first = _exchange(connection, _get(form.path, cookie))
        fields = {"csrf_token": _found(TOKEN, first), form.field: form.value}
        answered = _exchange(connection, _post(form.path, _found(COOKIE, first), fields))
    cookie = _found(COOKIE, answered)
    value = f'value="{form.value}"'
    shown = rf"HTTP/1\.1 200 .*<input (checked [^>]*{value}|[^>]*{value} checked)".encode()
    moved = rf"HTTP/1\.1 303 .*\r\nLocation: {form.leads_to}\r\n".encode()
    return (
        Request(f"GET {name}", _get(form.path, cookie), re.compile(shown, re.DOTALL)),
        Request(f"POST {name}", _post(form.path, cookie, fields), re.compile(moved, re.DOTALL)),
    )


@contextmanager
def _serving(command: Sequence[str], port: int, settings: dict[str, str]) -> Iterator[Server]:
    """A server with these settings, that is stopped afterwards."""
    process = subprocess.Popen(
        [sys.executable, *command],
        cwd=ROOT,
        env=os.environ | settings,
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


def _baseline(module: str) -> AbstractContextManager[Server]:
    """An app of this package, served as serve.py serves the check."""
    port = free_port()
    command = ("-m", "bench.serve_one", module, str(port), str(THREADS), str(SLOW_CLIENTS))
    return _serving(command, port, {})


def _check(key: str) -> AbstractContextManager[Server]:
    """The check as it is served."""
    port = free_port()
    return _serving(("serve.py",), port, {LISTEN_VARIABLE: f"127.0.0.1:{port}", KEY: key})


def _ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The median of the ratios of each round."""
    return median(our / their for our, their in zip(ours, theirs, strict=True))


def _requests_and_memory() -> list[Row]:
    """What a request costs and what a server holds (PSS), beside the baselines."""
    key = secrets.token_urlsafe()
    cookie = f"heupcheck={Seal(key).dumps({STATE: pack(in_bits(FULL))})}"
    question = Form(f"/vraag/{QUESTION}", ANSWER, FULL[QUESTION][0], "/overzicht")
    hello = Request("GET hello", _get("/"), re.compile(rb"HTTP/1\.1 200 .*Hello", re.DOTALL))
    with _baseline("bench.hello") as least, _baseline("bench.one_form") as one, _check(key) as ours:
        servers = {"hello": least, "one form": one, "the check": ours}
        form_get, form_post = [
            Load(one, request)
            for request in _requests(one, "one form", Form("/", "answer", "no", "/"))
        ]
        our_get, our_post = [
            Load(ours, request) for request in _requests(ours, "a question", question, cookie)
        ]
        loads = [Load(least, hello), form_get, our_get, form_post, our_post]
        _alternate(loads)
        held = {name: memory(server.pid) / 1e6 for name, server in servers.items()}
    full = f"{question.path}, after {len(FULL)} answers"
    return [
        *chain(*(load.rows() for load in loads)),
        *(Row(PART, f"memory of {name}", size, "MB", note="PSS") for name, size in held.items()),
        Row(PART, "GET a question ÷ one form", _ratio(our_get.cpu, form_get.cpu), "×", CPU_LIMIT,
            note=f"CPU, {full}"),
        Row(PART, "POST a question ÷ one form", _ratio(our_post.cpu, form_post.cpu), "×", CPU_LIMIT,
            note=f"CPU, {full}"),
        Row(PART, "memory ÷ one form", held["the check"] / held["one form"], "×", MEMORY_LIMIT,
            note="PSS"),
    ]  # fmt: skip


def _alternate(loads: Sequence[Load]) -> None:
    """Load the servers in turn, to and fro, after a round to warm up."""
    for load in loads:
        Load(load.server, load.request).round()
    for turn in range(ROUNDS):
        for load in loads if turn % 2 else reversed(loads):
            load.round()


def _starts() -> list[Row]:
    """How long a process takes from its start to its end, when all it does is make the app."""
    programs = {
        "start of Python alone": "pass",
        "start of one form": "import bench.one_form",
        "start of the check": "import app; app.create_app()",
    }
    runs = [{name: _run(code) for name, code in programs.items()} for _ in range(1 + STARTS)][1:]
    seconds = {name: median(run[name] for run in runs) for name in programs}
    limits = {"start of the check": START_LIMIT}
    return [Row(PART, name, value, "s", limits.get(name)) for name, value in seconds.items()]


def _run(code: str) -> float:
    started = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    if done.returncode:
        raise BenchError(f"Python could not run “{code}”.")
    return time.perf_counter() - started


def measure() -> list[Row]:
    """CPU, latency and throughput of requests, memory of servers, time to start."""
    if sys.platform != "linux":
        raise BenchError("Processor time and memory of a server are read as Linux has them.")
    try:
        return _requests_and_memory() + _starts()
    except OSError as error:
        raise BenchError(f"A server could not be measured to the end ({error}).") from error
