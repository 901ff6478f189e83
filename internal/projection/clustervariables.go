package projection

import (
	"unicode/utf8"

	"github.com/tutti-io/tutti/internal/record"
)

var clusterVariables = &table{
	name:    "cluster_variable",
	kind:    record.KindClusterVariable,
	fixed:   []string{"name", "tenant"},
	changed: []string{"value", "long"},
	bind: func(in *interner, rec record.Record, args []any) []any {
		r := rec.(*record.ClusterVariable)
		return append(args, text(r.Name), in.text(r.TenantID), string(r.Value), flag(len(r.Value) > ValueLimit && utf8.RuneCount(r.Value) > ValueLimit))
	},
}

func clusterVariableReading(value string) Reading[record.ClusterVariable] {
	return Reading[record.ClusterVariable]{
		Table:   "cluster_variable",
		Columns: "t.key, ifnull(t.name,''), " + value + ", ifnull(t.tenant,0)",
		Scan: func(n *Names, scan func(...any) error) (r record.ClusterVariable, err error) {
			var tenant int64
			err = scan(&r.Key, &r.Name, &r.Value, &tenant)
			r.TenantID = n.Text(tenant)
			return r, err
		},
	}
}

// ClusterVariables reads cluster variables with their whole values, ShortClusterVariables with at most ValueLimit+1 characters of them.
var (
	ClusterVariables      = clusterVariableReading("t.value")
	ShortClusterVariables = clusterVariableReading("CASE t.long WHEN 1 THEN substr(t.value,1,8192) ELSE t.value END")
)
