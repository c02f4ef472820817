package web

import (
	"net/http"
	"os"
	"text/template"
)

var letters = template.Must(template.ParseGlob("letters/*.txt"))

func letter(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain")
	letters.Execute(w, find(r.PathValue("id")))
}

func config() {
	letters.Execute(os.Stdout, load())
}
