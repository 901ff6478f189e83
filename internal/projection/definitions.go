package projection

import "github.com/tutti-io/tutti/internal/record"

var processDefinitions = &table{
	name: "process_definition",
	kind: record.KindProcessDefinition,
	changed: []string{"process_id", "name", "version", "version_tag", "resource_name", "resource", "deployment", "tenant", "state", "start_form",
		"latest", "deployed_at"},
	bind: func(in *interner, rec record.Record, args []any) []any {
		r := rec.(*record.ProcessDefinition)
		in.definition(record.Definition{Key: r.Key, ID: r.ID, Name: r.Name, Version: r.Version, VersionTag: r.VersionTag})
		return append(args, text(r.ID), text(r.Name), int64(r.Version), text(r.VersionTag), text(r.ResourceName), number(r.ResourceKey), number(r.DeploymentKey),
			in.text(r.TenantID), in.text(r.State), text(r.StartFormID), flag(r.Latest), number(r.DeployedAt))
	},
}

// ProcessDefinitions reads process definitions.
var ProcessDefinitions = Reading[record.ProcessDefinition]{
	Table: "process_definition",
	Columns: "t.key, ifnull(t.process_id,''), ifnull(t.name,''), t.version, ifnull(t.version_tag,''), ifnull(t.resource_name,''), ifnull(t.resource,0), ifnull(t.deployment,0), " +
		"ifnull(t.tenant,0), ifnull(t.state,0), ifnull(t.start_form,''), t.latest, ifnull(t.deployed_at,0)",
	Scan: func(n *Names, scan func(...any) error) (r record.ProcessDefinition, err error) {
		var tenant, state int64
		err = scan(&r.Key, &r.ID, &r.Name, &r.Version, &r.VersionTag, &r.ResourceName, &r.ResourceKey, &r.DeploymentKey, &tenant, &state, &r.StartFormID, &r.Latest, &r.DeployedAt)
		r.TenantID, r.State = n.Text(tenant), n.Text(state)
		return r, err
	},
}

var resources = &table{
	name:    "resource",
	kind:    record.KindResource,
	fixed:   []string{"resource_id", "name", "type", "version", "version_tag", "deployment", "tenant", "content"},
	changed: []string{"deleted"},
	bind: func(in *interner, rec record.Record, args []any) []any {
		r := rec.(*record.Resource)
		return append(args, text(r.ID), text(r.Name), text(r.Type), int64(r.Version), text(r.VersionTag), number(r.DeploymentKey), in.text(r.TenantID), r.Content,
			flag(r.Deleted))
	},
}

// Resources reads resources with their content.
var Resources = Reading[record.Resource]{
	Table:   "resource",
	Columns: "t.key, ifnull(t.resource_id,''), ifnull(t.name,''), ifnull(t.type,''), t.version, ifnull(t.version_tag,''), ifnull(t.deployment,0), ifnull(t.tenant,0), t.content, t.deleted",
	Scan: func(n *Names, scan func(...any) error) (r record.Resource, err error) {
		var tenant int64
		err = scan(&r.Key, &r.ID, &r.Name, &r.Type, &r.Version, &r.VersionTag, &r.DeploymentKey, &tenant, &r.Content, &r.Deleted)
		r.TenantID = n.Text(tenant)
		return r, err
	},
}

var forms = &table{
	name:    "form",
	kind:    record.KindForm,
	fixed:   []string{"form_id", "version", "version_tag", "resource_name", "resource", "deployment", "tenant", "schema"},
	changed: []string{"deleted"},
	bind: func(in *interner, rec record.Record, args []any) []any {
		r := rec.(*record.Form)
		return append(args, text(r.ID), int64(r.Version), text(r.VersionTag), text(r.ResourceName), number(r.ResourceKey), number(r.DeploymentKey), in.text(r.TenantID),
			r.Schema, flag(r.Deleted))
	},
}

// Forms reads forms with their schemas.
var Forms = Reading[record.Form]{
	Table: "form",
	Columns: "t.key, ifnull(t.form_id,''), t.version, ifnull(t.version_tag,''), ifnull(t.resource_name,''), ifnull(t.resource,0), ifnull(t.deployment,0), ifnull(t.tenant,0), " +
		"t.schema, t.deleted",
	Scan: func(n *Names, scan func(...any) error) (r record.Form, err error) {
		var tenant int64
		err = scan(&r.Key, &r.ID, &r.Version, &r.VersionTag, &r.ResourceName, &r.ResourceKey, &r.DeploymentKey, &tenant, &r.Schema, &r.Deleted)
		r.TenantID = n.Text(tenant)
		return r, err
	},
}
