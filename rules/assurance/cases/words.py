"""Which stated fact, or which words of it, give which answers of the check."""

from __future__ import annotations

import re
from collections.abc import Mapping

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

NUMB = r"numb|tingl|par(a)?esth|pins and needles|sensory loss|burning (skin|patch|thigh)"
NEURO: Rows = (
    *DANGER,
    (NUMB, "gevoel tinteling"),  # `_leg` says which part of the leg
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
PAST_LOAD = r"\b(former|formerly|used to|previously|limited)\b"

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
RESTATED = ("story", "location_note")  # in these a sentence without an answer is no lost fact

# One subject asked in several versions: the answer goes to each version that offers it.
VERSIONS = {
    "risico": ("risico", "risicojong"),
    "lichaam": ("lichaam", "lichaam50", "lichaamkind"),
    "buik": ("buik", "buikkind"),
    "belasting": ("belasting", "belastinghuid"),
}

DENIED = re.compile(
    r"\b(no|none|not|without|never|denie[sd]|neither|nor|didn.t|isn.t)\b.*", re.I | re.S
)
RELATIVES = re.compile(
    r"\b(family|father|mother|aunt|uncle|sister|brother|cousin|grand\w+)\b", re.I
)
