"""Published cases: what stated facts become, what broken files say, and the figures reached."""

import json
from pathlib import Path as File
from typing import Any

import pytest

from rules.__main__ import main
from rules.assurance.cases import Case, Told, read_cases, tell
from rules.assurance.evaluate import CLASS_OF_CAUSE, Outcome, as_json, evaluate, misses, wilson
from rules.knowledge.causes import CAUSES
from rules.model import Urgency
from rules.reasoning.assess import assess
from rules.reasoning.path import follow

DEV = File(__file__).parent / "cases-dev.json"
JUDGED = {"cause": "nerve", "urgency_minimum": "huisarts", "urgency_maximum": "vandaag"}


def case(**facts: Any) -> Case:
    return Case("X1", facts, "nerve", (), Urgency.GP, Urgency.TODAY, hard=False)


def told(**facts: Any) -> Told:
    return tell(case(**facts))


def answers(**facts: Any) -> dict[str, list[str]]:
    return told(**facts).answers


def test_an_old_woman_who_slipped_yesterday_has_fallen_recently_and_cannot_stand():
    said = answers(
        age=82,
        onset="sudden_trauma",
        trauma=True,
        duration_days=1,
        weight_bearing="unable",
        pain_locations=["groin"],
        story="Slipped in the kitchen yesterday. The leg is shortened.",
    )
    assert said["leeftijd"] == ["80plus"]
    assert (said["begin"], said["val"], said["valwanneer"]) == (["val"], ["gewoon"], ["korter2w"])
    assert (said["staan"], said["staansinds"]) == (["niet"], ["nieuw"])
    assert (said["plek"], said["been"], said["duur"]) == (["lies"], ["korter"], ["korter2w"])


def test_denied_is_an_answer_and_not_stated_is_none():
    denied = answers(fever=False, neuro=[], swelling_redness_warmth=[], night_pain=False)
    assert denied["koorts"] == denied["uitval"] == denied["huid"] == ["geen"]
    assert denied["nacht"] == ["nee"]
    unstated = answers(fever=None, neuro=None, swelling_redness_warmth=None, night_pain=None)
    assert not {"koorts", "uitval", "huid", "nacht"} & unstated.keys()


@pytest.mark.parametrize(
    ("facts", "question", "options"),
    [
        ({"story": "Lost weight and has night sweats."}, "lichaam50", ["afvallen", "zweten"]),
        ({"story": "No fever, chills or weight loss."}, "lichaam50", None),
        ({"story": "No fever, chills or weight loss."}, "koorts", None),
        ({"story": "Her mother has lost weight."}, "lichaam50", None),
        ({"other_symptoms": "no cough, weight loss, night sweats"}, "lichaam50", None),
        ({"fever": True, "other_symptoms": "chills"}, "koorts", ["koorts", "rillingen"]),
        ({"story": "Cannot lift the foot since today."}, "uitval", ["voet"]),
        ({"neuro": ["numbness of the outer thigh"]}, "gevoel", ["dijhuid"]),
        ({"neuro": ["tingling in the foot"]}, "gevoel", ["tinteling"]),
        ({"neuro": ["numbness"], "pain_locations": ["anterior_thigh"]}, "gevoel", ["dijhuid"]),
        ({"neuro": ["numbness"], "pain_locations": ["low_back"]}, "gevoel", ["tinteling"]),
        ({"swelling_redness_warmth": ["swollen calf"]}, "huid", None),
        ({"swelling_redness_warmth": ["swelling", "warmth"]}, "huid", ["warm", "dik"]),
        ({"history": {"cancer": "breast, 30 years ago"}}, "kankerwanneer", ["vroeger"]),
        ({"history": {"cancer": False}}, "ziekten", None),
        ({"history": {"family": "mother had breast cancer"}}, "ziekten", None),
        ({"history": {"family": "father had hip osteoarthritis"}}, "eerder", ["familie"]),
        ({"history": {"family": "aunt with dysplasia"}}, "eerder", None),
        ({"history": {"smoking": "never"}}, "risico", None),
        ({"history": {"prosthesis": "left"}, "side": "right"}, "heupbot", None),
        ({"history": {"prosthesis": "both hips"}, "side": "right"}, "heupbot", ["prothese"]),
        ({"night_pain": True, "lying_on_side": "painful"}, "nacht", ["zij"]),
        ({"night_pain": True}, "nacht", ["altijd"]),
        ({"aggravating": ["stairs", "rising from a chair"]}, "bewegen", ["trap", "opstaan"]),
        ({"aggravating": ["getting out of a chair"]}, "houding", None),
        ({"aggravating": []}, "bewegen", ["geen"]),
        ({"easing": ["leaning forward on a trolley"]}, "minder", ["voorover"]),
        ({"load_change": "former runner"}, "belasting", None),
        ({"load_change": "runner, more training"}, "belasting", ["opbouw", "duurloop"]),
        ({"story": "The calf is swollen and aches."}, "vaten", ["dikbeen"]),
        ({"story": "Physiotherapy did not help."}, "eerder", ["fysio"]),
        ({"stiffness": "morning_gt60"}, "stijfheid", ["langer60"]),
        ({"stiffness": "unspecified"}, "stijfheid", None),
        ({"duration_days": 42}, "duur", ["2-6w"]),
        ({"duration_days": 365}, "duur", ["3-12m"]),
        ({"duration_days": 400}, "duur", ["langer1j"]),
    ],
)
def test_a_fact_in_plain_words_becomes_the_answer_a_patient_would_give(facts, question, options):
    assert answers(age=60, **facts).get(question) == options


