package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/tutti-io/tutti"
	"github.com/tutti-io/tutti/internal/config"
	"github.com/tutti-io/tutti/internal/ops"
)

func serveCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "serve",
		Short: "Start a one-node cluster",
		Long: `Start a one-node cluster: the API on --listen, health and metrics on --management.

Settings come from defaults, then a YAML file (--config, TUTTI_CONFIG, or ` + config.DefaultFile + ` here), then the
environment (TUTTI_DATA and so on; the names of the original's settings are understood), then
flags. SIGINT and SIGTERM let running requests end; a second one ends the process at once.`,
		Example: `  tutti serve --data /var/lib/tutti
  tutti serve --data memory --listen 127.0.0.1:9090`,
		Args: cobra.NoArgs,
	}
	c.Flags().SortFlags = false
	c.Flags().String("config", "", "YAML file with settings")
	for _, s := range config.Settings() {
		if s.IsSwitch {
			c.Flags().Bool(s.Flag, s.Default == "true", s.Usage)
			continue
		}
		c.Flags().String(s.Flag, s.Default, s.Usage)
	}
	c.RunE = func(c *cobra.Command, _ []string) error {
		began := time.Now()
		cfg, warnings, err := config.Load(sources(c))
		if err != nil {
			return err
		}
		log, level := logger(os.Stderr, cfg)
		slog.SetDefault(log)
		for _, w := range warnings {
			log.Warn("A setting has no effect.", "key", w.Key, "where", w.Where, "why", w.Text)
		}
		return serve(c.Context(), c.OutOrStdout(), cfg, level, began)
	}
	return c
}

func sources(c *cobra.Command) config.Sources {
	from := config.Sources{Environ: os.Environ(), Flags: map[string]string{}}
	from.File, _ = c.Flags().GetString("config")
	for _, s := range config.Settings() {
		if flag := c.Flags().Lookup(s.Flag); flag != nil && flag.Changed {
			from.Flags[s.Flag] = flag.Value.String()
		}
	}
	return from
}

// serve runs a cluster until ctx is done.
func serve(ctx context.Context, out io.Writer, cfg config.Config, level *slog.LevelVar, began time.Time) error {
	s, err := start(cfg, level)
	if err != nil {
		return err
	}
	s.announce(out, time.Since(began))
	var failure error
	select {
	case <-ctx.Done():
	case failure = <-s.failed:
		slog.Error("The server stopped listening.", "error", failure)
	}
	return errors.Join(failure, s.stop())
}

// A server is a cluster with its two addresses.
type server struct {
	cfg        config.Config
	cluster    *tutti.Cluster
	api        *http.Server
	management *http.Server
	apiAt      net.Listener
	manageAt   net.Listener
	failed     chan error
	phase      phase
}

// start takes the addresses first: a busy port is the most common mistake, and nothing should have been touched then.
func start(cfg config.Config, level *slog.LevelVar) (_ *server, err error) {
	s := &server{cfg: cfg, failed: make(chan error, 2)}
	defer func() {
		if err != nil {
			s.abandon()
		}
	}()
	if s.apiAt, err = ops.Listen(cfg.Listen, "listen"); err != nil {
		return nil, err
	}
	if cfg.Management != config.Off {
		if s.manageAt, err = ops.Listen(cfg.Management, "management"); err != nil {
			return nil, err
		}
	}
	build := ops.ReadBuild(version)
	registry := ops.NewRegistry(build)
	if s.manageAt != nil {
		s.management = ops.NewServer(ops.Handler(ops.Sources{
			Health: ops.HealthFunc(s.health), Registry: registry, Build: build, Level: level, Pprof: cfg.Pprof,
		}))
		go s.run(s.management, s.manageAt)
	}
	cluster, err := tutti.Open(options(cfg, build, s.apiAt.Addr().String()))
	if err != nil {
		return nil, err
	}
	s.cluster = cluster
	cluster.Metrics(registry)
	requests := ops.NewRequests()
	registry.MustRegister(requests)
	s.api = ops.NewServer(requests.Wrap(cluster.Handler()))
	s.phase.set(serving, cluster)
	go s.run(s.api, s.apiAt)
	return s, nil
}

func options(cfg config.Config, build ops.Build, address string) tutti.Options {
	data := cfg.Data
	if data == config.InMemory {
		data = ""
	}
	return tutti.Options{
		Data: data, Partitions: cfg.Partitions, Logger: slog.Default(), Version: build.Version, Address: address,
		RetentionAge: cfg.RetentionAge, RequestTimeout: cfg.RequestTimeout, ExpressionTimeout: cfg.ExpressionTimeout,
		BodyLimit: cfg.BodyLimit, DeploymentLimit: cfg.DeploymentLimit,
	}
}

func (s *server) run(server *http.Server, at net.Listener) {
	if err := server.Serve(at); !errors.Is(err, http.ErrServerClosed) {
		s.failed <- fmt.Errorf("serving %s: %w", at.Addr(), err)
	}
}

// stop lets requests end, then closes the cluster, then the management address, so that probes see it all.
func (s *server) stop() error {
	slog.Info("Stopping: running requests may end.", "within", s.cfg.ShutdownGrace)
	ctx, cancel := context.WithTimeout(context.Background(), s.cfg.ShutdownGrace)
	defer cancel()
	s.phase.set(stopping, s.cluster)
	drained := make(chan error, 1)
	go func() { drained <- s.api.Shutdown(ctx) }()
	err := s.cluster.Close(ctx) // ends the requests that wait for work, which the line above waits for
	if waited := <-drained; waited != nil {
		slog.Warn("Some requests did not end in time and were cut off.", "within", s.cfg.ShutdownGrace)
		_ = s.api.Close()
	}
	if s.management != nil {
		_ = s.management.Close()
	}
	if err != nil {
		return fmt.Errorf("closing the cluster: %w", err)
	}
	slog.Info("Stopped.")
	return nil
}

// abandon undoes a start that failed.
func (s *server) abandon() {
	if s.management != nil {
		_ = s.management.Close()
	}
	for _, at := range []net.Listener{s.apiAt, s.manageAt} {
		if at != nil {
			_ = at.Close()
		}
	}
}
