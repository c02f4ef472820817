package auth

import (
	"crypto/aes"
	"database/sql"
	"net/http"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func token(claims jwt.Claims) (string, error) {
	key := []byte(os.Getenv("SIGNING_KEY"))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func connect(key []byte) (*sql.DB, error) {
	if _, err := aes.NewCipher(key); err != nil {
		return nil, err
	}
	sql.Open("postgres", "host=db.example.com user=app sslmode=verify-full")
	return sql.Open("mysql", os.Getenv("DATABASE_URL"))
}

func call(req *http.Request, password string) {
	req.SetBasicAuth("service", password)
}
