package ops

import (
	"encoding/json"
	"net/http"
)

// Status is the state of the server or a part of it, in the words that probes know.
type Status string

// The states. OutOfService is a part that is well and not at work yet or any more, such as during start and shutdown.
const (
	Up           Status = "UP"
	Down         Status = "DOWN"
	OutOfService Status = "OUT_OF_SERVICE"
)

// A Report is the health of a server at one moment.
type Report struct {
	Started    bool                 // it has finished starting, once and for all
	Ready      bool                 // it takes requests now
	Live       bool                 // false: only a restart helps
	Components map[string]Component // by name: "partition-1", "readModel"
}

// A Component is the health of one part.
type Component struct {
	Status  Status         `json:"status"`
	Details map[string]any `json:"details,omitempty"`
}

// Health is anything that knows how it is. It is asked by each probe and must answer at once.
type Health interface {
	Health() Report
}

// HealthFunc makes a function a Health.
type HealthFunc func() Report

// Health calls the function.
func (f HealthFunc) Health() Report { return f() }

// status is the worst of all parts.
func (r Report) status() Status {
	status := Up
	if !r.Ready {
		status = OutOfService
	}
	for _, c := range r.Components {
		if c.Status == Down {
			status = Down
		}
	}
	if !r.Live {
		status = Down
	}
	return status
}

type healthAnswer struct {
	Status     Status               `json:"status"`
	Components map[string]Component `json:"components,omitempty"`
	Groups     []string             `json:"groups,omitempty"`
}

func healthRoutes(mux *http.ServeMux, health Health) {
	mux.HandleFunc("GET /actuator/health", func(w http.ResponseWriter, _ *http.Request) {
		report := health.Health()
		answer := healthAnswer{Status: report.status(), Components: report.Components, Groups: []string{"liveness", "readiness", "startup"}}
		writeJSON(w, code(answer.Status), answer)
	})
	groups := map[string]func(Report) bool{
		"liveness":  func(r Report) bool { return r.Live },
		"readiness": func(r Report) bool { return r.Ready },
		"startup":   func(r Report) bool { return r.Started },
	}
	for name, holds := range groups {
		mux.HandleFunc("GET /actuator/health/"+name, func(w http.ResponseWriter, _ *http.Request) {
			status := Up
			if !holds(health.Health()) {
				status = Down
				if name != "liveness" {
					status = OutOfService
				}
			}
			writeJSON(w, code(status), healthAnswer{Status: status})
		})
	}
	// The probes of older deployments: an empty answer is all they look for.
	for path, group := range map[string]string{"GET /health": "liveness", "GET /ready": "readiness", "GET /startup": "startup"} {
		mux.HandleFunc(path, func(w http.ResponseWriter, _ *http.Request) {
			if groups[group](health.Health()) {
				w.WriteHeader(http.StatusNoContent)
				return
			}
			w.WriteHeader(http.StatusServiceUnavailable)
		})
	}
}

func code(status Status) int {
	if status == Up {
		return http.StatusOK
	}
	return http.StatusServiceUnavailable
}

func writeJSON(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body) // the prober has gone away, there is nobody to tell
}
