"""The application: one FastAPI app over a store. Wires the rooms together: guard, errors, static files, pages, reviews.

`create_app(store, read, …)` → app; `read` makes a Reading of a Report (the Reader's), so that pages know nothing of how.
"""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, RedirectResponse, Response
from jinja2 import Environment, PackageLoader
from sqlalchemy.exc import DBAPIError
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware

from ..errors import DepescheError, NoSuchReport
from ..records import Reading, Report
from ..store import Store
from ..store.limits import limit_queries, ran_out
from ..store.pages import Pages
from ..store.reviews import Reviews
from .asking import BadQuestion
from .guard import CSRF, SESSION, Guard, Limits
from .look import template_words
from .merging import Merging
from .texts import LANGUAGES, Texts, preferred

#: Bytes of one request; a report may have a million characters.
MOST_BYTES = 5_000_000
#: Seconds the questions of one page may take.
PATIENCE = 10.0
_YEAR = 31_536_000
_PREFERENCES = {"lang": tuple(LANGUAGES), "theme": ("light", "dark", "auto")}
_HERE = Path(__file__).parent


@dataclass
class Site:
    """What all pages share: the store for reading (with a time limit) and for writing, the reader, the guard."""

    pages: Pages
    writing: Store
    reviews: Reviews
    read: Callable[[Report], Reading]
    guard: Guard
    max_characters: int
    merging: Merging
    lock: Lock = field(default_factory=Lock)

    def keep(self, report: Report) -> Reading:
        """Reads a report and keeps what it says; one at a time."""
        with self.lock:
            reading = self.read(report)
            self.writing.add(reading)
        self.merging.soon()
        return reading


def create_app(
    store: str | Path,
    read: Callable[[Report], Reading],
    token: str | None = None,
    open: bool = True,
    hosts: tuple[str, ...] = (),
    max_characters: int = 1_000_000,
) -> FastAPI:
    """The application over the store at a path or address. `read` reads what visitors add; `token` (one is made if none is given) is asked of
    whoever changes the store, and without `open` of whoever reads it; `hosts`: names under which it may be asked for; a report has `max_characters` at the most.
    Raises `StoreError` for what is no store."""
    reading_store, writing_store = Store.open(store), Store.open(store)
    limit_queries(reading_store.engine, PATIENCE)
    site = Site(
        pages=Pages(reading_store),
        writing=writing_store,
        reviews=Reviews(writing_store),
        read=read,
        guard=Guard(token or secrets.token_urlsafe(24), open, hosts),
        max_characters=max_characters,
        merging=Merging(writing_store),
    )
    app = FastAPI(
        title="Depesche", description="What news reports say about politics, as data.", version="1",
        docs_url=None, redoc_url=None, openapi_url="/openapi.json",
        responses={400: {"description": "A filter that cannot be meant so"}, 503: {"description": "The question took too long"}},
    )  # fmt: skip
    app.state.site = site
    from . import adding, pages, reviewing

    for router in (*pages.ROUTERS, adding.router, reviewing.router):
        app.include_router(router)
    app.add_api_route("/static/{name}", _static, include_in_schema=False)
    app.middleware("http")(_guarded)
    app.add_middleware(GZipMiddleware, minimum_size=1000, compresslevel=5)
    app.add_middleware(Limits, most=MOST_BYTES)
    for kind, answer in ((DepescheError, _depesche), (HTTPException, _http), (RequestValidationError, _invalid), (DBAPIError, _database)):  # fmt: skip
        app.add_exception_handler(kind, answer)
    return app


def site_of(request: Request) -> Site:
    site: Site = request.app.state.site
    return site


# --- templates ---------------------------------------------------------------------------------------------------------


