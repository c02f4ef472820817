package main

import "net/http"

func main() {
	server := http.Server{
		Addr: "127.0.0.1:8300",
	}
	if err := server.ListenAndServe(); err != nil {
		panic(err)
	}
}
