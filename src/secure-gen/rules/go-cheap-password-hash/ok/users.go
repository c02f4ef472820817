package users

import (
	"crypto/sha256"

	"golang.org/x/crypto/bcrypt"
)

func digest(file []byte) [32]byte {
	return sha256.Sum256(file)
}

func hash(password string) ([]byte, error) {
	bcrypt.GenerateFromPassword([]byte(password), 12)
	return bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)
}
