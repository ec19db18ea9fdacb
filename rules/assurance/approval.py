"""The rules as they were approved, and what a change since then means for how many people.

`approved.json` beside this file holds every rule that decides a level or a point. A change shows as
the number of answer sets whose level goes up or down, with an example of each; approving records
it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path as File
from typing import Any, NamedTuple

from rules.assurance.proof import levels
from rules.assurance.proof.compare import changes
from rules.assurance.proof.count import Count
from rules.assurance.proof.properties import PROPERTIES, story
from rules.assurance.proof.space import SIZE
from rules.conditions import All, Condition, Has, Without
from rules.conditions import Any as AnyPart
from rules.knowledge.base_level import TABLE
from rules.knowledge.causes import CAUSES
from rules.knowledge.questions import BY_ID, QUESTIONS
from rules.knowledge.red_flags import RED_FLAGS
from rules.model import Cause, RedFlag, Urgency

UNSIGNED = "nog niet ondertekend"  # the name, and the role, until somebody signs
PROPOSED = "voorstel van de makers"
APPROVED = File(__file__).parent / "approved.json"

_NEVER = AnyPart(())


class Signature(NamedTuple):
    """Who put a name under the rules as they are, in what role, and when."""

    name: str
    role: str
    day: date


class Rule(NamedTuple):
    """A flag or base row as it was approved."""

    level: Urgency | None
    condition: Condition

    @property
    def when(self) -> Condition:
        """The condition, under the name that a row of the base table has for it."""
        return self.condition


def rules_now(
    flags: Iterable[RedFlag] = RED_FLAGS, causes: Iterable[Cause] = CAUSES
) -> dict[str, Any]:
    """Every rule as it is now, as plain data; or as it would be with other flags or causes."""
    return {
        "questions": {
            q.id: {
                "asked_when": q.asked_when.as_json(),
                "options": {option.id: option.label for option in q.options},
            }
            for q in QUESTIONS
        },
        "flags": {
            flag.id: {
                "level": None if flag.level is None else flag.level.id,
                "when": flag.condition.as_json(),
            }
            for flag in flags
        },
        "base": [{"level": row.level.id, "when": row.when.as_json()} for row in TABLE],
        "causes": {
            cause.id: [
                {"points": finding.points, "when": finding.when.as_json()}
                for finding in cause.findings
            ]
            for cause in causes
        },
    }


def condition_from(data: dict[str, Any]) -> Condition:
    """The condition that was written as plain data; what no longer exists never holds."""
    if "all" in data:
        return All(tuple(map(condition_from, data["all"])))
    if "any" in data:
        return AnyPart(tuple(map(condition_from, data["any"])))
    question = BY_ID.get(data["question"])
    if question is None:
        return _NEVER
    if "without" in data:
        return Without(question, frozenset(data["without"]) & question.option_ids)
    known = frozenset(data["has"]) & question.option_ids
    return Has(question, known) if known else _NEVER


def _rules(entries: Iterable[dict[str, Any]]) -> list[Rule]:
    return [
        Rule(
            None if entry["level"] is None else Urgency.of(entry["level"]),
            condition_from(entry["when"]),
        )
        for entry in entries
    ]


def approved() -> dict[str, Any]:
    """What was approved, when and by whom."""
    content: dict[str, Any] = json.loads(APPROVED.read_text(encoding="utf-8"))
    return content


def signature() -> Signature | None:
    """Who signed the rules as they are now; None when nobody did, or a rule changed since."""
    signed = approved()
    if signed["name"] == UNSIGNED or changed_rules():
        return None
    return Signature(signed["name"], signed["role"], date.fromisoformat(signed["date"]))


def changed_rules(
    flags: Iterable[RedFlag] = RED_FLAGS, causes: Iterable[Cause] = CAUSES
) -> list[str]:
    """The rules that are not as they were approved, by name."""
    before, now = approved()["rules"], rules_now(flags, causes)
    names = []
    for kind in ("questions", "flags", "causes"):
        for name in before[kind].keys() | now[kind].keys():
            if before[kind].get(name) != now[kind].get(name):
                names.append(f"{kind[:-1]} {name}")
    if before["base"] != now["base"]:
        names.append("base table")
    return sorted(names)


def difference(flags: Sequence[RedFlag] = RED_FLAGS) -> str:
    """What changed since the approval, for how many answer sets, with an example of each change."""
    signed = approved()
    lines = [f"Approved on {signed['date']} by {signed['name']} ({signed['role']})."]
    changed = changed_rules(flags)
    if not changed:
        return "\n".join([*lines, "Nothing changed since."])
    lines.append(f"Changed since: {', '.join(changed)}.")
    rules = signed["rules"]
    before = levels.start(_rules(rules["flags"].values()), _rules(rules["base"]))
    now = levels.start(flags)
    count, totals = changes(before, now)
    for change, size in sorted(totals.items(), key=lambda item: item[0].after < item[0].before):
        up = "UP  " if change.after > change.before else "DOWN"
        example = count.example((*before, *now), change) or {}
        lines.append(
            f"{up} {change.before.id} -> {change.after.id}: {size:,} of {SIZE:,} answer sets. "
            f"For example: {story(example)}"
        )
    if any(name.startswith("question ") for name in changed):
        lines.append(
            "A question changed: its old condition and options are not counted here, so read the "
            "change itself as well."
        )
    elif not totals:
        lines.append("No answer set changes level.")
    return "\n".join(lines)


def approve(name: str, role: str, accuracy: Mapping[str, Any]) -> str:
    """Prove the rules and record them as they are now.

    `accuracy` are the figures of `evaluate`. Returns a line that says what was recorded, or which
    property does not hold; then nothing is recorded.
    """
    proof = {name: prove_it() for name, prove_it in PROPERTIES.items()}
    violations = [violation for findings in proof.values() for violation in findings.violations]
    if violations:
        return f"Not recorded: {violations[0]}"
    totals = Count(levels.settle).totals(levels.start())
    return record(
        name,
        role,
        {
            "answer_sets": SIZE,
            "levels": {level.id: totals[level] for level in Urgency},
            "steps": {name: findings.steps for name, findings in proof.items()},
        },
        accuracy,
    )


def record(name: str, role: str, proof: Mapping[str, Any], accuracy: Mapping[str, Any]) -> str:
    """Write the rules as they are now with today's date, the proof's counts and the accuracy."""
    kept = ("case", "miss", "band", "level")
    misses = [{key: miss[key] for key in kept} for miss in accuracy["misses"]]
    content = {
        "date": date.today().isoformat(),
        "name": name,
        "role": role,
        "proof": proof,
        "accuracy": {**accuracy, "misses": misses},
        "rules": rules_now(),
    }
    text = json.dumps(content, ensure_ascii=False, indent=1)
    APPROVED.write_text(f"{text}\n", encoding="utf-8")
    return f"Recorded as approved by {name} ({role}). Commit {APPROVED.name} with the change."
