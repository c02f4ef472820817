package gauges

import "crypto/tls"

func configFor(host string) *tls.Config {
	config := tls.Config{
		ServerName:         host,
		InsecureSkipVerify: true,
	}
	return &config
}
