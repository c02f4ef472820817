package com.example.archive;

import java.io.File;
import java.io.FileOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

public class Unzip {
  void unpack(ZipInputStream in, File folder) throws Exception {
    ZipEntry entry;
    while ((entry = in.getNextEntry()) != null) {
      File target = new File(folder, entry.getName());
      try (FileOutputStream out = new FileOutputStream(target)) { // weakness
        in.transferTo(out);
      }
    }
  }

  void copy(ZipInputStream in, Path folder) throws Exception {
    ZipEntry entry = in.getNextEntry();
    Files.copy(in, folder.resolve(entry.getName())); // weakness
  }
}
