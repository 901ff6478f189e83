package projection

import (
	"encoding/json"
	"hash/fnv"
	"unicode/utf8"

	"github.com/tutti-io/tutti/internal/record"
)

// Columns of a process instance: process is the number of its process id, so one index serves all versions; root is NULL
// in a root. A migrated instance is written as a deletion followed by the new record, as its definition is fixed.
var processInstances = &table{
	name:    "process_instance",
	kind:    record.KindProcessInstance,
	fixed:   []string{"process", "definition", "started_at", "parent", "parent_element", "root", "tenant", "business_id", "tags"},
	changed: []string{"state", "ended_at", "has_incident"},
	bind: func(in *interner, rec record.Record, args []any) []any {
		r := rec.(*record.ProcessInstance)
		return append(args, in.text(r.Definition.ID), in.definition(r.Definition), r.StartedAt, number(r.ParentKey), number(r.ParentElement),
			other(r.RootKey, r.Key), in.text(r.TenantID), text(r.BusinessID), list(r.Tags),
			in.text(r.State), number(r.EndedAt), flag(r.HasIncident))
	},
	labels: func(rec record.Record, add func(int, string)) {
		for _, tag := range rec.(*record.ProcessInstance).Tags {
			add(LabelInstanceTag, tag)
		}
	},
}

// ProcessInstances reads process instances.
var ProcessInstances = Reading[record.ProcessInstance]{
	Table: "process_instance",
	Columns: "t.key, ifnull(t.definition,0), ifnull(t.started_at,0), ifnull(t.parent,0), ifnull(t.parent_element,0), ifnull(t.root,t.key), ifnull(t.tenant,0), " +
		"ifnull(t.business_id,''), ifnull(t.tags,''), ifnull(t.state,0), ifnull(t.ended_at,0), t.has_incident",
	Scan: func(n *Names, scan func(...any) error) (r record.ProcessInstance, err error) {
		var definition, tenant, state int64
		var tags string
		err = scan(&r.Key, &definition, &r.StartedAt, &r.ParentKey, &r.ParentElement, &r.RootKey, &tenant,
			&r.BusinessID, &tags, &state, &r.EndedAt, &r.HasIncident)
		if err == nil {
			r.Tags, err = unlist(tags)
		}
		r.Definition, r.TenantID, r.State = n.Definition(definition), n.Text(tenant), n.Text(state)
		return r, err
	},
}

// Scope and root are NULL where they are the process instance itself.
var elementInstances = &table{
	name:    "element_instance",
	kind:    record.KindElementInstance,
	fixed:   []string{"element", "type", "process_instance", "root", "scope", "started_at", "tenant"},
	changed: []string{"state", "ended_at", "has_incident", "incident"},
	bind: func(in *interner, rec record.Record, args []any) []any {
		r := rec.(*record.ElementInstance)
		return append(args, in.element(record.Definition{Key: r.DefinitionKey, ID: r.DefinitionID}, r.ElementID, r.ElementName), in.text(r.Type),
			number(r.ProcessInstance), other(r.RootInstance, r.ProcessInstance), other(r.ScopeKey, r.ProcessInstance), r.StartedAt, in.text(r.TenantID),
			in.text(r.State), number(r.EndedAt), flag(r.HasIncident), number(r.IncidentKey))
	},
}

// ElementInstances reads element instances.
var ElementInstances = Reading[record.ElementInstance]{
	Table: "element_instance",
	Columns: "t.key, ifnull(t.element,0), ifnull(t.type,0), ifnull(t.process_instance,0), coalesce(t.root,t.process_instance,0), coalesce(t.scope,t.process_instance,0), " +
		"ifnull(t.started_at,0), ifnull(t.tenant,0), ifnull(t.state,0), ifnull(t.ended_at,0), t.has_incident, ifnull(t.incident,0)",
	Scan: func(n *Names, scan func(...any) error) (r record.ElementInstance, err error) {
		var element, kind, tenant, state int64
		err = scan(&r.Key, &element, &kind, &r.ProcessInstance, &r.RootInstance, &r.ScopeKey,
			&r.StartedAt, &tenant, &state, &r.EndedAt, &r.HasIncident, &r.IncidentKey)
		e, d := n.Element(element)
		r.DefinitionKey, r.DefinitionID, r.ElementID, r.ElementName = d.Key, d.ID, e.ID, e.Name
		r.Type, r.TenantID, r.State = n.Text(kind), n.Text(tenant), n.Text(state)
		return r, err
	},
}

// Hash is of name and value together, and indexed behind a bucket that all variables made at about the same time share:
// an index over values alone would touch a random page for every variable ever written, this one only the few pages of
// the present bucket. A look-up asks every bucket, of which a million variables have about sixty.
var variables = &table{
	name:    "variable",
	kind:    record.KindVariable,
	fixed:   []string{"name", "process_instance", "root", "scope", "definition", "tenant", "bucket"},
	changed: []string{"value", "hash", "long"},
	bind: func(in *interner, rec record.Record, args []any) []any {
		r := rec.(*record.Variable)
		return append(args, text(r.Name), number(r.ProcessInstance), other(r.RootInstance, r.ProcessInstance), other(r.ScopeKey, r.ProcessInstance),
			in.definition(record.Definition{Key: r.DefinitionKey, ID: r.DefinitionID}), in.text(r.TenantID), in.nextBucket(),
			string(r.Value), VariableHash(r.Name, string(r.Value)), flag(len(r.Value) > ValueLimit && utf8.RuneCount(r.Value) > ValueLimit))
	},
}

// VariableHash is what the hash column holds for a variable.
func VariableHash(name, value string) int64 {
	h := fnv.New32a()
	_, _ = h.Write([]byte(name))
	_, _ = h.Write([]byte{0})
	_, _ = h.Write([]byte(value))
	return int64(h.Sum32())
}

func variableReading(value string) Reading[record.Variable] {
	return Reading[record.Variable]{
		Table: "variable",
		Columns: "t.key, ifnull(t.name,''), " + value + ", coalesce(t.scope,t.process_instance,0), ifnull(t.process_instance,0), coalesce(t.root,t.process_instance,0), " +
			"ifnull(t.definition,0), ifnull(t.tenant,0)",
		Scan: func(n *Names, scan func(...any) error) (r record.Variable, err error) {
			var definition, tenant int64
			err = scan(&r.Key, &r.Name, &r.Value, &r.ScopeKey, &r.ProcessInstance, &r.RootInstance, &definition, &tenant)
			d := n.Definition(definition)
			r.DefinitionKey, r.DefinitionID, r.TenantID = d.Key, d.ID, n.Text(tenant)
			return r, err
		},
	}
}

// Variables reads variables with their whole values, ShortVariables with at most ValueLimit+1 characters of them: what
// is longer than ValueLimit was cut.
var (
	Variables      = variableReading("t.value")
	ShortVariables = variableReading("CASE t.long WHEN 1 THEN substr(t.value,1,8192) ELSE t.value END")
)

// list is a list of texts as JSON, or NULL where it is empty.
func list(items []string) any {
	if len(items) == 0 {
		return nil
	}
	data, _ := json.Marshal(items) // a list of strings always has a JSON form
	return string(data)
}

func unlist(data string) (items []string, err error) {
	if data != "" {
		err = json.Unmarshal([]byte(data), &items)
	}
	return items, err
}
