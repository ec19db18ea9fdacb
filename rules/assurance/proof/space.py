"""The answer space: for every question all answers that it allows, hidden questions included.

An answer to a question that is no longer asked is kept, so a set of answers gives every question
one. The answers of a question are numbered and a set of them is the bits of an integer.
"""

from __future__ import annotations

from functools import cache
from itertools import chain, combinations
from math import prod

from rules.knowledge.questions import BY_ID, QUESTIONS
from rules.model import AnyOf, Question


@cache
def allowed(question: Question) -> tuple[frozenset[str], ...]:
    """Every answer that this question can accept, each a set of option ids."""
    if not isinstance(question, AnyOf):
        return tuple(frozenset({option.id}) for option in question.options)
    together = [option.id for option in question.options if not option.alone]
    alone = [frozenset({option.id}) for option in question.options if option.alone]
    sizes = (combinations(together, size) for size in range(1, len(together) + 1))
    return (*map(frozenset, chain.from_iterable(sizes)), *alone)


@cache
def everything(question: str) -> int:
    """The bits of all answers of a question (its id)."""
    return (1 << len(allowed(BY_ID[question]))) - 1


@cache
def having(question: str, options: int) -> int:
    """The bits of the answers that contain one of `options`, which are bits themselves."""
    return sum(
        1 << number
        for number, answer in enumerate(allowed(BY_ID[question]))
        if BY_ID[question].mask(answer) & options
    )


SIZE = prod(len(allowed(question)) for question in QUESTIONS)
