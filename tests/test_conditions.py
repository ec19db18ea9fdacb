"""Conditions: values that cannot be misspelt, and that never read silence as an answer."""

import pytest

from rules.conditions import all_of, any_of, two_of
from rules.knowledge.questions import BY_ID
from rules.knowledge.questions.first import onset, standing
from rules.knowledge.questions.pain import location
from rules.knowledge.questions.signs import abdomen, illness
from rules.model import Answers
from rules.reasoning.path import in_bits


def answers(**chosen: list[str]) -> Answers:
    return Answers(dict.fromkeys(BY_ID, 0) | in_bits(chosen))


def test_a_misspelt_option_does_not_import():
    with pytest.raises(ValueError, match="koors"):
        illness.is_("koors")
    with pytest.raises(ValueError, match="koors"):
        illness.without("koors")
    with pytest.raises(ValueError, match="klopt"):
        abdomen.is_("klopt")


def test_a_stray_and_cannot_swallow_half_a_rule():
    with pytest.raises(TypeError, match="&"):
        _ = onset.is_("val") and illness.is_("koorts")


def test_nothing_is_true_of_a_question_that_was_not_answered():
    silent = answers()
    assert not onset.is_("val").holds(silent)
    assert not onset.without("val").holds(silent)
    assert not any_of(onset.is_("val"), illness.is_("geen")).holds(silent)


def test_without_is_no_for_an_answer_and_nothing_for_weet_ik_niet():
    assert onset.without("val").holds(answers(begin=["plots"]))
    assert not onset.without("val").holds(answers(begin=["weetniet"]))
    assert not onset.without("val").holds(answers(begin=["val"]))


def test_of_what_must_all_hold_the_rarest_is_read_first():
    rare, usual = standing.is_("grond"), onset.is_("val", "plots", "geleidelijk")
    assert (usual & rare).python() == f"({rare.python()} and {usual.python()})"


def test_two_of_wants_two():
    places = two_of(*(location.is_(place) for place in ("lies", "bil", "knie")), says="twee")
    assert not places.holds(answers(plek=["bil", "rug"]))
    assert places.holds(answers(plek=["bil", "knie"]))


def test_a_subject_in_versions_reads_whichever_was_asked():
    assert abdomen.is_("bult").holds(answers(buikkind=["bult"]))
    assert abdomen.is_("bult").holds(answers(buik=["bult"]))


def test_reasons_are_the_answers_that_decided():
    rule = any_of(all_of(onset.is_("val"), illness.is_("koorts")), location.is_("lies"))
    found = rule.reasons(answers(begin=["val"], plek=["lies"]))
    assert [reason.question.id for reason in found] == ["plek"]


def test_half_of_an_alternative_is_no_reason():
    inner = any_of(all_of(onset.is_("val"), illness.is_("koorts")), illness.is_("ziek"))
    rule = all_of(location.is_("lies"), inner)
    found = rule.reasons(answers(plek=["lies"], begin=["val"], koorts=["ziek"]))
    assert [str(reason) for reason in found] == [
        "Plek is ‘Lies’",
        "Koorts en ziek zijn is ‘Ik voel me erg ziek’",
    ]


def test_a_condition_says_itself_in_dutch():
    rule = onset.is_("val") & any_of(illness.is_("koorts"), location.is_("lies", "bil"))
    assert str(rule) == (
        "Begin is ‘Na een val, een klap of een ongeluk’ en "
        "(Koorts en ziek zijn is ‘Koorts: 38 graden of hoger’ of Plek is (‘Lies’ of ‘Bil’))"
    )
