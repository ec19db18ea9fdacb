"""The least that Flask can do, to know what a request costs before any work is done."""

from flask import Flask

app = Flask(__name__)


@app.get("/")
def hello() -> str:
    """The whole site."""
    return "Hello, world!"
