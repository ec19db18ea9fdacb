"""What it is served with: gunicorn, proxies, units, container, and what the docs promise."""

import base64
import hashlib
import re
import runpy
import shutil
import stat
import subprocess
import sys
from pathlib import Path as File
from typing import Any

import pytest
from bs4 import BeautifulSoup

from app import create_app
from tests.markup import Markup
from tests.visitor import EMERGENCY, Own, as_read, check_dutch, check_references
from wizard.clinic import DEMONSTRATION
from wizard.headers import STRICT_TRANSPORT
from wizard.journal import journal
from wizard.session import Seal
from wizard.settings import EXAMPLE_KEY, ConfigError, KeyFile, checked_keys

ROOT = File(__file__).parent.parent
DEPLOY = ROOT / "deploy"
DOCS = (ROOT / "docs" / "deployment.md").read_text(encoding="utf-8")
NGINX, CADDY = ((DEPLOY / name).read_text(encoding="utf-8") for name in ("nginx.conf", "Caddyfile"))
UNIT = (DEPLOY / "heupcheck.service").read_text(encoding="utf-8")
PAGES = ("429.html", "502.html")
KEY = "a-key-that-is-long-enough-to-be-accepted"


def gunicorn(monkeypatch: pytest.MonkeyPatch, **variables: str) -> dict[str, Any]:
    """The settings of gunicorn.conf.py in this environment."""
    for name in ("LISTEN", "SECRET_KEY", "SECRET_KEY_FILE"):
        monkeypatch.delenv(f"HEUPCHECK_{name}", raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(f"HEUPCHECK_{name}", value)
    return runpy.run_path(str(ROOT / "gunicorn.conf.py"))


@pytest.mark.parametrize(
    "listen",
    [
        "0.0.0.0:8000",
        ":8000",
        "[::]:8000",
        "192.0.2.1:80",
        "127.0.0.1.elders.example:80",
        "127.0.0.1",
        "127.0.0.1:8000,0.0.0.0:8000",
        "unix:heupcheck.sock",
    ],
)
def test_gunicorn_refuses_to_be_reached_from_elsewhere(monkeypatch, listen: str):
    with pytest.raises(SystemExit) as refused:
        gunicorn(monkeypatch, LISTEN=listen, SECRET_KEY=KEY)
    assert str(refused.value).startswith(f"HEUPCHECK_LISTEN={listen} cannot be used: ")
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("listen", ["127.0.0.1:8000", "localhost:80", "unix:/run/heupcheck.sock"])
def test_gunicorn_listens_where_only_the_proxy_can_come(monkeypatch, listen: str):
    assert gunicorn(monkeypatch, LISTEN=listen, SECRET_KEY=KEY)["bind"] == listen


def test_gunicorn_wants_a_key_for_its_workers_to_share(monkeypatch):
    with pytest.raises(SystemExit, match="no key to share"):
        gunicorn(monkeypatch)
    settings = gunicorn(monkeypatch, SECRET_KEY_FILE="key")  # noqa: S106
    assert settings["bind"] == "127.0.0.1:8000"
    assert settings["accesslog"] is None, "addresses beside questions on health are data"


def test_a_reload_loads_the_application_anew(monkeypatch):
    settings = gunicorn(monkeypatch, SECRET_KEY=KEY)
    assert not settings.get("preload_app")
    check = "import runpy, sys; runpy.run_path('gunicorn.conf.py'); print(*sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", check], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert not {"app", "wizard", "rules", "flask"} & set(run.stdout.split())


def test_every_worker_writes_the_journal(monkeypatch):
    settings = gunicorn(monkeypatch, SECRET_KEY=KEY)
    monkeypatch.setattr(journal, "handlers", [])
    settings["post_fork"](None, None)
    assert len(journal.handlers) == 1


@pytest.mark.parametrize("name", PAGES)
def test_the_pages_of_the_proxy_are_as_those_of_the_check(name: str):
    html = (DEPLOY / name).read_text(encoding="utf-8")
    soup = BeautifulSoup(html, "html.parser")
    (english,) = soup.select("section[lang=en]")
    assert english.select("[href='tel:112']")
    page = Markup(html).without(lambda element: element.get("lang") == "en")
    check_references(page, Own.of(DEMONSTRATION))
    check_dutch(page)
    assert page.one("html")["lang"] == "nl"
    assert soup.select_one("meta[charset]")["charset"] == "utf-8"
    assert page.text(page.one("h1"))
    assert page.text(page.one("title")).endswith(" – Zelfcheck heupklachten")
    assert " ".join(EMERGENCY) in as_read(page)
    assert not soup.select("script, link, img, iframe, form, [style], [src]")
    assert not re.search(r"https?:|url\(|@import", html)


@pytest.mark.parametrize("name", PAGES)
def test_the_pages_of_the_proxy_keep_their_looks_under_its_policy(name: str):
    (style,) = re.findall(r"<style>(.*?)</style>", (DEPLOY / name).read_text("utf-8"), re.S)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    for proxy in (NGINX, CADDY):
        assert f"style-src 'sha256-{digest}'" in proxy


@pytest.mark.parametrize("proxy", [NGINX, CADDY], ids=["nginx", "Caddy"])
def test_the_proxy_fits_the_check(proxy: str, monkeypatch):
    assert f'"{STRICT_TRANSPORT}"' in proxy
    here = gunicorn(monkeypatch, SECRET_KEY=KEY)["bind"]
    assert f" {here}" in proxy
    assert f"ListenStream={here}\n" in (DEPLOY / "heupcheck.socket").read_text(encoding="utf-8")
    (limit,) = re.findall(r"(?:client_max_body_size|max_size) (\d+)k", proxy, re.I)
    assert int(limit) * 1000 > create_app().config["MAX_CONTENT_LENGTH"], "the check says so itself"


