package dmn

import (
	"slices"

	"github.com/tutti-io/tutti/feel"
)

// decide evaluates what a decision requires and then the decision. A decision that was done before is not evaluated again, but its trace is
// written again, as a cluster does.
func (r *run) decide(d *Decision) (feel.Value, error) {
	if o, ok := r.done[d]; ok {
		return r.again(o)
	}
	if err := r.enter(); err != nil {
		return feel.Null, &failure{d.ID, err}
	}
	defer r.leave()
	from := len(r.evaluated)
	v, err := r.decideOnce(d)
	if !d.shared {
		return v, err
	}
	if r.done == nil {
		r.done = map[*Decision]outcome{}
	}
	r.done[d] = outcome{v, err, from, len(r.evaluated)}
	return v, err
}

func (r *run) again(o outcome) (feel.Value, error) {
	for i := o.from; i < o.to; i++ {
		if err := r.note(r.evaluated[i]); err != nil {
			return feel.Null, err
		}
	}
	return o.value, o.err
}

func (r *run) decideOnce(d *Decision) (feel.Value, error) {
	s := newScope(r.root, len(d.requires)+len(d.knows))
	for _, required := range d.requires {
		v, err := r.decide(required)
		if err != nil {
			return feel.Null, err
		}
		s.put(required.result, v)
	}
	r.putFunctions(s, d.knows)
	v, err := r.traced(d.logic, s, EvaluatedDecision{ID: d.ID, Name: d.Name, Type: d.Type})
	if err == nil {
		err = checkType(v, d.resultType)
	}
	if err != nil {
		return feel.Null, &failure{d.ID, err}
	}
	return v, nil
}

// traced evaluates logic and writes the entry down, with null as output after a failure.
func (r *run) traced(l logic, s *scope, entry EvaluatedDecision) (feel.Value, error) {
	var v feel.Value
	var err error
	if t, ok := l.(*table); ok {
		v, err = t.decide(r, s, &entry)
	} else {
		v, err = l.eval(r, s)
	}
	if err != nil {
		v = feel.Null
	}
	entry.Output = v
	if c, ok := l.(*boxedContext); ok && c.result == nil {
		entry.Output = withoutFunctions(v)
	}
	if full := r.note(entry); full != nil && err == nil {
		err = full
	}
	return v, err
}

// withoutFunctions gives a context with null in place of functions, as a cluster shows it.
func withoutFunctions(v feel.Value) feel.Value {
	entries := make([]feel.Entry, 0, v.Len())
	found := false
	for key, entry := range v.Entries() {
		if entry.Kind() == feel.KindFunction {
			entry, found = feel.Null, true
		}
		entries = append(entries, feel.Entry{Key: key, Value: entry})
	}
	if !found {
		return v
	}
	return feel.NewContext(entries...)
}

func (r *run) putFunctions(s *scope, knows []*knowledge) {
	for _, k := range knows {
		if k.logic != nil {
			r.putFunction(s, k.name, r.function(k))
		}
	}
}

// function is a business knowledge model as a value. It sees the variables of the run, what it requires itself and its parameters, but no
// decisions.
func (r *run) function(k *knowledge) *feel.Function {
	if f, ok := r.functions[k]; ok {
		return f
	}
	f := &feel.Function{Name: k.name, Params: paramNames(k.params), Call: func(args []feel.Value) (feel.Value, error) {
		s := newScope(r.root, len(k.knows)+len(args))
		r.putFunctions(s, k.knows)
		if err := bind(s, k.params, args); err != nil {
			return feel.Null, err
		}
		return r.invoke(k, s)
	}}
	if r.functions == nil {
		r.functions = map[*knowledge]*feel.Function{}
	}
	r.functions[k] = f
	return f
}

func paramNames(params []param) []string {
	names := make([]string, len(params))
	for i, p := range params {
		names[i] = p.name
	}
	return names
}

func bind(s *scope, params []param, args []feel.Value) error {
	for i, p := range params {
		if i >= len(args) {
			return failed("no value is given for the parameter '%s'", p.name)
		}
		if err := checkType(args[i], p.typeRef); err != nil {
			return failed("parameter '%s': %w", p.name, err)
		}
		s.put(p.name, args[i])
	}
	return nil
}

