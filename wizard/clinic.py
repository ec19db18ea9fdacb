"""The clinic whose name the check carries. Without settings: a fictitious one, for trying it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Clinic:
    """What the pages say about the clinic. `phone` is shown, `phone_link` is dialled."""

    name: str
    note: str
    phone: str
    phone_link: str
    reviewed: str


DEMONSTRATION = Clinic(
    name="Fysiotherapie Voorbeeld",
    note="Dit is een verzonnen praktijk, om de zelfcheck te laten zien.",
    phone="000 000 00 00",
    phone_link="tel:+310000000000",
    reviewed="",
)
