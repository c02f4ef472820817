package com.example.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

public class Greeting {
  @GetMapping("/greeting")
  ResponseEntity<String> greet(@RequestParam String name) {
    return ResponseEntity.ok("<b>Hello " + name + "</b>"); // weakness
  }
}
