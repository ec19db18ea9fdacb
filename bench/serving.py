"""Serving: what a question costs beside one form written by hand and beside the check of before.

The servers run side by side and are loaded in turn, a little each, so that what disturbs this
machine disturbs all of them.
"""

from __future__ import annotations

import re
import socket
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from itertools import chain
from pathlib import Path as File
from statistics import median, quantiles

from bench import before, pairs, servers, visits
from bench.growth import VISITORS as PANEL
from bench.growth import Curve
from bench.report import BenchError, Row
from bench.servers import Server, exchange
from tests.load.servers import memory

PART = "serving"
AT_ONCE = 8  # connections, each with its next request as soon as it has its response
ROUNDS = 16
REQUESTS = 160  # in a round
RESULTS = 32  # of the result in a round, which takes ten times as long
VISITORS = (1, 2, 4, 8, 16, 32, 64)
SWEEPS = 5  # rounds with each number of visitors

ONE, US, BEFORE = "one form", "the check", "before"
RATIOS = (
    ("a question", visits.GET, ONE, 0.55),
    ("a question", visits.POST, ONE, 1.05),
    ("a question", visits.GET, BEFORE, 0.45),
    ("a question", visits.POST, BEFORE, 0.7),
    ("", visits.RESULT, BEFORE, 0.5),
)
MEMORY = 1.4  # times that of one form


class Load:
    """One request, sent over and over: what it cost in each round, and how long each took."""

    def __init__(self, server: Server, request: visits.Request, number: int = REQUESTS) -> None:
        self._server = server
        self._request = request
        self._number = number
        self._answer = re.compile(request.answer.encode(), re.DOTALL)
        self.latencies: list[float] = []  # ms
        self.speeds: list[float] = []  # requests per second, in each round

    def round(self, at_once: int = AT_ONCE) -> float:
        """Send it from so many connections at once; returns the ms of processor time of one."""
        number = max(1, self._number // at_once)
        with ExitStack() as stack, ThreadPoolExecutor(at_once) as threads:
            connections = [stack.enter_context(self._server.connect()) for _ in range(at_once)]
            cpu, started = self._server.cpu(), time.perf_counter()
            sent = threads.map(self._send_on, connections, at_once * [number])
            latencies = list(chain.from_iterable(sent))
            self.speeds.append(len(latencies) / (time.perf_counter() - started))
            cpu = (self._server.cpu() - cpu) / len(latencies)
        self.latencies += latencies
        return cpu

    def _send_on(self, connection: socket.socket, number: int) -> list[float]:
        latencies = []
        for _ in range(number):
            started = time.perf_counter()
            response = exchange(connection, self._request.sent)
            latencies.append(1000 * (time.perf_counter() - started))
            if not self._answer.match(response):
                status = response.partition(b"\r\n")[0].decode()
                raise BenchError(f"{self._request.path} got a wrong response ({status}).")
        return latencies


Loads = dict[tuple[str, str], Load]  # by app and name of the request


def _loads(running: dict[str, Server], build: File) -> Loads:
    forms = {
        ONE: visits.of_one_form(running[ONE]),
        US: visits.of_the_check(running[US]),
        BEFORE: visits.of_the_check(running[BEFORE], build),
    }
    return {
        (app, name): Load(running[app], request, RESULTS if name == visits.RESULT else REQUESTS)
        for app, requests in forms.items()
        for name, request in requests.items()
    }


def _rows(app: str, name: str, load: Load, cpu: list[float]) -> Iterator[Row]:
    """What this request costs, in CPU time, latency and throughput."""
    percentile = quantiles(load.latencies, n=100)
    what = f"{name}, {app}"
    yield Row(PART, what, median(cpu), "ms CPU")
    yield Row(PART, f"{what}, p50, {AT_ONCE} at once", percentile[49], "ms")
    yield Row(PART, f"{what}, p99, {AT_ONCE} at once", percentile[98], "ms")
    yield Row(PART, f"{what}, throughput", median(load.speeds), "requests/s")


def _under_load(loads: Loads) -> Iterator[Row]:
    """Load the servers with these requests in turn."""
    costs = pairs.in_turn([load.round for load in loads.values()], ROUNDS)
    cpu = dict(zip(loads, costs, strict=True))
    for what, name, against, limit in RATIOS:
        if (US, name) in loads:
            yield pairs.ratio(
                PART,
                f"{name} {what}".strip() + f" ÷ {against}",
                cpu[US, name],
                cpu[against, name],
                limit=limit,
                note=f"CPU behind the same server, {AT_ONCE} at once",
            )
    for (app, name), load in loads.items():
        yield from _rows(app, name, load, cpu[app, name])


def _memory(running: dict[str, Server], after: str, limit: float | None = None) -> Iterator[Row]:
    """What each server holds after this load."""
    held = {name: memory(server.pid) / 1e6 for name, server in running.items()}
    note = f"PSS of a process, after {after}"
    ratio = round(held[US] / held[ONE], 3)
    yield Row(PART, f"memory ÷ {ONE}, after {after}", ratio, "×", limit, note=note)
    for name, size in held.items():
        yield Row(PART, f"memory, {name}", size, "MB", note=note)


def _by_visitors(loads: Loads) -> Iterator[Curve]:
    """Pages per second of a question, by the number of visitors who ask at once."""
    shown = {app: loads[app, visits.GET] for app in (US, ONE, BEFORE)}
    speeds: dict[str, list[tuple[float, float]]] = {app: [] for app in shown}
    for visitors in VISITORS:
        for load in shown.values():
            load.speeds.clear()
        pairs.in_turn([partial(load.round, visitors) for load in shown.values()], SWEEPS)
        for app, load in shown.items():
            speeds[app].append((visitors, round(median(load.speeds))))
    yield from (Curve(PANEL, app, points) for app, points in speeds.items())


def measure() -> Iterator[Row | Curve]:
    """CPU, latency and throughput of requests, and the memory of servers."""
    if sys.platform != "linux":
        raise BenchError("Processor time and memory of a server are read as Linux has them.")
    try:
        with ExitStack() as stack:
            build = stack.enter_context(before.checkout(before.BUILD))
            running = {
                "hello": stack.enter_context(servers.baseline("bench.hello")),
                ONE: stack.enter_context(servers.baseline("bench.one_form")),
                US: stack.enter_context(servers.check()),
                BEFORE: stack.enter_context(servers.check(build)),
            }
            loads = {("hello", visits.GET): Load(running["hello"], visits.HELLO)}
            loads |= _loads(running, build)
            results = {key: loads.pop(key) for key in list(loads) if visits.RESULT in key}
            yield from _under_load(loads)
            yield from _memory(running, "questions", MEMORY)
            yield from _by_visitors(loads)
            yield from _under_load(results)
            yield from _memory(running, "results")
    except OSError as error:
        raise BenchError(f"A server could not be measured to the end ({error}).") from error
