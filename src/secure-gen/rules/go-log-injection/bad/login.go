package web

import (
	"log"
	"net/http"
)

func login(w http.ResponseWriter, r *http.Request) {
	user := r.FormValue("user")
	log.Printf("login of %s failed", user) // weakness
	log.Println("user agent " + r.UserAgent()) // weakness
}
