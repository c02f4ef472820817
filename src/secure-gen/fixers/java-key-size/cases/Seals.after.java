package com.example.seals;

import java.security.KeyPairGenerator;

class Seals {
  private static final int LENGTH = 3072;

  KeyPairGenerator generator() throws Exception {
    KeyPairGenerator made = KeyPairGenerator.getInstance("DSA");
    made.initialize(LENGTH);
    return made;
  }
}
