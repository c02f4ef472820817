package web

import (
	"log"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
)

func login(w http.ResponseWriter, r *http.Request) {
	user := r.FormValue("user")
	log.Printf("login of %q failed", user)
	slog.Info("login failed", "user", user)
	log.Println("user " + strings.ReplaceAll(user, "\n", " "))
	id, err := strconv.Atoi(r.FormValue("id"))
	log.Printf("id %d: %v", id, err)
}
