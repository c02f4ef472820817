package com.example.box;

import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;

public class Box {
  byte[] seal(java.security.Key key, byte[] text) throws Exception {
    KeyGenerator.getInstance("AES").generateKey();
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(Cipher.ENCRYPT_MODE, key);
    return cipher.doFinal(text);
  }
}
