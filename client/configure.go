package client

import "net/http"

func (s *settings) complete(o settings) {
	if s.address == "" {
		s.address = o.address
	}
	if s.address == "" {
		s.address = "http://127.0.0.1:8080"
	}
}
func (c *config) certificates() *MTLS { return nil }
func (c *config) backpressure() (Backpressure, error) {
	if c.pressure != nil {
		return *c.pressure, nil
	}
	return Balanced, nil
}
func (c *config) attempts() Retry                                     { return c.retry.withDefaults() }
func (c *config) workerOptions() []WorkerOption                       { return nil }
func (c *config) authenticator(*http.Client) (Authenticator, error) { return NoAuth(), nil }
