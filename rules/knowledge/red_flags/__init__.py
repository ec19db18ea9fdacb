"""Every red flag, most urgent first: condition, least urgency, reason, evidence.

The rules are those of clinical-corrections §1.3, under the same codes. The highest urgency wins
and nothing lowers it; no flag reads a score.
"""

from rules.knowledge.red_flags import (
    abdomen_pregnancy,
    bleeding,
    bones,
    children,
    disease,
    falls,
    infection,
    nerves_vessels,
)
from rules.model import RedFlag

RED_FLAGS: tuple[RedFlag, ...] = tuple(
    sorted(
        falls.FLAGS
        + bones.FLAGS
        + bleeding.FLAGS
        + infection.FLAGS
        + nerves_vessels.FLAGS
        + abdomen_pregnancy.FLAGS
        + disease.FLAGS
        + children.FLAGS,
        key=lambda flag: -1 if flag.level is None else flag.level,
        reverse=True,
    )
)
