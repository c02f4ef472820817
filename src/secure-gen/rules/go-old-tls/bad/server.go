package server

import "crypto/tls"

func config() *tls.Config {
	return &tls.Config{
		MinVersion: tls.VersionTLS10, // weakness
	}
}

func limit(config *tls.Config) {
	config.MaxVersion = tls.VersionTLS11 // weakness
}