def test_the_log_of_nginx_holds_nothing_of_a_visitor():
    (line,) = re.findall(r"^log_format heupcheck '(.*)';", NGINX, re.M)
    assert line.split() == ["$time_iso8601", "$request_method", "$status", "$request_time"]
    assert NGINX.count("    access_log ") == NGINX.count("\nserver {") == 2
    assert set(re.findall(r"^ +error_log \S+ (\w+);", NGINX, re.M)) == {"emerg"}


def test_a_release_is_checked_as_it_is_started():
    (start,) = re.findall("^ExecStart=(.+)$", UNIT, re.M)
    check, reload = re.findall("^ExecReload=(.+)$", UNIT, re.M)
    assert check == f"{start} --check-config"
    assert reload.startswith("/bin/kill -HUP ")


def test_the_container_holds_all_that_the_check_needs(tmp_path):
    for line in re.findall(r"^COPY (.+)$", (DEPLOY / "Containerfile").read_text("utf-8"), re.M):
        *sources, target = line.split()
        for source in sources:
            if (ROOT / source).is_dir():
                shutil.copytree(ROOT / source, tmp_path / target)
            else:
                shutil.copy(ROOT / source, tmp_path / target)
    visit = (
        "import serve; get = serve.create_app().test_client().get; "
        "print(get('/verantwoording').status, get('/en/verantwoording').status)"
    )
    run = subprocess.run(
        [sys.executable, "-c", visit], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert run.stdout == "200 OK 200 OK\n", run.stderr


def variables_in(*files: File) -> set[str]:
    """The settings that these files name."""
    texts = (file.read_text(encoding="utf-8") for file in files)
    return {name for text in texts for name in re.findall(r"HEUPCHECK_[A-Z_]+[A-Z]", text)}


def test_every_setting_is_documented_and_every_documented_setting_exists():
    code = variables_in(
        ROOT / "app.py", ROOT / "serve.py", ROOT / "gunicorn.conf.py", *ROOT.glob("wizard/*.py")
    )
    named = variables_in(ROOT / "README.md", *DEPLOY.iterdir())
    assert variables_in(ROOT / "docs" / "deployment.md") == code
    assert named <= code


def test_every_file_that_the_docs_link_exists():
    links = re.findall(r"\]\(((?!https?:)[^)#]+)", DOCS)
    assert links
    assert [link for link in links if not (ROOT / "docs" / link).exists()] == []


def test_no_key_is_given_away():
    examples = {EXAMPLE_KEY, "NEW-KEY", *re.findall(r"HEUPCHECK_SECRET_KEY=(\S+)", DOCS)}
    for text in (DOCS, *(file.read_text(encoding="utf-8") for file in DEPLOY.glob("[!r]*"))):
        examples |= set(re.findall(r"HEUPCHECK_SECRET_KEY=(\S+)", text))
        examples |= set(re.findall(r"(?<![\w/'-])[\w-]{40,}(?![\w/'=-])", text))
    for key in examples:
        with pytest.raises(ConfigError):
            checked_keys(key, "an example")


class Machine:
    """The keys of one machine, and the commands of the docs given on it."""

    def __init__(self, folder: File, key: str = KEY) -> None:
        folder.mkdir()
        self.folder = folder
        (folder / "key").write_text(f"{key}\n", encoding="ascii")
        self.complaints: list[str] = []
        self.keys = KeyFile(folder / "key", self.complaints.append)

    @property
    def seal(self) -> Seal:
        """What it seals and opens with now."""
        seal = self.keys()
        assert self.complaints == []
        return seal

    def do(self, command: str) -> None:
        """Give a command of the docs."""
        command = command.replace("/etc/heupcheck", str(self.folder)).replace(
            "python3", '"$PYTHON"'
        )
        environment = {"PATH": "/usr/bin:/bin", "PYTHON": sys.executable}
        subprocess.run(["/bin/sh", "-c", command], env=environment, check=True)
        assert stat.S_IMODE((self.folder / "key").stat().st_mode) == 0o640, "the group may read it"
        assert [file.name for file in self.folder.iterdir()] == ["key"]


NEW_FIRST, DROP, NEW_SECOND, SWAP = re.findall(r"^\(cd .+ > new && mv new key\)$", DOCS, re.M)


def test_the_key_of_one_machine_changes_in_two_commands_unnoticed(tmp_path):
    machine = Machine(tmp_path / "a")
    old = machine.seal.dumps("answers")
    machine.do(NEW_FIRST)
    assert machine.seal.loads(old) == "answers"
    new = machine.seal.dumps("answers")
    machine.do(DROP)
    assert machine.seal.loads(new) == "answers"
    with pytest.raises(Exception, match="cannot be opened"):
        machine.seal.loads(old)
    with pytest.raises(Exception, match="cannot be opened"):
        Seal(KEY).loads(new)


def test_the_key_of_several_machines_changes_one_machine_after_another(tmp_path):
    machines = Machine(tmp_path / "a"), Machine(tmp_path / "b")
    old = machines[0].seal.dumps("answers")
    for command in (NEW_SECOND.replace("NEW-KEY", KEY[::-1]), SWAP):
        for machine in machines:
            machine.do(command)
            for one in machines:
                assert one.seal.loads(old) == "answers"
                for other in machines:
                    assert other.seal.loads(one.seal.dumps("answers")) == "answers"
    for machine in machines:
        machine.do(DROP)
        assert (machine.folder / "key").read_text(encoding="ascii") == f"{KEY[::-1]}\n"
