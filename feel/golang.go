package feel

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
)

func integerFromGo(x any) (Value, error) {
	switch x := x.(type) {
	case int:
		return Int(int64(x)), nil
	case int64:
		return Int(x), nil
	case int32:
		return Int(int64(x)), nil
	case int16:
		return Int(int64(x)), nil
	case int8:
		return Int(int64(x)), nil
	case uint8:
		return Int(int64(x)), nil
	case uint16:
		return Int(int64(x)), nil
	case uint32:
		return Int(int64(x)), nil
	case uint:
		return ParseNumber(strconv.FormatUint(uint64(x), 10))
	case uint64:
		return ParseNumber(strconv.FormatUint(x, 10))
	}
	return Null, fmt.Errorf("a Go %T has no FEEL value; give plain types, maps and slices of them, or JSON", x)
}

func listFromGo[T any](xs []T, depth int) (Value, error) {
	items := make([]Value, len(xs))
	for i, x := range xs {
		v, err := fromGo(x, depth+1)
		if err != nil {
			return Null, err
		}
		items[i] = v
	}
	return List(items...), nil
}

func contextFromGo[T any](m map[string]T, depth int) (Value, error) {
	b := newContextBuilder(len(m))
	for _, k := range slices.Sorted(maps.Keys(m)) {
		v, err := fromGo(m[k], depth+1)
		if err != nil {
			return Null, err
		}
		b.put(k, v)
	}
	return b.value(), nil
}

// Go gives the value as plain Go: nil, bool, string, int64 or json.Number, []any, map[string]any. Temporal values become the text they have in
// JSON; functions and ranges become nil.
func (v Value) Go() any {
	switch v.kind {
	case KindBoolean:
		return v.n != 0
	case KindString:
		return v.text()
	case KindNumber:
		if n, ok := v.wholeInt64(); ok {
			return n
		}
		return json.Number(v.numberText())
	case KindList:
		items := v.items()
		out := make([]any, len(items))
		for i, x := range items {
			out[i] = x.Go()
		}
		return out
	case KindContext:
		out := make(map[string]any, v.Len())
		for k, x := range v.Entries() {
			if x.kind != KindFunction {
				out[k] = x.Go()
			}
		}
		return out
	case KindNull, KindRange, KindFunction, kindFailure:
		return nil
	}
	return v.temporalText()
}
