package web

import (
	"net/http"
	"text/template"
)

var pages = template.Must(template.ParseGlob("pages/*.html"))

func user(w http.ResponseWriter, r *http.Request) {
	pages.ExecuteTemplate(w, "user.html", find(r.PathValue("id"))) // weakness
}

func home(w http.ResponseWriter, r *http.Request) {
	t, err := template.New("home").Parse("<h1>{{.Title}}</h1>")
	if err != nil {
		return
	}
	t.Execute(w, load()) // weakness
}
