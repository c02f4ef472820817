package gauges

import "crypto/tls"

var settings = tls.Config{MinVersion: tls.VersionTLS12}

func lower(settings *tls.Config) {
	settings.MinVersion = tls.VersionTLS12
}
