package feel

import (
	"math"
	"strconv"
	"unicode/utf8"

	"github.com/cockroachdb/apd/v3"
)

const maxPlainDigits = 100 // larger whole numbers leave as 1.2E+345, which is as exact

// AppendJSON appends the value as JSON. Whole numbers are exact, others the nearest double. Temporal values are strings: "2024-01-01",
// "10:15:30", "2020-01-01T10:00:00+01:00[Europe/Berlin]", "P1DT12H". Functions and ranges are null, and left out of contexts.
func (v Value) AppendJSON(dst []byte) []byte {
	switch v.kind {
	case KindBoolean:
		return strconv.AppendBool(dst, v.n != 0)
	case KindNumber:
		return v.appendJSONNumber(dst)
	case KindString:
		return appendJSONString(dst, v.text())
	case KindList:
		return v.appendJSONList(dst)
	case KindContext:
		return v.appendJSONContext(dst)
	case KindDate, KindTime, KindDateTime, KindDayTimeDuration, KindYearMonthDuration:
		dst = append(dst, '"')
		dst = v.appendTemporal(dst, formJSON)
		return append(dst, '"')
	}
	return append(dst, "null"...)
}

func (v Value) appendJSONList(dst []byte) []byte {
	if j, ok := v.ref.(*jsonData); ok {
		return append(dst, j.raw...)
	}
	dst = append(dst, '[')
	for i, x := range v.items() {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = x.AppendJSON(dst)
	}
	return append(dst, ']')
}

func (v Value) appendJSONContext(dst []byte) []byte {
	if j, ok := v.ref.(*jsonData); ok {
		return append(dst, j.raw...)
	}
	dst = append(dst, '{')
	first := true
	for k, x := range v.Entries() {
		if x.kind == KindFunction {
			continue
		}
		if !first {
			dst = append(dst, ',')
		}
		first = false
		dst = appendJSONString(dst, k)
		dst = append(dst, ':')
		dst = x.AppendJSON(dst)
	}
	return append(dst, '}')
}

func (v Value) appendJSONNumber(dst []byte) []byte {
	if v.small() && v.aux == 0 {
		return strconv.AppendInt(dst, v.n, 10)
	}
	if n, ok := v.wholeInt64(); ok {
		return strconv.AppendInt(dst, n, 10)
	}
	if v.whole() {
		d := v.decimal(nil)
		if d.NumDigits()+int64(d.Exponent) <= maxPlainDigits {
			var r apd.Decimal
			r.Reduce(d)
			return r.Append(dst, 'f')
		}
		return d.Append(dst, 'E')
	}
	f := v.float64()
	if math.IsInf(f, 0) { // beyond what doubles hold, and yet with a fraction
		return v.decimal(nil).Append(dst, 'E')
	}
	return appendFloat(dst, f)
}

func appendFloat(dst []byte, f float64) []byte {
	format := byte('f')
	if a := math.Abs(f); a != 0 && (a < 1e-6 || a >= 1e21) {
		format = 'e'
	}
	return strconv.AppendFloat(dst, f, format, -1, 64)
}

const hexDigits = "0123456789abcdef"

// appendJSONString appends a string with the escapes that JSON requires, and no others. What is not UTF-8 becomes U+FFFD.
func appendJSONString(dst []byte, s string) []byte {
	dst = append(dst, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' && c < utf8.RuneSelf {
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && size == 1 {
				dst = append(append(dst, s[start:i]...), "\uFFFD"...)
				start = i + 1
			}
			i += size
			continue
		}
		dst = append(dst, s[start:i]...)
		dst = appendEscape(dst, c)
		i++
		start = i
	}
	return append(append(dst, s[start:]...), '"')
}

func appendEscape(dst []byte, c byte) []byte {
	switch c {
	case '"', '\\':
		return append(dst, '\\', c)
	case '\n':
		return append(dst, `\n`...)
	case '\r':
		return append(dst, `\r`...)
	case '\t':
		return append(dst, `\t`...)
	case '\b':
		return append(dst, `\b`...)
	case '\f':
		return append(dst, `\f`...)
	}
	return append(dst, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
}
