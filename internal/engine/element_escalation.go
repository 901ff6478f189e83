package engine

// throwEscalation lets the nearest event that catches an escalation happen. One that nobody catches is no failure. It returns true
// when the thrower is about to be ended by the event that caught it.
func (b *Batch) throwEscalation(n *node) (ends bool, f *failure) {
	code, f := b.evaluateText(n.el.Escalation.Code, scopeVariables{b, n.inst.Key})
	if f != nil {
		return false, f
	}
	catcher, host, _ := b.findCatcher(n, n.el.Event, code)
	if catcher == nil {
		return false, nil
	}
	b.push(step{Op: opInterrupt, Key: host.inst.Key, Element: int32(catcher.Index)})
	return catcher.Interrupting, nil
}
