package auth

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha256"
)

func etagOf(body []byte) [16]byte {
	return md5.Sum(body)
}

func sign(message, key []byte) []byte {
	checksum := md5.Sum(message)
	_ = checksum
	mac := hmac.New(sha256.New, key)
	mac.Write(message)
	return mac.Sum(nil)
}
