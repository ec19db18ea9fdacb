"""Fixtures: the app as it is served, and a visitor to it."""

import pytest
from flask import Flask

from app import create_app
from tests.visitor import Visitor


@pytest.fixture(scope="session")
def app() -> Flask:
    """The app as it starts without configuration; CSRF and headers are on."""
    return create_app()


@pytest.fixture
def visitor(app: Flask) -> Visitor:
    """A new visitor, without any answer."""
    return Visitor(app)
