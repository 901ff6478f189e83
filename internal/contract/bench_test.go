package contract

import (
	"context"
	"testing"
)

var (
	createBody = []byte(`{"processDefinitionId":"order-process","variables":{"orderId":"A-1234","total":129.95,"items":[{"sku":"x","n":2}],"express":true},"tenantId":"<default>","tags":["web","eu"],"businessId":"order-1234","awaitCompletion":false}`)
	searchBody = []byte(`{"filter":{"state":"ACTIVE","processDefinitionId":{"$in":["order","billing"]},"startDate":{"$gte":"2026-01-01T00:00:00Z"},"variables":[{"name":"orderId","value":"\"A-1234\""}],"hasIncident":false},"sort":[{"field":"startDate","order":"DESC"}],"page":{"limit":50}}`)
)

type noParams struct{}

func (noParams) PathValue(string) string { return "1" }

func BenchmarkDecodeCreateProcessInstance(b *testing.B) {
	b.ReportAllocs()
	q := &Request{Params: noParams{}, Body: createBody}
	for b.Loop() {
		var in CreateProcessInstanceInput
		if err := in.decode(q); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDecodeSearchProcessInstances(b *testing.B) {
	b.ReportAllocs()
	q := &Request{Params: noParams{}, Body: searchBody}
	for b.Loop() {
		var in SearchProcessInstancesInput
		if err := in.decode(q); err != nil {
			b.Fatal(err)
		}
		if len(in.Body.Conditions()) != 5 || in.Body.Paging().Limit != 50 {
			b.Fatal("conditions are missing")
		}
	}
}

// BenchmarkServeCompleteJob is the whole way through an operation but HTTP.
func BenchmarkServeCompleteJob(b *testing.B) {
	b.ReportAllocs()
	h := &Handlers{CompleteJob: func(context.Context, *CompleteJobInput) error { return nil }}
	op := ByID("completeJob")
	body := []byte(`{"variables":{"approved":true,"by":"me"}}`)
	for b.Loop() {
		if _, err := op.Serve(context.Background(), h, &Request{Params: noParams{}, Body: body}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkEncodeActivatedJobs(b *testing.B) {
	b.ReportAllocs()
	v := JobActivationResult{Jobs: make([]ActivatedJobResult, 32)}
	for i := range v.Jobs {
		v.Jobs[i] = ActivatedJobResult{
			Type: "charge", ProcessDefinitionID: "order", ElementID: "task", Worker: "w", Retries: 3, JobKey: JobKey(i + 1),
			ProcessInstanceKey: 2251799813685249, Variables: JSON(`{"orderId":"A-1234"}`), TenantID: "<default>", Kind: JobKindBPMNElement,
		}
	}
	var buffer []byte
	for b.Loop() {
		buffer = v.AppendJSON(buffer[:0])
	}
	b.SetBytes(int64(len(buffer)))
}
