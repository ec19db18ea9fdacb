"""The kinds of thing that the clinical knowledge is made of; the knowledge itself stands beside it.

Questions are asked, red flags set a minimum urgency, causes are ordered by points. All of them
are frozen values with their Dutch text and their source beside the thing that they describe.
"""

from rules.model.question import (
    DONT_KNOW,
    NONE_OF_THESE,
    NOTHING,
    Answers,
    AnyOf,
    OneOf,
    OneOfChosen,
    Option,
    Part,
    Question,
    Versions,
)
from rules.model.rule import (
    Care,
    Cause,
    Contact,
    Evidence,
    Finding,
    Fit,
    Grade,
    Help,
    Reason,
    RedFlag,
    Result,
    Statement,
    Urgency,
    say,
)

__all__ = [
    "DONT_KNOW",
    "NONE_OF_THESE",
    "NOTHING",
    "Answers",
    "AnyOf",
    "Care",
    "Cause",
    "Contact",
    "Evidence",
    "Finding",
    "Fit",
    "Grade",
    "Help",
    "OneOf",
    "OneOfChosen",
    "Option",
    "Part",
    "Question",
    "Reason",
    "RedFlag",
    "Result",
    "Statement",
    "Urgency",
    "Versions",
    "say",
]
