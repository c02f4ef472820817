package backup

import (
	"net/http"
	"os/exec"
	"strconv"
)

var tools = map[string]string{"tar": "/usr/bin/tar"}

func Archive(folder, target string) error {
	return exec.Command("tar", "czf", target, "--", folder).Run()
}

func Tail(w http.ResponseWriter, r *http.Request) {
	lines, err := strconv.Atoi(r.FormValue("lines"))
	if err != nil {
		return
	}
	exec.Command("sh", "-c", "tail -n "+strconv.Itoa(lines)+" app.log").Run()
	exec.Command("sh", "-c", "uptime | cut -d, -f1").Run()
	if program, ok := tools[r.FormValue("tool")]; ok {
		exec.Command(program, "--version").Run()
	}
}
