"""python -m translations: every catalogue as the texts are now, compiled; and what to translate.

Run it after a change of a text, translate what it names, and run it again. A catalogue changes only
where the texts did: its entries stand in alphabetical order, each text on one line, without
the file that it comes from, and nothing is guessed from a text that looks like it.
"""

from __future__ import annotations

import sys
from pathlib import Path as File

from babel.messages.frontend import CommandLineInterface
from babel.messages.pofile import read_po

FOLDER = File(__file__).parent
ROOT = FOLDER.parent
TEMPLATE = ROOT / "messages.pot"  # kept, because a new language begins with it


def _babel(command: str, *options: str | File) -> None:
    arguments = ["pybabel", "-q", command, *map(str, options)]
    CommandLineInterface().run(arguments)  # type: ignore[no-untyped-call] # Babel types it not


def extract(template: File) -> None:
    """Write every text of the project to this file."""
    marks = ("-k", "both", "-c", "Translators:")
    shape = ("--sort-output", "--no-location", "--no-wrap")
    _babel("extract", "-F", ROOT / "pyproject.toml", *marks, *shape, "-o", template, ROOT)


def update(template: File, folder: File) -> None:
    """Give every catalogue in `folder` the texts of this file, and compile it."""
    shape = ("--no-wrap", "--ignore-pot-creation-date")
    only = ("--ignore-obsolete", "--no-fuzzy-matching")
    _babel("update", "-i", template, "-d", folder, *shape, *only)
    _babel("compile", "-d", folder)


def untranslated(file: File) -> list[str]:
    """The texts that this catalogue does not translate yet."""
    with file.open("rb") as content:
        return [str(message.id) for message in read_po(content) if not message.string]


def main() -> int:
    """Update every catalogue; exit status 1 while there is something to translate."""
    extract(TEMPLATE)
    update(TEMPLATE, FOLDER)
    missing = 0
    for file in sorted(FOLDER.glob("*/LC_MESSAGES/*.po")):
        texts = untranslated(file)
        missing += len(texts)
        todo = "translate these, and run this again:" if texts else "complete."
        lines = [f"{file.relative_to(ROOT)}, {len(texts)} untranslated: {todo}", *texts]
        sys.stdout.write("\n    ".join(lines) + "\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
