package engine

// scriptTask evaluates its expression into its result variable; without one it is a job for a worker.
type scriptTask struct{ jobTask }

func (t scriptTask) activate(b *Batch, n *node) (bool, *failure) {
	if n.el.Script == nil {
		return t.jobTask.activate(b, n)
	}
	r, f := b.evaluate(n.el.Script.Expr, scopeVariables{b, n.inst.Key})
	if f != nil {
		return false, f
	}
	doc := append(appendName([]byte{'{'}, n.el.Script.ResultVariable), r.AppendJSON(nil)...)
	n.inst.TriggerVars = append(doc, '}')
	b.put(n.inst)
	return false, nil
}
