"""Deel 4, Over u: what was there before, the rest of the body, and how much it hinders."""

from rules.knowledge.questions.first import ADULT, CHILD, FROM_50, UNDER_50
from rules.model import DONT_KNOW, NONE_OF_THESE, AnyOf, OneOf, Option, Part, Versions

history = AnyOf(
    id="eerder",
    code="Q13, Q31",
    part=Part.YOU,
    asked_when=ADULT,
    title="Was er al eerder iets met uw heupen, knieën of rug?",
    short="Eerder",
    why="Wat er al was, maakt sommige oorzaken waarschijnlijker.",
    missing="Kies wat er al eerder was, of kies ‘Nee, geen van deze’.",
    options=(
        Option(
            "dysplasie",
            "Heupdysplasie: een heupkom die te ondiep is",
            "Ook als u als baby een spreidbroek had.",
        ),
        Option("kinderheup", "Een andere heupziekte als kind, zoals de ziekte van Perthes"),
        Option(
            "artrose", "Een dokter zei dat ik heupartrose heb", "Mensen noemen dat vaak slijtage."
        ),
        Option("knieartrose", "Ik heb knieartrose"),
        Option("rugklacht", "Ik heb vaak rugpijn, of ik had een hernia"),
        Option("familie", "Mijn vader, moeder, broer of zus heeft heupartrose of heupdysplasie"),
        Option(
            "fysio12",
            "Ik oefende voor deze klacht 3 maanden of langer met een fysiotherapeut",
            "En het helpt te weinig.",
        ),
        Option("huisarts", "Ik ben voor deze klacht al bij de huisarts geweest"),
        NONE_OF_THESE,
    ),
)

_WEIGHT_LOSS = Option(
    "afvallen", "Ik val af zonder dat ik dat wil", sign="U valt af zonder dat u dat wilt."
)
_SWEATS = Option(
    "zweten",
    "Ik zweet ’s nachts zo erg dat ik kleren of lakens moet wisselen",
    "Niet door de overgang.",
    sign="U zweet ’s nachts zo erg dat u kleren moet wisselen.",
)
_JOINTS = Option("gewrichten", "Een ander gewricht is dik", sign="Een ander gewricht wordt dik.")

body_under_50 = AnyOf(
    id="lichaam",
    code="Q29",
    part=Part.YOU,
    asked_when=UNDER_50,
    title="Heeft u de laatste weken ook een van deze klachten?",
    short="Rest van het lichaam",
    why="Soms hoort een heupklacht bij een ziekte in de rest van het lichaam.",
    missing="Kies wat u heeft, of kies ‘Nee, geen van deze’.",
    skipped="Versie onder 50 jaar.",
    each_worse=True,
    options=(_WEIGHT_LOSS, _SWEATS, _JOINTS, NONE_OF_THESE),
)

body_from_50 = AnyOf(
    id="lichaam50",
    code="Q29",
    part=Part.YOU,
    asked_when=FROM_50,
    title="Heeft u de laatste weken ook een van deze klachten?",
    short="Rest van het lichaam",
    why="Soms hoort een heupklacht bij een ziekte in de rest van het lichaam.",
    missing="Kies wat u heeft, of kies ‘Nee, geen van deze’.",
    skipped="Versie vanaf 50 jaar: hoofdpijn en slecht zien wijzen pas dan op een ontstoken "
    "bloedvat.",
    each_worse=True,
    options=(
        _WEIGHT_LOSS,
        _SWEATS,
        Option(
            "tweezijdig",
            "Links én rechts pijn en stijfheid in schouders, nek of bovenarmen",
            "En ook in heupen of bovenbenen.",
            sign="U krijgt links en rechts pijn en stijfheid in uw schouders, nek of bovenarmen.",
        ),
        _JOINTS,
        Option(
            "hoofdpijn",
            "Nieuwe hoofdpijn, of een pijnlijke hoofdhuid",
            sign="U krijgt nieuwe hoofdpijn, of een pijnlijke hoofdhuid.",
        ),
        Option("kauwen", "Pijn in mijn kaak bij het kauwen", sign="U krijgt pijn bij het kauwen."),
        Option("zicht", "Plotseling slecht of dubbel zien"),
        NONE_OF_THESE,
    ),
)

body_child = AnyOf(
    id="lichaamkind",
    code="Q29",
    part=Part.YOU,
    asked_when=CHILD,
    title="Heeft het kind de laatste weken ook een van deze klachten?",
    short="Rest van het lichaam",
    why="Soms hoort een heupklacht bij een ziekte in de rest van het lichaam.",
    missing="Kies wat het kind heeft, of kies ‘Nee, geen van deze’.",
    each_worse=True,
    options=(
        Option("afvallen", "Valt af"),
        Option("moe", "Is erg moe of bleek"),
        Option("zweten", "Zweet ’s nachts erg"),
        _JOINTS,
        NONE_OF_THESE,
    ),
)

body_adult = Versions((body_under_50, body_from_50))

impact = OneOf(
    id="last",
    code="Q30",
    part=Part.YOU,
    asked_when=ADULT,
    title="Hoeveel last heeft u hiervan?",
    short="Last",
    why="Zo weten wij welke hulp bij u past.",
    missing="Kies hoeveel last u heeft.",
    worse=(("licht", "sport", "dagelijks", "ernstig"),),
    no="licht",
    options=(
        Option("licht", "Weinig, ik doe bijna alles nog"),
        Option("sport", "Vooral bij sporten of ver lopen"),
        Option("dagelijks", "Ook bij gewone dingen of op mijn werk"),
        Option(
            "ernstig",
            "Heel veel, ik kan bijna niets of slaap bijna niet",
            sign="U kunt bijna niets meer, of u slaapt bijna niet.",
        ),
        DONT_KNOW,
    ),
)
