package com.example.auth;

import java.util.Random;

public class Tokens {
  private static final Random RANDOM = new Random();

  String sessionToken() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 32; i++) {
      text.append(Integer.toHexString(RANDOM.nextInt(16))); // weakness
    }
    return text.toString();
  }

  int reset(String user) {
    int otp = (int) (Math.random() * 1000000); // weakness
    return otp;
  }
}
