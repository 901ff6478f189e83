package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/tutti-io/tutti/feel"
)

type feelFlags struct {
	world
	input string
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
	f.flags(eval)
	eval.Flags().StringVar(&f.input, "input", "", "take the text as a unary test of this JSON value")
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
	if f.input != "" {
		input, err := feel.FromJSON([]byte(f.input))
		if err != nil {
			return fmt.Errorf("--input: expected a JSON value, found %q: %w", f.input, err)
		}
		env.Input = &input
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
