package auth

import "github.com/golang-jwt/jwt/v5"

func user(text string, key []byte) (string, error) {
	claims := jwt.MapClaims{}
	find := func(*jwt.Token) (any, error) { return key, nil }
	_, err := jwt.ParseWithClaims(text, claims, find, jwt.WithValidMethods([]string{"HS256"}))
	if err != nil {
		return "", err
	}
	return claims.GetSubject()
}
