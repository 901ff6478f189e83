// Package feel reads and evaluates FEEL, the expression language of DMN and of executable BPMN, the way a Camunda 8.9 cluster does:
// same values, same types, same kinds of warnings.
//
//	e, err := feel.Parse(`if amount > 100 then "manual" else "automatic"`)
//	v, warnings, err := e.Evaluate(feel.VariablesMap{"amount": feel.Int(120)}, nil)
//	fmt.Println(v) // "manual"
//
// # How it works
//
// Parse turns text into a syntax tree and compiles that once into a tree of Go closures; names of local variables become
// indices. An Expression is immutable and may be evaluated by many goroutines at once. Evaluate asks the caller's Variables only for the
// names that the expression mentions and reaches; values made by FromJSON stay JSON until the expression walks into them.
//
// Numbers are decimals of 34 digits. Those that fit 64 bits (nearly all) are computed without allocation.
//
// # What holds
//
//   - Evaluation is null-friendly: a missing variable, a wrong type, a division by zero give null and a Warning. An error comes out only when
//     a limit is exceeded (*LimitError), an assert() fails (*AssertError), or the expression fails as a whole (*EvaluationError).
//   - An expression can reach nothing but its variables, the functions of this package and those the host hands over: no reflection, no
//     files, no network, no environment, no Java. "External" functions are parsed and refused.
//   - With clock, zone and seed given in Environment, the result depends on nothing else.
//   - Any input, however hostile, ends within its Limits; nothing panics, no recursion depends on the input's size.
//
// # What it is not
//
// It is not the FEEL of the DMN standard to the letter. Where Camunda's differs (no implicit conversions between lists and single values, names with
// spaces only in backticks, no exponents in numbers, …) this package follows Camunda.
package feel
