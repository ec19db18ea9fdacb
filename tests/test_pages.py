"""Every page, right and wrong: what a visitor sees, and that nothing answered before is lost."""

from itertools import pairwise

import pytest
from flask import Flask

from rules.conditions import UNKNOWN
from rules.knowledge.care import PREVENTION, TREATMENTS
from rules.knowledge.causes import CAUSES, NONSPECIFIC
from rules.knowledge.follow_up import FOLLOW_UPS
from rules.knowledge.questions import QUESTIONS
from rules.knowledge.questions.pain import location
from rules.knowledge.red_flags import RED_FLAGS
from rules.knowledge.sources import SOURCES
from rules.model import AnyOf, Question
from tests.stories import CALM, STORIES, leading_to
from tests.visitor import Page, Visitor
from wizard.kept import PAGES

INFORMATION = ["/", "/oorzaken", "/behandeling", "/voorkomen", "/verantwoording", "/privacy",
               "/toegankelijkheid"]  # fmt: skip


@pytest.mark.parametrize("path", INFORMATION)
def test_information_pages(visitor: Visitor, path: str):
    assert visitor.get(path).status == 200


@pytest.mark.parametrize("cause", CAUSES, ids=lambda cause: cause.id)
def test_every_cause_has_its_page(visitor: Visitor, cause):
    page = visitor.get(f"/oorzaak/{cause.id}")
    assert page.h1 == cause.name
    for statement in cause.statements:
        assert statement.text in page.text


def at(visitor: Visitor, question: Question) -> Page:
    """The page of this question, reached by answering the ones before it."""
    visitor.answer_all(leading_to(question))
    page = visitor.get(f"/vraag/{question.id}")
    assert page.h1 == question.title
    return page


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_question_page(visitor: Visitor, question: Question):
    page = at(visitor, question)
    assert page.one("fieldset > legend > h1").get_text() == question.title
    assert question.why in page.text
    assert f"Deel {question.part.number} van 4" in page.text
    labels = [label.get_text(" ", strip=True) for label in page.soup.select("label.option")]
    for option in question.options if question.id != "ergst" else ():
        assert any(label.startswith(option.label) for label in labels), option.label
    assert not page.has("[checked]"), "nothing is chosen beforehand"
    several = isinstance(question, AnyOf)
    assert page.has("input[type=checkbox]" if several else "input[type=radio]")


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_a_wrong_answer_is_said_in_dutch_and_loses_nothing(visitor: Visitor, question: Question):
    at(visitor, question)
    empty = visitor.post(f"/vraag/{question.id}")
    assert empty.title.startswith("Fout: ")
    assert empty.one(".errors a").get_text() == question.missing
    assert empty.one("#fout").get_text().endswith(question.missing)

    first = question.options[0].id if question.id != "ergst" else UNKNOWN
    for wrong in (["bestaatniet"], [first, first], [first, "bestaatniet"], ["<b>x</b>"], ["\0"]):
        page = visitor.post(f"/vraag/{question.id}", data={"antwoord": wrong})
        assert page.title.startswith("Fout: "), wrong
        assert "<b>x" not in page.html
    again = visitor.get(f"/vraag/{question.id}")
    assert again.h1 == question.title
    assert not again.has("[checked]"), "a refused answer is not kept"


@pytest.mark.parametrize(
    "question",
    [q for q in QUESTIONS if isinstance(q, AnyOf) and q is not location],
    ids=lambda question: question.id,
)
def test_none_of_these_goes_with_nothing_else(visitor: Visitor, question: Question):
    at(visitor, question)
    alone = next(option for option in question.options if option.alone)
    both = [question.options[0].id, alone.id]
    page = visitor.post(f"/vraag/{question.id}", data={"antwoord": both})
    assert page.title.startswith("Fout: ")
    assert alone.label in page.one(".errors a").get_text()
    chosen = [field["value"] for field in page.soup.select("[checked]")]
    assert sorted(chosen) == sorted(both), "what was ticked stays ticked"


def test_the_worst_place_offers_the_chosen_places(visitor: Visitor):
    visitor.answer_all({**leading_to(location), "plek": ["lies", "knie"]})
    page = visitor.get("/vraag/ergst")
    offered = [field["value"] for field in page.soup.select("input[type=radio]")]
    assert offered == ["lies", "knie", UNKNOWN]
    refused = visitor.post("/vraag/ergst", data={"antwoord": ["bil"]})
    assert refused.title.startswith("Fout: ")


