package keys

import (
	"crypto/rand"
	"crypto/rsa"
)

func generate(bits int) (*rsa.PrivateKey, error) {
	rsa.GenerateKey(rand.Reader, bits)
	return rsa.GenerateKey(rand.Reader, 3072)
}
