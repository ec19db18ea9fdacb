"""What was proven and measured of the rules, told in Dutch for the book that is signed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rules.model import Urgency
from rules.proof.approved import approved
from rules.proof.exceptions import SKIPPED
from rules.questions import BY_ID

PROVEN = {
    "certificate": "Het programma doet wat de regels zeggen, voor iedereen.",
    "a": "Elk alarmteken dwingt zijn niveau af. Stoppen komt nooit te vroeg.",
    "b": "Eén stap erger geeft nooit een lager niveau.",
    "c": "Iedereen krijgt precies één niveau, met een advies.",
    "e": "Elk alarmteken, elk alternatief en elke keuze maakt voor iemand verschil.",
    "f": "‘Weet ik niet’ geeft nooit minder dan ‘nee’, en geen zelfzorg bij een alarmteken.",
    "g": "Geen overgeslagen vraag had het niveau verhoogd, op de uitzonderingen hieronder na.",
    "h": "Geen advies spreekt een ander tegen.",
}

MISSED = {
    "unsafe": "niveau te laag",
    "over-triage": "niveau te hoog",
    "not first": "de juiste oorzaak staat niet eerst",
    "not in first three": "de juiste oorzaak staat niet bij de eerste drie",
}


def proof_lines() -> Iterator[str]:
    """The proof: how many sets of answers, what holds for all of them, how they divide."""
    proof: dict[str, Any] = approved()["proof"]
    size = proof["answer_sets"]
    yield f"Alle {_number(size)} mogelijke sets antwoorden zijn nagegaan."
    for name, says in PROVEN.items():
        yield f"{says} ({_number(proof['steps'][name])} stappen)"
    for level in Urgency:
        yield f"Niveau {level.id}: {_number(proof['levels'][level.id])} sets."


def exception_lines() -> Iterator[str]:
    """The questions that are skipped although they could matter, with the reason."""
    for name, reason in SKIPPED.items():
        yield f"{BY_ID[name].title} ({name}): {reason}"


def accuracy_lines() -> Iterator[str]:
    """How the rules do on published cases, the misses included."""
    accuracy: dict[str, Any] = approved()["accuracy"]
    yield f"Gemeten op {accuracy['cases']} gepubliceerde gevallen. De regels zijn daarop nagekeken."
    yield "Geen arts keek de grenzen van deze gevallen na. Het is geen cijfer uit de praktijk."
    yield f"Veilig (niveau niet te laag): {accuracy['safe']:.0%}."
    yield f"Te hoog niveau: {accuracy['over_triage']:.0%}."
    yield f"Juiste soort oorzaak eerst, volwassenen: {accuracy['top1']:.0%}."
    yield f"Juiste soort oorzaak bij de eerste drie: {accuracy['top3']:.0%}."
    for miss in accuracy["misses"]:
        lowest, highest = miss["band"]
        yield (
            f"Gemist, {miss['case']}: {MISSED[miss['miss']]}. "
            f"Niveau {miss['level']}, verwacht {lowest} tot en met {highest}."
        )


def _number(number: int) -> str:
    return f"{number:,}".replace(",", ".")
