package gauges

import "crypto/tls"

var settings = tls.Config{MinVersion: tls.VersionSSL30}

func lower(settings *tls.Config) {
	settings.MinVersion = tls.VersionTLS11
}
