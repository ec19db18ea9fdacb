"""python -m rules prove: every property, on two processors, with a line as each is done."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from typing import TextIO

from rules.assurance.proof.properties import PROPERTIES, Findings
from rules.assurance.proof.space import SIZE

Property = Callable[[], Findings]


def _run(name: str, prove_it: Property) -> tuple[str, Findings, float]:
    start = time.monotonic()
    findings = prove_it()
    return name, findings, time.monotonic() - start


def prove(out: TextIO, what: Mapping[str, Property] = PROPERTIES) -> dict[str, Findings]:
    """Prove every property, print per property what it took, and return what each found."""
    out.write(f"Every property covers all {SIZE:,} answer sets.\n\n")
    out.write(f"{'property':<12} {'boxes or states':>16} {'seconds':>8}  verdict\n")
    found = {}
    with ProcessPoolExecutor(max_workers=2) as pool:
        longest_first = sorted(what, key=lambda name: name != "c")
        for done in as_completed([pool.submit(_run, name, what[name]) for name in longest_first]):
            name, findings, seconds = done.result()
            verdict = "VIOLATED" if findings.violations else "holds for all"
            out.write(f"{name:<12} {findings.steps:>16,} {seconds:>8.1f}  {verdict}\n")
            for violation in findings.violations:
                out.write(f"    {violation}\n")
            out.flush()
            found[name] = findings
    return {name: found[name] for name in what}
