package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"github.com/spf13/cobra"

	"github.com/tutti-io/tutti"
)

func coverageCommand() *cobra.Command {
	return &cobra.Command{
		Use:    "api-coverage",
		Short:  "Say which operations of the API are built",
		Args:   cobra.NoArgs,
		Hidden: true, // for those who build this program, not for those who run it
		RunE: func(c *cobra.Command, _ []string) (err error) {
			cluster, err := tutti.Open(tutti.Options{Logger: slog.New(slog.DiscardHandler)})
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, cluster.Close(context.Background())) }()
			built := 0
			operations := cluster.Operations()
			for _, o := range operations {
				mark := " 501"
				if o.Built {
					mark, built = "real", built+1
				}
				if _, err := fmt.Fprintf(c.OutOrStdout(), "%s  %-36s %-6s %s\n", mark, o.ID, o.Method, o.Path); err != nil {
					return err
				}
			}
			_, err = fmt.Fprintf(c.OutOrStdout(), "\n%d of %d operations are real, %d answer 501.\n", built, len(operations), len(operations)-built)
			return err
		},
	}
}
