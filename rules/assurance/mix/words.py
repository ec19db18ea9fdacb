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
    return [_band(facts.years, ((3, "0-3"), (7, "4-7"), (15, "8-15"), (120, "16-17")))]


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


def fell(facts: Facts) -> list[str]:
    """A fall besides the one that it began with; a third of six weeks are the last two."""
    if facts.has("dement_al_lang"):
        return ["weetniet"]
    if not facts.has("gevallen_6w"):
        return ["nee"]
    return ["korter2w" if facts.years % 3 == 0 else "2-6w"]


def standing(facts: Facts) -> list[str]:
    """Whoever sat in a wheelchair, or does not walk yet, says so."""
    if facts.has("kon_al_niet_lopen", "loopt_nog_niet"):
        return ["konniet"]
    return [facts.one("lopen")]


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


def platelets(facts: Facts) -> bool:
    """Takes aspirin or the like, and does not call it a blood thinner."""
    return facts.has("plaatjesremmer") and not facts.has("plaatjes_is_verdunner")


def feverish(facts: Facts) -> bool:
    """Feels feverish, and has not measured it."""
    return facts.has("koortsig_niet_gemeten") and not facts.has("koorts")


def fainted(facts: Facts) -> bool:
    """Fainted by the pain itself; most who did, got up too fast."""
    return facts.has("flauwgevallen") and facts.one("pijn") == "8-10"


def little_energy(facts: Facts) -> bool:
    """No periods for three months without the pill, or far too light."""
    return facts.has("laag_gewicht") or (
        facts.has("niet_ongesteld") and not facts.has("de_pil") and facts.one("zwanger") == "nee"
    )


def bone_medicine(facts: Facts) -> bool:
    """Takes a bone medicine, by mouth, by drip or by injection."""
    return facts.has("botmedicijn_prik", "botmedicijn_tablet")


def worst(facts: Facts) -> str:
    """The worst place; a few choose the one next to it."""
    place = facts.one("ergste_plek")
    return _OTHER_PLACE.get(place, place) if facts.has("plek_buurwoord") else place


_PLACES = ("lies", "buiten", "bil", "rug", "dijvoor", "dijbinnen", "dijzij", "dijachter", "knie",
           "diep")  # fmt: skip


def location(facts: Facts) -> list[str]:
    """The worst place and the others; or that no place can be named."""
    if facts.has("plek_niet_te_noemen"):
        return ["weetniet"]
    return sorted({worst(facts), *facts.several("plek_ook", *_PLACES)})


def worst_place(facts: Facts) -> list[str]:
    """The worst place, or all alike."""
    return ["weetniet" if facts.has("ergste_weetniet") else worst(facts)]


def side(facts: Facts) -> list[str]:
    """The side that hurts."""
    return [facts.one("zijde")]


def duration(facts: Facts) -> list[str]:
    """How long it is as it is now."""
    if facts.has("onzeker_hoelang"):
        return ["weetniet"]
    now = facts.one("zoals_nu")
    return [facts.one("duur") if now == "zelfde" else now]


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
    hard = facts.several("lukt_minder", "sokken", "auto", "spreiden", "ver")
    return [*hard, *(["heffen"] if facts.has("been_niet_optillen") else [])] or ["geen"]
