package web

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func login(w http.ResponseWriter, r *http.Request) {
	next := r.URL.Query().Get("next")
	if next == "" {
		next = "/"
	}
	http.Redirect(w, r, next, http.StatusFound) // weakness
}

func logout(c *gin.Context) {
	c.Redirect(http.StatusFound, c.Query("return_to")) // weakness
}
