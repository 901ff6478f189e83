// Command generate writes the generated files of packages contract and client. It is run by go generate ./internal/contract.
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
	server := flag.String("server", ".", "the folder of package contract")
	client := flag.String("client", "../../client", "the folder of package client")
	flag.Parse()
	if err := run(*in, *server, *client); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func run(in, server, client string) error {
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
	for _, target := range []struct {
		emit   func(*apigen.Model) ([]apigen.File, error)
		folder string
	}{{apigen.Server, server}, {apigen.Client, client}} {
		files, err := target.emit(model)
		if err != nil {
			return err
		}
		for _, f := range files {
			if err := os.WriteFile(filepath.Join(target.folder, f.Name), f.Content, 0o644); err != nil {
				return err
			}
		}
	}
	return nil
}