func (r *run) invoke(k *knowledge, s *scope) (feel.Value, error) {
	if err := r.enter(); err != nil {
		return feel.Null, err
	}
	defer r.leave()
	return r.traced(k.logic, s, EvaluatedDecision{ID: k.id, Name: k.name, Type: k.logic.kind()})
}

// eval of an invocation: unlike a function called by an expression, the model sees everything that its caller sees.
func (i *invocation) eval(r *run, s *scope) (feel.Value, error) {
	if i.target.logic == nil {
		return feel.Null, failed("the business knowledge model '%s' has no logic", i.target.name)
	}
	inner := newScope(s, len(i.bindings)+len(i.target.knows))
	if err := evalInto(r, s, inner, i.bindings); err != nil {
		return feel.Null, err
	}
	for _, p := range i.target.params {
		v, ok := inner.Lookup(p.name)
		if !ok {
			return feel.Null, failed("no value is given for the parameter '%s' of '%s'", p.name, i.target.name)
		}
		if err := checkType(v, p.typeRef); err != nil {
			return feel.Null, failed("parameter '%s' of '%s': %w", p.name, i.target.name, err)
		}
	}
	r.putFunctions(inner, i.target.knows)
	return r.invoke(i.target, inner)
}

// evalInto evaluates named logic in one scope and puts the values into another.
func evalInto(r *run, s, into *scope, named []namedLogic) error {
	for _, n := range named {
		v, err := n.logic.eval(r, s)
		if err != nil {
			return err
		}
		into.put(n.name, v)
	}
	return nil
}

func (c *call) eval(r *run, s *scope) (feel.Value, error) {
	inner := newScope(s, len(c.bindings))
	if err := evalInto(r, s, inner, c.bindings); err != nil {
		return feel.Null, err
	}
	return r.feel(c.expr, inner, nil)
}

func (f *function) eval(r *run, s *scope) (feel.Value, error) {
	made := f.in(r, s)
	return feel.NewFunction("", made.Params, made.Call), nil
}

// in makes the function in a scope, which must not change any more.
func (f *function) in(r *run, s *scope) *feel.Function {
	return &feel.Function{Params: paramNames(f.params), Call: func(args []feel.Value) (feel.Value, error) {
		inner := newScope(s, len(args))
		if err := bind(inner, f.params, args); err != nil {
			return feel.Null, err
		}
		if err := r.enter(); err != nil {
			return feel.Null, err
		}
		defer r.leave()
		return f.body.eval(r, inner)
	}}
}

// eval of a decision service: its output decisions, with the input decisions' results as given.
func (v *service) eval(r *run, s *scope) (feel.Value, error) {
	inner := r.run(s)
	inner.done = make(map[*Decision]outcome, len(v.inputs))
	for _, in := range v.inputs {
		given, _ := s.Lookup(in.result)
		inner.done[in] = outcome{value: given}
	}
	entries := make([]feel.Entry, len(v.outputs))
	for i, out := range v.outputs {
		value, err := inner.decide(out)
		if err != nil {
			return feel.Null, err
		}
		entries[i] = feel.Entry{Key: out.result, Value: value}
	}
	if len(entries) == 1 {
		return entries[0].Value, nil
	}
	return feel.NewContext(entries...), nil
}

// basicTypes are the result types that are checked, by the kinds of values they allow. Others are not known here and allow everything.
var basicTypes = map[string][]feel.Kind{
	"string": {feel.KindString}, "number": {feel.KindNumber}, "boolean": {feel.KindBoolean}, "time": {feel.KindTime}, "date": {feel.KindDate},
	"dateTime": {feel.KindDateTime}, "dayTimeDuration": {feel.KindDayTimeDuration}, "yearMonthDuration": {feel.KindYearMonthDuration},
}

func checkType(v feel.Value, typeRef string) error {
	if len(typeRef) > 5 && typeRef[:5] == "feel:" {
		typeRef = typeRef[5:]
	}
	kinds, known := basicTypes[typeRef]
	if !known || v.IsNull() || slices.Contains(kinds, v.Kind()) {
		return nil
	}
	return failed("expected a value of type '%s', found %s, which is a %s", typeRef, clip(v.String()), v.Kind())
}
