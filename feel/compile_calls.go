package feel

import (
	"errors"
	"slices"
	"strings"
)

// functionCode is a FEEL function, compiled.
type functionCode struct {
	body   code
	height int // of nodes in nodes
	cost   int
}

func (c *compiler) function(n *functionNode) code {
	if n.external != nil {
		return constant(NewFunction("external", n.params, func([]Value) (Value, error) {
			return Null, errExternal
		}))
	}
	fc := &functionCode{}
	outerHighest := c.highest
	c.highest = c.level
	level := c.level
	c.within(scopeLocals, n.params, func(*scope) {
		fc.body, fc.cost = c.costOf(func() code { return c.compile(n.body) })
	})
	fc.height = c.highest - level + 2
	c.highest = max(outerHighest, c.highest)
	params := n.params
	return func(ev *evaluation, f *frame) Value {
		ev.produce(valueSize)
		if ev.home == nil {
			ev.home = &home{ev.vars, ev.names}
		}
		return Value{kind: KindFunction, ref: &Function{Params: params, body: fc, outer: f, home: ev.home}}
	}
}

type externalError struct{}

func (externalError) Error() string {
	return "external functions run code outside of FEEL, which is not possible here"
}

var errExternal error = externalError{}

const callSteps = 4

// invoke calls a function with as many arguments as it has parameters.
func (f *Function) invoke(ev *evaluation, args []Value) Value {
	if f.body == nil {
		ev.enter(1)
		ev.lend()
		v, err := f.Call(slices.Clone(args))
		ev.reclaim()
		ev.leave(1)
		if err != nil {
			var limit *LimitError
			if errors.As(err, &limit) {
				panic(stop{err})
			}
			return failure(err.Error())
		}
		return v
	}
	if f.home != ev.home {
		vars, names, slots, here := ev.vars, ev.names, ev.slots, ev.home
		ev.vars, ev.names, ev.home = f.home.vars, f.home.names, f.home
		ev.slots = make([]slot, len(ev.names))
		defer func() { ev.vars, ev.names, ev.slots, ev.home = vars, names, slots, here }()
	}
	ev.enter(f.body.height)
	ev.step(f.body.cost + callSteps)
	inner := newFrame(f.outer, len(f.Params))
	copy(inner.vars, args)
	v := f.body.body(ev, inner)
	ev.leave(f.body.height)
	return v
}

// invocation is a call as it is written.
type invocation struct {
	name  string
	args  []code
	named []namedArgument
}

type namedArgument struct {
	name  string
	value code
}

func (c *compiler) call(n *callNode) code {
	in := &invocation{name: n.name, args: c.all(n.args)}
	for _, e := range n.named {
		in.named = append(in.named, namedArgument{e.key, c.compile(e.value)})
	}
	if n.receiver != nil {
		return in.on(c.ref(&refNode{n.receiver}))
	}
	list, _ := c.callable(n.name)
	standard := in.builtin()
	if standard != nil && standard.impure {
		c.impure = true
	}
	global := -1
	if standard == nil {
		global = c.globalIndex(n.name)
	}
	return func(ev *evaluation, f *frame) Value {
		fn := in.fromScope(list, f)
		if fn == nil && ev.env.Functions != nil {
			fn = in.matching(hostFunction(ev.env.Functions(in.name, len(in.args)+len(in.named))))
		}
		var v Value
		switch {
		case fn != nil:
			v = in.invoke(ev, f, fn)
		case standard != nil:
			v = in.invokeBuiltin(ev, f, standard)
		default:
			fn, _ := ev.global(global)
			if in.matching(fn) == nil {
				return in.missing(ev).orNull()
			}
			v = in.invoke(ev, f, in.matching(fn))
		}
		if v.kind == kindFailure && !v.fatal() {
			ev.warn(FunctionInvocationFailure, "The function '%s' failed: %s.", in.name, v.ref)
			return Null
		}
		return v
	}
}

func hostFunction(f *Function) Value {
	if f == nil {
		return Null
	}
	return Value{kind: KindFunction, ref: f}
}

// callable lists the places in scope that may have a function of that name.
func (c *compiler) callable(name string) (list []candidate, sure bool) {
	hops := 0
	for s := c.scope; s != nil; s = s.outer {
		switch s.kind {
		case scopeItem:
			list = append(list, candidate{hops, 0, scopeItem})
		case scopeEntries:
			if i := s.find(name); i >= 0 {
				list = append(list, candidate{hops, i, scopeEntries})
			}
		}
		hops++
	}
	return list, false
}

