# Every target installs what it needs into .venv, so each works on a fresh machine.

PYTHON ?= python3
TORCH_INDEX ?=
# One more than processors: tests wait for processes, services and pages now and then.
PYTEST_JOBS ?= $(shell expr $$(nproc 2>/dev/null || echo 2) + 1)
SMOKE_PYTHONS ?= python3.12 python3.13 python3.14
# What `make quick` leaves out: rooms of processes, services and browsers, and those beside the method.
SLOW_ROOMS := $(addprefix tests/,batch benchmarks browser cli encoders evaluation recipes service stories verification)

BIN := .venv/bin
RUNTIME := .venv/.installed-runtime
DEV := .venv/.installed-dev
LOAD := .venv/.installed-load
ENGINES := .venv/.installed-engines
PEERS := $(patsubst benchmarks/peers/%/requirements.txt,.venv-peers/%/.installed,$(wildcard benchmarks/peers/*/requirements.txt))
PIP := $(BIN)/python -m pip --disable-pip-version-check
# Without byte code, which Python writes for what it imports: that is a small part, and most of the time.
INSTALL := $(PIP) install --no-compile --constraint constraints.txt

export HF_HUB_OFFLINE := 1

# Each of the hundred processes that tests start would compile all that it imports: three times the time.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
ifndef SIDE_BY_SIDE
.NOTPARALLEL:
endif
.PHONY: help demo shapes sentences kinds cleaning quick quick-method quick-others test coverage crashes engines check static format format-check lint types imports wheel multilingual wheel-test smoke model golden screenshots bench bench-speed bench-cold bench-same ablations evidence stories-bench stories-stream bench-load bench-kills bench-bytes bench-memory bench-readers fuzz fuzz-readers attack peers gate clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(RUNTIME) ## summarise the five articles in seeds/
	@echo 'Summarising the five articles in seeds/, without any network:'
	$(BIN)/summarizer summarize seeds/*.txt

quick: $(DEV) ## for every save: lint, types, and tables of reading, method and forms
	$(MAKE) --jobs=2 --output-sync=target SIDE_BY_SIDE=1 format-check lint types quick-method quick-others

# Two runs, each of which collects its own tests: workers would each collect them all, and tell of each.
QUICK := $(BIN)/python -m pytest -m 'not slow and not hypothesis' --quiet --durations 3
QUICK_METHOD := tests/method tests/text

quick-method: $(DEV) ## the half of `make quick` that tests method and text
	$(QUICK) $(QUICK_METHOD)

quick-others: $(DEV) ## the other half
	$(QUICK) $(addprefix --ignore ,$(SLOW_ROOMS) $(QUICK_METHOD))

test: $(DEV) ## run the tests
	$(BIN)/python -m pytest -n $(PYTEST_JOBS)

coverage: $(DEV) ## run the tests with branch coverage, which takes half as long again
	$(BIN)/python -m pytest -n $(PYTEST_JOBS) --cov

crashes: $(DEV) ## kill batches, fill disks, cap the memory, and give a topic of 50,000 sentences
	SUMMARIZER_KILLS=20 $(BIN)/python -m pytest --verbose tests/cli/test_batch.py \
	    tests/files/test_resumable.py tests/batch/test_workers.py -k "kill or disk or read_only or memory or fifty_thousand or torn or cut"

shapes: $(DEV) ## give each stage all shapes of text in all places, at n, 2n and 4n
	SUMMARIZER_SHAPES=all $(BIN)/python -m pytest --verbose tests/test_linear_time.py

engines: $(ENGINES) ## run Dask, Ray and Spark, kill a worker of each, and compare the bytes
	$(BIN)/python -m pytest --verbose tests/batch/engines
	$(if $(SUMMARIZER_DATA),$(BIN)/python -m benchmarks.engines.run)

# Tests wait for processes, services and pages: the rest is checked meanwhile.
check: $(DEV) ## everything that CI checks
	$(MAKE) format-check lint
	$(MAKE) --jobs=2 SIDE_BY_SIDE=1 test types imports wheel-test

static: format-check lint types imports ## what can be checked of the code without running it

format: $(DEV) ## format the code and fix what ruff can fix
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

format-check: $(DEV) ## fail if a file is not formatted
	$(BIN)/ruff format --check

lint: $(DEV) ## ruff, every rule but those with a reason against them
	$(BIN)/ruff check

types: $(DEV) ## mypy --strict
	$(BIN)/mypy --strict

imports: $(DEV) ## imports go one way only
	$(BIN)/lint-imports --no-logo

wheel: $(DEV) ## build the sdist, and the wheel from it, into dist/
	rm -rf dist
	$(BIN)/python -m build --dependency-constraints-txt constraints.txt

multilingual: $(DEV) ## build the wheel of the multilingual models into dist/
	$(BIN)/python -m build --wheel --outdir dist models/multilingual-e5-small

wheel-test: wheel ## test the wheel as users install it, without extras, outside the checkout
	tests/wheel/in_a_clean_room.sh $(BIN)/python dist/*.whl

# A version manager's python3.12 may be there and yet refuse to run: only running it tells.
smoke: wheel ## test the wheel on every newer Python that is installed
	@set -e; for python in $(SMOKE_PYTHONS); do \
	    export PYENV_VERSION="$${python##*python}"; \
	    if "$$python" -c '' 2>/dev/null; then \
	        echo "smoke: $$("$$python" --version)"; \
	        tests/wheel/in_a_clean_room.sh "$$python" dist/*.whl; \
	    else \
	        echo "smoke: $$python does not run here; left out"; \
	    fi; \
	done

model: ## rebuild models/ from the original weights
	$(PYTHON) models/build.py
	$(PYTHON) models/build_multilingual.py

golden: $(DEV) ## renew the expected output in tests/golden/ and README.md
	SUMMARIZER_UPDATE_GOLDEN=1 $(BIN)/python -m pytest tests/test_golden.py tests/test_readme.py

screenshots: $(DEV) ## renew the pictures of the page in docs/images, with the Chromium of the system
	$(BIN)/python docs/screenshots.py

bench: $(DEV) $(if $(SUMMARIZER_DATA),peers) ## score ours, baselines and peers on the sets of SUMMARIZER_DATA
	$(BIN)/python -m benchmarks.quality.run
	$(BIN)/python -m benchmarks.quality.tables

evidence: $(DEV) ## measure who reports what: same fact, conflicts, lineages, on the sets of SUMMARIZER_DATA
	$(BIN)/python -m benchmarks.quality.same_fact
	$(BIN)/python -m benchmarks.quality.conflicts
	$(BIN)/python -m benchmarks.quality.lineages
	$(BIN)/python -m benchmarks.quality.written_elsewhere
	$(BIN)/python -m benchmarks.quality.told_otherwise

stories-bench: $(DEV) ## group piles of the sets in SUMMARIZER_DATA into stories, ours beside other ways
	$(BIN)/python -m benchmarks.stories.run
	$(BIN)/python -m benchmarks.stories.mixed_pages
	$(BIN)/python -m benchmarks.stories.scale

stories-stream: $(DEV) ## send 30 days of 1,000 articles through --add-to, each day in a process of its own
	$(BIN)/python -m benchmarks.stories.stream

ablations: $(DEV) ## measure what each step of the method is worth
	$(BIN)/python -m benchmarks.quality.ablations
	$(BIN)/python -m benchmarks.quality.tables --ablations

peers: $(PEERS) ## create the environments of the packages to compare with

sentences: $(DEV) ## count the cases of each language that are cut where sentences end
	$(BIN)/python -m benchmarks.quality.sentence_ends

kinds: $(DEV) ## judge by topics left out what vectors tell of a sentence: that it leans, sets a scene, passes
	$(BIN)/python -m benchmarks.quality.sentence_kinds

cleaning: $(DEV) ## count the junk that is left out, the report that is lost, and the openings that lean
	$(BIN)/python -m benchmarks.quality.cleaning

gate: $(DEV) ## fail if a figure of ours is below its floor
	$(BIN)/python -m benchmarks.quality.gate

bench-speed: $(DEV) peers ## time ours, other packages and the bare encoder, side by side
	$(BIN)/python -m benchmarks.speed.run
	$(BIN)/python -m benchmarks.speed.tables

bench-cold: $(DEV) ## time a first answer beside a script that only encodes
	$(BIN)/python -m benchmarks.speed.cold_start

bench-same: $(DEV) ## compare all summaries with those of another checkout: make bench-same OTHER=PATH
	$(BIN)/python -m benchmarks.quality.same_summaries $(OTHER)

bench-load: $(LOAD) ## the service under load: throughput, latency, overload, fairness
	$(BIN)/python -m benchmarks.service.load

bench-kills: $(DEV) ## kill the service while it works, and count what is lost
	$(BIN)/python -m benchmarks.service.kills

bench-bytes: $(DEV) ## compare the bytes of HTTP with those of the command line
	$(BIN)/python -m benchmarks.service.same_bytes

bench-readers: $(DEV) ## read 51 page layouts beside trafilatura, look quotes up in the originals, and read bombs
	$(BIN)/python -m benchmarks.readers.run
	$(BIN)/python -m benchmarks.readers.bombs

fuzz: $(DEV) ## let schemathesis look for answers that the service does not describe
	$(BIN)/python -m benchmarks.service.fuzz

fuzz-readers: $(DEV) ## read mutated files of every format for SECONDS=60, from a SEED=0
	$(BIN)/python -m benchmarks.attack.readers $(or $(SECONDS),60) $(or $(SEED),0)

attack: $(DEV) ## try to make it fail: fuzzed articles, slow clients, forgeries, damage, kills
	$(BIN)/python -m benchmarks.attack.run

bench-memory: $(DEV) ## what stays in memory after thousands of summaries, and of the largest bodies
	$(BIN)/python -m benchmarks.service.memory

clean: ## remove what the other targets made
	rm -rf .venv .venv-peers dist build htmlcov .coverage .coverage.* .hypothesis .import_linter_cache
	rm -rf .mypy_cache .pytest_cache .ruff_cache .schemathesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(RUNTIME): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	    echo 'Python 3.11 or newer is needed, and "$(PYTHON)" is not one.' >&2; \
	    echo 'Name one that is: make PYTHON=python3.11 ...' >&2; exit 1; }
	@echo 'Installing into .venv, once: numpy, scipy, scikit-learn, ONNX Runtime, tokenizers and what'
	@echo 'they need, about 125 MB to download and 550 MB on disk.'
	$(PYTHON) -m venv .venv
	$(INSTALL) pip
	$(INSTALL) --build-constraint constraints.txt --editable '.[html]'
	@touch $@

$(DEV): $(RUNTIME)
	@echo 'Installing into .venv, once, what the checks need. torch comes first and is the largest part:'
	@echo 'on Linux its default build brings CUDA, several GB. TORCH_INDEX=<the address of the index of'
	@echo 'CPU wheels of the PyTorch project> takes the CPU build, 192 MB to download.'
	$(INSTALL) $(if $(TORCH_INDEX),--index-url $(TORCH_INDEX)) torch
	$(INSTALL) --build-constraint constraints.txt --group dev \
	    --editable '.[dask,evaluate,html,languages,readers,remote,sentence-transformers,service]'
	@touch $@

$(LOAD): $(DEV)
	$(INSTALL) --group load
	@touch $@

$(ENGINES): $(DEV)
	@echo 'Installing Ray, Spark and Daft into .venv, once: about 700 MB to download and 1.2 GB on disk.'
	$(INSTALL) --group engines --editable '.[ray,spark]'
	@touch $@

# Everything is pinned: nothing is resolved, which some of these packages would no longer allow.
.venv-peers/%/.installed: benchmarks/peers/%/requirements.txt
	rm -rf $(@D)
	$(PYTHON) -m venv $(@D)
	$(@D)/bin/python -m pip --quiet --disable-pip-version-check install --no-deps \
	    $(if $(TORCH_INDEX),--extra-index-url $(TORCH_INDEX)) --requirement $<
	@touch $@
