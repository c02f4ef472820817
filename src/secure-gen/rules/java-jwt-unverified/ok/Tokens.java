package com.example.auth;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.Jwts;
import javax.crypto.SecretKey;

public class Tokens {
  String user(String token, Algorithm algorithm) {
    return JWT.require(algorithm).build().verify(token).getSubject();
  }

  Object read(String token, SecretKey key) {
    return Jwts.parser().verifyWith(key).build().parseSignedClaims(token);
  }
}
