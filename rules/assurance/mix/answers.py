"""How an ordinary visitor answers the questions of today: one line for each question.

Every answer is what an honest layman makes of the facts with the words that the question offers.
A question without a line here fails a test: a new one must be told how the visitors answer it.
"""

from __future__ import annotations

from collections.abc import Callable

from rules.assurance.mix import words
from rules.assurance.mix.facts import Facts

Answer = Callable[[Facts], list[str]]
Test = Callable[[Facts], bool]
Holds = str | tuple[str, ...] | Test


def _one(fact: str) -> Answer:
    """The value of the fact is the option."""
    return lambda facts: [facts.one(fact)]


def _ticked(*named: str, **options: Holds) -> Answer:
    """The options that hold: by the fact of that name, by one of other facts, or by a test."""
    tests = {option: _test(by) for option, by in {**{n: n for n in named}, **options}.items()}

    def ticked(facts: Facts) -> list[str]:
        return [option for option, holds in tests.items() if holds(facts)] or ["geen"]

    return ticked


def _yes_or_no(fact: str) -> Answer:
    return lambda facts: ["ja" if facts.has(fact) else "nee"]


def _test(by: Holds) -> Test:
    if callable(by):
        return by
    names = (by,) if isinstance(by, str) else by
    return lambda facts: facts.has(*names)


_RISKS: dict[str, Holds] = {
    "bloedverdunner": words.thinner,
    "plaatjes": words.platelets,
    "prednison": "prednison",
    "alcohol": "alcohol",
    "spuit": "spuit",
    "roken": "roken",
    "hartvaat": "hartvaat",
}
_BELLY: dict[str, Holds] = {"buiklicht": "buikpijn", "misselijk": "misselijk"}
_LOADS: dict[str, Holds] = {
    "opbouw": "belasting.opbouw",
    "hardlopen": "belasting.hardlopen",
    "draaisport": "belasting.draaisport",
    "dans": "belasting.dans",
    "zwaarwerk": "belasting.zwaarwerk",
    "veelzitten": "belasting.veelzitten",
}
_INFLAMED = ("reuma", "bechterew", "psoriasis", "crohn_colitis", "uveitis")
_HEAD = ("hoofdpijn_nieuw", "hoofdhuid_gevoelig")

