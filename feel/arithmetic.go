package feel

import (
	"math"
	"math/bits"
	"strconv"

	"github.com/cockroachdb/apd/v3"
)

// Each operation on numbers gives false when the result is no number: a division by zero, or an exponent beyond ±1000.

func addNumbers(a, b Value) (Value, bool) {
	if a.small() && b.small() {
		if a.aux == b.aux {
			if s := a.n + b.n; (s > a.n) == (b.n > 0) {
				return scaled(s, a.aux), true
			}
		} else if x, y, scale, ok := align(a, b); ok {
			if s := x + y; (s > x) == (y > 0) {
				return scaled(s, scale), true
			}
		}
	}
	return viaDecimals(a, b, decimals.Add)
}

func subtractNumbers(a, b Value) (Value, bool) {
	if b.small() && b.n != math.MinInt64 {
		return addNumbers(a, scaled(-b.n, b.aux))
	}
	return viaDecimals(a, b, decimals.Sub)
}

func multiplyNumbers(a, b Value) (Value, bool) {
	if a.small() && b.small() && a.aux+b.aux <= maxScale {
		if p, ok := multiply64(a.n, b.n); ok {
			return scaled(p, a.aux+b.aux), true
		}
	}
	return viaDecimals(a, b, decimals.Mul)
}

func divideNumbers(a, b Value) (Value, bool) {
	if b.sign() == 0 {
		return Null, false
	}
	if a.small() && b.small() && a.aux >= b.aux && a.n != math.MinInt64 && a.n%b.n == 0 {
		return scaled(a.n/b.n, a.aux-b.aux), true
	}
	x, y := a.decimal(new(apd.Decimal)), b.decimal(new(apd.Decimal))
	return quotient(&decimals, x, y)
}

// quotient divides. An exact result has the fewest digits, but as many behind the point as the dividend has more than the divisor.
func quotient(c *apd.Context, x, y *apd.Decimal) (Value, bool) {
	q := new(apd.Decimal)
	flags, err := c.Quo(q, x, y)
	if err != nil || q.Form != apd.Finite {
		return Null, false
	}
	if !flags.Inexact() {
		trimZeros(q, x.Exponent-y.Exponent)
	}
	return number(q), true
}

// trimZeros drops trailing zeros as long as the exponent stays at or below the ideal one.
func trimZeros(d *apd.Decimal, ideal int32) {
	if d.IsZero() {
		d.Exponent = ideal
		return
	}
	var reduced apd.Decimal
	_, dropped := reduced.Reduce(d)
	if dropped == 0 || d.Exponent >= ideal {
		return
	}
	if reduced.Exponent <= ideal {
		d.Set(&reduced)
		return
	}
	c := decimals.WithPrecision(uint32(d.NumDigits()) + 1)
	if _, err := c.Quantize(&reduced, d, ideal); err == nil {
		d.Set(&reduced)
	}
}

func viaDecimals(a, b Value, op func(d, x, y *apd.Decimal) (apd.Condition, error)) (Value, bool) {
	var x, y apd.Decimal
	d := new(apd.Decimal)
	if _, err := op(d, a.decimal(&x), b.decimal(&y)); err != nil || d.Form != apd.Finite {
		return Null, false
	}
	return number(d), true
}

func negateNumber(a Value) Value {
	if a.small() && a.n != math.MinInt64 {
		return scaled(-a.n, a.aux)
	}
	d := new(apd.Decimal)
	d.Neg(a.decimal(new(apd.Decimal)))
	return number(d)
}

func absNumber(a Value) Value {
	if a.sign() < 0 {
		return negateNumber(a)
	}
	return a
}

// moduloNumbers is the remainder with the sign of the divisor.
func moduloNumbers(a, b Value) (Value, bool) {
	if b.sign() == 0 {
		return Null, false
	}
	if a.small() && b.small() && a.aux == 0 && b.aux == 0 && b.n != -1 {
		r := a.n % b.n
		if r != 0 && (r < 0) != (b.n < 0) {
			r += b.n
		}
		return Int(r), true
	}
	r, ok := remainder(a, b)
	if ok {
		r, ok = addNumbers(r, b)
	}
	if ok {
		r, ok = remainder(r, b)
	}
	return r, ok
}

func remainder(a, b Value) (Value, bool) {
	x, y := a.decimal(new(apd.Decimal)), b.decimal(new(apd.Decimal))
	c := decimals.WithPrecision(precision + 2*maxExponent)
	d := new(apd.Decimal)
	if _, err := c.Rem(d, x, y); err != nil || d.Form != apd.Finite {
		return Null, false
	}
	return number(d), true
}

// powerNumbers raises a to b. A whole b is exact to 34 digits, by the algorithm of ANSI X3.274; any other is computed in binary
// floating point.
func powerNumbers(a, b Value) (Value, bool) {
	if !b.whole() {
		f := power(a.float64(), b.float64())
		if math.IsNaN(f) || math.IsInf(f, 0) {
			return Null, false
		}
		return Float(f), true
	}
	n, ok := b.wholeInt64()
	if !ok || n > 999_999_999 || n < -999_999_999 {
		return Null, false
	}
	if n == 0 {
		return Int(1), true
	}
	magnitude := uint32(max(n, -n))
	c := decimals.WithPrecision(precision + uint32(len(strconv.FormatUint(uint64(magnitude), 10))) + 1)
	acc := apd.New(1, 0)
	x := a.decimal(new(apd.Decimal))
	for i := bits.Len32(magnitude) - 1; i >= 0; i-- {
		square := new(apd.Decimal)
		if _, err := c.Mul(square, acc, acc); err != nil {
			return Null, false
		}
		acc = square
		if magnitude>>i&1 != 0 {
			product := new(apd.Decimal)
			if _, err := c.Mul(product, acc, x); err != nil {
				return Null, false
			}
			acc = product
		}
	}
	if n < 0 {
		if acc.IsZero() {
			return Null, false
		}
		v, ok := quotient(c, apd.New(1, 0), acc)
		if !ok {
			return Null, false
		}
		acc = v.decimal(new(apd.Decimal))
	}
	d := new(apd.Decimal)
	if _, err := decimals.Round(d, acc); err != nil {
		return Null, false
	}
	return number(d), true
}

