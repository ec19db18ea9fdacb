"""Published cases: a case file, and the answers that a patient with the stated facts would give.

Every stated fact is a phrase, and the tables below say which phrase gives which answers; a few
functions after them combine facts. Only what is said in plain words gives an answer: a fact that
is not stated is left out and counts as unknown, an empty list was asked and denied. Nothing here
knows a single case; a phrase that no table understands is reported as unused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path as File
from typing import Any

from rules.model import AnyOf, Urgency
from rules.questions import BY_ID


class BadCaseError(Exception):
    """A case file cannot be used; the message says what, where and what to do."""


@dataclass(frozen=True)
class Case:
    """One published case: the stated facts by field, and what a fair judge expects."""

    id: str
    facts: Mapping[str, Any]
    cause: str
    also: tuple[str, ...]
    minimum: Urgency
    maximum: Urgency
    hard: bool


@dataclass(frozen=True)
class Told:
    """What became of the facts: answers, facts without an answer, and what had to be assumed."""

    answers: dict[str, list[str]]
    unused: tuple[str, ...]
    assumed: tuple[str, ...]


# The form of a case file

CLASSES = (
    "osteoarthritis",
    "bursitis_gtps",
    "nerve",
    "overuse",
    "dysplasia",
    "trauma_fracture",
    "other_serious",
    "other_nonserious",
)
_ONE_OF = {
    "onset": ("sudden_trauma", "sudden_no_trauma", "gradual", "since_childhood"),
    "stiffness": (
        "none",
        "morning_lt30",
        "morning_30_60",
        "morning_gt60",
        "after_rest",
        "unspecified",
    ),
    "clicking": ("none", "painless", "painful", "locking"),
    "weight_bearing": ("full", "painful_limp", "with_aid", "unable"),
    "cause": CLASSES,
    "urgency_minimum": tuple(urgency.id for urgency in Urgency),
    "urgency_maximum": tuple(urgency.id for urgency in Urgency),
}
_SOME_OF = {
    "pain_locations": (
        "groin",
        "lateral",
        "buttock",
        "anterior_thigh",
        "posterior_thigh",
        "knee",
        "low_back",
        "below_knee",
    ),
    "cause_also_acceptable": CLASSES,
}
_NUMBERS = ("age", "duration_days")
_YES_OR_NO = ("minor", "trauma", "hard_from_history")
_TEXTS = ("story", "duration", "location_note", "side", "radiation")
_WORDS = (
    "swelling_redness_warmth",
    "fever",
    "night_pain",
    "lying_on_side",
    "aggravating",
    "easing",
    "neuro",
    "load_change",
    "other_symptoms",
    "course",
)
_REQUIRED = ("cause", "urgency_minimum", "urgency_maximum")


def read_cases(file: File) -> list[Case]:
    """The cases in a JSON file, in the form of tests/cases-dev.json.

    Raises BadCaseError for a missing file, text that is no JSON list of cases, or a wrong field.
    """
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadCaseError(
            f"{file}: cannot be read ({error.strerror}); give a JSON file."
        ) from error
    except ValueError as error:
        raise BadCaseError(f"{file}: is not JSON ({error}); give a list of cases.") from error
    if not isinstance(content, list) or not content:
        raise BadCaseError(f"{file}: holds no list of cases; see tests/cases-dev.json.")
    cases = [_case(file, number, facts) for number, facts in enumerate(content, start=1)]
    ids = [case.id for case in cases]
    for name in ids:
        if ids.count(name) > 1:
            raise BadCaseError(f"{file}: case {name!r}, field 'id': is used twice; rename one.")
    return cases


def _case(file: File, number: int, facts: object) -> Case:
    if not isinstance(facts, dict):
        raise BadCaseError(f"{file}: case number {number} is no object; write fields and values.")
    name = facts.get("id")
    if not isinstance(name, str) or not name:
        raise BadCaseError(f"{file}: case number {number}, field 'id': missing; give it a text.")
    for field in (*_ONE_OF, *_SOME_OF, *_NUMBERS, *_YES_OR_NO, *_TEXTS, *_WORDS, "history"):
        problem = _problem(field, facts.get(field))
        if problem:
            raise BadCaseError(f"{file}: case {name!r}, field {field!r}: {problem}")
    minimum = Urgency.of(facts["urgency_minimum"])
    maximum = Urgency.of(facts["urgency_maximum"])
    if minimum > maximum:
        raise BadCaseError(
            f"{file}: case {name!r}, field 'urgency_minimum': is above urgency_maximum; swap them."
        )
    also = tuple(facts.get("cause_also_acceptable") or ())
    hard = facts.get("hard_from_history") is True
    return Case(name, facts, facts["cause"], also, minimum, maximum, hard)


def _problem(field: str, value: object) -> str | None:
    """What is wrong with the value of a field, and what to do; None when nothing is."""
    if value is None:
        return "is missing; it cannot be null." if field in _REQUIRED else None
    if field in _ONE_OF:
        known = value in _ONE_OF[field]
        return None if known else f"{value!r} is unknown; give one of {', '.join(_ONE_OF[field])}."
    if field in _SOME_OF:
        known = isinstance(value, list) and all(item in _SOME_OF[field] for item in value)
        return None if known else f"{value!r}: give a list of {', '.join(_SOME_OF[field])}."
    if field in _NUMBERS:
        known = isinstance(value, int | float) and not isinstance(value, bool) and value >= 0
        return None if known else f"{value!r} is no number of 0 or more; give one, or null."
    if field in _YES_OR_NO:
        return None if isinstance(value, bool) else f"{value!r}: give true, false or null."
    if field in _TEXTS:
        return None if isinstance(value, str) else f"{value!r} is no text; give one, or null."
    if field == "history":
        return None if isinstance(value, dict) else f"{value!r} is no object; name each condition."
    texts = isinstance(value, list) and all(isinstance(item, str) for item in value)
    known = texts or isinstance(value, bool | str)
    return None if known else f"{value!r}: give a list of texts, a text, true, false or null."


# The mapping: phrase -> answers ("question option"). Every row that matches gives its answers;
# where a question takes one answer the first row wins. A row for words never sees what follows
# "no", "not" or "without".

Rows = tuple[tuple[str, str], ...]

EXACT: Mapping[str, Mapping[str, str]] = {
    "weight_bearing": {
        "full": "staan normaal",
        "painful_limp": "staan mank",
        "with_aid": "staan hulp",
        "unable": "staan niet",
    },
    "stiffness": {
        "none": "stijfheid geen",
        "morning_lt30": "stijfheid korter30",
        "morning_30_60": "stijfheid 30-60",
        "morning_gt60": "stijfheid langer60",
        "after_rest": "stijfheid korter30",  # starting stiffness is gone after the first steps
    },
    "clicking": {
        "none": "knappen nee",
        "painless": "knappen pijnloos",
        "painful": "knappen pijn",
        "locking": "knappen slot",
    },
    "pain_locations": {
        "groin": "plek lies",
        "lateral": "plek buiten",
        "buttock": "plek bil",
        "anterior_thigh": "plek dijvoor",
        "posterior_thigh": "plek dijachter",
        "knee": "plek knie",
        "low_back": "plek rug",
        "below_knee": "gevoel onderknie",
    },
    "fever": {"yes": "koorts koorts", "no": "koorts geen"},
    "lying_on_side": {"yes": "houding zijligging", "painful": "houding zijligging"},
    "swelling_redness_warmth": {"none": "huid geen", "no": "huid geen"},
    "neuro": {"none": "uitval geen", "no": "uitval geen"},
    "aggravating": {"none": "bewegen geen, houding geen"},
    "easing": {"none": "minder niets"},
    "load_change": {"none": "belasting geen", "no": "belasting geen"},
}

_FAR = r"(metres|meters|yards|minutes|mins?|m)\b"

LUMP: Rows = (
    (r"(?=.*groin).*\b(lump|bulge)", "buik bult"),
    (r"(lump|bulge)\b.*\b(goes|gone|went|disappear\w*|reduc\w+)", "bult terug"),
    (r"irreducible|incarcerated|strangulated", "bult vast"),
)

DANGER: Rows = (
    (r"\b(chills|shiver\w*|rigors?)\b", "koorts rillingen"),
    (r"\b(feel\w* (very )?ill|unwell|malaise|systemically ill)\b|^(very )?ill$", "koorts ziek"),
    (r"\b(confus\w+|drows\w+|deliri\w+)", "koorts verward"),
    (r"saddle|perine(al|um).*numb|numb\w*.*(perine|genital|between the legs)", "uitval rijbroek"),
    (r"urin\w* (retention|incontinence)|cannot (urinate|pass urine)|loses urine", "uitval plas"),
    (r"(bowel|f(a)?ecal) incontinence|loses stool", "uitval ontlasting"),
    (r"foot.?drop|cannot lift (the |her |his )?(\w+ )?foot|weak\w* .*(foot|ankle)", "uitval voet"),
    (r"both legs (are )?(weak|numb)|(weak|numb)\w* (of|in) both legs", "uitval beidebenen"),
    (r"giv(es|ing|en) way|gave way|buckl\w+", "uitval zakt"),
    (r"\b(leg|calf|limb)\b[^,]{0,25}\bsw(ollen|elled|elling)", "vaten dikbeen"),
    (r"\bsw(ollen|elling of the)\b[^,]{0,20}\b(leg|calf|limb)\b", "vaten dikbeen"),
    (r"\b(cold|pale|blue|pulseless) (\w+ )?(leg|foot|limb)", "vaten koudbeen"),
    (r"short\w* of breath|breathless|dyspn|haemoptysis|hemoptysis|cough\w* blood", "vaten benauwd"),
    (r"pleuritic|pain on breathing|(breathing|breath) hurts", "vaten pijnadem"),
    (r"\b(faint(ed|ing|s)|syncope|passed out|collapsed)\b", "vaten flauw"),
    *LUMP,
    (r"testic|scrot", "buik zaadbal"),
    (r"(severe|acute|sudden) (\w+ )?(abdominal|belly|stomach) pain", "buik buik"),
    (r"pulsat\w+|throbbing (lump|mass)", "buik klop"),
    (r"dysuria|h(a)?ematuria|blood in (the |her |his )?urine|painful urination", "buik plaspijn"),
    (r"menstrua|(during|with) (her )?periods?|dyspareunia|intercourse", "buik onderbuik"),
    (r"\bsex is painful|painful sex", "buik onderbuik"),
    (r"short(er|ened) (\w+ )?leg|leg (is |was )?short(er|ened)", "been korter"),
    (r"(externally|outward\w*) (rotated|turned)|turned out", "been gedraaid"),
    (r"(growing|expanding) (bruise|h(a)?ematoma)", "been bult_blauw"),
    (r"open wound|wound .*bleed", "been wond"),
    (r"weight loss|los(t|ing) weight|loss of weight|lost \d+ ?(kg|kilo|pound)", "lichaam afvallen"),
    (r"night sweats|sweats? (at|in the) night", "lichaam zweten"),
    (r"\bshoulders\b|shoulder girdle", "lichaam schouders"),
    (r"\bjaw\b|scalp|new headache", "lichaam hoofdkaak"),
    (r"(loss of|lost|blurred|double) (vision|sight)", "lichaam zicht"),
    (r"swollen (\w+ )?joints?|joint swelling|joints? (are |is )?swollen", "lichaam gewrichten"),
    (r"\b(tired|fatigue\w*|pale|letharg\w+)\b", "lichaam moe"),
)

STORY: Rows = (
    *DANGER,
    (r"\b(10|[89])( of |/| out of )10\b", "pijn 8-10"),
    (r"\b[5-7]( of |/| out of )10\b", "pijn 5-7"),
    (r"\b[0-4]( of |/| out of )10\b", "pijn 0-4"),
    (
        r"\b(severe|excruciating|unbearable|agonising|agonizing)\W+(?!limp)(\w+\W+){0,3}pain",
        "pijn 8-10",
    ),
    (r"\bmoderate\W+(\w+\W+){0,3}pain", "pijn 5-7"),
    (r"\b(mild|slight)\W+(\w+\W+){0,3}pain", "pijn 0-4"),
    (r"worse\W+(\w+\W+){0,3}(days|week)\b|rapidly|quickly worse", "beloop snelerger"),
    (r"\b(shoes|socks|toenails?|laces)\b", "lukt sokken"),
    (r"\b(in|into|out of) (the|a|her|his) car", "lukt auto"),
    (rf"\bwalk\w*\W+(\w+\W+){{0,4}}?(\d+|a few) ?{_FAR}|half a mile|few steps", "lukt ver"),
    (r"bedridden|bedbound|housebound", "last ernstig"),
    (r"(dressing|cooking|housework|daily activities)\W+(\w+\W+){0,3}limited", "last dagelijks"),
    (r"nothing (helps|eases)", "minder niets"),
    (r"(?<!knee )\b(locks|locked|locking|catches|catching)\b", "knappen slot"),
)

# What did not help: the only rows that see a whole sentence, "not" and "no" included.
NO_HELP: Rows = (
    (
        r"(physio\w*|physical therapy)\W+(\w+\W+){0,4}"
        r"(did not|does not|didn.t|has not|no|failed|without|little)\b",
        "eerder fysio",
    ),
    (r"(failed|despite|no (benefit|relief) from) (\w+ )?(physio|physical therapy)", "eerder fysio"),
)

_NUMB = r"numb|tingl|par(a)?esth|pins and needles|sensory loss|burning (skin|patch|thigh)"
NEURO: Rows = (
    *DANGER,
    (_NUMB, "gevoel tinteling"),  # `_leg` says which part of the leg
    (r"\bweak(ness)?\b(?!.*(foot|ankle|both))", "uitval zakt"),  # the only answer without a place
)

AGGRAVATING: Rows = (
    (r"\bwalk|weight.?bearing|bearing weight", "bewegen lopen"),
    (r"stair|climb|hill|slope|incline", "bewegen trap"),
    (
        r"rising|getting up|standing up|sit.to.stand|first steps|(from|out of) a chair",
        "bewegen opstaan",
    ),
    (r"turning|twist|pivot|rotat|squat|crouch|lung(e|ing)|flexion|\bcar\b", "bewegen draaien"),
    (r"\brun|sport|jump|kick|sprint|training|danc|lung(e|ing)|exercise", "bewegen sport"),
    (r"(any|every|all|slightest) movement", "bewegen elke"),
    (r"\bsit(?!\w* cross)|driving", "houding zitten"),
    (r"\b(lying|sleeping) on", "houding zijligging"),
    (r"cross|(one|single).leg", "houding benenkruis"),
    (r"\bstanding\b(?! (up|on))", "houding staan"),
    (r"\bbending|stoop|reaching|leaning forward|lifting", "houding bukken"),
    (r"cough|sneez|strain", "houding hoesten"),
    (r"early morning|second half of the night", "nacht opstaan"),
    (r"(lying|sleeping) on.*night|night.*(lying|sleeping) on", "nacht zij"),
    (r"\bnight", "nacht altijd"),
    (r"socks|shoes", "lukt sokken"),
    (rf"\bwalk\w*\W+(\w+\W+){{0,4}}?(\d+|a few) ?{_FAR}|half a mile", "lukt ver"),
)

EASING: Rows = (
    *LUMP,
    (r"\bsit", "minder zitten"),
    (r"\brest|lying|stopping (the )?(sport|running|activity)", "minder rust"),
    (r"\bmov(ing|ement)|walking about|activity|exercise", "minder bewegen"),
    (r"standing still", "minder stilstaan"),
    (r"(bend|lean)\w* forward|trolley|shopping cart", "minder voorover"),
)

SKIN: Rows = (
    (r"warm|heat|\bhot\b", "huid warm"),
    (r"\bred(ness)?\b|erythema", "huid rood"),
    (r"swell|swollen|\blump|\bmass\b", "huid dik"),
    (r"purple|bruis|ecchymos|discolo", "huid paars"),
    (r"wound|leak|discharg|sinus|fistula", "huid wondlek"),
)

COURSE: Rows = (
    (r"rapid|quick|fast", "beloop snelerger"),
    (r"wors|progress|increas", "beloop erger"),
    (r"improv|better|resolv", "beloop beter"),
    (r"stable|unchanged|constant|persist", "beloop gelijk"),
    (r"fluctuat|recur|intermit|episod", "beloop wisselt"),
)

PLACES: Rows = (
    (r"\b(inner|medial)\b[^,]*\bthigh", "plek dijbinnen"),
    (r"\b(outer|outside|side|lateral)\b[^,]*\bthigh", "plek dijzij"),
    (r"\b(front|anterior)\b[^,]*\bthigh", "plek dijvoor"),
    (r"\b(back(/\w+)?( and \w+)? of|posterior)\b[^,]*\b(thigh|leg)", "plek dijachter"),
    (r"\bbuttock", "plek bil"),
    (r"\bgroin", "plek lies"),
    (r"deep in the hip", "plek diep"),
    (r"to the knees?\b", "plek knie"),
    (r"lower leg|\bfoot\b|calf|\btoes\b|ankle|below the knee|down the leg", "gevoel onderknie"),
)

LOAD: Rows = (
    (
        r"increas|\bmore\b|new (job|work|sport|training|exercise)|started|took up",
        "belasting opbouw",
    ),
    (r"(ran|after) a (\w+ )?(marathon|race)|for (a )?few weeks|resum|built up", "belasting opbouw"),
    (
        r"\brun(s|ner|ning)?\b|marathon|\b(bi)?cycl|triathl|distance|rowing|endurance",
        "belasting duurloop",
    ),
    (r"recruit|military|\bmarch(es|ing)\b", "belasting duurloop"),
    (r"football|soccer|hockey|skat|rugby|basketball|handball|tennis|judo", "belasting draaisport"),
    (r"danc|ballet|gymnast|yoga", "belasting dans"),
    (r"heavy|lift|ambulance|nurs|construct|build(er|ing)|farm|manual", "belasting zwaarwerk"),
    (r"\bdesk|\bsit|office|driver|receptionist|computer|sedentary", "belasting veelzitten"),
)
_PAST_LOAD = r"\b(former|formerly|used to|previously|limited)\b"

HISTORY: Rows = (
    (
        r"^(?!.*(knee|shoulder|valve|hormone)).*(prosthesis|replace|arthroplasty)",
        "heupbot prothese",
    ),
    (
        r"^(?!.*\byears?\b).*(\bhip\b.*(surg|operat|inject|arthrosc)|inject.*\bhip)",
        "heupbot ingreep",
    ),
    (
        r"^(?!.*congenital).*((fracture|dislocat)[^,]*\bhip|hip[^,]*(fracture|dislocat))",
        "heupbot breuk",
    ),
    (r"osteopor|brittle|vertebral fracture|fragility", "heupbot botontkalking"),
    (r"dron(ate|ic)|bisphosph|denosumab|raloxifene|teriparatide", "heupbot botmedicijn"),
    (r"cancer|malignan|lymphoma|leuk(a)?emia|myeloma|metasta|melanoma", "ziekten kanker"),
    (
        r"immun\w*.?(suppress|defici|compromis)|chemo|transplant|\bhiv\b|methotrexate",
        "ziekten weerstand",
    ),
    (r"diabet", "ziekten diabetes"),
    (r"rheumatoid|spondyl|psoria|crohn|colitis|uveitis", "ziekten reuma"),
    (r"sickle", "ziekten sikkelcel"),
    (r"(infected|open) wound|skin infection|cellulitis|(leg|foot|skin) ulcer", "ziekten huidwond"),
    (r"anticoag|apixaban|rivaroxaban|warfarin|h(a)?emophilia|coumar", "risico bloedverdunner"),
    (r"(steroid|predni)(?!.*(inject|inhal|cream))", "risico prednison"),
    (r"^alcohol(?!.*(social|occasion|moderat))", "risico alcohol"),
    (r"(iv|intravenous|inject\w*) drug", "risico spuit"),
    (r"smok|tobacco", "risico roken"),
    (r"atrial|heart|cardi|coronary|vascular disease|arterial|stroke", "risico hartvaat"),
    (r"(gave birth|post.?partum|delivered)(?!.*years?)", "risico bevallen9"),
    (r"pregnan(?!.*(birth|partum|deliver|earlier|previous|years))", "risico zwanger"),
    (r"dysplasia|harness|congenital.*dislocat", "eerder dysplasie"),
    (r"childhood hip|perthes|slipped|epiphys", "eerder kinderheup"),
    (r"^(hip )?(osteo)?arthr(itis|osis)(?!.*knee)", "eerder artrose"),
    (r"knee (osteo)?arthr|arthr(itis|osis).*knee", "eerder knieartrose"),
    (r"back pain|lumbar|sciatica|\bdisc\b|spinal|spine", "eerder rugklacht"),
)

# A sentence about a relative, with parents, brothers and sisters only: the rest is not asked.
FAMILY: Rows = (
    (
        r"^(?!.*(aunt|uncle|cousin|grand)).*(dysplas|osteoarthr|hip (arthr|replace|prosthesis))",
        "eerder familie",
    ),
)

TABLES: Mapping[str, Rows] = {
    "fever": ((r"\w", "koorts koorts"),),
    "aggravating": AGGRAVATING,
    "easing": EASING,
    "neuro": NEURO,
    "swelling_redness_warmth": (*DANGER, *SKIN),
    "load_change": LOAD,
    "history": HISTORY,
    "course": COURSE,
    "radiation": PLACES,
    "location_note": PLACES,
    "other_symptoms": (*STORY, *NEURO, (r"purple|discolo\w+ skin", "huid paars")),
    "story": (*STORY, (r"purple|black skin", "huid paars")),
}
_RESTATED = ("story", "location_note")  # in these a sentence without an answer is no lost fact

# One subject asked in several versions: the answer goes to each version that offers it.
_VERSIONS = {
    "risico": ("risico", "risicojong"),
    "lichaam": ("lichaam", "lichaam50", "lichaamkind"),
    "buik": ("buik", "buikkind"),
    "belasting": ("belasting", "belastinghuid"),
}

_DENIED = re.compile(
    r"\b(no|none|not|without|never|denie[sd]|neither|nor|didn.t|isn.t)\b.*", re.I | re.S
)
_RELATIVES = re.compile(
    r"\b(family|father|mother|aunt|uncle|sister|brother|cousin|grand\w+)\b", re.I
)


def tell(case: Case) -> Told:
    """The answers that a patient with the facts of this case gives to the check."""
    answers: list[str] = []
    unused: list[str] = []
    for field in dict.fromkeys((*EXACT, *TABLES)):
        for phrase in _phrases(case, field):
            found = _understood(case, field, phrase)
            answers += found
            if not found and field not in _RESTATED:
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
        stated = _DENIED.sub("", part)
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
    if _RELATIVES.search(phrase):
        return [answer for pattern, answer in FAMILY if _says(pattern, _DENIED.sub("", phrase))]
    whole = NO_HELP if field in ("story", "other_symptoms") else ()
    if field == "load_change" and _says(_PAST_LOAD, phrase):
        return []
    stated = _DENIED.sub("", phrase)
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


def _beginning(case: Case, answers: list[str], assumed: list[str]) -> list[str]:  # noqa: ARG001
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
    return (_DENIED.sub("", phrase) for field in fields for phrase in _phrases(case, field))


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


def _length(case: Case, answers: list[str], assumed: list[str]) -> list[str]:  # noqa: ARG001
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
    if said and not _DENIED.sub("", said[0]):
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


def _skin(case: Case, answers: list[str], assumed: list[str]) -> list[str]:  # noqa: ARG001
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
    numb = " ".join(phrase for phrase in phrases if _says(_NUMB, phrase))
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


def _cancer(case: Case, answers: list[str], assumed: list[str]) -> list[str]:  # noqa: ARG001
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
        for name in _VERSIONS.get(subject, (subject,)):
            if option in BY_ID[name].option_ids:
                chosen.setdefault(name, []).append(option)
    return {name: _allowed(name, options) for name, options in chosen.items()}


def _allowed(name: str, options: list[str]) -> list[str]:
    question = BY_ID[name]
    if not isinstance(question, AnyOf):
        return options[:1]
    together = [option.id for option in question.chosen(options) if not option.alone]
    return together or options[:1]
