package tutti

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"
)

// A request that waits is ended, one that works is let finish, and one that comes late is refused.
func TestTheGateDrains(t *testing.T) {
	var g gate
	inside, wake, left := make(chan struct{}), make(chan struct{}), make(chan struct{})
	h := g.guard(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		close(inside)
		<-wake
	}))
	serve := func() int {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest("GET", "/v2/x", nil))
		return w.Code
	}
	go func() {
		defer close(left)
		if code := serve(); code != 200 {
			t.Errorf("the request inside got %d", code)
		}
	}()
	<-inside
	ended := false
	err := g.drain(context.Background(), func() error {
		ended = true
		if code := serve(); code != 503 {
			t.Errorf("a late request got %d", code)
		}
		close(wake)
		return nil
	})
	<-left
	if err != nil || !ended {
		t.Error(err, ended)
	}
}

func TestDrainingGivesUpWithItsContext(t *testing.T) {
	var g gate
	if !g.enter() {
		t.Fatal("the gate is closed from the start")
	}
	defer g.inside.Done()
	ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	if err := g.drain(ctx, func() error { return nil }); err != nil {
		t.Error(err)
	}
}
