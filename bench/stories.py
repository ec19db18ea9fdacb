"""The stories that are measured, and how many answers each has."""

from __future__ import annotations

from collections.abc import Callable

from rules.model import Answers, Result, Urgency
from rules.reasoning.assess import assess
from rules.reasoning.path import follow
from tests.stories import STORIES, Given


def longest(wanted: Callable[[Result], bool]) -> Given:
    """What was given in the story with the most answers among those with such a result."""
    walks = [(follow(given).answers, given) for given in (story.walk() for story in STORIES)]
    fitting = [(answers, given) for answers, given in walks if wanted(assess(answers))]
    return max(fitting, key=lambda walk: answered(walk[0]))[1]


def answered(answers: Answers) -> int:
    """How many questions have an answer that counts."""
    return sum(bits > 0 for bits in answers.bits.values())


def calm(result: Result) -> bool:
    """Nothing to call for, and causes to show?"""
    return not result.flags and bool(result.causes)


def emergency(result: Result) -> bool:
    """Does the check stop at once?"""
    return result.urgency is Urgency.EMERGENCY


ADULT = longest(calm)
STOPPED = longest(emergency)
