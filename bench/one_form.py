"""One form on one page, as any engineer writes it with Flask, WTForms and Flask-WTF."""

import secrets

from flask import Flask, redirect, render_template, session, url_for
from flask_wtf import CSRFProtect, FlaskForm
from jinja2 import DictLoader
from werkzeug.wrappers import Response
from wtforms import RadioField
from wtforms.validators import InputRequired

LAYOUT = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{% block title %}{% endblock %}</title></head>
<body><main>{% block main %}{% endblock %}</main></body>
</html>"""
PAGE = """{% extends "layout.html" %}
{% block title %}{{ form.answer.label.text }}{% endblock %}
{% block main %}
<form method="post">
  {{ form.csrf_token }}
  <h1>{{ form.answer.label.text }}</h1>
  {% for error in form.answer.errors %}<p>{{ error }}</p>{% endfor %}
  {% for option in form.answer %}<p>{{ option }} {{ option.label }}</p>{% endfor %}
  <button>Continue</button>
</form>
{% endblock %}"""
CHOICES = [
    ("no", "No"),
    ("side", "Yes, when I lie on my side or turn over"),
    ("morning", "Yes, early in the morning, and it gets better when I get up"),
    ("always", "Yes, in every position, it wakes me"),
    ("unknown", "I do not know"),
]

app = Flask(__name__)
app.secret_key = secrets.token_hex()
app.config.from_prefixed_env()
app.jinja_loader = DictLoader({"layout.html": LAYOUT, "page.html": PAGE})
CSRFProtect(app)


class OneForm(FlaskForm):
    """The form."""

    answer = RadioField("Do you have pain at night?", [InputRequired()], choices=CHOICES)


@app.route("/", methods=["GET", "POST"])
def page() -> str | Response:
    """Show the form with the answer of before, or take an answer and show it again."""
    form = OneForm(data={"answer": session.get("answer")})
    if form.validate_on_submit():
        session["answer"] = form.answer.data
        return redirect(url_for("page"), 303)
    return render_template("page.html", form=form)
