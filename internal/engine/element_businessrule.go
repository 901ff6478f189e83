package engine

import (
	"fmt"

	"github.com/tutti-io/tutti/bpmn"
	"github.com/tutti-io/tutti/internal/state"
)

// businessRuleTask evaluates a decision into its result variable; without one it is a job for a worker.
type businessRuleTask struct{ jobTask }

func (t businessRuleTask) activate(b *Batch, n *node) (bool, *failure) {
	called := n.el.Decision
	if called == nil {
		return t.jobTask.activate(b, n)
	}
	vars := scopeVariables{b, n.inst.Key}
	id, f := b.evaluateText(called.ID, vars)
	if f != nil {
		return false, f
	}
	d := b.boundDecision(n, id)
	if d == nil {
		return false, &failure{Type: "CALLED_DECISION_ERROR", Message: fmt.Sprintf(
			"Business rule task '%s' evaluates decision '%s'%s, but no such decision is deployed. Deploy it and resolve the incident.",
			n.el.ID, id, bindingText(called.Binding, called.VersionTag))}
	}
	e := b.evaluateDecision(d, vars, n)
	if e.Failure != "" {
		return false, &failure{Type: "DECISION_EVALUATION_ERROR", Message: fmt.Sprintf(
			"Decision '%s' could not be evaluated: %s", e.FailedDecision, e.Failure)}
	}
	doc := append(appendName([]byte{'{'}, called.ResultVariable), e.Output...)
	n.inst.TriggerVars = append(doc, '}')
	b.put(n.inst)
	return false, nil
}

func (b *Batch) boundDecision(n *node, id string) *state.Decision {
	tenant := n.m.def.TenantID
	switch n.el.Decision.Binding {
	case bpmn.BindingVersionTag:
		return b.tx.DecisionTagged(tenant, id, n.el.Decision.VersionTag)
	case bpmn.BindingDeployment:
		d := b.tx.DecisionVersion(tenant, id, -1)
		for d != nil && d.DeploymentKey > n.m.def.DeploymentKey {
			d = b.tx.DecisionVersion(tenant, id, d.Version-1)
		}
		return d
	}
	return b.tx.DecisionVersion(tenant, id, -1)
}
