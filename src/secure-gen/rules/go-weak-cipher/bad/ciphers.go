package box

import (
	"crypto/cipher"
	"crypto/des"
	"crypto/rc4"
)

func seal(key, iv, text []byte) ([]byte, error) {
	block, err := des.NewTripleDESCipher(key) // weakness
	if err != nil {
		return nil, err
	}
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(text, text)
	stream, _ := rc4.NewCipher(key) // weakness
	stream.XORKeyStream(text, text)
	return text, nil
}
