package com.example.web;

import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.config.annotation.CorsRegistry;

public class Cors {
  private static final Set<String> SITES = Set.of("https://app.example.com");

  void filter(HttpServletRequest request, HttpServletResponse response) {
    String origin = request.getHeader("Origin");
    if (SITES.contains(origin)) {
      response.setHeader("Access-Control-Allow-Origin", origin);
    }
  }

  public void addCorsMappings(CorsRegistry registry) {
    registry.addMapping("/public/**").allowedOrigins("*");
    registry.addMapping("/**").allowedOrigins("https://app.example.com");
  }
}
