package auth

import (
	"fmt"
	mrand "math/rand"
)

const letters = "abcdefghijklmnopqrstuvwxyz0123456789"

func newSessionToken() string {
	text := make([]byte, 32)
	for i := range text {
		text[i] = letters[mrand.Intn(len(letters))] // weakness
	}
	return string(text)
}

func send(user string) {
	otp := fmt.Sprintf("%06d", mrand.Intn(1000000)) // weakness
	deliver(user, otp)
}
