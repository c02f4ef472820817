package api

import (
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
)

func users(w http.ResponseWriter, r *http.Request) {
	if _, err := load(r.Context()); err != nil {
		log.Printf("load: %v", err)
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	if err := validate(r); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
	}
}

func items(c *gin.Context) {
	c.JSON(http.StatusInternalServerError, gin.H{"error": "internal error"})
	c.JSON(http.StatusOK, gin.H{"status": "ok"})
}
