package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/tutti-io/tutti/feel"
)

// maxVariables bounds what is read as variables of an expression.
const maxVariables = 64 << 20

type feelFlags struct {
	vars  string
	input string
	now   string
	zone  string
}

func feelCommand() *cobra.Command {
	c := &cobra.Command{Use: "feel", Short: "Evaluate FEEL, the language of conditions and mappings"}
	f := &feelFlags{}
	eval := &cobra.Command{
		Use:   "eval EXPRESSION",
		Short: "Evaluate an expression and print its value as JSON",
		Long: `Evaluate an expression and print its value as JSON. What made a part of it null is told on
standard error. A leading "=", as models have it, is ignored.

With --input the text is taken as the test of a decision table's cell, such as "> 100".`,
		Example: `  tutti feel eval 'sum(for i in 1..3 return i * i)'
  tutti feel eval --vars order.json 'if amount > 100 then "manual" else "automatic"'
  echo '{"amount": 120}' | tutti feel eval --vars - 'amount * 1.19'
  tutti feel eval --input 120 '> 100'`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error { return f.eval(c, args[0]) },
	}
	eval.Flags().SortFlags = false
	eval.Flags().StringVar(&f.vars, "vars", "", "file with the variables as a JSON object; - reads standard input")
	eval.Flags().StringVar(&f.input, "input", "", "take the text as a unary test of this JSON value")
	eval.Flags().StringVar(&f.now, "now", "", "what now() and today() read, such as 2026-01-31T12:00:00Z")
	eval.Flags().StringVar(&f.zone, "zone", "", "time zone of now() and today(), such as Europe/Berlin")
	c.AddCommand(eval)
	return c
}

func (f *feelFlags) eval(c *cobra.Command, text string) error {
	vars, err := f.variables(c.InOrStdin())
	if err != nil {
		return err
	}
	env, err := f.environment()
	if err != nil {
		return err
	}
	text = strings.TrimPrefix(strings.TrimSpace(text), "=")
	parse := feel.Parse
	if env.Input != nil {
		parse = feel.ParseUnaryTests
	}
	expression, err := parse(text)
	if err != nil {
		return fmt.Errorf("the expression cannot be read: %w", err)
	}
	value, warnings, err := expression.Evaluate(vars, env)
	for _, w := range warnings {
		_, _ = fmt.Fprintf(c.ErrOrStderr(), "warning: %s\n", w)
	}
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.OutOrStdout(), "%s\n", value.AppendJSON(nil))
	return err
}

func (f *feelFlags) variables(stdin io.Reader) (feel.Variables, error) {
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

func (f *feelFlags) environment() (*feel.Environment, error) {
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
	if f.input != "" {
		input, err := feel.FromJSON([]byte(f.input))
		if err != nil {
			return nil, fmt.Errorf("--input: expected a JSON value, found %q: %w", f.input, err)
		}
		env.Input = &input
	}
	return env, nil
}
