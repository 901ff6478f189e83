package state

import "github.com/tutti-io/tutti/internal/codec"

// Variable is a variable in a scope. Value is JSON as it was sent.
type Variable struct {
	Key   int64
	Value []byte
}

// Fields visits the fields.
func (v *Variable) Fields(c *codec.Codec) {
	c.Int64(&v.Key)
	c.Bytes(&v.Value)
}

func (tx *Tx) variableKey(scope int64, name string) []byte {
	return append(appendKey(tx.at(tableVariable), scope), name...)
}

// Variable reads a variable of exactly this scope, nil when it has none of that name.
func (tx *Tx) Variable(scope int64, name string) *Variable {
	v := new(Variable)
	if !tx.get(tx.variableKey(scope, name), v) {
		return nil
	}
	return v
}

// PutVariable writes a variable.
func (tx *Tx) PutVariable(scope int64, name string, v *Variable) {
	tx.put(tx.variableKey(scope, name), v)
}

// EachVariable visits the variables of exactly this scope, by name.
func (tx *Tx) EachVariable(scope int64, visit func(name string, v *Variable) bool) {
	tx.scan(appendKey(tx.at(tableVariable), scope), func(k, value []byte) bool {
		v := new(Variable)
		mustDecode(value, v)
		return visit(string(k[11:]), v)
	})
}

// DeleteVariables removes all variables of a scope.
func (tx *Tx) DeleteVariables(scope int64) {
	var names []string
	tx.EachVariable(scope, func(name string, _ *Variable) bool {
		names = append(names, name)
		return true
	})
	for _, n := range names {
		tx.delete(tx.variableKey(scope, n))
	}
}
