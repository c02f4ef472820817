package com.example.web;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

public class Login {
  void done(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String next = request.getParameter("next");
    response.sendRedirect(next); // weakness
  }

  RedirectView leave(@RequestParam String target) {
    return new RedirectView(target); // weakness
  }
}
