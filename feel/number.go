package feel

import (
	"bytes"
	"errors"
	"math"
	"strconv"
	"strings"

	"github.com/cockroachdb/apd/v3"
)

// Numbers have 34 significant digits, rounded half to even, as java.math's DECIMAL128. A number keeps the digits after its point
// (1.50 is not written 1.5), which shows in string() but in no comparison.

const roomForSigns = 16 // so that what is written can be read: a point, signs, an exponent

const (
	precision   = 34
	maxScale    = 18 // of numbers kept in 64 bits
	maxExponent = 1000
	maxDigits   = 1000 // of a number that is read
)

var decimals = apd.Context{
	Precision: precision, MaxExponent: maxExponent, MinExponent: -maxExponent, Rounding: apd.RoundHalfEven,
	Traps: apd.InvalidOperation | apd.DivisionByZero | apd.DivisionUndefined | apd.Overflow | apd.Underflow | apd.Subnormal,
}

var pow10 = [maxScale + 1]int64{
	1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
}

func scaled(n int64, scale uint32) Value { return Value{kind: KindNumber, n: n, aux: scale} }

// small tells whether a number is held in 64 bits.
func (v Value) small() bool { return v.ref == nil }

// decimal gives the number as a decimal, which may be d or the number's own: do not change it.
func (v Value) decimal(d *apd.Decimal) *apd.Decimal {
	if big, ok := v.ref.(*apd.Decimal); ok {
		return big
	}
	d.SetFinite(v.n, -int32(v.aux))
	return d
}

// number makes a value of a decimal, which it may keep. The decimal is finite.
func number(d *apd.Decimal) Value {
	if d.Exponent <= 0 && d.Exponent >= -maxScale && d.Coeff.IsInt64() {
		n := d.Coeff.Int64()
		if d.Negative {
			n = -n
		}
		return scaled(n, uint32(-d.Exponent))
	}
	if d.IsZero() {
		d.Negative = false
	}
	return Value{kind: KindNumber, ref: d}
}

var errNumber = errors.New("expected a number such as 12 or -3.5")

// ParseNumber reads a decimal, with or without exponent, and keeps all its digits (up to 1,000).
func ParseNumber(s string) (Value, error) {
	if n, scale, ok := parseSmall(s); ok {
		return scaled(n, scale), nil
	}
	if len(s) == 0 || strings.ContainsAny(s, "iInN_") || len(s) > maxDigits+roomForSigns {
		return Null, errNumber
	}
	d, _, err := apd.NewFromString(s)
	if err != nil || d.Form != apd.Finite || d.NumDigits() > maxDigits || d.Exponent > maxExponent || d.Exponent < -maxExponent {
		return Null, errNumber
	}
	return number(d), nil
}

// parseSmall reads [-]digits[.digits] of at most 18 digits in all.
func parseSmall[T string | []byte](s T) (n int64, scale uint32, ok bool) {
	i := 0
	if len(s) > 0 && s[0] == '-' {
		i = 1
	}
	if len(s)-i > maxScale+1 {
		return 0, 0, false
	}
	digits, point := 0, -1
	for ; i < len(s); i++ {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			n = n*10 + int64(c-'0')
			digits++
		case c == '.' && point < 0 && digits > 0:
			point = digits
		default:
			return 0, 0, false
		}
	}
	if digits == 0 || digits > maxScale || point == digits {
		return 0, 0, false
	}
	if point >= 0 {
		scale = uint32(digits - point)
	}
	if s[0] == '-' {
		n = -n
	}
	return n, scale, true
}

// Float makes a number of a float, by its shortest decimal form. Infinities and NaN are no numbers: they give null.
func Float(f float64) Value {
	if math.IsInf(f, 0) || math.IsNaN(f) {
		return Null
	}
	var buf [32]byte
	text := strconv.AppendFloat(buf[:0], f, 'e', -1, 64) // -d.ddde±xx
	negative := text[0] == '-'
	if negative {
		text = text[1:]
	}
	e := bytes.IndexByte(text, 'e')
	exponent, err := strconv.Atoi(string(text[e+1:]))
	if err != nil {
		return Null
	}
	digits := text[:1]
	if e > 1 {
		digits = append(digits, text[2:e]...)
	}
	return fromDigits(negative, digits, exponent)
}

// fromDigits makes a number of d.ddd × 10^exponent. Floats keep as many digits as Java writes: at least one behind the point.
func fromDigits(negative bool, digits []byte, exponent int) Value {
	fraction := len(digits) - 1 - exponent
	if exponent >= -3 && exponent < 7 {
		for ; fraction < 1; fraction++ {
			digits = append(digits, '0')
		}
	} else if len(digits) == 1 {
		digits = append(digits, '0')
		fraction++
	}
	var n int64
	for _, c := range digits {
		n = n*10 + int64(c-'0')
	}
	if negative {
		n = -n
	}
	if fraction >= 0 && fraction <= maxScale {
		return scaled(n, uint32(fraction))
	}
	return number(apd.New(n, int32(-fraction)))
}

// Decimal makes a number of a decimal. Infinities and NaN give null.
func Decimal(d *apd.Decimal) Value {
	if d.Form != apd.Finite {
		return Null
	}
	return number(new(apd.Decimal).Set(d))
}

func (v Value) float64() float64 {
	if v.small() {
		if v.aux == 0 {
			return float64(v.n)
		}
		if v.n > -1<<53 && v.n < 1<<53 && v.aux <= maxScale {
			return float64(v.n) / float64(pow10[v.aux])
		}
	}
	f, err := strconv.ParseFloat(v.decimal(new(apd.Decimal)).Text('E'), 64)
	if err != nil && !math.IsInf(f, 0) {
		return 0
	}
	return f
}

// wholeInt64 gives the number if it is whole and fits.
func (v Value) wholeInt64() (int64, bool) {
	if v.small() {
		if v.aux == 0 {
			return v.n, true
		}
		p := pow10[v.aux]
		return v.n / p, v.n%p == 0
	}
	d := v.decimal(nil)
	if d.Exponent > 19 {
		return 0, d.IsZero()
	}
	n, err := d.Int64()
	return n, err == nil
}

// whole tells whether the number has no fraction.
func (v Value) whole() bool {
	if v.small() {
		return v.aux == 0 || v.n%pow10[v.aux] == 0
	}
	d := v.decimal(nil)
	if d.Exponent >= 0 || d.IsZero() {
		return true
	}
	var r apd.Decimal
	r.Reduce(d)
	return r.Exponent >= 0
}

// sign gives -1, 0 or 1.
func (v Value) sign() int {
	if v.small() {
		switch {
		case v.n < 0:
			return -1
		case v.n > 0:
			return 1
		}
		return 0
	}
	return v.decimal(nil).Sign()
}
