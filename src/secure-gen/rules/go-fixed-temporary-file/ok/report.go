package report

import "os"

func write(data []byte) error {
	file, err := os.CreateTemp("", "report-*.csv")
	if err != nil {
		return err
	}
	defer file.Close()
	_, err = file.Write(data)
	os.Create("report.csv")
	os.ReadFile("/tmp/report.csv")
	return err
}
