package web

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func withCORS(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // weakness
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

func router() *gin.Engine {
	router := gin.Default()
	router.Use(cors.New(cors.Config{ // weakness
		AllowOriginFunc:  func(origin string) bool { return true },
		AllowCredentials: true,
	}))
	return router
}
