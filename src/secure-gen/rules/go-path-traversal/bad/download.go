package files

import (
	"io"
	"net/http"
	"os"
	"path/filepath"
)

const root = "/srv/files"

func download(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	file, err := os.Open(filepath.Join(root, name)) // weakness
	if err != nil {
		http.NotFound(w, r)
		return
	}
	defer file.Close()
	io.Copy(w, file)
}

func page(w http.ResponseWriter, r *http.Request) {
	http.ServeFile(w, r, root+"/"+r.PathValue("page")) // weakness
}
