package com.example.web;

import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.RequestParam;

public class Search {
  boolean find(@RequestParam String query, String text) {
    Pattern pattern = Pattern.compile(".*" + query + ".*"); // weakness
    return pattern.matcher(text).matches();
  }
}
