package main

import (
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/tutti-io/tutti/internal/config"
	"github.com/tutti-io/tutti/internal/ops"
)

// announce tells that the server is ready: one screen for a person, one line for a machine.
func (s *server) announce(out io.Writer, took time.Duration) {
	api := ops.URL(s.apiAt.Addr())
	exposed := ops.Exposed(s.apiAt.Addr())
	slog.Info("Ready.", "api", api, "data", s.cfg.Data, "partitions", s.cfg.Partitions, "took", took.Round(time.Millisecond))
	if exposed {
		slog.Warn("The API listens beyond this machine and nothing protects it: whoever reaches it may read and change everything. "+
			"Keep it in a closed network or put a proxy that authenticates in front.", "listen", s.apiAt.Addr().String())
	}
	if s.manageAt != nil && ops.Exposed(s.manageAt.Addr()) {
		slog.Warn("The management address can be reached from other machines and nothing protects it.", "management", s.manageAt.Addr().String())
	}
	if s.cfg.LogFormat == "json" {
		return // the reader is a machine
	}
	rows := [][2]string{
		{"data", dataLine(s.cfg.Data)},
		{"API", api + "/v2"},
		{"contract", api + "/v2/openapi.json"},
	}
	if s.manageAt != nil {
		management := ops.URL(s.manageAt.Addr())
		rows = append(rows,
			[2]string{"health", management + "/actuator/health"},
			[2]string{"metrics", management + "/actuator/prometheus"})
	}
	protection := "none; only this machine reaches it (loopback)"
	if exposed {
		protection = "NONE, AND OTHER MACHINES REACH IT: keep it in a closed network"
	}
	rows = append(rows, [2]string{"protection", protection})
	var screen strings.Builder
	fmt.Fprintf(&screen, "\n  Tutti %s, ready in %.2f s\n\n", ops.ReadBuild(version).Version, took.Seconds())
	for _, row := range rows {
		fmt.Fprintf(&screen, "  %-12s %s\n", row[0], row[1])
	}
	fmt.Fprintf(&screen, "\n  See it work, from another terminal:\n\n      %s demo --url %s\n\n", self(), api)
	_, _ = io.WriteString(out, screen.String())
}

func dataLine(data string) string {
	if data == config.InMemory {
		return "in memory, gone when this ends"
	}
	if full, err := filepath.Abs(data); err == nil {
		return full
	}
	return data
}

// self is how this program was called, so that a line to paste works from the same folder.
func self() string {
	name := os.Args[0]
	if strings.ContainsAny(name, " \t'\"$") {
		return "tutti"
	}
	return name
}
