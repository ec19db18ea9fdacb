"""Everybody at once: the function that serves visitors runs on answers that are still open.

Each read that is not decided yet splits everybody in two. The ends are disjoint boxes of answer
sets; that their sizes add up to the whole space is the certificate that nobody was left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import prod
from typing import NamedTuple, TypeVar

from rules.assurance.proof.space import everything, having
from rules.conditions import Bits
from rules.knowledge.questions import BY_ID, QUESTIONS

T = TypeVar("T")

_EVERYTHING = {question.id: everything(question.id) for question in QUESTIONS}


class Everybody:
    """All visitors that answered the reads so far in one way; `turns` says which way."""

    def __init__(self, turns: list[bool]) -> None:
        self.open = dict(_EVERYTHING)
        self.asked = True
        self._turns = turns
        self._taken = 0

    def __getitem__(self, question: str) -> Open:
        return Open(self, question)

    def chose(self, question: str, options: int) -> bool:
        """Was one of `options` chosen? Splits when some did and some did not.

        An answer counts where its question is asked. All answered what they were asked; the one
        answer that can be refused afterwards, the worst place, decides no urgency. While they are
        not `asked` they say no to anything, and nobody is split.
        """
        if not self.asked or not BY_ID[question].asked_when.compiled(self):
            return False
        left = self.open[question]
        yes = left & having(question, options)
        if yes in (0, left):
            return yes == left
        if self._taken == len(self._turns):
            self._turns.append(True)
        turn = self._turns[self._taken]
        self._taken += 1
        self.open[question] = yes if turn else left & ~yes
        return turn

    def size(self) -> int:
        """How many answer sets these visitors have together."""
        return prod(left.bit_count() for left in self.open.values())


Ask = Callable[[Everybody], object]


class Open(NamedTuple):
    """What these visitors chose at a question, as far as somebody asks."""

    visitors: Everybody
    question: str

    def __and__(self, options: int) -> bool:
        return self.visitors.chose(self.question, options)


def the(number: int, hold: Callable[[Bits], Iterator[object]]) -> Ask:
    """What a function that takes many conditions in turn says of this one."""

    def ask(everybody: Everybody) -> object:
        conditions = hold(everybody)
        everybody.asked = False  # the conditions before it are not what is looked at
        for _ in range(number):
            next(conditions)
        everybody.asked = True
        return next(conditions)

    return ask


def boxes(ask: Callable[[Everybody], T]) -> Iterator[tuple[int, T]]:
    """Every box of answer sets for which `ask` gives one answer: its size and that answer."""
    turns: list[bool] = []
    while True:
        everybody = Everybody(turns)
        answer = ask(everybody)
        yield everybody.size(), answer
        while turns and not turns[-1]:
            turns.pop()
        if not turns:
            return
        turns[-1] = False
