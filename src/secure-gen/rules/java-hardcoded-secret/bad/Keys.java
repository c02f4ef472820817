package com.example.auth;

import com.auth0.jwt.algorithms.Algorithm;
import java.sql.Connection;
import java.sql.DriverManager;
import javax.crypto.spec.SecretKeySpec;

public class Keys {
  private static final String KEY = "invented-key-one";

  SecretKeySpec key() {
    return new SecretKeySpec(KEY.getBytes(), "AES"); // weakness
  }

  Algorithm algorithm() {
    return Algorithm.HMAC256("invented-key-two"); // weakness
  }

  Connection connect(String url) throws Exception {
    return DriverManager.getConnection(url, "app", "invented"); // weakness
  }
}
