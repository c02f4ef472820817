package com.example.auth;

import java.security.SecureRandom;
import java.util.Random;

public class Tokens {
  private static final SecureRandom RANDOM = new SecureRandom();

  String sessionToken() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return java.util.HexFormat.of().formatHex(bytes);
  }

  int jitter() {
    int delay = new Random().nextInt(100);
    return delay;
  }
}
