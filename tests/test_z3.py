"""A second opinion: the rules written anew for the solver z3, which must come to the same."""

from __future__ import annotations

import random
from functools import cache
from itertools import pairwise

import pytest
import z3

from rules.assurance.proof.space import allowed
from rules.conditions import UNKNOWN, All, Any, Condition, Has, Without
from rules.knowledge.base_level import DOUBT, TABLE
from rules.knowledge.causes import CAUSES
from rules.knowledge.questions import QUESTIONS
from rules.knowledge.questions.first import ADULT
from rules.knowledge.red_flags import RED_FLAGS
from rules.model import AnyOf, Question, Urgency
from rules.reasoning.assess import SHOWN_FROM, assess
from rules.reasoning.path import follow


@cache
class Rules:
    """The rules over one visitor's answers, written once: that takes longer than solving.

    With `always` a question is also asked where the solver is told so, whatever was answered.
    """

    def __init__(self, name: str = "", always: bool = False) -> None:
        self.name, self.always = name, always
        self.holds, self.at_least = cache(self._holds), cache(self._at_least)
        self.allowed = cache(self._allowed)

    def chose(self, question: Question, option: str) -> z3.BoolRef:
        return z3.Bool(f"{self.name}{question.id}={option}")

    def asked(self, question: Question) -> z3.BoolRef:
        asked = self.holds(question.asked_when)
        return z3.Or(always(question), asked) if self.always else asked

    def _holds(self, condition: Condition) -> z3.BoolRef:
        match condition:
            case Has(question=question, options=options):
                chosen = [self.chose(question, option) for option in sorted(options)]
                return z3.And(self.asked(question), z3.Or(chosen))
            case Without(question=question, options=options):
                not_those = [z3.Not(self.chose(question, o)) for o in sorted(options)]
                known = [z3.Not(self.chose(question, UNKNOWN))] * (UNKNOWN in question.option_ids)
                return z3.And(self.asked(question), *not_those, *known)
            case All(parts=parts):
                return z3.And([self.holds(part) for part in parts])
            case Any(parts=parts):
                return z3.Or([self.holds(part) for part in parts])
        raise TypeError(condition)

    def _at_least(self, level: Urgency) -> z3.BoolRef:
        forced = [
            self.holds(f.condition) for f in RED_FLAGS if f.level is not None and f.level >= level
        ]
        forced += [self.holds(row.when) for row in TABLE[:-1] if row.level >= level]
        mild = [self.holds(row.when) for row in TABLE if row.level is Urgency.SELF_CARE]
        if level is Urgency.PHYSIOTHERAPIST:
            forced.append(z3.Not(z3.And(z3.Or(mild), z3.Not(self.holds(DOUBT)))))
        return z3.Or(forced)

    def points(self, cause) -> z3.ArithRef:
        return z3.Sum([z3.If(self.holds(f.when), f.points, 0) for f in cause.findings])

    def _allowed(self) -> tuple[z3.BoolRef]:
        rules = []
        for question in QUESTIONS:
            chosen = {o.id: self.chose(question, o.id) for o in question.options}
            rules.append(z3.Or(list(chosen.values())))
            for option in question.options:
                if option.alone or not isinstance(question, AnyOf):
                    others = [z3.Not(chosen[o.id]) for o in question.options if o is not option]
                    rules.append(z3.Implies(chosen[option.id], z3.And(others)))
        return (z3.And(rules),)


def always(question: Question) -> z3.BoolRef:
    return z3.Bool(f"altijd {question.id}")


def unsatisfiable(*claims: z3.BoolRef) -> bool:
    solver = z3.Solver()
    solver.add(*claims)
    return solver.check() == z3.unsat


LEVELS = [level for level in Urgency if level is not Urgency.SELF_CARE]


def chosen_at(question: Question, option: str, rules: Rules) -> z3.BoolRef:
    return z3.And(
        [
            rules.chose(question, o.id) if o.id == option else z3.Not(rules.chose(question, o.id))
            for o in question.options
        ]
    )


def lowered(question: Question, before: z3.BoolRef, after: z3.BoolRef, one: Rules, other: Rules):
    """Two visitors who differ at one question only: can the second get a lower level?"""
    same = [
        one.chose(q, o.id) == other.chose(q, o.id)
        for q in QUESTIONS
        if q is not question
        for o in q.options
    ]
    falls = z3.Or([z3.And(one.at_least(level), z3.Not(other.at_least(level))) for level in LEVELS])
    return [*one.allowed(), *other.allowed(), *same, before, after, falls]


