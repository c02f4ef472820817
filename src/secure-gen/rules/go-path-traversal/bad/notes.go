package notes

import (
	"encoding/json"
	"os"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/mux"
)

type note struct {
	File string `json:"file"`
	Text string `json:"text"`
}

func save(c *gin.Context) {
	var body note
	if err := c.ShouldBindJSON(&body); err != nil {
		return
	}
	os.WriteFile("notes/"+body.File, []byte(body.Text), 0o600) // weakness
}

func load(w http.ResponseWriter, req *http.Request) {
	vars := mux.Vars(req)
	data, _ := os.ReadFile("notes/" + vars["file"]) // weakness
	w.Write(data)
}

func remove(w http.ResponseWriter, req *http.Request) {
	var body note
	json.NewDecoder(req.Body).Decode(&body)
	os.Remove("notes/" + body.File) // weakness
}
