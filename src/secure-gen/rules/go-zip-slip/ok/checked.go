package unpack

import (
	"archive/zip"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func Unzip(reader *zip.ReadCloser, folder string) error {
	for _, f := range reader.File {
		target := filepath.Join(folder, f.Name)
		if !strings.HasPrefix(target, filepath.Clean(folder)+string(os.PathSeparator)) {
			return fmt.Errorf("bad name %q", f.Name)
		}
		out, err := os.Create(target)
		if err != nil {
			return err
		}
		out.Close()
	}
	return nil
}

func Local(reader *zip.ReadCloser) error {
	for _, f := range reader.File {
		if !filepath.IsLocal(f.Name) {
			continue
		}
		os.Create(f.Name)
	}
	return nil
}
