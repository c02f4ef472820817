package com.example.web;

import java.io.PrintWriter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.owasp.encoder.Encode;

public class HelloServlet {
  void page(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
    PrintWriter out = response.getWriter();
    out.println("<h1>Hello, " + Encode.forHtml(request.getParameter("name")) + "</h1>");
    out.println("<p>" + Integer.parseInt(request.getParameter("page")) + "</p>");
    System.out.println(request.getParameter("name"));
  }

  void text(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
    response.setContentType("text/plain");
    response.getWriter().println("Hello, " + request.getParameter("name"));
  }
}
