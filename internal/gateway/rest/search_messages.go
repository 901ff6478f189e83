package rest

import (
	"context"

	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/search"
)

func (a *API) readMessages(h *contract.Handlers) {
	h.SearchMessageSubscriptions = func(ctx context.Context, in *contract.SearchMessageSubscriptionsInput) (*contract.MessageSubscriptionSearchQueryResult, error) {
		page, items, err := found(ctx, a, search.FromRequest(&in.Body), a.read.MessageSubscriptions, showMessageSubscription)
		return &contract.MessageSubscriptionSearchQueryResult{Page: page, Items: items}, err
	}
	h.SearchCorrelatedMessageSubscriptions = func(ctx context.Context, in *contract.SearchCorrelatedMessageSubscriptionsInput) (*contract.CorrelatedMessageSubscriptionSearchQueryResult, error) {
		page, items, err := found(ctx, a, search.FromRequest(&in.Body), a.read.Correlations, showCorrelation)
		return &contract.CorrelatedMessageSubscriptionSearchQueryResult{Page: page, Items: items}, err
	}
}

func showMessageSubscription(r *record.MessageSubscription) contract.MessageSubscriptionResult {
	return contract.MessageSubscriptionResult{
		MessageSubscriptionKey:   contract.MessageSubscriptionKey(r.Key),
		MessageSubscriptionState: contract.MessageSubscriptionState(r.State),
		MessageName:              r.MessageName,
		CorrelationKey:           contract.NonZero(r.CorrelationKey),
		LastUpdatedDate:          moment(r.UpdatedAt),
		ProcessDefinitionKey:     optionalKey[contract.ProcessDefinitionKey](r.DefinitionKey),
		ProcessDefinitionID:      r.DefinitionID,
		ProcessInstanceKey:       optionalKey[contract.ProcessInstanceKey](r.ProcessInstance),
		RootProcessInstanceKey:   optionalKey[contract.ProcessInstanceKey](r.RootInstance),
		ElementID:                r.ElementID,
		ElementInstanceKey:       optionalKey[contract.ElementInstanceKey](r.ElementInstance),
		TenantID:                 r.TenantID,
	}
}

func showCorrelation(r *record.Correlation) contract.CorrelatedMessageSubscriptionResult {
	return contract.CorrelatedMessageSubscriptionResult{
		SubscriptionKey:        contract.MessageSubscriptionKey(r.SubscriptionKey),
		MessageKey:             contract.MessageKey(r.MessageKey),
		MessageName:            r.MessageName,
		CorrelationKey:         contract.NonZero(r.CorrelationKey),
		CorrelationTime:        moment(r.CorrelatedAt),
		PartitionID:            r.Partition,
		ProcessDefinitionKey:   contract.ProcessDefinitionKey(r.DefinitionKey),
		ProcessDefinitionID:    r.DefinitionID,
		ProcessInstanceKey:     contract.ProcessInstanceKey(r.ProcessInstance),
		RootProcessInstanceKey: optionalKey[contract.ProcessInstanceKey](r.RootInstance),
		ElementID:              r.ElementID,
		ElementInstanceKey:     optionalKey[contract.ElementInstanceKey](r.ElementInstance),
		TenantID:               r.TenantID,
	}
}
