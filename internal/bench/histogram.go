package bench

import (
	"math/bits"
	"time"
)

// A histogram counts durations in buckets that grow with them, 32 to each doubling, so that a percentile is within
// 3 % of the truth from 1 µs to hours. It is for one goroutine; merge brings several together.
type histogram struct {
	count   int64
	longest time.Duration
	buckets [64 * 32]int64
}

func bucket(us uint64) int {
	if us < 32 {
		return int(us)
	}
	shift := bits.Len64(us) - 6
	return (shift+1)*32 + int(us>>shift) - 32
}

// middle is the duration that a bucket stands for.
func middle(i int) time.Duration {
	if i < 32 {
		return time.Duration(i) * time.Microsecond
	}
	shift := i/32 - 1
	low := uint64(i%32+32) << shift
	return time.Duration(low+(uint64(1)<<shift)/2) * time.Microsecond
}

func (h *histogram) add(d time.Duration) {
	h.count++
	h.longest = max(h.longest, d)
	h.buckets[bucket(uint64(max(d, 0)/time.Microsecond))]++
}

func (h *histogram) merge(other *histogram) {
	h.count += other.count
	h.longest = max(h.longest, other.longest)
	for i, n := range other.buckets {
		h.buckets[i] += n
	}
}

// quantile returns the duration that a share q of all was no longer than.
func (h *histogram) quantile(q float64) time.Duration {
	rank := int64(q*float64(h.count) + 0.5)
	var seen int64
	for i, n := range h.buckets {
		if seen += n; n > 0 && seen >= rank {
			return min(middle(i), h.longest)
		}
	}
	return h.longest
}

// Latency is what a report says about durations, in milliseconds.
type Latency struct {
	P50  float64 `json:"p50Ms"`
	P99  float64 `json:"p99Ms"`
	Most float64 `json:"maxMs"`
}

func (h *histogram) latency() Latency {
	ms := func(d time.Duration) float64 { return round(float64(d)/float64(time.Millisecond), 3) }
	return Latency{P50: ms(h.quantile(0.50)), P99: ms(h.quantile(0.99)), Most: ms(h.longest)}
}
