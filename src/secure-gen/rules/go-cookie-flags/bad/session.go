package web

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func login(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{ // weakness
		Name:  "session",
		Value: token,
		Path:  "/",
	})
	cookie := http.Cookie{Name: "session", Value: token, HttpOnly: true, Secure: false} // weakness
	http.SetCookie(w, &cookie)
}

func signIn(c *gin.Context, token string) {
	c.SetCookie("session", token, 3600, "/", "example.com", false, true) // weakness
}
