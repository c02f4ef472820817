package com.example.web;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Login {
  void done(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String next = request.getParameter("next");
    if (next == null || !next.startsWith("/") || next.startsWith("//")) {
      next = "/";
    }
    response.sendRedirect(next);
  }

  void item(HttpServletRequest request, HttpServletResponse response) throws Exception {
    response.sendRedirect("/items?id=" + request.getParameter("id"));
    response.sendRedirect("/login");
  }
}