// roundNumber rounds to digits behind the point (before it, if negative).
func roundNumber(a Value, digits int64, mode apd.Rounder) (Value, bool) {
	if digits > maxExponent {
		return a, true // it has no digits there
	}
	if digits < -maxExponent {
		return Null, false
	}
	x := a.decimal(new(apd.Decimal))
	dropped := -digits - int64(x.Exponent)
	d := new(apd.Decimal)
	if dropped <= 0 {
		c := decimals.WithPrecision(uint32(x.NumDigits()-dropped) + 1)
		if _, err := c.Quantize(d, x, int32(-digits)); err != nil || d.Form != apd.Finite {
			return Null, false
		}
		return number(d), true
	}
	d.Negative, d.Exponent = x.Negative, int32(-digits)
	if dropped > x.NumDigits()+1 {
		dropped = x.NumDigits() + 1 // all digits go, and what is left is less than half a unit
	}
	unit := new(apd.BigInt).Exp(apd.NewBigInt(10), apd.NewBigInt(dropped), nil)
	rest := new(apd.BigInt)
	d.Coeff.QuoRem(&x.Coeff, unit, rest)
	if roundsUp(mode, x.Negative, d.Coeff.Bit(0) == 1, rest.Sign(), rest.Lsh(rest, 1).Cmp(unit)) {
		d.Coeff.Add(&d.Coeff, apd.NewBigInt(1))
	}
	return number(d), true
}

// roundsUp tells whether a magnitude goes up when digits are dropped. rest is 0 when they are all zeros, half compares them with half a unit.
func roundsUp(mode apd.Rounder, negative, odd bool, rest, half int) bool {
	switch mode {
	case apd.RoundUp:
		return rest != 0
	case apd.RoundCeiling:
		return rest != 0 && !negative
	case apd.RoundFloor:
		return rest != 0 && negative
	case apd.RoundHalfUp:
		return half >= 0
	case apd.RoundHalfDown:
		return half > 0
	case apd.RoundHalfEven:
		return half > 0 || half == 0 && odd
	}
	return false
}

func compareNumbers(a, b Value) int {
	if a.small() && b.small() {
		x, y := a.n, b.n
		ok := true
		if a.aux != b.aux {
			x, y, _, ok = align(a, b)
		}
		if ok {
			switch {
			case x < y:
				return -1
			case x > y:
				return 1
			}
			return 0
		}
	}
	var x, y apd.Decimal
	return a.decimal(&x).Cmp(b.decimal(&y))
}

// align gives both numbers the larger of their scales.
func align(a, b Value) (x, y int64, scale uint32, ok bool) {
	if a.aux < b.aux {
		x, ok = multiply64(a.n, pow10[b.aux-a.aux])
		return x, b.n, b.aux, ok
	}
	y, ok = multiply64(b.n, pow10[a.aux-b.aux])
	return a.n, y, a.aux, ok
}

func multiply64(a, b int64) (int64, bool) {
	if a == 0 || b == 0 {
		return 0, true
	}
	p := a * b
	if p/b != a || a == -1 && b == math.MinInt64 || b == -1 && a == math.MinInt64 {
		return 0, false
	}
	return p, true
}

// truncated gives the whole part as the JVM narrows it to 32 bits, where a position or a count is wanted.
func (v Value) truncated() int {
	if v.small() {
		n := v.n
		if v.aux > 0 {
			n /= pow10[v.aux]
		}
		return int(int32(n))
	}
	var whole, low apd.Decimal
	d := v.decimal(nil)
	if d.Exponent > 64 {
		return 0 // the lower 32 bits of 10^65 are zeros
	}
	c := decimals.WithPrecision(uint32(d.NumDigits()) + 65)
	c.Rounding = apd.RoundDown
	if _, err := c.Quantize(&whole, d, 0); err != nil {
		return 0
	}
	if _, err := c.Rem(&low, &whole, apd.New(1<<32, 0)); err != nil {
		return 0
	}
	n, err := low.Int64()
	if err != nil {
		return 0
	}
	return int(int32(n))
}

// numberText writes a number with all its digits, as string() does.
func (v Value) numberText() string { return string(v.appendNumber(nil)) }

func (v Value) appendNumber(dst []byte) []byte {
	if v.small() && v.aux == 0 {
		return strconv.AppendInt(dst, v.n, 10)
	}
	var zero apd.Decimal
	d := v.decimal(&zero)
	if d.IsZero() && (d.Exponent < -6 || d.Exponent > 0) {
		dst = append(dst, "0E"...)
		if d.Exponent > 0 {
			dst = append(dst, '+')
		}
		return strconv.AppendInt(dst, int64(d.Exponent), 10)
	}
	return d.Append(dst, 'G')
}
