package main

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/tutti-io/tutti/internal/ops"
)

func versionCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "version",
		Short: "Say which build this is",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			build := ops.ReadBuild(version)
			if asJSON {
				return json.NewEncoder(c.OutOrStdout()).Encode(build)
			}
			line := fmt.Sprintf("tutti %s %s %s", build.Version, build.Go, build.Platform)
			if build.Revision != "" {
				line += " revision " + build.Revision
			}
			_, err := fmt.Fprintln(c.OutOrStdout(), line)
			return err
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "as a JSON object")
	return c
}
