package main

import (
	"net/http"
	"os/exec"
)

func ping(w http.ResponseWriter, r *http.Request) {
	host := r.URL.Query().Get("host")
	out, err := exec.Command("sh", "-c", "ping -c 1 "+host).CombinedOutput() // weakness
	if err != nil {
		http.Error(w, "failed", http.StatusBadGateway)
		return
	}
	w.Write(out)
}

func run(w http.ResponseWriter, r *http.Request) {
	cmd := exec.CommandContext(r.Context(), r.FormValue("tool"), "--version") // weakness
	cmd.Stdout = w
	cmd.Run()
}
