package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/tutti-io/tutti/internal/bench"
)

type benchFlags struct {
	options    bench.Options
	spawn      bool
	data       string
	partitions int
	quiet      bool
}

func benchCommand() *cobra.Command {
	f := &benchFlags{}
	c := &cobra.Command{
		Use:   "bench",
		Short: "Load a server that has this API, and print one JSON object",
		Long: `Load a server that has this API with processes of one task and with such that go straight
to their end, and print one JSON object: how many were created and completed a second, how
long requests took, what was refused, and what the server used for it.

With --spawn a server is started for it, in a process of its own with a data folder of its
own; that one is measured from inside as well. With --url any server is loaded, and with
--pid its process on this machine is measured.`,
		Example: `  tutti bench --spawn --duration 30s
  tutti bench --url http://127.0.0.1:8080 --pid 4242 --connections 16
  tutti bench --spawn --scenario one-task --rate 2000`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if f.spawn && (c.Flags().Changed("url") || c.Flags().Changed("pid")) {
				return errors.New("--spawn starts a server of its own: leave out --url and --pid")
			}
			return f.run(c.Context(), c.OutOrStdout(), c.ErrOrStderr())
		},
	}
	flags := c.Flags()
	flags.SortFlags = false
	flags.StringVar(&f.options.URL, "url", "http://127.0.0.1:8080", "the server to load")
	flags.IntVar(&f.options.PID, "pid", 0, "the server's process on this machine, to measure it")
	flags.BoolVar(&f.spawn, "spawn", false, "start a server for it, and remove it afterwards")
	flags.StringVar(&f.data, "data", os.TempDir(), `with --spawn: where its data folder is made; "memory" needs none`)
	flags.IntVar(&f.partitions, "partitions", 1, "with --spawn: its number of partitions")
	flags.StringSliceVar(&f.options.Scenarios, "scenario", bench.Scenarios, "what to run")
	flags.DurationVar(&f.options.Duration, "duration", 10*time.Second, "how long each load is measured")
	flags.DurationVar(&f.options.Warmup, "warmup", 2*time.Second, "how long each load runs before it is measured")
	flags.IntVar(&f.options.Connections, "connections", 32, "connections that create, and as many that complete")
	flags.Float64Var(&f.options.Rate, "rate", 0, "creations a second; 0 creates as many as go")
	flags.IntVar(&f.options.Backlog, "backlog", 0, "most instances under way; 0 is 16 a connection")
	flags.BoolVar(&f.quiet, "quiet", false, "print nothing but the result")
	return c
}

func (f *benchFlags) run(ctx context.Context, out, log io.Writer) (err error) {
	if f.quiet {
		log = io.Discard
	}
	f.options.Progress = func(text string) { _, _ = fmt.Fprintln(log, text) }
	var spawned *bench.Spawned
	if f.spawn {
		binary, err := os.Executable()
		if err != nil {
			return fmt.Errorf("finding this program, to start it as a server: %w", err)
		}
		if spawned, err = bench.Spawn(ctx, binary, f.data, f.partitions, log); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, spawned.Stop()) }()
		f.options.URL, f.options.PID = spawned.URL, spawned.PID
	}
	report, err := bench.Run(ctx, f.options)
	if err != nil {
		return err
	}
	if spawned != nil {
		report.Server.StartMs = float64(spawned.Start.Microseconds()) / 1000
		report.Server.FileSystem = spawned.FileSystem
	}
	encoder := json.NewEncoder(out)
	encoder.SetIndent("", "  ")
	return encoder.Encode(report)
}
