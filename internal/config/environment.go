package config

import (
	"sort"
	"strings"
)

// environ makes a map of what os.Environ returns.
func environ(list []string) map[string]string {
	env := make(map[string]string, len(list))
	for _, pair := range list {
		if name, value, ok := strings.Cut(pair, "="); ok && name != "" {
			env[name] = value
		}
	}
	return env
}

// answered are the beginnings of the variables that are ours to answer for. Others are looked at by their full name
// only: SERVER_SOFTWARE, say, is no business of this program.
var answered = []string{"TUTTI_", "CAMUNDA_", "ZEEBE_BROKER_", "ZEEBE_GATEWAY_", "ZEEBE_LOG_"}

// envKeys finds the variables that concern the server, ordered by name.
func envKeys(env map[string]string) []key {
	var keys []key
	for name, value := range env {
		relaxed := relaxEnv(name)
		if lookup(relaxed) == nil && !isAnswered(name) {
			continue
		}
		if value == "" {
			continue // set to nothing is how a variable is unset in many a file
		}
		keys = append(keys, key{where: "environment", written: name, relaxed: relaxed, value: value})
	}
	sort.Slice(keys, func(i, j int) bool { return keys[i].written < keys[j].written })
	return keys
}

func isAnswered(name string) bool {
	for _, prefix := range answered {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return false
}
