"""Every cause that answers can fit, in the order that decides between equal points."""

from rules.causes.arthrosis import arthrosis
from rules.model import Cause

CAUSES: tuple[Cause, ...] = (arthrosis,)
