# Two commands are enough: `make run` opens the reader on the sample pair, `make test` runs every check.
# Both set up what is missing first; PYTHON=python3.12 chooses the interpreter.

BIN := .venv/bin
SETUP := sh tests/tools/setup.sh
JOBS ?= 2
UV_VERSION := 0.13.9
ATHERIS_VERSION := 3.0.0

# Tests and tools draw off screen, whatever display there is.
check bench screenshots: export QT_QPA_PLATFORM = offscreen

.DEFAULT_GOAL := help
.PHONY: help setup run test check format-check lint types contracts tests format translations bench torture screenshots app lock clean test-external test-screen-reader fuzz

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-20s %s\n", $$1, $$2 }'

setup: ## install what is missing: system packages, .venv, the project
	@$(SETUP)

run: ## set up, then open the reader on the sample pair
	@$(SETUP) screen
	@$(BIN)/diptych open --sample

test: setup ## set up, then run all checks
	@$(MAKE) --no-print-directory check

check: format-check lint types contracts tests ## run all checks in the environment as it is

format-check:
	$(BIN)/ruff format --check --quiet .

lint:
	$(BIN)/ruff check --quiet .

types:
	$(BIN)/mypy

contracts:
	$(BIN)/lint-imports --no-logo

fuzz: setup ## fuzz the importers for FUZZ_SECONDS (300); installs atheris
	$(BIN)/python -c 'import atheris' 2>/dev/null || $(BIN)/pip install --quiet --disable-pip-version-check atheris==$(ATHERIS_VERSION)
	$(BIN)/python -m tests.tools.fuzz

test-screen-reader: setup ## read the window from outside, as a screen reader does; installs what that takes
	@$(SETUP) screen-reader
	DIPTYCH_EXTERNAL=required $(BIN)/python -m pytest -q tests/end_to_end/test_screen_reader.py

test-external: setup ## check exports with the programs that people open them with, the window with a screen reader's
	@$(SETUP) exports
	DIPTYCH_EXTERNAL=required $(BIN)/python -m pytest -q tests/external
	@$(MAKE) --no-print-directory test-screen-reader

tests:
	$(BIN)/python -m pytest -q -n $(JOBS) --dist loadfile

format: ## put the code into its usual form
	$(BIN)/ruff check --fix --quiet .
	$(BIN)/ruff format .

translations: setup ## bring the translations up to date with what the program says
	$(BIN)/python -m tests.tools.translations

bench: setup ## measure start-up, first paint, engine and corrections, against their limits
	$(BIN)/python tests/tools/bench.py
	$(BIN)/python -m tests.tools.bench_findings
	$(BIN)/python -m tests.tools.bench_corrections
	$(BIN)/python -m tests.tools.bench_correcting
	$(BIN)/python -m tests.tools.bench_window
	$(BIN)/python -m tests.tools.bench_responsive
	$(BIN)/python -m tests.tools.bench_reading
	$(BIN)/python -m tests.tools.bench_library
	$(BIN)/python -m tests.tools.bench_exports

torture: setup ## kill a process at work 200 times, fill the disk, close windows, and look whether anything is lost or left
	$(BIN)/python -m tests.tools.torture
	$(BIN)/python -m tests.tools.close_often

screenshots: setup ## draw the pictures of README anew
	$(BIN)/python tests/tools/screenshots.py

app: ## build the stand-alone app into dist/ and try it
	@$(SETUP) app
	$(BIN)/pyinstaller --noconfirm --clean --log-level WARN --distpath dist --workpath build build_app.spec
	@# spaCy's libraries carry symbols for a debugger, three quarters of their size.
	@if command -v strip >/dev/null; then \
		find dist/*/parts/spacy dist/*/parts/thinc dist/*/parts/blis -name '*.so' -exec strip --strip-unneeded {} +; fi
	$(BIN)/python tests/tools/try_app.py

lock: setup ## renew requirements.lock from pyproject.toml
	$(BIN)/python -m venv build/lock
	build/lock/bin/pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	build/lock/bin/uv pip compile --quiet --upgrade --universal --generate-hashes --no-header --python-version 3.11 \
		--group dev --group app --output-file requirements.lock pyproject.toml

clean: ## remove what the other commands made, the environment too
	rm -rf .venv build dist out .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find reader tests -name __pycache__ -prune -exec rm -rf {} +
