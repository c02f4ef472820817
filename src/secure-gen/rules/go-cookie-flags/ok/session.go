package web

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func login(w http.ResponseWriter, token string, secure bool) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, HttpOnly: true, Secure: true})
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, HttpOnly: true, Secure: secure})
	http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1})
}

func later(w http.ResponseWriter, token string) {
	cookie := &http.Cookie{Name: "session", Value: token}
	cookie.Secure = true
	cookie.HttpOnly = true
	http.SetCookie(w, cookie)
}

func signIn(c *gin.Context, token string) {
	c.SetCookie("session", token, 3600, "/", "example.com", true, true)
}
