package com.example.report;

import java.nio.file.Files;
import java.nio.file.Path;

public class Report {
  void write(String text, Path target) throws Exception {
    Path file = Files.createTempFile("report", ".csv");
    Files.writeString(file, text);
    Files.writeString(target, text);
    Files.readString(Path.of("/tmp/report.csv"));
  }
}
