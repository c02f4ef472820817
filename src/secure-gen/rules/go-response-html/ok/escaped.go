package main

import (
	"fmt"
	"html"
	"html/template"
	"net/http"
	"os"
	"strconv"
)

var page = template.Must(template.New("page").Parse("<h1>Hello, {{.}}</h1>"))

func hello(w http.ResponseWriter, r *http.Request) {
	page.Execute(w, r.FormValue("name"))
	fmt.Fprintf(w, "<h1>Hello, %s</h1>", html.EscapeString(r.FormValue("name")))
	fmt.Fprintf(os.Stdout, "asked by %s", r.FormValue("name"))
	page, _ := strconv.Atoi(r.FormValue("page"))
	fmt.Fprintf(w, "<p>Page %v</p>", page)
}

func text(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	fmt.Fprintf(w, "Hello, %s", r.FormValue("name"))
}
