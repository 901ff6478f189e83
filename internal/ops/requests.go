package ops

import (
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// Requests measures the requests to the API by route, method and status. It is a prometheus.Collector.
type Requests struct {
	seconds  *prometheus.HistogramVec
	inFlight prometheus.Gauge
	byLabels sync.Map // labels → prometheus.Observer: WithLabelValues costs more than the map
}

type labels struct {
	pattern string
	status  int
}

// NewRequests returns measures that nothing was counted in yet.
func NewRequests() *Requests {
	return &Requests{
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "http_server_requests_seconds",
			Help:    "Duration of API requests by route, method and status. Waiting for jobs or for the end of an instance counts.",
			Buckets: []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 10},
		}, []string{"method", "uri", "status"}),
		inFlight: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "http_server_requests_in_flight",
			Help: "API requests being answered now, those that wait for something included.",
		}),
	}
}

// Describe implements prometheus.Collector.
func (m *Requests) Describe(ch chan<- *prometheus.Desc) {
	m.seconds.Describe(ch)
	m.inFlight.Describe(ch)
}

// Collect implements prometheus.Collector.
func (m *Requests) Collect(ch chan<- prometheus.Metric) {
	m.seconds.Collect(ch)
	m.inFlight.Collect(ch)
}

// Wrap measures what next serves. The route is the pattern that a http.ServeMux below matched; requests that match none
// count together, whatever their path.
func (m *Requests) Wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		m.inFlight.Inc()
		answer := &answer{ResponseWriter: w, status: http.StatusOK}
		defer func() {
			m.inFlight.Dec()
			m.observer(labels{r.Pattern, answer.status}).Observe(time.Since(start).Seconds())
		}()
		next.ServeHTTP(answer, r)
	})
}

func (m *Requests) observer(l labels) prometheus.Observer {
	if found, ok := m.byLabels.Load(l); ok {
		return found.(prometheus.Observer)
	}
	method, uri, found := strings.Cut(l.pattern, " ")
	if !found {
		method, uri = "any", l.pattern
	}
	if uri == "" {
		uri = "none"
	}
	observer := m.seconds.WithLabelValues(method, uri, strconv.Itoa(l.status))
	m.byLabels.Store(l, observer)
	return observer
}

// answer remembers the status that was sent.
type answer struct {
	http.ResponseWriter
	status  int
	written bool
}

func (a *answer) WriteHeader(status int) {
	if !a.written && status >= 200 {
		a.status, a.written = status, true
	}
	a.ResponseWriter.WriteHeader(status)
}

func (a *answer) Write(p []byte) (int, error) {
	a.written = true
	return a.ResponseWriter.Write(p)
}

// Unwrap lets http.ResponseController reach the writer below.
func (a *answer) Unwrap() http.ResponseWriter { return a.ResponseWriter }

var _ prometheus.Collector = (*Requests)(nil)
