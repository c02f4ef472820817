package com.example.web;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import javax.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestTemplate;

public class Preview {
  private final RestTemplate rest = new RestTemplate();

  byte[] image(HttpServletRequest request) throws Exception {
    URL url = new URL(request.getParameter("url"));
    return url.openStream().readAllBytes(); // weakness
  }

  String page(@RequestParam("host") String host) {
    HttpRequest.newBuilder(URI.create("http://" + host + "/status")).build(); // weakness
    return rest.getForObject(host, String.class); // weakness
  }
}