ANSWERS: dict[str, Answer] = {
    "leeftijd": words.age,
    "leeftijdkind": words.child_age,
    "begin": words.onset,
    "gevallen": words.fell,
    "knap": _yes_or_no("pop_gevoeld"),
    "val": _one("valsoort"),
    "valwanneer": words.fall_when,
    "staan": words.standing,
    "staansinds": words.standing_since,
    "beenkind": _yes_or_no("beweegt_been_minder"),
    "been": _ticked(
        korter="huid.been_korter",
        gedraaid="huid.voet_buiten",
        bult_blauw="huid.blauw_groeit",
        wond="huid.wond",
    ),
    "koorts": _ticked(
        "koorts",
        "rillingen",
        "ziek",
        koortsig=words.feverish,
        nieuwverward="verward_nieuw",
    ),
    "sindskoorts": _one("heup_sinds_koorts"),
    "huid": _ticked(
        warm="huid.warm",
        rood="huid.rood",
        dik="huid.dik",
        bult="huid.knobbel",
        blauwgroeit="huid.blauw_groeit",
        blaasjes="huid.blaasjes",
        paars="huid.blauw_zonder_val",
        wondlek="huid.wondlek",
    ),
    "uitval": _ticked(
        "rijbroek",
        "ontlasting",
        plas="plas_niet",
        plasmoeilijk="plas_moeilijker",
        mindergevoel="minder_gevoel_afvegen",
        eenbeen="kenmerken.been_zwak_doof",
        voet="voetheffer",
        zakt="kenmerken.zakt",
        beidebenen="beide_benen_zwak",
    ),
    "vaten": _ticked(
        "benauwd",
        dikbeen="dik_been",
        koudbeen="koud_been",
        pijnadem="pijn_bij_ademen",
        flauwnu=words.fainted,
        voetrust=("voetpijn_in_rust", "wond_voet"),
        stolsel=("stilgezeten_6w", "trombose_ooit"),
    ),
    "buik": _ticked(
        "zaadbal",
        "plaspijn",
        bult="liesbult",
        buik="buikpijn_hevig",
        klop="kloppende_bult",
        menstruatie="menstruatiepijn",
        **_BELLY,
        geenstoel="geen_ontlasting",
    ),
    "buikkind": _ticked("zaadbal", "plaspijn", bult="liesbult", buik="buikpijn_hevig", **_BELLY),
    "bult": _one("liesbult_liggend"),
    "zaadbal": _one("zaadbal_hoe"),
    "heupbot": _ticked(
        "ingreep",
        prothese="kunstheup",
        breuk="heup_brak",
        metaal="metaal",
        botontkalking=("botontkalking", "brak_na_50"),
        botmedicijn=words.bone_medicine,
    ),
    "ziekten": _ticked(
        "diabetes",
        "sikkelcel",
        "huidwond",
        kanker=lambda facts: facts.one("kanker") != "nee",
        weerstand="weinig_afweer",
        remmer="afweerremmer",
        bestraling="bestraling_bekken",
        reuma=_INFLAMED,
    ),
    "kankerwanneer": words.cancer_when,
    "risico": _ticked(**_RISKS),
    "risicojong": _ticked(
        zwanger=lambda facts: facts.one("zwanger") == "zwanger",
        bevallen9=lambda facts: facts.one("zwanger") == "bevallen9",
        energie=words.little_energy,
        **_RISKS,
    ),
    "zwanger": _ticked(
        bloed="zwanger_bloed", weeen="zwanger_buik", minderleven="zwanger_minder_leven"
    ),
    "pijn": _one("pijn"),
    "plek": words.location,
    "ergst": words.worst_place,
    "kant": words.side,
    "gevoel": _ticked(
        onderknie="kenmerken.onderknie",
        tinteling="kenmerken.tinteling",
        dijhuid="kenmerken.dijhuid",
        beide="kenmerken.pijn_beide_benen",
    ),
    "duurnu": words.duration,
    "beloop": words.course,
    "nacht": words.night,
    "bewegen": words.movement,
    "houding": words.posture,
    "minder": words.easing,
    "stijfheid": _one("stijfheid"),
    "lukt": words.function,
    "knappen": _one("knappen"),
    "belasting": _ticked(**_LOADS),
    "belastinghuid": _ticked(
        knellend="kenmerken.knellend", gewicht="kenmerken.gewicht_erbij", **_LOADS
    ),
    "belastingkind": _ticked(
        opbouw="belasting.opbouw",
        hardlopen="belasting.hardlopen",
        energie=words.little_energy,
    ),
    "eerder": _ticked(
        "huisarts",
        dysplasie="eerder.dysplasie",
        kinderheup="eerder.kinderheup",
        artrose="eerder.artrose",
        knieartrose="eerder.knieartrose",
        rugklacht="eerder.rugklacht",
        familie="eerder.familie",
        fysio12=lambda facts: facts.one("fysio") == "12w+",
    ),
    "lichaam": _ticked("afvallen", "zweten", gewrichten="gewricht_dik"),
    "lichaam50": _ticked(
        "afvallen",
        "zweten",
        "zicht",
        tweezijdig=("schouders_ook", "nek_bovenarmen_ook"),
        gewrichten="gewricht_dik",
        hoofdpijn=_HEAD,
        kauwen="kauwpijn",
    ),
    "lichaamkind": _ticked("afvallen", "zweten", moe="moe_bleek", gewrichten="gewricht_dik"),
    "last": _one("last"),
}


def answers(facts: Facts) -> dict[str, list[str]]:
    """The answers of this visitor to every question, asked or not."""
    return {question: answer(facts) for question, answer in ANSWERS.items()}
