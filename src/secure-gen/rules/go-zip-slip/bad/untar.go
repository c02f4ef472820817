package unpack

import (
	"archive/tar"
	"io"
	"os"
)

func Untar(reader *tar.Reader, folder string) error {
	for {
		header, err := reader.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		out, err := os.OpenFile(folder+"/"+header.Name, os.O_CREATE|os.O_WRONLY, 0o600) // weakness
		if err != nil {
			return err
		}
		io.Copy(out, reader)
		out.Close()
	}
}
