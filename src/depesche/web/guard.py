"""What keeps a browser's visitor safe and others out: hosts, token, CSRF, size of bodies, headers of answers.

Reading on this machine needs no token; whatever changes the store does, and on any other address everything does.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import secrets
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..errors import ConfigError

#: Cookies of this application; a port of its own gets names of its own, so that two servers do not mix.
SESSION, CSRF = "depesche_session", "depesche_form"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
HEADERS = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=()"),
)
_LOCAL = ("localhost", "127.0.0.1", "::1", "testserver")
_SHORTEST_TOKEN = 16


def is_local(host: str) -> bool:
    """Whether an address to bind to is this machine's own."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def check_start(host: str, token: str | None) -> None:
    """Raises `ConfigError` for an address others can reach without a token, and for a token that can be guessed."""
    if token is not None and len(token) < _SHORTEST_TOKEN:
        raise ConfigError(f"the token is too short; take {_SHORTEST_TOKEN} characters or more, such as {secrets.token_urlsafe(24)}")  # fmt: skip
    if not is_local(host) and token is None:
        raise ConfigError(f"--host {host}: others can reach this address; give a token with --token-file, or leave --host out")  # fmt: skip


class Guard:
    """The token and what is derived from it. `open`: reading needs no token."""

    def __init__(self, token: str, open: bool, hosts: tuple[str, ...] = ()) -> None:
        self._token = token
        self.open = open
        self.hosts = (*_LOCAL, *(h.lower() for h in hosts))

    def _sign(self, words: str) -> str:
        return hmac.new(self._token.encode(), words.encode(), hashlib.sha256).hexdigest()

    def fits(self, given: str) -> bool:
        return hmac.compare_digest(given.encode(), self._token.encode())

    @property
    def session(self) -> str:
        """What the cookie of somebody who showed the token holds."""
        return self._sign("session")

    def known(self, request: Request) -> bool:
        """Whether the request comes with the token, by cookie or header."""
        header = request.headers.get("authorization", "")
        if header.startswith("Bearer ") and self.fits(header[7:].strip()):
            return True
        return hmac.compare_digest(request.cookies.get(SESSION, "").encode(), self.session.encode())

    def allowed_host(self, request: Request) -> bool:
        """Whether the request names this server: other names that lead here are a trick (DNS rebinding)."""
        host = (urlsplit("//" + request.headers.get("host", "")).hostname or "").lower()
        return "*" in self.hosts or host in self.hosts

    def form_word(self, request: Request) -> tuple[str, bool]:
        """The secret word of this visitor's forms, and whether it is new."""
        value = request.cookies.get(CSRF, "")
        seed, _, signature = value.partition(".")
        if seed and hmac.compare_digest(signature.encode(), self._sign("form" + seed).encode()):
            return value, False
        seed = secrets.token_hex(16)
        return f"{seed}.{self._sign('form' + seed)}", True

    def form_fits(self, request: Request, given: str) -> bool:
        """Whether a form was filled in on a page of ours: its word is the cookie's, its origin this server."""
        value, new = self.form_word(request)
        origin = request.headers.get("origin")
        if origin and origin != "null" and urlsplit(origin).netloc != request.headers.get("host"):
            return False
        return not new and hmac.compare_digest(given.encode(), value.encode())


#: Said before anything of the request is known, its language neither.
_TOO_MUCH = b"That is too much at once; give one report at a time.\nDas ist zu viel auf einmal; geben Sie einen Bericht nach dem anderen.\n"


class Limits:
    """ASGI: refuses bodies over `most` bytes, whether announced or not, and puts `HEADERS` on every answer."""

    def __init__(self, app: ASGIApp, most: int) -> None:
        self.app = app
        self.most = most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                there = {name.lower() for name, _ in message["headers"]}
                message["headers"] = [*message["headers"], *(h for h in HEADERS if h[0] not in there)]
            await send(message)

        announced = next((v for k, v in scope["headers"] if k == b"content-length"), b"0")
        if not announced.isdigit() or int(announced) > self.most:
            await _refuse(answer)
            return
        # Read here, so that a body without a length is refused before anything is made of it.
        body, more = b"", scope["method"] in ("POST", "PUT", "PATCH")
        if not more:
            await self.app(scope, receive, answer)
            return
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            body += message.get("body", b"")
            more = message.get("more_body", False)
            if len(body) > self.most:
                await _refuse(answer)
                return
        await self.app(scope, _once(body, receive), answer)


def _once(body: bytes, receive: Receive) -> Callable[[], Awaitable[Message]]:
    given = False

    async def again() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again


async def _refuse(send: Send) -> None:
    await send(
        {"type": "http.response.start", "status": 413, "headers": [(b"content-type", b"text/plain; charset=utf-8")]}
    )
    await send({"type": "http.response.body", "body": _TOO_MUCH})
