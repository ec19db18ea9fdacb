"""How an ordinary visitor puts into words what takes more than one fact to say.

Here stand the misreadings as well: the neighbouring word, and the medicine that is not recognised.
"""

from __future__ import annotations

from rules.assurance.mix.facts import Facts


def age(facts: Facts) -> list[str]:
    """The age band that is asked."""
    return [_band(facts.years, ((17, "kind"), (39, "18-39"), (49, "40-49"), (64, "50-64"),
                                (79, "65-79"), (120, "80plus")))]  # fmt: skip


def child_age(facts: Facts) -> list[str]:
    """The age band of a child."""
    return [_band(facts.years, ((3, "0-3"), (8, "4-8"), (15, "9-15"), (120, "16-17")))]


def _band(years: int, bands: tuple[tuple[int, str], ...]) -> str:
    return next(band for highest, band in bands if years <= highest)


_OTHER_BEGIN = {"plots": "geleidelijk", "geleidelijk": "plots"}
_OTHER_PLACE = {"lies": "dijvoor", "dijbinnen": "lies", "diep": "lies", "buiten": "dijzij"}


def onset(facts: Facts) -> list[str]:
    """How it began; a few choose the word next to it."""
    begin = facts.one("begin")
    return [_OTHER_BEGIN.get(begin, begin) if facts.has("begin_buurwoord") else begin]


def fall_when(facts: Facts) -> list[str]:
    """A complaint that began with a fall is as old as the fall."""
    if facts.has("valmoment_weetniet"):
        return ["weetniet"]
    duration = facts.one("duur")
    return [duration if duration in ("korter2w", "2-6w") else "langer6w"]


def standing(facts: Facts) -> list[str]:
    """A parent says of a child that does not walk yet that nothing has changed."""
    if facts.has("kon_al_niet_lopen"):
        return ["niet"]
    return ["normaal" if facts.has("loopt_nog_niet") else facts.one("lopen")]


def standing_since(facts: Facts) -> list[str]:
    """A wheelchair is of long ago."""
    return ["lang" if facts.has("kon_al_niet_lopen") else facts.one("loopt_zo_sinds")]


_CANCER = {"laatste5j": "nu", "ouder": "vroeger", "kleine_huidkanker": "huid", "nee": "huid"}


def cancer_when(facts: Facts) -> list[str]:
    """How long ago the cancer was."""
    return [_CANCER[facts.one("kanker")]]


def thinner(facts: Facts) -> bool:
    """Takes a blood thinner, or calls another medicine so."""
    platelets = facts.has("plaatjesremmer") and facts.has("plaatjes_is_verdunner")
    return platelets or facts.has("antistolling", "stollingsziekte")


def bone_medicine(facts: Facts) -> bool:
    """Takes a bone medicine and knows it for one."""
    drip = facts.has("botmedicijn_prik") and facts.has("prik_is_medicijn")
    return drip or facts.has("botmedicijn_tablet")


def low_immunity(facts: Facts) -> bool:
    """Has little defence and knows it."""
    medicine = facts.has("afweerremmer") and facts.has("remmer_is_afweer")
    return medicine or facts.has("weinig_afweer")


def worst(facts: Facts) -> str:
    """The worst place; a few choose the one next to it."""
    place = facts.one("ergste_plek")
    return _OTHER_PLACE.get(place, place) if facts.has("plek_buurwoord") else place


_PLACES = ("lies", "buiten", "bil", "rug", "dijvoor", "dijbinnen", "dijzij", "dijachter", "knie",
           "diep")  # fmt: skip


def location(facts: Facts) -> list[str]:
    """The worst place and the others."""
    return sorted({worst(facts), *facts.several("plek_ook", *_PLACES)})


def worst_place(facts: Facts) -> list[str]:
    """The worst place, or all alike."""
    return ["weetniet" if facts.has("ergste_weetniet") else worst(facts)]


def duration(facts: Facts) -> list[str]:
    """From the first time, as the hint asks, also for a flare of an old complaint."""
    return ["weetniet" if facts.has("onzeker_hoelang") else facts.one("duur")]


def course(facts: Facts) -> list[str]:
    """How it goes; a few say it too strongly."""
    said = facts.one("beloop")
    return ["snelerger" if said == "erger" and facts.has("erger_overdreven") else said]


def night(facts: Facts) -> list[str]:
    """Pain in the night."""
    return ["altijd" if facts.has("nachtpijn_altijd") else facts.one("nacht")]


def movement(facts: Facts) -> list[str]:
    """Movements that make it worse."""
    worse = facts.several("erger_bij", "lopen", "trap", "opstaan", "draaien", "sport")
    return [*worse, *(["elke"] if facts.has("elke_beweging") else [])] or ["geen"]


def posture(facts: Facts) -> list[str]:
    """Postures that make it worse."""
    postures = ("zitten", "zijligging", "benenkruis", "staan", "bukken", "hoesten")
    return facts.several("erger_bij", *postures) or ["geen"]


def easing(facts: Facts) -> list[str]:
    """Who names nothing else says that rest helps."""
    if facts.has("kenmerken.zonder_pijn") and facts.one("pijn") == "0-4":
        return ["geenpijn"]
    if facts.has("niets_helpt"):
        return ["niets"]
    if facts.has("minder_weetniet"):
        return ["weetniet"]
    eases = facts.several("minder_door", "zitten", "rust", "bewegen", "stilstaan", "voorover")
    return eases or ["rust"]


def function(facts: Facts) -> list[str]:
    """What is hard to do."""
    return facts.several("lukt_minder", "sokken", "auto", "spreiden", "ver") or ["geen"]
