package web

import (
	"io"
	"net/http"
)

func upload(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(r.Body) // weakness
	if err != nil {
		http.Error(w, "bad body", http.StatusBadRequest)
		return
	}
	store(data)
}
