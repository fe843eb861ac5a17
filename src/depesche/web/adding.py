"""What changes the store besides reviews: signing in with the token, and reports by paste or upload."""

from __future__ import annotations

import re
from typing import Annotated

import msgspec
from fastapi import APIRouter, File, Form, Request, UploadFile
from fastapi.responses import RedirectResponse, Response
from starlette.exceptions import HTTPException

from ..errors import DepescheError, UnreadableInput
from ..ingest import read_bytes
from ..ingest.pages import html_report
from ..ingest.sources import kind_of
from ..records import Report
from .app import render, sign_in, site_of, texts_of
from .look import SUFFIXES, report_url

router = APIRouter(include_in_schema=False)
#: Reports of one upload.
MOST_FILES = 20


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
    """Reads a pasted report or uploaded files; leads to the report, or to the start where there are several."""
    may_write(request, form_word)
    site, t = site_of(request), texts_of(request)
    if date and not re.fullmatch(r"\d{4}-\d\d-\d\d", date):
        raise HTTPException(422, t("fault.date"))
    reports: list[Report] = []
    if text.strip():
        # Forms send line breaks as two characters.
        reports.append(read_bytes(text.replace("\r\n", "\n").encode(), t("add.pasted"), stem="paste", max_characters=site.max_characters))  # fmt: skip
    if len(files or []) > MOST_FILES:
        raise HTTPException(422, t("fault.files", most=MOST_FILES))
    for upload in files or []:
        if upload.filename:
            name = re.sub(r"[^\w.-]+", "-", upload.filename.rsplit("/", 1)[-1].rsplit("\\", 1)[-1])[-60:]
            reports.append(read_upload(upload.file.read(), name, site.max_characters))
    if not reports:
        raise HTTPException(422, t("fault.nothing"))
    faults: list[str] = []
    kept: list[str] = []
    for report in reports:
        try:
            kept.append(site.keep(msgspec.structs.replace(report, date=date or report.date)).report.id)
        except DepescheError as error:
            faults.append(str(error))
    if faults:
        raise HTTPException(422, " ".join(faults))
    return RedirectResponse(report_url(kept[0]) if len(kept) == 1 else "/reports", 303)
