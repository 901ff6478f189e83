package client

import "crypto/tls"

type MTLS struct{}

func (MTLS) config() (*tls.Config, error) { return nil, nil }
