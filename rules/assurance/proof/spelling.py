"""An answer spelled as yes-or-no steps, so that every spelling is an answer.

Of one answer: is it the first option, else the second, ... and the last goes without saying. Of a
list the same for options that stand alone, but one; then a tick or none per other option, and
nothing ticked means the one left out. What a step decides never hangs on a later one.
"""

from __future__ import annotations

from functools import cache

from rules.assurance.proof.diagram import EVERYBODY, NOBODY, choice, every, opened, some
from rules.assurance.proof.space import allowed
from rules.conditions import UNKNOWN
from rules.knowledge.questions import BY_ID, QUESTIONS
from rules.model import AnyOf, Question

# Found by moving one question at a time, kept when the diagrams of the levels got smaller. Who and
# how it began first; then lists that decide by themselves; lists that rules combine, last and
# together. Any order is right, a bad one is slow.
_FIRST = (
    "leeftijd", "begin", "gevallen", "valwanneer", "val", "koorts", "sindskoorts", "uitval",
    "vaten", "buik", "bult", "zaadbal", "buikkind", "duurnu", "beloop", "staan", "staansinds",
    "knap", "been", "plek", "gevoel", "belasting", "belastinghuid", "pijn", "last",
    "leeftijdkind", "beenkind", "huid", "heupbot", "risico", "risicojong", "ziekten", "zwanger",
    "nacht", "kankerwanneer",
)  # fmt: skip
ORDER = (
    *(question for question in _FIRST if question in BY_ID),
    *(question.id for question in QUESTIONS if question.id not in _FIRST),
)


def _one_by_one(question: Question) -> list[str]:
    """The options of which at most one is chosen, without the one that goes without saying."""
    if not isinstance(question, AnyOf):
        return [option.id for option in question.options[:-1]]
    alone = [option.id for option in question.options if option.alone]
    if not alone:
        raise ValueError(f"{question.id} has no option for somebody who ticks nothing.")
    return alone[1:]


def _ticks(question: Question) -> list[str]:
    many = isinstance(question, AnyOf)
    return [option.id for option in question.options if many and not option.alone]


_STEPS = {
    (question, option): number
    for number, (question, option) in enumerate(
        (question, option)
        for question in map(BY_ID.__getitem__, ORDER)
        for option in (*_one_by_one(question), *_ticks(question))
    )
}
_SAID = list(_STEPS)  # per step: the question and the option
STEPS = len(_SAID)


@cache
def shares(step: int) -> tuple[int, int]:
    """Of the answers still possible at this step: one to how many say yes and say no."""
    question, option = _SAID[step]
    one_by_one = _one_by_one(question)
    if option not in one_by_one:
        return 1, 1
    return 1, len(allowed(question)) - one_by_one.index(option) - 1


@cache
def spelled(question: Question, answer: frozenset[str]) -> dict[int, bool]:
    """The steps that make this answer, and what is said at each."""
    said: dict[int, bool] = {}
    for option in _one_by_one(question):
        said[_STEPS[question, option]] = option in answer
        if option in answer:
            return said
    return said | {_STEPS[question, option]: option in answer for option in _ticks(question)}


@cache
def having(question: Question, options: frozenset[str]) -> int:
    """Everybody whose answer contains one of `options`."""
    return some(_choosing(question, option) for option in sorted(options))


def _choosing(question: Question, option: str) -> int:
    said = spelled(question, frozenset({option}))
    ticks = _ticks(question)
    either_way = {_STEPS[question, other] for other in ticks if option in ticks} - {
        _STEPS.get((question, option))
    }
    yes_or_no = {True: (EVERYBODY, NOBODY), False: (NOBODY, EVERYBODY)}
    return every(choice(s, *yes_or_no[yes]) for s, yes in said.items() if s not in either_way)


@cache
def given(number: int, question: Question, answer: frozenset[str]) -> int:
    """Everybody who would be in this set with this answer to `question`."""
    said = spelled(question, answer)
    step, yes, no = opened(number)
    if step > max(said):
        return number
    if step in said:
        return given(yes if said[step] else no, question, answer)
    return choice(step, given(yes, question, answer), given(no, question, answer))


def told(path: dict[int, bool]) -> dict[str, list[str]]:
    """Answers in which these steps are said so: the fewest options, and the calmest stand last."""
    answers: dict[str, list[str]] = {}
    for question in dict.fromkeys(_SAID[step][0] for step in path):
        fits = [a for a in reversed(allowed(question)) if _agree(spelled(question, a), path)]
        fewest = min((UNKNOWN in answer, len(answer)) for answer in fits)
        answers[question.id] = sorted(
            next(answer for answer in fits if (UNKNOWN in answer, len(answer)) == fewest)
        )
    return answers


def _agree(said: dict[int, bool], path: dict[int, bool]) -> bool:
    return all(path.get(step, yes) == yes for step, yes in said.items())
