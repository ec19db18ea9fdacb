"""The path: replayed from what is given, so that a changed answer can never do harm."""

from rules.knowledge.questions import BY_ID
from rules.knowledge.questions.first import child_age, fall_kind
from rules.knowledge.questions.pain import worst
from rules.knowledge.questions.signs import illness, since_fever
from rules.model import Urgency
from rules.reasoning.path import follow
from tests.stories import CALM


def test_an_answer_that_is_no_longer_asked_is_kept_but_does_not_count():
    fell = {**CALM, "begin": ["val"], "val": ["zwaar"], "valwanneer": ["korter2w"]}
    assert follow(fell).urgency is Urgency.TODAY
    corrected = {**fell, "begin": ["geleidelijk"]}
    assert "val" not in follow(corrected).answers
    assert follow(corrected).urgency is Urgency.SELF_CARE
    assert follow({**corrected, "begin": ["val"]}).urgency is Urgency.TODAY


def test_a_changed_answer_opens_its_follow_up_and_keeps_the_rest():
    changed = {**CALM, "koorts": ["koorts"]}
    del changed["sindskoorts"]
    path = follow(changed)
    assert path.open is since_fever
    assert path.answers.has(BY_ID["last"], CALM["last"])


def test_an_answer_that_is_no_longer_offered_is_asked_again_never_read_as_no():
    places = {**CALM, "plek": ["lies", "bil"], "ergst": ["lies"]}
    assert follow(places).open is None
    path = follow({**places, "plek": ["bil", "rug"]})
    assert path.open is worst
    assert not path.answers.has(worst, worst.option_ids)


def test_an_option_of_an_older_questionnaire_is_asked_again():
    path = follow({**CALM, "koorts": ["soms"]})
    assert path.open is illness
    assert not path.finished


# A parent answers with a child in pain beside them, and the advice is a doctor whatever they say.
MOST_FOR_A_CHILD = 19


def test_under_18_follows_from_the_age_alone_and_is_short():
    path = follow({**CALM, "leeftijd": ["kind"]})
    assert child_age in path.asked
    assert len(path.asked) <= MOST_FOR_A_CHILD, (
        f"A child is asked {len(path.asked)} questions: ask the new one of fewer (asked_when), or "
        "raise MOST_FOR_A_CHILD and say why."
    )
    assert path.urgency >= Urgency.GP


def test_112_stops_at_once():
    path = follow({"leeftijd": ["80plus"], "begin": ["plots"], "staan": ["grond"]})
    assert path.stopped


def test_spoed_stops_as_soon_as_the_first_part_is_done():
    given = {
        "leeftijd": ["50-64"],
        "begin": ["plots"],
        "gevallen": ["nee"],
        "staan": ["normaal"],
        "koorts": ["nieuwverward"],
    }
    path = follow(given)
    assert path.urgency is Urgency.URGENT
    assert not path.stopped, "a later question of the first part may still say 112"
    first_part = {name: CALM[name] for name in ("huid", "uitval", "vaten", "buik", "heupbot")}
    path = follow({**given, **first_part, "ziekten": ["geen"], "risico": ["geen"]})
    assert path.stopped


def test_a_lower_level_does_not_stop():
    path = follow(
        {"leeftijd": ["50-64"], "begin": ["plots"], "staan": ["normaal"], "koorts": ["ziek"]}
    )
    assert not path.stopped


def test_what_a_case_does_not_mention_counts_as_unknown():
    path = follow({"leeftijd": ["65-79"], "begin": ["val"]}, assume_unknown=BY_ID)
    assert path.answers.has(BY_ID["valwanneer"], ["weetniet"])
    assert path.urgency is Urgency.TODAY
    assert fall_kind in path.asked
