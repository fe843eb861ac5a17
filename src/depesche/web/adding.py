"""What changes the store besides reviews: signing in with the token, and reports by paste or upload."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date as calendar
from typing import Annotated, Any

import msgspec
from fastapi import APIRouter, File, Form, Request, UploadFile
from fastapi.responses import RedirectResponse, Response
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException

from ..errors import DepescheError, UnknownLanguage, UnreadableInput
from ..ingest import read_bytes
from ..ingest.pages import html_report
from ..ingest.sources import kind_of
from ..records import Report
from . import names
from .app import MOST_BYTES, fault_words, render, sign_in, site_of, texts_of
from .look import SUFFIXES, report_url


class _LongForms(APIRoute):
    """A pasted text may be as long as a request; without being told so, forms end at a megabyte."""

    def get_route_handler(self) -> Callable[[Request], Any]:
        handle = super().get_route_handler()

        async def handle_long(request: Request) -> Response:
            if request.method == "POST":
                await request.form(max_part_size=MOST_BYTES)
            response: Response = await handle(request)
            return response

        return handle_long


router = APIRouter(include_in_schema=False, route_class=_LongForms)
#: Reports of one upload.
MOST_FILES = 20
#: How a page begins that somebody pastes as it is.
_PAGE = re.compile(r"\s*<(!doctype html|html)\b", re.IGNORECASE)


class NotKnown(HTTPException):
    """Somebody wants to change the store without the token."""


def may_write(request: Request, form_word: str) -> None:
    """Raises 401 without the token, 403 for a form that is not ours. A token in the header needs no form word."""
    guard, t = site_of(request).guard, texts_of(request)
    if not guard.known(request):
        raise HTTPException(401, t("fault.token"))
    if not request.headers.get("authorization") and not guard.form_fits(request, form_word):
        raise HTTPException(403, t("fault.form"))


@router.get("/login")
def login(request: Request, next: str = "/") -> Response:
    """Asks for the token."""
    return render(request, "login.html", next=_inside(next), wrong=False)


@router.post("/login")
def sign(request: Request, given: Annotated[str, Form()] = "", next: Annotated[str, Form()] = "/", form_word: Annotated[str, Form()] = "") -> Response:  # fmt: skip
    """Takes the token."""
    guard = site_of(request).guard
    if not guard.form_fits(request, form_word):
        raise HTTPException(403, texts_of(request)("fault.form"))
    if not guard.fits(given.strip()):
        return render(request, "login.html", 401, next=_inside(next), wrong=True)
    response = RedirectResponse(_inside(next), 303)
    sign_in(request, response)
    return response


def _inside(next: str) -> str:
    """An address of this server, whatever was given."""
    return next if re.fullmatch(r"/[A-Za-z0-9][^\\\x00-\x20]*|/", next) else "/"


def read_upload(data: bytes, name: str, most: int) -> Report:
    """The report in an uploaded file, by the suffix of its name: running text, or a page. Raises `UnreadableInput`."""
    kind, packing = kind_of(name)
    stem = name.rsplit(".", 1)[0] or "file"
    if kind == "html" and not packing:
        return html_report(data, name, stem, most)
    if packing or kind not in ("text", None):
        raise UnreadableInput(f"{name}: give one report a file ({', '.join(SUFFIXES)}); for whole corpora there is `depesche ingest`")  # fmt: skip
    return read_bytes(data, name, stem=stem, max_characters=most)


@router.post("/reports")
def add_reports(
    request: Request, form_word: Annotated[str, Form()] = "", text: Annotated[str, Form()] = "", date: Annotated[str, Form()] = "",
    files: Annotated[list[UploadFile] | None, File()] = None,
) -> Response:  # fmt: skip
    """Reads a pasted report or uploaded files; leads to the report, or to the list where there are several. What cannot be read is told
    above the form, with what was written in it."""
    may_write(request, form_word)
    t = texts_of(request)
    faults: list[str] = []
    kept: list[str] = []
    given = [upload for upload in files or [] if upload.filename]
    if date and not _is_date(date):
        faults = [t("fault.date")]
    elif len(given) > MOST_FILES:
        faults = [t("fault.files", most=MOST_FILES)]
    elif not text.strip() and not given:
        faults = [t("fault.nothing")]
    else:
        faults, kept = _read_all(request, text, date, given)
    if faults:
        return render(request, "add.html", 422, faults=faults, kept=kept, pasted=text, date=date)
    return RedirectResponse(report_url(kept[0]) if len(kept) == 1 else "/reports", 303)


def _is_date(date: str) -> bool:
    try:
        return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", date) and calendar.fromisoformat(date))
    except ValueError:
        return False


def _read_all(request: Request, text: str, date: str, given: list[UploadFile]) -> tuple[list[str], list[str]]:
    """Reads what was given, each for itself; gives what is wrong with some and the ids of those that are kept."""
    site, t = site_of(request), texts_of(request)
    most = site.max_characters
    faults: list[str] = []
    kept: list[str] = []

    def take(name: str, make: Callable[[], Report]) -> None:
        try:
            report = make()
            kept.append(site.keep(msgspec.structs.replace(report, date=date or report.date)).report.id)
        except UnknownLanguage as error:
            why = t("add.language", language=names.language(error.guess, t.language)) if error.guess else t("add.no_words")  # fmt: skip
            faults.append(f"{name}: {why}")
        except DepescheError as error:
            faults.append(fault_words(request, error))

    if len(text) > most:
        faults.append(t("add.too_long", n=t.number(len(text)), most=t.number(most)))
    elif text.strip():
        take(t("add.pasted"), lambda: _pasted(text, t("add.pasted"), most))
    for upload in given:
        name = re.sub(r"[^\w.-]+", "-", str(upload.filename).rsplit("/", 1)[-1].rsplit("\\", 1)[-1])[-60:]
        data = upload.file.read()
        take(name, lambda data=data, name=name: read_upload(data, name, most))  # type: ignore[misc]
    return faults, kept


def _pasted(text: str, name: str, most: int) -> Report:
    """The report in a pasted text; a page's source is read as the page."""
    if _PAGE.match(text):
        return html_report(text.encode(), name, "paste", most)
    # Forms send line breaks as two characters.
    return read_bytes(text.replace("\r\n", "\n").encode(), name, stem="paste", max_characters=most)
