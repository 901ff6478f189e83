package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/tutti-io/tutti/feel"
)

// maxVariables bounds what is read as variables of an expression.
const maxVariables = 64 << 20

// world is what an expression or a decision is evaluated in.
type world struct {
	vars string
	now  string
	zone string
}

func (f *world) flags(c *cobra.Command) {
	c.Flags().StringVar(&f.vars, "vars", "", "file with the variables as a JSON object; - reads standard input")
	c.Flags().StringVar(&f.now, "now", "", "what now() and today() read, such as 2026-01-31T12:00:00Z")
	c.Flags().StringVar(&f.zone, "zone", "", "time zone of now() and today(), such as Europe/Berlin")
}

func (f *world) variables(stdin io.Reader) (feel.Variables, error) {
	if f.vars == "" {
		return feel.NoVariables, nil
	}
	from := stdin
	if f.vars != "-" {
		file, err := os.Open(f.vars)
		if err != nil {
			return nil, fmt.Errorf("reading the variables: %w", err)
		}
		defer file.Close()
		from = file
	}
	text, err := io.ReadAll(io.LimitReader(from, maxVariables+1))
	if err != nil {
		return nil, fmt.Errorf("reading the variables: %w", err)
	}
	if len(text) > maxVariables {
		return nil, fmt.Errorf("expected variables of at most %d bytes", maxVariables)
	}
	context, err := feel.FromJSON(text)
	if err != nil {
		return nil, fmt.Errorf("the variables in %s are not JSON: %w", f.vars, err)
	}
	if context.Kind() != feel.KindContext {
		return nil, fmt.Errorf(`expected the variables in %s to be a JSON object such as {"amount": 120}, found a %s`, f.vars, context.TypeName())
	}
	return feel.VariablesOf(context), nil
}

func (f *world) environment() (*feel.Environment, error) {
	env := &feel.Environment{Zone: f.zone}
	if _, err := time.LoadLocation(f.zone); err != nil {
		return nil, fmt.Errorf("--zone: there is no time zone %q; expected a name such as Europe/Berlin", f.zone)
	}
	if f.now != "" {
		now, err := time.Parse(time.RFC3339, f.now)
		if err != nil {
			return nil, fmt.Errorf("--now: expected a time such as 2026-01-31T12:00:00Z, found %q", f.now)
		}
		env.NowMillis = now.UnixMilli()
	}
	return env, nil
}
