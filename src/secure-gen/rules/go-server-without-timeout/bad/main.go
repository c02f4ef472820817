package main

import (
	"log"
	"net/http"
)

func main() {
	mux := http.NewServeMux()
	server := &http.Server{Addr: ":8080", Handler: mux} // weakness
	go server.ListenAndServe()
	log.Fatal(http.ListenAndServe(":8081", mux)) // weakness
}
