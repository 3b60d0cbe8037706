# The project's commands. `make run`, `make demo` and `make test` need Python 3.11+ and make, nothing else.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.installed
# What slipcover cannot measure is the branches of the tests themselves, which nobody asks for.
COVER  := $(BIN)/python -W "ignore:Unable to activate pytest branch coverage:RuntimeWarning" -m slipcover

.PHONY: help install run demo test checks tests coverage format accuracy bench lock clean

help: ## list these commands
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

install: $(STAMP) ## make .venv with everything and the command .venv/bin/vigie

$(STAMP): requirements.lock requirements-dev.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Vigie needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) -V 2>&1). Try: make PYTHON=python3.13 $(MAKECMDGOALS)"; exit 2; }
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile --no-deps --require-hashes -r requirements.lock -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(STAMP)

run: install ## start Vigie (console, or Discord with VIGIE_DISCORD_TOKEN)
	@exec $(BIN)/vigie run

demo: install ## an invented fortnight of news, offline, in under a minute
	@exec $(BIN)/vigie demo

# Types are checked on one core while the first tests run on the other; and what is compiled once need not be
# compiled again by each process that the tests start.
test: install ## formatting, lint, types, import rules, tests with coverage
	@$(MAKE) --no-print-directory --jobs=2 PYTHONDONTWRITEBYTECODE= checks tests

checks:
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

tests:
	$(COVER) -m pytest

coverage: install ## all tests, measured on the matcher too: its fifty thousand lines take some minutes more
	$(COVER) --omit= -m pytest

format: install ## put the code in the project's format
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

accuracy: install ## what the matcher reaches on the labelled corpora, and what harmless words change
	$(BIN)/python -m benchmarks.accuracy
	$(BIN)/python -m benchmarks.robustness

bench: install ## speed and size, a poll cycle, one alert to 2,000 channels
	$(BIN)/python -m benchmarks.speed
	$(BIN)/python -m benchmarks.throughput
	$(BIN)/python -m benchmarks.polling
	$(BIN)/python -m benchmarks.fanout

lock: install ## renew both locks from pyproject.toml (needs uv on the PATH)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate $(UPGRADE) pyproject.toml -o requirements.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate $(UPGRADE) -c requirements.lock pyproject.toml --group dev -o requirements-dev.lock

clean: ## remove what the other commands made (never var/)
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis build dist *.egg-info
