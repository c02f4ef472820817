package auth

import (
	"crypto/rand"
	"encoding/hex"
	mrand "math/rand"
	"time"
)

func newSessionToken() (string, error) {
	text := make([]byte, 32)
	if _, err := rand.Read(text); err != nil {
		return "", err
	}
	return hex.EncodeToString(text), nil
}

func backoff(attempt int) time.Duration {
	jitter := mrand.Intn(100)
	return time.Duration(attempt*jitter) * time.Millisecond
}
