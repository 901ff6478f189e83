package search

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// kind of a field's values.
type kind uint8

const (
	isKey kind = iota
	isNumber
	isTime
	isFlag
	isText
)

var kindNames = [...]string{"a key", "a whole number", "a date-time", "true or false", "a text"}

// bound is a value ready to be bound: int64 or string. An inexact time lies between ms and ms+1.
type bound struct {
	v       any
	inexact bool
}

// bind turns a condition's value into what the database compares with.
func bind(field string, k kind, value any) (bound, error) {
	switch v := value.(type) {
	case string:
		switch k {
		case isText:
			return bound{v: v}, nil
		case isKey:
			if n, err := strconv.ParseInt(v, 10, 64); err == nil {
				return bound{v: n}, nil
			}
		case isTime:
			if t, err := time.Parse(time.RFC3339Nano, v); err == nil {
				return bindTime(t), nil
			}
		}
	case int64:
		if k == isKey || k == isNumber || k == isTime {
			return bound{v: v}, nil
		}
	case int:
		return bind(field, k, int64(v))
	case int32:
		return bind(field, k, int64(v))
	case float64:
		if k == isNumber && v == math.Trunc(v) && math.Abs(v) < 1<<53 {
			return bound{v: int64(v)}, nil
		}
	case bool:
		if k == isFlag {
			if v {
				return bound{v: int64(1)}, nil
			}
			return bound{v: int64(0)}, nil
		}
	case time.Time:
		if k == isTime {
			return bindTime(v), nil
		}
	}
	return bound{}, &FieldError{field, fmt.Sprintf("is compared with %#v, but its values are of another kind: %s", value, kindNames[k])}
}

func bindTime(t time.Time) bound {
	return bound{v: t.UnixMilli(), inexact: t.Nanosecond()%int(time.Millisecond) != 0}
}

// bindAll binds the values of a condition and checks that they are as many as the operator takes.
func bindAll(c Condition, k kind) ([]bound, error) {
	switch {
	case c.Op == Exists:
		k = isFlag
		fallthrough
	case c.Op != In && c.Op != NotIn:
		if len(c.Values) != 1 {
			return nil, &FieldError{c.Field, fmt.Sprintf("%s takes one value, but has %d", c.Op, len(c.Values))}
		}
	case len(c.Values) > maxValues:
		return nil, &FieldError{c.Field, fmt.Sprintf("%s has %d values, but at most %d are allowed", c.Op, len(c.Values), maxValues)}
	}
	if c.Op == Like && k != isText {
		return nil, &FieldError{c.Field, "$like compares texts, but its values are " + kindNames[k]}
	}
	out := make([]bound, len(c.Values))
	for i, v := range c.Values {
		var err error
		if out[i], err = bind(c.Field, k, v); err != nil {
			return nil, err
		}
	}
	if c.Op == Like && utf8.RuneCountInString(out[0].v.(string)) > maxPattern {
		return nil, &FieldError{c.Field, fmt.Sprintf("$like has a pattern of more than %d characters", maxPattern)}
	}
	return out, nil
}

// glob turns a $like pattern into SQLite's: \ quotes the next character there, a set of one does here.
func glob(pattern string) string {
	var b strings.Builder
	quoted := false
	for _, r := range pattern {
		switch {
		case !quoted && r == '\\':
			quoted = true
			continue
		case quoted && (r == '*' || r == '?'):
			b.WriteString("[" + string(r) + "]")
		case !quoted && r == '*' && strings.HasSuffix(b.String(), "*"): // one is enough
		default:
			if quoted && r != '\\' {
				b.WriteByte('\\') // it quoted nothing, so it stands for itself
			}
			if r == '[' {
				b.WriteString("[[]")
			} else {
				b.WriteRune(r)
			}
		}
		quoted = false
	}
	if quoted {
		b.WriteByte('\\')
	}
	return b.String()
}
