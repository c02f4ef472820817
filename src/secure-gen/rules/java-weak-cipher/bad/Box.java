package com.example.box;

import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;

public class Box {
  byte[] seal(java.security.Key key, byte[] text) throws Exception {
    Cipher cipher = Cipher.getInstance("AES"); // weakness
    cipher.init(Cipher.ENCRYPT_MODE, key);
    KeyGenerator.getInstance("DES").generateKey(); // weakness
    String mode = "AES/ECB/PKCS5Padding";
    Cipher.getInstance(mode); // weakness
    return cipher.doFinal(text);
  }
}
