package engine

import (
	"bytes"
	"strconv"

	"github.com/tutti-io/tutti/dmn"
	"github.com/tutti-io/tutti/feel"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/state"
)

// EvaluateDecision evaluates a decision by key, or the newest version by id, and records the decision instances.
type EvaluateDecision struct {
	Key       int64
	ID        string
	Variables []byte
	Tenant    string
}

// Evaluated answers EvaluateDecision. A decision that fails is an answer too: with Failure, and what was evaluated before.
type Evaluated struct {
	Decision       *state.Decision
	Key            int64 // of the evaluation
	Output         []byte
	Failure        string
	FailedDecision string
	Instances      []*record.DecisionInstance
}

func (c *EvaluateDecision) execute(b *Batch, _ uint64) (any, *Rejection) {
	tenant := tenantOr(c.Tenant)
	var d *state.Decision
	if c.Key != 0 {
		if d = b.tx.Decision(c.Key); d == nil || d.TenantID != tenant {
			return nil, reject(NotFound, "No decision with key %d is deployed for tenant '%s'.", c.Key, tenant)
		}
	} else if d = b.tx.DecisionVersion(tenant, c.ID, -1); d == nil {
		return nil, reject(NotFound, "No decision with id '%s' is deployed for tenant '%s'.", c.ID, tenant)
	}
	return b.evaluateDecision(d, ownedVariables{c.Variables, tenant}, nil), nil
}

// evaluateDecision evaluates a decision and records what was evaluated; n is the business rule task that asked, or nil.
func (b *Batch) evaluateDecision(d *state.Decision, vars feel.Variables, n *node) *Evaluated {
	out := &Evaluated{Decision: d, Key: b.newKey()}
	model := b.decisions(d.ResourceKey)
	result, err := model.Evaluate(d.ID, vars, b.environment(vars, nil))
	switch {
	case err != nil:
		out.Failure, out.FailedDecision = err.Error(), d.ID
	default:
		out.Failure, out.FailedDecision = result.Failure, result.FailedDecisionID
		for i := range result.Evaluated {
			if i := b.decisionInstance(out, d, &result.Evaluated[i], n); i != nil {
				out.Instances = append(out.Instances, i)
			}
		}
		out.Output = result.Output.AppendJSON(nil)
	}
	if len(out.Output) == 0 || out.Failure != "" {
		out.Output = []byte("null")
	}
	return out
}

// decisionInstance records the evaluation of one decision. What is no decision (a business knowledge model) has none.
func (b *Batch) decisionInstance(e *Evaluated, root *state.Decision, d *dmn.EvaluatedDecision, n *node) *record.DecisionInstance {
	def, index := root, len(e.Instances)+1
	if d.ID != root.ID {
		if def = b.decisionOfRequirements(root, d.ID); def == nil {
			return nil
		}
	}
	i := &record.DecisionInstance{Key: b.newKey(), EvaluationKey: e.Key,
		EvaluationInstanceKey: strconv.FormatInt(e.Key, 10) + "-" + strconv.Itoa(index), EvaluatedAt: b.now, State: "EVALUATED",
		DefinitionKey: def.Key, DefinitionID: d.ID, DefinitionName: d.Name, DefinitionVersion: def.Version, DefinitionType: decisionType(d.Type),
		RootDefinitionKey: root.Key, RequirementsKey: root.RequirementsKey, RequirementsID: root.RequirementsID,
		TenantID: root.TenantID, Result: string(d.Output.AppendJSON(nil))}
	if e.Failure != "" && d.ID == e.FailedDecision {
		i.State, i.Failure, i.FailedDecisionID = "FAILED", e.Failure, e.FailedDecision
	}
	if n != nil {
		i.ProcessDefinitionKey, i.ProcessInstanceKey = n.m.def.Key, n.inst.Process
		i.RootProcessInstance, i.ElementInstanceKey = n.inst.Root, n.inst.Key
	}
	for _, in := range d.Inputs {
		i.Inputs = append(i.Inputs, record.DecisionInput{ID: in.ID, Name: in.Name, Value: string(in.Value.AppendJSON(nil))})
	}
	for _, rule := range d.Rules {
		r := record.DecisionRule{ID: rule.ID, Index: int32(rule.Index)}
		for _, o := range rule.Outputs {
			r.Outputs = append(r.Outputs, record.DecisionInput{ID: o.ID, Name: o.Name, Value: string(o.Value.AppendJSON(nil))})
		}
		i.Rules = append(i.Rules, r)
	}
	b.emit(i)
	return i
}

// decisionOfRequirements finds a decision that was deployed in the same file as another.
func (b *Batch) decisionOfRequirements(of *state.Decision, id string) *state.Decision {
	d := b.tx.DecisionVersion(of.TenantID, id, -1)
	for d != nil && d.RequirementsKey != of.RequirementsKey {
		d = b.tx.DecisionVersion(of.TenantID, id, d.Version-1)
	}
	return d
}

