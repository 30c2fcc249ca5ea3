# make demo   read the samples into reviews.db, show what was found, report what became of it
# make test   everything that must hold: style, types, tests
# make bench  how fast, beside the floor and beside other tools
# make fuzz   what becomes of damaged files, through the worker
# make pictures the pictures of the README, anew
# make mutants how many faults the tests notice
# make weights  learn anew what words say of a judgement, from training/
# make lock   write requirements.txt anew from pyproject.toml

PYTHON ?= python3
BIN := .venv/bin
SEED ?= 2020

# What was compiled once is not compiled by every process that a test starts.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo test style types tests bench fuzz pictures mutants weights lock clean

demo: .venv/installed
	rm -f reviews.db reviews.db-wal reviews.db-shm reviews.html
	$(BIN)/reviewtrail ingest samples/reviews --db reviews.db
	$(BIN)/sqlite-utils rows reviews.db current_statements -c year -c number -c statement --limit 8 --fmt simple
	$(BIN)/reviewtrail compare 2022 2023 2024 --db reviews.db --today 2024-12-01 -o reviews.html
	@echo
	@echo "Open reviews.html in a browser. Then try, in $(CURDIR):"
	@echo "  $(BIN)/reviewtrail compare --today 2024-12-01"
	@echo "  $(BIN)/reviewtrail digest --owner DoI --today 2024-12-01"
	@echo "  $(BIN)/reviewtrail serve"

test: .venv/installed
	@$(MAKE) --no-print-directory --jobs=2 style types tests

style: .venv/installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

types: .venv/installed
	$(BIN)/mypy

tests: .venv/installed
	$(BIN)/pytest -n auto --dist loadfile --no-loadscope-reorder

bench: .venv-peers/installed
	.venv-peers/bin/python -m benchmarks

fuzz: .venv/installed
	$(BIN)/python -m tests.fuzz

pictures: .venv/installed
	$(BIN)/python -m tests.pictures

mutants: .venv-mutants/installed
	rm -rf mutants
	nice -n 19 .venv-mutants/bin/python tests/mutants.py $(SEED)

weights: .venv-training/installed
	.venv-training/bin/python -m training.learn

lock: .venv/installed
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-header --quiet --upgrade -o requirements.txt

clean:
	rm -rf .venv .venv-peers .venv-mutants .venv-training mutants

# The tools that reviewtrail is measured against have an environment of their own.
.venv-peers/installed: .venv/installed benchmarks/peers.txt
	$(PYTHON) -m venv .venv-peers
	.venv-peers/bin/python -m pip install --quiet --require-hashes -r requirements.txt
	.venv-peers/bin/python -m pip install --quiet -r benchmarks/peers.txt
	touch $@

# Mutmut brings much that nothing else needs.
.venv-mutants/installed: .venv/installed tests/mutants.txt
	$(PYTHON) -m venv .venv-mutants
	.venv-mutants/bin/python -m pip install --quiet --require-hashes -r requirements.txt
	.venv-mutants/bin/python -m pip install --quiet -r tests/mutants.txt
	touch $@

.venv-training/installed: .venv/installed training/learn.txt
	$(PYTHON) -m venv .venv-training
	.venv-training/bin/python -m pip install --quiet --require-hashes -r requirements.txt
	.venv-training/bin/python -m pip install --quiet -r training/learn.txt
	touch $@

.venv/installed: requirements.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q ingest parsers
	touch $@
