package main

import (
	"sync"

	"github.com/tutti-io/tutti"
	"github.com/tutti-io/tutti/internal/ops"
)

// A phase is where a server is between its start and its end. Probes ask from other goroutines.
type phase struct {
	mu      sync.Mutex
	now     step
	cluster *tutti.Cluster
}

type step int

const (
	starting step = iota
	serving
	stopping
)

func (p *phase) set(to step, cluster *tutti.Cluster) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.now, p.cluster = to, cluster
}

func (p *phase) get() (step, *tutti.Cluster) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.now, p.cluster
}

// health is what probes are told. A cluster that is starting or stopping is alive and takes no requests.
func (s *server) health() ops.Report {
	now, cluster := s.phase.get()
	if now != serving {
		return ops.Report{Started: now == stopping, Live: true}
	}
	health := cluster.Health()
	report := ops.Report{Started: true, Ready: health.Ready, Live: health.Live, Components: map[string]ops.Component{}}
	for name, problem := range health.Components {
		component := ops.Component{Status: ops.Up}
		if problem != "" {
			component = ops.Component{Status: ops.Down, Details: map[string]any{"problem": problem}}
		}
		report.Components[name] = component
	}
	return report
}
