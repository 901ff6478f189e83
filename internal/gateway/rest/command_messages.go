package rest

import (
	"context"

	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/engine"
	"github.com/tutti-io/tutti/internal/partition"
)

// messages are the commands that bring news to processes.
func (a *API) messages(h *contract.Handlers) {
	h.PublishMessage = func(ctx context.Context, in *contract.PublishMessageInput) (*contract.MessagePublicationResult, error) {
		b := &in.Body
		if b.TimeToLive < 0 {
			return nil, invalid("timeToLive", "must not be negative")
		}
		cmd := &engine.PublishMessage{Name: b.Name, CorrelationKey: b.CorrelationKey, ID: b.MessageID.Value(), TimeToLive: b.TimeToLive,
			Variables: document(b.Variables), Tenant: b.TenantID.Value()}
		v, err := do[*engine.Published](ctx, a, a.cluster.Correlating(b.CorrelationKey), partition.Starting, cmd, len(cmd.Variables))
		if err != nil {
			return nil, err
		}
		return &contract.MessagePublicationResult{TenantID: v.Tenant, MessageKey: contract.MessageKey(v.Key)}, nil
	}
	h.CorrelateMessage = func(ctx context.Context, in *contract.CorrelateMessageInput) (*contract.MessageCorrelationResult, error) {
		b := &in.Body
		cmd := &engine.CorrelateMessage{Name: b.Name, CorrelationKey: b.CorrelationKey, Variables: document(b.Variables), Tenant: b.TenantID.Value()}
		v, err := do[*engine.Correlated](ctx, a, a.cluster.Correlating(b.CorrelationKey), partition.Starting, cmd, len(cmd.Variables))
		if err != nil {
			return nil, err
		}
		return &contract.MessageCorrelationResult{TenantID: v.Tenant, MessageKey: contract.MessageKey(v.Message),
			ProcessInstanceKey: contract.ProcessInstanceKey(v.ProcessInstance)}, nil
	}
	h.BroadcastSignal = func(ctx context.Context, in *contract.BroadcastSignalInput) (*contract.SignalBroadcastResult, error) {
		b := &in.Body
		cmd := &engine.BroadcastSignal{Name: b.SignalName, Variables: document(b.Variables), Tenant: b.TenantID.Value()}
		v, err := do[*engine.Broadcasted](ctx, a, a.cluster.First(), partition.Starting, cmd, len(cmd.Variables))
		if err != nil {
			return nil, err
		}
		return &contract.SignalBroadcastResult{TenantID: v.Tenant, SignalKey: contract.SignalKey(v.Key)}, nil
	}
}
