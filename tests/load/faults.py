"""python -m tests.load.faults: what breaks while visitors walk, and that they do not notice.

One option for each fault; with none all of them, short. Visitors may send a request once more
after a broken connection, as a browser does. Exit status 1 when an answer is lost, a form refused
or a result wrong; when the clock takes or keeps answers that it should not; or when anything that
a visitor gave stands in the log, an address, a Referer or readable in the cookie.
"""

from __future__ import annotations

import argparse
import base64
import os
import re
import secrets
import sys
import tempfile
import threading
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path as File
from unittest.mock import patch
from urllib.parse import urlsplit

from app import create_app
from rules.knowledge.questions import QUESTIONS
from rules.reasoning.path import follow, in_bits
from tests.browser import chromium
from tests.load.servers import COMMANDS, SERVER, Server, put_keys, serving
from tests.load.visit import EARLY, LATE
from tests.load.walk import TOKEN, Walks, expected
from tests.stories import STORIES, Given
from wizard.state import pack

WALKERS = 8
PAUSE = 2  # seconds
HOUR = 3600
JUMPS = (EARLY, -60, -2, HOUR, 19 * HOUR, LATE + HOUR, 30 * 24 * HOUR)  # seconds
KEPT_KEYS = 30
UNENDING = 10**9  # requests: the fault says when to stop
MARK = "kanarie"  # in all that a browser sends besides answers
# Which question is asked tells what was answered before it.
SECRETS = frozenset(name for asked in QUESTIONS for name in (asked.id, *asked.option_ids))
ADDRESSES = {"/overzicht", "/uitslag", *(f"/vraag/{question.id}" for question in QUESTIONS)}
READABLE = 6  # letters; shorter words occur by chance in what is encrypted
SHORTEST = 20  # letters of packed answers that are seen: those of three questions


def during(fault: Callable[[], object], times: int, server: Server, pace: float = 0) -> Walks:
    """Visitors walk, and this happens so many times; between two a worker has time to load."""
    walks = Walks([server.place], UNENDING, retry=True, pace=pace)
    walking = threading.Thread(target=walks.run, args=(WALKERS,))
    walking.start()
    try:
        for _ in range(times):
            time.sleep(PAUSE)
            fault()
        time.sleep(PAUSE)
    finally:
        walks.stopped.set()
        walking.join()
    return walks


def reload(times: int, name: str = SERVER) -> Walks:
    """A new version is put in place, again and again."""
    with serving(name) as server:
        return during(server.reload, times, server)


def kill(times: int, name: str = SERVER) -> Walks:
    """A process dies, again and again."""
    with serving(name) as server:
        return during(server.kill, times, server)


def rotate(times: int, name: str = SERVER, every: float = 2) -> Walks:
    """A new key comes first in the file; a walk takes longer than a key stays the newest."""
    with tempfile.TemporaryDirectory() as folder:
        file = File(folder, "keys")
        keys = [secrets.token_urlsafe()]
        put_keys(file, keys)

        def renew() -> None:
            time.sleep(max(0, every - PAUSE))
            keys.insert(0, secrets.token_urlsafe())
            put_keys(file, keys[:KEPT_KEYS])

        with serving(name, key_file=file) as server:
            return during(renew, times, server, pace=0.05)


def two(requests: int, name: str = SERVER) -> Walks:
    """Two servers with one key take turns at every request."""
    key = secrets.token_urlsafe()
    with serving(name, key) as one, serving(name, key) as other:
        return Walks([one.place, other.place], requests).run(WALKERS)


