"""Published cases: how they are judged, what a newer question does, and what broken files say."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path as File
from typing import Any

import pytest

from rules.__main__ import main
from rules.assurance import cases
from rules.assurance.approval import approved
from rules.assurance.cases import Case, read_cases
from rules.assurance.evaluate import (
    CLASS_OF_CAUSE,
    Outcome,
    as_json,
    evaluate,
    misses,
    report,
    wilson,
)
from rules.knowledge.causes import CAUSES
from rules.knowledge.questions import BY_ID, QUESTIONS
from rules.model import DONT_KNOW, OneOf, Option, Part, Urgency
from rules.reasoning import path

CASES = File(__file__).parent / "cases.json"
PATIENTS = File(__file__).parent / "patients.json"

FIGURES = as_json(evaluate(read_cases(CASES)))

ARTHROSIS = {
    "leeftijd": ["65-79"],
    "plek": ["lies"],
    "duurnu": ["langer1j"],
    "lukt": ["sokken"],
    "bewegen": ["trap"],
}
FELL = {"leeftijd": ["65-79"], "begin": ["val"], "valwanneer": ["korter2w"], "staan": ["niet"]}


def outcome(cause: str | None, band: tuple[Urgency, Urgency], also=(), **given) -> Outcome:
    """What the check makes of these answers, judged by this cause and band."""
    return evaluate([Case("X1", given, *band, cause, also)])[0]


def test_below_the_band_is_unsafe_and_above_it_over_triage():
    low = outcome("osteoarthritis", (Urgency.TODAY, Urgency.URGENT), **ARTHROSIS)
    assert (low.safe, low.over_triage, low.in_band) == (False, False, False)
    high = outcome("trauma_fracture", (Urgency.SELF_CARE, Urgency.GP), **FELL)
    assert (high.safe, high.over_triage, high.in_band) == (True, True, False)
    assert [miss["miss"] for miss in misses(high)] == ["over-triage", "not in first three"]


def test_the_cases_below_and_above_their_band_are_listed():
    low = replace(outcome("nerve", (Urgency.TODAY, Urgency.URGENT), **ARTHROSIS).case, id="LOW")
    high = replace(outcome("nerve", (Urgency.SELF_CARE, Urgency.GP), **FELL).case, id="HIGH")
    figures = as_json(evaluate([low, high]))
    assert (figures["low"], figures["high"]) == (["LOW"], ["HIGH"])
    assert (figures["safe"], figures["over_triage"], figures["in_band"]) == (0.5, 0.5, 0)


def test_both_ends_of_the_band_are_in_it():
    for band in (
        (Urgency.PHYSIOTHERAPIST, Urgency.GP),
        (Urgency.SELF_CARE, Urgency.PHYSIOTHERAPIST),
    ):
        assert outcome("osteoarthritis", band, **ARTHROSIS).in_band


def test_a_fracture_is_found_by_its_flag_only_while_the_level_is_in_band():
    assert outcome("trauma_fracture", (Urgency.URGENT, Urgency.EMERGENCY), **FELL).found(1)
    assert not outcome("trauma_fracture", (Urgency.SELF_CARE, Urgency.GP), **FELL).found(3)
    assert CLASS_OF_CAUSE["kneuzing"] != "trauma_fracture"


def test_strict_counts_the_named_class_and_lenient_the_acceptable_ones_too():
    band = (Urgency.PHYSIOTHERAPIST, Urgency.GP)
    judged = outcome("nerve", band, also=("osteoarthritis",), **ARTHROSIS)
    assert judged.found(1)
    assert not judged.found(3, lenient=False)


def test_a_child_is_judged_on_urgency_only():
    child = outcome("overuse", (Urgency.GP, Urgency.TODAY), leeftijd=["kind"])
    assert list(misses(child)) == []
    assert as_json([child])["top1"] is None


def test_a_case_without_a_cause_is_judged_on_urgency_only_and_weighs_nothing_in_the_causes():
    band = (Urgency.PHYSIOTHERAPIST, Urgency.GP)
    silent, named = outcome(None, band, **ARTHROSIS), outcome("osteoarthritis", band, **ARTHROSIS)
    assert list(misses(silent)) == []
    assert as_json([silent])["top3"] is None
    assert "top-1" not in report([silent])
    both = as_json([silent, named])
    assert (both["cases"], both["safe"], both["top1"], both["top3"]) == (2, 1, 1, 1)


def test_every_scored_cause_has_a_class():
    assert {cause.id for cause in CAUSES if cause.findings} == CLASS_OF_CAUSE.keys()


def test_wilson_interval_of_80_percent_of_46_cases():
    low, high = wilson(37, 46)
    assert (round(low, 2), round(high, 2)) == (0.67, 0.89)
    assert wilson(0, 0) == (0, 1)


# A question that is newer than the answers

NEW = OneOf(
    *("nieuw", "Q99", Part.PAIN, "Is dit nieuw?", "Nieuw", "Een proef.", "Kies een antwoord."),
    options=(Option("ja", "Ja"), Option("nee", "Nee"), DONT_KNOW),
    since=date(2026, 12, 1),
)
AFTER = replace(NEW, id="daarna", asked_when=NEW.is_("ja", "weetniet"))


@pytest.fixture
def newer(monkeypatch):
    """The check with a question that is asked since 1 December, and one that hangs on it."""
    for question in (NEW, AFTER):
        monkeypatch.setitem(BY_ID, question.id, question)
    for module in (path, cases):
        monkeypatch.setattr(module, "QUESTIONS", (*QUESTIONS[:3], NEW, AFTER, *QUESTIONS[3:]))


def answered_on(day: date, **more: list[str]) -> Case:
    """A patient with arthrosis whose story was read on this day."""
    band = (Urgency.PHYSIOTHERAPIST, Urgency.GP)
    return Case("X1", {**ARTHROSIS, **more}, *band, "osteoarthritis", answered_on=day)


@pytest.mark.usefixtures("newer")
@pytest.mark.parametrize("day", [date(2026, 11, 30), date.min], ids=["before", "undated"])
def test_a_newer_question_is_not_answered_and_counts_for_nothing(day: date):
    case = answered_on(day)
    assert NEW in case.unread
    assert "nieuw" not in case.path.answers
    assert AFTER not in case.path.asked
    assert case.path.answers.has(BY_ID["beloop"], ["weetniet"]), "the older ones are unknown"
    assert f"TO READ AGAIN for questions that are newer than the answers\n  {case.id}: nieuw" in (
        report(evaluate([case]))
    )


@pytest.mark.usefixtures("newer")
def test_once_the_story_is_read_again_the_question_counts_as_any_other():
    for day in (NEW.since, date(2026, 12, 2)):
        assert answered_on(day).path.answers.has(NEW, ["weetniet"])
        assert AFTER in answered_on(day).path.asked
    read_again = answered_on(NEW.since, nieuw=["nee"])
    assert read_again.path.answers.has(NEW, ["nee"])
    assert "TO READ AGAIN" not in report(evaluate([read_again]))


@pytest.mark.usefixtures("newer")
def test_a_newer_question_changes_no_figure_of_the_published_cases():
    assert as_json(evaluate(read_cases(CASES))) == FIGURES


def test_a_question_that_no_case_answers_says_since_when_it_is_asked():
    answered = {name for file in (CASES, PATIENTS) for c in read_cases(file) for name in c.answers}
    answered.add("zaadbal")  # older than the cases, and none of them tells of it
    undated = [question.id for question in QUESTIONS if question.since == date.min]
    assert set(undated) <= answered, "newer than tests/cases.json: write since=date(…) in it"


# The figures, and what the command says


def test_the_figures_on_the_published_cases_stay_as_good_as_they_are():
    assert FIGURES["cases"] == 139
    assert FIGURES["safe"] >= 0.97
    assert FIGURES["over_triage"] <= 0.03
    assert FIGURES["top1_not_hard"] >= 0.78
    assert FIGURES["top3_not_hard"] >= 0.86


def test_the_approved_figures_are_those_of_the_published_cases():
    approved_figures = dict(approved()["accuracy"])
    kept = approved_figures.pop("misses")
    assert approved_figures == {name: FIGURES[name] for name in approved_figures}
    assert [miss["case"] for miss in kept] == [miss["case"] for miss in FIGURES["misses"]]


def test_the_made_up_patients_have_no_cause_and_a_level_each():
    figures = as_json(evaluate(read_cases(PATIENTS)))
    assert (figures["cases"], figures["top1"], figures["top3_not_hard"]) == (73, None, None)
    assert figures["safe"] >= 0.54
    assert figures["over_triage"] <= 0.06


def run(capsys, *arguments: str) -> tuple[int, str, str]:
    status = main(["evaluate", *arguments])
    return (status, *capsys.readouterr())


def test_the_figures_as_json_have_these_names(capsys):
    status, out, err = run(capsys, str(CASES), "--json")
    assert (status, err) == (0, "")
    assert list(json.loads(out)) == [
        *("cases", "safe", "over_triage", "in_band", "top1", "top3"),
        *("top1_not_hard", "top3_not_hard", "low", "high", "misses"),
    ]


def test_the_figures_for_people_name_every_group_and_every_miss_with_its_story(capsys):
    status, out, _ = run(capsys, str(CASES))
    assert status == 0
    assert "No clinician has reviewed" in out
    for part in ("ALL: 139 cases", "ADULTS: 123 cases", "NOT HARD", "MISSES"):
        assert part in out
    missed = {miss["case"] for miss in FIGURES["misses"]}
    for case in read_cases(CASES):
        assert (f"{case.id}: {case.story}" in out) == (case.id in missed)


GOOD = {"id": "A", "urgency_minimum": "huisarts", "urgency_maximum": "vandaag", "answers": {}}


def wrong(**fields: Any) -> list[dict[str, Any]]:
    return [GOOD | fields]


def answering(**answers: Any) -> list[dict[str, Any]]:
    return wrong(answers={"leeftijd": "40-49", **answers})


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "is not JSON"),
        ("", "is not JSON"),
        ("{}", "no list of cases"),
        ("[]", "no list of cases"),
        ("[3]", "case number 1 is no object"),
        ('[{"age": 30}]', "case number 1, field 'id': missing"),
        (wrong(id=3), "case number 1, field 'id': 3 is not allowed"),
        ([{"id": "A"}], "case 'A', field 'answers': missing"),
        ([GOOD, GOOD], "case 'A', field 'id': used twice"),
        (wrong(answers=["leeftijd"]), "case 'A', field 'answers'"),
        (wrong(urgency_minimum="morgen"), "field 'urgency_minimum': 'morgen' is not allowed"),
        (wrong(urgency_maximum=None), "field 'urgency_maximum': missing; give one of zelfzorg"),
        (wrong(urgency_minimum="112"), "above urgency_maximum"),
        (wrong(cause="gout"), "case 'A', field 'cause': 'gout' is not allowed"),
        (wrong(cause_also_acceptable="nerve"), "field 'cause_also_acceptable'"),
        (wrong(cause_also_acceptable=["gout"]), "field 'cause_also_acceptable'"),
        (wrong(hard_from_history=1), "field 'hard_from_history'"),
        (wrong(story=["text"]), "field 'story'"),
        (wrong(answered_on="27 november"), "field 'answered_on'"),
        (wrong(answered_on=20261127), "field 'answered_on'"),
        (answering(kleur="rood"), "case 'A': unknown question 'kleur'"),
        (answering(duurnu="3w"), "case 'A': question 'duurnu' does not accept '3w'; give one of "),
        (answering(duurnu=["korter2w", "2-6w"]), "case 'A': question 'duurnu' does not accept"),
        (answering(koorts=["soms"]), "case 'A': question 'koorts' does not accept 'soms'; give a"),
        (answering(koorts=[]), "case 'A': question 'koorts' does not accept []"),
        (answering(koorts=["koorts", "geen"]), "case 'A': question 'koorts': ['koorts', 'geen']"),
        (answering(plek=["bil", "rug"], ergst="knie"), "case 'A': question 'ergst': ['knie']"),
    ],
)
def test_a_broken_case_file_is_one_line_with_case_and_field_and_exit_2(
    tmp_path: File, capsys, content: str | list[dict[str, Any]], said: str
):
    file = tmp_path / "cases.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    status, out, err = run(capsys, str(file))
    assert (status, out) == (2, "")
    assert said in err
    assert err.count("\n") == 1


def test_an_answer_that_the_check_no_longer_takes_says_to_read_the_story_again(
    tmp_path: File, capsys
):
    file = tmp_path / "cases.json"
    file.write_text(json.dumps(answering(duurnu=["3w"])), encoding="utf-8")
    options = ", ".join(option.id for option in BY_ID["duurnu"].options)
    assert run(capsys, str(file))[2] == (
        f"{file}: case 'A': question 'duurnu' does not accept '3w'; give one of {options}. "
        "Read its story again and answer anew.\n"
    )


def test_one_option_may_stand_alone_or_in_a_list(tmp_path: File):
    file = tmp_path / "cases.json"
    alone, listed = answering(koorts="geen"), answering(koorts=["geen"], leeftijd=["40-49"])
    file.write_text(json.dumps([*alone, {**listed[0], "id": "B"}]), encoding="utf-8")
    one, other = read_cases(file)
    assert one.answers == other.answers == {"leeftijd": ["40-49"], "koorts": ["geen"]}


def test_a_case_file_that_is_not_there_or_not_text_is_one_line_too(tmp_path: File, capsys):
    binary = tmp_path / "x.json"
    binary.write_bytes(b"\xff\xfe\x00")
    for file in (binary, tmp_path / "nergens.json", tmp_path):
        status, out, err = run(capsys, str(file))
        assert (status, out, err.count("\n")) == (2, "", 1)
