// Package tidy keeps the house in order: its tests read the source of this module and fail when a rule of the house is
// broken. It has no code of its own to import.
//
// The rules:
//
//   - A file has at most 500 lines and a function at most 70, so that either can be held in the head. Generated
//     files are free of both, and tests are free of the second: a table of cases is long for a good reason.
//   - A package is named after what it is about. Names such as util or common are refused: such a package is where
//     things go whose place nobody looked for.
//   - Every package opens with a comment that says what it does.
//   - Imports go one way. The table in layers_test.go lists the packages from the ground up; a package imports only
//     what stands lower. A new package must find its place there.
//   - The engine and its state are a pure function: no clock, no I/O, no randomness, no goroutine, no channel. That is
//     why they can be simulated, and why a seed is enough to see a failure again.
//
// The rules hold for what is written here, not for style in general: format, vet and staticcheck are separate steps
// of `make lint`.
package tidy
