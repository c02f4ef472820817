package box

import (
	"crypto/aes"
	"crypto/cipher"
)

func seal(key, nonce, text []byte) ([]byte, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	return gcm.Seal(nil, nonce, text, nil), nil
}