func (in *invocation) fromScope(list []candidate, f *frame) *Function {
	for _, at := range list {
		v := up(f, at.hops).vars[at.index]
		if at.kind == scopeItem {
			v, _ = v.Get(in.name)
		}
		if fn := in.matching(v); fn != nil {
			return fn
		}
	}
	return nil
}

// matching gives the function if the call fits it.
func (in *invocation) matching(v Value) *Function {
	fn, ok := v.ref.(*Function)
	if !ok || in.named == nil && len(fn.Params) != len(in.args) {
		return nil
	}
	for _, a := range in.named {
		if !contains(fn.Params, a.name) {
			return nil
		}
	}
	return fn
}

// missing warns that there is no such function, and is the failure.
func (in *invocation) missing(ev *evaluation) Value {
	if in.named != nil {
		names := make([]string, len(in.named))
		for i, a := range in.named {
			names[i] = a.name
		}
		ev.warn(NoFunctionFound, "No function has the name '%s' and the parameters '%s'.", in.name, strings.Join(names, "', '"))
	} else {
		ev.warn(NoFunctionFound, "No function has the name '%s' and %d parameters.", in.name, len(in.args))
	}
	return failuref("no function has the name '%s' and these parameters", in.name)
}

// on is the call of a function that is an entry of a context.
func (in *invocation) on(receiver code) code {
	return func(ev *evaluation, f *frame) Value {
		v := receiver(ev, f)
		if v.kind != KindContext {
			return ev.mistyped(KindContext, v)
		}
		entry, _ := v.Get(in.name)
		fn := in.matching(entry)
		if fn == nil {
			return in.missing(ev)
		}
		return in.invoke(ev, f, fn)
	}
}

func (in *invocation) invoke(ev *evaluation, f *frame, fn *Function) Value {
	start := len(ev.args)
	if in.named != nil {
		for _, p := range fn.Params {
			ev.args = append(ev.args, in.argument(ev, f, p))
		}
	} else {
		for _, k := range in.args {
			v := k(ev, f)
			ev.args = append(ev.args, v)
		}
	}
	args := ev.args[start:len(ev.args):len(ev.args)]
	v := firstFailure(args)
	if !v.failed() {
		v = fn.invoke(ev, args)
	}
	ev.args = ev.args[:start]
	return v
}

func (in *invocation) argument(ev *evaluation, f *frame, param string) Value {
	for i := len(in.named) - 1; i >= 0; i-- {
		if in.named[i].name == param {
			return in.named[i].value(ev, f)
		}
	}
	return Null
}

func firstFailure(args []Value) Value {
	var first Value
	for _, v := range args {
		if v.fatal() {
			return v
		}
		if v.failed() && !first.failed() {
			first = v
		}
	}
	return first
}

// builtin finds the built-in function that the call fits.
func (in *invocation) builtin() *builtin {
	for i := range builtins[in.name] {
		b := &builtins[in.name][i]
		if in.named == nil {
			if len(b.params) == len(in.args) || b.variadic && len(b.params) < len(in.args) {
				return b
			}
			continue
		}
		fits := true
		for _, a := range in.named {
			fits = fits && contains(b.params, a.name)
		}
		if fits {
			return b
		}
	}
	return nil
}

func (in *invocation) invokeBuiltin(ev *evaluation, f *frame, b *builtin) Value {
	start := len(ev.args)
	switch {
	case in.named != nil:
		for _, p := range b.params {
			v := in.argument(ev, f, p)
			ev.args = append(ev.args, v)
		}
	default:
		for _, k := range in.args {
			v := k(ev, f)
			ev.args = append(ev.args, v)
		}
		if b.variadic {
			ev.gather(start, len(b.params)-1)
		}
	}
	args := ev.args[start:len(ev.args):len(ev.args)]
	v := firstFailure(args)
	if !v.failed() {
		ev.step(1)
		v = b.invoke(ev, args)
	}
	ev.args = ev.args[:start]
	return v
}

// gather makes one list of all arguments behind the first fixed ones, unless there is just one, which is a list already.
func (ev *evaluation) gather(start, fixed int) {
	rest := ev.args[start+fixed:]
	if fixed == 0 && len(rest) == 1 && rest[0].kind == KindList {
		return
	}
	if f := firstFailure(rest); f.failed() {
		return
	}
	items := slices.Clone(rest)
	ev.args = append(ev.args[:start+fixed], ev.list(items))
}
