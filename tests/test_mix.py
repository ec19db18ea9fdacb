"""The ordinary visitors: drawn as the table says, answering all that is asked, and counted."""

import json
from collections import Counter
from dataclasses import replace
from datetime import date
from math import sqrt

import pytest

from rules.__main__ import main
from rules.assurance.mix import measure, report, told
from rules.assurance.mix.answers import ANSWERS, answers
from rules.assurance.mix.facts import ASSUMED, sources, table, visitor, visitors
from rules.conditions import ALWAYS, in_turn
from rules.knowledge.questions import QUESTIONS
from rules.knowledge.questions.background import diseases
from rules.knowledge.red_flags import RED_FLAGS
from rules.knowledge.sources import SOURCES
from rules.model import RedFlag, Urgency
from rules.reasoning import assess, path
from rules.reasoning.path import follow

PEOPLE = tuple(visitors(measure.COUNT))
FACTS = {fact.name: fact for fact in table()}
PARTS = ("levels", "flags", "to_a_doctor", "today_or_higher", "visitors")


@pytest.fixture(scope="module")
def outcomes() -> tuple[measure.Outcome, ...]:
    return tuple(map(measure.outcome, PEOPLE))


def test_a_row_of_the_table_is_of_100_and_says_its_source():
    known = {ASSUMED, *SOURCES, *sources()}
    assert not set(SOURCES) & set(sources())
    for fact in table():
        for row in fact.rows.values():
            assert len(row) == len(fact.values), fact.name
            assert sum(row) == pytest.approx(100), fact.name
            assert min(row) >= 0, fact.name
        assert set(fact.sources.values()) <= known, fact.name
    assert set(sources()) <= {source for fact in table() for source in fact.sources.values()}


def test_a_visitor_is_always_the_same():
    assert list(visitors(20)) == list(PEOPLE[:20])
    assert visitor(7) == PEOPLE[7]
    assert visitor(7, seed=2) != PEOPLE[7]


def test_a_fact_that_is_added_shifts_no_other(monkeypatch):
    new = replace(FACTS["diabetes"], name="nieuw")
    monkeypatch.setattr("rules.assurance.mix.facts.table", lambda: (new, *FACTS.values()))
    with pytest.raises(KeyError, match="leeftijd"):
        visitor(0)  # what picks the row must have been drawn
    monkeypatch.setattr("rules.assurance.mix.facts.table", lambda: (*FACTS.values(), new))
    for number, before in enumerate(PEOPLE[:50]):
        after = dict(visitor(number).values)
        del after["nieuw"]
        assert after == before.values


@pytest.mark.parametrize(
    ("fact", "by", "group"),
    [
        ("soort", None, None),
        ("leeftijd", "soort", "artrose"),
        ("begin", "soort", "fai_labrum"),
        ("ergste_plek", "soort", "gtps"),
        ("lopen", "ernst", "matig"),
        ("diabetes", "leeftijd", "65-79"),
        ("botontkalking", "leeftijd", "65-79"),
        ("huisarts", "duur", "langer1j"),
        ("erger_bij.zijligging", "soort", "gtps"),
        ("kanker", "leeftijd", "65-79"),
        ("zwanger", "soort", "bekkenpijn"),
        ("menstruatiepijn", "leeftijd", "18-39"),
    ],
)
def test_the_visitors_are_as_many_as_the_table_says(fact, by, group):
    among = [p for p in PEOPLE if by is None or p.one(by) == group]
    among = [p for p in among if FACTS[fact].row(p.values) is not None]
    row = FACTS[fact].rows[group or "*"]
    counted = Counter(person.one(fact) for person in among)
    assert len(among) > 50
    for value, of_100 in zip(FACTS[fact].values, row, strict=True):
        share = of_100 / 100
        error = sqrt(share * (1 - share) / len(among))
        assert counted[value] / len(among) == pytest.approx(share, abs=4 * error), value


def test_a_fact_holds_only_for_those_who_can_have_it():
    for person in PEOPLE:
        if person.one("zwanger") != "nee" or person.has("menstruatiepijn"):
            assert person.one("geslacht") == "vrouw"
            assert 18 <= person.years < 50
        lowest, highest = map(int, person.one("leeftijd").split("-"))
        assert lowest <= person.years <= highest


def test_every_question_says_how_the_visitors_answer_it():
    assert list(ANSWERS) == [question.id for question in QUESTIONS]


def test_every_visitor_answers_all_that_is_asked_and_nothing_is_refused():
    for number, person in enumerate(PEOPLE):
        given = answers(person)
        walked = follow(given)
        assert walked.open is None, f"visitor {number}: {walked.open.id} {given[walked.open.id]}"


def test_no_option_is_only_for_people_who_are_not_in_the_mix():
    """What nobody of 4,000 ticks is rare or serious; a typing error would be neither."""
    given = [answers(person) for person in PEOPLE]
    never = {
        f"{question.id}.{option}"
        for question in QUESTIONS
        for option in question.option_ids - {value for a in given for value in a[question.id]}
    }
    assert {name for name in never if not name.endswith("weetniet")} <= {
        "staan.grond",
        "staan.niet",
        "koorts.nieuwverward",
        "zaadbal.plots",
        "risico.spuit",
        "risicojong.spuit",
        "ziekten.sikkelcel",
        "zwanger.bloed",
        "zwanger.minderleven",
        "zwanger.weeen",
        "lichaam50.zicht",
    }


