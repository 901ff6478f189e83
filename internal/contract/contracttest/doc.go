// Package contracttest checks answers against the contract, for tests. It reads the schemas of api/openapi.json itself and
// knows nothing of the generated code, so that a mistake of the generator shows.
//
// A test wraps the handler or the client it uses and then need not think of it again:
//
//	server := httptest.NewServer(contracttest.Handler(t, cluster.Handler()))
//	client := contracttest.Client(t, http.DefaultTransport)
//
// Checked are the status, the content type, that 204 is empty, and the body: every required field is there, null only where
// it is allowed, types, enums, patterns, bounds and formats hold, and there is no field that the contract does not have,
// even where its schema is open. A failure must be a problem detail that repeats its status; which failures an operation
// lists is not checked, because the contract leaves out many that occur.
package contracttest
