package projection

import (
	"unicode/utf16"

	"github.com/tutti-io/tutti/internal/record"
)

var incidents = &table{
	name:    "incident",
	kind:    record.KindIncident,
	fixed:   []string{"element", "process_instance", "root", "element_instance", "job", "error_type", "created_at", "tenant"},
	changed: []string{"message", "hash", "state", "resolved_at"},
	bind: func(in *interner, rec record.Record, args []any) []any {
		r := rec.(*record.Incident)
		return append(args, in.element(record.Definition{Key: r.DefinitionKey, ID: r.DefinitionID}, r.ElementID, ""), number(r.ProcessInstance),
			other(r.RootInstance, r.ProcessInstance), number(r.ElementInstance), number(r.JobKey), in.text(r.ErrorType), r.CreatedAt, in.text(r.TenantID),
			text(r.Message), int64(MessageHash(r.Message)), in.text(r.State), number(r.ResolvedAt))
	},
}

// MessageHash is the number by which the API groups equal error messages: 31-polynomial over UTF-16 units, wrapping at 32 bits.
func MessageHash(message string) (hash int32) {
	for _, unit := range utf16.Encode([]rune(message)) {
		hash = hash*31 + int32(unit)
	}
	return hash
}

// Incidents reads incidents.
var Incidents = Reading[record.Incident]{
	Table: "incident",
	Columns: "t.key, ifnull(t.element,0), ifnull(t.process_instance,0), coalesce(t.root,t.process_instance,0), ifnull(t.element_instance,0), ifnull(t.job,0), ifnull(t.error_type,0), " +
		"ifnull(t.created_at,0), ifnull(t.tenant,0), ifnull(t.message,''), ifnull(t.state,0), ifnull(t.resolved_at,0)",
	Scan: func(n *Names, scan func(...any) error) (r record.Incident, err error) {
		var element, kind, tenant, state int64
		err = scan(&r.Key, &element, &r.ProcessInstance, &r.RootInstance, &r.ElementInstance, &r.JobKey, &kind,
			&r.CreatedAt, &tenant, &r.Message, &state, &r.ResolvedAt)
		e, d := n.Element(element)
		r.DefinitionKey, r.DefinitionID, r.ElementID = d.Key, d.ID, e.ID
		r.ErrorType, r.TenantID, r.State = n.Text(kind), n.Text(tenant), n.Text(state)
		return r, err
	},
}

var messageSubscriptions = &table{
	name:    "message_subscription",
	kind:    record.KindMessageSubscription,
	fixed:   []string{"element", "process_instance", "root", "element_instance", "message_name", "correlation_key", "tenant"},
	changed: []string{"state", "updated_at"},
	bind: func(in *interner, rec record.Record, args []any) []any {
		r := rec.(*record.MessageSubscription)
		return append(args, in.element(record.Definition{Key: r.DefinitionKey, ID: r.DefinitionID}, r.ElementID, ""), number(r.ProcessInstance),
			other(r.RootInstance, r.ProcessInstance), number(r.ElementInstance), text(r.MessageName), text(r.CorrelationKey), in.text(r.TenantID),
			in.text(r.State), r.UpdatedAt)
	},
}

// MessageSubscriptions reads message subscriptions.
var MessageSubscriptions = Reading[record.MessageSubscription]{
	Table: "message_subscription",
	Columns: "t.key, ifnull(t.element,0), ifnull(t.process_instance,0), coalesce(t.root,t.process_instance,0), ifnull(t.element_instance,0), ifnull(t.message_name,''), " +
		"ifnull(t.correlation_key,''), ifnull(t.tenant,0), ifnull(t.state,0), ifnull(t.updated_at,0)",
	Scan: func(n *Names, scan func(...any) error) (r record.MessageSubscription, err error) {
		var element, tenant, state int64
		err = scan(&r.Key, &element, &r.ProcessInstance, &r.RootInstance, &r.ElementInstance, &r.MessageName, &r.CorrelationKey, &tenant, &state, &r.UpdatedAt)
		e, d := n.Element(element)
		r.DefinitionKey, r.DefinitionID, r.ElementID = d.Key, d.ID, e.ID
		r.TenantID, r.State = n.Text(tenant), n.Text(state)
		return r, err
	},
}

var correlations = &table{
	name: "correlation",
	kind: record.KindCorrelation,
	fixed: []string{"subscription", "message", "message_name", "correlation_key", "correlated_at", "partition", "element", "process_instance", "root",
		"element_instance", "tenant"},
	bind: func(in *interner, rec record.Record, args []any) []any {
		r := rec.(*record.Correlation)
		return append(args, number(r.SubscriptionKey), number(r.MessageKey), text(r.MessageName), text(r.CorrelationKey), r.CorrelatedAt, int64(r.Partition),
			in.element(record.Definition{Key: r.DefinitionKey, ID: r.DefinitionID}, r.ElementID, ""), number(r.ProcessInstance),
			other(r.RootInstance, r.ProcessInstance), number(r.ElementInstance), in.text(r.TenantID))
	},
}

// Correlations reads correlated message subscriptions.
var Correlations = Reading[record.Correlation]{
	Table: "correlation",
	Columns: "t.key, ifnull(t.subscription,0), ifnull(t.message,0), ifnull(t.message_name,''), ifnull(t.correlation_key,''), ifnull(t.correlated_at,0), t.partition, " +
		"ifnull(t.element,0), ifnull(t.process_instance,0), coalesce(t.root,t.process_instance,0), ifnull(t.element_instance,0), ifnull(t.tenant,0)",
	Scan: func(n *Names, scan func(...any) error) (r record.Correlation, err error) {
		var element, tenant int64
		err = scan(&r.Key, &r.SubscriptionKey, &r.MessageKey, &r.MessageName, &r.CorrelationKey, &r.CorrelatedAt, &r.Partition,
			&element, &r.ProcessInstance, &r.RootInstance, &r.ElementInstance, &tenant)
		e, d := n.Element(element)
		r.DefinitionKey, r.DefinitionID, r.ElementID, r.TenantID = d.Key, d.ID, e.ID, n.Text(tenant)
		return r, err
	},
}
