"""Every text of the clinical knowledge, found by walking over the values themselves.

Nobody has to mark a text: what stands in a question, red flag or cause is found here, by the
checks of how easy it reads and by the catalogues of other languages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from rules.assurance.approval import PROPOSED, UNSIGNED
from rules.conditions import All, Any, Condition
from rules.knowledge.advice import ALARM_SIGNS, EVERY_ADVICE, UNTIL_SEEN
from rules.knowledge.base_level import TABLE
from rules.knowledge.care import PREVENTION, TREATMENTS
from rules.knowledge.causes import CAUSES
from rules.knowledge.follow_up import FOLLOW_UPS
from rules.knowledge.open_points import OPEN_POINTS
from rules.knowledge.questions import QUESTIONS
from rules.knowledge.red_flags import RED_FLAGS
from rules.model import Contact, Grade, Option, Part, Statement, Urgency

OF_A_CAUSE = ("what", "fits", "do", "avoid", "physiotherapist", "course", "call", "step_up")


class Block(NamedTuple):
    """What is read together, in Dutch: the place, such as "vraag plek", and its texts."""

    place: str
    texts: tuple[str, ...]


def for_patients() -> Iterator[Block]:
    """Every text that a patient reads."""
    for block in chain(_questions(), _reasons(), _causes(), _advice()):
        if texts := tuple(filter(None, block.texts)):
            yield Block(block.place, texts)


def for_reviewers() -> Iterator[Block]:
    """Every text that only who checks the rules reads."""
    yield Block("delen", tuple(part.title for part in Part))
    yield Block("onderbouwing", tuple(grade.value for grade in Grade))
    for cause in CAUSES:
        yield Block(f"{cause.id} medisch", (cause.medical_name, *filter(None, [cause.block])))
    yield Block("niveaus", tuple(level.id for level in Urgency))
    yield Block("wie", tuple(Contact))
    yield Block("handtekening", (UNSIGNED, PROPOSED))
    yield Block("voorwaarden", tuple(dict.fromkeys(_in_short())))
    for point in OPEN_POINTS:
        yield Block(f"open punt {point.id}", (point.question, point.chosen))
    for question in QUESTIONS:
        if question.skipped:
            yield Block(f"overgeslagen {question.id}", (question.skipped,))


def extract(*_file: object, **_options: object) -> Iterator[tuple[int, None, str, list[str]]]:
    """Every text for a catalogue, with its place when it has one only: a method of Babel.

    A text of many places names none, so that one more of them does not change the catalogue.
    """
    places: dict[str, set[str]] = {}
    for block in chain(for_patients(), for_reviewers()):
        for text in block.texts:
            places.setdefault(text, set()).add(block.place)
    for text, named in places.items():
        yield 0, None, text, list(named) if len(named) == 1 else []


def _questions() -> Iterator[Block]:
    for question in QUESTIONS:
        options = chain.from_iterable(_option(option) for option in question.options)
        head = (question.title, question.short, question.why, question.missing, question.hint)
        yield Block(f"vraag {question.id}", (*head, *options))


def _option(option: Option) -> tuple[str, ...]:
    return (option.label, option.hint, option.sign)


def _reasons() -> Iterator[Block]:
    for flag in RED_FLAGS:
        reason = flag.reason
        said = (reason.behind, reason.why, *reason.tell, *reason.until)
        yield Block(f"reden {flag.id}", _texts(said))


def _causes() -> Iterator[Block]:
    for cause in CAUSES:
        yield Block(f"{cause.id} kort", (cause.name, cause.summary))
        for field in OF_A_CAUSE:
            yield Block(f"{cause.id} {field}", _texts(getattr(cause, field)))
        yield Block(f"{cause.id} hulp", tuple(helps.statement.text for helps in cause.helps))
        yield Block(f"{cause.id} punten", tuple(finding.text for finding in cause.findings))


def _advice() -> Iterator[Block]:
    for care in TREATMENTS + PREVENTION:
        yield Block(care.id, (care.name, *_texts(care.statements)))
    for advice in EVERY_ADVICE:
        yield Block(f"advies {advice.heading}", (advice.heading, *advice.sentences))
    for level, until in UNTIL_SEEN.items():
        yield Block(f"tot die tijd {level.id}", _texts(until))
    laters = (advice.later for advice in EVERY_ADVICE)
    yield Block("als het verandert", (*laters, *_texts(ALARM_SIGNS)))
    yield Block("daarna", tuple(line.statement.text for line in FOLLOW_UPS))
    yield Block("tabel", tuple(row.reason for row in TABLE))


def _texts(statements: Iterable[Statement]) -> tuple[str, ...]:
    return tuple(statement.text for statement in statements)


def _in_short() -> Iterator[str]:
    """How conditions say themselves that do not say all their parts."""
    for condition in chain(
        (question.asked_when for question in QUESTIONS),
        (flag.condition for flag in RED_FLAGS),
        (row.when for row in TABLE),
        (line.when for line in FOLLOW_UPS),
        (finding.when for cause in CAUSES for finding in cause.findings),
    ):
        yield from _says(condition)


def _says(condition: Condition) -> Iterator[str]:
    if isinstance(condition, Any) and condition.says:
        yield condition.says
    elif isinstance(condition, All | Any):
        for part in condition.parts:
            yield from _says(part)
