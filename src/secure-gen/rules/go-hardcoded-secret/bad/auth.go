package auth

import (
	"crypto/aes"
	"database/sql"
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

var signingKey = []byte("invented-key-one")

func token(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(signingKey) // weakness
}

func connect() (*sql.DB, error) {
	if _, err := aes.NewCipher([]byte("invented16bytes!")); err != nil { // weakness
		return nil, err
	}
	return sql.Open("mysql", "app:invented@tcp(db.example.com:3306)/shop") // weakness
}

func call(req *http.Request) {
	req.SetBasicAuth("service", "invented") // weakness
}
