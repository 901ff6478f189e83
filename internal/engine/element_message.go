package engine

import (
	"fmt"

	"github.com/tutti-io/tutti/bpmn"
	"github.com/tutti-io/tutti/bpmn/schedule"
	"github.com/tutti-io/tutti/internal/codec"
	"github.com/tutti-io/tutti/internal/state"
)

// messageThrow is a send task or a throwing message event: it publishes its message, or is a job for a worker.
type messageThrow struct{ jobTask }

func (t messageThrow) activate(b *Batch, n *node) (bool, *failure) {
	if n.el.Message == nil || n.el.Message.Publish == nil {
		return t.jobTask.activate(b, n)
	}
	m, f := b.preparePublication(n)
	if f != nil {
		return false, f
	}
	b.send(b.partitionOf(m.CorrelationKey), m)
	return false, nil
}

// preparePublication evaluates what an element publishes. The message carries the element's own variables, which its input
// mappings make.
func (b *Batch) preparePublication(n *node) (*publication, *failure) {
	vars, p := scopeVariables{b, n.inst.Key}, n.el.Message.Publish
	m := &publication{Tenant: n.m.def.TenantID, Variables: b.localVariables(n)}
	var f *failure
	if m.Name, f = b.evaluateText(n.el.Message.NameExpr, vars); f != nil {
		return nil, f
	}
	if m.CorrelationKey, f = b.correlationKey(p.CorrelationKey, vars); f != nil {
		return nil, f
	}
	if m.ID, f = b.evaluateOptionalText(p.MessageID, vars); f != nil {
		return nil, f
	}
	m.TimeToLive, f = b.timeToLive(p.TimeToLive, vars)
	return m, f
}

// timeToLive computes how long a message is kept, in milliseconds.
func (b *Batch) timeToLive(e bpmn.Expression, vars scopeVariables) (int64, *failure) {
	if e.IsZero() {
		return 0, nil
	}
	r, f := b.evaluate(e, vars)
	if f != nil {
		return 0, f
	}
	text, ok := r.AsString()
	if !ok {
		text = unquote(r.AppendJSON(nil))
	}
	d, err := schedule.ParseDuration(text)
	if err != nil {
		return 0, &failure{Type: extractValueError, Message: fmt.Sprintf(
			"The time to live '%s' must give a duration, but gave '%s': %v.", e.Source, text, err) + describe(r.warnings)}
	}
	end, ok := d.AddTo(b.now)
	if !ok || end < b.now {
		return 0, &failure{Type: extractValueError, Message: fmt.Sprintf(
			"The time to live '%s' must lead to a time that the clock can hold and not back, but gave '%s'.", e.Source, text)}
	}
	return end - b.now, nil
}

// publication is a message that an element publishes, on its way to where messages of its correlation key live.
type publication struct {
	Name           string
	CorrelationKey string
	ID             string
	Tenant         string
	TimeToLive     int64
	Variables      []byte
}

func (*publication) kind() byte { return kindPublication }

// Fields visits the fields.
func (m *publication) Fields(c *codec.Codec) {
	c.String(&m.Name)
	c.String(&m.CorrelationKey)
	c.String(&m.ID)
	c.String(&m.Tenant)
	c.Int64(&m.TimeToLive)
	c.Bytes(&m.Variables)
}

// handle publishes the message, unless one with its id is there already.
func (m *publication) handle(b *Batch, _ int32) {
	p := &PublishMessage{Name: m.Name, CorrelationKey: m.CorrelationKey, ID: m.ID, TimeToLive: m.TimeToLive,
		Variables: m.Variables, Tenant: m.Tenant}
	_, _ = p.execute(b, 0)
}

// localVariables is the document of the variables of exactly one scope.
func (b *Batch) localVariables(n *node) []byte {
	doc := []byte{'{'}
	if n.inst.Locals {
		b.tx.EachVariable(n.inst.Key, func(name string, v *state.Variable) bool {
			doc = append(appendName(doc, name), v.Value...)
			return true
		})
	}
	return append(doc, '}')
}
