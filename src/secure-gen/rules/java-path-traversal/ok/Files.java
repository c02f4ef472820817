package com.example.files;

import java.io.File;
import java.io.FileInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import javax.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PathVariable;

public class FileController {
  private static final Path ROOT = Path.of("/srv/files");

  byte[] read(HttpServletRequest request) throws Exception {
    File file = new File("/srv/files", request.getParameter("name"));
    String canonical = file.getCanonicalPath();
    if (!canonical.startsWith("/srv/files/")) {
      throw new IllegalArgumentException("outside");
    }
    return new FileInputStream(file).readAllBytes();
  }

  String show(@PathVariable String name, @PathVariable Long id) throws Exception {
    Files.readString(ROOT.resolve(id + ".txt"));
    Files.readString(ROOT.resolve(Paths.get(name).getFileName()));
    Path path = ROOT.resolve(name).normalize();
    if (!path.startsWith(ROOT)) {
      return "";
    }
    return Files.readString(path);
  }

  String settings(String path) throws Exception {
    return Files.readString(Path.of(path));
  }
}
