package com.example.keys;

import java.security.KeyPair;
import java.security.KeyPairGenerator;

public class Keys {
  KeyPair make() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(1024); // weakness
    return generator.generateKeyPair();
  }
}
