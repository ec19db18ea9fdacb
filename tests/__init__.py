"""Tests; run with `pytest`."""

import pytest

pytest.register_assert_rewrite("tests.visitor")
