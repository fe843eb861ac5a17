"""Pictures of every page of a running server, light, dark and as on a phone, to look at:

depesche serve --store DB --token TOKEN &
python -m depesche.web.screenshots http://127.0.0.1:8000 build/screenshots --token TOKEN [--only timeline,map]
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any
from urllib.parse import quote
from urllib.request import urlopen

CHROMIUM = "/usr/bin/chromium"
#: Headless and quiet: the browser talks to nobody but the page's own server.
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
LOOKS: dict[str, dict[str, Any]] = {
    "light": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "light", "locale": "en"},
    "dark": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark", "locale": "de"},
    "phone": {
        "viewport": {"width": 390, "height": 844},
        "color_scheme": "light",
        "locale": "de",
        "device_scale_factor": 2,
    },
}


def pages_of(base: str) -> dict[str, str]:
    """The pages by name; report, dyad and actor are those with most events."""

    def get(path: str) -> Any:
        with urlopen(base + path) as answer:
            return json.load(answer)

    start = get("/index.json")
    found = {
        "start": "/", "timeline": "/timeline", "timeline-types": "/timeline?by=type&status=all", "network": "/network?status=all",
        "network-200": "/network?top=200", "map": "/map?status=all", "search": "/search?q=Russ", "reports": "/reports",
        "review": "/review", "login": "/login", "docs": "/docs", "fault": "/nothing", "empty": "/timeline?from=1801&to=1802",
    }  # fmt: skip
    if start["dyads"]:
        first = start["dyads"][0]
        found["dyad"] = f"/dyad/{first['a']}/{first['b']}?status=all"
        found["actor"] = f"/actor/{first['a']}?status=all"
    if start["reports"]:
        fullest = max(start["reports"], key=lambda r: r["events"])
        report = quote(fullest["id"], safe="")
        found["report"] = f"/report/{report}"
        events = get(f"/report/{report}.json")["events"]
        if events:
            found["happening"] = f"/happening?report={report}&event={events[0]['id']}"
            found["review-event"] = f"/review/event?report={report}&event={events[0]['id']}"
    return found


def take(base: str, folder: Path, token: str | None, only: set[str], whole: bool = True) -> list[Path]:
    """Takes the pictures; gives their paths."""
    from playwright.sync_api import sync_playwright

    folder.mkdir(parents=True, exist_ok=True)
    taken: list[Path] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        for look, settings in LOOKS.items():
            context = browser.new_context(**settings)
            page = context.new_page()
            if token:
                page.goto(f"{base}/?token={token}")
            for name, path in pages_of(base).items():
                if only and name not in only and f"{name}-{look}" not in only:
                    continue
                page.goto(base + path)
                file = folder / f"{name}-{look}.png"
                page.screenshot(path=file, full_page=whole)
                taken.append(file)
            context.close()
        browser.close()
    return taken


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("base")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--token")
    parser.add_argument("--only", default="")
    given = parser.parse_args()
    only = {n for n in given.only.split(",") if n}
    for file in take(given.base.rstrip("/"), given.folder, given.token, only):
        print(file)
