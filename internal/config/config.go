package config

import (
	"fmt"
	"os"
	"time"
)

// InMemory as the data folder keeps everything in memory: nothing outlives the process.
const InMemory = "memory"

// Off as an address or a duration switches off what it belongs to.
const Off = "off"

// DefaultFile is read when no other file is named and it exists in the working folder.
const DefaultFile = "tutti.yaml"

// A Config is everything that a server can be told. The zero value is not usable: begin with Default.
type Config struct {
	Data       string // folder of the store, or InMemory
	Listen     string // host:port of the API
	Management string // host:port of health and metrics, or Off
	Partitions int    // 1 to 1024; fixed when the data folder is made

	LogLevel  string // debug, info, warn, error
	LogFormat string // text, json

	RetentionAge      time.Duration // finished instances older than this go; 0 keeps them
	BodyLimit         int64         // bytes of a JSON body
	DeploymentLimit   int64         // bytes of a deployment, all its files together
	RequestTimeout    time.Duration // how long a request that waits is held open when it does not say so itself
	ExpressionTimeout time.Duration // the last of the limits of an expression
	ShutdownGrace     time.Duration // how long requests may end after the signal to stop

	Pprof bool // profiles at /debug/pprof on the management address
}

// Default returns the settings of a server that was told nothing.
func Default() Config {
	var c Config
	for _, s := range settings {
		if err := s.set(&c, s.fallback); err != nil {
			panic(fmt.Sprintf("the default of %s: %v", s.name, err))
		}
	}
	return c
}

// Sources is where the settings come from.
type Sources struct {
	File    string            // path of a YAML file; "" reads DefaultFile if there is one
	Environ []string          // as os.Environ returns it
	Flags   map[string]string // flag name → value, those given only
}

// A Warning tells of a key that has no effect and why.
type Warning struct {
	Where string // the variable, or file:line
	Key   string
	Text  string
}

func (w Warning) String() string { return fmt.Sprintf("%s: %s: %s", w.Where, w.Key, w.Text) }

// Load gathers the settings. The error names the place of the value that cannot be used and what it should be.
func Load(from Sources) (Config, []Warning, error) {
	c := Default()
	env := environ(from.Environ)
	file, err := fileKeys(from, env)
	if err != nil {
		return Config{}, nil, err
	}
	var warnings []Warning
	for _, keys := range [][]key{file, envKeys(env)} {
		more, err := apply(&c, keys)
		if err != nil {
			return Config{}, nil, err
		}
		warnings = append(warnings, more...)
	}
	for _, s := range settings {
		value, given := from.Flags[s.flag]
		if !given {
			continue
		}
		if err := s.set(&c, value); err != nil {
			return Config{}, nil, fmt.Errorf("--%s: %w", s.flag, err)
		}
	}
	return c, once(warnings), nil
}

func fileKeys(from Sources, env map[string]string) ([]key, error) {
	path := from.File
	if path == "" {
		path = env["TUTTI_CONFIG"]
	}
	if path == "" {
		if _, err := os.Stat(DefaultFile); err != nil {
			return nil, nil
		}
		path = DefaultFile
	}
	text, err := readBounded(path)
	if err != nil {
		return nil, fmt.Errorf("reading the configuration file: %w", err)
	}
	return parseYAML(path, text, env)
}

// A key is one value that somebody set: its place, its name as written, its relaxed name, its value.
type key struct {
	where   string
	written string
	relaxed string
	value   string
}

// apply sets what the keys say. Names of other servers go first and our own last, so that our own win within a source;
// among equals the order of the source counts.
func apply(c *Config, keys []key) ([]Warning, error) {
	var warnings []Warning
	for _, own := range []bool{false, true} {
		for _, k := range keys {
			if isOwn(k.relaxed) != own {
				continue
			}
			warning, err := applyOne(c, k)
			if err != nil {
				return nil, err
			}
			if warning != "" {
				warnings = append(warnings, Warning{Where: k.where, Key: k.written, Text: warning})
			}
		}
	}
	return warnings, nil
}

func applyOne(c *Config, k key) (warning string, err error) {
	if set := lookup(k.relaxed); set != nil {
		if err := set(c, k.value); err != nil {
			return "", fmt.Errorf("%s: %s: %w", k.where, k.written, err)
		}
		return "", nil
	}
	verdict, text := foreign(k.relaxed, k.value)
	switch verdict {
	case silent:
		return "", nil
	case refused:
		return "", fmt.Errorf("%s: %s: %s", k.where, k.written, text)
	case noted:
		return text, nil
	}
	if near := nearest(k.relaxed); near != "" {
		return fmt.Sprintf("nobody knows this key, it has no effect; the nearest known one is %s", near), nil
	}
	return "nobody knows this key, it has no effect", nil
}

func once(warnings []Warning) []Warning {
	seen := map[string]bool{}
	var kept []Warning
	for _, w := range warnings {
		name := relax(w.Key)
		if !seen[name] {
			seen[name] = true
			kept = append(kept, w)
		}
	}
	return kept
}
