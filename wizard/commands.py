"""flask clinic: write and check the settings of a clinic."""

from __future__ import annotations

from pathlib import Path

import click
from flask import current_app
from flask.cli import AppGroup

from wizard.settings import ConfigError, clinic_file

EXAMPLE = Path(__file__).with_name("praktijk.toml")

clinic = AppGroup("clinic", help="The settings of the clinic.")


@clinic.command()
def check() -> None:
    """Say which settings are used; they were read and checked when this command started."""
    file = clinic_file(Path(current_app.instance_path))
    if file is None:
        click.echo("No settings: the demonstration clinic runs. Write some: flask clinic init")
        return
    settings = current_app.config["CLINIC"]
    click.echo(f"{file} is right: {settings.name}, {settings.phone}, uitkomst {settings.outcome}.")


@clinic.command()
def init() -> None:
    """Write an example with comments, where the app looks for it."""
    file = Path(current_app.instance_path) / "praktijk.toml"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8") as new:
            new.write(EXAMPLE.read_text(encoding="utf-8"))
    except FileExistsError as error:
        raise ConfigError(f"{file} is there already; nothing was written.") from error
    except OSError as error:
        raise ConfigError(f"{file} cannot be written: {error.strerror}.") from error
    click.echo(f"Written: {file}. Change it, then: flask clinic check")
