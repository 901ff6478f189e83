// Command assemble puts the prose of the contract into its file:
//
//	go run ./internal/apigen/cmd/assemble -structure api/openapi.json -prose api/prose.json -out api/openapi.json
//
// The structure is the contract's file itself, or, when a new version of the API is taken over, a document of that version.
// What the prose lacks is an error.
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/tutti-io/tutti/internal/apigen"
)

func main() {
	structure := flag.String("structure", "api/openapi.json", "an OpenAPI document; its prose is replaced")
	prose := flag.String("prose", "api/prose.json", "the sentences")
	out := flag.String("out", "api/openapi.json", "the file to write")
	lenient := flag.Bool("lenient", false, "write the file even when prose is missing")
	flag.Parse()
	if err := run(*structure, *prose, *out, *lenient); err != nil {
		fmt.Fprintln(os.Stderr, "assemble:", err)
		os.Exit(1)
	}
}

func run(structure, prose, out string, lenient bool) error {
	document, err := read(structure)
	if err != nil {
		return err
	}
	sentences, err := read(prose)
	if err != nil {
		return err
	}
	if err := apigen.Assemble(document, sentences); err != nil && !lenient {
		return err
	}
	return os.WriteFile(out, append(document.Append(nil, ""), '\n'), 0o644)
}

func read(path string) (*apigen.Node, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return apigen.Parse(data)
}
