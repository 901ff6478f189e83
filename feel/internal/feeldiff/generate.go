package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// kind is the type of value that an expression is made to give.
type kind int

const (
	number kind = iota
	text
	boolean
	date
	clock // time of day
	moment
	duration
	period
	numbers
	texts
	booleans
	context
	interval // as an argument only
	kinds
)

// generator makes expressions that mostly are well typed; some are not, for the warnings.
type generator struct {
	random *rand.Rand
	locals []local
}

type local struct {
	name string
	kind kind
}

const (
	maxDepth    = 4
	wrongType   = 40 // one in so many places
	missingName = 150
)

func (g *generator) expression() string {
	g.locals = nil
	return g.make(kind(g.n(int(interval))), maxDepth)
}

func (g *generator) n(n int) int               { return g.random.IntN(n) }
func (g *generator) one(list ...string) string { return list[g.n(len(list))] }

// make gives an expression of a kind.
func (g *generator) make(k kind, depth int) string {
	if g.n(wrongType) == 0 {
		k = kind(g.n(int(interval)))
	}
	if g.n(missingName) == 0 {
		return g.one("missing", "ctx.nope", "s.length", "nope.a.b", "undefined(1)", "null")
	}
	if depth <= 0 || g.n(5) == 0 {
		return g.leaf(k)
	}
	if g.n(8) == 0 {
		return g.anywhere(k, depth-1)
	}
	template := templates[k][g.n(len(templates[k]))]
	return g.fill(template, depth-1)
}

// fill replaces {letter} in a template by expressions.
func (g *generator) fill(template string, depth int) string {
	var b strings.Builder
	for {
		i := strings.IndexByte(template, '{')
		if i < 0 || i+2 >= len(template) || template[i+2] != '}' {
			if i < 0 {
				b.WriteString(template)
				return b.String()
			}
			b.WriteString(template[:i+1])
			template = template[i+1:]
			continue
		}
		b.WriteString(template[:i])
		k, ok := letters[template[i+1]]
		if !ok {
			panic(fmt.Sprintf("no kind for %q", template[i+1]))
		}
		b.WriteString(g.make(k, depth))
		template = template[i+3:]
	}
}

var letters = map[byte]kind{
	'n': number, 's': text, 'b': boolean, 'd': date, 't': clock, 'm': moment, 'u': duration, 'p': period, 'N': numbers, 'S': texts, 'B': booleans, 'c': context,
	'r': interval,
}

// anywhere makes constructs that take any kind.
func (g *generator) anywhere(k kind, depth int) string {
	switch g.n(6) {
	case 0:
		return "if " + g.make(boolean, depth) + " then " + g.make(k, depth) + " else " + g.make(k, depth)
	case 1:
		return "(" + g.make(k, depth) + ")"
	case 2:
		return "get or else(" + g.make(k, depth) + ", " + g.make(k, depth) + ")"
	case 3:
		return "{k: " + g.make(k, depth) + "}.k"
	case 4:
		return "[" + g.make(k, depth) + ", " + g.make(k, depth) + "][" + g.one("1", "2", "-1") + "]"
	}
	v := g.fresh()
	bound := kind(g.n(int(interval)))
	source := g.make(bound, depth)
	g.locals = append(g.locals, local{v, bound})
	body := g.make(k, depth)
	g.locals = g.locals[:len(g.locals)-1]
	return "{" + v + ": " + source + ", r: " + body + "}.r"
}

func (g *generator) fresh() string { return fmt.Sprintf("v%d", len(g.locals)) }

func (g *generator) leaf(k kind) string {
	if g.n(3) == 0 {
		for _, i := range g.random.Perm(len(g.locals)) {
			if g.locals[i].kind == k {
				return g.locals[i].name
			}
		}
	}
	return g.one(leaves[k]...)
}
