"""One form class per question, made from the question once, at import.

WTForms parses and renders, the question itself decides what it accepts and what it says.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flask_wtf import FlaskForm
from wtforms import Field, RadioField, SelectMultipleField
from wtforms.validators import StopValidation
from wtforms.widgets import CheckboxInput

from rules.conditions import Reader
from rules.model import OneOf, Question
from rules.questions import QUESTIONS

ANSWER = "antwoord"


class AnswerForm(FlaskForm):
    """The form of one question, for a visitor with these earlier answers."""

    class Meta:
        csrf = False  # CSRFProtect has checked every POST before it comes here

    question: Question
    antwoord: Field

    def __init__(self, answers: Reader, given: Sequence[str] = (), **kwargs: Any) -> None:
        """`given` is what the visitor answered before, shown when nothing is posted."""
        self.answers = answers
        data = given if not isinstance(self.question, OneOf) else next(iter(given), None)
        super().__init__(data={ANSWER: data}, **kwargs)

    @property
    def values(self) -> list[str]:
        """What was posted, as it came: repeated and unknown values too."""
        return list(self.antwoord.raw_data or ())


class Checkboxes(SelectMultipleField):
    """A list of checkboxes; shows what was chosen, also when that is refused."""

    option_widget = CheckboxInput()


def _is_an_answer(form: AnswerForm, _: Field) -> None:
    problem = form.question.problem(form.values, form.answers)
    if problem:
        raise StopValidation(problem)


def _form_class(question: Question) -> type[AnswerForm]:
    kind = RadioField if isinstance(question, OneOf) else Checkboxes

    def choices(form: AnswerForm, _: Field) -> dict[str, str]:
        return {option.id: option.label for option in question.offered(form.answers)}

    class QuestionForm(AnswerForm):
        antwoord = kind(
            question.title, choices=choices, validate_choice=False, validators=[_is_an_answer]
        )

    QuestionForm.question = question
    return QuestionForm


FORMS: dict[str, type[AnswerForm]] = {question.id: _form_class(question) for question in QUESTIONS}
