package server

import "crypto/tls"

func config() *tls.Config {
	c := &tls.Config{MinVersion: tls.VersionTLS12}
	c.MinVersion = tls.VersionTLS13
	return c
}
