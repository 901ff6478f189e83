package client

import "time"

type settings struct {
	address, tenant string
	eventualPoll    time.Duration
}

func environment(l func(string) (string, bool)) (settings, error) {
	v, _ := l("CAMUNDA_REST_ADDRESS")
	return settings{address: v}, nil
}
func baseAddress(a string) (string, error) { return a, nil }
