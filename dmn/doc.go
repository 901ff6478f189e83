// Package dmn reads DMN 1.1 to 1.5 files and evaluates their decisions the way a Camunda 8.9 cluster does.
//
//	model, err := dmn.Parse("dish.dmn", data)
//	result, err := model.Evaluate("dish", feel.VariablesMap{"season": feel.String("Winter"), "guests": feel.Int(4)}, nil)
//	fmt.Println(result.Output) // "Roastbeef"
//
// # How it works
//
// Parse reads the XML into nodes (xml.go), follows the requirements and compiles the logic of every decision (build*.go): FEEL is parsed
// once, each distinct text once a file; a decision table of more than a few rules gets an index over its simple unary tests
// (index.go). What Parse gives is immutable and may be evaluated by many goroutines at once.
//
// Evaluate makes a run (run.go): it evaluates the decisions required first, then the one asked for, and writes down for each what it saw and
// gave. Business knowledge models are functions of the run that made them.
//
// # What holds
//
//   - A file is accepted whole or refused with all of its problems, each with decision, cell and line. Nothing that was accepted
//     fails later for its form.
//   - A decision that cannot be evaluated is a Result with Failure, FailedDecisionID and what was evaluated until then, never a panic.
//   - The indexed and the plain way through a decision table give the same answer: a property test compares them.
//   - One evaluation stays within feel.Limits as a whole: steps, nesting and time are counted over all expressions of the run. Cyclic
//     requirements are refused; recursion through function values ends by the limit.
//
// # What it is not
//
// Not the standard to the letter, where Camunda differs: data types of item definitions and allowed values are not checked, only the result type of a
// decision and the types of parameters are, when they name a basic FEEL type; names with spaces need backticks in expressions. Boxed
// conditionals, filters, iterations, decision services and function definitions with boxed bodies work although a cluster refuses them.
// Models imported from other files are not read.
package dmn
