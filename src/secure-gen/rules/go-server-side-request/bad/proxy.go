package main

import (
	"io"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
)

func preview(w http.ResponseWriter, r *http.Request) {
	target := r.FormValue("url")
	resp, err := http.Get(target) // weakness
	if err != nil {
		return
	}
	defer resp.Body.Close()
	io.Copy(w, resp.Body)
}

func webhook(c *gin.Context) {
	client := &http.Client{Timeout: 5 * time.Second}
	req, _ := http.NewRequest(http.MethodPost, "http://"+c.PostForm("host")+"/hook", nil) // weakness
	client.Do(req)
	client.Get(c.Query("callback")) // weakness
}
