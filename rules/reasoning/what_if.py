"""What if: the single answers that would make the advice more urgent, found by asking the rules.

Nothing is written down per cause or level. Every sign that can still happen is added to the
answers, and the same rules say what would follow. Only what is more urgent is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from rules.knowledge.advice import ADVICE, ALARM_SIGNS, advice_for
from rules.knowledge.questions import BY_ID, QUESTIONS
from rules.knowledge.questions.first import age
from rules.language import _
from rules.model import Answers, Option, Question, Urgency
from rules.reasoning.assess import decide, forced_urgency
from rules.reasoning.path import replay

SIGNS_PER_CALL = 3


class Change(NamedTuple):
    """A sign that would make the advice more urgent, and what to do then.

    `telling` is how many levels it counts for more in this visitor than in anybody: a fever says
    more in somebody with an artificial hip.
    """

    urgency: Urgency
    telling: int
    sign: str
    call: str


class Call(NamedTuple):
    """What to do when one of these signs comes."""

    urgency: Urgency
    call: str
    signs: tuple[str, ...]

    def __str__(self) -> str:
        return _("%(call)s als:", call=_(self.call))


ALARM = Call(Urgency.URGENT, ADVICE[Urgency.URGENT].later, tuple(sign.text for sign in ALARM_SIGNS))


def changes(answers: Answers) -> list[Change]:
    """Every sign that would make the advice more urgent: the most urgent and telling first.

    A question that the new answer opens counts as not known, which is never less urgent than no.
    """
    now = decide(answers).urgency
    found = [_change(answers, question, option) for question, option in _possible(answers)]
    raising = [change for change in found if change.urgency > now]
    return sorted(raising, key=lambda change: (-change.urgency, -change.telling))


def calls(answers: Answers) -> list[Call]:
    """Whom to call about which signs, the most urgent first.

    The alarm signs are always there, to call about at once whatever the rules say of them; of the
    others only the most telling.
    """
    found = changes(answers)
    groups = {(change.urgency, change.call) for change in found} | {(ALARM.urgency, ALARM.call)}
    shown = []
    for urgency, call in sorted(groups, reverse=True):
        signs = [change.sign for change in found if change.call == call]
        others = [sign for sign in signs if sign not in ALARM.signs][:SIGNS_PER_CALL]
        kept = {*others, *(ALARM.signs if call == ALARM.call else ())}
        if kept:
            # An alarm sign that the rules do not raise for this visitor comes last.
            ordered = dict.fromkeys([*signs, *ALARM.signs])
            shown.append(Call(urgency, call, tuple(sign for sign in ordered if sign in kept)))
    return shown


def _possible(answers: Answers) -> Iterator[tuple[Question, Option]]:
    """Every sign that is not there now, at a question that was answered."""
    for question in QUESTIONS:
        if question.id in answers:
            for option in question.options:
                if option.sign and not answers.has(question, [option.id]):
                    yield question, option


def _change(answers: Answers, question: Question, option: Option) -> Change:
    bits, sign = answers.bits, question.bits[option.id]
    together = 0 if sign & question.alone else bits[question.id] & ~question.alone
    then = decide(replay({**bits, question.id: together | sign}, assume_unknown=BY_ID).answers)
    alone = Answers(dict.fromkeys(BY_ID, 0) | {age.id: bits[age.id], question.id: sign})
    telling = then.urgency - forced_urgency(alone)
    return Change(then.urgency, telling, option.sign, advice_for(then).later)
