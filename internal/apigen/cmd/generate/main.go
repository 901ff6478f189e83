// Command generate writes the generated files of package contract. It is run by go generate ./internal/contract.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/tutti-io/tutti/internal/apigen"
)

func main() {
	in := flag.String("contract", "../../api/openapi.json", "the contract")
	out := flag.String("out", ".", "the folder to write to")
	flag.Parse()
	if err := run(*in, *out); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func run(in, out string) error {
	data, err := os.ReadFile(in)
	if err != nil {
		return err
	}
	document, err := apigen.Parse(data)
	if err != nil {
		return err
	}
	model, err := apigen.Build(document)
	if err != nil {
		return err
	}
	files, err := apigen.Server(model)
	if err != nil {
		return err
	}
	for _, f := range files {
		if err := os.WriteFile(filepath.Join(out, f.Name), f.Content, 0o644); err != nil {
			return err
		}
	}
	return nil
}
