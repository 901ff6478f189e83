package feel

import "strings"

// jsonTextWriter writes JSON as to json() does: numbers with all their digits, durations in hours, zoned times with their offset.
type jsonTextWriter struct {
	dst   []byte
	limit int
	depth int
}

func (w *jsonTextWriter) value(v Value) {
	if len(w.dst) > w.limit || w.depth > maxValueDepth {
		return
	}
	switch v.kind {
	case KindList:
		w.list(v)
	case KindContext:
		w.context(v)
	case KindNumber:
		w.dst = v.appendNumber(w.dst)
	case KindTime:
		w.dst = appendClock(append(w.dst, '"'), v.n)
		if z := v.zone(); z != nil {
			w.dst = appendOffset(w.dst, z.offset)
		}
		w.dst = append(w.dst, '"')
	case KindYearMonthDuration:
		w.dst = append(v.appendISOPeriod(append(w.dst, '"')), '"')
	case KindDayTimeDuration:
		w.dst = append(v.appendISODuration(append(w.dst, '"')), '"')
	case KindFunction, KindRange:
		w.dst = appendJSONString(w.dst, v.String())
	default:
		w.dst = v.AppendJSON(w.dst)
	}
}

func (w *jsonTextWriter) list(v Value) {
	w.depth++
	w.dst = append(w.dst, '[')
	for i, x := range v.items() {
		if i > 0 {
			w.dst = append(w.dst, ',')
		}
		w.value(x)
	}
	w.dst = append(w.dst, ']')
	w.depth--
}

func (w *jsonTextWriter) context(v Value) {
	w.depth++
	w.dst = append(w.dst, '{')
	first := true
	for k, x := range v.Entries() {
		if x.kind == KindFunction {
			continue
		}
		if !first {
			w.dst = append(w.dst, ',')
		}
		first = false
		w.dst = append(appendJSONString(w.dst, k), ':')
		w.value(x)
	}
	w.dst = append(w.dst, '}')
	w.depth--
}

// String prints the expression in a normal form: parsed again it gives the same expression.
func (e *Expression) String() string {
	var p printer
	p.node(e.tree, levelLowest)
	return strings.TrimSpace(p.String())
}
