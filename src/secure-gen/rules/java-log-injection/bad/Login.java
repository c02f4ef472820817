package com.example.web;

import javax.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Login {
  private static final Logger LOG = LoggerFactory.getLogger(Login.class);

  void login(HttpServletRequest request) {
    String user = request.getParameter("user");
    LOG.warn("login of {} failed", user); // weakness
    LOG.info("agent " + request.getHeader("User-Agent")); // weakness
  }
}
