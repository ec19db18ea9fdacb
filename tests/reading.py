"""How easy a Dutch text reads: sentences, words, syllables, and the Flesch-Douma score.

No formula decides that a text is B1. These are three cheap gates that together find the sentence
that is too long, the word that is too hard and the block that is too dense.
"""

from __future__ import annotations

import re

LONGEST_SENTENCE = 20  # words
MEAN_SENTENCE = 12  # words
EASY_ENOUGH = 70  # Flesch-Douma

_VOWELS = re.compile(
    r"aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouyáéèêëíïóöúü]", re.I
)
FORBIDDEN = re.compile(
    r"\b(diagnos\w*|prognose|symptom\w*|screening|triage|kans(en)?|chronisch\w*|acuut|acute"
    r"|aandoening\w*|frequent|indien|derhalve|tevens|middels|conform|dient|dienen|hierdoor"
    r"|prothese|infectie|trombose|fractuur|uitstraling|mobiliteit|inspanning|pathologie"
    r"|u kan|jullie|etc|i\.v\.m|d\.w\.z|m\.b\.t)\b",
    re.I,
)

# A hard word, and what on the same page explains it.
EXPLAINED = {
    "kraakbeen": "gladde laag|gewricht",
    "slijmbeurs": "kussentje",
    "labrum": "rand",
    "botontkalking": "breken sneller|zwakke botten|breukje",
    "heupdysplasie": "ondiep",
    "etalagebenen": "bloed",
    "bekkenband": "steun|bekken",
    "zitbot": "bot waarop u zit|bil",
    "liesbreuk": "bult",
    "SI-gewricht": "gewricht tussen",
    "hernia": "zenuw|rug",
}

_NEGATIONS = re.compile(r"\b(niet|geen|nooit|niets|zonder|niemand)\b", re.I)


def sentences(text: str) -> list[str]:
    """The sentences of a text; a colon or semicolon ends one as well."""
    return [part for part in re.split(r"(?<=[.?!:;])\s+", text.strip()) if re.search(r"\w", part)]


def words(text: str) -> list[str]:
    """The words of a text."""
    return re.findall(r"[\w’'-]+", text)


def ease(texts: list[str]) -> float:
    """The Flesch-Douma score of these texts together: higher is easier, 70 reads well."""
    parts = [sentence for text in texts for sentence in sentences(text)]
    count = sum(len(words(part)) for part in parts)
    syllables = sum(max(1, len(_VOWELS.findall(word))) for part in parts for word in words(part))
    return 206.84 - 0.77 * (100 * syllables / count) - 0.93 * (count / len(parts))


def too_long(texts: list[str]) -> list[str]:
    """The sentences with more words than one reads in one go."""
    return [
        sentence
        for text in texts
        for sentence in sentences(text)
        if len(words(sentence)) > LONGEST_SENTENCE
    ]


def mean_length(texts: list[str]) -> float:
    """The mean number of words in a sentence."""
    parts = [sentence for text in texts for sentence in sentences(text)]
    return sum(len(words(part)) for part in parts) / len(parts)


def unexplained(text: str) -> list[str]:
    """The hard words in a text that nothing in it explains."""
    return [
        word
        for word, explanation in EXPLAINED.items()
        if re.search(word, text, re.I) and not re.search(explanation, text, re.I)
    ]


def doubly_negated(text: str) -> list[str]:
    """The clauses with two negations."""
    clauses = re.split(r"[.?!;,:]| of | en ", text)
    return [clause for clause in clauses if len(_NEGATIONS.findall(clause)) > 1]