def test_hip_alone_is_deep_in_the_hip_and_one_place_that_radiates_is_worst_there():
    assert answers()["plek"] == ["diep"]
    said = answers(pain_locations=["lateral"], radiation="to the knee")
    assert (said["plek"], said["ergst"]) == (["buiten", "knie"], ["buiten"])
    assert answers(pain_locations=["buttock", "below_knee"])["gevoel"] == ["onderknie"]


def test_without_an_age_the_story_tells_it_or_it_is_said_to_be_assumed():
    assert answers(age=13)["leeftijdkind"] == ["9-15"]
    assert answers(story="Middle-aged woman.")["leeftijd"] == ["50-64"]
    assert answers(minor=True)["leeftijd"] == ["kind"]
    assert answers()["leeftijd"] == ["40-49"]
    assert any("age is not stated" in note for note in told().assumed)


def test_a_stated_load_reaches_the_check_although_the_leg_is_not_stated():
    said = answers(age=30, pain_locations=["groin"], duration_days=30, load_change="runner")
    assert follow(said, assume_unknown=True).answers.has("belasting", frozenset({"duurloop"}))


def test_a_bruise_after_a_fall_is_no_purple_skin_by_itself():
    story = "Purple skin over the buttock."
    assert answers(story=story)["huid"] == ["paars"]
    assert "huid" not in answers(story=story, onset="sudden_trauma", trauma=True)


def test_what_is_there_wins_over_what_was_denied():
    said = answers(fever=False, other_symptoms="chills", story="Feeling ill.")
    assert said["koorts"] == ["rillingen", "ziek"]


def test_facts_that_no_answer_fits_are_listed():
    facts = {"aggravating": ["walking", "heat"], "history": {"hypertension": True}}
    assert told(**facts).unused == ("aggravating: heat", "history: hypertension")


def test_every_answer_made_of_a_case_is_one_that_the_check_accepts():
    for published in read_cases(DEV):
        given = tell(published).answers
        path = follow(given, assume_unknown=True)
        wrong = [
            question.id
            for question in path.asked
            if question.id in given and not question.accepts(given[question.id], path.answers)
        ]
        assert not wrong, published.id


def outcome(cause: str, band: tuple[Urgency, Urgency], also=(), **given: list[str]) -> Outcome:
    """What the check makes of these answers, judged by this cause and band."""
    judged = Case("X1", {}, cause, also, *band, hard=False)
    path = follow(given, assume_unknown=True)
    child = given["leeftijd"] == ["kind"]
    return Outcome(judged, Told({}, (), ()), assess(path.answers), child)


ARTHROSIS = {"leeftijd": ["65-79"], "plek": ["lies"], "lukt": ["sokken"], "bewegen": ["trap"]}
FELL = {"leeftijd": ["65-79"], "begin": ["val"], "valwanneer": ["korter2w"], "staan": ["niet"]}


def test_below_the_band_is_unsafe_and_above_it_over_triage():
    low = outcome("osteoarthritis", (Urgency.TODAY, Urgency.URGENT), **ARTHROSIS)
    assert (low.safe, low.over_triage, low.in_band) == (False, False, False)
    high = outcome("trauma_fracture", (Urgency.SELF_CARE, Urgency.GP), **FELL)
    assert (high.safe, high.over_triage, high.in_band) == (True, True, False)
    assert [miss["miss"] for miss in misses(high)] == ["over-triage", "not in first three"]


def test_both_ends_of_the_band_are_in_it():
    for band in (
        (Urgency.PHYSIOTHERAPIST, Urgency.GP),
        (Urgency.SELF_CARE, Urgency.PHYSIOTHERAPIST),
    ):
        assert outcome("osteoarthritis", band, **ARTHROSIS).in_band


def test_a_fracture_is_found_by_its_flag_only_while_the_level_is_in_band():
    assert outcome("trauma_fracture", (Urgency.URGENT, Urgency.EMERGENCY), **FELL).found(1)
    assert not outcome("trauma_fracture", (Urgency.SELF_CARE, Urgency.GP), **FELL).found(3)
    assert "kneuzing" in CLASS_OF_CAUSE
    assert CLASS_OF_CAUSE["kneuzing"] != "trauma_fracture"


