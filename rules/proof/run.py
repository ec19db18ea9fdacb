"""python -m rules prove: every property, on two processors, with a line as each is done."""

from __future__ import annotations

import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from typing import TextIO

from rules.proof.properties import PROPERTIES, Findings
from rules.proof.space import SIZE


def _run(name: str) -> tuple[str, Findings, float]:
    start = time.monotonic()
    findings = PROPERTIES[name]()
    return name, findings, time.monotonic() - start


def prove(out: TextIO) -> bool:
    """Prove every property and print per property what it took; True when all hold."""
    out.write(f"Answer sets: {SIZE:,}\n\n")
    out.write(f"{'property':<12} {'boxes or states':>16} {'seconds':>8}  verdict\n")
    holds = True
    with ProcessPoolExecutor(max_workers=2) as pool:
        longest_first = sorted(PROPERTIES, key=lambda name: name not in ("c", "g"))
        for done in as_completed([pool.submit(_run, name) for name in longest_first]):
            name, findings, seconds = done.result()
            verdict = "VIOLATED" if findings.violations else "holds for all"
            out.write(f"{name:<12} {findings.steps:>16,} {seconds:>8.1f}  {verdict}\n")
            for violation in findings.violations:
                out.write(f"    {violation}\n")
            out.flush()
            holds = holds and not findings.violations
    return holds
