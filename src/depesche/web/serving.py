"""`depesche serve`: the application behind uvicorn. Says where it is; without a token of the user's own it makes one for this run."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path

from ..config import Settings
from ..errors import ConfigError
from ..records import Reading, Report
from .app import create_app
from .guard import check_start, is_local


def serve(
    settings: Settings, read: Callable[[Report], Reading], host: str, port: int, token: str | None, token_file: Path | None,
    names: tuple[str, ...] = (),
) -> None:  # fmt: skip
    """Serves until interrupted. Raises `ConfigError` for an address others can reach without a token."""
    import uvicorn

    if token_file is not None:
        try:
            token = token_file.read_text(encoding="utf-8").strip()
        except OSError as error:
            raise ConfigError(f"--token-file {token_file}: cannot be read ({error.strerror or error})") from error
    check_start(host, token)
    given, token = token is not None, token or secrets.token_urlsafe(24)
    hosts = (*names, host) if host not in ("0.0.0.0", "::") else names or ("*",)
    app = create_app(
        settings.store or "",
        read,
        token=token,
        open=is_local(host),
        hosts=hosts,
        max_characters=settings.max_characters,
    )
    # What came in without being merged (`depesche read --store`) has its happenings soon after.
    app.state.site.merging.soon()
    shown = f"[{host}]" if ":" in host else host
    address = f"http://{shown}:{port}/"
    print(f"Depesche shows {settings.store} at {address}", flush=True)
    # A token of the user's own is not repeated on the screen.
    print("Sign in with your token to change anything." if given else f"To add reports and review, open {address}?token={token}", flush=True)  # fmt: skip
    uvicorn.run(app, host=host, port=port, log_level="warning", access_log=False, server_header=False)
