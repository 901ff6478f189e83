package rest

import (
	"context"
	"strconv"

	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/engine"
	"github.com/tutti-io/tutti/internal/partition"
	"github.com/tutti-io/tutti/internal/search"
)

// forgetAtOnce is how many decision instances one command removes.
const forgetAtOnce = 500

// decisionHistory are the operations that remove evaluations of decisions.
func (a *API) decisionHistory(h *contract.Handlers) {
	h.DeleteDecisionInstance = a.deleteDecisionInstance
	h.DeleteDecisionInstancesBatchOperation = a.deleteDecisionInstances
}

// deleteDecisionInstance removes an evaluation with all decisions that were evaluated for it.
func (a *API) deleteDecisionInstance(ctx context.Context, in *contract.DeleteDecisionInstanceInput) error {
	key := int64(in.DecisionEvaluationKey)
	q := search.Query{Conditions: []search.Condition{{Field: "decisionEvaluationKey", Op: search.Eq, Values: []any{key}}}}
	n, _, err := a.forgetDecisionInstances(ctx, q)
	if err == nil && n == 0 {
		return searchProblem(orMissing(search.ErrNotFound, "decision evaluation", key))
	}
	return err
}

// deleteDecisionInstances removes all evaluations that a filter finds, before it answers. The operation is not kept: its key
// cannot be looked up.
func (a *API) deleteDecisionInstances(ctx context.Context, in *contract.DeleteDecisionInstancesBatchOperationInput) (*contract.BatchOperationCreatedResult, error) {
	q := search.FromRequest(&contract.DecisionInstanceSearchQuery{Filter: &in.Body.Filter})
	_, operation, err := a.forgetDecisionInstances(ctx, q)
	if err != nil {
		return nil, err
	}
	return &contract.BatchOperationCreatedResult{BatchOperationKey: strconv.FormatInt(operation, 10),
		BatchOperationType: contract.BatchOperationTypeDeleteDecisionInstance}, nil
}

// forgetDecisionInstances removes what a query finds, some at a time, and returns how many that were and the key of the last command.
func (a *API) forgetDecisionInstances(ctx context.Context, q search.Query) (n int, operation int64, err error) {
	q.Page = search.Page{Limit: forgetAtOnce}
	for {
		keys, err := a.decisionInstanceKeys(ctx, q)
		if err != nil {
			return n, operation, err
		}
		if len(keys) == 0 && operation != 0 {
			return n, operation, nil
		}
		on := map[int32][]int64{}
		for _, k := range keys {
			on[engine.PartitionOf(k)] = append(on[engine.PartitionOf(k)], k)
		}
		for _, p := range a.cluster.Partitions() { // the first is asked in any case: it gives the operation its key
			list := on[p.Number()]
			if len(list) == 0 && p != a.cluster.First() {
				continue
			}
			if operation, err = do[int64](ctx, a, p, partition.Finishing, &engine.ForgetDecisionInstances{Keys: list}, 8*len(list)); err != nil {
				return n, operation, err
			}
		}
		n += len(keys)
	}
}

func (a *API) decisionInstanceKeys(ctx context.Context, q search.Query) ([]int64, error) {
	ctx, cancel, err := a.visible(ctx)
	if err != nil {
		return nil, err
	}
	defer cancel()
	found, err := a.read.DecisionInstances(ctx, q)
	if err != nil {
		return nil, searchProblem(err)
	}
	keys := make([]int64, len(found.Items))
	for i := range found.Items {
		keys[i] = found.Items[i].Key
	}
	return keys, nil
}
