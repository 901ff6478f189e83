package state

import "github.com/tutti-io/tutti/internal/codec"

// SignalSub is a catch event, or with Instance 0 a start event, that waits for a signal.
type SignalSub struct {
	Name       string
	Tenant     string
	Instance   int64
	Definition int64
	Element    int32
}

// Fields visits the fields.
func (s *SignalSub) Fields(c *codec.Codec) {
	c.String(&s.Name)
	c.String(&s.Tenant)
	c.Int64(&s.Instance)
	c.Int64(&s.Definition)
	c.Int32(&s.Element)
}

func (tx *Tx) signalKey(s *SignalSub) []byte {
	k := appendText(appendText(tx.at(tableSignalSub), s.Tenant), s.Name)
	return appendKey(appendKey(appendKey(k, s.Instance), s.Definition), int64(s.Element))
}

func (tx *Tx) signalElementKey(s *SignalSub) []byte {
	k := appendKey(appendKey(tx.at(tableSignalSubByElement), s.Instance), s.Definition)
	return appendKey(k, int64(s.Element))
}

// PutSignalSub writes a subscription.
func (tx *Tx) PutSignalSub(s *SignalSub) {
	tx.put(tx.signalKey(s), s)
	tx.put(tx.signalElementKey(s), s)
}

// DeleteSignalSub removes it.
func (tx *Tx) DeleteSignalSub(s *SignalSub) {
	tx.delete(tx.signalKey(s))
	tx.delete(tx.signalElementKey(s))
}

// SignalSubs lists who waits for a signal: start events first, then catch events by age.
func (tx *Tx) SignalSubs(tenant, name string) []*SignalSub {
	return tx.signalSubs(appendText(appendText(tx.at(tableSignalSub), tenant), name))
}

// SignalSubsOf lists what an element instance, or with instance 0 a definition's start events, wait for.
func (tx *Tx) SignalSubsOf(instance, definition int64) []*SignalSub {
	k := appendKey(tx.at(tableSignalSubByElement), instance)
	if instance == 0 {
		k = appendKey(k, definition)
	}
	return tx.signalSubs(k)
}

func (tx *Tx) signalSubs(prefix []byte) []*SignalSub {
	var out []*SignalSub
	tx.scan(prefix, func(_, v []byte) bool {
		s := new(SignalSub)
		mustDecode(v, s)
		out = append(out, s)
		return true
	})
	return out
}