def test_z3_and_the_program_agree_on_random_visitors():
    chance = random.Random(2026)
    rules, yes, no = Rules(), z3.BoolVal(True), z3.BoolVal(False)
    names = [(rules.chose(q, o.id), q.id, o.id) for q in QUESTIONS for o in q.options]
    reached = z3.Sum([z3.If(rules.at_least(level), 1 << level, 0) for level in LEVELS])
    for _ in range(200):
        given = {q.id: sorted(chance.choice(allowed(q))) for q in QUESTIONS}
        given["ergst"] = ["weetniet"]
        level = assess(follow(given).answers).urgency
        facts = [(name, yes if option in given[q] else no) for name, q, option in names]
        value = z3.simplify(z3.substitute(reached, *facts))
        assert value.as_long() == sum(1 << other for other in LEVELS if level >= other)


def test_a_every_flag_forces_its_level():
    rules = Rules()
    for flag in RED_FLAGS:
        if flag.level is not None:
            less = z3.Not(rules.at_least(flag.level))
            assert unsatisfiable(*rules.allowed(), rules.holds(flag.condition), less), flag.id


STEPS = [
    (question, calm, worse)
    for question in QUESTIONS
    for chain in question.worse
    for calm, worse in pairwise(chain)
]


@pytest.mark.parametrize(("question", "calm", "worse"), STEPS, ids=lambda x: getattr(x, "id", x))
def test_b_one_step_worse_is_never_lower(question: Question, calm: str, worse: str):
    one, other = Rules("een "), Rules("ander ")
    before, after = chosen_at(question, calm, one), chosen_at(question, worse, other)
    assert unsatisfiable(*lowered(question, before, after, one, other))


LISTS = [q for q in QUESTIONS if isinstance(q, AnyOf) and q.each_worse]


@pytest.mark.parametrize("question", LISTS, ids=lambda question: question.id)
def test_b_one_alarm_sign_more_is_never_lower(question: Question):
    one, other = Rules("een "), Rules("ander ")
    more = z3.And(
        [
            z3.Implies(one.chose(question, o.id), other.chose(question, o.id))
            for o in question.options
            if not o.alone
        ]
    )
    assert unsatisfiable(*lowered(question, more, z3.BoolVal(True), one, other))


@pytest.mark.parametrize("cause", [c for c in CAUSES if c.findings], ids=lambda c: c.id)
def test_d_every_cause_can_come_first(cause):
    rules = Rules()
    first = rules.points(cause)
    others = [
        first > rules.points(other) for other in CAUSES if other.findings and other is not cause
    ]
    solver = z3.Solver()
    solver.add(*rules.allowed(), rules.holds(ADULT), first >= SHOWN_FROM, *others)
    assert solver.check() == z3.sat


@pytest.mark.parametrize("level", Urgency, ids=lambda level: level.id)
def test_d_every_level_can_be_reached(level: Urgency):
    rules = Rules()
    above = [z3.Not(rules.at_least(other)) for other in LEVELS if other > level]
    reached = [rules.at_least(level)] if level in LEVELS else []
    assert not unsatisfiable(*rules.allowed(), *above, *reached)


def test_e_every_flag_decides_for_somebody():
    rules = Rules()
    for flag in RED_FLAGS:
        if flag.level is None:
            continue
        others = [
            z3.Not(rules.holds(other.condition))
            for other in RED_FLAGS
            if other is not flag and other.level is not None and other.level >= flag.level
        ]
        assert not unsatisfiable(*rules.allowed(), rules.holds(flag.condition), *others), flag.id


NOS = [question for question in QUESTIONS if question.no and UNKNOWN in question.option_ids]


@pytest.mark.parametrize("question", NOS, ids=lambda question: question.id)
def test_f_not_knowing_is_never_less_than_no(question: Question):
    one, other = Rules("een "), Rules("ander ")
    before = chosen_at(question, question.no, one)
    after = chosen_at(question, UNKNOWN, other)
    assert unsatisfiable(*lowered(question, before, after, one, other))


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_g_a_skipped_question_matters_only_where_that_is_declared(question: Question):
    as_it_is, of_everybody = Rules(), Rules(always=True)
    rises = z3.Or([z3.And(of_everybody.at_least(x), z3.Not(as_it_is.at_least(x))) for x in LEVELS])
    this_one = [always(q) if q is question else z3.Not(always(q)) for q in QUESTIONS]
    assert unsatisfiable(*as_it_is.allowed(), rises, *this_one) == (not question.skipped)


def test_h_a_cause_that_needs_a_doctor_is_never_shown_as_self_help():
    """The advice of etalagebenen is to see the doctor: it may not stand under a lower level."""
    rules = Rules()
    arterial = next(cause for cause in CAUSES if cause.id == "pav")
    shown = rules.points(arterial) >= SHOWN_FROM
    below = z3.Not(rules.at_least(Urgency.GP))
    assert unsatisfiable(*rules.allowed(), rules.holds(ADULT), shown, below)
