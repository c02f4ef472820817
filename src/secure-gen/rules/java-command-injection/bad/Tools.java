package com.example.tools;

import java.util.Arrays;
import javax.servlet.http.HttpServletRequest;

public class Tools {
  void ping(HttpServletRequest request) throws Exception {
    String host = request.getParameter("host");
    Runtime.getRuntime().exec("ping -c 1 " + host); // weakness
  }

  Process convert(String file) throws Exception {
    Runtime runtime = Runtime.getRuntime();
    runtime.exec(new String[] {"/bin/sh", "-c", "convert " + file + " out.png"}); // weakness
    return new ProcessBuilder("bash", "-c", "identify " + file).start(); // weakness
  }

  void archive(String folder) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(Arrays.asList("sh", "-c", "tar czf out.tgz " + folder)); // weakness
    builder.start();
  }
}
