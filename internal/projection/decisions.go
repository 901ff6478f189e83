package projection

import (
	"github.com/tutti-io/tutti/internal/codec"
	"github.com/tutti-io/tutti/internal/record"
)

var decisionRequirements = &table{
	name:    "decision_requirements",
	kind:    record.KindDecisionRequirements,
	fixed:   []string{"requirements_id", "name", "version", "resource_name", "resource", "deployment", "tenant"},
	changed: []string{"deleted"},
	bind: func(in *interner, rec record.Record, args []any) []any {
		r := rec.(*record.DecisionRequirements)
		return append(args, text(r.ID), text(r.Name), int64(r.Version), text(r.ResourceName), number(r.ResourceKey), number(r.DeploymentKey), in.text(r.TenantID),
			flag(r.Deleted))
	},
}

// DecisionRequirements reads decision requirements.
var DecisionRequirements = Reading[record.DecisionRequirements]{
	Table: "decision_requirements",
	Columns: "t.key, ifnull(t.requirements_id,''), ifnull(t.name,''), t.version, ifnull(t.resource_name,''), ifnull(t.resource,0), ifnull(t.deployment,0), " +
		"ifnull(t.tenant,0), t.deleted",
	Scan: func(n *Names, scan func(...any) error) (r record.DecisionRequirements, err error) {
		var tenant int64
		err = scan(&r.Key, &r.ID, &r.Name, &r.Version, &r.ResourceName, &r.ResourceKey, &r.DeploymentKey, &tenant, &r.Deleted)
		r.TenantID = n.Text(tenant)
		return r, err
	},
}

var decisionDefinitions = &table{
	name: "decision_definition",
	kind: record.KindDecisionDefinition,
	fixed: []string{"decision_id", "name", "version", "version_tag", "requirements", "requirements_id", "requirements_name", "requirements_version",
		"deployment", "tenant"},
	changed: []string{"latest", "deleted"},
	bind: func(in *interner, rec record.Record, args []any) []any {
		r := rec.(*record.DecisionDefinition)
		return append(args, text(r.ID), text(r.Name), int64(r.Version), text(r.VersionTag), number(r.RequirementsKey), text(r.RequirementsID), text(r.RequirementsName),
			int64(r.RequirementsVersion), number(r.DeploymentKey), in.text(r.TenantID), flag(r.Latest), flag(r.Deleted))
	},
}

// DecisionDefinitions reads decision definitions.
var DecisionDefinitions = Reading[record.DecisionDefinition]{
	Table: "decision_definition",
	Columns: "t.key, ifnull(t.decision_id,''), ifnull(t.name,''), t.version, ifnull(t.version_tag,''), ifnull(t.requirements,0), ifnull(t.requirements_id,''), " +
		"ifnull(t.requirements_name,''), t.requirements_version, ifnull(t.deployment,0), ifnull(t.tenant,0), t.latest, t.deleted",
	Scan: func(n *Names, scan func(...any) error) (r record.DecisionDefinition, err error) {
		var tenant int64
		err = scan(&r.Key, &r.ID, &r.Name, &r.Version, &r.VersionTag, &r.RequirementsKey, &r.RequirementsID,
			&r.RequirementsName, &r.RequirementsVersion, &r.DeploymentKey, &tenant, &r.Latest, &r.Deleted)
		r.TenantID = n.Text(tenant)
		return r, err
	},
}

var decisionInstances = &table{
	name: "decision_instance",
	kind: record.KindDecisionInstance,
	fixed: []string{"evaluation", "evaluation_instance", "evaluated_at", "failure", "state", "definition", "decision_id", "name", "version", "type", "root_definition",
		"requirements", "requirements_id", "process_definition", "process_instance", "root", "element_instance", "tenant", "result", "rest"},
	bind: func(in *interner, rec record.Record, args []any) []any {
		r := rec.(*record.DecisionInstance)
		return append(args, number(r.EvaluationKey), text(r.EvaluationInstanceKey), r.EvaluatedAt, text(r.Failure), in.text(r.State), number(r.DefinitionKey),
			text(r.DefinitionID), text(r.DefinitionName), int64(r.DefinitionVersion), in.text(r.DefinitionType), number(r.RootDefinitionKey),
			number(r.RequirementsKey), text(r.RequirementsID), number(r.ProcessDefinitionKey), number(r.ProcessInstanceKey),
			other(r.RootProcessInstance, r.ProcessInstanceKey), number(r.ElementInstanceKey), in.text(r.TenantID), text(r.Result), rest((*decisionRest)(r)))
	},
}

type decisionRest record.DecisionInstance

func (r *decisionRest) Fields(c *codec.Codec) {
	c.String(&r.FailedDecisionID)
	decisionInputs(c, &r.Inputs)
	codec.Slice(c, &r.Rules, func(c *codec.Codec, u *record.DecisionRule) {
		c.String(&u.ID)
		c.Int32(&u.Index)
		decisionInputs(c, &u.Outputs)
	})
}

func decisionInputs(c *codec.Codec, inputs *[]record.DecisionInput) {
	codec.Slice(c, inputs, func(c *codec.Codec, i *record.DecisionInput) {
		c.String(&i.ID)
		c.String(&i.Name)
		c.String(&i.Value)
	})
}

// DecisionInstances reads decision instances.
var DecisionInstances = Reading[record.DecisionInstance]{
	Table: "decision_instance",
	Columns: "t.key, ifnull(t.evaluation,0), ifnull(t.evaluation_instance,''), ifnull(t.evaluated_at,0), ifnull(t.failure,''), ifnull(t.state,0), ifnull(t.definition,0), " +
		"ifnull(t.decision_id,''), ifnull(t.name,''), t.version, ifnull(t.type,0), ifnull(t.root_definition,0), ifnull(t.requirements,0), ifnull(t.requirements_id,''), " +
		"ifnull(t.process_definition,0), ifnull(t.process_instance,0), coalesce(t.root,t.process_instance,0), ifnull(t.element_instance,0), ifnull(t.tenant,0), ifnull(t.result,''), t.rest",
	Scan: func(n *Names, scan func(...any) error) (r record.DecisionInstance, err error) {
		var state, kind, tenant int64
		var more []byte
		err = scan(&r.Key, &r.EvaluationKey, &r.EvaluationInstanceKey, &r.EvaluatedAt, &r.Failure, &state, &r.DefinitionKey,
			&r.DefinitionID, &r.DefinitionName, &r.DefinitionVersion, &kind, &r.RootDefinitionKey, &r.RequirementsKey, &r.RequirementsID,
			&r.ProcessDefinitionKey, &r.ProcessInstanceKey, &r.RootProcessInstance, &r.ElementInstanceKey, &tenant, &r.Result, &more)
		if err == nil {
			err = codec.Decode(more, (*decisionRest)(&r))
		}
		r.State, r.DefinitionType, r.TenantID = n.Text(state), n.Text(kind), n.Text(tenant)
		return r, err
	},
}