def test_an_answer_stays_chosen_on_its_page(visitor: Visitor):
    visitor.answer("leeftijd", "65-79")
    assert visitor.get("/vraag/leeftijd").one("[checked]")["value"] == "65-79"


def test_previous_leads_back_question_by_question(visitor: Visitor):
    given = STORIES[0].walk()
    visitor.answer_all(given)
    asked = list(given)
    for earlier, later in pairwise(asked):
        link = visitor.get(f"/vraag/{later}").one("a.back")
        assert link["href"] == f"/vraag/{earlier}"
    assert visitor.get(f"/vraag/{asked[0]}").one("a.back")["href"] == "/"


def test_jumping_ahead_leads_to_the_open_question(visitor: Visitor):
    visitor.answer("leeftijd", "65-79")
    for path in ("/vraag/last", "/overzicht", "/uitslag", "/vraag/leeftijdkind"):
        assert visitor.get(path).h1 == "Hoe is de klacht begonnen?"


def finish(visitor: Visitor, **answers: list[str]) -> None:
    """Answer everything calmly but for these."""
    path = visitor.answer("leeftijd", *answers.get("leeftijd", CALM["leeftijd"]))
    while path.startswith("/vraag/"):
        name = path.removeprefix("/vraag/")
        path = visitor.answer(name, *answers.get(name, CALM[name]))


def test_a_changed_answer_leads_back_to_the_overview_through_new_questions(visitor: Visitor):
    finish(visitor)
    assert visitor.answer("pijn", "5-7") == "/overzicht"
    assert visitor.answer("plek", "lies", "bil") == "/vraag/ergst"
    assert visitor.answer("ergst", "lies") == "/overzicht"
    page = visitor.get("/overzicht")
    assert page.h1 == "Kloppen uw antwoorden?"
    assert "Ergste plek Lies" in page.text
    assert page.has('a[href="/vraag/ergst"]')


def test_the_overview_names_every_answer_that_counts_and_no_other(visitor: Visitor):
    finish(visitor, koorts=["koorts"], sindskoorts=["nee"])
    assert "Heup sinds de koorts" in visitor.get("/overzicht").text
    visitor.answer("koorts", "geen")
    assert "Heup sinds de koorts" not in visitor.get("/overzicht").text


def test_looking_at_the_result_changes_nothing(visitor: Visitor):
    finish(visitor)
    visitor.get("/uitslag")
    response = visitor.open("GET", "/uitslag")
    assert "Set-Cookie" not in response.headers
    assert visitor.get("/vraag/pijn").one("[checked]")["value"] == CALM["pijn"][0]
    assert visitor.get("/uitslag").has(".level-fysiotherapeut")


def test_two_tabs_each_keep_their_answers(visitor: Visitor):
    visitor.answer_all(leading_to(location))
    visitor.get("/vraag/plek")
    visitor.get("/vraag/koorts")
    assert visitor.answer("plek", "bil") == "/vraag/kant"
    assert visitor.answer("koorts", "koorts") == "/vraag/sindskoorts"
    assert visitor.answer("sindskoorts", "nee") == "/vraag/kant"


def test_a_result_can_be_corrected_after_a_stop(visitor: Visitor):
    visitor.answer_all({"leeftijd": ["80plus"], "begin": ["plots"], "gevallen": ["nee"]})
    assert visitor.answer("staan", "grond") == "/uitslag"
    page = visitor.get("/uitslag")
    assert page.h1 == "Bel nu 112"
    assert page.has('a[href="/vraag/staan"]')
    assert visitor.answer("staan", "mank") == "/vraag/koorts"


def test_who_only_says_to_lie_on_the_ground_reads_to_call_112(visitor: Visitor):
    assert visitor.answer("staan", "grond") == "/uitslag"
    assert visitor.get("/uitslag").h1 == "Bel nu 112"


def test_a_reason_to_call_now_is_said_while_the_first_part_goes_on(visitor: Visitor):
    visitor.answer_all({"leeftijd": ["40-49"], "begin": ["plots"], "staan": ["normaal"]})
    visitor.answer("koorts", "nieuwverward")
    assert visitor.get("/vraag/huid").has(".notice.danger")


def test_the_result_says_why_in_the_visitors_own_answers(visitor: Visitor):
    finish(visitor, leeftijd=["65-79"], heupbot=["prothese"])
    page = visitor.get("/uitslag")
    assert "U heeft een kunstheup. Laat pijn daar altijd nakijken." in page.text
    assert "Heup en botten: Ik heb een kunstheup aan deze kant" in page.text
    assert "U mag ook het ziekenhuis bellen" in page.text


