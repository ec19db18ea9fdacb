"""The answers as a few bytes, each with the fingerprint of its question as it was when answered.

A question whose options changed since has another fingerprint, so that its old answer is not
recognised and is asked again: "none of these" never speaks for an option that was not there yet.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import struct
from collections.abc import Mapping
from typing import Any, NamedTuple

from rules.knowledge.questions import QUESTIONS
from rules.model import Question

STATE = "stand"  # what the session calls the answers

FINGERPRINT = 3  # bytes
ENTRY = struct.Struct(f">{FINGERPRINT}sH")  # and the bits of the options chosen


class State(NamedTuple):
    """What a visitor gave: per question id the bits of the options.

    `changed` says that some of it was given to a question that is no longer so.
    """

    given: dict[str, int]
    changed: bool


def fingerprint(question: Question) -> bytes:
    """Bytes that stand for this question and its options, in their order; not for its texts."""
    ids = [question.id, type(question).__name__, *(option.id for option in question.options)]
    return hashlib.blake2b("\n".join(ids).encode(), digest_size=FINGERPRINT).digest()


_FINGERPRINTS = {question.id: fingerprint(question) for question in QUESTIONS}
_BY_FINGERPRINT = {mark: name for name, mark in _FINGERPRINTS.items()}


def pack(given: Mapping[str, int]) -> str:
    """The text for what was given."""
    packed = b"".join(
        [ENTRY.pack(mark, given[name]) for name, mark in _FINGERPRINTS.items() if name in given]
    )
    return base64.b64encode(packed).decode()


def unpack(text: Any) -> State:
    """What a text from `pack` holds; nothing when it is no such text."""
    try:
        packed = base64.b64decode(text, validate=True)
    except (TypeError, ValueError, binascii.Error):
        return State({}, changed=False)
    whole = len(packed) - len(packed) % ENTRY.size
    given, changed = {}, whole < len(packed)
    for mark, bits in ENTRY.iter_unpack(packed[:whole]):
        if mark in _BY_FINGERPRINT:
            given[_BY_FINGERPRINT[mark]] = bits
        else:
            changed = True
    return State(given, changed)