def clock(stories: int) -> list[str]:
    """The clock jumps halfway a walk; what is wrong with what the visitor then finds."""
    with patch.dict(os.environ, {"HEUPCHECK_SECRET_KEY": secrets.token_urlsafe()}):
        app = create_app()
    wrong: list[str] = []
    for story in STORIES[:: max(1, len(STORIES) // stories)]:
        given, now, client = story.walk(), time.time(), app.test_client()
        half = dict(islice(given.items(), max(1, len(given) // 2)))
        with patch("wizard.session.time.time", lambda now=now: now):
            _answer(client, half)
        kept = client.get_cookie("heupcheck")
        for jump in JUMPS:
            client.set_cookie("heupcheck", kept.value)
            with patch("wizard.session.time.time", lambda then=now + jump: then):
                place = urlsplit(client.get("/uitslag").location or "/uitslag").path
                shown = client.get(place).status_code == 200
            path = follow(half if EARLY <= jump <= LATE else {})
            wanted = "/uitslag" if path.finished else f"/vraag/{path.open.id}"
            if place != wanted or not shown:
                wrong.append(f"{jump:+} s: sent to {place} instead of {wanted}")
    return wrong


def _answer(client, given: Given) -> None:
    for question, values in given.items():
        address = f"/vraag/{question}"
        token = TOKEN.search(client.get(address).get_data(as_text=True))
        form = {"csrf_token": token[1] if token else "", "antwoord": values}
        assert client.post(address, data=form).status_code == 303, address


def canary(walks: int, name: str = SERVER) -> tuple[Walks, list[str]]:
    """Visitors with something to recognise; where it is found although it should not be."""
    headers = {"User-Agent": MARK, "Referer": f"http://127.0.0.1/{MARK}", "X-Forwarded-For": MARK}
    with serving(name) as server:
        # Each page is opened and answered, and the end is read; some more walks do no harm.
        pages = (len(expected(number % len(STORIES))[0]) + 1 for number in range(walks))
        seen = Walks([server.place], 2 * sum(pages), headers=headers)
        seen.keep_cookies = True
        seen.run(WALKERS)
        sent = list(_by_browser(f"http://127.0.0.1:{server.place[1]}"))
        server.stop()
        log = server.log()
    packed = {pack(in_bits(story.walk())) for story in STORIES}
    found = [f"the log holds {what}" for what in _in_log(log, seen.cookies, packed)]
    found += [f"the browser sends {text}" for text in sent if _told(text)]
    found += [f"a cookie shows {what}" for what in _in_cookies(seen.cookies, packed)]
    return seen, found


def _in_log(log: str, cookies: Iterable[str], packed: Iterable[str]) -> Iterator[str]:
    words = set(re.split(r"[\s\"'/=&?;,:()\[\]<>]+", log))
    yield from sorted(words & SECRETS)
    yield from sorted(words & set(cookies))
    yield from (text for text in packed if text[:SHORTEST] in log)
    if MARK in log:
        yield MARK
    if "heupcheck=" in log or "csrf_token" in log:
        yield "a cookie or token"


def _told(text: str) -> bool:
    """Does an address or Referer hold more than which page or file it is?"""
    parts = urlsplit(text)
    if parts.path.startswith("/static/"):
        return not re.fullmatch(r"v=[0-9a-f]{8}", parts.query)
    return bool(parts.query) or parts.path not in {"", "/", *ADDRESSES}


def _by_browser(site: str) -> Iterator[str]:
    """Every address, and every Referer, that a real browser sends in the longest check."""
    with chromium() as browser:
        page = browser.new_page()
        sent = []
        page.on("request", lambda request: sent.append(request))
        page.goto(site)
        page.locator("main a.button").click()
        for name, values in max((story.walk() for story in STORIES), key=len).items():
            page.wait_for_url(lambda url, name=name: urlsplit(url).path == f"/vraag/{name}")
            for value in values:
                page.locator(f"main [value='{value}']").check()
            page.locator("main form button[type=submit]").click()
        page.wait_for_load_state()
        page.goto(f"{site}/uitslag")
        for request in sent:
            yield request.url
            yield request.all_headers().get("referer", "")


def _in_cookies(cookies: Iterable[str], packed: Iterable[str]) -> Iterator[str]:
    words = [word.encode() for word in SECRETS if len(word) >= READABLE]
    words += [text.encode()[:SHORTEST] for text in packed]
    words += [base64.b64decode(text)[:10] for text in packed]
    pattern = re.compile(b"|".join(re.escape(word) for word in set(words)))
    for cookie in cookies:
        for form in _forms(cookie):
            if found := pattern.search(form):
                yield repr(found[0])


def _forms(cookie: str) -> Iterator[bytes]:
    """What somebody without the key can make of it: unpacked from base64, and from zlib."""
    for part in cookie.split("."):
        with suppress(ValueError):
            raw = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
            yield raw
            with suppress(zlib.error):
                yield zlib.decompress(raw)


TOGETHER = {"reload": reload, "kill": kill, "rotate": rotate, "two": two}
SHORT = {"reload": 3, "kill": 3, "rotate": 3, "two": 800, "clock": 20, "canary": 20}
LONG = {"reload": 20, "kill": 20, "rotate": 340, "two": 100_000, "clock": len(STORIES)}


def main() -> int:
    """Do the faults that are asked for, and print what visitors noticed."""
    parser = argparse.ArgumentParser(prog="python -m tests.load.faults")
    for name, short in SHORT.items():
        text = f"long: {LONG.get(name, 1000)}"
        parser.add_argument(f"--{name}", type=int, nargs="?", const=short, help=text)
    parser.add_argument("--server", choices=COMMANDS, default=SERVER)
    given = vars(parser.parse_args())
    server = given.pop("server")
    failed = False
    for name, number in ({name: n for name, n in given.items() if n} or SHORT).items():
        figures, wrong = "", []
        if name == "clock":
            wrong = clock(number)
        elif name == "canary":
            walks, wrong = canary(number, server)
            figures, failed = walks.table(), failed or walks.failed
        else:
            walks = TOGETHER[name](number, server)
            figures, failed = walks.table(), failed or walks.failed
        sys.stdout.write(f"{name} {number}: found {len(wrong)}\n{figures}")
        sys.stdout.writelines(f"{line}\n" for line in wrong[:10])
        failed = failed or bool(wrong)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
