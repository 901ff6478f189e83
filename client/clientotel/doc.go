// Package clientotel tells OpenTelemetry what a client does: a span for each call, the trace context in each request, and metrics of
// calls, repetitions and load.
//
//	c, err := client.New(client.WithHooks(clientotel.Hooks()))
//
// It is a module of its own, so that the client itself needs nothing but the standard library. Without options it uses what the
// program has set with otel.SetTracerProvider, otel.SetMeterProvider and otel.SetTextMapPropagator.
//
// A span has the operation's name, the kind "client", and by the semantic conventions http.request.method, url.template,
// http.response.status_code and http.request.resend_count; camunda.subject holds the keys and ids of the path. A call that failed
// has the error's text as its status. The metrics are
//
//	camunda.client.operation.duration   histogram, seconds, by operation and status (0: no answer came)
//	camunda.client.retries              counter, by operation
//	camunda.client.concurrency.limit    gauge, calls that the client allows itself at once; 0: any number
package clientotel
