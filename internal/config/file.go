package config

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

const (
	maxFileBytes = 1 << 20
	maxDepth     = 32
	maxNodes     = 10_000
)

func readBounded(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, maxFileBytes+1))
	if err != nil {
		return nil, err
	}
	if len(text) > maxFileBytes {
		return nil, fmt.Errorf("%s is longer than 1 MB, which no configuration is: is it the right file?", path)
	}
	return text, nil
}

// parseYAML turns a file into the keys it sets. A tree and dotted names mean the same. Of several documents, separated by
// lines of three dashes, each overrides those before it; one that is bound to a profile is left out, as there are none.
func parseYAML(path string, text []byte, env map[string]string) ([]key, error) {
	w := walker{path: path, env: env}
	decoder := yaml.NewDecoder(strings.NewReader(string(text)))
	for {
		var document yaml.Node
		err := decoder.Decode(&document)
		if errors.Is(err, io.EOF) {
			return w.keys, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s is not YAML: %w", path, err)
		}
		before := len(w.keys)
		if err := w.walk(&document, "", 0); err != nil {
			return nil, err
		}
		for _, k := range w.keys[before:] {
			if k.relaxed == "spring.config.activate.onprofile" {
				w.keys = w.keys[:before]
				break
			}
		}
	}
}

type walker struct {
	path string
	env  map[string]string
	keys []key
	seen int // nodes, aliases followed: a file of a few lines can stand for billions
}

func (w *walker) errorf(node *yaml.Node, format string, args ...any) error {
	return fmt.Errorf("%s:%d: %s", w.path, node.Line, fmt.Sprintf(format, args...))
}

func (w *walker) walk(node *yaml.Node, name string, depth int) error {
	if depth > maxDepth {
		return w.errorf(node, "expected at most %d levels", maxDepth)
	}
	if w.seen++; w.seen > maxNodes {
		return w.errorf(node, "expected at most %d keys and levels in all", maxNodes)
	}
	switch node.Kind {
	case yaml.DocumentNode:
		for _, child := range node.Content {
			if err := w.walk(child, name, depth+1); err != nil {
				return err
			}
		}
	case yaml.AliasNode:
		return w.walk(node.Alias, name, depth+1)
	case yaml.MappingNode:
		for i := 0; i+1 < len(node.Content); i += 2 {
			if err := w.walk(node.Content[i+1], join(name, node.Content[i].Value), depth+1); err != nil {
				return err
			}
		}
	case yaml.SequenceNode:
		for i, child := range node.Content {
			if err := w.walk(child, join(name, strconv.Itoa(i)), depth+1); err != nil {
				return err
			}
		}
	case yaml.ScalarNode:
		return w.scalar(node, name)
	}
	return nil
}

func (w *walker) scalar(node *yaml.Node, name string) error {
	if node.Tag == "!!null" {
		return nil
	}
	if name == "" {
		return w.errorf(node, "expected names and values, found only %q", shorten(node.Value))
	}
	value, err := w.placeholders(node)
	if err != nil {
		return err
	}
	w.keys = append(w.keys, key{
		where:   fmt.Sprintf("%s:%d", w.path, node.Line),
		written: name,
		relaxed: relax(name),
		value:   value,
	})
	return nil
}

// placeholders puts environment variables in the place of ${NAME} and ${NAME:default}. A variable that is not there
// and has no default is an error: the value would be something that nobody wrote.
func (w *walker) placeholders(node *yaml.Node) (string, error) {
	var out strings.Builder
	rest := node.Value
	for {
		before, after, found := strings.Cut(rest, "${")
		out.WriteString(before)
		if !found {
			return out.String(), nil
		}
		inner, tail, closed := strings.Cut(after, "}")
		if !closed {
			return "", w.errorf(node, "expected } after ${, found %q", shorten(after))
		}
		name, fallback, hasFallback := strings.Cut(inner, ":")
		value, set := w.env[name]
		if !set && !hasFallback {
			return "", w.errorf(node, "the environment has no %s, and ${%s} gives no default", name, name)
		}
		if !set {
			value = fallback
		}
		out.WriteString(value)
		rest = tail
	}
}

func join(name, part string) string {
	if name == "" {
		return part
	}
	return name + "." + part
}

func shorten(s string) string {
	if len(s) > 40 {
		return s[:40] + "..."
	}
	return s
}
