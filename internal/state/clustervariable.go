package state

// ClusterVariable is a variable that processes share. Value is JSON as it was sent.
type ClusterVariable struct{ Variable }

// Cluster variables belong to a tenant, or to no tenant, which is all of them. Every partition has all of them.

func (tx *Tx) clusterVariableKey(tenant, name string) []byte {
	return append(appendText(tx.at(tableClusterVariable), tenant), name...)
}

// ClusterVariable reads a cluster variable, nil when the tenant (empty: all tenants) has none of that name.
func (tx *Tx) ClusterVariable(tenant, name string) *ClusterVariable {
	v := new(ClusterVariable)
	if !tx.get(tx.clusterVariableKey(tenant, name), v) {
		return nil
	}
	return v
}

// PutClusterVariable writes a cluster variable.
func (tx *Tx) PutClusterVariable(tenant, name string, v *ClusterVariable) {
	tx.put(tx.clusterVariableKey(tenant, name), v)
}

// DeleteClusterVariable removes one.
func (tx *Tx) DeleteClusterVariable(tenant, name string) {
	tx.delete(tx.clusterVariableKey(tenant, name))
}

// EachClusterVariable visits the cluster variables of a tenant (empty: of all tenants), by name.
func (tx *Tx) EachClusterVariable(tenant string, visit func(name string, v *ClusterVariable) bool) {
	prefix := appendText(tx.at(tableClusterVariable), tenant)
	start := len(prefix)
	tx.scan(prefix, func(k, value []byte) bool {
		v := new(ClusterVariable)
		mustDecode(value, v)
		return visit(string(k[start:]), v)
	})
}
