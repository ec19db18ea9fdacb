"""The stories of cases.toml, and how a visitor with such a story answers."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path as File

from rules.conditions import All, Any, Condition, Has
from rules.knowledge.base_level import base_row
from rules.model import Cause, Question, RedFlag
from rules.reasoning.assess import score, shown
from rules.reasoning.path import follow

_CONTENT = tomllib.loads((File(__file__).parent / "cases.toml").read_text(encoding="utf-8"))

Given = dict[str, list[str]]


def _values(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


CALM: Given = {name: _values(value) for name, value in _CONTENT["rustig"].items()}


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
            assert path.open is not asked, f"{asked.id} refuses its answer"
        return given


STORIES = [variation for story in _CONTENT["verhaal"] for variation in Story(**story).variations()]


ANSWERS = [(story, follow(story.walk()).answers) for story in STORIES]


def broken_by_flags(flags: Iterable[RedFlag]) -> bool:
    """Would a story notice, if these were the red flags?"""
    flags = tuple(flags)
    for story, answers in ANSWERS:
        fired = [flag for flag in flags if flag.condition.holds(answers)]
        levels = [flag.level for flag in fired if flag.level is not None]
        codes = {flag.id for flag in fired}
        if max([base_row(answers).level, *levels]).id != story.niveau:
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
        first = next((fit.cause.id for fit in shown(tuple(fits))), "")
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
