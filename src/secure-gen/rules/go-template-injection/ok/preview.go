package web

import (
	"html/template"
	"net/http"
)

func preview(w http.ResponseWriter, r *http.Request) {
	t := template.Must(template.New("preview").Parse("<p>{{.}}</p>"))
	t.Execute(w, r.FormValue("text"))
}
