package main

import (
	"net/http"
	"net/url"
)

var allowed = map[string]bool{"api.example.com": true}

func preview(w http.ResponseWriter, r *http.Request) {
	target, err := url.Parse(r.FormValue("url"))
	if err != nil || !allowed[target.Hostname()] {
		return
	}
	http.Get(target.String())
}

func weather(w http.ResponseWriter, r *http.Request) {
	http.Get("https://api.example.com/weather?city=" + url.QueryEscape(r.FormValue("city")))
	http.Get("https://api.example.com/status/" + r.FormValue("id"))
	client := &http.Client{}
	client.Get("https://api.example.com/")
}
