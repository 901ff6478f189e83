// Package api holds the contract: the REST API of the cluster as one OpenAPI 3.0 document, which is where its routes, types
// and checks are generated from (internal/apigen) and what the server hands out at /v2/openapi.json.
//
// openapi.json is assembled from the structure of the API and the sentences in prose.json:
//
//	go run ./internal/apigen/cmd/assemble
package api

import _ "embed"

// OpenAPI is the contract, as JSON.
//
//go:embed openapi.json
var OpenAPI []byte
