package com.example.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

public class Unzip {
  void unpack(ZipInputStream in, Path folder) throws Exception {
    ZipEntry entry;
    while ((entry = in.getNextEntry()) != null) {
      Path target = folder.resolve(entry.getName()).normalize();
      if (!target.startsWith(folder)) {
        throw new SecurityException("outside of the folder");
      }
      Files.copy(in, target);
    }
  }
}
