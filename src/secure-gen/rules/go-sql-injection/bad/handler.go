package main

import (
	"database/sql"
	"net/http"
	"strings"
)

func orders(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var text strings.Builder
		text.WriteString("SELECT * FROM orders WHERE state = '")
		text.WriteString(r.URL.Query().Get("state"))
		text.WriteString("'")
		rows, err := db.Query(text.String()) // weakness
		if err != nil {
			return
		}
		defer rows.Close()
	}
}
