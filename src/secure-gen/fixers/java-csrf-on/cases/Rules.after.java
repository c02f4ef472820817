package com.example.museum;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Rules {
  void apply(HttpSecurity http) throws Exception {
    http.formLogin(form -> form.loginPage("/enter"));
  }
}
