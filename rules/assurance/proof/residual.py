"""What is left of a condition once some questions are answered.

A residual is a number that stands for a condition over the questions still open. Equal residuals
have equal numbers, so they can be compared and remembered at once. It reads every possible answer,
also to questions that are not asked: the condition that a question is asked is built in.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from rules.assurance.proof.space import everything, having
from rules.conditions import UNKNOWN, All, Any, Condition, Has, Without
from rules.knowledge.questions import BY_ID
from rules.model import Question

NEVER, ALWAYS = 0, 1


@dataclass(frozen=True)
class _In:
    """The answer to `question` is one of `answers` (bits)."""

    question: str
    answers: int


@dataclass(frozen=True)
class _Join:
    """All (`every`) or at least one of the parts."""

    every: bool
    parts: frozenset[int]


_Node = _In | _Join

_nodes: list[_Node] = [_Join(False, frozenset()), _Join(True, frozenset())]
_numbers: dict[_Node, int] = {node: number for number, node in enumerate(_nodes)}


def _intern(node: _Node) -> int:
    number = _numbers.get(node)
    if number is None:
        number = _numbers[node] = len(_nodes)
        _nodes.append(node)
    return number


def _in(question: str, answers: int) -> int:
    if answers == everything(question):
        return ALWAYS
    return _intern(_In(question, answers)) if answers else NEVER


def every(parts: Iterable[int]) -> int:
    """The residual that holds when all parts hold."""
    return _join(True, parts)


def some(parts: Iterable[int]) -> int:
    """The residual that holds when at least one part holds."""
    return _join(False, parts)


def _join(all_: bool, parts: Iterable[int]) -> int:
    zero, one = (NEVER, ALWAYS) if all_ else (ALWAYS, NEVER)
    flat: set[int] = set()
    for part in parts:
        if part == zero:
            return zero
        node = _nodes[part]
        flat |= node.parts if isinstance(node, _Join) and node.every is all_ else {part}
    flat.discard(one)
    merged = _merge_reads(all_, flat)
    if zero in merged:
        return zero
    left = {part for part in merged if not _absorbed(all_, part, merged)}
    if not left:
        return one
    return left.pop() if len(left) == 1 else _intern(_Join(all_, frozenset(left)))


def _merge_reads(all_: bool, parts: set[int]) -> set[int]:
    """Reads of the same question become one read."""
    reads: dict[str, int] = {}
    others: set[int] = set()
    for part in parts:
        node = _nodes[part]
        if not isinstance(node, _In):
            others.add(part)
        elif all_:
            reads[node.question] = reads.get(node.question, node.answers) & node.answers
        else:
            reads[node.question] = reads.get(node.question, 0) | node.answers
    merged = others | {_in(question, answers) for question, answers in reads.items()}
    merged.discard(ALWAYS if all_ else NEVER)
    return merged


def _absorbed(all_: bool, part: int, among: set[int]) -> bool:
    """Does another part say as much? "A or (A and B)" is A; "A and (A or B)" is A."""
    node = _nodes[part]
    if not isinstance(node, _Join) or node.every is all_:
        return False
    return any(
        other != part and (other in node.parts or _covers(all_, other, node.parts))
        for other in among
    )


def _covers(all_: bool, other: int, parts: frozenset[int]) -> bool:
    node = _nodes[other]
    if isinstance(node, _Join):
        return node.every is not all_ and node.parts < parts
    for part in parts:
        inner = _nodes[part]
        if isinstance(inner, _In) and inner.question == node.question:
            small, large = (node, inner) if all_ else (inner, node)
            return small.answers & ~large.answers == 0
    return False


@cache
def implies(one: int, other: int) -> bool:
    """Can it be seen at once that `other` holds wherever `one` does? False may mean unknown."""
    if one in (other, NEVER) or other == ALWAYS:
        return True
    left, right = _nodes[one], _nodes[other]
    if isinstance(right, _Join) and right.every:
        return all(implies(one, part) for part in right.parts)
    if isinstance(left, _Join) and not left.every:
        return all(implies(part, other) for part in left.parts)
    if isinstance(left, _In) and isinstance(right, _In):
        return left.question == right.question and left.answers & ~right.answers == 0
    return (isinstance(right, _Join) and any(implies(one, part) for part in right.parts)) or (
        isinstance(left, _Join) and any(implies(part, other) for part in left.parts)
    )


@cache
def asked(question: Question, always: Question | None = None) -> int:
    """The residual that this question is asked; `always` is asked whatever was answered."""
    return ALWAYS if question is always else residual(question.asked_when, always)


def residual(condition: Condition, always: Question | None = None) -> int:
    """The residual of a condition that reads only answers that count.

    With `always` as if that one question were asked of everybody.
    """
    match condition:
        case Has(question=question, options=options):
            answers = having(question.id, options)
            return every([_in(question.id, answers), asked(BY_ID[question.id], always)])
        case Without(question=question, options=options):
            others = question.option_ids - options - {UNKNOWN}
            answers = having(question.id, others) & ~having(question.id, options)
            return every([_in(question.id, answers), asked(BY_ID[question.id], always)])
        case All(parts=parts):
            return every(residual(part, always) for part in parts)
        case Any(parts=parts):
            return some(residual(part, always) for part in parts)
    raise TypeError(f"{condition!r} is no condition.")


@cache
def reads(number: int) -> dict[str, frozenset[int]]:
    """Per question that this residual still reads: the sets of answers that it tells apart."""
    node = _nodes[number]
    if isinstance(node, _In):
        return {node.question: frozenset({node.answers})}
    found: dict[str, frozenset[int]] = {}
    for part in node.parts:
        for question, answers in reads(part).items():
            found[question] = found.get(question, frozenset()) | answers
    return found


@cache
def given(number: int, question: str, answer: int) -> int:
    """What is left when `question` has this answer (one bit)."""
    if question not in reads(number):
        return number
    node = _nodes[number]
    if isinstance(node, _In):
        return ALWAYS if node.answers & answer else NEVER
    return _join(node.every, [given(part, question, answer) for part in node.parts])
