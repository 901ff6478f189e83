package contract

import (
	"maps"
	"slices"
	"strconv"
	"time"
	"unicode/utf8"
)

func appendNull(b []byte) []byte { return append(b, "null"...) }

func appendKey[T ~int64](b []byte, key T) []byte {
	b = append(b, '"')
	b = strconv.AppendInt(b, int64(key), 10)
	return append(b, '"')
}

func appendInt[T ~int32 | ~int64](b []byte, n T) []byte { return strconv.AppendInt(b, int64(n), 10) }

func appendBool(b []byte, v bool) []byte { return strconv.AppendBool(b, v) }

// appendTime writes milliseconds in UTC, as the original does.
func appendTime(b []byte, t time.Time) []byte {
	b = append(b, '"')
	b = t.UTC().AppendFormat(b, "2006-01-02T15:04:05.000Z")
	return append(b, '"')
}

func appendJSON(b []byte, v JSON) []byte {
	if len(v) == 0 {
		return appendNull(b)
	}
	return append(b, v...)
}

func appendJSONObject(b []byte, v JSON) []byte {
	if len(v) == 0 {
		return append(b, '{', '}')
	}
	return append(b, v...)
}

const hexDigits = "0123456789abcdef"

// appendText writes a string. What is no UTF-8 becomes the replacement character, so that the result is always valid.
func appendText[T ~string](b []byte, text T) []byte {
	s := string(text)
	b = append(b, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if c >= ' ' && c != '"' && c != '\\' {
				i++
				continue
			}
			b = append(b, s[start:i]...)
			b = appendEscape(b, c)
			i++
			start = i
			continue
		}
		char, size := utf8.DecodeRuneInString(s[i:])
		if char == utf8.RuneError && size == 1 {
			b = append(b, s[start:i]...)
			b = append(b, "\ufffd"...)
			i++
			start = i
			continue
		}
		i += size
	}
	b = append(b, s[start:]...)
	return append(b, '"')
}

func appendEscape(b []byte, c byte) []byte {
	switch c {
	case '"', '\\':
		return append(b, '\\', c)
	case '\n':
		return append(b, '\\', 'n')
	case '\r':
		return append(b, '\\', 'r')
	case '\t':
		return append(b, '\\', 't')
	}
	return append(b, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
}

// appendOpt writes a value or null.
func appendOpt[T any](b []byte, o Opt[T], write func([]byte, T) []byte) []byte {
	if o.state != optSet {
		return appendNull(b)
	}
	return write(b, o.value)
}

// appendList writes an array; a nil list is an empty one.
func appendList[T any](b []byte, list []T, write func([]byte, T) []byte) []byte {
	b = append(b, '[')
	for i, v := range list {
		if i > 0 {
			b = append(b, ',')
		}
		b = write(b, v)
	}
	return append(b, ']')
}

// appendObjects writes an array of objects of the contract.
func appendObjects[T any, P interface {
	*T
	AppendJSON([]byte) []byte
}](b []byte, list []T) []byte {
	b = append(b, '[')
	for i := range list {
		if i > 0 {
			b = append(b, ',')
		}
		b = P(&list[i]).AppendJSON(b)
	}
	return append(b, ']')
}

// appendMap writes an object, its members in order of their names.
func appendMap[T any](b []byte, m map[string]T, write func([]byte, T) []byte) []byte {
	b = append(b, '{')
	for i, name := range slices.Sorted(maps.Keys(m)) {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendText(b, name)
		b = append(b, ':')
		b = write(b, m[name])
	}
	return append(b, '}')
}
