"""How a patient with the facts of a case answers the check."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from rules.assurance.cases.reading import Case, Told
from rules.assurance.cases.words import (
    DENIED,
    EXACT,
    FAMILY,
    NO_HELP,
    NUMB,
    PAST_LOAD,
    RELATIVES,
    RESTATED,
    TABLES,
    VERSIONS,
)
from rules.knowledge.questions import BY_ID
from rules.model import AnyOf


def tell(case: Case) -> Told:
    """The answers that a patient with the facts of this case gives to the check."""
    answers: list[str] = []
    unused: list[str] = []
    for field in dict.fromkeys((*EXACT, *TABLES)):
        for phrase in _phrases(case, field):
            found = _understood(case, field, phrase)
            answers += found
            if not found and field not in RESTATED:
                unused.append(f"{field}: {phrase}")
    assumed: list[str] = []
    for combine in (_age, _beginning, _length, _night, _skin, _place, _leg, _cancer):
        answers = combine(case, answers, assumed)
    return Told(_by_question(answers), tuple(unused), tuple(assumed))


def _phrases(case: Case, field: str) -> list[str]:
    """The value of a field as separate phrases; none when it was not stated."""
    value = case.facts.get(field)
    if isinstance(value, dict):
        return [_condition(name, detail) for name, detail in value.items() if detail is not None]
    if isinstance(value, bool):
        return ["yes" if value else "no"]
    if isinstance(value, list):
        return value or ["none"]
    if not value:
        return []
    if field == "story":
        return re.split(r"(?<=[.;!?])\s+", value)
    return list(_pieces(value)) if field == "other_symptoms" else [value]


def _pieces(text: str) -> Iterator[str]:
    """The pieces of an enumeration; what follows "no" is denied up to the semicolon."""
    for part in text.split(";"):
        stated = DENIED.sub("", part)
        yield from filter(
            None, (piece.strip() for piece in (*stated.split(","), part[len(stated) :]))
        )


def _condition(name: str, detail: object) -> str:
    plain = name.replace("_", " ")
    if not detail or re.match(r"(no|none|never|denied|negative)\b", str(detail), re.IGNORECASE):
        return f"no {plain}"
    return plain if detail is True else f"{plain}: {detail}"


def _understood(case: Case, field: str, phrase: str) -> list[str]:
    """The answers that one phrase gives; empty when no table understands it."""
    exact = EXACT.get(field, {}).get(phrase)
    if exact:
        return exact.split(", ")
    if RELATIVES.search(phrase):
        return [answer for pattern, answer in FAMILY if _says(pattern, DENIED.sub("", phrase))]
    whole = NO_HELP if field in ("story", "other_symptoms") else ()
    if field == "load_change" and _says(PAST_LOAD, phrase):
        return []
    stated = DENIED.sub("", phrase)
    found = [answer for pattern, answer in TABLES.get(field, ()) if _says(pattern, stated)]
    found += [answer for pattern, answer in whole if _says(pattern, phrase)]
    return [answer for answer in found if not (answer in _THIS_HIP and _other_side(case, phrase))]


_THIS_HIP = ("heupbot prothese", "heupbot ingreep", "heupbot breuk")


def _other_side(case: Case, phrase: str) -> bool:
    other = {"left": "right", "right": "left"}.get(case.facts.get("side") or "")
    return bool(other) and _says(rf"\b{other}\b", phrase)


def _says(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.IGNORECASE) is not None


# Answers that take more than one fact. Each takes the answers so far, and returns them with its
# own in front, where they win.

Combine = Callable[[Case, list[str], list[str]], list[str]]

_AGES = ((18, "kind"), (40, "18-39"), (50, "40-49"), (65, "50-64"), (80, "65-79"))
_CHILD_AGES = ((4, "0-3"), (9, "4-8"), (16, "9-15"), (18, "16-17"))
_AGE_WORDS = (
    (r"\belderly\b|\bold (man|woman|lady)\b|\bretired\b", "65-79"),
    (r"\bmiddle.aged\b|\bpostmenopausal\b", "50-64"),
    (r"\byoung (man|woman|adult)\b|\b(college|student)\b", "18-39"),
)


def _age(case: Case, answers: list[str], assumed: list[str]) -> list[str]:
    """The age, or the one that the story implies.

    Else 40-49: the age whose points pull least, below every flag for older people.
    """
    years = case.facts.get("age")
    if years is None and case.facts.get("minor"):
        return ["leeftijd kind", *answers]
    if years is None:
        story = case.facts.get("story") or ""
        implied = [age for pattern, age in _AGE_WORDS if _says(pattern, story)]
        age = implied[0] if implied else "40-49"
        assumed.append(f"age is not stated: leeftijd {age}")
        return [f"leeftijd {age}", *answers]
    age = next((age for below, age in _AGES if years < below), "80plus")
    child = [f"leeftijdkind {kind}" for below, kind in _CHILD_AGES if years < below][:1]
    return [f"leeftijd {age}", *child, *answers]


_FALL = (
    r"\b(fell|falls?|fallen|slipp?ed|tripped|stumbled|accident|collision|crash|blow|kicked by|"
    r"contact|bumped|knocked|struck|hit)\b"
)
_MOVEMENT = (
    r"\b(twist\w*|kick\w*|sprint\w*|lung(e|ing)|splits|stepped|landing|lifting|tackle|"
    r"(while|during|when) (running|playing|training|stretching|dancing))\b"
)
_FALL_KINDS = (
    (r"traffic|\bcar\b|motor\w+|run over|collision|from (a )?(height|roof)", "zwaar"),
    (r"bicycl\w+|\bbike\b|scooter|moped|stairs|ladder|horse|\bski(ing|ed)?\b", "midden"),
    (r"slipp?ed|tripped|stumbled|fell (down|over|in|on|at|while|from standing)", "gewoon"),
    (r"contact|kicked by|bumped|knocked|blow|struck|\bhit\b", "gestoten"),
)
_AGO = r"(today|yesterday|this morning|last week|(hours?|\b([1-9]|1[0-3]|few) days?) ago)"
_JUST_FELL = (
    rf"\b(fell|falls?|slipped|accident)\b[^.;]{{0,60}}\b{_AGO}|\b{_AGO}[^.;]{{0,30}}\bfell\b"
)
_ONSETS = {"gradual": "geleidelijk", "since_childhood": "jeugd", "sudden_no_trauma": "plots"}


def _beginning(case: Case, answers: list[str], _assumed: list[str]) -> list[str]:
    """How it began, and after a fall what happened and when."""
    onset, trauma = case.facts.get("onset"), case.facts.get("trauma")
    text = " ".join(_stated(case, "story", "other_symptoms", "duration"))
    injured = trauma or onset == "sudden_trauma"
    if injured and (_says(_FALL, text) or not _says(_MOVEMENT, text)):
        kind = [f"val {kind}" for pattern, kind in _FALL_KINDS if _says(pattern, text)][:1]
        when = "korter2w" if _says(_JUST_FELL, text) else _since_fall(case.facts)
        return ["begin val", *kind, *([f"valwanneer {when}"] if when else []), *answers]
    if injured or (onset == "sudden_no_trauma" and _says(_MOVEMENT, text)):
        return ["begin sportmoment", *answers]
    return [f"begin {_ONSETS[onset]}", *answers] if onset in _ONSETS else answers


def _stated(case: Case, *fields: str) -> Iterator[str]:
    """The phrases of these fields up to the first "no", "not" or "without" in each."""
    return (DENIED.sub("", phrase) for field in fields for phrase in _phrases(case, field))


def _since_fall(facts: Mapping[str, Any]) -> str | None:
    days = facts.get("duration_days")
    if days is None:
        return None
    return "korter2w" if days < 14 else "2-6w" if days <= 42 else "langer6w"


_LENGTHS = ((6, "2-6w"), (13, "6w-3m"), (52.2, "3-12m"))  # up to and including so many weeks
_LENGTH_WORDS = (
    (r"\byears\b|over a year|more than (a|1) year", "langer1j"),
    (r"\bfew weeks\b", "2-6w"),
    (r"hour|same day|today|yesterday|\bdays?\b", "korter2w"),
)


def _length(case: Case, answers: list[str], _assumed: list[str]) -> list[str]:
    """How long, and since when the leg does not bear: a complaint of days makes that new."""
    days, words = case.facts.get("duration_days"), case.facts.get("duration") or ""
    if days is None:
        said = [f"duur {length}" for pattern, length in _LENGTH_WORDS if _says(pattern, words)]
        return [*said[:1], *answers]
    fast = ["beloop snelerger"] if _says(r"worse\W+(\w+\W+){0,2}(days|week)\b", words) else []
    if days < 14:
        return ["duur korter2w", "staansinds nieuw", *fast, *answers]
    length = next((name for weeks, name in _LENGTHS if days <= weeks * 7), "langer1j")
    new = ["staansinds nieuw"] if "valwanneer korter2w" in answers else []
    return [f"duur {length}", *new, *fast, *answers]


def _night(case: Case, answers: list[str], assumed: list[str]) -> list[str]:
    """Pain at night: by lying on the side or turning, else in every position."""
    said = _phrases(case, "night_pain")
    if said and not DENIED.sub("", said[0]):
        return ["nacht nee", *answers]
    if not said or "nacht opstaan" in answers:
        return answers
    side = "houding zijligging" in answers or any(
        _says(r"turning in bed|turning over", phrase) for phrase in _phrases(case, "aggravating")
    )
    rest = any(_says(r"\bat rest\b|rest pain|constant", text) for text in _stated(case, "story"))
    if side and not rest:
        return ["nacht zij", *answers]
    assumed.append("position at night is not stated: nacht altijd")
    return ["nacht altijd", *answers]


def _skin(_case: Case, answers: list[str], _assumed: list[str]) -> list[str]:
    """A thick leg is no thick hip, and a bruise after a fall is no purple skin by itself."""
    leg = {"huid dik", "huid rood", "huid warm"} if "vaten dikbeen" in answers else set()
    bruise = {"huid paars"} if "begin val" in answers else set()
    return [answer for answer in answers if answer not in leg | bruise]


def _place(case: Case, answers: list[str], assumed: list[str]) -> list[str]:
    """Where it is worst; "hip" alone is deep in the hip, the least specific place."""
    stated = case.facts.get("pain_locations") or []
    places = {answer for answer in answers if answer.startswith("plek ")}
    if not places:
        assumed.append("place is not stated: plek diep")
        return ["plek diep", *answers]
    if len(stated) == 1 and len(places) > 1 and stated[0] != "below_knee":
        return [EXACT["pain_locations"][stated[0]].replace("plek", "ergst"), *answers]
    return answers


_IN_LEG = ("plek dijvoor", "plek dijachter", "plek dijzij", "plek dijbinnen", "gevoel onderknie")


_BELOW_KNEE = r"lower leg|\bfoot\b|calf|\btoes\b|below the knee"
_THIGH_ALONE = {"groin", "lateral", "anterior_thigh"}


def _numb_thigh(case: Case) -> bool:
    """Is the numb part the front or side of the thigh? By the words, else by where it hurts."""
    phrases = _stated(case, "neuro", "other_symptoms", "story")
    numb = " ".join(phrase for phrase in phrases if _says(NUMB, phrase))
    if _says(_BELOW_KNEE, numb):
        return False
    stated = set(case.facts.get("pain_locations") or ())
    return _says(r"thigh", numb) or (bool(stated) and stated <= _THIGH_ALONE)


def _leg(case: Case, answers: list[str], assumed: list[str]) -> list[str]:
    """What is felt in the leg.

    The check asks about sport and work only after this answer, and this question has no "weet ik
    niet": where the load is stated and the leg is not, the leg is taken to be normal.
    """
    if "gevoel tinteling" in answers and _numb_thigh(case):
        answers = ["gevoel dijhuid", *(a for a in answers if a != "gevoel tinteling")]
    if case.facts.get("side") == "both" and any(answer in _IN_LEG for answer in answers):
        return ["gevoel beide", *answers]
    if any(answer.startswith("gevoel ") for answer in answers):
        return answers
    if case.facts.get("pain_locations") and case.facts.get("neuro") == []:
        return ["gevoel geen", *answers]
    if any(answer.startswith("belasting ") for answer in answers):
        assumed.append("leg is not stated, the check asks it before load: gevoel geen")
        return ["gevoel geen", *answers]
    return answers


_CANCER_TIMES = (
    (r"basal|skin", "huid"),
    (r"\b([6-9]|\d\d) years ago|childhood|long ago", "vroeger"),
    (r"current|active|metasta|months? ago|\b[1-5] years? ago", "nu"),
)


def _cancer(case: Case, answers: list[str], _assumed: list[str]) -> list[str]:
    """When the cancer was, where the source says so."""
    if "ziekten kanker" not in answers:
        return answers
    history = " ".join(_phrases(case, "history"))
    when = [f"kankerwanneer {when}" for pattern, when in _CANCER_TIMES if _says(pattern, history)]
    return [*when[:1], *answers]


def _by_question(answers: list[str]) -> dict[str, list[str]]:
    """Question id -> option ids, as the check takes them: one, or several without "geen"."""
    chosen: dict[str, list[str]] = {}
    for answer in dict.fromkeys(answers):
        subject, option = answer.split()
        for name in VERSIONS.get(subject, (subject,)):
            if option in BY_ID[name].option_ids:
                chosen.setdefault(name, []).append(option)
    return {name: _allowed(name, options) for name, options in chosen.items()}


def _allowed(name: str, options: list[str]) -> list[str]:
    question = BY_ID[name]
    if not isinstance(question, AnyOf):
        return options[:1]
    together = [option.id for option in question.chosen(options) if not option.alone]
    return together or options[:1]
