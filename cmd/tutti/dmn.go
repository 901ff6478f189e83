package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/tutti-io/tutti/dmn"
)

// maxModel bounds a DMN file.
const maxModel = 16 << 20

type dmnFlags struct {
	world
	decision string
	trace    bool
}

func dmnCommand() *cobra.Command {
	c := &cobra.Command{Use: "dmn", Short: "Evaluate DMN decisions"}
	f := &dmnFlags{}
	eval := &cobra.Command{
		Use:   "eval FILE",
		Short: "Evaluate a decision of a DMN file and print its output as JSON",
		Long: `Evaluate a decision of a DMN file, and those it requires, and print its output as JSON. With
--trace what was evaluated on the way is told on standard error: inputs, and the rules that
held.`,
		Example: `  tutti dmn eval discount.dmn --decision discount --vars order.json
  echo '{"amount": 120}' | tutti dmn eval discount.dmn --vars - --trace`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error { return f.eval(c, args[0]) },
	}
	eval.Flags().SortFlags = false
	eval.Flags().StringVar(&f.decision, "decision", "", "id of the decision; without it the one that no other requires")
	f.flags(eval)
	eval.Flags().BoolVar(&f.trace, "trace", false, "tell what was evaluated on the way")
	c.AddCommand(eval)
	return c
}

func (f *dmnFlags) eval(c *cobra.Command, path string) error {
	model, err := readModel(path)
	if err != nil {
		return err
	}
	vars, err := f.variables(c.InOrStdin())
	if err != nil {
		return err
	}
	env, err := f.environment()
	if err != nil {
		return err
	}
	if f.decision == "" {
		if f.decision, err = topDecision(model); err != nil {
			return err
		}
	}
	result, err := model.Evaluate(f.decision, vars, env)
	if err != nil {
		return err
	}
	if f.trace {
		traceDecisions(c.ErrOrStderr(), result.Evaluated)
	}
	if result.Failure != "" {
		return fmt.Errorf("decision %q could not be evaluated: %s", result.FailedDecisionID, result.Failure)
	}
	_, err = fmt.Fprintf(c.OutOrStdout(), "%s\n", result.Output.AppendJSON(nil))
	return err
}

func readModel(path string) (*dmn.Requirements, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("reading the decisions: %w", err)
	}
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, maxModel+1))
	if err != nil {
		return nil, fmt.Errorf("reading the decisions: %w", err)
	}
	if len(text) > maxModel {
		return nil, fmt.Errorf("expected a file of at most %d bytes in %s", maxModel, path)
	}
	return dmn.Parse(path, text)
}

// topDecision finds the decision that is meant when none is named: the only one that no other requires.
func topDecision(model *dmn.Requirements) (string, error) {
	required := map[string]bool{}
	for _, d := range model.Decisions() {
		for _, needed := range d.Requires() {
			required[needed.ID] = true
		}
	}
	var top []string
	for _, d := range model.Decisions() {
		if !required[d.ID] {
			top = append(top, d.ID)
		}
	}
	if len(top) == 1 {
		return top[0], nil
	}
	if len(top) == 0 {
		return "", errors.New("the file has no decision that could be evaluated")
	}
	return "", fmt.Errorf("the file has several decisions that no other requires; name one with --decision: %s", strings.Join(top, ", "))
}

func traceDecisions(out io.Writer, evaluated []dmn.EvaluatedDecision) {
	for _, d := range evaluated {
		_, _ = fmt.Fprintf(out, "%s = %s\n", d.ID, d.Output.AppendJSON(nil))
		for _, in := range d.Inputs {
			_, _ = fmt.Fprintf(out, "    input %s = %s\n", in.Name, in.Value.AppendJSON(nil))
		}
		for _, rule := range d.Rules {
			outputs := map[string]json.RawMessage{}
			for _, o := range rule.Outputs {
				outputs[o.Name] = o.Value.AppendJSON(nil)
			}
			_, _ = fmt.Fprintf(out, "    rule %d: %s\n", rule.Index, jsonLine(outputs))
		}
	}
}

func jsonLine(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(text)
}
