package com.example.museum;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

class Visits {
  void remember(HttpServletResponse answer, String key) {
    final Cookie kept = new Cookie("visit_token", key);
    kept.setHttpOnly(true);
    kept.setSecure(true);
    kept.setPath("/");
    answer.addCookie(kept);
  }
}