def test_somebody_who_had_cancer_long_ago_is_told_what_to_watch(visitor: Visitor):
    finish(
        visitor,
        ziekten=["kanker"],
        kankerwanneer=["vroeger"],
        duurnu=["langer1j"],
        beloop=["gelijk"],
    )
    page = visitor.get("/uitslag")
    assert page.has(".level-fysiotherapeut")
    assert "U heeft vroeger kanker gehad." in page.text


def test_every_prevention_point_and_treatment_names_the_causes_it_helps(visitor: Visitor):
    for path, number in (("/behandeling", 6), ("/voorkomen", 5)):
        page = visitor.get(path)
        boxes = page.soup.select("section.box")
        assert len(boxes) == number
        assert all(box.select('dl a[href^="/oorzaak/"]') for box in boxes)


def test_the_causes_are_found_by_every_place_they_are_felt(visitor: Visitor):
    page = visitor.get("/oorzaken")
    for cause in CAUSES:
        links = page.soup.select(f'a[href="/oorzaak/{cause.id}"]')
        assert len(links) == (1 if cause is NONSPECIFIC else len(cause.places))


def test_the_accountability_page_shows_every_rule_and_every_text_with_its_source(visitor: Visitor):
    text = visitor.get("/verantwoording").text
    for question in QUESTIONS:
        assert question.title in text
        assert all(option.label in text for option in question.options)
    for flag in RED_FLAGS:
        assert f"{flag.id} ·" in text
        assert f"Als: {flag.condition}" in text
    statements = [said for cause in CAUSES for said in cause.statements]
    statements += [line.statement for line in FOLLOW_UPS]
    statements += [said for care in TREATMENTS + PREVENTION for said in care.statements]
    for flag in RED_FLAGS:
        statements += [flag.reason.behind, flag.reason.why, *flag.reason.tell, *flag.reason.until]
    for said in statements:
        assert f"{said.text} [{', '.join(said.sources) or 'consensus'}]" in text
    for cause in CAUSES:
        for finding in cause.findings:
            said = finding.text or "Startpunt."
            assert f"{finding.points:+d} {said} {finding.when}" in text
    assert all(f"{name} {source.title}" in text for name, source in SOURCES.items())


def test_a_child_is_never_told_that_no_cause_was_found(visitor: Visitor):
    finish(visitor, leeftijd=["kind"], leeftijdkind=["4-7"])
    page = visitor.get("/uitslag")
    assert page.has(".level-huisarts")
    assert not page.soup.select('main a[href^="/oorzaak"]')
    assert "oorzaak te horen" not in page.text
    assert "oefenen" not in page.text


def test_nothing_fits_well_that_another_cause_fits_better(visitor: Visitor):
    finish(
        visitor,
        leeftijd=["40-49"],
        plek=["buiten", "bil"],
        ergst=["bil"],
        gevoel=["tinteling"],
        bewegen=["lopen"],
        houding=["hoesten", "zitten"],
        lukt=["ver", "spreiden"],
        belasting=["hardlopen", "veelzitten"],
        eerder=["familie"],
    )
    page = visitor.get("/uitslag")
    names = [heading.get_text() for heading in page.soup.select(".cause h3")]
    assert names[0] == "Een zenuw die klem zit (ischias)"
    assert not page.has(".fit.well")


def test_an_old_wipe_button_asks_again_and_wipes_nothing_by_itself(visitor: Visitor):
    visitor.answer("leeftijd", "80plus")
    response = visitor.open("POST", "/wissen", data={"csrf_token": "oud"})
    assert response.status_code == 400
    assert Page(response).h1 == "Wilt u uw antwoorden wissen?"
    assert visitor.get("/vraag/leeftijd").one("[checked]")["value"] == "80plus"


def test_a_page_made_for_one_visitor_tells_another_nothing(app: Flask):
    one, other = Visitor(app), Visitor(app)
    one.answer("leeftijd", "80plus")
    mine, theirs = one.get("/vraag/leeftijd"), other.get("/vraag/leeftijd")
    assert mine.one("[checked]")["value"] == "80plus"
    assert not theirs.has("[checked]")
    assert one.token != other.token
    assert app.extensions[PAGES].cache_info().hits, "it was the same page"
