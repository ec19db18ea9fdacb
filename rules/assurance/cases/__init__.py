"""Published cases: a case file, and the answers that a patient with the stated facts would give.

Every stated fact is a phrase; `words` says which phrase gives which answers and `telling` combines
them. Only what is said in plain words gives an answer: a fact that is not stated is left out and
counts as unknown, an empty list was asked and denied. Nothing here knows a single case; a phrase
that nothing understands is reported as unused.
"""

from rules.assurance.cases.reading import CLASSES, BadCaseError, Case, Told, read_cases
from rules.assurance.cases.telling import tell

__all__ = ["CLASSES", "BadCaseError", "Case", "Told", "read_cases", "tell"]
