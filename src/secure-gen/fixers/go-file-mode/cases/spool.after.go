package spool

import "os"

func prepare(folder string) error {
	return os.Mkdir(folder, 0o755)
}

func open(name string) (*os.File, error) {
	return os.OpenFile(name, os.O_CREATE|os.O_RDWR, 0644)
}
