package members

import "golang.org/x/crypto/bcrypt"

func stretched(phrase []byte) []byte {
	sum, _ := bcrypt.GenerateFromPassword(phrase, bcrypt.DefaultCost)
	return sum
}
