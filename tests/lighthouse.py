"""python -m tests.lighthouse: what Lighthouse says of the start page, a question and a result.

A phone on slow 4G, as Lighthouse simulates it. The app is served bare: no gzip, no HTTP/2 and no
HTTPS, so behind a proxy it can only be faster. A question and a result are not for search engines
(noindex); only the start page must score on SEO. Exit status 1 for any other score under 100, 2
when it cannot run.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

from app import create_app
from rules.reasoning.path import in_bits
from tests.browser import FLAGS, STATES, Site, State, program, served
from tests.html import CannotRunError, installed, needed
from wizard.state import STATE, pack

VERSION = "12.8.2"
SHOWN = ("begin", "vraag plek", "uitslag fysiotherapeut 3 voorop")
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
MEASURES = ("largest-contentful-paint", "cumulative-layout-shift", "total-blocking-time")


def report(site: Site, state: State) -> dict[str, Any]:
    """The report of Lighthouse on this state."""
    visitor = site.app.test_client()
    with visitor.session_transaction() as session:
        session[STATE] = pack(in_bits(state.given))
    cookie = visitor.get_cookie("heupcheck")
    assert cookie
    command = [
        needed("node", "nodejs"),
        str(installed("lighthouse", VERSION) / "cli" / "index.js"),
        site.address + state.path,
        "--quiet",
        "--output=json",
        f"--only-categories={','.join(CATEGORIES)}",
        f"--chrome-flags={' '.join(['--headless=new', *FLAGS])}",
        f"--extra-headers={json.dumps({'Cookie': f'heupcheck={cookie.value}'})}",
    ]
    environment = {**os.environ, "CHROME_PATH": program()}
    run = subprocess.run(
        command, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    if run.returncode:
        raise CannotRunError(f"Lighthouse did not run on {state.name}: {run.stderr.strip()}")
    found = json.loads(run.stdout)
    assert found["finalDisplayedUrl"] == site.address + state.path, found["finalDisplayedUrl"]
    return found


def scores(found: dict[str, Any]) -> dict[str, int]:
    """The score of each category, out of 100."""
    return {name: round(100 * (found["categories"][name]["score"] or 0)) for name in CATEGORIES}


def failing(found: dict[str, Any], category: str) -> list[str]:
    """The audits that keep this category under 100."""
    parts = found["categories"][category]["auditRefs"]
    audits = [found["audits"][part["id"]] for part in parts if part["weight"]]
    # An audit that does not apply has no score and costs nothing; one that broke has none either.
    broken = [one for one in audits if one["scoreDisplayMode"] == "error"]
    lost = [one for one in audits if one["score"] not in (1, None)] + broken
    details = ("title", "displayValue", "explanation", "errorMessage")
    return [
        f"{one['id']}: {'; '.join(one[key] for key in details if one.get(key))}" for one in lost
    ]


def main() -> int:
    """Print the scores, and what is behind each that is not 100."""
    states = {state.name: state for state in STATES}
    heads = (*CATEGORIES, "LCP", "CLS", "TBT")
    sys.stdout.write(f"{'page':<33}" + "".join(f"{head:>16}" for head in heads) + "\n")
    behind, low = [], False
    with served(create_app()) as site:
        for name in SHOWN:
            try:
                found = report(site, states[name])
            except (CannotRunError, FileNotFoundError) as error:
                sys.stderr.write(f"{error}\n")
                return 2
            points = scores(found)
            cells = [*points.values(), *(found["audits"][one]["displayValue"] for one in MEASURES)]
            sys.stdout.write(f"{name:<33}" + "".join(f"{cell:>16}" for cell in cells) + "\n")
            for category in (category for category in CATEGORIES if points[category] < 100):
                behind += [f"{name}, {category}: {line}" for line in failing(found, category)]
                low = low or category != "seo" or name == "begin"
    sys.stdout.write("".join(f"{line}\n" for line in behind))
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
