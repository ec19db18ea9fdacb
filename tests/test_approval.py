"""Approving records the rules; only who means it, in a clinical role, signs them."""

from __future__ import annotations

import io
import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path as File

import pytest

from rules.__main__ import main
from rules.assurance import approval, approving
from rules.assurance.approval import Signature
from rules.assurance.approving import NotProvenError, NotSignedError
from rules.assurance.proof.properties import Findings
from rules.model import Urgency

PROVEN = {"c": Findings(5, levels=dict.fromkeys(Urgency, 1)), "h": Findings(2)}
SIGN = ["approve", "--sign", "--name", "A. de Vries", "--role", "fysiotherapeut"]
ROOT = File(__file__).parent.parent


class Terminal(io.StringIO):
    """Somebody who types this."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def proven(monkeypatch, tmp_path: File) -> File:
    """Where approving writes, after a proof that took no time; it is read anew each time."""
    file = tmp_path / "approved.json"
    monkeypatch.setattr(approval, "APPROVED", file)
    monkeypatch.setattr(approval, "statement", approval.statement.__wrapped__)
    monkeypatch.setattr(approving, "prove", lambda _out: PROVEN)
    return file


@pytest.fixture
def types(monkeypatch) -> Callable[[str], None]:
    """Let somebody at a terminal type this."""
    return lambda text: monkeypatch.setattr(sys, "stdin", Terminal(text))


def test_approving_records_the_rules_and_signs_nothing(proven: File, capsys):
    assert main(["approve"]) == 0
    assert "Recorded, unsigned" in capsys.readouterr().out
    assert approval.changed_rules() == []
    assert approval.signature() is None
    recorded = json.loads(proven.read_text(encoding="utf-8"))
    assert recorded["proof"]["steps"] == {"c": 5, "h": 2}
    assert recorded["accuracy"]["cases"] > 0
    assert "Nothing changed since." in approving.difference()


def test_signing_says_what_it_does_and_asks_for_the_name_again(proven: File, capsys, types):
    types("A. de Vries\n")
    assert main(SIGN) == 0
    out, err = capsys.readouterr()
    assert out.startswith("Recorded, signed by A. de Vries (fysiotherapeut).")
    assert 'The banner "Proefversie" goes from every page' in err
    assert "stand on every result" in err
    assert proven.exists()
    assert approval.signature() == Signature("A. de Vries", "fysiotherapeut", date.today())


def test_a_change_takes_the_signature_away_and_approving_it_signs_nothing(
    proven: File, monkeypatch, types
):
    types("A. de Vries\n")
    main(SIGN)
    monkeypatch.setattr(approval, "TABLE", approval.TABLE[1:])
    assert proven.exists()
    assert approval.signature() is None
    main(["approve"])
    assert approval.changed_rules() == []
    assert approval.signature() is None


@pytest.mark.parametrize("typed", ["", "\n", "yes\n", "a. de vries\n"])
def test_who_does_not_confirm_signs_and_records_nothing(proven: File, capsys, types, typed: str):
    types(typed)
    assert main(SIGN) == 2
    assert (
        capsys.readouterr().err.splitlines()[-1].endswith("nothing is signed and nothing recorded.")
    )
    assert not proven.exists()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (SIGN[1:], "run approve --sign on a terminal"),
        (["--sign"], "--sign asks who signs"),
        (["--sign", "--name", "A. de Vries"], "--sign asks who signs"),
        (["--sign", "--name", " ", "--role", "huisarts"], "--name is the name of who signs"),
        (["--sign", "--name", "A\nB", "--role", "huisarts"], "on one line"),
        (["--name", "A. de Vries"], "go with --sign"),
        (["--name", "A. de Vries", "--role", "huisarts"], "go with --sign"),
        (["--cases", "nergens.json"], "nergens.json"),
    ],
)
def test_what_is_no_way_to_sign_is_one_line_and_exit_2(
    proven: File, capsys, monkeypatch, options: list[str], said: str
):
    monkeypatch.setattr(sys, "stdin", io.StringIO("A. de Vries\n"))
    assert main(["approve", *options]) == 2
    err = capsys.readouterr().err
    assert said in err
    assert err.count("\n") == 1
    assert not proven.exists()


def test_a_developer_cannot_sign(proven: File, capsys):
    with pytest.raises(SystemExit) as stop:
        main([*SIGN[:-1], "ontwikkelaar"])
    assert stop.value.code == 2
    assert "choose from" in capsys.readouterr().err
    assert not proven.exists()


def test_what_is_not_proven_is_not_recorded(proven: File, capsys, monkeypatch):
    monkeypatch.setattr(approving, "prove", lambda _out: {"c": Findings(1, ["Fout."])})
    with pytest.raises(NotProvenError):
        approving.approve({"misses": []}, None, sys.stderr)
    assert main(["approve"]) == 1
    assert "Not recorded: mend what is VIOLATED above (c)." in capsys.readouterr().err
    assert not proven.exists()


def test_breaking_off_is_no_traceback(monkeypatch):
    def breaks_off() -> str:
        raise KeyboardInterrupt

    terminal = Terminal()
    monkeypatch.setattr(terminal, "readline", breaks_off)
    with pytest.raises(NotSignedError, match="Not confirmed"):
        approving.confirmed("A. de Vries", "huisarts", terminal, io.StringIO())


def test_on_a_real_terminal_it_asks():
    own, other = pty.openpty()
    run = subprocess.Popen(
        [sys.executable, "-m", "rules", *SIGN],
        cwd=ROOT,
        stdin=other,
        stderr=subprocess.PIPE,
        text=True,
    )
    os.write(own, b"nee\n")
    _out, err = run.communicate(timeout=60)
    assert run.returncode == 2
    assert "Type the name again to sign: Not confirmed" in err
