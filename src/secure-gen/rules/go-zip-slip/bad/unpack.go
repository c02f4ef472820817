package unpack

import (
	"archive/zip"
	"io"
	"os"
	"path/filepath"
)

func Unzip(name, folder string) error {
	reader, err := zip.OpenReader(name)
	if err != nil {
		return err
	}
	defer reader.Close()
	for _, f := range reader.File {
		target := filepath.Join(folder, f.Name)
		out, err := os.Create(target) // weakness
		if err != nil {
			return err
		}
		in, err := f.Open()
		if err != nil {
			return err
		}
		io.Copy(out, in)
		out.Close()
	}
	return nil
}
