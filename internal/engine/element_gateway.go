package engine

import (
	"fmt"
	"slices"

	"github.com/tutti-io/tutti/bpmn"
)

// exclusiveGateway takes a flow whose condition is true, else the default flow. When several conditions are true, the flow that
// stands last in the file is taken, as the original does.
type exclusiveGateway struct{ passing }

func (exclusiveGateway) leave(b *Batch, n *node) ([]*bpmn.Flow, *failure) {
	vars := scopeVariables{b, n.inst.Key}
	for _, f := range slices.Backward(n.el.Outgoing) {
		if f == n.el.Default {
			continue
		}
		if f.Condition == nil {
			return []*bpmn.Flow{f}, nil
		}
		ok, fail := b.evaluateBool(*f.Condition, vars)
		if fail != nil {
			return nil, fail
		}
		if ok {
			return []*bpmn.Flow{f}, nil
		}
	}
	if n.el.Default != nil {
		return []*bpmn.Flow{n.el.Default}, nil
	}
	if len(n.el.Outgoing) == 0 {
		return nil, nil
	}
	return nil, &failure{Type: conditionError, Message: fmt.Sprintf(
		"None of the %d outgoing flows of gateway '%s' can be taken: every condition is false and there is no default flow. "+
			"Change the variables that the conditions read and resolve the incident.", len(n.el.Outgoing), n.el.ID)}
}
