package bpmn

import "strings"

// passesThrough reports whether a token that enters e goes on within the same step: nothing is waited for. A cycle
// of such elements would never end. A sub-process passes through where a way inside it does.
func passesThrough(e *Element) bool {
	switch e.Type {
	case ManualTask, UndefinedTask, ExclusiveGateway, ParallelGateway, InclusiveGateway:
		return true
	case ScriptTask, IntermediateThrowEvent:
		return e.Job == nil
	case IntermediateCatchEvent:
		return e.Event == LinkEvent
	case SubProcess:
		return e.Start != nil
	case StartEvent:
		return e.Scope.Type == SubProcess
	case EndEvent:
		return e.Job == nil && e.Scope.Type == SubProcess && e.Event != ErrorEvent
	case MultiInstanceBody:
		return passesThrough(e.Inner)
	}
	return false
}

// maxShown bounds how many elements of a cycle a problem names.
const maxShown = 30

// checkStraightThrough finds cycles of elements that all pass through. It runs Tarjan's strongly connected components
// with a stack of its own; each component is reported once, by one of its cycles.
func (pb *processBuilder) checkStraightThrough() {
	g := passGraph{p: pb.p, number: make([]int, len(pb.p.Elements)), low: make([]int, len(pb.p.Elements)), member: make([]bool, len(pb.p.Elements))}
	for _, e := range pb.p.Elements {
		if passesThrough(e) && g.number[e.Index] == 0 {
			g.visit(e)
		}
	}
	for _, cycle := range g.cycles {
		var path []string
		for _, e := range cycle[:min(len(cycle), maxShown)] {
			path = append(path, clip(e.ID))
		}
		if len(cycle) > maxShown {
			path = append(path, "…")
		}
		path = append(path, clip(cycle[0].ID))
		pb.add(pb.root, "the process holds a loop without any step that waits, which would never end: %s; put a task or event that waits into it", strings.Join(path, " > "))
	}
}

// passGraph walks the elements that pass through along their flows and links.
type passGraph struct {
	p           *Process
	number, low []int // by element index; number 0 means not seen
	member      []bool
	count       int
	stack       []*Element
	cycles      [][]*Element
}

// successors are the elements that pass through and that a token reaches next.
func successors(e *Element) []*Element {
	switch {
	case e.Type == MultiInstanceBody && e.Inner.Type == SubProcess:
		return successors(e.Inner)
	case e.Type == SubProcess:
		return []*Element{e.Start}
	}
	var out []*Element
	from := e
	for len(from.Outgoing) == 0 && from.Link == nil && (from.Scope.Type == SubProcess || from.Scope.Type == MultiInstanceBody) {
		from = from.Scope // the way ends here, and with it the sub-process
	}
	for _, f := range from.Outgoing {
		if f.Target != nil && passesThrough(f.Target) {
			out = append(out, f.Target)
		}
	}
	if e.Link != nil && e.Link.Target != nil {
		out = append(out, e.Link.Target)
	}
	return out
}

type passFrame struct {
	e    *Element
	next []*Element
}

func (g *passGraph) enter(e *Element) passFrame {
	g.count++
	g.number[e.Index], g.low[e.Index] = g.count, g.count
	g.stack = append(g.stack, e)
	g.member[e.Index] = true
	return passFrame{e, successors(e)}
}

func (g *passGraph) visit(root *Element) {
	frames := []passFrame{g.enter(root)}
	for len(frames) > 0 {
		top := &frames[len(frames)-1]
		e := top.e
		if len(top.next) > 0 {
			s := top.next[0]
			top.next = top.next[1:]
			if g.number[s.Index] == 0 {
				frames = append(frames, g.enter(s))
			} else if g.member[s.Index] {
				g.low[e.Index] = min(g.low[e.Index], g.number[s.Index])
			}
			continue
		}
		frames = frames[:len(frames)-1]
		if len(frames) > 0 {
			parent := frames[len(frames)-1].e
			g.low[parent.Index] = min(g.low[parent.Index], g.low[e.Index])
		}
		if g.low[e.Index] == g.number[e.Index] {
			g.component(e)
		}
	}
}

// component takes a finished component off the stack and keeps one cycle of it.
func (g *passGraph) component(e *Element) {
	in := map[*Element]bool{}
	for {
		last := g.stack[len(g.stack)-1]
		g.stack = g.stack[:len(g.stack)-1]
		g.member[last.Index] = false
		in[last] = true
		if last == e {
			break
		}
	}
	if cycle := shortestCycle(e, in); cycle != nil {
		g.cycles = append(g.cycles, cycle)
	}
}

// shortestCycle finds the shortest way from e back to e inside a component, nil when it is no cycle.
func shortestCycle(e *Element, in map[*Element]bool) []*Element {
	from := map[*Element]*Element{}
	for queue := []*Element{e}; len(queue) > 0; queue = queue[1:] {
		for _, s := range successors(queue[0]) {
			if s == e {
				var path []*Element
				for at := queue[0]; at != e; at = from[at] {
					path = append(path, at)
				}
				path = append(path, e)
				for i, j := 0, len(path)-1; i < j; i, j = i+1, j-1 {
					path[i], path[j] = path[j], path[i]
				}
				return path
			}
			if in[s] && from[s] == nil {
				from[s] = queue[0]
				queue = append(queue, s)
			}
		}
	}
	return nil
}
