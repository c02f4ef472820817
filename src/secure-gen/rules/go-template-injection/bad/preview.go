package web

import (
	"html/template"
	"net/http"
)

func preview(w http.ResponseWriter, r *http.Request) {
	text := "<p>" + r.FormValue("text") + "</p>"
	t, err := template.New("preview").Parse(text) // weakness
	if err != nil {
		return
	}
	t.Execute(w, account(r))
}
