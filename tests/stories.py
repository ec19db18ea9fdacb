"""The stories of cases.toml, and how a visitor with such a story answers."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path as File
from typing import NoReturn

from rules.conditions import All, Any, Condition, Has
from rules.knowledge.base_level import base_row
from rules.knowledge.questions import BY_ID
from rules.model import AnyOf, Cause, Question, RedFlag
from rules.reasoning.assess import score, shown
from rules.reasoning.path import follow

_FILE = File(__file__).parent / "cases.toml"
_CONTENT = tomllib.loads(_FILE.read_text(encoding="utf-8"))

Given = dict[str, list[str]]


def _values(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


def wrong(where: str, what: str) -> NoReturn:
    """Stop with one line: without every story no test can start, and a traceback says less."""
    raise SystemExit(f"tests/cases.toml, {where}: {what}")


def calm_answers(written: Mapping[str, str | list[str]]) -> Given:
    """The calm answer to every question, as written under [rustig]."""
    for name in written.keys() - BY_ID.keys():
        wrong("[rustig]", f"{name} is no question; its id stands in rules/knowledge/questions.")
    for question in BY_ID.values():
        if question.id not in written:
            option = question.no or question.options[-1].id
            answer = f'["{option}"]' if isinstance(question, AnyOf) else f'"{option}"'
            wrong("[rustig]", f"write a calm answer, such as {question.id} = {answer}")
    return {name: _values(value) for name, value in written.items()}


CALM: Given = calm_answers(_CONTENT["rustig"])


@dataclass(frozen=True)
class Story:
    """A patient in one sentence, the answers that matter, and what must follow."""

    naam: str
    over: str
    niveau: str
    antwoorden: Mapping[str, str | list[str]]
    vlaggen: tuple[str, ...] = ()
    niet: tuple[str, ...] = ()
    oorzaak: str | None = None
    ook: tuple[Mapping[str, str | list[str]], ...] = ()

    def variations(self) -> list[Story]:
        """The story itself, and the same with other answers that must lead to the same."""
        others = [
            replace(self, antwoorden={**self.antwoorden, **other}, ook=()) for other in self.ook
        ]
        return [self, *others]

    def answer(self, question: Question) -> list[str]:
        """What this patient answers; calm where the story says nothing."""
        return _values(self.antwoorden.get(question.id, CALM[question.id]))

    def walk(self) -> Given:
        """The answers given from the first question to the end, in the order asked."""
        return dict(self._given)

    @cached_property
    def _given(self) -> Given:
        given: Given = {}
        path = follow(given)
        while not path.finished:
            asked = path.open
            assert asked
            given[asked.id] = self.answer(asked)
            path = follow(given)
            if path.open is asked:
                options = ", ".join(asked.option_ids)
                wrong(f"‘{self.naam}’", f"{asked.id} = {given[asked.id]}; it offers {options}.")
        return given

    def __post_init__(self) -> None:
        """Stop when an answer is to no question."""
        for name in self.antwoorden.keys() - BY_ID.keys():
            wrong(f"‘{self.naam}’", f"{name} is no question.")


STORIES = [variation for story in _CONTENT["verhaal"] for variation in Story(**story).variations()]


ANSWERS = [(story, follow(story.walk()).answers) for story in STORIES]


BASE = [base_row(answers).level for _, answers in ANSWERS]


@cache
def _fires(flag: RedFlag) -> tuple[bool, ...]:
    """Per story whether this flag fires: asked of every flag again for each that is weakened."""
    return tuple(flag.condition.holds(answers) for _, answers in ANSWERS)


def broken_by_flags(flags: Iterable[RedFlag]) -> bool:
    """Would a story notice, if these were the red flags?"""
    firing = [(flag, _fires(flag)) for flag in flags]
    for number, (story, _) in enumerate(ANSWERS):
        fired = [flag for flag, fires in firing if fires[number]]
        levels = [flag.level for flag in fired if flag.level is not None]
        codes = {flag.id for flag in fired}
        if max([BASE[number], *levels]).id != story.niveau:
            return True
        if not set(story.vlaggen) <= codes or set(story.niet) & codes:
            return True
    return False


def broken_by_causes(causes: Iterable[Cause]) -> bool:
    """Would a story notice, if these were the scored causes?"""
    causes = [cause for cause in causes if cause.findings]
    for story, answers in ANSWERS:
        if story.oorzaak is None:
            continue
        fits = sorted(
            (
                score(cause, [f for f in cause.findings if f.when.holds(answers)])
                for cause in causes
            ),
            key=lambda fit: -fit.points,
        )
        first = next((fit.cause.id for fit in shown(tuple(fits), answers)), "")
        if first != story.oorzaak:
            return True
    return False


def leading_to(question: Question) -> Given:
    """Calm answers to every question before this one, bent so that this one is asked."""
    wanted = _needed(question.asked_when)
    given: Given = {}
    while (step := follow(given).open) is not question:
        assert step, f"{question.id} is never asked"
        given[step.id] = wanted.get(step.id, CALM[step.id])
    return given


def _needed(condition: Condition) -> Given:
    match condition:
        case Has(question=question, options=options):
            chosen = [option.id for option in question.options if option.id in options]
            return {**_needed(question.asked_when), question.id: chosen[:1]}
        case All(parts=parts):
            needed: Given = {}
            for part in parts:
                for name, values in _needed(part).items():
                    needed[name] = list(dict.fromkeys(needed.get(name, []) + values))
            return needed
        case Any(parts=parts):
            return _needed(parts[0])
    return {}
