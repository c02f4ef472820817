package keys

import (
	"crypto/rand"
	"crypto/rsa"
)

const bits = 1024

func generate() (*rsa.PrivateKey, error) {
	if _, err := rsa.GenerateKey(rand.Reader, 512); err != nil { // weakness
		return nil, err
	}
	return rsa.GenerateKey(rand.Reader, bits) // weakness
}
