"""python -m rules: ask the rules a question from the command line.

assess FILE     the result for answers in a JSON file (question id -> option id, or a list of them)
schema          every question with its options and conditions
review          the reviewer's book: every rule and text, as Markdown; --language en for English
evaluate FILE   how well the rules do on published cases; --json for other programs
mix             what ordinary visitors get, and who moved since the recorded build; --json;
                --record makes this build the recorded one, --book keeps the figures for the book
prove           the proof for every set of answers; exit status 1 on a violation
diff            what changed since the rules were approved, for how many sets of answers
approve         record the rules as they are now, proven and measured, unsigned; a clinician who
                has read them signs with --sign --name NAME --role fysiotherapeut|huisarts

assess and schema print JSON. Bad input is one line on stderr and exit status 2.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path as File

from rules.assurance.approval import Signature
from rules.assurance.approving import (
    ROLES,
    NotProvenError,
    NotSignedError,
    approve,
    confirmed,
    difference,
)
from rules.assurance.cases import read_cases
from rules.assurance.evaluate import as_json, evaluate, report
from rules.assurance.mix import report as mix
from rules.assurance.mix.measure import COUNT, measure, record
from rules.assurance.proof.run import prove
from rules.assurance.review import book
from rules.language import DUTCH, languages, speaking
from rules.reasoning.plain import BadInputError, read_answers, result_as_json, schema

CASES = File(__file__).parent.parent / "tests" / "cases.json"


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m rules", description="The rules of heupcheck.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("assess", help="the result for answers in a JSON file").add_argument(
        "file", type=File
    )
    commands.add_parser("schema", help="every question, its options and conditions")
    review = commands.add_parser("review", help="the reviewer's book, as Markdown")
    review.add_argument("--language", choices=languages(), default=DUTCH.code)
    cases = commands.add_parser("evaluate", help="how well the rules do on published cases")
    cases.add_argument("file", type=File)
    cases.add_argument("--json", action="store_true", help="figures for other programs")
    ordinary = commands.add_parser("mix", help="what ordinary visitors get")
    ordinary.add_argument("--visitors", type=_count, default=COUNT, help=f"{COUNT} unless told")
    ordinary.add_argument("--json", action="store_true", help="figures for other programs")
    ordinary.add_argument("--record", action="store_true", help="compare later builds with this")
    ordinary.add_argument("--book", action="store_true", help="keep the figures for the book")
    commands.add_parser("prove", help="the proof for every set of answers")
    commands.add_parser("diff", help="what changed since the rules were approved")
    record = commands.add_parser("approve", help="record the rules as they are now, unsigned")
    record.add_argument("--cases", type=File, default=CASES, help="published cases to measure with")
    record.add_argument("--sign", action="store_true", help="sign them: a name under every result")
    record.add_argument("--name", help="who signs")
    record.add_argument("--role", choices=ROLES, help="in what role")
    return parser


def _count(text: str) -> int:
    count = int(text)
    if count < 1:
        raise ValueError
    return count


def _answer(options: argparse.Namespace) -> object:
    match options.command:
        case "assess":
            return result_as_json(read_answers(options.file))
        case "evaluate":
            outcomes = evaluate(read_cases(options.file))
            return as_json(outcomes) if options.json else report(outcomes)
        case "review":
            with speaking(languages()[options.language]):
                return book()
        case "mix":
            return _mix(options)
        case "diff":
            return difference()
        case "approve":
            signed = _signature(options)
            figures = as_json(evaluate(read_cases(options.cases)))
            mix.refresh()
            return approve(figures, signed, sys.stderr)
        case _:
            return schema()


def _mix(options: argparse.Namespace) -> object:
    outcomes = measure(options.visitors)
    if options.record:
        record(outcomes)
    figures = mix.as_json(outcomes)
    if options.book:
        mix.keep(figures)
    return figures if options.json else mix.report(figures)


def _signature(options: argparse.Namespace) -> Signature | None:
    """Who signs, confirmed; None when nobody does."""
    given = bool(options.name), bool(options.role)
    if not options.sign and any(given):
        raise NotSignedError("--name and --role go with --sign; without it nobody signs.")
    if options.sign and not all(given):
        raise NotSignedError("--sign asks who signs: --name NAME --role " + "|".join(ROLES))
    return confirmed(options.name, options.role, sys.stdin, sys.stderr) if options.sign else None


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    options = _arguments().parse_args(arguments)
    if options.command == "prove":
        found = prove(sys.stdout).values()
        return 1 if any(findings.violations for findings in found) else 0
    try:
        answer = _answer(options)
    except (BadInputError, NotSignedError, NotProvenError) as error:
        sys.stderr.write(f"{error}\n")
        return 1 if isinstance(error, NotProvenError) else 2
    text = answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False, indent=2)
    sys.stdout.write(f"{text}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
