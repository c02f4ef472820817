package files

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

const root = "/srv/files"

func base(w http.ResponseWriter, r *http.Request) {
	os.Open(filepath.Join(root, filepath.Base(r.FormValue("name"))))
	os.Open(filepath.Join(root, filepath.Clean("/"+r.FormValue("name"))))
	os.Open(root + "/index.html")
}

func local(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	if !filepath.IsLocal(name) {
		http.NotFound(w, r)
		return
	}
	http.ServeFile(w, r, filepath.Join(root, name))
}

func within(w http.ResponseWriter, r *http.Request) {
	path := filepath.Join(root, r.FormValue("name"))
	if !strings.HasPrefix(path, root+string(os.PathSeparator)) {
		http.NotFound(w, r)
		return
	}
	os.ReadFile(path)
}

func relative(w http.ResponseWriter, r *http.Request) {
	path := filepath.Join(root, r.PathValue("name"))
	rel, err := filepath.Rel(root, path)
	if err != nil || strings.HasPrefix(rel, "..") {
		return
	}
	os.ReadFile(path)
}

func settings(path string) ([]byte, error) {
	return os.ReadFile(path)
}
