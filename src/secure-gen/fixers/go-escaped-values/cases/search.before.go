package shop

import (
	"fmt"
	"log"
	"net/http"
)

func search(w http.ResponseWriter, r *http.Request) {
	wanted := r.FormValue("wanted")
	log.Print("search for " + wanted)
	fmt.Fprintf(w, "<p>Nothing is called <em>%s</em></p>", wanted)
}
