package clientotel

import (
	"context"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	"go.opentelemetry.io/otel/trace"

	"github.com/tutti-io/tutti/client"
)

// cluster answers a user task with 404, the status with 204, and the topology with 429 once.
type cluster struct {
	*httptest.Server
	mu      sync.Mutex
	refused bool
	parents []string
}

func newCluster(t *testing.T) *cluster {
	c := &cluster{}
	c.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.parents = append(c.parents, r.Header.Get("Traceparent"))
		switch r.URL.Path {
		case "/v2/status":
			w.WriteHeader(204)
		case "/v2/topology":
			if !c.refused {
				c.refused = true
				w.WriteHeader(429)
				return
			}
			_, _ = w.Write([]byte("{}"))
		default:
			w.Header().Set("Content-Type", "application/problem+json")
			w.WriteHeader(404)
			_, _ = w.Write([]byte(`{"status":404,"title":"NOT_FOUND","detail":"no such task"}`))
		}
	}))
	t.Cleanup(c.Close)
	return c
}

func attributes(list []attribute.KeyValue) map[string]string {
	m := map[string]string{}
	for _, kv := range list {
		m[string(kv.Key)] = kv.Value.String()
	}
	return m
}

func TestSpansAndMetrics(t *testing.T) {
	spans, reader := tracetest.NewInMemoryExporter(), metric.NewManualReader()
	tracers := sdktrace.NewTracerProvider(sdktrace.WithSyncer(spans))
	server := newCluster(t)
	c, err := client.New(client.WithoutEnvironment(), client.WithAddress(server.URL), client.WithRetry(client.Retry{Base: time.Millisecond, Max: time.Millisecond}),
		client.WithHooks(Hooks(WithTracerProvider(tracers), WithMeterProvider(metric.NewMeterProvider(metric.WithReader(reader))),
			WithPropagator(propagation.TraceContext{}))))
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	ctx, outer := tracers.Tracer("test").Start(t.Context(), "outer")
	if err := c.GetStatus(ctx); err != nil {
		t.Error(err)
	}
	if _, err := c.GetUserTask(ctx, "17"); err == nil {
		t.Error("no error")
	}
	if _, err := c.GetTopology(ctx); err != nil {
		t.Error(err)
	}
	outer.End()

	want := []struct {
		name       string
		status     codes.Code
		attributes map[string]string
		events     int
	}{
		{"getStatus", codes.Unset, map[string]string{"http.request.method": "GET", "url.template": "/status", "http.response.status_code": "204"}, 0},
		{"getUserTask", codes.Error, map[string]string{"http.request.method": "GET", "url.template": "/user-tasks/{userTaskKey}", "camunda.subject": "17", "http.response.status_code": "404"}, 0},
		{"getTopology", codes.Unset, map[string]string{"http.request.method": "GET", "url.template": "/topology", "http.response.status_code": "200", "http.request.resend_count": "1"}, 1},
	}
	got := spans.GetSpans()
	if len(got) != len(want)+1 {
		t.Fatalf("%d spans", len(got))
	}
	for i, w := range want {
		s := got[i]
		a := attributes(s.Attributes)
		if s.Name != w.name || s.Status.Code != w.status || s.SpanKind != trace.SpanKindClient || len(a) != len(w.attributes) || len(s.Events) != w.events ||
			s.Parent.SpanID() != outer.SpanContext().SpanID() {
			t.Errorf("%+v, want %+v", s, w)
		}
		for k, v := range w.attributes {
			if a[k] != v {
				t.Errorf("%s: %s is %q, want %q", w.name, k, a[k], v)
			}
		}
	}
	parents := []string{}
	for _, i := range []int{0, 1, 2, 2} {
		parents = append(parents, "00-"+got[i].SpanContext.TraceID().String()+"-"+got[i].SpanContext.SpanID().String()+"-01")
	}
	for i := range parents {
		if i >= len(server.parents) || server.parents[i] != parents[i] {
			t.Fatalf("the requests belong to %v, want %v", server.parents, parents)
		}
	}
	checkMetrics(t, reader)
}

func checkMetrics(t *testing.T, reader metric.Reader) {
	t.Helper()
	var all metricdata.ResourceMetrics
	if err := reader.Collect(context.Background(), &all); err != nil {
		t.Fatal(err)
	}
	calls, retries, limits := map[string]uint64{}, int64(0), 0
	for _, m := range all.ScopeMetrics[0].Metrics {
		switch data := m.Data.(type) {
		case metricdata.Histogram[float64]:
			for _, p := range data.DataPoints {
				a := attributes(p.Attributes.ToSlice())
				calls[a["operation"]+" "+a["status"]] += p.Count
			}
		case metricdata.Sum[int64]:
			for _, p := range data.DataPoints {
				retries += p.Value
			}
		case metricdata.Gauge[int64]:
			limits += len(data.DataPoints)
		}
	}
	if len(calls) != 3 || calls["getStatus 204"] != 1 || calls["getUserTask 404"] != 1 || calls["getTopology 200"] != 1 || retries != 1 || limits != 1 {
		t.Errorf("calls %v, %d retries, %d limits", calls, retries, limits)
	}
}

// TestWithoutProviders uses the ones that do nothing.
func TestWithoutProviders(t *testing.T) {
	server := newCluster(t)
	c, err := client.New(client.WithoutEnvironment(), client.WithAddress(server.URL), client.WithHooks(Hooks()))
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if err := c.GetStatus(t.Context()); err != nil {
		t.Error(err)
	}
}
