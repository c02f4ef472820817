package com.example.keys;

import java.security.KeyPair;
import java.security.KeyPairGenerator;

public class Keys {
  KeyPair make(int bits) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(3072);
    KeyPairGenerator.getInstance("EC").initialize(256);
    generator.initialize(bits);
    return generator.generateKeyPair();
  }
}
