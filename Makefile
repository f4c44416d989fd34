# `make demo` and `make test` each work as the first command after a clone: they need Python 3.11 or newer, nothing else.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SLOWEST := --durations=25
REACHED := $(BIN)/python -m slipcover --dont-wrap-pytest --out build/reached.json -m pytest -W ignore::pytest.PytestAssertRewriteWarning
STAMP := $(VENV)/.installed
DEV_STAMP := $(VENV)/.installed-dev
INSTALL = if command -v uv >/dev/null 2>&1; then VIRTUAL_ENV=$(CURDIR)/$(VENV) uv pip install --quiet -c .ci/constraints.txt $(1); \
	else $(BIN)/python -m pip install --quiet --disable-pip-version-check -c .ci/constraints.txt $(1); fi

# What Python compiled is kept, whatever the shell says: else each process that a test starts compiles all of it anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo install test lint style format bench soak diagram docs pictures sbom licences clean

demo: $(STAMP)
	@$(BIN)/clinic-bot demo $(ARGS)

install: $(STAMP)

# The stories of the core reach every branch of it: in one process, as each more would read all of them once more and hand
# each story's end over. Meanwhile the others are told, which wait half of the time. Who counts the branches is loaded
# before pytest, on which pytest remarks.
# What types say is read by `make lint`, and what the time grows by that an expression takes: that alone keeps a processor
# busy for more than a minute.
test: style
	@mkdir -p build; \
	$(REACHED) -p no:xdist tests/conversations $(SLOWEST) > build/core.txt 2>&1 & core=$$!; \
	trap 'kill $$core 2>/dev/null; exit 130' INT TERM; \
	$(BIN)/pytest -n 3 --dist worksteal --ignore=tests/conversations $(SLOWEST) $(ARGS); others=$$?; \
	wait $$core && $(BIN)/python -m tests.support.reached build/reached.json >> build/core.txt; core=$$?; \
	cat build/core.txt; exit $$((core || others))

lint: style
	$(BIN)/mypy
	$(BIN)/pytest -q -m "lint and not soak" -p no:cacheprovider -p no:xdist tests/architecture

style: $(DEV_STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports

format: $(DEV_STAMP)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# With a section as ARGS, such as `understanding`; BENCH_CHECKOUT is a folder with another checkout to read with besides.
bench: $(DEV_STAMP)
	$(BIN)/python -m tests.bench $(ARGS)

soak: $(DEV_STAMP)
	$(BIN)/pytest -m soak -p no:cacheprovider -s $(ARGS)

# What can follow what, for the README; with ARGS=imports the arrows between the rooms of each folder.
diagram: $(DEV_STAMP)
ifeq ($(ARGS),imports)
	@$(BIN)/python -m tests.architecture.rooms
else
	@$(BIN)/python -c 'from conversations.machine.diagram import leaping, mermaid; print(mermaid()); print(leaping())'
endif

# The handbook, in build/handbook; with ARGS=serve it is shown while it is written.
docs: $(DEV_STAMP)
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs $(if $(ARGS),$(ARGS),build --quiet) --strict --config-file docs/mkdocs.yml
	@echo "The handbook is in build/handbook/index.html."

# The pictures of the handbook and the README, taken from the running demo in Chromium.
pictures: $(DEV_STAMP)
	@$(BIN)/python -m tests.papers.pictures docs/pages/pictures

# What the bot needs to run, for whoever has to know: of an environment that has nothing else in it.
sbom: $(DEV_STAMP)
	@rm -rf build/sbom && mkdir -p build && $(PYTHON) -m venv build/sbom
	@build/sbom/bin/python -m pip install --quiet --disable-pip-version-check -c .ci/constraints.txt .
	@build/sbom/bin/python -m pip uninstall --quiet --yes pip setuptools
	@$(BIN)/cyclonedx-py environment --pyproject pyproject.toml --output-reproducible --of JSON -o build/sbom.json build/sbom/bin/python
	@rm -rf build/sbom && echo "build/sbom.json"

licences: $(DEV_STAMP)
	@$(BIN)/python -m tests.papers.licences > docs/pages/licences.md

clean:
	rm -rf $(VENV) build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; say which with PYTHON=python3.12 make")'
	@echo "Creating $(VENV) ..."
	@if command -v uv >/dev/null 2>&1; then uv venv --quiet --python $(PYTHON) $(VENV); else $(PYTHON) -m venv $(VENV); fi

$(STAMP): pyproject.toml .ci/constraints.txt | $(BIN)/python
	@echo "Installing the bot (a minute the first time) ..."
	@$(call INSTALL,-e .)
	@$(BIN)/python -c 'from bot.wording.compiled import compile_all; compile_all()'
	@touch $@

$(DEV_STAMP): pyproject.toml .ci/constraints.txt | $(BIN)/python
	@echo "Installing the bot and its test tools (a minute or two the first time) ..."
	@$(call INSTALL,-e ".[dev]")
	@$(BIN)/python -c 'from bot.wording.compiled import compile_all; compile_all()'
	@if command -v npm >/dev/null 2>&1; then npm install --silent --no-audit --no-fund --ignore-scripts --prefix $(VENV) \
		ical.js@2.2.1 >/dev/null 2>&1 || echo "Without ical.js: calendar files are read back in Python alone."; fi
	@touch $@ $(STAMP)
