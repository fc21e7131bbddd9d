# Foggara: `make help` lists what there is.

SWIFT ?= swift
IMPORTS := --explicit-target-dependency-import-check error
# Eight tests at a time: were all begun at once, servers and their clients would wait behind every one of them.
TEST := $(SWIFT) test $(IMPORTS) --experimental-maximum-parallelization-width 8
RELEASE := -c release --static-swift-stdlib --product foggara

# Every test under a sanitizer. The language tests compute for minutes then, and go last, alone: beside them servers and
# their clients would wait longer than their deadlines.
# Left out are those that go through the same code over and over, for half an hour each: the comparison of exports, the
# scripts of exports over the whole corpus, and the killing of every run of the templates at every moment. The kill tests of
# the engine are not.
LANGUAGE := FoggaraExpressionTests
sanitized = $(TEST) --sanitize $(1) --scratch-path .build/$(1) --skip $(LANGUAGE) --skip ExportedRunTests \
	--skip TemplateKillTests --skip LoweredCorpusTests && \
	$(TEST) --sanitize $(1) --scratch-path .build/$(1) --skip-build --filter $(LANGUAGE)

.PHONY: help setup demo test check fuzz bench generate format

help: ## Lists the targets
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: ## Installs the Debian packages that are missing
	@scripts/setup

demo: setup ## Checks, prices, exports and runs the bundled templates against local stand-ins
	@$(SWIFT) build $(IMPORTS) $(RELEASE)
	@$(SWIFT) build $(IMPORTS) $(RELEASE)-script
	@scripts/demo "$$($(SWIFT) build $(RELEASE) --show-bin-path)/foggara"

test: setup ## Builds everything and runs every test
	@$(SWIFT) build $(IMPORTS) --build-tests
	@$(TEST) --skip-build --parallel

check: setup ## Format, lint, tests, tests under sanitizers, release build
	@$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	@scripts/lint
	@$(MAKE) --no-print-directory test
	@$(call sanitized,thread)
	@ASAN_OPTIONS=detect_leaks=0 && export ASAN_OPTIONS && $(call sanitized,address)
	@$(SWIFT) build $(IMPORTS) $(RELEASE)
	@$(SWIFT) build $(IMPORTS) $(RELEASE)-script
	@$(MAKE) --no-print-directory generate
	@git diff --exit-code
	@echo "check: passed"

fuzz: setup ## Changed texts for each door and changed expressions, two minutes each, under the address sanitizer
	@$(SWIFT) build $(IMPORTS) --sanitize address --scratch-path .build/address --product foggara-conformance
	@for target in json template webhook; do ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no \
		.build/address/debug/foggara-conformance fuzz --target $$target --seconds 120 || exit 1; done
	@ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no .build/address/debug/foggara-conformance expressions-fuzz \
		--seconds 120 --cases Tests/Corpus/expressions.jsonl --contexts Tests/Corpus/expressions.contexts.json

bench: setup ## Measures speed and prints a table
	@$(SWIFT) build $(IMPORTS) $(RELEASE)
	@$(SWIFT) build $(IMPORTS) $(RELEASE)-bench
	@bin=$$($(SWIFT) build $(RELEASE) --show-bin-path) && "$$bin/foggara-bench" "$$bin/foggara" && "$$bin/foggara-bench" --memory

generate: ## Writes generated files anew
	@! command -v python3 >/dev/null || python3 scripts/generate-lowered-code.py
	@$(SWIFT) run $(IMPORTS) foggara-conformance expression-guide \
		--out Sources/FoggaraExpression/FoggaraExpression.docc/ExpressionLanguage.md
	@scripts/generate-assets

format: ## Formats the sources
	@$(SWIFT) format --in-place --recursive Package.swift Sources Tests
