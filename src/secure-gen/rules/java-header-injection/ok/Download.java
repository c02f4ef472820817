package com.example.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Download {
  void name(HttpServletRequest request, HttpServletResponse response) {
    String name = request.getParameter("name");
    response.setHeader("X-Name", URLEncoder.encode(name, StandardCharsets.UTF_8));
    response.setHeader("X-Plain", name.replaceAll("[\\r\\n]", ""));
    response.setHeader("Cache-Control", "no-store");
  }
}
