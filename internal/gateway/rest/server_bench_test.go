package rest

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/tutti-io/tutti/internal/contract"
)

// BenchmarkExchange is what the gateway adds to a handler that does nothing: routing, reading, checking, encoding.
func BenchmarkExchange(b *testing.B) {
	s := New(Options{Handlers: &contract.Handlers{
		CreateProcessInstance: func(_ context.Context, in *contract.CreateProcessInstanceInput) (*contract.CreateProcessInstanceResult, error) {
			return &contract.CreateProcessInstanceResult{ProcessInstanceKey: 1, ProcessDefinitionID: in.Body.ProcessDefinitionID.Value()}, nil
		},
	}})
	const body = `{"processDefinitionId":"order-process","variables":{"orderId":"A-1234","total":129.95},"tenantId":"<default>"}`
	b.ReportAllocs()
	for b.Loop() {
		r := httptest.NewRequest(http.MethodPost, "/v2/process-instances", strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		if s.ServeHTTP(w, r); w.Code != http.StatusOK {
			b.Fatal(w.Body)
		}
	}
}

// BenchmarkExchangeAlone is the same without a server, to be taken off: the request and the recorder.
func BenchmarkExchangeAlone(b *testing.B) {
	const body = `{"processDefinitionId":"order-process","variables":{"orderId":"A-1234","total":129.95},"tenantId":"<default>"}`
	b.ReportAllocs()
	for b.Loop() {
		r := httptest.NewRequest(http.MethodPost, "/v2/process-instances", strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		if w.WriteHeader(http.StatusOK); w.Code != http.StatusOK || r.ContentLength == 0 {
			b.Fatal(w.Body)
		}
	}
}
