package users

import (
	"crypto/sha256"
	"encoding/hex"

	"golang.org/x/crypto/bcrypt"
)

func digest(password string) string {
	sum := sha256.Sum256([]byte(password)) // weakness
	return hex.EncodeToString(sum[:])
}

func hash(password string) ([]byte, error) {
	if fast {
		return bcrypt.GenerateFromPassword([]byte(password), bcrypt.MinCost) // weakness
	}
	return bcrypt.GenerateFromPassword([]byte(password), 4) // weakness
}
