package auth

import "github.com/golang-jwt/jwt/v5"

func user(text string) (string, error) {
	claims := jwt.MapClaims{}
	_, _, err := jwt.NewParser().ParseUnverified(text, claims) // weakness
	if err != nil {
		return "", err
	}
	return claims.GetSubject()
}

func issue(claims jwt.Claims) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodNone, claims) // weakness
	return token.SignedString(jwt.UnsafeAllowNoneSignatureType) // weakness
}
