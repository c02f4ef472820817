package web

import (
	"net/http"

	"github.com/gin-contrib/cors"
)

var allowed = map[string]bool{"https://app.example.com": true}

func withCORS(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

var config = cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true}
var public = cors.Config{AllowAllOrigins: true}
