"""Our rules in the words of two rule engines, made from the values that the check itself reads.

Both get every condition at once: each red flag, each row of the base level, doubt, each finding;
and both get answers as they read them fastest, one truth for each option. What they hand back is
which conditions hold. Making the text, compiling it and turning answers into truths is no part of
what is timed, nor is counting the points: it is left out for them, and not for us.
"""

from __future__ import annotations

import json
import operator
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import compress
from typing import NamedTuple

import rule_engine
import zen

from rules.conditions import UNKNOWN, All, Any, Condition, Has, Without
from rules.knowledge.base_level import DOUBT, TABLE
from rules.knowledge.causes import CAUSES
from rules.knowledge.questions import QUESTIONS
from rules.knowledge.red_flags import RED_FLAGS
from rules.model import Answers, Question, Urgency

FINDINGS = [(cause, finding) for cause in CAUSES for finding in cause.findings]
CONDITIONS = (
    *(flag.condition for flag in RED_FLAGS),
    *(row.when for row in TABLE),
    DOUBT,
    *(finding.when for _, finding in FINDINGS),
)

Truths = dict[str, bool]


class Outcome(NamedTuple):
    """What is compared: ids of fired flags, the reason of the base row, points by cause id."""

    flags: frozenset[str]
    base: str
    points: Mapping[str, int]


class Engine(NamedTuple):
    """A form of the rules: how it reads answers, and which of `CONDITIONS` hold for them."""

    package: str
    form: str
    truths: Callable[[Answers], Truths]
    holding: Callable[[Truths], Sequence[bool]]

    @property
    def name(self) -> str:
        """The package and the form in which it has the rules."""
        return f"{self.package}, {self.form}"

    def outcome(self, answers: Answers) -> Outcome:
        """What follows from these answers according to this engine."""
        return _outcome(self.holding(self.truths(answers)))


def zen_decision() -> Engine:
    """ZEN as GoRules has it used: a compiled decision graph, with one expression node."""
    return Engine("zen-engine", "a decision", _chosen, _decision(_zen_text(CONDITIONS)))


def zen_expression() -> Engine:
    """ZEN without decisions: one compiled expression of its language, free of what a call costs."""
    compiled = zen.compile_expression(_zen_text(CONDITIONS))
    return Engine("zen-engine", "one bare expression", _chosen, compiled.evaluate)


def zen_without_rules() -> Engine:
    """A decision in which nothing is decided: what a call costs before any rule is read."""
    return Engine("zen-engine", "a decision without rules", _chosen, _decision(_zen_text(())))


def rule_engine_rule() -> Engine:
    """rule-engine: one parsed rule with a list of every condition, faster than a rule for each."""
    context = rule_engine.Context(resolver=operator.getitem)
    rule = rule_engine.Rule(_text(CONDITIONS, "{}"), context)
    return Engine("rule-engine", "one rule", _all_options, rule.evaluate)


def _decision(expression: str) -> Callable[[Truths], Sequence[bool]]:
    place = {"x": 0, "y": 0}
    held = {"id": "held", "key": "held", "value": expression}
    nodes = [
        {"id": "answers", "name": "answers", "type": "inputNode", "position": place},
        {
            "id": "rules",
            "name": "rules",
            "type": "expressionNode",
            "position": place,
            "content": {"expressions": [held]},
        },
    ]
    edges = [{"id": "edge", "sourceId": "answers", "targetId": "rules", "type": "edge"}]
    content = zen.ZenDecisionContent(json.dumps({"nodes": nodes, "edges": edges}))
    decision = zen.ZenEngine().create_decision(content)
    return lambda truths: decision.evaluate(truths)["result"]["held"]


def _zen_text(conditions: Iterable[Condition]) -> str:
    return _text(conditions, "{} == true")


def _text(conditions: Iterable[Condition], read: str) -> str:
    return f"[{', '.join(_condition(condition, read) for condition in conditions)}]"


def _condition(condition: Condition, read: str) -> str:
    match condition:
        case Has(question, options):
            names = (_name(question, option) for option in sorted(options))
            return f"({' or '.join(read.format(name) for name in names)})"
        case Without(question, options):
            others = Has(question, question.option_ids - options - {UNKNOWN})
            these = Has(question, options)
            return f"({_condition(others, read)} and not {_condition(these, read)})"
        case All(parts):
            return f"({' and '.join(_condition(part, read) for part in parts) or 'true'})"
        case Any(parts):
            return f"({' or '.join(_condition(part, read) for part in parts)})"
    raise TypeError(f"No text for {condition!r}.")


def _name(question: Question, option: str) -> str:
    return re.sub(r"\W", "_", f"{question.id}_{option}")


def _chosen(answers: Answers) -> Truths:
    """True for each option that was chosen, and nothing of any other."""
    return {
        _name(question, option.id): True
        for question in QUESTIONS
        for option in answers.chosen(question)
    }


def _all_options(answers: Answers) -> Truths:
    """True or false for each option of every question."""
    return {
        _name(question, option): answers.has(question, [option])
        for question in QUESTIONS
        for option in question.option_ids
    }


def _outcome(held: Sequence[bool]) -> Outcome:
    left = iter(held)
    flags = frozenset(flag.id for flag in compress(RED_FLAGS, left))
    rows = list(compress(TABLE, left))
    unsure = next(left)
    base = next(row for row in rows if not (unsure and row.level is Urgency.SELF_CARE))
    points = {cause.id: 0 for cause, _ in FINDINGS}
    for cause, finding in compress(FINDINGS, left):
        points[cause.id] += finding.points
    return Outcome(flags, base.reason, points)
