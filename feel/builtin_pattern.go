package feel

import (
	"strconv"
	"strings"
	"sync"

	"github.com/tutti-io/tutti/feel/internal/pattern"
)

var patternFunctions = map[string][]builtin{
	"matches": {
		fn("input,pattern", "ss", func(ev *evaluation, a []Value) Value { return matches(ev, a[0], a[1], "") }),
		fn("input,pattern,flags", "sss", func(ev *evaluation, a []Value) Value { return matches(ev, a[0], a[1], a[2].text()) }),
	},
	"replace": {
		fn("input,pattern,replacement", "sss", func(ev *evaluation, a []Value) Value { return replace(ev, a, "") }),
		fn("input,pattern,replacement,flags", "ssss", func(ev *evaluation, a []Value) Value { return replace(ev, a, a[3].text()) }),
	},
	"split":   {fn("string,delimiter", "ss", split)},
	"extract": {fn("input,pattern", "ss", extract)},
}

// Patterns are mostly constants of an expression: the last compiled ones are kept.
var patterns struct {
	sync.RWMutex
	compiled map[patternKey]*pattern.Pattern
}

type patternKey struct {
	src   string
	flags pattern.Flags
}

const (
	maxPatterns       = 256
	maxPatternToKeep  = 1000
	patternStepsPerKB = 200
)

func compilePattern(ev *evaluation, src, flags string) (*pattern.Pattern, error) {
	key := patternKey{src: src}
	for letter, f := range map[string]pattern.Flags{"i": pattern.FoldCase, "m": pattern.MultiLine, "s": pattern.DotAll, "x": pattern.Comments} {
		if strings.Contains(flags, letter) {
			key.flags |= f
		}
	}
	patterns.RLock()
	p := patterns.compiled[key]
	patterns.RUnlock()
	ev.step(patternStepsPerKB * (len(src)/1024 + 1))
	if p != nil {
		return p, nil
	}
	p, err := pattern.Compile(src, key.flags)
	if err != nil {
		return nil, err
	}
	if len(src) <= maxPatternToKeep {
		patterns.Lock()
		if patterns.compiled == nil || len(patterns.compiled) >= maxPatterns {
			patterns.compiled = map[patternKey]*pattern.Pattern{}
		}
		patterns.compiled[key] = p
		patterns.Unlock()
	}
	return p, nil
}

func invalidPattern(p Value, err error) Value {
	return failuref("the pattern '%s' is invalid: %v", brief(p), err)
}

func matches(ev *evaluation, input, src Value, flags string) Value {
	p, err := compilePattern(ev, src.text(), flags)
	if err != nil {
		return invalidPattern(src, err)
	}
	return Bool(p.Find(input.text(), 0, ev.step) != nil)
}

// eachMatch goes through the matches of a pattern, one behind the other.
func eachMatch(ev *evaluation, p *pattern.Pattern, input string, do func(at []int) error) error {
	for from := 0; from <= len(input); {
		at := p.Find(input, from, ev.step)
		if at == nil {
			return nil
		}
		ev.step(1)
		if err := do(at); err != nil {
			return err
		}
		from = at[1]
		if at[1] == at[0] {
			from++
			for from < len(input) && input[from]&0xC0 == 0x80 {
				from++
			}
		}
	}
	return nil
}

func replace(ev *evaluation, a []Value, flags string) Value {
	p, err := compilePattern(ev, a[1].text(), flags)
	if err != nil {
		return invalidPattern(a[1], err)
	}
	input, replacement := a[0].text(), a[2].text()
	var out []byte
	end := 0
	err = eachMatch(ev, p, input, func(at []int) error {
		size := len(out)
		out = append(out, input[end:at[0]]...)
		var err error
		out, err = expand(out, p, replacement, input, at)
		ev.produce(len(out) - size)
		end = at[1]
		return err
	})
	if err != nil {
		return failuref("the replacement '%s' is invalid: %v", brief(a[2]), err)
	}
	return ev.text(string(append(out, input[end:]...)))
}

type replacementError string

func (e replacementError) Error() string { return string(e) }

// expand writes a replacement: $1 and ${name} stand for groups, a backslash makes the character behind it literal.
func expand(out []byte, p *pattern.Pattern, replacement, input string, at []int) ([]byte, error) {
	for i := 0; i < len(replacement); i++ {
		switch replacement[i] {
		case '\\':
			if i++; i == len(replacement) {
				return out, replacementError("there is nothing behind its last backslash")
			}
			out = append(out, replacement[i])
		case '$':
			group, size, err := groupReference(p, replacement[i+1:])
			if err != nil {
				return out, err
			}
			i += size
			if start := at[2*group]; start >= 0 {
				out = append(out, input[start:at[2*group+1]]...)
			}
		default:
			out = append(out, replacement[i])
		}
	}
	return out, nil
}

// groupReference reads what stands behind a dollar sign, and gives its length.
func groupReference(p *pattern.Pattern, s string) (group, size int, err error) {
	if strings.HasPrefix(s, "{") {
		name, _, found := strings.Cut(s[1:], "}")
		group, ok := p.Group(name)
		if !found || !ok {
			return 0, 0, replacementError("there is no group " + strconv.Quote(name))
		}
		return group, len(name) + 2, nil
	}
	for size < len(s) && s[size] >= '0' && s[size] <= '9' {
		n := group*10 + int(s[size]-'0')
		if size > 0 && n > p.Groups() {
			break
		}
		group = n
		size++
	}
	if size == 0 {
		return 0, 0, replacementError("a dollar sign stands before the number or name of a group; the sign itself is written \\$")
	}
	if group > p.Groups() {
		return 0, 0, replacementError("there is no group " + strconv.Itoa(group))
	}
	return group, size, nil
}

func split(ev *evaluation, a []Value) Value {
	p, err := compilePattern(ev, a[1].text(), "")
	if err != nil {
		return invalidPattern(a[1], err)
	}
	input := a[0].text()
	var out []Value
	end := 0
	add := func(from, to int) {
		ev.produce(2 * valueSize)
		out = append(out, String(input[from:to]))
	}
	err = eachMatch(ev, p, input, func(at []int) error {
		if at[1] > 0 {
			add(end, at[0])
			end = at[1]
		}
		return nil
	})
	if err != nil {
		return failure(err.Error())
	}
	add(end, len(input))
	return List(out...)
}

func extract(ev *evaluation, a []Value) Value {
	p, err := compilePattern(ev, a[1].text(), "")
	if err != nil {
		return invalidPattern(a[1], err)
	}
	input := a[0].text()
	var out []Value
	err = eachMatch(ev, p, input, func(at []int) error {
		ev.produce(2 * valueSize)
		out = append(out, String(input[at[0]:at[1]]))
		return nil
	})
	if err != nil {
		return failure(err.Error())
	}
	return List(out...)
}
