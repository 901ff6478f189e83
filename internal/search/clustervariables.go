package search

import (
	"context"

	"github.com/tutti-io/tutti/internal/projection"
	"github.com/tutti-io/tutti/internal/record"
)

var clusterVariables = &entity[record.ClusterVariable]{
	name: "cluster variables",
	rows: projection.ShortClusterVariables,
	fields: fieldsOf(
		nullable("name", isText, "t.name"),
		&field{name: "value", kind: isText, value: "substr(t.value,1,8191)", compared: "t.value"},
		interned("tenantId", "t.tenant"),
		plain("scope", isText, "(CASE WHEN t.tenant IS NULL THEN 'GLOBAL' ELSE 'TENANT' END)"),
		plain("isTruncated", isFlag, "t.long"),
	),
}

var wholeClusterVariables = &entity[record.ClusterVariable]{name: clusterVariables.name, rows: projection.ClusterVariables, fields: clusterVariables.fields,
	size: func(v *record.ClusterVariable) int { return len(v.Value) }}

// ClusterVariables searches cluster variables; whole: with their whole values.
func (r *Reader) ClusterVariables(ctx context.Context, q Query, whole bool) (Result[record.ClusterVariable], error) {
	if whole {
		return find(ctx, r, wholeClusterVariables, q, nil)
	}
	return find(ctx, r, clusterVariables, q, nil)
}

// ClusterVariable of a tenant (empty: of all tenants) by name, with its whole value, or ErrNotFound.
func (r *Reader) ClusterVariable(ctx context.Context, tenant, name string) (*record.ClusterVariable, error) {
	where, args := ofTenant(tenant)
	return one(ctx, r, "cluster variable", projection.ClusterVariables, where+" AND t.name = ?", append(args, name)...)
}

func ofTenant(tenant string) (where string, args []any) {
	if tenant == "" {
		return " WHERE t.tenant IS NULL", nil
	}
	return " WHERE t.tenant = (SELECT id FROM text WHERE value = ?)", []any{tenant}
}

// ClusterValues are the cluster variables of all tenants, and those of one, by name: what expressions of that tenant see.
func (r *Reader) ClusterValues(ctx context.Context, tenant string) (all, own map[string][]byte, err error) {
	ctx, cancel := r.within(ctx)
	defer cancel()
	all, own = map[string][]byte{}, map[string][]byte{}
	for of, values := range map[string]map[string][]byte{"": all, tenant: own} {
		where, args := ofTenant(of)
		if err := r.clusterValues(ctx, where, args, values); err != nil {
			return nil, nil, r.failure(ctx, "reading cluster variables", err)
		}
	}
	return all, own, nil
}

func (r *Reader) clusterValues(ctx context.Context, where string, args []any, into map[string][]byte) error {
	rows, err := r.prepared.query(ctx, "SELECT t.name, t.value FROM cluster_variable t"+where, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		var value []byte
		if err := rows.Scan(&name, &value); err != nil {
			return err
		}
		into[name] = value
	}
	return rows.Err()
}
