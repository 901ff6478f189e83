package ops

import (
	"log/slog"
	"net/http"
	"net/http/pprof"
	"sort"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Sources is what the management address shows.
type Sources struct {
	Health   Health
	Registry *prometheus.Registry
	Build    Build
	Level    *slog.LevelVar // what POST /actuator/loggers changes
	Pprof    bool           // serve /debug/pprof
}

// Handler serves the management paths.
func Handler(from Sources) http.Handler {
	mux := http.NewServeMux()
	healthRoutes(mux, from.Health)
	levelRoutes(mux, from.Level)
	mux.HandleFunc("GET /actuator/info", func(w http.ResponseWriter, _ *http.Request) {
		writeJSON(w, http.StatusOK, map[string]any{"build": from.Build})
	})
	mux.Handle("GET /actuator/prometheus", promhttp.HandlerFor(from.Registry, promhttp.HandlerOpts{
		// A collector that fails takes its own figures away and not everybody's.
		ErrorHandling: promhttp.ContinueOnError,
	}))
	if from.Pprof {
		mux.HandleFunc("GET /debug/pprof/", pprof.Index)
		mux.HandleFunc("GET /debug/pprof/cmdline", pprof.Cmdline)
		mux.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
		mux.HandleFunc("GET /debug/pprof/symbol", pprof.Symbol)
		mux.HandleFunc("GET /debug/pprof/trace", pprof.Trace)
	}
	links := index(from.Pprof)
	mux.HandleFunc("GET /actuator", func(w http.ResponseWriter, _ *http.Request) { writeJSON(w, http.StatusOK, links) })
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "/actuator", http.StatusTemporaryRedirect)
	})
	return mux
}

func index(pprof bool) map[string]any {
	paths := []string{"health", "health/liveness", "health/readiness", "health/startup", "info", "loggers", "prometheus"}
	sort.Strings(paths)
	links := map[string]any{"self": map[string]string{"href": "/actuator"}}
	for _, path := range paths {
		links[path] = map[string]string{"href": "/actuator/" + path}
	}
	if pprof {
		links["pprof"] = map[string]string{"href": "/debug/pprof/"}
	}
	return map[string]any{"_links": links}
}

// NewRegistry returns a registry that already tells about the process, the Go runtime and the build.
func NewRegistry(build Build) *prometheus.Registry {
	registry := prometheus.NewRegistry()
	info := prometheus.NewGauge(prometheus.GaugeOpts{
		Name:        "tutti_build_info",
		Help:        "Always 1; the labels say which build this is.",
		ConstLabels: prometheus.Labels{"version": build.Version, "revision": build.Revision, "go": build.Go},
	})
	info.Set(1)
	registry.MustRegister(info, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return registry
}