def test_strict_counts_the_named_class_and_lenient_the_acceptable_ones_too():
    band = (Urgency.PHYSIOTHERAPIST, Urgency.GP)
    judged = outcome("nerve", band, also=("osteoarthritis",), **ARTHROSIS)
    assert judged.found(1)
    assert not judged.found(3, lenient=False)


def test_a_child_is_judged_on_urgency_only():
    child = outcome("overuse", (Urgency.GP, Urgency.TODAY), leeftijd=["kind"])
    assert list(misses(child)) == []
    assert as_json([child])["top1"] == 0


def test_every_scored_cause_has_a_class():
    assert {cause.id for cause in CAUSES if cause.findings} == CLASS_OF_CAUSE.keys()


def test_wilson_interval_of_80_percent_of_46_cases():
    low, high = wilson(37, 46)
    assert (round(low, 2), round(high, 2)) == (0.67, 0.89)
    assert wilson(0, 0) == (0, 1)


def test_the_figures_on_the_published_cases_stay_as_good_as_they_are():
    figures = as_json(evaluate(read_cases(DEV)))
    assert figures["cases"] == 46
    assert figures["safe"] >= 0.97
    assert figures["over_triage"] <= 0.25
    assert figures["top1_not_hard"] >= 0.60
    assert figures["top3_not_hard"] >= 0.80


def run(capsys, *arguments: str) -> tuple[int, str, str]:
    status = main(["evaluate", *arguments])
    return (status, *capsys.readouterr())


def test_the_figures_as_json_have_these_names(capsys):
    status, out, err = run(capsys, str(DEV), "--json")
    assert (status, err) == (0, "")
    assert list(json.loads(out)) == [
        *("cases", "safe", "over_triage", "in_band", "top1", "top3"),
        *("top1_not_hard", "top3_not_hard", "misses"),
    ]


def test_the_figures_for_people_name_every_group_every_miss_and_what_was_not_used(capsys):
    status, out, _ = run(capsys, str(DEV))
    assert status == 0
    assert "No clinician has reviewed" in out
    for part in ("ALL: 46 cases", "ADULTS: 42", "NOT HARD", "MISSES", "FACTS NOT USED", "ASSUMED"):
        assert part in out
    for miss in as_json(evaluate(read_cases(DEV)))["misses"]:
        assert f"{miss['case']} {miss['miss']}" in out


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "is not JSON"),
        ("", "is not JSON"),
        ("{}", "no list of cases"),
        ("[]", "no list of cases"),
        ("[3]", "case number 1 is no object"),
        ('[{"age": 30}]', "case number 1, field 'id': missing"),
        ([{"id": "A"}], "case 'A', field 'cause': is missing"),
        ([{"id": "A", **JUDGED}, {"id": "A", **JUDGED}], "case 'A', field 'id': is used twice"),
        ([{"id": "A", **JUDGED, "urgency_minimum": "morgen"}], "case 'A', field 'urgency_minimum'"),
        ([{"id": "A", **JUDGED, "urgency_minimum": "112"}], "above urgency_maximum"),
        ([{"id": "A", **JUDGED, "cause": "gout"}], "case 'A', field 'cause': 'gout' is unknown"),
        ([{"id": "A", **JUDGED, "onset": "slow"}], "field 'onset': 'slow' is unknown"),
        ([{"id": "A", **JUDGED, "onset": ["gradual"]}], "field 'onset'"),
        ([{"id": "A", **JUDGED, "pain_locations": "groin"}], "field 'pain_locations'"),
        ([{"id": "A", **JUDGED, "pain_locations": ["toe"]}], "field 'pain_locations'"),
        ([{"id": "A", **JUDGED, "age": "75"}], "field 'age'"),
        ([{"id": "A", **JUDGED, "age": True}], "field 'age'"),
        ([{"id": "A", **JUDGED, "duration_days": -1}], "field 'duration_days'"),
        ([{"id": "A", **JUDGED, "trauma": "yes"}], "field 'trauma'"),
        ([{"id": "A", **JUDGED, "story": ["text"]}], "field 'story'"),
        ([{"id": "A", **JUDGED, "history": ["cancer"]}], "field 'history'"),
        ([{"id": "A", **JUDGED, "aggravating": [1]}], "field 'aggravating'"),
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


def test_a_case_file_that_is_not_there_or_not_text_is_one_line_too(tmp_path: File, capsys):
    binary = tmp_path / "x.json"
    binary.write_bytes(b"\xff\xfe\x00")
    for file in (binary, tmp_path / "nergens.json", tmp_path):
        status, out, err = run(capsys, str(file))
        assert (status, out, err.count("\n")) == (2, "", 1)
