package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/tutti-io/tutti/examples"
	"github.com/tutti-io/tutti/internal/config"
	"github.com/tutti-io/tutti/internal/demo"
	"github.com/tutti-io/tutti/internal/ops"
)

// exampleModel is the example that the demo runs.
const exampleModel = "order.bpmn"

func demoCommand() *cobra.Command {
	var url string
	var patience, pace time.Duration
	c := &cobra.Command{
		Use:   "demo",
		Short: "Run an example process and watch an instance move to its end",
		Long: `Deploy the example that comes with this program, start an instance, work its jobs and its
user tasks, and print how it moves to its end. Everything goes through the REST API. Other
instances' jobs of the same types, such as check-stock, are worked as well.

Without --url a server is started for it, in memory, and ends with it.`,
		Example: `  tutti demo
  tutti demo --url http://127.0.0.1:8080`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if url != "" {
				instance, err := runDemo(c.Context(), c.OutOrStdout(), url, patience, pace)
				if err == nil {
					_, err = fmt.Fprintf(c.OutOrStdout(), "\nLook at it again:\n\n    curl -s %s/v2/process-instances/%s\n", strings.TrimSuffix(url, "/"), instance)
				}
				return err
			}
			return demoInMemory(c.Context(), c.OutOrStdout(), patience, pace)
		},
	}
	c.Flags().StringVar(&url, "url", "", "a running server; without it one is started in memory")
	c.Flags().DurationVar(&patience, "patience", 30*time.Second, "how long to wait for the end of the instance")
	c.Flags().DurationVar(&pace, "pace", 500*time.Millisecond, "how long a job takes, so that eyes can follow")
	return c
}

func runDemo(ctx context.Context, out io.Writer, url string, patience, pace time.Duration) (string, error) {
	model, err := examples.Files.ReadFile(exampleModel)
	if err != nil {
		return "", fmt.Errorf("reading the example: %w", err)
	}
	return demo.Run(ctx, demo.Options{
		URL: url, Name: exampleModel, Model: model, Out: out, Patience: patience, Pace: pace,
		Variables: demoVariables, Results: demoResults,
	})
}

// demoInMemory starts a server on some free port, for the demo alone.
func demoInMemory(ctx context.Context, out io.Writer, patience, pace time.Duration) (err error) {
	cfg := config.Default()
	cfg.Data, cfg.Listen, cfg.Management, cfg.ShutdownGrace = config.InMemory, "127.0.0.1:0", config.Off, time.Second
	slog.SetDefault(slog.New(slog.DiscardHandler)) // what is told here is the story of the instance
	s, err := start(cfg, new(slog.LevelVar))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.stop()) }()
	url := ops.URL(s.apiAt.Addr())
	_, _ = fmt.Fprintf(out, "%-10s a server in memory at %s, for this demo only\n", "server", url)
	_, err = runDemo(ctx, out, url, patience, pace)
	return err
}

var demoVariables = map[string]any{
	"orderId": "A-1042",
	"items":   []any{map[string]any{"name": "lamp", "quantity": 2}},
}

// demoResults is what each type of job brings.
var demoResults = map[string]map[string]any{
	"check-stock": {"inStock": true},
	"ship-order":  {"trackingNumber": "B-77-1042"},
}
