package feel

import "strings"

// String writes the value as FEEL's string() does, but strings in quotes: "a", [1, "b"], {a:1}, 2024-01-01.
func (v Value) String() string {
	t := textWriter{limit: 1 << 30}
	t.value(v)
	return string(t.dst)
}

// textWriter writes values up to a length.
type textWriter struct {
	dst   []byte
	limit int
	depth int
}

func (t *textWriter) full() bool { return len(t.dst) > t.limit || t.depth > maxValueDepth }

func (t *textWriter) value(v Value) {
	if t.full() {
		return
	}
	switch v.kind {
	case KindNull, kindFailure:
		t.dst = append(t.dst, "null"...)
	case KindBoolean:
		if v.n != 0 {
			t.dst = append(t.dst, "true"...)
		} else {
			t.dst = append(t.dst, "false"...)
		}
	case KindNumber:
		t.dst = v.appendNumber(t.dst)
	case KindString:
		t.dst = append(append(append(t.dst, '"'), v.text()...), '"')
	case KindList:
		t.list(v)
	case KindContext:
		t.context(v)
	case KindRange:
		t.rangeOf(v)
	case KindFunction:
		t.dst = append(t.dst, "function("...)
		if f, ok := v.ref.(*Function); ok {
			t.dst = append(t.dst, strings.Join(f.Params, ", ")...)
		}
		t.dst = append(t.dst, ')')
	default:
		t.dst = v.appendTemporal(t.dst, formText)
	}
}

func (t *textWriter) list(v Value) {
	t.depth++
	t.dst = append(t.dst, '[')
	for i, x := range v.items() {
		if t.full() {
			break
		}
		if i > 0 {
			t.dst = append(t.dst, ", "...)
		}
		t.value(x)
	}
	t.dst = append(t.dst, ']')
	t.depth--
}

func (t *textWriter) context(v Value) {
	t.depth++
	t.dst = append(t.dst, '{')
	first := true
	for k, x := range v.Entries() {
		if x.kind == KindFunction {
			continue
		}
		if t.full() {
			break
		}
		if !first {
			t.dst = append(t.dst, ", "...)
		}
		first = false
		t.dst = append(append(t.dst, k...), ':')
		t.value(x)
	}
	t.dst = append(t.dst, '}')
	t.depth--
}

func (t *textWriter) rangeOf(v Value) {
	start, end, startClosed, endClosed, _ := v.AsRange()
	open, closing := byte('('), byte(')')
	if startClosed {
		open = '['
	}
	if endClosed {
		closing = ']'
	}
	t.dst = append(t.dst, open)
	t.value(start)
	t.dst = append(t.dst, ".."...)
	t.value(end)
	t.dst = append(t.dst, closing)
}

const maxMessageText = 120

// brief writes a value for a message, cut short.
func brief(v Value) string {
	t := textWriter{limit: maxMessageText}
	t.value(v)
	s := string(t.dst)
	if len(s) <= maxMessageText {
		return s
	}
	cut := maxMessageText
	for cut > 0 && s[cut]&0xC0 == 0x80 {
		cut--
	}
	return s[:cut] + "…"
}
