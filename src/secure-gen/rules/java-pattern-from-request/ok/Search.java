package com.example.web;

import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.RequestParam;

public class Search {
  boolean find(@RequestParam String query, String text) {
    Pattern.compile("[a-z]+");
    return Pattern.compile(Pattern.quote(query)).matcher(text).find();
  }
}