@cache
def templates() -> Environment:
    return Environment(
        loader=PackageLoader("depesche.web", "templates"), autoescape=True, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip


def language_of(request: Request) -> str:
    for chosen in (request.query_params.get("lang"), request.cookies.get("lang")):
        if chosen in LANGUAGES:
            return str(chosen)
    return preferred(request.headers.get("accept-language", ""))


def texts_of(request: Request) -> Texts:
    return Texts(language_of(request))


def render(request: Request, template: str, http_status: int = 200, **values: Any) -> Response:
    """A page of a template; sets the cookie of the visitor's forms where there is none."""
    site, t = site_of(request), texts_of(request)
    theme = request.query_params.get("theme") or request.cookies.get("theme") or "auto"
    word, new = site.guard.form_word(request)
    html = templates().get_template(template).render(
        t=t, lang=t.language, theme=theme if theme in _PREFERENCES["theme"] else "auto", form_word=word, path=request.url.path,
        known=site.guard.known(request), here=_here(request), **template_words(t), **values,
    )  # fmt: skip
    response = Response(html, http_status, media_type="text/html; charset=utf-8")
    response.headers["vary"] = "Cookie, Accept-Language"
    response.headers["cache-control"] = "no-store" if site.guard.known(request) else "private, no-cache"
    if new:
        response.set_cookie(CSRF, word, httponly=True, samesite="strict", secure=request.url.scheme == "https")
    return response


def _here(request: Request) -> Callable[..., str]:
    """This address with some parameters changed."""

    def changed(**changes: str) -> str:
        kept = [
            (k, v) for k, v in request.query_params.multi_items() if k not in changes and k not in ("lang", "theme")
        ]
        from urllib.parse import urlencode

        return request.url.path + "?" + urlencode([*kept, *changes.items()])

    return changed


# --- every request -----------------------------------------------------------------------------------------------------


async def _guarded(request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
    site = site_of(request)
    guard = site.guard
    if not guard.allowed_host(request):
        return Response("This server does not go by that name.\n", 421, media_type="text/plain")
    given = request.query_params.get("token")
    if given is not None and request.method == "GET":
        # The token leaves the address bar at once.
        rest = [(k, v) for k, v in request.query_params.multi_items() if k != "token"]
        from urllib.parse import quote, urlencode

        where = quote(request.url.path) + ("?" + urlencode(rest) if rest else "")
        response: Response = RedirectResponse("/" + where.lstrip("/"), 303)
        if guard.fits(given):
            sign_in(request, response)
        return response
    free = request.url.path.startswith("/static/") or request.url.path == "/login"
    if not guard.open and not free and not guard.known(request):
        if wants_data(request):
            return JSONResponse({"detail": "give the token: Authorization: Bearer …"}, 401)
        return RedirectResponse("/login", 303)
    response = await call_next(request)
    for name, allowed in _PREFERENCES.items():
        value = request.query_params.get(name)
        if value in allowed and request.method == "GET":
            response.set_cookie(name, str(value), max_age=_YEAR, samesite="lax")
    return response


def sign_in(request: Request, response: Response) -> None:
    """Gives the visitor the cookie of those who know the token."""
    session = site_of(request).guard.session
    response.set_cookie(SESSION, session, httponly=True, samesite="lax", secure=request.url.scheme == "https")


def wants_data(request: Request) -> bool:
    return request.url.path.endswith((".json", ".csv", ".svg", ".png", ".jsonl"))


def _fault(request: Request, status: int, what: str) -> Response:
    if wants_data(request):
        return JSONResponse({"detail": what}, status)
    return render(request, "fault.html", status, what=what, status=status)


def _depesche(request: Request, error: Exception) -> Response:
    status = 404 if isinstance(error, NoSuchReport) else 400 if isinstance(error, BadQuestion) else 422
    return _fault(request, status, fault_words(request, error))


def fault_words(request: Request, error: Exception) -> str:
    """What is wrong, for the visitor: where the store lies on the server is nobody's business there."""
    t = texts_of(request)
    if isinstance(error, NoSuchReport):
        return t("fault.no_report")
    if isinstance(error, BadQuestion):
        return error.told(t)
    return str(error).replace(site_of(request).writing.name, t("fault.store"))


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    t = texts_of(request)
    what = t("fault.missing") if error.status_code == 404 and error.detail == "Not Found" else str(error.detail)
    response = _fault(request, error.status_code, what)
    for name, value in (error.headers or {}).items():
        response.headers[name] = value
    return response


def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    if wants_data(request):
        return JSONResponse({"detail": [{"loc": list(e["loc"]), "msg": e["msg"], "type": e["type"]} for e in error.errors()]}, 422)  # fmt: skip
    t = texts_of(request)
    return _fault(request, 422, " ".join(t("fault.value", name=e["loc"][-1]) for e in error.errors()))


def _database(request: Request, error: Exception) -> Response:
    if ran_out(error):
        return _fault(request, 503, texts_of(request)("fault.slow"))
    if "locked" in str(error):
        return _fault(request, 503, texts_of(request)("fault.busy"))
    raise error


# --- static files ------------------------------------------------------------------------------------------------------

_KINDS = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


@cache
def _files() -> dict[str, tuple[bytes, str]]:
    """All static files by name: a request chooses among them, no path is made of it."""
    from .look import shared_files

    found = {
        p.name: (p.read_bytes(), _KINDS[p.suffix]) for p in sorted((_HERE / "static").iterdir()) if p.suffix in _KINDS
    }
    found |= {name: (words.encode(), _KINDS[Path(name).suffix]) for name, words in shared_files().items()}
    return found


def _static(name: str) -> Response:
    if name not in _files():
        raise HTTPException(404)
    body, kind = _files()[name]
    return Response(body, media_type=kind, headers={"cache-control": "private, max-age=3600"})
