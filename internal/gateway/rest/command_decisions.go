package rest

import (
	"context"
	"slices"
	"strings"

	"github.com/tutti-io/tutti/feel"
	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/engine"
	"github.com/tutti-io/tutti/internal/partition"
	"github.com/tutti-io/tutti/internal/record"
)

// decisions are the operations that evaluate decisions and expressions.
func (a *API) decisions(h *contract.Handlers) {
	h.EvaluateDecision = func(ctx context.Context, in *contract.EvaluateDecisionInput) (*contract.EvaluateDecisionResult, error) {
		b := &in.Body
		cmd := &engine.EvaluateDecision{Key: int64(b.DecisionDefinitionKey.Value()), ID: b.DecisionDefinitionID.Value(),
			Variables: document(b.Variables), Tenant: b.TenantID.Value()}
		v, err := do[*engine.Evaluated](ctx, a, a.cluster.Next(), partition.Starting, cmd, len(cmd.Variables))
		if err != nil {
			return nil, err
		}
		return decisionResult(v), nil
	}
	h.EvaluateExpression = a.evaluateExpression
}

func decisionResult(e *engine.Evaluated) *contract.EvaluateDecisionResult {
	d := e.Decision
	out := &contract.EvaluateDecisionResult{DecisionDefinitionID: d.ID, DecisionDefinitionKey: contract.DecisionDefinitionKey(d.Key),
		DecisionDefinitionName: d.Name, DecisionDefinitionVersion: d.Version, DecisionEvaluationKey: contract.DecisionEvaluationKey(e.Key),
		DecisionInstanceKey: contract.DecisionInstanceKey(e.Key), DecisionRequirementsID: d.RequirementsID,
		DecisionRequirementsKey: contract.DecisionRequirementsKey(d.RequirementsKey), Output: string(e.Output), TenantID: d.TenantID,
		FailureMessage: contract.NonZero(e.Failure), FailedDecisionDefinitionID: contract.NonZero(e.FailedDecision)}
	for _, i := range e.Instances {
		out.EvaluatedDecisions = append(out.EvaluatedDecisions, contract.EvaluatedDecisionResult{DecisionDefinitionID: i.DefinitionID,
			DecisionDefinitionName: i.DefinitionName, DecisionDefinitionVersion: i.DefinitionVersion, DecisionDefinitionType: i.DefinitionType,
			Output: i.Result, TenantID: i.TenantID, MatchedRules: matchedRules(i.Rules), EvaluatedInputs: evaluatedInputs(i.Inputs),
			DecisionDefinitionKey:         contract.DecisionDefinitionKey(i.DefinitionKey),
			DecisionEvaluationInstanceKey: i.EvaluationInstanceKey})
	}
	return out
}

func evaluatedInputs(list []record.DecisionInput) []contract.EvaluatedDecisionInputItem {
	out := make([]contract.EvaluatedDecisionInputItem, len(list))
	for i, in := range list {
		out[i] = contract.EvaluatedDecisionInputItem{InputID: in.ID, InputName: in.Name, InputValue: in.Value}
	}
	return out
}

func matchedRules(list []record.DecisionRule) []contract.MatchedDecisionRuleItem {
	out := make([]contract.MatchedDecisionRuleItem, len(list))
	for i, r := range list {
		out[i] = contract.MatchedDecisionRuleItem{RuleID: r.ID, RuleIndex: r.Index, EvaluatedOutputs: []contract.EvaluatedDecisionOutputItem{}}
		for _, o := range r.Outputs {
			out[i].EvaluatedOutputs = append(out[i].EvaluatedOutputs, contract.EvaluatedDecisionOutputItem{OutputID: o.ID, OutputName: o.Name,
				OutputValue: o.Value, RuleID: contract.Some(r.ID), RuleIndex: contract.Some(r.Index)})
		}
	}
	return out
}

// evaluateExpression evaluates FEEL behind a "=", and takes anything else as a static value: a number where it reads as
// one, else text.
func (a *API) evaluateExpression(ctx context.Context, in *contract.EvaluateExpressionInput) (*contract.ExpressionEvaluationResult, error) {
	source := in.Body.Expression
	out := &contract.ExpressionEvaluationResult{Expression: source, Warnings: []contract.ExpressionEvaluationWarningItem{}}
	if strings.TrimSpace(source) == "" {
		return nil, invalid("expression", "must not be blank")
	}
	if !strings.HasPrefix(source, "=") {
		if n, err := feel.ParseNumber(strings.TrimSpace(source)); err == nil {
			out.Result = n.AppendJSON(nil)
		} else {
			out.Result = feel.String(source).AppendJSON(nil)
		}
		return out, nil
	}
	parsed, err := feel.Parse(source[1:])
	if err != nil {
		return nil, invalidText("Failed to parse expression: " + err.Error())
	}
	vars := feel.TrustedJSON([]byte(orEmpty(in.Body.Variables)))
	env := &feel.Environment{Limits: feel.Limits{Time: a.o.Expression}}
	if slices.Contains(parsed.Variables(), engine.SharedRoot) {
		if env.Fallback, err = a.sharedVariables(ctx, in.Body.TenantID.Or(engine.DefaultTenant)); err != nil {
			return nil, err
		}
	}
	v, warnings, err := parsed.Evaluate(feel.VariablesOf(vars), env)
	if err != nil {
		return nil, invalidText("Failed to evaluate expression: " + err.Error())
	}
	for _, w := range warnings {
		out.Warnings = append(out.Warnings, contract.ExpressionEvaluationWarningItem{Message: w.Message})
	}
	out.Result = v.AppendJSON(nil)
	return out, nil
}

// sharedVariables shows an expression the cluster variables as a tenant sees them.
func (a *API) sharedVariables(ctx context.Context, tenant string) (feel.Variables, error) {
	ctx, cancel, err := a.visible(ctx)
	if err != nil {
		return nil, err
	}
	defer cancel()
	all, own, err := a.read.ClusterValues(ctx, tenant)
	if err != nil {
		return nil, searchProblem(err)
	}
	return feel.VariablesMap{engine.SharedRoot: engine.SharedContext(all, own)}, nil
}
