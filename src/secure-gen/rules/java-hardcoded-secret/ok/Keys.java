package com.example.auth;

import com.auth0.jwt.algorithms.Algorithm;
import java.sql.Connection;
import java.sql.DriverManager;
import javax.crypto.spec.SecretKeySpec;

public class Keys {
  SecretKeySpec key(byte[] bytes) {
    return new SecretKeySpec(bytes, "AES");
  }

  Algorithm algorithm() {
    return Algorithm.HMAC256(System.getenv("SIGNING_KEY"));
  }

  Connection connect(String url, String password) throws Exception {
    DriverManager.getConnection("jdbc:h2:mem:test", "sa", "");
    return DriverManager.getConnection(url, "app", password);
  }
}
