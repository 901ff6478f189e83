package search

import (
	"context"

	"github.com/tutti-io/tutti/internal/projection"
	"github.com/tutti-io/tutti/internal/record"
)

// ProcessDefinitions searches them.
func (r *Reader) ProcessDefinitions(ctx context.Context, q Query) (Result[record.ProcessDefinition], error) {
	return find(ctx, r, processDefinitions, q, nil)
}

// ProcessDefinition by key, or ErrNotFound.
func (r *Reader) ProcessDefinition(ctx context.Context, key int64) (*record.ProcessDefinition, error) {
	return get(ctx, r, processDefinitions, key)
}

// ProcessInstances searches them.
func (r *Reader) ProcessInstances(ctx context.Context, q Query) (Result[record.ProcessInstance], error) {
	return find(ctx, r, processInstances, q, nil)
}

// ProcessInstance by key, or ErrNotFound.
func (r *Reader) ProcessInstance(ctx context.Context, key int64) (*record.ProcessInstance, error) {
	return get(ctx, r, processInstances, key)
}

// ElementInstances searches them.
func (r *Reader) ElementInstances(ctx context.Context, q Query) (Result[record.ElementInstance], error) {
	return find(ctx, r, elementInstances, q, nil)
}

// ElementInstance by key, or ErrNotFound.
func (r *Reader) ElementInstance(ctx context.Context, key int64) (*record.ElementInstance, error) {
	return get(ctx, r, elementInstances, key)
}

// Variables searches them. Unless whole, values are at most projection.ValueLimit+1 characters long: what is longer than
// projection.ValueLimit was cut, and CutValue brings it to the length that is shown.
func (r *Reader) Variables(ctx context.Context, q Query, whole bool) (Result[record.Variable], error) {
	return find(ctx, r, variableEntity(whole), q, nil)
}

// Variable by key with its whole value, or ErrNotFound.
func (r *Reader) Variable(ctx context.Context, key int64) (*record.Variable, error) {
	return get(ctx, r, wholeVariables, key)
}

func variableEntity(whole bool) *entity[record.Variable] {
	if whole {
		return wholeVariables
	}
	return variables
}

// CutValue is what a search shows of a value, and whether that is less than all of it.
func CutValue(value []byte) (shown string, cut bool) {
	if len(value) <= projection.ValueLimit {
		return string(value), false
	}
	characters := 0
	for i := range string(value) {
		if characters == projection.ValueLimit {
			return string(value[:i]), true
		}
		characters++
	}
	return string(value), false
}

// Jobs searches them.
func (r *Reader) Jobs(ctx context.Context, q Query) (Result[record.Job], error) {
	return find(ctx, r, jobs, q, nil)
}

// Job by key, or ErrNotFound.
func (r *Reader) Job(ctx context.Context, key int64) (*record.Job, error) {
	return get(ctx, r, jobs, key)
}

// UserTasks searches them.
func (r *Reader) UserTasks(ctx context.Context, q Query) (Result[record.UserTask], error) {
	return find(ctx, r, userTasks, q, nil)
}

// UserTask by key, or ErrNotFound.
func (r *Reader) UserTask(ctx context.Context, key int64) (*record.UserTask, error) {
	return get(ctx, r, userTasks, key)
}

// Incidents searches them.
func (r *Reader) Incidents(ctx context.Context, q Query) (Result[record.Incident], error) {
	return find(ctx, r, incidents, q, nil)
}

// Incident by key, or ErrNotFound.
func (r *Reader) Incident(ctx context.Context, key int64) (*record.Incident, error) {
	return get(ctx, r, incidents, key)
}

// MessageSubscriptions searches them.
func (r *Reader) MessageSubscriptions(ctx context.Context, q Query) (Result[record.MessageSubscription], error) {
	return find(ctx, r, messageSubscriptions, q, nil)
}

// Correlations searches correlated message subscriptions.
func (r *Reader) Correlations(ctx context.Context, q Query) (Result[record.Correlation], error) {
	return find(ctx, r, correlations, q, nil)
}

// DecisionDefinitions searches those that are not deleted.
func (r *Reader) DecisionDefinitions(ctx context.Context, q Query) (Result[record.DecisionDefinition], error) {
	return find(ctx, r, decisionDefinitions, q, nil)
}

// DecisionDefinition by key, or ErrNotFound.
func (r *Reader) DecisionDefinition(ctx context.Context, key int64) (*record.DecisionDefinition, error) {
	return get(ctx, r, decisionDefinitions, key)
}

// DecisionRequirements searches those that are not deleted.
func (r *Reader) DecisionRequirements(ctx context.Context, q Query) (Result[record.DecisionRequirements], error) {
	return find(ctx, r, decisionRequirements, q, nil)
}

// DecisionRequirement is decision requirements by their key, or ErrNotFound.
func (r *Reader) DecisionRequirement(ctx context.Context, key int64) (*record.DecisionRequirements, error) {
	return get(ctx, r, decisionRequirements, key)
}

// DecisionInstances searches them.
func (r *Reader) DecisionInstances(ctx context.Context, q Query) (Result[record.DecisionInstance], error) {
	return find(ctx, r, decisionInstances, q, nil)
}

// DecisionInstance by its evaluation instance key (such as 2251799813685249-1), or ErrNotFound.
func (r *Reader) DecisionInstance(ctx context.Context, evaluationInstanceKey string) (*record.DecisionInstance, error) {
	return one(ctx, r, decisionInstances.name, projection.DecisionInstances, " WHERE t.evaluation_instance = ?", evaluationInstanceKey)
}
