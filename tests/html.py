"""python -m tests.html: the HTML of every state, as sent, under the Nu HTML checker.

The checker reads the bytes of the response, not what a browser made of them. It is vnu-jar from
npm, fetched once into a cache in the home directory; that and java are needed here and nowhere
else, so this is no part of pytest. Style sheets are left out: the checker refuses a gradient as
`mask`, which is right CSS. Exit status 1 with faults, 2 when it cannot run.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path as File
from urllib.parse import unquote

from bs4 import BeautifulSoup
from flask import Flask
from werkzeug.test import TestResponse

from app import create_app
from rules.reasoning.path import in_bits
from tests.browser import STATES, State
from wizard.state import STATE, pack

CHECKER = ("vnu-jar", "26.9.27")
CACHE = File.home() / ".cache" / "heupcheck"
JAVA = ("java", "default-jre-headless")  # the program, and the package of Debian that has it


class CannotRunError(Exception):
    """A program that is needed is not there; the message says which and what to do."""


def needed(name: str, package: str) -> str:
    """The path of this program."""
    found = shutil.which(name)
    if not found:
        raise CannotRunError(
            f"This needs {name} and found none: install it (Debian and Ubuntu: "
            f"apt-get install {package})."
        )
    return found


def installed(name: str, version: str) -> File:
    """The folder of this npm package, fetched the first time."""
    home = CACHE / f"{name}-{version}"
    # npm writes this file last: an installation that was broken off is done again.
    if not (home / "node_modules" / ".package-lock.json").exists():
        npm = needed("npm", "npm")
        options = ["--no-save", "--ignore-scripts", "--loglevel=error", "--prefix", str(home)]
        command = [npm, "install", *options, f"{name}@{version}"]
        home.mkdir(parents=True, exist_ok=True)
        if subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode:
            raise CannotRunError(f"npm could not fetch {name} {version}; it says why above.")
    return home / "node_modules" / name


def fetched(app: Flask, state: State, base_url: str = "http://localhost") -> TestResponse:
    """The response that shows this state, for a visitor who gave its answers."""
    client = app.test_client()
    if state.given:
        with client.session_transaction(base_url=base_url) as session:
            session[STATE] = pack(in_bits(state.given))
    response = client.get(state.path, base_url=base_url)
    if state.refused:
        field = BeautifulSoup(response.data, "html.parser").select_one("[name=csrf_token]")
        assert field, f"{state.name}: no form"
        data = {"csrf_token": field["value"]}
        response = client.post(state.path, base_url=base_url, data=data)
    assert response.status_code == state.status, f"{state.name}: {response.status_code}"
    return response


def faults(files: list[File]) -> Iterator[tuple[str, int, str]]:
    """What the checker says of these files: the name, the line and the message."""
    jar = installed(*CHECKER) / "build" / "dist" / "vnu.jar"
    command = [needed(*JAVA), "-jar", str(jar), "--stdout", "--format", "json", *map(str, files)]
    run = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if not run.stdout.startswith("{"):
        raise CannotRunError(f"The checker did not run: {run.stderr.strip()}")
    for fault in json.loads(run.stdout)["messages"]:
        name = File(unquote(fault.get("url", "?"))).stem
        yield name, fault.get("lastLine", 0), fault["message"]


def main() -> int:
    """Print every fault."""
    app = create_app()
    with tempfile.TemporaryDirectory() as folder:
        pages = [File(folder, f"{state.name}.html") for state in STATES]
        for state, page in zip(STATES, pages, strict=True):
            page.write_bytes(fetched(app, state).data)
        try:
            found = list(faults(pages))
        except CannotRunError as error:
            sys.stderr.write(f"{error}\n")
            return 2
    for name, line, message in found:
        sys.stdout.write(f"{name}, line {line}: {message}\n")
    sys.stdout.write(f"{len(pages)} pages, {len(found)} faults.\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
