package client

type OAuthConfig struct{}
