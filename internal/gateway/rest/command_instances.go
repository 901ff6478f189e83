package rest

import (
	"context"
	"strconv"
	"time"

	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/engine"
	"github.com/tutti-io/tutti/internal/partition"
)

// instances are the commands on process instances, element instances and incidents.
func (a *API) instances(h *contract.Handlers) {
	h.CreateProcessInstance = a.createProcessInstance
	h.CancelProcessInstance = func(ctx context.Context, in *contract.CancelProcessInstanceInput) error {
		_, err := onKey[any](ctx, a, int64(in.ProcessInstanceKey), &engine.CancelInstance{Key: int64(in.ProcessInstanceKey)}, 0)
		return err
	}
	h.CreateElementInstanceVariables = func(ctx context.Context, in *contract.CreateElementInstanceVariablesInput) error {
		key := int64(in.ElementInstanceKey)
		doc := document(in.Body.Variables)
		_, err := onKey[any](ctx, a, key, &engine.SetVariables{Scope: key, Variables: doc, Local: in.Body.Local}, len(doc))
		return err
	}
	h.ResolveIncident = func(ctx context.Context, in *contract.ResolveIncidentInput) error {
		_, err := onKey[any](ctx, a, int64(in.IncidentKey), &engine.ResolveIncident{Key: int64(in.IncidentKey)}, 0)
		return err
	}
	h.ResolveProcessInstanceIncidents = func(ctx context.Context, in *contract.ResolveProcessInstanceIncidentsInput) (*contract.BatchOperationCreatedResult, error) {
		key := int64(in.ProcessInstanceKey)
		batch, err := onKey[int64](ctx, a, key, &engine.ResolveIncidentsOf{ProcessInstance: key}, 0)
		if err != nil {
			return nil, err
		}
		return &contract.BatchOperationCreatedResult{BatchOperationKey: strconv.FormatInt(batch, 10),
			BatchOperationType: contract.BatchOperationTypeResolveIncident}, nil
	}
}

func (a *API) createProcessInstance(ctx context.Context, in *contract.CreateProcessInstanceInput) (*contract.CreateProcessInstanceResult, error) {
	body := &in.Body
	cmd := &engine.CreateInstance{DefinitionKey: int64(body.ProcessDefinitionKey.Value()), ProcessID: body.ProcessDefinitionID.Value(),
		Version: body.ProcessDefinitionVersion, Variables: document(body.Variables), Tenant: body.TenantID.Value(),
		Await: body.AwaitCompletion, Fetch: body.FetchVariables, Tags: body.Tags, Business: body.BusinessID.Value()}
	for _, s := range body.StartInstructions {
		cmd.Start = append(cmd.Start, s.ElementID)
	}
	for _, r := range body.RuntimeInstructions {
		cmd.TerminateAfter = append(cmd.TerminateAfter, r.AfterElementID.Value())
	}
	p := a.cluster.Next()
	limit := a.o.RequestTimeout
	if body.AwaitCompletion && body.RequestTimeout > 0 {
		limit = time.Duration(body.RequestTimeout) * time.Millisecond
	}
	created, err := doWithin[*engine.Created](ctx, limit, p, partition.Starting, cmd, len(cmd.Variables)+64)
	if err != nil {
		return nil, err
	}
	return &contract.CreateProcessInstanceResult{ProcessDefinitionID: created.ProcessID, ProcessDefinitionVersion: created.Version,
		TenantID: created.Tenant, Variables: orEmpty(created.Variables), ProcessDefinitionKey: contract.ProcessDefinitionKey(created.DefinitionKey),
		ProcessInstanceKey: contract.ProcessInstanceKey(created.Key), Tags: created.Tags, BusinessID: contract.NonZero(created.Business)}, nil
}
