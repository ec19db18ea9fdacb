"""What the rules cost in µs, beside two rule engines with the same rules, and as the rules grow.

What is compared runs in turns, so that whatever else the machine does falls on all alike.

Ours is the whole of `assess`: what fired, the base level, the causes in order with their findings.
The engines only say which conditions hold (see engines.py), and must agree with us on `PATIENTS`
random patients before anything is timed. ZEN is there in two forms: a decision, as GoRules has it
used, of which most is the fixed cost of a call; and, without a limit, the bare expression in it.

Growth loads the base table and `assess` anew while `RED_FLAGS` and `CAUSES` are replaced by so many
times as many values; the table is replaced in the new module. Each copy is deep, with questions of
its own under the same ids, so that no two copies can share a read of an answer.
"""

from __future__ import annotations

import copy
import random
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from importlib.metadata import version
from importlib.util import find_spec, module_from_spec
from statistics import median
from time import perf_counter_ns
from types import ModuleType
from typing import Any
from unittest.mock import patch

import rules.knowledge.causes
import rules.knowledge.red_flags
from bench import engines
from bench.engines import CONDITIONS, Engine, Outcome
from bench.report import BenchError, Row
from rules.knowledge.base_level import TABLE
from rules.knowledge.causes import CAUSES
from rules.knowledge.red_flags import RED_FLAGS
from rules.model import Answers, AnyOf, Question, Result, Urgency
from rules.reasoning.assess import assess, rank
from rules.reasoning.path import follow
from tests.stories import CALM, STORIES, Given

LIMIT = 60  # µs for all answers of an adult
FASTER = 3  # times as fast as an engine
GROWTH = (1, 2, 5, 10)  # times as many rules
LINEAR = 1.2  # times what each rule costs now
PATIENTS = 500
SEED = 1
ROUNDS, CALLS = 20, 50

Assess = Callable[[Answers], Result]
_row = partial(Row, "assess")


def medians(*calls: Callable[[], object]) -> list[float]:
    """The median time of each call in µs; they take turns, some calls in a row each."""
    times: list[list[int]] = [[] for _ in calls]
    for _ in range(ROUNDS):
        for call, taken in zip(calls, times, strict=True):
            for _ in range(CALLS):
                started = perf_counter_ns()
                call()
                taken.append(perf_counter_ns() - started)
    return [median(taken) / 1000 for taken in times]


def longest(wanted: Callable[[Result], bool]) -> Given:
    """What was given in the story with the most answers among those with such a result."""
    walks = [(follow(given).answers, given) for given in (story.walk() for story in STORIES)]
    fitting = [(answers, given) for answers, given in walks if wanted(assess(answers))]
    return max(fitting, key=lambda walk: answered(walk[0]))[1]


def answered(answers: Answers) -> int:
    """How many questions have an answer that counts."""
    return sum(bits > 0 for bits in answers.bits.values())


def calm(result: Result) -> bool:
    """Nothing to call for, and causes to show?"""
    return not result.flags and bool(result.causes)


def emergency(result: Result) -> bool:
    """Does the check stop at once?"""
    return result.urgency is Urgency.EMERGENCY


def patients() -> Iterator[Answers]:
    """Random patients, from calm to answering anything that is offered; the same in every run."""
    chance = random.Random(SEED)
    for _ in range(PATIENTS):
        odd = chance.random()
        given: Given = {}
        path = follow(given)
        while path.open and not path.finished:
            given[path.open.id] = _answer(path.open, path.answers, odd, chance)
            path = follow(given)
        yield path.answers


def _answer(question: Question, earlier: Answers, odd: float, chance: random.Random) -> list[str]:
    usual = CALM[question.id]
    if chance.random() > odd and question.accepts(usual, earlier):
        return usual
    offered = question.offered(earlier)
    together = [option.id for option in offered if not option.alone]
    if isinstance(question, AnyOf) and chance.random() < 0.5:
        return chance.sample(together, chance.randint(1, min(3, len(together))))
    return [chance.choice(offered).id]


def ours(answers: Answers) -> Outcome:
    """What follows from these answers according to the check itself."""
    result = assess(answers)
    flags = frozenset(flag.id for flag in result.flags)
    return Outcome(flags, result.base, {fit.cause.id: fit.points for fit in rank(answers)})


def agree(*others: Engine) -> str:
    """Compare each engine with ours on every patient; BenchError at the first that differs.

    Says how many patients there were and how many conditions held for one of them at least.
    """
    held = set()
    for number, answers in enumerate(patients()):
        expected = ours(answers)
        for engine in others:
            if engine.outcome(answers) != expected:
                raise BenchError(f"{engine.name} disagrees with our rules on patient {number}.")
        held |= {place for place, rule in enumerate(CONDITIONS) if rule.holds(answers)}
    return f"agrees on {PATIENTS} patients, {len(held)} of {len(CONDITIONS)} conditions seen true"


