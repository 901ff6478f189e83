package dmn

import "github.com/tutti-io/tutti/feel"

// scope is the variables that an expression sees: its own, then those of the scope around it. Functions keep a snapshot of the scope
// they were made in, so entries are only ever appended.
type scope struct {
	own   *entries // shared with snapshots
	n     int      // how many of the entries belong to this scope
	outer feel.Variables
}

type entries struct {
	names  []string
	values []feel.Value
	last   map[string]int // place of the newest entry of that name; nil while a scan is as fast
	before []int          // place of the entry of the same name before, or -1; kept along with last

	functions map[int]*feel.Function // of the entries that are functions of the model
}

const scanLimit = 8

func newScope(outer feel.Variables, size int) *scope {
	e := &entries{}
	if size > 0 {
		e.names, e.values = make([]string, 0, size), make([]feel.Value, 0, size)
	}
	return &scope{own: e, outer: outer}
}

// put adds an entry; it hides those of the same name.
func (s *scope) put(name string, v feel.Value) {
	s.own.put(name, v)
	s.n = len(s.own.names)
}

// putFunction adds a function. Unlike a function that an expression made, it comes before a built-in function of its name.
func (s *scope) putFunction(name string, f *feel.Function) {
	s.put(name, feel.NewFunction(name, f.Params, f.Call))
	if s.own.functions == nil {
		s.own.functions = map[int]*feel.Function{}
	}
	s.own.functions[s.n-1] = f
}

// function finds a function of the model that takes so many arguments.
func (s *scope) function(name string, args int) *feel.Function {
	for outer := true; outer; s, outer = s.outer.(*scope) {
		if i := s.own.find(name, s.n); i >= 0 {
			if f := s.own.functions[i]; f != nil && len(f.Params) == args {
				return f
			}
			return nil
		}
	}
	return nil
}

func (e *entries) put(name string, v feel.Value) {
	e.names, e.values = append(e.names, name), append(e.values, v)
	n := len(e.names)
	switch {
	case e.last != nil:
		e.enter(n-1, name)
	case n > scanLimit:
		e.last = make(map[string]int, 2*n)
		for i, n := range e.names {
			e.enter(i, n)
		}
	}
}

func (e *entries) enter(i int, name string) {
	p, ok := e.last[name]
	if !ok {
		p = -1
	}
	e.before, e.last[name] = append(e.before, p), i
}

// snapshot is the scope as it is now, whatever is put into s later.
func (s *scope) snapshot() *scope {
	frozen := *s
	return &frozen
}

// Lookup finds a variable.
func (s *scope) Lookup(name string) (feel.Value, bool) {
	if i := s.own.find(name, s.n); i >= 0 {
		return s.own.values[i], true
	}
	if s.outer == nil {
		return feel.Null, false
	}
	return s.outer.Lookup(name)
}

func (e *entries) find(name string, n int) int {
	if e.last == nil {
		for i := min(n, len(e.names)) - 1; i >= 0; i-- {
			if e.names[i] == name {
				return i
			}
		}
		return -1
	}
	i, ok := e.last[name]
	if !ok {
		return -1
	}
	for i >= n {
		i = e.before[i]
	}
	return i
}

// remembered asks the caller's variables for each name once.
type remembered struct {
	from    feel.Variables
	found   entries
	missing map[string]bool
}

func (m *remembered) Lookup(name string) (feel.Value, bool) {
	if m.from == nil || m.missing[name] {
		return feel.Null, false
	}
	if i := m.found.find(name, len(m.found.names)); i >= 0 {
		return m.found.values[i], true
	}
	v, ok := m.from.Lookup(name)
	if ok {
		m.found.put(name, v)
		return v, true
	}
	if m.missing == nil {
		m.missing = map[string]bool{}
	}
	m.missing[name] = true
	return feel.Null, false
}
