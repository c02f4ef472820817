package main

import (
	"fmt"
	"io"
	"net/http"
)

func hello(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	fmt.Fprintf(w, "<h1>Hello, %s</h1>", name) // weakness
}

func search(rw http.ResponseWriter, req *http.Request) {
	query := req.FormValue("q")
	io.WriteString(rw, "<p>No results for "+query+"</p>") // weakness
	rw.Write([]byte("<a href=/?q=" + query + ">again</a>")) // weakness
}
