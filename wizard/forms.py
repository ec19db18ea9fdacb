"""One form class per question, made from the question once, at import.

WTForms reads what is posted; the question itself decides what it accepts and what it says. The
fields are written in the template: a form is only made when something is posted.
"""

from __future__ import annotations

from werkzeug.datastructures import MultiDict
from wtforms import Field, Form
from wtforms.validators import StopValidation

from rules.knowledge.questions import QUESTIONS
from rules.model import Answers, Question

ANSWER = "antwoord"


class AnswerForm(Form):
    """The form of one question, for a visitor with these earlier answers.

    It looks for no token: CSRFProtect has checked every POST before it comes here.
    """

    question: Question
    antwoord: Field

    def __init__(self, posted: MultiDict[str, str], answers: Answers) -> None:
        self.answers = answers
        super().__init__(posted)

    @property
    def values(self) -> list[str]:
        """What was posted, as it came: repeated and unknown values too."""
        return list(self.antwoord.raw_data or ())


def _is_an_answer(form: AnswerForm, _: Field) -> None:
    problem = form.question.problem(form.values, form.answers)
    if problem:
        raise StopValidation(problem)


def _form_class(question: Question) -> type[AnswerForm]:
    class QuestionForm(AnswerForm):
        antwoord = Field(question.title, validators=[_is_an_answer])

    QuestionForm.question = question
    return QuestionForm


FORMS: dict[str, type[AnswerForm]] = {question.id: _form_class(question) for question in QUESTIONS}
