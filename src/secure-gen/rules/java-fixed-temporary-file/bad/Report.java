package com.example.report;

import java.io.FileWriter;
import java.nio.file.Files;
import java.nio.file.Path;

public class Report {
  private static final String TARGET = "/tmp/report.csv";

  void write(String text) throws Exception {
    try (FileWriter out = new FileWriter(TARGET)) { // weakness
      out.write(text);
    }
    Files.writeString(Path.of("/tmp/report.lock"), text); // weakness
  }
}
