package client

import (
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"net/http"
	"strconv"
	"sync"
	"time"
)

// Retry says how calls are tried again. The zero Retry is the default: three attempts, from 100 ms on, at most 2 s apart.
//
// Tried again is what was certainly not executed: a 429, a 503 titled RESOURCE_EXHAUSTED, a connection that failed before
// the request was sent. What only reads is tried again as well after a connection that broke and after 502, 503 and 504.
// Nothing else ever is, unless [SafeToRepeat] says that a call may be.
type Retry struct {
	// Attempts is how often a call is sent at most; 1 is never a second time, 0 stands for 3.
	Attempts int
	// Base is the greatest wait before the second attempt, doubled for each one after; 0 stands for 100 ms. The wait is a
	// random part of it (full jitter).
	Base time.Duration
	// Max is the greatest wait of all; 0 stands for 2 s. A Retry-After of the cluster is waited for up to ten times Max.
	Max time.Duration
	// Budget is how many more attempts than calls there may be, as a part of the calls of late: 0.2 lets a client send 120
	// requests for 100 calls. 0 stands for 0.2, and a negative Budget is none. The first ten attempts are free, so that a
	// client that has only begun to call is not kept from trying again.
	Budget float64
}

func (r Retry) withDefaults() Retry {
	if r.Attempts == 0 {
		r.Attempts = 3
	}
	if r.Base == 0 {
		r.Base = 100 * time.Millisecond
	}
	if r.Max == 0 {
		r.Max = 2 * time.Second
	}
	if r.Budget == 0 {
		r.Budget = 0.2
	}
	return r
}

// wait is how long to wait before an attempt after the given number of them.
func (r Retry) wait(attempts int, answered time.Duration) time.Duration {
	limit := r.Base
	for i := 1; i < attempts && limit < r.Max; i++ {
		limit *= 2
	}
	limit = min(limit, r.Max)
	jitter := time.Duration(rand.Int64N(max(int64(limit), 0) + 1))
	if answered > 0 {
		return min(answered, 10*r.Max) + jitter/4
	}
	return jitter
}

// retryBudget keeps a fleet from making a bad moment worse: every call pays in a part of an attempt, every repetition takes
// out a whole one.
type retryBudget struct {
	mu     sync.Mutex
	rate   float64
	tokens float64
}

const (
	budgetFloor   = 10
	budgetCeiling = 100
)

func newRetryBudget(rate float64) *retryBudget { return &retryBudget{rate: rate, tokens: budgetFloor} }

func (b *retryBudget) deposit() {
	b.mu.Lock()
	b.tokens = min(b.tokens+b.rate, budgetCeiling)
	b.mu.Unlock()
}

func (b *retryBudget) withdraw() bool {
	if b.rate < 0 {
		return true
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.tokens < 1 {
		return false
	}
	b.tokens--
	return true
}

// repeatable tells whether a call may be sent again after a failure.
func (r *request) repeatable(err error) bool {
	if !r.again() {
		return false
	}
	safe := r.op.safe || r.options.repeat
	if errors.Is(err, ErrBackpressure) {
		return true
	}
	var transport *TransportError
	if errors.As(err, &transport) {
		return errors.Is(err, ErrNetwork) && (safe || !transport.Sent)
	}
	return safe && isPassing(statusOf(err))
}

// answerOf is the status and the header of the answer that an error stands for; 0 and nil where there was none.
func answerOf(err error) (status int, header http.Header) {
	var failure *Failure
	if errors.As(err, &failure) {
		return failure.Status, failure.Header
	}
	var answer *UnexpectedAnswerError
	if errors.As(err, &answer) {
		return answer.Status, answer.Header
	}
	return 0, nil
}

func statusOf(err error) int {
	status, _ := answerOf(err)
	return status
}

func headerOf(err error) http.Header {
	_, header := answerOf(err)
	return header
}

// isPassing tells whether a status may be another after a while.
func isPassing(status int) bool {
	return status == http.StatusBadGateway || status == http.StatusServiceUnavailable || status == http.StatusGatewayTimeout
}

// retryAfter is what the header of that name asks for, or nothing.
func retryAfter(header http.Header, now time.Time) time.Duration {
	text := header.Get("Retry-After")
	if text == "" {
		return 0
	}
	if seconds, err := strconv.ParseInt(text, 10, 64); err == nil || errors.Is(err, strconv.ErrRange) {
		return time.Duration(min(max(0, seconds), math.MaxInt32)) * time.Second
	}
	if when, err := http.ParseTime(text); err == nil {
		return max(0, when.Sub(now))
	}
	return 0
}

func isContextError(err error) bool {
	return errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded)
}