def grown(times: int) -> Assess:
    """`assess` with so many times the red flags, rows of the base level and causes."""
    copies = [_copied(number) for number in range(times)]
    flags, tables, causes = (list(values) for values in zip(*copies, strict=True))
    with (
        patch.object(rules.knowledge.red_flags, "RED_FLAGS", sum(flags, ())),
        patch.object(rules.knowledge.causes, "CAUSES", sum(causes, ())),
        patch.dict(sys.modules),
    ):
        vars(_anew("rules.knowledge.base_level"))["TABLE"] = (*sum(tables, ()), TABLE[-1])
        larger: Assess = vars(_anew("rules.reasoning.assess"))["assess"]
    return larger


def _copied(number: int) -> tuple[tuple[Any, ...], ...]:
    """Copies of the flags, of the rows but the last (which always holds), and of the causes."""
    flags, rows, causes = copy.deepcopy((RED_FLAGS, TABLE[:-1], CAUSES))
    conditions = [flag.condition for flag in flags] + [row.when for row in rows]
    conditions += [finding.when for cause in causes for finding in cause.findings]
    for condition in conditions:
        vars(condition).pop("compiled", None)  # each copy runs a function of its own
    return flags, rows, tuple(replace(cause, id=f"{cause.id}{number}") for cause in causes)


def _anew(name: str) -> ModuleType:
    spec = find_spec(name)
    assert spec  # noqa: S101 - it was imported before
    assert spec.loader  # noqa: S101
    module = module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def _ours(adult: Given) -> list[Row]:
    answers, stopped = follow(adult).answers, follow(longest(emergency)).answers
    whole, early, path = medians(
        partial(assess, answers), partial(assess, stopped), partial(follow, adult)
    )
    full, few = (f"{answered(given)} answers" for given in (answers, stopped))
    return [
        _row("assess, an adult to the end", round(whole, 1), "µs", LIMIT, note=full),
        _row("assess, stopped at 112", round(early, 1), "µs", note=few),
        _row("follow, an adult to the end", round(path, 1), "µs", note=full),
    ]


def _beside_engines(answers: Answers) -> list[Row]:
    made = (engines.zen_decision(), engines.zen_expression(), engines.rule_engine_rule())
    limits = (FASTER, None, FASTER)
    agreed = agree(*made)
    nothing = engines.zen_without_rules()
    calls = [partial(each.holding, each.truths(answers)) for each in (*made, nothing)]
    own, *theirs, empty = medians(partial(assess, answers), *calls)
    return [
        *(
            _row(
                f"assess against {engine.name}",
                round(taken / own, 2),
                "×",
                limit,
                at_least=True,
                note=f"{version(engine.package)}: {taken:.0f} µs, ours {own:.0f} µs; {agreed}",
                main=True,
            )
            for engine, limit, taken in zip(made, limits, theirs, strict=True)
        ),
        _row(nothing.name, round(empty, 1), "µs", note="what a call costs before any rule is read"),
    ]


def _growth(answers: Answers) -> list[Row]:
    larger = [grown(times) for times in GROWTH]
    _really_grown(larger)
    taken = medians(*(partial(with_more, answers) for with_more in larger))
    slower = taken[-1] / (GROWTH[-1] * taken[0])
    return [
        *(
            _row(f"assess, {times}× the rules", round(time, 1), "µs")
            for times, time in zip(GROWTH, taken, strict=True)
        ),
        _row(
            f"each rule, at {GROWTH[-1]}× the rules",
            round(slower, 2),
            "×",
            LINEAR,
            note="time; where the rules outgrow the processor's cache it is more than linear",
        ),
        _row(
            f"answers read for each rule, at {GROWTH[-1]}× the rules",
            round(reads(larger[-1], answers) / (GROWTH[-1] * reads(larger[0], answers)), 2),
            "×",
            LINEAR,
        ),
    ]


def reads(ask: Assess, answers: Answers) -> int:
    """How many times an answer is read."""
    counting = Counting(answers.bits)
    ask(Answers(counting))
    return counting.reads


class Counting(dict[str, int]):
    """Bits of answers that count how often they are read."""

    reads = 0

    def __getitem__(self, question: str) -> int:
        """Count this read, and answer it."""
        self.reads += 1
        return super().__getitem__(question)


def _really_grown(larger: list[Assess]) -> None:
    flagged = follow(longest(emergency)).answers
    fired = len(assess(flagged).flags)
    for times, with_more in zip(GROWTH, larger, strict=True):
        if len(with_more(flagged).flags) != times * fired:
            raise BenchError(f"With {times} times the rules not {times} times as many flags fire.")


def measure() -> list[Row]:
    """The times of `assess` and `follow` in µs, and how they stand to engines and more rules."""
    adult = longest(calm)
    answers = follow(adult).answers
    return [*_ours(adult), *_beside_engines(answers), *_growth(answers)]
