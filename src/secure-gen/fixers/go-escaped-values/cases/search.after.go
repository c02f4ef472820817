package shop

import (
	"fmt"
	"html"
	"log"
	"net/http"
	"strings"
)

func search(w http.ResponseWriter, r *http.Request) {
	wanted := r.FormValue("wanted")
	log.Print("search for " + strings.ReplaceAll(wanted, "\n", ""))
	fmt.Fprintf(w, "<p>Nothing is called <em>%s</em></p>", html.EscapeString(wanted))
}
