package client

import (
	"crypto/tls"
	"net/http"
)

func New() *http.Client {
	transport := &http.Transport{
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, // weakness
	}
	return &http.Client{Transport: transport}
}

func dial(address string) (*tls.Conn, error) {
	config := &tls.Config{}
	config.InsecureSkipVerify = true // weakness
	return tls.Dial("tcp", address, config)
}
