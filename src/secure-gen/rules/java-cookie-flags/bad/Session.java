package com.example.web;

import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletResponse;

public class Session {
  void start(HttpServletResponse response, String token) {
    Cookie cookie = new Cookie("session", token); // weakness
    cookie.setHttpOnly(true);
    response.addCookie(cookie);
  }

  void open(HttpServletResponse response, String token) {
    Cookie cookie = new Cookie("session", token); // weakness
    cookie.setSecure(false);
    cookie.setHttpOnly(false);
    response.addCookie(cookie);
  }
}
