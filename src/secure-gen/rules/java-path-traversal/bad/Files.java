package com.example.files;

import java.io.File;
import java.io.FileInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import javax.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.multipart.MultipartFile;

public class FileController {
  private static final String ROOT = "/srv/files";

  byte[] read(HttpServletRequest request) throws Exception {
    File file = new File(ROOT, request.getParameter("name"));
    try (FileInputStream in = new FileInputStream(file)) { // weakness
      return in.readAllBytes();
    }
  }

  String show(@PathVariable("name") String name) throws Exception {
    Path path = Paths.get(ROOT).resolve(name);
    return Files.readString(path); // weakness
  }

  void upload(MultipartFile upload) throws Exception {
    upload.transferTo(new File(ROOT + "/" + upload.getOriginalFilename())); // weakness
  }
}
