package tutti

import (
	"github.com/tutti-io/tutti/internal/contract"
)

// Operation is one operation of the REST API.
type Operation struct {
	ID     string // "createProcessInstance"
	Method string // "POST"
	Path   string // below /v2: "/process-instances"
	Tag    string // what it is about: "Process instance"
	Built  bool   // false: it answers 501
}

// Operations lists all operations of the contract, in its order.
func (c *Cluster) Operations() []Operation {
	handlers := c.api.Handlers()
	list := make([]Operation, len(contract.Operations))
	for i := range contract.Operations {
		o := &contract.Operations[i]
		list[i] = Operation{ID: o.ID, Method: o.Method, Path: o.Path, Tag: o.Tag, Built: o.Built(handlers)}
	}
	return list
}
