// Command tutti is the server and what goes with it: flags, configuration, signals, and nothing else.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"
)

// version is set by the linker (make build). Without it the build information of Go is asked.
var version string

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the process at once
	if err := command().ExecuteContext(ctx); err != nil {
		if !errors.Is(err, errSaid) {
			fmt.Fprintln(os.Stderr, "tutti:", err)
		}
		os.Exit(1)
	}
}

// errSaid ends the process with a failure that was already told.
var errSaid = errors.New("already told")

func command() *cobra.Command {
	root := &cobra.Command{
		Use:   "tutti",
		Short: "Runs BPMN processes behind the Orchestration Cluster REST API",
		Long: `Tutti runs BPMN processes: deploy models, start instances, work their jobs, complete
their user tasks and search what happened, over the Orchestration Cluster REST API v2.

Without a command it serves, as "tutti serve" does.`,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          cobra.NoArgs,
	}
	serve := serveCommand()
	root.RunE = serve.RunE
	root.Flags().AddFlagSet(serve.Flags())
	root.AddCommand(serve, demoCommand(), benchCommand(), feelCommand(), dmnCommand(), versionCommand(), coverageCommand())
	root.CompletionOptions.HiddenDefaultCmd = true
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return fmt.Errorf("%w; %q lists what there is", err, c.CommandPath()+" --help")
	})
	return root
}
