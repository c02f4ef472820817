package com.example.web;

import java.util.logging.Level;
import java.util.logging.Logger;
import javax.servlet.http.HttpServletResponse;

public class Orders {
  private static final Logger LOG = Logger.getLogger("orders");

  void list(HttpServletResponse response) throws Exception {
    try {
      load();
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "load", e);
      e.printStackTrace();
      response.sendError(500, "internal error");
    }
  }
}
