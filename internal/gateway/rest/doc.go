// Package rest serves the REST API over HTTP: it is the way from a http.Request to a handler of package contract and back.
//
// What happens to a request, in this order:
//
//  1. The path and the method choose an operation; 404 and 405 (with Allow) otherwise.
//  2. Options.Around wraps the operation: who asks, metrics, limits.
//  3. An operation without a handler answers 501.
//  4. The content type is checked (415) and the body read within its bound (413).
//  5. Package contract decodes and checks; what is wrong is a 400 that names every field in one line.
//  6. The handler runs. Its error becomes a problem detail (problem.go), its panic a 500.
//
// Every failure is a contract.ProblemDetail with the request's path as its instance. A handler that knows better than
// Options.Problem returns a *Problem, which is an error.
//
// The package knows neither the engine nor who may do what; nor does it listen: it is a http.Handler.
package rest
