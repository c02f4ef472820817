package main

import (
	"net/http"
	"time"
)

func main() {
	server := http.Server{
		Addr: "127.0.0.1:8300",
		ReadHeaderTimeout: 10 * time.Second,
	}
	if err := server.ListenAndServe(); err != nil {
		panic(err)
	}
}
