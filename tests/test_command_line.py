"""python -m rules: what it prints, and one clear line for every bad input."""

import json
from pathlib import Path as File

import pytest

from rules.__main__ import main
from rules.knowledge.questions import QUESTIONS


@pytest.fixture
def assess(tmp_path: File, capsys):
    """Assess this content of a file; returns exit status, standard output and standard error."""

    def run(content: str) -> tuple[int, str, str]:
        file = tmp_path / "answers.json"
        file.write_text(content, encoding="utf-8")
        status = main(["assess", str(file)])
        out, err = capsys.readouterr()
        return status, out, err

    return run


def test_assess_prints_urgency_flags_and_causes(assess):
    answers = {
        "leeftijd": "65-79",
        "begin": "geleidelijk",
        "gevallen": "nee",
        "staan": "normaal",
        "plek": ["lies"],
        "duurnu": "langer1j",
        "stijfheid": "korter30",
        "bewegen": ["trap", "opstaan"],
        "lukt": ["sokken"],
        "heupbot": ["prothese"],
    }
    status, out, err = assess(json.dumps(answers))
    result = json.loads(out)
    assert (status, err) == (0, "")
    assert result["urgency"] == "huisarts"
    assert [flag["id"] for flag in result["flags"]] == ["RF15"]
    assert result["flags"][0]["sources"] == ["S96"]
    first = result["causes"][0]
    assert first["id"] == "artrose"
    assert first["points"] == sum(f["points"] for f in first["for"] + first["against"])
    assert {"points": 3, "text": "U bent 65 jaar of ouder."} in first["for"]
    assert "pijn" in result["unanswered"]


def test_a_question_left_out_counts_as_unknown(assess):
    status, out, _ = assess('{"leeftijd": "65-79", "begin": "val"}')
    assert status == 0
    assert json.loads(out)["urgency"] == "vandaag"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"kleur": "rood"}', "unknown question 'kleur'"),
        ('{"leeftijd": "99"}', "question 'leeftijd' does not accept '99'"),
        ('{"leeftijd": ["40-49"]}', "does not accept ['40-49']"),
        ('{"koorts": []}', "does not accept []"),
        ('{"koorts": ["koorts", "koorts"]}', "does not accept"),
        ('{"koorts": {"a": 1}}', "does not accept"),
        ('{"koorts": null}', "does not accept None"),
        ('{"leeftijd": "40-49", "koorts": ["koorts", "geen"]}', "Nee, geen van deze"),
        ('{"leeftijd": "40-49", "plek": ["bil", "rug"], "ergst": "knie"}', "'ergst'"),
        ("[]", "no JSON object"),
        ("{", "is not JSON"),
        ("", "is not JSON"),
    ],
)
def test_bad_input_is_one_line_and_exit_2(assess, content: str, said: str):
    status, out, err = assess(content)
    assert status == 2
    assert out == ""
    assert said in err
    assert err.count("\n") == 1


def test_a_file_that_is_not_text_or_not_there_is_one_line_too(tmp_path: File, capsys):
    binary = tmp_path / "x.json"
    binary.write_bytes(b"\xff\xfe\x00")
    for file in (binary, tmp_path / "nergens.json", tmp_path):
        assert main(["assess", str(file)]) == 2
        assert capsys.readouterr().err.count("\n") == 1


def test_schema_prints_every_question_with_options_and_condition(capsys):
    assert main(["schema"]) == 0
    schema = json.loads(capsys.readouterr().out)
    assert [question["id"] for question in schema] == [question.id for question in QUESTIONS]
    fall = next(question for question in schema if question["id"] == "valwanneer")
    assert fall["asked_when"] == {"question": "begin", "has": ["val"]}
    assert {"id": "weetniet", "label": "Weet ik niet", "hint": "", "alone": True} in fall["options"]


def test_an_unknown_command_is_exit_2():
    with pytest.raises(SystemExit) as stop:
        main(["raad"])
    assert stop.value.code == 2
