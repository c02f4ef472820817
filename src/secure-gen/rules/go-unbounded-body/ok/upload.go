package web

import (
	"io"
	"net/http"
)

func upload(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	data, _ := io.ReadAll(r.Body)
	store(data)
}

func fetch(client *http.Client) ([]byte, error) {
	resp, err := client.Get("https://example.com/")
	if err != nil {
		return nil, err
	}
	return io.ReadAll(resp.Body)
}
