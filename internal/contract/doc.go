// Package contract is the REST API as Go: a type for every key, enum, request and result, the decoding and checking of requests,
// the encoding of results, and the table of operations. Most of it is generated from api/openapi.json (gen_*.go, by
// internal/apigen); what is written by hand is the ground the generated code stands on.
//
// # Writing a handler
//
// A server fills in Handlers, one function an operation. A handler gets its request decoded and checked and returns a result,
// which the package encodes, or an error, which the gateway turns into a problem detail. What stays nil is not built and is
// answered so:
//
//	h := &contract.Handlers{}
//	h.CompleteJob = func(ctx context.Context, in *contract.CompleteJobInput) error {
//		// in.JobKey is a contract.JobKey, in.Body a contract.JobCompletionRequest.
//		return jobs.Complete(ctx, int64(in.JobKey), in.Body.Variables)
//	}
//	h.CreateProcessInstance = func(ctx context.Context, in *contract.CreateProcessInstanceInput) (*contract.CreateProcessInstanceResult, error) {
//		tenant := in.Body.TenantID.Or("<default>")
//		if key, ok := in.Body.ProcessDefinitionKey.Get(); ok { … }
//		return &contract.CreateProcessInstanceResult{ProcessInstanceKey: key, Tags: in.Body.Tags, …}, nil
//	}
//
// Searches have one shape, so that one function over tables can serve them all:
//
//	h.SearchJobs = func(ctx context.Context, in *contract.SearchJobsInput) (*contract.JobSearchQueryResult, error) {
//		rows, page, err := search(ctx, jobs, &in.Body) // Paging, Sorting and Conditions of a contract.SearchRequest
//		…
//	}
//
// # Types
//
//   - Keys are int64 in Go and decimal strings on the wire; each has its own type. Zero is no key.
//   - A field that is required, or has a default, is a plain value. A scalar that may be missing or null is an Opt: Some(v),
//     NonZero(v), Null, o.Get, o.Or(fallback). An object that may be missing is a pointer, and a list is nil when it was not
//     sent and empty when it was sent empty.
//   - In a request, null for a field that is not nullable is the same as leaving it out, because clients in use send it;
//     for a required field it is a violation.
//   - Free-form JSON (variables) stays text (JSON): checked, numbers untouched, nil when absent. It shares memory with the
//     body, so a body must not be changed or used again once it is decoded.
//   - A choice of objects is one struct. By-id or by-key: exactly one of the two fields is set. With a discriminator: its
//     field is always set after decoding.
//   - Dates are time.Time. In a change of a task, an empty string is the zero time and clears the date.
//   - In results nil lists are written as [], nil maps and objects of free form as {}, and every nullable field as null.
//   - Operations that answer no JSON return a Raw; those that take a form get its *multipart.Reader.
//
// # Refusing
//
// All violations of a request are found in one pass and listed in an *Invalid, by parameter or by the field's path. What cannot be
// read at all is a *Malformed: no JSON, no UTF-8, half a surrogate pair, nested deeper than 1,000, a name twice in an object of
// free form, a zero character in a name. An open object ignores members it does not know; filters are always closed.
// A handler may return an *Invalid of its own (Violate, Invalid.Add) for what the contract cannot say.
//
// The package does no I/O and knows neither HTTP nor the engine. Whether who asks may do what is asked is not its business.
package contract
