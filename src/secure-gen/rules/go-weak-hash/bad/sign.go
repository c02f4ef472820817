package auth

import (
	"crypto/md5"
	"crypto/sha1"
	"encoding/hex"
)

func hashPassword(password string) string {
	digest := md5.Sum([]byte(password)) // weakness
	return hex.EncodeToString(digest[:])
}

func sign(message, key []byte) []byte {
	h := sha1.New() // weakness
	h.Write(key)
	h.Write(message)
	return h.Sum(nil)
}
