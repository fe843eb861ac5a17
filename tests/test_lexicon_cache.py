"""The index of actors from the cache is the index from the files, and a cache that is of no use is as good as none."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from depesche.cli.caches import cache_folder
from depesche.lexicon import Lexicon, cache
from depesche.lexicon.actor_cache import flatten
from depesche.lexicon.actors import ActorLexicon, fold, load_actors, read_actors
from depesche.lexicon.cache import keep, recall, stamp
from depesche.lexicon.triggers import load_triggers


@pytest.fixture(autouse=True)
def no_cache_afterwards() -> Iterator[None]:
    yield
    cache.use(None)


@pytest.fixture(scope="module")
def from_files() -> bytes:
    return flatten(read_actors(Lexicon("en")))


def kept_in(folder: Path) -> list[Path]:
    return sorted(folder.glob("actors-*"))


def test_from_the_cache_comes_what_the_files_say(tmp_path: Path, from_files: bytes) -> None:
    cache.use(tmp_path / "new")
    first = load_actors(Lexicon("en"))
    (kept,) = kept_in(tmp_path / "new")
    written = kept.stat().st_mtime_ns
    second = load_actors(Lexicon("en"))
    assert flatten(first) == flatten(second) == from_files
    assert kept.stat().st_mtime_ns == written, "made anew although nothing had changed"
    assert names_at(second, "Merkel") == ["Angela Merkel"]


def names_at(actors: ActorLexicon, surname: str) -> list[str]:
    return [person.name for person in actors.by_surname[fold(surname)]][:1]


@pytest.mark.parametrize("harm", ["cut short", "another's", "empty", "one letter"])
def test_a_broken_file_is_made_anew(tmp_path: Path, from_files: bytes, harm: str) -> None:
    cache.use(tmp_path)
    load_actors(Lexicon("en"))
    (kept,) = kept_in(tmp_path)
    good = kept.read_bytes()
    middle = len(good) // 2
    bad = {
        "cut short": good[:-100],
        "another's": b"something else",
        "empty": b"",
        "one letter": good[:middle] + bytes([good[middle] ^ 1]) + good[middle + 1 :],
    }[harm]
    kept.write_bytes(bad)
    assert flatten(load_actors(Lexicon("en"))) == from_files
    assert kept.read_bytes() == good


def test_data_of_another_shape_is_made_anew(tmp_path: Path, from_files: bytes) -> None:
    cache.use(tmp_path)
    load_actors(Lexicon("en"))
    (kept,) = kept_in(tmp_path)
    keep(kept.name, kept.read_bytes()[:32], b"\x93\x01\x02\x03")
    assert flatten(load_actors(Lexicon("en"))) == from_files


def test_a_changed_word_of_the_users_folder_is_seen(tmp_path: Path) -> None:
    cache.use(tmp_path / "cache")
    own = tmp_path / "own" / "any" / "people" / "mine.lex"
    own.parent.mkdir(parents=True)
    for surname in ("Zwirbelbart", "Spitzbart-Maier"):
        own.write_text(
            f"@ name | spellings | sex | offices\nAda {surname} | | f | DEU:GOV minister 2001..\n", encoding="utf-8"
        )
        actors = load_actors(Lexicon("de", tmp_path / "own"))
        assert names_at(actors, surname.split("-")[-1]) == [f"Ada {surname}"] or "Maier" in surname
        assert actors.people[0].name == f"Ada {surname}"


def test_switched_off_it_keeps_nothing(tmp_path: Path) -> None:
    keep("words", b"s" * 32, b"data")
    assert recall("words", b"s" * 32) is None


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these have folders of their own")
@pytest.mark.parametrize(
    ("own", "system", "folder"),
    [
        ("off", "/somewhere", None),
        ("/mine", "/somewhere", "/mine"),
        (None, "/somewhere", "/somewhere/depesche"),
        (None, "not/absolute", "/home/ada/.cache/depesche"),
        (None, None, "/home/ada/.cache/depesche"),
    ],
)
def test_the_command_line_keeps_caches_where_the_user_does(
    monkeypatch: pytest.MonkeyPatch, own: str | None, system: str | None, folder: str | None
) -> None:
    monkeypatch.setenv("HOME", "/home/ada")
    for name, value in (("DEPESCHE_CACHE", own), ("XDG_CACHE_HOME", system)):
        monkeypatch.delenv(name, raising=False)
        if value is not None:
            monkeypatch.setenv(name, value)
    assert cache_folder() == (Path(folder) if folder else None)


def test_where_nothing_can_be_written_nothing_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    cache.use(tmp_path / "file")
    keep("words", b"s" * 32, b"data")
    assert recall("words", b"s" * 32) is None


def test_what_was_made_of_other_files_is_not_recalled(tmp_path: Path) -> None:
    cache.use(tmp_path)
    words = tmp_path / "words.lex"
    words.write_text("one", encoding="utf-8")
    before = stamp([words])
    keep("words", before, b"data")
    assert recall("words", before) == b"data"
    words.write_text("other", encoding="utf-8")
    assert recall("words", stamp([words])) is None
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["words", "words.lex"]


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can give a file away")
def test_a_file_of_another_user_is_not_read(tmp_path: Path) -> None:
    cache.use(tmp_path)
    keep("words", b"s" * 32, b"data")
    os.chown(tmp_path / "words", 65534, 65534)
    assert recall("words", b"s" * 32) is None


@pytest.mark.parametrize("language", ["de", "en"])
def test_triggers_from_the_cache_are_those_of_the_files(tmp_path: Path, language: str) -> None:
    cache.use(tmp_path)
    plain = load_triggers(Lexicon(language))
    assert Lexicon(language).triggers == plain, "written"
    (kept,) = tmp_path.glob("triggers-*")
    written = kept.stat().st_mtime_ns
    assert Lexicon(language).triggers == plain, "read again"
    assert kept.stat().st_mtime_ns == written, "made anew although nothing had changed"


def test_a_changed_trigger_of_the_users_folder_is_seen(tmp_path: Path) -> None:
    cache.use(tmp_path / "cache")
    own = tmp_path / "own" / "en" / "triggers" / "mine.lex"
    own.parent.mkdir(parents=True)
    for head in ("zwirbel", "zwirbelbart"):
        own.write_text(f"@ lemma | pos | act | frame | if\n{head} | v | COOPERATE | subj > obj |\n", encoding="utf-8")
        assert head in Lexicon("en", tmp_path / "own").triggers.by_head["v"]
