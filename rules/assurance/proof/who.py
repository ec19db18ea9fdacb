"""Who a condition holds for, over every possible answer, also to questions that are not asked.

The condition that a question is asked is built in: a condition reads only answers that count.
"""

from __future__ import annotations

from functools import cache

from rules.assurance.proof.diagram import EVERYBODY, both, every, some
from rules.assurance.proof.spelling import having
from rules.conditions import UNKNOWN, All, Any, Condition, Has, Without
from rules.knowledge.questions import BY_ID
from rules.model import Question


@cache
def asked(question: Question, always: Question | None = None) -> int:
    """Who is asked this question; `always` is asked whatever was answered."""
    return EVERYBODY if question is always else who(question.asked_when, always)


@cache
def who(condition: Condition, always: Question | None = None) -> int:
    """Who the condition holds for; with `always` as if that question were asked of everybody."""
    match condition:
        case Has(question=read, options=options):
            question = BY_ID[read.id]
            return both(having(question, options), asked(question, always))
        case Without(question=read, options=options):
            question = BY_ID[read.id]
            others = having(question, read.option_ids - options - {UNKNOWN})
            return every([others, -having(question, options), asked(question, always)])
        case All(parts=parts):
            return every(who(part, always) for part in parts)
        case Any(parts=parts):
            return some(who(part, always) for part in parts)
    raise TypeError(f"{condition!r} is no condition.")
