package com.example.auth;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.Jwts;

public class Tokens {
  String user(String token) {
    return JWT.decode(token).getSubject(); // weakness
  }

  String issue(String user) {
    return JWT.create().withSubject(user).sign(Algorithm.none()); // weakness
  }

  Object read(String token) {
    return Jwts.parserBuilder().build().parseClaimsJwt(token); // weakness
  }
}
