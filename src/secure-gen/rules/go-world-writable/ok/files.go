package files

import "os"

func save(data []byte, mode os.FileMode) error {
	if err := os.MkdirAll("data", 0o755); err != nil {
		return err
	}
	os.Chmod("data", mode)
	return os.WriteFile("data/state.json", data, 0o600)
}
