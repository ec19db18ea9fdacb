"""Rules that are not looked at could not have held: for everybody, and read by `has` alone."""

import pytest

from rules.assurance.proof.explore import boxes
from rules.conditions import ALWAYS, Condition, Reader, any_of
from rules.knowledge.causes import CAUSES
from rules.knowledge.questions.first import onset, standing
from rules.knowledge.red_flags import RED_FLAGS
from rules.reasoning.assess import FINDINGS, FLAGS
from rules.reasoning.index import Index, needed
from rules.reasoning.path import follow
from tests.stories import STORIES

CONDITIONS = {flag.id: flag.condition for flag in RED_FLAGS} | {
    f"{cause.id} {number}": finding.when
    for cause in CAUSES
    for number, finding in enumerate(cause.findings)
}


def hidden(condition: Condition, reader: Reader) -> bool:
    """Does the condition hold although nothing that it needs was given?"""
    reads = needed(condition)
    return bool(reads) and not any_of(*reads).holds(reader) and condition.holds(reader)


@pytest.mark.parametrize("name", CONDITIONS)
def test_what_a_rule_needs_is_there_whenever_it_holds(name: str):
    condition = CONDITIONS[name]
    assert not any(found for _, found in boxes(lambda reader: hidden(condition, reader)))


def test_the_index_finds_what_holds_and_in_the_order_of_the_file():
    scored = [(cause, finding) for cause in CAUSES for finding in cause.findings]
    for story in STORIES:
        answers = follow(story.walk()).answers
        assert FLAGS.holding(answers) == [
            flag for flag in RED_FLAGS if flag.condition.holds(answers)
        ]
        assert FINDINGS.holding(answers) == [pair for pair in scored if pair[1].when.holds(answers)]


def test_a_rule_that_always_holds_is_always_found():
    nobody = follow({}).answers
    rules = {"always": ALWAYS, "fell": onset.is_("val"), "either": ALWAYS | onset.is_("val")}
    found = Index(rules, lambda name: rules[name]).holding(nobody)
    assert found == ["always", "either"]


def test_of_what_must_all_hold_the_rarest_is_read():
    rare = standing.is_("grond")
    assert needed(onset.is_("val", "plots", "geleidelijk") & rare) == (rare,)
