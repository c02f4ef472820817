package com.example.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;

public class Security {
  Object chain(HttpSecurity http) throws Exception {
    http.csrf(AbstractHttpConfigurer::disable); // weakness
    return http.formLogin(form -> form.loginPage("/login")).build();
  }

  void old(HttpSecurity http) throws Exception {
    http.csrf().disable(); // weakness
  }
}
