package web

import (
	"fmt"
	"html/template"
	"net/http"
)

var page = template.Must(template.ParseFiles("profile.html"))

func profile(w http.ResponseWriter, r *http.Request) {
	about := r.PostFormValue("about")
	page.Execute(w, map[string]any{
		"About": template.HTML(about), // weakness
	})
}

func Bold(text string) template.HTML {
	return template.HTML(fmt.Sprintf("<b>%s</b>", text)) // weakness
}
