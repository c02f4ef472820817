package api

import (
	"net/http"
	"runtime/debug"

	"github.com/gin-gonic/gin"
)

func users(w http.ResponseWriter, r *http.Request) {
	list, err := load(r.Context())
	if err != nil {
		http.Error(w, "cannot load: "+err.Error(), http.StatusInternalServerError) // weakness
		return
	}
	defer func() {
		if recover() != nil {
			http.Error(w, string(debug.Stack()), 500) // weakness
		}
	}()
	render(w, list)
}

func items(c *gin.Context) {
	if _, err := load(c); err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": err.Error()}) // weakness
	}
}