// decisionType spells the kind of a decision's logic as the API does.
func decisionType(kind string) string {
	if kind == "DECISION_TABLE" || kind == "LITERAL_EXPRESSION" {
		return kind
	}
	return "UNKNOWN"
}

// decisions returns the parsed model of a decision file.
func (b *Batch) decisions(resource int64) *dmn.Requirements {
	if m := b.e.decisions[resource]; m != nil {
		return m
	}
	r := b.tx.Resource(resource)
	m, err := dmn.Parse(r.Name, r.Content)
	if err != nil {
		panic(err) // it was checked when it was deployed
	}
	b.e.rememberDecisions(resource, m)
	return m
}

func (e *Engine) rememberDecisions(resource int64, m *dmn.Requirements) {
	if len(e.decisions) >= maxCachedModels {
		clear(e.decisions)
	}
	e.decisions[resource] = m
}

// deployDecisions gives the decisions of a file their versions; a file that changes nothing keeps the ones it has.
func (b *Batch) deployDecisions(c *Deploy, f *File, in *install, out *Deployed) {
	r := b.tx.ResourceVersion(c.Tenant, kindDecision, f.id, -1)
	if r != nil && bytes.Equal(r.Checksum, f.checksum) && r.Name == f.Name {
		out.Requirements = append(out.Requirements, requirementsRecord(r, f.decisions.Name))
		for _, d := range f.decisions.Decisions() {
			if old := b.tx.DecisionVersion(c.Tenant, d.ID, -1); old != nil {
				out.Decisions = append(out.Decisions, &old.DecisionDefinition)
			}
		}
		return
	}
	r = b.newResource(c, f, in.Key)
	in.Resources = append(in.Resources, r)
	b.e.rememberDecisions(r.Key, f.decisions)
	requirements := requirementsRecord(r, f.decisions.Name)
	out.Requirements = append(out.Requirements, requirements)
	for _, d := range f.decisions.Decisions() {
		def := &state.Decision{ResourceKey: r.Key, DecisionDefinition: record.DecisionDefinition{Key: b.newKey(), ID: d.ID, Name: d.Name,
			Version: b.tx.NextVersion(c.Tenant, "decision", d.ID), VersionTag: d.VersionTag, RequirementsKey: r.Key,
			RequirementsID: f.id, RequirementsName: f.decisions.Name, RequirementsVersion: r.Version, DeploymentKey: in.Key,
			TenantID: c.Tenant, Latest: true}}
		in.Decisions = append(in.Decisions, def)
		out.Decisions = append(out.Decisions, &def.DecisionDefinition)
	}
}

// The requirements' key is the key of their file.
func requirementsRecord(r *state.Resource, name string) *record.DecisionRequirements {
	return &record.DecisionRequirements{Key: r.Key, ID: r.ID, Name: name, Version: r.Version, ResourceName: r.Name,
		ResourceKey: r.Key, DeploymentKey: r.DeploymentKey, TenantID: r.TenantID, Deleted: r.Deleted}
}

// deleteDecisions removes the decisions of a deleted file.
func (b *Batch) deleteDecisions(r *state.Resource) {
	for _, d := range b.decisionsOf(r) {
		newest := d.Latest
		b.tx.DeleteDecision(d)
		d.Deleted, d.Latest = true, false
		b.tellDecision(d)
		if before := b.tx.DecisionVersion(d.TenantID, d.ID, -1); newest && before != nil {
			before.Latest = true
			b.storeDecision(before)
		}
	}
	delete(b.e.decisions, r.Key)
}

func (b *Batch) decisionsOf(r *state.Resource) (out []*state.Decision) {
	model, err := dmn.Parse(r.Name, r.Content)
	if err != nil {
		return nil
	}
	for _, d := range model.Decisions() {
		for def := b.tx.DecisionVersion(r.TenantID, d.ID, -1); def != nil; def = b.tx.DecisionVersion(r.TenantID, d.ID, def.Version-1) {
			if def.ResourceKey == r.Key {
				out = append(out, def)
				break
			}
		}
	}
	return out
}

// ForgetDecisionInstances removes evaluations from the history; the keys are those of their records. The engine keeps none of
// them, so it cannot tell whether they are there. Its answer is an int64: the key of the operation.
type ForgetDecisionInstances struct{ Keys []int64 }

func (c *ForgetDecisionInstances) execute(b *Batch, _ uint64) (any, *Rejection) {
	for _, key := range c.Keys {
		b.emit(&record.Deletion{Of: record.KindDecisionInstance, Key: key})
	}
	return b.newKey(), nil
}
