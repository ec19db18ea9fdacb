"""Approving the rules: what changed since the last time, for how many people; record it, sign it.

A change shows as the number of answer sets whose level goes up or down, with an example of each.
Approving proves the rules and records them, unsigned; only who asks for it signs them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, TextIO

from rules.assurance import approval
from rules.assurance.approval import Signature, approved, changed_rules, rules_now
from rules.assurance.proof import levels
from rules.assurance.proof.compare import changes
from rules.assurance.proof.count import Search, size
from rules.assurance.proof.properties import Findings, story
from rules.assurance.proof.run import prove
from rules.assurance.proof.space import SIZE
from rules.conditions import All, Condition, Has, Without
from rules.conditions import Any as AnyPart
from rules.knowledge.questions import BY_ID
from rules.knowledge.red_flags import RED_FLAGS
from rules.model import RedFlag, Urgency

ROLES = ("fysiotherapeut", "huisarts")  # who may sign

SIGNING = """\
Signing says that {name} ({role}) has read these rules and answers for them.
The banner "Proefversie" goes from every page; this name and role stand on every result.
A later change of any rule takes the signature away.
Type the name again to sign: """

_NEVER = AnyPart(())


class NotSignedError(Exception):
    """Nobody signed and nothing was recorded; the message says why, on one line."""


class NotProvenError(Exception):
    """Nothing was recorded, because a property does not hold; the message says which."""


class Rule(NamedTuple):
    """A flag or base row as it was approved."""

    level: Urgency | None
    condition: Condition

    @property
    def when(self) -> Condition:
        """The condition, under the name that a row of the base table has for it."""
        return self.condition


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
    moved = changes(before, now)
    for change, people in sorted(moved.items(), key=lambda item: item[0].after < item[0].before):
        up = "UP  " if change.after > change.before else "DOWN"
        sets = f"{size(people):,} of {SIZE:,} answer sets"
        example = story(Search().find(people) or {})
        lines.append(
            f"{up} {change.before.id} -> {change.after.id}: {sets}. For example: {example}"
        )
    if any(name.startswith("question ") for name in changed):
        lines.append(
            "A question changed: its old condition and options are not counted here, so read the "
            "change itself as well."
        )
    elif not moved:
        lines.append("No answer set changes level.")
    return "\n".join(lines)


def confirmed(name: str, role: str, typed: TextIO, out: TextIO) -> Signature:
    """The signature of who confirms it by typing the name again; NotSignedError otherwise."""
    if not name.strip() or not name.isprintable():
        raise NotSignedError("--name is the name of who signs, on one line.")
    if not typed.isatty():
        raise NotSignedError("Signing has to be confirmed: run approve --sign on a terminal.")
    out.write(SIGNING.format(name=name, role=role))
    out.flush()
    try:
        again = typed.readline()
    except KeyboardInterrupt:
        again = ""
    if again.strip() != name.strip():
        raise NotSignedError("Not confirmed: nothing is signed and nothing recorded.")
    return Signature(name.strip(), role, date.today())


def approve(accuracy: Mapping[str, Any], signed: Signature | None, out: TextIO) -> str:
    """Prove the rules, telling `out` how that goes, and record them as they are now.

    `accuracy` are the figures of `evaluate`. Returns a line that says what was recorded;
    NotProvenError when a property does not hold.
    """
    proof = prove(out)
    if violated := [name for name, findings in proof.items() if findings.violations]:
        names = ", ".join(violated)
        raise NotProvenError(f"Not recorded: mend what is VIOLATED above ({names}).")
    return record(proof, accuracy, signed)


def record(
    proof: Mapping[str, Findings], accuracy: Mapping[str, Any], signed: Signature | None = None
) -> str:
    """Write the rules as they are now with the proof's counts and the accuracy; who signed, too."""
    by = signed or Signature(approval.UNSIGNED, approval.PROPOSED, date.today())
    kept = ("case", "miss", "band", "level")
    misses = [{key: miss[key] for key in kept} for miss in accuracy["misses"]]
    totals = {level: size for each in proof.values() for level, size in each.levels.items()}
    content = {
        "date": by.day.isoformat(),
        "name": by.name,
        "role": by.role,
        "proof": {
            "answer_sets": SIZE,
            "levels": {level.id: totals[level] for level in Urgency},
            "steps": {name: findings.steps for name, findings in proof.items()},
        },
        "accuracy": {**accuracy, "misses": misses},
        "rules": rules_now(),
    }
    text = json.dumps(content, ensure_ascii=False, indent=1)
    approval.APPROVED.write_text(f"{text}\n", encoding="utf-8")
    how = f"signed by {by.name} ({by.role})" if signed else "unsigned: every page says Proefversie"
    return f"Recorded, {how}. Commit {approval.APPROVED.name} with the change."
