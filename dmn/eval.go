package dmn

import "github.com/tutti-io/tutti/feel"

func (l *literal) eval(r *run, s *scope) (feel.Value, error) { return r.feel(l.expr, s, nil) }

func (c *boxedContext) eval(r *run, s *scope) (feel.Value, error) {
	inner := newScope(s, len(c.entries))
	for _, e := range c.entries {
		before := inner.snapshot() // functions see the entries before them, not those after
		if f, ok := e.logic.(*function); ok {
			r.putFunction(inner, e.name, f.in(r, before))
			continue
		}
		v, err := e.logic.eval(r, before)
		if err != nil {
			return feel.Null, err
		}
		inner.put(e.name, v)
	}
	if c.result != nil {
		return c.result.eval(r, inner)
	}
	entries := make([]feel.Entry, len(c.entries))
	for i, e := range c.entries {
		entries[i] = feel.Entry{Key: e.name, Value: inner.own.values[i]}
	}
	return feel.NewContext(entries...), nil
}

func evalAll(r *run, s *scope, items []logic) ([]feel.Value, error) {
	values := make([]feel.Value, len(items))
	for i, l := range items {
		v, err := l.eval(r, s)
		if err != nil {
			return nil, err
		}
		values[i] = v
	}
	return values, nil
}

func (l *boxedList) eval(r *run, s *scope) (feel.Value, error) {
	values, err := evalAll(r, s, l.items)
	return feel.List(values...), err
}

func (l *relation) eval(r *run, s *scope) (feel.Value, error) {
	rows := make([]feel.Value, len(l.rows))
	for i, row := range l.rows {
		values, err := evalAll(r, s, row)
		if err != nil {
			return feel.Null, err
		}
		entries := make([]feel.Entry, len(values))
		for j, v := range values {
			entries[j] = feel.Entry{Key: l.columns[j], Value: v}
		}
		rows[i] = feel.NewContext(entries...)
	}
	return feel.List(rows...), nil
}

func (c *conditional) eval(r *run, s *scope) (feel.Value, error) {
	v, err := c.test.eval(r, s)
	if err != nil {
		return feel.Null, err
	}
	if yes, _ := v.AsBool(); yes {
		return c.then.eval(r, s)
	}
	return c.otherwise.eval(r, s)
}

// each evaluates body for the items of a list until it says stop. ok is false when in is no list.
func each(r *run, s *scope, in logic, body func(item feel.Value) (stop bool, err error)) (ok bool, err error) {
	list, err := in.eval(r, s)
	if err != nil {
		return false, err
	}
	items, ok := list.AsList()
	for _, item := range items {
		if err := r.step(); err != nil {
			return false, err
		}
		stop, err := body(item)
		if err != nil || stop {
			return true, err
		}
	}
	return ok, nil
}

func (f *filter) eval(r *run, s *scope) (feel.Value, error) {
	kept := []feel.Value{}
	var at, place int64
	var found feel.Value
	unclear := false
	ok, err := each(r, s, f.in, func(item feel.Value) (bool, error) {
		place++
		inner := newScope(s, item.Len()+1)
		inner.put("item", item)
		for k, v := range item.Entries() {
			inner.put(k, v)
		}
		v, err := f.match.eval(r, inner)
		if yes, is := v.AsBool(); is {
			if yes {
				kept = append(kept, item)
			}
			return false, err
		}
		if n, is := v.Int64(); is {
			if at = n; n == place {
				found = item
			}
		} else {
			unclear = unclear || !v.IsNull()
		}
		return false, err
	})
	switch {
	case err != nil || !ok || unclear:
		return feel.Null, err
	case at < 0: // places are counted from the end
		list, err := f.in.eval(r, s)
		if items, _ := list.AsList(); err == nil && -at <= int64(len(items)) {
			return items[int64(len(items))+at], nil
		}
		return feel.Null, err
	case at > 0:
		return found, nil
	}
	return feel.List(kept...), nil
}

func (l *iteration) eval(r *run, s *scope) (feel.Value, error) {
	done := []feel.Value{}
	ok, err := each(r, s, l.in, func(item feel.Value) (bool, error) {
		inner := newScope(s, 2)
		inner.put("partial", feel.List(done[:len(done):len(done)]...))
		inner.put(l.variable, item)
		v, err := l.body.eval(r, inner)
		done = append(done, v)
		return false, err
	})
	if err != nil || !ok {
		return feel.Null, err
	}
	return feel.List(done...), nil
}

func (q *quantifier) eval(r *run, s *scope) (feel.Value, error) {
	result := feel.Bool(q.every)
	ok, err := each(r, s, q.in, func(item feel.Value) (bool, error) {
		inner := newScope(s, 1)
		inner.put(q.variable, item)
		v, err := q.tests.eval(r, inner)
		yes, is := v.AsBool()
		switch {
		case is && yes != q.every:
			result = feel.Bool(yes)
			return true, err
		case !is:
			result = feel.Null
		}
		return false, err
	})
	if err != nil || !ok {
		return feel.Null, err
	}
	return result, nil
}
