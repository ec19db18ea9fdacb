"""What the rules cost in µs, beside two rule engines with the same rules, and as the rules grow.

What is compared runs in turns, so that whatever else the machine does falls on all alike.

Ours is the whole of `assess`: what fired, the base level, the causes in order with their findings.
The engines only say which conditions hold (see engines.py), and must agree with us on `PATIENTS`
random patients before anything is timed. ZEN is there in two forms: a decision, as GoRules has it
used, of which most is the fixed cost of a call; and, without a limit, the bare expression in it.

Growth loads the base table and `assess` anew while `RED_FLAGS` and `CAUSES` are replaced by so many
times as many values; the table is replaced in the new module. Each copy is deep, with questions of
its own under the same ids.
"""

from __future__ import annotations

import copy
import random
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from importlib.metadata import version
from importlib.util import find_spec, module_from_spec
from statistics import median
from types import ModuleType
from typing import Any
from unittest.mock import patch

import rules.knowledge.causes
import rules.knowledge.red_flags
from bench import before, engines, pairs
from bench.engines import CONDITIONS, Engine, Outcome
from bench.growth import RULES, Curve
from bench.report import ROOT, BenchError, Row
from bench.stories import ADULT, STOPPED, answered
from bench.tasks import ASSESS, WHAT_IF, Work, working
from rules.knowledge.base_level import TABLE
from rules.knowledge.causes import CAUSES
from rules.knowledge.red_flags import RED_FLAGS
from rules.model import Answers, AnyOf, Question, Result
from rules.reasoning.assess import assess, rank
from rules.reasoning.path import follow
from tests.stories import CALM, Given

LIMIT = 25  # µs for all answers of an adult, when the processor runs at its full speed
DECISION, EXPRESSION, RULE = 6, 1.5, 3  # times as fast as these forms of an engine
GROWTH = (1, 2, 5, 10)  # times as many rules
BEFORE, WHAT_IF_BEFORE = 0.45, 0.35  # times what it cost before, with the same rules
LINEAR = 1.1  # times what each rule costs now
PATIENTS = 500
SEED = 1
ROUNDS, CALLS = 40, 25

Assess = Callable[[Answers], Result]
PART = "assess"
_row = partial(Row, PART)


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


def _ours() -> list[Row]:
    """The times of ours; that of the fastest round is the one at full speed."""
    answers, stopped = follow(ADULT).answers, follow(STOPPED).answers
    tasks = (partial(assess, answers), partial(assess, stopped), partial(follow, ADULT))
    whole, early, path = pairs.in_turn([pairs.calls(task, CALLS) for task in tasks], ROUNDS)
    full, few = (f"{answered(given)} answers" for given in (answers, stopped))
    fastest = f"{full}; the fastest of {ROUNDS} rounds, their median is {median(whole):.1f} µs"
    return [
        _row("assess, an adult to the end", round(min(whole), 1), "µs", LIMIT, note=fastest),
        _row("assess, stopped at 112", round(min(early), 1), "µs", note=few),
        _row("follow, an adult to the end", round(min(path), 1), "µs", note=full),
    ]


def _beside_before() -> Iterator[Row]:
    """Ours and what was ours, each in a process of its own, with the same rules and answers."""
    with ExitStack() as stack:
        engine = stack.enter_context(before.checkout(before.ENGINE))
        ours, theirs = [
            stack.enter_context(working(Work(folder, "app", given=ADULT)))
            for folder in (ROOT, engine)
        ]
        for name, times, limit in ((ASSESS, CALLS, BEFORE), (WHAT_IF, 1, WHAT_IF_BEFORE)):
            turns = [partial(ask, name, times) for ask in (ours, theirs)]
            what = f"{name} ÷ before, the same rules"
            yield pairs.ratio(PART, what, *pairs.in_turn(turns, ROUNDS), limit=limit, note="CPU")


def _beside_engines(answers: Answers) -> list[Row]:
    made = (engines.zen_decision(), engines.zen_expression(), engines.rule_engine_rule())
    limits = (DECISION, EXPRESSION, RULE)
    agreed = agree(*made)
    nothing = engines.zen_without_rules()
    calls = [partial(each.holding, each.truths(answers)) for each in (*made, nothing)]
    turns = [pairs.calls(call, CALLS) for call in (partial(assess, answers), *calls)]
    own, *theirs, empty = pairs.in_turn(turns, ROUNDS)
    return [
        *(
            pairs.ratio(
                PART,
                f"assess against {engine.name}",
                taken,
                own,
                limit=limit,
                at_least=True,
                note=f"{version(engine.package)}: {median(taken):.0f} µs; {agreed}",
            )
            for engine, limit, taken in zip(made, limits, theirs, strict=True)
        ),
        _row(nothing.name, round(median(empty), 1), "µs", note="a call before any rule is read"),
    ]


def _growth(answers: Answers) -> Iterator[Row | Curve]:
    larger = [grown(times) for times in GROWTH]
    _really_grown(larger)
    turns = [pairs.calls(partial(with_more, answers), CALLS) for with_more in larger]
    taken = pairs.in_turn(turns, ROUNDS)
    for times, costs in zip(GROWTH, taken, strict=True):
        yield _row(f"assess, {times}× the rules", round(median(costs), 1), "µs")
    last = GROWTH[-1]
    linear = [last * cost for cost in taken[0]]
    yield pairs.ratio(PART, f"each rule, at {last}× the rules", taken[-1], linear, limit=LINEAR)
    points = [(times, round(median(costs), 1)) for times, costs in zip(GROWTH, taken, strict=True)]
    yield Curve(RULES, "measured", points)
    yield Curve(RULES, "linear", [(times, times * points[0][1]) for times in GROWTH])


def _really_grown(larger: list[Assess]) -> None:
    flagged = follow(STOPPED).answers
    fired = len(assess(flagged).flags)
    for times, with_more in zip(GROWTH, larger, strict=True):
        if len(with_more(flagged).flags) != times * fired:
            raise BenchError(f"With {times} times the rules not {times} times as many flags fire.")


def measure() -> Iterator[Row | Curve]:
    """The times of `assess` and `follow` in µs, and how they stand to engines and more rules."""
    answers = follow(ADULT).answers
    yield from _ours()
    yield from _beside_before()
    yield from _beside_engines(answers)
    yield from _growth(answers)