def test_the_mix_is_ordinary(outcomes):
    shares = measure.shares(outcomes)
    assert sum(shares.values()) == pytest.approx(1)
    assert max(shares, key=shares.__getitem__) is Urgency.PHYSIOTHERAPIST
    assert shares[Urgency.URGENT] + shares[Urgency.EMERGENCY] < 0.03


def with_flags(monkeypatch, flags: tuple[RedFlag, ...]) -> None:
    monkeypatch.setattr(assess, "RED_FLAGS", flags)
    monkeypatch.setattr(assess, "FLAGS_HOLD", in_turn(flag.condition for flag in flags))


def test_a_planted_flag_moves_the_count(monkeypatch, outcomes):
    planted = replace(RED_FLAGS[-1], id="RF99", level=Urgency.TODAY, who=ALWAYS,
                      when=diseases.is_("diabetes"))  # fmt: skip
    before = measure.Build("2026-01-01", *zip(*((o.level, o.deciding) for o in outcomes),
                                              strict=True))  # fmt: skip
    with_flags(monkeypatch, (planted, *RED_FLAGS))
    monkeypatch.setattr(path, "forced_urgency", assess.forced_urgency)
    now = [measure.outcome(person) for person in PEOPLE]
    moves = measure.compare(before, now)
    grown = [person.years > 17 and person.has("diabetes") for person in PEOPLE]
    assert measure.firing(now)["RF99"][1] == pytest.approx(sum(grown) / len(PEOPLE))
    low = sum(ill and o.level < Urgency.TODAY for ill, o in zip(grown, outcomes, strict=True))
    assert moves.moved(up=True) == pytest.approx(low / len(PEOPLE))
    assert moves.moved(up=False) == 0
    assert moves.more(Urgency.TODAY) == pytest.approx(low / len(PEOPLE))
    assert {flag for move in moves.moves for flag in move.flags} == {"RF99"}


def test_who_goes_down_is_told_by_the_flag_that_is_gone(monkeypatch, outcomes):
    before = measure.Build("2026-01-01", *zip(*((o.level, o.deciding) for o in outcomes),
                                              strict=True))  # fmt: skip
    with_flags(monkeypatch, tuple(flag for flag in RED_FLAGS if flag.id != "RF81"))
    moves = measure.compare(before, [measure.outcome(person) for person in PEOPLE])
    assert moves.moved(up=True) == 0
    assert moves.moved(up=False) > 0
    assert {flag for move in moves.moves for flag in move.flags} == {"RF81"}


def test_a_build_is_recorded_and_read_again(tmp_path, outcomes):
    file = tmp_path / "before.json"
    measure.record(outcomes[:300], file)
    build = measure.recorded(file)
    assert build.day == date.today().isoformat()
    assert build.levels == tuple(outcome.level for outcome in outcomes[:300])
    assert build.deciding == tuple(outcome.deciding for outcome in outcomes[:300])
    same = measure.compare(build, outcomes)
    assert (same.count, same.moves) == (300, ())


def test_the_recorded_build_has_as_many_visitors_as_are_measured():
    assert len(measure.recorded().levels) == measure.COUNT


def test_the_figures_of_the_book_are_those_of_the_rules(outcomes):
    """Run `python -m rules mix --book`, or approve the changed rules."""
    assert report.kept() == json.loads(json.dumps(report.as_json(outcomes)))


def test_the_command_says_the_levels_the_flags_and_the_moves(capsys):
    assert main(["mix", "--visitors", "200"]) == 0
    said = capsys.readouterr().out
    for words in ("200 ordinary visitors", "fysiotherapeut", "decides alone", "SINCE 20", "RF"):
        assert words in said
    assert main(["mix", "--visitors", "200", "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert set(PARTS) < set(figures)
    assert sum(figures["levels"].values()) == pytest.approx(1)


def test_the_command_keeps_what_it_is_asked_to_keep(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(measure.record, "__defaults__", (tmp_path / "before.json",))
    monkeypatch.setattr(report.keep, "__defaults__", (tmp_path / "now.json",))
    assert main(["mix", "--visitors", "50", "--record", "--book"]) == 0
    assert len(measure.recorded(tmp_path / "before.json").levels) == 50
    assert report.kept(tmp_path / "now.json")["visitors"] == 50
    assert "50 ordinary visitors" in capsys.readouterr().out


def test_the_book_names_each_move_with_its_flags(monkeypatch):
    figures = report.kept()
    move = {"from": "zelfzorg", "to": "huisarts", "share": 0.0123, "flags": {"RF63": 0.01}}
    more = {"more_to_a_doctor": 0.0123, "more_today_or_higher": 0.0}
    since = {**figures["since"], "up": 0.0123, **more, "moves": [move]}
    monkeypatch.setattr(told, "kept", lambda: {**figures, "since": since})
    lines = list(told.ordinary_lines())
    assert "Van zelfzorg naar huisarts: 1,2 %. RF63" in lines
    assert "Naar een arts gaat 1,2 % meer, en vandaag of sneller 0,0 % meer." in lines


@pytest.mark.parametrize("count", ["0", "-1", "veel"])
def test_a_count_that_is_none_is_one_clear_line(count, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["mix", "--visitors", count])
    assert stopped.value.code == 2
    assert "--visitors" in capsys.readouterr().err
