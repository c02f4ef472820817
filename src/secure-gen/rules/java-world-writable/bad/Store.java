package com.example.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

public class Store {
  void open(File file, Path path) throws Exception {
    file.setWritable(true, false); // weakness
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx")); // weakness
  }
}
