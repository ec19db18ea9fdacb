"""The answers as a few bytes, each with the fingerprint of its question as it was when answered.

A question whose options changed since has another fingerprint, so that its old answer is not
recognised and is asked again: "none of these" never speaks for an option that was not there yet.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from rules.model import Question
from rules.questions import QUESTIONS

Given = Mapping[str, Sequence[str]]

FINGERPRINT = 3  # bytes
OPTIONS = 2  # bytes: one bit for each option, in the order of the question


class State(NamedTuple):
    """What a visitor gave (question id -> option ids).

    `changed` says that some of it was given to a question that is no longer so.
    """

    given: dict[str, list[str]]
    changed: bool


def fingerprint(question: Question) -> bytes:
    """Bytes that stand for this question and its options, in their order; not for its texts."""
    ids = [question.id, type(question).__name__, *(option.id for option in question.options)]
    return hashlib.blake2b("\n".join(ids).encode(), digest_size=FINGERPRINT).digest()


_BY_FINGERPRINT = {fingerprint(question): question for question in QUESTIONS}


def pack(given: Given) -> str:
    """The text for what was given; what is no option of its question is left out."""
    packed = b"".join(
        mark + _bits(question, given[question.id]).to_bytes(OPTIONS)
        for mark, question in _BY_FINGERPRINT.items()
        if question.id in given
    )
    return base64.b64encode(packed).decode()


def unpack(text: Any) -> State:
    """What a text from `pack` holds; nothing when it is no such text."""
    try:
        packed = base64.b64decode(text, validate=True)
    except (TypeError, ValueError, binascii.Error):
        return State({}, changed=False)
    size = FINGERPRINT + OPTIONS
    given, changed = {}, False
    for start in range(0, len(packed), size):
        question = _BY_FINGERPRINT.get(packed[start : start + FINGERPRINT])
        if question is None:
            changed = True
            continue
        bits = int.from_bytes(packed[start + FINGERPRINT : start + size])
        given[question.id] = [o.id for place, o in enumerate(question.options) if bits >> place & 1]
    return State(given, changed)


def _bits(question: Question, chosen: Sequence[str]) -> int:
    return sum(1 << place for place, o in enumerate(question.options) if o.id in chosen)
