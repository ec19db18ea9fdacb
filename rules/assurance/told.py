"""What was proven and measured of the rules, told in Dutch for the book that is signed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rules.assurance.approval import statement
from rules.knowledge.questions import QUESTIONS
from rules.language import N_, _
from rules.model import Urgency

PROVEN = {
    "certificate": N_("Het programma doet wat de regels zeggen, voor iedereen."),
    "a": N_("Elk alarmteken dwingt zijn niveau af. Stoppen komt nooit te vroeg."),
    "b": N_("Eén stap erger geeft nooit een lager niveau."),
    "c": N_("Iedereen krijgt precies één niveau, met een advies."),
    "e": N_("Elk alarmteken, elk alternatief en elke keuze maakt voor iemand verschil."),
    "f": N_("‘Weet ik niet’ geeft nooit minder dan ‘nee’, en geen zelfzorg bij een alarmteken."),
    "g": N_("Geen overgeslagen vraag had het niveau verhoogd, op de uitzonderingen hieronder na."),
    "h": N_("Geen advies spreekt een ander tegen."),
}

MISSED = {
    "unsafe": N_("niveau te laag"),
    "over-triage": N_("niveau te hoog"),
    "not first": N_("de juiste oorzaak staat niet eerst"),
    "not in first three": N_("de juiste oorzaak staat niet bij de eerste drie"),
}


MEASURED = {
    "safe": N_("Veilig (niveau niet te laag)"),
    "over_triage": N_("Te hoog niveau"),
    "top1": N_("Juiste soort oorzaak eerst, volwassenen"),
    "top3": N_("Juiste soort oorzaak bij de eerste drie"),
}


def proof_lines() -> Iterator[str]:
    """The proof: how many sets of answers, what holds for all of them, how they divide."""
    proof: dict[str, Any] = statement()["proof"]
    size = _number(proof["answer_sets"])
    yield _("Alle %(number)s mogelijke sets antwoorden zijn nagegaan.", number=size)
    for name, says in PROVEN.items():
        steps = _("%(number)s stappen", number=_number(proof["steps"][name]))
        yield f"{_(says)} ({steps})"
    for level in Urgency:
        number = _number(proof["levels"][level.id])
        yield _("Niveau %(level)s: %(number)s sets.", level=_(level.id), number=number)


def exception_lines() -> Iterator[str]:
    """The questions that are skipped although they could matter, with the reason."""
    for question in QUESTIONS:
        if question.skipped:
            yield f"{_(question.title)} ({question.id}): {_(question.skipped)}"


def accuracy_lines() -> Iterator[str]:
    """How the rules do on published cases, the misses included."""
    accuracy: dict[str, Any] = statement()["accuracy"]
    yield _(
        "Gemeten op %(number)s gepubliceerde gevallen. De regels zijn op een deel ervan nagekeken.",
        number=accuracy["cases"],
    )
    yield _("Een lezer vulde de vragen in, en kende alleen het verhaal: niet de oorzaak.")
    yield _("Geen arts keek de grenzen van deze gevallen na. Het is geen cijfer uit de praktijk.")
    for share, says in MEASURED.items():
        if accuracy[share] is not None:  # no case named a cause
            yield f"{_(says)}: {accuracy[share]:.0%}."
    for miss in accuracy["misses"]:
        yield _miss(miss)


def _miss(miss: dict[str, Any]) -> str:
    wrong, level, (lowest, highest) = MISSED[miss["miss"]], miss["level"], miss["band"]
    return _(
        "Gemist, %(case)s: %(miss)s. Niveau %(level)s, verwacht %(lowest)s tot en met %(highest)s.",
        case=miss["case"],
        miss=_(wrong),
        level=_(level),
        lowest=_(lowest),
        highest=_(highest),
    )


def _number(number: int) -> str:
    # Translators: what stands between the thousands in a number.
    return f"{number:,}".replace(",", _("."))
