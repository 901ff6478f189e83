package projection

import "github.com/tutti-io/tutti/internal/record"

var audits = &table{
	name: "audit",
	kind: record.KindAudit,
	fixed: []string{"operation", "entity_type", "entity_key", "category", "result", "at", "actor", "actor_type", "description",
		"definition_key", "process", "process_instance", "root", "element_instance", "user_task", "form", "tenant"},
	bind: func(in *interner, rec record.Record, args []any) []any {
		r := rec.(*record.Audit)
		return append(args, in.text(r.Operation), in.text(r.EntityType), text(r.EntityKey), in.text(r.Category), in.text(r.Result), r.At,
			text(r.ActorID), in.text(r.ActorType), text(r.Description), number(r.DefinitionKey), in.text(r.DefinitionID),
			number(r.ProcessInstance), other(r.RootInstance, r.ProcessInstance), number(r.ElementInstance), number(r.UserTaskKey),
			number(r.FormKey), in.text(r.TenantID))
	},
}

// Audits reads what was done to user tasks.
var Audits = Reading[record.Audit]{
	Table: "audit",
	Columns: "t.key, ifnull(t.operation,0), ifnull(t.entity_type,0), ifnull(t.entity_key,''), ifnull(t.category,0), ifnull(t.result,0), ifnull(t.at,0), " +
		"ifnull(t.actor,''), ifnull(t.actor_type,0), ifnull(t.description,''), ifnull(t.definition_key,0), ifnull(t.process,0), ifnull(t.process_instance,0), " +
		"coalesce(t.root,t.process_instance,0), ifnull(t.element_instance,0), ifnull(t.user_task,0), ifnull(t.form,0), ifnull(t.tenant,0)",
	Scan: func(n *Names, scan func(...any) error) (r record.Audit, err error) {
		var operation, entity, category, result, actor, process, tenant int64
		err = scan(&r.Key, &operation, &entity, &r.EntityKey, &category, &result, &r.At, &r.ActorID, &actor, &r.Description,
			&r.DefinitionKey, &process, &r.ProcessInstance, &r.RootInstance, &r.ElementInstance, &r.UserTaskKey, &r.FormKey, &tenant)
		r.Operation, r.EntityType, r.Category, r.Result = n.Text(operation), n.Text(entity), n.Text(category), n.Text(result)
		r.ActorType, r.DefinitionID, r.TenantID = n.Text(actor), n.Text(process), n.Text(tenant)
		return r, err
	},
}
