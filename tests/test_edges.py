"""At the edges of the rules: the neighbouring word, the date of a fall, what texts promise."""

import re

import pytest

from rules.knowledge.advice import ADVICE, IN_THE_MORNING, advice_for
from rules.knowledge.base_level import TABLE
from rules.knowledge.causes import CAUSES
from rules.knowledge.questions import BY_ID
from rules.knowledge.red_flags import RED_FLAGS
from rules.model import RedFlag, Result, Urgency
from rules.reasoning.assess import assess
from rules.reasoning.path import follow
from tests.stories import CALM

pytestmark = pytest.mark.content

FLAGS = {flag.id: flag for flag in RED_FLAGS}
Given = dict[str, list[str]]


def result(**given: str | list[str]) -> Result:
    """What follows for an adult who is calm but for these answers."""
    listed = {name: [ids] if isinstance(ids, str) else ids for name, ids in given.items()}
    return assess(follow({**CALM, **listed}, assume_unknown=BY_ID).answers)


NEW_LIMP = {
    "leeftijd": "65-79",
    "staan": "mank",
    "plek": "lies",
    "duurnu": "korter2w",
    "beloop": "snelerger",
}
NEIGHBOURS = [
    ({**NEW_LIMP}, "begin", ("plots", "geleidelijk", "weetniet"), Urgency.TODAY),
    ({**NEW_LIMP}, "plek", ("lies", "dijvoor", "diep", "dijbinnen", "weetniet"), Urgency.TODAY),
    ({**NEW_LIMP}, "staan", ("mank", "hulp", "paarstap"), Urgency.TODAY),
    (
        {**NEW_LIMP, "risico": "bloedverdunner"},
        "begin",
        ("plots", "geleidelijk", "weetniet", "sportmoment"),
        Urgency.URGENT,
    ),
    (
        {**NEW_LIMP, "ziekten": "weerstand", "begin": "geleidelijk"},
        "bewegen",
        ("elke", "lopen", "draaien", "opstaan"),
        Urgency.TODAY,
    ),
]


@pytest.mark.parametrize(("given", "question", "words", "least"), NEIGHBOURS)
def test_the_neighbouring_word_is_no_way_out(given, question, words, least):
    levels = {word: result(**{**given, question: word}).urgency for word in words}
    assert min(levels.values()) >= least, levels


@pytest.mark.parametrize("duration", ["korter2w", "6w-3m", "langer1j"])
def test_a_fall_counts_by_its_own_date_whatever_the_complaint(duration: str):
    fell = {"leeftijd": "65-79", "gevallen": "korter2w", "val": "gewoon", "been": "geen"}
    old = {"duurnu": duration, "beloop": "gelijk", "begin": "geleidelijk", "staan": "mank"}
    hurt = {"plek": "lies", "pijn": "5-7"}
    assert result(**fell, **old, **hurt).urgency >= Urgency.TODAY
    thinner = {"risico": "bloedverdunner"}
    assert result(**fell, **old, **hurt, **thinner).urgency is Urgency.URGENT


def test_after_an_operation_an_old_complaint_that_gets_worse_is_seen_the_same_day():
    given = {"heupbot": "ingreep", "duurnu": "langer1j", "beloop": "erger", "staan": "mank"}
    assert result(**given).urgency >= Urgency.TODAY


SAYABLE = [
    ({"uitval": "plasmoeilijk"}, Urgency.GP),
    ({"uitval": "mindergevoel"}, Urgency.URGENT),
    ({"uitval": "eenbeen", "duurnu": "korter2w", "beloop": "erger"}, Urgency.TODAY),
    ({"vaten": ["koudbeen"], "uitval": "eenbeen"}, Urgency.EMERGENCY),
    ({"vaten": "voetrust", "ziekten": "diabetes"}, Urgency.GP),
    ({"buik": "misselijk", "plek": "dijbinnen", "duurnu": "korter2w"}, Urgency.TODAY),
    ({"huid": "bult"}, Urgency.GP),
    ({"huid": "blaasjes"}, Urgency.GP),
    ({"heupbot": "metaal"}, Urgency.GP),
    ({"ziekten": "bestraling", "plek": "lies", "beloop": "gelijk"}, Urgency.GP),
    ({"leeftijd": "65-79", "risico": "plaatjes", "gevallen": "weetniet"}, Urgency.GP),
]


@pytest.mark.parametrize(("given", "least"), SAYABLE, ids=str)
def test_a_danger_can_be_said_and_counts(given, least: Urgency):
    assert result(**given).urgency >= least


@pytest.mark.parametrize("age", ["18-39", "40-49", "50-64", "65-79", "80plus"])
@pytest.mark.parametrize("place", ["lies", "buiten", "bil", "diep"])
def test_nothing_fits_well_while_a_new_complaint_gets_worse(age: str, place: str):
    for course in ("erger", "snelerger"):
        found = result(leeftijd=age, plek=place, duurnu="korter2w", beloop=course)
        assert found.well is None
        known = [fit.cause.id for fit in found.causes]
        assert "artrose" not in known


def test_without_an_alarm_sign_no_text_says_that_no_doctor_is_needed():
    texts = [row.reason for row in TABLE]
    texts += [said.text for cause in CAUSES for said in cause.statements]
    for text in texts:
        assert not re.search(
            r"geen (reden|arts nodig)|hoeft niet naar (de|uw|een) (huis)?arts", text
        )
    for row in TABLE[1:]:
        assert "Bel dan uw huisarts." in row.reason


def fired(*codes: str) -> Result:
    flags = tuple(FLAGS[code] for code in codes)
    level = max(flag.level for flag in flags if flag.level is not None)
    return Result(level, flags, "", False, (), None)


def test_the_night_is_waited_for_only_where_every_flag_that_decides_allows_it():
    assert advice_for(fired("RF51a")) is IN_THE_MORNING
    assert advice_for(fired("RF51a", "RF51c", "RF53")) is IN_THE_MORNING
    assert advice_for(fired("RF51a", "RF52c")) is ADVICE[Urgency.TODAY]
    assert advice_for(fired("RF51a", "RF52b")) is ADVICE[Urgency.URGENT]
    assert all(flag.level is Urgency.TODAY for flag in RED_FLAGS if flag.until_eight)


@pytest.mark.parametrize("flag", RED_FLAGS, ids=lambda flag: flag.id)
def test_what_to_do_until_then_names_no_later_day(flag: RedFlag):
    """It also stands below a more urgent advice of another flag."""
    for said in flag.reason.until:
        assert not re.search(r"vandaag|morgen|deze week", said.text), said.text
