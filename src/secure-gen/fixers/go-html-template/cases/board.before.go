package board

import (
	"net/http"
	tpl "strings"
	"text/template"
)

var board = template.Must(template.New("board").Parse("<li>{{.}}</li>"))

func show(w http.ResponseWriter, r *http.Request) {
	if err := board.Execute(w, tpl.TrimSpace(r.FormValue("line"))); err != nil {
		panic(err)
	}
}
