package com.example.web;

import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Download {
  void name(HttpServletRequest request, HttpServletResponse response) {
    String name = request.getParameter("name");
    response.setHeader("Content-Disposition", "attachment; filename=" + name); // weakness
    response.addCookie(new Cookie("last", name)); // weakness
  }
}
