"""The proof holds, and each property catches a rule that is wrong in its way."""

import random
import sys
from dataclasses import replace
from functools import partial

import pytest

from rules.assurance import approval, approving
from rules.assurance.proof import properties
from rules.assurance.proof.count import size
from rules.assurance.proof.diagram import EVERYBODY
from rules.assurance.proof.properties import PROPERTIES
from rules.assurance.proof.run import prove
from rules.assurance.proof.space import SIZE, allowed
from rules.assurance.proof.spelling import given, having
from rules.assurance.proof.who import who
from rules.conditions import Has, in_turn
from rules.knowledge.questions import QUESTIONS
from rules.knowledge.questions.first import ADULT, leg_look, standing
from rules.knowledge.questions.moving import click
from rules.knowledge.questions.pain import course, location, night, pain
from rules.knowledge.questions.signs import illness
from rules.knowledge.red_flags import RED_FLAGS, reasons
from rules.knowledge.red_flags.shared import FAST_WORSE
from rules.model import Evidence, Grade, RedFlag, Urgency
from rules.reasoning.path import follow


def wrong(level: Urgency | None, when, code: str = "FOUT") -> RedFlag:
    return RedFlag(code, level, ADULT, when, reasons.RARE, Evidence(Grade.CONSENSUS))


@pytest.mark.content
@pytest.mark.parametrize("name", PROPERTIES)
def test_the_property_holds_for_every_set_of_answers(name: str):
    findings = PROPERTIES[name]()
    assert not findings.violations, "\n".join(findings.violations)
    assert findings.steps > 0


class SaysYes(Has):
    """A condition whose code does something else than it says."""

    def python(self) -> str:
        return Has(self.question, self.question.option_ids).python()


def test_certificate_catches_code_that_does_something_else_than_it_says():
    flag = wrong(Urgency.GP, SaysYes(night, frozenset({"altijd"})))
    assert properties.certificate([flag], in_turn([flag.condition])).violations


def test_a_catches_a_flag_that_comes_after_the_stop():
    flag = wrong(Urgency.EMERGENCY, FAST_WORSE)
    assert any(
        "leest na deel 1" in v for v in properties.a_flags_force_their_level([flag]).violations
    )


def test_a_catches_a_flag_that_the_level_does_not_know():
    unknown = wrong(Urgency.EMERGENCY, standing.is_("mank"))
    assert properties.a_flags_force_their_level([unknown]).violations


def test_a_catches_a_flag_that_one_more_answer_takes_back():
    flag = wrong(Urgency.SELF_CARE, location.without("lies"))
    flag = replace(flag, level=Urgency.PHYSIOTHERAPIST)
    assert any("vervallen" in v for v in properties.a_flags_force_their_level([flag]).violations)


def test_b_catches_a_flag_for_limping_that_forgets_who_hardly_walks():
    flags = [wrong(Urgency.TODAY, standing.is_("mank", "hulp"))]
    (violation, *_) = properties.b_worse_is_never_lower([standing], flags).violations
    assert "‘Staan en lopen’ van hulp naar paarstap verlaagt." in violation
    assert "Voorbeeld: Leeftijd: " in violation


def test_b_catches_a_rule_that_holds_because_an_alarm_sign_is_not_ticked():
    flags = [wrong(Urgency.GP, illness.is_("geen"))]
    assert properties.b_worse_is_never_lower([illness], flags).violations


def test_c_catches_a_table_with_a_gap(monkeypatch):
    monkeypatch.setattr(properties, "TABLE", properties.TABLE[:-1])
    assert any("gat" in v for v in properties.c_one_advice_for_everybody().violations)


def test_e_catches_a_flag_that_never_decides():
    dead = wrong(Urgency.GP, course.is_("snelerger") & pain.is_("8-10"))
    found = properties.e_nothing_is_dead([*RED_FLAGS, dead]).violations
    assert "FOUT beslist nooit." in found


