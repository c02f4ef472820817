package report

import (
	"os"
	"path/filepath"
)

const target = "/tmp/report.csv"

func write(data []byte) error {
	file, err := os.Create(target) // weakness
	if err != nil {
		return err
	}
	defer file.Close()
	return os.WriteFile(filepath.Join(os.TempDir(), "report.lock"), data, 0o600) // weakness
}
