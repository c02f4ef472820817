package com.example.web;

import java.io.PrintWriter;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class HelloServlet extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
    String name = request.getParameter("name");
    PrintWriter out = response.getWriter();
    out.println("<h1>Hello, " + name + "</h1>"); // weakness
    response.getWriter().write("<p>" + request.getHeader("User-Agent") + "</p>"); // weakness
  }
}
