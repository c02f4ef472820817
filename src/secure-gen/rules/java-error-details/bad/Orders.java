package com.example.web;

import java.io.PrintWriter;
import javax.servlet.http.HttpServletResponse;

public class Orders {
  void list(HttpServletResponse response) throws Exception {
    try {
      load();
    } catch (IllegalStateException e) {
      e.printStackTrace(response.getWriter()); // weakness
    } catch (RuntimeException e) {
      PrintWriter out = response.getWriter();
      out.println("failed: " + e.toString()); // weakness
    }
  }
}
