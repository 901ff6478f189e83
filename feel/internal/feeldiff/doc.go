// Command feeldiff compares package feel with a reference engine on expressions made from the grammar.
//
//	go run ./feel/internal/feeldiff -reference DIR/run.sh -n 20000 -seed 1
//
// The reference is a program that answers JSON lines: {"id", "expression", "variables"} in, {"id", "result", "type", "warnings"} or {"id", "error"} out. A
// seed stands for the same expressions always. Compared are values, names of types and the kinds of warnings. Where this package means to differ, the
// difference is counted under its reason; what is left is printed. The exit status is 1 when fewer values agree than -least asks for. Without a
// reference the program says so and does nothing.
package main
