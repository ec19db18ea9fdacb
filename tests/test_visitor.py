"""What every page is checked for is found: a fault planted in a good page, one at a time."""

import pytest
from flask import Flask

from rules.language import DUTCH, Language, languages
from tests.visitor import Own, Visitor, looked_at
from wizard.clinic import DEMONSTRATION

ENGLISH = languages()["en"]
HOMEPAGE = "https://linde.example/"
OWN = Own(frozenset({HOMEPAGE}), (DEMONSTRATION.name,))
LONG = "De heup " + "en de heup " * 8 + "doet zeer."
HARD = "<p>" + "Gezondheidszorgmedewerkersbijeenkomsten onderscheiden verantwoordelijkheden. " * 9

# What stands in a page, and the fault that comes in its place.
DUTCH_FAULTS = {
    "a tag that is not closed": ("</main>", ""),
    "a tag closed wrongly": ("</h1>", "</h2>"),
    "a tag closed twice": ("</h1>", "</h1></h1>"),
    "an attribute twice": ("<main", '<main class="a" class="b"'),
    "another language": ('lang="nl"', 'lang="de"'),
    "no heading": ("h1", "h2"),
    "two headings": ("</h1>", "</h1><h1>Nog een</h1>"),
    "no name in the title": (" – Zelfcheck heupklachten – ", " – "),
    "nobody to call": ("Bel 112.", ""),
    "a script in the page": ("</main>", "<script>1</script></main>"),
    "a style in the page": ("<main", '<main style="color: red"'),
    "an event in the page": ("<main", '<main onclick="1"'),
    "a frame": ("</main>", '<iframe src="/"></iframe></main>'),
    "an id twice": ("</main>", '<p id="twee"></p><p id="twee"></p></main>'),
    "a label of nothing": ("</main>", '<label for="niets">Een</label></main>'),
    "described by nothing": ("<main", '<main aria-describedby="niets"'),
    "a link to elsewhere": ("</main>", '<a href="https://evil.example">Een</a></main>'),
    "a picture from elsewhere": ("</main>", '<img src="//evil.example/a.png" alt=""></main>'),
    "a link to nowhere on the page": ("</main>", '<a href="#niets">Een</a></main>'),
    "a link that says more": ("</main>", '<a href="/vraag/pijn?van=ons">Een</a></main>'),
    "a link that is empty": ("</main>", '<a href="">Een</a></main>'),
    "a field without a label": ("</main>", '<input id="los"></main>'),
    "a template shows": ("</main>", "{{ pijn }}</main>"),
    "a text without its value": ("</main>", "%(naam)s</main>"),
    "English": ("</main>", "<p>Kies the heup.</p></main>"),
    "impolite": ("</main>", "<p>Wat doet je heup?</p></main>"),
    "a sentence too long": ("</main>", f"<p>{LONG}</p></main>"),
    "a sentence too long in a list": ("</main>", f"<ul><li><p>{LONG}</p></li></ul></main>"),
    "hard to read": ("</main>", HARD + "</p></main>"),
    "a word for doctors": ("</main>", "<p>Dit is een fractuur.</p></main>"),
}
ENGLISH_FAULTS = {
    "Dutch": ("</main>", "<p>Uw heup</p></main>"),
    "Dutch in a name": ("<main", '<main aria-label="Uw heup"'),
    "a diagnosis": ("</main>", "<p>Your diagnosis</p></main>"),
}
NO_FAULTS = {
    "the words of a source": ("</main>", f'<p class="sources">{LONG} The hip.</p></main>'),
    "the clinic's own link": ("</main>", f'<a href="{HOMEPAGE}">Ons</a></main>'),
    "marked as Dutch": ("</main>", '<p lang="nl">Uw heup</p></main>'),
}


def page(app: Flask, path: str) -> str:
    """A page that has no fault."""
    return Visitor(app).get(path).html


def planted(html: str, fault: tuple[str, str]) -> str:
    """The same with this fault."""
    assert fault[0] in html
    return html.replace(*fault)


@pytest.mark.parametrize("fault", DUTCH_FAULTS)
def test_a_fault_in_a_page_is_found(app: Flask, fault: str):
    html = page(app, "/privacy")
    looked_at(html, DUTCH, OWN)
    with pytest.raises((AssertionError, ValueError, KeyError)):
        looked_at(planted(html, DUTCH_FAULTS[fault]), DUTCH, OWN)


@pytest.mark.parametrize("fault", ENGLISH_FAULTS)
def test_a_fault_in_an_english_page_is_found(app: Flask, fault: str):
    html = page(app, "/en/privacy")
    looked_at(html, ENGLISH, OWN)
    with pytest.raises(AssertionError):
        looked_at(planted(html, ENGLISH_FAULTS[fault]), ENGLISH, OWN)


@pytest.mark.parametrize("what", NO_FAULTS)
@pytest.mark.parametrize(("path", "language"), [("/privacy", DUTCH), ("/en/privacy", ENGLISH)])
def test_what_is_no_fault_passes(app: Flask, path: str, language: Language, what: str):
    looked_at(planted(page(app, path), NO_FAULTS[what]), language, OWN)
