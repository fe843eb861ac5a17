# demo    reads the examples into a store under build/ and shows what they say
# test    all checks: ruff, mypy, pytest
# lint    ruff and mypy alone
# train   makes the models anew from ../shared/treebanks and ../shared/gold
# clean   removes what the others made

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
DB := build/demo.db
AXE := build/axe/node_modules/axe-core/axe.min.js
export OMP_NUM_THREADS ?= 1

.PHONY: demo test lint train clean system axe

demo: $(VENV)/installed
	mkdir -p build/pages
	$(BIN)/depesche read examples/*.txt --store $(DB) --html build/pages
	$(BIN)/depesche events --store $(DB) --limit 25
	@echo
	@echo "The marked-up reports are in build/pages, the store is $(DB). Try:"
	@echo "  $(BIN)/depesche events --store $(DB) --actor RUS --type ACCUSE,REJECT"

test: $(VENV)/developing system axe lint
	$(BIN)/python -m pytest

lint: $(VENV)/developing
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

train: $(VENV)/developing
	$(BIN)/python -m training.train
	$(BIN)/python -m training.judge de

# A browser for the tests of pages, a database server for those of the store; without them these tests are skipped.
system:
	@if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  command -v chromium >/dev/null || { apt-get update -qq; apt-get install -y -qq chromium; } || true; \
	  ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1 || { apt-get update -qq; apt-get install -y -qq postgresql; } || true; \
	fi

# What asks the pages whether everybody can use them; a package for tests only, outside of git. Without it that test is skipped.
axe:
	@test -e $(AXE) || { command -v npm >/dev/null && npm install --silent --no-audit --no-fund --prefix build/axe axe-core@4.14.1; } || true

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Depesche needs Python 3.11 or later; name one: make PYTHON=python3.11")'
	$(PYTHON) -m venv $(VENV)

# Either kind of installation serves the demo; the one for developing is not undone.
$(VENV)/installed: pyproject.toml constraints.txt | $(BIN)/python
	test -e $(VENV)/developing || $(BIN)/python -m pip install -q -c constraints.txt .
	rm -rf build/lib build/bdist.*
	touch $@

$(VENV)/developing: pyproject.toml constraints.txt | $(BIN)/python
	$(BIN)/python -m pip install -q -c constraints.txt -e '.[dev]'
	touch $@

clean:
	rm -rf build .pytest_cache .mypy_cache .ruff_cache .hypothesis
