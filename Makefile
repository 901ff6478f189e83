# Everything here needs Go, git and make, and nothing else: the tools are `tool` lines of go.mod.

GO      ?= go
# Without cgo everywhere, so that the binary that tests start is built from what the tests were built from.
export CGO_ENABLED ?= 0
VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo unknown)
LDFLAGS := -s -w -X main.version=$(VERSION)
# The modules of this repository: the server with its languages, and the client that needs nothing of them.
PACKAGES := ./... ./client/... ./client/clientotel/...
# Arguments for the binary: make run ARGS="--data memory", make bench ARGS="--duration 30s".
ARGS    ?=

.DEFAULT_GOAL := help

.PHONY: help
help: ## Show what there is to make
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | while IFS="$$(printf '\t')" read -r name what; do printf '  %-14s %s\n' "$$name" "$$what"; done

.PHONY: build
build: ## Build the binary into bin/tutti
	CGO_ENABLED=0 $(GO) build -trimpath -ldflags '$(LDFLAGS)' -o bin/tutti ./cmd/tutti

.PHONY: run
run: build ## Start a one-node cluster on 127.0.0.1:8080, its data in ./data
	@exec bin/tutti serve $(ARGS)

.PHONY: demo
demo: build ## Run the example process and watch an instance move to its end
	@exec bin/tutti demo $(ARGS)

.PHONY: test
test: ## Run all tests
	$(GO) test $(PACKAGES)

.PHONY: bench
bench: build ## Load a freshly started server and print one JSON object
	@exec bin/tutti bench --spawn $(ARGS)

.PHONY: api-coverage
api-coverage: build ## Print which operations of the API are real
	@exec bin/tutti api-coverage

.PHONY: generate
generate: ## Write the generated code anew
	$(GO) generate ./...

.PHONY: lint
lint: lint-format lint-vet lint-static lint-generated lint-tidy ## Check format, vet, staticcheck, generated code and the rules of the house

.PHONY: lint-format
lint-format:
	@unformatted="$$(gofmt -l .)"; if [ -n "$$unformatted" ]; then \
		echo "These files are not formatted; run gofmt -w on them:"; echo "$$unformatted"; exit 1; fi

.PHONY: lint-vet
lint-vet:
	$(GO) vet $(PACKAGES)

.PHONY: lint-static
lint-static:
	$(GO) tool staticcheck $(PACKAGES)

.PHONY: lint-generated
lint-generated:
	@GO="$(GO)" .ci/generated-is-fresh

.PHONY: lint-tidy
lint-tidy:
	$(GO) test -count=1 ./internal/tidy

# What takes longer than a test may. Each prints its figures and, where chance has a part, its seed.

ROUNDS   ?= 200
SIMULATE ?= 10m
FUZZTIME ?= 60s

.PHONY: crash
crash: ## Kill a real server ROUNDS times under load and look for what it had promised
	$(GO) test -count=1 -v -timeout 1h ./internal/partition -everypoint
	$(GO) test -count=1 -v -timeout 3h ./internal/crash -crash.rounds $(ROUNDS)

.PHONY: simulation
simulation: ## Simulate random processes, commands and faults for SIMULATE
	TUTTI_SIMULATE=$(SIMULATE) $(GO) test -count=1 -v -timeout 24h -run TestSimulation ./internal/engine

.PHONY: conformance
conformance: ## Run the public DMN conformance data, where it is beside the checkout
	$(GO) test -count=1 -v -run TestConformance ./dmn

.PHONY: feel-diff
feel-diff: ## Compare 20,000 generated expressions with the program that FEEL_REFERENCE names
	$(GO) run ./feel/internal/feeldiff

.PHONY: race
race: ## Run all tests with the race detector, which needs a C compiler
	CGO_ENABLED=1 $(GO) test -count=1 -race -timeout 1h $(PACKAGES)

.PHONY: fuzz
fuzz: ## Fuzz every border where bytes come in, for FUZZTIME each
	@grep -rlE '^func Fuzz' --include='*_test.go' . | while read -r file; do \
		for target in $$(sed -nE 's/^func (Fuzz[A-Za-z]*)\(.*/\1/p' $$file); do \
			echo "$$(dirname $$file) $$target"; \
			$(GO) test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) ./$$(dirname $$file) || exit 1; \
		done; done

.PHONY: clean
clean: ## Remove what was built (never ./data)
	rm -rf bin
