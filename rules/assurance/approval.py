"""The rules as they were approved, and who signed them.

`approved.json` beside this file holds every rule that decides a level or a point. Serving reads it
to know whether the rules are signed as they are now; what a change means is in `approving`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path as File
from typing import Any, NamedTuple

from rules.knowledge.base_level import TABLE
from rules.knowledge.causes import CAUSES
from rules.knowledge.questions import QUESTIONS
from rules.knowledge.red_flags import RED_FLAGS
from rules.model import Cause, RedFlag

UNSIGNED = "nog niet ondertekend"  # the name, and the role, until somebody signs
PROPOSED = "voorstel van de makers"
APPROVED = File(__file__).parent / "approved.json"


class Signature(NamedTuple):
    """Who put a name under the rules as they are, in what role, and when."""

    name: str
    role: str
    day: date


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


def approved() -> dict[str, Any]:
    """What was approved, when and by whom."""
    content: dict[str, Any] = json.loads(APPROVED.read_text(encoding="utf-8"))
    return content


@cache
def statement() -> dict[str, Any]:
    """What stands beside the rules that were approved: who, when, what was proven and measured."""
    return {name: said for name, said in approved().items() if name != "rules"}


def signature() -> Signature | None:
    """Who signed the rules as they are now; None when nobody did, or a rule changed since."""
    signed = statement()
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
