package feel

import "math"

// Go's own exponential, logarithm and power differ in the last bit from one processor to another, and from the JVM's, which round nearly always to the nearest.
// These carry the leading terms in two floats, so that what is lost is far below the last bit. math.FMA is exact everywhere; the conversions to float64
// keep the compiler from fusing operations on its own.

const (
	ln2High = 6.93147180369123816490e-01 // its last bits are zeros: times a small whole number it is exact
	ln2Low  = 1.90821492927058770002e-10
)

// addExactly gives the sum of two floats and what rounding it lost.
func addExactly(a, b float64) (sum, lost float64) {
	sum = a + b
	bb := sum - a
	return sum, (a - (sum - bb)) + (b - bb)
}

// exponential is e^x.
func exponential(x float64) float64 { return exponentialOf(x, 0) }

// exponentialOf is e^(x + tail), for a tail far smaller than x.
func exponentialOf(x, tail float64) float64 {
	if math.IsNaN(x) || x > 709.8 || x < -745.2 {
		return math.Exp(x)
	}
	k := math.Round(float64(x * math.Log2E))
	r, low := addExactly(x-float64(k*ln2High), -float64(k*ln2Low))
	low += tail
	square := float64(r * r)
	squareLost := math.FMA(r, r, -square)
	// 1 + r + r²/2 exactly, then r³/6 + …
	term, rest := 1.0, 0.0
	for n := 19.0; n >= 3; n-- {
		rest = float64(term + float64(rest*r)/(n+1))
	}
	rest = float64(float64(square*r)/6) * rest
	sum, lost := addExactly(1, r)
	sum, more := addExactly(sum, square/2)
	lost += more + squareLost/2 + low + float64(low*r) + rest
	return math.Ldexp(sum+lost, int(k))
}

// logarithm is the natural logarithm.
func logarithm(x float64) float64 {
	if math.IsNaN(x) || math.IsInf(x, 0) || x <= 0 {
		return math.Log(x)
	}
	sum, lost := logarithmOf(x)
	return sum + lost
}

// power is x^y.
func power(x, y float64) float64 {
	f := math.Pow(x, y)
	if x <= 0 || math.IsNaN(f) || math.IsInf(f, 0) || f == 0 || y == 0.5 {
		return f // roots are exact, the others special
	}
	log, lost := logarithmOf(x)
	p := float64(y * log)
	return exponentialOf(p, math.FMA(y, log, -p)+float64(y*lost))
}

// logarithmOf is the natural logarithm of a positive number, and what is missing from it.
func logarithmOf(x float64) (log, lost float64) {
	f, exponent := math.Frexp(x)
	if f < math.Sqrt2/2 {
		f *= 2
		exponent--
	}
	f-- // exact
	k := float64(exponent)
	// log(1+f) = 2(s + s³/3 + s⁵/5 + …) with s = f/(2+f)
	bottom, bottomLost := addExactly(2, f)
	s := f / bottom
	sLost := float64(math.FMA(-s, bottom, f)-float64(s*bottomLost)) / bottom
	s2 := float64(s * s)
	rest := 0.0
	for n := 33.0; n >= 3; n -= 2 {
		rest = float64(s2 * (1/n + rest))
	}
	sum, lost := addExactly(float64(k*ln2High), 2*s)
	tail, tailLost := addExactly(float64(k*ln2Low), 2*float64(s*rest))
	sum, more := addExactly(sum, tail)
	return addExactly(sum, lost+more+tailLost+2*sLost)
}
