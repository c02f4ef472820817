package web

import (
	"fmt"
	"html/template"
	"net/http"
	"strconv"
)

var page = template.Must(template.ParseFiles("profile.html"))

const logo = `<svg viewBox="0 0 8 8"></svg>`

func profile(w http.ResponseWriter, r *http.Request) {
	count, _ := strconv.Atoi(r.FormValue("count"))
	page.Execute(w, map[string]any{
		"About": r.PostFormValue("about"),
		"Logo":  template.HTML(logo),
		"Count": template.HTML("<b>" + strconv.Itoa(count) + "</b>"),
	})
}

func Bold(text string) template.HTML {
	return template.HTML(fmt.Sprintf("<b>%s</b>", template.HTMLEscapeString(text)))
}