def test_e_catches_an_option_that_changes_nothing():
    dead = wrong(Urgency.EMERGENCY, night.is_("altijd") & (night.is_("nee") | click.is_("slot")))
    found = properties.e_nothing_is_dead([dead]).violations
    assert any("zegt hetzelfde" in violation for violation in found)


def test_f_catches_not_knowing_that_counts_as_no():
    flags = [wrong(Urgency.GP, night.is_("nee"))]
    found = properties.f_unknown_is_never_a_no([night], flags).violations
    assert any("weet ik niet is lager dan nee" in violation for violation in found)


def test_g_catches_a_question_that_is_kept_from_somebody_it_matters_for(monkeypatch):
    monkeypatch.setitem(vars(leg_look), "skipped", "")
    (found,) = properties.g_no_skipped_question_matters([leg_look]).violations
    assert found.startswith("‘Been en heup’ (been) wordt overgeslagen maar telt: stel de vraag ")
    assert "schrijf in skipped waarom het zo goed is. Voorbeeld: " in found


def test_g_catches_an_exception_that_is_no_longer_needed(monkeypatch):
    monkeypatch.setitem(vars(pain), "skipped", "Niet nodig.")
    found = properties.g_no_skipped_question_matters([pain]).violations
    assert found == ["‘Pijn nu’ (pijn): skipped is niet meer nodig, haal het weg."]


def test_h_catches_exercises_for_somebody_who_must_call(monkeypatch):
    exercise = properties.UNTIL_SEEN[Urgency.TODAY][0]._replace(text="Oefen elke dag.")
    monkeypatch.setitem(properties.UNTIL_SEEN, Urgency.TODAY, (exercise,))
    assert properties.h_advice_never_contradicts().violations == ["Bij vandaag: ‘Oefen elke dag.’"]


def test_prove_says_what_it_went_through_and_what_is_violated(capsys):
    found = prove(sys.stdout, {"h": properties.h_advice_never_contradicts})
    assert not found["h"].violations
    assert "holds for all" in capsys.readouterr().out
    found = prove(sys.stdout, {"c": partial(properties.Findings, 1, ["Fout bij iemand."])})
    assert found["c"].violations
    assert "VIOLATED\n    Fout bij iemand." in capsys.readouterr().out


@pytest.mark.content
def test_the_rules_are_the_approved_ones():
    """A change of a rule fails here until `python -m rules approve` has recorded it."""
    changed = ", ".join(approval.changed_rules())
    assert not changed, (
        f"Not as approved: {changed}. See for how many people with python -m rules diff, "
        "then record it with python -m rules approve."
    )


def test_a_change_is_told_in_people():
    told = approving.difference([flag for flag in RED_FLAGS if flag.id != "RF82b"])
    assert "Changed since: flag RF82b." in told
    assert "DOWN huisarts -> fysiotherapeut: " in told
    assert "Last: Heel veel, ik kan bijna niets of slaap bijna niet" in told


def test_diagrams_and_production_code_agree_on_random_visitors():
    """One set of answers at a time, given to the diagram and to the program that visitors use."""
    chance = random.Random(7)
    for _ in range(40):
        answers = {question: chance.choice(allowed(question)) for question in QUESTIONS}
        values = {question.id: sorted(answer) for question, answer in answers.items()}
        values["ergst"] = ["weetniet"]  # the one answer that others can refuse; no rule reads it
        visitor = follow(values).answers
        for flag in RED_FLAGS:
            people = who(flag.condition)
            for question, answer in answers.items():
                people = given(people, question, answer)
            assert (people == EVERYBODY) == flag.condition.holds(visitor), flag.id


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_every_option_is_counted_in_as_many_answers_as_there_are(question):
    for option in question.option_ids:
        chosen = sum(option in answer for answer in allowed(question))
        people = having(question, frozenset({option}))
        assert size(people) * len(allowed(question)) == SIZE * chosen
        assert size(people) + size(-people) == SIZE
