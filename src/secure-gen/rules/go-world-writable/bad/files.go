package files

import "os"

const everybody = 0777

func save(data []byte) error {
	if err := os.MkdirAll("data", everybody); err != nil { // weakness
		return err
	}
	if err := os.WriteFile("data/state.json", data, 0o666); err != nil { // weakness
		return err
	}
	return os.Chmod("data/run.sh", 0777) // weakness
}
