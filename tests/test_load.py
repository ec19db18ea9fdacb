"""The tools of tests/load in their short forms; docs/reliability.md has the long ones."""

import pytest

from tests.load import faults, machine
from tests.load.fuzz import Fuzzer
from tests.load.servers import loopback, serving
from tests.load.slow import among_slow
from tests.load.walk import Walks

FUZZED = 15_000  # requests, by each of two seeds
RUNS = 200


@pytest.mark.parametrize("seed", ["heup", "been"])
def test_nothing_that_is_sent_breaks_the_app(seed: str):
    said: list[str] = []
    fuzzer = Fuzzer(seed)
    fuzzer.send(range(FUZZED), said.append)
    assert not fuzzer.failed, "".join(said)
    assert {200, 303, 400, 403, 404, 405, 413} <= set(fuzzer.statuses), "the requests are not mixed"


def test_whatever_a_visitor_does_nothing_is_lost():
    machine.run(RUNS * machine.SHORT_RUN, machine.SHORT_RUN)


def test_every_visitor_reads_the_level_that_the_rules_say():
    with serving() as server:
        walks = Walks([server.place], 400, pid=server.process.pid).run(8)
    assert not walks.failed, walks.table()
    assert walks.scales
    assert walks.scales.held[0] > 0


def test_slow_visitors_do_not_keep_others_from_the_check():
    with serving() as server:
        seen = among_slow(server.place, clients=30, seconds=3)
    assert not seen.failed, seen.table()


def test_two_servers_with_one_key_are_one():
    walks = faults.two(200)
    assert not walks.failed, walks.table()


def test_a_clock_that_jumps_loses_nothing_before_20_hours_and_all_after():
    assert faults.clock(stories=6) == []


def test_nothing_that_a_visitor_gives_is_written_down_or_readable():
    walks, found = faults.canary(walks=20)
    assert not walks.failed, walks.table()
    assert found == []


def test_a_new_key_in_the_file_is_used_and_loses_nothing():
    walks = faults.rotate(2)
    assert not walks.failed, walks.table()


@pytest.mark.parametrize(
    "address", ["192.0.2.1:8000", "http://zelfcheck.example", "127.0.0.1.example:80", "http://["]
)
def test_the_tools_load_this_machine_only(capsys: pytest.CaptureFixture[str], address: str):
    with pytest.raises(SystemExit) as left:
        loopback(address)
    assert left.value.code == 2
    assert "is not this machine" in capsys.readouterr().err
